"""A bracket that holds nothing but a phrase: `(Photo: Jane Doe)`, `[Read more]`.

The rule:

* The bracket, round, square or a Chinese one, has a phrase in it and nothing else. It goes wherever
  on a line it stands, and what stands before and behind it stays.
* A lead with its title, and a phrase of one word (`(Reuters)`, as in a dateline), goes only where
  the line ends behind the bracket, a full stop aside.
* A phrase that is ambiguous as a line goes if it has a colon in it and does not end in an open
  slot: what follows `Source:` may be anything, and the article's own source as well.
"""
from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from ..engine.view import View
from ..model import Span
from ..phrases.lexicon import Hit, Lexicon
from ..phrases.positions import COMPANION, LEAD, STRONG
from .leads import introduces_title

__all__ = ["find_brackets"]

_OPENERS = ("(", "[", "\uff08", "\u3010")
_BRACKET = re.compile(
    r"""
    [(\[\uff08\u3010]  # one of the openers
    ( [^()\[\]\uff08\uff09\u3010\u3011\n\r\u2028\u2029]{2,160} )  # the longest credits have some 150
    [)\]\uff09\u3011]
    """, re.VERBOSE)


class _Bracket(NamedTuple):
    """Where a bracket starts and ends in its line, and the phrases that fill it."""

    start: int
    end: int
    hits: tuple[Hit, ...]


def find_brackets(view: View, reason: str) -> Iterable[Span]:
    """Return the brackets that hold one of the reason's phrases."""
    return view.cached(find_known_brackets).get(reason, ())


def find_known_brackets(view: View) -> dict[str, list[Span]]:
    """Return the spans of all brackets that are clutter, by their reason."""
    found: dict[str, list[Span]] = {}
    for index, brackets in view.per_line(_look_into_brackets, *_OPENERS).items():
        line = view.lines[index]
        for start, end, hits in brackets:
            span = (line.start + start, line.start + end)
            behind = view.text[span[1] : span[1] + 2]
            runs_on = behind.strip(" \t.\n\r") != ""
            for hit in view.fitting(hits):
                if _is_clutter(line.text[start + 1 : end - 1], hit, runs_on=runs_on):
                    found.setdefault(hit.reason, []).append(Span(*span, (hit.phrase,)))
    return found


def _look_into_brackets(
    lexicon: Lexicon, texts: Iterable[str]
) -> Iterable[tuple[int, list[_Bracket]]]:
    """Return the brackets of each line that a phrase fills, with the line's place in `texts`."""
    inside = [(at, found) for at, text in enumerate(texts) for found in _BRACKET.finditer(text)]
    known: dict[int, list[_Bracket]] = {}
    for place, hits in lexicon.look_up_each([found[1] for _, found in inside]):
        if hits:
            at, found = inside[place]
            known.setdefault(at, []).append(_Bracket(*found.span(), hits))
    return known.items()


def _is_clutter(content: str, hit: Hit, *, runs_on: bool) -> bool:
    """Say whether a bracket with this content goes, a sentence running on behind it or not."""
    if hit.position == LEAD:
        return hit.separated and introduces_title(content, hit) and not runs_on
    is_one_word = " " not in hit.phrase and hit.phrase.isalpha()
    if is_one_word:
        return hit.position in STRONG and not runs_on
    if hit.position == COMPANION:
        return ":" in hit.phrase and not hit.phrase.endswith("{}")
    return hit.position in STRONG
