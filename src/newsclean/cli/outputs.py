"""Where clean records go: a file that can be resumed and takes its place when it is whole, or a
stream.
"""

from __future__ import annotations

import bz2
import gzip
import json
import lzma
import os
import shutil
import stat
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any, Final, NamedTuple, Protocol

from .formats.compression import join_frames
from .report import Report

__all__ = [
    "STATE_FOLDER",
    "STDOUT",
    "Finish",
    "NoOutput",
    "Output",
    "Problem",
    "Result",
    "ResumableFile",
    "StreamOutput",
    "check_folder",
    "is_device",
    "sibling_path",
    "to_problem_line",
]

# Makes a whole file of what was written, which the format may need to be put together.
Finish = Callable[[Path, Path], None]
_COPY_BYTES: Final = 2**20
# The name for standard output.
STDOUT: Final = "-"
# A folder of outputs keeps here what is whole, a file a shard.
STATE_FOLDER: Final = ".newsclean"


class Problem(NamedTuple):
    """A record that could not be read or cleaned: its number, what is wrong, and how it stands in
    the file.
    """

    number: int
    why: str
    source: str


class Result(NamedTuple):
    """What became of a chunk of records: the bytes to write, how many raw records, and what there
    is to tell.
    """

    data: bytes
    raws: int
    report: Report
    problems: tuple[Problem, ...] = ()


class Output(Protocol):
    """Where results are written in order."""

    raws: int
    report: Report

    def write(self, result: Result) -> None:
        """Write the bytes of a result and count it."""

    def finish(self) -> None:
        """Make the output whole."""

    def close(self) -> None:
        """Close what is open. What was written stays, to be gone on with where that is possible."""


class StreamOutput:
    """Standard output, a pipe or a device: written as the results come, or at the end where the
    format asks for it.
    """

    def __init__(
        self,
        stream: IO[bytes],
        *,
        finish: Finish | None = None,
        compression: str = "",
        is_shared: bool = False,
    ) -> None:
        """Begin to write.

        Args:
            stream: Where to.
            finish: Makes a whole file of what was written, if the format asks for that.
            compression: How that whole file is compressed.
            is_shared: Whether others write to the stream too, so that it stays open.
        """
        self._stream = stream
        self._is_shared = is_shared
        self._finish = finish
        self._compression = compression
        # a format that is put together at the end is collected in a file first
        self._part: Any = None
        if finish is not None:
            self._part = tempfile.NamedTemporaryFile(prefix="newsclean-")  # noqa: SIM115
        self.raws = 0
        self.report = Report()

    def write(self, result: Result) -> None:
        """Write the bytes of a result and count it."""
        target = self._part or self._stream
        target.write(result.data)
        target.flush()
        self.raws += result.raws
        self.report.include(result.report)

    def finish(self) -> None:
        """Write what was collected, if anything was."""
        if self._finish is None:
            return
        with tempfile.TemporaryDirectory(prefix="newsclean-") as folder:
            part, whole = Path(folder, "part"), Path(folder, "whole")
            shutil.copyfile(self._part.name, part)
            self._part.close()
            self._finish(part, whole)
            if self._compression:
                _compress_file(whole, self._compression)
            with whole.open("rb") as file:
                shutil.copyfileobj(file, self._stream, _COPY_BYTES)
        self._stream.flush()

    def close(self) -> None:
        """Close the stream, if nobody else writes to it."""
        if self._part is not None:
            self._part.close()
        if not self._is_shared:
            self._stream.close()


class NoOutput:
    """Counts what would be written."""

    def __init__(self) -> None:
        self.raws = 0
        self.report = Report()

    def write(self, result: Result) -> None:
        """Count a result."""
        self.raws += result.raws
        self.report.include(result.report)

    def finish(self) -> None:
        """Do nothing."""

    def close(self) -> None:
        """Do nothing."""


