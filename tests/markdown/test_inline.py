"""Links, pictures, emphasis, code and escapes are found where CommonMark finds them."""
from __future__ import annotations

import pytest

from newsclean.markdown.inline import read_inlines

from ..test_hostile import count_steps


def targets(text, labels=()):
    return [(text[each.open_end : each.close_start], each.target or each.label)
            for each in read_inlines(text, labels).constructs if each.kind == "link"]


@pytest.mark.parametrize(("text", "links"), [
    ("[a](/b)", [("a", "/b")]), ("[a](</b c>)", [("a", "/b c")]), ('[a](/b "t (1)")', [("a", "/b")]), ("[a](/b_(c))", [("a", "/b_(c)")]),
    ("[a](/b c)", [("a", "/b c")]), ("[a](/b-\nc)", [("a", "/b-\nc")]), ("[a](/b\nc)", []), ("[a]", []), ("[a] (/b)", []), ("\\[a](/b)", []), ("`[a](/b)`", []), ("![a](/b)", []),
    ("[![a](/b)](/c)", [("![a](/b)", "/c")]), ("[a [b](/c)](/d)", [("b", "/c")]), ("[a][b]", [("a", "b")]), ("[b][]", [("b", "b")]),
    ("[B]", [("B", "b")]), ("[c][d]", []), ("<https://a.b>", [("https://a.b", "https://a.b")]), ("[a\nb](/c)", [("a\nb", "/c")]),
    ("[a](mailto:?subject=b\nc (d))", [("a", "mailto:?subject=b\nc (d)")]), ("[a](b\nc d)", []),
])
def test_links(text, links):
    assert targets(text, {"b"}) == links


@pytest.mark.parametrize(("text", "inner"), [
    ("*a*", ["a"]), ("**a**", ["a"]), ("***a***", ["a", "**a**"]), ("* a *", []), ("a_b_c", []), ("_a_", ["a"]), ("*a **b** c*", ["b", "a **b** c"]),
    ("**a* b", ["a"]), ("\\*a*", []), ("2 * 3 * 4", []), ("*[a*](/b)", []), ("~~a~~", ["a"]),
])
def test_emphasis(text, inner):
    found = read_inlines(text).constructs
    assert [text[each.open_end : each.close_start] for each in found if each.kind == "emphasis"] == inner


@pytest.mark.parametrize("text", ["[" * 1000, "](" * 1000, "![" * 500 + "[a](b)" * 500, "*a _b " * 500, "`" * 1000, "](a" * 1000, "<a" * 1000,
                                  "[a](" * 1000, "``` `" * 500, "*a " * 500 + "b_ " * 500, "[a " * 500 + "b*] " * 500])
def test_twice_the_hostile_text_takes_twice_the_steps(text):
    assert count_steps(lambda: read_inlines(text * 2)) <= 2.1 * count_steps(lambda: read_inlines(text))
