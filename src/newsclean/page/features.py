"""Measure the lines of a page for `page_blocks`, in the order the weights know.

The features come in groups: a line's own, its element's, those of the lines in elements of the same
make, its place on the page, words of class names above it. Each group's names stand over the
function that gives its values.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import accumulate
from typing import Final

from ..model import Element
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

__all__ = ["FEATURES", "measure_lines"]

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


_QUESTION_MARKS: Final = ("?", "\uff1f", "\u061f", "\u037e")


_NO_CAPITALS: Final = {code: None for code in range(128) if not chr(code).isupper()}


def _count_capitals(text: str) -> int:
    if text.isascii():  # as nearly all
        return len(text.translate(_NO_CAPITALS))
    return sum(map(str.isupper, text))


class _OwnFeatures:
    """The `OWN_FEATURES` of a page's lines, asked for in order."""

    def __init__(
        self, page: PageTree, elements: ElementMeasures, tags: Sequence[int]
    ) -> None:
        self._page, self._elements, self._tags = page, elements, tags
        self._keys = [line.text.strip().lower() for line in page.lines]
        self._times = Counter(self._keys)
        self._seen: Counter[str] = Counter()

    def measure(self, at: int) -> tuple[float, ...]:
        outline, key = self._page.outline, self._keys[at]
        line, element = outline.lines[at], outline.element_of[at]
        text, markup = line.text, line.markup
        self._seen[key] += 1
        start = text[:CAPITALS_WITHIN_CHARS]
        capitals = 0 if start.islower() else _count_capitals(start)
        is_all_of_block = element == self._elements.block[element]
        return (
            outline.sizes[at],
            outline.linked[at],
            (markup.bold if markup else 0) / len(text),
            outline.sentences[at],
            capitals / len(start),
            text.count(","),
            self._times[key],
            self._seen[key],
            self._tags[at],
            NO_INLINE_TAG
            if is_all_of_block
            else number_tag(outline.elements[element].tag),
            text.endswith(_QUESTION_MARKS),
            self._elements.dates[at],
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
    of_block: dict[int, _Template] = {}
    found = []
    measures = zip(
        blocks, page.outline.sizes, page.outline.linked, page.prose, strict=True
    )
    for block, size, linked, prose in measures:
        template = of_block.get(block)
        if template is None:
            outer = elements[max(parents[block], 0)]
            make = _describe_template(elements[block]), _describe_template(outer)
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


class _PlaceFeatures:
    """The `PLACE_FEATURES` of a page's lines."""

    def __init__(
        self, page: PageTree, elements: ElementMeasures, tags: Sequence[int]
    ) -> None:
        sizes = page.outline.sizes
        linked = [
            size * share for size, share in zip(sizes, page.outline.linked, strict=True)
        ]
        self._prose = _list_running_sums(page.prose)
        self._size = _list_running_sums(sizes)
        self._links = _list_running_sums(linked)
        self._page_prose = elements.page_prose
        self._first, self._last = _find_extent(page, elements)
        self._headline = elements.headline
        self._count = len(page.lines)
        notes = [page.named[element] for element in page.element_of]
        self._named = _list_running_sums([bool(note) for note in notes])
        threads = [at for at, note in enumerate(notes) if note and is_thread(note)]
        self._first_thread = threads[0] if threads else self._count
        # what stands last is also what stands before the first
        self._sizes = [*page.outline.sizes, NO_LINE, NO_LINE]
        self._linked = [*page.outline.linked, float(NO_LINE), float(NO_LINE)]
        self._tags = [*tags, NO_LINE, NO_LINE]

    def measure(self, at: int) -> tuple[float, ...]:
        prose, size, links = self._prose, self._size, self._links
        start, behind = max(at - WINDOW_LINES, 0), at + 1
        end = min(behind + WINDOW_LINES, self._count)
        size_before = size[at] - size[start] + 1
        size_after = size[end] - size[behind] + 1
        return (
            prose[at] / self._page_prose,
            at - self._first,
            self._last - at,
            (prose[at] - prose[start]) / size_before,
            (links[at] - links[start]) / size_before,
            (prose[end] - prose[behind]) / size_after,
            (links[end] - links[behind]) / size_after,
            self._linked[at - 1],
            self._sizes[behind],
            self._linked[behind],
            self._tags[at - 1],
            self._tags[behind],
            at - self._headline if self._headline >= 0 else NO_HEADLINE,
            self._named[at] - self._named[start],
            self._named[end] - self._named[behind],
            at > self._first_thread,
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


FEATURES: Final = (
    OWN_FEATURES + ELEMENT_FEATURES + TEMPLATE_FEATURES + PLACE_FEATURES + WORD_FEATURES
)


def measure_lines(page: PageTree) -> list[tuple[float, ...] | None]:
    """Return for each line of the page its `FEATURES`; None for one in a named element."""
    elements = ElementMeasures(page)
    element_of, tag_of = page.element_of, [each.tag for each in page.elements]
    blocks = [elements.block[at] for at in element_of]
    tags = [number_tag(tag_of[at]) for at in blocks]
    templates = _group_by_template(page, blocks)
    line_features = _OwnFeatures(page, elements, tags)
    element_features = ElementFeatures(page, elements)
    place_features = _PlaceFeatures(page, elements, tags)
    word_features = WordFeatures(elements)
    rows: list[tuple[float, ...] | None] = []
    for at, element in enumerate(element_of):
        if page.named[element]:
            rows.append(None)
            continue
        rows.append(
            (
                *line_features.measure(at),
                *element_features[element],
                *templates[at].measure(elements.page_prose),
                *place_features.measure(at),
                *word_features[element],
            )
        )
    return rows