class ResumableFile:
    """A file that grows beside its place, and a note of how far it is good.

    Attributes:
        raws: How many raw records are written for good.
        report: What is counted so far.
    """

    def __init__(
        self,
        path: Path,
        plan: dict[str, Any],
        *,
        finish: Finish,
        compression: str = "",
        source_name: str = "",
        resume: bool = False,
    ) -> None:
        """Begin the file, or go on with it.

        Args:
            path: Its place. A link is followed, so that the file is written where the link points
                to.
            plan: What the file's content depends on; a run with another plan is not gone on with.
            finish: Makes a whole file of what was written.
            compression: How the whole file is compressed where its parts are not.
            source_name: The file that broken records are from.
            resume: Whether to go on with what an earlier run left.
        """
        self.path = Path(os.path.realpath(path))
        self._plan = plan
        self._make_whole = finish
        self._compression = compression
        self._source_name = source_name
        self.part = sibling_path(self.path, "part")
        self.note = sibling_path(self.path, "part.json")
        self.problems = sibling_path(self.path, "part.errors")
        self.raws = 0
        self.report = Report()
        sizes = (
            self._take_up()
            if resume and self.note.exists() and self.part.exists()
            else (0, 0)
        )
        self._file = _open_at(self.part, sizes[0])
        self._problems = _open_at(self.problems, sizes[1])

    def write(self, result: Result) -> None:
        """Write what was done, then that it was: a kill between the two costs the chunk, and never
        doubles it.
        """
        self._file.write(result.data)
        for problem in result.problems:
            self._problems.write(to_problem_line(self._source_name, problem))
        for file in (self._file, self._problems):
            file.flush()
        os.fsync(self._file.fileno())
        self.raws += result.raws
        self.report.include(result.report)
        self._write_note()

    def _write_note(self) -> None:
        note = {
            "plan": self._plan,
            "raws": self.raws,
            "size": self._file.tell(),
            "problems": self._problems.tell(),
            "report": self.report.to_dict(),
        }
        draft = sibling_path(self.path, "part.json.new")
        draft.write_text(json.dumps(note), encoding="utf-8")
        draft.replace(self.note)

    def finish(self) -> None:
        """Let the file take its place."""
        self._file.close()
        self._problems.close()
        whole = sibling_path(self.path, "whole")
        self._make_whole(self.part, whole)
        if self._compression:
            _compress_file(whole, self._compression)
        with whole.open("rb+") as file:
            os.fsync(file.fileno())
        whole.replace(self.path)
        self.note.unlink(missing_ok=True)

    def read_problems(self) -> bytes:
        """Return the broken records of a whole file as lines of JSON, and forget them."""
        lines = self.problems.read_bytes()
        self.problems.unlink()
        return lines

    def close(self) -> None:
        """Close what is open; what was written stays, to be gone on with."""
        self._file.close()
        self._problems.close()

    def _take_up(self) -> tuple[int, int]:
        """Read the note; return how much of the file and of the broken records is good."""
        note = json.loads(self.note.read_text(encoding="utf-8"))
        plan = note["plan"]
        if plan != self._plan:
            changed = sorted(
                name
                for name in {*plan, *self._plan}
                if plan.get(name) != self._plan.get(name)
            )
            raise ValueError(
                f"{self.part} was begun with other settings ({', '.join(changed)}); "
                "use those again, or leave --resume out to begin anew"
            )
        self.raws = note["raws"]
        self.report = Report.from_dict(note["report"])
        return note["size"], note["problems"]


def to_problem_line(source_name: str, problem: Problem) -> bytes:
    """Return a broken record as a line of JSON."""
    record = {
        "file": source_name,
        "number": problem.number,
        "error": problem.why,
        "record": problem.source,
    }
    return json.dumps(record).encode() + b"\n"


def _open_at(path: Path, size: int) -> Any:
    """Open a file to write on from `size`; what a kill left behind it is cut off."""
    file = open(path, "r+b" if size else "wb")  # noqa: SIM115 - closed when whole
    file.truncate(size)
    file.seek(size)
    return file


def _compress_file(path: Path, compression: str) -> None:
    """Compress a file: the result takes its place."""
    packed = sibling_path(path, "packed")
    if compression == "zst":
        join_frames(path, packed)
    else:
        openers: dict[str, Any] = {"gz": gzip.open, "bz2": bz2.open, "xz": lzma.open}
        with path.open("rb") as source, openers[compression](packed, "wb") as target:
            shutil.copyfileobj(source, target, _COPY_BYTES)
    packed.replace(path)


def is_device(path: Path) -> bool:
    """Say whether something is at the path that is no regular file and must be written to as it is."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return False
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(f"{path} is a folder")
    return not stat.S_ISREG(mode)


def check_folder(path: str) -> None:
    """Raise `ValueError` if the folder of a file to be written is not there: now, and not when a week's
    work is done.
    """
    if path != STDOUT and not Path(path).absolute().parent.is_dir():
        raise ValueError(f"{path}: there is no such folder")


def sibling_path(path: Path, ending: str) -> Path:
    """Return the path of a file beside another, of the same name with an ending more."""
    return path.with_name(f"{path.name}.{ending}")
