r"""Lines that stand on the site's other pages too, found on one page.

What the pages taught is in `repeats`; here is what a single page can say against it. A headline must be left
above the article if a line there has slots: "Horoscope for 14 May" is one. A piece of a sentence ("and",
a number, a name in a link) goes only where both its neighbours do, and a box of teasers only as a box.
"""
from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from ..engine.view import View
from ..model import Span
from ..phrases.lexicon import MENU
from ..text.scripts import is_cased
from ..text.titles import is_title
from .repeated import ABOVE, BELOW, BETWEEN, COMPANY, Repeats
from .templates import LABEL, Template, is_slotted, is_wider, is_worded, templates

__all__ = ["SiteLines"]


class _Row(NamedTuple):
    """A line with something to read on it, and where it stands on the page."""

    line: int
    text: str
    place: str
    forms: tuple[Template, ...]


_Marks = dict[int, Template]  # a row's position to the form that speaks for taking it


@dataclass(frozen=True)
class SiteLines:
    """The finder of the filter `site_lines`; a value, as filters are."""

    repeats: Repeats

    def __call__(self, view: View) -> Iterator[Span]:
        """The lines of the page that repeat on the site's others and say nothing here."""
        rows = self._rows(view)
        known = {at for at, row in enumerate(rows) if row.line in view.hits}
        marks = _whole(rows, self._boxes(rows, _between(rows, self._candidates(rows))), known)
        if not _has_headline(rows, marks.keys() | known):
            marks = {at: mark for at, mark in marks.items() if rows[at].place != ABOVE or not _varies(mark)}
        for at, mark in sorted(marks.items()):
            yield view.line_span(rows[at].line, f"{mark.text}: in {self.repeats.stories(mark.form)} of {self.repeats.total} stories")

    def _rows(self, view: View) -> list[_Row]:
        read = [(index, text, forms) for index in view.nonblank
                if (forms := templates(text := view.lines[index].text.strip()))]
        places = self.repeats.cut([forms[0].form for _, _, forms in read])
        return [_Row(index, text, place, forms) for (index, text, forms), place in zip(read, places)]

    def _candidates(self, rows: list[_Row]) -> _Marks:
        """The rows that may go from their place. What varies and comes twice on a page is the page's own list."""
        often = Counter(template.form for row in rows for template in row.forms)
        return {at: template for at, row in enumerate(rows) for template in reversed(row.forms)
                if self._may_go(template, row.place)
                and (often[template.form] == 1 or not (_varies(template) or row.place == BETWEEN))}

    def _may_go(self, template: Template, place: str) -> bool:
        places = self.repeats.places(template.form)
        if _varies(template):
            return place in places and place != BETWEEN and is_worded(template)
        return place in places or (place == BELOW and COMPANY in places)

    def _boxes(self, rows: list[_Row], marks: _Marks) -> _Marks:
        """What goes in company only, without those that have none."""
        return {at: mark for at, mark in marks.items()
                if rows[at].place in self.repeats.places(mark.form) or at - 1 in marks or at + 1 in marks}


def _varies(template: Template) -> bool:
    return is_wider(template) or is_slotted(template)


def _between(rows: list[_Row], marks: _Marks) -> _Marks:
    """Between an article's prose a sentence goes, and labels only in a run as long as a menu."""
    kept = {at: mark for at, mark in marks.items() if rows[at].place != BETWEEN or mark.form[0] != LABEL}
    middle = [at for at, row in enumerate(rows) if row.place == BETWEEN]
    for marked, run in groupby(middle, marks.__contains__):
        found = list(run)
        if marked and len(found) >= MENU:
            kept |= {at: marks[at] for at in found}
    return kept


def _whole(rows: list[_Row], marks: _Marks, known: set[int]) -> _Marks:
    """What may be a piece of a sentence only between two neighbours that go, or at the page's edge."""
    whole = {at for at in marks if not _is_piece(rows[at].text)} | known | {-1, len(rows)}
    return {at: mark for at, mark in marks.items() if at in whole or {at - 1, at + 1} <= whole}


def _is_piece(text: str) -> bool:
    first = next((char for char in text if char.isalnum()), "")
    return text[0] in ",.;:)" or not first or first.isdigit() or (first.islower() and is_cased(first))


def _has_headline(rows: list[_Row], taken: set[int]) -> bool:
    """Whether a line that can be the page's headline is left above its prose."""
    return any(row.place == ABOVE and at not in taken and is_title(row.text) for at, row in enumerate(rows))
