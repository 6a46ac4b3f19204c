"""Unite the spans of all filters: cut at line ends, trimmed, each stretch with all who speak for
it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from itertools import groupby, pairwise
from operator import attrgetter
from typing import Final, NamedTuple, Protocol, TypeAlias

from ..model import Line, Span
from ..text.patterns import compile_later
from .scores import score_of
from .view import View

__all__ = ["FindsSpans", "MarkedStretch", "mark_lines", "trim_span"]


# What stands before the text of an item, a heading or a quotation, as far as the end given.
_LINE_SIGNS: Final = compile_later(
    r"[ \t]*+((?:(?:[-*+>#\u2022]|\d{1,3}[.)])[ \t]*+)++)\Z"
)


class FindsSpans(Protocol):
    """What the engine asks of a filter."""

    @property
    def name(self) -> str:
        """What its marks give as their reason."""

    @property
    def early(self) -> bool:
        """Whether it looks at a page before the others do."""

    @property
    def once(self) -> bool:
        """Whether it looks at the document as it was read and at no later snapshot."""

    @property
    def find(self) -> Callable[[View], Iterable[Span]]:
        """The function that yields spans of a view's text."""


class MarkedStretch(NamedTuple):
    """Characters of one line for which the same filters speak all along."""

    line: int
    start: int
    end: int
    reasons: tuple[str, ...]
    notes: tuple[str, ...]
    kinds: tuple[tuple[str, str], ...]  # of the spans, each with its filter's name

    @property
    def score(self) -> float:
        """How sure the surest reason is."""
        return max([score_of(name, kind) for name, kind in self.kinds])


# a filter's name, its notes and the kind of its span
_Reason: TypeAlias = "tuple[str, tuple[str, ...], str]"


def mark_lines(view: View, filters: Iterable[FindsSpans]) -> list[MarkedStretch]:
    """Return what the filters mark in a view, line by line, cut wherever the reasons change.

    Raises:
        TypeError: A filter gives something else than spans.
    """
    parts: list[MarkedStretch] = []
    view.reasons = _find_asked_reasons(filters)
    for each in filters:
        name = each.name
        # shared by the stretches of all lines that the filter marks
        names = (name,)
        kinds: dict[str, tuple[tuple[str, str], ...]] = {}
        found: Iterable[object] | None = each.find(view)  # a user's may give anything
        if found is None:
            raise TypeError(
                f"filter {name!r}: its find gave None; yield Span(start, end) of view.text"
            )
        for span in found:
            if not isinstance(span, Span):
                raise TypeError(
                    f"filter {name!r}: its find gave {span!r}; yield Span(start, end) of view.text"
                )
            start, end, notes, kind = span
            if kind not in kinds:
                kinds[kind] = ((name, kind),)
            own_kind = kinds[kind]
            for index, first, behind in _split_by_line(view, start, end):
                part = index, first, behind, names, notes, own_kind
                # as `MarkedStretch(…)`, without a call of Python's for each line
                parts.append(tuple.__new__(MarkedStretch, part))
    stretches: list[MarkedStretch] = []
    for index, group in groupby(sorted(parts, key=_get_line), key=_get_line):
        marked = [*group]
        if len(marked) > 1:  # on pages hardly ever
            marked = [*_unite(index, marked)]
        if marked[0].start > view.starts[index] and not view.from_html:
            marked = _take_line_signs(view.lines[index], marked)
        stretches += marked
    return stretches


def _take_line_signs(line: Line, marked: list[MarkedStretch]) -> list[MarkedStretch]:
    """Return the stretches of a line, the first with the sign before it if nothing else would be left.

    The sign is an item's bullet or number, a heading's number signs, a quotation's sign.
    """
    first = marked[0]
    sign = _LINE_SIGNS.match(line.text, 0, first.start - line.start)
    if sign is None:
        return marked
    behind = [each.start for each in marked[1:]]
    for begin, end in zip([each.end for each in marked], [*behind, line.end]):
        if line.text[begin - line.start : end - line.start].strip():
            return marked
    return [first._replace(start=line.start + sign.start(1)), *marked[1:]]


