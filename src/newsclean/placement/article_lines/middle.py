"""What a theme says of a post, in the middle of the text: `By Public Transport` over a section.

The rule: bylines, dates and the like of a post stand at the article's edge, or beside other
clutter. So a line of `post_meta` stays with unclaimed prose above and below it and no other clutter
beside it, unless it says what only a site says: a whole sentence about the story (`This story was
last updated at 12:03`), a date since there are sites (`Posted on May 4, 2024`), a count (`2 hours
ago`). The same holds of a row with a name in it (`Ann Teller | Follow Me`). A single paragraph
right above it, under a title, may be the standfirst; then it goes, unless the name has a word that
the text writes in small letters elsewhere.
"""

from __future__ import annotations

import re
from typing import Final

from ...engine.view import View
from ...phrases.lexicon import Hit
from ...phrases.positions import LINE, NEUTRAL_PART_REASON
from ...phrases.slots import SLOT
from ...text.fold import fold
from ...text.scripts import is_cased
from ...text.sentences import ends_sentence
from ...text.titles import is_name
from ..rows import find_known_rows
from .surroundings import (
    is_beside_clutter,
    is_known,
    is_unclaimed_prose,
    is_unclaimed_sentence,
)

__all__ = ["find_middle_lines"]

MIN_COMMON_CHARS: Final = 4
MIN_STORY_WORDS: Final = 4
MIN_COUNT_WORDS: Final = 2  # beside a number: `2 hours ago`, and no `77° View`
# From the text's start: a title, a kicker or date, the standfirst.
MAX_STANDFIRST_LINES: Final = 3

_WORD_OF_PHRASE: Final = re.compile(r"[^\W\d_]{2,}")
# Since papers have sites, by our calendar, the Thai or the Persian one; an older date is the story's.
_YEAR_OF_SITES: Final = re.compile(r"(?<!\d)(?:199[5-9]|20\d\d|25[4-9]\d|140\d)(?!\d)")


def find_middle_lines(view: View) -> frozenset[int]:
    """Return the lines about a post that stand in the middle of its prose."""
    found: set[int] = set()
    about_post = {
        index
        for index, hit in view.hits_for("post_meta", LINE)
        if not _is_about_story(hit)
    }
    for index in sorted(about_post | _find_rows_with_names(view)):
        first, last = view.cached(_find_sentence_edges)
        if not first < index < last:
            continue
        if is_beside_clutter(view, index):
            continue
        if not _is_under_standfirst(view, index) or _holds_common_word(view, index):
            found.add(index)
    return frozenset(found)


def _is_about_story(hit: Hit) -> bool:
    """Say whether a phrase says so much of a story that no subhead and no entry is like it."""
    slots = [slot for slot, _ in hit.slots]
    dates = [fold(filling) for slot, filling in hit.slots if slot == "date"]
    said = SLOT.sub("", hit.phrase)
    if "n" in slots and (len(said.split()) >= MIN_COUNT_WORDS or not is_cased(said)):
        return True
    if "name" in slots:
        return False
    words = len(_WORD_OF_PHRASE.findall(said))
    return words >= MIN_STORY_WORDS or any(map(_YEAR_OF_SITES.search, dates))


def _find_sentence_edges(view: View) -> tuple[int, int]:
    """Return the first and the last line that is a sentence of the article's own."""
    first = next(
        (index for index in view.nonblank if _is_own(view, index)), len(view.lines)
    )
    last = next(
        (index for index in reversed(view.nonblank) if _is_own(view, index)), -1
    )
    return first, last


def _is_own(view: View, index: int) -> bool:
    return is_unclaimed_sentence(view, index) or is_unclaimed_prose(view, index)


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
    if [line for line in above if _is_own(view, line)] != above[:1]:
        return False
    titles = [line for line in above[1:] if not is_known(view, line)]
    return bool(titles) and not any(
        ends_sentence(view.lines[line].text) for line in titles
    )
