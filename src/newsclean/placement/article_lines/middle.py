"""What a theme says of a post, in the middle of the text: `By Public Transport` over a section.

The rule: bylines, dates and the like of a post stand at the article's edge, or beside other
clutter. So a line of `post_meta` stays with unclaimed prose above and below it and no other clutter
beside it. The same holds of a row with a name in it (`Ann Teller | Follow Me`). A single paragraph
above it may be the standfirst: under a title, or of one sentence, it is none of the text's middle,
unless the name has a word that the text writes in small letters elsewhere.
"""
from __future__ import annotations

import re

from ...engine.view import View
from ...phrases.positions import LINE, NEUTRAL_PART_REASON
from ...text.titles import is_name
from ..rows import find_known_rows
from .surroundings import (
    has_prose_above,
    has_prose_below,
    is_beside_clutter,
    is_unclaimed_prose,
)

__all__ = ["find_middle_lines"]

_SECOND_SENTENCE = re.compile(r"[.!?]\W*\s\W*\w|[\u3002\uff01\uff1f\u0964\u06d4]\W*\w")
MIN_COMMON_CHARS = 4
MAX_STANDFIRST_LINES = 3  # from the text's start: a title, a kicker or date, the standfirst


def find_middle_lines(view: View) -> frozenset[int]:
    """Return the lines about a post that stand in the middle of its prose."""
    found: set[int] = set()
    about_post = {index for index, _ in view.hits_for("post_meta", LINE)}
    for index in sorted(about_post | _find_rows_with_names(view)):
        if not has_prose_above(view, index) or not has_prose_below(view, index):
            continue
        if is_beside_clutter(view, index):
            continue
        if not _is_under_standfirst(view, index) or _holds_common_word(view, index):
            found.add(index)
    return frozenset(found)


def _holds_common_word(view: View, index: int) -> bool:
    """Say whether a word of what is taken for a name stands in small letters elsewhere in the text."""
    for hit in view.hits.get(index, ()):
        for slot, name in hit.slots:
            if slot == "name" and any(_is_common(view, word) for word in name.split()):
                return True
    return False


def _is_common(view: View, word: str) -> bool:
    small = word.lower()
    if len(word) < MIN_COMMON_CHARS or small == word:
        return False
    return re.search(rf"\b{re.escape(small)}\b", view.text) is not None


def _find_rows_with_names(view: View) -> set[int]:
    rows: set[int] = set()
    for span in view.cached(find_known_rows).get(NEUTRAL_PART_REASON, ()):
        if is_name(view.text[span.start : span.end]):
            rows.add(view.line_at(span.start))
    return rows


def _is_under_standfirst(view: View, index: int) -> bool:
    """Say whether all that stands above a line may be a title and a standfirst."""
    above: list[int] = []
    near = view.neighbours(index)[0]
    while near is not None:
        above.append(near)
        if len(above) > MAX_STANDFIRST_LINES:
            return False
        near = view.neighbours(near)[0]
    if [line for line in above if is_unclaimed_prose(view, line)] != above[:1]:
        return False
    has_title = len(above) > 1
    return has_title or not _SECOND_SENTENCE.search(view.lines[above[0]].text)
