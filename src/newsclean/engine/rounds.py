"""Settle and render: run filters on snapshots until nothing new is marked, then take the marks out.

Knows no filter by name. Everything is linear in the text per round, and rounds are bounded.
"""
from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import NamedTuple, Protocol

from ..model import Document, Line, Mark, Span
from ..phrases.lexicon import Lexicon
from ..text.lines import read
from .explanation import Explanation
from .view import View

__all__ = ["MAX_ROUNDS", "run_to_fixed_point"]

# Real pages settle in two to five rounds. A text built to lose one bracket a round would make the
# work quadratic: past this many rounds no mark is believed, which keeps time linear and the result
# a fixed point all the same.
MAX_ROUNDS = 40

# No space is wanted before these: "in the gym (Photo: Jane Doe). It voted" is left with none.
_CLOSERS = (".", ",", ";", ":", "!", "?", ")", "\u3002", "\uff0c", "\u060c", "\u06d4", "\u0964")

Piece = tuple[int, int]


class Filter(Protocol):
    """What the engine asks of a filter."""

    @property
    def name(self) -> str: ...
    @property
    def early(self) -> bool: ...
    @property
    def find(self) -> Callable[[View], Iterable[Span]]: ...


class _Cut(NamedTuple):
    """What one round leaves: pieces of the snapshot's text, and the next snapshot."""

    kept: list[Piece]
    document: Document
    rows: Sequence[int]  # the snapshot's lines that stay
    cut: Collection[int]  # those of them that stay in part


def run_to_fixed_point(document: Document, filters: Iterable[Filter], lexicon: Lexicon) -> Explanation:
    """Mark, take out, look again, until a round marks nothing.

    Takes the document as read, any set of filters and the phrases they may ask for; gives the
    explanation, whose `rounds` counts the looks that marked something.
    """
    ordered = sorted(filters, key=lambda each: each.name)
    early = [each for each in ordered if each.early] if document.from_html else []
    whole = [(0, len(document.text))]
    kept, marks, view = whole, list[Mark](), View(document, lexicon)
    for number in range(1, MAX_ROUNDS + 1):
        found = _marked(view, early) or _marked(view, ordered)
        early = []
        if not found:
            return Explanation(document.text, tuple(kept), tuple(sorted(marks)), rounds=number - 1)
        places = _Places(kept)
        marks.extend(_to_marks(document.text, found, places, number))
        cut = _take_out(view, found)
        kept = [piece for start, end in cut.kept for piece in places.source(start, end)]
        view = view.after(cut.document, cut.rows, cut.cut)
    return Explanation(document.text, tuple(whole), (), rounds=MAX_ROUNDS)


class _Found(NamedTuple):
    """A stretch of one line that one set of reasons speaks for."""

    line: int
    start: int
    end: int
    reasons: tuple[str, ...]
    notes: tuple[str, ...]


def _marked(view: View, filters: Sequence[Filter]) -> list[_Found]:
    """The union of all filters' spans, cut at line ends and wherever the reasons change."""
    by_line: dict[int, list[tuple[int, int, str, tuple[str, ...]]]] = {}
    for each in filters:
        for span in each.find(view):
            for index, start, end in _per_line(view, span):
                by_line.setdefault(index, []).append((start, end, each.name, span.notes))
    return [found for index in sorted(by_line) for found in _stretches(index, by_line[index])]


