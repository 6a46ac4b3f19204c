"""What is measured of each line of a page for `page_blocks`, in the order the weights know.

All of it is relative to the page: where its prose lies in the tree, how large a share of it a box holds,
how much of a box is links, what the neighbours are. Of class names only broad words enter, by how near above a
line they stand; what names say for sure is in `names` and enters as where the prose is.
"""
from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import accumulate

from ..model import Element
from .class_words import GROUPS, groups
from .tree import Tree

__all__ = ["FEATURES", "features"]

_KINDS = {tag: kind for kind, tags in enumerate((
    "p", "h1", "h2", "h3 h4", "h5 h6", "li", "tr td th tbody table", "pre code", "blockquote", "figcaption",
    "button label option select legend textarea", "div section", "span", "a", "time", "strong b em i", "dd dt dl",
    "summary details", "ul ol", "article main", "nav", "header", "footer", "aside", "figure", "form",
)) for tag in tags.split()}
_OTHER = 26

# Elements counted around a line; up to three of a kind say more than one.
_AROUND = ("nav", "footer", "form", "figure", "article", "main", "section", "ul", "li", "figcaption", "h1", "h2", "button")
_ROLES = {"main": "main", "article": "article", "form": "form", "dialog": "form"}
_SLOT = {tag: slot for slot, tag in enumerate(_AROUND)}
_HEADLINE = _SLOT["h1"]
_MANY = 3
_NEAR = 10  # lines
_FAR = 9  # elements above a line; a word farther off, or none, counts as so far

FEATURES = (
    "length", "linked", "bold", "sentence", "capitals", "commas", "times on page", "time seen", "tag", "inline tag",
    *(f"in {tag}" for tag in _AROUND),
    "not displayed", "in article by name", "depth", "below centre's path", "in centre", "above centre", "in wide centre",
    *(f"prose share of {up}" for up in ("box", "parent", "2nd", "3rd", "4th")),
    *(f"links in {up}" for up in ("parent", "2nd", "3rd", "4th")), *(f"lines in {up}" for up in ("parent", "2nd", "3rd")),
    *(f"prose in {up}" for up in ("parent", "2nd", "3rd")),
    "branch's prose share", "branch's links", "branch's share", "branch's lines", "branch's prose", "branch's tag",
    "alike", "prose share of alike", "length of alike", "links in alike", "prose in alike",
    "prose before", "after first prose", "before last prose", "prose in 10 before", "links in 10 before",
    "prose in 10 after", "links in 10 after", "links before", "length after", "links after", "tag before", "tag after",
    "after headline", *(f"above: {group}" for group in GROUPS),
)


class _Boxes:
    """What is worked out once for each box of a page, from the outermost in; the least for those in named ones."""

    def __init__(self, page: Tree) -> None:
        count, parents = len(page.boxes), page.parents
        self.lines, self.size, self.links, self.prose = _sums(page)
        self.whole = self.prose[0] or 1.0
        self.centre, self.wide = self._deepest(0.5), self._deepest(0.85)
        path = set()
        at = self.centre
        while at >= 0:
            path.add(at)
            at = parents[at]
        self.depth, self.below, self.above = [0] * count, [0] * count, [0] * count
        self.inside, self.in_wide, self.branch, self.block = [0] * count, [0] * count, [0] * count, [0] * count
        self.around: list[tuple[int, ...]] = [(0,) * len(_AROUND)] * count
        self.headline = [False] * count
        self.hidden, self.level = [0] * count, [0] * count
        self.said: list[dict[int, int]] = [{}] * count  # group of a box's or an outer box's words to its level
        self.above[0] = len(path) - 1
        self._inherit(page, path)

    def _deepest(self, share: float) -> int:
        """The innermost box that holds this share of the page's prose."""
        found = 0
        for at, prose in enumerate(self.prose):
            if prose >= share * self.whole and self.lines[at] <= self.lines[found]:
                found = at
        return found

    def _inherit(self, page: Tree, path: set[int]) -> None:
        """Hand down from box to box; a loop over hundreds of them a page, hence the long body."""
        block, around, said, level = self.block, self.around, self.said, self.level
        sayings = _Sayings()
        for at, (box, outer, named) in enumerate(zip(page.boxes, page.parents, page.named, strict=True)):
            if not at:
                continue
            block[at] = block[outer] if box.inline else at
            slot = _SLOT.get(_ROLES.get(box.role, box.tag))
            self.headline[at] = self.headline[outer] or slot == _HEADLINE
            if named:
                continue
            self.depth[at] = self.depth[outer] + 1
            self.hidden[at] = self.hidden[outer] or int(box.hidden)
            self.in_wide[at] = self.in_wide[outer] or int(at == self.wide)
            level[at] = level[outer] + (not box.inline)
            found = sayings[box.words] if box.words else ()
            said[at] = {**said[outer], **dict.fromkeys(found, level[at])} if found else said[outer]
            around[at] = _one_more(around[outer], slot) if slot is not None else around[outer]
            if at in path:
                self.above[at] = self.above[outer] - 1
                self.branch[at] = at
                self.inside[at] = int(at == self.centre)
            else:
                self.above[at] = self.above[outer]
                self.inside[at] = self.inside[outer]
                self.below[at] = self.below[outer] + 1
                self.branch[at] = at if self.below[at] == 1 else self.branch[outer]


