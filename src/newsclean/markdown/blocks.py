"""Tell what each line of a Markdown text is: heading, list item, table row, code and others.

Follows CommonMark 0.31 (https://spec.commonmark.org/0.31.2/), tables and front matter as GitHub
reads them (https://github.github.com/gfm/). Only what decides which characters are syntax is
followed: a line that is read as text here by mistake is only seen with its syntax.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum
from typing import Final, NamedTuple

from ..model import Line
from ..text.patterns import compile_later

__all__ = ["Block", "Kind", "read_blocks"]


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


class Block(NamedTuple):
    """A line, where its content stands in it, and what it belongs to."""

    kind: Kind
    start: int  # of the content, in characters of the line, behind quotation signs, list marker and number signs
    end: int
    is_first: bool = True  # of its paragraph, item, heading or row; else it goes on with the line above
    is_item: bool = False  # the line holds a list marker
    indent: int = (
        0  # columns before the content; those of an item's children are no less
    )
    level: int = 0  # of a heading
    in_html: bool = False  # between a tag that begins a block and the next blank line


MAX_FRONT_MATTER_LINES: Final = 60
MIN_INDENTED_ITEMS: Final = 6  # from which a text may be html2text's
CODE_INDENT: Final = 4  # columns
TAB_STOP: Final = 4

_QUOTE: Final = compile_later(r"[ \t]{0,3}>[ \t]?")
_MARKER: Final = compile_later(r"(?:[-*+\u2022]|(\d{1,9})[.)])(?=[ \t]|$)")
_RULE_LINE: Final = compile_later(
    r"(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$"
)
_HEADING: Final = compile_later(r"(#{1,6})(?:[ \t]+|$)")
_HEADING_END: Final = compile_later(r"(?:[ \t]+#+)?[ \t]*$")
_FENCE: Final = compile_later(r"(`{3,})[^`]*$|(~{3,})")
_UNDERLINE: Final = compile_later(r"(?:=+|-+)[ \t]*$")
_TABLE_RULE: Final = compile_later(
    r"\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$"
)
_DEFINITION: Final = compile_later(r"\[(?!\^)(?:[^\[\]\\]|\\.)+\]:[ \t]*\S")
_FRONT_MATTER_FIELD: Final = compile_later(r"[\w-]+[ \t]*:")
# html2text sets two spaces or three before an item for each level, wherever the item's list stands:
# that of a second level that no item is open for is no code.
_DEEP_ITEM: Final = compile_later(r" {4,}(?:\*|\d{1,9}\.) ")
_INDENTED_ITEM: Final = compile_later(
    r"  (?:\*|\d{1,9}\.) | {4,}(?:\*|\d{1,9}\.) +!?\["
)
# https://spec.commonmark.org/0.31.2/#html-blocks, the sixth kind of block and the seventh
_HTML_BLOCK: Final = compile_later(
    r"</?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd"
    r"|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]"
    r"|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup"
    r"|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)"
    r"(?=[\s>]|/>|$)",
    re.IGNORECASE,
)
_LONE_TAG: Final = compile_later(r"</?[a-zA-Z][^<>]*>[ \t]*$")
_RAW_HTML: Final = compile_later(r"<(pre|script|style|textarea)\b", re.IGNORECASE)


def read_blocks(lines: Sequence[Line]) -> list[Block]:
    """Return what each line of a Markdown text is."""
    reader = _BlockReader([line.text for line in lines])
    return reader.read()


class _BlockReader:
    """Reads lines in order; remembers the open list items, the open fence and the line above."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = texts
        self._blocks: list[Block] = []
        self._items: list[int] = []  # columns of the open list items' contents
        self._quotes = 0  # of the open quotations
        self._line_quotes = 0  # quotation signs before this line
        self._is_lazy = False
        self._fence = ""  # what closes the open fence or raw HTML
        self._table_rule_at = -1  # the line under the head of a table
        self._in_table = False
        self._has_deep_items = _indents_items(texts)
        self._in_html = False

    def read(self) -> list[Block]:
        """Return the block of each line."""
        front = _find_front_matter_end(self._texts)
        for index, text in enumerate(self._texts):
            if index < front:
                self._blocks.append(Block(Kind.FRONT_MATTER, 0, len(text)))
            else:
                block = self._read_line(index, text)
                self._in_html = self._goes_on_with_html(text, block)
                self._blocks.append(block._replace(in_html=self._in_html))
        return self._blocks

    def _goes_on_with_html(self, text: str, block: Block) -> bool:
        """Say whether a line stands in a block of HTML, which ends with a blank line."""
        if block.kind in (Kind.BLANK, Kind.CODE, Kind.FENCE) or self._in_html:
            return self._in_html and block.kind is not Kind.BLANK
        if not text.startswith("<", block.start):
            return False
        if _HTML_BLOCK.match(text, block.start):
            return True
        return block.is_first and _LONE_TAG.match(text, block.start) is not None

    def _read_line(self, index: int, text: str) -> Block:
        start, quotes = _skip_quotes(text) if ">" in text else (0, 0)
        bare = text[start:].strip(" \t")
        if self._fence:
            return self._read_fenced(text, bare)
        continues = (
            bool(self._blocks) and self._blocks[-1].kind is Kind.TEXT and bool(bare)
        )
        # a line of a quotation's paragraph may stand without the sign:
        # https://spec.commonmark.org/0.31.2/#lazy-continuation-line
        self._is_lazy = continues and quotes < self._quotes
        self._line_quotes = quotes
        if quotes != self._quotes and not self._is_lazy:
            continues = False
            self._items = []
            self._quotes = quotes
        if not bare:
            self._in_table = False
            return Block(Kind.BLANK, len(text), len(text))
        return self._read_content(index, text, start, continues)

    def _read_fenced(self, text: str, bare: str) -> Block:
        """Read a line of code, or the end of it."""
        if self._fence[0] in "`~":
            is_end = bare.startswith(self._fence) and not bare.strip(self._fence[0])
        else:
            is_end = self._fence in bare.lower()
        if is_end:
            self._fence = ""
        return Block(Kind.FENCE if is_end else Kind.CODE, 0, len(text))

    def _read_content(
        self, index: int, text: str, start: int, continues: bool
    ) -> Block:
        """Read a line behind its quotation signs: step into list items, then tell what is left."""
        is_item = False
        edge = len(
            text[:start].expandtabs(TAB_STOP)
        )  # columns count from the quotation
        while True:
            start, column = _skip_indent(text, start)
            column -= edge
            items = (
                self._items
                if is_item
                else [item for item in self._items if item <= column]
            )
            indent = column - (items[-1] if items else 0)
            is_deep = self._has_deep_items and _DEEP_ITEM.match(text)
            if indent >= CODE_INDENT and not is_item and not is_deep:
                if continues:
                    break
                self._items = items
                return Block(Kind.CODE, start, len(text), indent=column)
            if not continues:
                self._items = items
            marker = _MARKER.match(text, start)
            if marker is None or _RULE_LINE.match(text, start):
                break
            is_inside = len(items) == len(self._items)  # of what holds the paragraph
            if continues and is_inside and not _may_interrupt(marker, text):
                break
            self._close_what_ends_above(column)
            items = items if is_item else self._items
            self._items = [*items, _measure_item(text, marker, column)]
            self._in_table = False
            start = marker.end()
            is_item, continues = True, False
        block = self._tell_kind(
            index, text, start, column, continues=continues, is_item=is_item
        )
        if block.kind not in (Kind.TEXT, Kind.UNDERLINE, Kind.TABLE_RULE):
            self._close_what_ends_above(column)
        return block

    def _close_what_ends_above(self, column: int) -> None:
        """Close what a new block, which is no line of a paragraph above, does not stand in."""
        if self._is_lazy:
            self._is_lazy = False
            self._quotes = self._line_quotes
            self._items = []
        self._items = [item for item in self._items if item <= column]

    def _tell_kind(
        self,
        index: int,
        text: str,
        start: int,
        column: int,
        *,
        continues: bool,
        is_item: bool,
    ) -> Block:
        end = len(text)
        block = Block(Kind.TEXT, start, end, is_item=is_item, indent=column)
        if index == self._table_rule_at:
            self._in_table = True
            return block._replace(kind=Kind.TABLE_RULE)
        is_row, self._in_table = self._in_table, False  # any other block ends a table
        is_lazy = self._is_lazy or (self._items and column < self._items[-1])
        if continues and not is_lazy and _UNDERLINE.match(text, start):
            self._make_heading(1 if text[start] == "=" else 2)
            return block._replace(kind=Kind.UNDERLINE, is_first=False)
        if _RULE_LINE.match(text, start):
            return block._replace(kind=Kind.RULE)
        if heading := _HEADING.match(text, start):
            close = _HEADING_END.search(text, heading.end())
            last = max(close.start() if close else end, heading.end())
            level = len(heading[1])
            return block._replace(
                kind=Kind.HEADING, start=heading.end(), end=last, level=level
            )
        if fence := _FENCE.match(text, start):
            self._fence = fence[1] or fence[2]
            return block._replace(kind=Kind.FENCE)
        if closing := _find_raw_html(text, start):
            self._fence = "" if closing in text[start:].lower() else closing
            return block._replace(kind=Kind.CODE)
        if is_row:
            self._in_table = True
            return block._replace(kind=Kind.ROW)
        is_continuation = continues and is_lazy
        if not is_continuation and self._starts_table(index, text[start:]):
            self._table_rule_at = index + 1
            return block._replace(kind=Kind.ROW)
        if not continues and _DEFINITION.match(text, start):
            return block._replace(kind=Kind.DEFINITION)
        return block._replace(is_first=not continues)

    def _make_heading(self, level: int) -> None:
        """Turn the paragraph above into a heading."""
        at = len(self._blocks) - 1
        while not self._blocks[at].is_first:
            at -= 1
        for number in range(at, len(self._blocks)):
            block = self._blocks[number]
            self._blocks[number] = block._replace(kind=Kind.HEADING, level=level)

    def _starts_table(self, index: int, row: str) -> bool:
        """Say whether a line is the head of a table: a rule with as many cells stands under it."""
        if "|" not in row or index + 1 >= len(self._texts):
            return False
        below = self._texts[index + 1]
        below = below[_skip_quotes(below)[0] :].strip(" \t")
        if "|" not in below or not _TABLE_RULE.match(below):
            return False
        return _count_cells(below) == _count_cells(row)


