"""How the same words may be typed: case, quotes, dashes, spaces, digits, diacritics, invisible characters.

Knows no phrase and no language.
"""
from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from itertools import repeat

__all__ = ["DECOR", "GONE", "fold", "glances", "key", "single_spaced"]

GONE = "\u200b"  # what invisible characters fold to; keys leave it out
_QUOTES = dict.fromkeys(map(ord, "\u2018\u2019\u201a\u201b\u02bc\u00b4\u2032\u05f3"), "'")
_QUOTES |= dict.fromkeys(map(ord, "\u201c\u201d\u201e\u201f\u2033\u05f4\u300c\u300d"), '"')
_ALIKE = {
    **_QUOTES,
    **dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u05be"), "-"),
    # letters that writers type for one another and that Unicode does not take apart
    ord("ı"): "i", ord("ł"): "l", ord("Ł"): "l", ord("đ"): "d", ord("Đ"): "d",
    ord("ى"): "ي", ord("ی"): "ي", ord("ې"): "ي", ord("ک"): "ك", ord("ة"): "ه", ord("ۀ"): "ه", ord("ہ"): "ه", ord("ە"): "ه",
    ord("ھ"): "ه", ord("©"): "©", ord("ـ"): GONE, ord("ँ"): "ं", ord("ঁ"): "ং",
    # full stops
    ord("।"): ".", ord("॥"): ".", ord("۔"): ".", ord("。"): ".", ord("｡"): ".",
}
# Marks that readers add or leave out: accents, Hebrew points, Arabic vowel signs, nukta.
_LOOSE = re.compile("[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u093c\u09bc]")


# More characters than the texts of a crawl are written in; of texts with all of Unicode in them no more is remembered.
MOST_FOLDED = 1 << 15


class _Fold(dict[int, str]):
    """One character to one character, worked out when first met."""

    def __missing__(self, code: int) -> str:
        if len(self) >= MOST_FOLDED:
            self.clear()
        plain = _fold_one(chr(code))
        self[code] = folded = _ALIKE.get(ord(plain), plain)
        return folded


def _fold_one(char: str) -> str:
    if ord(char) in _ALIKE:
        return char
    category = unicodedata.category(char)
    if category == "Nd":
        return str(unicodedata.decimal(char))
    if category == "Cf" or _LOOSE.match(char) or "\ufe00" <= char <= "\ufe0f":
        return GONE
    if category == "Zs" or (category in ("So", "Sm", "Sk") and char > "\x7f"):
        return " "
    plain = _LOOSE.sub("", unicodedata.normalize("NFKD", char)).casefold()
    if len(plain) == 1 and plain not in "\n\r\u2028\u2029":
        return plain
    lower = char.lower()
    return lower if len(lower) == 1 else char


_FOLD = _Fold()
# The foreign characters of English: most texts that have any have only these, and are then done.
_TYPESET = [(char, _FOLD[ord(char)]) for char in "\u2019\u201c\u201d\u2013\u2014\u00a0"]

# A text of this many characters is sooner done letter by letter of its alphabet than character by character,
# unless its alphabet has more letters than this that fold to others.
LONG, LARGE_ALPHABET = 400, 100
_ASCII = bytes(range(128))


def fold(text: str) -> str:
    """`text` as phrases are compared, character for character: ``len(fold(x)) == len(x)``."""
    if text.isascii():
        return text.lower()
    for char, plain in _TYPESET:
        text = text.replace(char, plain)
    if text.isascii():
        return text.lower()
    return text.translate(_FOLD) if len(text) < LONG else _fold_long(text)


def _fold_long(text: str) -> str:
    # bytes know no capitals but those of ASCII, and take a tenth of the time of text
    typed = text.encode("utf-8", "surrogatepass").lower()
    foreign = set(typed.translate(None, _ASCII).decode("utf-8", "surrogatepass"))
    unlike = [(char, plain) for char in foreign if (plain := _FOLD[ord(char)]) != char]
    if len(unlike) > LARGE_ALPHABET:
        return text.translate(_FOLD)
    lower = typed.decode("utf-8", "surrogatepass")
    for char, plain in unlike:
        lower = lower.replace(char, plain)
    return lower


# What may stand around a label on its line without being part of it. Neither a full stop, a question
# mark nor a quotation mark: `Home.` is a sentence, `Home` is a menu.
DECOR = " \t-|*:!\u2026_/\\=<>()[]{}#+~^\u00ab\u00bb\u2039\u203a\u2022\u00b7\u2027\u30fb\u300e\u300f\u3010\u3011\uff5c\u2502\u00a1\u055d"


def key(folded: str) -> str:
    """A folded line as the tables hold it: no decoration, single spaces, nothing invisible."""
    if GONE in folded:
        folded = folded.replace(GONE, "")
    folded = folded.strip(DECOR)
    return " ".join(folded.split()) if "  " in folded or "\t" in folded else folded


def single_spaced(text: str) -> str:
    """Text with no two spaces or tabs in a row."""
    text = text.replace("\t", " ")
    while "  " in text:
        text = text.replace("  ", " ")
    return text


# Of a longer line only this much of its beginning and of its end is glanced at.
GLANCE = 100
_DOTTED = DECOR + "."


def glances(texts: Sequence[str]) -> list[str]:
    """The keys of many lines without full stops at either end: all that most need, and all of it done at once."""
    if not texts:
        return []
    folded = fold("\n".join([line if len(line) <= GLANCE else _ends(line) for line in texts])).replace(GONE, "")
    return [*map(str.strip, single_spaced(folded).split("\n"), repeat(_DOTTED))]


def _ends(line: str) -> str:
    line = line.strip(_DOTTED + "\u2013\u2014\u00a0")
    return line if len(line) <= GLANCE else f"{line[: GLANCE // 2]} {line[-GLANCE // 2 :]}"
