r"""Lines of dots, dashes, stars and nothing to see, and the marks where a teaser was cut.

Four dots or more on a line of their own stand for something removed (an embed, a gallery): they go. A
line of invisible characters goes. `* * *`, `---` or `…` between two passages of prose is how writers
break a scene or pause, and stays: losing it changes the text, keeping it costs a reader nothing. At the
text's edge, or beside other clutter, it separates nothing and goes. `[…]` goes only where the whole text
ends in it; inside, it is an omission in a quotation.

>>> ELLIPSES("He left.\n\n.......\n\nEither he, or…\n\n* * *\n\nShe stayed.\n\n***")
'He left.\n\nEither he, or…\n\n* * *\n\nShe stayed.'
>>> ELLIPSES("The right […] shall not be infringed.")
'The right […] shall not be infringed.'
"""
from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import takewhile

from ..engine.filter import Filter
from ..engine.view import View
from ..model import Span
from ..phrases.lexicon import Lexicon
from ..placement.find import beside
from ..text.sentences import ends_sentence

__all__ = ["ELLIPSES"]

_DOTS = re.compile(r"[.\u2026\u00b7\s]+")
_SPACES = "".join(map(chr, (*range(9, 14), *range(28, 33), 0x85, 0xA0, 0x1680, *range(0x2000, 0x2010), 0x2028, 0x2029, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF)))
_BREAK = _SPACES + ".\u2026\u00b7*_-\u2013\u2014=~\u2022\u25cf\u25e6\u25c6\u25a0\u2042\u2217\u2731|/"
_INVISIBLE = _SPACES + "\u00ad\u202a\u202b\u202c\u202d\u202e\u2061\u2062\u2063\u2064\u115f\u1160\u3164\ufe0f"
_CUTS = ("[\u2026]", "[...]", "[&hellip;]")

# `...` may be a line of dialogue and `. . .` an omitted verse; four dots and more stand for a hole.
HOLE = 4
# A line of verse is shorter than this and does not end like a sentence: dots among verse stay.
VERSE = 60


def find(view: View) -> Iterator[Span]:
    for index in (*view.blank, *view.per_line(_invisible)):
        if not view.lines[index].text.isascii():
            yield view.line_span(index, "nothing to see")
    edges = _edges(view)
    for index in view.per_line(_breaks):
        if index in edges or _separates_nothing(view, bisect_left(view.nonblank, index)):
            yield view.line_span(index)
    yield from _cut_end(view)


def _invisible(_: Lexicon, texts: Sequence[str]) -> Iterator[tuple[int, bool]]:
    return _only(_INVISIBLE, texts)


def _breaks(_: Lexicon, texts: Sequence[str]) -> Iterator[tuple[int, bool]]:
    return _only(_BREAK, texts)


def _only(chars: str, texts: Sequence[str]) -> Iterator[tuple[int, bool]]:
    return ((at, True) for at, text in enumerate(texts) if text[0] in chars and not text.strip(chars))


def _edges(view: View) -> set[int]:
    """The breaks before and behind all other lines: all at once, since one a round would be a round for each."""
    breaks = view.per_line(_breaks)
    return {index for filled in (view.nonblank, reversed(view.nonblank))
            for index in takewhile(lambda index: index in breaks and not _is_attached(view, index), filled)}


def _separates_nothing(view: View, at: int) -> bool:
    """Whether the break at this place among the filled lines is a hole or beside clutter."""
    index = view.nonblank[at]
    if _is_attached(view, index):
        return False
    if index in view.cached(beside):
        return True
    text = view.lines[index].text.strip()
    return _is_hole(text) and not (_is_verse(view, at - 1, text) and _is_verse(view, at + 1, text))


def _is_attached(view: View, index: int) -> bool:
    """A rule directly under or over a line belongs to it: a table's, a heading's, front matter's."""
    if view.lines[index].text.strip()[:1] not in "-|+=_":
        return False
    around = view.lines[max(index - 1, 0) : index] + view.lines[index + 1 : index + 2]
    return any(line.text and not line.text.isspace() for line in around)


def _is_hole(text: str) -> bool:
    return _DOTS.fullmatch(text) is not None and text.count(".") + 3 * text.count("\u2026") >= HOLE


def _is_verse(view: View, at: int, dots: str) -> bool:
    """Whether a neighbour of the dots is a short line; spaced dots stand for verse even after a full stop."""
    text = view.lines[view.nonblank[at]].text
    return len(text) < VERSE and (" " in dots or not ends_sentence(text))


def _cut_end(view: View) -> Iterator[Span]:
    """`[…]` where the text ends, as feeds cut their excerpts."""
    if view.nonblank:
        line = view.lines[view.nonblank[-1]]
        end = line.start + _before_cuts(line.text)
        if end < line.start + len(line.text.rstrip()):
            yield Span(end, line.end, ("cut here",))


def _before_cuts(text: str) -> int:
    """Where a line ends without the marks of a cut, one or many, and without white space."""
    at, mark = len(text), ""
    while True:
        at -= len(mark)
        while at and text[at - 1].isspace():
            at -= 1
        mark = next((mark for mark in _CUTS if text.endswith(mark, 0, at)), "")
        if not mark:
            return at


ELLIPSES = Filter("ellipses", find)
