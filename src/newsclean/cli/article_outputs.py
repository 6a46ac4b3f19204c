"""Where the articles of texts and pages are written: a file each in a folder, one file, or standard output."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from .formats.compression import split_suffixes
from .formats.documents import PAGE_SUFFIXES, TEXT_SUFFIXES
from .messages import say
from .outputs import STDOUT, check_folder, is_device, sibling_path

__all__ = ["ArticleStream", "choose_article_output"]


class _ArticleOutput(Protocol):
    """Where articles are written."""

    def write(self, shard: str, text: str) -> None:
        """Write the article of a file, of which `shard` is the path below the folder that was given."""

    def finish(self) -> None:
        """Make the output whole."""


def choose_article_output(
    options: argparse.Namespace, files: Sequence[tuple[str, str]]
) -> _ArticleOutput:
    """Return where the articles go, by the name of the output and the number of files."""
    if not options.output or options.output == STDOUT:
        return ArticleStream()
    path = Path(options.output)
    is_folder = path.is_dir() or options.output.endswith(("/", os.sep))
    if is_folder or any(Path(name).is_dir() for name in options.files):
        ending = "json" if options.json else "txt"
        return _ArticleFolder(path, [shard for _, shard in files], ending)
    check_folder(options.output)
    if len(files) > 1 and not options.quiet:
        say(f"{path}: all articles, one behind the other; {path}{os.sep} is a folder")
    return ArticleStream(path) if is_device(path) else _ArticleFile(path)


class _ArticleFolder:
    """Writes a file a text, below a folder, each whole or not there."""

    def __init__(self, folder: Path, shards: Sequence[str], ending: str) -> None:
        self._folder = folder
        self._places = _name_outputs(shards, ending)

    def write(self, shard: str, text: str) -> None:
        """Write the text of a file."""
        place = self._folder / self._places[shard]
        place.parent.mkdir(parents=True, exist_ok=True)
        _write_beside(place, [text])

    def finish(self) -> None:
        """Do nothing."""


def _name_outputs(shards: Sequence[str], ending: str) -> dict[str, str]:
    """Return the output's name of each file: another ending, or one more where two would be the
    same.
    """
    short = {shard: f"{_strip_suffixes(shard)}.{ending}" for shard in shards}
    names = list(short.values())
    return {
        shard: name if names.count(name) == 1 else f"{shard}.{ending}"
        for shard, name in short.items()
    }


def _strip_suffixes(name: str) -> str:
    suffix, compression = split_suffixes(name)
    path = Path(name).with_suffix("") if compression else Path(name)
    return str(
        path.with_suffix("") if suffix in (*PAGE_SUFFIXES, *TEXT_SUFFIXES) else path
    )


class ArticleStream:
    """Writes the texts to standard output, or to something that is no regular file, as they come."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path

    def write(self, shard: str, text: str) -> None:
        """Write the text of a file behind the others."""
        data = text.encode(
            "utf-8", "replace"
        )  # UTF-8 whatever the locale; a lone surrogate as "?"
        if self._path is not None:
            with self._path.open("ab") as file:
                file.write(data)
            return
        if sys.stdout is None:
            raise ValueError("standard output is closed; name a file with -o")
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()

    def finish(self) -> None:
        """Do nothing."""


class _ArticleFile:
    """Writes the texts to one file, which takes its place when it is whole."""

    def __init__(self, path: Path) -> None:
        self._path = Path(os.path.realpath(path))
        self._texts: list[str] = []

    def write(self, shard: str, text: str) -> None:
        """Take the text of a file."""
        self._texts.append(text)

    def finish(self) -> None:
        """Write all texts."""
        _write_beside(self._path, self._texts)


def _write_beside(place: Path, texts: Sequence[str]) -> None:
    part = sibling_path(place, "part")
    part.write_bytes("".join(texts).encode("utf-8", "replace"))
    part.replace(place)
