"""From observations to a score: learned weights, added up, three times over.

The first sum knows a line's own look and its nearest company. The second and third also know where the
sum before them saw prose. A score is in 64ths of a unit of log odds; below zero speaks for clutter.
"""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from .looks import BINS
from .places import MOVING, STILL, Lines, moving, still
from .weights import BIASES, WEIGHTS

__all__ = ["DUMP", "GROUPS", "OBSERVATIONS", "SHIPPED", "Judgement", "Model", "judge", "reasons"]

Column = list[int]

OBSERVATIONS = {**BINS, **STILL, **MOVING}

# What an explanation says of a line: the observations, in six kinds.
GROUPS = {
    "looks like a label": (*BINS, "length and end of its paragraph"),
    "stands more than once": ("repetition",),
    "stands among labels": ("known phrase", "dates and repeats around", "run of unfinished lines", "sides of its run"),
    "in a text full of labels": ("furniture of the text", "size of the text", "labels in the text", "furniture and score"),
    "no prose around": ("prose within 4 lines", "prose within 12 lines", "line before, line after", "two before, two after", "four before, four after",
                        "prose 31 to 80 lines before", "prose 31 to 80 lines after"),
    "apart from the article": ("known phrases on the way", "dates and repeats on the way", "prose on the way",
                               "size of the core", "core's words", "core's frequent words"),
}


class Model(NamedTuple):
    """For each of the three sums, where it starts and what each class of each observation adds."""

    biases: Sequence[int]
    weights: Sequence[Mapping[str, Sequence[int]]]


# The class of furniture from which a text may be a dump.
DUMP = 3
# In any other text the later sums are asked only if the first finds a line this unlike an article's.
HOPEFUL = -160

SHIPPED = Model(BIASES, WEIGHTS)


class Judgement(NamedTuple):
    """Each line's score, the text's furniture, and the observations and weights the last sum was made of."""

    scores: Column
    furniture: int
    columns: Mapping[str, Column]
    weights: Mapping[str, Sequence[int]]


def judge(lines: Lines, looks: Sequence[Column], *, model: Model = SHIPPED) -> Judgement:
    """Judge all lines of a text; `looks` has one column for each of BINS."""
    rest = still(lines)
    fixed = columns = dict(zip((*BINS, *STILL), (*looks, *rest.columns), strict=True))
    scores = _total(columns, model.weights[0], model.biases[0])
    if rest.furniture < DUMP and min(scores, default=0) > HOPEFUL:
        return Judgement(scores, rest.furniture, columns, model.weights[0])
    for bias, weights in zip(model.biases[1:], model.weights[1:]):
        columns = fixed | dict(zip(MOVING, moving(lines, rest, scores), strict=True))
        scores = _total(columns, weights, bias)
    return Judgement(scores, rest.furniture, columns, model.weights[-1])


def _total(columns: Mapping[str, Column], weights: Mapping[str, Sequence[int]], bias: int) -> Column:
    parts = [map(weights[name].__getitem__, column) for name, column in columns.items()]
    return [bias + worth for worth in map(sum, zip(*parts))]


def reasons(judgement: Judgement) -> dict[str, list[int]]:
    """How much each of GROUPS added to the score of each line."""
    columns, weights = judgement.columns, judgement.weights
    return {group: _total({name: columns[name] for name in names}, weights, 0) for group, names in GROUPS.items()}
