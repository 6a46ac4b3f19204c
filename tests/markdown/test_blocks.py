"""Each line of Markdown is what CommonMark says it is, as far as that decides which characters are syntax."""
from __future__ import annotations

import pytest

from newsclean.markdown.blocks import read_blocks
from newsclean.text.lines import read


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
    ("[a]: /b", "definition"), ("a\n[a]: /b", "text text"), ("[^a]: b", "text"),
    ("---\ntitle: a\n---\nb", "front matter front matter front matter text"), ("---\na\n---", "rule heading underline"),
    ("> a\n> # b", "text heading"), ("> ```\n> a\n> ```", "fence code fence"), ("> a\nb\n===", "text text text"),
    ("- a\n# b\n    c", "text heading code"), ("> a\n- b\n\n      c", "text text blank code"), ("> a\n# b\nc\n===", "text heading heading underline"),
    ("  * a\n\nb\n\n    * c\n      * d", "text blank text blank code code"), ("a\n\n    1. b", "text blank code"),
    (">   - a", "text"), (">     a", "code"), ("> - a\n>\n>   b", "text blank text"), ("> > a\n> >\n> >     b", "text blank code"),
    ("\n".join(["  * a"] * 6) + "\n\nb\n\n    * c\n      * d", "text text text text text text blank text blank text text"),
    ("- a\n\nb\n\n    * [c](d)", "text blank text blank code"), ("a\n\n    * [c](d)", "text blank code"),
    ("<pre>\n# a\n</pre>\n# b", "code code fence heading"), ("<!--\n# a\n-->\n# b", "code code fence heading"),
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
