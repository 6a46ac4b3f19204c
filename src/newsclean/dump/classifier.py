"""Score lines by learned weights: the weights of all features are added up, in two stages.

The first stage knows a line itself and its static context. The second also knows where the first
saw prose. A score is in 64ths of a unit of log odds; below zero speaks for clutter.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from operator import add, mul, sub
from typing import Final

from .context import Context, find_sentences
from .context_features import (
    STATIC_FEATURES,
    TEXT_FEATURES,
    describe_context,
    describe_text,
)
from .core import MAX_WEIGHED_WORDS, estimate_prose
from .estimate_features import SCORE_FEATURES, describe_estimate
from .line_features import LINE_FEATURES, Column
from .lines import Lines
from .paragraphs import find_lists
from .weights import BIASES, WEIGHTS

__all__ = [
    "ALL_FEATURES",
    "FEATURE_GROUPS",
    "FIRST_FEATURES",
    "SHIPPED",
    "LineScores",
    "Model",
    "explain_score",
    "score_lines",
    "smooth_scores",
]

# Feature to its number of classes: those of the first stage, and those of the second.
FIRST_FEATURES: Final = {**LINE_FEATURES, **STATIC_FEATURES, **TEXT_FEATURES}
ALL_FEATURES: Final = {**FIRST_FEATURES, **SCORE_FEATURES}

# What an explanation says of a line: the features, in six groups.
FEATURE_GROUPS: Final = {
    "looks like a label": (
        *LINE_FEATURES,
        "length and end of its paragraph",
        "place in its paragraph",
        "place in the text",
        "place by the headline",
    ),
    "stands more than once": ("repetition", "nearest copy"),
    "stands among labels": (
        "known phrase",
        "name above",
        "name below",
        "dates and repeats around",
        "run of unfinished lines",
        "sides of its run",
        "prose since the name above",
    ),
    "in a text full of labels": (
        "furniture of the text",
        *TEXT_FEATURES,
        "furniture and score",
    ),
    "no prose around": (
        "prose within 12 lines",
        "line before, line after",
        "two before, two after",
        "score of its paragraph",
        "score of its run",
        "passage",
        "prose above, prose below",
        "score of its passage",
        "four before, four after",
    ),
    "apart from the article": (
        "names on the way",
        "names on the way, length",
        "prose on the way",
        "size of the core",
        "core's words",
    ),
}
# And what its paragraph and its list add.
SMOOTHING: Final = "read with its neighbours"

# Sentences on either side that a sentence is read with, none more than so many lines farther off
# than the one before it.
_NEAR_SENTENCES: Final = 3
_MAX_LINES_A_STEP: Final = 8

# A group that brought a line this far down is named in the explanation.
_MAX_NAMED_SCORE: Final = -32


# The two weights of one class are added up as one number, with so many bits for each. Both are made
# positive first: no weight is below -_OFFSET, and the sums of a thousand features fit.
_PACKED_BITS: Final = 20
_LOW: Final = (1 << _PACKED_BITS) - 1
_OFFSET: Final = 1 << 10


class Model:
    """For each stage where it starts, and what each class of each feature adds.

    Attributes:
        biases: One a stage.
        weights: One table a feature, of each stage.
    """

    def __init__(
        self, biases: Sequence[int], weights: Sequence[Mapping[str, Sequence[int]]]
    ) -> None:
        self.biases = biases
        # Lists, for mypyc reads an item of any other sequence more slowly.
        self.weights = [
            {name: [*each] for name, each in table.items()} for table in weights
        ]
        self._packed_static: dict[str, list[int]] | None = None

    @property
    def packed_static(self) -> dict[str, list[int]]:
        """The weights of both stages for what the first stage knows of a line."""
        if self._packed_static is None:
            first, second = self.weights
            self._packed_static = {
                name: _pack(first[name], second[name])
                for name in (*LINE_FEATURES, *STATIC_FEATURES)
            }
        return self._packed_static

    def start(self, stage: int, text: Mapping[str, int]) -> int:
        """Return where a stage starts in a text with these classes of TEXT_FEATURES."""
        weights = self.weights[stage]
        return self.biases[stage] + sum(
            [weights[name][kind] for name, kind in text.items()]
        )


def _pack(early: Sequence[int], late: Sequence[int]) -> list[int]:
    """Return the weights that a feature has in both stages, each two as one number."""
    return [
        (second + _OFFSET << _PACKED_BITS) + first + _OFFSET
        for first, second in zip(early, late)
    ]


SHIPPED: Final = Model(BIASES, WEIGHTS)


class LineScores:
    """Each line's score, and what each of FEATURE_GROUPS and the SMOOTHING added to it.

    Attributes:
        scores: One a line.
    """

    def __init__(
        self,
        scores: Column,
        alone: Column,
        add_up: Callable[[Sequence[str]], Column],
    ) -> None:
        self.scores = scores
        self._alone = alone  # before smoothing
        self._add_up = add_up
        self._parts: list[Column] = []

    @property
    def parts(self) -> list[Column]:
        """What each group added, and the smoothing; few ask."""
        if not self._parts:
            parts = [self._add_up(names) for names in FEATURE_GROUPS.values()]
            self._parts = [*parts, list(map(sub, self.scores, self._alone))]
        return self._parts


def score_lines(
    lines: Lines, context: Context, *, model: Model = SHIPPED
) -> LineScores:
    """Return the scores of all lines of a text."""
    static = {**lines.columns, **describe_context(lines, context)}
    text = describe_text(context)
    first, second = _add_up_static(model, static, text)
    estimate = estimate_prose(lines.words, lines.strengths, first)
    columns = describe_estimate(lines, context, estimate)
    late = _sum_weights(model.weights[1], columns)
    alone = list(map(add, second, late))

    def add_up_part(names: Sequence[str]) -> Column:
        found = {**static, **columns}
        weights = model.weights[1]
        in_lines = [
            [weights[name][kind] for kind in found[name]]
            for name in names
            if name in found
        ]
        in_text = [weights[name][text[name]] for name in names if name in text]
        return [sum(in_text) + score for score in map(sum, zip(*in_lines))]

    return LineScores(smooth_scores(lines, context, alone), alone, add_up_part)


def _add_up_static(
    model: Model, columns: dict[str, Column], text: Mapping[str, int]
) -> tuple[Column, Column]:
    """Return what the static features of each line add to each stage, and where that starts."""
    sums = _sum_weights(model.packed_static, columns)
    offset = _OFFSET * len(columns)
    first, second = model.start(0, text) - offset, model.start(1, text) - offset
    return (
        [(packed & _LOW) + first for packed in sums],
        [(packed >> _PACKED_BITS) + second for packed in sums],
    )


def _sum_weights(
    tables: Mapping[str, list[int]], columns: Mapping[str, Column]
) -> Column:
    """Return the sum of the weights of each line's classes."""
    found = [map(tables[name].__getitem__, column) for name, column in columns.items()]
    return list(map(sum, zip(*found)))


