"""The laws of the README, each on texts nobody thought of."""
from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import DEFAULT, Cleaner, clean, explain
from newsclean.filters.strictness import STRICTNESSES

from . import laws
from .documents import ANY_TEXT, PIECES, PROSE, STRICTNESS, dumps, planted

# A generated text may start like a page; that this is said is tested elsewhere.
pytestmark = pytest.mark.filterwarnings("ignore:newsclean. this text is HTML")

TEXTS = st.one_of(ANY_TEXT, PIECES, dumps())


@given(TEXTS, STRICTNESS)
def test_only_deletions_and_the_pieces_tile_the_source(text, strictness):
    explanation = explain(text, strictness=strictness)
    laws.sure_enough(explanation, strictness if isinstance(strictness, float) else 0)
    laws.only_deletions(explanation)
    laws.is_subsequence(explanation.text, explanation.source)
    laws.repaired_and_no_more(text, explanation)


@given(TEXTS, STRICTNESS)
def test_cleaning_twice_is_cleaning_once(text, strictness):
    cleaner = Cleaner(strictness=strictness)
    once = cleaner(text)
    assert once == cleaner.explain(text).text
    laws.idempotent(cleaner, once)


@given(TEXTS, STRICTNESS)
def test_where_nothing_is_marked_nothing_changes(text, strictness):
    laws.nothing_to_do_nothing_done(explain(text, strictness=strictness))


BETWEEN_WORDS = [
    "&nbsp;", "&#160;", "&shy;", "<br>", "<br />", "</p><p>", "</li><li>", "<b>", "</b>", "<img src='a.png'>", "<!--more-->", "[gallery]", "[vc_row]",
    "[dropcap]", "[/dropcap]", "[caption id='1']The mill[/caption]", "(Advertisement)", "[Read more]", "(3 min read)", "(by Jane Doe)", "（编辑：张三）", " | ", "|",
    "\n", "\u2028", "Advertisement", "Share this:", "\nAdvertisement\n", "The mayor", "held.", "cost", "9", "，", ". ", " "]


@given(TEXTS | st.lists(st.sampled_from(BETWEEN_WORDS), max_size=9).map("".join))
def test_words_that_were_apart_stay_apart(text):
    for strictness in STRICTNESSES:
        laws.words_stay_apart(explain(text, strictness=strictness))


@given(TEXTS)
def test_no_view_sends_what_a_text_holds(text):
    laws.shown_inert(explain(text))


@given(PIECES | dumps(), st.permutations(sorted(DEFAULT, key=lambda each: each.name)), STRICTNESS)
def test_the_order_of_the_filters_does_not_matter(text, ordered, strictness):
    assert explain(text, filters=ordered[:7], strictness=strictness) == explain(text, filters=ordered[6::-1], strictness=strictness)


@given(TEXTS, STRICTNESS)
def test_a_pickled_cleaner_gives_the_same(text, strictness):
    cleaner = Cleaner(filters=DEFAULT, strictness=strictness)
    copy = pickle.loads(pickle.dumps(cleaner))
    assert copy == cleaner
    assert hash(copy) == hash(cleaner)
    assert pickle.dumps(copy) == pickle.dumps(cleaner)
    assert copy.explain(text) == cleaner.explain(text)


@given(PIECES, st.sampled_from(PROSE), PIECES, STRICTNESS)
def test_a_text_with_prose_never_comes_back_empty(before, prose, after, strictness):
    assert clean(f"{before}\n\n{prose}\n\n{after}", strictness=strictness).strip()


@given(planted())
def test_planted_clutter_goes_and_the_prose_comes_back(document):
    text, prose = document
    assert clean(text) == prose
