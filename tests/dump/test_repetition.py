"""Lines that stand more than once."""
import pytest

from newsclean.dump.line_features import describe_lines
from newsclean.dump.repetition import (
    classify_copies,
    classify_repeats,
    find_interruptions,
)

PARAGRAPH = "The dam held, though the river had risen for three days and the sluices had stood open since Monday."


def test_copies_are_counted_and_the_first_is_told_apart():
    assert classify_repeats(["a", "b", "a", "c", "c", "c"]) == [2, 0, 3, 4, 5, 5]


def test_how_far_the_nearest_copy_is():
    texts = ["Valley", *map(str, range(20)), "Valley", "Valley", "Money", "9", *map(str, range(50, 400)), "Money"]
    copies = dict(zip(texts, classify_copies(texts, classify_repeats(texts))))
    assert copies == {**dict.fromkeys(texts, 0), "Valley": 7, "9": 4, "Money": 6}


@pytest.mark.parametrize(("texts", "places"), [
    ([PARAGRAPH, "Article content", PARAGRAPH, "Article content", PARAGRAPH, "Article content", PARAGRAPH], {1, 3, 5}),
    ([PARAGRAPH, "Advertisement 1", PARAGRAPH, "Advertisement 2", PARAGRAPH, "Advertisement 3", PARAGRAPH], {1, 3, 5}),
    ([PARAGRAPH, "Article content", PARAGRAPH, "Article content", PARAGRAPH], set()),  # twice is nothing
    ([PARAGRAPH, "Reply", "Ruth Aldous", PARAGRAPH, "Reply", "Adela Thorne", PARAGRAPH, "Reply", "Ida Marl"], set()),
    (["Share"] * 5, set()),
])
def test_labels_that_interrupt_prose_again_and_again(texts, places):
    assert find_interruptions(texts, describe_lines(texts)) == places
