"""Describe each line of a text by itself: how long it is, how it begins and ends, its case.

No vocabulary and no language goes in. A feature puts a line into one of a few classes; two lines
with the same classes that stand in the same company get the same score.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import Final, NamedTuple

from ..text.patterns import compile_later
from ..text.scripts import SQUARE_LETTERS, UNSPACED_LETTERS
from ..text.sentences import ELLIPSIS, FULL_STOPS, QUESTION_AND_EXCLAMATION_MARKS

__all__ = [
    "ADDRESS",
    "BRACKET",
    "COLON",
    "COMMA",
    "ENDS",
    "INNER",
    "LINE_FEATURES",
    "LOWER",
    "MAX_HEAD_CHARS",
    "ROUGH_SIZES",
    "SENTENCE_ENDS",
    "SIZES",
    "SMALL",
    "Column",
    "LineFeatures",
    "count_flags",
    "cross",
    "describe_lines",
    "size_of",
    "take_lines",
]

# One small number a line.
Column = list[int]

# The first characters say what a line looks like; a longer line is prose or a dump, and costs no
# more.
MAX_HEAD_CHARS: Final = 240

# Words up to each edge make a class; the last class has no upper edge.
_SIZE_EDGES: Final = (1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 22, 30, 40, 60, 100)
SIZES: Final = len(_SIZE_EDGES) + 1
# More words than the last edge are one class, so that a table of so many entries holds them all.
_MAX_SIZED_WORDS: Final = 128
_SIZE_BY_WORDS: Final = tuple(
    sum(words > edge for edge in _SIZE_EDGES) for words in range(_MAX_SIZED_WORDS + 1)
)
# The same in six classes: up to 2, 6, 13, 22, 40 words, and more.
_ROUGH_BY_SIZE: Final = (0, 0, 1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 5, 5)
ROUGH_SIZES: Final = 6

# What the last character of a line is. CLOSED is a quote or a bracket behind the end of a sentence.
STOP: Final = 0
ASKS: Final = 1
DOTS: Final = 2
COLON: Final = 3
COMMA: Final = 4
DIGIT: Final = 5
LOWER: Final = 6
UPPER: Final = 7
LETTER: Final = 8
BRACKET: Final = 9
CLOSED: Final = 10
QUOTE: Final = 11
SIGN: Final = 12
ADDRESS: Final = 13
ENDS: Final = 14
_END_BY_CHAR: Final = {
    **dict.fromkeys(FULL_STOPS + "၊", STOP),
    **dict.fromkeys(QUESTION_AND_EXCLAMATION_MARKS, ASKS),
    **dict.fromkeys(ELLIPSIS + "⋯", DOTS),
    **dict.fromkeys(":：;；؛", COLON),
    **dict.fromkeys(",、،，-–—", COMMA),
    **dict.fromkeys(")]}）】］", BRACKET),
    **dict.fromkeys("\"'”’»“«›‘」』", QUOTE),
    **dict.fromkeys("0123456789", DIGIT),
    **dict.fromkeys("abcdefghijklmnopqrstuvwxyz", LOWER),
    **dict.fromkeys("ABCDEFGHIJKLMNOPQRSTUVWXYZ", UPPER),
}
# Characters that need no look at what stands before them.
_END_BY_CHAR_ALONE: Final = {
    char: end for char, end in _END_BY_CHAR.items() if end not in (STOP, BRACKET, QUOTE)
}
_ADDRESS_STARTS: Final = ("https://", "http://", "www.")
SENTENCE_ENDS: Final = frozenset({STOP, ASKS, CLOSED})

# What the first character of a line is.
SMALL: Final = 0
CAPITAL: Final = 1
CASELESS: Final = 2
FIGURE: Final = 3
OPENS: Final = 4
PAREN: Final = 5
BULLET: Final = 6
INNER: Final = 7
MARK: Final = 8
STARTS: Final = 9
_START_BY_CHAR: Final = {
    **dict.fromkeys("\"'“‘«»„‚「『‹›", OPENS),
    **dict.fromkeys("([{（【［", PAREN),
    **dict.fromkeys("•*-–—·▪►●○+→✓■□◦‣>", BULLET),
    **dict.fromkeys(".,;:!?)]…、。，！？”’", INNER),
    **dict.fromkeys("0123456789", FIGURE),
    **dict.fromkeys("abcdefghijklmnopqrstuvwxyz", SMALL),
    **dict.fromkeys("ABCDEFGHIJKLMNOPQRSTUVWXYZ", CAPITAL),
}

# Case of a line: 0 capitalized words, 1 to 4 by the share of small words, then these.
ALL_CAPITALS: Final = 5
NO_CASE: Final = 6
CASES: Final = 7

# Scripts that set no spaces: a word has about two wide characters, or five of a script like Thai.
# Korean sets spaces, but seven of its words are a whole sentence: they count as two syllables each.
_WIDE_CHAR: Final = compile_later(f"[{SQUARE_LETTERS}]")
_JOINED_CHAR: Final = compile_later(f"[{UNSPACED_LETTERS}]")
_HANGUL_CHAR: Final = compile_later("[\uac00-\ud7af]")
_HANGUL_CHARS_PER_WORD: Final = 2
_WIDE_CHARS_PER_WORD: Final = 2
_JOINED_CHARS_PER_WORD: Final = 5
# What none of the three is.
_MAY_BE_UNSPACED: Final = compile_later("[^\0-\u0dff\u2000-\u2e7f]")
# Fewer such characters are a name in a text of another script.
_MIN_UNSPACED_CHARS: Final = 4

LINE_FEATURES: Final = {
    "length and end": SIZES * ENDS,
    "beginning": STARTS * ROUGH_SIZES,
    "case": CASES * ROUGH_SIZES,
}


class LineFeatures(NamedTuple):
    """Features of the lines of a text, a column each, and the columns of LINE_FEATURES."""

    words: Column
    ends: Column
    starts: Column
    parts: list[list[str]]  # the words themselves
    rough: Column  # one of ROUGH_SIZES classes of length
    columns: dict[str, Column]


def cross(coarse: Column, fine: Column, width: int) -> Column:
    """Return the classes of two columns together; `fine` has `width` classes."""
    return [outer * width + inner for outer, inner in zip(coarse, fine)]


def count_flags(flags: Column, reach: int) -> tuple[Column, Column]:
    """Return for each line how many of the `reach` lines before it, and after it, have the flag."""
    sums = [0] * (reach + 1) + list(accumulate(flags))
    sums += [sums[-1]] * reach
    before = [high - low for low, high in zip(sums, sums[reach:])][: len(flags)]
    after = [high - low for low, high in zip(sums[reach + 1 :], sums[2 * reach + 1 :])]
    return before, after


def size_of(words: int) -> int:
    """Return the class of length of so many words, below SIZES."""
    return _SIZE_BY_WORDS[words if words < _MAX_SIZED_WORDS else _MAX_SIZED_WORDS]


def describe_lines(texts: Sequence[str]) -> LineFeatures:
    """Return the features of lines that are stripped and not empty."""
    places = {text: at for at, text in enumerate(dict.fromkeys(texts))}
    features = _describe_different_lines([*places])
    if len(places) == len(texts):
        return features
    return take_lines(features, [places[text] for text in texts])


def _describe_different_lines(texts: Sequence[str]) -> LineFeatures:
    """Return the features of lines; a quarter of a dump's stand more than once."""
    heads = [text[:MAX_HEAD_CHARS] for text in texts]
    parts = [head.split() for head in heads]
    counts = list(map(len, parts))
    for at, head in enumerate(heads):
        if not head.isascii():
            counts[at], parts[at] = _split_unspaced(head, parts[at])
    smalls = [sum(map(str.islower, own)) for own in parts]
    cases = [
        1 + 4 * small // (len(own) + 1) if small else _classify_capitals(head)
        for head, own, small in zip(heads, parts, smalls)
    ]
    words = [
        count if len(text) <= MAX_HEAD_CHARS else count * len(text) // MAX_HEAD_CHARS
        for count, text in zip(counts, texts)
    ]
    ends = _classify_ends(texts, parts)
    starts = [_START_BY_CHAR.get(text[0]) or _classify_start(text[0]) for text in texts]
    sizes = list(map(size_of, words))
    rough = [_ROUGH_BY_SIZE[size] for size in sizes]
    columns = {
        "length and end": cross(sizes, ends, ENDS),
        "beginning": cross(starts, rough, ROUGH_SIZES),
        "case": cross(cases, rough, ROUGH_SIZES),
    }
    return LineFeatures(words, ends, starts, parts, rough, columns)


