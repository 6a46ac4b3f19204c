"""Measure the entries of lists: elements of one make side by side, with several lines each.

Teasers, comments and the posts of a forum are such entries, and so are the parts of some articles.
How many there are, how many of them have a date, how much of the page's prose and how many links
they hold and where they begin tells them apart.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import accumulate
from typing import Final

from .makes import describe_make
from .tree import PageTree

__all__ = ["measure_entries"]

MIN_ENTRIES: Final = 3
# More say no more.
MAX_ENTRIES: Final = 30
_NO_ENTRY: Final[tuple[float, ...]] = (0.0, 0.0, 0.0, 0.0, 0.0)


def measure_entries(
    page: PageTree,
    prose: Sequence[float],
    page_prose: float,
) -> list[tuple[float, ...]]:
    """Return for each element five figures of the innermost list of entries that it stands in.

    They are: how many entries there are, the share of them with a date, their share of the page's
    prose and of their own characters in links, and the share of prose above the first. Within a
    named element they are left out: nobody asks for them.
    """
    outline = page.outline
    parents, first, last = outline.parents, outline.first, outline.last
    lists: defaultdict[tuple[int, tuple[str, str]], list[int]] = defaultdict(list)
    for at, element in enumerate(outline.elements):
        if at == 0 or element.inline or page.named[parents[at]]:
            continue
        if last[at] > first[at]:
            lists[parents[at], describe_make(element)].append(at)
    above = _list_running_prose(page.prose)
    dated = _list_running_counts(outline.dated)
    figures: dict[int, tuple[float, ...]] = {}
    for entries in lists.values():
        if len(entries) < MIN_ENTRIES:
            continue
        with_date = 0
        own_prose = size = links = 0.0
        for at in entries:
            with_date += dated[last[at] + 1] > dated[first[at]]
            own_prose += prose[at]
            size += outline.size[at]
            links += outline.links[at]
        found = (
            float(min(len(entries), MAX_ENTRIES)),
            with_date / len(entries),
            own_prose / page_prose,
            links / (size + 1),
            above[first[entries[0]]] / page_prose,
        )
        figures.update(dict.fromkeys(entries, found))
    handed = [_NO_ENTRY]
    for at, outer in enumerate(parents[1:], 1):
        handed.append(figures.get(at) or handed[outer])
    return handed


def _list_running_counts(values: Sequence[bool]) -> list[int]:
    return list(accumulate(values, initial=0))


def _list_running_prose(values: Sequence[float]) -> list[float]:
    return list(accumulate(values, initial=0.0))
