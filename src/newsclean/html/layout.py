"""From a parser's events to lines with hints: what is a block, what is a line, what is never shown.

Knows how a browser lays elements out by default and nothing of parsers: each reader feeds the same
events, nested as the tree is, so there is one stack and no recursion.
"""
from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from ..model import Document, Element, Line, LineMarkup
from .streaming import Streams

__all__ = ["Attributes", "Walker"]

Attributes = Iterable[tuple[str, str | None]]

# How an element is laid out; those from `_INLINE` on are within a line.
_DROPPED, _VOID, _BREAK, _RULE, _BLOCK, _SPACED, _LIST, _CELL, _PRE, _INLINE, _LINK, _BOLD, _READING = range(13)
_MARGINS = frozenset((_RULE, _SPACED, _LIST, _PRE))
_ONE_BREAK = frozenset((_BREAK, _RULE, _CELL))
_KEPT = frozenset(("hidden", "id", "rel", "role", "itemprop", "style"))

# What stands in no browser's window: metadata, code, and what is shown only where something else
# (scripts, frames, video) cannot be. `svg` is a picture: words in it are drawn, not set as text.
_KINDS = dict.fromkeys(
    "head title script style template noscript noembed noframes iframe object applet video audio canvas svg "
    "datalist rp annotation annotation-xml".split(), _DROPPED
) | dict.fromkeys(
    "area base basefont bgsound col embed frame img input keygen link meta param source track wbr".split(), _VOID
) | dict.fromkeys(
    "html body address article aside button caption center details dialog dd div dt fieldset figcaption footer form "
    "frameset header hgroup legend li main map nav optgroup option search section select summary table tbody "
    "textarea tfoot thead tr marquee".split(), _BLOCK
) | dict.fromkeys("blockquote dl figure h1 h2 h3 h4 h5 h6 p".split(), _SPACED)
_KINDS |= dict.fromkeys(("ul", "ol", "menu", "dir"), _LIST)
_KINDS |= dict.fromkeys(("pre", "listing", "xmp", "plaintext"), _PRE)
_KINDS |= {"br": _BREAK, "hr": _RULE, "td": _CELL, "th": _CELL, "a": _LINK, "b": _BOLD, "strong": _BOLD, "rt": _READING, "rtc": _READING}

_LINE_END = re.compile("\r\n|[\n\r\u2028\u2029]")


class _Row(NamedTuple):
    """A line before its place in the text is known."""

    text: str
    gap: int
    box: Element
    linked: int
    bold: int
    pieces: tuple[tuple[int, int, Element], ...]


class _Classes(dict[str, tuple[str, ...]]):
    """The names in a `class`, taken apart once a page: the same few come hundreds of times."""

    def __missing__(self, value: str) -> tuple[str, ...]:
        self[value] = names = tuple(value.lower().split())
        return names


