"""Boxes whose class or id says what they are: related posts, share buttons, comments, sidebars.

The names are a table. None is believed of the element that holds most of the page's prose, nor of
`main`, `article` or `body`. When all of them together leave next to nothing, none is believed. Text
for screen readers is removed from within a line, and so are readings set over Chinese characters.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from typing import Final

from ..engine.filter import Filter
from ..engine.view import View
from ..model import Element, Line, LineMarkup, Span
from ..page.class_lookup import read_names
from ..page.outline import CODE_TAGS
from ..page.tree import PageTree, build_tree
from ..text.patterns import compile_later
from ..text.sentences import ends_sentence

__all__ = ["CLASS_NAMES"]

# What may stand inside a sentence's line and be no part of it. A byline or a link to an author may
# be.
_INLINE_CATEGORIES: Final = frozenset(
    ("ad", "button", "heading-link", "hidden-text", "rating", "share")
)
# `share` and `ad` are words of sentences too: such an element goes where a line begins or ends.
_EDGE_CATEGORIES: Final = frozenset(("share", "ad"))
# Set over the words, not among them: in a line of text the words would be said twice.
_READINGS: Final = frozenset(("rt", "rtc"))
# The signs of a link back from a footnote.
_BACK_ARROWS: Final = ("\u21a9", "\u21b5", "\u2934")
_BACK_LINK: Final = compile_later(rf"\s*[{''.join(_BACK_ARROWS)}]\ufe0e?\ufe0f?\s*$")


def find(view: View) -> Iterator[Span]:
    page = view.cached(build_tree)
    if page is None:
        return
    yield from _find_named_lines(view, page)
    has_arrows = any(arrow in view.text for arrow in _BACK_ARROWS)
    for line, element in zip(page.lines, page.element_of, strict=True):
        markup = line.markup
        if markup is None or not (markup.pieces or has_arrows):
            continue
        if not page.outline.is_code[element]:
            yield from _find_inline(line, markup)


def _find_named_lines(view: View, page: PageTree) -> Iterator[Span]:
    """Yield the runs of lines in named elements, each with its name."""
    lines = view.lines
    notes = [page.named[element] for element in page.element_of]
    for note, run in groupby(zip(notes, page.places, strict=True), itemgetter(0)):
        if note:
            places = [place for _, place in run]
            start, end = lines[places[0]].start, lines[places[-1]].end
            yield Span(start, end, (note,), note.partition(":")[0])


def _find_inline(line: Line, markup: LineMarkup) -> Iterator[Span]:
    """Yield the elements within a line that are no part of it."""
    if markup.length != len(line.text):
        return
    for start, end, element in markup.pieces:
        if element.tag in CODE_TAGS:
            continue
        category, name = _name_inline(element)
        note = f"{category}: {name}"
        if category == "related" and markup.linked >= len(line.text):
            yield Span(line.start, line.end, (note,), category)
        elif category and _is_aside(line.text, start, end, category, name):
            yield Span(line.start + start, line.start + end, (note,), category)
    arrow = _BACK_LINK.search(line.text) if markup.linked else None
    if arrow and arrow.start():
        yield Span(line.start + arrow.start(), line.end, ("link back from a note",))


def _name_inline(element: Element) -> tuple[str, str]:
    """Return the category of an element within a line, and what says so, or two empty strings."""
    if element.tag in _READINGS:
        return "reading", element.tag
    for category, name in read_names(element.words).categories:
        if category in _INLINE_CATEGORIES or category == "related":
            return category, name
    return ("hidden-text", "display:none") if element.hidden else ("", "")


def _is_aside(text: str, start: int, end: int, category: str, name: str) -> bool:
    """Say whether an element within a line is no part of what the line says.

    A sign that links to its heading has no letters, save for a wiki's `[edit]`. Between the words
    of a sentence stands what belongs to it, whatever it is called.
    """
    if category == "related":
        return False
    if category == "heading-link":
        return name == "mw-editsection" or not any(
            char.isalnum() for char in text[start:end]
        )
    if category not in _EDGE_CATEGORIES:
        return True
    before, after = text[:start].strip(), text[end:].strip()
    if after:
        return not before and after[0].isupper()
    return not before or ends_sentence(before) or "-" in name


CLASS_NAMES = Filter("class_names", find, early=True)
