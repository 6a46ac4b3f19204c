"""Measure the elements of a page for `page_blocks`: where they stand and what they hold.

All of it is relative to the page: where its prose lies in the tree, how large a share of it an
element holds, how much of an element is links. What names say for sure is in `naming` and enters as
where the prose is; broad words of class names enter by how near above a line they stand.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from ..model import Element
from .class_lookup import IN_ARTICLE, SAYS_NOTHING, NamesMeaning, read_names
from .class_words import WORD_GROUPS
from .entries import measure_entries
from .tree import PageTree

__all__ = [
    "ELEMENT_FEATURES",
    "NO_HEADLINE",
    "WORD_FEATURES",
    "ElementFeatures",
    "ElementMeasures",
    "WordFeatures",
    "number_tag",
]

# Tags that say the same of a line.
_TAGS_BY_KIND: Final = (
    "p",
    "h1",
    "h2",
    "h3 h4",
    "h5 h6",
    "li",
    "tr td th tbody table",
    "pre code",
    "blockquote",
    "figcaption",
    "button label option select legend textarea",
    "div section",
    "span",
    "a",
    "time",
    "strong b em i",
    "dd dt dl",
    "summary details",
    "ul ol",
    "article main",
    "nav",
    "header",
    "footer",
    "aside",
    "figure",
    "form",
)
_KIND_OF_TAG: Final = {
    tag: kind for kind, tags in enumerate(_TAGS_BY_KIND) for tag in tags.split()
}
_OTHER_TAG: Final = len(_TAGS_BY_KIND)

# Elements counted around a line, and roles that say the same.
_COUNTED: Final = (
    "nav",
    "footer",
    "form",
    "figure",
    "article",
    "main",
    "section",
    "ul",
    "li",
    "figcaption",
    "h1",
    "h2",
    "button",
)
_COUNTED_AS: Final = {
    "main": "main",
    "article": "article",
    "form": "form",
    "dialog": "form",
}
_COUNTER: Final = {tag: counter for counter, tag in enumerate(_COUNTED)}
# Inside of an article's container these are its own: on the development pages nine in ten words.
_OWN_TAGS: Final = frozenset(("blockquote", "details", "pre", "table"))
_TAGS_STOOD_IN: Final = _OWN_TAGS | {"figcaption"}
# A fourth of a kind says no more than three.
MAX_COUNTED: Final = 3

# The innermost element with this share of the page's prose is its centre, with the other its wide
# centre.
CENTRE_SHARE: Final = 0.5
WIDE_CENTRE_SHARE: Final = 0.85
# What stands in an element that is named as an article's counts so many times for the centre.
TRUSTED_WEIGHT: Final = 4

# Stands for no headline.
NO_HEADLINE: Final = 99

# A word so many elements above a line, or farther off, or none.
MAX_WORD_DISTANCE: Final = 9


def number_tag(tag: str) -> int:
    """Return the number that stands for a tag and those that say the same."""
    return _KIND_OF_TAG.get(tag, _OTHER_TAG)


class ElementMeasures:
    """What is worked out once for each element, from the outermost in; less for named ones."""

    def __init__(self, page: PageTree) -> None:
        self._sum(page)
        self.page_prose = self.prose[0] or 1.0
        weighed = self._weigh_prose(page)
        self.centre = self._find_deepest(weighed, CENTRE_SHARE)
        self.wide_centre = self._find_deepest(weighed, WIDE_CENTRE_SHARE)
        path = self._list_path(page)
        count = len(page.elements)
        self.depth = [0] * count
        self.below = [0] * count  # how far below the path to the centre
        self.above = [0] * count  # how far above the centre
        self.is_inside = [0] * count  # the centre
        self.is_in_wide = [0] * count
        # the outermost element around this one that is not on the path
        self.branch = [0] * count
        # the innermost element around this one that is not inline
        self.block = [0] * count
        self.counts: list[tuple[int, ...]] = [(0,) * len(_COUNTED)] * count
        self.is_headline = [False] * count
        self.level = [0] * count  # blocks above
        # elements with classes between it and the centre's path
        self.classes_below = [0] * count
        self.stands_in = [_StandsIn()] * count
        # word group to the lowest level that has it
        self.word_levels: list[dict[int, int]] = [{}] * count
        self.above[0] = len(path) - 1
        self._hand_down(page, path)
        self.headline = self._find_headline(page)
        self.below_headline = self._count_below(page, self.headline)
        self.trusted_share = self._sum_trusted(page) / self.page_prose
        self.entries = measure_entries(page, self.prose, self.page_prose)

    def _sum(self, page: PageTree) -> None:
        """Sum what the lines in each element have."""
        count = len(page.elements)
        parents = page.parents
        self.size, self.links = page.outline.size, page.outline.links
        self.lines = lines = [0] * count
        self.prose = prose = [0.0] * count  # outside named elements
        for at, own_prose in zip(page.element_of, page.prose, strict=True):
            lines[at] += 1
            prose[at] += own_prose
        for at in range(count - 1, 0, -1):
            outer = parents[at]
            lines[outer] += lines[at]
            prose[outer] += prose[at]

    def _find_headline(self, page: PageTree) -> int:
        """Return the last line in an `h1` above the first prose of the centre, or the first such line, or -1."""
        found = -1
        if not any(self.is_headline):
            return found
        for at, element in enumerate(page.element_of):
            if self.is_headline[element] and not page.named[element]:
                found = at
            if found >= 0 and self.is_inside[element] and page.prose[at]:
                break
        return found

    def _count_below(self, page: PageTree, headline: int) -> list[int]:
        """Return how many elements each one stands below the nearest that holds the headline too."""
        parents = page.parents
        if headline < 0:
            return [NO_HEADLINE] * len(parents)
        around = set()
        at = page.element_of[headline]
        while at >= 0:
            around.add(at)
            at = parents[at]
        below = [0]
        for at, outer in enumerate(parents[1:], 1):
            below.append(0 if at in around else below[outer] + 1)
        return below

    def _sum_trusted(self, page: PageTree) -> float:
        """Return the prose that stands in elements with an article's name."""
        return sum(
            prose
            for at, prose in zip(page.element_of, page.prose, strict=True)
            if page.trusted[at] == IN_ARTICLE
        )

    def _weigh_prose(self, page: PageTree) -> list[float]:
        """Return the prose in each element, with what an article's name speaks for counted more."""
        if IN_ARTICLE not in page.trusted:
            return self.prose
        extra = [0.0] * len(self.prose)
        for at, own_prose in zip(page.element_of, page.prose, strict=True):
            if page.trusted[at] == IN_ARTICLE:
                extra[at] += own_prose * (TRUSTED_WEIGHT - 1)
        parents = page.parents
        for at in range(len(extra) - 1, 0, -1):
            extra[parents[at]] += extra[at]
        return [prose + more for prose, more in zip(self.prose, extra, strict=True)]

    def _find_deepest(self, prose: list[float], share: float) -> int:
        """Return the innermost element that holds this share of the page's prose."""
        found = 0
        least, fewest = share * (prose[0] or 1.0), self.lines[0]
        for at, (own, lines) in enumerate(zip(prose, self.lines, strict=True)):
            if own >= least and lines <= fewest:
                found, fewest = at, lines
        return found

    def _list_path(self, page: PageTree) -> set[int]:
        """Return the centre and the elements around it."""
        path = set()
        at = self.centre
        while at >= 0:
            path.add(at)
            at = page.parents[at]
        return path

    def _hand_down(self, page: PageTree, path: set[int]) -> None:
        """Hand measures down; a loop over hundreds of elements a page, hence the long body."""
        block, counts, level = self.block, self.counts, self.level
        depth, below, above, branch = self.depth, self.below, self.above, self.branch
        is_inside, is_in_wide = self.is_inside, self.is_in_wide
        is_headline, classes_below = self.is_headline, self.classes_below
        stands_in, word_levels = self.stands_in, self.word_levels
        of = page.outline
        elements = zip(of.elements, of.tags, of.parents, page.named, strict=True)
        walk = enumerate(elements)
        next(walk)
        for at, (element, tag, outer, name) in walk:
            block[at] = block[outer] if element.inline else at
            if element.role:
                tag = _COUNTED_AS.get(element.role, tag)
            if is_headline[outer] or tag == "h1":
                is_headline[at] = True
            if name:
                continue
            counter = _COUNTER.get(tag)
            counts[at] = (
                counts[outer] if counter is None else _count(counts[outer], counter)
            )
            depth[at] = depth[outer] + 1
            level[at] = own_level = level[outer] + (not element.inline)
            meaning = read_names(element.words) if element.words else SAYS_NOTHING
            word_levels[at] = word_levels[outer]
            if meaning.word_groups:
                groups = dict.fromkeys(meaning.word_groups, own_level)
                word_levels[at] = {**word_levels[outer], **groups}
            if meaning.is_special or element.hidden or element.tag in _TAGS_STOOD_IN:
                stands_in[at] = _add_own(stands_in[outer], element, meaning)
            else:
                stands_in[at] = stands_in[outer]
            is_in_wide[at] = is_in_wide[outer] or int(at == self.wide_centre)
            if at in path:
                above[at] = above[outer] - 1
                branch[at] = at
                is_inside[at] = int(at == self.centre)
            else:
                classes_below[at] = classes_below[outer] + meaning.is_foreign
                above[at] = above[outer]
                is_inside[at] = is_inside[outer]
                below[at] = below[outer] + 1
                branch[at] = branch[outer] if below[outer] else at


