"""Say which elements of a page are clutter by their name: class, id, role or tag.

A name is believed unless what it stands on cannot be what it says: an element with most of the
page's prose, or with the article's own container in it.
"""
from __future__ import annotations

from collections.abc import Sequence

from ..model import Element
from .class_lookup import find_category, is_article_name, is_standfirst_name

__all__ = ["IN_ARTICLE", "IN_STANDFIRST", "name_elements"]

# Themes name the element around everything too (`single-post-sidebar`): a name is not believed of
# an element that holds a larger share of the page's prose.
MAX_NAMED_PROSE_SHARE = 0.5
# Comments alone may outweigh an article, as long as so many characters of prose, some two
# sentences, are left.
MIN_PROSE_BESIDE_COMMENTS_CHARS = 250

IN_ARTICLE = 1
IN_STANDFIRST = 2

# These hold the article and all else.
_NEVER_NAMED = frozenset(("", "html", "body", "main", "article"))
# Elements and roles that say it themselves: on the development pages under one word in a hundred of
# an article stands in any of them. `aside`, `header`, `form` and `button` hold pull quotes,
# standfirsts and questions too.
_CATEGORY_OF_TAG = {"nav": "menu", "footer": "footer", "dialog": "dialog"}
# Fields hold what a reader may choose or copy, up to a whole article to republish: never the
# article that is read.
_FIELDS = frozenset(("select", "option", "textarea"))
_CATEGORY_OF_ROLE = {
    "alertdialog": "dialog",
    "banner": "menu",
    "combobox": "form",
    "complementary": "widget",
    "contentinfo": "footer",
    "dialog": "dialog",
    "listbox": "form",
    "menu": "menu",
    "menubar": "menu",
    "menuitem": "menu",
    "navigation": "menu",
    "option": "form",
    "search": "search",
    "tab": "menu",
    "tooltip": "hidden-text",
}
_QUOTATIONS = frozenset(("blockquote", "figure"))  # a footer in one says who is quoted
# What a theme calls a widget, a menu or a footer may be a page builder's word for any part of the
# page: with an article's container in it, it is one.
_LOOSE_CATEGORIES = frozenset(("widget", "menu", "footer"))
# SiteOrigin's page builder makes each part of an article a widget, in such a panel.
_BUILDER_PANEL = "so-panel"


def _trust_elements(elements: Sequence[Element]) -> list[int]:
    """Return for each element what its own name says for it: `IN_ARTICLE`, `IN_STANDFIRST` or 0."""
    known: dict[str, int] = {}
    marks = []
    for element in elements:
        is_body = element.itemprop == "articlebody"
        marks.append(IN_ARTICLE if is_body else _trust_words(element.words, known))
    return marks


def name_elements(
    elements: Sequence[Element], parents: Sequence[int], prose: Sequence[float]
) -> tuple[list[int], list[str]]:
    """Return whether each element stands in an article's by name, and in which clutter by name.

    Args:
        elements: The page's elements, each after the one around it.
        parents: Each element's parent, by place.
        prose: Characters of prose in each element.
    """
    marks = _trust_elements(elements)
    holds_article = [mark == IN_ARTICLE for mark in marks]
    for at in range(len(elements) - 1, 0, -1):
        if holds_article[at]:
            holds_article[parents[at]] = True
    trusted, named = [0] * len(elements), [""] * len(elements)
    for at in range(1, len(elements)):
        outer = parents[at]
        named[at] = named[outer] or _name_element(
            elements[at], prose[at], prose[0], holds_article=holds_article[at]
        )
        trusted[at] = 0 if named[at] else max(trusted[outer], marks[at])
    return trusted, named


def _trust_words(words: Sequence[str], known: dict[str, int]) -> int:
    """Return what the first of these classes that speaks for the article says.

    `known` remembers the page's classes.
    """
    for word in words:
        trust = known.get(word)
        if trust is None:
            known[word] = trust = _trust_word(word)
        if trust:
            return trust
    return 0


def _trust_word(word: str) -> int:
    if is_article_name(word):
        return IN_ARTICLE
    return IN_STANDFIRST if is_standfirst_name(word) else 0


def _name_element(element: Element, prose: float, page_prose: float, *, holds_article: bool) -> str:
    """Return the category and the name that make this element clutter, or ""."""
    if element.tag in _FIELDS:
        return f"field: {element.tag}"
    if element.tag in _NEVER_NAMED:
        return ""
    if not (element.words or element.role or element.tag in _CATEGORY_OF_TAG):
        return ""
    category, name = _find_name(element)
    if not category or (holds_article and category in _LOOSE_CATEGORIES):
        return ""
    if prose > page_prose * MAX_NAMED_PROSE_SHARE:
        is_thread = category == "comments" and page_prose - prose > MIN_PROSE_BESIDE_COMMENTS_CHARS
        if not is_thread:
            return ""
    return f"{category}: {name}"


def _find_name(element: Element) -> tuple[str, str]:
    """Return the element's category by its classes and id, its role or tag, and which says so."""
    for word in element.words:
        category = find_category(word)
        if category and not (category == "widget" and _BUILDER_PANEL in element.words):
            return category, word
    if category := _CATEGORY_OF_ROLE.get(element.role, ""):
        return category, element.role
    if element.tag == "footer" and element.parent and element.parent.tag in _QUOTATIONS:
        return "", ""
    return _CATEGORY_OF_TAG.get(element.tag, ""), element.tag
