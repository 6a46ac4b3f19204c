"""Broad words in class names and ids, as evidence: `card`, `author`, `lead` say something, and never enough.

Data only, and one look at it. What a name says for sure is in `names`; these sit on anything, so how near such a
word stands above a line is one measure among others, for weights to judge.
"""
from __future__ import annotations

import re
from functools import lru_cache

from .class_names import LONGEST

__all__ = ["GROUPS", "groups"]

GROUPS = {
    "body": "body content text entry post article story main copy prose richtext rte page",
    "block": "paragraph p para block section container",
    "card": "card teaser item tile promo feed list loop grid archive stream result listing carousel slider swiper slick",
    "more": "related more read recommended latest recent popular trending next prev previous also other similar recirc",
    "side": "sidebar side aside rail widget right left secondary column",
    "foot": "footer bottom legal copyright disclaimer policy terms",
    "head": "header top masthead hero banner title headline heading",
    "menu": "nav menu navigation breadcrumb breadcrumbs tabs toolbar dropdown megamenu submenu",
    "author": "author byline bio contributor writer profile team expert reviewer",
    "meta": "meta date time info details category categories tag tags label eyebrow kicker badge",
    "share": "share social sharing follow facebook twitter icons",
    "comment": "comment comments reply respond discussion review reviews",
    "form": "form input newsletter subscribe signup optin email search login field modal popup",
    "offer": "cta button btn action offer pricing price product products shop buy cart deal ad ads sponsor affiliate",
    "picture": "caption figcaption credit image img figure media photo gallery wp video embed",
    "lead": "lead intro summary excerpt subtitle standfirst dek deck description subheading abstract lede",
    "question": "faq accordion question answer toggle collapse collapsible",
    "hidden": "hidden hide sr mobile desktop print tooltip",
    "contents": "toc contents anchor jump references footnote footnotes notes citation",
    "quote": "quote pullquote testimonial blockquote",
}

_LETTERS = re.compile("[a-z]+")
_GROUP = {word: at for at, words in enumerate(GROUPS.values()) for word in words.split()}


def groups(name: str) -> frozenset[int]:
    """Which of `GROUPS`, by place, an element with this class (`#id`) is in; a link's relation is in none."""
    return _groups(name[:LONGEST])


@lru_cache(maxsize=8192)
def _groups(name: str) -> frozenset[int]:
    if name.startswith("rel="):
        return frozenset()
    return frozenset(_GROUP[word] for word in _LETTERS.findall(name) if word in _GROUP)
