"""Where the records of a batch run go: a file, a folder of files or standard output, and in which format."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import IO, Any, NamedTuple

from .formats import STDIN, Input, kind_of_name
from .formats.compression import split_suffixes
from .formats.records import Format
from .formats.targets import SUFFIXES, TARGETS, Target
from .messages import say
from .outputs import STDOUT, NoOutput, Output, ResumableFile, StreamOutput, is_device

__all__ = [
    "Place",
    "choose_place",
    "is_folder_output",
    "measure_input",
    "open_output",
]


class Place(NamedTuple):
    """Where the records of an input go, and as what; no path for standard output."""

    kind: str
    compression: str
    path: Path | None


def is_folder_output(options: argparse.Namespace, inputs: Sequence[Input]) -> bool:
    """Say whether the output is a folder."""
    if options.output == STDOUT or options.dry_run:
        return False
    path = Path(options.output)
    if path.is_dir() or options.output.endswith(("/", os.sep)):
        return True
    is_many = len(inputs) > 1 or (
        Path(options.inputs[0]).is_dir() and not inputs[0].documents
    )
    if is_many and (kind_of_name(options.output) or path.exists()):
        raise ValueError(f"{options.output}: several inputs need a folder to write to")
    return is_many


def choose_place(
    options: argparse.Namespace, each: Input, source: Format, *, is_folder: bool
) -> Place:
    """Return where an input's records go, by ``--to`` and the output's name."""
    if options.dry_run or (options.output == STDOUT and not is_folder):
        kind, compression = options.to or (source.kind, "")
        if kind == "parquet" and compression:
            raise ValueError(f"--to {kind}.{compression}: Parquet is compressed within")
        if (
            options.output == STDOUT
            and len(options.inputs) > 1
            and kind not in ("jsonl", "dolma")
        ):
            raise ValueError(
                f"several inputs cannot be one {kind} on standard output; use -o FOLDER"
            )
        return Place(kind, compression, None)
    if is_folder:
        return _choose_shard_place(options, each, source)
    path = Path(options.output)
    suffix, compression = split_suffixes(options.output)
    named = kind_of_name(options.output)
    if named == "warc" or suffix in (".html", ".htm", ".txt"):
        raise ValueError(
            f"{path}: newsclean batch writes no {suffix}; use one of {', '.join(TARGETS)}"
        )
    kind = source.kind if named in (None, kind_of_name(each.name)) else named
    if options.to:
        kind, compression = options.to[0], options.to[1] or compression
        if named not in (None, kind) and SUFFIXES[kind] != suffix:
            raise ValueError(f"{path}: the name says {named} and --to says {kind}")
    if kind == "parquet" and compression:
        raise ValueError(
            f"{path}: Parquet is compressed within; leave the ending .{compression} out"
        )
    if not is_device(path) and os.path.realpath(path) == os.path.realpath(each.name):
        raise ValueError(f"{path}: this is the input; write to another file")
    if not (named or options.to or options.quiet or is_device(path)):
        say(f"{path}: the name tells no format; written as {kind} (see --to)")
    return Place(kind, compression, path)


def _choose_shard_place(
    options: argparse.Namespace, each: Input, source: Format
) -> Place:
    """Return the place of an input's records in a folder: of the input's name, with another ending
    if need be.
    """
    shard = each.shard if each.shard != STDIN else f"records{SUFFIXES[source.kind]}"
    _, compression = split_suffixes(shard)
    kind = source.kind
    if options.to:
        kind, compression = options.to[0], options.to[1] or compression
    if kind == "parquet":
        compression = ""
    is_same = kind_of_name(shard) in (kind, None) or (kind, kind_of_name(shard)) == (
        "jsonl",
        "json",
    )
    if not (is_same and compression == split_suffixes(shard)[1]) or kind == "dolma":
        shard = (
            _strip_endings(shard)
            + SUFFIXES[kind]
            + (f".{compression}" if compression else "")
        )
    path = Path(options.output, shard)
    if os.path.realpath(path) == os.path.realpath(each.name):
        raise ValueError(f"{path}: this is the input; write to another folder")
    path.parent.mkdir(parents=True, exist_ok=True)
    return Place(kind, compression, path)


def _strip_endings(name: str) -> str:
    """Return a file's name without the endings that tell format and compression."""
    while split_suffixes(name)[1] or kind_of_name(name):
        name = str(Path(name).with_suffix(""))
    return name


def open_output(
    options: argparse.Namespace,
    each: Input,
    target: Format | Target,
    place: Place,
    plan: dict[str, Any],
) -> Output:
    """Return what an input's records are written by."""
    if options.dry_run:
        return NoOutput()
    # what is not compressed as it is written; zstd is, and is made one frame at the end
    is_at_end = not target.is_streamed or place.compression == "zst"
    compression = place.compression if is_at_end else ""
    if place.path is None or is_device(place.path):
        stream: IO[bytes]
        if place.path is not None:
            stream = place.path.open("wb")
        elif sys.stdout is None:
            raise ValueError("standard output is closed; name a file with -o")
        else:
            stream = sys.stdout.buffer
        is_collected = bool(compression) or not target.is_streamed
        return StreamOutput(
            stream,
            finish=target.finish if is_collected else None,
            compression=compression,
            is_shared=place.path is None,
        )
    return ResumableFile(
        place.path,
        plan,
        finish=target.finish,
        source_name=each.name,
        resume=options.resume,
        compression=compression,
    )


def measure_input(each: Input) -> int | None:
    """Return the bytes of an input; None for standard input."""
    if each.name == STDIN:
        return None
    return sum(Path(name).stat().st_size for name in each.documents or (each.name,))
