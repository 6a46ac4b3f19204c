"""A row of parts between separators: `By Jane Doe | May 14, 2024 | 3 Comments`.

The rule:

* The line is no prose and no longer than `MAX_ROW_CHARS`; bars, dots, or dashes and slashes with
  spaces divide it into two parts or more.
* Every part is known: a phrase, a name, a date, a time or a number. One unknown part, and the row
  stays.
* At least one part is a phrase that is clutter by itself, or a lead with its title.
* Each part goes for its own reason, with the separator before it; names, dates and numbers for
  `NEUTRAL_PART_REASON`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from ..engine.view import View
from ..model import Span
from ..phrases.lexicon import Lexicon
from ..phrases.positions import COMPANION, LEAD, NEUTRAL_PART_REASON, STRONG
from ..text.dates import is_time
from ..text.fold import fold
from ..text.patterns import compile_later
from ..text.sentences import is_prose
from ..text.titles import is_name
from .leads import introduces_title

__all__ = ["find_known_rows", "list_parts"]

MAX_ROW_CHARS: Final = 240

_ENDS_OF_TIMES: Final = ("a.m.", "p.m.")  # which end no sentence by their full stop

_SEPARATORS: Final = (
    "|",
    "\u00b7",
    "\u2219",  # Substack's
    "\u2022",
    "\u25cf",
    "\u2502",
    "\uff5c",
    " - ",
    " \u2013 ",
    " \u2014 ",
    " / ",
)
_SEPARATOR_RUN: Final = compile_later(
    r"""
    [|\u00b7\u2219\u2022\u25cf\u2502\uff5c]  # bars and middle dots divide without spaces too
    [|\u00b7\u2219\u2022\u25cf\u2502\uff5c\s]*
    | \s[-\u2013\u2014/]\s+               # dashes and slashes join words as well
    """,
    re.VERBOSE,
)


class _RowPart(NamedTuple):
    """Where a part starts, with the separator before it, and ends in its line, and what it is."""

    start: int
    end: int
    reason: str
    phrase: str


def list_parts(view: View) -> list[str]:
    """Return the parts of all lines that may be rows."""
    parts: list[str] = []
    for index in view.lines_with(*_SEPARATORS):
        text = view.lines[index].text
        if _may_be_row(text):
            parts += _SEPARATOR_RUN.split(text)
    return [part for part in parts if part.strip()]


def find_known_rows(view: View) -> dict[str, list[Span]]:
    """Return the spans of the parts of all rows, by their reason."""
    found: dict[str, list[Span]] = {}
    for index, parts in view.per_line(_look_into_rows, *_SEPARATORS).items():
        at = view.lines[index].start
        for start, end, reason, phrase in parts:
            span = Span(at + start, at + end, (phrase,), "row")
            found.setdefault(reason, []).append(span)
    return found


def _look_into_rows(
    lexicon: Lexicon, texts: Iterable[str]
) -> Iterator[tuple[int, list[_RowPart]]]:
    """Yield the parts of each line whose parts are all known and one sure, with its place."""
    lines: list[tuple[int, str, list[tuple[int, int, int]]]] = []
    candidates: list[str] = []
    places: list[int] = []  # of each candidate's line
    for at, text in enumerate(texts):
        if not _may_be_row(text):
            continue
        parts = [*_split_at_separators(text)]
        if len(parts) > 1:
            lines.append((at, text, parts))
            candidates += [text[start:end] for start, end, _ in parts]
            places += [at] * len(parts)
    promising = {
        places[place] for place, hits in lexicon.look_up_each(candidates) if hits
    }
    for at, text, parts in lines:
        if at in promising and (known := _judge_parts(lexicon, text, parts)):
            yield at, known


def _may_be_row(text: str) -> bool:
    if len(text) > MAX_ROW_CHARS:
        return False
    return text.endswith(_ENDS_OF_TIMES) or not is_prose(text)


def _judge_parts(
    lexicon: Lexicon, text: str, parts: Iterable[tuple[int, int, int]]
) -> list[_RowPart]:
    """Return what the parts of a row are; nothing if one is unknown, or none is sure."""
    known: list[_RowPart] = []
    has_sure = False
    for start, end, separator in parts:
        judged = _judge_part(lexicon, text[start:end])
        if judged is None:
            return []
        reason, phrase = judged
        has_sure = has_sure or reason != ""
        known.append(_RowPart(separator, end, reason or NEUTRAL_PART_REASON, phrase))
    return known if has_sure else []


def _split_at_separators(text: str) -> Iterable[tuple[int, int, int]]:
    """Yield start and end of each part of a line, and where the separator before it starts."""
    at, separator = 0, 0
    for found in _SEPARATOR_RUN.finditer(text):
        if text[at : found.start()].strip():
            yield at, found.start(), separator
            separator = found.start()
        at = found.end()
    if text[at:].strip():
        yield at, len(text), separator


def _judge_part(lexicon: Lexicon, part: str) -> tuple[str, str] | None:
    """Return reason and phrase of a part, both empty if it is neutral; None if it is unknown."""
    hits = lexicon.look_up(part)
    for hit in hits:
        if hit.position in STRONG or (
            hit.position == LEAD and introduces_title(part, hit)
        ):
            return hit.reason, hit.phrase
    if any(hit.position == COMPANION for hit in hits) or _is_neutral(lexicon, part):
        return "", ""
    return None


def _is_neutral(lexicon: Lexicon, part: str) -> bool:
    """Say whether a part is a number, a name, a time or a date."""
    if part.strip().isdigit() or is_name(part) or is_time(part):
        return True
    return lexicon.is_date(fold(part))
