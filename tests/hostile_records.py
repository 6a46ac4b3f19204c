"""Strings that formats and compressions are known to lose or change, and records of them."""
from __future__ import annotations

import random
from collections.abc import Iterator

# Every line end that Python or Unicode knows, and what else separates, quotes, ends or opens something in some format.
PIECES = (
    "\n", "\r", "\r\n", "\x0b", "\x0c", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029", "\0", "\x1a", "\x1b[31m", "\ufeff", "\ufffe", "\ufffd", "\u200b",
    '"', '""', "'", ",", ";", "\t", "\\", "\\n", "\\u2028", "\\", "{", "}", "[", "]", '{"text": "a"}', "null", "NaN", "=1+1", "#", "<b>", "&amp;", "<!--", "]]>",
    " ", "  ", "\u00a0", "\u3000", "a", "word", "é", "e\u0301", "ñ", "Ж", "ا", "\u202e", "漢", "👩‍👩‍👧", "\U0001f1e9", "\U0010ffff", "0", "007", "1e5", "true",
)
MEGABYTE = 2**20


def strings(chance: random.Random) -> Iterator[str]:
    """Yield strings made of the pieces without end, each piece alone first, then an empty one."""
    yield from PIECES
    yield ""
    while True:
        yield "".join(chance.choices(PIECES, k=chance.randrange(1, 12)))


def records(count: int, *, long: int = 0, seed: int = 1) -> list[dict[str, str]]:
    """Return records of strings, the first `long` of them with a field of a megabyte."""
    chance = random.Random(seed)
    made = strings(chance)
    found = [{"id": str(number), "text": next(made), "a,b\"c": next(made), "last": next(made)} for number in range(count)]
    for each in found[:long]:
        each["last"] = (each["last"] + "x") * (MEGABYTE // (len(each["last"]) + 1))
    return found
