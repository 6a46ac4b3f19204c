"""Nest tags as browsers nest them in all but odd cases.

Stands between a source of plain tags and the layout. The rules are those of the HTML standard's
tree construction (WHATWG HTML 13.2.6): the end tags that writers may leave out are put in, and so
is what belongs around rows and cells; end tags that close nothing are dropped. The adoption agency
(13.2.6.4.7) is left out but for links.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Final, NamedTuple

from .layout import VOID_ELEMENTS, Layout

__all__ = ["Nesting"]

# 13.2.6.4.4, "in head": any other start tag ends the head.
_IN_HEAD: Final = frozenset(
    "html head title base link meta script style noscript template bgsound basefont "
    "noframes".split()
)
# 13.2.6.4.7, "in body": start tags that close a p element in button scope.
_CLOSES_P: Final = frozenset(
    "address article aside blockquote center details dialog dir div dl dd dt fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main "
    "menu nav ol p plaintext pre search section summary table ul xmp".split()
)
_HEADINGS: Final = frozenset("h1 h2 h3 h4 h5 h6".split())
_P: Final = frozenset({"p"})
_HEAD_ELEMENT: Final = frozenset({"head"})
_LISTS: Final = frozenset({"ul", "ol", "menu", "dir"})
_CELLS: Final = frozenset({"td", "th"})
_ROWS: Final = frozenset({"tr"})
_SECTIONS: Final = frozenset({"tbody", "thead", "tfoot"})
_TABLE_PARTS: Final = _SECTIONS | {"caption", "colgroup"}
_TABLE: Final = frozenset({"table"})
_TABLE_CELLS: Final = _TABLE | _CELLS
_ROW_PARTS: Final = _CELLS | _ROWS
# 13.2.4.2: button scope, as far as it matters here.
_BUTTON_SCOPE: Final = frozenset(
    {"button", "table", "td", "th", "caption", "object", "template", "html"}
)
# No end tag closes anything outside of these.
_END_TAG_SCOPE: Final = frozenset({"table", "td", "th", "caption", "template"})


class _Implied(NamedTuple):
    """The open elements that a start tag closes, and those that it does not look behind."""

    closes: frozenset[str]
    scope: frozenset[str]


_START_CLOSES = {
    "li": _Implied(frozenset({"li"}), _LISTS | _TABLE_CELLS),
    "dd": _Implied(frozenset({"dd", "dt"}), _TABLE_CELLS | {"dl"}),
    "dt": _Implied(frozenset({"dd", "dt"}), _TABLE_CELLS | {"dl"}),
    "option": _Implied(frozenset({"option"}), frozenset({"select", "datalist"})),
    "optgroup": _Implied(frozenset({"option", "optgroup"}), frozenset({"select"})),
    "button": _Implied(frozenset({"button"}), _TABLE_CELLS),
}
_START_CLOSES |= dict.fromkeys(_CELLS, _Implied(_CELLS, _TABLE | _ROWS))
_START_CLOSES |= dict.fromkeys(_ROWS, _Implied(_CELLS | _ROWS, _TABLE))
_START_CLOSES |= dict.fromkeys(
    _TABLE_PARTS, _Implied(_CELLS | _ROWS | _TABLE_PARTS, _TABLE)
)

# 13.2.4.3: formatting elements; their end tags look no further than the block they stand in.
_FORMATTING: Final = frozenset(
    "abbr b big cite code em font i label nobr s small span strike strong sub sup tt u".split()
)
# 13.2.6.5, foreign content: start tags that end a picture or a formula whose end tag was left out.
_PICTURES: Final = frozenset({"svg", "math"})
_ENDS_PICTURE: Final = frozenset(
    "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr "
    "i img li listing menu meta nobr ol p pre ruby s small span strong strike sub sup "
    "table tt u ul var".split()
)
_BLOCKS: Final = _CLOSES_P | _CELLS | _ROWS | _TABLE_PARTS

# The name of an open link once it has ended around blocks that go on.
_ENDED_LINK: Final = "past-a"

# Real elements are nested less deep; on hostile pages every look upwards would be a long one.
MAX_LOOK_ELEMENTS: Final = 300


class Nesting:
    """Takes tags and text in order, gives `layout` the events of a tree."""

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self._open: list[str] = []
        self._count: defaultdict[str, int] = defaultdict(int)

    def start(
        self,
        tag: str,
        attrs: Sequence[tuple[str, str | None]],
        *,
        self_closing: bool = False,
    ) -> None:
        """Take a start tag; `/>` closes an element in pictures and formulas only."""
        count = self._count
        if count["svg"] or count["math"]:
            if (
                tag not in _ENDS_PICTURE
                or count["foreignobject"]
                or count["foreignObject"]
            ):
                self._start(tag, attrs)
                if self_closing:
                    self._end()
                return
            self._close(_PICTURES, frozenset())
        if tag in ("html", "body") and count[tag]:
            return
        self._close_implied(tag)
        if tag in _ROW_PARTS:
            self._add_table_parts(tag)
        self._start(tag, attrs)
        if tag in VOID_ELEMENTS:
            self._end()

    def end(self, tag: str) -> None:
        """Take an end tag."""
        if tag == "br":  # 13.2.6.4.7: `</br>` is `<br>`
            self.start("br", ())
        elif tag in ("html", "body"):
            pass  # what follows still belongs to the page
        elif self._open and self._open[-1] == tag:
            self._end()
        elif tag == "a":
            self._close_link()
        elif self._count[tag]:
            scope = _END_TAG_SCOPE | (_BLOCKS if tag in _FORMATTING else frozenset())
            self._close(frozenset({tag}), scope - {tag})

    def add_text(self, data: str) -> None:
        """Take a run of text."""
        if self._count["head"] and self._open[-1] == "head" and not data.isspace():
            self._close(_HEAD_ELEMENT, frozenset())
        self._layout.characters(data)

    def close(self) -> None:
        """Close all that is open where the markup ends."""
        while self._open:
            self._end()

    def _start(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        self._open.append(tag)
        self._count[tag] += 1
        self._layout.start_element(tag, attrs)

    def _end(self) -> None:
        tag = self._open.pop()
        self._count[tag] -= 1
        self._layout.end_element(tag)

    def _close_implied(self, tag: str) -> None:
        """Close what the start of `tag` closes."""
        if self._count["head"] and tag not in _IN_HEAD:
            self._close(_HEAD_ELEMENT, frozenset())
        if self._count["p"] and tag in _CLOSES_P:
            self._close(_P, _BUTTON_SCOPE)
        if tag in _HEADINGS and self._open and self._open[-1] in _HEADINGS:
            self._end()
        if tag in _START_CLOSES:
            self._close(*_START_CLOSES[tag])
        if tag == "a":
            self._close_link()

    def _add_table_parts(self, tag: str) -> None:
        """Open what a row or a cell stands in, where the writer left it out (13.2.6.4.9 and 13)."""
        if self._open and self._open[-1] == "table":
            self._start("tbody", ())
        if tag in _CELLS and self._open and self._open[-1] in _SECTIONS:
            self._start("tr", ())

    def _close_link(self) -> None:
        """Close the open link, if any. Blocks begun in it go on, and are no part of it any more."""
        if not self._count["a"]:
            return
        has_blocks = False
        for at in self._places_upwards():
            tag = self._open[at]
            if tag == "a":
                self._close_link_at(at, has_blocks=has_blocks)
                return
            if tag in _END_TAG_SCOPE:
                return
            has_blocks = has_blocks or tag in _BLOCKS

    def _close_link_at(self, at: int, *, has_blocks: bool) -> None:
        if has_blocks:
            self._open[at] = _ENDED_LINK
            self._count["a"] -= 1
            self._count[_ENDED_LINK] += 1
            self._layout.unlink(at + 1)
            return
        while len(self._open) > at:
            self._end()

    def _close(self, tags: frozenset[str], scope: frozenset[str]) -> None:
        """Close the innermost of `tags`, and all in it, unless one of `scope` stands in between."""
        if not any(map(self._count.__getitem__, tags)):
            return
        for at in self._places_upwards():
            tag = self._open[at]
            if tag in tags:
                while len(self._open) > at:
                    self._end()
                return
            if tag in scope:
                return

    def _places_upwards(self) -> range:
        """Return the open elements' places, innermost first, as far as it is worth looking."""
        lowest = max(len(self._open) - MAX_LOOK_ELEMENTS, 0)
        return range(len(self._open) - 1, lowest - 1, -1)
