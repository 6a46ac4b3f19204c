"""Take out of a tree what is not kept of the text that it shows."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Final, Protocol

from ..model import Document, Mark
from .layout import BLOCK_ELEMENTS
from .tracing import Run, align, leave_out

if TYPE_CHECKING:
    from bs4 import Tag

__all__ = ["Removed", "drop_links", "drop_pictures", "prune"]

# What is seen without being text. An element that holds one is not empty.
_SEEN: Final = frozenset(
    "img picture video audio iframe embed object svg canvas math input hr".split()
)
_BUTTONS: Final = frozenset(("a", "button"))
# Never taken out, whatever is left in them.
_FRAMES: Final = frozenset(["[document]", "html", "head", "body", "main"])
# What goes for these reasons is a box with its pictures; a credit's or a button's neighbour may be
# the article's own picture.
_BOX_REASONS: Final = frozenset(
    ["author_boxes", "navigation", "page_blocks", "related_links", "widgets"]
)


class Removed(Protocol):
    """What goes from a text, and what stays."""

    @property
    def source(self) -> str:
        """The text."""

    @property
    def text(self) -> str:
        """What stays of it."""

    @property
    def kept(self) -> tuple[tuple[int, int], ...]:
        """Start and end of the pieces that stay."""

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What goes."""


class Prunable(Protocol):
    """A tree, what it shows, and how parts of it are taken out.

    Elements and texts have numbers, in the order of the page; element 0 is the outermost.
    """

    @property
    def document(self) -> Document:
        """What it shows."""

    @property
    def runs(self) -> Mapping[int, Sequence[Run]]:
        """Where each line's characters come from."""

    @property
    def names(self) -> Sequence[str]:
        """The elements' names."""

    @property
    def parents(self) -> Sequence[int]:
        """The elements that the elements stand in; that of the outermost is -1."""

    @property
    def targets(self) -> Mapping[int, str]:
        """Where links lead."""

    @property
    def texts(self) -> Sequence[str]:
        """The texts."""

    @property
    def text_parents(self) -> Sequence[int]:
        """The elements that the texts stand in."""

    def shorten(self, text: int, places: Collection[int]) -> None:
        """Take characters out of a text."""

    def take_out(self, element: int, *, leaves_space: bool) -> None:
        """Take out an element with all in it."""

    def empty(self, element: int) -> None:
        """Take out all that is in an element."""


def prune(
    tree: Prunable, kept: Sequence[tuple[int, int]], marks: Iterable[Mark]
) -> None:
    """Take out of a tree all text that is not in the pieces `kept` of its document, and what that
    empties.

    A picture goes with the element that all text went from, if it stands in that element alone, is
    a link to where text that went led to, or in a box.
    """
    cuts = _find_cuts(tree, kept)
    reasons = _find_removal_reasons(tree, marks)
    shown = {run.text for runs in tree.runs.values() for run in runs}
    with_text = [tree.text_parents[text] for text in shown if text not in cuts]
    emptied = _Emptied(tree)
    gone: set[int] = set()
    spaced: set[int] = set()  # those in which white space that parts words is left
    for text, cut in cuts.items():
        data, parent = tree.texts[text], tree.text_parents[text]
        tree.shorten(text, cut)
        left = leave_out(data, cut) if len(cut) < len(data) else ""
        if left and not left.isspace():
            with_text.append(parent)
            continue
        gone.add(text)
        if left:
            spaced.add(parent)
        emptied.add(parent, reasons.get(text) or {"empty"})
    parting = _find_parting_texts(tree, gone)
    emptied.take_out(_list_around(tree, with_text), spaced, parting)


