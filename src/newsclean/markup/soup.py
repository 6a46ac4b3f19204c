"""Events from a tree that the caller has parsed with BeautifulSoup. Reads it, and leaves it as it is."""
from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from .plain import IN_HEAD
from .walker import Walker

if TYPE_CHECKING:
    from bs4 import Tag

__all__ = ["feed", "is_page"]


class _Start(NamedTuple):
    name: str


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

    todo: list[object] = [tree]
    while todo:
        item = todo.pop()
        if isinstance(item, _End):
            walker.end_element(item.name)
        elif isinstance(item, _Start):
            walker.start_element(item.name, ())
        elif isinstance(item, Tag):
            if item.name == "head":
                todo += list(_head(item))[::-1]
                continue
            if item.name != "[document]":
                walker.start_element(item.name, _attributes(item))
                todo.append(_End(item.name))
            todo += (list(_in_bodies(item)) if item.name == "table" else item.contents)[::-1]
        elif isinstance(item, NavigableString) and not isinstance(item, PreformattedString):
            walker.characters(str(item))


def _head(head: Tag) -> Iterator[object]:
    """What is in a head, ended where a browser ends it: `html.parser` puts a whole page in one whose end was left out."""
    from bs4.element import PreformattedString
    from bs4.element import Tag as Element

    inside = True
    yield _Start("head")
    for item in head.contents:
        if isinstance(item, Element):
            shown = item.name not in IN_HEAD
        else:
            shown = not isinstance(item, PreformattedString) and not str(item).isspace()
        if inside and shown:
            inside = False
            yield _End("head")
        yield item
    if inside:
        yield _End("head")


def _in_bodies(table: Tag) -> Iterator[object]:
    """What is in a table, rows in a `tbody`: browsers and html5lib put one around them, lxml and `html.parser` none."""
    inside = False
    for item in table.contents:
        name = getattr(item, "name", None)
        if name and inside != (name == "tr"):
            inside = not inside
            yield _Start("tbody") if inside else _End("tbody")
        yield item
    if inside:
        yield _End("tbody")


def _attributes(tag: Tag) -> Iterator[tuple[str, str | None]]:
    for name, value in tag.attrs.items():
        yield name, value if value is None or isinstance(value, str) else " ".join(value)
