"""The laws of the README on markup nobody thought of."""
from __future__ import annotations

from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st

from newsclean import explain_html

from ..filters.pages import STORY
from .test_layout import NODES, TAGS

PARTS = st.one_of(TAGS, NODES, st.sampled_from([f"<p>{text}</p>" for text in STORY]), st.sampled_from(
    ["<div class=comments>", "<div class=sharedaddy>Share</div>", "<textarea>", "<nav>", "<!doctype html>", "<html>", "</div>"]))


@given(st.lists(PARTS, max_size=8).map("".join))
@example(f"<div class=comments><a><p>{STORY[0]}</p>")
def test_the_pieces_tile_the_text_and_an_article_never_comes_back_empty(markup):
    found = explain_html(markup)
    pieces = sorted([*found.kept, *((mark.start, mark.end) for mark in found.marks)])
    assert all(end <= start for (_, end), (start, _) in pairwise(pieces))
    edges = [0, *(edge for piece in pieces for edge in piece), len(found.source)]
    assert "".join(found.source[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True)).strip() == ""
    assert "".join(found.source[start:end] for start, end in found.kept) == found.text
    if set(STORY) & set(found.source.split("\n")):
        assert found.text.strip()
