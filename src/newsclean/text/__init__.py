"""Characters and single lines: splitting, decoding, repairing, folding, sentences, titles, dates."""
