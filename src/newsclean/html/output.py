"""Give back a page's own markup, or Markdown of it, without what was taken out."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from ..model import Document
from ..text.mojibake import repair_text
from . import has_page_tag, read_html
from .encoding import decode_markup
from .pruning import Removed, drop_links, drop_pictures, prune
from .source_tree import UnknownPlaceError, read_source
from .tracing import TracedTree, parse_traced, trace
from .unclosed import drop_unclosed

if TYPE_CHECKING:
    from bs4 import Tag

__all__ = ["clean_markup", "to_markdown"]

_BLANK_LINES: Final = re.compile(r"\n(?:[ \t]*\n){2,}")
_HEADING_ELEMENTS: Final = ["h1", "h2", "h3", "h4", "h5", "h6"]
# Never shown, and no converter's business.
_UNSEEN: Final = ["script", "style", "template", "noscript", "head", "title"]


def clean_markup(
    markup: str | bytes | Tag,
    find_removed: Callable[[Document], Removed],
    *,
    encoding: str | None = None,
    links: bool = True,
    images: bool = True,
) -> str | Tag:
    """Return a page or a fragment without what is removed from its text: its own markup, or a tree
    if a tree was given, if the fast parser is not installed, or if places are not to be found.

    Args:
        markup: The page or fragment; a tree is copied and not changed.
        find_removed: Is given what the page shows; returns what is removed from it.
        encoding: For bytes: what the response's header said.
        links: Whether links stay; their texts do.
        images: Whether pictures stay.
    """
    if isinstance(markup, bytes | bytearray):
        markup = decode_markup(bytes(markup), encoding)
    left: str | Tag | None = None
    if isinstance(markup, str):
        left = _clean_source(markup, find_removed)
    if left is None:
        left = _clean_tree(markup, find_removed)
    if links and images:
        return left
    tree = _parse(left)
    if not links:
        drop_links(tree)
    if not images:
        drop_pictures(tree)
    return tree


def _clean_source(
    markup: str, find_removed: Callable[[Document], Removed]
) -> str | None:
    """Return markup without what is removed from its text, cut where it stands; None if that cannot
    be done.
    """
    page = has_page_tag(markup)
    try:
        source = read_source(markup, page=page)
    except ModuleNotFoundError:
        return None
    if not source.document.text:
        source = read_source(drop_unclosed(markup), page=page)
    try:
        removed = find_removed(source.document)
        if removed.source != source.document.text:
            repaired = source.replace_texts(lambda text: repair_text(text)[0])
            source = read_source(repaired, page=page)
            removed = find_removed(source.document)
        if removed.source != source.document.text:
            return None
        prune(source, removed.kept, removed.marks)
        # an end tag may close another element than before, once a start tag has gone
        for keeps_tags in (False, True):
            left = source.to_markup(keeps_tags=keeps_tags)
            if left == markup or _shows(left, removed.text):
                return left
    except UnknownPlaceError:
        pass
    return None


def _shows(markup: str, text: str) -> bool:
    """Say whether markup shows the lines of a text."""
    return _list_lines(read_html(markup).text) == _list_lines(text)


def _list_lines(text: str) -> list[str]:
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return [line for line in lines if line]


def _clean_tree(markup: str | Tag, find_removed: Callable[[Document], Removed]) -> Tag:
    traced = parse_traced(markup)
    # a faster parser may nest elements in another way: what it sees is what goes from the text too
    document = read_html(markup)
    if document.text != traced.document.text:
        document = traced.document
    removed = find_removed(document)
    if removed.source != traced.document.text:
        traced = _repair_tree(traced)
        removed = find_removed(traced.document)
    if removed.source == traced.document.text:
        prune(traced, removed.kept, removed.marks)
    return traced.root


def to_markdown(left: str | Tag) -> str:
    """Return markup or a tree as Markdown, by markdownify.

    Raises:
        ModuleNotFoundError: markdownify is not installed.
    """
    try:
        from markdownify import MarkdownConverter
    except ModuleNotFoundError as error:
        message = (
            "output: Markdown out needs markdownify: pip install 'newsclean[markdown]'"
        )
        raise ModuleNotFoundError(message) from error
    tree = _parse(left)
    for element in tree.find_all(_UNSEEN):
        element.extract()
    for element in reversed(tree.find_all([*_HEADING_ELEMENTS, "li", "blockquote"])):
        if not _shows_in_markdown(element):
            element.extract()
    converter = MarkdownConverter(heading_style="ATX", bullets="-")
    text: str = converter.convert_soup(tree)
    return _BLANK_LINES.sub("\n\n", text).strip()


def _shows_in_markdown(element: Tag) -> bool:
    """Say whether more than its sign is left of an element; of an icon, say, nothing is.

    Of a picture in a heading markdownify leaves the description.
    """
    if element.get_text(strip=True):
        return True
    pictures = element.find_all("img")
    is_heading = element.name in _HEADING_ELEMENTS
    return any(each.get("alt") or not is_heading for each in pictures)


def _parse(left: str | Tag) -> Tag:
    from bs4 import BeautifulSoup

    return BeautifulSoup(left, "html.parser") if isinstance(left, str) else left


def _repair_tree(traced: TracedTree) -> TracedTree:
    """Return the tree with the encoding of its texts repaired."""
    for text in traced.texts:
        repaired, repairs = repair_text(str(text))
        if repairs:
            text.replace_with(type(text)(repaired))
    return trace(traced.root, page=traced.is_page)
