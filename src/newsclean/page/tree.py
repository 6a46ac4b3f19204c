"""Build the tree of the elements around a page's lines: what each holds, which are clutter by name.

Two filters look at a page through it. Everything is worked out from the leaves up or from the root
down, never by climbing from each line, so deep pages cost no more than flat ones.
"""
from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ..engine.view import View
from ..model import Element, Line
from ..text.scripts import measure_length
from ..text.sentences import MIN_PROSE_CHARS, MIN_SENTENCE_CHARS, ends_sentence
from .naming import name_elements

__all__ = ["PageTree", "build_tree"]

# Where names leave less than this share of the prose and less than so many characters, none is
# believed.
MIN_UNNAMED_SHARE = 0.1
MIN_UNNAMED_CHARS = 200


class PageTree(NamedTuple):
    """Parallel lists, one item a line or an element; an element comes after the one around it."""

    places: list[int]  # a line's index in the view
    lines: list[Line]
    elements: list[Element]
    parents: list[int]
    element_of: list[int]  # a line's innermost element
    sizes: list[int]
    linked: list[float]  # share of a line in links
    sentences: list[bool]
    prose: list[float]  # a line's characters of prose outside named elements
    named: list[str]  # an element's or an outer one's category and name: `comments: comment-list`
    trusted: list[int]  # whether an element is in one named as an article's or a standfirst's
    all_prose: list[float]  # an element's, named ones included


def build_tree(view: View) -> PageTree | None:
    """Return the view's elements; None for a text, and for a document with lines gone.

    A page is judged once, as it was read. All filters see the first snapshot, so in a later one,
    with lines gone, every judgement has been made, and shares of a page cut down would say
    something else.
    """
    markup = view.lines[view.nonblank[0]].markup if view.nonblank else None
    if markup is None or markup.whole != len(view.nonblank):
        return None
    lines = [view.lines[index] for index in view.nonblank]
    elements, parents, element_of = _list_elements(lines)
    sizes = [measure_length(line.text) for line in lines]
    linked = [_measure_links(line) for line in lines]
    sentences = [ends_sentence(line.text) for line in lines]
    measures = zip(sizes, linked, sentences, strict=True)
    every_prose = [_measure_prose(size, share, ends) for size, share, ends in measures]
    all_prose = _sum_by_element(every_prose, element_of, parents)
    trusted, named = name_elements(elements, parents, all_prose)
    prose = _leave_out_named(every_prose, element_of, named)
    if sum(prose) < min(MIN_UNNAMED_CHARS, all_prose[0] * MIN_UNNAMED_SHARE):
        named = [name if name.startswith("field: ") else "" for name in named]
        prose = _leave_out_named(every_prose, element_of, named)
    if all(named[at] for at in element_of) and _has_prose_in_links(sizes, sentences):
        named = [""] * len(elements)
        prose = every_prose
    return PageTree(
        list(view.nonblank),
        lines,
        elements,
        parents,
        element_of,
        sizes,
        linked,
        sentences,
        prose,
        named,
        trusted,
        all_prose,
    )


def _list_elements(lines: Sequence[Line]) -> tuple[list[Element], list[int], list[int]]:
    """Return all elements, each after its parent; the parents' places; each line's element."""
    elements: list[Element] = []
    place_of: dict[Element | None, int] = {None: -1}
    parents: list[int] = []
    innermost: list[int] = []
    for line in lines:
        own = line.markup.element if line.markup else elements[0]
        new = []
        element: Element | None = own
        while element is not None and element not in place_of:
            new.append(element)
            element = element.parent
        for each in reversed(new):
            parents.append(place_of[each.parent])
            place_of[each] = len(elements)
            elements.append(each)
        innermost.append(place_of[own])
    return elements, parents, innermost


def _measure_links(line: Line) -> float:
    """Return the share of a line that stands in links."""
    return min(line.markup.linked / len(line.text), 1.0) if line.markup else 0.0


def _measure_prose(size: int, linked: float, ends_like_sentence: bool) -> float:
    """Return how many characters of a line are prose: those outside links, if enough, or none."""
    plain = size * (1 - linked)
    is_prose = plain >= MIN_PROSE_CHARS or (ends_like_sentence and plain >= MIN_SENTENCE_CHARS)
    return plain if is_prose else 0.0


def _leave_out_named(
    prose: Sequence[float], element_of: Sequence[int], named: Sequence[str]
) -> list[float]:
    return [0.0 if named[at] else each for at, each in zip(element_of, prose, strict=True)]


def _has_prose_in_links(sizes: Sequence[int], sentences: Sequence[bool]) -> bool:
    """Say whether any line would be prose if links did not count.

    Prose in a link is prose, if there is no other.
    """
    return any(_measure_prose(size, 0.0, ends) for size, ends in zip(sizes, sentences, strict=True))


def _sum_by_element(
    values: Sequence[float], element_of: Sequence[int], parents: Sequence[int]
) -> list[float]:
    """Return what all lines in each element have together."""
    sums = [0.0] * len(parents)
    for at, value in zip(element_of, values, strict=True):
        sums[at] += value
    for at in range(len(parents) - 1, 0, -1):
        sums[parents[at]] += sums[at]
    return sums
