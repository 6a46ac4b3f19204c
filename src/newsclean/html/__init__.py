"""HTML to a document whose lines carry hints. Knows no clutter."""
from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..model import Document
from . import from_stdlib as plain
from . import from_turbohtml as fast
from .encoding import characters
from .layout import Walker

if TYPE_CHECKING:
    from bs4 import Tag

__all__ = ["is_page", "read_html"]

# What no fragment (a post's `content.rendered`, a feed's `content:encoded`) has.
_PAGE = re.compile(r"<(?:!doctype|html|head|body|title)[\s>]", re.IGNORECASE)


def read_html(markup: str | bytes | Tag, *, encoding: str | None = None) -> Document:
    """Read a page or a fragment of one.

    `markup` is a string, bytes, a `BeautifulSoup` or one of its tags, which stays as it is. A tag other than
    `html` and `body` is a fragment: whoever picked it has found the article. `encoding` is for bytes: what the
    response's header said. Raises `TypeError` for anything else.
    """
    if isinstance(markup, bytes | bytearray):
        markup = characters(bytes(markup), encoding)
    if not isinstance(markup, str):
        return _read_tree(markup)
    walker = Walker(page=_PAGE.search(markup) is not None)
    if not fast.feed(markup, walker):
        plain.feed(markup, walker)
    return walker.document()


def is_page(text: str) -> bool:
    """Whether this is plainly a page's source; a tutorial that quotes some is not."""
    start = text[:400].lstrip("\ufeff \t\r\n").lower()
    return start.startswith(("<!doctype html", "<html"))


def _read_tree(tree: object) -> Document:
    try:
        from bs4 import Tag
    except ModuleNotFoundError:
        raise _unfit(tree) from None
    if not isinstance(tree, Tag):
        raise _unfit(tree)
    from . import from_bs4 as soup  # here, since a copy without bs4 has no use for it

    walker = Walker(page=soup.is_page(tree))
    soup.feed(tree, walker)
    return walker.document()


def _unfit(value: object) -> TypeError:
    return TypeError(f"markup: expected str, bytes, BeautifulSoup or Tag, got {type(value).__qualname__}; "
                     "pass response.text, response.content or the parsed page")
