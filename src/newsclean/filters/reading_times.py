r"""Badges that say how long the article takes to read.

A number, a unit and the word for reading; alone on a line, in brackets, or between other badges. Minutes
alone are a recipe's or a match's, and stay unless they stand beside other badges.

>>> READING_TIMES("3 min read\n\nThe ferry is late (about ten minutes).")
'The ferry is late (about ten minutes).'
>>> READING_TIMES("The 2 min read became a 20 minute argument.")
'The 2 min read became a 20 minute argument.'
"""
from __future__ import annotations

from collections.abc import Iterator

from ..engine.filter import Filter
from ..engine.view import View
from ..model import Span
from ..placement.find import known

__all__ = ["READING_TIMES"]


def find(view: View) -> Iterator[Span]:
    return known(view, "reading_times")


READING_TIMES = Filter("reading_times", find)
