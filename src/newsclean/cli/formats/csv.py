"""CSV with a header, the separator told from it. A row whose text does not change stays to the
byte.
"""

from __future__ import annotations

import csv
import json
import shutil
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO, Final, NamedTuple

from .compression import open_input, split_suffixes
from .jsonl import to_json
from .records import (
    Complain,
    Edit,
    Fields,
    RawRecord,
    Record,
    RecordError,
    Text,
    check_columns,
    edit_each,
    rewrite_lines,
)

__all__ = ["Csv", "write_table"]

SEPARATORS: Final = ",;\t|"
# What csv takes for a field's length at most: a C long, which has 32 bits on some systems.
MAX_FIELD_CHARS: Final = min(sys.maxsize, 2**31 - 1)


class _Header(NamedTuple):
    columns: list[str]
    separator: str
    line_end: str
    raw: bytes


class Csv:
    """A file of rows under a header; a row may run over several lines."""

    is_streamed = True

    def __init__(self, name: str, fields: Fields) -> None:
        self.name = name
        self.kind = "tsv" if split_suffixes(name)[0] == ".tsv" else "csv"
        self.fields = fields
        self._header = _Header([], ",", "\n", b"")

    def check(self) -> None:
        """Raise `ValueError` if the header lacks one of the fields."""
        if self.name != "-":
            self.read()

    def read(self) -> Iterator[RawRecord]:
        """Read the header, then yield each row with its line end."""
        csv.field_size_limit(MAX_FIELD_CHARS)
        rows = self._read()
        self._header = self._parse_header(next(rows).data)
        return rows

    def find_texts(self, raws: Iterable[RawRecord]) -> Iterator[Text]:
        """Yield the texts of the rows that are whole."""
        for raw in raws:
            with suppress(RecordError):
                record = self._parse_record(raw.data)
                if record is not None:
                    yield self._find_text(record)

    def rewrite(
        self, raws: Iterable[RawRecord], edit: Edit, complain: Complain
    ) -> bytes:
        """Return the rows with their texts edited."""
        return rewrite_lines(raws, lambda row: self._rewrite_row(row, edit), complain)

    def edit_records(
        self, raws: Iterable[RawRecord], edit: Edit, complain: Complain
    ) -> Iterator[Record]:
        """Yield the rows as dicts with their texts edited, blank rows left out."""
        return edit_each(
            self.name,
            raws,
            self._parse_record,
            lambda record: self._edit_record(record, edit),
            complain,
        )

    def make_header(self) -> bytes:
        """Return the header, with the new column if there is one."""
        if self.fields.removed is None:
            return self._header.raw
        return self._write_row([*self._header.columns, self.fields.removed])

    def finish(self, part: Path, whole: Path) -> None:
        """Move the file: it is whole as it is."""
        shutil.move(part, whole)

    # --- reading -----------------------------------------------------------------------------

    def _read(self) -> Iterator[RawRecord]:
        """Yield the header's line, then each row as it stands."""
        with open_input(self.name) as lines:
            head = lines.readline()
            yield RawRecord(1, head)
            yield from _split_rows(
                lines, _find_separator(head.decode("utf-8", "replace"))
            )

    def _parse_header(self, raw: bytes) -> _Header:
        try:
            text = raw.decode("utf-8-sig")
        except UnicodeDecodeError:
            raise ValueError(
                f"{self.name}: the header is no UTF-8; convert the file first"
            ) from None
        if not text.strip():
            raise ValueError(f"{self.name}: no header; the file begins empty")
        separator = _find_separator(text)
        columns = next(csv.reader([text], delimiter=separator), [])
        twice = sorted({name for name in columns if columns.count(name) > 1})
        if twice:
            raise ValueError(f"{self.name}: two columns are called {twice[0]!r}")
        check_columns(self.name, self.fields, columns)
        return _Header(
            columns, separator, "\r\n" if text.endswith("\r\n") else "\n", raw
        )

    def _parse_row(self, row: bytes) -> list[str]:
        try:
            text = row.decode("utf-8")
            # one string, not its lines: `str.splitlines` splits at U+2028, U+0085 and
            # form feeds too
            reader = csv.reader([text], delimiter=self._header.separator)
            values = next(reader, [])
        except UnicodeDecodeError as error:
            raise RecordError(
                f"no UTF-8: {error.reason} at byte {error.start}"
            ) from None
        except csv.Error as error:
            raise RecordError(f"no CSV: {error}") from None
        if text.count('"') % 2 and _ends_in_quotes(text, self._header.separator):
            raise RecordError("a quotation mark opens a value and none closes it")
        if len(values) != len(self._header.columns):
            raise RecordError(
                f"{len(values)} values for {len(self._header.columns)} columns"
            )
        return values

    def _parse_record(self, row: bytes) -> Record | None:
        """Return the row by its columns' names; None for a blank one."""
        return (
            dict(zip(self._header.columns, self._parse_row(row)))
            if row.strip()
            else None
        )

    def _find_text(self, record: Record) -> Text:
        return Text(
            record[self.fields.text],
            record[self.fields.site] if self.fields.site else None,
        )

    # --- writing -----------------------------------------------------------------------------

    def _edit_record(self, record: Record, edit: Edit) -> Record:
        edited = edit(self._find_text(record))
        new = {**record, self.fields.text: edited.text}
        if self.fields.removed:
            new[self.fields.removed] = to_json(edited.removals)
        return new

    def _rewrite_row(self, row: bytes, edit: Edit) -> bytes:
        record = self._parse_record(row)
        if record is None:
            return row
        new = self._edit_record(record, edit)
        return row if new == record else self._write_row([*new.values()])

    def _write_row(self, values: list[str]) -> bytes:
        row = format_row(values, self._header.separator) + self._header.line_end
        return row.encode("utf-8", "replace")


