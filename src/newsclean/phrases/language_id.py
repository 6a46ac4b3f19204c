"""Guess which languages a text is in from the function words in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Set
from struct import Struct
from typing import Final

from ..text.scripts import MAY_BE_DENSE

__all__ = ["SAMPLE_CHARS", "LanguageGuesser"]

# A text's beginning shows what it is in.
SAMPLE_CHARS: Final = 6_000
# A text is in a language if it holds this many of its function words, and this share of what the
# language with the most has. Danish and Norwegian are never further apart.
MIN_FUNCTION_WORDS: Final = 4
MIN_SHARE_OF_MOST: Final = 0.7
# A sample has fewer words than this can count.
BYTES_PER_COUNT: Final = 2


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
        # A word's languages are the bits of one number, some bits apart: the numbers of all words
        # of a text add up to the counts of all languages at once.
        self._places = {
            code: at * 8 * BYTES_PER_COUNT for at, code in enumerate(spaced)
        }
        self._counts = Struct(f"<{len(spaced)}H")
        self._words: dict[str, int] = {}
        for code, words in spaced.items():
            bit = 1 << self._places[code]
            for word in words:
                self._words[word] = self._words.get(word, 0) + bit
        self._unspaced = unspaced

    def guess(self, folded: str) -> frozenset[str]:
        """Return the languages that a folded text holds most function words of."""
        counts = self.count(folded)
        most = max(counts.values(), default=0)
        least = max(MIN_FUNCTION_WORDS, most * MIN_SHARE_OF_MOST)
        return frozenset([code for code, count in counts.items() if count >= least])

    def count(self, folded: str) -> dict[str, int]:
        """Return how many function words of each language a folded text holds."""
        words = Counter(filter(self._words.__contains__, folded.split()))
        total = sum([count * self._words[word] for word, count in words.items()])
        data = total.to_bytes(len(self._places) * BYTES_PER_COUNT, "little")
        counts = dict(zip(self._places, self._counts.unpack(data), strict=True))
        # words without spaces are searched for anywhere, and not at all where none of their letters
        # are
        if not folded.isascii() and MAY_BE_DENSE.search(folded):
            for code, own in self._unspaced.items():
                counts[code] = sum(map(folded.count, own))
        return counts
