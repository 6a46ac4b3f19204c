"""Which lines of a site's pages are furniture, and where on a page they stand as such.

Told from a sample of pages, each as the forms of its lines in order; knows neither how the sample was drawn
nor what any line says. A page's own prose (prose that stands in no other story) cuts the page in three.
Above and below it what repeats is nearly always furniture; between, as often an article's own subhead, the
head of a table, or the piece of a sentence around a link.
"""
from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Set
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations, pairwise
from typing import NamedTuple, TypeVar

from .templates import FORM, LABEL, PROSE, SENTENCE

__all__ = ["ABOVE", "BELOW", "BETWEEN", "COMPANY", "FEWEST", "FEWEST_SENTENCES", "SAME", "Repeats", "judge"]

# Stories that a line must stand in whatever their share: three pages that agree prove nothing, and for
# sentences, which articles take from one another, five do not.
FEWEST, FEWEST_SENTENCES = 4, 6
# Share of the stories: half above and between an article's prose, where a headline that others tease and a
# subhead that returns look alike, and for labels below; a quarter for sentences above and below.
MOST, SENTENCES = 1 / 2, 1 / 4
# A box of teasers stands for a week in a year's pages. Its lines go below the article, in company only.
SOME = 1 / 100
# Two pages are one story if they share this much of the shorter one's prose: a reprint, a later version.
SAME = 2 / 3

ABOVE, BETWEEN, BELOW, COMPANY = "above", "between", "below", "in company"

T = TypeVar("T", bound=Hashable)


@dataclass(frozen=True)
class Repeats:
    """What repeats, in how many of `total` stories. A value: the same in every process."""

    total: int
    lines: tuple[tuple[str, int, tuple[str, ...]], ...]  # a form, its stories, the places it is furniture in
    shared: tuple[str, ...]  # prose that is no page's own

    def __reduce__(self) -> tuple[object, ...]:
        return Repeats, (self.total, self.lines, self.shared)  # and not what was worked out from them

    @cached_property
    def _known(self) -> dict[str, tuple[int, tuple[str, ...]]]:
        return {form: (stories, where) for form, stories, where in self.lines}

    @cached_property
    def _shared(self) -> frozenset[str]:
        return frozenset(self.shared)

    def describe(self) -> str:
        """In a few words, what a filter of this would do."""
        exact = sum(form[0] in (PROSE, SENTENCE, LABEL) for form, _, _ in self.lines)
        return f"{exact} lines and {len(self.lines) - exact} moulds repeat in {self.total} stories"

    def stories(self, form: str) -> int:
        """In how many stories a form stands."""
        return self._known[form][0]

    def places(self, form: str) -> tuple[str, ...]:
        """Where on a page a form is furniture."""
        return self._known.get(form, (0, ()))[1]

    def cut(self, exact: list[str]) -> list[str]:
        """The place of each line of a page, told by the page's own prose; empty where there is none."""
        return _places(exact, self._shared)


class _Page(NamedTuple):
    """The lines of a page, each its forms with the exact one first, and the number of the page's story."""

    story: int
    lines: list[list[str]]


def judge(pages: Iterable[str]) -> Repeats:
    """What repeats over sampled pages. A page is the forms of its lines, one behind the other."""
    read = _stories([_split(page) for page in pages])
    floor = max(FEWEST, SOME * len({page.story for page in read}))
    stories = _stories_of((line[0], page.story) for page in read for line in page.lines if line[0][0] == PROSE)
    shared = frozenset(form for form, found in stories.items() if len(found) >= floor)
    # a page with no prose of its own is no story to count
    read = [page for page in read if not shared.issuperset(line[0] for line in page.lines if line[0][0] == PROSE)]
    total = len({page.story for page in read})
    return Repeats(total, tuple(_lines(read, shared, total)), tuple(sorted(shared)))


def _split(page: str) -> list[list[str]]:
    lines: list[list[str]] = []
    for at in range(0, len(page), FORM):
        form = page[at : at + FORM]
        if form[0] in (PROSE, SENTENCE, LABEL):
            lines.append([])
        lines[-1].append(form)
    return lines


def _stories(pages: list[list[list[str]]]) -> list[_Page]:
    """The pages with their stories: a page that shares most of its prose with another is of the same one."""
    prose = [frozenset(line[0] for line in lines if line[0][0] == PROSE) for lines in pages]
    leader = list(range(len(pages)))

    def find(one: int) -> int:
        while leader[one] != one:
            leader[one] = one = leader[leader[one]]
        return one

    for one, other in combinations(range(len(pages)), 2):
        if len(prose[one] & prose[other]) >= SAME * min(len(prose[one]), len(prose[other])):
            leader[find(one)] = find(other)
    return [_Page(find(index), lines) for index, lines in enumerate(pages)]


def _stories_of(pairs: Iterable[tuple[T, int]]) -> dict[T, set[int]]:
    found: dict[T, set[int]] = {}
    for each, story in pairs:
        found.setdefault(each, set()).add(story)
    return found


def _lines(pages: list[_Page], shared: Set[str], total: int) -> Iterator[tuple[str, int, tuple[str, ...]]]:
    """Each form that repeats enough: in how many stories, and in which places it is furniture."""
    stories = _stories_of((form, page.story) for page in pages for line in page.lines for form in line)
    placed = _stories_of(((form, place), page.story) for page in pages
                         for line, place in zip(page.lines, _places([line[0] for line in page.lines], shared))
                         for form in line)
    below = {form: found for (form, place), found in placed.items() if place == BELOW}
    company = _in_company(pages, {form: found for form, found in below.items() if len(found) >= max(FEWEST, SOME * total)})
    for form in sorted(stories):
        places = tuple(place for place in (ABOVE, BETWEEN, BELOW)
                       if len(placed.get((form, place), ())) >= _needed(form[0], place, total))
        if form in company and BELOW not in places:
            places += (COMPANY,)
        if places:
            yield form, len(stories[form]), places


def _needed(kind: str, place: str, total: int) -> float:
    """In how many stories of all a form must stand in a place to be furniture there."""
    sentence = kind in (PROSE, SENTENCE)
    share = SENTENCES if sentence and place != BETWEEN else MOST
    return max(FEWEST_SENTENCES if sentence else FEWEST, share * total)


def _places(exact: list[str], shared: Set[str]) -> list[str]:
    """The place of each line of a page; empty where no prose is the page's own."""
    own = [at for at, form in enumerate(exact) if form[0] == PROSE and form not in shared]
    if not own:
        return []
    return [ABOVE if at < own[0] else BELOW if at > own[-1] else BETWEEN for at in range(len(exact))]


def _in_company(pages: list[_Page], below: dict[str, set[int]]) -> frozenset[str]:
    """Labels that in most of their stories have a neighbour that comes and goes with them, as in one box."""
    beside: dict[str, set[int]] = {}
    for page in pages:
        for (one, *_), (other, *_) in pairwise(page.lines):
            if one[0] == other[0] == LABEL and one != other and one in below and other in below and _together(below[one], below[other]):
                beside.setdefault(one, set()).add(page.story)
                beside.setdefault(other, set()).add(page.story)
    return frozenset(form for form, found in beside.items() if 2 * len(found & below[form]) >= len(below[form]))


def _together(one: set[int], other: set[int]) -> bool:
    return 2 * len(one & other) >= len(one | other)