def take_lines(features: LineFeatures, places: Sequence[int]) -> LineFeatures:
    """Return the features of the lines at some places."""
    return LineFeatures(
        [features.words[at] for at in places],
        [features.ends[at] for at in places],
        [features.starts[at] for at in places],
        [features.parts[at] for at in places],
        [features.rough[at] for at in places],
        {
            name: [column[at] for at in places]
            for name, column in features.columns.items()
        },
    )


def _split_unspaced(head: str, parts: list[str]) -> tuple[int, list[str]]:
    """Return how many words a line has in a script without spaces, and pairs of characters for them."""
    if not _MAY_BE_UNSPACED.search(head):
        return len(parts), parts
    wide = len(_WIDE_CHAR.findall(head))
    joined = 0 if wide else len(_JOINED_CHAR.findall(head))
    if wide + joined < _MIN_UNSPACED_CHARS:
        return max(
            len(parts), len(_HANGUL_CHAR.findall(head)) // _HANGUL_CHARS_PER_WORD
        ), parts
    words = len(parts) + wide // _WIDE_CHARS_PER_WORD + joined // _JOINED_CHARS_PER_WORD
    return words, [head[at : at + 2] for at in range(len(head) - 1)]


def _classify_capitals(head: str) -> int:
    """Return the case of a line without a small word."""
    if head.isupper():
        return ALL_CAPITALS
    return NO_CASE if head.lower() == head.upper() else 0


