"""Take marked stretches out of a document, and the white space and blank lines that only they
needed.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Final, NamedTuple, Protocol

from ..model import Document, Line
from ..text.lines import make_lines, read
from .marking import MarkedStretch
from .source_map import Piece, merge_pieces

__all__ = ["Cut", "take_out"]

# No space is wanted before these: "in the gym (Photo: Jane Doe). It voted" is left with none.
_CLOSERS: Final = (
    ".",
    ",",
    ";",
    ":",
    "!",
    "?",
    ")",
    "\N{IDEOGRAPHIC FULL STOP}",
    "\N{FULLWIDTH COMMA}",
    "\N{ARABIC COMMA}",
    "\N{ARABIC FULL STOP}",
    "\N{DEVANAGARI DANDA}",
)


class _Snapshot(Protocol):
    """A text and its lines."""

    @property
    def text(self) -> str: ...
    @property
    def lines(self) -> tuple[Line, ...]: ...


class Cut(NamedTuple):
    """What one round leaves of a snapshot."""

    kept: list[Piece]  # pieces of the snapshot's text
    document: Document  # the next snapshot
    rows: Sequence[int]  # the snapshot's lines that stay
    cut: Collection[int]  # those of them that stay in part


def take_out(document: _Snapshot, stretches: Iterable[MarkedStretch]) -> Cut:
    """Return what is left of a document without these stretches of its lines."""
    by_line: dict[int, list[Piece]] = {}
    for line, start, end, _, _, _ in stretches:
        by_line.setdefault(line, []).append((start, end))
    left: dict[int, list[Piece]] = {}
    gone: set[int] = set()
    for index, spans in by_line.items():
        left[index] = _cut_line(document.lines[index], spans)
        if not left[index]:
            gone.add(index)
    return _join(document, left, _choose_rows(document.lines, gone))


# --- one line ------------------------------------------------------------------------------------


def _cut_line(line: Line, spans: Sequence[Piece]) -> list[Piece]:
    """Return the pieces of a line around `spans`.

    No white space is doubled by a cut, and none is left at an end of the line that was cut, or
    before a full stop and the like.
    """
    if len(spans) == 1 and spans[0][1] - spans[0][0] == len(line.text.strip()):
        return []
    pieces: list[Piece] = []
    at, is_spaced = line.start, True
    for start, end in [*spans, (line.end, line.end)]:
        between = line.text[at - line.start : start - line.start]
        if is_spaced and (at > line.start or between.isspace()):
            at += len(between) - len(between.lstrip())
        if at < start:
            pieces.append((at, start))
            is_spaced = between[-1:].isspace()
        if line.text.startswith(_CLOSERS, end - line.start):
            _trim_end(line, pieces)
        at = end
    if spans[-1][1] >= line.start + len(line.text.rstrip()):
        _trim_end(line, pieces)
    return pieces


def _trim_end(line: Line, pieces: list[Piece]) -> None:
    """Take white space, and pieces of nothing else, from the end of a line's pieces."""
    while pieces:
        start, end = pieces.pop()
        length = len(line.text[start - line.start : end - line.start].rstrip())
        if length:
            pieces.append((start, start + length))
            return


# --- which lines stay ----------------------------------------------------------------------------


def _choose_rows(lines: Sequence[Line], gone: set[int]) -> list[int]:
    """Return the indices of the lines that stay: all but the gone ones and the blank ones that only
    they needed.

    Of the blank lines around a run of gone ones those above it stay, else those below it, else
    those inside; at the document's ends none do.
    """
    rows: list[int] = []
    index = 0
    for first in sorted(gone):
        if first < index:
            continue
        rows += range(index, first)
        above = _pop_blank(lines, rows)
        below: list[int] = []
        inside: list[int] = []
        index = first
        while index < len(lines) and (index in gone or _is_blank(lines[index])):
            if index in gone:
                inside, below = inside or below, []
            else:
                below.append(index)
            index += 1
        if rows and index < len(lines):
            rows += above or below or inside
    return [*rows, *range(index, len(lines))]


def _pop_blank(lines: Sequence[Line], rows: list[int]) -> list[int]:
    """Take the blank lines from the end of `rows` and return them."""
    blank: list[int] = []
    while rows and _is_blank(lines[rows[-1]]):
        blank.append(rows.pop())
    return blank[::-1]


def _is_blank(line: Line) -> bool:
    return not line.text or line.text.isspace()


# --- the next snapshot ---------------------------------------------------------------------------


def _join(
    document: _Snapshot, left: dict[int, list[Piece]], rows: Sequence[int]
) -> Cut:
    """Put the rows that stay one under the other, each with its own line end."""
    kept: list[Piece] = []
    lines = document.lines
    for first, behind in _group_neighbours(rows, left):
        kept += left.get(first) or [(lines[first].start, lines[behind - 1].end)]
        kept.append((lines[behind - 1].end, _find_line_end(document, rows, behind)))
    merged = merge_pieces(kept)
    after = read("".join([document.text[start:end] for start, end in merged]))
    return Cut(merged, _with_markup(after, [lines[row] for row in rows]), rows, left)


def _find_line_end(document: _Snapshot, rows: Sequence[int], behind: int) -> int:
    """Return the offset behind the line terminator of row `behind - 1`, or before it where it is
    not wanted.

    The terminator of the last row goes with what stood under it, unless the text ended in one.
    """
    lines = document.lines
    if behind == rows[-1] + 1:
        is_closed = len(lines) > 1 and not lines[-1].text and rows[-1] != len(lines) - 1
        if not is_closed:
            return lines[behind - 1].end
    return lines[behind].start if behind < len(lines) else len(document.text)


def _group_neighbours(
    rows: Sequence[int], left: Collection[int]
) -> Iterator[tuple[int, int]]:
    """Yield runs of neighbouring rows, the first and one behind the last; a row that was cut stands
    alone.
    """
    if not rows:
        return
    first = before = rows[0]
    for row in [*rows[1:], -1]:
        if row != before + 1 or row in left or before in left:
            yield first, before + 1
            first = row
        before = row


def _with_markup(document: Document, lines: Sequence[Line]) -> Document:
    """Return a document with the markup that its lines had; a text's have none, a page's line ends
    are all alike.
    """
    if not lines or lines[0].markup is None:
        return document
    markups = [line.markup for line in lines]
    markups += markups[-1:] * (len(document.lines) - len(markups))
    marked = [
        (text, start, markup)
        for (text, start, _), markup in zip(document.lines, markups, strict=True)
    ]
    return Document(document.text, make_lines(marked))
