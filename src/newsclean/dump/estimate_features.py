"""Describe each line by what the first stage's scores say of all: the prose near it, and the way to the core.

A feature is a column, one small number a line, made with running sums: linear in the number of
lines.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from operator import or_
from typing import Final

from .boilerplate import LEVELS
from .context import Context
from .context_features import RUN_LENGTHS, classify_run
from .core import MAX_WEIGHED_WORDS, SCORE_BINS, Estimate
from .line_features import ROUGH_SIZES, Column, count_flags, cross
from .lines import Lines
from .paragraphs import LineSpan, Passage
from .topics import Topic

__all__ = ["SCORE_FEATURES", "describe_estimate"]

_NEAR_LINES: Final = 12
_MEAN_LINES: Final = 4
# The share of article from which a line counts as prose, in 64ths.
_EVEN_SHARE: Final = 32

# The bin of a line's score, or that there is no such line.
_NEIGHBOUR_BINS: Final = SCORE_BINS + 1
# Bits of an amount of prose in eights.
_BITS: Final = tuple(map(int.bit_length, range(4096)))
_SIDES: Final = 3  # before the core, in it, behind it
_BESIDE_RUN_LINES: Final = 2  # where prose may stand before a run, and after it
_RUN_NEIGHBOURS: Final = 9  # nothing, clutter or prose before it, and after it
_MAX_CORE_BITS: Final = 8

# What tells an end of the article, as bits, by the topic of a named line.
_END_BITS: Final = {
    Topic.COMMENTS: 1,
    Topic.STORIES: 2,
    Topic.FOOTER: 4,
    Topic.SHARING: 8,
}
_END_BIT_BY_TOPIC: Final = (0, *(_END_BITS.get(topic, 0) for topic in Topic))
_END_SETS: Final = 16
_WAY_PROSE_CLASSES: Final = 8
_MAX_WAY_PROSE: Final = 1024

# Words of a line, each a class up to 4, then up to 8 and more; and none of them in the core, or up
# to one, two ... six sixths.
_LINE_SIZES: Final = (0, 1, 2, 3, 4, 5, 5, 5, 5, 6)
_LINE_WORD_CLASSES: Final = 7
_SHARED_SIXTHS: Final = 7
# Quarters of words of article in a line of the core, from which its words are the article's.
_MIN_SOLID_PROSE: Final = 24

SCORE_FEATURES: Final = {
    "core's words": _LINE_WORD_CLASSES * _SHARED_SIXTHS * 2,
    "prose within 12 lines": (_NEAR_LINES + 1) ** 2,
    "sides of its run": RUN_LENGTHS * _RUN_NEIGHBOURS,
    "two before, two after": _NEIGHBOUR_BINS**2,
    "names on the way": _SIDES * _END_SETS * SCORE_BINS,
    "names on the way, length": _SIDES * _END_SETS * ROUGH_SIZES,
    "prose on the way": _SIDES * _WAY_PROSE_CLASSES * SCORE_BINS,
    "size of the core": _SIDES * (_MAX_CORE_BITS + 1),
    "furniture and score": LEVELS * SCORE_BINS,
    "line before, line after": _NEIGHBOUR_BINS**2,
    "score of its paragraph": SCORE_BINS**2,
    "score of its run": SCORE_BINS**2,
    "score of its passage": SCORE_BINS**2,
    "four before, four after": SCORE_BINS**2,
}


def describe_estimate(
    lines: Lines, context: Context, estimate: Estimate
) -> dict[str, Column]:
    """Return the columns of SCORE_FEATURES, by what the stage before says of all lines."""
    bins, count = estimate.bins, len(estimate.bins)
    sums = [0, *accumulate(estimate.prose)]
    is_prose = [1 if share > _EVEN_SHARE else 0 for share in estimate.shares]
    before, after = count_flags(is_prose, _NEAR_LINES)
    padded = [SCORE_BINS, SCORE_BINS, *bins, SCORE_BINS, SCORE_BINS]
    return {
        "core's words": _share_words(lines.parts, estimate),
        "prose within 12 lines": cross(before, after, _NEAR_LINES + 1),
        "sides of its run": _describe_run_sides(context.runs, sums),
        "two before, two after": cross(padded[:count], padded[4:], _NEIGHBOUR_BINS),
        **_describe_way_to_core(lines, sums, estimate),
        "furniture and score": cross([context.level] * count, bins, SCORE_BINS),
        "line before, line after": cross(
            padded[1:], padded[3 : 3 + count], _NEIGHBOUR_BINS
        ),
        "score of its paragraph": _average_bins(bins, lines.paragraphs),
        "score of its run": _average_bins(
            bins, [(run.begin, run.end) for run in context.runs]
        ),
        "score of its passage": _average_bins(
            bins, [(run.begin, run.end) for run in context.passages]
        ),
        "four before, four after": _average_neighbours(bins),
    }


def _average_neighbours(bins: Column) -> Column:
    """Return the mean bin of the four lines before each line, and of the four after."""
    sums = [0, *accumulate([*[0] * _MEAN_LINES, *bins, *[0] * _MEAN_LINES])]
    means = [(high - low) // _MEAN_LINES for low, high in zip(sums, sums[_MEAN_LINES:])]
    return cross(means, means[_MEAN_LINES + 1 :], SCORE_BINS)


def _average_bins(bins: Column, spans: Sequence[LineSpan]) -> Column:
    """Return for each line the bin of its score and the mean of its span; alone, its own twice."""
    column = cross(bins, bins, SCORE_BINS)
    for begin, end in spans:
        if end - begin > 1:
            mean = sum(bins[begin:end]) // (end - begin)
            column[begin:end] = [own * SCORE_BINS + mean for own in bins[begin:end]]
    return column


def _describe_run_sides(runs: Sequence[Passage], sums: Column) -> Column:
    """Return for lines in a run how long it is, and whether prose stands before and after it."""
    count = len(sums) - 1
    column = [0] * count
    for run in runs:
        before = after = 0
        if run.begin:
            prose = sums[run.begin] - sums[max(run.begin - _BESIDE_RUN_LINES, 0)]
            before = 1 if prose < MAX_WEIGHED_WORDS else 2
        if run.end < count:
            prose = sums[min(run.end + _BESIDE_RUN_LINES, count)] - sums[run.end]
            after = 1 if prose < MAX_WEIGHED_WORDS else 2
        lines = run.end - run.begin
        kind = classify_run(lines) * _RUN_NEIGHBOURS + before * 3 + after
        column[run.begin : run.end] = [kind] * lines
    return column


def _describe_way_to_core(
    lines: Lines, sums: Column, estimate: Estimate
) -> dict[str, Column]:
    """Return on which side of the core each line stands, and what lies between the two."""
    start, end, weight = estimate.core
    inside, behind = end - start, len(estimate.bins) - end
    ends = [_END_BIT_BY_TOPIC[topic] for topic in lines.topics]
    ends_before = [*accumulate(reversed(ends[1:start]), or_, initial=0)][:start][::-1]
    ends_after = [*accumulate(ends[end:-1], or_, initial=0)][:behind]
    ways = (
        ends_before
        + [_END_SETS] * inside
        + [2 * _END_SETS + bits for bits in ends_after]
    )
    prose = (
        [sums[start] - each for each in sums[1 : start + 1]]
        + [0] * inside
        + [each - sums[end] for each in sums[end:-1]]
    )
    sides = [0] * start + [1] * inside + [2] * behind
    amounts = [
        _BITS[much >> 4] if much < _MAX_WAY_PROSE else _WAY_PROSE_CLASSES - 1
        for much in prose
    ]
    core_bits = [min((weight >> 6).bit_length(), _MAX_CORE_BITS)] * len(sides)
    return {
        "names on the way": cross(ways, estimate.bins, SCORE_BINS),
        "names on the way, length": cross(ways, lines.rough, ROUGH_SIZES),
        "prose on the way": cross(
            cross(sides, amounts, _WAY_PROSE_CLASSES), estimate.bins, SCORE_BINS
        ),
        "size of the core": cross(sides, core_bits, _MAX_CORE_BITS + 1),
    }


def _share_words(parts: Sequence[Sequence[str]], estimate: Estimate) -> Column:
    """Return the class of each line by how many of its words other solid lines of the core have."""
    start, end, _ = estimate.core
    is_solid = [0] * len(parts)
    is_solid[start:end] = [
        1 if prose >= _MIN_SOLID_PROSE else 0 for prose in estimate.prose[start:end]
    ]
    once: set[str] = set()
    twice: set[str] = set()
    for own, solid in zip(parts, is_solid):
        if solid:
            twice.update(once.intersection(own))
            once.update(own)
    shared = [
        len((twice if solid else once).intersection(own)) if own else 0
        for own, solid in zip(parts, is_solid)
    ]
    last = len(_LINE_SIZES) - 1
    column = []
    for own, some in zip(parts, shared):
        words = len(own)
        size = _LINE_SIZES[words if words < last else last]
        sixths = 1 + some * 6 // (words + 1) if some else 0
        column.append(size * _SHARED_SIXTHS + sixths)
    return cross(column, is_solid, 2)
