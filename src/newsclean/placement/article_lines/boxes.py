"""Headings of boxes that the article itself has: `Most popular` over a survey's trees.

The rule:

* A sidebar's box has titles. So a heading of `widgets` between unclaimed prose stays, with the list
  under it, if most items are facts, which end in a figure (`Oak, 121`), and no other clutter stands
  beside it.
* A round-up has sections. So a heading of `related_links` under the text's first paragraph stays, with
  its list, if blank lines part it from what is around it, and a line of at most `MAX_SUBHEAD_WORDS`
  words, alone between blank lines, heads the next section's prose.
* An ending over unclaimed prose with nothing known below it, as `Have your say` over the day and
  the place of a hearing, ends no article: a form or a thread has known lines.
"""

from __future__ import annotations

from itertools import islice
from typing import Final

from ...engine.view import View
from ...phrases.positions import ENDING, HEADING
from ...text.sentences import ends_sentence
from .surroundings import (
    find_block,
    has_prose_above,
    is_beside_clutter,
    is_blank,
    is_known,
    is_sure,
    is_unclaimed_prose,
)

__all__ = ["find_own_headings"]

MAX_BOX_LINES: Final = 40
MAX_SUBHEAD_WORDS: Final = 4
MAX_SECTION_LINES: Final = 12
MIN_SECTION_ITEMS: Final = 2  # of a list under a heading of a round-up


def find_own_headings(view: View) -> frozenset[int]:
    """Return the headings that the article itself has."""
    found: set[int] = set()
    for index, _ in view.hits_for("widgets", HEADING):
        if _is_apart(view, index) and _is_in_article(view, index):
            found.add(index)
    for index, _ in view.hits_for("related_links", HEADING):
        if _is_apart(view, index) and _is_section_of_round_up(view, index):
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


def _is_section_of_round_up(view: View, heading: int) -> bool:
    """Say whether one paragraph stands above a heading, and another section under its list."""
    first = view.neighbours(heading)[0]
    if first is None or not is_unclaimed_prose(view, first):
        return False
    if has_prose_above(view, first):
        return False
    if not _is_alone(view, heading):
        return False
    below = next(view.nonblank_below(heading), None)
    block = range(0) if below is None else find_block(view, below, MAX_SECTION_LINES)
    if len(block) < MIN_SECTION_ITEMS or any(is_known(view, i) for i in block):
        return False
    subhead = view.neighbours(block[-1])[1]
    if subhead is None or not _is_alone(view, subhead) or is_sure(view, subhead):
        return False
    text, under = view.lines[subhead].text, view.neighbours(subhead)[1]
    if len(text.split()) > MAX_SUBHEAD_WORDS or ends_sentence(text):
        return False
    return under is not None and is_unclaimed_prose(view, under)


def _is_alone(view: View, index: int) -> bool:
    return is_blank(view, index - 1) and is_blank(view, index + 1)


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
