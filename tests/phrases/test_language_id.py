"""Which languages a text is in: those whose small words it is fullest of, near enough to one another."""
from __future__ import annotations

import pytest

from newsclean.phrases.language_id import LanguageGuesser

GUESSER = LanguageGuesser({"aa": {"the", "of", "in"}, "bb": {"der", "in"}, "cc": {"il", "di"}}, {"dd": {"的", "了"}, "ee": {"ます"}})


@pytest.mark.parametrize(("text", "codes"), [
    ("", ""), ("the dam held", ""), ("the dam of the mill", ""), ("the dam of the mill of old", "aa"), ("the the the the", "aa"), ("in in in in", "aa bb"),
    ("in in in in der", "aa bb"), ("in in in in der der", "bb"), ("the of in in in in in in in il il il il", "aa bb"), ("the of in in in in in in il il il il", "aa bb"),
    ("the " * 10 + "il " * 7, "aa cc"), ("the " * 10 + "il " * 6, "aa"), ("the " * 5 + "il " * 3, "aa"), ("的了的", ""), ("河的水了的了", "dd"), ("話しますますますます", "ee"),
    ("的了的了 the the the the", "aa dd"), ("тhe the of", ""), ("thethethethe", "")])
def test_who_is_heard(text, codes):
    assert GUESSER.guess(text) == frozenset(codes.split())


def test_nobody_is_heard_by_nobody():
    assert LanguageGuesser({}, {}).guess("the of the of 的了的了") == frozenset()


def test_counts_of_one_language_do_not_spill_into_the_next():
    assert GUESSER.guess("the " * 6_000) == {"aa"}
