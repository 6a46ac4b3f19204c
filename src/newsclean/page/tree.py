"""The elements around a page's lines as one tree: what each holds, and which are named as clutter.

No filter: two filters look at a page through it. Everything is worked out from the leaves up or from
the root down, never by climbing from each line, so deep pages cost no more than flat ones.
"""
from __future__ import annotations

from collections.abc import Sequence
from itertools import repeat
from typing import NamedTuple

from ..engine.view import View
from ..model import Element, Line
from ..text.scripts import measure_length
from ..text.sentences import ends_sentence
from .class_names import is_article, is_standfirst, meaning

__all__ = ["Tree", "tree"]

# A line of 140 characters outside links, or of 60 that ends like a sentence, is prose.
_LONG, _SENTENCE = 140, 60
# Themes name the element around everything too (`single-post-sidebar`): a name is not believed of an
# element that holds more than half of the page's prose. Comments alone may outweigh an article, as long
# as some two sentences are left.
_MOST, _LEFT = 0.5, 250
# Where names leave less than this share of the prose and less than this many characters, none is believed.
_LEAST_SHARE, _LEAST = 0.1, 200

_NEVER = frozenset(("", "html", "body", "main", "article"))
# Elements and roles that say it themselves: on the development pages under one word in a hundred of an article
# stands in any of them. `aside`, `header`, `form` and `button` hold pull quotes, standfirsts and questions too.
_TAGS = {"nav": "menu", "footer": "footer", "dialog": "dialog"}
# Fields hold what a reader may choose or copy, up to a whole article to republish: never the article that is read.
_FIELDS = frozenset(("select", "option", "textarea"))
_ROLES = {"alertdialog": "dialog", "banner": "menu", "combobox": "form", "complementary": "widget", "contentinfo": "footer",
          "dialog": "dialog", "listbox": "form", "menu": "menu", "menubar": "menu", "menuitem": "menu",
          "navigation": "menu", "option": "form", "search": "search", "tab": "menu", "tooltip": "hidden-text"}
_QUOTES = frozenset(("blockquote", "figure"))  # a footer in one says who is quoted
# What a theme calls a widget, a menu or a footer may be a page builder's word for any part of the page:
# with an article's container in it, it is one.
_LOOSE = frozenset(("widget", "menu", "footer"))
# SiteOrigin's page builder makes each part of an article a widget, in such a panel.
_BUILT = "so-panel"

IN_ARTICLE, IN_STANDFIRST = 1, 2


class Tree(NamedTuple):
    """Parallel lists, one item a line or one item a box; a box comes after the box around it."""

    places: list[int]  # a line's index in the view
    lines: list[Line]
    boxes: list[Element]
    parents: list[int]
    box: list[int]  # a line's innermost box
    sizes: list[int]
    linked: list[float]  # share of a line in links
    sentences: list[bool]
    prose: list[float]  # a line's characters of prose outside named boxes
    named: list[str]  # a box's or an outer box's meaning and name, as `comments: comment-list`
    trusted: list[int]  # whether a box is in one named as an article's or a standfirst's
    all_prose: list[float]  # a box's, named boxes included


def tree(view: View) -> Tree | None:
    """The view's elements; None for a text without hints, and for one that is not as it was read any more.

    A page is judged once, as it was read. All filters see the first snapshot, so in a later one, with
    lines gone, every judgement has been made, and shares of a page cut down would say something else.
    """
    hints = view.lines[view.nonblank[0]].markup if view.nonblank else None
    if hints is None or hints.whole != len(view.nonblank):
        return None
    lines = [view.lines[index] for index in view.nonblank]
    boxes, parents, box = _boxes(lines)
    sizes = [measure_length(line.text) for line in lines]
    linked = [min(line.markup.linked / len(line.text), 1.0) if line.markup else 0.0 for line in lines]
    sentences = [ends_sentence(line.text) for line in lines]
    raw = [_prose(*each) for each in zip(sizes, linked, sentences, strict=True)]
    all_prose = _sums(raw, box, parents)
    trusted, named = _names(boxes, parents, all_prose)
    prose = [0.0 if named[at] else each for at, each in zip(box, raw, strict=True)]
    if sum(prose) < min(_LEAST, all_prose[0] * _LEAST_SHARE):
        named = [name if name.startswith("field: ") else "" for name in named]
        prose = [0.0 if named[at] else each for at, each in zip(box, raw, strict=True)]
    if all(named[at] for at in box) and any(map(_prose, sizes, repeat(0.0), sentences)):  # prose in a link is prose, if there is no other
        prose, named = raw, [""] * len(boxes)
    return Tree(list(view.nonblank), lines, boxes, parents, box, sizes, linked, sentences, prose, named, trusted, all_prose)


