"""Characters and single lines: splitting, decoding, folding, sentences, titles, dates.

Knows nothing of phrases, documents with markup, or filters.
"""
