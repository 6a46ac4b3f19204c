"""What all formats share: a raw record, its text, and a stretch of records for one worker at a time."""
from __future__ import annotations

import gzip
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import IO, Any, NamedTuple, Protocol

__all__ = ["Complain", "Edit", "Fields", "Format", "Raw", "RecordError", "Text", "opened", "rewritten", "stretches", "text_in"]

# A stretch is worth sending to a worker and short enough to be held some times over.
RECORDS, BYTES = 500, 1_000_000


class RecordError(ValueError):
    """A record that cannot be read; the message says why."""


class Fields(NamedTuple):
    """The names of a record's fields: its text, its site, and the new one for what was taken out."""

    text: str = "text"
    site: str | None = None
    removed: str | None = None


class Raw(NamedTuple):
    """A record (of a Parquet file: several) as it stands in its file, and its line or number there, from 1."""

    number: int
    data: Any
    records: int = 1


class Text(NamedTuple):
    """A record's text, or the source of its page, and the value of its site's field."""

    text: str | bytes
    site: object = None
    is_page: bool = False


Removed = list[dict[str, Any]]
Edit = Callable[[Text], tuple[str, Removed]]
Complain = Callable[[int, str], None]


class Format(Protocol):
    """How the records of one file are read, and written again with another text in them."""

    def read(self) -> Iterator[Raw]:
        """The raw records in order."""

    def texts(self, raws: Iterable[Raw]) -> Iterator[Text]:
        """The texts of raw records, those without one left out."""

    def rewrite(self, raws: Iterable[Raw], edit: Edit, complain: Complain) -> bytes:
        """The records with their texts edited, to be written behind others. What is broken is passed on as it is."""

    def start(self) -> bytes:
        """What stands before the first record."""

    def finish(self, part: Path, out: Path) -> None:
        """Make the file `out`, at once, of what was written to `part`."""


def stretches(raws: Iterable[Raw]) -> Iterator[list[Raw]]:
    """Raw records in lists of a size worth handing on."""
    stretch: list[Raw] = []
    size = records = 0
    for raw in raws:
        stretch.append(raw)
        records += raw.records
        size += len(raw.data) if isinstance(raw.data, bytes) else 0
        if records >= RECORDS or size >= BYTES:
            yield stretch
            stretch, size, records = [], 0, 0
    if stretch:
        yield stretch


@contextmanager
def opened(name: str) -> Iterator[IO[bytes]]:
    """A file, or standard input for ``-``, unpacked if it is packed, whatever its name says."""
    source: Any = nullcontext(sys.stdin.buffer) if name == "-" else open(name, "rb")  # noqa: SIM115 - closed in the next line
    with source as stream:
        packed = stream.peek(2)[:2] == b"\x1f\x8b"
        lines: Any = gzip.open(stream) if packed else nullcontext(stream)  # noqa: SIM115 - likewise
        with lines as unpacked:
            yield unpacked


def text_in(value: object, field: str) -> str | None:
    """A field's value as a text, or nothing. Raises `RecordError` for anything else."""
    if value is None or isinstance(value, str):
        return value
    raise RecordError(f"field {field!r} holds no text but {type(value).__name__}")


def rewritten(raws: Iterable[Raw], one: Callable[[bytes], bytes], complain: Complain) -> bytes:
    """Raw lines, each rewritten on its own or, where that fails, passed on as it is."""
    parts = []
    for raw in raws:
        try:
            parts.append(one(raw.data))
        except RecordError as error:
            complain(raw.number, str(error))
            parts.append(raw.data)
    return b"".join(parts)
