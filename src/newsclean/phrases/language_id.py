"""Which languages a text is in, by the small words it is fullest of."""
from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Set

from ..text.scripts import MAY_BE_DENSE

__all__ = ["SAMPLE", "Voices"]

# A language is spoken in a text that holds this many of its function words, and this share of what the
# fullest language has; a text's beginning tells. Danish and Norwegian are never further apart.
SPOKEN, NEAR, SAMPLE = 4, 0.7, 6_000


class Voices:
    """The function words of some languages, ready to be listened for."""

    def __init__(self, spaced: Mapping[str, Set[str]], joined: Mapping[str, Set[str]]) -> None:
        """Folded words by language; `joined` are those of scripts that set no spaces between words."""
        self._codes: dict[str, list[str]] = {}
        for code, words in spaced.items():
            for word in words:
                self._codes.setdefault(word, []).append(code)
        self._joined = joined
        self._silent = dict.fromkeys((*spaced, *joined), 0)

    def heard(self, folded: str) -> frozenset[str]:
        """The languages that a folded text, its beginning at least, is fullest of, near enough to one another."""
        scores = dict(self._silent)
        for word, count in Counter(filter(self._codes.__contains__, folded.split())).items():
            for code in self._codes[word]:
                scores[code] += count
        # joined words are looked for letter by letter, and not at all where there are no such letters
        if not folded.isascii() and MAY_BE_DENSE.search(folded):
            for code, words in self._joined.items():
                scores[code] = sum(folded.count(word) for word in words)
        most = max(scores.values(), default=0)
        return frozenset(code for code, score in scores.items() if score >= max(SPOKEN, most * NEAR))
