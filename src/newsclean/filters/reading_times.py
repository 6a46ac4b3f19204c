r"""Labels that say how long the article takes to read.

A number, a unit and the word for reading; alone on a line, in brackets, or between other labels.
Minutes alone are a recipe's or a match's, and are kept unless they stand beside other labels.

>>> READING_TIMES("3 min read\n\nThe ferry is late (about ten minutes).")
'The ferry is late (about ten minutes).'
>>> READING_TIMES("The 2 min read became a 20 minute argument.")
'The 2 min read became a 20 minute argument.'
"""

from __future__ import annotations

from ..placement.find import phrase_filter

__all__ = ["READING_TIMES"]

READING_TIMES = phrase_filter("reading_times")