def _may_interrupt(marker: re.Match[str], text: str) -> bool:
    """Say whether a list marker may begin a list inside a paragraph: not `1984.`, and not an empty
    item.
    """
    return marker[1] in (None, "1") and bool(text[marker.end() :].strip())


def _find_raw_html(text: str, start: int) -> str:
    """Return what ends the raw HTML that begins at `start`, nothing if none does."""
    if html := _RAW_HTML.match(text, start):
        return f"</{html[1].lower()}>"
    return "-->" if text.startswith("<!--", start) else ""


def _indents_items(texts: Sequence[str]) -> bool:
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


def _skip_quotes(text: str) -> tuple[int, int]:
    """Return where the content behind quotation signs starts, and their number."""
    start = quotes = 0
    while quote := _QUOTE.match(text, start):
        start = quote.end()
        quotes += 1
    return start, quotes


def _skip_indent(text: str, start: int) -> tuple[int, int]:
    """Return where the content behind white space starts, and its column."""
    column = len(text[:start].expandtabs(TAB_STOP))
    at = start
    while at < len(text) and text[at] in " \t":
        column += 1 if text[at] == " " else TAB_STOP - column % TAB_STOP
        at += 1
    return at, column


def _measure_item(text: str, marker: re.Match[str], column: int) -> int:
    """Return the column of an item's content."""
    behind = text[marker.end() :].expandtabs(TAB_STOP)
    spaces = len(behind) - len(behind.lstrip(" "))
    if not behind.strip() or spaces > CODE_INDENT:
        spaces = 1
    return column + len(marker[0]) + spaces


def _count_cells(row: str) -> int:
    bare = row.strip(" \t").replace("\\|", "")
    return bare.removeprefix("|").removesuffix("|").count("|") + 1


def _find_front_matter_end(texts: Sequence[str]) -> int:
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
