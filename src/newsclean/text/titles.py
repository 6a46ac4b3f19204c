"""What a headline, a list of short items and a person's name look like."""
from __future__ import annotations

import re

from .scripts import is_cased, measure_length
from .sentences import ends_sentence

__all__ = ["WORD", "is_list", "is_name", "is_title"]

# Headlines of the development pages: 99 in 100 are shorter.
TITLE = 180


def is_title(text: str) -> bool:
    """Whether a stretch could be a headline: short, begun like one, not ended like a sentence."""
    text = text.strip(" \t\u00a0\u200e\u200f")
    if not text or measure_length(text) > TITLE or (ends_sentence(text) and not text.endswith(("?", "!", "\u2026", "...", "\uff1f", "\uff01"))):
        return False
    first = next((char for char in text if char.isalnum()), "")
    return bool(first) and not _is_small(first) and WORD.search(text) is not None


# What a title has and `4:3` or `8 %` has not: a word of three letters, or two of a denser script (Indic vowel signs are no letters to `re`).
WORD = re.compile(r"[^\W\d_]{3}|[^\0-\u08ff\ufff0-\U0010ffff]{2}")


def is_list(text: str) -> bool:
    """Whether a stretch is two or more short items with commas between, as tags and categories are."""
    items = re.split(r"[,\u3001\u060c\uff0c]\s*", text.strip(" \t\u00a0"))
    return len(items) > 1 and not ends_sentence(text) and all(0 < len(item.split()) <= 4 for item in items)


# Small words inside names: Ludwig van der Berg, María de la Cruz, Osama bin Said.
_PARTICLES = frozenset(["al", "bin", "bint", "da", "dal", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el", "ibn", "la", "le", "ter", "ten", "van", "von", "y"])
# Not `\w`: the vowel signs of Indic scripts and the joiners of Persian are no word characters to `re`.
_NAME = re.compile(r"[^\W\d_][^\s\d,:;!?()\[\]\"/|<>=+*&@#%\u201c\u201d\u00ab\u00bb\u2026]*")


def is_name(text: str) -> bool:
    """Whether a stretch could be one person's name, or two joined by "and" or a comma, and nothing else."""
    people = re.split(r"\s+(?:&|and|und|et|y|e|i|и|та|och|og|en|ja)\s+|,\s+", text.strip())
    return 0 < len(people) <= 3 and all(_is_one_name(person) for person in people)


def _is_one_name(text: str) -> bool:
    words = text.split()
    if not 1 <= len(words) <= 5 or len(text) > 50 or not all(_NAME.fullmatch(word) for word in words):
        return False
    if is_cased(text):
        named = [word for word in words if word.lower() not in _PARTICLES]
        return len(words) >= 2 and len(named) >= 2 and all(word[0].isupper() for word in named)
    return len(words) >= 2 if " " in text else len(text) <= 8


def _is_small(char: str) -> bool:
    return char.islower() and is_cased(char)
