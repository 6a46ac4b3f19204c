"""The laws of the README, each on texts nobody thought of."""
from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import DEFAULT, Cleaner, clean, explain

from . import laws
from .documents import ANY_TEXT, PIECES, PROSE, planted

# A generated text may start like a page; that this is said is tested elsewhere.
pytestmark = pytest.mark.filterwarnings("ignore:newsclean. this text is HTML")

TEXTS = st.one_of(ANY_TEXT, PIECES)


@given(TEXTS)
def test_only_deletions_and_the_pieces_tile_the_source(text):
    explanation = explain(text)
    laws.only_deletions(explanation)
    laws.is_subsequence(explanation.text, explanation.source)
    laws.repaired_and_no_more(text, explanation)


@given(TEXTS)
def test_cleaning_twice_is_cleaning_once(text):
    laws.idempotent(clean, clean(text))


@given(TEXTS)
def test_where_nothing_is_marked_nothing_changes(text):
    laws.nothing_to_do_nothing_done(explain(text))


BETWEEN_WORDS = [
    "&nbsp;", "&#160;", "&shy;", "<br>", "<br />", "</p><p>", "</li><li>", "<b>", "</b>", "<img src='a.png'>", "<!--more-->", "[gallery]", "[vc_row]",
    "[dropcap]", "[/dropcap]", "[caption id='1']The mill[/caption]", "(Advertisement)", "[Read more]", "(3 min read)", "(by Jane Doe)", "（编辑：张三）", " | ", "|",
    "\n", "\u2028", "Advertisement", "Share this:", "\nAdvertisement\n", "The mayor", "held.", "cost", "9", "，", ". ", " "]


@given(TEXTS | st.lists(st.sampled_from(BETWEEN_WORDS), max_size=9).map("".join))
def test_words_that_were_apart_stay_apart(text):
    laws.words_stay_apart(explain(text))


@given(TEXTS)
def test_no_view_sends_what_a_text_holds(text):
    laws.shown_inert(explain(text))


@given(PIECES, st.permutations(sorted(DEFAULT, key=lambda each: each.name)))
def test_the_order_of_the_filters_does_not_matter(text, ordered):
    assert explain(text, filters=ordered[:7]) == explain(text, filters=ordered[6::-1])


@given(TEXTS)
def test_a_pickled_cleaner_gives_the_same(text):
    cleaner = Cleaner(filters=DEFAULT)
    copy = pickle.loads(pickle.dumps(cleaner))
    assert copy == cleaner
    assert pickle.dumps(copy) == pickle.dumps(cleaner)
    assert copy.explain(text) == cleaner.explain(text)


@given(PIECES, st.sampled_from(PROSE), PIECES)
def test_a_text_with_prose_never_comes_back_empty(before, prose, after):
    assert clean(f"{before}\n\n{prose}\n\n{after}").strip()


@given(planted())
def test_planted_clutter_goes_and_the_prose_comes_back(document):
    text, prose = document
    assert clean(text) == prose
