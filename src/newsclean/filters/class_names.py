"""Boxes whose class or id says what they are: related posts, share buttons, comments, sidebars.

The names are a table. None is believed of the element that holds most of the page's prose, nor of
`main`, `article` or `body`, and when all of them together leave next to nothing, none is believed.
Text for screen readers goes from within a line, and so do the readings set over Chinese characters.
"""
from __future__ import annotations

from collections.abc import Iterator

from ..engine.filter import Filter
from ..engine.view import View
from ..model import Element, Line, Span
from ..page.class_names import meaning
from ..page.tree import Tree, tree

__all__ = ["CLASS_NAMES"]

# What may stand inside a sentence's line and be no part of it. A byline or a link to an author may be.
_WITHIN = frozenset(("hidden-text", "share", "ad"))
# Set over the words, not among them: in a line of text the words would be said twice.
_READINGS = frozenset(("rt", "rtc"))


def find(view: View) -> Iterator[Span]:
    page = view.cached(tree)
    if page:
        yield from _lines(view, page)
        for line in page.lines:
            yield from _pieces(line)


def _lines(view: View, page: Tree) -> Iterator[Span]:
    for place, box in zip(page.places, page.box, strict=True):
        if page.named[box]:
            yield view.line_span(place, page.named[box])


def _pieces(line: Line) -> Iterator[Span]:
    if line.markup and line.markup.length == len(line.text):
        for start, end, box in line.markup.pieces:
            if note := _within(box):
                yield Span(line.start + start, line.start + end, (note,))


def _within(box: Element) -> str:
    """The meaning and the name that make this element no part of its line, or ""."""
    if box.tag in _READINGS:
        return f"reading: {box.tag}"
    kinds = ((meaning(word), word) for word in box.words)
    return next((f"{kind}: {word}" for kind, word in kinds if kind in _WITHIN), "")


CLASS_NAMES = Filter("class_names", find, early=True)
