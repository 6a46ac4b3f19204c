"""Files of many texts: JSON Lines, CSV, Parquet and web archives, plain or gzip. Knows nothing of cleaning."""
from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from .base import Fields, Format
from .csv import Csv
from .jsonl import JsonLines
from .parquet import Parquet
from .warc import Archive

__all__ = ["KINDS", "format_of"]

KINDS: dict[str, Callable[[str, Fields], Format]] = {"jsonl": JsonLines, "csv": Csv, "parquet": Parquet, "warc": Archive}
_SUFFIXES = {".jsonl": "jsonl", ".ndjson": "jsonl", ".json": "jsonl", ".csv": "csv", ".tsv": "csv", ".parquet": "parquet",
             ".pq": "parquet", ".warc": "warc", ".wet": "warc"}


def format_of(name: str, fields: Fields, *, kind: str | None = None) -> Format:
    """How to read the file `name`, of the `kind` given or told by its name (JSON Lines for standard input). Raises `ValueError` if that tells none."""
    kind = kind or ("jsonl" if name == "-" else _kind(name))
    if kind not in KINDS:
        raise ValueError(f"{name}: of which format? --format says: {', '.join(KINDS)}")
    return KINDS[kind](name, fields)


def _kind(name: str) -> str:
    suffixes = [suffix.lower() for suffix in Path(name).suffixes if suffix.lower() != ".gz"]
    return _SUFFIXES.get(suffixes[-1] if suffixes else "", "")
