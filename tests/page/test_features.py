from __future__ import annotations

import re
from itertools import chain
from pathlib import Path

from newsclean.engine.view import View
from newsclean.html import read_html
from newsclean.page import weights
from newsclean.page.features import FEATURES, measure_lines
from newsclean.page.tree import build_tree
from newsclean.phrases.lexicon import load_lexicon

from ..filters.pages import MENU, STORY, page, paragraphs


def measured(markup):
    found = build_tree(View(read_html(markup), load_lexicon(())))
    return {line.text: row and dict(zip(FEATURES, chain(*row), strict=True))
            for line, row in zip(found.lines, measure_lines(found), strict=True)}


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


BESIDE = paragraphs(*(f"{text} So it was in 1931." for text in STORY[:4]))


def test_the_centre_is_where_most_prose_is():
    found = measured(page(paragraphs(STORY[1]), after=f"<div class='about'>{BESIDE}</div>"))
    assert found[STORY[1]]["in centre"] == 0


def test_or_where_an_article_s_name_speaks_for_half_as_much():
    found = measured(page(f"<div class='entry-content'>{paragraphs(STORY[1], STORY[3])}</div>", after=f"<div class='about'>{BESIDE}</div>"))
    assert found[STORY[1]]["in centre"] == 1
    assert 0.2 < found[STORY[1]]["prose in article by name"] < 0.5


def test_what_a_theme_says_of_the_whole_page_speaks_for_no_line():
    found = measured(f"<html><body class='single'>{paragraphs(*STORY)}</body></html>")
    assert found[STORY[1]]["in article by name"] == 0
    assert found[STORY[1]]["prose in article by name"] == 0


def test_how_far_below_the_headline_s_box_a_line_stands_is_measured():
    found = measured(page(f"<div><h1>The flood</h1><p>{STORY[0]}</p><div><div><p>{STORY[1]}</p></div></div></div>{paragraphs(*STORY[2:])}"))
    assert found["The flood"]["below headline's box"] == 0
    assert found[STORY[0]]["below headline's box"] == 1
    assert found[STORY[1]]["below headline's box"] == 3
    without = measured(page(paragraphs(*STORY)))
    assert {row["below headline's box"] for row in without.values() if row} == {99}


def test_whole_measures_have_whole_limits():
    limits = {}
    for measure, limit in re.findall(r"\bf(\d+)<=(-?[\d.]+)", Path(weights.__file__).read_text(encoding="utf-8")):
        limits.setdefault(FEATURES[int(measure)], set()).add("." not in limit)
    assert [name for name, found in limits.items() if len(found) > 1] == []
    for row in filter(None, measured(page(paragraphs(*STORY))).values()):
        assert [name for name, (is_whole,) in limits.items() if isinstance(row[name], int) != is_whole] == []
