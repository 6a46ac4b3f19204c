"""How an explanation looks: in a terminal, in a notebook, and in a page of its own. Knows no filter."""
from __future__ import annotations

import html as _html
import unicodedata
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple
from zlib import crc32

from .document import Explanation, Mark

__all__ = ["html", "terminal"]


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


# --- terminal ------------------------------------------------------------------------------------

_ANSI = (31, 32, 33, 34, 35, 36, 91, 92, 93, 94, 95, 96)


def terminal(explanation: Explanation, *, colour: bool = False) -> str:
    """The source with what went marked in place, then how often which reason spoke.

    Without `colour` a taken stretch is shown as ``[-text-]{reason}``. Control characters of the text are
    shown, never sent.
    """
    body = "".join(_shown(piece.text) if piece.mark is None else _struck(piece.mark, colour)
                   for piece in _pieces(explanation))
    legend = [f"{count:>5}  {reason}" for reason, count in _counts(explanation)]
    repairs = [f"mended line {repair.line}: {_shown(repair.before)!r} -> {_shown(repair.after)!r}" for repair in explanation.repairs]
    rounds = "1 round" if explanation.rounds == 1 else f"{explanation.rounds} rounds"
    return "\n".join([body, "", f"{len(explanation.marks)} taken in {rounds}", *legend, *repairs])


def _struck(mark: Mark, colour: bool) -> str:
    if not colour:
        return f"[-{_shown(mark.text)}-]{{{_reason(mark)}}}"
    code = _ANSI[crc32(_reason(mark).encode()) % len(_ANSI)]
    return f"\x1b[{code};9m{_shown(mark.text)}\x1b[0m"


def _shown(text: str) -> str:
    """Control characters as their pictures: a text must not steer the terminal it is printed in."""
    return "".join(_picture(char) if unicodedata.category(char) in ("Cc", "Cs") and char not in "\n\t" else char
                   for char in text)


def _picture(char: str) -> str:
    return chr(0x2400 + ord(char)) if ord(char) < 0x20 else "\ufffd"


# --- notebook ------------------------------------------------------------------------------------

# Text and ground of a taken stretch, by reason: both keep a contrast of 4.5 to 1 with each other and stand
# on their own ground, so that they read the same in a light and in a dark notebook.
_STYLE = """<style>
.newsclean{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;line-height:1.5;max-width:100%}
.newsclean del{border-radius:3px;padding:0 2px;text-decoration:line-through}
.newsclean-legend{margin-top:.8em;font-size:.9em;line-height:1.9}
.newsclean-legend span{border-radius:3px;padding:1px 6px;margin-right:6px;white-space:nowrap;display:inline-block}
</style>"""


def html(explanation: Explanation) -> str:
    """The same as inert HTML: what went struck through in a colour per reason, and a legend."""
    body = "".join(_escaped(piece.text) if piece.mark is None else _deleted(piece.mark) for piece in _pieces(explanation))
    legend = "".join(f'<span style="{_colours(reason)}">{_escaped(reason)} {count}</span>'
                     for reason, count in _counts(explanation))
    return (f'{_STYLE}<div class="newsclean" dir="auto">{body}</div>'
            f'<div class="newsclean-legend">{legend or "nothing taken"}</div>')


def _deleted(mark: Mark) -> str:
    reason = _reason(mark)
    note = ": ".join(filter(None, (reason, ", ".join(mark.notes))))
    return f'<del style="{_colours(reason)}" title="{_escaped(note)}">{_escaped(mark.text)}</del>'


def _colours(reason: str) -> str:
    hue = crc32(reason.encode()) % 360
    return f"color:hsl({hue},70%,18%);background:hsl({hue},70%,88%)"


def _escaped(text: str) -> str:
    return _html.escape(_shown(text), quote=True)
