r"""What stands around a headline in a dump: its own copy, the page's title, the section above it, the date beside it.

In a text of lines the headline is the line above the first prose whose words the prose takes up. A
date beside it is the post's, unless dates come again between the paragraphs, as in a diary or a
chronicle. A word of menus over it is its section, unless the prose speaks of it. Copies are exact.

>>> PAGE_HEADS("World\nThe Old Dam Held\nThe Old Dam Held\nMay 4, 2024\n\nThe dam held through the night, "
...            "the mayor said, and nobody was hurt.")
'The Old Dam Held\n\nThe dam held through the night, the mayor said, and nobody was hurt.'
>>> PAGE_HEADS("14 March 1921\n\nThe first boats came back with nothing, and nobody went to meet them.")
'14 March 1921\n\nThe first boats came back with nothing, and nobody went to meet them.'
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ..engine.filter import Filter
from ..engine.view import View
from ..model import Span
from ..phrases.positions import COMPANION
from ..placement.article import find_first_prose
from ..text.dates import MAX_DATE_CHARS
from ..text.fold import fold, make_key
from ..text.scripts import measure_length
from ..text.sentences import ends_sentence
from ..text.titles import is_title

__all__ = ["PAGE_HEADS"]

MAX_PAGE_HEAD_LINES = (
    6  # above the first prose; more are a menu or a list, other filters' matter
)
MAX_SITE_CHARS = 40  # of a site's name behind a page's title
MAX_SECTION_WORDS = 3
MIN_WORD_CHARS = 4  # of a headline that the prose takes up
CHARS_OF_SAMPLE = 2_000  # of the prose that is searched for a headline's words

# Years that posts have: of the web, in the calendars of Iran and of Thailand.
_YEAR = re.compile(
    r"\b(?:199[5-9]|20\d\d|13[7-9]\d|14[0-4]\d|25[3-9]\d)\b|\d{1,2}[:.]\d{2}"
)
_AROUND_DATES = " \t|\u00b7\u2022-\u2013\u2014()[],:\u00a0"
_SITE_SEPARATOR = re.compile(r"\s+[-\u2013\u2014|\u00b7\u00bb]\s+|\s*\|\s*")
_WORD = re.compile(r"[^\W\d_]+")


class _Head(NamedTuple):
    """The nonblank lines above the first prose, and the words of the prose."""

    lines: Sequence[int]
    prose: str


def find(view: View) -> Iterator[Span]:
    if view.from_html:
        return
    head = view.cached(_find_head)
    if head is None:
        return
    yield from _find_copies(view, head)
    yield from _find_section(view, head)
    yield from _find_dates(view, head)


def _find_head(view: View) -> _Head | None:
    """Return what stands above the first prose, if there is a headline that the prose takes up."""
    first_prose = view.cached(find_first_prose)
    if first_prose is None:
        return None
    place = bisect_left(view.nonblank, first_prose)
    if not 1 <= place <= MAX_PAGE_HEAD_LINES:
        return None
    prose = fold("\n".join(view.nonblank_texts[place:]))[:CHARS_OF_SAMPLE]
    return _Head(view.nonblank[:place], prose)


def _find_copies(view: View, head: _Head) -> Iterator[Span]:
    """Yield a headline's second copy, and a page's title that is a headline with the site's name behind it."""
    seen: dict[str, int] = {}
    keys = {make_key(fold(view.lines[index].text)) for index in head.lines}
    for index in head.lines:
        text = view.lines[index].text
        key = make_key(fold(text))
        if key in seen and is_title(text) and index == _next_line(view, seen[key]):
            yield view.line_span(index, "a copy of the headline")
        seen[key] = index
        parts = _SITE_SEPARATOR.split(text.strip())
        if (
            len(parts) == 2
            and len(parts[1]) <= MAX_SITE_CHARS
            and make_key(fold(parts[0])) in keys
        ):
            yield view.line_span(index, "the headline with the site's name")


def _next_line(view: View, index: int) -> int | None:
    return view.neighbours(index)[1]


def _find_section(view: View, head: _Head) -> Iterator[Span]:
    """Yield the word of menus that stands first, right over the headline."""
    if len(head.lines) < 2:
        return
    first, below = head.lines[0], head.lines[1]
    text = view.lines[first].text.strip()
    key = make_key(fold(text))
    if (
        len(text.split()) > MAX_SECTION_WORDS
        or ends_sentence(text)
        or key in head.prose
    ):
        return
    hits = view.hits.get(first, ())
    is_section = key in view.lexicon.entries or any(
        hit.position == COMPANION for hit in hits
    )
    if is_section and _is_headline(view, below, head):
        yield view.line_span(first, "the headline's section")


def _is_headline(view: View, index: int, head: _Head) -> bool:
    """Say whether a line is a title, one of whose words the prose takes up."""
    text = view.lines[index].text
    if not is_title(text) or view.lexicon.is_date(fold(text[:MAX_DATE_CHARS])):
        return False
    words = [
        word
        for word in _WORD.findall(fold(text))
        if measure_length(word) >= MIN_WORD_CHARS
    ]
    return any(
        word[: max(MIN_WORD_CHARS, len(word) - 3)] in head.prose for word in words
    )


def _find_dates(view: View, head: _Head) -> Iterator[Span]:
    """Yield the dates beside the headline and in the last line, unless dates come again between them."""
    last = view.nonblank[-1]
    found = {index for index in (*head.lines, last) if _is_bare_date(view, index)}
    if not found or not any(_is_headline(view, index, head) for index in head.lines):
        return
    between = view.nonblank[len(head.lines) : -1]
    if any(_is_bare_date(view, index) for index in between):
        return
    for index in sorted(found):
        if _YEAR.search(fold(view.lines[index].text)):
            yield view.line_span(index, "a date beside the headline")


def _is_bare_date(view: View, index: int) -> bool:
    text = view.lines[index].text
    if index in view.hits or len(text) > MAX_DATE_CHARS:
        return False
    return view.lexicon.is_date(fold(text).strip(_AROUND_DATES))


PAGE_HEADS = Filter("page_heads", find, description=__doc__)
