"""Work out which lines of a site's pages repeat, and where on a page they are clutter.

The pages are a sample, each as the fingerprints of its lines in order. A page's own prose (prose
that stands in no other story) cuts the page in three. Above and below it what repeats is nearly
always clutter; between, as often an article's own subhead, the head of a table, or the piece of a
sentence around a link.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations, pairwise
from typing import Final, NamedTuple, TypeAlias

from .templates import (
    EXACT_KINDS,
    FINGERPRINT_CHARS,
    LABEL_KIND,
    NAMES_KIND,
    PROSE_KIND,
    SENTENCE_KIND,
)

__all__ = [
    "ABOVE_PROSE",
    "AMID_PROSE",
    "ANYWHERE",
    "BELOW_PROSE",
    "IN_BOX",
    "MIN_STORIES",
    "MIN_STORY_OVERLAP",
    "RepeatedLines",
    "find_repeated",
    "split_fingerprints",
]

# Stories that a line must stand in whatever their share: three pages that agree prove nothing, and
# for sentences, which articles take from one another, five do not.
MIN_STORIES: Final = 4
MIN_SENTENCE_STORIES: Final = 6
# Share of the stories: half above and between an article's prose, where a headline that others
# tease and a subhead that returns look alike, and for labels below; a quarter for sentences above
# and below.
MIN_SHARE: Final = 1 / 2
MIN_SENTENCE_SHARE: Final = 1 / 4
# A box of teasers stands for a week in a year's pages. Its lines go below the article, as a box
# only.
MIN_BOX_SHARE: Final = 1 / 100
# A line of one template that nearly every story has, wherever it stands, is the site's: `Filed from
# the desk on 3 May 2024`. A template says less than a line: so of more stories.
MIN_TEMPLATE_STORIES: Final = 10
MIN_TEMPLATE_SHARE: Final = 9 / 10
# Two pages are one story if they share this much of the shorter one's prose: a reprint, a later
# version.
MIN_STORY_OVERLAP: Final = 2 / 3

# Where a line stands on its page.
ABOVE_PROSE: Final = "above"
AMID_PROSE: Final = "between"
BELOW_PROSE: Final = "below"
ANYWHERE: Final = "anywhere"  # a dated line that nearly all stories have
IN_BOX: Final = "in company"  # below, where a neighbour goes too

# What a dated line is counted under: itself with its date as a slot.
TEMPLATE_KINDS: Final = (LABEL_KIND, NAMES_KIND)

_PageLine: TypeAlias = "list[str]"  # the fingerprints of a line, the exact one first
# A fingerprint, the number of its stories, where it is clutter.
_Repeated: TypeAlias = "tuple[str, int, tuple[str, ...]]"


@dataclass(frozen=True)
class RepeatedLines:
    """What repeats, in how many of `total` stories. A value: the same in every process."""

    total: int
    lines: tuple[_Repeated, ...]
    shared: tuple[str, ...]  # prose that is no page's own

    def __reduce__(self) -> tuple[object, ...]:
        # without what was worked out from them
        return RepeatedLines, (self.total, self.lines, self.shared)

    @cached_property
    def _known(self) -> dict[str, tuple[int, tuple[str, ...]]]:
        return {
            fingerprint: (stories, where) for fingerprint, stories, where in self.lines
        }

    @cached_property
    def _shared(self) -> frozenset[str]:
        return frozenset(self.shared)

    def describe(self) -> str:
        """Return in a few words what a filter of this would do."""
        exact = sum(fingerprint[0] in EXACT_KINDS for fingerprint, _, _ in self.lines)
        templates = len(self.lines) - exact
        return f"{exact} lines and {templates} templates repeat in {self.total} stories"

    def count_stories(self, fingerprint: str) -> int:
        """Return in how many stories a line stands."""
        return self._known[fingerprint][0]

    def places_for(self, fingerprint: str) -> tuple[str, ...]:
        """Return where on a page a line is clutter."""
        return self._known.get(fingerprint, (0, ()))[1]

    def locate(self, exact: Sequence[str]) -> list[str]:
        """Return where each line of a page stands, told by the page's own prose; nothing where
        there is none.
        """
        return _locate_lines(exact, self._shared)


class _Story(NamedTuple):
    """The lines of a page, and the number of the story it tells; several pages may tell one."""

    number: int
    lines: list[_PageLine]

    def list_prose(self) -> frozenset[str]:
        """Return the fingerprints of the page's prose."""
        return _list_prose(self.lines)


def find_repeated(pages: Iterable[str]) -> RepeatedLines:
    """Return what repeats over sampled pages.

    A page is the fingerprints of its lines, one behind the other.
    """
    stories = _number_stories([_split_lines(page) for page in pages])
    min_shared = max(MIN_STORIES, MIN_BOX_SHARE * _count_stories(stories))
    shared = _find_shared_prose(stories, min_shared)
    # a page with no prose of its own is no story to count
    stories = [page for page in stories if not shared.issuperset(page.list_prose())]
    total = _count_stories(stories)
    return RepeatedLines(
        total, tuple(_find_lines(stories, shared, total)), tuple(sorted(shared))
    )


def split_fingerprints(joined: str) -> list[str]:
    """Return fingerprints that stand one behind the other as a list."""
    return [
        joined[at : at + FINGERPRINT_CHARS]
        for at in range(0, len(joined), FINGERPRINT_CHARS)
    ]


def _split_lines(page: str) -> list[_PageLine]:
    lines: list[_PageLine] = []
    for fingerprint in split_fingerprints(page):
        if fingerprint[0] in EXACT_KINDS:
            lines.append([])
        lines[-1].append(fingerprint)
    return lines


