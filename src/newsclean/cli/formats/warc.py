"""Web archives, by warcio: the texts of WET files and the pages of WARC files. Written as JSON Lines.

A record becomes an object with `url`, `date` and the text's field; requests, pictures and the like are passed over.
"""
from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import Any

from ...text.lines import decode
from .base import Complain, Edit, Fields, Raw, RecordError, Text
from .jsonl import dumped

__all__ = ["Archive"]

URL, DATE = "url", "date"
_PAGES = ("text/html", "application/xhtml+xml")


class Archive:
    """A WARC or WET file."""

    def __init__(self, name: str, fields: Fields) -> None:
        import warcio  # noqa: F401 - so that its lack is told before anything is begun

        if fields.site not in (None, URL, DATE):
            raise ValueError(f"{name}: no field {fields.site!r}; a web archive has {URL} and {DATE}")
        self.name = name
        self.fields = fields

    def read(self) -> Iterator[Raw]:
        """The texts and pages, with their address, date and kind."""
        from warcio.archiveiterator import ArchiveIterator

        with nullcontext(sys.stdin.buffer) if self.name == "-" else open(self.name, "rb") as stream:  # warcio unpacks by itself
            for number, record in enumerate(ArchiveIterator(stream), 1):
                if _is_text(record) or _is_page(record):
                    header = record.rec_headers.get_header
                    yield Raw(number, (header("WARC-Target-URI"), header("WARC-Date"), _is_page(record), record.content_stream().read()))

    def texts(self, raws: Iterable[Raw]) -> Iterator[Text]:
        """The texts and pages."""
        return map(self._text, raws)

    def rewrite(self, raws: Iterable[Raw], edit: Edit, complain: Complain) -> bytes:
        """The records as JSON objects, one a line."""
        return b"".join(self._line(raw, edit, complain) for raw in raws)

    def start(self) -> bytes:
        """Nothing."""
        return b""

    def finish(self, part: Path, out: Path) -> None:
        """The file is whole as it is."""
        part.replace(out)

    def _text(self, raw: Raw) -> Text:
        url, date, is_page, content = raw.data
        return Text(content if is_page else decode(content), {URL: url, DATE: date}.get(self.fields.site or ""), is_page)

    def _line(self, raw: Raw, edit: Edit, complain: Complain) -> bytes:
        url, date, _, content = raw.data
        try:
            text, removed = edit(self._text(raw))
        except RecordError as error:
            complain(raw.number, str(error))
            text, removed = decode(content), []
        kept = {self.fields.removed: removed} if self.fields.removed else {}
        return dumped({URL: url, DATE: date, self.fields.text: text, **kept}) + b"\n"


def _is_text(record: Any) -> bool:
    return bool(record.rec_type == "conversion")


def _is_page(record: Any) -> bool:
    kind = record.http_headers and record.http_headers.get_header("Content-Type")
    return bool(record.rec_type == "response" and kind and kind.split(";")[0].strip().lower() in _PAGES)
