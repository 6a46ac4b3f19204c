from __future__ import annotations

import sys

from hypothesis import given
from hypothesis import strategies as st

from newsclean.text.fold import _FOLD, DECOR, GLANCE, LARGE_ALPHABET, LONG, fold, glances, key

from ..documents import ANY_TEXT

LINES = st.lists(st.text(st.characters(exclude_categories=["Cc"], include_characters="\t"), max_size=GLANCE), max_size=8)


@given(ANY_TEXT)
def test_folding_keeps_every_character_in_its_place(text):
    assert len(fold(text)) == len(text)


@given(LINES)
def test_a_glance_is_the_key_without_full_stops(lines):
    found = glances(lines)
    assert len(found) == len(lines)
    for glance, line in zip(found, lines, strict=True):
        assert glance == key(fold(line)).strip(DECOR + ".")


def test_a_character_that_is_folded_folds_to_itself():
    assert [hex(code) for code in range(sys.maxunicode + 1) if fold(folded := fold(chr(code))) != folded] == []


@given(ANY_TEXT)
def test_a_long_text_is_folded_as_its_characters_are(text):
    long = text + "é" * LONG
    assert fold(long) == "".join(map(fold, long))


def test_an_alphabet_too_large_is_folded_as_any_other():
    text = "".join(map(chr, range(0xA0, 0x600)))
    assert len({char for char in text if fold(char) != char}) > LARGE_ALPHABET
    assert fold(text) == "".join(map(fold, text))


def test_of_a_long_line_both_ends_are_seen_at_a_glance():
    assert glances(["* Share  This:", "“Read\u00a0more” – ADVERTISEMENT.", "x" * 500, "Café", "..."]) == [
        "share this", '"read more" - advertisement', f"{'x' * 50} {'x' * 50}", "cafe", ""]


def test_no_more_than_so_many_characters_are_remembered(monkeypatch):
    monkeypatch.setattr("newsclean.text.fold.MOST_FOLDED", 4)
    remembered = type(_FOLD)()
    folded = {char: remembered[ord(char)] for char in "ÀÉÎÕÜÇ٣ı"}
    assert "".join(folded.values()) == "aeiouc3i" == fold("ÀÉÎÕÜÇ٣ı")
    assert len(remembered) == 4
