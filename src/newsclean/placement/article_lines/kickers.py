"""A headline with a kicker: `Trending: Night Train Returns` as the text's first line.

The rule: the line is the first of the text, it is a lead of one word with its title (`Trending`,
`Watch`) or one of `LONG_KICKERS` (`Read also` leads to another story), and between it and the first
prose stand only known phrases and dates. Then the text has no other headline.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from ...engine.view import View
from ...phrases.positions import LEAD
from ...text.fold import fold, make_key
from ...text.scripts import is_cased
from ..leads import find_titled_leads
from .surroundings import is_known, is_unclaimed_prose

__all__ = ["find_kicker_headline"]

MAX_LINES_UNDER_KICKER: Final = 8
# Praise of the story itself, where other leads of several words name another one.
LONG_KICKERS: Final = """
must read
must watch
trending news
trending now
in pictures
de interés
à ne pas manquer
pilihan redaksi
जरूर पढ़ें
"""


def find_kicker_headline(view: View) -> frozenset[int]:
    """Return the text's first line if it is a headline that begins like a lead; else nothing."""
    if not view.nonblank or view.nonblank[0] not in view.cached(find_titled_leads):
        return frozenset()
    first = view.nonblank[0]
    if not all(
        _is_kicker(hit.phrase) for hit in view.hits[first] if hit.position == LEAD
    ):
        return frozenset()
    for passed, index in enumerate(view.nonblank_below(first)):
        if is_unclaimed_prose(view, index):
            return frozenset([first])
        if passed >= MAX_LINES_UNDER_KICKER or not _is_meta(view, index):
            break
    return frozenset()


def _is_kicker(phrase: str) -> bool:
    return (" " not in phrase and is_cased(phrase)) or phrase in _fold_long_kickers()


@cache
def _fold_long_kickers() -> frozenset[str]:
    return frozenset(make_key(fold(line)) for line in LONG_KICKERS.split("\n"))


def _is_meta(view: View, index: int) -> bool:
    text = view.lines[index].text.strip()
    return is_known(view, index) or view.lexicon.is_date(fold(text))
