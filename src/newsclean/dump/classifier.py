"""From observations to a score: learned weights, added up, three times over.

The first sum knows a line's own look and its nearest company. The second and third also know where the
sum before them saw prose. A score is in 64ths of a unit of log odds; below zero speaks for clutter.
"""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import repeat
from operator import sub
from typing import NamedTuple

from .context_features import MOVING, SHARED, STILL, WHOLE, Lines, Prose, Still, moving, prose, shared, together
from .line_features import BINS
from .weights import BIASES, WEIGHTS

__all__ = ["FIRST", "GROUPS", "OBSERVATIONS", "SHIPPED", "Judgement", "Model", "judge", "reasons"]

Column = list[int]

FIRST = {**BINS, **STILL, **WHOLE}
OBSERVATIONS = {**FIRST, **SHARED, **MOVING}

# What an explanation says of a line: the observations, in six kinds.
GROUPS = {
    "looks like a label": (*BINS, "length and end of its paragraph", "place in its paragraph"),
    "stands more than once": ("repetition", "nearest copy"),
    "stands among labels": ("known phrase", "name above", "name below", "dates and repeats around",
                            "run of unfinished lines", "sides of its run"),
    "in a text full of labels": ("furniture of the text", *WHOLE, "furniture and score"),
    "no prose around": ("prose within 12 lines", "line before, line after", "two before, two after", "score of its paragraph",
                        "score of its run", "prose 31 to 80 lines before", "prose 31 to 80 lines after"),
    "apart from the article": ("names on the way", "names on the way, length", "prose on the way", "size of the core", *SHARED),
}
# And what its paragraph and its list add.
NEIGHBOURS = "read with its neighbours"

# A kind of observations that brought a line this far down is named in the explanation.
SPOKE = -32


class Model(NamedTuple):
    """For each of the three sums, where it starts and what each class of each observation adds."""

    biases: Sequence[int]
    weights: Sequence[Mapping[str, Sequence[int]]]


SHIPPED = Model(BIASES, WEIGHTS)


class Judgement(NamedTuple):
    """Each line's score, and what each of GROUPS and its NEIGHBOURS added to it."""

    scores: Column
    worths: list[Column]


def judge(lines: Lines, bins: Sequence[Column], rest: Still, *, model: Model = SHIPPED) -> Judgement:
    """Judge all lines of a text; `bins` has one column for each of BINS."""
    fixed = dict(zip((*BINS, *STILL), (*bins, *rest.columns), strict=True))
    whole = dict(zip(WHOLE, rest.whole, strict=True))
    seen = prose(lines, _sums(fixed, whole, model, 0))
    fixed |= zip(SHARED, [shared(lines, seen)], strict=True)  # the core's words hardly change after the first sum
    seen = prose(lines, _sums(fixed | _moved(lines, rest, seen), whole, model, 1))
    columns, weights = fixed | _moved(lines, rest, seen), model.weights[2]
    worths = [_total([(weights[name], columns[name]) for name in names if name in columns],
                     sum([weights[name][whole[name]] for name in names if name in whole]))
              for names in GROUPS.values()]
    alone = [model.biases[2] + score for score in map(sum, zip(*worths))]
    scores = together(lines, rest, alone)
    return Judgement(scores, [*worths, list(map(sub, scores, alone))])


def _moved(lines: Lines, rest: Still, seen: Prose) -> dict[str, Column]:
    return dict(zip(MOVING, moving(lines, rest, seen), strict=True))


def _sums(columns: Mapping[str, Column], whole: Mapping[str, int], model: Model, stage: int) -> Column:
    weights = model.weights[stage]
    return _total([(weights[name], column) for name, column in columns.items()],
                  model.biases[stage] + sum([weights[name][kind] for name, kind in whole.items()]))


def _total(parts: Sequence[tuple[Sequence[int], Column]], start: int) -> Column:
    """For each line the sum of its weights."""
    # two thirds of the time that `map` and `__getitem__` take
    return list(map(sum, zip(repeat(start), *[[weights[kind] for kind in column] for weights, column in parts])))


def reasons(judgement: Judgement, line: int) -> tuple[str, ...]:
    """What brought the score of a line far down: some of GROUPS, its NEIGHBOURS."""
    return tuple([group for group, worths in zip((*GROUPS, NEIGHBOURS), judgement.worths) if worths[line] <= SPOKE])