def format_row(values: Sequence[str], separator: str) -> str:
    """Return a row without its line end.

    csv's writer leaves a lone carriage return unquoted, at which its reader ends the row.
    """
    special = (separator, '"', "\r", "\n")
    cells = []
    for value in values:
        if any(char in value for char in special):
            value = '"' + value.replace('"', '""') + '"'
        cells.append(value)
    return '""' if cells == [""] else separator.join(cells)


def _find_separator(header: str) -> str:
    return max(SEPARATORS, key=header.count)


def _ends_in_quotes(row: str, separator: str) -> bool:
    """Say whether a value is still open where a row ends: all rows behind its quotation mark are in it."""
    try:
        for _ in csv.reader([row], delimiter=separator, strict=True):
            pass
    except csv.Error as error:
        return "unexpected end of data" in str(error)
    return False


def _split_rows(lines: IO[bytes], separator: str) -> Iterator[RawRecord]:
    """Yield the rows of a file with their line ends, each with the number of the line it begins on."""
    row: list[bytes] = []
    number = 2

    def read_lines() -> Iterator[str]:
        for line in lines:
            row.append(line)
            yield line.decode("utf-8", "surrogateescape")

    reader = csv.reader(read_lines(), delimiter=separator)
    while True:
        # an error is found again, and told, by whoever parses the row
        with suppress(csv.Error):
            if next(reader, None) is None and not row:
                return
        yield RawRecord(number, b"".join(row))
        number += len(row)
        row.clear()


def write_table(part: Path, whole: Path, *, separator: str) -> None:
    """Write lines of JSON objects as a table: a column for each name, values that are no text as
    JSON.
    """
    columns: dict[str, None] = {}
    with part.open("rb") as lines:
        for line in lines:
            columns.update(dict.fromkeys(json.loads(line)))
    with part.open("rb") as lines, whole.open("wb") as file:
        file.write(format_row([*columns], separator).encode("utf-8", "replace") + b"\n")
        for line in lines:
            record = json.loads(line)
            cells = [_format_cell(record.get(name)) for name in columns]
            file.write(format_row(cells, separator).encode("utf-8", "replace") + b"\n")
    part.unlink()


def _format_cell(value: object) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else to_json(value)
