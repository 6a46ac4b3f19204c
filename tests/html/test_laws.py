"""The laws of the README on markup nobody thought of."""
from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from newsclean import explain_html

from .. import laws
from ..documents import STRICTNESS
from ..filters.pages import STORY
from .test_layout import NODES, TAGS

PARTS = st.one_of(TAGS, NODES, st.sampled_from([f"<p>{text}</p>" for text in STORY]), st.sampled_from(
    ["<div class=comments>", "<div class=sharedaddy>Share</div>", "<textarea>", "<nav>", "<!doctype html>", "<html>", "</div>"]))


@given(st.lists(PARTS, max_size=8).map("".join), STRICTNESS)
@example(f"<div class=comments><a><p>{STORY[0]}</p>", "thorough")
def test_the_pieces_tile_the_text_and_an_article_never_comes_back_empty(markup, strictness):
    found = explain_html(markup, strictness=strictness)
    laws.sure_enough(found, strictness if isinstance(strictness, float) else 0)
    laws.only_deletions(found)
    if set(STORY) & set(found.source.split("\n")):
        assert found.text.strip()
