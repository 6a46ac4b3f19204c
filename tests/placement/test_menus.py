"""Menus: what stands between known words goes with them, unless it may be the article."""
from __future__ import annotations

import pytest

from newsclean.engine.view import View
from newsclean.filters import NAVIGATION
from newsclean.phrases.lexicon import load_lexicon
from newsclean.placement.menus import (
    MAX_GAP_LINES,
    MAX_UNKNOWN_PER_KNOWN,
    MIN_IN_SURE_MENU,
    find_menus,
)
from newsclean.text.lines import read

PROSE = "The dam held through the night, the mayor said on Monday morning in the school gym."
MORE = "By noon the water had gone down by a hand, and the first families went home over the bridge."
ABOVE, BELOW = ["Home", "Careers", "Search"], ["Contact us", "Privacy policy", "Terms of use"]
POEM = ["Grey is the water,", "grey the stone", "and grey the bird", "that has no home"]


def found(*lines: str) -> list[str]:
    view = View(read("\n".join(lines)), load_lexicon(frozenset(["en"])))
    return [view.lines[index].text for index in sorted(find_menus(view))]


@pytest.mark.parametrize("lines", [
    [*ABOVE, *POEM, *BELOW],  # no prose: a poem's page, or a front page
    [PROSE, *ABOVE, PROSE, *BELOW],
    [PROSE, *ABOVE[:2], "Valley", *BELOW[:2]],
    [PROSE, *ABOVE[:2], "Travel", BELOW[0]],
    [PROSE, "Health", "Housing", "Technology", "Roads", "Business", "Bridges", "Science", "Schools", "Culture"],
    [PROSE, "Facebook", "Mastodon", "Instagram", "Friendster", "YouTube", "Myspace", "LinkedIn", "Orkut", "Twitter"],
    [PROSE, "Home", "Valley", "Home", "Hills", "Home", "Lakes", "Home", "Rivers", "Home"],
    [PROSE, *ABOVE, "The dam held.", *BELOW],
    [PROSE, *ABOVE, "2 cups of flour", *BELOW],
    [PROSE, *ABOVE, "Seven words make more than a label", *BELOW],
    [PROSE, *ABOVE, *["Valley"] * (MAX_GAP_LINES + 1), *BELOW],
    [PROSE, "Home", "Careers", *["Valley"] * (MAX_UNKNOWN_PER_KNOWN * MIN_IN_SURE_MENU + 1), *BELOW],
    [PROSE, "Pricing", "Integrations", "Documentation", "Security", "Insurance", "Travel"],
    [PROSE, "Pricing", "Features", "Integrations", "Support", "Documentation", "Resources"],
    [PROSE, "Advertisement", "Valley", "Photo: Jane Doe", "Hills", "2 min read", "Lakes", "By Jane Doe", "Rivers", "May 3, 2024"],
], ids=["no-prose", "prose-between", "too-few", "too-few-sure", "topics", "networks", "one-word", "sentence", "quantity", "long", "wide", "sparse", "entries-alone", "mostly-entries", "other-kinds"])
def test_it_is_no_menu(lines):
    assert found(*lines) == []


@pytest.mark.parametrize("between", [["Valley"], ["Valley", "Hills", "", "Lakes and rivers"], ["Valley"] * MAX_GAP_LINES, ["Advertisement", "Valley"]],
                         ids=["one", "some", "widest", "advert"])
def test_what_stands_between_known_words_goes(between):
    assert found(PROSE, *ABOVE, *between, *BELOW) == [*ABOVE, *filter(None, between), *BELOW]


def test_what_stands_before_the_first_and_behind_the_last_stays():
    assert found(PROSE, "Valley", *ABOVE, *BELOW, "Hills", MORE) == [*ABOVE, *BELOW]


def test_few_known_words_reach_less_far_than_many():
    middle = ["Valley"] * MAX_GAP_LINES
    assert found(PROSE, *ABOVE[:1], *middle, *BELOW, *ABOVE[1:]) == [*ABOVE[:1], *middle, *BELOW, *ABOVE[1:]]
    assert found(PROSE, *ABOVE, "Hills", *BELOW[:2], *middle, *BELOW[2:]) == [*ABOVE, "Hills", *BELOW[:2], *middle, *BELOW[2:]]
    assert found(PROSE, "Home", *["Valley"] * (MAX_UNKNOWN_PER_KNOWN * 2 + 1), "Careers") == []


def test_entries_that_lists_have_too_make_a_menu_larger():
    menu = ["Sport", "Menu", "Home", "News", "Travel", "Valley", "Contact us", "Insurance"]
    assert found(PROSE, *menu) == menu


def test_known_words_and_entries_alone_make_a_menu():
    assert found(PROSE, "Menu", "Home", "News", "Sport", "Contact") == ["Menu", "Home", "News", "Sport", "Contact"]
    assert found(PROSE, "Menu", "Home", "News", "Valley", "Contact") == []


def test_words_alone_are_a_menu_only_if_they_are_many():
    many = ["Home", "News", "Business", "Culture", "Valley", "Travel", "Fashion", "Hills", "Books", "Weather", "Events", "Search"]
    assert found(PROSE, *many) == many
    assert found(PROSE, *many[:-2]) == []


@pytest.mark.parametrize("title", ["Old Bridge Closes", "Bridge"])
def test_what_may_be_the_headline_stays(title):
    assert title not in found(*ABOVE, "Valley", title, *BELOW, PROSE, MORE)
    assert title in found(PROSE, MORE, *ABOVE, "Valley", title, *BELOW)


def test_each_line_goes_by_its_own_reason_and_the_others_by_navigation():
    text = "\n".join([PROSE, *ABOVE, "Valley", *BELOW])
    assert NAVIGATION(text) == "\n".join([PROSE, *BELOW])
