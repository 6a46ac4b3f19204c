"""What phrases know of the lines of a text."""
import pytest

from newsclean.dump.line_features import describe_lines
from newsclean.dump.lines import Names, gather_lines


def named(texts, known):
    found = gather_lines(texts, describe_lines(texts), Names(known, [4 if kind else 0 for kind in known], texts))
    return found.strengths, found.topics


@pytest.mark.parametrize("texts", [
    ["The Ferry can be seen on", "YouTube", "and on", "Facebook", "."],
    ["The Ferry, which was turned into a play", ", is on", "YouTube", ", for", "nothing."],
])
def test_an_ordinary_word_in_running_text_names_nothing(texts):
    ordinary = [1 if text in ("YouTube", "Facebook") else 0 for text in texts]
    assert named(texts, ordinary) == ([0] * len(texts), [0] * len(texts))
    sure = [2 * kind for kind in ordinary]
    assert named(texts, sure)[0] == sure


@pytest.mark.parametrize("texts", [["Share", "YouTube", "Facebook", "Valley"], ["Share on", "YouTube", ",", "Facebook"]])
def test_and_between_labels_it_does(texts):
    assert named(texts, [0, 1, 0, 1])[0] == [0, 1, 0, 1]
