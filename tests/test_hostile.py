"""Time linear in the text, held by counting: a hostile text of twice the size takes about twice the steps.

A step is a line of the library's code that runs; what a regular expression does within one is not seen here
but by `benchmarks/growth.py`, which measures time on the same families.
"""
from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType

import pytest

import newsclean
from newsclean.engine.rounds import MAX_ROUNDS

from . import hostile

SOURCE = str(Path(newsclean.__file__).parent)
LIMIT = 2.3
SIZE = 800
LARGER = 16 * SIZE  # where rules that wake up at a text of some size have done so
PAGES = [*hostile.pages()]
# All that was thought of, and half of what the tables give: counting is slow.
FAMILIES = [*hostile.plain(most=0), *[*hostile.tables(most=3)][::2]]
RULES = sorted({family.rule for family in FAMILIES})


def count_steps(call: Callable[[], object]) -> int:
    """Lines of the library that run during the call, each as often as it does."""
    count = 0

    def trace(frame: FrameType, event: str, argument: object) -> object:
        nonlocal count
        if not frame.f_code.co_filename.startswith(SOURCE):
            return None
        count += 1
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        call()
    finally:
        sys.settrace(before)
    return count


def growth(family: hostile.Family, *, size: int = SIZE) -> float:
    """Steps a round for twice the text, as a multiple of those for the text; that rounds are bounded is another test."""
    explain = newsclean.explain_html if family.rule == "html" else newsclean.explain
    short, long = family.build(size), family.build(2 * size)
    return a_round(explain, long) / a_round(explain, short) * 2 * len(short) / len(long)


def a_round(explain: Callable[[str], newsclean.Explanation], text: str) -> float:
    """Steps of a call for each look at the text."""
    looks = explain(text).rounds + 1  # this call also works out what is worked out once for all texts
    return count_steps(lambda: explain(text)) / looks


@pytest.mark.filterwarnings("ignore:newsclean. this text is HTML")
@pytest.mark.parametrize("rule", RULES)
def test_twice_the_text_takes_no_more_than_twice_the_steps(rule):
    slow = {}
    for family in FAMILIES:
        if family.rule == rule and growth(family) > LIMIT and (found := growth(family, size=LARGER)) > LIMIT:
            slow[family.name] = found
    assert slow == {}


def test_twice_the_page_takes_no_more_than_twice_the_steps():
    slow = {family.name: found for family in PAGES if (found := growth(family)) > LIMIT}
    assert slow == {}


@pytest.mark.parametrize("name", sorted(hostile.PAGE_SHAPES))
def test_a_page_of_one_kind_alone_is_read_however_deep_it_is(name):
    newsclean.explain_html(hostile.PAGE_SHAPES[name](100_000))


@pytest.mark.parametrize("name", sorted(hostile.SHAPES))
def test_rounds_are_bounded_however_deep_a_text_is_nested(name):
    assert newsclean.explain(hostile.SHAPES[name](20_000)).rounds <= MAX_ROUNDS
