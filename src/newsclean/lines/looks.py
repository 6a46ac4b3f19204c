"""What one line looks like, by itself: how long it is, how it begins and ends, case.

Knows no language and no word. A look is a handful of small numbers; two lines with the same look are
judged alike when they stand alike.
"""
from __future__ import annotations

import re

__all__ = ["BINS", "HEAD", "Look", "coarse", "look", "size_class"]

# The first 240 characters say what a line looks like; a longer one is prose or a dump, and costs no more.
HEAD = 240

# Words up to each edge make a class; in scripts that set no spaces, as many words as the text would have.
_EDGES = (1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 22, 30, 40, 60, 100)
MOST = 128
_SIZES = tuple(sum(words > edge for edge in _EDGES) for words in range(MOST + 1))
_COARSE = (0, 0, 1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 5, 5)

STOP, ASKS, DOTS, COLON, COMMA, DIGIT, LOWER, UPPER, LETTER, BRACKET, CLOSED, QUOTE, SIGN = range(13)
_ENDS = {
    **dict.fromkeys(".。．।॥۔։።၊။។｡", STOP),
    **dict.fromkeys("?!？！؟", ASKS),
    **dict.fromkeys("…⋯", DOTS),
    **dict.fromkeys(":：;；؛", COLON),
    **dict.fromkeys(",、،，-–—", COMMA),
    **dict.fromkeys(")]}）】］", BRACKET),
    **dict.fromkeys("\"'”’»“«›‘」』", QUOTE),
    **dict.fromkeys("0123456789", DIGIT),
    **dict.fromkeys("abcdefghijklmnopqrstuvwxyz", LOWER),
    **dict.fromkeys("ABCDEFGHIJKLMNOPQRSTUVWXYZ", UPPER),
}
SENTENCE = frozenset({STOP, ASKS, CLOSED})

SMALL, CAPITAL, CASELESS, FIGURE, OPENS, PAREN, BULLET, INNER, MARK = range(9)
_STARTS = {
    **dict.fromkeys("\"'“‘«»„‚「『‹›", OPENS),
    **dict.fromkeys("([{（【［", PAREN),
    **dict.fromkeys("•*-–—·▪►●○+→✓■□◦‣>", BULLET),
    **dict.fromkeys(".,;:!?)]…、。，！？”’", INNER),
    **dict.fromkeys("0123456789", FIGURE),
    **dict.fromkeys("abcdefghijklmnopqrstuvwxyz", SMALL),
    **dict.fromkeys("ABCDEFGHIJKLMNOPQRSTUVWXYZ", CAPITAL),
}

_WIDE = re.compile("[\u2e80-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff]")  # a word has about two
_JOINED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")  # a word has about five

# words, how it ends, how it begins, then one observation each: see BINS
Look = tuple[int, int, int, tuple[int, int, int], list[str]]

BINS = {"length and end": 16 * 13, "beginning": 9 * 6, "case": 7 * 6}


def size_class(words: int) -> int:
    """One of sixteen classes for a number of words."""
    return _SIZES[words if words < MOST else MOST]


def coarse(size: int) -> int:
    """One of six classes for one of sixteen."""
    return _COARSE[size]


def look(text: str) -> Look:
    """What a line, stripped and not empty, looks like."""
    head = text[:HEAD]
    parts = head.split()
    words = len(parts)
    if not text.isascii():
        words, parts = _spaceless(head, words, parts)
    small = sum(map(str.islower, parts))
    end, start = _end(text), _start(text[0])
    if len(text) > HEAD:
        words = words * len(text) // HEAD
    size = _SIZES[words if words < MOST else MOST]
    rough = _COARSE[size]
    return words, end, start, (
        size * 13 + end,
        start * 6 + rough,
        _case(head, small, len(parts)) * 6 + rough,
    ), parts


def _spaceless(head: str, words: int, parts: list[str]) -> tuple[int, list[str]]:
    """Words as a script with spaces would have them; pairs of characters stand in for them."""
    wide = len(_WIDE.findall(head))
    joined = 0 if wide else len(_JOINED.findall(head))
    if wide + joined < 4:
        return words, parts
    return words + wide // 2 + joined // 5, [head[at : at + 2] for at in range(len(head) - 1)]


def _case(head: str, small: int, words: int) -> int:
    """No small word, a quarter of them each, all capitals, or a script that has no case."""
    if small:
        return 1 + 4 * small // (words + 1)
    if head.isupper():
        return 5
    return 6 if head.lower() == head.upper() else 0


def _end(text: str) -> int:
    end = _ENDS.get(text[-1])
    if end is None:
        return _letter_end(text[-1])
    if end in (QUOTE, BRACKET):
        inner = _ENDS.get(text[-2:-1])
        return CLOSED if inner in (STOP, ASKS, DOTS) or (inner == COMMA and end == QUOTE) else end
    return DOTS if end == STOP and text.endswith("...") else end


def _letter_end(char: str) -> int:
    if char.islower():
        return LOWER
    if char.isupper():
        return UPPER
    if char.isdigit():
        return DIGIT
    return LETTER if char.isalpha() or "\u0900" <= char < "\u1100" else SIGN  # vowel signs are no letters


def _start(char: str) -> int:
    start = _STARTS.get(char)
    if start is not None:
        return start
    if char.islower():
        return SMALL
    if char.isupper():
        return CAPITAL
    return FIGURE if char.isdigit() else CASELESS if char.isalpha() else MARK
