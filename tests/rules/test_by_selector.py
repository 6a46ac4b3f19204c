from __future__ import annotations

import pickle

import pytest
from bs4 import BeautifulSoup

from newsclean import DEFAULT, clean_html, rules

BOX = '<p>The dam held.</p>{}<p>Nobody was hurt.</p>'
KEPT = "The dam held.\n\nNobody was hurt."


@pytest.mark.parametrize(("selector", "markup"), [
    (".promo", '<div class="box Promo"><p>Win a canoe.</p></div>'),
    ("#donate", '<section id="donate"><p>Win a canoe.</p></section>'),
    ("aside", "<aside><p>Win a canoe.</p></aside>"),
    ("aside.promo", '<aside class="promo"><p>Win a canoe.</p></aside>'),
    ("main .promo, .x", '<main><div><p class="promo">Win a canoe.</p></div></main>'),
    ("main > .promo", '<main><p class="promo">Win a canoe.</p></main>'),
    ("aside[data-ad]", '<aside data-ad="1"><p>Win a canoe.</p></aside>'),
    ("p:has(> b)", "<p>Win a <b>canoe</b>.</p>"),
    ("div p:nth-of-type(1)", "<div><p>Win a canoe.</p></div>"),
])
@pytest.mark.parametrize("as_tree", [False, True])
def test_what_stands_in_a_matching_element_goes(selector, markup, as_tree):
    page = BOX.format(markup)
    given = BeautifulSoup(page, "html.parser") if as_tree else page
    assert clean_html(given, filters={rules.selectors("promos", selector)}) == KEPT
    assert str(given) == (str(BeautifulSoup(page, "html.parser")) if as_tree else page)


@pytest.mark.parametrize(("selector", "markup"), [
    ("main > .promo", '<main><div><p class="promo">Win a canoe.</p></div></main>'),
    ("aside.promo", '<div class="promo"><p>Win a canoe.</p></div>'),
    ("aside[data-ad]", "<aside><p>Win a canoe.</p></aside>"),
])
def test_what_does_not_match_stays(selector, markup):
    assert "canoe" in clean_html(BOX.format(markup), filters={rules.selectors("promos", selector)})


def test_a_word_of_a_sentence_goes_alone():
    markup = '<p>The dam <span class="tip">(see map)</span> held.</p>'
    assert clean_html(markup, filters={rules.selectors("tips", ".tip")}) == "The dam held."


def test_in_text_there_is_nothing_to_select():
    rule = rules.selectors("promos", ".promo")
    assert rule("The dam held.") == "The dam held."


def test_beside_the_filters_of_the_library():
    markup = BOX.format('<div class="promo"><p>Win a canoe.</p></div><p>ADVERTISEMENT</p>')
    assert clean_html(markup, filters=DEFAULT | {rules.selectors("promos", ".promo")}) == KEPT


@pytest.mark.parametrize("selector", ["..x", "a[", ":nope", ""])
def test_an_error_names_rule_and_selector(selector):
    with pytest.raises(ValueError, match="rule 'promos': selector"):
        rules.selectors("promos", selector)


def test_a_rule_is_a_value():
    rule = rules.selectors("promos", ".promo")
    assert pickle.loads(pickle.dumps(rule)) == rule == rules.selectors("promos", ".promo")
