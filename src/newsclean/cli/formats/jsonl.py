"""JSON Lines: an object a line. Only the text's own characters change; all else in a line stays to
the byte.
"""

from __future__ import annotations

import datetime as dt
import json
import shutil
from base64 import b64encode
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from itertools import islice
from json.decoder import scanstring  # type: ignore[attr-defined]  # the type stubs leave it out
from pathlib import Path
from typing import Any, Final, NamedTuple

from .compression import open_input
from .records import (
    MAX_CHUNK_RECORDS,
    Complain,
    Edit,
    Edited,
    Fields,
    Format,
    RawRecord,
    Record,
    RecordError,
    Text,
    check_fields,
    edit_each,
    rewrite_lines,
    to_text_value,
)

__all__ = [
    "JSON_WHITE",
    "JsonLines",
    "WritesJsonLines",
    "check_first",
    "edit_values",
    "find_text",
    "parse_object",
    "rewrite_object",
    "to_json",
    "to_json_bytes",
    "to_json_lines",
]

_DECODER: Final = json.JSONDecoder()
JSON_WHITE: Final = " \t\r\n"


class JsonObject(NamedTuple):
    """An object as it is written: its values, where each stands in the source, and where the object
    ends.
    """

    source: str
    values: Record
    spans: dict[str, tuple[int, int]]
    end: int


class WritesJsonLines:
    """What formats have in common that are written as JSON Lines: all is good as it comes."""

    kind = "jsonl"
    is_streamed = True

    def make_header(self) -> bytes:
        """Return nothing."""
        return b""

    def finish(self, part: Path, whole: Path) -> None:
        """Move the file: it is whole as it is."""
        shutil.move(part, whole)


class JsonLines(WritesJsonLines):
    """A file of JSON objects, one a line."""

    def __init__(self, name: str, fields: Fields) -> None:
        self.name = name
        self.fields = fields

    def check(self) -> None:
        """Raise `ValueError` if none of the first records has one of the fields."""
        check_first(self, _parse_values)

    def read(self) -> Iterator[RawRecord]:
        """Yield each line with its end."""
        with open_input(self.name) as lines:
            for number, line in enumerate(lines, 1):
                yield RawRecord(number, line)

    def find_texts(self, raws: Iterable[RawRecord]) -> Iterator[Text]:
        """Yield the texts of the lines that have one."""
        for raw in raws:
            with suppress(RecordError):
                found = _parse_line(raw.data)
                text = None if found is None else find_text(found.values, self.fields)
                if text is not None:
                    yield text

    def rewrite(
        self, raws: Iterable[RawRecord], edit: Edit, complain: Complain
    ) -> bytes:
        """Return the lines with their texts edited."""
        return rewrite_lines(
            raws, lambda line: self._rewrite_line(line, edit), complain
        )

    def edit_records(
        self, raws: Iterable[RawRecord], edit: Edit, complain: Complain
    ) -> Iterator[Record]:
        """Yield the objects with their texts edited, blank lines left out."""
        return edit_each(
            self.name,
            raws,
            _parse_values,
            lambda values: edit_values(values, self.fields, edit),
            complain,
        )

    def _rewrite_line(self, line: bytes, edit: Edit) -> bytes:
        found = _parse_line(line)
        return line if found is None else rewrite_object(found, self.fields, edit)


def check_first(source: Format, parse: Callable[[Any], Record | None]) -> None:
    """Raise `ValueError` if none of a file's first records can be read, or has one of the fields."""
    if source.name != "-":
        raws = islice(source.read(), MAX_CHUNK_RECORDS)
        records = _read_first(source.name, raws, parse)
        check_fields(source.name, source.fields, records)


def _read_first(
    name: str, raws: Iterable[RawRecord], parse: Callable[[Any], Record | None]
) -> Iterator[Record]:
    """Yield those of the first records that can be read. Raise `ValueError` if there are some and
    none can be.
    """
    found = 0
    wrong: list[RecordError] = []
    for raw in raws:
        try:
            values = parse(raw.data)
        except RecordError as error:
            wrong.append(error)
            continue
        if values is not None:
            found += 1
            yield values
    if wrong and not found:
        raise ValueError(
            f"{name}: none of the first {len(wrong)} records can be read: {wrong[0]}"
        )


def _parse_values(line: bytes) -> Record | None:
    found = _parse_line(line)
    return None if found is None else found.values


def _parse_line(line: bytes) -> JsonObject | None:
    """Return the line's object; None for a blank line."""
    if not line.strip():
        return None
    try:
        source = line.decode("utf-8")
    except UnicodeDecodeError as error:
        raise RecordError(
            f"no JSON: no UTF-8: {error.reason} at byte {error.start}"
        ) from None
    return parse_object(source)


