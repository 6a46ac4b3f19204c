"""Lines that are the article's own, although they are known phrases.

Each module here has one observation, written out at its top: a line that prose announces, an item
of a list, a speaker's answer, a byline in the middle of the text. All other placements ask
`find.py`, which unites them.
"""
