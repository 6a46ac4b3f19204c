"""Lay out a parser's events as lines: what is a block, what is a line, what is never shown.

Follows how browsers display elements by default (WHATWG HTML 15, "Rendering"). Each reader feeds
the same events, nested as the tree is, so there is one stack and no recursion.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple

from ..model import Document, Element, LineMarkup
from ..text.lines import LINE_END, make_lines
from .streaming import LateParts

__all__ = ["BLOCK_ELEMENTS", "VOID_ELEMENTS", "Attributes", "Layout"]

Attributes = Iterable[tuple[str, str | None]]

# Elements that have no end tag: 13.1.2, and the obsolete ones of 13.2.6.4.7.
VOID_ELEMENTS: Final = frozenset(
    "area base basefont bgsound br col embed frame hr img input keygen link meta param "
    "source track wbr".split()
)

# How an element is displayed; those from `_INLINE` on are within a line.
(
    _DROPPED,
    _VOID,
    _LINE_BREAK,
    _RULE,
    _BLOCK,
    _SPACED,
    _LIST,
    _CELL,
    _PRE,
    _INLINE,
    _LINK,
    _BOLD,
    # of these two, as of named elements, filters are told where in a line they stand
    _READING,
    _CODED,
) = range(14)
_WITH_MARGINS: Final = frozenset((_RULE, _SPACED, _LIST, _PRE))
_ENDS_NO_LINE: Final = frozenset((_LINE_BREAK, _RULE, _CELL))

_DISPLAY = dict.fromkeys(VOID_ELEMENTS, _VOID)
# 15.3.1, "Hidden elements", and what is shown only where something else (scripts, frames, video)
# cannot be: metadata, code, fallbacks. `svg` is a picture: words in it are drawn, not set as text.
_DISPLAY |= dict.fromkeys(
    "head title script style template noscript noembed noframes iframe object applet "
    "video audio canvas svg datalist rp annotation annotation-xml".split(),
    _DROPPED,
)
# 15.3.3, "Flow content", and 15.3.8, "Tables": `display: block` and its like. Captions and buttons
# are no part of the line they stand in either.
_DISPLAY |= dict.fromkeys(
    "html body address article aside button caption center details dialog dd div dt "
    "fieldset figcaption footer form frameset header hgroup legend li main map nav "
    "optgroup option search section select summary table tbody textarea tfoot thead tr "
    "marquee".split(),
    _BLOCK,
)
# Blocks with a margin above and below: a blank line.
_DISPLAY |= dict.fromkeys("blockquote dl figure h1 h2 h3 h4 h5 h6 p".split(), _SPACED)
_DISPLAY |= dict.fromkeys(("ul", "ol", "menu", "dir"), _LIST)
_DISPLAY |= dict.fromkeys(("pre", "listing", "xmp", "plaintext"), _PRE)
_DISPLAY |= {
    "br": _LINE_BREAK,
    "hr": _RULE,
    "td": _CELL,
    "th": _CELL,
    "a": _LINK,
    "b": _BOLD,
    "strong": _BOLD,
    "rt": _READING,
    "rtc": _READING,
    "code": _CODED,
    "kbd": _CODED,
    "samp": _CODED,
}

# Those that part lines where they begin and end.
BLOCK_ELEMENTS: Final = frozenset(
    name for name, kind in _DISPLAY.items() if _LINE_BREAK <= kind <= _PRE
)

# What a script shows when it has run, or a reader without scripts sees.
_PATIENT_DISPLAY: Final = {**_DISPLAY, "noscript": _BLOCK}
_HEADINGS_OF_PANELS: Final = frozenset(("h2", "h3", "h4", "h5", "h6"))
# Between a button's words and the heading around it stand an icon and a box or two.
MAX_LEVELS_BEFORE: Final = 8
_CODE_ELEMENTS: Final = frozenset(("script", "style", "template"))

_KEPT_ATTRIBUTES: Final = frozenset(
    ("hidden", "id", "rel", "role", "itemprop", "style")
)

_DESCRIPTIONS: Final = frozenset(
    ("description", "og:description", "twitter:description")
)
# Shorter ones are slogans.
MIN_DESCRIPTION_CHARS: Final = 40

# A run of text so long is rather a paragraph's than a button's.
LONG_RUN_CHARS: Final = 80
# A page is read again if it holds back so much text in long runs, and so many times what it shows.
MIN_HELD_BACK_CHARS: Final = 300
HELD_BACK_TIMES: Final = 4


# Lines are made by `tuple.__new__`, without a call of Python's for each.
class _ReadLine(NamedTuple):
    """A line before its place in the text is known."""

    text: str
    gap: int  # line ends before it
    element: Element
    linked: int
    bold: int
    pieces: tuple[tuple[int, int, Element], ...]


class _ClassNames(dict[str, tuple[str, ...]]):
    """The names in a `class`, split once a page: the same few come hundreds of times."""

    def __missing__(self, value: str) -> tuple[str, ...]:
        self[value] = names = tuple(value.lower().split())
        return names


class Layout:
    """Takes the events of one tree in order; `document` gives what was read.

    The event methods have the names that fast parsers call: `start_element`, `end_element`,
    `characters`. Every start has its end, void elements too.
    """

    def __init__(self, *, page: bool, patient: bool = False) -> None:
        """Begin a document.

        Args:
            page: Whether the markup is a whole page.
            patient: Whether to show what scripts would show: `hidden` elements and `noscript`.
        """
        self._page = page
        self._patient = patient
        self._display = _PATIENT_DISPLAY if patient else _DISPLAY
        self._root = Element(None, "", (), inline=False)
        self._stack = [self._root]
        self._rows: list[_ReadLine] = []
        self._skipped = 0
        # What is skipped is text that a patient reading would show.
        self._holds_back = False
        # Elements skipped around the outermost script or style sheet in it.
        self._code_depth = 0
        self._chars_held_back = 0
        # Of these, those in elements that stand right behind a paragraph.
        self._chars_going_on = 0
        self._goes_on = False
        self._linked = self._bold = self._pre = self._lists = (
            0  # open elements of each kind
        )
        self._gap = 0  # line ends owed before the next line
        self._class_names = _ClassNames()
        self._late_parts = LateParts()
        # row and offset where each open inline element with a name began
        self._opened: list[tuple[int, int]] = []
        self._description = ""
        # The innermost element around all text of the line so far, and how deep it stands.
        self._element = self._root
        self._depth = 0
        # The depth of the innermost element around the line that is still open.
        self._low = 0
        self._begin()

    def _begin(self) -> None:
        self._parts: list[str] = []
        self._length = self._in_links = self._in_bold = 0
        self._space = False  # white space was seen that the next word must stand off by
        self._pieces: list[tuple[int, int, Element]] = []

    # --- events: called thousands of times a page, hence the long bodies --------------------------

    def start_element(self, tag: str, attrs: Attributes) -> None:
        """Begin an element."""
        if self._skipped:
            self._skipped += 1
            if tag in _CODE_ELEMENTS and not self._code_depth:
                self._code_depth = self._skipped
            elif tag == "meta" and attrs:
                self._read_meta(attrs)
            return
        kind = self._display.get(tag, _INLINE)
        if kind <= _VOID:
            if kind == _DROPPED:
                self._drop(tag, attrs)
            return
        inline = kind >= _INLINE
        element: Element | None
        if attrs:
            element = self._make_element(tag, attrs, inline=inline)
            if element is None:
                self._skipped = 1
                self._holds_back = True
                self._goes_on = self._list_tags_before()[-1:] == ["p"]
                return
        else:
            element = Element(self._stack[-1], tag, inline=inline)
        if kind == _BLOCK:
            if self._parts:
                self._flush()
            self._space = False
        elif not inline:
            self._start_block(kind)
        else:
            if self._space and self._parts:
                self._set_off()
            if kind == _LINK:
                self._linked += 1
            elif kind == _BOLD:
                self._bold += 1
            if element.words or element.hidden or kind >= _READING:
                self._opened.append((len(self._rows), self._length))
        self._stack.append(element)

    def end_element(self, tag: str) -> None:
        """End the innermost element, a `tag`."""
        if self._skipped:
            if self._skipped == self._code_depth:
                self._code_depth = 0
            self._skipped -= 1
            return
        kind = self._display.get(tag, _INLINE)
        if kind == _VOID:
            return
        if kind == _BLOCK:
            if self._parts:
                self._flush()
            self._space = False
        elif kind < _INLINE:
            self._end_block(kind)
        elif kind == _LINK:
            self._linked -= 1
        elif kind == _BOLD:
            self._bold -= 1
        stack = self._stack
        element = stack.pop()
        depth = len(stack)
        if depth < self._low:  # not `min`: a call for each of a page's elements
            self._low = depth
        if kind >= _INLINE:
            if element.words or element.hidden or kind >= _READING:
                self._close_piece(element)
        elif depth == self._late_parts.depth and depth:
            self._late_parts.end(len(self._rows))

    def unlink(self, depth: int) -> None:
        """End the link that stands `depth` elements deep before the elements in it end.

        What follows in them is not linked.
        """
        if depth < len(self._stack):  # else it is in something that is not shown
            self._linked -= 1

    def characters(self, data: str) -> None:
        """Add a run of text."""
        if self._skipped or not data:
            if (
                self._holds_back
                and not self._code_depth
                and len(data) >= LONG_RUN_CHARS
            ):
                self._chars_held_back += len(data)
                if self._goes_on:
                    self._chars_going_on += len(data)
            return
        if self._pre:
            self._preformatted(data.replace("\xad", ""))
            return
        if data.isspace():  # as two runs in three
            self._space = True
            return
        if "\xad" in data:
            data = data.replace("\xad", "")
        words = data.split()
        if not words:
            self._space = True
            return
        if self._parts and (self._space or data[0].isspace()):
            self._set_off()
        self._add(" ".join(words))
        self._space = data[-1].isspace()

    def comment(self, data: str) -> None:
        """Ignore: never shown."""

    def doctype(self, name: str, public_id: str | None, system_id: str | None) -> None:
        """Ignore: never shown."""

    def processing_instruction(self, target: str, data: str) -> None:
        """Ignore: never shown."""

    # --- elements ---------------------------------------------------------------------------------

    def _make_element(
        self, tag: str, attrs: Attributes, *, inline: bool
    ) -> Element | None:
        """Return the element as a line's markup keeps it, or None for one that is never shown."""
        words: tuple[str, ...] = ()
        role = itemprop = ""
        hidden = unshown = False
        for name, value in attrs:
            if name == "class":
                words += self._class_names[value] if value else ()
            elif name not in _KEPT_ATTRIBUTES:
                continue
            elif name == "hidden":
                unshown = value != "until-found" and tag not in ("html", "body")
            elif not value:
                continue
            elif name == "id":
                words += ("#" + value.strip().lower(),)
            elif name == "rel":
                words += tuple(
                    ["rel=" + relation for relation in value.lower().split()]
                )
            elif name == "role":
                role = value.strip().lower()
            elif name == "itemprop":
                itemprop = value.strip().lower()
            else:
                hidden = "display:none" in value.replace(" ", "").lower()
        parent = self._stack[-1]
        if unshown and not self._patient and not self._opens_at_click():
            row = len(self._rows) + bool(self._parts)
            place = self._late_parts.begin(words, row, len(self._stack))
            if not place:
                return None
            parent = place
        return Element(parent, tag, words, role, itemprop, hidden, inline)

    def _opens_at_click(self) -> bool:
        """Say whether what begins now is an accordion's panel: a heading with a button stands before it.

        https://www.w3.org/WAI/ARIA/apg/patterns/accordion/
        """
        before = self._list_tags_before()
        return "button" in before and before[-1] in _HEADINGS_OF_PANELS

    def _list_tags_before(self) -> list[str]:
        """Return the tags around the last line as far as the element beside what begins now, the innermost first.

        None where no element ends right before it, or too deep a one.
        """
        if self._parts or not self._rows:
            return []
        parent, element = self._stack[-1], self._rows[-1].element
        tags: list[str] = []
        while element.parent and len(tags) < MAX_LEVELS_BEFORE:
            tags.append(element.tag)
            if element.parent is parent:
                return tags
            element = element.parent
        return []

    def _read_meta(self, attrs: Attributes) -> None:
        """Keep the longest description in the head: search engines and networks are told it."""
        values = dict(attrs)
        name = values.get("property") or values.get("name") or ""
        if name.strip().lower() in _DESCRIPTIONS:
            content = " ".join((values.get("content") or "").split())
            if len(content) > len(self._description):
                self._description = content

    def _is_described(self, text: str) -> bool:
        """Say whether a long line says what the description says, one of them perhaps cut short."""
        if len(self._description) < MIN_DESCRIPTION_CHARS:
            return False
        shorter = min(len(text), len(self._description.rstrip(" .\u2026")))
        return text[:shorter] == self._description[:shorter]

    def _drop(self, tag: str, attrs: Attributes) -> None:
        """Skip an element that is never shown, and all that is in it."""
        self._skipped = 1
        self._holds_back = tag == "noscript"
        self._goes_on = False
        if tag == "template":
            self._keep_place(attrs)

    def _keep_place(self, attrs: Attributes) -> None:
        """Note where a template stands: a later part of the page may belong there."""
        if self._parts:
            self._flush()
        for name, value in attrs:
            if name == "id" and value:
                self._late_parts.keep_place(value, self._stack[-1], len(self._rows))

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
        if kind in _ENDS_NO_LINE:
            return
        if kind == _PRE:
            self._pre -= 1
        elif kind == _LIST:
            self._lists -= 1
        self._break(kind)

    def _break(self, kind: int) -> None:
        """End the line here; leave a blank one where a browser has a margin."""
        if self._parts:
            self._flush()
        elif kind == _LINE_BREAK:
            self._gap = 2
        if kind in _WITH_MARGINS and not (kind == _LIST and self._lists):
            self._gap = 2
        self._space = False

    def _tab(self) -> None:
        """Set a cell off by a tab: cells of a row share a line, and browsers copy them so."""
        if self._parts:
            self._add("\t")
        self._space = False

    def _set_off(self) -> None:
        """Add the white space before the next word, outside of a link that begins behind it."""
        self._space = False
        if self._parts[-1] != " ":
            self._add(" ")

    def _close_piece(self, element: Element) -> None:
        row, start = self._opened.pop()
        if row == len(self._rows) and start < self._length:
            self._pieces.append((start, self._length, element))

    # --- text -----------------------------------------------------------------------------------

    def _add(self, text: str) -> None:
        if not self._parts:
            self._low = self._depth = len(self._stack)
            self._element = self._stack[-1]
        elif self._low < self._depth:
            self._depth = self._low
            self._element = self._stack[self._low - 1]
        self._parts.append(text)
        size = len(text)
        self._length += size
        if self._linked:
            self._in_links += size
        if self._bold:
            self._in_bold += size

    def _preformatted(self, data: str) -> None:
        first, *others = LINE_END.split(data)
        if first:
            self._add(first)
        for text in others:
            self._flush()
            self._gap = 1
            if text:
                self._add(text)

    def _flush(self) -> None:
        """Finish the line and begin the next."""
        text = "".join(self._parts).rstrip()
        length = len(text)
        pieces: tuple[tuple[int, int, Element], ...] = ()
        if self._pieces:
            pieces = tuple(
                [piece for piece in self._pieces if piece[1] - piece[0] < length]
            )
        element = self._element if text else self._stack[-1]
        row = text, self._gap, element, self._in_links, self._in_bold, pieces
        self._rows.append(tuple.__new__(_ReadLine, row))
        self._gap = 1
        self._begin()

    @property
    def holds_text_back(self) -> bool:
        """Whether most of the text is in elements that are hidden until a script has run.

        Or as much as is shown, right behind paragraphs that are: the rest of an article for who has paid.
        """
        if self._chars_held_back < MIN_HELD_BACK_CHARS:
            return False
        shown = sum(
            len(row.text) for row in self._rows if len(row.text) >= LONG_RUN_CHARS
        )
        is_most = self._chars_held_back >= HELD_BACK_TIMES * shown
        return is_most or self._chars_going_on >= max(shown, MIN_HELD_BACK_CHARS)

    # --- the document ---------------------------------------------------------------------------

    def document(self) -> Document:
        """Return what was read, as lines with their markup. Call once, after the last event."""
        if self._parts:
            self._flush()
        rows = _strip_blank_rows(self._late_parts.reorder(self._rows))
        whole_text = "".join(["\n" * row.gap + row.text for row in rows])
        nonblank = sum(1 for row in rows if row.text)  # no row ends in white space
        lines: list[tuple[str, int, LineMarkup | None]] = []
        page, start = self._page, 0
        for text, gap, element, linked, bold, pieces in rows:
            if gap == 2:  # as before nearly every paragraph
                lines.append(("", start + 1, None))
            elif gap > 2:
                lines += [("", start + blank, None) for blank in range(1, gap)]
            start += gap
            length = len(text)
            described = length >= MIN_DESCRIPTION_CHARS and self._is_described(text)
            said = element, linked, bold, length, pieces, nonblank, page, described
            lines.append((text, start, tuple.__new__(LineMarkup, said)))
            start += length
        return Document(whole_text, make_lines(lines or [("", 0, None)]))


def _strip_blank_rows(rows: list[_ReadLine]) -> list[_ReadLine]:
    """Return the rows without empty ones at either end, the first without a line end before it."""
    first, last = 0, len(rows)
    while first < last and not rows[first].text:
        first += 1
    while last > first and not rows[last - 1].text:
        last -= 1
    kept = rows[first:last]
    if kept:
        kept[0] = kept[0]._replace(gap=0)
    return kept
