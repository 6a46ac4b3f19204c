"""How much speaks for taking something before it goes: a set of filters made more careful, or more thorough.

A careful set takes what is surely clutter, by the score of each span, and leaves the rest. A
thorough one asks the filters that weigh lines to believe lower sums. The default set is what it is:
nothing is asked of its spans.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache, partial
from types import MappingProxyType
from typing import Final, TypeAlias

from ..engine.filter import Filter, name_of
from ..engine.scores import score_of
from ..engine.view import View
from ..model import Span
from ..page.classifier import classify_page_thoroughly
from . import page_blocks, stray_lines
from .filter_set import FilterSet

__all__ = [
    "DEFAULT_STRICTNESS",
    "STRICTNESSES",
    "Strictness",
    "apply_strictness",
    "check_strictness",
]

Strictness: TypeAlias = str | float

DEFAULT_STRICTNESS: Final = "default"
# The score that a span needs to go; `docs/explanation/strictness.md` shows what each
# costs.
LEAST_SCORES: Final[Mapping[str, float]] = MappingProxyType(
    {"careful": 0.99, "thorough": 0.0}
)
STRICTNESSES: Final = ("careful", DEFAULT_STRICTNESS, "thorough")

# In 64ths of a unit of log odds, as the limits of `stray_lines` are.
_STRAY_LINES_BONUS: Final = 32
_LENIENT: Final = {
    stray_lines.STRAY_LINES: partial(stray_lines.find, bonus=_STRAY_LINES_BONUS),
    page_blocks.PAGE_BLOCKS: partial(
        page_blocks.find, classify=classify_page_thoroughly
    ),
}


@dataclass(frozen=True, slots=True)
class SureSpans:
    """Find what a filter finds and is sure of."""

    source: Filter
    least: float

    @property
    def blocks(self) -> tuple[tuple[str, str, str], ...]:
        """The phrases that the filter brings along."""
        found: tuple[tuple[str, str, str], ...] = getattr(
            self.source.find, "blocks", ()
        )
        return found

    def __call__(self, view: View) -> Iterator[Span]:
        """Yield the spans whose score is high enough."""
        for span in self.source.find(view):
            if score_of(self.source.name, span.kind) >= self.least:
                yield span


def check_strictness(given: object) -> Strictness:
    """Return a strictness as given, a number as a `float`.

    Raises:
        TypeError: It is neither a name nor a number.
        ValueError: There is no strictness of the name, or the number is no score.
    """
    if isinstance(given, str):
        if given in STRICTNESSES:
            return given
    elif isinstance(given, bool) or not isinstance(given, int | float):
        raise TypeError(
            f"strictness: expected a name or a number, got {name_of(given)}"
        )
    elif 0 <= given <= 1:
        return float(given)
    raise ValueError(
        f"strictness: expected one of {', '.join(map(repr, STRICTNESSES))} "
        f"or a score from 0 to 1, got {given!r}"
    )


@lru_cache(maxsize=64)
def apply_strictness(filters: FilterSet, strictness: Strictness) -> FilterSet:
    """Return the filters that take what is as sure as `strictness` asks.

    Args:
        filters: The filters to run.
        strictness: One of STRICTNESSES, or the score that a span needs to go.
    """
    if strictness == DEFAULT_STRICTNESS:
        return filters
    least = strictness if isinstance(strictness, float) else LEAST_SCORES[strictness]
    return FilterSet([_ask_for_score(each, least) for each in filters])


def _ask_for_score(source: Filter, least: float) -> Filter:
    find = _LENIENT.get(source, source.find)
    lenient = Filter(source.name, find, source.early, source.once)
    if not least:
        return lenient
    return Filter(source.name, SureSpans(lenient, least), source.early, source.once)
