"""Tags from the standard library's tokenizer: what stands in where no parser in C is installed."""
from __future__ import annotations

import re
from collections.abc import Sequence
from html import unescape
from html.parser import HTMLParser

from .layout import Walker
from .nesting import Nesting

__all__ = ["feed"]

# What browsers drop where the page breaks off in the middle of it.
_UNENDED = re.compile("<[a-zA-Z/!?]")

# `</script foo>` ends a script in a browser, and not for older tokenizers, which then read the rest of the page as one.
_LOOSE_END = re.compile(r"</(script|style)[\s/][^>]{0,400}>", re.IGNORECASE)


def feed(markup: str, walker: Walker) -> None:
    """Give `walker` the events of `markup`."""
    nesting = Nesting(walker)
    reader = _Reader(nesting)
    reader.feed(_LOOSE_END.sub(r"</\1>", markup))
    # not `close`, which looks for the end of a tag that has none again from each `<` in it
    if not _UNENDED.match(reader.rawdata):
        nesting.text(unescape(reader.rawdata))
    nesting.close()


class _Reader(HTMLParser):
    def __init__(self, nesting: Nesting) -> None:
        super().__init__(convert_charrefs=True)
        self._nesting = nesting

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        self._nesting.start(tag, attrs)

    def handle_startendtag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        self._nesting.start(tag, attrs, closed=True)

    def handle_endtag(self, tag: str) -> None:
        self._nesting.end(tag)

    def handle_data(self, data: str) -> None:
        self._nesting.text(data)

    def unknown_decl(self, data: str) -> None:
        """What newer tokenizers make of `<![if IE]>`: never shown."""

    def parse_marked_section(self, i: int, report: bool = True) -> int:  # the tokenizer's own name
        """`<![if IE]>` and `<![endif]-->` end at the next `>`, as in a browser; older tokenizers would look for `]>`."""
        return self.parse_bogus_comment(i)
