"""Clean a file of any length: in order, by one or more processes, so that a kill loses nothing and doubles nothing.

What is done is written beside the output, with a note of how far it is; the file takes its place when whole.
"""
from __future__ import annotations

import gzip
import json
import multiprocessing
import os
import threading
from collections import Counter, deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass, field, replace
from multiprocessing.connection import wait
from pathlib import Path
from typing import IO, Any, NamedTuple

from ..api import Cleaner
from ..engine.explanation import Explanation
from ..html import read_html
from ..sites.store import ProfileStore, load_site_filter, site_of
from .formats.base import Format, Raw, RecordError, Removed, Text, stretches

__all__ = ["Beside", "Done", "Stream", "Tally", "Worker", "beside", "clean_all", "learn_sites", "plain"]

AHEAD = 3  # stretches a process that wait or are done already, while the first of them is still at work


class Tally(NamedTuple):
    """What was done: how many records, how many of them changed or broken, and how often which reason spoke."""

    records: int = 0
    changed: int = 0
    broken: int = 0
    reasons: tuple[tuple[str, int], ...] = ()

    def plus(self, other: Tally) -> Tally:
        """Both together."""
        reasons = Counter(dict(self.reasons)) + Counter(dict(other.reasons))
        return Tally(self.records + other.records, self.changed + other.changed, self.broken + other.broken, tuple(sorted(reasons.items())))


class Done(NamedTuple):
    """A stretch of records, rewritten."""

    data: bytes
    raws: int
    tally: Tally
    problems: tuple[tuple[int, str], ...]


@dataclass
class Worker:
    """Rewrites stretches of records; goes to each process once."""

    source: Format
    cleaner: Cleaner
    shelf: Path | None = None
    packed: bool = False
    _counts: Counter[str] = field(default_factory=Counter)
    _reasons: Counter[str] = field(default_factory=Counter)

    def __call__(self, stretch: list[Raw]) -> Done:
        """The records of a stretch with clean texts; whatever is wrong with one of them is told of, and it stays."""
        problems: list[tuple[int, str]] = []
        self._counts.clear()
        self._reasons.clear()
        data = self.source.rewrite(stretch, self._edit, lambda number, why: problems.append((number, why)))
        tally = Tally(sum(raw.records for raw in stretch), self._counts["changed"], len(problems), tuple(sorted(self._reasons.items())))
        return Done(self.pack(data), len(stretch), tally, tuple(problems))

    def pack(self, data: bytes) -> bytes:
        """The bytes as they are written: packed, they can still stand one behind the other."""
        return gzip.compress(data, mtime=0) if self.packed and data else data

    def _edit(self, text: Text) -> tuple[str, Removed]:
        try:
            found = self._explained(text)
        except Exception as error:  # one record must not stop a million others
            raise RecordError(f"{type(error).__name__}: {error}") from error
        self._counts["changed"] += bool(found.marks or found.repairs)
        self._reasons.update(reason for mark in found.marks for reason in mark.reasons)
        return found.text, found.removals()

    def _explained(self, text: Text) -> Explanation:
        found = load_site_filter(self.shelf, site_of(text.site)) if self.shelf else None
        cleaner = replace(self.cleaner, filters=self.cleaner.filters | {found}) if found else self.cleaner
        return cleaner.explain_html(text.text) if text.is_page else cleaner.explain(text.text)


def plain(text: Text) -> str:
    """A record's text as a profile learns it; of a page what a browser shows."""
    return read_html(text.text).text if text.is_page else str(text.text)


def learn_sites(texts: Iterable[Text], path: Path) -> None:
    """The first of two passes: what repeats on each site, in the file `path`, which is whole or not there."""
    draft = beside(path, "part")
    draft.unlink(missing_ok=True)
    shelf = ProfileStore(draft)
    for text in texts:
        shelf.add(site_of(text.site), plain(text))
    shelf.close()
    draft.replace(path)


