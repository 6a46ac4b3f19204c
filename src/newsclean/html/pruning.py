"""Take out of a tree what is not kept of the text that it shows."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

from ..model import Mark
from .tracing import TracedDocument, align

if TYPE_CHECKING:
    from bs4 import Tag

__all__ = ["Removed", "drop_links", "drop_pictures", "prune"]

# What is seen without being text. An element that holds one is not empty.
_SEEN = [
    "img",
    "picture",
    "video",
    "audio",
    "iframe",
    "embed",
    "object",
    "svg",
    "canvas",
    "math",
    "input",
    "hr",
]
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
    shown = {
        id(traced.texts[run.text]) for runs in traced.runs.values() for run in runs
    }
    emptied: dict[
        int, set[str]
    ] = {}  # the identity of each element that text went from
    hrefs: set[str] = set()
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
            shown.add(id(rest))
            continue
        link = parent if parent.name == "a" else parent.find_parent("a")
        if link is not None and link.get("href"):
            hrefs.add(str(link["href"]))
        if left:
            text.replace_with(type(text)(" "))
            spaced.add(id(parent))
        else:
            text.extract()
        why = reasons.get(number) or {"empty"}
        emptied[id(parent)] = emptied.get(id(parent), set()) | why
    _take_out_empty(
        _list_contents(traced.tree, shown, emptied, hrefs), traced.tree, spaced
    )


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


class _Content:
    """What an element still holds, and why text in it went."""

    __slots__ = ("has_text", "loose_pictures", "reasons")

    def __init__(self) -> None:
        self.has_text = False
        self.loose_pictures = 0  # that no link leads to where text that went led
        self.reasons: set[str] = set()


def _take_out_empty(
    contents: Mapping[int, _Content], tree: Tag, spaced: Collection[int]
) -> None:
    """Take out each element that text went from and nothing is left in, the outermost first."""
    from bs4 import Tag
    from bs4.element import NavigableString

    todo = [tree]
    while todo:
        for child in list(todo.pop().contents):
            if not isinstance(child, Tag):
                continue
            found = contents[id(child)]
            is_box = not _BOX_REASONS.isdisjoint(found.reasons)
            is_empty = not found.has_text and (is_box or not found.loose_pictures)
            if found.reasons and is_empty and child.name not in _FRAMES:
                if id(child) in spaced:
                    child.replace_with(NavigableString(" "))
                else:
                    child.extract()
            else:
                todo.append(child)


def _list_contents(
    tree: Tag,
    shown: Collection[int],
    emptied: Mapping[int, set[str]],
    hrefs: Collection[str],
) -> dict[int, _Content]:
    """Return what each element holds, by its identity; children come before their parents."""
    from bs4 import Tag

    elements = [tree]
    for element in elements:
        elements += [child for child in element.contents if isinstance(child, Tag)]
    contents: dict[int, _Content] = {}
    for element in reversed(elements):
        own = contents[id(element)] = _Content()
        own.reasons |= emptied.get(id(element), set())
        if element.name in _SEEN:
            link = element.find_parent("a")
            if link is None or str(link.get("href")) not in hrefs:
                own.loose_pictures = 1
            continue
        for child in element.contents:
            if isinstance(child, Tag):
                found = contents[id(child)]
                own.has_text = own.has_text or found.has_text
                own.loose_pictures += found.loose_pictures
                own.reasons |= found.reasons
            elif id(child) in shown:
                own.has_text = True
        if element.name == "figure" and own.reasons:
            own.reasons = {"caption"}  # a caption that goes says nothing of the picture
        elif element.name in ("a", "button") and own.reasons and not own.has_text:
            own.loose_pictures = 0  # an icon beside its words
    return contents


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
        if not _has_text(figure) and not figure.find(_SEEN):
            figure.extract()
