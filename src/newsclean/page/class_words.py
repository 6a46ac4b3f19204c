"""Broad words in class names and ids: `card`, `author`, `lead` are evidence, and never enough.

What a name says for sure is in `class_names`. These words sit on anything, so how near such a word
stands above a line is one feature among others, for weights to judge.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

__all__ = ["WORD_GROUPS", "find_word_groups", "list_words"]

WORD_GROUPS: Final = {
    "body": "body content text entry post article story main copy prose richtext rte page",
    "block": "paragraph p para block section container",
    "card": (
        "card teaser item tile promo feed list loop grid archive stream result "
        "listing carousel slider swiper slick"
    ),
    "more": (
        "related more read recommended latest recent popular trending next "
        "prev previous also other similar recirc"
    ),
    "side": "sidebar side aside rail widget right left secondary column",
    "foot": "footer bottom legal copyright disclaimer policy terms",
    "head": "header top masthead hero banner title headline heading",
    "menu": "nav menu navigation breadcrumb breadcrumbs tabs toolbar dropdown megamenu submenu",
    "author": "author byline bio contributor writer profile team expert reviewer",
    "meta": "meta date time info details category categories tag tags label eyebrow kicker badge",
    "share": "share social sharing follow facebook twitter icons",
    "comment": "comment comments reply respond discussion review reviews",
    "form": "form input newsletter subscribe signup optin email search login field modal popup",
    "offer": (
        "cta button btn action offer pricing price product products shop buy "
        "cart deal ad ads sponsor affiliate"
    ),
    "picture": "caption figcaption credit image img figure media photo gallery wp video embed",
    "lead": (
        "lead intro summary excerpt subtitle standfirst dek deck description "
        "subheading abstract lede"
    ),
    "question": "faq accordion question answer toggle collapse collapsible",
    "hidden": "hidden hide sr mobile desktop print tooltip",
    "contents": "toc contents anchor jump references footnote footnotes notes citation",
    "quote": "quote pullquote testimonial blockquote",
}

_LETTERS: Final = re.compile("[a-z]+")
_GROUP_OF_WORD: Final = {
    word: place
    for place, words in enumerate(WORD_GROUPS.values())
    for word in words.split()
}


def list_words(name: str) -> list[str]:
    """Return the words in a class (`#id`): runs of Latin letters."""
    return _LETTERS.findall(name)


def find_word_groups(words: Iterable[str]) -> list[int]:
    """Return the groups, by place in `WORD_GROUPS`, that the words are in."""
    return [_GROUP_OF_WORD[word] for word in words if word in _GROUP_OF_WORD]
