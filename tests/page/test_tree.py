from __future__ import annotations

import pytest

from newsclean.engine.view import View
from newsclean.html import from_stdlib, read_html
from newsclean.html.layout import Layout
from newsclean.page.tree import build_tree
from newsclean.phrases.lexicon import load_lexicon
from newsclean.text.lines import read

from ..filters.pages import STORY, page, paragraphs


def tree_of(markup):
    return build_tree(View(read_html(markup), load_lexicon(())))


def named(found):
    return {line.text: found.named[box] for line, box in zip(found.lines, found.element_of, strict=True) if found.named[box]}


def test_a_text_has_no_tree():
    assert build_tree(View(read("The river rose."), load_lexicon(()))) is None


def test_a_box_comes_after_the_box_around_it():
    found = tree_of(page(paragraphs(*STORY)))
    assert all(outer < at for at, outer in enumerate(found.parents))
    assert len(found.elements) == len(found.parents) == len(found.named)
    assert [found.elements[box] for box in found.element_of] == [line.markup.element for line in found.lines]


def test_comments_that_outweigh_an_article_are_named_and_the_article_is_not():
    comments = "<ol class='comment-list'>" + "".join(f"<li>{text} And {n} more.</li>" for n in range(4) for text in STORY) + "</ol>"
    found = tree_of(page(paragraphs(*STORY), after=comments))
    assert not set(STORY) & set(named(found))
    assert named(found)[f"{STORY[0]} And 1 more."] == "comments: comment-list"


@pytest.mark.parametrize("tag", ["textarea", "select", "option"])
def test_what_is_in_a_field_is_never_the_article(tag):
    found = tree_of(f"<div class='sidebar'><p>{STORY[0]}</p></div><{tag}>{' '.join(STORY)}</{tag}>")
    assert list(named(found).values()) == [f"field: {tag}"]


def test_deep_pages_cost_no_more_than_flat_ones():
    layout = Layout(page=True)
    from_stdlib.feed("<div class='a'>" * 20_000 + "water", layout)  # the fast parser nests no deeper than browsers do
    assert len(build_tree(View(layout.document(), load_lexicon(()))).elements) == 20_001
