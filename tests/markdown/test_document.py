"""A line of Markdown is seen as its reader sees it, and each character leads back to the source."""
from __future__ import annotations

import pytest
from hypothesis import given

from newsclean.markdown.document import read_markdown

from . import documents


def seen(text):
    return [line.text for line in read_markdown(text).seen.lines]


@pytest.mark.parametrize(("text", "expected"), [
    ("## [The plan](/p) ##", ["The plan"]), ("- **Read** [more](/m)", ["Read more"]), ("> a", ["a"]), ("![a](b)", [""]),
    ("[![a](b)](/c)", [""]), ("\\*a\\*", ["*a*"]), ("a<br>b", ["a b"]), ("[a](/b)[c](/d)", ["a c"]), ("[a](/b) [c](/d)", ["a c"]),
    ("a\n===", ["a", ""]), ("| a | [b](/c) |\n| - | - |", ["a | b", ""]), ("[a][b]\n\n[b]: /c", ["a", "", ""]), ("a.[^1]", ["a."]),
    ("```\n[a](b)\n```", ["```", "[a](b)", "```"]), ("`a` b", ["a b"]), ("---\na: b\n---\nc", ["", "", "", "c"]), ("***", ["***"]),
    ("[\n\n### A\n\nb\n\n](/c)", ["", "", "A", "", "b", "", ""]),
])
def test_what_is_seen(text, expected):
    assert seen(text) == expected


def test_a_paragraph_that_was_broken_at_a_width_is_seen_as_one_line():
    words = documents.SENTENCES[0].split()
    lines, line = [], ""
    for word in words * 4:
        if len(line) + 1 + len(word) > 60:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    text = "\n".join([*lines, line])
    assert seen(f"# A\n\n{text}")[2] == " ".join(words * 4)
    poem = "The tide goes out,\nthe tide comes in,\nand no one counts\nthe planks between.\nNobody."
    assert seen(f"# A\n\n{poem}")[2:] == poem.split("\n")


def break_at(text, width):
    lines = [""]
    for word in text.split(" "):
        if len(lines[-1]) + 1 + len(word) > width:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".strip()
    return "\n".join(lines)


def test_a_heading_that_was_broken_at_a_width_is_seen_as_one_line():
    words = " ".join(documents.SENTENCES[:2] * 3)
    text = "# Nine lamps on the mole, and who lit them in the winter of the\nflood\n\n" + break_at(words, 60)
    assert seen(text)[:2] == ["Nine lamps on the mole, and who lit them in the winter of the flood", ""]
    linked = "## [Nine lamps on the mole](https://a.example/nine-lamps-\non-the-mole-in-the-winter)\n\n" + break_at(words, 60)
    assert seen(linked)[:2] == ["Nine lamps on the mole", ""]


def test_links_behind_long_addresses_stand_where_their_texts_do():
    cards = "".join(f"[![](https://a.example/pictures/of-the-mole/{n:030}.gif)**Nine lamps on the mole {n}** _They were lit for the "
                    f"first time_](https://a.example/stories/nine-lamps-on-the-mole-{n} \"Nine lamps on the mole {n}\")" for n in range(6))
    text = f"# A\n\n{break_at(cards, 70)}"
    line, syntax = read_markdown(text).seen.lines[3].text, read_markdown(text).seen.syntax[3]
    assert [line[link.start : link.end].strip() for link in syntax.links] == [
        f"Nine lamps on the mole {n} They were lit for the first time" for n in range(6)]


def test_long_lines_are_not_broken_at_a_width():
    long = " ".join(documents.SENTENCES[:2] * 2)
    pictures = "\n\n".join(f"![A mole](https://a.example/{'m' * 90}{n}.jpg)\nThe mole of {n}, by the ferry." for n in range(8))
    assert "The mole of 3, by the ferry." in seen(f"{long}\n\n{pictures}\n\n{long}")


@given(documents.documents)
def test_what_is_seen_leads_back(text):
    document = read_markdown(text)
    for line, segments in zip(document.seen.lines, document.segments, strict=True):
        for each in segments:
            shown = line.text[each.seen : each.seen + each.length]
            assert shown == text[each.start : each.end] or shown == " "
