"""What a date or a time of day looks like: numbers, months and little words, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from typing import Final

from .patterns import compile_later
from .scripts import UNSPACED_LETTERS

__all__ = [
    "ANY_DIGIT",
    "DATE_UNITS",
    "MARKS_AROUND_DATES",
    "MAX_DATE_CHARS",
    "is_date",
    "is_month",
    "is_time",
]

# What stands between a date and what is beside it, and is no part of it.
MARKS_AROUND_DATES: Final = " \t|\u00b7\u2022-\u2013\u2014()[],:\u00a0\u00ab\u00bb"

ANY_DIGIT: Final = compile_later(r"\d")  # a text without one holds no date
# Not `\w`: the vowel signs of Indic scripts are no word characters to `re`.
_DATE_TOKEN: Final = compile_later(
    r"\d+|[^\s\d,\u060c:;/()\[\]|\u00b7\u2022+\u2013\u2014-]+"
)
# On folded text. Not a time of day: alone it is a log's or a timeline's.
_DATE_IN_NUMBERS: Final = compile_later(
    r"""
    (?<![\d.]) (?: \d{4} | 0?[1-9] | [12]\d | 3[01] )  # 14.05.2024, 2024-05-14, 14/5
    [./-] (?: 0?[1-9] | [12]\d | 3[01] ) (?: [./-] \d{2,4} )? (?! \.?\d )  # but 4.3.0 is a version
    | \b \d{1,2} \. \s \d{1,2} \. \s \d{4} \b          # 14. 5. 2024
    | \b \d{4} \. \s \d{1,2} \. \s \d{1,2} \b          # 2024. 05. 14.
    | \d{4} \s* [年년] \s* \d{1,2} \s* [月월]           # 2024年5月14日, 2024년 5월 14일
    """,
    re.VERBOSE,
)
_UNSPACED_DATE: Final = compile_later(f"[{UNSPACED_LETTERS}]")
DATE_UNITS: Final = frozenset(
    [
        "st",
        "nd",
        "rd",
        "th",  # ordinals
        # parts of the day; `p.m.` may come as two tokens
        "am",
        "pm",
        "a.m",  # a token has lost its last full stop
        "p.m",
        "a",
        "p",
        "m",
        "h",
        # zones, and the letters of ISO 8601
        "utc",
        "gmt",
        "cet",
        "cest",
        "est",
        "edt",
        "pst",
        "pdt",
        "ist",
        "msk",
        "z",
        "t",
        # counters of Han and Hangul
        "年",
        "月",
        "日",
        "時",
        "时",
        "分",
        "年の",
        "년",
        "월",
        "일",
        "시",
        "분",
    ]
)
# `Wednesday, 14 September 2024 at 12:30 p.m. CEST (updated)` has some 50.
MAX_DATE_CHARS: Final = 60


def is_date(folded: str, *, months: Set[str], words: Set[str]) -> bool:
    """Say whether folded text is a date, with or without a time of day, and nothing else.

    Args:
        folded: What `fold` returned.
        months: The folded names of months.
        words: What else may stand in a date: weekdays, "at", "de".
    """
    if len(folded) > MAX_DATE_CHARS:
        return False
    if folded.isascii() and ANY_DIGIT.search(folded) is None:
        return False
    tokens = [
        token.strip(".'")
        for token in _DATE_TOKEN.findall(folded.replace("\u200b", ""))
        if token != "."
    ]
    if not any(token.isdigit() for token in tokens):
        return False
    tokens = [*_split_glued(tokens, months, words)]
    names_month = any(token in months for token in tokens)
    if not names_month and _DATE_IN_NUMBERS.search(folded) is None:
        return False
    return all(
        token.isdigit() or token in months or token in words or token in DATE_UNITS
        for token in tokens
    )


def _split_glued(
    tokens: Sequence[str], months: Set[str], words: Set[str]
) -> Iterator[str]:
    """Yield the tokens, a word and a month in two where a script sets no space between them."""
    for token in tokens:
        if token in months or token in words or not _UNSPACED_DATE.match(token):
            yield token
            continue
        for at in range(1, len(token)):
            first, rest = token[:at], token[at:]
            if (first in words and rest in months) or (
                first in months and rest in words
            ):
                yield from (first, rest)
                break
        else:
            yield token


# 17:12, 5.12 pm, 5:12 p.m. EST, 17:12 Uhr.
_TIME_OF_DAY: Final = compile_later(
    r"""
    \d{1,2} [:.] \d{2} (?: : \d{2} )?
    (?: \s* [ap] \.? m \.? )?
    (?: \s+ [^\W\d_]{1,4} )?  # a zone, or a language's word for the hour
    """,
    re.VERBOSE | re.IGNORECASE,
)


def is_time(text: str) -> bool:
    """Say whether text is a time of day and nothing else.

    `4:30 min` is one too: what stands beside it must show which is meant.
    """
    return _TIME_OF_DAY.fullmatch(text.strip()) is not None


_MONTH_AND_YEAR: Final = compile_later(
    r"""
    \D* \b \d{4} \b \D*                         # May 2024: one number, of four digits
    | \d{4} \s* [年년] \s* \d{1,2} \s* [月월]     # 2024年5月: two in Han and Hangul
    """,
    re.VERBOSE,
)


def is_month(folded: str, *, months: Set[str], words: Set[str]) -> bool:
    """Say whether folded text is a month with its year, and no more; arguments as in `is_date`."""
    if _MONTH_AND_YEAR.fullmatch(folded.strip()) is None:
        return False
    return is_date(folded, months=months, words=words)