class _Sayings(dict[tuple[str, ...], tuple[int, ...]]):
    """The groups that the classes of an element are in, worked out for the first of a page's elements that has them."""

    def __missing__(self, words: tuple[str, ...]) -> tuple[int, ...]:
        self[words] = found = tuple(dict.fromkeys(group for word in words for group in groups(word)))
        return found


def _one_more(around: tuple[int, ...], slot: int) -> tuple[int, ...]:
    return (*around[:slot], around[slot] + 1, *around[slot + 1:]) if around[slot] < _MANY else around


def _sums(page: Tree) -> tuple[list[int], list[float], list[float], list[float]]:
    """For each box: its lines, characters, characters in links, characters of prose."""
    count = len(page.boxes)
    lines, size, links, prose = [0] * count, [0.0] * count, [0.0] * count, [0.0] * count
    for at, length, linked, said in zip(page.box, page.sizes, page.linked, page.prose, strict=True):
        lines[at] += 1
        size[at] += length
        links[at] += length * linked
        prose[at] += said
    for at in range(count - 1, 0, -1):
        outer = page.parents[at]
        lines[outer] += lines[at]
        size[outer] += size[at]
        links[outer] += links[at]
        prose[outer] += prose[at]
    return lines, size, links, prose


class _Alike:
    """Lines in boxes of one make: the same tag and first class, in parents of the same."""

    __slots__ = ("links", "prose", "size", "times")

    def __init__(self) -> None:
        self.times = 0
        self.size = self.links = self.prose = 0.0

    def measures(self, whole: float) -> tuple[float, ...]:
        return (self.times, self.prose / whole, self.size / self.times, self.links / (self.size + 1),
                self.prose / (self.size + 1))


def _make(box: Element) -> tuple[str, str]:
    return box.tag, box.words[0] if box.words and not box.words[0].startswith("#") else ""


def _alike(page: Tree, blocks: Sequence[int]) -> list[_Alike]:
    """For each line, in a box of `blocks`, the group it is in."""
    groups: dict[tuple[str, ...], _Alike] = {}
    of_block: dict[int, _Alike] = {}
    found = []
    for block, size, linked, prose in zip(blocks, page.sizes, page.linked, page.prose, strict=True):
        group = of_block.get(block)
        if group is None:
            make = *_make(page.boxes[block]), *_make(page.boxes[max(page.parents[block], 0)])
            group = of_block[block] = groups.setdefault(make, _Alike())
        group.times += 1
        group.size += size
        group.links += size * linked
        group.prose += prose
        found.append(group)
    return found


def features(page: Tree) -> list[tuple[float, ...] | None]:
    """For each line of the page its measures, in the order of `FEATURES`; None for one in a named box."""
    boxes = _Boxes(page)
    block = [boxes.block[at] for at in page.box]
    tags = [_KINDS.get(page.boxes[at].tag, _OTHER) for at in block]
    of_box, of_words = _BoxMeasures(page, boxes), _Words(boxes)
    alike = _alike(page, block)
    said, near = _running(page.prose), _Windows(page)
    first, last = _extent(page, boxes)
    headline = next((line for line, at in enumerate(page.box) if boxes.headline[at]), -1)
    keys = [line.text.strip().lower() for line in page.lines]
    times = Counter(keys)
    seen: Counter[str] = Counter()
    sizes, linked = [*page.sizes, -1, -1], [*page.linked, -1.0, -1.0]  # the last stand for what is before the first
    tags += -1, -1
    rows: list[tuple[float, ...] | None] = []
    for line, (text, at, own, key) in enumerate(zip(page.lines, page.box, block, keys, strict=True)):
        if page.named[at]:
            rows.append(None)
            continue
        seen[key] += 1
        rows.append((
            sizes[line], linked[line], (text.markup.bold if text.markup else 0) / len(text.text), page.sentences[line],
            _capitals(text.text), text.text.count(","), times[key], seen[key],
            tags[line], 30 if at == own else _KINDS.get(page.boxes[at].tag, _OTHER),
            *of_box[at], *alike[line].measures(boxes.whole), said[line] / boxes.whole, line - first, last - line,
            *near.before(line), *near.after(line),
            linked[line - 1], sizes[line + 1], linked[line + 1], tags[line - 1], tags[line + 1],
            line - headline if headline >= 0 else 99, *of_words[at],
        ))
    return rows


