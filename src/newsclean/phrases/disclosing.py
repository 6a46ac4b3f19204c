"""Whether a sentence discloses how its site earns, as `We may earn a commission from links.` does.

The rule:

* It holds a word of each of four lists of its language: who earns (`we`), what (`commission`), by what
  (`link`), and that it may (`at no extra cost`).
* At most `MAX_WORDS_BEFORE` words stand before the first of them, and `MAX_WORDS_BEHIND` behind the
  last: `The sign on the door read` such a sentence `when the mayor arrived` is the article's.
* Nobody says it.
"""

from __future__ import annotations

from typing import Final

from .language_words import LanguageWords

__all__ = ["discloses"]

MAX_WORDS_BEFORE: Final = 12
MAX_WORDS_BEHIND: Final = 16


def discloses(folded: str, words: LanguageWords) -> bool:
    """Say whether a folded sentence is such a one, in the language of these words."""
    places: list[tuple[int, int]] = []
    for part in words.disclosure:
        match = part.search(folded)
        if match is None:
            return False
        places.append(match.span())
    if words.saying.search(folded):
        return False
    first, last = min(places)[0], max([end for _, end in places])
    is_near = len(folded[:first].split()) <= MAX_WORDS_BEFORE
    return is_near and len(folded[last:].split()) <= MAX_WORDS_BEHIND
