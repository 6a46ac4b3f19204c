"""What is read as Markdown: misses first."""
from __future__ import annotations

import pytest

from newsclean.markdown.detection import is_markdown


@pytest.mark.parametrize("text", [
    "",
    "The dam held.",
    "#dam and #flood trended all night.",
    "Number # 4\nThe story\n# 4 is behind the line above.",
    "* one\n* two\n- three\n> four",
    "*Photo: Mia* and 2 ** 3 ** 4",
    "He said [sic] (twice).",
    "[1]: see below\nas [2]: says",
    "see [1]: /plan",
    "Home | News | Sport -- | more",
    "a - | b - | c",
    "x = ```",
    "```sh\nls -l",
    "He wrote: Markdown Content: none",
    "a * b * c",
    "a\n---\nb",
    "---\nThe dam held.\n---",
    "---\nAda: Is it late?\nIb: It was always late.",
    "[a] (b)",
    "for x in a:\n# b\nprint(x)",
    f"{'The river rose. ' * 300}\nMarkdown Content:",
])
def test_plain_text_is_none(text):
    assert not is_markdown(text)


@pytest.mark.parametrize("text", [
    "Read [the plan](/plan).",
    "![quay](quay.jpg \"The quay\")",
    "The plan.\n\n[s]: https://c.example/share \"Share\"",
    "a[i](j)",
    "# The flood",
    "---\ntitle: The flood\npublished: 2025-03-03\n---\nThe river rose.",
    "\n## The flood",
    "It rose.\n \t\n### Later\n",
    "The **dam** held.",
    "Boat | Time\n--- | ---\nHeron | 4:12",
    "| Boat | Time |\n|:---:|:---:|\n| Heron | 4:12 |",
    "| Boat   | Time |\n| ------ | ---- |",
    "| a |\n| --- |",
    "```sh\nls -l\n```",
    "See [the plan][1].\n\n [1]: /plan",
    "Title: The flood\n\nMarkdown Content:\nThe river rose.",
])
def test_a_construct_is_some(text):
    assert is_markdown(text)


@pytest.mark.parametrize("part", ["```a\n", "](", "](a(", "**a", "#", "\n#", "\n\n#\n", "|--|", "-|", "[a]: ", "\n[a]:  ", "   |"])
def test_time_is_linear(part):
    assert not is_markdown(part * 20_000)


@pytest.mark.parametrize("line", ["|" + "---|" * 20_000 + "x", "x" + "-|" * 20_000, " " * 20_000 + "-|", "| " + ":--- | " * 20_000 + "x"])
def test_a_row_of_dashes_that_is_no_rule_is_looked_at_once(line):
    assert not is_markdown(line)
