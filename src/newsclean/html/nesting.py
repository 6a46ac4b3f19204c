"""Tags as they are written, nested as browsers nest them in all but odd cases.

Between a source of tags that knows nothing of nesting and the walker: the ends that writers leave out are put in, what
a browser puts around rows and cells too, and ends that close nothing are dropped.
"""
from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from .layout import Walker

__all__ = ["VOID", "Nesting"]

VOID = frozenset("area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr".split())
_IN_HEAD = frozenset("html head title base link meta script style noscript template bgsound basefont noframes".split())
# Elements whose start ends an open paragraph.
_ENDS_P = frozenset("address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure "
                    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search "
                    "section summary table ul xmp".split())
_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
_CELLS, _ROWS = frozenset({"td", "th"}), frozenset({"tr"})
_SECTIONS = frozenset({"tbody", "thead", "tfoot"})
_GROUPS = frozenset({"tbody", "thead", "tfoot", "caption", "colgroup"})
# What a start ends when it is open, and the elements that it is not looked for behind.
_ENDS: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "li": (frozenset({"li"}), frozenset({"ul", "ol", "menu", "dir", "table", "td", "th"})),
    "option": (frozenset({"option"}), frozenset({"select", "datalist"})),
    "optgroup": (frozenset({"option", "optgroup"}), frozenset({"select"})),
    "button": (frozenset({"button"}), frozenset({"table", "td", "th"})),
}
_ENDS |= dict.fromkeys(("dd", "dt"), (frozenset({"dd", "dt"}), frozenset({"dl", "table", "td", "th"})))
_ENDS |= dict.fromkeys(_CELLS, (_CELLS, frozenset({"table", "tr"})))
_ENDS |= dict.fromkeys(_ROWS, (_CELLS | _ROWS, frozenset({"table"})))
_ENDS |= dict.fromkeys(_GROUPS, (_CELLS | _ROWS | _GROUPS, frozenset({"table"})))
_P, _P_SCOPE = frozenset({"p"}), frozenset({"button", "table", "td", "th", "caption", "object", "template", "html"})
_END_SCOPE = frozenset({"table", "td", "th", "caption", "template"})
_INLINE_ENDS = frozenset("abbr b big cite code em font i label nobr s small span strike strong sub sup tt u".split())
# What ends a picture or a formula whose end was left out.
_PICTURES = frozenset({"svg", "math"})
_NO_PICTURE = frozenset("b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing "
                        "menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var".split())
_BLOCKS = _ENDS_P | _CELLS | _ROWS | _GROUPS

# What an open link is called once it has ended around blocks that go on.
_PAST_LINK = "past-a"

# Nobody nests real elements so deep; hostile pages do, to make every look upwards a long one.
_DEEPEST_LOOK = 300


class Nesting:
    """Takes tags and text in order, gives `walker` the events of a tree."""

    def __init__(self, walker: Walker) -> None:
        self._walker = walker
        self._open: list[str] = []
        self._count: Counter[str] = Counter()

    def start(self, tag: str, attrs: Sequence[tuple[str, str | None]], *, closed: bool = False) -> None:
        """A start tag; `closed` if it ends in `/>`, which means something in pictures and formulas only."""
        if self._count["svg"] or self._count["math"]:
            if tag not in _NO_PICTURE or self._count["foreignobject"] or self._count["foreignObject"]:
                self._start(tag, attrs)
                if closed:
                    self._end()
                return
            self._close(_PICTURES, frozenset())
        if tag in ("html", "body") and self._count[tag]:
            return
        if self._count["head"] and tag not in _IN_HEAD:
            self._close({"head"}, frozenset())
        if self._count["p"] and tag in _ENDS_P:
            self._close(_P, _P_SCOPE)
        if tag in _HEADINGS and self._open and self._open[-1] in _HEADINGS:
            self._end()
        if tag in _ENDS:
            self._close(*_ENDS[tag])
        if tag == "a":
            self._close_link()
        if tag in _CELLS | _ROWS:
            self._put_in(tag)
        self._start(tag, attrs)
        if tag in VOID:
            self._end()

    def end(self, tag: str) -> None:
        """An end tag."""
        if tag == "br":
            self.start("br", ())
        elif tag in ("html", "body"):
            pass  # what follows still belongs to the page
        elif tag == "a":
            self._close_link()
        elif self._count[tag]:
            behind = _END_SCOPE | (_BLOCKS if tag in _INLINE_ENDS else frozenset())
            self._close({tag}, behind - {tag})

    def text(self, data: str) -> None:
        """A run of text."""
        if self._count["head"] and self._open[-1] == "head" and not data.isspace():
            self._close({"head"}, frozenset())
        self._walker.characters(data)

    def close(self) -> None:
        """The markup ends."""
        while self._open:
            self._end()

    def _start(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        self._open.append(tag)
        self._count[tag] += 1
        self._walker.start_element(tag, attrs)

    def _put_in(self, tag: str) -> None:
        """What a row or a cell stands in, where the writer left it out."""
        if self._open and self._open[-1] == "table":
            self._start("tbody", ())
        if tag in _CELLS and self._open and self._open[-1] in _SECTIONS:
            self._start("tr", ())

    def _end(self) -> None:
        tag = self._open.pop()
        self._count[tag] -= 1
        self._walker.end_element(tag)

    def _close_link(self) -> None:
        """End the open link, if any. Blocks that were begun in it go on, and are no part of it any more."""
        if not self._count["a"]:
            return
        lowest = max(len(self._open) - _DEEPEST_LOOK, 0)
        blocks = False
        for at in range(len(self._open) - 1, lowest - 1, -1):
            tag = self._open[at]
            if tag == "a":
                self._end_link(at, blocks=blocks)
                return
            if tag in _END_SCOPE:
                return
            blocks = blocks or tag in _BLOCKS

    def _end_link(self, at: int, *, blocks: bool) -> None:
        if blocks:
            self._open[at] = _PAST_LINK
            self._count["a"] -= 1
            self._count[_PAST_LINK] += 1
            self._walker.unlink(at + 1)
        while not blocks and len(self._open) > at:
            self._end()

    def _close(self, tags: set[str] | frozenset[str], behind: frozenset[str]) -> None:
        """End the innermost of `tags`, and all in it, unless one of `behind` stands in between."""
        if not any(self._count[tag] for tag in tags):
            return
        lowest = max(len(self._open) - _DEEPEST_LOOK, 0)
        for at in range(len(self._open) - 1, lowest - 1, -1):
            if self._open[at] in tags:
                while len(self._open) > at:
                    self._end()
                return
            if self._open[at] in behind:
                return
