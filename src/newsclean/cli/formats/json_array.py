"""JSON arrays: one array of objects a file, read and written an element at a time."""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import IO, Any, Final

from .compression import open_input
from .jsonl import (
    JSON_WHITE,
    check_first,
    edit_values,
    find_text,
    parse_object,
    rewrite_object,
)
from .records import (
    Complain,
    Edit,
    Fields,
    RawRecord,
    Record,
    RecordError,
    Text,
    edit_each,
)

__all__ = ["JsonArray", "is_array", "join_array"]

_READ_AHEAD_BYTES: Final = 65_536
# An element longer than this is no record: the array was not closed, or holds another.
_MAX_ELEMENT_CHARS: Final = 256 * 2**20


class JsonArray:
    """A file that holds one array of objects. What is on its way to a whole file is JSON Lines."""

    kind = "json"
    is_streamed = False

    def __init__(self, name: str, fields: Fields) -> None:
        self.name = name
        self.fields = fields

    def check(self) -> None:
        """Raise `ValueError` if none of the first records has one of the fields."""
        check_first(self, _parse_element)

    def read(self) -> Iterator[RawRecord]:
        """Yield the source of each element."""
        for number, element in enumerate(_split_array(self.name), 1):
            yield RawRecord(number, element)

    def find_texts(self, raws: Iterable[RawRecord]) -> Iterator[Text]:
        """Yield the texts of the elements that have one."""
        for raw in raws:
            with suppress(RecordError):
                text = find_text(parse_object(raw.data).values, self.fields)
                if text is not None:
                    yield text

    def rewrite(
        self, raws: Iterable[RawRecord], edit: Edit, complain: Complain
    ) -> bytes:
        """Return the elements with their texts edited, one a line."""
        lines = []
        for raw in raws:
            try:
                lines.append(rewrite_object(parse_object(raw.data), self.fields, edit))
            except RecordError as error:
                if complain(raw.number, str(error), raw.data):
                    lines.append(raw.data.encode("utf-8", "surrogatepass"))
        return b"".join(_on_one_line(line) + b"\n" for line in lines)

    def edit_records(
        self, raws: Iterable[RawRecord], edit: Edit, complain: Complain
    ) -> Iterator[Record]:
        """Yield the elements with their texts edited."""
        return edit_each(
            self.name,
            raws,
            _parse_element,
            lambda values: edit_values(values, self.fields, edit),
            complain,
        )

    def make_header(self) -> bytes:
        """Return nothing: the array is put together at the end."""
        return b""

    def finish(self, part: Path, whole: Path) -> None:
        """Put the elements together as an array."""
        join_array(part, whole)


def _parse_element(element: str) -> Record:
    return parse_object(element).values


def _on_one_line(element: bytes) -> bytes:
    """Return an element without line ends; between its tokens they mean nothing, within them there
    are none.
    """
    return element.replace(b"\r", b" ").replace(b"\n", b" ")


def join_array(part: Path, whole: Path) -> None:
    """Write lines of JSON as one array."""
    with part.open("rb") as lines, whole.open("wb") as file:
        file.write(b"[")
        for number, line in enumerate(lines):
            file.write((b",\n" if number else b"\n") + line.rstrip(b"\n"))
        file.write(b"\n]\n")
    part.unlink()


def is_array(name: str) -> bool:
    """Say whether a file begins as a JSON array does."""
    with open_input(name) as stream:
        begin = stream.read(_READ_AHEAD_BYTES)
    return begin.removeprefix(codecs.BOM_UTF8).lstrip().startswith(b"[")


def _split_array(name: str) -> Iterator[str]:
    """Yield the source of each element of the array in a file. Raise `ValueError` where it is no
    array.
    """
    buffer = _Buffer(name)
    with open_input(name) as stream:
        buffer.fill_from(stream)
        if buffer.take_mark() != "[":
            raise ValueError(
                f"{name}: no JSON array; use --format jsonl for an object a line"
            )
        if buffer.peek_mark() == "]":
            return
        while True:
            yield buffer.take_element()
            mark = buffer.take_mark()
            if mark == "]":
                break
            if mark != ",":
                raise ValueError(
                    f"{name}: no JSON array: ',' or ']' is missing after an element"
                )
        if buffer.peek_mark():
            raise ValueError(f"{name}: no JSON array: there is more behind its end")


class _Buffer:
    """The part of a file that is not parsed yet."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._text = ""
        self._at = 0
        self._is_whole = False
        self._stream: Any = None
        self._decoder = json.JSONDecoder()
        self._to_text = codecs.getincrementaldecoder("utf-8-sig")()

    def fill_from(self, stream: IO[bytes]) -> None:
        """Take what is read from `stream`."""
        self._stream = stream

    def _read_more(self) -> bool:
        """Read at least as much again as is held; False at the end of the file."""
        if self._is_whole:
            return False
        held = self._text[self._at :]
        if len(held) > _MAX_ELEMENT_CHARS:
            raise ValueError(f"{self._name}: no JSON array: an element does not end")
        data = self._stream.read(max(_READ_AHEAD_BYTES, len(held)))
        self._is_whole = not data
        try:
            more = self._to_text.decode(data, final=not data)
        except UnicodeDecodeError as error:
            raise ValueError(f"{self._name}: no UTF-8: {error.reason}") from None
        self._text, self._at = held + more, 0
        return True

    def peek_mark(self) -> str:
        """Return the next character that is not white; '' at the end."""
        while True:
            while self._text[self._at : self._at + 1] in JSON_WHITE and self._at < len(
                self._text
            ):
                self._at += 1
            if self._at < len(self._text) or not self._read_more():
                return self._text[self._at : self._at + 1]

    def take_mark(self) -> str:
        """Return the next character that is not white and pass over it."""
        mark = self.peek_mark()
        self._at += len(mark)
        return mark

    def take_element(self) -> str:
        """Return the source of the next value and pass over it."""
        self.peek_mark()
        while True:
            try:
                _, end = self._decoder.raw_decode(self._text, self._at)
            except (ValueError, RecursionError) as error:
                if not self._read_more():
                    raise ValueError(f"{self._name}: no JSON array: {error}") from None
                continue
            if (
                end < len(self._text) or not self._read_more()
            ):  # a number may go on in what follows
                element = self._text[self._at : end]
                self._at = end
                return element
