"""Parquet, by pyarrow. Only the text's column is touched; what is on its way to a whole file is
Arrow's stream format.
"""

from __future__ import annotations

import io
import json
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any, Final

from .jsonl import to_json
from .records import (
    MAX_CHUNK_BYTES,
    MAX_CHUNK_RECORDS,
    Complain,
    Edit,
    Fields,
    RawRecord,
    Record,
    RecordError,
    Text,
    check_columns,
)

__all__ = ["Parquet", "write_columns"]

# Rows of a row group: what a reader of one article must unpack.
MAX_GROUP_ROWS: Final = 10_000


class Parquet:
    """A Parquet file. Its raw records are batches of rows."""

    kind = "parquet"
    is_streamed = False

    def __init__(self, name: str, fields: Fields) -> None:
        import pyarrow as pa
        from pyarrow import parquet

        if name == "-":
            raise ValueError(
                "Parquet is read from its end and needs a file, not standard input"
            )
        self.name = name
        self.fields = fields
        try:
            with parquet.ParquetFile(name) as file:
                self._schema = file.schema_arrow
                self._metadata = file.metadata
        except pa.ArrowInvalid as error:
            raise ValueError(f"{name}: no Parquet: {error}") from None

    def check(self) -> None:
        """Raise `ValueError` if a column is missing or the text's holds no text."""
        check_columns(self.name, self.fields, self._schema.names)
        kind = self._schema.field(self.fields.text).type
        if not _holds_text(kind):
            raise ValueError(
                f"{self.name}: column {self.fields.text!r} holds no text but {kind}"
            )

    def read(self) -> Iterator[RawRecord]:
        """Yield batches of rows, in order."""
        from pyarrow import parquet

        number = 1
        with parquet.ParquetFile(self.name) as file:
            for batch in file.iter_batches(batch_size=self._choose_batch_rows()):
                yield RawRecord(number, batch, batch.num_rows)
                number += batch.num_rows

    def _choose_batch_rows(self) -> int:
        """Return as many rows as make up a chunk, the same each time the file is read."""
        groups = [
            self._metadata.row_group(at) for at in range(self._metadata.num_row_groups)
        ]
        size = sum(group.total_byte_size for group in groups)
        if size <= 0:
            return MAX_CHUNK_RECORDS
        rows = MAX_CHUNK_BYTES * self._metadata.num_rows // size
        return max(1, min(MAX_CHUNK_RECORDS, int(rows)))

    def find_texts(self, raws: Iterable[RawRecord]) -> Iterator[Text]:
        """Yield the texts that are not null."""
        for raw in raws:
            for _, text in self._texts_of(raw.data):
                if text is not None:
                    yield text

    def rewrite(
        self, raws: Iterable[RawRecord], edit: Edit, complain: Complain
    ) -> bytes:
        """Return the batches with their texts edited, as an Arrow stream."""
        import pyarrow as pa

        stream = io.BytesIO()
        with pa.ipc.new_stream(stream, self._new_schema()) as writer:
            for raw in raws:
                writer.write_batch(self._edit_batch(raw, edit, complain))
        return stream.getvalue()

    def edit_records(
        self, raws: Iterable[RawRecord], edit: Edit, complain: Complain
    ) -> Iterator[Record]:
        """Yield the rows as dicts with their texts edited."""
        for raw in raws:
            yield from _spell_out_times(
                self._edit_batch(raw, edit, complain)
            ).to_pylist()

    def make_header(self) -> bytes:
        """Return nothing."""
        return b""

    def finish(self, part: Path, whole: Path) -> None:
        """Put the streams together as one Parquet file, compressed as the one that was read."""
        import pyarrow as pa
        from pyarrow import parquet

        schema = self._new_schema()
        codec = "SNAPPY"
        if self._metadata.num_row_groups:
            codec = self._metadata.row_group(0).column(0).compression
        with parquet.ParquetWriter(whole, schema, compression=codec) as writer:
            for batches in _group_batches(_read_batches(part)):
                table = pa.Table.from_batches(batches, schema)
                writer.write_table(table, row_group_size=MAX_GROUP_ROWS)
        part.unlink()

    def _new_schema(self) -> Any:
        """Return the schema of what is written: a dictionary of texts becomes texts, and a column
        may be new.
        """
        import pyarrow as pa

        schema = self._schema
        at = schema.get_field_index(self.fields.text)
        kind = schema.field(at).type
        if pa.types.is_dictionary(kind):
            schema = schema.set(at, schema.field(at).with_type(kind.value_type))
        if self.fields.removed:
            schema = schema.append(pa.field(self.fields.removed, pa.string()))
        return schema

    def _texts_of(self, batch: Any) -> Iterator[tuple[bytes | None, Text | None]]:
        """Yield the bytes and the text of each row."""
        import pyarrow as pa

        column = batch.column(self.fields.text)
        kind = column.type
        if pa.types.is_dictionary(kind):
            column, kind = column.dictionary_decode(), kind.value_type
        is_binary = pa.types.is_binary(kind) or pa.types.is_large_binary(kind)
        sites = [None] * batch.num_rows
        if self.fields.site:
            sites = batch.column(self.fields.site).to_pylist()
        # as bytes: one value that is no UTF-8 would keep Arrow from giving any of a
        # column of strings
        for data, site in zip(_to_binary(column).to_pylist(), sites):
            if data is None:
                yield None, None
                continue
            try:
                yield data, Text(data.decode("utf-8"), site)
            except UnicodeDecodeError:
                yield data, Text(data, site) if is_binary else None

    def _edit_batch(self, raw: RawRecord, edit: Edit, complain: Complain) -> Any:
        import pyarrow as pa

        texts: list[bytes | None] = []
        removals: list[str | None] = []
        is_kept: list[bool] = []
        for at, (data, text) in enumerate(self._texts_of(raw.data)):
            new, removed, keep = self._edit_one(
                raw.number + at, data, text, edit, complain
            )
            texts.append(new)
            removals.append(removed)
            is_kept.append(keep)
        schema = self._new_schema()
        columns = {name: raw.data.column(name) for name in raw.data.schema.names}
        columns[self.fields.text] = _from_bytes(
            texts, schema.field(self.fields.text).type
        )
        if self.fields.removed:
            columns[self.fields.removed] = pa.array(removals, pa.string())
        batch = pa.record_batch([columns[name] for name in schema.names], schema=schema)
        return batch if all(is_kept) else batch.filter(pa.array(is_kept))

    def _edit_one(
        self,
        number: int,
        data: bytes | None,
        text: Text | None,
        edit: Edit,
        complain: Complain,
    ) -> tuple[bytes | None, str | None, bool]:
        """Return the new text, the removals as JSON and whether the row is kept."""
        if data is None:
            return None, None, True
        try:
            if text is None:
                raise RecordError("no UTF-8 in a column of texts")
            edited = edit(text)
        except RecordError as error:
            return (
                data,
                None,
                complain(number, str(error), data.decode("utf-8", "replace")),
            )
        return edited.text.encode("utf-8", "replace"), to_json(edited.removals), True