class _StandsIn(NamedTuple):
    """What an element stands in, or is: 0 or 1 each."""

    hidden: int = 0
    content_block: int = 0  # by a class
    own_tag: int = 0
    caption: int = 0


def _add_own(outer: _StandsIn, element: Element, meaning: NamesMeaning) -> _StandsIn:
    """Return what such an element in an outer one stands in."""
    is_own_tag = element.tag in _OWN_TAGS
    is_caption = meaning.is_caption or element.tag == "figcaption"
    return _StandsIn(
        outer.hidden or int(element.hidden),
        outer.content_block or int(meaning.is_block),
        outer.own_tag or int(is_own_tag),
        outer.caption or int(is_caption),
    )


def _count(counts: tuple[int, ...], counter: int) -> tuple[int, ...]:
    """Return the counts with one more at `counter`."""
    if counts[counter] >= MAX_COUNTED:
        return counts
    return (*counts[:counter], counts[counter] + 1, *counts[counter + 1 :])


ELEMENT_FEATURES: Final = (
    *(f"in {tag}" for tag in _COUNTED),
    "not displayed",
    "in article by name",
    "prose in article by name",
    "below headline's box",
    "depth",
    "below centre's path",
    "in centre",
    "above centre",
    "in wide centre",
    "classes below centre's path",
    "in code",
    "in content block by name",
    "in content block by tag",
    "in caption",
    *(
        f"entries' {measure}"
        for measure in ("count", "dates", "prose share", "links", "place")
    ),
    *(f"prose share of {up}" for up in ("box", "parent", "2nd", "3rd", "4th")),
    *(f"links in {up}" for up in ("parent", "2nd", "3rd", "4th")),
    *(f"lines in {up}" for up in ("parent", "2nd", "3rd")),
    *(f"prose in {up}" for up in ("parent", "2nd", "3rd")),
    "branch's prose share",
    "branch's links",
    "branch's share",
    "branch's lines",
    "branch's prose",
    "branch's tag",
)


