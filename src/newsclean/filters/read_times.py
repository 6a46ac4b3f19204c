r"""Badges that say how long the article takes to read.

A number, a unit and the word for reading; alone on a line, in brackets, or between other badges. Minutes
alone are a recipe's or a match's, and stay unless they stand beside other badges.

>>> READ_TIMES("3 min read\n\nThe ferry is late (about ten minutes).")
'The ferry is late (about ten minutes).'
>>> READ_TIMES("The 2 min read became a 20 minute argument.")
'The 2 min read became a 20 minute argument.'
"""
from __future__ import annotations

from collections.abc import Iterator

from ..engine.filter import Filter
from ..engine.view import View
from ..model import Span
from ..placement.find import known

__all__ = ["READ_TIMES"]


def find(view: View) -> Iterator[Span]:
    return known(view, "read_times")


READ_TIMES = Filter("read_times", find)
