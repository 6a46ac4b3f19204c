"""Write the records of one format in another."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from .csv import write_table
from .json_array import join_array
from .jsonl import to_json_bytes
from .parquet import write_columns
from .records import (
    Complain,
    Edit,
    Edited,
    Fields,
    Format,
    RawRecord,
    Record,
    RecordError,
    Text,
)

__all__ = ["SUFFIXES", "TARGETS", "Target", "choose_target"]

# Attributes' names: of each reason, and of all that is not in the clean text.
ATTRIBUTE: Final = "newsclean__{}"
REMOVED_ATTRIBUTE: Final = ATTRIBUTE.format("removed")


class Target:
    """Writes records as lines of JSON and, at the end, as the format they are wanted in."""

    def __init__(
        self, source: Format, kind: str, finish: Callable[[Path, Path], None]
    ) -> None:
        self.source = source
        self.kind = kind
        self.is_streamed = finish is _move
        self._finish = finish

    @property
    def fields(self) -> Fields:
        """Return the names of the source's fields."""
        return self.source.fields

    def rewrite(
        self, raws: Iterable[RawRecord], edit: Edit, complain: Complain
    ) -> bytes:
        """Return the records with their texts edited."""
        records = self.source.edit_records(raws, edit, complain)
        return b"".join(to_json_bytes(record) + b"\n" for record in records)

    def make_header(self) -> bytes:
        """Return nothing: what a format begins with is written at the end."""
        return b""

    def finish(self, part: Path, whole: Path) -> None:
        """Make the file `whole` of what was written to `part`."""
        self._finish(part, whole)


class DolmaTarget(Target):
    """Writes dolma's attributes: by document's id, spans of its text with a score of 1.

    Dolma's mixer takes `newsclean__removed` out of the documents, which leaves what newsclean would
    have left.
    See https://github.com/allenai/dolma/blob/main/docs/data-format.md.
    """

    def rewrite(
        self, raws: Iterable[RawRecord], edit: Edit, complain: Complain
    ) -> bytes:
        """Return the attributes of the records, an object a line."""
        found: list[Edited | None] = []

        def note_edit(text: Text) -> Edited:
            try:
                edited = edit(text)
            except RecordError:
                found.append(None)
                raise
            found.append(edited)
            return edited

        def keep(number: int, why: str, source: str) -> bool:
            complain(number, why, source)
            return True

        field = self.source.fields.text
        records = list(self.source.edit_records(raws, note_edit, keep))
        edits = iter(found)
        lines = []
        for record in records:
            edited = None if record.get(field) is None else next(edits, None)
            lines.append(
                to_json_bytes(_attributes_of(self.source.name, record, edited)) + b"\n"
            )
        return b"".join(lines)


def _attributes_of(name: str, record: Record, edited: Edited | None) -> Record:
    if "id" not in record:
        raise ValueError(
            f"{name}: a record has no 'id'; dolma finds a document's attributes by it"
        )
    spans: dict[str, list[tuple[int, int, float]]] = {}
    if edited is not None:
        spans[REMOVED_ATTRIBUTE] = [(start, end, 1.0) for start, end in edited.cuts]
        for removal in edited.removals:
            for reason in removal["reason"].split("+"):
                span = (removal["start"], removal["end"], 1.0)
                spans.setdefault(ATTRIBUTE.format(reason), []).append(span)
    return {"id": record["id"], "attributes": spans}


def _move(part: Path, whole: Path) -> None:
    shutil.move(part, whole)


def _write_csv(part: Path, whole: Path) -> None:
    write_table(part, whole, separator=",")


def _write_tsv(part: Path, whole: Path) -> None:
    write_table(part, whole, separator="\t")


TARGETS: Final[dict[str, Callable[[Path, Path], None]]] = {
    "jsonl": _move,
    "json": join_array,
    "csv": _write_csv,
    "tsv": _write_tsv,
    "parquet": write_columns,
    "dolma": _move,
}
# The ending of a file of each format.
SUFFIXES: Final = {
    "jsonl": ".jsonl",
    "json": ".json",
    "csv": ".csv",
    "tsv": ".tsv",
    "parquet": ".parquet",
    "dolma": ".jsonl",
}


def choose_target(source: Format, kind: str) -> Format | Target:
    """Return what writes the records of `source` as `kind`: the source itself where that is its own
    format.
    """
    if kind == source.kind:
        return source
    make = DolmaTarget if kind == "dolma" else Target
    return make(source, kind, TARGETS[kind])
