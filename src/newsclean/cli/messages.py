"""What a person is told on standard error."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import Final, NoReturn, TypeVar

__all__ = [
    "DONE",
    "FAILED",
    "STOPPED",
    "collect_warnings",
    "describe_error",
    "describe_error_of",
    "fail_usage",
    "say",
    "watch",
]

# What the command ends with. Wrong usage ends with 2, as argparse has it.
DONE: Final = 0
FAILED: Final = 1
WRONG_USAGE: Final = 2
STOPPED: Final = 130  # 128 and the number of SIGINT

Item = TypeVar("Item")

_EXTRA_OF_MODULE: Final = {"brotli": "warc", "pyarrow": "parquet", "warcio": "warc"}


def say(message: str, *, lead: str = "newsclean: ") -> None:
    """Print a line to standard error, if that is open."""
    if sys.stderr is not None:
        with suppress(OSError):
            print(f"{lead}{message}", file=sys.stderr)


def fail_usage(message: str) -> NoReturn:
    """Print a line on wrong usage and end the command, as argparse does."""
    say(message)
    raise SystemExit(WRONG_USAGE)


@contextmanager
def collect_warnings() -> Iterator[list[str]]:
    """Yield a list that gets what newsclean warns of inside: a rule without time, a filter left out.

    That a text is HTML is no news here: the user said how texts are read.
    """
    told: list[str] = []
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("ignore")
        warnings.simplefilter("always", RuntimeWarning)
        yield told
    texts = dict.fromkeys(str(each.message) for each in caught)
    told += [
        text.removeprefix("newsclean: ")
        for text in texts
        if text.startswith("newsclean: ")
    ]


def describe_error(error: Exception) -> str:
    """Return what went wrong as one line for a person."""
    if isinstance(error, ModuleNotFoundError):
        extra = _EXTRA_OF_MODULE.get(error.name or "", "batch")
        return f"{error.name} is needed for this; pip install 'newsclean[{extra}]'"
    if isinstance(error, OSError) and error.strerror:
        where = f"{error.filename}: " if error.filename is not None else ""
        return f"{where}{error.strerror}"
    return " ".join(str(error).split()) or type(error).__name__


def describe_error_of(name: str, error: Exception) -> str:
    """Return what is wrong with a file, without its name, which stands before it."""
    return describe_error(error).removeprefix(f"{name}: ")


def watch(
    items: Iterable[Item],
    unit: str,
    *,
    measure: Callable[[Item], int] | None = None,
    is_quiet: bool = False,
) -> Iterator[Item]:
    """Yield the items, counted on standard error where a person watches it and tqdm is installed."""
    is_seen = not is_quiet and sys.stderr is not None and sys.stderr.isatty()
    try:
        from tqdm import tqdm
    except ModuleNotFoundError:
        is_seen = False
    if not is_seen:
        yield from items
        return
    with tqdm(unit=f" {unit}") as bar:
        for item in items:
            yield item
            bar.update(1 if measure is None else measure(item))
