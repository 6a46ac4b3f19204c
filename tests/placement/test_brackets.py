"""A bracket goes where it opens or closes its line, or stands behind a finished sentence."""
from __future__ import annotations

import pytest

from newsclean import clean
from newsclean.placement.brackets import is_in_sentence
from newsclean.text.sentences import ends_sentence


@pytest.mark.parametrize("text", [
    "The play (by Ann Loom) is long.",
    "It has nine rooms (updated May 4, 2024).",
    "The play (by Ann Loom), which is long,",
    "The 404 (page not found) view",
    "Die Meldung 404 (Seite nicht gefunden) und ihre Gründe",
    "这本书（作者：王芳）在桌上",
    "(by Ann Loom), the page said",
    "“[Read more],” the note said",
])
def test_a_bracket_is_part_of_its_sentence(text):
    start = next(at for at, char in enumerate(text) if char in "([（")
    end = next(at for at, char in enumerate(text) if char in ")]）") + 1
    assert is_in_sentence(text, start, end, is_sentence=ends_sentence(text))


@pytest.mark.parametrize("text", [
    "The play is long. (by Ann Loom)",
    "The play is long. (by Ann Loom) It is good.",
    "A long play (by Ann Loom)",
    "(by Ann Loom) The play is long.",
    "A long play (by Ann Loom) | Review",
])
def test_a_bracket_stands_apart(text):
    start, end = text.index("("), text.index(")") + 1
    assert not is_in_sentence(text, start, end, is_sentence=ends_sentence(text))


@pytest.mark.parametrize("text", ["0[READ MORE]&SHY;0", "dam[READ MORE]\u2060held"])
def test_what_has_no_width_parts_no_words(text):
    assert "[READ MORE]" in clean(text)


def test_a_sentence_may_go_on_in_the_next_line():
    text = "They had sold the old boat (Posted on May 4, 2024)\nwithin an hour, and nobody knew to whom."
    assert clean(text) == text


def test_brackets_side_by_side_go_as_one():
    assert clean("The dam held." + " (Advertisement)" * 100) == "The dam held."
