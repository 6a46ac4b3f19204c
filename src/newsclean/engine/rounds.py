"""Run filters on snapshots of a document until nothing new is marked.

Everything is linear in the text per round, and rounds are bounded.
"""

from __future__ import annotations

import warnings
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from operator import attrgetter
from typing import Final, Protocol

from ..model import Document, Mark
from ..phrases.lexicon import Lexicon
from .explanation import Explanation
from .marking import FindsSpans, MarkedStretch, mark_lines
from .snapshot import Snapshot, Step, make_snapshot
from .source_map import SourceMap
from .view import View

__all__ = ["MAX_ROUNDS", "KeepsLines", "run_to_fixed_point"]

# Real pages take two to five rounds. A text built to lose one bracket a round would make the work
# quadratic: past this many rounds no mark is believed, which keeps time linear and the result a
# fixed point all the same.
MAX_ROUNDS: Final = 40
# Sets of filters in one process whose order is kept.
MAX_CACHED_ORDERS: Final = 64


class KeepsLines(Protocol):
    """What the engine asks of a keep rule."""

    def find_lines(self, view: View) -> Mapping[int, str]:
        """Return the lines of a view that must stay, by index, each with what keeps it."""


def run_to_fixed_point(
    document: Document,
    filters: Iterable[FindsSpans],
    lexicon: Lexicon,
    *,
    keep: KeepsLines | None = None,
    noted: bool = True,
) -> Explanation:
    """Mark, take out, look again, until a round marks nothing.

    A filter that sees the document only `once` and would mark something in what is left is left
    out, with a warning: cleaning twice would else differ from cleaning once.

    Args:
        document: The document as read.
        filters: Any filters; those that are `early` see a page before the others do.
        lexicon: The phrases that filters may ask for.
        keep: What no filter may take.
        noted: Whether the marks will be read; else there are none, and the text alone is right.

    Returns:
        What went; its `rounds` counts the rounds that marked something.

    Warns:
        RuntimeWarning: A filter kept the text from coming to an end, and its marks were not believed.
    """
    by_name = _order_by_name(filters)
    while True:
        found, restless = _run_rounds(document, by_name, lexicon, keep, noted=noted)
        if not restless:
            return found
        warnings.warn(
            f"newsclean: left out for this text: {', '.join(map(repr, restless))}; "
            "what it leaves it would mark again, and so on into the article",
            RuntimeWarning,
            stacklevel=2,
        )
        by_name = [each for each in by_name if each.name not in restless]


def _order_by_name(filters: Iterable[FindsSpans]) -> Sequence[FindsSpans]:
    if isinstance(filters, frozenset):
        return _order_set_by_name(filters)
    return sorted(filters, key=attrgetter("name"))


@lru_cache(maxsize=MAX_CACHED_ORDERS)
def _order_set_by_name(filters: frozenset[FindsSpans]) -> Sequence[FindsSpans]:
    return sorted(filters, key=attrgetter("name"))


def _run_rounds(
    document: Document,
    filters: Sequence[FindsSpans],
    lexicon: Lexicon,
    keep: KeepsLines | None,
    *,
    noted: bool,
) -> tuple[Explanation, list[str]]:
    """Return what went, and the names of filters of one look that would mark what they left."""
    has_early = document.from_html and any(each.early for each in filters)
    first = (
        [each for each in filters if each.early or each.once] if has_early else filters
    )
    one_look = [each for each in filters if each.once]
    later = [each for each in filters if not each.once] if one_look else filters
    whole = ((0, len(document.text)),)
    kept = list(whole)
    marks: list[Mark] = []
    snapshot = make_snapshot(document, lexicon, noted=noted)
    kept_lines = _KeptLines(snapshot, document.text, keep) if keep is not None else None

    def take_out(finders: Sequence[FindsSpans], number: int) -> Step | None:
        stretches = mark_lines(snapshot.view, finders)
        if kept_lines:
            stretches = kept_lines.spare(stretches, snapshot, SourceMap(kept), number)
        return snapshot.take_out(stretches)

    for number in range(1, MAX_ROUNDS + 1):
        step = take_out(first, number)
        if step is None and has_early:
            step = take_out(filters if number == 1 else later, number)
        first, has_early = later, False
        if step is None:
            # a first round that marks nothing has asked them
            again = take_out(one_look, number) if number > 1 else None
            restless = _list_reasons(again.stretches) if again else []
            spared = kept_lines.spared() if kept_lines else ()
            found = Explanation(
                document.text,
                tuple(kept),
                tuple(sorted(marks)),
                rounds=number - 1,
                spared=spared,
            )
            return found, restless
        source_map = SourceMap(kept)
        if noted:
            marks += _to_marks(document.text, step.stretches, source_map, number)
        busy = _list_reasons(step.stretches)
        kept = []
        for start, end in step.kept:
            kept += source_map.to_source(start, end)
        snapshot = step.snapshot
    warnings.warn(
        f"newsclean: nothing was removed from this text, since after {MAX_ROUNDS} rounds these "
        f"filters still marked something: {', '.join(map(repr, busy))}",
        RuntimeWarning,
        stacklevel=3,
    )
    return Explanation(document.text, whole, (), rounds=MAX_ROUNDS), []


def _list_reasons(stretches: Iterable[MarkedStretch]) -> list[str]:
    return sorted({reason for each in stretches for reason in each.reasons})


class _KeptLines:
    """The lines of a document that a keep rule holds, and what it kept from going."""

    def __init__(self, snapshot: Snapshot, source: str, keep: KeepsLines) -> None:
        found = keep.find_lines(snapshot.view)
        # a line of white space comes and goes with its neighbours: there is nothing in it to keep
        lines = [
            (index, found[index]) for index in snapshot.view.nonblank if index in found
        ]
        self._source = source
        self._spans = [
            (*snapshot.find_source_line(index), rule) for index, rule in lines
        ]
        self._starts = [start for start, _, _ in self._spans]
        self._spared: dict[tuple[int, int, tuple[str, ...]], Mark] = {}

    def spare(
        self,
        stretches: Iterable[MarkedStretch],
        snapshot: Snapshot,
        source_map: SourceMap,
        number: int,
    ) -> list[MarkedStretch]:
        """Return the stretches that may go; remember the others."""
        left = []
        for each in stretches:
            start, end = source_map.to_source(*snapshot.find_source(each))[0]
            rule = self._rule_at(start)
            if rule is None:
                left.append(each)
            else:
                notes = (*each.notes, f"kept by {rule}")
                text = self._source[start:end]
                mark = Mark(start, end, text, each.reasons, number, notes, each.score)
                self._spared.setdefault((start, end, each.reasons), mark)
        return left

    def spared(self) -> tuple[Mark, ...]:
        """Return what would have gone, in order."""
        return tuple(sorted(self._spared.values()))

    def _rule_at(self, start: int) -> str | None:
        index = bisect_right(self._starts, start) - 1
        if index < 0 or start >= self._spans[index][1]:
            return None
        return self._spans[index][2]


def _to_marks(
    source: str, stretches: Iterable[MarkedStretch], source_map: SourceMap, number: int
) -> Iterator[Mark]:
    """Yield the source's characters behind each stretch as marks of round `number`."""
    for each in stretches:
        for start, end in source_map.to_source(each.start, each.end):
            text = source[start:end]
            yield Mark(start, end, text, each.reasons, number, each.notes, each.score)
