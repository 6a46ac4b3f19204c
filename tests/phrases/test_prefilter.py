from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.phrases.prefilter import Literals

LITERALS = st.lists(st.text("abé \"9", min_size=1, max_size=8), max_size=12, unique=True)
TEXTS = st.text("abé \"9", max_size=12)


@pytest.mark.parametrize("at_end", [False, True])
@given(LITERALS, TEXTS)
def test_what_a_text_begins_with_or_ends_in_is_found_and_nothing_else(at_end, literals, text):
    kept = Literals({literal: [literal] for literal in literals}, 3, 6, at_end=at_end)
    agrees = text.endswith if at_end else text.startswith
    assert sorted(kept.of(text)) == sorted(literal for literal in literals if agrees(literal))


@pytest.mark.parametrize("at_end", [False, True])
@given(LITERALS, TEXTS)
def test_the_signs_of_a_longer_text_tell_that_something_may_be_found(at_end, literals, text):
    kept = Literals({literal: [literal] for literal in literals}, 3, 6, at_end=at_end)
    if len(text) >= 6 and text.isascii() and kept.of(text):
        assert {text[-3:], text[-6:]} & set(kept.signs) if at_end else {text[:3], text[:6]} & set(kept.signs)
        assert kept.promise(text)