def _per_line(view: View, span: Span) -> list[tuple[int, int, int]]:
    """The parts of a span line by line, without white space at either end unless there is nothing else."""
    index = first = max(bisect_right(view.starts, span.start) - 1, 0)
    if view.starts[first] <= span.start < span.end <= view.lines[first].end:  # nearly all
        return [(first, *_trimmed(view.text, span.start, span.end))]
    parts = []
    while index < len(view.lines) and view.lines[index].start < span.end:
        line = view.lines[index]
        start, end = max(span.start, line.start), min(span.end, line.end)
        if start < end:
            parts.append((index, *_trimmed(view.text, start, end)))
        index += 1
    return parts


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Where a stretch of text begins and ends without white space, or with it if it is nothing else."""
    part = text[start:end]
    bare = part.strip()
    if not bare or len(bare) == len(part):
        return start, end
    start += len(part) - len(part.lstrip())
    return start, start + len(bare)


def _stretches(index: int, spans: list[tuple[int, int, str, tuple[str, ...]]]) -> Iterable[_Found]:
    """Overlapping spans of one line as neighbouring stretches, each with all its reasons."""
    start, end, reason, notes = spans[0]
    if len(spans) == 1:
        return [_Found(index, start, end, (reason,), notes)]
    if len({span[:2] for span in spans}) == 1:
        return [_for_all(index, start, end, {(reason, notes) for _, _, reason, notes in spans})]
    return _overlapping(index, spans)


def _for_all(index: int, start: int, end: int, speaking: Collection[tuple[str, tuple[str, ...]]]) -> _Found:
    live = sorted(speaking)
    reasons = tuple(dict.fromkeys(reason for reason, _ in live))
    return _Found(index, start, end, reasons, tuple(note for _, notes in live for note in notes))


def _overlapping(index: int, spans: list[tuple[int, int, str, tuple[str, ...]]]) -> Iterable[_Found]:
    edges: dict[int, list[tuple[int, str, tuple[str, ...]]]] = {}
    for start, end, reason, notes in spans:
        edges.setdefault(start, []).append((1, reason, notes))
        edges.setdefault(end, []).append((-1, reason, notes))
    open_: dict[tuple[str, tuple[str, ...]], int] = {}
    ordered = sorted(edges)
    for here, following in zip(ordered, [*ordered[1:], ordered[-1]], strict=True):
        for step, reason, notes in edges[here]:
            open_[reason, notes] = open_.get((reason, notes), 0) + step
            if not open_[reason, notes]:  # or a line with many marks would look through all that were ever open
                del open_[reason, notes]
        if open_:
            yield _for_all(index, here, following, open_)


class _Places:
    """From offsets in a snapshot to offsets in the source it was cut from."""

    def __init__(self, kept: Sequence[Piece]) -> None:
        self._kept = kept
        self._starts = []
        at = 0
        for start, end in kept:
            self._starts.append(at)
            at += end - start

    def source(self, start: int, end: int) -> list[Piece]:
        """The source pieces behind snapshot characters `start` up to `end`."""
        pieces: list[Piece] = []
        index = max(bisect_right(self._starts, start) - 1, 0)
        while start < end:
            piece_start, piece_end = self._kept[index]
            at = piece_start + start - self._starts[index]
            size = min(end - start, piece_end - at)
            pieces.append((at, at + size))
            start += size
            index += 1
        return pieces


def _to_marks(source: str, found: Iterable[_Found], places: _Places, number: int) -> Iterable[Mark]:
    for each in found:
        for start, end in places.source(each.start, each.end):
            yield Mark(start, end, source[start:end], each.reasons, number, each.notes)


def _take_out(document: Document | View, found: Sequence[_Found]) -> _Cut:
    """Leave out what was found, and the white space that only it needed."""
    cuts: dict[int, list[Piece]] = {}
    for each in found:
        cuts.setdefault(each.line, []).append((each.start, each.end))
    left = {index: _left_of(document.lines[index], spans) for index, spans in cuts.items()}
    gone = {index for index, pieces in left.items() if not pieces}
    return _join(document, left, _rows(document, gone))


def _left_of(line: Line, spans: Sequence[Piece]) -> list[Piece]:
    """The pieces of a line around `spans`, no white space doubled, none left at a cut end or before a full stop."""
    if len(spans) == 1 and spans[0][1] - spans[0][0] == len(line.text.strip()):
        return []
    pieces: list[Piece] = []
    at, spaced = line.start, True
    for start, end in [*spans, (line.end, line.end)]:
        piece = line.text[at - line.start : start - line.start]
        if spaced and (at > line.start or piece.isspace()):
            at += len(piece) - len(piece.lstrip())
        if at < start:
            pieces.append((at, start))
            spaced = piece[-1:].isspace()
        if line.text.startswith(_CLOSERS, end - line.start):
            _trim_end(line, pieces)
        at = end
    if spans[-1][1] >= line.start + len(line.text.rstrip()):
        _trim_end(line, pieces)
    return pieces


def _trim_end(line: Line, pieces: list[Piece]) -> None:
    while pieces:
        start, end = pieces.pop()
        size = len(line.text[start - line.start : end - line.start].rstrip())
        if size:
            pieces.append((start, start + size))
            return


def _rows(document: Document | View, gone: set[int]) -> list[int]:
    """Which lines stay: all but the gone ones and the blank lines that only they needed."""
    rows: list[int] = []
    lines, index = document.lines, 0
    for first in sorted(gone):
        if first < index:
            continue
        rows += range(index, first)
        before = _pop_blank(lines, rows)
        after: list[int] = []
        inside: list[int] = []
        index = first
        while index < len(lines) and (index in gone or _is_blank(lines[index])):
            if index in gone:
                inside, after = inside or after, []
            else:
                after.append(index)
            index += 1
        if rows and index < len(lines):
            rows += before or after or inside
    return [*rows, *range(index, len(lines))]


def _pop_blank(lines: Sequence[Line], rows: list[int]) -> list[int]:
    blank: list[int] = []
    while rows and _is_blank(lines[rows[-1]]):
        blank.append(rows.pop())
    return blank[::-1]


def _is_blank(line: Line) -> bool:
    return not line.text or line.text.isspace()


def _join(document: Document | View, left: dict[int, list[Piece]], rows: Sequence[int]) -> _Cut:
    """Put the rows that stay one under the other, each with its own line end."""
    kept: list[Piece] = []
    lines = document.lines
    behind_all = len(lines)
    # a text that ended in a line end does so still; the end of the last row goes with what stood under it
    closed = behind_all > 1 and not lines[-1].text and rows and rows[-1] != behind_all - 1
    for first, behind in _stretches_of(rows, left):
        ends = lines[behind].start if behind < behind_all else len(document.text)
        if behind == rows[-1] + 1 and not closed:
            ends = lines[behind - 1].end
        kept += left.get(first) or [(lines[first].start, lines[behind - 1].end)]
        kept.append((lines[behind - 1].end, ends))
    merged = _merged(kept)
    after = read("".join([document.text[start:end] for start, end in merged]))
    return _Cut(merged, _hinted(after, [lines[row] for row in rows]), rows, left)


def _hinted(document: Document, lines: Sequence[Line]) -> Document:
    """The document with the hints its lines had; a text has none, a page's line ends are all alike."""
    if not lines or lines[0].markup is None:
        return document
    hints = [line.markup for line in lines]
    hints += hints[-1:] * (len(document.lines) - len(hints))
    return Document(document.text, tuple(
        Line(line.text, line.start, hint) for line, hint in zip(document.lines, hints, strict=True)))


def _stretches_of(rows: Sequence[int], left: dict[int, list[Piece]]) -> Iterable[tuple[int, int]]:
    """Rows as stretches of neighbours, first and one behind the last; a row that was cut stands alone."""
    if not rows:
        return
    first = before = rows[0]
    for row in [*rows[1:], -1]:
        if row != before + 1 or row in left or before in left:
            yield first, before + 1
            first = row
        before = row


def _merged(pieces: Iterable[Piece]) -> list[Piece]:
    merged: list[Piece] = []
    for start, end in pieces:
        if merged and merged[-1][1] == start:
            merged[-1] = (merged[-1][0], end)
        elif start < end:
            merged.append((start, end))
    return merged
