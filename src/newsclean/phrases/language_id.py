"""Guess which languages a text is in from the function words in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Set

from ..text.scripts import MAY_BE_DENSE

__all__ = ["SAMPLE_CHARS", "LanguageGuesser"]

# A text's beginning shows what it is in.
SAMPLE_CHARS = 6_000
# A text is in a language if it holds this many of its function words, and this share of what the
# language with the most has. Danish and Norwegian are never further apart.
MIN_FUNCTION_WORDS = 4
MIN_SHARE_OF_MOST = 0.7


class LanguageGuesser:
    """The function words of some languages, ready to be counted in texts."""

    def __init__(
        self, spaced: Mapping[str, Set[str]], unspaced: Mapping[str, Set[str]]
    ) -> None:
        """Take folded words by language.

        Args:
            spaced: Those of languages that set spaces between words.
            unspaced: Those of the others.
        """
        self._codes_of_word: dict[str, list[str]] = {}
        for code, words in spaced.items():
            for word in words:
                self._codes_of_word.setdefault(word, []).append(code)
        self._unspaced = unspaced
        self._zeros = dict.fromkeys((*spaced, *unspaced), 0)

    def guess(self, folded: str) -> frozenset[str]:
        """Return the languages that a folded text holds most function words of."""
        counts = dict(self._zeros)
        words = Counter(filter(self._codes_of_word.__contains__, folded.split()))
        for word, count in words.items():
            for code in self._codes_of_word[word]:
                counts[code] += count
        # words without spaces are searched for anywhere, and not at all where none of their letters
        # are
        if not folded.isascii() and MAY_BE_DENSE.search(folded):
            for code, own in self._unspaced.items():
                counts[code] = sum(map(folded.count, own))
        most = max(counts.values(), default=0)
        least = max(MIN_FUNCTION_WORDS, most * MIN_SHARE_OF_MOST)
        return frozenset([code for code, count in counts.items() if count >= least])
