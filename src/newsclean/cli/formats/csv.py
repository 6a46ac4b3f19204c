"""CSV with a header, the separator told from it. A row whose text does not change is passed on to the byte."""
from __future__ import annotations

import csv
import io
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from .base import Complain, Edit, Fields, Raw, RecordError, Text, opened, rewritten
from .jsonl import dumped

__all__ = ["Csv"]

SEPARATORS = ",;\t|"


class _Header(NamedTuple):
    columns: list[str]
    separator: str
    end: str
    raw: bytes


class Csv:
    """A file of rows under a header; a row may run over several lines."""

    def __init__(self, name: str, fields: Fields) -> None:
        self.name = name
        self.fields = fields
        csv.field_size_limit(min(sys.maxsize, 2**31 - 1))  # an article is longer than what csv takes for a field
        self._rows = self._read()
        self._header = self._head(next(self._rows, Raw(1, b"")).data)

    def __getstate__(self) -> dict[str, object]:
        return {"name": self.name, "fields": self.fields, "_header": self._header}  # an open file stays behind

    def read(self) -> Iterator[Raw]:
        """Each row with its line end, the header aside."""
        return self._rows

    def texts(self, raws: Iterable[Raw]) -> Iterator[Text]:
        """The texts of the rows that are whole."""
        for raw in raws:
            with suppress(RecordError):
                yield self._text(self._parsed(raw.data))

    def rewrite(self, raws: Iterable[Raw], edit: Edit, complain: Complain) -> bytes:
        """The rows with their texts edited."""
        return rewritten(raws, lambda row: self._row(row, edit), complain)

    def start(self) -> bytes:
        """The header, with the new column if there is one."""
        return self._written([*self._header.columns, str(self.fields.removed)]) if self._new_column else self._header.raw

    def finish(self, part: Path, out: Path) -> None:
        """The file is whole as it is."""
        part.replace(out)

    def _read(self) -> Iterator[Raw]:
        taken: list[bytes] = []
        number = 1
        with opened(self.name) as lines:
            def decoded() -> Iterator[str]:
                for line in lines:
                    taken.append(line)
                    yield line.decode("utf-8", "surrogateescape")

            first = lines.readline()
            taken.append(first)
            yield Raw(number, first)
            number, taken[:] = 2, []
            reader = csv.reader(decoded(), delimiter=_separator(first.decode("utf-8", "replace")))
            while True:
                with suppress(csv.Error):  # the row is taken; who parses it again says what is wrong with it
                    if next(reader, None) is None and not taken:
                        return
                yield Raw(number, b"".join(taken))
                number += len(taken)
                taken.clear()

    def _head(self, raw: bytes) -> _Header:
        text = raw.decode("utf-8-sig", "replace")
        separator = _separator(text)
        columns = next(csv.reader([text], delimiter=separator), [])
        for field in (self.fields.text, self.fields.site):
            if field is not None and field not in columns:
                raise ValueError(f"{self.name}: no column {field!r}; there are {', '.join(columns)}")
        return _Header(columns, separator, "\r\n" if text.endswith("\r\n") else "\n", raw)

    @property
    def _new_column(self) -> bool:
        return self.fields.removed is not None and self.fields.removed not in self._header.columns

    @cached_property
    def _at(self) -> dict[str, int]:
        return {name: at for at, name in enumerate(self._header.columns)}

    def _parsed(self, row: bytes) -> list[str]:
        try:
            values = next(csv.reader(row.decode("utf-8").splitlines(keepends=True), delimiter=self._header.separator), [])
        except UnicodeDecodeError as error:
            raise RecordError(f"no UTF-8: {error.reason} at byte {error.start}") from None
        except csv.Error as error:
            raise RecordError(f"no CSV: {error}") from None
        if len(values) != len(self._header.columns):
            raise RecordError(f"{len(values)} values for {len(self._header.columns)} columns")
        return values

    def _text(self, values: list[str]) -> Text:
        return Text(values[self._at[self.fields.text]], values[self._at[self.fields.site]] if self.fields.site else None)

    def _row(self, row: bytes, edit: Edit) -> bytes:
        if not row.strip():
            return row
        values = self._parsed(row)
        before = list(values)
        text, removed = edit(self._text(values))
        values[self._at[self.fields.text]] = text
        if self.fields.removed:
            at = self._at.get(self.fields.removed, len(values))
            values[at : at + 1] = [dumped(removed).decode()]
        return row if values == before else self._written(values)

    def _written(self, values: list[str]) -> bytes:
        row = io.StringIO()
        csv.writer(row, delimiter=self._header.separator, lineterminator=self._header.end).writerow(values)
        return row.getvalue().encode("utf-8", "replace")


def _separator(header: str) -> str:
    return max(SEPARATORS, key=header.count)
