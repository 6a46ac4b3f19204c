"""Each line of Markdown is what CommonMark says it is, as far as that decides which characters are syntax."""
from __future__ import annotations

import re

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from newsclean.markdown.blocks import Kind, read_blocks
from newsclean.text.lines import read

from .rendering import list_lines


def kinds(text):
    return [block.kind.value for block in read_blocks(read(text).lines)]


@pytest.mark.parametrize(("text", "expected"), [
    ("# A", "heading"), ("#A", "text"), ("####### A", "text"), ("    # A", "code"),
    ("a\n===", "heading underline"), ("a\n\n---", "text blank rule"), ("a\nb\n---", "heading heading underline"),
    ("- a\n- b", "text text"), ("a\n- b", "text text"), ("- - -", "rule"), ("* * *", "rule"), ("-a", "text"),
    ("```\n# a\n```\n# b", "fence code fence heading"), ("~~~\n```\n~~~", "fence code fence"), ("```\na", "fence code"),
    ("a\n\n    b", "text blank code"), ("a\n    b", "text text"), ("- a\n\n  b", "text blank text"),
    ("- a\n\n      b", "text blank code"), ("- a\n    - b", "text text"), ("1. a\n\n   b", "text blank text"),
    ("| a | b |\n| --- | --- |\n| 1 | 2 |", "row table rule row"), ("| a |\n| --- | --- |", "text text"),
    ("a | b\n--- | ---\n1 | 2\n\nc", "row table rule row blank text"), ("| --- |", "text"),
    ("[a]: /b", "definition"), ("a\n[a]: /b", "text text"), ("[^a]: b", "definition"), ("[^a]: b c", "text"),
    ("---\ntitle: a\n---\nb", "front matter front matter front matter text"), ("---\na\n---", "rule heading underline"),
    ("> a\n> # b", "text heading"), ("> ```\n> a\n> ```", "fence code fence"), ("> a\nb\n===", "text text text"),
    ("- a\n# b\n    c", "text heading code"), ("> a\n- b\n\n      c", "text text blank code"), ("> a\n# b\nc\n===", "text heading heading underline"),
    ("  * a\n\nb\n\n    * c\n      * d", "text blank text blank code code"), ("a\n\n    1. b", "text blank code"),
    (">   - a", "text"), (">     a", "code"), ("> - a\n>\n>   b", "text blank text"), ("> > a\n> >\n> >     b", "text blank code"),
    ("\n".join(["  * a"] * 6) + "\n\nb\n\n    * c\n      * d", "text text text text text text blank text blank text text"),
    ("- a\n\nb\n\n    * [c](d)", "text blank text blank code"), ("a\n\n    * [c](d)", "text blank code"),
    ("<pre>\n# a\n</pre>\n# b", "code code code heading"), ("<!--\n# a\n-->\n# b", "code code code heading"),
])
def test_kinds_of_lines(text, expected):
    assert " ".join(kinds(text)) == expected


@pytest.mark.parametrize(("text", "content"), [
    ("# A #", "A"), ("## A ##  ", "A"), ("> - 1. a", "a"), ("-   a", "a"), ("1984. a", "a"), ("  * a", "a"), (">a", "a"),
])
def test_content_stands_behind_its_signs(text, content):
    block = read_blocks(read(text).lines)[0]
    assert text[block.start : block.end] == content


def test_a_number_begins_no_list_inside_of_a_paragraph():
    below = read_blocks(read("It was in\n1984. Nobody knew.").lines)[1]
    assert not below.is_item
    assert not below.is_first


# What lines are made of. A definition stands alone: two readers do not agree on a lazy line behind one.
PIECES = ["- ", "* ", "1. ", "2) ", "> ", ">", "    ", "  ", " ", "\t", "a b", "# c", "---", "===", "***", "```", "| d | e |", "| --- | --- |",
          "<div>", "</div>", "<b>", "<!-- h -->", "<pre>", "</pre>", "<https://a.example/>"]
soups = st.lists(st.lists(st.sampled_from(PIECES), max_size=4).map("".join), min_size=1, max_size=7).map(lambda lines: "x\n" + "\n".join(lines))


def list_own(text):
    """Return what `list_lines` does, of this package's reader."""
    found = {}
    for index, block in enumerate(read_blocks(read(text).lines)):
        if block.kind is Kind.DEFINITION:
            found[index] = "definition", 0, 0, 0
        elif block.kind is not Kind.BLANK:
            quotes = sum(each.is_quote for each in block.containers)
            kind = "html" if block.in_html else "code" if block.kind is Kind.FENCE or block.is_code else block.kind.value
            found[index] = kind, block.level, quotes, len(block.containers) - quotes
    return found


def is_bare(line):
    """Say whether a line holds no more than signs of what it stands in: one reader calls it blank."""
    return re.fullmatch(r"(?:[-*+>\s]|\d+[.)])*", line) is not None


@settings(max_examples=10 * settings.default.max_examples)
@given(soups)
def test_lines_are_read_as_another_reader_does(text):
    lines = text.split("\n")
    # both are right: https://spec.commonmark.org/0.31.2/#lazy-continuation-line
    assume(not re.search(r"^[ \t]*>.*\n(?: {4,}|\t)", text, re.MULTILINE))
    own, other = list_own(text), list_lines(text)
    for index, line in enumerate(lines):
        if not is_bare(line) and own.get(index, ("", ""))[0] != "code" != other[index][0]:
            assert own[index] == other[index], line
