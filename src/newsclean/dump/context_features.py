"""Describe what stands around each line: its paragraph and run, named lines near it, the prose of the text.

A feature is a column, one small number a line, made with running sums: linear in the number of
lines.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from .boilerplate import LEVELS
from .context import Context
from .headline import MIN_STANDFIRST_WORDS, NO_HEADLINE
from .line_features import (
    ENDS,
    ROUGH_SIZES,
    SENTENCE_ENDS,
    SIZES,
    Column,
    count_flags,
    cross,
    size_of,
)
from .lines import STRENGTHS, TOPICS, Lines
from .paragraphs import LineSpan, Passage, join_prose
from .repetition import COPY_CLASSES, REPEAT_CLASSES

__all__ = [
    "RUN_LENGTHS",
    "STATIC_FEATURES",
    "TEXT_FEATURES",
    "classify_run",
    "describe_context",
    "describe_text",
]

_NEARBY_LINES: Final = 6
# Words: a line of no more that stands more than once is a date, a name or a button.
_MAX_META_WORDS: Final = 6

# Lines to a named line, as one of seven classes: the next, two, up to 4, 8, 16, 40, more.
_DISTANCE_CLASSES: Final = (0, 1, *[2] * 2, *[3] * 4, *[4] * 8, *[5] * 24, 6)
DISTANCES: Final = 7

# Paragraphs of a run, or lines, as one of seven classes: 0, 1, 2, up to 4, 6, 15, more.
_RUN_CLASSES: Final = (0, 1, 2, 3, 3, 4, 4, *[5] * 9, 6)
RUN_LENGTHS: Final = 7
# Words of its paragraphs on average, up to each edge.
_RUN_MEAN_EDGES: Final = (2, 3.5, 6, 10)
RUN_MEANS: Final = len(_RUN_MEAN_EDGES) + 1

# A paragraph of one line, or the first, an inner or the last line of one of two to five lines or
# more.
_MAX_PLACED_LINES: Final = 5
PLACES: Final = 13

# Bits of the number of lines, and eighths of lines that are in runs.
TEXT_SIZES: Final = 11
LABEL_SHARES: Final = 9

# Paragraphs of a passage, or of prose since a named line: none, 1, 2, up to 5, more.
_PROSE_COUNT_CLASSES: Final = (0, 1, 2, 3, 3, 3, 4)
_PROSE_COUNTS: Final = 5
_PASSAGE_LENGTHS: Final = 5
# No passage, or words of it as of the longest: up to a quarter, a half, less, all.
_PASSAGE_SHARES: Final = 5
# Lines to the next prose: next to it, 1, 2, up to 4, 8, 16 between, more.
_PROSE_GAP_CLASSES: Final = (0, 1, 2, 3, 3, *[4] * 4, *[5] * 8, 6)
_PROSE_GAPS: Final = 7
_TEXT_PLACES: Final = 12
# No headline, above it, itself, below it and in the longest passage or behind; between the two: a
# label, the first line of some length, another one; each by how many lines from the headline.
_HEADLINE_DISTANCE_CLASSES: Final = (0, 0, 1, 2, 2, 3, 3, 3, 3, 4)
_HEADLINE_DISTANCES: Final = 5
_ABOVE_HEADLINE: Final = 1
_IS_HEADLINE: Final = 2
_IN_PASSAGE: Final = 3
_BEHIND_PASSAGE: Final = 4
_BELOW_HEADLINE: Final = 5
_HEADLINE_PLACES: Final = _BELOW_HEADLINE + 3 * _HEADLINE_DISTANCES
STATIC_FEATURES: Final = {
    "repetition": REPEAT_CLASSES * ROUGH_SIZES,
    "known phrase": STRENGTHS * ROUGH_SIZES,
    "length and end of its paragraph": SIZES * ENDS,
    "dates and repeats around": (2 * _NEARBY_LINES + 1) * ROUGH_SIZES,
    "run of unfinished lines": RUN_LENGTHS * RUN_MEANS * ROUGH_SIZES,
    "furniture of the text": LEVELS * ROUGH_SIZES * 2,
    "name above": TOPICS * DISTANCES * ROUGH_SIZES,
    "name below": TOPICS * DISTANCES * ROUGH_SIZES,
    "place in its paragraph": PLACES * ROUGH_SIZES,
    "nearest copy": COPY_CLASSES * ROUGH_SIZES,
    "passage": _PASSAGE_LENGTHS * _PASSAGE_SHARES * ROUGH_SIZES,
    "prose above, prose below": _PROSE_GAPS**2 * 2,
    "prose since the name above": TOPICS * _PROSE_COUNTS * 2,
    "place in the text": _TEXT_PLACES * ROUGH_SIZES,
    "place by the headline": _HEADLINE_PLACES * ROUGH_SIZES * 2,
}
# One class for all lines of a text.
TEXT_FEATURES: Final = {
    "size of the text": LEVELS * TEXT_SIZES,
    "labels in the text": LEVELS * LABEL_SHARES,
}


def describe_context(lines: Lines, context: Context) -> dict[str, Column]:
    """Return the columns of STATIC_FEATURES."""
    rough, count = lines.rough, len(lines.rough)
    is_sentence = [1 if end in SENTENCE_ENDS else 0 for end in context.last_ends]
    fine = cross(rough, is_sentence, 2)
    level = [context.level] * count
    paragraph = cross(list(map(size_of, context.lengths)), context.last_ends, ENDS)
    return {
        "repetition": cross(lines.repeats, rough, ROUGH_SIZES),
        "known phrase": cross(lines.strengths, rough, ROUGH_SIZES),
        "length and end of its paragraph": paragraph,
        "dates and repeats around": cross(_count_meta(lines), rough, ROUGH_SIZES),
        "run of unfinished lines": _describe_runs(context.runs, rough),
        "furniture of the text": cross(level, fine, ROUGH_SIZES * 2),
        **_describe_names(lines),
        "place in its paragraph": cross(
            _place_in_paragraphs(lines), rough, ROUGH_SIZES
        ),
        "nearest copy": cross(lines.copies, rough, ROUGH_SIZES),
        "passage": _describe_passages(context, rough),
        **_describe_prose(lines, context),
        "place in the text": [
            at * _TEXT_PLACES // count * ROUGH_SIZES + size
            for at, size in enumerate(rough)
        ],
        "place by the headline": cross(
            _place_by_headline(context), fine, ROUGH_SIZES * 2
        ),
    }


def describe_text(context: Context) -> dict[str, int]:
    """Return the classes of TEXT_FEATURES."""
    count = len(context.lengths)
    in_runs = sum([run.end - run.begin for run in context.runs])
    share = in_runs * (LABEL_SHARES - 1) // max(count, 1)
    size = min(count.bit_length(), TEXT_SIZES - 1)
    return {
        "size of the text": context.level * TEXT_SIZES + size,
        "labels in the text": context.level * LABEL_SHARES + share,
    }


def _count_meta(lines: Lines) -> Column:
    """Return how many dates, names and buttons, which stand more than once, are near each line."""
    is_meta = [
        1 if repeat and words <= _MAX_META_WORDS else 0
        for words, repeat in zip(lines.words, lines.repeats)
    ]
    before, after = count_flags(is_meta, _NEARBY_LINES)
    return [above + below for above, below in zip(before, after)]


def _describe_names(lines: Lines) -> dict[str, Column]:
    """Return the nearest named lines above each line and below it."""
    above = _find_names_above(lines.topics)
    below = _find_names_above(lines.topics[::-1])[::-1]
    return {
        "name above": cross(above, lines.rough, ROUGH_SIZES),
        "name below": cross(below, lines.rough, ROUGH_SIZES),
    }


def _describe_prose(lines: Lines, context: Context) -> dict[str, Column]:
    """Return how far from each line other prose is, and how much there is since a named line."""
    is_prose = _mark_spans(context.prose, len(lines.rough))
    since = _count_prose_since(lines.topics, context.prose)
    return {
        "prose above, prose below": cross(_pair_prose_gaps(is_prose), is_prose, 2),
        "prose since the name above": cross(since, is_prose, 2),
    }


def _mark_spans(spans: Sequence[LineSpan], count: int) -> Column:
    """Return 1 for each line in one of the spans, else 0."""
    column = [0] * count
    for begin, end in spans:
        column[begin:end] = [1] * (end - begin)
    return column


def _describe_passages(context: Context, rough: Column) -> Column:
    """Return for each line of prose how many paragraphs its run has, and how long its passage is."""
    column = list(rough)
    longest = max([passage.words for passage in context.passages], default=1)
    shares = [0] * len(rough)
    for passage in context.passages:
        share = (
            1
            + (4 * passage.words > longest)
            + (2 * passage.words > longest)
            + (passage.words == longest)
        )
        shares[passage.begin : passage.end] = [share] * (passage.end - passage.begin)
        column[passage.begin : passage.end] = [
            share * ROUGH_SIZES + size for size in rough[passage.begin : passage.end]
        ]
    last = len(_PROSE_COUNT_CLASSES) - 1
    for run in join_prose(context.prose, context.lengths, 0):
        number = _PROSE_COUNT_CLASSES[min(run.paragraphs, last)]
        kind = number * _PASSAGE_SHARES + shares[run.begin]
        column[run.begin : run.end] = [
            kind * ROUGH_SIZES + size for size in rough[run.begin : run.end]
        ]
    return column


def _pair_prose_gaps(is_prose: Column) -> Column:
    """Return how many lines stand between each line and the next prose above, and below."""
    above = _count_gaps(is_prose)
    below = _count_gaps(is_prose[::-1])[::-1]
    return cross(above, below, _PROSE_GAPS)


def _count_gaps(flags: Column) -> Column:
    """Return the class of the number of lines between each line and the last one above that has the flag."""
    last = len(_PROSE_GAP_CLASSES) - 1
    column, gap = [], last
    for flag in flags:
        column.append(_PROSE_GAP_CLASSES[gap])
        gap = 0 if flag else (gap + 1 if gap < last else last)
    return column


def _place_by_headline(context: Context) -> Column:
    """Return where each line stands by the headline and the longest passage."""
    longest, headline = context.longest, context.headline
    count = len(context.lengths)
    if longest is None or headline == NO_HEADLINE:
        return [0] * count
    column = [_ABOVE_HEADLINE] * headline + [_IS_HEADLINE]
    long_lines = 0
    for at in range(headline + 1, longest.begin):
        kind = 0
        if context.lengths[at] >= MIN_STANDFIRST_WORDS:
            kind = 2 if long_lines else 1
            long_lines += 1
        last = len(_HEADLINE_DISTANCE_CLASSES) - 1
        distance = _HEADLINE_DISTANCE_CLASSES[min(at - headline, last)]
        column.append(_BELOW_HEADLINE + kind * _HEADLINE_DISTANCES + distance)
    column += [_IN_PASSAGE] * (longest.end - longest.begin)
    return column + [_BEHIND_PASSAGE] * (count - longest.end)


def _count_prose_since(topics: Column, prose: Sequence[LineSpan]) -> Column:
    """Return for each line the topic of the last named line above, and the paragraphs of prose since."""
    ends = {end - 1 for _, end in prose}
    last = len(_PROSE_COUNT_CLASSES) - 1
    column: Column = []
    topic = number = 0
    for at, own in enumerate(topics):
        column.append(
            topic * _PROSE_COUNTS + _PROSE_COUNT_CLASSES[number] if topic else 0
        )
        if own:
            topic, number = own, 0
        elif at in ends:
            number = min(number + 1, last)
    return column


def _find_names_above(topics: Column) -> Column:
    """Return for each line the topic of the last named line above it, and how far up that is."""
    column: Column = []
    topic = distance = 0
    last = len(_DISTANCE_CLASSES) - 1
    for own in topics:
        if topic:
            column.append(
                topic * DISTANCES
                + _DISTANCE_CLASSES[distance if distance < last else last]
            )
            distance += 1
        else:
            column.append(0)
        if own:
            topic, distance = own, 0
    return column


def _place_in_paragraphs(lines: Lines) -> Column:
    """Return where in its paragraph each line stands, one of PLACES."""
    column = [0] * len(lines.words)
    for begin, end in lines.paragraphs:
        count = end - begin
        if count > 1:
            first = 3 * min(count, _MAX_PLACED_LINES) - 5
            column[begin:end] = [first, *[first + 1] * (count - 2), first + 2]
    return column


def classify_run(number: int) -> int:
    """Return the class of a run of so many paragraphs or lines, below RUN_LENGTHS."""
    last = len(_RUN_CLASSES) - 1
    return _RUN_CLASSES[number if number < last else last]


def _describe_runs(runs: Sequence[Passage], rough: Column) -> Column:
    """Return for each line in a run how many paragraphs that has, and how long they are on average."""
    column = [0] * len(rough)
    for run in runs:
        mean = run.words / run.paragraphs
        kind = classify_run(run.paragraphs) * RUN_MEANS + sum(
            [mean >= edge for edge in _RUN_MEAN_EDGES]
        )
        column[run.begin : run.end] = [
            kind * ROUGH_SIZES + size for size in rough[run.begin : run.end]
        ]
    return column
