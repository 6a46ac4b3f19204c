from __future__ import annotations

import sys

import pytest
from hypothesis import given

from newsclean.text.fold import (
    _FOLDED,
    MAX_REPLACED_LETTERS,
    MIN_LONG_TEXT_CHARS,
    fold,
    make_key,
    make_keys,
)

from ..documents import ANY_TEXT


@given(ANY_TEXT)
def test_folding_keeps_every_character_in_its_place(text):
    assert len(fold(text)) == len(text)


def test_a_character_that_is_folded_folds_to_itself():
    assert [hex(code) for code in range(sys.maxunicode + 1) if fold(folded := fold(chr(code))) != folded] == []


@given(ANY_TEXT)
def test_a_long_text_is_folded_as_its_characters_are(text):
    long = text + "é" * MIN_LONG_TEXT_CHARS
    assert fold(long) == "".join(map(fold, long))


@pytest.mark.parametrize("text", ["", "* A  b\n\n(C)\u200b\td!", "A  b |\n- c", "a\nb "])
def test_keys_of_many_lines_are_those_of_each(text):
    assert make_keys(fold(text)) == [make_key(fold(line)) for line in text.split("\n")]


def test_an_alphabet_too_large_is_folded_as_any_other():
    text = "".join(map(chr, range(0xA0, 0x600)))
    assert len({char for char in text if fold(char) != char}) > MAX_REPLACED_LETTERS
    assert fold(text) == "".join(map(fold, text))


def test_pieces_of_a_text_are_folded_as_all_of_it_is(monkeypatch):
    text = "Älter\n" + "ΟΔΟΣ ¿Qué? " * MIN_LONG_TEXT_CHARS
    whole = fold(text)
    monkeypatch.setattr("newsclean.text.fold.MAX_FOLDED_CHARS", MIN_LONG_TEXT_CHARS + 7)
    assert fold(text) == whole


def test_no_more_than_so_many_characters_are_remembered(monkeypatch):
    monkeypatch.setattr("newsclean.text.fold.MAX_CACHED_CHARS", 4)
    remembered = type(_FOLDED)()
    folded = {char: remembered[ord(char)] for char in "ÀÉÎÕÜÇ٣ı"}
    assert "".join(folded.values()) == "aeiouc3i" == fold("ÀÉÎÕÜÇ٣ı")
    assert len(remembered) == 4
