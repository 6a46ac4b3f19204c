"""Plain text to a document: the one place where lines are split and bytes become text."""
from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from itertools import accumulate, repeat

from ..model import Document, Line

__all__ = ["decode", "read"]

# What ends a line on the web. Not the rest of `str.splitlines`: a C1 control such as U+0085 is,
# in scraped text, half of a broken character and no line end.
_END = re.compile(r"\r\n|[\n\r\u2028\u2029]")
_OTHER_ENDS = ("\r", "\u2028", "\u2029")

_LINE: Callable[[tuple[str, int, None]], Line] = partial(tuple.__new__, Line)

_MARKS = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
# What Python calls an encoding and no sender does; a text may claim to be in one.
_NO_TEXT = frozenset(("idna", "punycode", "undefined", "unicode_escape", "raw_unicode_escape", "utf_7"))


def read(text: str) -> Document:
    """Split `text` into lines; each keeps where it stood. Every character is in a line or in a line end."""
    if any(end in text for end in _OTHER_ENDS):
        texts = _END.split(text)
        starts = [0, *(end.end() for end in _END.finditer(text))]
    else:
        texts = text.split("\n")
        starts = [*accumulate([len(line) + 1 for line in texts], initial=0)]
    # a hundred thousand lines a second are more than a constructor call for each allows
    return Document(text, tuple(map(_LINE, zip(texts, starts, repeat(None)))))


def decode(data: bytes) -> str:
    """Bytes to text: byte order mark, UTF-8, else what bs4's detection makes of it. Never raises."""
    for mark, encoding in _MARKS.items():
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _detect(data)


def _detect(data: bytes) -> str:
    try:
        from bs4.dammit import EncodingDetector
    except ModuleNotFoundError:  # a vendored copy has no bs4; the web's own fallback serves
        return data.decode("cp1252", errors="replace")
    # not `UnicodeDammit`, which writes to the log what it could not decode
    guesses = [name for name in EncodingDetector(data).encodings if name.lower().replace("-", "_") not in _NO_TEXT]
    for name in guesses:
        try:
            return data.decode(name)
        except (LookupError, ValueError):
            continue
    return data.decode("utf-8", errors="replace")
