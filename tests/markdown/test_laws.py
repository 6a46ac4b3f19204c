"""What was Markdown stays Markdown: no stub of a construct is left, and what stays is read as before."""
from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsclean import DEFAULT, Filter, Span, clean, explain

from .. import laws
from ..documents import STRICTNESS
from . import documents
from .rendering import count_stubs, is_left_over, list_blocks

# What a filter of a user's own may mark: lines, words, beginnings and ends of what a reader sees.
PATTERNS = [
    r"(?m)^.*\bthe\b.*$", r"(?m)^\W*\w+\W*$", r"\b\w*ed\b", r"(?m)^\w+ ", r"(?m) \S+$", r"(?m)^.*\d.*$",
    r"Share|Tweet|Read more.*", r"(?m)^.{0,9}", r"(?m).{0,12}$", r"(?m)^.*(?:mill|Home|plan).*$", r", .*?\.", r"[A-Z]",
]


def marking(pattern):
    return Filter("marked", lambda view: [Span(*found.span()) for found in re.finditer(pattern, view.text)])


FILTERS = st.one_of(st.just(DEFAULT), st.sampled_from([frozenset({marking(pattern)}) for pattern in PATTERNS]))


# Constructs of Markdown meet in many ways: few of a hundred documents hold two given ones.
many = settings(max_examples=6 * settings.default.max_examples)


@many
@given(documents.documents, FILTERS)
def test_what_is_left_is_read_as_before(text, filters):
    left = clean(text, filters=filters)
    assert is_left_over(list_blocks(left), list_blocks(text)), left


@many
@given(documents.documents, FILTERS)
def test_no_stub_is_left(text, filters):
    assert count_stubs(clean(text, filters=filters)) <= count_stubs(text)


@given(documents.documents, FILTERS, STRICTNESS)
def test_the_laws_of_text_hold(text, filters, strictness):
    found = explain(text, filters=filters, strictness=strictness)
    laws.only_deletions(found)
    laws.nothing_to_do_nothing_done(found)
    laws.idempotent(lambda each: clean(each, filters=filters, strictness=strictness), found.text)


@given(documents.documents)
def test_code_is_never_touched(text):
    def list_code(blocks):
        # html2text writes items of a second level so, after a paragraph too
        return [content for kind, content in blocks if kind.endswith("code") and not re.match(r"\s*(?:\*|\d+\.) ", content)]

    assert list_code(list_blocks(clean(text))) == list_code(list_blocks(text))


PROSE = documents.SENTENCES[0]


@pytest.mark.parametrize(("text", "left"), [
    # an address that is used in a list within a quotation
    (f"{PROSE}\n\n[Read more »][s]\n\n>   - [Share][s] | [Plan](/t)\n\n[s]: /s\n", f"{PROSE}\n\n>   - [Share][s] | [Plan](/t)\n\n[s]: /s\n"),
    # a line break with nothing behind it
    (f"{PROSE}\\\n[Read more »](/c)\n\n{PROSE}", f"{PROSE}\n\n{PROSE}"),
    (f"{PROSE}\\\n[Read more »](/c)\\\n{PROSE}\n\n# A", f"{PROSE}\\\n{PROSE}\n\n# A"),
    # a number that would begin no list
    (f"{PROSE}\n\n* [The plan](/p)\n    * Share\n  2) The plan\n", None),
    # text that a tag holds, and code that would become an item's paragraph
    (f"[Plan](/p)\n\n<p align=center>Share</p>\n{PROSE}\n", None),
    (f"> - Plan\n> >\n> > {PROSE}\n- Plan\n\n[\n\n### Plan\n\n{PROSE}\n\n](/card)\n\n    Plan\n", None),
    # links over lines: whole, or with both their signs
    (f"{PROSE}\n\n[![](logo.png)\nRead more »](/x)\n\n{PROSE}", f"{PROSE}\n\n{PROSE}"),
    (f"{PROSE}\n\n[Why the mussels came back, and\nShare](/x)\n\n{PROSE}", None),
    # items that stay in the item they stood in, and text that becomes no code
    (f"{PROSE}\n\n  1. [Read more »](/c)\n    * The first plan\n", None),
    (f"{PROSE}\n\n- Share\n\n  {PROSE}\n", None),
    (f"{PROSE}\n\n- [Read more »](/c)\n\n      {PROSE}\n", None),
    # two links of a row, from the last to the first
    (f"# Home\n\n{PROSE}\n\n[Nils Arven](/n)|October 3, 2023 |[Read more](/x)|\n", f"# Home\n\n{PROSE}\n"),
    # tags and their partners, quotations and their signs
    (f"{PROSE}\n\n<div>\n\n[Read more »](/c)\n\n</div>\n\n## The mill\n\n{PROSE}\n", f"{PROSE}\n\n## The mill\n\n{PROSE}\n"),
    (f"## A\n\n<b>{PROSE}</b> <b>[Read more »](/c)</b>\n", f"## A\n\n<b>{PROSE}</b>\n"),
    (f"> [Read more »](/c)\n>\n> {PROSE}\n>\n> ADVERTISEMENT\n>\n> {PROSE}\n>\n> ADVERTISEMENT\n", f"> {PROSE}\n>\n> {PROSE}\n"),
    # a footnote that a sign leads to
    (f"## A\n\n{PROSE}[^1]\n\n[^1]: ADVERTISEMENT\n", None),
    # a footnote that other readers take for an address
    (f"## A\n\n{PROSE}[^1]\n\n[^1]: [](https://i.example/)[](https://j.example/)\n    Share\n", None),
    # an address with its title on a line of its own
    (f"{PROSE}\n\n[Read more »][s]\n\n[s]: https://c.example/\n  'Share'\n", f"{PROSE}\n"),
    # the card of a list right below a tag
    (f"<div>\n\n{PROSE}\n\n</div>\n* [Tags\n\n  ![](p.png)\n\n  {PROSE}\n\n  2 days ago](/over)\n", f"<div>\n\n{PROSE}\n\n</div>\n"),
    (f"{PROSE}\n\n* [1\n\n  ![](p.png)\n\n  ### Nine lamps\n\n  Share](/x)\n\n{PROSE}", f"{PROSE}\n\n{PROSE}"),
])
def test_what_hypothesis_found(text, left):
    found = clean(text)
    assert found == (text if left is None else left)
    assert is_left_over(list_blocks(found), list_blocks(text))


def test_a_tag_between_cells_stays():
    text = "## A\n\n<table><tr><td>In 1912, the dam</td><td>held. Eels were late.</td></tr></table>\n"
    left = clean(text, filters=frozenset({marking(r", .*?\.")}))
    assert left == "## A\n\n<table><tr><td>In 1912</td><td>Eels were late.</td></tr></table>\n"


@pytest.mark.parametrize("text", ["", "#", "[", "](", "![](", "> x", "```", "[a]: ", "\\", "<", "- [x](", "\r# a\r\n"])
def test_pieces_of_syntax_pass(text):
    assert clean(text) == text
    assert clean(f"# A\n\n{text}") == f"# A\n\n{text}"
