r"""Sidebar boxes: recent posts, archives, tag clouds, most read, each a heading with a list of links.

The heading goes with the list, as far as it is a list. A story about archives keeps its subhead; over months, or
over links that are counted, the word alone is a box's heading.

>>> WIDGETS("The well was dug by hand in one long winter, the oldest neighbour says.\n\nRecent Posts\nA new well\nRain at last")
'The well was dug by hand in one long winter, the oldest neighbour says.'
>>> WIDGETS("Archives are where the story of the flood begins.")
'Archives are where the story of the flood begins.'
"""
from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from ..engine.filter import Filter
from ..engine.view import View
from ..model import Span
from ..phrases.lexicon import COMPANION, LINE
from ..placement.find import known

__all__ = ["WIDGETS"]

# Links under such a word that make it a box's heading; a list of prizes may have `Best film (3)` twice.
MONTHS, COUNTED = 2, 3
LONGEST = 60  # characters of such a link

_COUNT = re.compile(r"\s*\(\d[\d.,]*\)$")


def find(view: View) -> Iterator[Span]:
    yield from known(view, "widgets")
    for index, hit in view.hits_for("widgets", COMPANION):
        for line in _box(view, index):
            yield view.line_span(line, hit.phrase, "over months or counts")


def _box(view: View, heading: int) -> list[int]:
    """A heading and the months or counted links under it, if there are enough."""
    links, months = [heading], 0
    for at in range(bisect_right(view.nonblank, heading), len(view.nonblank)):  # a slice would copy the text's end each time
        index = view.nonblank[at]
        if any(hit.reason == "widgets" and hit.position == LINE for hit in view.hits.get(index, ())):  # `Select Month`
            continue
        text = view.lines[index].text.strip()
        if len(text) > LONGEST:
            break
        label = _COUNT.sub("", text)
        month = view.lexicon.is_month(view.lexicon.fold(label))
        if not month and label == text:
            break
        links.append(index)
        months += month
    return links if months >= MONTHS or len(links) > COUNTED else []


WIDGETS = Filter("widgets", find)
