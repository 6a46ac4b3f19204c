"""Files that are one text or one page each, read as the records of one corpus. Written as JSON
Lines.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

from ...text.lines import decode
from .compression import open_input, split_suffixes
from .jsonl import WritesJsonLines, to_json_bytes
from .records import Complain, Edit, Fields, RawRecord, Record, RecordError, Text

__all__ = ["PAGE_SUFFIXES", "TEXT_SUFFIXES", "Documents"]

FILE: Final = "file"
PAGE_SUFFIXES: Final = (".html", ".htm", ".xhtml")
TEXT_SUFFIXES: Final = (".txt", ".text", ".md", ".markdown")


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
            with open_input(name) as stream:
                yield RawRecord(number, (name, stream.read()))

    def find_texts(self, raws: Iterable[RawRecord]) -> Iterator[Text]:
        """Yield the texts and pages."""
        return map(self._find_text, raws)

    def rewrite(
        self, raws: Iterable[RawRecord], edit: Edit, complain: Complain
    ) -> bytes:
        """Return the files as JSON objects, one a line."""
        records = self.edit_records(raws, edit, complain)
        return b"".join(to_json_bytes(record) + b"\n" for record in records)

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
                if not complain(raw.number, f"{name}: {error}", name):
                    continue
                record[self.fields.text], removals = decode(data), []
            if self.fields.removed:
                record[self.fields.removed] = removals
            yield record

    def _find_text(self, raw: RawRecord) -> Text:
        name, data = raw.data
        site = name if self.fields.site else None
        if split_suffixes(name)[0] in PAGE_SUFFIXES:
            return Text(data, site, is_html=True)
        return Text(data, site)
