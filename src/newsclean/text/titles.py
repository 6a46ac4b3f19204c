"""What a headline, a list of short items and a person's name look like."""

from __future__ import annotations

import re
from typing import Final

from .patterns import compile_later
from .scripts import is_cased, measure_length
from .sentences import COMMAS, ends_sentence

__all__ = [
    "NAME_PARTICLES",
    "WORD_OF_A_TITLE",
    "is_list",
    "is_name",
    "is_title",
    "list_joined_names",
]

# Headlines of the development pages: 99 in 100 are shorter.
MAX_TITLE_CHARS: Final = 180

# What a title has and `4:3` or `8 %` has not: a word of three letters, or two of a denser script
# (the vowel signs of Indic scripts are no letters to `re`).
WORD_OF_A_TITLE: Final = compile_later(r"[^\W\d_]{3}|[^\0-\u08ff\ufff0-\U0010ffff]{2}")

# Sentence ends that a headline may have too.
_ENDS_OF_TITLES: Final = (
    "?",
    "!",
    "\u203c",
    "\u2047",
    "\u2048",
    "\u2049",
    "\u2026",
    "...",
    "\uff1f",
    "\uff01",
)


def is_title(text: str) -> bool:
    """Say whether a stretch could be a headline: short, and not ended like a sentence or within one."""
    text = text.strip(" \t\u00a0\u200e\u200f")
    if not text or measure_length(text) > MAX_TITLE_CHARS:
        return False
    if text.endswith(COMMAS):
        return False
    if ends_sentence(text) and not text.endswith(_ENDS_OF_TITLES):
        return False
    first = next((char for char in text if char.isalnum()), "")
    if not first or (first.islower() and is_cased(first)):
        return False
    return WORD_OF_A_TITLE.search(text) is not None


_LIST_COMMA: Final = compile_later(r"[,\u3001\u060c\uff0c]\s*")
MAX_ITEM_WORDS: Final = 4


def is_list(text: str) -> bool:
    """Say whether a stretch is two or more short items with commas between, as tags are."""
    items = _LIST_COMMA.split(text.strip(" \t\u00a0"))
    if len(items) < 2 or ends_sentence(text):
        return False
    return all(0 < len(item.split()) <= MAX_ITEM_WORDS for item in items)


# Small words inside names: Ludwig van der Berg, María de la Cruz, Osama bin Said.
NAME_PARTICLES: Final = frozenset(
    [
        "al",
        "bin",
        "bint",
        "el",
        "ibn",
        "da",
        "dal",
        "das",
        "de",
        "del",
        "della",
        "di",
        "do",
        "dos",
        "du",
        "la",
        "le",
        "y",
        "den",
        "der",
        "ten",
        "ter",
        "van",
        "von",
    ]
)
# Not `\w`: the vowel signs of Indic scripts and the joiners of Persian are no word characters to
# `re`.
_WORD_OF_A_NAME: Final = compile_later(
    r"""
    [^\W\d_]
    [^\s\d,:;!?()\[\]"/|<>=+*&@\#%\u201c\u201d\u00ab\u00bb\u2026
      \u3001\u3002\uff01\uff0c\uff0e\uff1a\uff1b\uff1f\u300c\u300d\u060c\u061b\u061f\u06d4\u0964\u0965]*
    """,
    re.VERBOSE,
)
_BETWEEN_NAMES: Final = compile_later(
    r"\s+(?:&|and|und|et|y|e|i|и|та|och|og|en|ja|و|और|এবং|및)\s+|,\s+|\u3001\s*|\u060c\s+"
)
_HIRAGANA_ONLY: Final = compile_later("[\u3041-\u309f\u30fc]+")
MAX_PEOPLE: Final = 3
MAX_PERSON_CHARS: Final = 50
MAX_PERSON_WORDS: Final = 5
# A name in a script without capitals and spaces: 王小明, 堺雅人, 빌 게이츠's first half.
MAX_UNSPACED_NAME_CHARS: Final = 8


def is_name(text: str) -> bool:
    """Say whether a stretch could be the names of one to three people and nothing else."""
    people = list_joined_names(text.strip())
    return 0 < len(people) <= MAX_PEOPLE and all(
        _is_one_name(person) for person in people
    )


def list_joined_names(text: str) -> list[str]:
    """Return the names that commas or words for `and` join in a stretch."""
    return _BETWEEN_NAMES.split(text)


def _is_one_name(text: str) -> bool:
    words = text.split()
    if not 1 <= len(words) <= MAX_PERSON_WORDS or len(text) > MAX_PERSON_CHARS:
        return False
    if not all(_WORD_OF_A_NAME.fullmatch(word) for word in words):
        return False
    if is_cased(text):
        named = [word for word in words if word.lower() not in NAME_PARTICLES]
        return len(named) >= 2 and all(word[0].isupper() for word in named)
    if " " in text:
        return len(words) >= 2
    # in hiragana alone stand answers: はい, なるほど
    return (
        len(text) <= MAX_UNSPACED_NAME_CHARS and _HIRAGANA_ONLY.fullmatch(text) is None
    )
