"""Files of many texts: JSON, CSV, Parquet, web archives, texts and pages. Nothing here cleans."""

from __future__ import annotations

import glob
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple

from .compression import open_input, split_suffixes
from .csv import Csv
from .documents import PAGE_SUFFIXES, TEXT_SUFFIXES, Documents
from .json_array import JsonArray, is_array
from .jsonl import JsonLines
from .parquet import Parquet
from .records import Fields, Format
from .warc import Archive

__all__ = ["KINDS", "STDIN", "Input", "find_inputs", "format_of", "kind_of_name"]

STDIN: Final = "-"
KINDS: Final[dict[str, Callable[[str, Fields], Format]]] = {
    "jsonl": JsonLines,
    "json": JsonArray,
    "csv": Csv,
    "parquet": Parquet,
    "warc": Archive,
}
_KIND_OF_SUFFIX: Final = {
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".json": "json",
    ".csv": "csv",
    ".tsv": "tsv",
    ".parquet": "parquet",
    ".pq": "parquet",
    ".warc": "warc",
    ".wet": "warc",
}
# How a file begins, to its format.
_KIND_OF_BEGIN: Final = {
    b"WARC/": "warc",
    b"PAR1": "parquet",
    b"{": "jsonl",
    b"[": "json",
}
_PEEK_BYTES: Final = 64


class Input(NamedTuple):
    """Where records come from: a file, standard input, or files that are one document each.

    Attributes:
        name: The file's name, as it is told to a person.
        shard: Its path below the folder that was given, or its own name: the output's in a folder
            of outputs.
        documents: The files, if these are texts and pages.
    """

    name: str
    shard: str
    documents: tuple[str, ...] = ()

    def open_format(self, fields: Fields, kind: str | None) -> Format:
        """Return how to read it."""
        if self.documents:
            return Documents(self.name, fields, files=self.documents)
        return format_of(self.name, fields, kind=kind)


def find_inputs(names: Sequence[str], kind: str | None = None) -> list[Input]:
    """Return the inputs that files, folders and patterns such as ``crawl/*.jsonl.zst`` stand for,
    in order.

    Raises:
        ValueError: A folder or pattern holds no file that can be read, or two files have the same
        name.
    """
    inputs: list[Input] = []
    documents: list[str] = []
    for name in names:
        for path, shard in _expand(name):
            if kind is None and path != STDIN and _is_document(path):
                documents.append(path)
            else:
                inputs.append(Input(path, shard))
    if documents:
        name = (
            documents[0]
            if len(documents) == 1
            else f"{documents[0]} and {len(documents) - 1} more"
        )
        inputs.append(Input(name, "documents.jsonl", tuple(documents)))
    shards: dict[str, str] = {}
    for each in inputs:
        other = shards.setdefault(each.shard, each.name)
        if other != each.name:
            raise ValueError(
                f"{other} and {each.name} would have the same output; give their folder"
            )
    return list(dict.fromkeys(inputs))


def _expand(name: str) -> list[tuple[str, str]]:
    """Return the files that a name stands for, each with its path below the folder given."""
    path = Path(name)
    if name == STDIN:
        return [(STDIN, STDIN)]
    if path.is_dir():
        found = sorted(
            each
            for each in path.rglob("*")
            if _is_readable(each.relative_to(path)) and each.is_file()
        )
        if not found:
            raise ValueError(f"{name}: no file of a known format in this folder")
        return [(str(each), each.relative_to(path).as_posix()) for each in found]
    if path.exists() and not path.is_file():
        raise ValueError(
            f"{name}: no regular file, and can be read but once; give it as standard input"
        )
    if not path.exists() and glob.has_magic(name):
        names = sorted(glob.glob(name, recursive=True))
        if not names:
            raise ValueError(f"{name}: no file matches")
        return [(each, Path(each).name) for each in names if not Path(each).is_dir()]
    return [(name, path.name)]


def _is_readable(path: Path) -> bool:
    """Say whether a path within a folder names a file of a known format, in no hidden folder."""
    if any(part.startswith(".") for part in path.parts):
        return False
    return _is_document(path.name) or split_suffixes(path.name)[0] in _KIND_OF_SUFFIX


def _is_document(name: str) -> bool:
    return split_suffixes(name)[0] in (*PAGE_SUFFIXES, *TEXT_SUFFIXES)


def kind_of_name(name: str) -> str | None:
    """Return the format that a file's name tells, if any."""
    return _KIND_OF_SUFFIX.get(split_suffixes(name)[0])


def format_of(name: str, fields: Fields, *, kind: str | None = None) -> Format:
    """Return how to read the file `name`.

    Args:
        name: The file, or ``-`` for standard input.
        fields: The names of the fields to read.
        kind: One of `KINDS`; without one the name tells it, else the file's first bytes.

    Raises:
        ValueError: Nothing tells the format, or the file lacks a field.
    """
    kind = kind or _find_kind(name)
    if kind not in KINDS:
        raise ValueError(
            f"{name}: cannot tell the format; use --format {{{','.join(KINDS)}}}"
        )
    source = KINDS[kind](name, fields)
    source.check()
    return source


def _find_kind(name: str) -> str | None:
    if name == STDIN:
        stdin: Any = sys.stdin
        begin = b"" if stdin is None else stdin.buffer.peek(_PEEK_BYTES)
        return _kind_of_bytes(begin) or "jsonl"
    kind = kind_of_name(name)
    if kind == "json" and not is_array(name):
        return "jsonl"
    if kind is None:
        with open_input(name) as stream:
            kind = _kind_of_bytes(stream.read(_PEEK_BYTES))
    return "csv" if kind == "tsv" else kind


def _kind_of_bytes(begin: bytes) -> str | None:
    begin = begin.removeprefix(b"\xef\xbb\xbf").lstrip()
    return next(
        (kind for sign, kind in _KIND_OF_BEGIN.items() if begin.startswith(sign)), None
    )
