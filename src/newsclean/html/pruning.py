"""Take out of a tree what is not kept of the text that it shows."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable, Sequence
from typing import TYPE_CHECKING, Protocol

from ..model import Mark
from .tracing import TracedDocument, align

if TYPE_CHECKING:
    from bs4 import Tag
    from bs4.element import NavigableString

__all__ = ["Removed", "drop_links", "drop_pictures", "prune"]

# What is seen without being text. An element that holds one is not empty.
_SEEN = frozenset(
    "img picture video audio iframe embed object svg canvas math input hr".split()
)
_BUTTONS = frozenset(("a", "button"))
# Never taken out, whatever is left in them.
_FRAMES = frozenset(["[document]", "html", "head", "body", "main"])
# What goes for these reasons is a box with its pictures; a credit's or a button's neighbour may be
# the article's own picture.
_BOX_REASONS = frozenset(
    ["author_boxes", "navigation", "page_blocks", "related_links", "widgets"]
)


class Removed(Protocol):
    """What goes from a text, and what stays."""

    @property
    def source(self) -> str:
        """The text."""

    @property
    def kept(self) -> tuple[tuple[int, int], ...]:
        """Start and end of the pieces that stay."""

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What goes."""


def prune(
    traced: TracedDocument, kept: Sequence[tuple[int, int]], marks: Iterable[Mark]
) -> None:
    """Take out of a traced tree all text that is not in the pieces `kept` of its document, and what
    that empties.

    A picture goes with the element that all text went from, if it stands in that element alone, is
    a link to where text that went led to, or in a box.
    """
    cuts = _find_cuts(traced, kept)
    reasons = _find_removal_reasons(traced, marks)
    shown = {run.text for runs in traced.runs.values() for run in runs}
    left_over = [traced.texts[number] for number in shown if number not in cuts]
    emptied = _Emptied(traced.tree)
    spaced: set[int] = set()  # those in which white space that parts words is left
    for number, cut in cuts.items():
        text = traced.texts[number]
        left = "".join(character for at, character in enumerate(text) if at not in cut)
        parent = text.parent
        if parent is None:
            continue
        if left.strip():
            rest = type(text)(left)
            text.replace_with(rest)
            left_over.append(rest)
            continue
        if left:
            text.replace_with(type(text)(" "))
            spaced.add(id(parent))
        else:
            text.extract()
        emptied.add(parent, reasons.get(number) or {"empty"})
    emptied.take_out(_list_with_text(left_over), spaced)


def _find_cuts(
    traced: TracedDocument, kept: Sequence[tuple[int, int]]
) -> dict[int, set[int]]:
    """Return the places in each text, by its number, of the characters that go."""
    cuts: dict[int, set[int]] = {}
    starts = [start for start, _ in kept]
    for index, runs in traced.runs.items():
        line = traced.document.lines[index]
        at = max(bisect_right(starts, line.start) - 1, 0)
        if at < len(kept) and kept[at][0] <= line.start and line.end <= kept[at][1]:
            continue
        is_kept = [False] * len(line.text)
        while at < len(kept) and kept[at][0] < line.end:
            first = max(kept[at][0] - line.start, 0)
            behind = max(min(kept[at][1] - line.start, len(line.text)), first)
            is_kept[first:behind] = [True] * (behind - first)
            at += 1
        for position, run in enumerate(runs):
            text = str(traced.texts[run.text])
            places = align(text, run, line.text)
            cut = {
                place
                for place, stays in zip(places, is_kept[run.start : run.end])
                if not stays
            }
            # white space that stands between two texts goes from either
            if position > 0 and not _keeps_gap(
                runs[position - 1].end, run.start, is_kept
            ):
                cut |= _list_space(text, run.offset, -1)
            last = position + 1 == len(runs)
            if not last and not _keeps_gap(run.end, runs[position + 1].start, is_kept):
                cut |= _list_space(text, places[-1] + 1, 1)
            if cut:
                cuts.setdefault(run.text, set()).update(cut)
    return cuts


def _keeps_gap(start: int, end: int, is_kept: Sequence[bool]) -> bool:
    """Say whether the white space between two texts of a line stays; without any they touch as
    before.
    """
    return start == end or all(is_kept[start:end])


def _list_space(text: str, at: int, step: int) -> set[int]:
    """Return the places of the white space before or behind a place in a text."""
    found = set()
    at += min(step, 0)
    while 0 <= at < len(text) and text[at].isspace():
        found.add(at)
        at += step
    return found


