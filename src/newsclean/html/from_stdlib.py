"""Feed a layout from the standard library's tokenizer, where no parser in C is installed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import unescape
from html.parser import HTMLParser
from typing import Final

from .layout import Layout
from .nesting import Nesting

__all__ = ["feed"]

# A tag in the middle of which the page breaks off: browsers drop it (WHATWG HTML 13.2.2,
# "eof-in-tag").
_UNENDED: Final = re.compile("<[a-zA-Z/!?]")

# `</script foo>` ends a script in a browser (13.2.5.17), and not for older tokenizers, which then
# read the rest of the page as one.
_LOOSE_END: Final = re.compile(r"</(script|style)[\s/][^>]{0,400}>", re.IGNORECASE)


def feed(markup: str, layout: Layout) -> None:
    """Give `layout` the events of `markup`."""
    nesting = Nesting(layout)
    tokenizer = _Tokenizer(nesting)
    tokenizer.feed(_LOOSE_END.sub(r"</\1>", markup))
    # not `close`, which looks for the end of a tag that has none again from each `<` in it
    if not _UNENDED.match(tokenizer.rawdata):
        nesting.add_text(unescape(tokenizer.rawdata))
    nesting.close()


class _Tokenizer(HTMLParser):
    def __init__(self, nesting: Nesting) -> None:
        super().__init__(convert_charrefs=True)
        self._nesting = nesting

    def handle_starttag(
        self, tag: str, attrs: Sequence[tuple[str, str | None]]
    ) -> None:
        self._nesting.start(tag, attrs)

    def handle_startendtag(
        self, tag: str, attrs: Sequence[tuple[str, str | None]]
    ) -> None:
        self._nesting.start(tag, attrs, self_closing=True)

    def handle_endtag(self, tag: str) -> None:
        self._nesting.end(tag)

    def handle_data(self, data: str) -> None:
        self._nesting.add_text(data)

    def unknown_decl(self, data: str) -> None:
        """Drop what newer tokenizers make of `<![if IE]>`."""

    def parse_marked_section(
        self, i: int, report: bool = True
    ) -> int:  # the tokenizer's own name
        """End `<![if IE]>` and `<![endif]-->` at the next `>`, as browsers do (13.2.5.41).

        Older tokenizers would look for `]>`.
        """
        return self.parse_bogus_comment(i)
