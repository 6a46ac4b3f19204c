from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.phrases.prefilter import (
    MAX_GLANCE_CHARS,
    MAX_LINE_CHARS,
    PrefixIndex,
    make_glances,
)
from newsclean.text.fold import DECORATION, fold, make_key

LITERALS = st.lists(st.text("abé \"9", min_size=1, max_size=8), max_size=12, unique=True)
LINES = st.lists(st.text(st.characters(exclude_categories=["Cc"], include_characters="\t"), max_size=MAX_GLANCE_CHARS), max_size=8)
TEXTS = st.text("abé \"9", max_size=12)


@pytest.mark.parametrize("at_end", [False, True])
@given(LITERALS, TEXTS)
def test_what_a_text_begins_with_or_ends_in_is_found_and_nothing_else(at_end, literals, text):
    kept = PrefixIndex({literal: [literal] for literal in literals}, 3, 6, at_end=at_end)
    agrees = text.endswith if at_end else text.startswith
    assert sorted(kept.find(text)) == sorted(literal for literal in literals if agrees(literal))


@pytest.mark.parametrize("at_end", [False, True])
@given(LITERALS, TEXTS)
def test_the_signs_of_a_longer_text_tell_that_something_may_be_found(at_end, literals, text):
    kept = PrefixIndex({literal: [literal] for literal in literals}, 3, 6, at_end=at_end)
    if len(text) >= 6 and text.isascii() and kept.find(text):
        assert {text[-3:], text[-6:]} & set(kept.keys) if at_end else {text[:3], text[:6]} & set(kept.keys)
        assert kept.may_match(text)


@given(LINES)
def test_a_glance_is_the_key_without_full_stops(lines):
    found = make_glances(lines)
    assert len(found) == len(lines)
    for glance, line in zip(found, lines, strict=True):
        assert glance == make_key(fold(line)).strip(DECORATION + ".")


def test_of_a_long_line_both_ends_are_seen_at_a_glance():
    assert make_glances(["* Share  This:", "“Read\u00a0more” – ADVERTISEMENT.", "x" * 300, "Café", "..."]) == [
        "share this", '"read more" - advertisement', f"{'x' * 50} {'x' * 50}", "cafe", ""]


def test_a_line_too_long_for_any_phrase_is_not_glanced_at():
    assert make_glances(["Share " + "x" * MAX_LINE_CHARS, "Share"]) == ["", "share"]