def _list_prose(lines: Iterable[_PageLine]) -> frozenset[str]:
    return frozenset(line[0] for line in lines if line[0][0] == PROSE_KIND)


# --- stories -------------------------------------------------------------------------------------


def _number_stories(pages: list[list[_PageLine]]) -> list[_Story]:
    """Return the pages with their stories: a page that shares most of its prose with another is of
    the same one.

    A union-find over all pairs of pages.
    """
    prose = [_list_prose(lines) for lines in pages]
    leader = list(range(len(pages)))

    def find_leader(one: int) -> int:
        while leader[one] != one:
            leader[one] = one = leader[leader[one]]
        return one

    for one, other in combinations(range(len(pages)), 2):
        smaller = min(len(prose[one]), len(prose[other]))
        if len(prose[one] & prose[other]) >= MIN_STORY_OVERLAP * smaller:
            leader[find_leader(one)] = find_leader(other)
    return [_Story(find_leader(index), lines) for index, lines in enumerate(pages)]


def _count_stories(pages: Iterable[_Story]) -> int:
    return len({page.number for page in pages})


def _find_shared_prose(pages: Iterable[_Story], min_stories: float) -> frozenset[str]:
    """Return the fingerprints of prose that stands in so many stories."""
    stories: dict[str, set[int]] = {}
    for page in pages:
        for fingerprint in page.list_prose():
            stories.setdefault(fingerprint, set()).add(page.number)
    return frozenset(
        each for each, found in stories.items() if len(found) >= min_stories
    )


# --- lines ---------------------------------------------------------------------------------------


def _find_lines(
    pages: list[_Story], shared: Set[str], total: int
) -> Iterator[_Repeated]:
    """Yield each fingerprint that repeats enough: in how many stories, and in which places it is
    clutter.
    """
    stories: dict[str, set[int]] = {}
    placed: dict[tuple[str, str], set[int]] = {}
    for page in pages:
        places = _locate_lines([line[0] for line in page.lines], shared)
        for line in page.lines:
            for fingerprint in line:
                stories.setdefault(fingerprint, set()).add(page.number)
        for line, place in zip(page.lines, places):
            for fingerprint in line:
                placed.setdefault((fingerprint, place), set()).add(page.number)
    min_box_stories = max(MIN_STORIES, MIN_BOX_SHARE * total)
    below = {
        fingerprint: found
        for (fingerprint, place), found in placed.items()
        if place == BELOW_PROSE and len(found) >= min_box_stories
    }
    boxed = _find_boxed(pages, below)
    min_everywhere = max(MIN_TEMPLATE_STORIES, MIN_TEMPLATE_SHARE * total)
    for fingerprint in sorted(stories):
        where = []
        for place in (ABOVE_PROSE, AMID_PROSE, BELOW_PROSE):
            found = placed.get((fingerprint, place), set())
            if len(found) >= _count_needed(fingerprint[0], place, total):
                where.append(place)
        if fingerprint in boxed and BELOW_PROSE not in where:
            where.append(IN_BOX)
        is_amid = (
            placed.get((fingerprint, AMID_PROSE)) and fingerprint[0] in TEMPLATE_KINDS
        )
        if is_amid and len(stories[fingerprint]) >= min_everywhere:
            where.append(ANYWHERE)
        if where:
            yield fingerprint, len(stories[fingerprint]), tuple(where)


def _count_needed(kind: str, place: str, total: int) -> float:
    """Return in how many of all stories a line must stand in a place to be clutter there."""
    is_sentence = kind in (PROSE_KIND, SENTENCE_KIND)
    share = MIN_SENTENCE_SHARE if is_sentence and place != AMID_PROSE else MIN_SHARE
    return max(MIN_SENTENCE_STORIES if is_sentence else MIN_STORIES, share * total)


def _locate_lines(exact: Sequence[str], shared: Set[str]) -> list[str]:
    """Return where each line of a page stands; nothing where no prose is the page's own."""
    own = []
    for at, fingerprint in enumerate(exact):
        if fingerprint[0] == PROSE_KIND and fingerprint not in shared:
            own.append(at)
    if not own:
        return []
    first, last = own[0], own[-1]
    above, below = first, len(exact) - last - 1
    return (
        [ABOVE_PROSE] * above
        + [AMID_PROSE] * (last - first + 1)
        + [BELOW_PROSE] * below
    )


def _find_boxed(
    pages: Iterable[_Story], below: Mapping[str, Set[int]]
) -> frozenset[str]:
    """Return the labels that in most of their stories have a neighbour that comes and goes with
    them.
    """
    beside: dict[str, set[int]] = {}
    for page in pages:
        for one, other in pairwise([line[0] for line in page.lines]):
            if one == other or not _are_label_lines(one, other):
                continue
            if _come_together(below.get(one), below.get(other)):
                beside.setdefault(one, set()).add(page.number)
                beside.setdefault(other, set()).add(page.number)
    boxed = set()
    for fingerprint, found in beside.items():
        if 2 * len(found & below[fingerprint]) >= len(below[fingerprint]):
            boxed.add(fingerprint)
    return frozenset(boxed)


def _are_label_lines(one: str, other: str) -> bool:
    return one[0] == other[0] == LABEL_KIND


def _come_together(one: Set[int] | None, other: Set[int] | None) -> bool:
    """Say whether two lines stand below the prose of mostly the same stories."""
    if not one or not other:
        return False
    return 2 * len(one & other) >= len(one | other)
