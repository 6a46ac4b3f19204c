from __future__ import annotations

import pickle

import pytest

from newsclean import DEFAULT, clean, rules

PROSE = "The river had risen for three days when the first of the families packed their things and left for the hills."
RAFFLE = rules.phrases("raffle", lines=["Win a canoe", "{n} canoes left"], leads=["Read in our app:"],
                       headings=["From the archive"], endings=["Letters to the desk"])

MISSES = {
    "sentence": f"{PROSE}\n\nWin a canoe and you still have no river.\n\n{PROSE}",
    "sentence behind a lead": f"{PROSE}\n\nRead in our app: nobody does that any more, she said.\n\n{PROSE}",
    "inside": f"{PROSE} From the archive came a letter.\n\n{PROSE}",
}
HITS = {
    "line": (f"{PROSE}\n\nWIN A CANOE\n\n{PROSE}", f"{PROSE}\n\n{PROSE}"),
    "slot": (f"{PROSE}\n\n12 canoes left\n\n{PROSE}", f"{PROSE}\n\n{PROSE}"),
    "lead": (f"{PROSE}\n\nRead in our app: Ten Wells Under One Hill\n\n{PROSE}", f"{PROSE}\n\n{PROSE}"),
    "heading": (f"{PROSE}\n\nFrom the archive\nTen Wells Under One Hill\nNine Bridges and a Boat", PROSE),
    "ending": (f"{PROSE}\n\nLetters to the desk", PROSE),
}


@pytest.mark.parametrize("text", MISSES.values(), ids=MISSES.keys())
def test_an_honest_sentence_stays(text):
    assert clean(text, filters=DEFAULT | {RAFFLE}) == text


@pytest.mark.parametrize(("text", "left"), HITS.values(), ids=HITS.keys())
def test_a_phrase_goes_from_where_it_is_clutter(text, left):
    assert clean(text, filters=DEFAULT | {RAFFLE}) == left
    assert RAFFLE(text) == left
    assert clean(text) == text


def test_a_phrase_counts_in_every_language():
    own = rules.phrases("mine", lines=["Kanu"])
    text = "Der Fluss war drei Tage lang gestiegen, als die ersten Familien ihre Sachen packten und in die Berge gingen.\n\nKanu"
    assert "Kanu" not in clean(text, filters=DEFAULT | {own})
    assert "Kanu" not in clean(f"{PROSE}\n\nKanu", filters=DEFAULT | {own}, languages=["fr"])


@pytest.mark.parametrize(("options", "error", "says"), [
    ({}, ValueError, "no phrase in it"),
    ({"lines": "Win a canoe"}, TypeError, "lines: expected a list of phrases"),
    ({"lines": [3]}, TypeError, "lines: expected phrases as str, got 3"),
    ({"leads": [" "]}, ValueError, "is no phrase"),
    ({"leads": ["a\nb"]}, ValueError, "is no phrase"),
    ({"endings": ["{number} left"]}, ValueError, r"unknown slot \{number\}; there are \{n\}"),
])
def test_an_error_names_rule_and_argument(options, error, says):
    with pytest.raises(error, match=f"rule 'mine': .*{says}"):
        rules.phrases("mine", **options)


def test_a_rule_is_a_value():
    again = rules.phrases("mine", lines=["Win a canoe"])
    assert rules.phrases("mine", lines=["Win a canoe"]) == again
    assert pickle.loads(pickle.dumps(again)) == again
