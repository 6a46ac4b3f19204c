"""What the first scores of all lines say of one."""
import pytest

from newsclean.dump.context import find_context
from newsclean.dump.core import SCORE_BINS, estimate_prose
from newsclean.dump.estimate_features import SCORE_FEATURES, describe_estimate

from .dumps import PARAGRAPH, lines_of


def estimate_of(lines, scores):
    return estimate_prose(lines.words, lines.strengths, scores)


def shared_words(lines, scores):
    """The class of each line by its words, and of those that the core has."""
    columns = describe_estimate(lines, find_context(lines), estimate_of(lines, scores))
    return [kind // 2 for kind in columns["core's words"]]


def test_words_of_the_core_are_those_of_other_lines():
    own = shared_words(lines_of([PARAGRAPH, "Sluices stood open", "Cheap flights", PARAGRAPH.replace("dam", "weir")]),
                       [200, -200, -200, 200])
    assert own[1] % 7 > 0 == own[2] % 7
    assert shared_words(lines_of([PARAGRAPH, "Cheap flights"]), [200, -200])[0] % 7 == 0


def test_what_lies_between_a_line_and_the_core():
    texts = ["Valley", "Share", PARAGRAPH, "Related", "Valley"]
    lines = lines_of(texts, [0, 4, 0, 5, 0])
    columns = describe_estimate(lines, find_context(lines), estimate_of(lines, [-200, -200, 200, -200, -200]))
    assert [kind // SCORE_BINS for kind in columns["names on the way"]] == [8, 0, 16, 32, 34]


@pytest.mark.parametrize("texts", [["Valley"], ["Valley", PARAGRAPH], [PARAGRAPH] * 200, ["a."] * 3])
@pytest.mark.parametrize("score", [-2000, 2000, 0])
def test_every_class_is_one_that_has_a_weight(texts, score):
    lines = lines_of(texts)
    columns = describe_estimate(lines, find_context(lines), estimate_of(lines, [score] * len(texts)))
    assert list(columns) == list(SCORE_FEATURES)
    assert all(0 <= kind < SCORE_FEATURES[name] for name, column in columns.items() for kind in column)