def _find_cuts(tree: Prunable, kept: Sequence[tuple[int, int]]) -> dict[int, set[int]]:
    """Return the places in each text, by its number, of the characters that go."""
    cuts: dict[int, set[int]] = {}
    starts = [start for start, _ in kept]
    for index, runs in tree.runs.items():
        line = tree.document.lines[index]
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
            text = str(tree.texts[run.text])
            places = align(text, run, line.text)
            stays = is_kept[run.start : run.end]
            cut = set(places)
            if True in stays:
                cut = {
                    place for place, stays_here in zip(places, stays) if not stays_here
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


def _find_parting_texts(tree: Prunable, gone: Collection[int]) -> Iterator[int]:
    """Yield of texts that go one between each two that stay on lines of their own, and that nothing
    would part but an element that goes.
    """
    lines = {run.text: line for line, runs in tree.runs.items() for run in runs}
    above = -1  # the last text that stays
    parting = -1  # one that goes below it
    for text in sorted(lines):
        if text in gone:
            parting = text
            continue
        is_parted = parting > above >= 0 and lines[above] != lines[text]
        if is_parted and not _has_block_between(tree, above, text):
            yield parting
        above = text


def _has_block_between(tree: Prunable, above: int, below: int) -> bool:
    """Say whether a block around one of two texts, and not around the other, begins or ends."""
    around = [_list_around(tree, [tree.text_parents[text]]) for text in (above, below)]
    return any(
        tree.names[element] in BLOCK_ELEMENTS for element in around[0] ^ around[1]
    )


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


def _find_removal_reasons(tree: Prunable, marks: Iterable[Mark]) -> dict[int, set[str]]:
    """Return what spoke for taking each text, by its number."""
    reasons: dict[int, set[str]] = {}
    lines = tree.document.lines
    starts = [line.start for line in lines]
    for mark in marks:
        index = bisect_right(starts, mark.start) - 1
        for run in tree.runs.get(index, ()):
            start = lines[index].start
            if start + run.start < mark.end and mark.start < start + run.end:
                reasons.setdefault(run.text, set()).update(mark.reasons)
    return reasons


# --- what was emptied ----------------------------------------------------------------------------


class _Emptied:
    """The elements that text went from, and those around them."""

    def __init__(self, tree: Prunable) -> None:
        self._tree = tree
        self._reasons: dict[int, set[str]] = {}  # why text went from each
        self._known = {0}
        self._inner: dict[int, list[int]] = {}  # those of them in each
        self._targets: set[str] = set()  # where text that went led to

    def add(self, element: int, reasons: Iterable[str]) -> None:
        """Note an element that text went from, and what spoke for taking it."""
        self._reasons.setdefault(element, set()).update(reasons)
        target = _find_target(self._tree, element)
        if target:
            self._targets.add(target)
        while element not in self._known:
            self._known.add(element)
            parent = self._tree.parents[element]
            self._inner.setdefault(parent, []).append(element)
            element = parent

    def take_out(
        self,
        with_text: Collection[int],
        spaced: Collection[int],
        parting: Iterable[int],
    ) -> None:
        """Take out each element that nothing is left in, the outermost first.

        Args:
            with_text: The elements with text in them.
            spaced: Those that leave a space behind.
            parting: Texts that go; the outermost block around each stays if it is left empty.
        """
        self._hand_up_reasons()
        pictured = self._list_around_pictures()
        parting_blocks = self._list_around_texts(parting)
        todo = [0]
        while todo:
            for child in self._inner.get(todo.pop(), ()):
                if child in with_text or not self._is_empty(child, pictured):
                    todo.append(child)
                elif (
                    child in parting_blocks
                    and self._tree.names[child] in BLOCK_ELEMENTS
                ):
                    self._tree.empty(child)
                else:
                    self._tree.take_out(child, leaves_space=child in spaced)

    def _list_around_texts(self, texts: Iterable[int]) -> set[int]:
        """Return the elements that texts stand in."""
        found: set[int] = set()
        for text in texts:
            element = self._tree.text_parents[text]
            while element > 0 and element not in found:
                found.add(element)
                element = self._tree.parents[element]
        return found

    def _hand_up_reasons(self) -> None:
        """Let each element have the reasons of those in it."""
        for element in sorted(self._known, reverse=True):
            own = self._reasons.setdefault(element, set())
            name = self._tree.names[element]
            if name in _SEEN:
                continue
            for child in self._inner.get(element, ()):
                own |= self._reasons[child]
            if name == "figure" and own:
                # a caption that goes says nothing of the picture
                self._reasons[element] = {"caption"}

    def _is_empty(self, element: int, pictured: Collection[int]) -> bool:
        """Say whether text went from an element without text and no picture keeps it."""
        reasons = self._reasons[element]
        if not reasons or self._tree.names[element] in _FRAMES:
            return False
        return element not in pictured or not _BOX_REASONS.isdisjoint(reasons)

    def _list_around_pictures(self) -> set[int]:
        """Return the pictures from which no link leads to where text that went led, and the
        elements around them.
        """
        names, parents = self._tree.names, self._tree.parents
        found: set[int] = set()
        for picture, name in enumerate(names):
            if name not in _SEEN or _find_target(self._tree, picture) in self._targets:
                continue
            element = picture
            while element >= 0 and element not in found:
                if names[element] in _BUTTONS and self._reasons.get(element):
                    break  # an icon beside its words
                found.add(element)
                element = parents[element]
        return found


def _list_around(tree: Prunable, elements: Iterable[int]) -> set[int]:
    """Return elements with text in them, and those around them."""
    found: set[int] = set()
    for innermost in elements:
        element = innermost
        while element >= 0 and element not in found:
            if tree.names[element] in _SEEN:
                break  # its text is part of what is seen
            found.add(element)
            element = tree.parents[element]
    return found


def _find_target(tree: Prunable, element: int) -> str | None:
    """Return where the link leads that an element is or stands in."""
    while element >= 0 and tree.names[element] != "a":
        element = tree.parents[element]
    return tree.targets.get(element)


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
