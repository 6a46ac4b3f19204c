"""Find what stands around the lines of a text: their paragraphs and runs, its prose, its headline."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter
from typing import NamedTuple

from .boilerplate import rate_boilerplate
from .headline import NO_HEADLINE, find_title
from .line_features import BRACKET, SENTENCE_ENDS, Column
from .lines import Lines
from .paragraphs import (
    MAX_INTERRUPTION_LINES,
    MIN_LONG_SENTENCE_WORDS,
    LineSpan,
    Passage,
    find_prose,
    find_runs,
    join_prose,
    spread_over,
)

__all__ = ["Context", "find_context", "find_sentences"]


class Context(NamedTuple):
    """What stands around each line, whatever the lines around it turn out to be."""

    lengths: Column  # words of the paragraph of each line
    last_ends: Column  # and how it ends
    runs: list[Passage]  # of unfinished lines
    prose: list[LineSpan]
    passages: list[Passage]
    longest: Passage | None  # the first of those with the most words
    headline: int  # the line that `find_title` finds above it
    level: int  # of boilerplate

    @property
    def edge_lines(self) -> int:
        """How many lines stand before the first prose and behind the last."""
        count = len(self.lengths)
        return self.prose[0][0] + count - self.prose[-1][1] if self.prose else count


def find_context(lines: Lines) -> Context:
    """Return what stands around the lines of a text."""
    lengths, last_ends = spread_over(lines.paragraphs, lines.words, lines.ends)
    runs = find_runs(lines.paragraphs, lengths, lines.ends)
    unlabelled = _count_unlabelled(runs, lines)
    prose = find_prose(lines.paragraphs, lengths, lines.ends)
    passages = join_prose(prose, lengths, MAX_INTERRUPTION_LINES)
    longest = max(passages, key=attrgetter("words"), default=None)
    return Context(
        lengths,
        last_ends,
        runs,
        prose,
        passages,
        longest,
        find_title(lines.texts, lines.words, longest.begin) if longest else NO_HEADLINE,
        rate_boilerplate(lines.strengths, lines.phrases, unlabelled),
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
