"""Give back a page's own markup, or Markdown of it, without what was taken out."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from ..model import Document
from ..text.mojibake import repair_text
from . import read_html
from .pruning import Removed, drop_links, drop_pictures, prune
from .tracing import TracedDocument, parse_traced, trace

if TYPE_CHECKING:
    from bs4 import Tag

__all__ = ["clean_tree", "to_markdown"]

# Never shown, and no converter's business.
_BLANK_LINES = re.compile(r"\n(?:[ \t]*\n){2,}")
_UNSEEN = ["script", "style", "template", "noscript", "head", "title"]


def clean_tree(
    markup: str | bytes | Tag,
    find_removed: Callable[[Document], Removed],
    *,
    encoding: str | None = None,
    links: bool = True,
    images: bool = True,
) -> Tag:
    """Return a page or a fragment as a tree without what is removed from its text.

    Args:
        markup: The page or fragment; a tree is copied and not changed.
        find_removed: Is given what the tree shows; returns what is removed from it.
        encoding: For bytes: what the response's header said.
        links: Whether links stay; their texts do.
        images: Whether pictures stay.
    """
    traced = parse_traced(markup, encoding=encoding)
    # a faster parser may nest elements in another way: what it sees is what goes from the text too
    document = read_html(markup, encoding=encoding)
    if document.text != traced.document.text:
        document = traced.document
    removed = find_removed(document)
    if removed.source != traced.document.text:
        traced = _repair_tree(traced)
        removed = find_removed(traced.document)
    if removed.source == traced.document.text:
        prune(traced, removed.kept, removed.marks)
    if not links:
        drop_links(traced.tree)
    if not images:
        drop_pictures(traced.tree)
    return traced.tree


def to_markdown(tree: Tag) -> str:
    """Return a tree as Markdown, by markdownify.

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
    for element in tree.find_all(_UNSEEN):
        element.extract()
    converter = MarkdownConverter(heading_style="ATX", bullets="-")
    text: str = converter.convert_soup(tree)
    return _BLANK_LINES.sub("\n\n", text).strip()


def _repair_tree(traced: TracedDocument) -> TracedDocument:
    """Return the tree with the encoding of its texts repaired."""
    for text in traced.texts:
        repaired, repairs = repair_text(str(text))
        if repairs:
            text.replace_with(type(text)(repaired))
    return trace(traced.tree, page=traced.is_page)
