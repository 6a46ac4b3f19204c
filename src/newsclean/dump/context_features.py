"""What stands around each line of a text: what joins it, what it runs with, which names are near, where the prose is.

Everything is a column, one small number a line, made with running sums: linear in the number of lines.
"""
from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate
from math import exp
from operator import mul, or_
from typing import NamedTuple

from .line_features import COMMA, INNER, LOWER, MOST, SENTENCE, SIZES, SMALL, Looks

__all__ = ["ABOUT", "DUMP", "FURNITURE", "MOVING", "SHARED", "STILL", "WHOLE", "Lines", "Prose", "Still",
           "furniture", "gathered", "moving", "prose", "shared", "still", "together"]

Column = list[int]
Stretch = tuple[int, int]  # lines from, to

ABOUT = 9  # what a named line may say of the lines around it: nothing, or one of eight things


class Lines(NamedTuple):
    """The filled lines of a snapshot: their looks, and what the document knows of each."""

    words: Column
    ends: Column
    starts: Column
    parts: list[list[str]]
    rough: Column  # one of six classes of length
    repeats: Column  # 0 once; then 2, 4, 6 for twice, three and more times; one more for a later copy
    copies: Column  # 0 once; else how far the nearest copy is as one of six classes, six more if there are three and more
    known: Column  # 2 where a phrase of the tables is the line, 1 where an ordinary word is, else 0
    about: Column  # what such a line says of those around it, below ABOUT
    paragraphs: list[Stretch]  # lines that read on into each other, as text split at links and bold words does


# Lines and words from which a split paragraph is running text. An ordinary word of menus in it names nothing:
# `and is to be had on`, `Google Play`, `and`, `YouTube`, `.`
SPLIT, SAID = 3, 8


def gathered(texts: Sequence[str], looks: Looks, known: Column, about: Column) -> Lines:
    """The lines of a text from their looks and their names."""
    paragraphs = _paragraphs(looks)
    named = _named(known, paragraphs, looks.words)
    about = [kind if name else 0 for kind, name in zip(about, named)]
    repeats = _repeats(texts)
    return Lines(looks.words, looks.ends, looks.starts, looks.parts, looks.rough, repeats, _copies(texts, repeats), named, about,
                 paragraphs)


def _named(known: Column, paragraphs: Sequence[Stretch], words: Column) -> Column:
    """`known` without the ordinary words in running text."""
    named = list(known)
    for begin, end in paragraphs:
        if end - begin >= SPLIT and sum(words[begin:end]) >= SAID:
            named[begin:end] = [name if name == 2 else 0 for name in known[begin:end]]
    return named


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


# Lines to the nearest copy: doubled, two, up to eight, thirty, a hundred, more.
_APART = (0, 1, 2, *[3] * 6, *[4] * 22, *[5] * 70, 6)


def _copies(texts: Sequence[str], repeats: Column) -> Column:
    """How far each line's nearest copy is, and whether there are three."""
    last: dict[str, int] = {}
    gaps = [0] * len(texts)
    for at, (text, repeat) in enumerate(zip(texts, repeats)):
        if repeat:
            before = last.get(text, -1)
            if before >= 0:
                gaps[at] = min(at - before, 101)
                gaps[before] = min(gaps[before] or 101, gaps[at])
            last[text] = at
    return [_APART[gap] + 6 if repeat > 3 else _APART[gap] for gap, repeat in zip(gaps, repeats)]


# --- what no score changes ------------------------------------------------------------------------

STILL = {
    "repetition": 8 * 6, "known phrase": 3 * 6, "length and end of its paragraph": 16 * 14,
    "dates and repeats around": 13 * 6, "run of unfinished lines": 7 * 5 * 6, "furniture of the text": 8 * 6 * 2,
    "name above": ABOUT * 7 * 6, "name below": ABOUT * 7 * 6, "place in its paragraph": 13 * 6,
    "nearest copy": 13 * 6,
}
WHOLE = {"size of the text": 8 * 11, "labels in the text": 8 * 9}  # one class for all lines of a text

# What makes a text a dump, class by class: more than so many lines that phrases name, more of them than so
# many in a thousand lines, and more than so many short unfinished lines that no phrase names. One named line
# is an accident, and so are twenty in an encyclopedia's article; a dozen in two hundred lines are a page's.
FURNITURE = ((0, 0, 0), (1, 10, 1), (2, 20, 3), (4, 30, 6), (7, 45, 10), (14, 70, 16), (28, 100, 24))
# The class from which a text may be a dump.
DUMP = 3

