"""The laws of the README, each on texts nobody thought of."""
from __future__ import annotations

import pickle
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from newsclean import DEFAULT, Cleaner, clean, explain
from newsclean.repair import mend

from .documents import ANY_TEXT, PIECES, PROSE, planted

TEXTS = st.one_of(ANY_TEXT, PIECES)


@given(TEXTS)
def test_only_deletions_and_the_pieces_tile_the_source(text):
    explanation = explain(text)
    pieces = sorted([*explanation.kept, *((mark.start, mark.end) for mark in explanation.marks)])
    assert all(end <= start for (_, end), (start, _) in pairwise(pieces))
    edges = [0, *(edge for piece in pieces for edge in piece), len(explanation.source)]
    between = [explanation.source[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True)]
    assert "".join(between).strip() == ""
    assert "".join(explanation.source[start:end] for start, end in explanation.kept) == explanation.text
    assert all(mark.text == explanation.source[mark.start : mark.end] and mark.reasons for mark in explanation.marks)
    assert explanation.source == mend(text)[0]


@given(TEXTS)
def test_cleaning_twice_is_cleaning_once(text):
    once = clean(text)
    assert clean(once) == once


@given(TEXTS)
def test_where_nothing_is_marked_nothing_changes(text):
    explanation = explain(text)
    if not explanation.marks and not explanation.repairs:
        assert explanation.text == text


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