def _boxes(lines: Sequence[Line]) -> tuple[list[Element], list[int], list[int]]:
    """The boxes around the lines, each after its parent; the parents' indices; each line's box."""
    boxes: list[Element] = []
    index: dict[Element | None, int] = {None: -1}
    parents: list[int] = []
    innermost: list[int] = []
    for line in lines:
        hints = line.markup
        box = hints.element if hints else boxes[0]
        new = []
        while box not in index:
            new.append(box)
            box = box.parent  # type: ignore[assignment]  # the parent of the outermost is in the index, as None
        for each in reversed(new):
            parents.append(index[each.parent])
            index[each] = len(boxes)
            boxes.append(each)
        innermost.append(index[hints.element if hints else boxes[0]])
    return boxes, parents, innermost


def _prose(length: int, linked: float, sentence: bool) -> float:
    plain = length * (1 - linked)
    return plain if plain >= _LONG or (sentence and plain >= _SENTENCE) else 0.0


def _sums(values: Sequence[float], box: Sequence[int], parents: Sequence[int]) -> list[float]:
    """What all lines in each box have together."""
    sums = [0.0] * len(parents)
    for at, value in zip(box, values, strict=True):
        sums[at] += value
    for at in range(len(parents) - 1, 0, -1):
        sums[parents[at]] += sums[at]
    return sums


def _names(boxes: Sequence[Element], parents: Sequence[int], prose: Sequence[float]) -> tuple[list[int], list[str]]:
    """For each box whether it stands in an article's by name, and the clutter it stands in by name."""
    known: dict[str, int] = {}
    marks = [IN_ARTICLE if box.itemprop == "articlebody" else _trust(box.words, known) for box in boxes]
    holds = [mark == IN_ARTICLE for mark in marks]
    for at in range(len(boxes) - 1, 0, -1):
        if holds[at]:
            holds[parents[at]] = True
    trusted, named = [0] * len(boxes), [""] * len(boxes)
    for at in range(1, len(boxes)):
        outer = parents[at]
        named[at] = named[outer] or _name(boxes[at], prose[at], prose[0], holds=holds[at])
        trusted[at] = 0 if named[at] else max(trusted[outer], marks[at])
    return trusted, named


def _trust(words: Sequence[str], known: dict[str, int]) -> int:
    """What the first of these classes that speaks for the article says; `known` remembers the page's classes."""
    for word in words:
        trust = known.get(word)
        if trust is None:
            known[word] = trust = IN_ARTICLE if is_article(word) else IN_STANDFIRST if is_standfirst(word) else 0
        if trust:
            return trust
    return 0


def _name(box: Element, prose: float, of: float, *, holds: bool) -> str:
    """The meaning and the name that make this box clutter, or ""."""
    if box.tag in _FIELDS:
        return f"field: {box.tag}"
    if box.tag in _NEVER or not (box.words or box.role or box.tag in _TAGS):
        return ""
    kind, word = _says(box)
    if not kind or (holds and kind in _LOOSE):
        return ""
    if prose > of * _MOST and not (kind == "comments" and of - prose > _LEFT):
        return ""
    return f"{kind}: {word}"


def _says(box: Element) -> tuple[str, str]:
    """What a box is by its classes and id, its role or its tag, and which of them says so."""
    for word in box.words:
        kind = meaning(word)
        if kind and not (kind == "widget" and _BUILT in box.words):
            return kind, word
    if kind := _ROLES.get(box.role, ""):
        return kind, box.role
    if box.tag == "footer" and box.parent and box.parent.tag in _QUOTES:
        return "", ""
    return _TAGS.get(box.tag, ""), box.tag
