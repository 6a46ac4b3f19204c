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
from ..page.class_lookup import find_category
from ..page.tree import PageTree, build_tree

__all__ = ["CLASS_NAMES"]

# What may stand inside a sentence's line and be no part of it. A byline or a link to an author may
# be.
_INLINE_CATEGORIES = frozenset(("hidden-text", "share", "ad"))
# Set over the words, not among them: in a line of text the words would be said twice.
_READINGS = frozenset(("rt", "rtc"))


def find(view: View) -> Iterator[Span]:
    page = view.cached(build_tree)
    if page is None:
        return
    yield from _find_named_lines(view, page)
    for line in page.lines:
        yield from _find_inline(line)


def _find_named_lines(view: View, page: PageTree) -> Iterator[Span]:
    """Yield the lines in named elements."""
    for place, element in zip(page.places, page.element_of, strict=True):
        if page.named[element]:
            yield view.line_span(place, page.named[element])


def _find_inline(line: Line) -> Iterator[Span]:
    """Yield the elements within a line that are no part of it."""
    if line.markup is None or line.markup.length != len(line.text):
        return
    for start, end, element in line.markup.pieces:
        note = _name_inline(element)
        if note:
            yield Span(line.start + start, line.start + end, (note,))


def _name_inline(element: Element) -> str:
    """Return the category and the name that make this element no part of its line, or ""."""
    if element.tag in _READINGS:
        return f"reading: {element.tag}"
    for name in element.words:
        category = find_category(name)
        if category in _INLINE_CATEGORIES:
            return f"{category}: {name}"
    return ""


CLASS_NAMES = Filter("class_names", find, early=True, description=__doc__)
