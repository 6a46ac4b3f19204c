"""Say of what make an element is, and whether a line has a date: what the entries of a list share."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from ..model import Element
from .class_lookup import CACHE_NAMES

__all__ = ["MAX_DATED_CHARS", "describe_make", "holds_date"]

# A line with a name and a date.
MAX_DATED_CHARS: Final = 100

_DATE: Final = re.compile(
    r"""
    \b\d{1,2}[:.h]\d{2}\b                     # 17:12
    | \b\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\b     # 14.05.2024
    | \b\d{1,2}\b\D{1,12}\b(?:19|20)\d\d\b    # 14 May 2024, May 14, 2024
    | \b(?:19|20)\d\d\s*[\u5e74\ub144]\s*\d{1,2}   # 2024, month, day in Chinese, Japanese, Korean
    """,
    re.VERBOSE,
)
_NUMBERS: Final = re.compile(r"\d+")
_NUMERAL_OF_DATE: Final = re.compile(r"\d")


def holds_date(text: str) -> bool:
    """Say whether a short line has a date or a time in it."""
    if len(text) > MAX_DATED_CHARS or not _NUMERAL_OF_DATE.search(
        text
    ):  # as six in seven
        return False
    return _DATE.search(text) is not None


def describe_make(element: Element) -> tuple[str, str]:
    """Return a tag with its first class, or its id, without numbers."""
    return element.tag, _drop_numbers(element.words[0]) if element.words else ""


@lru_cache(maxsize=CACHE_NAMES)
def _drop_numbers(name: str) -> str:
    return _NUMBERS.sub("", name)
