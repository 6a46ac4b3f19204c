"""Scripts: which set no spaces, how much a character of each says, which have capitals."""

from __future__ import annotations

import re
from typing import Final

from .patterns import compile_later

__all__ = [
    "MAY_BE_DENSE",
    "SQUARE_LETTERS",
    "UNSPACED_LETTERS",
    "UNSPACED_SCRIPTS",
    "is_cased",
    "measure_length",
]

# Names of the scripts in which a word of a language's table may touch the next, as language files
# spell them.
UNSPACED_SCRIPTS: Final = frozenset(
    [
        "Hangul",
        "Han",
        "Japanese",
        "Khmer",
        "Lao",
        "Myanmar",
        "Thai",
    ]
)

# Character ranges, to stand inside of a class.
# Thai, Lao, Myanmar, Khmer.
UNSPACED_LETTERS: Final = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
_KANA_AND_HAN: Final = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_HANGUL: Final = "\uac00-\ud7af"
# Han, kana and all that is set in a full square beside them.
SQUARE_LETTERS: Final = "\u2e80-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"

# Letters that say as much as several Latin ones.
_DENSE: Final = f"[{UNSPACED_LETTERS}{_KANA_AND_HAN}{_HANGUL}]"
_UNSPACED: Final = compile_later(f"[{UNSPACED_LETTERS}]")
# A text without any of these has no dense letter. The first use compiles `_DENSE`: 20,000 letters
# take long.
MAY_BE_DENSE: Final = compile_later("[^\0-\u0dff\u2000-\u303f]")


def measure_length(text: str) -> int:
    """Return the length in characters that the text would have in Latin script.

    A letter of Thai, Lao, Myanmar or Khmer counts for two, one of Han, kana or Hangul for
    two and a half.
    """
    if text.isascii():
        return len(text)
    if not MAY_BE_DENSE.search(text):
        return len(text)
    dense = len(re.findall(_DENSE, text))
    if dense == 0 or _UNSPACED.search(text):
        return len(text) + dense
    return len(text) + dense + dense // 2


def is_cased(text: str) -> bool:
    """Say whether a letter of the text has a capital form that begins names.

    Georgian's capitals are for headlines only and do not count.
    """
    return any(
        char.upper() != char.lower() and not "\u10a0" <= char <= "\u10ff"
        for char in text
    )
