"""An ordinary word over a list of cards, as Jetpack's `Related` stands over posts.

The rule: under a word that is ambiguous alone (`COMPANION`) stand cards of at most `MAX_CARD_LINES`
lines, a title, an excerpt, a date, and each ends in a line that only cards end in (`CARD`: `In
"News"`). Then the word and the cards go, down to the end of the last complete card.

Where a tool ran a card together (`The New MillMay 4, 2024In "News"`), the line goes: no sentence has
a word right behind a year.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from itertools import islice
from typing import Final

from ..engine.view import View
from ..model import Span
from ..phrases.lexicon import Lexicon
from ..phrases.positions import CARD, COMPANION
from ..text.patterns import compile_later
from .article_lines.find import find_hits
from .headed_lists import MAX_LIST_LINES

__all__ = ["find_cards"]

MAX_CARD_LINES: Final = 4  # Jetpack's: title, excerpt, date, category

_QUOTES_OF_CATEGORY: Final = '"\u201c\u201d\u201e\u00ab\u00bb'
_BEHIND_YEAR: Final = compile_later(
    rf"\d{{4}}([^\W\d_]{{1,4}} [{_QUOTES_OF_CATEGORY}][^{_QUOTES_OF_CATEGORY}]{{1,60}}[{_QUOTES_OF_CATEGORY}])$"
)


def find_cards(view: View, reason: str) -> Iterator[Span]:
    """Yield the ordinary words of the reason that stand over cards, each with its cards."""
    together = {
        index: hit.phrase
        for index, category in view.per_line(
            _read_together, *_QUOTES_OF_CATEGORY
        ).items()
        for hit in view.fitting(view.lexicon.look_up(category))
        if hit.position == CARD and hit.reason == reason
    }
    for index, phrase in together.items():
        yield view.line_span(index, phrase, kind="card")
    ends = {index for index, _ in find_hits(view, reason, CARD)}.union(together)
    if not ends:
        return
    for index, hit in find_hits(view, reason, COMPANION):
        cards = _find_card_lines(view, index, ends)
        if cards:
            yield view.line_span(index, hit.phrase, kind="card")
        for line in cards:
            yield view.line_span(line, hit.phrase, kind="card")


def _read_together(_: Lexicon, texts: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Yield the lines that are a card with nothing between title, date and category, and their category."""
    for at, text in enumerate(texts):
        bare = text.rstrip()
        if bare[-1:] in _QUOTES_OF_CATEGORY and (found := _BEHIND_YEAR.search(bare)):
            yield at, found[1]


def _find_card_lines(view: View, heading: int, ends: Set[int]) -> list[int]:
    """Return the lines under a heading up to the last that ends a card."""
    complete: list[int] = []
    card: list[int] = []
    for index in islice(view.nonblank_below(heading), MAX_LIST_LINES):
        card.append(index)
        if index in ends:
            complete += card
            card = []
        elif len(card) == MAX_CARD_LINES:
            break
    return complete
