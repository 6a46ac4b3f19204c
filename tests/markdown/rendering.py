"""Render Markdown by another's hand, to compare what stood in it before and after."""
from __future__ import annotations

import re
from collections import Counter

import pytest

markdown_it = pytest.importorskip("markdown_it")

PARSER = markdown_it.MarkdownIt("commonmark").enable(["table", "strikethrough"])


def list_blocks(text):
    """Return kind and text of each heading, paragraph, cell, code block and rule, in order; the kind with what it stands in."""
    blocks = []
    opened = []

    def add(kind, text):
        blocks.append(("/".join([*opened, kind]), text))

    for token in PARSER.parse(text):
        if token.nesting == 1:
            opened.append(token.tag)
        elif token.nesting == -1:
            opened.pop()
        elif token.type == "inline":
            blocks.append(("/".join(opened), show(token.children)))
        elif token.type in ("fence", "code_block"):
            # one entry a line: two indented blocks are one when what stood between them goes
            for line in filter(str.strip, token.content.split("\n")):
                add("code", line)
        elif token.type == "hr":
            add("hr", "")
        elif token.type == "html_block":
            add("html", token.content)
    return blocks


STUB = re.compile(
    r"\[\]\(|\*\*\*\*|^[ \t]*(?:[-*+]|\d+[.)]|#+|>)[ \t]*$|(?<![\]\w])\((?:https?:|/)[^)\s]*\)", re.MULTILINE)
EMPTY = re.compile(r"<(li|h[1-6]|blockquote|a|em|strong|s|ul|ol|table|tbody|b|span|div|center|figcaption|sup)(?: [^<>]*)?>\s*</\1>")
TAG = re.compile(r"<(/?)(div|span|b|a|sup|figure|figcaption|table|tr|td|center|details|summary)\b")


def count_stubs(text):
    """Count the pieces of syntax with nothing in them, by what they are, and tags without a partner."""
    stubs = Counter(stub.strip() for stub in STUB.findall(text))
    stubs += Counter(EMPTY.findall(PARSER.render(text)))
    tags = Counter(TAG.findall(text))
    for (slash, name), count in tags.items():
        stubs[f"unpaired {name}"] += max(0, count - tags["" if slash else "/", name])
    return stubs


LEAVES = {"paragraph_open": "text", "hr": "rule", "fence": "code", "code_block": "code", "html_block": "html", "tr_open": "row"}


def list_lines(text):
    """Return kind, level of heading, and number of quotations and of items around each line that is not blank."""
    found = {}
    opened = []
    environment = {}
    for token in PARSER.parse(text, environment):
        if token.type in ("blockquote_open", "list_item_open"):
            opened.append(token.type)
        elif token.type in ("blockquote_close", "list_item_close"):
            opened.pop()
        place = opened.count("blockquote_open"), opened.count("list_item_open")
        if token.type in LEAVES:
            found.update(dict.fromkeys(range(*token.map), (LEAVES[token.type], 0, *place)))
        elif token.type == "heading_open":
            is_underlined = token.markup in ("=", "-")
            first, behind = token.map[0], token.map[1] - is_underlined
            found.update({index: ("heading", int(token.tag[1]), *place) for index in range(first, behind)})
            if is_underlined:
                found[behind] = ("underline", 0, *place)
        elif token.type == "table_open":
            found[token.map[0] + 1] = ("table rule", 0, *place)
    for definition in [*environment.get("references", {}).values(), *environment.get("duplicate_refs", [])]:
        found.update(dict.fromkeys(range(*definition["map"]), ("definition", 0, 0, 0)))
    return found


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
