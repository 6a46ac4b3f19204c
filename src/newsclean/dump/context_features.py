"""Describe what stands around each line: its paragraph and run, named lines near it, the prose of the text.

A feature is a column, one small number a line, made with running sums: linear in the number of
lines.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from operator import attrgetter, or_
from typing import Final, NamedTuple

from .core import MAX_WEIGHED_WORDS, SCORE_BINS, Estimate
from .headline import MIN_STANDFIRST_WORDS, NO_HEADLINE, find_title
from .line_features import (
    BRACKET,
    ENDS,
    ROUGH_SIZES,
    SENTENCE_ENDS,
    SIZES,
    Column,
    LineFeatures,
    cross,
    size_of,
)
from .paragraphs import (
    MAX_INTERRUPTION_LINES,
    MIN_LONG_SENTENCE_WORDS,
    LineSpan,
    Passage,
    find_paragraphs,
    find_prose,
    find_runs,
    join_prose,
    spread_over,
)
from .repetition import COPY_CLASSES, REPEAT_CLASSES, classify_copies, classify_repeats
from .topics import Topic

__all__ = [
    "SCORE_FEATURES",
    "STATIC_FEATURES",
    "SURE_PHRASE",
    "TEXT_FEATURES",
    "TOPICS",
    "Context",
    "Lines",
    "Names",
    "describe_context",
    "describe_estimate",
    "find_sentences",
    "gather_lines",
    "rate_boilerplate",
]

# --- the lines of a text ------------------------------------------------------------------

# What a named line may say of the lines around it: nothing (0), or one of the topics.
TOPICS: Final = 1 + len(Topic)
# What the phrase tables know of a line: nothing, an ordinary word (1), a phrase that is sure on its
# own.
STRENGTHS: Final = 3
SURE_PHRASE: Final = 2

# Lines and words from which a split paragraph is running text. An ordinary word of menus in it
# names nothing: `and is to be had on`, `Google Play`, `and`, `YouTube`, `.`
MIN_SPLIT_LINES: Final = 3
MIN_SPLIT_WORDS: Final = 8


class Names(NamedTuple):
    """What the phrase tables know of each line."""

    strengths: Column  # below STRENGTHS
    topics: Column  # below TOPICS; 0 where the strength is 0
    phrases: Sequence[str]  # empty where the strength is 0


class Lines(NamedTuple):
    """The lines of a text that are not empty: their own features, and what the document knows of each."""

    texts: Sequence[str]
    words: Column
    ends: Column
    starts: Column
    parts: list[list[str]]
    rough: Column
    repeats: Column  # see `classify_repeats`
    copies: Column  # see `classify_copies`
    strengths: Column  # as of Names
    topics: Column
    phrases: int  # different ones
    sure_phrases: int  # different ones that are sure on their own
    paragraphs: list[LineSpan]
    columns: dict[str, Column]  # those of LINE_FEATURES


def gather_lines(texts: Sequence[str], features: LineFeatures, names: Names) -> Lines:
    """Return the lines of a text from their features and from what the phrase tables know of each."""
    paragraphs = find_paragraphs(features)
    strengths = _forget_words_in_prose(names.strengths, paragraphs, features.words)
    topics = [
        topic if strength else 0 for topic, strength in zip(names.topics, strengths)
    ]
    phrases = {phrase for phrase, strength in zip(names.phrases, strengths) if strength}
    sure = {
        phrase
        for phrase, strength in zip(names.phrases, strengths)
        if strength == SURE_PHRASE
    }
    repeats = classify_repeats(texts)
    return Lines(
        texts,
        features.words,
        features.ends,
        features.starts,
        features.parts,
        features.rough,
        repeats,
        classify_copies(texts, repeats),
        strengths,
        topics,
        len(phrases),
        len(sure),
        paragraphs,
        features.columns,
    )


def _forget_words_in_prose(
    strengths: Column, paragraphs: Sequence[LineSpan], words: Column
) -> Column:
    """Return the strengths without those of ordinary words in running text."""
    found = list(strengths)
    for begin, end in paragraphs:
        if end - begin >= MIN_SPLIT_LINES and sum(words[begin:end]) >= MIN_SPLIT_WORDS:
            found[begin:end] = [
                strength if strength == SURE_PHRASE else 0
                for strength in strengths[begin:end]
            ]
    return found


# --- boilerplate of a text ----------------------------------------------------------------


class _Level(NamedTuple):
    """What a text must have more of than this to reach a boilerplate level."""

    phrases: int  # different ones that name lines
    per_thousand: int  # lines that they name, in a thousand
    unlabelled: int  # different short unfinished lines that no phrase names


# One named line is an accident, and so are twenty in an encyclopedia's article; a dozen in two
# hundred lines are a page's. docs/explanation/stray-lines.md says what pages have.
BOILERPLATE_LEVELS: Final = (
    _Level(0, 0, 0),
    _Level(1, 10, 1),
    _Level(2, 20, 3),
    _Level(4, 30, 6),
    _Level(7, 45, 10),
    _Level(14, 70, 16),
    _Level(28, 100, 24),
)
LEVELS: Final = len(BOILERPLATE_LEVELS) + 1


def rate_boilerplate(strengths: Column, phrases: int, unlabelled: int) -> int:
    """Return the boilerplate level of a text. What repeats is one observation.

    Args:
        strengths: of the phrases that name its lines.
        phrases: how many different ones do.
        unlabelled: how many different short unfinished lines no phrase names.
    """
    lines = len(strengths)
    named = lines - strengths.count(0)
    return sum(
        [
            phrases > level.phrases
            and named * 1000 > level.per_thousand * lines
            and unlabelled > level.unlabelled
            for level in BOILERPLATE_LEVELS
        ]
    )


# --- static features: those that do not depend on scores ----------------------------------

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


class Context(NamedTuple):
    """What stands around each line, whatever the lines around it turn out to be."""

    columns: dict[str, Column]  # those of STATIC_FEATURES
    text: dict[str, int]  # those of TEXT_FEATURES
    runs: list[Passage]
    passages: list[Passage]
    longest: Passage | None  # the first of those with the most words
    headline: int  # the line that `find_title` finds above it
    level: int  # of boilerplate
    edge_lines: int  # before the first prose and behind the last
    lengths: Column  # words of the paragraph of each line
    last_ends: Column  # and how it ends


def describe_context(lines: Lines) -> Context:
    """Return the static features of the lines of a text."""
    rough, count = lines.rough, len(lines.rough)
    lengths, last_ends = spread_over(lines.paragraphs, lines.words, lines.ends)
    runs = find_runs(lines.paragraphs, lengths, lines.ends)
    level = rate_boilerplate(
        lines.strengths, lines.phrases, _count_unlabelled(runs, lines)
    )
    prose = find_prose(lines.paragraphs, lengths, lines.ends)
    passages = join_prose(prose, lengths, MAX_INTERRUPTION_LINES)
    is_prose = _mark_spans(prose, count)
    longest = max(passages, key=attrgetter("words"), default=None)
    headline = (
        find_title(lines.texts, lines.words, longest.begin) if longest else NO_HEADLINE
    )

    is_meta = [
        1 if repeat and words <= _MAX_META_WORDS else 0
        for words, repeat in zip(lines.words, lines.repeats)
    ]
    before, after = _count_flags(is_meta, _NEARBY_LINES)
    around = [above + below for above, below in zip(before, after)]
    is_sentence = [1 if end in SENTENCE_ENDS else 0 for end in last_ends]
    fine = cross(rough, is_sentence, 2)
    above = _find_names_above(lines.topics)
    below = _find_names_above(lines.topics[::-1])[::-1]
    columns = {
        "repetition": cross(lines.repeats, rough, ROUGH_SIZES),
        "known phrase": cross(lines.strengths, rough, ROUGH_SIZES),
        "length and end of its paragraph": cross(
            list(map(size_of, lengths)), last_ends, ENDS
        ),
        "dates and repeats around": cross(around, rough, ROUGH_SIZES),
        "run of unfinished lines": _describe_runs(runs, rough),
        "furniture of the text": cross([level] * count, fine, ROUGH_SIZES * 2),
        "name above": cross(above, rough, ROUGH_SIZES),
        "name below": cross(below, rough, ROUGH_SIZES),
        "place in its paragraph": cross(
            _place_in_paragraphs(lines), rough, ROUGH_SIZES
        ),
        "nearest copy": cross(lines.copies, rough, ROUGH_SIZES),
        "passage": _describe_passages(prose, passages, lengths, rough),
        "prose above, prose below": cross(_pair_prose_gaps(is_prose), is_prose, 2),
        "prose since the name above": cross(
            _count_prose_since(lines.topics, prose), is_prose, 2
        ),
        "place in the text": [
            at * _TEXT_PLACES // count * ROUGH_SIZES + size
            for at, size in enumerate(rough)
        ],
        "place by the headline": cross(
            _place_by_headline(lines, longest, headline, lengths),
            fine,
            ROUGH_SIZES * 2,
        ),
    }
    in_runs = sum([run.end - run.begin for run in runs])
    text = {
        "size of the text": level * TEXT_SIZES
        + min(count.bit_length(), TEXT_SIZES - 1),
        "labels in the text": level * LABEL_SHARES
        + in_runs * (LABEL_SHARES - 1) // max(count, 1),
    }
    edge_lines = prose[0][0] + count - prose[-1][1] if prose else count
    return Context(
        columns,
        text,
        runs,
        passages,
        longest,
        headline,
        level,
        edge_lines,
        lengths,
        last_ends,
    )


def find_sentences(context: Context) -> list[bool]:
    """Return for each line whether its paragraph ends as a sentence does.

    One that ends in a bracket has a credit or a badge behind its last sentence.
    """
    return [
        words >= MIN_LONG_SENTENCE_WORDS and (end in SENTENCE_ENDS or end == BRACKET)
        for words, end in zip(context.lengths, context.last_ends)
    ]


def _count_unlabelled(runs: Sequence[Passage], lines: Lines) -> int:
    """Return how many different lines of runs no phrase names."""
    return sum(
        [
            1
            for run in runs
            for at in range(run.begin, run.end)
            if not lines.strengths[at]
            and lines.repeats[at] % 2 == 0  # odd for a later copy
        ]
    )


def _mark_spans(spans: Sequence[LineSpan], count: int) -> Column:
    """Return 1 for each line in one of the spans, else 0."""
    column = [0] * count
    for begin, end in spans:
        column[begin:end] = [1] * (end - begin)
    return column


def _describe_passages(
    prose: Sequence[LineSpan],
    passages: Sequence[Passage],
    lengths: Column,
    rough: Column,
) -> Column:
    """Return for each line of prose how many paragraphs its run has, and how long its passage is."""
    column = list(rough)
    longest = max([passage.words for passage in passages], default=1)
    shares = [0] * len(rough)
    for passage in passages:
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
    for run in join_prose(prose, lengths, 0):
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


def _place_by_headline(
    lines: Lines, longest: Passage | None, headline: int, lengths: Column
) -> Column:
    """Return where each line stands by the headline and the longest passage."""
    count = len(lines.words)
    if longest is None or headline == NO_HEADLINE:
        return [0] * count
    column = [_ABOVE_HEADLINE] * headline + [_IS_HEADLINE]
    long_lines = 0
    for at in range(headline + 1, longest.begin):
        kind = 0
        if lengths[at] >= MIN_STANDFIRST_WORDS:
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


def _count_flags(flags: Column, reach: int) -> tuple[Column, Column]:
    """Return for each line how many of the `reach` lines before it, and after it, have the flag."""
    sums = [0] * (reach + 1) + list(accumulate(flags))
    sums += [sums[-1]] * reach
    before = [high - low for low, high in zip(sums, sums[reach:])][: len(flags)]
    after = [high - low for low, high in zip(sums[reach + 1 :], sums[2 * reach + 1 :])]
    return before, after


def _place_in_paragraphs(lines: Lines) -> Column:
    """Return where in its paragraph each line stands, one of PLACES."""
    column = [0] * len(lines.words)
    for begin, end in lines.paragraphs:
        count = end - begin
        if count > 1:
            first = 3 * min(count, _MAX_PLACED_LINES) - 5
            column[begin:end] = [first, *[first + 1] * (count - 2), first + 2]
    return column


def _classify_run(number: int) -> int:
    """Return the class of a run of so many paragraphs or lines, below RUN_LENGTHS."""
    last = len(_RUN_CLASSES) - 1
    return _RUN_CLASSES[number if number < last else last]


def _describe_runs(runs: Sequence[Passage], rough: Column) -> Column:
    """Return for each line in a run how many paragraphs that has, and how long they are on average."""
    column = [0] * len(rough)
    for run in runs:
        mean = run.words / run.paragraphs
        kind = _classify_run(run.paragraphs) * RUN_MEANS + sum(
            [mean >= edge for edge in _RUN_MEAN_EDGES]
        )
        column[run.begin : run.end] = [
            kind * ROUGH_SIZES + size for size in rough[run.begin : run.end]
        ]
    return column


# --- features that depend on the scores of the stage before -------------------------------

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
    before, after = _count_flags(is_prose, _NEAR_LINES)
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
        kind = _classify_run(lines) * _RUN_NEIGHBOURS + before * 3 + after
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
