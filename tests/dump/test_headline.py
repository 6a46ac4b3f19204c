"""The headline of a page's text: the line that its title holds."""
import pytest

from newsclean.dump.headline import NO_HEADLINE, find_title, has_title_over_menu
from newsclean.dump.line_features import describe_lines

TITLE = "County mends the bridge at Marl - The Gazette"


def found(texts, start):
    return find_title(texts, describe_lines(texts).words, start)


@pytest.mark.parametrize("texts", [
    [],
    ["Home", "Sport", "The dam held."],
    [TITLE, "Home", "Something else altogether", "The dam held."],
    [TITLE, "Home", "The Gazette", "The dam held."],  # the site's name
    [TITLE, "Home", "the bridge", "The dam held."],  # two words
])
def test_no_line_is_the_headline(texts):
    assert found(texts, len(texts) - 1) == NO_HEADLINE


@pytest.mark.parametrize("headline", ["County mends the bridge at Marl", "COUNTY MENDS THE BRIDGE AT MARL", "“County mends the bridge at Marl”"])
def test_the_title_holds_the_headline_whatever_its_case(headline):
    assert found([TITLE, "Home", headline, "3 May", "The dam held."], 4) == 2


def test_the_nearest_to_the_prose_is_taken():
    headline = "County mends the bridge at Marl"
    assert found([TITLE, headline, "Home", headline, "The dam held."], 4) == 3


def test_a_breadcrumb_holds_the_headline_too():
    assert found(["The Gazette", "Home > County mends the bridge", "Share", "County mends the bridge", "The dam held."], 4) == 3


MENU = ["Valley", "Harbour", "Money", "Obituaries", "Property", "Motors", "Courts", "Farming", "Schools", "Letters"]
HEADLINE = "County mends the bridge at Marl"
PROSE = "The county has found the money to mend the bridge at Upper Marl, two years after lorries were first banned from it."


@pytest.mark.parametrize("texts", [
    [],
    [TITLE],
    [TITLE, *MENU],
    [TITLE, *MENU[:7], HEADLINE, PROSE],  # a byline, a date, share buttons
    [HEADLINE, *[PROSE] * 9, HEADLINE],  # a headline again under its article
    [HEADLINE, PROSE, *MENU[:4], PROSE, *MENU[4:8], PROSE, HEADLINE, PROSE],
    ["Marl", *MENU, "Marl", PROSE],
    [TITLE, *MENU, "The Gazette", PROSE],
    [TITLE, *MENU, "Another headline altogether", PROSE],
], ids=str)
def test_no_title_stands_over_a_menu(texts):
    assert not has_title_over_menu(texts)


@pytest.mark.parametrize("texts", [
    [TITLE, *MENU, HEADLINE, PROSE],
    [TITLE, *MENU[:4], PROSE, *MENU[4:], HEADLINE, PROSE],
    ["Kreis repariert die Brücke in Obermarl – Der Bote", *MENU, "KREIS REPARIERT DIE BRÜCKE IN OBERMARL", PROSE],
    [HEADLINE, *MENU * 20, HEADLINE, PROSE],
], ids=str)
def test_a_title_stands_over_a_menu(texts):
    assert has_title_over_menu(texts)