class ElementFeatures(dict[int, tuple[float, ...]]):
    """An element to `ELEMENT_FEATURES`, the same for all its lines and worked out for the first."""

    def __init__(self, page: PageTree, measures: ElementMeasures) -> None:
        self._page, self._measures = page, measures
        self._outer = _OuterFeatures(page, measures)
        self._branches = _BranchFeatures(page, measures)

    def __missing__(self, at: int) -> tuple[float, ...]:
        page, of = self._page, self._measures
        block = of.block[at]
        is_hidden, is_content_block, is_own_tag, is_caption = of.stands_in[at]
        self[at] = found = (
            *of.counts[at],
            is_hidden,
            page.trusted[at],
            of.trusted_share,
            of.below_headline[at],
            of.depth[at],
            of.below[at],
            of.is_inside[at],
            of.above[at],
            of.is_in_wide[at],
            of.classes_below[at],
            page.outline.is_code[at],
            is_content_block,
            is_own_tag,
            is_caption,
            *of.entries[at],
            of.prose[block] / of.page_prose,
            *self._outer[page.parents[block] if block else 0],
            *self._branches[of.branch[at]],
        )
        return found


class _OuterFeatures(dict[int, tuple[float, ...]]):
    """A block's parent to what is measured of it and the next three: most have many children."""

    def __init__(self, page: PageTree, measures: ElementMeasures) -> None:
        self._parents, self._measures = page.parents, measures

    def __missing__(self, up1: int) -> tuple[float, ...]:
        of, parents = self._measures, self._parents
        size, links, prose, lines = of.size, of.links, of.prose, of.lines
        page_prose = of.page_prose
        up2 = parents[up1] if up1 else 0
        up3 = parents[up2] if up2 else 0
        up4 = parents[up3] if up3 else 0
        self[up1] = found = (
            prose[up1] / page_prose,
            prose[up2] / page_prose,
            prose[up3] / page_prose,
            prose[up4] / page_prose,
            links[up1] / (size[up1] + 1),
            links[up2] / (size[up2] + 1),
            links[up3] / (size[up3] + 1),
            links[up4] / (size[up4] + 1),
            lines[up1],
            lines[up2],
            lines[up3],
            prose[up1] / (size[up1] + 1),
            prose[up2] / (size[up2] + 1),
            prose[up3] / (size[up3] + 1),
        )
        return found


class _BranchFeatures(dict[int, tuple[float, ...]]):
    """A branch to what is measured of it: a page has few."""

    def __init__(self, page: PageTree, measures: ElementMeasures) -> None:
        self._elements, self._measures = page.elements, measures

    def __missing__(self, at: int) -> tuple[float, ...]:
        of = self._measures
        self[at] = found = (
            of.prose[at] / of.page_prose,
            of.links[at] / (of.size[at] + 1),
            of.size[at] / (of.size[0] + 1),
            of.lines[at],
            of.prose[at] / (of.size[at] + 1),
            number_tag(self._elements[at].tag),
        )
        return found


WORD_FEATURES: Final = tuple(f"above: {group}" for group in WORD_GROUPS)


class WordFeatures(dict[int, tuple[int, ...]]):
    """An element to `WORD_FEATURES`: how far above it each group's words stand."""

    def __init__(self, measures: ElementMeasures) -> None:
        self._measures = measures

    def __missing__(self, at: int) -> tuple[int, ...]:
        distances = [MAX_WORD_DISTANCE] * len(WORD_GROUPS)
        level = self._measures.level[at]
        for group, group_level in self._measures.word_levels[at].items():
            if level - group_level < MAX_WORD_DISTANCE:
                distances[group] = level - group_level
        self[at] = found = tuple(distances)
        return found
