"""Decode the bytes of a page: byte order mark, response header, `meta`, detection, in this order.

The order is that of the HTML standard, section 13.2.3.2
(https://html.spec.whatwg.org/#determining-the-character-encoding), but for one thing: a label is
overruled where the bytes are valid UTF-8.
"""

from __future__ import annotations

import codecs
import re
from typing import Final

from ..text.lines import BYTE_ORDER_MARKS, NON_WEB_ENCODINGS, decode
from .encoding_labels import CODEC_OF_LABEL

__all__ = ["decode_markup", "find_codec"]

_DECLARATION: Final = re.compile(
    rb"""
    <(?: meta [^>]{0,400}? charset          # <meta charset=...>, <meta content="...; charset=...">
       | \?xml [^>]{0,200}? encoding )      # <?xml version="1.0" encoding=...?>
    \s* = \s* ["']? \s*
    ([\w:.-]{2,40})
    """,
    re.IGNORECASE | re.VERBOSE,
)
# The standard asks for 1,024 bytes; pages that declare later do so within their first scripts.
DECLARED_WITHIN_BYTES: Final = 4096

# Encodings of seven bits, whose bytes are valid UTF-8 too and mean something else.
_SEVEN_BIT_PREFIXES: Final = ("iso2022", "hz")


def decode_markup(data: bytes, encoding: str | None = None) -> str:
    """Return the markup in `data`. Never raise.

    A label is believed unless the bytes are UTF-8: text in another encoding that happens to be
    valid UTF-8 is a word or two long, while pages and headers that name the wrong encoding are
    many.

    Args:
        data: The page's bytes.
        encoding: What the response's header said, if anything.
    """
    if data.startswith(tuple(BYTE_ORDER_MARKS)):
        return decode(data)
    declared = _DECLARATION.search(data, 0, DECLARED_WITHIN_BYTES)
    for label in (encoding, declared and declared[1].decode("ascii")):
        codec = find_codec(label) if label else None
        if codec is None:
            continue
        try:
            return data.decode(
                codec if codec.startswith(_SEVEN_BIT_PREFIXES) else "utf-8"
            )
        except UnicodeError:
            return data.decode(codec, errors="replace")
    return decode(data)


def find_codec(label: str) -> str | None:
    """Return Python's name of the encoding that browsers mean by `label`, or None for no label.

    Where browsers know none, Python may: servers still send old names, and text in them is better
    read than not.
    """
    label = label.strip().lower()
    if label in CODEC_OF_LABEL:
        return CODEC_OF_LABEL[label]
    try:
        codec = codecs.lookup(label).name
        "".encode(codec)  # raises for what is no encoding of text, such as base64
    except (LookupError, ValueError):
        return None
    codec = codec.replace("-", "_")
    if codec in NON_WEB_ENCODINGS:
        return None
    return CODEC_OF_LABEL.get(codec.replace("_", "-"), CODEC_OF_LABEL.get(codec, codec))
