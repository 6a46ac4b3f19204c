"""Tags from a tree that the caller has parsed with BeautifulSoup. Reads it, and leaves it as it is.

What parsers leave to browsers is made up for on the way: `html.parser` nests a paragraph that has no end around the
next, and a whole page in a head that has none.
"""
from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .layout import Walker
from .nesting import VOID, Nesting

if TYPE_CHECKING:
    from bs4 import Tag

__all__ = ["feed", "is_page"]


class _End(NamedTuple):
    name: str


def is_page(tree: Tag) -> bool:
    """Whether this is a whole page. Parsers put `html` and `body` around fragments too, but nothing in a head."""
    if tree.name in ("html", "[document]"):
        head = tree.find("head")
        return head is not None and head.find(True) is not None
    return tree.name == "body"


def feed(tree: Tag, walker: Walker) -> None:
    """Give `walker` the events of `tree` and all below it, in order."""
    from bs4 import Tag
    from bs4.element import NavigableString, PreformattedString  # the latter: comments, doctypes and the like

    nesting = Nesting(walker)
    todo: list[object] = [tree]
    while todo:
        item = todo.pop()
        if isinstance(item, _End):
            nesting.end(item.name)
        elif isinstance(item, Tag):
            if item.name != "[document]":
                nesting.start(item.name, _attributes(item))
                if item.name not in VOID:
                    todo.append(_End(item.name))
            todo += item.contents[::-1]
        elif isinstance(item, NavigableString) and not isinstance(item, PreformattedString):
            nesting.text(str(item))
    nesting.close()


def _attributes(tag: Tag) -> list[tuple[str, str | None]]:
    return [(name, value if value is None or isinstance(value, str) else " ".join(value)) for name, value in tag.attrs.items()]
