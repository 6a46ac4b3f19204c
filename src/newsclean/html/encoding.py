"""Bytes of markup to characters: byte order mark, what the sender says, what the page says, detection."""
from __future__ import annotations

import codecs
import re

from ..text.lines import decode

__all__ = ["characters"]

_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_META = re.compile(rb"<(?:meta[^>]{0,400}?charset|\?xml[^>]{0,200}?encoding)\s*=\s*[\"']?\s*([\w:.-]{2,40})", re.IGNORECASE)
# Browsers look no further for it; real pages that set it later set it within their first scripts.
_META_WITHIN = 4096

# Names under which the web means a larger encoding, as browsers read them.
_MEANT = {"ascii": "cp1252", "iso8859-1": "cp1252", "iso8859-9": "cp1254", "iso8859-11": "cp874", "tis-620": "cp874",
          "gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932", "euc_kr": "cp949", "big5": "big5hkscs",
          "utf-16-be": "utf-8", "utf-16-le": "utf-8", "utf-16": "utf-8"}  # a page read so far has no wide ones


# What Python calls a text encoding and no browser does.
_NO_PAGE = frozenset(("idna", "punycode", "undefined", "unicode_escape", "raw_unicode_escape", "utf-7", "mbcs", "oem"))
# Encodings of seven bits, whose text reads as UTF-8 too, as something else.
_SEVEN_BITS = ("iso2022", "hz")


def characters(data: bytes, encoding: str | None = None) -> str:
    """The markup in `data`; `encoding` is what the response's header said, if anything. Never raises.

    A label is believed unless the bytes are UTF-8: text in another encoding that happens to be is a word or
    two long, while pages and headers that name the wrong one are many.
    """
    if data.startswith(_MARKS):
        return decode(data)
    page = _META.search(data, 0, _META_WITHIN)
    codecs_ = [_codec(name) for name in (encoding, page and page[1].decode("ascii")) if name]
    for codec in filter(None, codecs_):
        try:
            return data.decode(codec if codec.startswith(_SEVEN_BITS) else "utf-8")
        except UnicodeError:
            return data.decode(codec, errors="replace")
    return decode(data)


def _codec(name: str) -> str | None:
    try:
        found = codecs.lookup(name.strip()).name
        "".encode(found)  # raises for what is no encoding of text, such as base64
    except (LookupError, ValueError):
        return None
    return None if found in _NO_PAGE else _MEANT.get(found, found)
