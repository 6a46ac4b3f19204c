from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsclean.fold import DECOR, GLANCE, fold, glances, key

from .documents import ANY_TEXT

LINES = st.lists(st.text(st.characters(exclude_characters="\n"), max_size=GLANCE), max_size=8)


@given(ANY_TEXT)
def test_folding_keeps_every_character_in_its_place(text):
    assert len(fold(text)) == len(text)


@given(LINES)
def test_a_glance_is_the_key_without_full_stops_or_asks_for_a_closer_look(lines):
    found = glances(lines)
    assert len(found) == len(lines)
    for glance, line in zip(found, lines, strict=True):
        assert glance in ("", key(fold(line)).strip(DECOR + "."))


def test_lines_that_are_typed_in_ascii_or_in_english_quotes_are_seen_at_a_glance():
    assert glances(["* Share  This:", "“Read\u00a0more” – ADVERTISEMENT.", "x" * 500, "Café", "..."]) == [
        "share this", '"read more" - advertisement', f"{'x' * 50} {'x' * 50}", "", ""]
