"""Look up what a class name or an id says: which kind of clutter, or the article's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from .class_names import (
    ARTICLE,
    CAPTION_NAMES,
    CLUTTER,
    CONTENT_BLOCKS,
    NEUTRAL,
    STANDFIRST,
)

__all__ = [
    "CACHE_NAMES",
    "MAX_NAME_CHARS",
    "find_category",
    "is_article_name",
    "is_caption_name",
    "is_content_block_name",
    "is_standfirst_name",
]

# Of a longer name this much is looked at and remembered: no name of the tables has half of it.
MAX_NAME_CHARS = 120
# Names remembered: a crawl's pages share most of theirs.
CACHE_NAMES = 8192
# As many letters as the shortest prefix in the table has.
PREFIX_HEAD_CHARS = 3

_JOINT = re.compile("[-_]")
# Widgets are counted from one; a longer number is a post's, in a name that says nothing.
_SHORT_NUMBER = re.compile(r"(?<!\d)\d{1,3}(?!\d)")
# `#com_123`, `#cmt-4021`, `#comment77`: one of a thread's, in systems that number them.
_NUMBERED_COMMENT = re.compile(
    r"#(?:com|cmt|cmnt|comment|comentario|commentaire|kommentar|komentarz|reactie|yorum)[-_]?\d+"
)


# What a class says, an id of the same name says too; of these kinds, on the development pages, with
# no word of an article under it.
_SAID_BY_IDS = frozenset(("comments", "footer", "menu", "related", "share", "widget"))


class _Tables(NamedTuple):
    names: dict[str, str]  # whole name to its category
    prefixes: dict[str, str]
    heads: frozenset[
        str
    ]  # the first letters of all prefixes: most names of a page begin like none
    article: frozenset[str]
    article_prefixes: tuple[str, ...]
    standfirst: frozenset[str]
    blocks: tuple[str, ...]
    captions: frozenset[str]


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
        frozenset(prefix[:PREFIX_HEAD_CHARS] for prefix in prefixes),
        frozenset(article),
        tuple(name[:-1] for name in article if name.endswith("*")),
        frozenset(STANDFIRST.split()),
        tuple(CONTENT_BLOCKS.split()),
        frozenset(CAPTION_NAMES.split()),
    )


def find_category(name: str) -> str:
    """Return the kind of clutter that this class (`#id`) means: a key of `CATEGORIES`, or ""."""
    return _find_category(name[:MAX_NAME_CHARS])


@lru_cache(maxsize=CACHE_NAMES)
def _find_category(name: str) -> str:
    tables = _load_tables()
    for form in dict.fromkeys((name, _SHORT_NUMBER.sub("{n}", name))):
        if form in tables.names:
            return tables.names[form]
        if form[:PREFIX_HEAD_CHARS] not in tables.heads:
            continue
        for prefix in _list_prefixes(form):
            if prefix in tables.prefixes:
                return tables.prefixes[prefix]
    if _NUMBERED_COMMENT.fullmatch(name):
        return "comments"
    if name.startswith("#"):
        category = _find_category(name[1:])
        return category if category in _SAID_BY_IDS else ""
    return ""


def _list_prefixes(name: str) -> Iterator[str]:
    """Yield the name, and what stands before each joint, with it and without; longest first."""
    yield name
    for joint in reversed([found.start() for found in _JOINT.finditer(name)]):
        yield name[: joint + 1]
        yield name[:joint]


@lru_cache(maxsize=CACHE_NAMES)
def is_content_block_name(name: str) -> bool:
    """Say whether an element with this class is a block of an article: an accordion, a footnote."""
    return (
        name.startswith(_load_tables().blocks) if len(name) <= MAX_NAME_CHARS else False
    )


def is_caption_name(name: str) -> bool:
    """Say whether an element with this class is what stands under a picture."""
    return name in _load_tables().captions


def is_standfirst_name(name: str) -> bool:
    """Say whether an element with this class is the paragraph that leads into an article."""
    return name in _load_tables().standfirst


def is_article_name(name: str) -> bool:
    """Say whether an element with this class (`#id`) holds an article and little else."""
    return _is_article_name(name[:MAX_NAME_CHARS])


@lru_cache(maxsize=CACHE_NAMES)
def _is_article_name(name: str) -> bool:
    tables = _load_tables()
    if name in tables.article:
        return True
    if not name.startswith(tables.article_prefixes):
        return False
    return any(prefix in tables.article_prefixes for prefix in _list_prefixes(name))
