"""Render Markdown by another's hand, to compare what stood in it before and after."""
from __future__ import annotations

import pytest

markdown_it = pytest.importorskip("markdown_it")

PARSER = markdown_it.MarkdownIt("commonmark").enable(["table", "strikethrough"])


def list_blocks(text):
    """Return kind and text of each heading, paragraph, cell, code block and rule, in order."""
    blocks = []
    opened = []
    for token in PARSER.parse(text):
        if token.nesting == 1:
            opened.append(token.tag)
        elif token.nesting == -1:
            opened.pop()
        elif token.type == "inline":
            blocks.append((opened[-1], show(token.children)))
        elif token.type in ("fence", "code_block"):
            # one entry a line: two indented blocks are one when what stood between them goes
            blocks += [("code", line) for line in token.content.split("\n") if line.strip()]
        elif token.type == "hr":
            blocks.append(("hr", ""))
        elif token.type == "html_block":
            blocks.append(("html", token.content))
    return blocks


def show(children):
    """Return what is seen of a block; a picture and a link's address as signs of their own."""
    pieces = []
    for token in children:
        if token.type in ("text", "code_inline", "html_inline"):
            pieces.append(token.content)
        elif token.type in ("softbreak", "hardbreak"):
            pieces.append(" ")
        elif token.type == "image":
            pieces.append(" \ufffc ")
    return "".join(pieces)


def is_left_over(after, before):
    """Say whether the blocks after are some of those before, in order, whole or with words taken out."""
    waiting = iter(before)
    return all(any(kind == other and is_part(text, whole) for other, whole in waiting) for kind, text in after)


def is_part(text, whole):
    characters = iter("".join(whole.split()))
    return all(character in characters for character in "".join(text.split()))
