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
from ...text.sentences import ends_sentence
from .surroundings import (
    has_prose_above,
    is_beside_clutter,
    is_known,
    is_sure,
    is_unclaimed_prose,
)

__all__ = ["find_own_headings"]

MAX_BOX_LINES = 40
MAX_SUBHEAD_WORDS = 4


def find_own_headings(view: View) -> frozenset[int]:
    """Return the headings that the article itself has."""
    found: set[int] = set()
    for index, _ in view.hits_for("widgets", HEADING):
        if _is_apart(view, index) and _is_in_article(view, index):
            found.add(index)
    last_known = next((i for i in reversed([*view.hits]) if is_known(view, i)), -1)
    if _is_label_of_ending(view, last_known):
        below = view.neighbours(last_known)[1]
        if (
            below is not None
            and is_unclaimed_prose(view, below)
            and _is_apart(view, last_known)
        ):
            found.add(last_known)
    return frozenset(found)


def _is_label_of_ending(view: View, index: int) -> bool:
    """Say whether a line may be a subhead: an ending of few words that is no sentence."""
    if all(hit.position != ENDING for hit in view.hits.get(index, ())):
        return False
    text = view.lines[index].text
    return len(text.split()) <= MAX_SUBHEAD_WORDS and not ends_sentence(text)


def _is_apart(view: View, index: int) -> bool:
    return has_prose_above(view, index) and not is_beside_clutter(view, index)


def _is_in_article(view: View, heading: int) -> bool:
    """Say whether prose comes behind the list under a heading, and most items are facts."""
    facts: list[bool] = []
    for index in islice(view.nonblank_below(heading), MAX_BOX_LINES):
        if is_unclaimed_prose(view, index):
            return 2 * sum(facts) > len(facts)
        if is_sure(view, index):
            return False
        facts.append(view.lines[index].text.rstrip()[-1:].isdigit())
    return False
