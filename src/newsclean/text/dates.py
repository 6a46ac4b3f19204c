"""What a date or a time of day looks like: numbers, months and little words, and nothing else."""
from __future__ import annotations

import re
from collections.abc import Set

__all__ = ["is_date", "is_month", "is_time"]

# Not `\w`: the vowel signs of Indic scripts are no word characters to `re`.
_TOKEN = re.compile(r"\d+|[^\s\d,:;/()\[\]|\u00b7\u2022+\u2013\u2014-]+")
# On folded text: 14.05.2024, 2024-05-14, 14/5, 2024年5月14日, 2024년 5월 14일. Not a time of day: alone it is a log's or a timeline's.
_NUMERIC = re.compile(r"\b\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4})?\b|\d{4}\s*[年년]\s*\d{1,2}\s*[月월]")
# Ordinals, parts of the day, zones and the counters of dates in Han and Hangul.
_AROUND = frozenset(["st", "nd", "rd", "th", "am", "pm", "a.m.", "p.m.", "a", "p", "m", "utc", "gmt", "cet", "cest", "est", "edt", "pst", "pdt", "ist", "msk", "h", "z", "t", "年", "月", "日", "時", "时", "分", "年の", "년", "월", "일", "시", "분"])
_LONGEST = 60


def is_date(folded: str, *, months: Set[str], words: Set[str]) -> bool:
    """Whether folded text is a date, with or without a time of day, and nothing else.

    `months` are the folded names of months; `words` what else may stand in a date (weekdays, "at", "de").
    """
    if len(folded) > _LONGEST:
        return False
    tokens = [token.strip(".") for token in _TOKEN.findall(folded.replace("\u200b", "")) if token != "."]
    if not any(token.isdigit() for token in tokens):
        return False
    named = any(token in months for token in tokens)
    return (named or _NUMERIC.search(folded) is not None) and all(
        token.isdigit() or token in months or token in words or token in _AROUND for token in tokens)


# 17:12, 5.12 pm, 5:12 p.m. EST, 17:12 Uhr.
_TIME = re.compile(r"\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?(?:\s+[^\W\d_]{1,4})?", re.IGNORECASE)


def is_time(text: str) -> bool:
    """Whether text is a time of day and nothing else; so is 4:30 min, and what stands beside must tell."""
    return _TIME.fullmatch(text.strip()) is not None


# One number of four digits, or two in Han and Hangul: May 2024, 2024年5月.
_MONTH = re.compile(r"\D*\b\d{4}\b\D*|\d{4}\s*[年년]\s*\d{1,2}\s*[月월]")


def is_month(folded: str, *, months: Set[str], words: Set[str]) -> bool:
    """Whether folded text is a month with its year, and nothing else."""
    return _MONTH.fullmatch(folded.strip()) is not None and is_date(folded, months=months, words=words)
