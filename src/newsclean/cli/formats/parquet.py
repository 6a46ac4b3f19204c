"""Parquet, by pyarrow. Only the text's column is touched; what is on its way to a whole file is Arrow's stream format."""
from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from .base import RECORDS, Complain, Edit, Fields, Raw, RecordError, Text
from .jsonl import dumped

__all__ = ["Parquet"]

GROUP = 10_000  # rows of a row group: what a reader of one article must unpack


class Parquet:
    """A Parquet file. Its raw records are batches of rows."""

    def __init__(self, name: str, fields: Fields) -> None:
        import pyarrow as pa
        from pyarrow import parquet

        if name == "-":
            raise ValueError("Parquet is read from its end and needs a file, not standard input")
        self.name = name
        self.fields = fields
        file = parquet.ParquetFile(name)
        self._schema = file.schema_arrow
        self._codec = file.metadata.row_group(0).column(0).compression if file.metadata.num_row_groups else "SNAPPY"
        for field in (fields.text, fields.site):
            if field is not None and field not in self._schema.names:
                raise ValueError(f"{name}: no column {field!r}; there are {', '.join(self._schema.names)}")
        kind = self._schema.field(fields.text).type
        if not (pa.types.is_string(kind) or pa.types.is_large_string(kind)):
            raise ValueError(f"{name}: column {fields.text!r} holds no text but {kind}")

    def read(self) -> Iterator[Raw]:
        """Batches of rows, in order."""
        from pyarrow import parquet

        number = 1
        for batch in parquet.ParquetFile(self.name).iter_batches(batch_size=RECORDS):
            yield Raw(number, batch, batch.num_rows)
            number += batch.num_rows

    def texts(self, raws: Iterable[Raw]) -> Iterator[Text]:
        """The texts that are not null."""
        for raw in raws:
            yield from filter(None, self._texts(raw.data))

    def rewrite(self, raws: Iterable[Raw], edit: Edit, complain: Complain) -> bytes:
        """The batches with their texts edited, as an Arrow stream."""
        import pyarrow as pa

        stream = io.BytesIO()
        with pa.ipc.new_stream(stream, self._new_schema()) as writer:
            for raw in raws:
                writer.write_batch(self._edited(raw, edit, complain))
        return stream.getvalue()

    def start(self) -> bytes:
        """Nothing."""
        return b""

    def finish(self, part: Path, out: Path) -> None:
        """Put the streams together as one Parquet file, packed as the one that was read."""
        import pyarrow as pa
        from pyarrow import parquet

        beside = out.with_name(f"{out.name}.whole")
        with parquet.ParquetWriter(beside, self._new_schema(), compression=self._codec) as writer:
            for rows in _groups(_batches(part)):
                writer.write_table(pa.Table.from_batches(rows, self._new_schema()), row_group_size=GROUP)
        beside.replace(out)
        part.unlink()

    def _new_schema(self) -> Any:
        import pyarrow as pa

        removed = self.fields.removed
        return self._schema if removed is None or removed in self._schema.names else self._schema.append(pa.field(removed, pa.string()))

    def _texts(self, batch: Any) -> Iterator[Text | None]:
        sites = batch.column(self.fields.site).to_pylist() if self.fields.site else [None] * batch.num_rows
        for text, site in zip(batch.column(self.fields.text).to_pylist(), sites):
            yield None if text is None else Text(text, site)

    def _edited(self, raw: Raw, edit: Edit, complain: Complain) -> Any:
        import pyarrow as pa

        columns = {name: raw.data.column(name) for name in raw.data.schema.names}
        new = [self._one(raw.number + at, text, edit, complain) for at, text in enumerate(self._texts(raw.data))]
        schema = self._new_schema()
        columns[self.fields.text] = pa.array([text for text, _ in new], schema.field(self.fields.text).type)
        if self.fields.removed:
            columns[self.fields.removed] = pa.array([removed for _, removed in new], schema.field(self.fields.removed).type)
        return pa.record_batch([columns[name] for name in schema.names], schema=schema)

    def _one(self, number: int, text: Text | None, edit: Edit, complain: Complain) -> tuple[str | None, str | None]:
        if text is None:
            return None, None
        try:
            edited, removed = edit(text)
        except RecordError as error:
            complain(number, str(error))
            return str(text.text), None
        return edited, dumped(removed).decode()


def _batches(part: Path) -> Iterator[Any]:
    """The batches of all streams of a file."""
    import pyarrow as pa

    with pa.OSFile(str(part)) as file:
        while file.tell() < file.size():
            yield from pa.ipc.open_stream(file)


def _groups(batches: Iterable[Any]) -> Iterator[list[Any]]:
    """Batches in lists of about a row group's rows."""
    group: list[Any] = []
    for batch in batches:
        group.append(batch)
        if sum(each.num_rows for each in group) >= GROUP:
            yield group
            group = []
    if group:
        yield group