def _find_asked_reasons(filters: Iterable[FindsSpans]) -> frozenset[str] | None:
    """Return the reasons whose phrases filters ask for; None if one of them asks for more."""
    reasons: set[str] = set()
    for each in filters:
        reason: str | None = getattr(each.find, "reason", None)
        if reason is None:
            return None
        reasons.add(reason)
    return frozenset(reasons)


def _split_by_line(view: View, start: int, end: int) -> Sequence[tuple[int, int, int]]:
    """Return line, start and end of each line's part of a span, trimmed."""
    index = max(bisect_right(view.starts, start) - 1, 0)
    text, line_start, _ = view.lines[index]
    is_whole = start == line_start and end == start + len(text) > start
    if is_whole and text == text.strip():
        return ((index, start, end),)  # a whole line, as on pages nearly all
    if start == end and view.syntax and view.syntax[index].links:
        # pictures in links, of which a reader sees no text
        return [(index, start, end)]
    if line_start <= start < end <= line_start + len(text):
        return [(index, *trim_span(view.text, start, end))]
    parts = []
    for at in range(index, bisect_left(view.starts, end, index)):
        text, line_start, _ = view.lines[at]
        first, behind = line_start, line_start + len(text)
        if first < start:  # only of the first line
            first = start
        if behind > end:  # only of the last
            behind = end
        if first < behind:
            parts.append((at, *trim_span(view.text, first, behind)))
    return parts


def trim_span(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a span of text without the white space at its ends; one that is nothing else as it is."""
    part = text[start:end]
    bare = part.strip()
    if not bare or len(bare) == len(part):
        return start, end
    start += len(part) - len(part.lstrip())
    return start, start + len(bare)


def _unite(index: int, spans: Sequence[MarkedStretch]) -> Iterable[MarkedStretch]:
    """Return the spans of one line, each of one filter, as stretches that do not overlap."""
    start, end = spans[0].start, spans[0].end
    if all(span.start == start and span.end == end for span in spans):
        return [_to_stretch(index, start, end, {*map(_get_reason, spans)})]
    return _sweep(index, spans)


_get_line: Final = attrgetter("line")


def _get_reason(span: MarkedStretch) -> _Reason:
    name, kind = span.kinds[0]
    return name, span.notes, kind


def _sweep(index: int, spans: Sequence[MarkedStretch]) -> Iterator[MarkedStretch]:
    """Yield a stretch between every two neighbouring ends of spans that some span covers."""
    edges: dict[int, list[tuple[int, _Reason]]] = {}
    for span in spans:
        reason = _get_reason(span)
        edges.setdefault(span.start, []).append((1, reason))
        edges.setdefault(span.end, []).append((-1, reason))
    # Reasons no span of which is open are deleted: a line with many marks would else look through
    # all that were ever open, at each of its edges.
    open_spans: dict[_Reason, int] = {}
    offsets = sorted(edges)
    for offset, following in pairwise(offsets):
        for step, reason in edges[offset]:
            open_spans[reason] = open_spans.get(reason, 0) + step
            if not open_spans[reason]:
                del open_spans[reason]
        if open_spans:
            yield _to_stretch(index, offset, following, open_spans)


def _to_stretch(
    index: int, start: int, end: int, reasons: Collection[_Reason]
) -> MarkedStretch:
    names: dict[str, None] = {}
    notes: list[str] = []
    before: tuple[str, tuple[str, ...]] | None = None
    in_order = sorted(reasons)
    for name, own_notes, _ in in_order:
        if (name, own_notes) != before:  # else it says the same of another kind
            names[name] = None
            notes += own_notes
        before = name, own_notes
    kinds = tuple([(name, kind) for name, _, kind in in_order])
    return MarkedStretch(index, start, end, tuple(names), tuple(notes), kinds)
