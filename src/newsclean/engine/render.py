"""How an explanation looks: in a terminal, in a notebook, and in a page of its own. Knows no filter."""
from __future__ import annotations

import html as _html
import unicodedata
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple, Protocol
from zlib import crc32

from ..model import Mark, Repair

__all__ = ["html", "terminal"]

_PLACES = 24  # twelve hues the eye keeps apart, each in two strengths


class Explanation(Protocol):
    """What is shown: a source, what went from it, what was mended before."""

    @property
    def source(self) -> str: ...
    @property
    def marks(self) -> tuple[Mark, ...]: ...
    @property
    def repairs(self) -> tuple[Repair, ...]: ...
    @property
    def rounds(self) -> int: ...


class _Piece(NamedTuple):
    """A stretch of the source and the mark that took it, if one did."""

    text: str
    mark: Mark | None


def _pieces(explanation: Explanation) -> Iterator[_Piece]:
    """The source in order, kept and taken stretches in turn."""
    at = 0
    for mark in explanation.marks:
        if mark.start > at:
            yield _Piece(explanation.source[at : mark.start], None)
        yield _Piece(mark.text, mark)
        at = mark.end
    if at < len(explanation.source):
        yield _Piece(explanation.source[at:], None)


def _reason(mark: Mark) -> str:
    return "+".join(mark.reasons)


def _counts(explanation: Explanation) -> list[tuple[str, int]]:
    return sorted(Counter(_reason(mark) for mark in explanation.marks).items())


def _places(explanation: Explanation) -> dict[str, int]:
    """A place on the wheel of colours for each reason: its own, or the next free one when another has that."""
    places: dict[str, int] = {}
    for reason, _ in _counts(explanation):
        own = crc32(reason.encode())
        wheel = [(own + step) % _PLACES for step in range(_PLACES)]
        places[reason] = next((place for place in wheel if place not in places.values()), wheel[0])
    return places


# --- terminal ------------------------------------------------------------------------------------

_ANSI = (31, 32, 33, 34, 35, 36, 91, 92, 93, 94, 95, 96)


def terminal(explanation: Explanation, *, colour: bool = False) -> str:
    """The source with what went marked in place, then how often which reason spoke.

    Without `colour` a taken stretch is shown as ``[-text-]{reason}``. Control characters of the text are
    shown, never sent.
    """
    places = _places(explanation) if colour else {}
    body = "".join(_shown(piece.text) if piece.mark is None else _struck(piece.mark, places.get(_reason(piece.mark)))
                   for piece in _pieces(explanation))
    legend = [f"{count:>5}  {reason}" for reason, count in _counts(explanation)]
    repairs = [f"mended line {repair.line}: {_shown(repair.before)!r} -> {_shown(repair.after)!r}" for repair in explanation.repairs]
    rounds = "1 round" if explanation.rounds == 1 else f"{explanation.rounds} rounds"
    return "\n".join([body, "", f"{len(explanation.marks)} taken in {rounds}", *legend, *repairs])


def _struck(mark: Mark, place: int | None) -> str:
    if place is None:
        return f"[-{_shown(mark.text)}-]{{{_reason(mark)}}}"
    return f"\x1b[{_ANSI[place % len(_ANSI)]};9m{_shown(mark.text)}\x1b[0m"


def _shown(text: str) -> str:
    """Control characters as their pictures: a text must not steer the terminal it is printed in."""
    return "".join(_picture(char) if unicodedata.category(char) in ("Cc", "Cs") and char not in "\n\t" else char
                   for char in text)


def _picture(char: str) -> str:
    return chr(0x2400 + ord(char)) if ord(char) < 0x20 else "\ufffd"


# --- notebook ------------------------------------------------------------------------------------

# Text and ground of a taken stretch keep a contrast of 4.5 to 1 with each other and stand on their own ground,
# so that they read the same in a light and in a dark notebook. Each line runs the way its own script does.
_STYLE = """<style>
.newsclean{white-space:pre-wrap;overflow-wrap:anywhere;unicode-bidi:plaintext;text-align:start;font:inherit;line-height:1.5;max-width:100%}
.newsclean del{border-radius:3px;padding:0 2px;text-decoration:line-through}
.newsclean-legend{margin-top:.8em;font-size:.9em;line-height:1.9}
.newsclean-legend span{border-radius:3px;padding:0 6px;margin:0 6px 4px 0;white-space:nowrap;display:inline-block}
</style>"""


def html(explanation: Explanation) -> str:
    """The same as inert HTML: what went struck through in a colour per reason, and a legend."""
    places = _places(explanation)
    body = "".join(_escaped(piece.text) if piece.mark is None else _deleted(piece.mark, places[_reason(piece.mark)])
                   for piece in _pieces(explanation))
    legend = "".join(f'<span style="{_colours(places[reason])}">{_escaped(reason)} {count}</span>'
                     for reason, count in _counts(explanation))
    return (f'{_STYLE}<div class="newsclean" dir="auto">{body}</div>'
            f'<div class="newsclean-legend">{legend or "nothing taken"}</div>')


def _deleted(mark: Mark, place: int) -> str:
    note = ": ".join(filter(None, (_reason(mark), ", ".join(mark.notes))))
    return f'<del style="{_colours(place)}" title="{_escaped(note)}">{_escaped(mark.text)}</del>'


def _colours(place: int) -> str:
    hue, ground = place % 12 * 30, 88 if place < 12 else 74
    return f"color:hsl({hue},70%,15%);background:hsl({hue},70%,{ground}%)"


def _escaped(text: str) -> str:
    return _html.escape(_shown(text), quote=True)
