"""Split text into lines and decode bytes: the one place where either is done."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from itertools import accumulate, repeat
from typing import Final

from ..model import Document, Line, LineMarkup
from .detection import detect_encoding
from .patterns import compile_later

__all__ = [
    "BYTE_ORDER_MARKS",
    "LINE_END",
    "NON_WEB_ENCODINGS",
    "decode",
    "make_lines",
    "read",
]

# What ends a line on the web. Not the rest of `str.splitlines`: a C1 control such as U+0085 is,
# in scraped text, half of a broken character and no line end.
LINE_END: Final = compile_later(r"\r\n|[\n\r\u2028\u2029]")
_RARE_LINE_ENDS: Final = ("\r", "\u2028", "\u2029")
# A block of a text with rare line ends is looked at by itself from so many characters on.
MAX_BLOCK_CHARS: Final = 1 << 16

# https://encoding.spec.whatwg.org/#bom-sniff
BYTE_ORDER_MARKS: Final = {
    b"\xef\xbb\xbf": "utf-8-sig",
    b"\xff\xfe": "utf-16",
    b"\xfe\xff": "utf-16",
}

# How a text in ISO-2022-JP, whose bytes are ASCII, begins its first character of Japanese (RFC
# 1468).
_ISO_2022_JP: Final = b"\x1b$"
# Names of Python's codecs, with `_` for `-`, that no browser knows; a text may claim to be in one.
NON_WEB_ENCODINGS: Final = frozenset(
    [
        "idna",
        "mbcs",
        "oem",
        "punycode",
        "raw_unicode_escape",
        "undefined",
        "unicode_escape",
        "utf_7",
    ]
)


def read(text: str) -> Document:
    """Return `text` split into lines, each with its offset.

    Every character of `text` is in a line or in a line end.
    """
    if any(end in text for end in _RARE_LINE_ENDS):
        texts, starts = _split_at_any_end(text)
    else:
        texts = text.split("\n")
        starts = [*accumulate([len(line) + 1 for line in texts], initial=0)]
    return Document(text, make_lines(zip(texts, starts, repeat(None))))


def make_lines(
    fields: Iterable[tuple[str, int, LineMarkup | None]],
) -> tuple[Line, ...]:
    """Return lines, each made of its text, its offset and its markup."""
    # as `map(Line, …)`, without a call of Python's for each line
    return tuple(map(tuple.__new__, repeat(Line), fields))


def _split_at_any_end(text: str) -> tuple[list[str], list[int]]:
    """Return the lines of a text with rare line ends, and where each starts.

    It is split block by block: in a long text few blocks have one.
    """
    texts: list[str] = [""]
    starts: list[int] = []
    begin = 0
    while begin < len(text):
        end = text.find("\n", begin + MAX_BLOCK_CHARS) + 1 or len(text)
        block = text[begin:end]
        texts.pop()  # what is behind the last line end of the block above: nothing
        if any(rare in block for rare in _RARE_LINE_ENDS):
            texts += LINE_END.split(block)
            starts.append(begin)
            starts += [begin + found.end() for found in LINE_END.finditer(block)]
        else:
            lines = block.split("\n")
            texts += lines
            starts += accumulate([len(line) + 1 for line in lines[:-1]], initial=begin)
        begin = end
        if begin < len(text):
            starts.pop()
    return texts, starts


def decode(data: bytes) -> str:
    """Return bytes as text: by byte order mark, as UTF-8, else as their letters tell. Never raise."""
    for mark, encoding in BYTE_ORDER_MARKS.items():
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    if _ISO_2022_JP in data:
        with suppress(UnicodeDecodeError):
            return data.decode("iso2022_jp")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode(detect_encoding(data), errors="replace")
