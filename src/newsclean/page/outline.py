"""List the elements around a document's lines, and sum up what each holds.

Everything is worked out from the leaves up or from the root down, never by climbing from each line,
so deep pages cost no more than flat ones.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from sys import maxsize
from typing import Final, NamedTuple

from ..model import Element, Line
from ..text.scripts import measure_length
from ..text.sentences import MIN_PROSE_CHARS, MIN_SENTENCE_CHARS, ends_sentence
from .makes import holds_date

__all__ = ["CODE_TAGS", "HEADINGS", "Outline", "measure_prose", "outline_lines"]

HEADINGS: Final = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))


class Outline(NamedTuple):
    """Parallel lists, one item a line or an element; an element comes after the one around it."""

    lines: Sequence[Line]
    element_of: list[int]  # a line's innermost element
    sizes: list[int]  # a line's characters, as if in Latin script
    linked: list[float]  # share of a line in links
    sentences: list[bool]  # whether a line ends like one
    dated: list[bool]  # whether a short line has a date or a time in it
    line_prose: list[float]  # a line's characters of prose

    elements: list[Element]
    tags: list[str]  # an element's tag
    parents: list[int]
    first: list[int]  # an element's first line
    last: list[int]
    size: list[float]  # characters in an element
    links: list[float]  # characters of them in links
    prose: list[float]  # characters of prose in an element
    is_code: list[bool]  # whether an element stands in code


def outline_lines(lines: Sequence[Line]) -> Outline:
    """Return the outline of nonblank lines with markup."""
    elements, parents, element_of = _list_elements(lines)
    tags = [each.tag for each in elements]
    texts = [line.text for line in lines]
    sizes = [measure_length(text) for text in texts]
    linked = [
        min(markup.linked / len(text), 1.0) if markup and markup.linked else 0.0
        for text, _, markup in lines
    ]
    sentences = [ends_sentence(text) for text in texts]
    measures = zip(sizes, linked, sentences, strict=True)
    line_prose = [
        measure_prose(size, share, ends) if size >= MIN_SENTENCE_CHARS else 0.0
        for size, share, ends in measures
    ]
    sums = _sum_up(parents, zip(element_of, sizes, linked, line_prose, strict=True))
    return Outline(
        lines,
        element_of,
        sizes,
        linked,
        sentences,
        [holds_date(text) for text in texts],
        line_prose,
        elements,
        tags,
        parents,
        *sums,
        _find_code(tags, parents),
    )


class _Sums(NamedTuple):
    """What the lines in each element amount to; see Outline."""

    first: list[int]
    last: list[int]
    size: list[float]
    links: list[float]
    prose: list[float]


def _sum_up(
    parents: Sequence[int], lines: Iterable[tuple[int, int, float, float]]
) -> _Sums:
    """Return the sums of all elements.

    Args:
        parents: Of the elements.
        lines: Of each its element, its size, its share in links and its prose.
    """
    count = len(parents)
    first, last = [maxsize] * count, [-1] * count
    size, links, prose = [0.0] * count, [0.0] * count, [0.0] * count
    for at, (element, own_size, share, own_prose) in enumerate(lines):
        if at < first[element]:  # not `min`: a call for each line, and each element
            first[element] = at
        last[element] = at
        size[element] += own_size
        links[element] += own_size * share
        prose[element] += own_prose
    for element in range(count - 1, 0, -1):
        outer = parents[element]
        if first[element] < first[outer]:
            first[outer] = first[element]
        if last[element] > last[outer]:
            last[outer] = last[element]
        size[outer] += size[element]
        links[outer] += links[element]
        prose[outer] += prose[element]
    return _Sums(first, last, size, links, prose)


def _list_elements(lines: Sequence[Line]) -> tuple[list[Element], list[int], list[int]]:
    """Return all elements, each after its parent; the parents' places; each line's element."""
    elements: list[Element] = []
    place_of: dict[Element | None, int] = {None: -1}
    parents: list[int] = []
    innermost: list[int] = []
    for line in lines:
        own = line.markup.element if line.markup else elements[0]
        place = place_of.get(own)
        if place is None:
            new = []
            element: Element | None = own
            while element is not None and element not in place_of:
                new.append(element)
                element = element.parent
            place = place_of[element]
            for each in reversed(new):
                parents.append(place)
                place_of[each] = place = len(elements)
                elements.append(each)
        innermost.append(place)
    return elements, parents, innermost


def measure_prose(size: int, linked: float, ends_like_sentence: bool) -> float:
    """Return how many characters of a line are prose: those outside links, if enough, or none."""
    plain = size * (1 - linked)
    is_prose = plain >= MIN_PROSE_CHARS or (
        ends_like_sentence and plain >= MIN_SENTENCE_CHARS
    )
    return plain if is_prose else 0.0


CODE_TAGS: Final = frozenset(("pre", "code", "samp", "kbd"))


def _find_code(tags: Sequence[str], parents: Sequence[int]) -> list[bool]:
    """Return whether each element stands in code.

    A highlighter names its tokens `comment` and `tag`.
    """
    if CODE_TAGS.isdisjoint(tags):
        return [False] * len(tags)
    found = [False]
    for tag, outer in zip(tags[1:], parents[1:], strict=True):
        found.append(found[outer] or tag in CODE_TAGS)
    return found
