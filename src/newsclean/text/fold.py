"""Fold text to the form that phrases are compared in.

The form has no case and no accents, and one kind each of quotes, dashes, spaces and digits.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import repeat
from typing import Final

__all__ = [
    "ASCII_BYTES",
    "DECORATION",
    "INVISIBLE",
    "collapse_spaces",
    "fold",
    "make_key",
    "make_keys",
]

INVISIBLE: Final = "\u200b"  # what invisible characters fold to; keys leave it out

_ASCII_FOR_TYPESET: Final = {
    "'": "\u2018\u2019\u201a\u201b\u02bc\u00b4\u2032\u05f3",
    '"': "\u201c\u201d\u201e\u201f\u2033\u05f4\u300c\u300d",
    "-": "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u05be",
    ".": "।॥۔。｡",
}

# Letters that writers type for one another and that NFKD does not take apart.
_LETTERS_TYPED_ALIKE: Final = {
    "i": "ı",
    "l": "łŁ",
    "d": "đĐ",
    "ي": "ىیې",
    "ك": "ک",
    "ه": "ةۀہەھ",
    "ं": "ँ",
    "ং": "ঁ",
    INVISIBLE: "ـ",  # tatweel only stretches the letter before it
    "©": "©",  # kept as it is: as a symbol it would fold to a space
}

_ALIKE: Final = {
    ord(char): plain
    for table in (_ASCII_FOR_TYPESET, _LETTERS_TYPED_ALIKE)
    for plain, chars in table.items()
    for char in chars
}

# Marks that readers add or leave out: accents, Hebrew points, Arabic vowel signs, nukta.
_OPTIONAL_MARK: Final = re.compile(
    "[\u0300-\u036f"  # accents
    "\u0591-\u05bd\u05bf-\u05c7"  # Hebrew
    "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc"  # Arabic
    "\u093c\u09bc]"  # nukta
)

# Upper bound of the cache, which is emptied when full; the texts of a crawl have fewer characters.
MAX_CACHED_CHARS: Final = 1 << 15


class _FoldTable(dict[int, str]):
    """A table for `str.translate` that works out each character when it is first met."""

    def __missing__(self, code: int) -> str:
        if len(self) >= MAX_CACHED_CHARS:
            self.clear()
        plain = _fold_char(chr(code))
        self[code] = folded = _ALIKE.get(ord(plain), plain)
        return folded


def _fold_char(char: str) -> str:
    if ord(char) in _ALIKE:
        return char
    category = unicodedata.category(char)
    if category == "Nd":
        return str(unicodedata.decimal(char))
    if category == "Cf" or _OPTIONAL_MARK.match(char) or "\ufe00" <= char <= "\ufe0f":
        return INVISIBLE
    if category == "Zs" or (category in ("So", "Sm", "Sk") and char > "\x7f"):
        return " "
    plain = _OPTIONAL_MARK.sub("", unicodedata.normalize("NFKD", char)).casefold()
    if len(plain) == 1 and plain not in "\n\r\u2028\u2029":
        return plain
    lower = char.lower()
    return lower if len(lower) == 1 else char


_FOLDED: Final = _FoldTable()

# Most English texts that are not ASCII have only these characters besides; without them `str.lower`
# is enough.
_COMMON_IN_ENGLISH: Final = [
    (char, _FOLDED[ord(char)]) for char in "\u2019\u201c\u201d\u2013\u2014\u00a0"
]

# From this length on it is faster to replace each letter of a text's alphabet than to translate
# character by character, unless more letters than MAX_REPLACED_LETTERS would have to be replaced.
MIN_LONG_TEXT_CHARS: Final = 400
MAX_REPLACED_LETTERS: Final = 100
# A longer text is folded in pieces, few of which have so many letters.
MAX_FOLDED_CHARS: Final = 1 << 16

ASCII_BYTES: Final = bytes(range(128))


def fold(text: str) -> str:
    """Return `text` as phrases are compared, of the same length: ``len(fold(x)) == len(x)``."""
    if text.isascii():
        return text.lower()
    if len(text) > MAX_FOLDED_CHARS:
        starts = range(0, len(text), MAX_FOLDED_CHARS)
        return "".join([fold(text[at : at + MAX_FOLDED_CHARS]) for at in starts])
    for char, plain in _COMMON_IN_ENGLISH:
        text = text.replace(char, plain)
    if text.isascii():
        return text.lower()
    return (
        text.translate(_FOLDED) if len(text) < MIN_LONG_TEXT_CHARS else _fold_long(text)
    )


def _fold_long(text: str) -> str:
    # `bytes.lower` changes ASCII only and is about 10 times faster than `str.lower`
    data = text.encode("utf-8", "surrogatepass").lower()
    foreign = set(data.translate(None, ASCII_BYTES).decode("utf-8", "surrogatepass"))
    changed = [
        (char, plain) for char in foreign if (plain := _FOLDED[ord(char)]) != char
    ]
    if len(changed) > MAX_REPLACED_LETTERS:
        return text.translate(_FOLDED)
    lower = data.decode("utf-8", "surrogatepass")
    for char, plain in changed:
        lower = lower.replace(char, plain)
    return lower


# What may stand around a label on its line without being part of it. Neither a full stop, a
# question mark nor a quotation mark: `Home.` is a sentence, `Home` is a menu.
DECORATION: Final = (
    " \t-|*:!\u2026_/\\=<>()[]{}#+~^"
    "\u00ab\u00bb\u2039\u203a"  # guillemets
    "\u2022\u00b7\u2027\u30fb"  # bullets and middle dots
    "\u300e\u300f\u3010\u3011\uff5c\u2502"  # brackets and bars of East Asia
    "\u00a1\u055d"  # inverted exclamation mark, Armenian comma
)


def make_key(folded: str) -> str:
    """Return a folded line as the index holds it: without decoration and what is invisible."""
    if INVISIBLE in folded:
        folded = folded.replace(INVISIBLE, "")
    folded = folded.strip(DECORATION)
    return " ".join(folded.split()) if "  " in folded or "\t" in folded else folded


def make_keys(folded: str) -> list[str]:
    """Return the keys of all lines of a folded text: what `make_key` gives for each."""
    lines = folded.split("\n")
    if INVISIBLE in folded or "\t" in folded:
        return [*map(make_key, lines)]
    return [
        make_key(key) if "  " in key else key
        for key in map(str.strip, lines, repeat(DECORATION))
    ]


def collapse_spaces(text: str) -> str:
    """Return `text` with one space for each run of spaces and tabs."""
    text = text.replace("\t", " ")
    while "  " in text:
        text = text.replace("  ", " ")
    return text
