r"""Lines of dots, dashes, stars and nothing to see, and the marks where a teaser was cut.

Four dots or more on a line of their own stand for something removed, such as an embed or a gallery.
They are removed too, and so is a line of invisible characters. `* * *`, `---` or `…` between two
passages of prose is how writers break a scene, and is kept. Losing it changes the text, keeping it
costs a reader nothing. At the text's edge, or beside other clutter, it separates nothing and is
removed. `[…]` is removed only where the whole text ends in it; inside, it is an omission in a
quotation.

>>> ELLIPSES("He left.\n\n.......\n\nEither he, or…\n\n* * *\n\nShe stayed.\n\n***")
'He left.\n\nEither he, or…\n\n* * *\n\nShe stayed.'
>>> ELLIPSES("The right […] shall not be infringed.")
'The right […] shall not be infringed.'
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from ..engine.filter import Filter
from ..engine.view import View
from ..model import Line, Span
from ..phrases.lexicon import Lexicon
from ..placement.company import find_next_to_clutter, is_sure_line
from ..text.patterns import compile_later
from ..text.sentences import ends_sentence

__all__ = ["ELLIPSES"]

_DOTS: Final = compile_later(r"[.\u2026\u00b7\s]+")
_WHITE_SPACE: Final = "".join(
    map(
        chr,
        (
            *range(0x09, 0x0E),
            *range(0x1C, 0x21),
            0x85,
            0xA0,
            0x1680,
            *range(
                0x2000, 0x2010
            ),  # typographic spaces, joiners and marks of direction
            0x2028,
            0x2029,
            0x202F,
            0x205F,
            0x2060,
            0x3000,
            0xFEFF,
        ),
    )
)
_BREAK_CHARS: Final = frozenset(
    _WHITE_SPACE
    + ".\u2026\u00b7\u2219*_-\u2013\u2014=~|/"
    + "\u2022\u25cf\u25e6\u25c6\u25a0"  # bullets
    + "\u2042\u2217\u2731"  # asterism and stars
)
_INVISIBLE_CHARS: Final = frozenset(
    _WHITE_SPACE
    + "\u00ad"  # soft hyphen
    + "\u202a\u202b\u202c\u202d\u202e"  # marks of direction
    + "\u2061\u2062\u2063\u2064"  # invisible operators
    + "\u115f\u1160\u3164\ufe0f"  # fillers of Hangul, a selector of variants
)
_CUT_MARKS: Final = ("[\u2026]", "[...]", "[&hellip;]")
_RULE_CHARS: Final = "-|+=_"  # of a table, under a heading, around front matter

# `...` may be a line of dialogue and `. . .` an omitted verse; four dots and more stand for a hole.
MIN_HOLE_DOTS: Final = 4
MIN_GRID_WIDTH: Final = 3  # of a board drawn in signs
MIN_SIGNS_ALIKE: Final = 2
DOTS_IN_ELLIPSIS: Final = 3
# A line of verse is shorter than this and does not end like a sentence: dots among verse stay.
MAX_VERSE_CHARS: Final = 60


def find(view: View) -> Iterator[Span]:
    for index in (*view.blank, *view.per_line(_match_invisible)):
        if not view.lines[index].text.isascii():
            yield view.line_span(index, "nothing to see")
    breaks = view.per_line(_match_breaks)
    edges = _find_breaks_at_edges(view) if breaks else set()
    for index in breaks:
        if index in edges or _separates_nothing(
            view, bisect_left(view.nonblank, index)
        ):
            yield view.line_span(index)
    yield from _find_cut_end(view)


def _match_invisible(_: Lexicon, texts: Sequence[str]) -> Iterator[tuple[int, bool]]:
    return _match_chars(_INVISIBLE_CHARS, texts)


def _match_breaks(_: Lexicon, texts: Sequence[str]) -> Iterator[tuple[int, bool]]:
    return _match_chars(_BREAK_CHARS, texts)


def _match_chars(
    chars: frozenset[str], texts: Sequence[str]
) -> Iterator[tuple[int, bool]]:
    """Yield the place of each text that is made of `chars` alone."""
    candidates = [at for at, text in enumerate(texts) if text[0] in chars]
    for at in candidates:
        if chars.issuperset(texts[at]):
            yield at, True


def _find_breaks_at_edges(view: View) -> set[int]:
    """Return the breaks before and behind all other lines.

    All at once: if each uncovered the next, a text of breaks would take a round for each.
    """
    above = _find_leading_breaks(view, view.nonblank)
    below = _find_leading_breaks(view, reversed(view.nonblank))
    return {*above, *below}


def _find_leading_breaks(view: View, indices: Iterable[int]) -> Iterator[int]:
    """Yield lines as long as they are breaks that belong to no line beside them."""
    breaks = view.per_line(_match_breaks)
    for index in indices:
        if index not in breaks or _is_attached(view, index):
            return
        yield index


def _separates_nothing(view: View, place: int) -> bool:
    """Say whether the break at this place among the nonblank lines is a hole or beside clutter."""
    index = view.nonblank[place]
    if _is_attached(view, index):
        return False
    if index in view.cached(find_next_to_clutter):
        return True
    dots = view.lines[index].text.strip()
    if not _is_hole(dots):
        return False
    return not (_is_verse(view, place - 1, dots) and _is_verse(view, place + 1, dots))


def _is_attached(view: View, index: int) -> bool:
    """Say whether a break belongs to a line beside it.

    A rule may be part of a table, a heading, front matter; dots of a board that is drawn in signs; a
    full stop of a sentence whose last words are a link on a line of their own.
    """
    text = view.lines[index].text.strip()
    if text == ".":
        above = view.neighbours(index)[0]
        return above is not None and not (
            is_sure_line(view, above) or ends_sentence(view.lines[above].text)
        )
    if _is_row_of_grid(view, index):
        return True
    if text[:1] not in _RULE_CHARS:
        return False
    return any(
        line.text and not line.text.isspace() for line in _list_beside(view, index)
    )


def _list_beside(view: View, index: int) -> Sequence[Line]:
    """Return the lines right above and right below one."""
    return view.lines[max(index - 1, 0) : index] + view.lines[index + 1 : index + 2]


def _is_row_of_grid(view: View, index: int) -> bool:
    """Say whether a line right above or below is as long, and like this one but for a few signs: a board, a map."""
    row = view.lines[index].text.strip()
    for line in _list_beside(view, index):
        text = line.text.strip()
        if len(text) == len(row) >= MIN_GRID_WIDTH and text != row:
            alike = sum(map(str.__eq__, text, row))
            if alike * 3 >= len(row) and alike >= MIN_SIGNS_ALIKE:
                return True
    return False


def _is_hole(text: str) -> bool:
    dots = text.count(".") + DOTS_IN_ELLIPSIS * text.count("\u2026")
    return dots >= MIN_HOLE_DOTS and _DOTS.fullmatch(text) is not None


def _is_verse(view: View, place: int, dots: str) -> bool:
    """Say whether a neighbour of the dots is a short line.

    Spaced dots stand for verse even after a full stop.
    """
    text = view.lines[view.nonblank[place]].text
    return len(text) < MAX_VERSE_CHARS and (" " in dots or not ends_sentence(text))


def _find_cut_end(view: View) -> Iterator[Span]:
    """Yield `[…]` where the text ends, as feeds cut their excerpts."""
    if not view.nonblank:
        return
    line = view.lines[view.nonblank[-1]]
    if not line.text.rstrip().endswith(_CUT_MARKS):
        return
    end = line.start + _measure_before_cuts(line.text)
    if end < line.start + len(line.text.rstrip()):
        yield Span(end, line.end, ("cut here",))


def _measure_before_cuts(text: str) -> int:
    """Return where a line ends without the marks of a cut, one or many, and without white space."""
    at, mark = len(text), ""
    while True:
        at -= len(mark)
        while at and text[at - 1].isspace():
            at -= 1
        mark = next((mark for mark in _CUT_MARKS if text.endswith(mark, 0, at)), "")
        if not mark:
            return at


ELLIPSES = Filter("ellipses", find)