def _find_removal_reasons(
    traced: TracedDocument, marks: Iterable[Mark]
) -> dict[int, set[str]]:
    """Return what spoke for taking each text, by its number."""
    reasons: dict[int, set[str]] = {}
    lines = traced.document.lines
    starts = [line.start for line in lines]
    for mark in marks:
        index = bisect_right(starts, mark.start) - 1
        for run in traced.runs.get(index, ()):
            start = lines[index].start
            if start + run.start < mark.end and mark.start < start + run.end:
                reasons.setdefault(run.text, set()).update(mark.reasons)
    return reasons


# --- what was emptied ----------------------------------------------------------------------------


class _Emptied:
    """The elements that text went from, and those around them."""

    def __init__(self, tree: Tag) -> None:
        self._tree = tree
        self._reasons: dict[int, set[str]] = {}  # by identity: why text went
        self._known = {id(tree)}
        self._inner: dict[int, list[Tag]] = {}  # those of them in each
        self._hrefs: set[str] = set()  # where text that went led to

    def add(self, element: Tag, reasons: Iterable[str]) -> None:
        """Note an element that text went from, and what spoke for taking it."""
        self._reasons.setdefault(id(element), set()).update(reasons)
        link = _find_link(element)
        if link is not None and link.get("href"):
            self._hrefs.add(str(link["href"]))
        while id(element) not in self._known and element.parent is not None:
            self._known.add(id(element))
            self._inner.setdefault(id(element.parent), []).append(element)
            element = element.parent

    def take_out(self, with_text: Collection[int], spaced: Collection[int]) -> None:
        """Take out each element that nothing is left in, the outermost first.

        Args:
            with_text: The identities of elements with text in them.
            spaced: Those of elements that leave a space behind.
        """
        from bs4.element import NavigableString

        self._hand_up_reasons()
        todo = [self._tree]
        while todo:
            for child in self._inner.get(id(todo.pop()), ()):
                if not self._is_empty(child, with_text):
                    todo.append(child)
                elif id(child) in spaced:
                    child.replace_with(NavigableString(" "))
                else:
                    child.extract()

    def _hand_up_reasons(self) -> None:
        """Let each element have the reasons of those in it."""
        elements = [self._tree]
        for element in elements:
            elements += self._inner.get(id(element), ())
        for element in reversed(elements):
            own = self._reasons.setdefault(id(element), set())
            if element.name in _SEEN:
                continue
            for child in self._inner.get(id(element), ()):
                own |= self._reasons[id(child)]
            if element.name == "figure" and own:
                # a caption that goes says nothing of the picture
                self._reasons[id(element)] = {"caption"}

    def _is_empty(self, element: Tag, with_text: Collection[int]) -> bool:
        """Say whether text went from an element and nothing is left that would keep it."""
        reasons = self._reasons[id(element)]
        if not reasons or id(element) in with_text or element.name in _FRAMES:
            return False
        return not _BOX_REASONS.isdisjoint(reasons) or not self._has_picture(element)

    def _has_picture(self, element: Tag) -> bool:
        """Say whether an element without text holds a picture, or is one, that no link leads from
        to where text that went led.
        """
        from bs4 import Tag

        todo = [element]
        while todo:
            each = todo.pop()
            if each.name in _SEEN:
                link = _find_link(each.parent)
                if link is None or str(link.get("href")) not in self._hrefs:
                    return True
            elif each.name not in _BUTTONS or not self._reasons.get(id(each)):
                # else an icon beside its words
                todo += [child for child in each.contents if isinstance(child, Tag)]
        return False


def _list_with_text(texts: Iterable[NavigableString]) -> set[int]:
    """Return the identities of the elements that these texts stand in."""
    found: set[int] = set()
    for text in texts:
        element = text.parent
        while element is not None and id(element) not in found:
            if element.name in _SEEN:
                break  # its text is part of what is seen
            found.add(id(element))
            element = element.parent
    return found


def _find_link(element: Tag | None) -> Tag | None:
    """Return the link that an element is or stands in."""
    while element is not None and element.name != "a":
        element = element.parent
    return element


def _has_text(element: Tag) -> bool:
    """Say whether something can be read in an element."""
    return bool(element.get_text(strip=True))


# --- what else a caller does not want ------------------------------------------------------------


def drop_links(tree: Tag) -> None:
    """Leave the texts of links in the place of the links."""
    for link in tree.find_all("a"):
        link.unwrap()


def drop_pictures(tree: Tag) -> None:
    """Take out pictures, and figures in which no text is left."""
    for picture in tree.find_all(["img", "picture", "svg", "canvas"]):
        picture.extract()
    for figure in tree.find_all("figure"):
        if not _has_text(figure) and not figure.find(list(_SEEN)):
            figure.extract()
