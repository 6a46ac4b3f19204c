from __future__ import annotations

from newsclean.engine.view import View
from newsclean.html import read_html
from newsclean.page.features import FEATURES, measure_lines
from newsclean.page.tree import build_tree
from newsclean.phrases.lexicon import load_lexicon

from ..filters.pages import MENU, STORY, page, paragraphs


def measured(markup):
    found = build_tree(View(read_html(markup), load_lexicon(())))
    return {line.text: row and dict(zip(FEATURES, row, strict=True)) for line, row in zip(found.lines, measure_lines(found), strict=True)}


def test_lines_are_measured_and_those_in_named_boxes_are_not():
    found = measured(page(paragraphs(*STORY) + "<div class='sharedaddy'>Share</div>"))
    assert found["Share"] is None
    assert found[STORY[1]]["in centre"] == 1
    assert found[STORY[1]]["in article"] == 1
    assert found[MENU[1]]["linked"] == 1
    assert found[MENU[1]]["in centre"] == 0
    assert found[MENU[1]]["in li"] == 1


def test_how_near_a_word_of_a_class_stands_is_measured():
    found = measured(page(f"<div class='story-card'><div><p>{STORY[0]}</p></div></div>{paragraphs(*STORY[1:])}"))
    assert found[STORY[0]]["above: card"] == 2
    assert found[STORY[1]]["above: card"] == 9


def test_a_line_that_comes_again_is_counted():
    found = measured(page(paragraphs(*STORY, STORY[0])))
    assert found[STORY[0]]["times on page"] == 2
    assert found[STORY[0]]["time seen"] == 2
