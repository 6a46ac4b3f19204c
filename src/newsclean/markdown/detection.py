"""Tell Markdown from plain text."""

from __future__ import annotations

import re

__all__ = ["is_markdown"]

# Constructs that no plain text holds by chance. A lone bullet, dash, asterisk or quotation sign
# proves nothing, and reads the same as text. Each with a sign and a piece of text that it cannot do
# without: the piece is searched for in a thousandth of the time of the pattern, the sign in a
# thirtieth of the piece's.
_TABLE_LINE = re.compile(
    r"^[ \t]*\|?(?:[ \t]*:?-{3,}:?[ \t]*\|)+[ :|-]*$", re.MULTILINE
)
_CONSTRUCTS = (
    # an inline link or picture
    ("]", "](", re.compile(r"\]\((?:[^\s()]|\([^\s()]*\))*[ )\"']")),
    # a heading apart
    (
        "#",
        "\n#",
        re.compile(r"(?:\A|\n[ \t]*)\n#{1,6}[ \t]+\S.*(?:\n[ \t]*)?(?:\n|\Z)"),
    ),
    # a fence
    (
        "`",
        "```",
        re.compile(r"^ {0,3}```.*\n(?:.*\n)*? {0,3}```[ \t]*$", re.MULTILINE),
    ),
    ("|", "-|", _TABLE_LINE),
    ("|", "- |", _TABLE_LINE),
    # strong words
    ("*", "**", re.compile(r"(?<![*\w])\*\*(?![\s*])[^*\n]+(?<!\s)\*\*(?![*\w])")),
    # a reference
    (
        "]",
        "]: ",
        re.compile(
            r"^ {0,3}\[[^\]\[\n]+\]:[ \t]+(?:[a-z]+:|[/#<])\S*[ \t]*$", re.MULTILINE
        ),
    ),
    # a crawler's head
    (":", "Markdown Content:", re.compile(r"^Markdown Content:", re.MULTILINE)),
)
_HEADING_AT_START = re.compile(r"\s*#{1,6}[ \t]+\S")


def is_markdown(text: str) -> bool:
    """Say whether a text holds a construct that only Markdown has."""
    if text.startswith("#") and _HEADING_AT_START.match(text):
        return True
    return any(
        sign in text and piece in text and pattern.search(text)
        for sign, piece, pattern in _CONSTRUCTS
    )
