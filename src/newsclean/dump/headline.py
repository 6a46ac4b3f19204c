"""Find the article's headline in a dump: the line that the page's title, or a breadcrumb, holds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ..text.patterns import compile_later
from ..text.sentences import is_prose
from .line_features import MAX_HEAD_CHARS, Column

__all__ = [
    "MIN_HEADLINE_WORDS",
    "MIN_STANDFIRST_WORDS",
    "NO_HEADLINE",
    "find_title",
    "has_title_over_menu",
]

NO_HEADLINE: Final = -1

# With fewer words, what stands above the first paragraph is as often the last entry of a menu.
MIN_HEADLINE_WORDS: Final = 3
# With fewer, what stands under the headline is a label, a name or a date.
MIN_STANDFIRST_WORDS: Final = 11
# A page's first line is its title: the headline, and often the site's name. Shorter pieces of it
# are no headline.
_MIN_TITLE_CHARS: Final = 10
# How far above the article its headline may stand, behind dates, bylines and the end of a menu.
_MAX_HEADLINE_LINES: Final = 60
# A menu between a page's title and its headline has so many lines, and few of them are prose.
_MIN_MENU_LINES: Final = 8
_MAX_MENU_LINES: Final = 400
_MIN_LINES_PER_PROSE: Final = 5
_SPARE_PROSE_LINES: Final = 3
_NO_LETTERS: Final = compile_later(r"(?:[^\w\n]|_)+")


def find_title(texts: Sequence[str], words: Column, start: int) -> int:
    """Return the nearest line above `start` that the text's first line holds, or another one above it.

    Args:
        texts: The lines of a text.
        words: How many words each has.
        start: Where the article's prose begins.

    Returns:
        The line, or NO_HEADLINE.
    """
    places = [
        at
        for at in range(start - 1, max(0, start - _MAX_HEADLINE_LINES), -1)
        if words[at] >= MIN_HEADLINE_WORDS
    ]
    if not places:
        return NO_HEADLINE
    title, *others = _fold_titles([texts[0], *[texts[at] for at in places]])
    candidates = [
        (at, folded)
        for at, folded in zip(places, others)
        if len(folded) >= _MIN_TITLE_CHARS
    ]
    for at, folded in candidates:
        if folded in title:
            return at
    for index, (at, folded) in enumerate(candidates):
        if any(
            folded in other and folded != other for _, other in candidates[index + 1 :]
        ):
            return at
    return NO_HEADLINE


def has_title_over_menu(texts: Sequence[str]) -> bool:
    """Say whether a text's first line is its page's title: it holds a line that stands below a menu.

    No finished article has eight lines and more between its headline and the headline's copy that
    are hardly ever prose.
    """
    if len(texts) <= _MIN_MENU_LINES + 1:
        return False
    title = "".join(_fold_titles(texts[:1]))
    prose = 0
    for at in range(1, min(len(texts), _MAX_MENU_LINES)):
        if prose * _MIN_LINES_PER_PROSE > at + _SPARE_PROSE_LINES:
            return False
        text = texts[at]
        if at > _MIN_MENU_LINES and _may_be_held(text, title):
            folded = "".join(_fold_titles([text]))
            if len(folded) >= _MIN_TITLE_CHARS and folded in title:
                return prose * _MIN_LINES_PER_PROSE <= at
        prose += is_prose(text)
    return False


def _may_be_held(text: str, title: str) -> bool:
    """Say whether a line is long enough for a headline, and the folded title may hold its first word."""
    words = text.split()
    if len(words) < MIN_HEADLINE_WORDS:
        return False
    return not words[0].isalpha() or words[0].lower() in title


def _fold_titles(texts: Sequence[str]) -> list[str]:
    """Return the letters and digits of each line, in small letters; all at once, which is quicker."""
    heads = "\n".join([text[:MAX_HEAD_CHARS] for text in texts])
    return _NO_LETTERS.sub("", heads).lower().split("\n")
