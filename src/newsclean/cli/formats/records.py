"""Define what all formats share: a raw record, its text, and a chunk of records for one worker at a
time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple, Protocol

__all__ = [
    "MAX_CHUNK_BYTES",
    "MAX_CHUNK_RECORDS",
    "Complain",
    "Edit",
    "Edited",
    "Fields",
    "Format",
    "RawRecord",
    "Record",
    "RecordError",
    "Text",
    "check_columns",
    "check_fields",
    "chunk_records",
    "edit_each",
    "rewrite_lines",
    "to_text_value",
]

# A chunk is worth sending to a worker, and short enough that a process holds several.
MAX_CHUNK_RECORDS: Final = 500
MAX_CHUNK_BYTES: Final = 1_000_000

Record = dict[str, Any]


class RecordError(ValueError):
    """A record that cannot be read or cleaned; the message says why."""


class Fields(NamedTuple):
    """The names of a record's fields: its text, its site, and the new one for what was removed."""

    text: str = "text"
    site: str | None = None
    removed: str | None = None


class RawRecord(NamedTuple):
    """A record (of a Parquet file: several) as it stands in its file, its line or number there, from 1,
    and what is wrong with it if it cannot be read.
    """

    number: int
    data: Any
    records: int = 1
    wrong: str = ""


class Text(NamedTuple):
    """A record's text or markup, and what the record says about it.

    Attributes:
        text: The text; bytes where the record does not say how they are encoded for sure.
        site: The value of the field that names the site.
        is_html: Whether it is markup; None where the record does not say.
        encoding: What the response's header said of the bytes.
    """

    text: str | bytes
    site: object = None
    is_html: bool | None = None
    encoding: str | None = None


class Edited(NamedTuple):
    """What became of a text.

    Attributes:
        text: The clean text.
        removals: What was removed, as `Explanation.removals` gives it.
        cuts: Start and end of all that is not in the clean text, white space between removals
            included.
    """

    text: str
    removals: list[dict[str, Any]]
    cuts: list[tuple[int, int]]


Edit = Callable[[Text], Edited]
# Takes the record's number, what is wrong with it and the record as it stands; says whether to
# keep it.
Complain = Callable[[int, str, str], bool]


class Format(Protocol):
    """How the records of one file are read, and written again with another text in them.

    Attributes:
        kind: The format that they are written in.
        is_streamed: Whether what is written is good as it comes, and not put together at the end.
        name: The file's name.
        fields: The names of the fields.
    """

    kind: str
    is_streamed: bool
    name: str
    fields: Fields

    def check(self) -> None:
        """Raise `ValueError` if the file lacks a field. Read no more of it than that takes."""

    def read(self) -> Iterator[RawRecord]:
        """Yield the raw records in order, from the first, each time it is called."""

    def find_texts(self, raws: Iterable[RawRecord]) -> Iterator[Text]:
        """Yield the texts of raw records, those without one left out."""

    def rewrite(
        self, raws: Iterable[RawRecord], edit: Edit, complain: Complain
    ) -> bytes:
        """Return the records with their texts edited, as bytes that may stand behind others."""

    def edit_records(
        self, raws: Iterable[RawRecord], edit: Edit, complain: Complain
    ) -> Iterator[Record]:
        """Yield the records as dicts with their texts edited, for another format."""

    def make_header(self) -> bytes:
        """Return what stands before the first record."""

    def finish(self, part: Path, whole: Path) -> None:
        """Make the file `whole` of what was written to `part`; the caller moves it to its place."""


def chunk_records(raws: Iterable[RawRecord]) -> Iterator[list[RawRecord]]:
    """Yield raw records in lists of a size worth sending to a worker."""
    chunk: list[RawRecord] = []
    size = count = 0
    for raw in raws:
        chunk.append(raw)
        count += raw.records
        size += _measure(raw.data)
        if count >= MAX_CHUNK_RECORDS or size >= MAX_CHUNK_BYTES:
            yield chunk
            chunk, size, count = [], 0, 0
    if chunk:
        yield chunk


def _measure(data: Any) -> int:
    """Return the bytes of a raw record, whatever form its format gives it."""
    if isinstance(data, bytes | str):
        return len(data)
    if isinstance(data, tuple):
        return sum(map(_measure, data))
    return int(getattr(data, "nbytes", 0))


def to_text_value(value: object, field: str) -> str | None:
    """Return a field's value as a text, or None for none. Raise `RecordError` for anything else."""
    if value is None or isinstance(value, str):
        return value
    raise RecordError(f"field {field!r} holds no text but {type(value).__name__}")


def rewrite_lines(
    raws: Iterable[RawRecord],
    rewrite_line: Callable[[bytes], bytes],
    complain: Complain,
) -> bytes:
    """Return raw lines, each rewritten on its own or, where that fails, as it is if `complain` says
    so.
    """
    parts = []
    for raw in raws:
        try:
            parts.append(rewrite_line(raw.data))
        except RecordError as error:
            if complain(raw.number, str(error), raw.data.decode("utf-8", "replace")):
                parts.append(raw.data)
    return b"".join(parts)


def edit_each(
    name: str,
    raws: Iterable[RawRecord],
    parse: Callable[[Any], Record | None],
    edit: Callable[[Record], Record],
    complain: Complain,
) -> Iterator[Record]:
    """Yield raw records, parsed and edited, for another format.

    A record that cannot be edited is yielded as it is if `complain` says so. What cannot even be
    parsed has no
    place in another format: raise `ValueError` rather than lose it.
    """
    for raw in raws:
        record = None
        try:
            record = parse(raw.data)
            if record is not None:
                yield edit(record)
        except RecordError as error:
            source = (
                raw.data
                if isinstance(raw.data, str)
                else raw.data.decode("utf-8", "replace")
            )
            if not complain(raw.number, str(error), source):
                continue
            if record is None:
                raise ValueError(
                    f"{name}:{raw.number}: {error}; it cannot be kept in another format: "
                    "use --on-error drop"
                ) from None
            yield record


def check_columns(name: str, fields: Fields, columns: Sequence[str]) -> None:
    """Raise `ValueError` if a table lacks a column that is asked for, or has the new one already."""
    for field in (fields.text, fields.site):
        if field is not None and field not in columns:
            raise ValueError(
                f"{name}: no column {field!r}; there are {', '.join(columns)}"
            )
    if fields.removed in columns:
        raise ValueError(
            f"{name}: there is a column {fields.removed!r} already; "
            "--removed needs a new name"
        )


def check_fields(name: str, fields: Fields, records: Iterable[Record]) -> None:
    """Raise `ValueError`, naming the fields there are, if none of the first records has one that is
    asked for.
    """
    needed = {field for field in (fields.text, fields.site) if field is not None}
    known: dict[str, None] = {}
    for record in records:
        known.update(dict.fromkeys(record))
        if fields.removed in known:
            raise ValueError(
                f"{name}: there is a field {fields.removed!r} already; --removed needs a new name"
            )
        if needed <= known.keys():
            return
    if known:
        missing = min(needed - known.keys())
        raise ValueError(
            f"{name}: no field {missing!r}; there are {', '.join(sorted(known))}"
        )