def _spell_out_times(batch: Any) -> Any:
    """Return a batch with its points of time as texts: Python has no nanoseconds."""
    import pyarrow as pa

    columns = {name: batch.column(name) for name in batch.schema.names}
    for name, column in columns.items():
        if pa.types.is_timestamp(column.type) or pa.types.is_time(column.type):
            columns[name] = column.cast(pa.string())
    return pa.record_batch(list(columns.values()), names=list(columns))


def _holds_text(kind: Any) -> bool:
    import pyarrow as pa

    if pa.types.is_dictionary(kind):
        kind = kind.value_type
    tests = (
        pa.types.is_string,
        pa.types.is_large_string,
        pa.types.is_binary,
        pa.types.is_large_binary,
    )
    return any(test(kind) for test in tests)


def _to_binary(column: Any) -> Any:
    """Return a column of texts as one of bytes, unchecked."""
    import pyarrow as pa

    if pa.types.is_string(column.type):
        return column.view(pa.binary())
    if pa.types.is_large_string(column.type):
        return column.view(pa.large_binary())
    return column


def _from_bytes(values: list[bytes | None], kind: Any) -> Any:
    """Return a column of texts of the given type; what is no UTF-8 is written as it was read."""
    import pyarrow as pa

    is_large = pa.types.is_large_string(kind) or pa.types.is_large_binary(kind)
    return pa.array(values, pa.large_binary() if is_large else pa.binary()).view(kind)


def _read_batches(part: Path) -> Iterator[Any]:
    """Yield the batches of all streams of a file."""
    import pyarrow as pa

    with pa.OSFile(str(part)) as file:
        while file.tell() < file.size():
            yield from pa.ipc.open_stream(file)


def _group_batches(batches: Iterable[Any]) -> Iterator[list[Any]]:
    """Yield batches in lists of about a row group's rows."""
    group: list[Any] = []
    rows = 0
    for batch in batches:
        group.append(batch)
        rows += batch.num_rows
        if rows >= MAX_GROUP_ROWS:
            yield group
            group, rows = [], 0
    if group:
        yield group


# --- from lines of JSON --------------------------------------------------------------------------


def write_columns(part: Path, whole: Path) -> None:
    """Write lines of JSON objects as Parquet: a column for each name, mixed and nested values as
    JSON.
    """
    import pyarrow as pa
    from pyarrow import parquet

    kinds = _find_kinds(part)
    schema = pa.schema([(name, _arrow_type(found)) for name, found in kinds.items()])
    with (
        part.open("rb") as lines,
        parquet.ParquetWriter(whole, schema, compression="ZSTD") as writer,
    ):
        while rows := [json.loads(line) for line in islice(lines, MAX_GROUP_ROWS)]:
            columns = [_make_column(rows, field.name, field.type) for field in schema]
            writer.write_table(pa.table(columns, schema=schema))
    part.unlink()


def _find_kinds(part: Path) -> dict[str, set[type]]:
    """Return the types of the values that each name has."""
    kinds: dict[str, set[type]] = {}
    with part.open("rb") as lines:
        for line in lines:
            for name, value in json.loads(line).items():
                found = kinds.setdefault(name, set())
                if isinstance(value, int) and abs(value) >= 2**53:
                    found.add(
                        object
                    )  # neither an int64 nor a float holds it for sure: as JSON
                elif value is not None:
                    found.add(type(value))
    return kinds


def _arrow_type(kinds: set[type]) -> Any:
    import pyarrow as pa

    if kinds == {bool}:
        return pa.bool_()
    if kinds == {int}:
        return pa.int64()
    if kinds and kinds <= {int, float}:
        return pa.float64()
    return pa.string()


def _make_column(rows: list[Record], name: str, kind: Any) -> Any:
    import pyarrow as pa

    values = [row.get(name) for row in rows]
    if pa.types.is_string(kind):
        values = [_to_string(value) for value in values]
    return pa.array(values, kind)


def _to_string(value: object) -> str | None:
    if value is None:
        return None
    text = value if isinstance(value, str) else to_json(value)
    return text.encode("utf-8", "replace").decode("utf-8")
