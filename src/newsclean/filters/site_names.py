r"""The site's name and motto, left over from the page's header.

No phrase of any language matches it. It is known by two signs that it names an outlet. Such signs
are a word that papers have in their names, and a part that looks like a domain or a brand
(`NAnews`, `Nikk.Agency`). Another is a name that the copyright line or the feed's footer repeats.
It stands before the article and is not a sentence. A headline with a dash has none of these signs;
one alone is not enough.

>>> SITE_NAMES("ValleyNow – Valley.Press Daily News\n\n"
...           "The dam held through the night, the mayor said on Monday morning.")
'The dam held through the night, the mayor said on Monday morning.'
>>> SITE_NAMES("Daily Bread – a baker's life\n\n"
...           "The oven is lit at three, long before the first bus comes by.")
"Daily Bread – a baker's life\n\nThe oven is lit at three, long before the first bus comes by."
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import Final

from ..engine.filter import Filter
from ..engine.view import View
from ..model import Span
from ..placement.article import find_first_prose
from ..text.fold import fold
from ..text.patterns import compile_later
from ..text.sentences import ends_sentence

__all__ = ["SITE_NAMES"]

MAX_MOTTO_CHARS: Final = 80  # the mottos of the development pages are shorter
# Lines above the first prose that are looked at: menus stand above the site's name too.
MAX_LINES_ABOVE: Final = 12
MIN_SIGNS: Final = 2  # of a name that a line must show
MAX_PARTS: Final = 3
MIN_NAME_CHARS: Final = 4  # for a name that the copyright line repeats

_BETWEEN_PARTS: Final = compile_later(r"\s+[-\u2013\u2014|\u00b7:]\s+|\s*\|\s*")
_BRAND: Final = compile_later(
    r"\b(?:[A-Z]{2,}[a-z]+|[a-z]+[A-Z]\w*|[A-Z][a-z]+[A-Z]\w*)\b"
)
_DOMAIN: Final = compile_later(r"\b[^\W\d_]{2,}\.[^\W\d_]{2,}\b")
_NAME_WORD: Final = compile_later(r"[^\W\d_]+")
_CREDIT: Final = compile_later(r"(?:©|\(c\)|copyright|first on)\s[^\n]*")


def find(view: View) -> Iterator[Span]:
    first_prose = view.cached(find_first_prose)
    if first_prose is None:
        return
    place = bisect_left(view.nonblank, first_prose)
    for index in view.nonblank[max(place - MAX_LINES_ABOVE, 0) : place]:
        signs = _find_signs(view, index)
        if len(signs) >= MIN_SIGNS:
            yield view.line_span(index, *signs)


def _find_signs(view: View, index: int) -> list[str]:
    """Return what speaks for a line being the site's name."""
    line = view.lines[index]
    parts = _BETWEEN_PARTS.split(line.text.strip())
    if len(line.text) > MAX_MOTTO_CHARS or not 2 <= len(parts) <= MAX_PARTS:
        return []
    if ends_sentence(line.text):
        return []
    found: list[str] = []
    last = _NAME_WORD.findall(fold(parts[-1]))
    if last and last[-1] in view.lexicon.outlets:
        found.append("a word of outlets' names ends it")
    if any(_BRAND.fullmatch(part) for part in parts):
        found.append("a part is one brand-like word")
    if any(_DOMAIN.search(part) for part in parts):
        found.append("a part looks like a domain")
    if found and _is_credited(view, parts[0]):
        found.append("the copyright or feed line repeats it")
    return found


def _is_credited(view: View, name: str) -> bool:
    """Say whether a copyright line or a feed's footer of the same text names this name."""
    folded = fold(name)
    if len(folded) < MIN_NAME_CHARS:
        return False
    return any(folded in found[0] for found in _CREDIT.finditer(view.folded))


SITE_NAMES = Filter("site_names", find)
