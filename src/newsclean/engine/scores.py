"""Say how sure a filter is of a span: the share of such spans that are clutter, as measured.

Which spans are alike is said by their kind: of phrases the placement, of the filters that weigh
lines how far the sum of the weights lies, of named boxes what the name means. `shares.py` has the
measured shares; `training/measure_scores.py` makes it.
"""

from __future__ import annotations

from typing import Final

from .shares import SHARES

__all__ = ["OWN_RULE_SCORE", "score_of"]

# A rule of the user's own says what clutter is: there is nothing to measure.
OWN_RULE_SCORE: Final = 1.0


def score_of(name: str, kind: str) -> float:
    """Return the score of spans of a kind, from 0 to 1.

    Args:
        name: The filter's name.
        kind: The kind of its span; one that was not measured has the score of the whole filter.
    """
    shares = SHARES.get(name)
    if shares is None:
        return OWN_RULE_SCORE
    found = shares.get(kind)
    return shares[""] if found is None else found
