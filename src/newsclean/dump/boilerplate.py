"""Rate how much of a text is boilerplate: how many of its lines phrases name, or look like such lines."""

from __future__ import annotations

from typing import Final, NamedTuple

from .line_features import Column

__all__ = ["LEVELS", "rate_boilerplate"]


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
