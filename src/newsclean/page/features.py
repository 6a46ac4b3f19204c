"""Measure the lines of a page for `page_blocks`, in the order the weights know.

The features come in groups: a line's own, its element's, those of the lines in elements of the same
make, its place on the page, words of class names above it. Each group's names stand over the
function that gives its values.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Final, NamedTuple, TypeAlias

from ..model import Element
from ..text.sentences import QUESTION_MARKS
from .element_features import (
    ELEMENT_FEATURES,
    NO_HEADLINE,
    WORD_FEATURES,
    ElementFeatures,
    ElementMeasures,
    WordFeatures,
    number_tag,
)
from .naming import is_thread
from .tree import PageTree

__all__ = [
    "ELEMENT_FEATURES",
    "FEATURES",
    "FEATURES_BY_GROUP",
    "OWN_FEATURES",
    "LineMeasures",
    "measure_lines",
]

Measures: TypeAlias = "tuple[float, ...]"

# The number of "inline tag" for a line that is all of its block.
NO_INLINE_TAG: Final = 30
# Capitals are counted in so much of a line.
CAPITALS_WITHIN_CHARS: Final = 60
# Lines before and behind a line whose share of prose and links counts.
WINDOW_LINES: Final = 10
# Stands for the line before the first and behind the last.
NO_LINE: Final = -1

OWN_FEATURES: Final = (
    "length",
    "linked",
    "bold",
    "sentence",
    "capitals",
    "commas",
    "times on page",
    "time seen",
    "tag",
    "inline tag",
    "question",
    "dated",
)


_NO_CAPITALS: Final = {code: None for code in range(128) if not chr(code).isupper()}


def _count_capitals(text: str) -> int:
    if text.isascii():  # as nearly all
        return len(text.translate(_NO_CAPITALS))
    return sum(map(str.isupper, text))


def _measure_own(
    page: PageTree, elements: ElementMeasures, tags: Sequence[int]
) -> Iterator[tuple[float, ...]]:
    """Yield the `OWN_FEATURES` of each line that is in no named element."""
    outline, block = page.outline, elements.block
    keys = [line.text.strip().lower() for line in page.lines]
    times = Counter(keys)
    seen: dict[str, int] = {}
    for at in page.unnamed:
        key, element = keys[at], outline.element_of[at]
        text, _, markup = outline.lines[at]
        seen[key] = time = seen.get(key, 0) + 1
        start = text[:CAPITALS_WITHIN_CHARS]
        capitals = 0 if start.islower() else _count_capitals(start)
        is_all_of_block = element == block[element]
        yield (
            outline.sizes[at],
            outline.linked[at],
            (markup.bold if markup else 0) / len(text),
            outline.sentences[at],
            capitals / len(start),
            text.count(","),
            times[key],
            time,
            tags[at],
            NO_INLINE_TAG
            if is_all_of_block
            else number_tag(outline.elements[element].tag),
            text.endswith(QUESTION_MARKS),
            outline.dated[at],
        )


TEMPLATE_FEATURES: Final = (
    "alike",
    "prose share of alike",
    "length of alike",
    "links in alike",
    "prose in alike",
)


class _Template:
    """Lines in elements of one make: the same tag and first class, in parents of the same."""

    __slots__ = ("figures", "lines", "links", "prose", "size")

    def __init__(self) -> None:
        self.lines = 0
        self.size = self.links = self.prose = 0.0
        self.figures: tuple[float, ...] = ()

    def measure(self, page_prose: float) -> tuple[float, ...]:
        """Return the `TEMPLATE_FEATURES`, once all lines are in."""
        if not self.figures:
            self.figures = (
                self.lines,
                self.prose / page_prose,
                self.size / self.lines,
                self.links / (self.size + 1),
                self.prose / (self.size + 1),
            )
        return self.figures


def _describe_template(element: Element) -> tuple[str, str]:
    words = element.words
    return element.tag, words[0] if words and words[0][0] != "#" else ""


def _group_by_template(page: PageTree, blocks: Sequence[int]) -> list[_Template]:
    """Return for each line, in an element of `blocks`, the group it is in."""
    elements, parents = page.elements, page.parents
    templates: dict[tuple[tuple[str, str], tuple[str, str]], _Template] = {}
    outer_makes: dict[int, tuple[str, str]] = {}
    of_block: dict[int, _Template] = {}
    found = []
    measures = zip(
        blocks, page.outline.sizes, page.outline.linked, page.prose, strict=True
    )
    for block, size, linked, prose in measures:
        template = of_block.get(block)
        if template is None:
            outer = parents[block] if block else 0
            if outer not in outer_makes:
                outer_makes[outer] = _describe_template(elements[outer])
            make = _describe_template(elements[block]), outer_makes[outer]
            template = templates.get(make)
            if template is None:
                template = templates[make] = _Template()
            of_block[block] = template
        template.lines += 1
        template.size += size
        if linked:
            template.links += size * linked
        if prose:
            template.prose += prose
        found.append(template)
    return found


PLACE_FEATURES: Final = (
    "prose before",
    "after first prose",
    "before last prose",
    "prose in 10 before",
    "links in 10 before",
    "prose in 10 after",
    "links in 10 after",
    "links before",
    "length after",
    "links after",
    "tag before",
    "tag after",
    "after headline",
    "named in 10 before",
    "named in 10 after",
    "after a thread",
)


def _measure_places(
    page: PageTree, elements: ElementMeasures, tags: Sequence[int]
) -> Iterator[tuple[float, ...]]:
    """Yield the `PLACE_FEATURES` of each line that is in no named element."""
    count, page_prose = len(page.lines), elements.page_prose
    sizes, linked = page.outline.sizes, page.outline.linked
    chars_in_links = [of * share for of, share in zip(sizes, linked, strict=True)]
    prose = _list_running_sums(page.prose)
    size = _list_running_sums(sizes)
    links = _list_running_sums(chars_in_links)
    first, last = _find_extent(page, elements)
    headline = elements.headline
    notes = [page.named[element] for element in page.element_of]
    named = _list_running_sums([bool(note) for note in notes])
    threads = [notes.index(note) for note in set(notes) if is_thread(note)]
    first_thread = min(threads, default=count)
    # what stands last is also what stands before the first
    sizes = [*sizes, NO_LINE, NO_LINE]
    linked = [*linked, float(NO_LINE), float(NO_LINE)]
    tags = [*tags, NO_LINE, NO_LINE]
    for at in page.unnamed:
        before, behind = at - 1, at + 1
        start = at - WINDOW_LINES if at > WINDOW_LINES else 0
        end = at + 1 + WINDOW_LINES
        if end > count:
            end = count
        prose_here, prose_behind = prose[at], prose[behind]
        links_here, links_behind = links[at], links[behind]
        size_before = size[at] - size[start] + 1
        size_after = size[end] - size[behind] + 1
        yield (
            prose_here / page_prose,
            at - first,
            last - at,
            (prose_here - prose[start]) / size_before,
            (links_here - links[start]) / size_before,
            (prose[end] - prose_behind) / size_after,
            (links[end] - links_behind) / size_after,
            linked[before],
            sizes[behind],
            linked[behind],
            tags[before],
            tags[behind],
            at - headline if headline >= 0 else NO_HEADLINE,
            named[at] - named[start],
            named[end] - named[behind],
            at > first_thread,
        )


def _list_running_sums(values: Sequence[float]) -> list[float]:
    return list(accumulate(values, initial=0.0))


def _find_extent(page: PageTree, elements: ElementMeasures) -> tuple[int, int]:
    """Return the first and the last line of prose in the centre."""
    inside = []
    for at, element in enumerate(page.element_of):
        if elements.is_inside[element] and page.prose[at]:
            inside.append(at)
    return (inside[0], inside[-1]) if inside else (0, len(page.lines) - 1)


FEATURES_BY_GROUP: Final = (
    OWN_FEATURES,
    ELEMENT_FEATURES,
    TEMPLATE_FEATURES,
    PLACE_FEATURES,
    WORD_FEATURES,
)
FEATURES: Final = tuple(name for group in FEATURES_BY_GROUP for name in group)


class LineMeasures(NamedTuple):
    """What is measured of a line, in groups: one after the other they are its `FEATURES`."""

    own: Measures
    element: Measures  # shared by its lines, as are the words
    template: Measures  # shared by lines of one make
    place: Measures
    words: Measures


def measure_lines(page: PageTree) -> list[LineMeasures | None]:
    """Return what is measured of each line of the page; None for one in a named element."""
    elements = ElementMeasures(page)
    element_of, tag_of = page.element_of, page.outline.tags
    blocks = [elements.block[at] for at in element_of]
    tags = [number_tag(tag_of[at]) for at in blocks]
    templates = _group_by_template(page, blocks)
    element_features = ElementFeatures(page, elements)
    word_features = WordFeatures(elements)
    lines = page.unnamed
    measures = zip(
        _measure_own(page, elements, tags),
        [element_features[element_of[at]] for at in lines],
        [templates[at].measure(elements.page_prose) for at in lines],
        _measure_places(page, elements, tags),
        [word_features[element_of[at]] for at in lines],
        strict=True,
    )
    rows: list[LineMeasures | None] = [None] * len(element_of)
    for at, each in zip(lines, measures, strict=True):
        rows[at] = tuple.__new__(LineMeasures, each)
    return rows
