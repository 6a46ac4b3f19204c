"""Files that are one text or one page each, read as the records of one corpus. Written as JSON
Lines.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

from ...text.lines import decode
from ..messages import describe_error_of
from .compression import open_input, split_suffixes
from .jsonl import WritesJsonLines, to_json_lines
from .records import Complain, Edit, Fields, RawRecord, Record, RecordError, Text

__all__ = ["PAGE_SUFFIXES", "TEXT_SUFFIXES", "Documents", "read_bytes"]

FILE: Final = "file"
# Bytes at a file's beginning that tell whether it is a text.
_BEGIN_BYTES: Final = 4096
PAGE_SUFFIXES: Final = (".html", ".htm", ".xhtml")
TEXT_SUFFIXES: Final = (".txt", ".text", ".md", ".markdown")


def read_bytes(name: str) -> bytes:
    """Return the bytes of a text or page, unpacked.

    Raises:
        OSError: The file cannot be read.
        ValueError: It is damaged, or holds no text.
    """
    with open_input(name) as stream:
        data = stream.read()
    begin = data[:_BEGIN_BYTES]
    if b"\0" in begin and not begin.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise ValueError("a binary file, not text")
    return data


class Documents(WritesJsonLines):
    """Texts and pages, a file each; a record is the file's name and its text."""

    def __init__(self, name: str, fields: Fields, *, files: Sequence[str]) -> None:
        if fields.site not in (None, FILE):
            raise ValueError(
                f"{name}: no field {fields.site!r}; files of one text have {FILE}"
            )
        self.name = name
        self.fields = fields
        self._files = tuple(files)

    def check(self) -> None:
        """Raise `OSError` if a file cannot be opened."""
        for name in self._files:
            Path(name).stat()

    def read(self) -> Iterator[RawRecord]:
        """Yield each file's name and bytes."""
        for number, name in enumerate(self._files, 1):
            try:
                yield RawRecord(number, (name, read_bytes(name)))
            except (OSError, ValueError) as error:
                why = describe_error_of(name, error)
                yield RawRecord(number, (name, b""), wrong=f"{name}: {why}")

    def find_texts(self, raws: Iterable[RawRecord]) -> Iterator[Text]:
        """Yield the texts and pages."""
        for raw in raws:
            with suppress(RecordError):
                yield self._find_text(raw)

    def rewrite(
        self, raws: Iterable[RawRecord], edit: Edit, complain: Complain
    ) -> bytes:
        """Return the files as JSON objects, one a line."""
        return to_json_lines(self.edit_records(raws, edit, complain))

    def edit_records(
        self, raws: Iterable[RawRecord], edit: Edit, complain: Complain
    ) -> Iterator[Record]:
        """Yield the files as dicts with their clean texts."""
        for raw in raws:
            name, data = raw.data
            record: Record = {FILE: name}
            try:
                edited = edit(self._find_text(raw))
                record[self.fields.text], removals = edited.text, edited.removals
            except RecordError as error:
                why = raw.wrong or f"{name}: {error}"
                if not complain(raw.number, why, name):
                    continue
                kept = None if raw.wrong else decode(data)
                record[self.fields.text], removals = kept, []
            if self.fields.removed:
                record[self.fields.removed] = removals
            yield record

    def _find_text(self, raw: RawRecord) -> Text:
        if raw.wrong:
            raise RecordError(raw.wrong)
        name, data = raw.data
        site = name if self.fields.site else None
        if split_suffixes(name)[0] in PAGE_SUFFIXES:
            return Text(data, site, is_html=True)
        return Text(data, site)
