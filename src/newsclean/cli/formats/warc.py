"""Web archives, by warcio: the texts of WET files and the pages of WARC files. Written as JSON
Lines.

A record becomes an object with `url`, `date` and the text's field; requests, pictures and the like
are passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import Any, Final, NamedTuple

from ...text.lines import decode
from ..messages import describe_error
from .compression import open_input
from .jsonl import WritesJsonLines, to_json_lines
from .records import Complain, Edit, Fields, RawRecord, Record, RecordError, Text

__all__ = ["Archive"]

URL: Final = "url"
DATE: Final = "date"
# Content codings that warcio does not undo: RFC 7932 and RFC 8878.
_OTHER_CODINGS: Final = ("br", "zstd")
_PAGE_TYPES: Final = ("text/html", "application/xhtml+xml")
# RFC 9110, 8.3.2: a charset parameter, in quotes or not.
_CHARSET: Final = re.compile(r"""charset\s*=\s*["']?([\w:.-]{2,40})""", re.IGNORECASE)


class _Page(NamedTuple):
    """A response or a text of an archive."""

    url: str | None
    date: str | None
    is_html: bool
    charset: str | None
    content: bytes


class Archive(WritesJsonLines):
    """A WARC or WET file."""

    def __init__(self, name: str, fields: Fields) -> None:
        import warcio  # noqa: F401 - so that its lack is told before anything is begun

        if fields.site not in (None, URL, DATE):
            raise ValueError(
                f"{name}: no field {fields.site!r}; a web archive has {URL} and {DATE}"
            )
        for field in (fields.text, fields.removed):
            if field in (URL, DATE):
                raise ValueError(
                    f"{name}: there is a field {field!r} already; choose another name"
                )
        self.name = name
        self.fields = fields

    def check(self) -> None:
        """Raise `ValueError` if the file does not begin as an archive does."""
        if self.name != "-":
            with open_input(self.name) as stream:
                if not stream.read(5).startswith(b"WARC/"):
                    raise ValueError(f"{self.name}: no WARC or WET file")

    def read(self) -> Iterator[RawRecord]:
        """Yield the texts and pages, with their address, date and kind."""
        from warcio.archiveiterator import ArchiveIterator
        from warcio.exceptions import ArchiveLoadFailed

        with open_input(self.name) as stream:
            try:
                for number, record in enumerate(ArchiveIterator(stream), 1):
                    if _is_text_record(record) or _is_html(record):
                        page, wrong = _read_page(record)
                        yield RawRecord(number, page, wrong=wrong)
            except (ArchiveLoadFailed, EOFError) as error:
                raise ValueError(f"{self.name}: damaged: {error}") from None

    def find_texts(self, raws: Iterable[RawRecord]) -> Iterator[Text]:
        """Yield the texts and pages."""
        for raw in raws:
            with suppress(RecordError):
                yield self._find_text(raw)

    def rewrite(
        self, raws: Iterable[RawRecord], edit: Edit, complain: Complain
    ) -> bytes:
        """Return the records as JSON objects, one a line."""
        return to_json_lines(self.edit_records(raws, edit, complain))

    def edit_records(
        self, raws: Iterable[RawRecord], edit: Edit, complain: Complain
    ) -> Iterator[Record]:
        """Yield the records as dicts with their clean texts."""
        for raw in raws:
            page: _Page = raw.data
            record: Record = {URL: page.url, DATE: page.date}
            try:
                edited = edit(self._find_text(raw))
                record[self.fields.text], removals = edited.text, edited.removals
            except RecordError as error:
                source = decode(page.content)
                if not complain(raw.number, str(error), source):
                    continue
                record[self.fields.text] = None if raw.wrong else source
                removals = []
            if self.fields.removed:
                record[self.fields.removed] = removals
            yield record

    def _find_text(self, raw: RawRecord) -> Text:
        if raw.wrong:
            raise RecordError(raw.wrong)
        page: _Page = raw.data
        site = {URL: page.url, DATE: page.date}.get(self.fields.site or "")
        if page.is_html:
            return Text(page.content, site, is_html=True, encoding=page.charset)
        return Text(decode(page.content), site, is_html=False)


def _is_text_record(record: Any) -> bool:
    return bool(record.rec_type == "conversion")


def _is_html(record: Any) -> bool:
    if record.rec_type != "response":
        return False
    return _content_type(record).partition(";")[0].strip().lower() in _PAGE_TYPES


def _content_type(record: Any) -> str:
    headers = record.http_headers
    return (headers and headers.get_header("Content-Type")) or ""


def _read_page(record: Any) -> tuple[_Page, str]:
    """Return a page, and what is wrong with it if its body cannot be unpacked."""
    content, wrong = b"", ""
    try:
        content = _read_body(record)
    except ModuleNotFoundError as error:
        wrong = f"the body cannot be read: {describe_error(error)}"
    except Exception as error:  # warcio raises what its libraries do; one page must not stop the others
        wrong = f"the body cannot be read: {type(error).__name__}: {error}"
    while record.raw_stream.read(65_536):  # what stands behind a compressed body
        pass
    if getattr(record.raw_stream, "limit", 0) > 0:
        raise EOFError("the archive ends within a record: it was cut off")
    charset = _CHARSET.search(_content_type(record))
    header = record.rec_headers.get_header
    page = _Page(
        header("WARC-Target-URI"),
        header("WARC-Date"),
        _is_html(record),
        charset and charset[1],
        content,
    )
    return page, wrong


def _read_body(record: Any) -> bytes:
    """Return a body as it was before it was sent.

    warcio undoes gzip and deflate, and leaves a body as it is whose header names no coding that there is,
    such as `utf-8`: so do browsers.
    """
    headers = record.http_headers
    coding = (headers and headers.get_header("Content-Encoding")) or ""
    coding = coding.strip().lower()
    if coding not in _OTHER_CODINGS:
        return bytes(record.content_stream().read())
    headers.remove_header("Content-Encoding")
    body = bytes(record.content_stream().read())
    try:
        return _undo_coding(coding, body)
    except Exception:
        if body.lstrip().startswith(b"<"):  # a crawler undid it, and left the header
            return body
        raise


def _undo_coding(coding: str, body: bytes) -> bytes:
    if coding == "br":
        import brotli

        return bytes(brotli.decompress(body))
    import zstandard

    return bytes(zstandard.ZstdDecompressor().stream_reader(body).read())
