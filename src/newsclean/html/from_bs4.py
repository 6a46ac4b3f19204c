"""Feed a layout from a tree that the caller has parsed with BeautifulSoup, which stays as it is.

What parsers leave to browsers is made up for on the way: `html.parser` nests a paragraph that has
no end around the next, and a whole page in a head that has none.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from .layout import VOID_ELEMENTS, Layout
from .nesting import Nesting

if TYPE_CHECKING:
    from bs4 import Tag

__all__ = ["feed", "is_whole_page"]


def is_whole_page(tree: Tag) -> bool:
    """Say whether this is a whole page.

    Parsers put `html` and `body` around fragments too, but nothing in a head.
    """
    if tree.name in ("html", "[document]"):
        head = tree.find("head")
        return head is not None and head.find(True) is not None
    return tree.name == "body"


def feed(tree: Tag, layout: Layout, texts: list[str] | None = None) -> None:
    """Give `layout` the events of `tree` and all below it, in order.

    Args:
        tree: The tree.
        layout: What takes its events.
        texts: Is given each text of the tree before the layout gets it.
    """
    from bs4 import Tag
    from bs4.element import NavigableString
    from bs4.element import (
        PreformattedString as Unshown,
    )  # comments, doctypes and the like

    nesting = Nesting(layout)
    # each open element's name and what it still holds
    todo: list[tuple[str, Iterator[object]]] = [("", iter([tree]))]
    while todo:
        name, items = todo[-1]
        for item in items:
            if isinstance(item, Tag):
                is_start = item.name != "[document]"
                if is_start:
                    nesting.start(item.name, _list_attributes(item))
                is_open = is_start and item.name not in VOID_ELEMENTS
                todo.append((item.name if is_open else "", iter(item.contents)))
                break
            if isinstance(item, NavigableString) and not isinstance(item, Unshown):
                if texts is not None:
                    texts.append(item)
                nesting.add_text(str(item))
        else:
            todo.pop()
            if name:
                nesting.end(name)
    nesting.close()


def _list_attributes(tag: Tag) -> list[tuple[str, str | None]]:
    """Return a tag's attributes; bs4 gives those with many values, such as `class`, as a list."""
    attributes: list[tuple[str, str | None]] = []
    for name, value in tag.attrs.items():
        if not (value is None or isinstance(value, str)):
            value = " ".join(value)
        attributes.append((name, value))
    return attributes
