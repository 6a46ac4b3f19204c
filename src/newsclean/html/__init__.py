"""Read HTML, a page or a fragment, into a document whose lines carry what the markup says."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, TypeVar

from ..model import Document
from . import from_turbohtml
from .detection import looks_like_html
from .encoding import decode_markup
from .layout import Layout
from .unclosed import drop_unclosed

if TYPE_CHECKING:
    from bs4 import Tag

__all__ = ["has_page_tag", "looks_like_html", "read_html", "wrong_type"]

T = TypeVar("T")

# Tags that no fragment (a post's `content.rendered`, a feed's `content:encoded`) has.
_PAGE_TAG: Final = re.compile(r"<(?:!doctype|html|head|body|title)[\s>]", re.IGNORECASE)


def read_html(markup: str | bytes | Tag, *, encoding: str | None = None) -> Document:
    """Read a page or a fragment of one.

    Args:
        markup: A string, bytes, a `BeautifulSoup` or one of its tags, which stays as it is. A tag
            other than `html` and `body` is a fragment: whoever picked it has found the article.
        encoding: For bytes: what the response's header said.

    Returns:
        The document, its lines as a browser would show them.

    Raises:
        TypeError: `markup` is anything else.
    """
    if isinstance(markup, bytes | bytearray):
        markup = decode_markup(bytes(markup), encoding)
    if not isinstance(markup, str):
        return _read_tree(markup)
    is_whole = has_page_tag(markup)
    document = _read_patiently(_feed_markup, markup, page=is_whole)
    if document.text:
        return document
    closed = drop_unclosed(markup)
    return (
        document
        if closed == markup
        else _read_patiently(_feed_markup, closed, page=is_whole)
    )


def has_page_tag(markup: str) -> bool:
    """Say whether markup is a whole page's: it has a tag that no fragment has."""
    return _PAGE_TAG.search(markup) is not None


def _read_tree(tree: object) -> Document:
    try:
        from bs4 import Tag
    except ModuleNotFoundError:
        raise wrong_type(tree) from None
    if not isinstance(tree, Tag):
        raise wrong_type(tree)
    from . import from_bs4  # here, since a copy without bs4 has no use for it

    return _read_patiently(from_bs4.feed, tree, page=from_bs4.is_whole_page(tree))


def _feed_markup(markup: str, layout: Layout) -> None:
    if not from_turbohtml.feed(markup, layout):
        from . import from_stdlib  # here: who has the fast parser has no use for it

        from_stdlib.feed(markup, layout)


def _read_patiently(
    feed: Callable[[T, Layout], None], markup: T, *, page: bool
) -> Document:
    """Read once; read again, with all that scripts would show, what holds most of its text back.

    An article behind a paywall stands in the page under `hidden`, and an element left open inside a
    `noscript` makes the rest of the page a part of it (WHATWG HTML 13.2.6.4.7, "any other end
    tag").
    """
    layout = Layout(page=page)
    feed(markup, layout)
    if layout.holds_text_back:
        layout = Layout(page=page, patient=True)
        feed(markup, layout)
    return layout.document()


def wrong_type(value: object) -> TypeError:
    """Return the error for what is no markup."""
    came = "None" if value is None else type(value).__qualname__
    return TypeError(
        f"markup: expected str, bytes, BeautifulSoup or Tag, got {came}; "
        "pass response.text, response.content or the parsed page"
    )
