"""What stands around the lines of a text."""
from newsclean.dump.context import find_context

from .dumps import PARAGRAPH, lines_of


def test_what_repeats_is_one_observation():
    texts = [PARAGRAPH, "Source: the county"] * 20
    assert find_context(lines_of(texts, [0, 8] * 20)).level <= 1


def test_lines_before_the_first_prose_and_behind_the_last():
    assert find_context(lines_of(["Valley", "Harbour", PARAGRAPH, "Money"])).edge_lines == 3
