"""Lines that belong together."""
import pytest

from newsclean.dump.line_features import describe_lines
from newsclean.dump.paragraphs import (
    Passage,
    find_lists,
    find_paragraphs,
    find_prose,
    find_runs,
    join_prose,
    spread_over,
)


@pytest.mark.parametrize(("texts", "paragraphs"), [
    (["The dam at", "the mill", "held for three days."], [3]),
    (["The dam at", "Upper Marl", "held for three days."], [1, 2]),  # three words may be a label
    (["The dam at the mill in", "Upper Marl", "held for three days."], [3]),
    (["The dam held, as", "Ruth Aldous", "had said in", "The Marl Gazette", ", for three days."], [5]),
    (["It is written by", "Ruth Aldous", "and", "Adela Thorne", "."], [5]),
    (["The Long Sluice", "The Long Sluice", ", a film of that week"], [1, 2]),
    (["Valley", "Harbour", "Money"], [1, 1, 1]),
    (["Ferry fares rise for the third time", "Who owns the village pond", "School roof to be mended"], [1, 1, 1]),
    (["Share", "Facebook", "Tweet", "Login"], [1, 1, 1, 1]),
    (["The dam held.", "the mill did not."], [1, 1]),
])
def test_lines_that_read_on_into_each_other_are_one_paragraph(texts, paragraphs):
    assert [end - begin for begin, end in find_paragraphs(describe_lines(texts))] == paragraphs


def test_a_run_is_of_short_unfinished_paragraphs():
    features = describe_lines(["Valley", "Harbour news", "The dam held.", "Money", "It fell."])
    paragraphs = find_paragraphs(features)
    lengths, ends = spread_over(paragraphs, features.words, features.ends)
    assert find_runs(paragraphs, lengths, ends) == [Passage(0, 2, 2, 3), Passage(3, 4, 1, 1)]


def test_a_list_is_parted_at_its_named_lines():
    assert list(find_lists([Passage(0, 8, 8, 8)], [0, 0, 0, 2, 0, 0, 2, 0])) == [(0, 3)]


def test_a_passage_is_paragraphs_with_little_between():
    sentence = "The dam held, though the river had risen for three days and nights on end."
    features = describe_lines([sentence, "Valley", sentence, "Valley", "Harbour", "Money", sentence])
    paragraphs = find_paragraphs(features)
    lengths, ends = spread_over(paragraphs, features.words, features.ends)
    prose = find_prose(paragraphs, lengths, ends)
    assert [run[:3] for run in join_prose(prose, lengths, 2)] == [(0, 3, 2), (6, 7, 1)]
