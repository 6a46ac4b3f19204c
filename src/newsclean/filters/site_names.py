r"""The site's name and motto, left over from the page's header.

A masthead has no phrase of any language. What gives it away is that it names an outlet twice over: a
word that papers have in their names, a part that looks like a domain or a brand (`NAnews`,
`Nikk.Agency`), a name that the copyright line or the feed's footer repeats. It stands before the
article and is not a sentence. A headline with a dash has none of that; one sign alone is not enough.

>>> SITE_NAMES("ValleyNow – Valley.Press Daily News\n\nThe dam held through the night, the mayor said on Monday morning.")
'The dam held through the night, the mayor said on Monday morning.'
>>> SITE_NAMES("Daily Bread – a baker's life\n\nThe oven is lit at three, long before the first bus comes by.")
"Daily Bread – a baker's life\n\nThe oven is lit at three, long before the first bus comes by."
"""
from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from ..engine.filter import Filter
from ..engine.view import View
from ..model import Span
from ..placement.find import first_prose
from ..text.sentences import ends_sentence

__all__ = ["SITE_NAMES"]

LONGEST = 80      # characters; the mottos of the development pages are shorter
ABOVE = 12        # lines before the first prose that are looked at: menus stand above the masthead too
ENOUGH = 2        # signs of a name that a line must show

_PARTS = re.compile(r"\s+[-\u2013\u2014|\u00b7:]\s+|\s*\|\s*")
_BRAND = re.compile(r"\b(?:[A-Z]{2,}[a-z]+|[a-z]+[A-Z]\w*|[A-Z][a-z]+[A-Z]\w*)\b")
_DOMAIN = re.compile(r"\b[^\W\d_]{2,}\.[^\W\d_]{2,}\b")
_WORD = re.compile(r"[^\W\d_]+")
_CREDIT = re.compile(r"(?:©|\(c\)|copyright|first on)\s[^\n]*")


def find(view: View) -> Iterator[Span]:
    prose = view.cached(first_prose)
    if prose is None:
        return
    above = bisect_left(view.nonblank, prose)
    for index in view.nonblank[max(above - ABOVE, 0) : above]:
        signs = _signs(view, index)
        if len(signs) >= ENOUGH:
            yield view.line_span(index, *signs)


def _signs(view: View, index: int) -> list[str]:
    """What speaks for a line being the site's name."""
    line = view.lines[index]
    parts = _PARTS.split(line.text.strip())
    if len(line.text) > LONGEST or not 2 <= len(parts) <= 3 or ends_sentence(line.text):
        return []
    last = _WORD.findall(view.lexicon.fold(parts[-1]))
    signs = {
        "a word of outlets' names ends it": bool(last) and last[-1] in view.lexicon.outlets,
        "a part is one brand-like word": any(_BRAND.fullmatch(part) for part in parts),
        "a part looks like a domain": any(_DOMAIN.search(part) for part in parts),
    }
    found = [sign for sign, seen in signs.items() if seen]
    if found and _is_credited(view, parts[0]):
        found.append("the copyright or feed line repeats it")
    return found


def _is_credited(view: View, name: str) -> bool:
    """Whether a copyright line or a feed's footer of the same text names this name."""
    folded = view.lexicon.fold(name)
    return len(folded) > 3 and any(folded in found[0] for found in _CREDIT.finditer(view.folded))


SITE_NAMES = Filter("site_names", find)