def _classify_ends(texts: Sequence[str], parts: Sequence[list[str]]) -> Column:
    """Return how each line ends."""
    # STOP is 0, so that a full stop gets the second look too
    ends = [_END_BY_CHAR_ALONE.get(text[-1]) or _classify_end(text) for text in texts]
    return [
        ADDRESS
        if own[-1].startswith(_ADDRESS_STARTS) and end not in SENTENCE_ENDS
        else end
        for own, end in zip(parts, ends)
    ]


def _classify_end(text: str) -> int:
    """Return how a line ends, by its last characters."""
    end = _END_BY_CHAR.get(text[-1])
    if end is None:
        return _classify_letter(text[-1])
    if end in (QUOTE, BRACKET):
        inner = _END_BY_CHAR.get(text[-2:-1])
        is_closed = inner in (STOP, ASKS, DOTS) or (inner == COMMA and end == QUOTE)
        return CLOSED if is_closed else end
    return DOTS if end == STOP and text.endswith("...") else end


def _classify_letter(char: str) -> int:
    """Return what a last character is that _END_BY_CHAR does not hold."""
    if char.islower():
        return LOWER
    if char.isupper():
        return UPPER
    if char.isdigit():
        return DIGIT
    # vowel signs of Indic scripts to Myanmar are no letters to `isalpha`
    return LETTER if char.isalpha() or "\u0900" <= char < "\u1100" else SIGN


def _classify_start(char: str) -> int:
    """Return what the first character of a line is."""
    start = _START_BY_CHAR.get(char)
    if start is not None:
        return start
    if char.islower():
        return SMALL
    if char.isupper():
        return CAPITAL
    if char.isdigit():
        return FIGURE
    return CASELESS if char.isalpha() else MARK
