"""Weights, one for each class of each feature, and what they add up to."""
import pytest

from newsclean.dump.classifier import (
    _LOW,
    _OFFSET,
    _PACKED_BITS,
    ALL_FEATURES,
    FEATURE_GROUPS,
    FIRST_FEATURES,
    SHIPPED,
    SMOOTHING,
    explain_score,
    score_lines,
    smooth_scores,
)
from newsclean.dump.context import find_context
from newsclean.dump.line_features import describe_lines
from newsclean.dump.lines import Names, gather_lines

TEXTS = ["Valley", "Harbour", "Share", "The dam held, though the river had risen for three days.", "Valley", "By evening it fell."]


def judged(texts):
    lines = gather_lines(texts, describe_lines(texts), Names([0, 0, 2, 0, 0, 0], [0, 0, 4, 0, 0, 0], ["", "", "share", "", "", ""]))
    return score_lines(lines, find_context(lines))


def test_an_explanation_counts_every_feature_once():
    assert sorted(name for names in FEATURE_GROUPS.values() for name in names) == sorted(ALL_FEATURES)


@pytest.mark.parametrize(("stage", "names"), [(0, FIRST_FEATURES), (1, ALL_FEATURES)])
def test_every_class_has_a_weight(stage, names):
    assert {name: len(row) for name, row in SHIPPED.weights[stage].items()} == dict(names)


def test_weights_of_both_stages_fit_into_one_number():
    tables = [table for weights in SHIPPED.weights for table in weights.values()]
    assert all(-_OFFSET <= weight < _OFFSET for table in tables for weight in table)
    name = "beginning"
    packed = SHIPPED.packed_static[name]
    assert [number & _LOW for number in packed] == [weight + _OFFSET for weight in SHIPPED.weights[0][name]]
    assert [number >> _PACKED_BITS for number in packed] == [weight + _OFFSET for weight in SHIPPED.weights[1][name]]


def test_a_score_is_what_its_reasons_add_up_to():
    found = judged(TEXTS)
    assert found.scores == [SHIPPED.biases[1] + sum(parts) for parts in zip(*found.parts)]


def test_a_line_is_told_what_brought_it_down():
    found = judged(TEXTS)
    assert all(found.parts[[*FEATURE_GROUPS, SMOOTHING].index(group)][2] < 0 for group in explain_score(found, 2))


def smoothed(texts, scores, topics=None):
    topics = topics or [0] * len(texts)
    lines = gather_lines(texts, describe_lines(texts), Names([2 if topic else 0 for topic in topics], topics, texts))
    return smooth_scores(lines, find_context(lines), scores)


def test_a_split_paragraph_is_judged_as_one():
    texts = ["The dam at", "the mill", "held for three days.", "By evening the river fell."]
    assert smoothed(texts, [-60, -60, 75, 80]) == [0, 0, 0, 80]


def test_half_of_what_a_line_of_a_list_is_worth_is_the_list():
    texts = ["The dam held.", "Valley", "Harbour", "Money", "By evening the river fell."]
    assert smoothed(texts, [80, -100, 20, -40, 80]) == [80, -70, -10, -40, 80]


def test_two_lines_are_no_list_and_a_name_says_nothing_of_what_stands_before_it():
    texts = ["The dam held.", "Valley", "Harbour", "Share", "Facebook", "By evening the river fell."]
    assert smoothed(texts, [80, 40, 0, -300, -300, 80], [0, 0, 0, 4, 0, 0]) == [80, 40, 0, -300, -300, 80]


SENTENCE = "The dam held though the river had risen for three days and the sluices stood open."


def test_half_of_what_a_sentence_is_worth_are_the_sentences_around_it():
    texts = [f"{SENTENCE} {number}." for number in range(3)]
    assert smoothed(texts, [100, -200, 100]) == [50, -100, 50]


def test_and_none_that_is_far_away():
    texts = [f"{SENTENCE} 1.", *["Valley", "Harbour", "Money"] * 3, f"{SENTENCE} 2."]
    assert smoothed(texts, [100, *[0] * 9, -200])[::10] == [100, -200]
