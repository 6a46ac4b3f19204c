import pytest

from newsclean.filters.site_names import MAX_LINES_ABOVE, MAX_MOTTO_CHARS
from newsclean.filters.site_names import SITE_NAMES as FILTER

from .check import *

MISSES = {
    "headline-with-dash": "Daily Bread – a baker's life\n\nThe oven is lit at three, long before the first bus comes by and the street wakes up.",
    "headline-with-outlet-first": "Valley News – How It Lost Its Way\n\nThe paper was sold on a Tuesday, and by Friday the presses had been taken out through the roof.",
    "headline-brand": "YouTube – a history\n\nIt began with a video of an elephant, shot by a founder who was not much interested in elephants.",
    "headline-plain": "Ten Years After the Flood\n\nThe oven is lit at three, long before the first bus comes by and the street wakes up.",
    "headline-about-news": "Good News – Bad News\n\nThe oven is lit at three, long before the first bus comes by and the street wakes up.",
    "alone": "ValleyNow – Valley.Press Daily News",
}
HITS = {
    "name-and-motto": "|ValleyNow – Valley.Press Daily News\n|\nThe dam held through the night, the mayor said on Monday morning in the school gym.",
    "with-headline-under-it": "|ValleyNow | The Valley Daily News\n|\nDam Holds\n\nThe dam held through the night, the mayor said on Monday morning in the school gym.",
}


PROSE = "\n\nThe dam held through the night, the mayor said on Monday morning in the school gym."
GO = {
    "outlet-and-brand": ("ValleyNow – Daily Gazette", ""),
    "outlet-and-domain": ("Valley.Press – Daily Gazette", ""),
    "brand-and-domain": ("ValleyNow | Valley.Press", ""),
    "outlet-and-copyright": ("The Vale – Daily Gazette", "\n\n© 2024 The Vale"),
    "outlet-and-feed-footer": ("The Vale – Daily Gazette", "\n\nThe post appeared first on The Vale."),
    "name-of-four-letters": ("Vale – Daily Gazette", "\n\n© Vale"),
    "three-parts": ("ValleyNow – all day – Daily Gazette", ""),
    "eighty-characters": ("ValleyNow – " + "all day, " * 6 + " Daily Gazette", ""),
}
STAY = {
    "outlet-alone": ("The Vale – Daily Gazette", "\n\nThe Vale is a valley."),
    "brand-alone": ("ValleyNow – all day", ""),
    "domain-alone": ("Valley.Press – all day", ""),
    "copyright-alone": ("The Vale – all day", "\n\n© 2024 The Vale"),
    "one-part": ("ValleyNow Daily Gazette", ""),
    "four-parts": ("ValleyNow – all day – all night – Daily Gazette", ""),
    "sentence": ("ValleyNow – a Daily Gazette.", ""),
    "name-of-three-letters": ("Val – Daily Gazette", "\n\n© Val"),
    "eighty-one-characters": ("ValleyNow – " + "all day, " * 6 + "a Daily Gazette", ""),
}


@pytest.mark.parametrize(("name", "below"), GO.values(), ids=GO)
def test_two_signs_are_enough(name, below):
    assert len(name) <= MAX_MOTTO_CHARS
    assert FILTER(name + PROSE + below) == PROSE.strip() + below


@pytest.mark.parametrize(("name", "below"), STAY.values(), ids=STAY)
def test_one_is_not_nor_is_a_sentence(name, below):
    assert FILTER(name + PROSE + below) == name + PROSE + below


def test_menus_may_stand_between_a_masthead_and_the_article_but_no_page():
    name = "ValleyNow – Daily Gazette\n"
    menu = "Weather\n"
    assert FILTER(name + menu * (MAX_LINES_ABOVE - 1) + PROSE) == menu * (MAX_LINES_ABOVE - 1) + PROSE
    assert FILTER(name + menu * MAX_LINES_ABOVE + PROSE) == name + menu * MAX_LINES_ABOVE + PROSE
    assert FILTER(f"Weather{PROSE}\n\n{name}") == f"Weather{PROSE}\n\n{name}"