def clean_all(worker: Worker, out: Beside | Stream, *, jobs: int = 1) -> Iterator[Done]:
    """Rewrite all records that `out` does not hold yet; gives what was done, stretch by stretch, as it is written."""
    raws = worker.source.read()
    for _ in range(out.raws):
        next(raws, None)
    if not out.raws:
        out.write(Done(worker.pack(worker.source.start()), 0, Tally(), ()))
    for done in _in_order(worker, stretches(raws), jobs):
        out.write(done)
        yield done
    out.finish(worker.source)


# --- processes -----------------------------------------------------------------------------------

def _in_order(worker: Worker, found: Iterable[list[Raw]], jobs: int) -> Iterator[Done]:
    if jobs == 1:
        yield from map(worker, found)
        return
    waiting: deque[Future[Done]] = deque()
    # not forked: a process that holds threads, as pyarrow's readers do, must not be
    with ProcessPoolExecutor(jobs, multiprocessing.get_context("spawn"), _begin, (worker,)) as pool:
        for stretch in found:
            waiting.append(pool.submit(_go, stretch))
            if len(waiting) > AHEAD * jobs:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


_worker: list[Worker] = []  # a process's own, set once as it begins: what is submitted cannot carry it cheaply


def _begin(worker: Worker) -> None:
    _worker[:] = [worker]
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """A killed parent says no goodbye; without this its workers would wait for it for ever."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)


def _go(stretch: list[Raw]) -> Done:
    return _worker[0](stretch)


# --- the output ----------------------------------------------------------------------------------

class Stream:
    """Standard output, or any stream: written as it comes."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self.raws = 0
        self.tally = Tally()

    def write(self, done: Done) -> None:
        """Write what was done."""
        self._stream.write(done.data)
        self._stream.flush()
        self.raws += done.raws
        self.tally = self.tally.plus(done.tally)

    def finish(self, source: Format) -> None:
        """Nothing is left to do."""


class Beside:
    """A file that grows beside its place, and the note of how far it is good."""

    def __init__(self, out: Path, plan: dict[str, Any], *, resume: bool = False) -> None:
        self._out, self._plan = out, plan
        self.part, self.note = beside(out, "part"), beside(out, "part.json")
        self.raws, self._size, self.tally = 0, 0, Tally()
        if resume and self.note.exists() and self.part.exists():
            self._take_up()
        self._file = open(self.part, "r+b" if self.raws else "wb")  # noqa: SIM115 - closed when whole
        self._file.truncate(self._size)  # what a kill cut short is behind this
        self._file.seek(self._size)

    def write(self, done: Done) -> None:
        """Write what was done, then that it was: a kill between the two costs the stretch, never doubles it."""
        self._file.write(done.data)
        self._file.flush()
        os.fsync(self._file.fileno())
        self.raws += done.raws
        self._size += len(done.data)
        self.tally = self.tally.plus(done.tally)
        draft = beside(self._out, "part.json.new")
        draft.write_text(json.dumps({"plan": self._plan, "raws": self.raws, "size": self._size, "tally": self.tally}), encoding="utf-8")
        draft.replace(self.note)

    def finish(self, source: Format) -> None:
        """Let the file take its place."""
        self._file.close()
        source.finish(self.part, self._out)
        self.note.unlink(missing_ok=True)

    def _take_up(self) -> None:
        note = json.loads(self.note.read_text(encoding="utf-8"))
        if note["plan"] != self._plan:
            told = sorted(name for name in self._plan if self._plan[name] != note["plan"].get(name))
            raise ValueError(f"{self.part} was begun with another {', '.join(told)}; go on as it was begun, or leave --resume out")
        self.raws, self._size = note["raws"], note["size"]
        records, changed, broken, reasons = note["tally"]
        self.tally = Tally(records, changed, broken, tuple((reason, count) for reason, count in reasons))


def beside(out: Path, ending: str) -> Path:
    """A file of the same name with an ending more."""
    return out.with_name(f"{out.name}.{ending}")
