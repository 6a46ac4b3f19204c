"""Score lines by learned weights: the weights of all features are added up, in three stages.

The first stage knows a line itself and its static context. The second and third also know where the
stage before saw prose. A score is in 64ths of a unit of log odds; below zero speaks for clutter.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import repeat
from operator import mul, sub
from typing import NamedTuple

from .context_features import (
    CORE_WORD_FEATURES,
    SCORE_FEATURES,
    STATIC_FEATURES,
    TEXT_FEATURES,
    Context,
    Lines,
    compare_with_core,
    describe_estimate,
)
from .core import MAX_WEIGHED_WORDS, Estimate, estimate_prose
from .line_features import LINE_FEATURES, Column
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

# Feature to its number of classes: those of the first stage, and those of the others.
FIRST_FEATURES = {**LINE_FEATURES, **STATIC_FEATURES, **TEXT_FEATURES}
ALL_FEATURES = {**FIRST_FEATURES, **CORE_WORD_FEATURES, **SCORE_FEATURES}

# What an explanation says of a line: the features, in six groups.
FEATURE_GROUPS = {
    "looks like a label": (
        *LINE_FEATURES,
        "length and end of its paragraph",
        "place in its paragraph",
        "place in the text",
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
        "prose 31 to 80 lines before",
        "prose 31 to 80 lines after",
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
        *CORE_WORD_FEATURES,
    ),
}
# And what its paragraph and its list add.
SMOOTHING = "read with its neighbours"

# A group that brought a line this far down is named in the explanation.
_MAX_NAMED_SCORE = -32


class Model(NamedTuple):
    """For each stage where it starts, and what each class of each feature adds."""

    biases: Sequence[int]
    weights: Sequence[Mapping[str, Sequence[int]]]


SHIPPED = Model(BIASES, WEIGHTS)


class LineScores(NamedTuple):
    """Each line's score, and what each of FEATURE_GROUPS and the SMOOTHING added to it."""

    scores: Column
    parts: list[Column]


def score_lines(
    lines: Lines, context: Context, *, model: Model = SHIPPED
) -> LineScores:
    """Return the scores of all lines of a text."""
    static = {**lines.columns, **context.columns}
    estimate = _estimate(lines, _add_up(model, 0, static, context.text))
    # the core's words hardly change after the first stage
    static |= compare_with_core(lines, estimate)
    columns = {**static, **describe_estimate(lines, context, estimate)}
    estimate = _estimate(lines, _add_up(model, 1, columns, context.text))
    columns = {**static, **describe_estimate(lines, context, estimate)}

    bias, weights = model.biases[2], model.weights[2]
    parts = []
    for names in FEATURE_GROUPS.values():
        start = sum(
            [
                weights[name][context.text[name]]
                for name in names
                if name in context.text
            ]
        )
        parts.append(
            _total(
                [(weights[name], columns[name]) for name in names if name in columns],
                start,
            )
        )
    alone = [bias + score for score in map(sum, zip(*parts))]
    scores = smooth_scores(lines, context, alone)
    return LineScores(scores, [*parts, list(map(sub, scores, alone))])


def _estimate(lines: Lines, scores: Column) -> Estimate:
    """Return where the article seems to be by the scores of a stage."""
    return estimate_prose(lines.words, lines.strengths, scores)


def _add_up(
    model: Model, stage: int, columns: Mapping[str, Column], text: Mapping[str, int]
) -> Column:
    """Return the scores of a stage."""
    weights = model.weights[stage]
    start = model.biases[stage] + sum(
        [weights[name][kind] for name, kind in text.items()]
    )
    return _total([(weights[name], column) for name, column in columns.items()], start)


def _total(parts: Sequence[tuple[Sequence[int], Column]], start: int) -> Column:
    """Return for each line the sum of its weights, and of `start`."""
    # two thirds of the time that `map` and `__getitem__` take
    found = [[weights[kind] for kind in column] for weights, column in parts]
    return list(map(sum, zip(repeat(start), *found)))


def smooth_scores(lines: Lines, context: Context, scores: Column) -> Column:
    """Return the scores with each line brought nearer to what it belongs to.

    A paragraph that was split has one score, by the words of its lines. A line of a list has half
    its own, and half the mean of the list.
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
    return found


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
