"""Buttons one under the other with their counters: `46`, `Listen`, `Share`.

The rule:

* Two lines or more stand together, blank lines aside. Each is an ordinary word of `REASONS_IN_ROWS`,
  a count of at most three digits, or a dash for none. One word is of sharing.
* There are two different words, or two counts: one count over one word is a chapter's number.
* The line above or below is surely clutter, or the one above is the date under the headline.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from ..engine.view import View
from ..model import Span
from ..phrases.positions import COMPANION
from ..text.fold import fold
from ..text.patterns import compile_later
from .article_lines.find import find_article_lines
from .company import is_sure_line
from .headline import find_page_head

__all__ = ["find_known_buttons"]

REASONS_IN_ROWS: Final = frozenset(
    [
        "comment_prompts",
        "follow_prompts",
        "media_players",
        "paywalls",
        "related_links",
        "share_prompts",
    ]
)
MAX_BUTTONS: Final = 9  # Substack has five, Medium seven
MIN_OF_A_KIND: Final = 2

_BUTTON_COUNT: Final = compile_later(
    r"\d{1,3}(?:[.,]\d)?[KkMm]?|[-\u2013\u2014]{1,3}|[\u00b7\u2219\u2022]"
)


def find_known_buttons(view: View) -> dict[str, list[Span]]:
    """Return the spans of all lines of such rows, by their reason; counts are of sharing."""
    found: dict[str, list[Span]] = {}
    seen: set[int] = set()
    for index, hit in view.hits_for("share_prompts", COMPANION):
        if index in seen or not _is_button_word(view, index):
            continue
        above = [*_walk_buttons(view, index, 0)][::-1]
        row = [*above, index, *_walk_buttons(view, index, 1)]
        seen.update(row)
        if len(row) <= MAX_BUTTONS and _is_row_of_buttons(view, row):
            for line in row:
                span = view.line_span(line, hit.phrase, kind="buttons")
                found.setdefault(_name_reason_of_button(view, line), []).append(span)
    return found


def _name_reason_of_button(view: View, index: int) -> str:
    """Return what a line of a row is removed for."""
    reasons = [hit.reason for hit in view.hits.get(index, ())]
    return next(filter(REASONS_IN_ROWS.__contains__, reasons), "share_prompts")


def _walk_buttons(view: View, index: int, side: int) -> Iterator[int]:
    """Yield the lines above (side 0) or below (1) that are buttons or counts, up to the first other."""
    for _ in range(MAX_BUTTONS):
        near = view.neighbours(index)[side]
        if near is None or not (
            _counts_likes(view, near) or _is_button_word(view, near)
        ):
            return
        yield near
        index = near


def _is_button_word(view: View, index: int) -> bool:
    hits = view.hits.get(index, ())
    is_word = any(
        hit.position == COMPANION and hit.reason in REASONS_IN_ROWS and not hit.slots
        for hit in hits
    )
    return is_word and index not in view.cached(find_article_lines)


def _counts_likes(view: View, index: int) -> bool:
    return _BUTTON_COUNT.fullmatch(view.lines[index].text.strip()) is not None


def _is_row_of_buttons(view: View, row: list[int]) -> bool:
    counts = [index for index in row if _counts_likes(view, index)]
    words = {fold(view.lines[index].text) for index in row if index not in counts}
    if max(len(words), len(counts)) < MIN_OF_A_KIND:
        return False
    above, below = view.neighbours(row[0])[0], view.neighbours(row[-1])[1]
    if below is not None and is_sure_line(view, below):
        return True
    return above is not None and (
        is_sure_line(view, above) or _is_posts_date(view, above)
    )


def _is_posts_date(view: View, index: int) -> bool:
    """Say whether a line is a date between the headline and the first prose."""
    head = view.cached(find_page_head)
    if head is None or index not in head.below:
        return False
    return view.lexicon.is_date(fold(view.lines[index].text).strip())
