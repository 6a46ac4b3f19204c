"""What stands around each line of a text: what joins it, what it runs with, where the prose is.

Everything is a column, one small number a line, made with running sums: linear in the number of lines.
"""
from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import accumulate
from math import exp
from typing import NamedTuple

from .looks import COMMA, INNER, SENTENCE, SMALL, Look, coarse, size_class

__all__ = ["FURNITURE", "MOVING", "STILL", "Core", "Lines", "Still", "core", "gathered", "moving", "still"]

Column = list[int]
Stretch = tuple[int, int]  # lines from, to


class Lines(NamedTuple):
    """The filled lines of a snapshot: their looks, and what the document knows of each."""

    words: Column
    ends: Column
    starts: Column
    parts: list[list[str]]
    repeats: Column  # 0 once; then 2, 4, 6 for twice, three and more times; one more for a later copy
    known: Column  # 2 where a phrase of the tables is the line, 1 where an ordinary word is, else 0


def gathered(texts: Sequence[str], looks: Sequence[Look], known: Column) -> tuple[Lines, list[Column]]:
    """The lines of a text from their looks, and a column for each thing that they look like."""
    words, ends, starts, bins, parts = map(list, zip(*looks, strict=True)) if looks else ([], [], [], [], [])
    return Lines(words, ends, starts, parts, _repeats(texts), known), list(map(list, zip(*bins, strict=True)))


def _repeats(texts: Sequence[str]) -> Column:
    """For each line 0 if it stands once, else 2, 4 or 6 for two, three or more times, and one more from the second on."""
    counts = Counter(texts)
    seen: set[str] = set()
    column = []
    for text in texts:
        count = counts[text]
        column.append(0 if count == 1 else 2 * min(count - 1, 3) + (text in seen))
        if count > 1:
            seen.add(text)
    return column


# --- what no score changes ------------------------------------------------------------------------

STILL = {
    "repetition": 8 * 6, "known phrase": 3 * 6, "length and end of its paragraph": 16 * 13,
    "dates and repeats around": 13 * 6, "run of unfinished lines": 7 * 5 * 6,
    "furniture of the text": 8 * 6 * 2, "size of the text": 8 * 11, "labels in the text": 8 * 9,
}

# What makes a text a dump, class by class: more than so many lines that phrases name, more of them than so
# many in a thousand lines, and more than so many short unfinished lines that no phrase names. One named line
# is an accident, and so are twenty in an encyclopedia's article; a dozen in two hundred lines are a page's.
FURNITURE = ((0, 0, 0), (1, 10, 1), (2, 20, 3), (4, 30, 6), (7, 45, 10), (14, 70, 16), (28, 100, 24))

META = 6   # words: a repeated line of no more is a date, a name or a button
LISTED = 25  # words: 99 in 100 headlines and labels of the development pages are shorter


class Still(NamedTuple):
    """The columns of STILL, which lines are like dates and buttons, the runs of short unfinished lines, and
    how much furniture the text has, as one of eight classes."""

    columns: list[Column]
    meta: Column
    runs: list[Stretch]
    furniture: int


