"""Find other articles under the page's own.

Sites that scroll on load the next story under the first, and blogs print whole posts beneath one.
Each is prose as good as the article's, so no line of it says that it is another's. What tells is
its `article`: WordPress numbers each post, and a story has a headline and a date of its own. The
parts of an article, a live blog's too, have no such two, or stand within it.
"""

from __future__ import annotations

import re
from collections.abc import Container
from typing import Final

from ..model import Element
from .tree import PageTree, list_innermost

__all__ = ["find_other_articles"]

# The article that has the page's headline is the page's own if so much of its prose stays.
MIN_OWN_PROSE_CHARS: Final = 200

_POST_ID: Final = re.compile(r"#?post-([0-9]+)")


def find_other_articles(page: PageTree, goes: Container[int]) -> set[int]:
    """Return the lines of articles below the one that has the page's headline.

    Args:
        page: The page.
        goes: Lines that go anyway.
    """
    articles = [at for at, tag in enumerate(page.outline.tags) if tag == "article"]
    if len(articles) < 2:
        return set()
    with_headline = _list_with_headline(page)
    own = with_headline[0] if with_headline else 0
    if not own or _measure_prose(page, own, goes) < MIN_OWN_PROSE_CHARS:
        return set()
    outline = page.outline
    found: set[int] = set()
    for at in articles:
        if outline.first[at] <= outline.last[own]:
            continue
        lines = range(outline.first[at], outline.last[at] + 1)
        is_story = at in with_headline and any(outline.dated[line] for line in lines)
        if _is_other_post(page.elements[own], page.elements[at]) or (
            is_story and _is_of_one_make(page.elements[own], page.elements[at])
        ):
            found.update(lines)
    return found


def _list_with_headline(page: PageTree) -> list[int]:
    """Return the innermost articles around each `h1`, in order; without those that are named."""
    article_of = list_innermost(page, "article")
    headline_of = list_innermost(page, "h1")
    found: dict[int, None] = {}
    for at in page.element_of:
        if headline_of[at] and article_of[at] and not page.named[at]:
            found[article_of[at]] = None
    return list(found)


def _measure_prose(page: PageTree, element: int, goes: Container[int]) -> float:
    """Return the characters of prose in an element that stay."""
    lines = range(page.outline.first[element], page.outline.last[element] + 1)
    return sum(page.prose[line] for line in lines if line not in goes)


def _is_other_post(own: Element, other: Element) -> bool:
    """Say whether WordPress has numbered both, each as a post of its own."""
    number, other_number = _find_post_number(own), _find_post_number(other)
    return bool(number and other_number and number != other_number)


def _find_post_number(element: Element) -> str:
    for word in element.words:
        if found := _POST_ID.fullmatch(word):
            return found[1]
    return ""


def _is_of_one_make(own: Element, other: Element) -> bool:
    """Say whether both have a class in common, and each an id of its own or none."""
    names, other_names = set(own.words), set(other.words)
    ids = {name for name in names | other_names if name.startswith("#")}
    return not names.isdisjoint(other_names - ids) and not ids <= names & other_names
