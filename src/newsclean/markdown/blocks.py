"""Tell what each line of a Markdown text is: heading, list item, table row, code and others.

Follows CommonMark 0.31 (https://spec.commonmark.org/0.31.2/), tables and front matter as GitHub
reads them (https://github.github.com/gfm/). A line steps into the quotations and list items that
are open, opens further ones, and what is left of it is a leaf:
https://spec.commonmark.org/0.31.2/#appendix-a-parsing-strategy.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from enum import Enum
from typing import Final, NamedTuple

from ..model import Line
from ..text.patterns import compile_later

__all__ = [
    "DEFINITION",
    "MAX_FRONT_MATTER_LINES",
    "TAG",
    "TARGET",
    "Block",
    "Container",
    "Kind",
    "find_front_matter_end",
    "read_blocks",
]


class Kind(Enum):
    """What a line of Markdown is."""

    BLANK = "blank"
    TEXT = "text"
    HEADING = "heading"
    UNDERLINE = "underline"  # under a heading
    RULE = "rule"
    FENCE = "fence"
    CODE = "code"
    ROW = "row"  # of a table
    TABLE_RULE = "table rule"
    DEFINITION = "definition"  # of a link's address
    FRONT_MATTER = "front matter"


class Container(NamedTuple):
    """A quotation or an item of a list."""

    line: int  # that opens it
    is_quote: bool


class Block(NamedTuple):
    """A line, where its content stands in it, and what it belongs to."""

    kind: Kind
    start: int  # of the content, in characters of the line, behind quotation signs, list marker and number signs
    end: int
    is_first: bool = True  # of its paragraph, item, heading or row; else it goes on with the line above
    is_item: bool = False  # the line holds a list marker
    level: int = 0  # of a heading
    in_html: bool = False  # between a tag that begins a block and the next blank line
    is_code: bool = False  # the line is an item to its writer, and code to CommonMark
    containers: tuple[
        Container, ...
    ] = ()  # that the line stands in, the outermost first


MAX_FRONT_MATTER_LINES: Final = 60
MAX_CONTAINERS: Final = 64  # one inside the other: keeps time linear
MIN_INDENTED_ITEMS: Final = 6  # from which a text may be html2text's
CODE_INDENT: Final = 4  # columns
TAB_STOP: Final = 4

# https://spec.commonmark.org/0.31.2/#open-tag, with the closing tag beside it
TAG: Final = (
    r"</?+[a-zA-Z][a-zA-Z0-9-]*+(?:\s++[a-zA-Z_:][a-zA-Z0-9:._-]*+"
    r"(?:\s*+=\s*+(?:[^\s\"'=<>`]++|'[^']*+'|\"[^\"]*+\"))?)*+\s*+/?>"
)
# https://spec.commonmark.org/0.31.2/#link-destination, with parentheses in pairs
TARGET: Final = (
    r"<[^<>\n]*+>|(?!<)(?:[^\s()\\]++|\\."
    r"|\((?:[^\s()\\]++|\\.|\([^\s()]*+\))*+\))++"
)
_MARKER: Final = compile_later(r"(?:[-*+]|(\d{1,9})[.)])(?=[ \t]|$)")
_ROUND_BULLET: Final = compile_later(
    r"\u2022(?=[ \t])"
)  # no sign of Markdown's, and an item to its reader
_RULE_LINE: Final = compile_later(
    r"(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$"
)
_HEADING: Final = compile_later(r"(#{1,6})(?:[ \t]+|$)")
_HEADING_END: Final = compile_later(r"(?:(?:^|[ \t]+)#+)?[ \t]*$")
_FENCE: Final = compile_later(r"(`{3,})[^`]*$|(~{3,})")
_UNDERLINE: Final = compile_later(r"(?:=+|-+)[ \t]*$")
_TABLE_RULE: Final = compile_later(
    r"(?!-[ \t])\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$"
)
# https://spec.commonmark.org/0.31.2/#link-reference-definition; a footnote of one word is one too
DEFINITION: Final = compile_later(
    r"\[(?P<label>(?:[^\[\]\\]|\\.)+)\]:[ \t]*\n?[ \t]*(?P<target>" + TARGET + ")"
    r"(?:(?:[ \t]*\n[ \t]*|[ \t]+)"
    r"(?:\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\)))?[ \t]*(?=\n|\Z)"
)
_INDENTED: Final = compile_later(r"(?: {4}|\t)[ \t]*$")
_FRONT_MATTER_FIELD: Final = compile_later(r"[\w-]+[ \t]*:")
# html2text sets two spaces or three before an item for each level, wherever the item's list stands.
# What other readers take for code or for a line of the paragraph above is meant for an item.
_DEEP_ITEM: Final = compile_later(r" {4,}(?:\*|\d{1,9}\.) +")
_INDENTED_ITEM: Final = compile_later(
    r"  (?:\*|\d{1,9}\.) | {4,}(?:\*|\d{1,9}\.) +!?\["
)
# https://spec.commonmark.org/0.31.2/#html-blocks: what opens each of the first five kinds, and what
# closes it; the sixth kind, and the seventh.
_RAW_HTML: Final = (
    (
        compile_later(r"<(?:pre|script|style|textarea)(?=[\s>]|$)", re.IGNORECASE),
        compile_later(r"</(?:pre|script|style|textarea)>", re.IGNORECASE),
    ),
    (compile_later("<!--"), compile_later("-->")),
    (compile_later(r"<\?"), compile_later(r"\?>")),
    (compile_later("<![a-zA-Z]"), compile_later(">")),
    (compile_later(r"<!\[CDATA\["), compile_later(r"\]\]>")),
)
_HTML_BLOCK: Final = compile_later(
    r"</?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd"
    r"|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]"
    r"|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup"
    r"|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)"
    r"(?=[\s>]|/>|$)",
    re.IGNORECASE,
)
_LONE_TAG: Final = compile_later(TAG + r"[ \t]*$")
_BLOCK_START: Final = compile_later(
    r">|#{1,6}(?:[ \t]|$)|(?:([-*_])[ \t]*)(?:\1[ \t]*){2,}$|`{3}[^`]*$|~{3}|<[a-zA-Z/!?]"
)
# What begins anything but text.
_LEAF_SIGNS: Final = frozenset("#`~<=-*_|:")
_CONTAINER_SIGNS: Final = frozenset(">-+*0123456789")


def read_blocks(lines: Sequence[Line]) -> list[Block]:
    """Return what each line of a Markdown text is."""
    return _BlockReader([line.text for line in lines]).read()


class _Opened:
    """A container that is open."""

    __slots__ = ("container", "is_empty", "width")

    def __init__(self, container: Container, width: int) -> None:
        self.container = container
        # Columns before an item's content, counted from its parent's.
        self.width = width
        self.is_empty = True


class _Progress(NamedTuple):
    """How far a line has been read."""

    column: int  # behind the containers; it may stand inside of a tab
    start: int  # the next character that is no white space
    start_column: int

    @property
    def indent(self) -> int:
        return self.start_column - self.column


class _BlockReader:
    """Reads lines in order; remembers the open containers and the leaf that is open in them."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = texts
        self._blocks: list[Block] = []
        self._opened: list[_Opened] = []
        self._paragraph = -1  # the first line of the open one
        self._fence = ""  # that opened the open code
        self._html_end: re.Pattern[str] | None = None  # of the open raw HTML
        self._in_html = False  # until a blank line
        self._table_rule_at = -1  # the line under the head of a table
        self._in_table = False
        self._has_deep_items = _indents_items(texts)

    def read(self) -> list[Block]:
        """Return the block of each line."""
        front = find_front_matter_end(self._texts)
        containers: tuple[Container, ...] = ()
        for index, text in enumerate(self._texts):
            if index < front:
                self._blocks.append(Block(Kind.FRONT_MATTER, 0, len(text)))
                continue
            block = self._read_line(index, text)
            found = [each.container for each in self._opened]
            if found:
                if len(found) != len(containers) or found[-1] is not containers[-1]:
                    containers = tuple(found)
                block = block._replace(containers=containers)
            self._blocks.append(block)
        self._close(0)
        return self._blocks

    # --- containers ------------------------------------------------------------------------------

    def _read_line(self, index: int, text: str) -> Block:
        matched, place = self._step_in(text)
        if matched < len(self._opened) and self._paragraph < 0:
            self._close(matched)
        if self._fence or self._html_end:
            return self._read_verbatim(text, place)
        if place.start == len(text):
            self._close(matched)
            return Block(Kind.BLANK, len(text), len(text))
        if self._in_html:
            return Block(
                Kind.TEXT, place.start, len(text), is_first=False, in_html=True
            )
        matched, place, is_item = self._open_containers(index, text, matched, place)
        if place.start == len(text):
            kind = Kind.TEXT if is_item else Kind.BLANK
            return Block(kind, len(text), len(text), is_item=is_item)
        block = self._read_leaf(index, text, matched, place)
        if self._opened:
            self._opened[-1].is_empty = False
        return block._replace(is_item=True) if is_item else block

    def _step_in(self, text: str) -> tuple[int, _Progress]:
        """Return how many of the open containers a line stands in, and where it goes on in them."""
        place = _Progress(0, *_skip_spaces(text, 0, 0))
        for matched, each in enumerate(self._opened):
            if each.container.is_quote:
                if not _begins_quote(text, place):
                    return matched, place
                place = _step_over_quote(text, place)
            elif place.start == len(text):
                if each.is_empty:
                    return matched, place
            elif place.indent < each.width:
                return matched, place
            else:
                place = place._replace(column=place.column + each.width)
        return len(self._opened), place

    def _open_containers(
        self, index: int, text: str, matched: int, place: _Progress
    ) -> tuple[int, _Progress, bool]:
        """Open the quotations and items that begin on a line.

        Returns:
            How many containers the line stands in, where it goes on in them, whether one that it
            opens is an item.
        """
        is_item = False
        while place.start < len(text) and text[place.start] in _CONTAINER_SIGNS:
            if matched == MAX_CONTAINERS:
                break
            if _begins_quote(text, place):
                width, behind = 0, _step_over_quote(text, place)
            elif marker := self._find_marker(text, matched, place):
                width, behind = _step_over_marker(text, marker, place)
                is_item = True
            else:
                break
            self._close(matched)
            if self._opened:
                self._opened[-1].is_empty = False
            self._opened.append(_Opened(Container(index, width == 0), width))
            matched, place = len(self._opened), behind
        return matched, place, is_item

    def _find_marker(
        self, text: str, matched: int, place: _Progress
    ) -> re.Match[str] | None:
        """Return the marker of an item that begins here."""
        if place.indent >= CODE_INDENT:
            return None
        marker = _MARKER.match(text, place.start)
        if marker is None or _RULE_LINE.match(text, place.start):
            return None
        goes_on = self._paragraph >= 0 and matched == len(self._opened)
        return marker if not goes_on or _may_interrupt(marker, text) else None

    def _close(self, matched: int) -> None:
        """Close what is open, but for the outermost containers."""
        if self._paragraph >= 0:
            self._set_definitions_apart()
            self._paragraph = -1
        del self._opened[matched:]
        self._fence, self._html_end = "", None
        self._in_html = self._in_table = False

    # --- leaves ----------------------------------------------------------------------------------

    def _read_verbatim(self, text: str, place: _Progress) -> Block:
        """Read a line of code or raw HTML, or the end of it."""
        start = max(0, place.start - max(place.indent, 0))
        block = Block(Kind.CODE, start, len(text))
        if self._html_end:
            if self._html_end.search(text, place.start):
                self._html_end = None
            return block
        bare = text[place.start :].rstrip(" \t")
        is_end = bare.startswith(self._fence) and not bare.strip(self._fence[0])
        if not is_end or place.indent >= CODE_INDENT:
            return block
        self._fence = ""
        return block._replace(kind=Kind.FENCE)

    def _read_leaf(
        self, index: int, text: str, matched: int, place: _Progress
    ) -> Block:
        """Read what is left of a line behind its containers."""
        start = place.start
        block = Block(Kind.TEXT, start, len(text))
        continues = self._paragraph >= 0
        is_inside = matched == len(self._opened)
        if place.indent >= CODE_INDENT:
            if not is_inside and self._ends_item(text, matched, place):
                continues = False
            return self._read_indented(text, matched, block, continues=continues)
        if index == self._table_rule_at:
            return block._replace(kind=Kind.TABLE_RULE)
        if text[start] in _LEAF_SIGNS:
            if is_inside and continues and _UNDERLINE.match(text, start):
                if self._make_heading(1 if text[start] == "=" else 2):
                    return block._replace(kind=Kind.UNDERLINE, is_first=False)
                continues = False
            if leaf := self._find_leaf(text, matched, block):
                return leaf
        if self._in_table:
            return block._replace(kind=Kind.ROW)
        if is_inside and self._starts_table(index, text[start:]):
            self._close(matched)
            self._table_rule_at = index + 1
            self._in_table = True
            return block._replace(kind=Kind.ROW)
        if not continues:
            self._close(matched)
            self._paragraph = index
        if _ROUND_BULLET.match(text, start):
            start, _ = _skip_spaces(text, start + 1, 0)
            block = block._replace(start=start, is_item=True)
        return block._replace(is_first=not continues)

    def _ends_item(self, text: str, matched: int, place: _Progress) -> bool:
        """Say whether what might begin a block stands less far behind than the paragraph of an item.

        To some readers it goes on with the paragraph, to others (markdown-it) it is code: code is
        left alone.
        """
        left = self._opened[matched:]
        if any(each.container.is_quote for each in left):
            return False
        if _MARKER.match(text, place.start):
            return place.indent - sum(each.width for each in left[:-1]) < CODE_INDENT
        return _BLOCK_START.match(text, place.start) is not None

    def _read_indented(
        self, text: str, matched: int, block: Block, *, continues: bool
    ) -> Block:
        """Read a line of code, or one so far indented that goes on with a paragraph."""
        if not continues:
            self._close(matched)
            block = block._replace(kind=Kind.CODE)
        item = _DEEP_ITEM.match(text) if self._has_deep_items else None
        if item:
            block = block._replace(
                kind=Kind.TEXT, start=item.end(), is_item=True, is_code=not continues
            )
        return block._replace(is_first=not continues)

    def _find_leaf(self, text: str, matched: int, block: Block) -> Block | None:
        """Return the rule, heading, code or HTML that begins here, and close what it ends."""
        start = block.start
        if _RULE_LINE.match(text, start):
            self._close(matched)
            return block._replace(kind=Kind.RULE)
        if heading := _HEADING.match(text, start):
            self._close(matched)
            close = _HEADING_END.search(text, heading.end())
            last = max(close.start() if close else len(text), heading.end())
            return block._replace(
                kind=Kind.HEADING,
                start=heading.end(),
                end=last,
                level=len(heading[1]),
            )
        if fence := _FENCE.match(text, start):
            self._close(matched)
            self._fence = fence[1] or fence[2]
            return block._replace(kind=Kind.FENCE)
        if text[start] != "<":
            return None
        for opening, end in _RAW_HTML:
            if opening.match(text, start):
                self._close(matched)
                self._html_end = None if end.search(text, start) else end
                return block._replace(kind=Kind.CODE)
        is_lone = self._paragraph < 0 and _LONE_TAG.match(text, start)
        if is_lone or _HTML_BLOCK.match(text, start):
            self._close(matched)
            self._in_html = True
            return block._replace(in_html=True)
        return None

    def _starts_table(self, index: int, row: str) -> bool:
        """Say whether a line is the head of a table: a rule with as many cells stands under it."""
        if "|" not in row or index + 1 >= len(self._texts):
            return False
        below = self._texts[index + 1]
        matched, place = self._step_in(below)
        if matched < len(self._opened) or place.indent >= CODE_INDENT:
            return False
        if not _TABLE_RULE.match(below, place.start):
            return False
        return _count_cells(below[place.start :]) == _count_cells(row)

    def _make_heading(self, level: int) -> bool:
        """Turn the open paragraph into a heading, unless it holds but definitions."""
        first = self._set_definitions_apart()
        for number in range(first, len(self._blocks)):
            block = self._blocks[number]
            self._blocks[number] = block._replace(kind=Kind.HEADING, level=level)
        self._paragraph = -1
        return first < len(self._blocks)

    def _set_definitions_apart(self) -> int:
        """Tell the definitions at the top of the open paragraph; return its first line behind them."""
        first = self._paragraph
        blocks = self._blocks
        if not self._texts[first].startswith("[", blocks[first].start):
            return first
        content = "\n".join(
            [
                self._texts[number][blocks[number].start : blocks[number].end]
                for number in range(first, len(blocks))
            ]
        )
        at = 0
        while found := DEFINITION.match(content, at):
            if not found["label"].strip():
                break
            behind = first + found[0].count("\n") + 1
            for number in range(first, behind):
                blocks[number] = blocks[number]._replace(
                    kind=Kind.DEFINITION, is_first=number == first
                )
            first, at = behind, found.end() + 1
        # a line of a paragraph, and code to readers that end it with the definition (markdown-it)
        while self._paragraph < first < len(blocks) and _INDENTED.search(
            self._texts[first][: blocks[first].start]
        ):
            blocks[first] = blocks[first]._replace(kind=Kind.CODE, is_first=True)
            first += 1
        if first < len(blocks):
            blocks[first] = blocks[first]._replace(is_first=True)
        return first


