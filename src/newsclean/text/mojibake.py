"""Repair wrongly decoded characters, line by line, with ftfy where a line looks suspicious."""

from __future__ import annotations

import re
import warnings
from importlib.util import find_spec
from typing import Final

from ..model import Document, Repair
from .fold import ASCII_BYTES
from .lines import read
from .patterns import compile_later

__all__ = ["is_repaired", "repair_text"]

# UTF-8 read as Latin-1, Windows-1252, Windows-1251 or Mac Roman leaves one of these leads directly
# before one of these followers; C1 controls and the pair "Ã¢â‚¬" are never meant. The
# test may be wrong: it only decides whether ftfy, some fifty times slower than reading a line, gets
# to look at it.
_LATIN_FOLLOWERS: Final = (
    "\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc"
    "\u2013-\u203a\u20ac\u2122"
)
_CYRILLIC_FOLLOWERS: Final = (
    "\u0402-\u040f\u0452-\u045f\u0490\u0491\u2013-\u203a\u20ac\u2116\u2122\u00a0-\u00bb"
)
_LEADS: Final = "\u00c2-\u00f4\u0102\u0103\u010f\u0111\u0413\u0420\u0421\u201a\u221a"
_SUSPICIOUS: Final = compile_later(
    rf"""
    [{_LEADS}\x80-\x9f]  # one class for all leads comes first: `re` skips ahead to it
    (?:
        (?<=[\x80-\x9f])  # C1 control
      | (?<=[\u00c2-\u00f4\u0102\u0103\u0111\u0413\u010f]) [{_LATIN_FOLLOWERS}]
      | (?<=[\u0420\u0421\u0413]) [{_CYRILLIC_FOLLOWERS}]  # read as Windows-1251
      | (?<=\u221a) [\u00a0-\u2265]  # read as Mac Roman
      | (?<=\u201a) \u00c4  # read as Mac Roman, behind a quotation mark
    )
    """,
    re.VERBOSE,
)

_FTFY_IS_MISSING: Final = (
    "newsclean: a text may be wrongly decoded, and ftfy, which mends that, is not here: "
    "pip install ftfy, or say repair=False"
)


def repair_text(text: str) -> tuple[str, tuple[Repair, ...]]:
    """Return the text with its encoding repaired, and what was done to which line.

    Without ftfy the text comes back as it is, with a warning if something looks wrong.
    """
    if not _is_suspicious(text):
        return text, ()
    if find_spec("ftfy") is None:
        warnings.warn(_FTFY_IS_MISSING, stacklevel=4)
        return text, ()
    document = read(text)
    repairs = tuple(_repair_lines(document))
    return (_apply(document, repairs), repairs) if repairs else (text, ())


def is_repaired(text: str) -> bool:
    """Say whether there is nothing to repair in the text, or nothing to repair it with."""
    if not _is_suspicious(text) or find_spec("ftfy") is None:
        return True
    return not _repair_lines(read(text))


def _is_suspicious(text: str) -> bool:
    if text.isascii():
        return False
    # Two characters that are suspicious beside each other are so too in what is left of the text
    # without its ASCII, which is far less to search.
    data = text.encode("utf-8", "surrogatepass").translate(None, ASCII_BYTES)
    foreign = data.decode("utf-8", "surrogatepass")
    return (
        _SUSPICIOUS.search(foreign) is not None and _SUSPICIOUS.search(text) is not None
    )


def _repair_lines(document: Document) -> list[Repair]:
    from ftfy import TextFixerConfig, fix_encoding

    config = TextFixerConfig(explain=False)
    found = []
    for number, line in enumerate(document.lines, 1):
        if _SUSPICIOUS.search(line.text):
            fixed = fix_encoding(line.text, config)
            if fixed != line.text and len(read(fixed).lines) == 1:
                found.append(Repair(number, line.text, fixed))
    return found


def _apply(document: Document, repairs: tuple[Repair, ...]) -> str:
    parts: list[str] = []
    at = 0
    for repair in repairs:
        line = document.lines[repair.line - 1]
        parts.append(document.text[at : line.start])
        parts.append(repair.after)
        at = line.end
    parts.append(document.text[at:])
    return "".join(parts)
