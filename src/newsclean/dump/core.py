"""Estimate from the scores of all lines where the article stands: its share of each line, and its core."""

from __future__ import annotations

from math import exp
from typing import Final, NamedTuple

from .line_features import Column

__all__ = ["MAX_WEIGHED_WORDS", "SCORE_BINS", "Core", "Estimate", "estimate_prose"]

# A longer paragraph is no surer prose than one of so many words.
MAX_WEIGHED_WORDS: Final = 60

# Scores are in 64ths of a unit of log odds. The tables below have one entry for every 8 of them,
# from -1024 to 1024.
_STEP_BITS: Final = 3
_MAX_SCORE: Final = 1024
_MIDDLE_STEP: Final = _MAX_SCORE >> _STEP_BITS
_LAST_STEP: Final = 2 * _MIDDLE_STEP
_STEPS_PER_UNIT: Final = 8
# The share of article among lines of a score, in 64ths: the logistic function.
_SHARE_BY_STEP: Final = tuple(
    round(64 / (1 + exp(-(step - _MIDDLE_STEP) / _STEPS_PER_UNIT)))
    for step in range(_LAST_STEP + 1)
)
# The score as one of so many classes, 40 to a class.
SCORE_BINS: Final = 12
_STEPS_PER_BIN: Final = 5
_BIN_BY_STEP: Final = tuple(
    max(
        0,
        min(SCORE_BINS - 1, (step - _MIDDLE_STEP) // _STEPS_PER_BIN + SCORE_BINS // 2),
    )
    for step in range(_LAST_STEP + 1)
)

# How much more a word of clutter counts against a span than a word of prose for it.
_CLUTTER_WEIGHT: Final = 3
# Words that a line of clutter costs, whatever its length,
_LINE_COST_WORDS: Final = 3
# and what it costs on top by the strength of the phrase that names it, in quarters of words.
_COST_BY_STRENGTH: Final = (0, 20, 60)


class Core(NamedTuple):
    """The span of lines with the most prose and the least else between."""

    start: int
    end: int
    weight: int  # in quarters of words


class Estimate(NamedTuple):
    """What the scores say of each line, and where the core of the article is."""

    bins: Column  # the score as one of SCORE_BINS classes
    shares: Column  # the share of article, in 64ths
    prose: Column  # words of article, in quarters
    core: Core


def estimate_prose(words: Column, strengths: Column, scores: Column) -> Estimate:
    """Return what the scores of lines with so many words and phrases of such strengths say."""
    steps = [
        (score >> _STEP_BITS) + _MIDDLE_STEP
        if -_MAX_SCORE <= score < _MAX_SCORE
        else (0 if score < 0 else _LAST_STEP)
        for score in scores
    ]
    shares = [_SHARE_BY_STEP[step] for step in steps]
    weighed = [
        count if count < MAX_WEIGHED_WORDS else MAX_WEIGHED_WORDS for count in words
    ]
    prose = [share * count >> 4 for share, count in zip(shares, weighed)]
    core = _find_core(prose, shares, weighed, strengths)
    return Estimate([_BIN_BY_STEP[step] for step in steps], shares, prose, core)


def _find_core(
    prose: Column, shares: Column, weighed: Column, strengths: Column
) -> Core:
    """Return the span of the greatest sum, where prose counts for it and all else against it."""
    best = begin = start = end = total = 0
    for index, (gain, share, count, strength) in enumerate(
        zip(prose, shares, weighed, strengths)
    ):
        clutter = (64 - share) * (_LINE_COST_WORDS + count) >> 4
        worth = gain - _CLUTTER_WEIGHT * clutter - _COST_BY_STRENGTH[strength]
        if total <= 0:
            total, begin = worth, index
        else:
            total += worth
        if total > best:
            best, start, end = total, begin, index + 1
    return Core(start, end, best)
