"""JSON Lines: an object a line. A line whose object does not change is passed on to the byte."""
from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from .base import Complain, Edit, Fields, Raw, RecordError, Text, opened, rewritten, text_in

__all__ = ["JsonLines", "dumped"]


class JsonLines:
    """A file of JSON objects, one a line."""

    def __init__(self, name: str, fields: Fields) -> None:
        self.name = name
        self.fields = fields

    def read(self) -> Iterator[Raw]:
        """Each line with its end."""
        with opened(self.name) as lines:
            for number, line in enumerate(lines, 1):
                yield Raw(number, line)

    def texts(self, raws: Iterable[Raw]) -> Iterator[Text]:
        """The texts of the lines that have one."""
        for raw in raws:
            with suppress(RecordError):
                if (record := self._parsed(raw.data)) is not None and (text := self._text(record)) is not None:
                    yield text

    def rewrite(self, raws: Iterable[Raw], edit: Edit, complain: Complain) -> bytes:
        """The lines with their texts edited."""
        return rewritten(raws, lambda line: self._line(line, edit), complain)

    def start(self) -> bytes:
        """Nothing."""
        return b""

    def finish(self, part: Path, out: Path) -> None:
        """The file is whole as it is."""
        part.replace(out)

    def _line(self, line: bytes, edit: Edit) -> bytes:
        record = self._parsed(line)
        if record is None:
            return line
        text = self._text(record)
        before = dict(record)
        removed: list[dict[str, Any]] = []
        if text is not None:
            record[self.fields.text], removed = edit(text)
        if self.fields.removed:
            record[self.fields.removed] = removed
        return line if record == before else dumped(record) + line[len(line.rstrip(b"\r\n")):]

    def _parsed(self, line: bytes) -> dict[str, Any] | None:
        """The line's object; nothing for a blank line."""
        if not line.strip():
            return None
        try:
            record = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise RecordError(f"no JSON: {error}") from None
        if not isinstance(record, dict):
            raise RecordError(f"no JSON object but {type(record).__name__}")
        return record

    def _text(self, record: dict[str, Any]) -> Text | None:
        if self.fields.text not in record:
            raise RecordError(f"no field {self.fields.text!r}")
        text = text_in(record[self.fields.text], self.fields.text)
        return None if text is None else Text(text, record.get(self.fields.site) if self.fields.site else None)


def dumped(record: object) -> bytes:
    """A value as one line of JSON; what UTF-8 cannot say is escaped."""
    try:
        return json.dumps(record, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return json.dumps(record).encode()
