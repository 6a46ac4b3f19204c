r"""Sidebar boxes: recent posts, archives, tag clouds, most read, each a heading with a list of links.

The heading goes with the list, as far as it is a list. A story about archives keeps its subhead.

>>> WIDGETS("The well was dug by hand in one long winter, the oldest neighbour says.\n\nRecent Posts\nA new well\nRain at last")
'The well was dug by hand in one long winter, the oldest neighbour says.'
>>> WIDGETS("Archives are where the story of the flood begins.")
'Archives are where the story of the flood begins.'
"""
from __future__ import annotations

from collections.abc import Iterator

from ..document import Filter, Span, View
from ..shapes import known

__all__ = ["WIDGETS"]


def find(view: View) -> Iterator[Span]:
    return known(view, "widgets")


WIDGETS = Filter("widgets", find)