def smooth_scores(lines: Lines, context: Context, scores: Column) -> Column:
    """Return the scores with each line brought nearer to what it belongs to.

    A paragraph that was split has one score, by the words of its lines. A line of a list has half
    its own, and half the mean of the list; a whole sentence has half its own, and half the mean of
    the sentences around it.
    """
    found = list(scores)
    for begin, end in lines.paragraphs:
        if end - begin > 1:
            weighed = [
                min(words, MAX_WEIGHED_WORDS) for words in lines.words[begin:end]
            ]
            mean = sum(map(mul, weighed, scores[begin:end])) // sum(weighed)
            found[begin:end] = [mean] * (end - begin)
    for begin, end in find_lists(context.runs, lines.strengths):
        mean = sum(found[begin:end]) // (end - begin)
        found[begin:end] = [(score + mean) // 2 for score in found[begin:end]]
    sentences = [at for at, whole in enumerate(find_sentences(context)) if whole]
    means = _average_near(sentences, [found[at] for at in sentences])
    for at, mean in zip(sentences, means):
        found[at] = (found[at] + mean) // 2
    return found


def _average_near(places: Sequence[int], scores: Column) -> Column:
    """Return the mean score of each sentence and of those near it, by the lines they stand on."""
    totals, counts = list(scores), [1] * len(scores)
    for step in range(1, _NEAR_SENTENCES + 1):
        for above, below in enumerate(range(step, len(places))):
            if places[below] - places[above] <= _MAX_LINES_A_STEP * step:
                totals[above] += scores[below]
                totals[below] += scores[above]
                counts[above] += 1
                counts[below] += 1
    return [total // count for total, count in zip(totals, counts)]


def explain_score(scores: LineScores, line: int) -> tuple[str, ...]:
    """Return what brought the score of a line far down: some of FEATURE_GROUPS, its SMOOTHING."""
    groups = (*FEATURE_GROUPS, SMOOTHING)
    return tuple(
        [
            name
            for name, part in zip(groups, scores.parts)
            if part[line] <= _MAX_NAMED_SCORE
        ]
    )
