"""Look up what a class name or an id says: which kind of clutter, or the article's."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from .class_names import (
    ARTICLE,
    CAPTION_NAMES,
    CLUTTER,
    CONTENT_BLOCKS,
    NEUTRAL,
    STANDFIRST,
)
from .class_words import find_word_groups, list_words

__all__ = [
    "CACHE_NAMES",
    "IN_ARTICLE",
    "IN_STANDFIRST",
    "SAYS_NOTHING",
    "NamesMeaning",
    "find_category",
    "is_article_name",
    "read_names",
    "trust_names",
]

# What names say for what stands in their element.
IN_ARTICLE: Final = 1
IN_STANDFIRST: Final = 2

# Of a longer name this much is looked at and remembered: no name of the tables has half of it.
MAX_NAME_CHARS: Final = 120
# Names remembered: a crawl's pages share most of theirs.
CACHE_NAMES: Final = 8192
# As many letters as the shortest prefix in the tables has.
PREFIX_HEAD_CHARS: Final = 3

_JOINT: Final = re.compile("[-_]")
# Widgets are counted from one; a longer number is a post's, in a name that says nothing.
_LAST_NUMBER: Final = re.compile(r"(?<!\d)\d{1,3}\Z")
# `#com_123`, `#cmt-4021`, `#comment77`: one of a thread's, in systems that number them.
_NUMBERED_COMMENT: Final = re.compile(
    r"#(?:com|cmt|cmnt|comment|comentario|commentaire|kommentar|komentarz|reactie|yorum)[-_]?\d+"
)


# What a class says, an id of the same name says too; of these kinds, on the development pages, with
# no word of an article under it.
_SAID_BY_IDS: Final = frozenset(
    ("comments", "footer", "menu", "related", "share", "widget")
)


_SIGN_UP: Final = frozenset(
    "emailform emailsignup mailinglist newsletter newsletterform newsletters optin signup "
    "subscribe subscription".split()
)
# Facts beside the story, as `newsroom-factbox`: of 1,912 words in such boxes of four newsrooms 9 are
# an article's.
_FACT_BOX: Final = "factbox"
# What WordPress notes down of a post: its categories and tags.
_POST_CLASSES: Final = ("category-", "tag-", "rel=", "#")
# SiteOrigin's page builder makes each part of an article a widget, in such a panel.
_BUILDER_PANEL: Final = "so-panel"


class NamesMeaning(NamedTuple):
    """What the classes and the id of an element say together."""

    # of clutter, each with the name that says so
    categories: tuple[tuple[str, str], ...] = ()
    sign_up: str = ""  # the first class with a word for newsletters in it
    is_foreign: bool = False  # none of them is one of an article's parts
    is_block: bool = False  # of an article: an accordion, a footnote
    is_caption: bool = False  # what stands under a picture
    is_special: bool = False  # either of the two
    word_groups: tuple[int, ...] = ()  # places in `WORD_GROUPS`; one may come twice


SAYS_NOTHING: Final = NamesMeaning()


class _Tables(NamedTuple):
    names: dict[str, str]  # whole name to its category
    prefixes: dict[str, str]
    article: frozenset[str]
    article_prefixes: tuple[str, ...]
    article_heads: frozenset[str]  # the first letters of both
    standfirst: frozenset[str]
    captions: frozenset[str]
    # by their first letters, since most names of a page begin like none
    prefixes_by_head: dict[str, tuple[str, ...]]
    blocks_by_head: dict[str, tuple[str, ...]]


@lru_cache(maxsize=1)
def _load_tables() -> _Tables:
    names = dict.fromkeys(NEUTRAL.split(), "")
    prefixes: dict[str, str] = {}
    for category, _, listed in CLUTTER:
        for name in listed.split():
            if name.endswith("*"):
                prefixes[name[:-1]] = category
            else:
                names[name] = category
    article = ARTICLE.split()
    return _Tables(
        names,
        prefixes,
        frozenset(article),
        tuple(name[:-1] for name in article if name.endswith("*")),
        frozenset(name[:PREFIX_HEAD_CHARS] for name in article),
        frozenset(STANDFIRST.split()),
        frozenset(CAPTION_NAMES.split()),
        _group_by_head(prefixes),
        _group_by_head(CONTENT_BLOCKS.split()),
    )


def _group_by_head(prefixes: Iterable[str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for prefix in prefixes:
        head = prefix[:PREFIX_HEAD_CHARS]
        found[head] = (*found.get(head, ()), prefix)
    return found


def _begins_with(name: str, by_head: Mapping[str, tuple[str, ...]]) -> bool:
    """Say whether a name begins with one of the prefixes, wherever its joints are."""
    return name.startswith(by_head.get(name[:PREFIX_HEAD_CHARS], ()))


def find_category(name: str) -> str:
    """Return the kind of clutter that this class (`#id`) means: a key of `CATEGORIES`, or ""."""
    name = name[:MAX_NAME_CHARS]
    tables = _load_tables()
    if name in tables.names:
        return tables.names[name]
    if _begins_with(name, tables.prefixes_by_head):
        for prefix in _list_prefixes(name):
            if prefix in tables.prefixes:
                return tables.prefixes[prefix]
    return _find_category_of_id(name) if name.startswith("#") else ""


def _find_category_of_id(name: str) -> str:
    """Return what an id means that is not in the tables as it stands."""
    if name[-1:].isdigit():
        of_any_number = _load_tables().names.get(_LAST_NUMBER.sub("{n}", name))
        if of_any_number is not None:
            return of_any_number
        if _NUMBERED_COMMENT.fullmatch(name):
            return "comments"
    category = find_category(name[1:])
    return category if category in _SAID_BY_IDS else ""


def _list_prefixes(name: str) -> Iterator[str]:
    """Yield the name, and what stands before each joint, with it and without; longest first."""
    yield name
    for joint in reversed([found.start() for found in _JOINT.finditer(name)]):
        yield name[: joint + 1]
        yield name[:joint]


def is_article_name(name: str) -> bool:
    """Say whether an element with this class (`#id`) holds an article and little else."""
    tables = _load_tables()
    if name[:PREFIX_HEAD_CHARS] not in tables.article_heads:
        return False
    name = name[:MAX_NAME_CHARS]
    if name in tables.article:
        return True
    if not name.startswith(tables.article_prefixes):
        return False
    return any(prefix in tables.article_prefixes for prefix in _list_prefixes(name))


@lru_cache(maxsize=CACHE_NAMES)
def trust_names(names: tuple[str, ...]) -> int:
    """Return what the first of an element's names that speaks for the article says.

    Returns:
        `IN_ARTICLE`, `IN_STANDFIRST` or 0.
    """
    standfirst = _load_tables().standfirst
    for name in names:
        if is_article_name(name):
            return IN_ARTICLE
        if name in standfirst:
            return IN_STANDFIRST
    return 0


@lru_cache(maxsize=CACHE_NAMES)
def read_names(names: tuple[str, ...]) -> NamesMeaning:
    """Return what an element's classes and id mean."""
    categories: list[tuple[str, str]] = []
    sign_up = ""
    is_article = is_block = is_caption = False
    groups: list[int] = []
    for name in names:
        meaning = _read_name(name)
        if meaning is _NO_MEANING:
            continue
        (
            category,
            is_sign_up,
            is_own_part,
            begins_block,
            is_under_picture,
            own_groups,
        ) = meaning
        if category and not (category == "widget" and _BUILDER_PANEL in names):
            categories.append((category, name))
        if is_sign_up and not sign_up:
            sign_up = name
        is_article |= is_own_part
        is_block |= begins_block
        is_caption |= is_under_picture
        groups += own_groups
    return NamesMeaning(
        tuple(categories),
        sign_up,
        not is_article,
        is_block,
        is_caption,
        is_block or is_caption,
        tuple(groups),
    )


class _NameMeaning(NamedTuple):
    category: str = ""
    is_sign_up: bool = False
    is_article: bool = False
    is_block: bool = False
    is_caption: bool = False
    word_groups: Sequence[int] = ()


_NO_MEANING: Final = _NameMeaning()


@lru_cache(maxsize=CACHE_NAMES)
def _read_name(name: str) -> _NameMeaning:
    tables = _load_tables()
    start = name[:MAX_NAME_CHARS]
    words = list_words(start)
    category = find_category(start)
    is_sign_up = False
    if not name.startswith(_POST_CLASSES):
        if not category and _FACT_BOX in words:
            category = "fact-box"
        is_sign_up = not _SIGN_UP.isdisjoint(words)
    is_article = is_article_name(start)
    is_block = _begins_with(start, tables.blocks_by_head) and start == name
    is_caption = start in tables.captions
    groups = () if name.startswith("rel=") else tuple(find_word_groups(words))
    if category or is_sign_up or is_article or is_block or is_caption or groups:
        return _NameMeaning(
            category, is_sign_up, is_article, is_block, is_caption, groups
        )
    return _NO_MEANING
