"""Run filters on snapshots of a document until nothing new is marked.

Everything is linear in the text per round, and rounds are bounded.
"""
from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..model import Document, Mark
from ..phrases.lexicon import Lexicon
from .cutting import take_out
from .explanation import Explanation
from .marking import FindsSpans, MarkedStretch, mark_lines
from .source_map import SourceMap
from .view import View

__all__ = ["MAX_ROUNDS", "run_to_fixed_point"]

# Real pages take two to five rounds. A text built to lose one bracket a round would make the work
# quadratic: past this many rounds no mark is believed, which keeps time linear and the result a
# fixed point all the same.
MAX_ROUNDS = 40


def run_to_fixed_point(
    document: Document, filters: Iterable[FindsSpans], lexicon: Lexicon
) -> Explanation:
    """Mark, take out, look again, until a round marks nothing.

    Args:
        document: The document as read.
        filters: Any filters; those that are `early` see a page before the others do.
        lexicon: The phrases that filters may ask for.

    Returns:
        What went; its `rounds` counts the rounds that marked something.
    """
    by_name = sorted(filters, key=lambda each: each.name)
    early = [each for each in by_name if each.early] if document.from_html else []
    whole = ((0, len(document.text)),)
    kept = list(whole)
    marks: list[Mark] = []
    view = View(document, lexicon)
    for number in range(1, MAX_ROUNDS + 1):
        stretches = mark_lines(view, early) or mark_lines(view, by_name)
        early = []
        if not stretches:
            return Explanation(document.text, tuple(kept), tuple(sorted(marks)), rounds=number - 1)
        source_map = SourceMap(kept)
        marks += _to_marks(document.text, stretches, source_map, number)
        cut = take_out(view, stretches)
        kept = []
        for start, end in cut.kept:
            kept += source_map.to_source(start, end)
        view = view.after(cut.document, cut.rows, cut.cut)
    return Explanation(document.text, whole, (), rounds=MAX_ROUNDS)


def _to_marks(
    source: str, stretches: Iterable[MarkedStretch], source_map: SourceMap, number: int
) -> Iterator[Mark]:
    """Yield the source's characters behind each stretch as marks of round `number`."""
    for each in stretches:
        for start, end in source_map.to_source(each.start, each.end):
            yield Mark(start, end, source[start:end], each.reasons, number, each.notes)
