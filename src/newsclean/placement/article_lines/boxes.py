"""Headings of boxes that the article itself has: `Most popular` over a survey's trees.

The rule:

* A sidebar's box has titles. So a heading of `widgets` between unclaimed prose stays, with the list
  under it, if most items are facts, which end in a figure (`Oak, 121`), and no other clutter stands
  beside it.
* An ending over unclaimed prose with nothing known below it, as `Have your say` over the day and
  the place of a hearing, ends no article: a form or a thread has known lines.
"""
from __future__ import annotations

from itertools import islice

from ...engine.view import View
from ...phrases.positions import ENDING, HEADING
from .surroundings import has_prose_above, is_beside_clutter, is_known, is_sure, is_unclaimed_prose

__all__ = ["find_own_headings"]

MAX_LIST_LINES = 40


def find_own_headings(view: View) -> frozenset[int]:
    """Return the headings that the article itself has."""
    found: set[int] = set()
    last_known = max((index for index in view.hits if is_known(view, index)), default=-1)
    for index, hits in view.hits.items():
        if not has_prose_above(view, index) or is_beside_clutter(view, index):
            continue
        if any(hit.position == HEADING and hit.reason == "widgets" for hit in hits):
            if _is_in_article(view, index):
                found.add(index)
        elif index == last_known and any(hit.position == ENDING for hit in hits):
            below = view.neighbours(index)[1]
            if below is not None and is_unclaimed_prose(view, below):
                found.add(index)
    return frozenset(found)


def _is_in_article(view: View, heading: int) -> bool:
    """Say whether prose comes behind the list under a heading, and most items are facts."""
    facts: list[bool] = []
    for index in islice(view.nonblank_below(heading), MAX_LIST_LINES):
        if is_unclaimed_prose(view, index):
            return 2 * sum(facts) > len(facts)
        if is_sure(view, index):
            return False
        facts.append(view.lines[index].text.rstrip()[-1:].isdigit())
    return False
