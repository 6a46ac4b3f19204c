"""Characters and single lines: split, decode, repair, fold, find sentences, titles and dates."""
