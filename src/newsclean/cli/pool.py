"""Processes that do the same to each of many things, and give the results in order."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing.connection import wait
from typing import Any, Final, TypeVar

__all__ = ["map_in_order"]

# Tasks a process that are sent out or done already while the first of them is still at work.
TASKS_AHEAD: Final = 3

Task = TypeVar("Task")
Answer = TypeVar("Answer")


def map_in_order(
    work: Callable[[Task], Answer], tasks: Iterable[Task], jobs: int
) -> Iterator[Answer]:
    """Yield what `work` makes of each task, in order.

    `work` goes to each process once; it may hold more than a task could carry.
    """
    if jobs == 1:
        yield from map(work, tasks)
        return
    waiting: deque[Future[Answer]] = deque()
    with _start_processes(work, jobs) as pool:
        for task in tasks:
            waiting.append(pool.submit(_do, task))
            if len(waiting) > TASKS_AHEAD * jobs:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


@contextmanager
def _start_processes(
    work: Callable[[Any], Any], jobs: int
) -> Iterator[ProcessPoolExecutor]:
    # not forked: a process that holds threads, as pyarrow's readers do, must not be
    context = multiprocessing.get_context("spawn")
    known = set(multiprocessing.active_children())
    pool = ProcessPoolExecutor(jobs, context, _begin, (work,))
    try:
        yield pool
    except BaseException:
        # the tasks under way are of no use any more: a person who presses Ctrl-C does not
        # wait for them
        for process in set(multiprocessing.active_children()) - known:
            process.terminate()
        pool.shutdown(wait=False, cancel_futures=True)
        raise
    pool.shutdown()


# A process's own, set once as it begins.
_work: Callable[[Any], Any] | None = None


def _begin(work: Callable[[Any], Any]) -> None:
    global _work
    _work = work
    signal.signal(
        signal.SIGINT, signal.SIG_IGN
    )  # the parent is told too, and ends its workers
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """Exit when the parent dies; a worker of a killed parent would wait for ever."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)


def _do(task: Any) -> Any:
    assert _work is not None
    answer = _work(task)
    if not gc.get_freeze_count():
        # the phrases and tables are read by now and stay: the collector, which takes a twentieth of
        # the time of dumps and pages, need not look through them again
        gc.freeze()
    return answer