def _begins_quote(text: str, place: _Progress) -> bool:
    return text.startswith(">", place.start) and place.indent < CODE_INDENT


def _step_over_quote(text: str, place: _Progress) -> _Progress:
    """Return the place behind a quotation sign and the space that may stand behind it."""
    column = place.start_column + 1
    start, start_column = _skip_spaces(text, place.start + 1, column)
    return _Progress(min(column + 1, start_column), start, start_column)


def _step_over_marker(
    text: str, marker: re.Match[str], place: _Progress
) -> tuple[int, _Progress]:
    """Return how wide an item's marker is with the spaces around it, and the place behind it."""
    column = place.start_column + len(marker[0])
    start, start_column = _skip_spaces(text, marker.end(), column)
    spaces = start_column - column
    if start == len(text) or spaces > CODE_INDENT:
        spaces = 1
    behind = column + spaces
    return behind - place.column, _Progress(behind, start, start_column)


def _skip_spaces(text: str, start: int, column: int) -> tuple[int, int]:
    """Return where the content behind white space starts, and its column."""
    while start < len(text) and text[start] in " \t":
        column += 1 if text[start] == " " else TAB_STOP - column % TAB_STOP
        start += 1
    return start, column


def _may_interrupt(marker: re.Match[str], text: str) -> bool:
    """Say whether a list marker may begin a list inside a paragraph: not `1984.`, and not an empty
    item.
    """
    return marker[1] in (None, "1") and bool(text[marker.end() :].strip(" \t"))


def _indents_items(texts: Iterable[str]) -> bool:
    """Say whether most of a text's items stand behind spaces, as html2text writes them."""
    indented = plain = 0
    above = ""
    for text in texts:
        if _INDENTED_ITEM.match(text):
            indented += 1
        elif not above.strip() and _MARKER.match(text) and not _RULE_LINE.match(text):
            plain += 1
        above = text
    return indented >= MIN_INDENTED_ITEMS and indented > plain


def _count_cells(row: str) -> int:
    bare = row.strip(" \t").replace("\\|", "")
    return bare.removeprefix("|").removesuffix("|").count("|") + 1


def find_front_matter_end(texts: Sequence[str]) -> int:
    """Return the number of lines of front matter, 0 where there is none.

    https://jekyllrb.com/docs/front-matter/: between two lines of three dashes, at the very top.
    """
    if (
        len(texts) < 3
        or texts[0].rstrip() != "---"
        or not _FRONT_MATTER_FIELD.match(texts[1])
    ):
        return 0
    for index, text in enumerate(texts[1:MAX_FRONT_MATTER_LINES], 1):
        if text.rstrip() in ("---", "..."):
            return index + 1
    return 0
