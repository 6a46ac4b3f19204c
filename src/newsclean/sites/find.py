"""Find on one page the lines that stand on the site's other pages too.

What the pages taught is in `repeated`; here is what a single page can say against it. A headline
must be left above the article if a line there has slots: "Horoscope for 14 May" is one. A piece of
a sentence ("and", a number, a name in a link) goes only where both its neighbours do, and a box of
teasers only as a box.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple, TypeAlias

from ..engine.view import View
from ..model import Span
from ..phrases.positions import MIN_MENU_LABELS
from ..text.scripts import is_cased
from ..text.titles import is_title
from .repeated import (
    ABOVE_PROSE,
    AMID_PROSE,
    ANYWHERE,
    BELOW_PROSE,
    IN_BOX,
    RepeatedLines,
)
from .templates import (
    LABEL_KIND,
    Template,
    find_templates,
    has_word,
    is_dated,
    is_slotted,
    is_wider,
)

__all__ = ["SiteLines"]


class _PlacedLine(NamedTuple):
    """A line with something to read on it, and where it stands on the page."""

    line: int
    text: str
    place: str
    templates: tuple[Template, ...]


# A placed line's position to what speaks for taking it.
_Candidates: TypeAlias = "Mapping[int, Template]"


@dataclass(frozen=True)
class SiteLines:
    """The `find` of the filter `site_lines`; a value, as filters are."""

    repeats: RepeatedLines

    def __call__(self, view: View) -> Iterator[Span]:
        """Yield the lines of the page that repeat on the site's others and say nothing here."""
        lines = self._place_lines(view)
        known = {at for at, line in enumerate(lines) if line.line in view.hits}
        found = self._choose_candidates(lines)
        everywhere = {
            at: each for at, each in found.items() if self._stands_everywhere(each)
        }
        found = {**_drop_labels_amid_prose(lines, found), **everywhere}
        found = self._drop_single_teasers(lines, found)
        found = _drop_sentence_pieces(lines, found, known)
        if not _has_headline(lines, found.keys() | known):
            found = _drop_headlines(lines, found)
        for at, template in sorted(found.items()):
            stories = self.repeats.count_stories(template.fingerprint)
            note = f"{template.text}: in {stories} of {self.repeats.total} stories"
            yield view.line_span(lines[at].line, note)

    def _place_lines(self, view: View) -> list[_PlacedLine]:
        """Return the lines of the page with their place; none where the page has no prose of its
        own.
        """
        read = []
        for index in view.nonblank:
            text = view.lines[index].text.strip()
            templates = find_templates(text)
            if templates:
                read.append((index, text, templates))
        places = self.repeats.locate(
            [templates[0].fingerprint for _, _, templates in read]
        )
        placed = []
        for (index, text, templates), place in zip(read, places):
            placed.append(_PlacedLine(index, text, place, templates))
        return placed

    def _choose_candidates(self, lines: Sequence[_PlacedLine]) -> _Candidates:
        """Return the lines that may go from their place, each with its most exact template that
        may.

        What varies, or stands between an article's prose, and comes twice on a page is the page's
        own list.
        """
        counts: Counter[str] = Counter()
        for line in lines:
            counts.update(template.fingerprint for template in line.templates)
        found = {}
        for at, line in enumerate(lines):
            for template in line.templates:
                is_loose = _varies(template) or line.place == AMID_PROSE
                is_own_list = is_loose and counts[template.fingerprint] > 1
                if not is_own_list and self._may_go(template, line.place):
                    found[at] = template
                    break
        return found

    def _may_go(self, template: Template, place: str) -> bool:
        places = self.repeats.places_for(template.fingerprint)
        if self._stands_everywhere(template):
            return True
        if _varies(template):
            return place in places and place != AMID_PROSE and has_word(template)
        return place in places or (place == BELOW_PROSE and IN_BOX in places)

    def _stands_everywhere(self, template: Template) -> bool:
        """Say whether nearly every story has this line with a date of its own, in whatever place."""
        return is_dated(template) and ANYWHERE in self.repeats.places_for(
            template.fingerprint
        )

    def _drop_single_teasers(
        self, lines: Sequence[_PlacedLine], found: _Candidates
    ) -> _Candidates:
        """Return the candidates without those that go in a box only and have no neighbour that
        goes.
        """
        kept = {}
        for at, template in found.items():
            is_alone = at - 1 not in found and at + 1 not in found
            places = self.repeats.places_for(template.fingerprint)
            if (
                not is_alone
                or lines[at].place in places
                or self._stands_everywhere(template)
            ):
                kept[at] = template
        return kept


def _varies(template: Template) -> bool:
    return is_wider(template) or is_slotted(template)


def _drop_labels_amid_prose(
    lines: Sequence[_PlacedLine], found: _Candidates
) -> _Candidates:
    """Return the candidates without labels between an article's prose, but for runs as long as a
    menu.
    """
    kept = {
        at: template
        for at, template in found.items()
        if lines[at].place != AMID_PROSE or template.fingerprint[0] != LABEL_KIND
    }
    amid = [at for at, line in enumerate(lines) if line.place == AMID_PROSE]
    for is_candidate, positions in groupby(amid, found.__contains__):
        run = list(positions)
        if is_candidate and len(run) >= MIN_MENU_LABELS:
            kept |= {at: found[at] for at in run}
    return kept


def _drop_sentence_pieces(
    lines: Sequence[_PlacedLine], found: _Candidates, known: Collection[int]
) -> _Candidates:
    """Return the candidates; what may be a piece of a sentence only between neighbours that go, or
    at an edge.
    """
    whole = {at for at in found if not _may_be_sentence_piece(lines[at].text)}
    sides = whole | {*known, -1, len(lines)}
    return {
        at: template
        for at, template in found.items()
        if at in sides or (at - 1 in sides and at + 1 in sides)
    }


def _may_be_sentence_piece(text: str) -> bool:
    """Say whether a line begins like the rest of a sentence: lower case, a digit, a comma."""
    first = next((character for character in text if character.isalnum()), "")
    if text[0] in ",.;:)" or not first or first.isdigit():
        return True
    return first.islower() and is_cased(first)


def _has_headline(lines: Sequence[_PlacedLine], taken: Collection[int]) -> bool:
    """Say whether a line that can be the page's headline is left above its prose."""
    return any(
        line.place == ABOVE_PROSE and at not in taken and is_title(line.text)
        for at, line in enumerate(lines)
    )


def _drop_headlines(lines: Sequence[_PlacedLine], found: _Candidates) -> _Candidates:
    """Return the candidates without those above the article's prose that vary from page to page."""
    return {
        at: template
        for at, template in found.items()
        if lines[at].place != ABOVE_PROSE or not _varies(template)
    }