class Walker:
    """Takes the events of one tree in order; `document` gives what was read.

    The event methods have the names that fast parsers call: `start_element`, `end_element`,
    `characters`. Every start has its end, void elements too.
    """

    def __init__(self, *, page: bool) -> None:
        self._page = page
        self._root = Element(None, "", (), inline=False)
        self._stack = [self._root]
        self._rows: list[_Row] = []
        self._skipped = 0
        self._linked = self._bold = self._pre = self._lists = 0  # how deep in each we are
        self._gap = 0  # line ends owed before the next line
        self._classes = _Classes()
        self._streams = Streams()
        self._opened: list[tuple[int, int]] = []  # where the open inline elements with a name began
        self._begin()

    def _begin(self) -> None:
        self._parts: list[str] = []
        self._length = self._in_links = self._in_bold = 0
        self._space = False  # white space was seen that the next word must stand off by
        self._low = 0  # the depth of the innermost element around the line that is still open
        self._depth = 0  # of `_box`, the innermost element around all text of the line so far
        self._box = self._root
        self._pieces: list[tuple[int, int, Element]] = []

    # --- events: called thousands of times a page, hence the long bodies --------------------------

    def start_element(self, tag: str, attrs: Attributes) -> None:
        """An element begins."""
        if self._skipped:
            self._skipped += 1
            return
        kind = _KINDS.get(tag, _INLINE)
        if kind <= _VOID:
            if kind == _DROPPED:
                self._skipped = 1
                if tag == "template":
                    self._keep_place(attrs)
            return
        inline = kind >= _INLINE
        box = self._box_for(tag, attrs, inline=inline) if attrs else Element(self._stack[-1], tag, inline=inline)
        if box is None:
            self._skipped = 1
            return
        if kind == _BLOCK:
            self._end_line()
        elif not inline:
            self._start_block(kind)
        else:
            if self._space and self._parts:
                self._set_off()
            if kind == _LINK:
                self._linked += 1
            elif kind == _BOLD:
                self._bold += 1
            if box.words or kind == _READING:
                self._opened.append((len(self._rows), self._length))
        self._stack.append(box)

    def end_element(self, tag: str) -> None:
        """The innermost element, a `tag`, ends."""
        if self._skipped:
            self._skipped -= 1
            return
        kind = _KINDS.get(tag, _INLINE)
        if kind == _VOID:
            return
        if kind == _BLOCK:
            self._end_line()
        elif kind < _INLINE:
            self._end_block(kind)
        elif kind == _LINK:
            self._linked -= 1
        elif kind == _BOLD:
            self._bold -= 1
        stack = self._stack
        box = stack.pop()
        depth = len(stack)
        if depth < self._low:  # not `min`: a call for each of a page's elements
            self._low = depth
        if kind >= _INLINE:
            if box.words or kind == _READING:
                self._close_piece(box)
        elif depth == self._streams.depth and depth:
            self._streams.end(len(self._rows))

    def unlink(self, depth: int) -> None:
        """The link that stands so many elements deep ends before elements in it do: what follows in them is not linked."""
        if depth < len(self._stack):  # else it is in something that is not shown
            self._linked -= 1

    def characters(self, data: str) -> None:
        """A run of text."""
        if self._skipped or not data:
            return
        if "\xad" in data:
            data = data.replace("\xad", "")
        if self._pre:
            self._preformatted(data)
            return
        words = data.split()
        if not words:
            self._space = True
            return
        if self._parts and (self._space or data[0].isspace()):
            self._set_off()
        self._add(" ".join(words))
        self._space = data[-1].isspace()

    def comment(self, data: str) -> None:
        """Never shown."""

    def doctype(self, name: str, public_id: str | None, system_id: str | None) -> None:
        """Never shown."""

    def processing_instruction(self, target: str, data: str) -> None:
        """Never shown."""

    # --- elements ---------------------------------------------------------------------------------

    def _box_for(self, tag: str, attrs: Attributes, *, inline: bool) -> Element | None:
        """The element as hints keep it, or None for one that is never shown."""
        words: tuple[str, ...] = ()
        role = itemprop = ""
        hidden = unshown = False
        for name, value in attrs:
            if name == "class":
                words += self._classes[value] if value else ()
            elif name not in _KEPT:
                continue
            elif name == "hidden":
                unshown = value != "until-found" and tag not in ("html", "body")
            elif not value:
                continue
            elif name == "id":
                words += ("#" + value.strip().lower(),)
            elif name == "rel":
                words += tuple(["rel=" + each for each in value.lower().split()])
            elif name == "role":
                role = value.strip().lower()
            elif name == "itemprop":
                itemprop = value.strip().lower()
            else:
                hidden = "display:none" in value.replace(" ", "").lower()
        parent = self._stack[-1]
        if unshown:
            place = self._streams.begin(words, len(self._rows) + bool(self._parts), len(self._stack))
            if not place:
                return None
            parent = place
        return Element(parent, tag, words, role, itemprop, hidden, inline)

    def _keep_place(self, attrs: Attributes) -> None:
        """A template may be where a later part of the page belongs."""
        if self._parts:
            self._flush()
        for name, value in attrs:
            if name == "id" and value:
                self._streams.keep(value, self._stack[-1], len(self._rows))

    def _start_block(self, kind: int) -> None:
        if kind == _CELL:
            self._tab()
            return
        self._break(kind)
        if kind == _PRE:
            self._pre += 1
        elif kind == _LIST:
            self._lists += 1

    def _end_block(self, kind: int) -> None:
        if kind in _ONE_BREAK:
            return
        if kind == _PRE:
            self._pre -= 1
        elif kind == _LIST:
            self._lists -= 1
        self._break(kind)

    def _end_line(self) -> None:
        """What most blocks do at either end."""
        if self._parts:
            self._flush()
        self._space = False

    def _break(self, kind: int) -> None:
        """End the line here; leave a blank one where a browser has a margin."""
        if self._parts:
            self._flush()
        elif kind == _BREAK:
            self._gap = 2
        if kind in _MARGINS and not (kind == _LIST and self._lists):
            self._gap = 2
        self._space = False

    def _tab(self) -> None:
        """Cells of a row share a line, set off as a browser copies them: a tab adds no character that reads."""
        if self._parts:
            self._add("\t")
        self._space = False

    def _set_off(self) -> None:
        """The white space before the next word, counted where it stands: outside of a link that begins behind it."""
        self._space = False
        if self._parts[-1] != " ":
            self._add(" ")

    def _close_piece(self, box: Element) -> None:
        row, start = self._opened.pop()
        if row == len(self._rows) and start < self._length:
            self._pieces.append((start, self._length, box))

    # --- text ---------------------------------------------------------------------------------------

    def _add(self, text: str) -> None:
        if not self._parts:
            self._low = self._depth = len(self._stack)
            self._box = self._stack[-1]
        elif self._low < self._depth:
            self._depth = self._low
            self._box = self._stack[self._low - 1]
        self._parts.append(text)
        size = len(text)
        self._length += size
        if self._linked:
            self._in_links += size
        if self._bold:
            self._in_bold += size

    def _preformatted(self, data: str) -> None:
        first, *others = _LINE_END.split(data)
        if first:
            self._add(first)
        for text in others:
            self._flush()
            self._gap = 1
            if text:
                self._add(text)

    def _flush(self) -> None:
        """Put the line aside and begin the next."""
        text = "".join(self._parts).rstrip()
        whole = len(text)
        pieces = tuple([piece for piece in self._pieces if piece[1] - piece[0] < whole]) if self._pieces else ()
        box = self._box if text else self._stack[-1]
        self._rows.append(_Row(text, self._gap, box, self._in_links, self._in_bold, pieces))
        self._gap = 1
        self._begin()

    # --- the document -------------------------------------------------------------------------------

    def document(self) -> Document:
        """What was read, as lines with hints. Call once, after the last event."""
        if self._parts:
            self._flush()
        rows = _trimmed(self._streams.in_place(self._rows))
        whole_text = "".join(["\n" * row.gap + row.text for row in rows])
        whole = sum(1 for row in rows if row.text and not row.text.isspace())
        lines: list[Line] = []
        page, at = self._page, 0
        for row in rows:
            text, gap, box, linked, bold, pieces = row
            if gap > 1:
                lines += [Line("", at + blank) for blank in range(1, gap)]
            at += gap
            length = len(text)
            lines.append(Line(text, at, LineMarkup(box, linked, bold, length, pieces, whole, page)))
            at += length
        return Document(whole_text, tuple(lines) or (Line("", 0),))


def _trimmed(rows: list[_Row]) -> list[_Row]:
    """Without empty lines at either end; the first owes no line end."""
    first, last = 0, len(rows)
    while first < last and not rows[first].text:
        first += 1
    while last > first and not rows[last - 1].text:
        last -= 1
    kept = rows[first:last]
    if kept:
        kept[0] = kept[0]._replace(gap=0)
    return kept
