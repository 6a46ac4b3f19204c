"""Show an explanation in a terminal, and as HTML for a notebook or a page of its own."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterator
from typing import Final, NamedTuple, Protocol
from zlib import crc32

from ..model import Mark, Repair

__all__ = ["html", "terminal"]

HUES: Final = 12  # that the eye keeps apart
COLOURS: Final = 2 * HUES  # each hue in two strengths


class Showable(Protocol):
    """What is shown: a source, what went from it, what was repaired before."""

    @property
    def source(self) -> str: ...
    @property
    def marks(self) -> tuple[Mark, ...]: ...
    @property
    def repairs(self) -> tuple[Repair, ...]: ...
    @property
    def rounds(self) -> int: ...


class _MarkedPart(NamedTuple):
    """Some of the source, and the mark that took it, if one did."""

    text: str
    mark: Mark | None


def _split_source(explanation: Showable) -> Iterator[_MarkedPart]:
    """Yield the source in order, what was kept and what was taken in turn."""
    at = 0
    for mark in explanation.marks:
        if mark.start > at:
            yield _MarkedPart(explanation.source[at : mark.start], None)
        yield _MarkedPart(mark.text, mark)
        at = mark.end
    if at < len(explanation.source):
        yield _MarkedPart(explanation.source[at:], None)


def _count_reasons(explanation: Showable) -> list[tuple[str, int]]:
    """Return each reason and how many marks give it, in alphabetical order."""
    return sorted(Counter(mark.reason for mark in explanation.marks).items())


def _choose_colours(explanation: Showable) -> dict[str, int]:
    """Return the number of a colour for each reason.

    A reason has the same colour everywhere, or the next free one where another reason has that.
    """
    colours: dict[str, int] = {}
    for reason, _ in _count_reasons(explanation):
        own = crc32(reason.encode())
        wheel = [(own + step) % COLOURS for step in range(COLOURS)]
        taken = set(colours.values())
        colours[reason] = next(
            (colour for colour in wheel if colour not in taken), wheel[0]
        )
    return colours


# --- terminal ------------------------------------------------------------------------------------

_ANSI: Final = (31, 32, 33, 34, 35, 36, 91, 92, 93, 94, 95, 96)


def terminal(explanation: Showable, *, colour: bool = False) -> str:
    """Return the source with what was removed marked in place, then a count for each reason.

    Control characters of the text are shown, never sent.

    Args:
        explanation: What to show.
        colour: Strike removed text through, in a colour for each reason, which is named behind it;
            without colour a removed piece is shown as ``[-text-]{reason}``.

    Returns:
        The text for a terminal.
    """
    colours = _choose_colours(explanation) if colour else {}
    body = []
    for part in _split_source(explanation):
        if part.mark is None:
            body.append(_show(part.text))
        else:
            body.append(_strike(part.mark, colours.get(part.mark.reason)))
    rounds = "1 round" if explanation.rounds == 1 else f"{explanation.rounds} rounds"
    lines = ["".join(body), "", f"{len(explanation.marks)} removed in {rounds}"]
    for reason, count in _count_reasons(explanation):
        lines.append(f"{count:>5}  {reason}")
    for repair in explanation.repairs:
        before, after = _show(repair.before), _show(repair.after)
        lines.append(f"repaired line {repair.line}: {before!r} -> {after!r}")
    return "\n".join(lines)


def _strike(mark: Mark, colour: int | None) -> str:
    if colour is None:
        return f"[-{_show(mark.text)}-]{{{mark.reason}}}"
    begin = f"\x1b[{_ANSI[colour % len(_ANSI)]}"
    return f"{begin};9m{_show(mark.text)}\x1b[0m{begin}m{{{mark.reason}}}\x1b[0m"


def _show(text: str) -> str:
    """Return a text with control characters as their pictures: it must not steer the terminal it is
    printed in.
    """
    return "".join([_draw(character) for character in text])


def _draw(character: str) -> str:
    if character in "\n\t" or unicodedata.category(character) not in ("Cc", "Cs"):
        return character
    return chr(0x2400 + ord(character)) if ord(character) < 0x20 else "\ufffd"


# --- notebook ------------------------------------------------------------------------------------

# Text and ground of a taken piece keep a contrast of 4.5 to 1 with each other (WCAG 2.2, 1.4.3) and
# do not depend on the notebook's own ground, light or dark. Each line runs the way its own script
# does.
_STYLE: Final = """<style>
.newsclean{white-space:pre-wrap;overflow-wrap:anywhere;unicode-bidi:plaintext;text-align:start;\
font:inherit;line-height:1.5;max-width:100%}
.newsclean del{border-radius:3px;padding:0 2px;text-decoration:line-through}
.newsclean-legend{margin-top:.8em;font-size:.9em;line-height:1.9}
.newsclean-legend span{border-radius:3px;padding:0 6px;margin:0 6px 4px 0;white-space:nowrap;\
display:inline-block}
</style>"""


def html(explanation: Showable) -> str:
    """Return the same as inert HTML: removed text struck through in colours, and a legend.

    Args:
        explanation: What to show.

    Returns:
        A piece of HTML with its own style; nothing in it can run.
    """
    colours = _choose_colours(explanation)
    body = []
    for part in _split_source(explanation):
        if part.mark is None:
            body.append(_escape(part.text))
        else:
            body.append(_delete(part.mark, colours[part.mark.reason]))
    legend = []
    for reason, count in _count_reasons(explanation):
        legend.append(
            f'<span style="{_style(colours[reason])}">{_escape(reason)} {count}</span>'
        )
    return (
        f'{_STYLE}<div class="newsclean" dir="auto">{"".join(body)}</div>'
        f'<div class="newsclean-legend">{"".join(legend) or "nothing removed"}</div>'
    )


def _delete(mark: Mark, colour: int) -> str:
    note = mark.reason
    if mark.notes:
        note = f"{note}: {', '.join(mark.notes)}"
    return f'<del style="{_style(colour)}" title="{_escape(note)}">{_escape(mark.text)}</del>'


def _style(colour: int) -> str:
    hue = colour % HUES * 360 // HUES
    lightness = 88 if colour < HUES else 74  # percent, of the ground
    return f"color:hsl({hue},70%,15%);background:hsl({hue},70%,{lightness}%)"


def _escape(text: str) -> str:
    from html import (
        escape,  # here: it takes its time, for a table of all names of signs
    )

    return escape(_show(text), quote=True)
