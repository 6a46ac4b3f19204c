"""Group lines: those that read on into each other to paragraphs, and short unfinished paragraphs to runs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final, NamedTuple

from .line_features import (
    COMMA,
    INNER,
    LOWER,
    SENTENCE_ENDS,
    SMALL,
    Column,
    LineFeatures,
)

__all__ = [
    "MAX_INTERRUPTION_LINES",
    "MIN_LONG_SENTENCE_WORDS",
    "MIN_UNFINISHED_WORDS",
    "LineSpan",
    "Passage",
    "find_lists",
    "find_paragraphs",
    "find_prose",
    "find_runs",
    "join_prose",
    "spread_over",
]

LineSpan = tuple[int, int]  # lines from, to

# Words from which a line that ends in a comma, or in a small letter behind another piece, is no
# label.
MIN_PHRASE_WORDS: Final = 3
# The same for a piece with nothing before it.
MIN_CLAUSE_WORDS: Final = 4
# 99 in 100 headlines and labels of the development pages have no more words.
MAX_LISTED_WORDS: Final = 25
# Of two unfinished lines one is a headline below a menu as often as not.
MIN_LIST_LINES: Final = 3


# From so many words on, what ends a sentence is one, and so is a paragraph that ends in nothing of
# the sort: in Thai none does.
MIN_LONG_SENTENCE_WORDS: Final = 12
MIN_UNFINISHED_WORDS: Final = 26
# Lines that may stand between two paragraphs of one passage: a subhead, an advert's label, a short
# sentence.
MAX_INTERRUPTION_LINES: Final = 2


class Passage(NamedTuple):
    """Short unfinished paragraphs, one after the other."""

    begin: int  # line
    end: int  # line
    paragraphs: int
    words: int


def find_paragraphs(features: LineFeatures) -> list[LineSpan]:
    """Return the paragraphs of a text; `get_text` with a separator splits them at links and bold words."""
    ends, words = features.ends, features.words
    is_small = [start == SMALL for start in features.starts]
    goes_on = [*[start in (SMALL, INNER) for start in features.starts], False]
    found, begin = [], 0
    for index in range(1, len(words)):
        end, count = ends[index - 1], words[index - 1]
        if goes_on[index] and not (is_small[index] and end in SENTENCE_ENDS):
            continue
        if end == COMMA and count >= MIN_PHRASE_WORDS:
            continue
        # a link or bold words in the middle: what stands before ends nothing, and what stands
        # behind goes on
        if end == LOWER and _is_open(
            count, is_piece=goes_on[index - 1], is_followed=goes_on[index + 1]
        ):
            continue
        found.append((begin, index))
        begin = index
    return [*found, (begin, len(words))] if words else []


def _is_open(count: int, *, is_piece: bool, is_followed: bool) -> bool:
    """Say whether a line of so many words that ends in a small letter is read on in the next one."""
    if count >= MIN_CLAUSE_WORDS and is_followed:
        return True
    return is_piece and (count >= MIN_PHRASE_WORDS or is_followed)


def spread_over(
    paragraphs: Sequence[LineSpan], words: Column, ends: Column
) -> tuple[Column, Column]:
    """Return for each line how many words its paragraph has, and how that ends."""
    lengths, last_ends = list(words), list(ends)
    for begin, end in paragraphs:
        if end - begin > 1:
            lengths[begin:end] = [sum(words[begin:end])] * (end - begin)
            last_ends[begin:end] = [ends[end - 1]] * (end - begin)
    return lengths, last_ends


def find_runs(
    paragraphs: Sequence[LineSpan], lengths: Column, ends: Column
) -> list[Passage]:
    """Return the runs of a text; `lengths` are the words of the paragraphs, as `spread_over` gives them."""
    is_unfinished = [
        lengths[begin] <= MAX_LISTED_WORDS and ends[end - 1] not in SENTENCE_ENDS
        for begin, end in paragraphs
    ]
    runs: list[Passage] = []
    at = 0
    for unfinished, alike in groupby(is_unfinished):
        behind = at + len([*alike])
        if unfinished:
            run = paragraphs[at:behind]
            words = sum([lengths[begin] for begin, _ in run])
            runs.append(Passage(run[0][0], run[-1][1], len(run), words))
        at = behind
    return runs


def find_lists(runs: Sequence[Passage], strengths: Column) -> Iterator[LineSpan]:
    """Yield the parts of runs between lines that phrases name, if they have MIN_LIST_LINES.

    A named line heads what follows it, and says nothing of what stands before.
    """
    for run in runs:
        begin = run.begin
        for at in range(run.begin, run.end):
            if strengths[at]:
                if at - begin >= MIN_LIST_LINES:
                    yield begin, at
                begin = at + 1
        if run.end - begin >= MIN_LIST_LINES:
            yield begin, run.end


def find_prose(
    paragraphs: Sequence[LineSpan], lengths: Column, ends: Column
) -> list[LineSpan]:
    """Return the paragraphs that are whole sentences, by their words as `spread_over` gives them."""
    return [
        (begin, end)
        for begin, end in paragraphs
        if lengths[begin] >= MIN_UNFINISHED_WORDS
        or (
            lengths[begin] >= MIN_LONG_SENTENCE_WORDS and ends[end - 1] in SENTENCE_ENDS
        )
    ]


def join_prose(
    prose: Sequence[LineSpan], lengths: Column, max_gap: int
) -> list[Passage]:
    """Return the passages of paragraphs of prose with no more than `max_gap` lines between two of them."""
    passages: list[Passage] = []
    for begin, end in prose:
        if passages and begin - passages[-1].end <= max_gap:
            last = passages[-1]
            passages[-1] = Passage(
                last.begin, end, last.paragraphs + 1, last.words + lengths[begin]
            )
        else:
            passages.append(Passage(begin, end, 1, lengths[begin]))
    return passages
