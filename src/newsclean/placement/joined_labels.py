"""Find labels of advertisements between two sentences of one line: `… in May. Story continues below The …`.

Scrapers that join an article's lines with spaces leave it there.

The rule:

* The text has at most `MAX_JOINED_LINES` lines that are not blank: others were not joined.
* A sentence has ended before the label, and the next one begins behind it, with a capital, a figure
  or a quotation mark. The label itself has no full stop, so it is no sentence.
* It is one phrase of the reason, clutter as a whole line, of `MIN_WORDS_OF_LABEL` words or more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from ..engine.view import View
from ..model import Span
from ..phrases.lexicon import Lexicon
from ..phrases.positions import LINE
from ..text.fold import DECORATION, fold
from ..text.patterns import compile_later

__all__ = [
    "MAX_JOINED_LINES",
    "find_known_joined_labels",
    "list_joined_labels",
]

INTERRUPTING_REASON: Final = "adverts"
MAX_JOINED_LINES: Final = 4
MIN_JOINED_CHARS: Final = 160  # of a line; less holds no two sentences around a label
MIN_WORDS_OF_LABEL: Final = 3
MAX_WORDS_OF_LABEL: Final = 9

_STOP_BEFORE_LABEL: Final = compile_later(
    r"""[.!?…]["'\u2019\u201d\u00bb)\]]{0,3}\s+(?=(\S+))""", re.VERBOSE
)
_JOINED_WORD: Final = compile_later(r"\S+")
_OPENING_QUOTES: Final = (
    "\"'\u2018\u201a\u201c\u201d\u201e\u00ab\u00bb\u2039\u203a-\u2013\u2014\u00bf\u00a1"
)


def find_known_joined_labels(view: View) -> dict[str, list[Span]]:
    """Return the spans of all labels between two sentences of one line, by their reason."""
    if not 0 < len(view.nonblank) <= MAX_JOINED_LINES:
        return {}
    found: list[Span] = []
    for index in view.nonblank:
        line = view.lines[index]
        for start, end, phrase in _find_in_line(view.lexicon, line.text):
            found.append(Span(line.start + start, line.start + end, (phrase,)))
    return {INTERRUPTING_REASON: found} if found else {}


def list_joined_labels(view: View) -> list[str]:
    """Return the labels between two sentences of one line."""
    spans = view.cached(find_known_joined_labels).get(INTERRUPTING_REASON, ())
    return [view.text[span.start : span.end] for span in spans]


def _find_in_line(lexicon: Lexicon, text: str) -> Iterator[tuple[int, int, str]]:
    """Yield where labels of a line start, where the next sentence starts, and their phrase."""
    if len(text) < MIN_JOINED_CHARS:
        return
    first_words = lexicon.list_first_words(frozenset([INTERRUPTING_REASON]))
    for stop in _STOP_BEFORE_LABEL.finditer(text):
        word = stop[1]
        if word.isascii() and word.isalpha():  # as nearly all
            if word.lower() not in first_words:
                continue
        elif fold(word).strip(DECORATION + ".") not in first_words:
            continue
        words = [found.span() for found in _find_next_words(text, stop.end())]
        if label := _find_longest(lexicon, text, words):
            yield label


def _find_next_words(text: str, start: int) -> Iterator[re.Match[str]]:
    """Yield the words from an offset on, one more than a label may have."""
    for count, word in enumerate(_JOINED_WORD.finditer(text, start)):
        yield word
        if count == MAX_WORDS_OF_LABEL:
            return


def _find_longest(
    lexicon: Lexicon, text: str, words: Sequence[tuple[int, int]]
) -> tuple[int, int, str] | None:
    """Return the longest label that words begin with and a sentence follows."""
    for count in range(len(words) - 1, MIN_WORDS_OF_LABEL - 1, -1):
        start, end, behind = words[0][0], words[count - 1][1], words[count][0]
        label = text[start:end]
        if label[-1] in ".!?" or not _begins_sentence(text[behind : behind + 2]):
            continue
        if any(
            sense.reason == INTERRUPTING_REASON and sense.position == LINE
            for sense in lexicon.look_up_whole(fold(label))
        ):
            return start, behind, label
    return None


def _begins_sentence(text: str) -> bool:
    return (
        text.lstrip(_OPENING_QUOTES)[:1].isupper()
        or text[0].isdigit()
        or text[0] in _OPENING_QUOTES
    )
