"""Take snapshots of a text while it is cleaned: plain text and pages as they are, Markdown as it is
read.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from ..markdown.detection import is_markdown
from ..markdown.document import MarkdownDocument, read_markdown
from ..model import Document
from ..phrases.lexicon import Lexicon
from .cutting import take_out
from .markdown_marks import find_source_pieces, take_out_of_markdown
from .marking import MarkedStretch
from .source_map import Piece
from .view import View

__all__ = ["Snapshot", "Step", "make_snapshot"]


class Snapshot(Protocol):
    """A state of the text between two rounds."""

    @property
    def view(self) -> View:
        """What filters see of it."""

    def take_out(self, stretches: Sequence[MarkedStretch]) -> Step | None:
        """Return what is left without stretches of the view's lines, None if all is."""

    def find_source_line(self, index: int) -> Piece:
        """Return where a line of the view stands in the snapshot's text."""

    def find_source(self, stretch: MarkedStretch) -> Piece:
        """Return where the first characters of a stretch stand in the snapshot's text."""


class Step(NamedTuple):
    """What one round takes out of a snapshot, and what it leaves."""

    stretches: Sequence[MarkedStretch]  # of the snapshot's text
    kept: Sequence[Piece]  # of the snapshot's text
    snapshot: Snapshot  # the next one


def make_snapshot(
    document: Document, lexicon: Lexicon, *, noted: bool = True
) -> Snapshot:
    """Return the first snapshot of a document; `noted` says whether notes will be read."""
    if not document.from_html and is_markdown(document.text):
        markdown = read_markdown(document.text)
        view = View(markdown.seen, lexicon, noted=noted)
        return _MarkdownSnapshot(view, markdown)
    return _TextSnapshot(View(document, lexicon, noted=noted))


class _TextSnapshot(NamedTuple):
    """A snapshot of plain text or of a page's text: filters see it as it is."""

    view: View

    def take_out(self, stretches: Sequence[MarkedStretch]) -> Step | None:
        if not stretches:
            return None
        cut = take_out(self.view, stretches)
        if not self.view.from_html and is_markdown(cut.document.text):
            view = self.view
            after = make_snapshot(cut.document, view.lexicon, noted=view.noted)
            return Step(stretches, cut.kept, after)
        view = self.view.after(cut.document, cut.rows, cut.cut)
        return Step(stretches, cut.kept, _TextSnapshot(view))

    def find_source_line(self, index: int) -> Piece:
        line = self.view.lines[index]
        return line.start, line.end

    def find_source(self, stretch: MarkedStretch) -> Piece:
        return stretch.start, stretch.end


class _MarkdownSnapshot(NamedTuple):
    """A snapshot of Markdown: filters see what its reader sees."""

    view: View
    document: MarkdownDocument

    def take_out(self, stretches: Sequence[MarkedStretch]) -> Step | None:
        found = take_out_of_markdown(self.document, stretches) if stretches else None
        if found is None:
            return None
        if is_markdown(found.cut.document.text):
            view = self.view.after_reading(found.document.seen)
            after: Snapshot = _MarkdownSnapshot(view, found.document)
        else:
            after = _TextSnapshot(self.view.after_reading(found.cut.document))
        return Step(found.stretches, found.cut.kept, after)

    def find_source_line(self, index: int) -> Piece:
        lines = self.document.source.lines
        last = index
        while last + 1 < len(lines) and self.document.firsts[last + 1] == index:
            last += 1
        return lines[index].start, lines[last].end

    def find_source(self, stretch: MarkedStretch) -> Piece:
        pieces = find_source_pieces(self.document, stretch)
        return next(pieces, self.find_source_line(stretch.line))
