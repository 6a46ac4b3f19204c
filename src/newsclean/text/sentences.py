"""Where a sentence ends, and whether a line is running prose."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from .patterns import compile_later
from .scripts import measure_length

__all__ = [
    "COMMAS",
    "ELLIPSIS",
    "FULL_STOPS",
    "MIN_PROSE_CHARS",
    "MIN_SENTENCE_CHARS",
    "QUESTION_AND_EXCLAMATION_MARKS",
    "QUESTION_MARKS",
    "ends_in_full_stop",
    "ends_sentence",
    "find_sentence_end",
    "is_prose",
    "is_truncated",
    "split_sentences",
]

# Sentence ends of the scripts that news is written in: those of Unicode's Sentence_Terminal
# (https://www.unicode.org/Public/UCD/latest/ucd/PropList.txt) that are no commas. Thai and Lao have
# none.
FULL_STOPS: Final = (
    "."
    "\u0589"  # Armenian
    "\u061d\u061e\u06d4"  # Arabic end of text, triple dot; Urdu full stop
    "\u0700\u0701\u0702"  # Syriac
    "\u0964\u0965"  # Devanagari and its neighbours: danda, double danda
    "\u104b"  # Myanmar
    "\u1362\u1368"  # Ethiopic full stop, paragraph separator
    "\u17d4\u17d5"  # Khmer
    "\u1803\u1809"  # Mongolian, Manchu
    "\u1b5a\u1b5b\u1b5e\u1b5f"  # Balinese
    "\u1c7e\u1c7f"  # Ol Chiki
    "\u3002\uff0e\uff61\ufe52"  # ideographic, full-width, half-width, small
    "\ua9c8\ua9c9"  # Javanese
    "\uabeb"  # Meetei Mayek
)
QUESTION_AND_EXCLAMATION_MARKS: Final = (
    "?!"
    "\u037e"  # Greek; most type a semicolon
    "\u061f"  # Arabic
    "\u07f9"  # N'Ko
    "\u1367"  # Ethiopic
    "\u203c\u203d\u2047\u2048\u2049"  # two in one
    "\uff1f\uff01\ufe56\ufe57"  # full-width, small
)
# ASCII, full-width, Arabic, Greek.
QUESTION_MARKS: Final = ("?", "\uff1f", "\u061f", "\u037e")
ELLIPSIS: Final = "\u2026"
COMMAS: Final = (
    ",",
    "\u060c",
    "\u3001",
    "\uff0c",
)  # Latin, Arabic, ideographic, full-width

# Of a line only so many of its last characters are looked at for its end.
_MAX_END_CHARS: Final = 12
_SENTENCE_END: Final = compile_later(
    rf"""
    (?: [{FULL_STOPS}{QUESTION_AND_EXCLAMATION_MARKS}{ELLIPSIS}]
      | (?<= [\u0370-\u03ff\u1f00-\u1fff] ) ;  # a Greek question
      | \u1361\u1361 | (?<= [\u1200-\u1357] ) ::  # an Ethiopic full stop, typed as two signs
    )
    ["'\u2019\u201d\u00bb\u203a)\]\u300d\u300f\uff09*\u200b-\u200f\s]*  # what may close behind it
    $
    """,
    re.VERBOSE,
)
_PLAIN_ENDS: Final = ".!?"
# Most who type Armenian type its full stop as a colon; its own colon looks otherwise.
_ARMENIAN_END: Final = compile_later(r"[\u0561-\u0587][\u00bb\u201d\")]{0,2}:\s*$")
MIN_ARMENIAN_SENTENCE_CHARS: Final = 40  # shorter ones that end in a colon are labels
_TRUNCATION: Final = compile_later(r"(?:\u2026|\.\.\.|\[\u2026\]|\[\.\.\.\])\s*$")
# A bracket behind the last sentence: a credit, a source, a badge.
_CLOSING_BRACKETS: Final = (")", "]", "\uff09", "\u3011")
_LAST_BRACKET: Final = compile_later(
    r"\s*[(\[\uff08\u3010][^()\[\]\uff08\uff09\u3010\u3011]{0,160}[)\]\uff09\u3011]$"
)

# A line of 60 characters that ends like a sentence, or of 140 however it ends, is prose: on the
# development pages nine in ten article paragraphs and one in fifty menu entries or headlines are.
MIN_SENTENCE_CHARS: Final = 60
MIN_PROSE_CHARS: Final = 140
# Characters of the densest script that say as much: one of those counts for two and a half.
_MIN_DENSE_SENTENCE_CHARS: Final = MIN_SENTENCE_CHARS * 2 // 5


def ends_sentence(text: str) -> bool:
    """Say whether the text ends in a full stop or its like, whatever closes behind it."""
    if text[-1:].isalnum():  # most labels do: it spares them the search
        return False
    last = text[-1:]
    if last in _PLAIN_ENDS:  # nearly all lines are told by their last character
        return last != ""
    if last == ":" and len(text) >= MIN_ARMENIAN_SENTENCE_CHARS:
        found = _ARMENIAN_END.search(text[-_MAX_END_CHARS:])
        if found is not None:
            return True
    return not last.isalnum() and (
        _SENTENCE_END.search(text[-_MAX_END_CHARS:]) is not None
    )


_FULL_STOPS: Final = tuple(FULL_STOPS)


def ends_in_full_stop(text: str) -> bool:
    """Say whether the last character of a text, white space aside, is a full stop: no mark closes behind it."""
    return text.rstrip().endswith(_FULL_STOPS)


# A stop with white space behind it, or one of a script that sets none.
_SENTENCE_BREAK: Final = compile_later(
    rf"(?:[{FULL_STOPS}{QUESTION_AND_EXCLAMATION_MARKS}]+|\u1361\u1361)(?=\s)|[\u3002\uff01\uff1f\uff61]"
)


def find_sentence_end(text: str) -> int:
    """Return where the first sentence of a text ends; with the text if there is one only."""
    found = _SENTENCE_BREAK.search(text)
    return found.end() if found else len(text)


def split_sentences(text: str) -> Iterator[str]:
    """Yield the sentences of a text, each with its stop and without the space around it."""
    rest = text.strip()
    while rest:
        end = find_sentence_end(rest)
        yield rest[:end]
        rest = rest[end:].strip()


def is_truncated(text: str) -> bool:
    """Say whether the text breaks off in an ellipsis, as a teaser does."""
    if text[-1:].isalnum():
        return False
    return _TRUNCATION.search(text[-_MAX_END_CHARS:]) is not None


def is_prose(text: str) -> bool:
    """Say whether a line is a paragraph or a whole sentence: no label, title or teaser."""
    if len(text) < _MIN_DENSE_SENTENCE_CHARS:
        return False
    length = measure_length(text)
    if length >= MIN_PROSE_CHARS:
        return True
    if text.endswith(_CLOSING_BRACKETS):
        text = _LAST_BRACKET.sub("", text)
    return (
        length >= MIN_SENTENCE_CHARS and ends_sentence(text) and not is_truncated(text)
    )