def still(lines: Lines) -> Still:
    """What stands around each line, whatever the lines around it turn out to be."""
    rough = [coarse(size_class(count)) for count in lines.words]
    paragraphs = _paragraphs(lines)
    lengths, ends = _spread(lines, paragraphs)
    meta = [1 if repeat and count <= META else 0 for count, repeat in zip(lines.words, lines.repeats)]
    before, after = _counts(meta, 6)
    runs, in_runs = _runs(lines, paragraphs, lengths, rough)
    count = len(rough)
    finished = [end in SENTENCE for end in ends]
    furniture = _furniture(lines, runs)
    labels = sum([end - begin for begin, end in runs])
    return Still([
        [repeat * 6 + kind for repeat, kind in zip(lines.repeats, rough)],
        [known * 6 + kind for known, kind in zip(lines.known, rough)],
        [size_class(length) * 13 + end for length, end in zip(lengths, ends)],
        [(b + a) * 6 + kind for b, a, kind in zip(before, after, rough)],
        in_runs,
        [(furniture * 6 + kind) * 2 + done for kind, done in zip(rough, finished)],
        [furniture * 11 + min(count.bit_length(), 10)] * count,
        [furniture * 9 + labels * 8 // max(count, 1)] * count,
    ], meta, runs, furniture)


def _furniture(lines: Lines, runs: Sequence[Stretch]) -> int:
    known = len(lines.known) - lines.known.count(0)
    unnamed = sum([lines.known[begin:end].count(0) for begin, end in runs])
    return sum([known > many and known * 1000 > often * len(lines.known) and unnamed > strays
                for many, often, strays in FURNITURE])


def _counts(flags: Column, reach: int) -> tuple[Column, Column]:
    """For each line, how many of the `reach` lines before it and after it have the flag."""
    sums = [0] * (reach + 1) + list(accumulate(flags))
    sums += [sums[-1]] * reach
    before = [b - a for a, b in zip(sums, sums[reach:])][: len(flags)]
    after = [b - a for a, b in zip(sums[reach + 1 :], sums[2 * reach + 1 :])]
    return before, after


def _paragraphs(lines: Lines) -> list[Stretch]:
    """Lines that read on into each other, as text split at links and bold words does."""
    ends, starts, words = lines.ends, lines.starts, lines.words
    found, begin = [], 0
    for index in range(1, len(words)):
        end, start = ends[index - 1], starts[index]
        if (start == SMALL and end not in SENTENCE) or start == INNER or (end == COMMA and words[index - 1] > 2):
            continue
        found.append((begin, index))
        begin = index
    return [*found, (begin, len(words))] if words else []


def _spread(lines: Lines, paragraphs: Sequence[Stretch]) -> tuple[Column, Column]:
    """How many words the paragraph of each line has, and how it ends."""
    lengths: Column = []
    ends: Column = []
    for begin, end in paragraphs:
        if end - begin == 1:
            lengths.append(lines.words[begin])
            ends.append(lines.ends[begin])
        else:
            lengths += [sum(lines.words[begin:end])] * (end - begin)
            ends += [lines.ends[end - 1]] * (end - begin)
    return lengths, ends


_RUN = (0, 1, 2, 3, 3, 4, 4, *[5] * 9, 6)


def _run(number: int) -> int:
    return _RUN[number if number < 16 else 16]


def _runs(lines: Lines, paragraphs: Sequence[Stretch], lengths: Column, rough: Column) -> tuple[list[Stretch], Column]:
    """Paragraphs one after the other that are short and end no sentence; by number and mean length."""
    runs: list[Stretch] = []
    column = [0] * len(rough)
    begun, number, total = -1, 0, 0
    for begin, end in [*paragraphs, (len(rough), -1)]:
        if end > 0 and lengths[begin] <= LISTED and lines.ends[end - 1] not in SENTENCE:
            if begun < 0:
                begun, number, total = begin, 0, 0
            number += 1
            total += lengths[begin]
        elif begun >= 0:
            mean = total / number
            kind = _run(number) * 5 + (mean >= 2) + (mean >= 3.5) + (mean >= 6) + (mean >= 10)
            column[begun:begin] = [kind * 6 + each for each in rough[begun:begin]]
            runs.append((begun, begin))
            begun = -1
    return runs, column


# --- what the scores of an earlier sum tell -------------------------------------------------------

MOVING = {
    "prose within 4 lines": 25, "prose within 12 lines": 169, "sides of its run": 7 * 9,
    "two before, two after": 169, "prose 31 to 80 lines before": 13, "prose 31 to 80 lines after": 13,
    "known phrases on the way": 216, "dates and repeats on the way": 252, "prose on the way": 288,
    "size of the core": 27, "core's words": 98, "core's frequent words": 49,
    "furniture and score": 8 * 12, "line before, line after": 169, "four before, four after": 169,
}

# The share of article among lines of a score, in 64ths, for scores in steps of 8 from -1024.
_SHARES = tuple(round(64 / (1 + exp(-(step - 128) / 8))) for step in range(257))
# A score as one of twelve classes, for scores in steps of 8 from -512.
_SORTS = tuple(max(0, min(11, (score >> 2) // 10 + 6)) for score in range(-512, 520, 8))
_BITS = tuple(number.bit_length() for number in range(4096))

WORTH = 60    # words: a longer paragraph is no surer prose than one of so many
AGAINST = 3   # how much more a line of clutter counts against a stretch than a line of prose for it
_COSTS = (0, 20, 60)  # and what an ordinary word and a known phrase cost it on top
SOLID = 24    # prose of a line, in quarters of words, from which its words are the article's
NEAR, FAR = 31, 80


class Core(NamedTuple):
    """The stretch of lines with the most prose and the least else between: from, to, and how much."""

    start: int
    end: int
    weight: int


def _bits(number: int) -> int:
    return _BITS[number] if number < 4096 else 12


def core(prose: Column, shares: Column, words: Column, known: Column) -> Core:
    """The stretch of the greatest sum, where prose counts for itself and all else against it."""
    best = begin = start = end = total = 0
    for index, (gain, share, count, phrase) in enumerate(zip(prose, shares, words, known)):
        worth = gain - AGAINST * ((64 - share) * (3 + (count if count < WORTH else WORTH)) >> 4) - _COSTS[phrase]
        if total <= 0:
            total, begin = worth, index
        else:
            total += worth
        if total > best:
            best, start, end = total, begin, index + 1
    return Core(start, end, best)


def moving(lines: Lines, rest: Still, scores: Column) -> list[Column]:
    """Columns that hang on the scores of an earlier sum, in the order of MOVING."""
    shares = [_SHARES[(score >> 3) + 128 if -1024 <= score < 1024 else 0 if score < 0 else 256] for score in scores]
    sorts = [_SORTS[(score >> 3) + 64 if -512 <= score < 512 else 0 if score < 0 else 128] for score in scores]
    prose = [share * (count if count < WORTH else WORTH) >> 4 for share, count in zip(shares, lines.words)]
    sums = [0, *accumulate(prose)]
    good = [1 if share > 32 else 0 for share in shares]
    before4, after4 = _counts(good, 4)
    before12, after12 = _counts(good, 12)
    around = [12, 12, *sorts, 12, 12]
    padded = [12] * 4 + sorts + [12] * 4
    found = core(prose, shares, lines.words, lines.known)
    return [
        [b * 5 + a for b, a in zip(before4, after4)],
        [b * 13 + a for b, a in zip(before12, after12)],
        _sides(rest.runs, sums),
        [b * 13 + a for b, a in zip(around, around[4:])],
        *_far(sums),
        *_on_the_way(lines, rest, sums, sorts, found),
        *_cohesion(lines.parts, prose, found),
        [rest.furniture * 12 + sort for sort in sorts],
        [b * 13 + a for b, a in zip(padded[3:], padded[5 : 5 + len(sorts)])],
        [b * 13 + a for b, a in zip(padded, padded[8:])],
    ]


def _sides(runs: Sequence[Stretch], sums: Column) -> Column:
    """For lines in a run of unfinished ones: how long it is, and whether prose stands before and after it."""
    count = len(sums) - 1
    column = [0] * count
    for begin, end in runs:
        before = 0 if not begin else 1 if sums[begin] - sums[max(begin - 2, 0)] < WORTH else 2
        after = 0 if end == count else 1 if sums[min(end + 2, count)] - sums[end] < WORTH else 2
        column[begin:end] = [_run(end - begin) * 9 + before * 3 + after] * (end - begin)
    return column


def _far(sums: Column) -> tuple[Column, Column]:
    """How much prose stands some way before each line, and after it: its bits."""
    padded = [0] * FAR + sums + [sums[-1]] * FAR
    count = len(sums) - 1
    before = zip(padded[:count], padded[FAR - NEAR + 1 :])
    after = zip(padded[FAR + NEAR :], padded[2 * FAR + 1 :])
    return [_bits(b - a >> 3) for a, b in before], [_bits(b - a >> 3) for a, b in after]


def _on_the_way(lines: Lines, rest: Still, sums: Column, sorts: Column, found: Core) -> list[Column]:
    """On which side of the core each line stands, and what lies between the two."""
    start, end, weight = found
    known = [0, *accumulate([1 if phrase else 0 for phrase in lines.known])]
    meta = [0, *accumulate(rest.meta)]
    columns: list[Column] = [[], [], []]
    for index, sort in enumerate(sorts):
        if index < start:
            side, a, b = 0, index + 1, start
        elif index >= end:
            side, a, b = 2, end, index
        else:
            side, a, b = 1, start, end
        phrases, dates = known[b] - known[a], meta[b] - meta[a]
        prose = 0 if side == 1 else sums[b] - sums[a]
        columns[0].append((side * 6 + (phrases if phrases < 3 else 3 if phrases < 5 else 4 if phrases < 9 else 5)) * 12 + sort)
        columns[1].append((side * 7 + (_BITS[dates] if dates < 32 else 6)) * 12 + sort)
        columns[2].append((side * 8 + (_BITS[prose >> 4] if prose < 1024 else 7)) * 12 + sort)
    heavy = min(_bits(weight >> 6), 8)
    return [*columns, [heavy] * start + [9 + heavy] * (end - start) + [18 + heavy] * (len(sorts) - end)]


def _cohesion(parts: list[list[str]], prose: Column, found: Core) -> tuple[Column, Column]:
    """How many of a line's words the core has too, other than in the line itself; and has often."""
    inside = [found.start <= index < found.end and gain >= SOLID for index, gain in enumerate(prose)]
    spread: Counter[str] = Counter()
    for own, within in zip(parts, inside):
        if within:
            spread.update(set(own))
    once, twice, thrice = (frozenset([word for word, count in spread.items() if count > least]) for least in (0, 1, 2))
    some: Column = []
    often: Column = []
    for own, within in zip(parts, inside):
        count = len(own)
        kind = (count if count < 5 else 5 if count < 9 else 6) * 7
        some.append((kind + _part(len((twice if within else once).intersection(own)), count)) * 2 + within)
        often.append(kind + _part(len((thrice if within else twice).intersection(own)), count))
    return some, often


def _part(shared: int, count: int) -> int:
    """Nothing, or up to one, two ... six sixths."""
    return 1 + min(5, shared * 6 // (count + 1)) if shared else 0
