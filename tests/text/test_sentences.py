"""Where sentences end, in every script that news is written in."""
from __future__ import annotations

import pytest

from newsclean import clean
from newsclean.text.sentences import (
    ELLIPSIS,
    FULL_STOPS,
    QUESTION_AND_EXCLAMATION_MARKS,
    ends_sentence,
    find_sentence_end,
    is_prose,
    is_truncated,
)

from ..cases import prose

MARKS = FULL_STOPS + QUESTION_AND_EXCLAMATION_MARKS + ELLIPSIS


@pytest.mark.parametrize("text", [
    "", "The dam", "The dam,", "The dam:", "The dam;", "The dam -", "The dam 5", "1. The dam", "ထိုင်း၊", "ไทยไม่มี", "“The dam”", "(The dam)", "The dam;)", "α β; γ", "ግድቡ፡", "ግድቡ:", "Held::",
    "Կարդացեք նաև:", "The council decided that the old bridge over the river stays:"])
def test_what_ends_no_sentence(text):
    assert not ends_sentence(text)


@pytest.mark.parametrize("text", [
    "The dam held.", "Held?", "Held!", "Held…", "Held...", "“Held.”", "He said “held.”)", "Held.* ", "Held.\u200f", "«Held.»", "堤防は守られた。", "「守られた。」", "守られた｡",
    "बाँध टिका।", "ڈیم بچ گیا۔", "هل صمد السد؟", "ግድቡ ቆመ።", "ግድቡ ቆመ፧", "ទំនប់នៅ។", "ទំនប់នៅ៕", "ဆည်ခံနိုင်သည်။", "Ամբարտակը դիմացավ։", "Άντεξε το φράγμα;", "Άντεξε το φράγμα;»",
    "ግድቡ ቆመ፡፡", "ግድቡ ቆመ::", "Ավագանին որոշեց, որ գետի վրայի հին կամուրջը պահպանվելու է:", "«Ավագանին որոշեց, որ հին կամուրջը պահպանվելու է»:",
    "Held⁉", "Held‼", "Held⁇", "Held⁈", "ᠳᠠᠯᠠᠩ᠃", "ꦢꦩ꧉"])
def test_what_ends_one(text):
    assert ends_sentence(text)


@pytest.mark.parametrize("text", [
    "The council met for the whole of the night and agreed on the bridge. (Ada Loom)", "委员会开了一整夜的会，终于就新桥达成一致，没有人反对。（记者王芳）", "委员会开了一整夜的会，终于就新桥达成一致，没有人反对。【王芳】"])
def test_a_bracket_behind_the_last_sentence_is_set_aside(text):
    assert is_prose(text)


@pytest.mark.parametrize(("code", "stop", "typed"), [("hy", "։", ":"), ("am", "።", "፡፡"), ("am", "።", "::")])
def test_stops_as_they_are_typed_announce_nothing_and_paragraphs_stay(code, stop, typed):
    first, second, _ = (line.replace(stop, typed) for line in prose(code))
    for line in ("Subscribe to our newsletter", "Share on Facebook"):
        assert clean(f"{first}\n\n{line}\n\n{second}") == f"{first}\n\n{second}"
        assert clean(f"{first}\n\n{second}\n\n{line}") == f"{first}\n\n{second}"


@pytest.mark.parametrize("mark", MARKS)
def test_no_mark_stands_in_the_table_twice(mark):
    assert MARKS.count(mark) == 1


@pytest.mark.parametrize("mark", MARKS.replace(ELLIPSIS, ""))
def test_a_line_that_ends_in_any_of_them_is_a_sentence(mark):
    line = "The council met for the whole of the night and agreed on the bridge" + mark
    assert is_prose(line)
    assert clean(line) == line


@pytest.mark.parametrize(("text", "first"), [
    ("One. Two.", "One."), ("One", "One"), ("3.5 of it. Two", "3.5 of it."), ("一。二。", "一。"), ("One?! Two", "One?!"), ("एक। दो।", "एक।"), ("e.g", "e.g")])
def test_the_first_sentence(text, first):
    assert text[: find_sentence_end(text)] == first


@pytest.mark.parametrize(("text", "so"), [("The dam…", True), ("The dam...", True), ("The dam [...]", True), ("The dam.", False), ("… the dam", False)])
def test_what_breaks_off(text, so):
    assert is_truncated(text) == so
