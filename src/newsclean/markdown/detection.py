"""Tell Markdown from plain text.

Constructs that no plain text holds by chance are looked for. A lone bullet, dash, asterisk or
quotation sign proves nothing, and reads the same as text. Each construct is tried where its sign
stands: a lone character is found fifty times faster than two, and in most texts it is rare.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from ..text.patterns import compile_later
from .blocks import MAX_FRONT_MATTER_LINES, find_front_matter_end

__all__ = ["is_markdown"]

MAX_FIELDS_CHARS: Final = 4_000  # of the fields that a crawler writes above a page

# an inline link or picture, from its closing bracket on
_INLINE_TARGET: Final = compile_later(r"\]\((?:[^\s()]|\([^\s()]*\))*[ )\"']")
_NUMBER_SIGNS: Final = compile_later(r"#{1,6}[ \t]+\S")
_OPENED_FENCE: Final = compile_later(r"^ {0,3}```.*\n", re.MULTILINE)
_CLOSED_FENCE: Final = compile_later(r"^ {0,3}```[ \t]*$", re.MULTILINE)
# Possessive: a rule of thousands of cells that ends in a word is looked at once.
_TABLE_LINE: Final = compile_later(
    r"[ \t]*+\|?(?:[ \t]*+:?-{3,}+:?[ \t]*+\|)++[ :|-]*+$", re.MULTILINE
)
_STRONG: Final = compile_later(r"(?<![*\w])\*\*(?![\s*])[^*\n]+(?<!\s)\*\*(?![*\w])")
_DEFINITION_END: Final = compile_later(
    r"\]:[ \t]+(?:[a-z]+:|[/#<])\S*(?:[ \t]+(?:\"[^\"\n]*\"|'[^'\n]*'|\([^()\n]*\)))?[ \t]*$",
    re.MULTILINE,
)
_BRACKETED_LABEL: Final = compile_later(r" {0,3}\[[^\]\[\n]+\]")


def is_markdown(text: str) -> bool:
    """Say whether a text holds a construct that only Markdown has."""
    return (
        _has_at(text, "#", _begins_heading)
        or _has_at(text, "]", _closes_link)
        or _has_at(text, "*", _STRONG.match)
        or _has_table_rule(text)
        or ("`" in text and _has_fence(text))
        or _has_crawler_head(text)
        or _has_front_matter(text)
    )


def _has_front_matter(text: str) -> bool:
    """Say whether a text begins with fields between dashes, as notes and static sites have them."""
    if not text.startswith("---"):
        return False
    return find_front_matter_end(text.split("\n", MAX_FRONT_MATTER_LINES)) > 0


def _has_at(text: str, sign: str, is_construct: Callable[[str, int], object]) -> bool:
    """Say whether a construct stands at one of the places of a sign."""
    at = text.find(sign)
    while at >= 0:
        if is_construct(text, at):
            return True
        at = text.find(sign, at + 1)
    return False


def _begins_heading(text: str, at: int) -> bool:
    """Say whether a heading begins here: at the top, or below a blank line."""
    if at == 0:
        return _NUMBER_SIGNS.match(text) is not None
    if text[at - 1] != "\n" or not _NUMBER_SIGNS.match(text, at):
        return False
    above = _go_to_line_start(text, at - 1)
    return not text[above : at - 1].strip(" \t")


def _closes_link(text: str, at: int) -> bool:
    """Say whether a bracket closes the text of a link, or the label of a link's address."""
    behind = text[at + 1 : at + 2]
    if behind == "(":
        return _INLINE_TARGET.match(text, at) is not None
    if behind != ":" or not _DEFINITION_END.match(text, at):
        return False
    label = _BRACKETED_LABEL.match(text, _go_to_line_start(text, at))
    return label is not None and label.end() == at + 1


def _has_table_rule(text: str) -> bool:
    """Say whether a line is a table's rule; of each line the first pipe behind dashes is asked."""
    at = text.find("|")
    while at >= 0:
        dashes = text[max(at - 2, 0) : at].rstrip(" \t")
        if dashes.endswith(("-", ":")):
            if _TABLE_LINE.match(text, _go_to_line_start(text, at)):
                return True
            at = text.find("\n", at)
            if at < 0:
                return False
        at = text.find("|", at + 1)
    return False


def _has_fence(text: str) -> bool:
    fence = _OPENED_FENCE.search(text)
    return fence is not None and _CLOSED_FENCE.search(text, fence.end()) is not None


def _has_crawler_head(text: str) -> bool:
    at = text.find("Markdown Content:", 0, MAX_FIELDS_CHARS)
    return at == 0 or (at > 0 and text[at - 1] == "\n")


def _go_to_line_start(text: str, at: int) -> int:
    return text.rfind("\n", 0, at) + 1
