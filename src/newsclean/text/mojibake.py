"""Mend wrongly decoded characters before anything else looks at the text: ftfy, on suspicious lines only."""
from __future__ import annotations

import re
import warnings
from importlib.util import find_spec

from ..model import Document, Repair
from .lines import read

__all__ = ["is_mended", "mend"]

# UTF-8 read as Latin-1, Windows-1252, Windows-1251 or Mac Roman leaves one of these leads directly before
# one of these followers; C1 controls and the replacement pair "Ã¢â‚¬" are never meant. The test may be
# wrong: it only decides whether ftfy, some fifty times slower than reading a line, gets to look at it.
_FOLLOWERS = "\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122"
_CYRILLIC = "\u0402-\u040f\u0452-\u045f\u0490\u0491\u2013-\u203a\u20ac\u2116\u2122\u00a0-\u00bb"
_LEADS = "\u00c2-\u00f4\u0102\u0103\u010f\u0111\u0413\u0420\u0421\u201a\u221a"
# One class of leads first, which `re` skips ahead to, and then what must follow each.
_SUSPICIOUS = re.compile(f"[{_LEADS}\u0080-\u009f](?:(?<=[\u0080-\u009f])|(?<=[\u00c2-\u00f4\u0102\u0103\u0111\u0413\u010f])[{_FOLLOWERS}]"
                         f"|(?<=[\u0420\u0421\u0413])[{_CYRILLIC}]|(?<=\u221a)[\u00a0-\u2265]|(?<=\u201a)\u00c4)")

_ASCII = bytes(range(128))

_NO_FTFY = "newsclean: a text may be wrongly decoded, and ftfy, which mends that, is not here: pip install ftfy, or say repair=False"


def mend(text: str) -> tuple[str, tuple[Repair, ...]]:
    """The text with its encoding mended, and what was done to which line. Without ftfy the text as it is."""
    if not _is_suspicious(text):
        return text, ()
    if find_spec("ftfy") is None:
        warnings.warn(_NO_FTFY, stacklevel=4)
        return text, ()
    document = read(text)
    repairs = tuple(_mend_lines(document))
    return (_apply(document, repairs), repairs) if repairs else (text, ())


def is_mended(text: str) -> bool:
    """Whether there is nothing to mend in the text, or nothing to mend it with."""
    if not _is_suspicious(text) or find_spec("ftfy") is None:
        return True
    return not _mend_lines(read(text))


def _is_suspicious(text: str) -> bool:
    """Whether there may be something to mend. Two characters that are suspicious beside each other are so too in
    what is left of the text without its ASCII, which is far less to look at."""
    if text.isascii():
        return False
    foreign = text.encode("utf-8", "surrogatepass").translate(None, _ASCII).decode("utf-8", "surrogatepass")
    return _SUSPICIOUS.search(foreign) is not None and _SUSPICIOUS.search(text) is not None


def _mend_lines(document: Document) -> list[Repair]:
    from ftfy import TextFixerConfig, fix_encoding

    # the name of the option is ftfy's: bytes that cannot be are left as they stand
    config = TextFixerConfig(explain=False)
    found = []
    for number, line in enumerate(document.lines, 1):
        if _SUSPICIOUS.search(line.text):
            mended = fix_encoding(line.text, config)
            if mended != line.text and len(read(mended).lines) == 1:
                found.append(Repair(number, line.text, mended))
    return found


def _apply(document: Document, repairs: tuple[Repair, ...]) -> str:
    parts: list[str] = []
    at = 0
    for repair in repairs:
        line = document.lines[repair.line - 1]
        parts += document.text[at : line.start], repair.after
        at = line.end
    return "".join([*parts, document.text[at:]])