class _BoxMeasures(dict[int, tuple[float, ...]]):
    """What is the same for all lines of a box, worked out for the first."""

    def __init__(self, page: Tree, boxes: _Boxes) -> None:
        self._page, self._boxes = page, boxes

    def __missing__(self, at: int) -> tuple[float, ...]:
        page, boxes = self._page, self._boxes
        size, links, prose, lines, whole = boxes.size, boxes.links, boxes.prose, boxes.lines, boxes.whole
        own = boxes.block[at]
        up1 = max(page.parents[own], 0)
        up2 = max(page.parents[up1], 0)
        up3 = max(page.parents[up2], 0)
        up4 = max(page.parents[up3], 0)
        branch = boxes.branch[at]
        self[at] = found = (
            *boxes.around[at], boxes.hidden[at], page.trusted[at], boxes.depth[at], boxes.below[at], boxes.inside[at],
            boxes.above[at], boxes.in_wide[at],
            prose[own] / whole, prose[up1] / whole, prose[up2] / whole, prose[up3] / whole, prose[up4] / whole,
            links[up1] / (size[up1] + 1), links[up2] / (size[up2] + 1), links[up3] / (size[up3] + 1),
            links[up4] / (size[up4] + 1), lines[up1], lines[up2], lines[up3],
            prose[up1] / (size[up1] + 1), prose[up2] / (size[up2] + 1), prose[up3] / (size[up3] + 1),
            prose[branch] / whole, links[branch] / (size[branch] + 1), size[branch] / (size[0] + 1), lines[branch],
            prose[branch] / (size[branch] + 1), _KINDS.get(page.boxes[branch].tag, _OTHER),
        )
        return found


class _Words(dict[int, tuple[int, ...]]):
    """How far above a box each group of words stands, worked out for the first of its lines."""

    def __init__(self, boxes: _Boxes) -> None:
        self._boxes = boxes

    def __missing__(self, at: int) -> tuple[int, ...]:
        distance = [_FAR] * len(GROUPS)
        level = self._boxes.level[at]
        for group, where in self._boxes.said[at].items():
            if level - where < _FAR:
                distance[group] = level - where
        self[at] = found = tuple(distance)
        return found


def _capitals(text: str) -> float:
    """The share of capitals among the first letters."""
    start = text[:60]
    return sum(map(str.isupper, start)) / len(start)


class _Windows:
    """The share of prose and of links in the ten lines before a line, and in the ten behind it."""

    def __init__(self, page: Tree) -> None:
        self._count = len(page.lines)
        self._prose, self._size = _running(page.prose), _running(page.sizes)
        self._links = _running([length * share for length, share in zip(page.sizes, page.linked, strict=True)])

    def before(self, line: int) -> tuple[float, float]:
        return self._shares(max(line - _NEAR, 0), line)

    def after(self, line: int) -> tuple[float, float]:
        return self._shares(line + 1, min(line + 1 + _NEAR, self._count))

    def _shares(self, start: int, end: int) -> tuple[float, float]:
        of = self._size[end] - self._size[start] + 1
        return (self._prose[end] - self._prose[start]) / of, (self._links[end] - self._links[start]) / of


def _extent(page: Tree, boxes: _Boxes) -> tuple[int, int]:
    """The first and the last line of prose in the centre."""
    inside = [line for line, at in enumerate(page.box) if boxes.inside[at] and page.prose[line]]
    return (inside[0], inside[-1]) if inside else (0, len(page.box) - 1)


def _running(values: Sequence[float]) -> list[float]:
    return list(accumulate(values, initial=0.0))
