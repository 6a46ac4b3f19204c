"""What running prose, a title and a person's name look like, in scripts with and without spaces and capitals."""
from __future__ import annotations

import re

__all__ = ["MAY_BE_DENSE", "PROSE", "WORD", "cut_short", "ends_sentence", "is_cased", "is_list", "is_name", "is_prose", "is_title", "size"]

# Sentence ends of the scripts a news site uses, with what may close behind them. Thai has none.
_SENTENCE_END = re.compile(r"[.!?\u2026\u3002\uff01\uff1f\uff0e\u0964\u0965\u061f\u06d4\u1362\u104b\u17d4\u0589]"
                           r"[\"'\u2019\u201d\u00bb\u203a)\]\u300d\u300f\uff09*\u200b-\u200f\s]*$")
_CUT_SHORT = re.compile(r"(?:\u2026|\.\.\.|\[\u2026\]|\[\.\.\.\])\s*$")
# A bracket behind the last sentence: a credit, a source, a badge.
_ASIDE = re.compile(r"\s*[(\[][^()\[\]]{0,160}[)\]]$")
# Letters that say as much as several Latin ones: Thai to Khmer, kana, Han, Hangul, full-width forms.
_DENSE = "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]"
# What has none of these has none of them; a class of so many letters takes long to compile.
MAY_BE_DENSE = re.compile("[^\0-\u0dff\u2000-\u303f]")
_THAI = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")

# A line of 60 characters that ends like a sentence, or of 140 however it ends, is prose: on the
# development pages nine in ten article paragraphs and one in fifty menu entries or headlines are.
PROSE, LONG = 60, 140
FEWEST = PROSE * 2 // 5  # characters of the densest script that make as much
# Headlines of the development pages: 99 in 100 are shorter.
TITLE = 180


def size(text: str) -> int:
    """Length in characters as if the text were in Latin script."""
    if text.isascii():
        return len(text)
    if not MAY_BE_DENSE.search(text):
        return len(text)
    dense = len(re.findall(_DENSE, text))
    return len(text) + dense + (0 if dense == 0 or _THAI.search(text) else dense // 2)


def ends_sentence(text: str) -> bool:
    """Whether the text ends in a full stop or its like, whatever closes behind it."""
    return _SENTENCE_END.search(text[-12:]) is not None


def cut_short(text: str) -> bool:
    """Whether the text breaks off in an ellipsis, as a teaser does."""
    return _CUT_SHORT.search(text[-12:]) is not None


def is_prose(text: str) -> bool:
    """Whether a line is a paragraph or a whole sentence, rather than a label, a title or a teaser."""
    if len(text) < FEWEST:
        return False
    length = size(text)
    if length >= LONG:
        return True
    if text.endswith((")", "]")):
        text = _ASIDE.sub("", text)
    return length >= PROSE and ends_sentence(text) and not cut_short(text)


def is_title(text: str) -> bool:
    """Whether a stretch could be a headline: short, begun like one, not ended like a sentence."""
    text = text.strip(" \t\u00a0\u200e\u200f")
    if not text or size(text) > TITLE or (ends_sentence(text) and not text.endswith(("?", "!", "\u2026", "...", "\uff1f", "\uff01"))):
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


def is_cased(text: str) -> bool:
    """Whether the text is in a script with capitals. Georgian has some, for headlines, and begins no name with them."""
    return any(char.upper() != char.lower() and not "\u10a0" <= char <= "\u10ff" for char in text)


def _is_small(char: str) -> bool:
    return char.islower() and is_cased(char)
