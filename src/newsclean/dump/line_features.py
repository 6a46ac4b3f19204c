"""What one line looks like, by itself: how long it is, how it begins and ends, case.

Knows no language and no word. A look is a handful of small numbers; two lines with the same look are
judged alike when they stand alike.
"""
from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

__all__ = ["BINS", "HEAD", "MOST", "SIZES", "Looks", "looks"]

# The first 240 characters say what a line looks like; a longer one is prose or a dump, and costs no more.
HEAD = 240

# Words up to each edge make a class; in scripts that set no spaces, as many words as the text would have.
_EDGES = (1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 22, 30, 40, 60, 100)
MOST = 128
SIZES = tuple(sum(words > edge for edge in _EDGES) for words in range(MOST + 1))
_COARSE = (0, 0, 1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 5, 5)

STOP, ASKS, DOTS, COLON, COMMA, DIGIT, LOWER, UPPER, LETTER, BRACKET, CLOSED, QUOTE, SIGN, ADDRESS = range(14)
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
_ADDRESSES = ("https://", "http://", "www.")
_PLAIN = {char: end for char, end in _ENDS.items() if end not in (STOP, BRACKET, QUOTE)}  # whatever stands before it
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

class Looks(NamedTuple):
    """What the lines of a text look like: a column each, and the columns of BINS."""

    words: list[int]
    ends: list[int]
    starts: list[int]
    parts: list[list[str]]
    rough: list[int]  # one of six classes of length
    bins: list[list[int]]


BINS = {"length and end": 16 * 14, "beginning": 9 * 6, "case": 7 * 6}


def looks(texts: Sequence[str]) -> Looks:
    """What lines, stripped and not empty, look like."""
    heads = [text[:HEAD] for text in texts]
    parts = [head.split() for head in heads]
    words = list(map(len, parts))
    for at, head in enumerate(heads):
        if not head.isascii():
            words[at], parts[at] = _spaceless(head, words[at], parts[at])
    case = [1 + 4 * small // (len(own) + 1) if small else _caps(head)
            for small, own, head in zip([sum(map(str.islower, own)) for own in parts], parts, heads)]
    words = [count if len(text) <= HEAD else count * len(text) // HEAD for count, text in zip(words, texts)]
    # 0 is what most of the lines that need a second look begin or end with
    ends = [_PLAIN.get(text[-1]) or _end(text) for text in texts]
    ends = [ADDRESS if own[-1].startswith(_ADDRESSES) and end not in SENTENCE else end for own, end in zip(parts, ends)]
    starts = [_STARTS.get(text[0]) or _start(text[0]) for text in texts]
    sizes = [SIZES[count if count < MOST else MOST] for count in words]
    rough = [_COARSE[size] for size in sizes]
    return Looks(words, ends, starts, parts, rough, [
        [size * 14 + end for size, end in zip(sizes, ends)],
        [start * 6 + size for start, size in zip(starts, rough)],
        [kind * 6 + size for kind, size in zip(case, rough)],
    ])


def _spaceless(head: str, words: int, parts: list[str]) -> tuple[int, list[str]]:
    """Words as a script with spaces would have them; pairs of characters stand in for them."""
    wide = len(_WIDE.findall(head))
    joined = 0 if wide else len(_JOINED.findall(head))
    if wide + joined < 4:
        return words, parts
    return words + wide // 2 + joined // 5, [head[at : at + 2] for at in range(len(head) - 1)]


def _caps(head: str) -> int:
    """Of lines without a small word: 5 all capitals, 6 a script that has no case, else 0."""
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
