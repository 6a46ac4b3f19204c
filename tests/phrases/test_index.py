"""How the phrases of the tables are sorted: by all of a line, by its beginning, behind its number, by its end."""
from __future__ import annotations

import pytest

from newsclean import languages
from newsclean.phrases.index import Meaning, PhraseIndex

LISTED = {
    "aa": [("line", "adverts", "\n    Advertisement\n    No. 5.\n    Nothing to see, really.\n    ADVERTISEMENT\n"),
           ("heading", "widgets", "\n    Recent posts\n"),
           ("lead", "related_links", "\n    See also:\n"),
           ("home", "navigation", "\n    Home\n"),
           ("companion", "share_prompts", "\n    Advertisement\n")],
    "bb": [("line", "adverts", "\n    advertisement\n"), ("ending", "post_meta", "\n    In {n} views\n    {n} +  views\n    {title} by us\n    seen by {n}\n")],
}


@pytest.fixture
def tables(monkeypatch):
    monkeypatch.setattr(languages, "blocks", LISTED.__getitem__)
    return PhraseIndex(["aa", "bb"])


def kept(literals):
    return {literal: [each.phrase for each in things] for literal, things in literals.items()}


def test_a_phrase_typed_twice_is_one_of_its_language_once(tables):
    assert tables.whole["advertisement"] == (
        Meaning("adverts", "line", ("aa", "bb")), Meaning("share_prompts", "companion", ("aa",)))


def test_a_full_stop_is_left_out_and_of_a_short_phrase_kept_as_well(tables):
    assert {"no. 5", "no. 5.", "nothing to see, really"} <= tables.whole.keys()
    assert "nothing to see, really." not in tables.whole


def test_a_lead_and_a_home_are_no_whole_lines_and_a_heading_is_both(tables):
    assert "see also" not in tables.whole
    assert "home" not in tables.whole
    assert [meaning.position for meaning in tables.whole["recent posts"]] == ["heading"]
    assert [each.meanings[0].position for each in tables.openings["recent posts"]] == ["lead"]
    assert [each.meanings[0].position for each in tables.openings["home"]] == ["home"]


def test_phrases_with_slots_are_kept_under_a_literal_that_tells_them(tables):
    assert kept(tables.counted) == {"views": ["{n} + views"]}
    assert kept(tables.endings) == {" by us": ["{title} by us"]}
    assert kept(tables.openings) == {
        "recent posts": ["recent posts"], "see also": ["see also"], "home": ["home"], "seen by ": ["seen by {n}"],
        **{f"in {digit}": ["in {n} views"] for digit in "0123456789"}}  # `in ` alone begins too many lines


def test_what_a_line_must_end_in(tables):
    assert tables.endings[" by us"][0].last_word == "us"
    assert tables.openings["in 1"][0].last_word == "views"
    assert tables.openings["see also"][0].last_word == ""
    assert tables.openings["see also"][0].pattern is None


def test_a_phrase_that_any_number_begins_is_named(monkeypatch):
    monkeypatch.setattr(languages, "blocks", lambda code: [("line", "post_meta", "{n} {title}")])
    with pytest.raises(ValueError, match=r"'\{n\} \{title\}'.*say a word behind it"):
        PhraseIndex(["aa"])
