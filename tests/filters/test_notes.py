"""What each filter says spoke for taking a line: read in the explanation, and when a rule is looked for that took too much."""
from __future__ import annotations

import pytest

from newsclean import explain, filters

from .check import BEFORE

NOTES = {
    "label": (filters.ADVERTS, "ADVERTISEMENT", {"ADVERTISEMENT": ("advertisement",)}),
    "slot": (filters.READING_TIMES, "3 min read", {"3 min read": ("{n} min read",)}),
    "lead": (filters.RELATED_LINKS, "See also: The Dam", {"See also: The Dam": ("see also",)}),
    "bracket": (filters.CREDITS, "The dam on Friday (Photo: Jane Doe)", {"(Photo: Jane Doe)": ("photo: {name}",)}),
    "row": (filters.FOOTERS, "Privacy Policy | Terms of Use", {"Privacy Policy": ("privacy policy",), "| Terms of Use": ("terms of use",)}),
    "headed list": (filters.WIDGETS, "Recent Posts\nThe Dam", {"Recent Posts": ("recent posts",), "The Dam": ("recent posts",)}),
    "ending": (filters.COMMENT_PROMPTS, "Leave a Reply\nYour email address will not be published.",
               {"Leave a Reply": ("leave a reply",), "Your email address will not be published.": ("leave a reply", "your email address will not be published.")}),
    "companion": (filters.NAVIGATION, "Skip to content\nHome", {"Skip to content": ("skip to content",), "Home": ("home",)}),
    "box": (filters.AUTHOR_BOXES, "About the Author\nJane Doe", {"About the Author": ("about the author",), "Jane Doe": ("about the author",)}),
    "contents": (filters.TABLES_OF_CONTENTS, "Table of Contents\nSoil\nSeed\n\nSoil\n\nSeed",
                 {"Soil": ("comes again below", "table of contents"), "Seed": ("comes again below", "table of contents")}),
    "invisible": (filters.ELLIPSES, "\u200b", {"\u200b": ("nothing to see",)}),
    "cut": (filters.ELLIPSES, "The council voted [...]", {"[...]": ("cut here",)}),
    "copyright": (filters.FOOTERS, "© 2024 Valley Paper", {"© 2024 Valley Paper": ("a copyright sign and a year",)}),
    "breadcrumb": (filters.NAVIGATION, "Home » News", {"Home » News": ("starts at home",)}),
    "date": (filters.POST_META, "By Jane Doe\nMay 14, 2024", {"By Jane Doe": ("by {name}",), "May 14, 2024": ("a date beside other meta",)}),
}


@pytest.mark.parametrize(("each", "text", "notes"), NOTES.values(), ids=NOTES)
def test_an_explanation_says_what_spoke_for_it(each, text, notes):
    marks = explain(f"{BEFORE}\n\n{text}", filters={each}).marks
    found = {mark.text: tuple(sorted(set(mark.notes))) for mark in marks}
    assert {text: found.get(text) for text in notes} == notes


def test_a_masthead_says_by_which_signs():
    [mark] = explain("ValleyNow – Valley.Press Daily News\n\n" + BEFORE + "\n\n© ValleyNow", filters={filters.SITE_NAMES}).marks
    assert mark.notes == ("a word of outlets' names ends it", "a part is one brand-like word", "a part looks like a domain",
                          "the copyright or feed line repeats it")
