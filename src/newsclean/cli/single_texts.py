"""A file that is one text or one page: read it, and find what a cleaner removes from it."""

from __future__ import annotations

import json
from typing import Final

from ..api import Cleaner
from ..engine.explanation import Explanation
from ..html.encoding import decode_markup
from .formats import STDIN, kind_of_name
from .formats.compression import split_suffixes
from .formats.documents import PAGE_SUFFIXES, read_bytes
from .formats.records import Text
from .worker import AUTO, is_html

__all__ = ["explain_document", "read_document"]

# Bytes at a file's beginning that tell whether it holds records.
_FIRST_LINE_BYTES: Final = 4096


def read_document(name: str, markup: str) -> bytes:
    """Return the bytes of a file, unpacked.

    Raises:
        OSError: It cannot be read.
        ValueError: It is no text, or a file of records.
    """
    data = read_bytes(name)
    begin = data[:_FIRST_LINE_BYTES]
    if markup == AUTO and _is_record_file(name, begin):
        raise ValueError(f"a file of records; use newsclean batch {name} (or --text)")
    return data


def explain_document(
    cleaner: Cleaner, name: str, data: bytes, markup: str, encoding: str | None = None
) -> Explanation:
    """Return what a cleaner takes out of a file: a page by its name, its content or by `markup`."""
    is_page = True if split_suffixes(name)[0] in PAGE_SUFFIXES else None
    if is_html(Text(data, is_html=is_page), markup):
        return cleaner.explain_html(data, encoding=encoding)
    return cleaner.explain(data if encoding is None else decode_markup(data, encoding))


def _is_record_file(name: str, begin: bytes) -> bool:
    """Say whether this is a file for `newsclean batch`, by its name or its first line."""
    if name != STDIN and kind_of_name(name) is not None:
        return True
    line, end, _ = begin.partition(b"\n")
    if not line.startswith(b'{"'):
        return begin.startswith(b"WARC/1.")
    if not end and len(begin) == _FIRST_LINE_BYTES:
        return True
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False