def parse_object(source: str) -> JsonObject:
    """Read one JSON object and where each of its values stands. Raise `RecordError` for anything
    else.
    """
    try:
        start = _skip_white(source, 1 if source.startswith("\ufeff") else 0)
        if source[start : start + 1] != "{":
            value = _DECODER.decode(source)
            raise RecordError(f"no JSON object but {type(value).__name__}")
        found = _scan_object(source, start)
        if _skip_white(source, found.end) < len(source):
            raise RecordError(f"no JSON: extra data at character {found.end}")
    except (ValueError, RecursionError) as error:
        if isinstance(error, RecordError):
            raise
        raise RecordError(f"no JSON: {error}") from None
    return found


def _scan_object(source: str, start: int) -> JsonObject:
    values: Record = {}
    spans: dict[str, tuple[int, int]] = {}
    at = _skip_white(source, start + 1)
    if source[at : at + 1] == "}":
        return JsonObject(source, values, spans, at + 1)
    while True:
        if source[at : at + 1] != '"':
            raise json.JSONDecodeError("expecting a name in double quotes", source, at)
        key, at = scanstring(source, at + 1, True)
        at = _skip_white(source, at)
        if source[at : at + 1] != ":":
            raise json.JSONDecodeError("expecting ':'", source, at)
        value_at = _skip_white(source, at + 1)
        values[key], at = _DECODER.raw_decode(source, value_at)
        spans[key] = (value_at, at)
        at = _skip_white(source, at)
        mark = source[at : at + 1]
        if mark == "}":
            return JsonObject(source, values, spans, at + 1)
        if mark != ",":
            raise json.JSONDecodeError("expecting ',' or '}'", source, at)
        at = _skip_white(source, at + 1)


def _skip_white(source: str, at: int) -> int:
    while source[at : at + 1] in JSON_WHITE and at < len(source):
        at += 1
    return at


def find_text(values: Record, fields: Fields) -> Text | None:
    """Return the text of a record with what it says of its site; None where the text is null."""
    if fields.text not in values:
        raise RecordError(f"no field {fields.text!r}")
    text = to_text_value(values[fields.text], fields.text)
    if text is None:
        return None
    return Text(text, values.get(fields.site) if fields.site else None)


def edit_values(values: Record, fields: Fields, edit: Edit) -> Record:
    """Return a record with its text edited and, where asked for, the field for what was removed."""
    edited = _edit_text(values, fields, edit)
    new = dict(values)
    if edited is not None:
        new[fields.text] = edited.text
    if fields.removed:
        new[fields.removed] = [] if edited is None else edited.removals
    return new


def _edit_text(values: Record, fields: Fields, edit: Edit) -> Edited | None:
    if fields.removed in values:
        raise RecordError(f"there is a field {fields.removed!r} already")
    text = find_text(values, fields)
    return None if text is None else edit(text)


def rewrite_object(found: JsonObject, fields: Fields, edit: Edit) -> bytes:
    """Return an object's source with another text in it; every other character stays."""
    edited = _edit_text(found.values, fields, edit)
    source, end = found.source, found.end - 1
    head, tail = source[:end], source[end:]
    if edited is not None and edited.text != found.values[fields.text]:
        start, stop = found.spans[fields.text]
        head = source[:start] + to_json(edited.text) + source[stop:end]
    if fields.removed:
        removals = [] if edited is None else edited.removals
        comma = ", " if found.values else ""
        head = f"{head.rstrip(JSON_WHITE)}{comma}{to_json(fields.removed)}: {to_json(removals)}"
    return (head + tail).encode("utf-8")


def to_json_lines(records: Iterable[Record]) -> bytes:
    """Return records as JSON, a line each."""
    return b"".join(to_json_bytes(record) + b"\n" for record in records)


def to_json(value: object) -> str:
    """Return a value as JSON on one line; characters that UTF-8 cannot hold (lone surrogates) are
    escaped.
    """
    text = json.dumps(value, ensure_ascii=False, default=_to_json_value)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return json.dumps(value, default=_to_json_value)
    return text


def _to_json_value(value: object) -> str:
    """Return a value that JSON does not have as text: a date in ISO 8601, bytes that are no UTF-8
    in base64.
    """
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    if isinstance(value, bytes):
        try:
            return value.decode("utf-8")
        except UnicodeDecodeError:
            return b64encode(value).decode("ascii")
    return str(value)


def to_json_bytes(value: Any) -> bytes:
    """Return a value as one line of JSON, without a line end."""
    return to_json(value).encode("utf-8")