META = 6   # words: a repeated line of no more is a date, a name or a button
LISTED = 25  # words: 99 in 100 headlines and labels of the development pages are shorter


class Still(NamedTuple):
    """The columns of STILL, the classes of WHOLE, the runs of short unfinished lines, and how much furniture the
    text has, as one of eight classes."""

    columns: list[Column]
    whole: tuple[int, int]
    runs: list[Stretch]
    furniture: int


def furniture(known: Column, strays: int) -> int:
    """How much furniture a text has by its named lines and the number of its short unfinished ones without a name."""
    named, count = len(known) - known.count(0), len(known)
    return sum([named > many and named * 1000 > often * count and strays > few for many, often, few in FURNITURE])


def still(lines: Lines) -> Still:
    """What stands around each line, whatever the lines around it turn out to be."""
    rough = lines.rough
    paragraphs = lines.paragraphs
    lengths, ends = _spread(lines, paragraphs)
    meta = [1 if repeat and count <= META else 0 for count, repeat in zip(lines.words, lines.repeats)]
    before, after = _counts(meta, 6)
    runs, in_runs = _runs(lines, paragraphs, lengths, rough)
    kind = furniture(lines.known, sum([lines.known[begin:end].count(0) for begin, end in runs]))
    count, labels = len(rough), sum([end - begin for begin, end in runs])
    return Still([
        [repeat * 6 + size for repeat, size in zip(lines.repeats, rough)],
        [known * 6 + size for known, size in zip(lines.known, rough)],
        [SIZES[length if length < MOST else MOST] * 14 + end for length, end in zip(lengths, ends)],
        [(b + a) * 6 + size for b, a, size in zip(before, after, rough)],
        in_runs,
        [(kind * 6 + size) * 2 + (end in SENTENCE) for size, end in zip(rough, ends)],
        [name * 6 + size for name, size in zip(_above(lines.about), rough)],
        [name * 6 + size for name, size in zip(_above(lines.about[::-1])[::-1], rough)],
        [place * 6 + size for place, size in zip(_within(paragraphs, len(rough)), rough)],
        [copy * 6 + size for copy, size in zip(lines.copies, rough)],
    ], (kind * 11 + min(count.bit_length(), 10), kind * 9 + labels * 8 // max(count, 1)), runs, kind)


# Lines to a name: the next, two, up to four, eight, sixteen, forty, more.
_STEPS = (0, 1, *[2] * 2, *[3] * 4, *[4] * 8, *[5] * 24, 6)


def _above(about: Column) -> Column:
    """For each line what the last named line above it is about, and how far that is."""
    column: Column = []
    last = 0
    for at, kind in enumerate([*about, 1]):
        if kind:
            gap = at + 1 - len(column)
            steps = [last * 7 + step for step in _STEPS[:gap]] if last else [0] * gap
            column += steps + steps[-1:] * (gap - len(steps))
            last = kind
    return column[:-1]


def _counts(flags: Column, reach: int) -> tuple[Column, Column]:
    """For each line, how many of the `reach` lines before it and after it have the flag."""
    sums = [0] * (reach + 1) + list(accumulate(flags))
    sums += [sums[-1]] * reach
    before = [b - a for a, b in zip(sums, sums[reach:])][: len(flags)]
    after = [b - a for a, b in zip(sums[reach + 1 :], sums[2 * reach + 1 :])]
    return before, after


# Words from which a piece of a line that ends in a comma, or in a small letter behind another piece, is no label; and a
# piece that nothing stands before.
PHRASE, CLAUSE = 3, 4


def _paragraphs(looks: Looks) -> list[Stretch]:
    """Lines that read on into each other, as text split at links and bold words does."""
    ends, words = looks.ends, looks.words
    small = [start == SMALL for start in looks.starts]
    goes_on = [*[start in (SMALL, INNER) for start in looks.starts], False]
    found, begin = [], 0
    for index in range(1, len(words)):
        end, count = ends[index - 1], words[index - 1]
        if goes_on[index] and not (small[index] and end in SENTENCE):
            continue
        if end == COMMA and count >= PHRASE:
            continue
        # a link or bold words in the middle: what stands before ends nothing, and what stands behind goes on
        if end == LOWER and _is_open(count, piece=goes_on[index - 1], followed=goes_on[index + 1]):
            continue
        found.append((begin, index))
        begin = index
    return [*found, (begin, len(words))] if words else []


def _is_open(count: int, *, piece: bool, followed: bool) -> bool:
    """Whether so many words, with or without others before them, wait for more."""
    return (count >= CLAUSE and followed) or (piece and (count >= PHRASE or followed))


def _within(paragraphs: Sequence[Stretch], count: int) -> Column:
    """For each line 0 if it is a paragraph, else whether it is the first, an inner or the last of two to five lines and more."""
    column = [0] * count
    for begin, end in paragraphs:
        if end - begin > 1:
            kind = 3 * min(end - begin, 5) - 5
            column[begin:end] = [kind, *[kind + 1] * (end - begin - 2), kind + 2]
    return column


def _spread(lines: Lines, paragraphs: Sequence[Stretch]) -> tuple[Column, Column]:
    """How many words the paragraph of each line has, and how it ends."""
    lengths, ends = list(lines.words), list(lines.ends)
    for begin, end in paragraphs:
        if end - begin > 1:
            lengths[begin:end] = [sum(lines.words[begin:end])] * (end - begin)
            ends[begin:end] = [lines.ends[end - 1]] * (end - begin)
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
    "prose within 12 lines": 169, "sides of its run": 7 * 9, "two before, two after": 169,
    "prose 31 to 80 lines before": 13, "prose 31 to 80 lines after": 13, "names on the way": 3 * 16 * 12,
    "names on the way, length": 3 * 16 * 6, "prose on the way": 288, "size of the core": 27,
    "furniture and score": 8 * 12, "line before, line after": 169,
    "score of its paragraph": 144, "score of its run": 144,
}
SHARED = {"core's words": 98}

# The share of article among lines of a score, in 64ths, and a score as one of twelve classes; both for scores in
# steps of 8 from -1024.
_SHARES = tuple(round(64 / (1 + exp(-(step - 128) / 8))) for step in range(257))
_SORTS = tuple(max(0, min(11, (step - 128) * 2 // 10 + 6)) for step in range(257))
_BITS = tuple(number.bit_length() for number in range(4096))

WORTH = 60    # words: a longer paragraph is no surer prose than one of so many
AGAINST = 3   # how much more a line of clutter counts against a stretch than a line of prose for it
_COSTS = (0, 20, 60)  # and what an ordinary word and a known phrase cost it on top
SOLID = 24    # prose of a line, in quarters of words, from which its words are the article's
NEAR, FAR = 31, 80


class _Core(NamedTuple):
    """The stretch of lines with the most prose and the least else between: from, to, and how much."""

    start: int
    end: int
    weight: int


class Prose(NamedTuple):
    """What the scores of all lines come to: each as a class, the share of article, its prose, and where most of that is."""

    sorts: Column
    shares: Column
    worth: Column
    core: _Core


def prose(lines: Lines, scores: Column) -> Prose:
    """Where the article seems to be by the scores of an earlier sum."""
    steps = [(score >> 3) + 128 if -1024 <= score < 1024 else 0 if score < 0 else 256 for score in scores]
    shares = [_SHARES[step] for step in steps]
    worth = [share * (count if count < WORTH else WORTH) >> 4 for share, count in zip(shares, lines.words)]
    return Prose([_SORTS[step] for step in steps], shares, worth, _core(worth, shares, lines.words, lines.known))


def _core(gains: Column, shares: Column, words: Column, known: Column) -> _Core:
    """The stretch of the greatest sum, where prose counts for itself and all else against it."""
    best = begin = start = end = total = 0
    for index, (gain, share, count, phrase) in enumerate(zip(gains, shares, words, known)):
        worth = gain - AGAINST * ((64 - share) * (3 + (count if count < WORTH else WORTH)) >> 4) - _COSTS[phrase]
        if total <= 0:
            total, begin = worth, index
        else:
            total += worth
        if total > best:
            best, start, end = total, begin, index + 1
    return _Core(start, end, best)


def moving(lines: Lines, rest: Still, seen: Prose) -> list[Column]:
    """Columns that hang on the scores of an earlier sum, in the order of MOVING."""
    sorts, sums = seen.sorts, [0, *accumulate(seen.worth)]
    good = [1 if share > 32 else 0 for share in seen.shares]
    before, after = _counts(good, 12)
    padded = [12, 12, *sorts, 12, 12]
    return [
        [b * 13 + a for b, a in zip(before, after)],
        _sides(rest.runs, sums),
        [b * 13 + a for b, a in zip(padded, padded[4:])],
        *_far(sums),
        *_on_the_way(lines, sums, seen),
        [rest.furniture * 12 + sort for sort in sorts],
        [b * 13 + a for b, a in zip(padded[1:], padded[3 : 3 + len(sorts)])],
        _mean(sorts, lines.paragraphs),
        _mean(sorts, rest.runs),
    ]


def _mean(sorts: Column, stretches: Sequence[Stretch]) -> Column:
    """For each line its own class of score and the mean of its stretch."""
    column = [sort * 13 for sort in sorts]  # alone: its own
    for begin, end in stretches:
        if end - begin > 1:
            mean = sum(sorts[begin:end]) // (end - begin)
            column[begin:end] = [sort * 12 + mean for sort in sorts[begin:end]]
    return column


def together(lines: Lines, rest: Still, scores: Column) -> Column:
    """What scores become when a paragraph that was split is judged as one, by its words, and each line of a list half
    by itself and half by the list."""
    found = list(scores)
    for begin, end in lines.paragraphs:
        if end - begin > 1:
            counts = [count if count < WORTH else WORTH for count in lines.words[begin:end]]
            found[begin:end] = [sum(map(mul, counts, scores[begin:end])) // sum(counts)] * (end - begin)
    for begin, end in _lists(rest.runs, lines.known):
        mean = sum(found[begin:end]) // (end - begin)
        found[begin:end] = [(score + mean) // 2 for score in found[begin:end]]
    return found


def _lists(runs: Sequence[Stretch], known: Column) -> Iterator[Stretch]:
    """Runs of three unfinished lines and more, parted at the named ones: one names what follows it, and not what stands
    before. Of two, one is a headline below a menu as often as not."""
    for begin, end in runs:
        for at in range(begin, end):
            if known[at]:
                if at - begin > 2:
                    yield begin, at
                begin = at + 1
        if end - begin > 2:
            yield begin, end


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
    return [_BITS[b - a >> 3] for a, b in before], [_BITS[b - a >> 3] for a, b in after]


# Of what a name says of the lines around it (see stray_lines), what tells an end of the article: footers, comments,
# sharing, other stories.
_BIT = (0, 0, 4, 1, 8, 2, 0, 0, 0)


def _on_the_way(lines: Lines, sums: Column, seen: Prose) -> list[Column]:
    """On which side of the core each line stands, and what lies between the two."""
    start, end, weight = seen.core
    inside, behind = end - start, len(seen.sorts) - end
    bits = [_BIT[kind] for kind in lines.about]
    before = [*accumulate(reversed(bits[1:start]), or_, initial=0)][:start][::-1]
    after = [*accumulate(bits[end:-1], or_, initial=0)][:behind]
    ways = before + [16] * inside + [32 + names for names in after]
    prose = [sums[start] - each for each in sums[1 : start + 1]] + [0] * inside + [each - sums[end] for each in sums[end:-1]]
    sides = [0] * start + [8] * inside + [16] * behind
    heavy = min((weight >> 6).bit_length(), 8)
    return [
        [way * 12 + sort for way, sort in zip(ways, seen.sorts)],
        [way * 6 + size for way, size in zip(ways, lines.rough)],
        [(side + (_BITS[much >> 4] if much < 1024 else 7)) * 12 + sort for side, much, sort in zip(sides, prose, seen.sorts)],
        [heavy] * start + [9 + heavy] * inside + [18 + heavy] * behind,
    ]


def shared(lines: Lines, seen: Prose) -> Column:
    """How many of a line's words the core has too, other than in the line itself."""
    start, end, _ = seen.core
    solid = [start <= index < end and gain >= SOLID for index, gain in enumerate(seen.worth)]
    once: set[str] = set()
    twice: set[str] = set()
    for own, within in zip(lines.parts, solid):
        if within:
            twice.update(once.intersection(own))
            once.update(own)
    return [_part(len((twice if within else once).intersection(own)), len(own)) * 2 + within
            for own, within in zip(lines.parts, solid)]


def _part(shared: int, count: int) -> int:
    """By the words that a line has: none of them, or up to one, two ... six sixths."""
    kind = (count if count < 5 else 5 if count < 9 else 6) * 7
    return kind + 1 + min(5, shared * 6 // (count + 1)) if shared else kind
