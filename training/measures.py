"""Measure how well a text agrees with its article: words as bags, runs of four words, snippets."""
from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from .corpus import Text

# One sign a word in scripts that set no spaces.
_SIGNS = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
_WORD = re.compile(rf"[{_SIGNS}]|[^\W{_SIGNS}]+")


def words(text: str) -> list[str]:
    """Return the words of a text in lower case."""
    return _WORD.findall(text.lower())


def count_words(text: str) -> Counter[str]:
    """Return the words of a text as a bag."""
    return Counter(words(text))


def count_runs(text: str) -> Counter[tuple[str, ...]]:
    """Return the runs of four words of a text as a bag; all of its words where it has fewer."""
    found = words(text)
    return Counter(zip(*(found[at:] for at in range(4)))) if len(found) >= 4 else Counter([tuple(found)] if found else [])


class WordScore(NamedTuple):
    """How well the words of a text and of its article agree."""

    precision: float
    recall: float
    f1: float


def score_words(text: str, gold: str) -> WordScore:
    """Return precision, recall and F1 of the words of a text, as bags. Two texts without words agree."""
    got, want = count_words(text), count_words(gold)
    if not got and not want:
        return WordScore(1.0, 1.0, 1.0)
    hit, of_got, of_want = (got & want).total(), got.total(), want.total()
    return WordScore(hit / max(1, of_got), hit / max(1, of_want), 2 * hit / (of_got + of_want))


def count_snippets(text: str, snippets: Sequence[str]) -> int:
    """Return how many of the snippets a text holds, whatever its case and white space."""
    flat = " ".join(text.lower().split())
    return sum(" ".join(each.lower().split()) in flat for each in snippets)


class Figures(NamedTuple):
    """Word F1 before and after, and the shares of clutter removed and article lost."""

    before: float
    after: float
    removed: float
    lost: float


def measure(found: Sequence[tuple[Text, str]]) -> Figures:
    """Measure texts with what is left of each: word F1 averaged over them, four-word runs removed and lost in all."""
    before, after, article, lost, clutter, left = [], [], 0, 0, 0, 0
    for text, out in found:
        before.append(score_words(text.text, text.gold).f1)
        after.append(score_words(out, text.gold).f1)
        whole, rest, gold = count_runs(text.text), count_runs(out), count_runs(text.gold)
        had, has = (whole & gold).total(), (rest & gold).total()
        article, lost = article + had, lost + had - has
        clutter, left = clutter + whole.total() - had, left + rest.total() - has
    mean = len(found) or 1
    return Figures(sum(before) / mean, sum(after) / mean, 1 - left / (clutter or 1), lost / (article or 1))
