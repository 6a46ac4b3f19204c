"""Tell Markdown from plain text."""

from __future__ import annotations

import re

__all__ = ["is_markdown"]

# Constructs that no plain text holds by chance. A lone bullet, dash, asterisk or quotation sign
# proves nothing, and reads the same as text. Each with a piece of text that it cannot do without,
# which is searched for first: that takes a thousandth of the time of the pattern.
_CONSTRUCTS = (
    (
        "](",
        re.compile(r"\]\((?:[^\s()]|\([^\s()]*\))*[ )\"']"),
    ),  # an inline link or picture
    (
        "\n#",
        re.compile(r"(?:\A|\n[ \t]*)\n#{1,6}[ \t]+\S.*(?:\n[ \t]*)?(?:\n|\Z)"),
    ),  # a heading apart
    (
        "```",
        re.compile(r"^ {0,3}```.*\n(?:.*\n)*? {0,3}```[ \t]*$", re.MULTILINE),
    ),  # a fence
    (
        "-|",
        re.compile(r"^[ \t]*\|?(?:[ \t]*:?-{3,}:?[ \t]*\|)+[ :|-]*$", re.MULTILINE),
    ),  # a table
    (
        "- |",
        re.compile(r"^[ \t]*\|?(?:[ \t]*:?-{3,}:?[ \t]*\|)+[ :|-]*$", re.MULTILINE),
    ),
    (
        "**",
        re.compile(r"(?<![*\w])\*\*(?![\s*])[^*\n]+(?<!\s)\*\*(?![*\w])"),
    ),  # strong words
    (
        "]: ",
        re.compile(
            r"^ {0,3}\[[^\]\[\n]+\]:[ \t]+(?:[a-z]+:|[/#<])\S*[ \t]*$", re.MULTILINE
        ),
    ),  # a reference
    (
        "Markdown Content:",
        re.compile(r"^Markdown Content:", re.MULTILINE),
    ),  # a crawler's head
)
_HEADING_AT_START = re.compile(r"\s*#{1,6}[ \t]+\S")


def is_markdown(text: str) -> bool:
    """Say whether a text holds a construct that only Markdown has."""
    if text.startswith("#") and _HEADING_AT_START.match(text):
        return True
    return any(piece in text and pattern.search(text) for piece, pattern in _CONSTRUCTS)
