"""Weights, one for each class of each observation, and what they add up to."""
import pytest

from newsclean.dump.classifier import FIRST, GROUPS, NEIGHBOURS, OBSERVATIONS, SHIPPED, judge, reasons
from newsclean.dump.context_features import gathered, still
from newsclean.dump.line_features import looks

TEXTS = ["Valley", "Harbour", "Share", "The dam held, though the river had risen for three days.", "Valley", "By evening it fell."]


def judged(texts):
    look = looks(texts)
    lines = gathered(texts, look, [0, 0, 2, 0, 0, 0], [0, 0, 4, 0, 0, 0])
    return judge(lines, look.bins, still(lines))


def test_an_explanation_counts_every_observation_once():
    assert sorted(name for names in GROUPS.values() for name in names) == sorted(OBSERVATIONS)


@pytest.mark.parametrize(("stage", "names"), [(0, FIRST), (1, OBSERVATIONS), (2, OBSERVATIONS)])
def test_every_class_has_a_weight(stage, names):
    assert {name: len(row) for name, row in SHIPPED.weights[stage].items()} == dict(names)


def test_a_score_is_what_its_reasons_add_up_to():
    found = judged(TEXTS)
    assert found.scores == [SHIPPED.biases[2] + sum(worths) for worths in zip(*found.worths)]


def test_a_line_is_told_what_brought_it_down():
    found = judged(TEXTS)
    assert all(found.worths[[*GROUPS, NEIGHBOURS].index(group)][2] < 0 for group in reasons(found, 2))
