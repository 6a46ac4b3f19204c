"""Two hundred thousand documents, good and hostile, through one `Cleaner`: does anything grow, leak, warn or differ?

    python -m benchmarks.long_run                      the long run alone
    python -m benchmarks.long_run --pools 20000        then so many of them in eight threads, and in pools made by spawn and fork

Documents are made from their number: fixtures and planted prose, pages around them, characters from all of
Unicode, bytes in no encoding, hostile texts of every family. Printed are resident memory after a warm-up of a
tenth and at the end, open file handles, warnings, and whether every way of running gives what one thread gave.
"""
from __future__ import annotations

import argparse
import gc
import html
import multiprocessing
import os
import random
import sys
import time
import warnings
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from functools import cache
from pathlib import Path
from zlib import crc32

from newsclean import Cleaner
from tests import cases, documents, hostile

CLEANER = Cleaner()
MOST = 0.05  # growth of resident memory after the warm-up that is no leak


@cache
def _fixtures() -> list[str]:
    return [cases.read(path).source[:800] for path in cases.paths("synthetic", "negative")]


@cache
def _families() -> list[hostile.Family]:
    return [family for family in [*hostile.plain(most=20), *hostile.pages()] if "\\x85" not in family.name]


def document(number: int) -> tuple[bool, str | bytes]:
    """Return whether the document is markup, and the document."""
    chance = random.Random(number)
    kind = number % 8
    if kind < 2:
        return False, chance.choice(_fixtures())
    if kind < 4:
        rows = chance.choices([*documents.PROSE, *documents.LINES, *documents.SMALL], k=chance.randint(2, 8))
        return False, chance.choice(["\n", "\n\n"]).join(rows)
    if kind == 4:
        paragraphs = "".join([f"<div class='c{chance.randint(0, 10**9)}'><p>{html.escape(row)}</p></div>" for row in chance.choice(_fixtures()).split("\n")])
        return True, chance.choice(["", "<!doctype html><html><body><nav><a href='/'>Home</a></nav>"]) + paragraphs
    if kind == 5:
        return False, "".join([chr(chance.randint(0, sys.maxunicode)) for _ in range(chance.randint(1, 200))])
    if kind == 6:
        return bool(number & 8), chance.randbytes(chance.randint(0, 400))
    family = chance.choice(_families())
    return family.rule == "html", family.build(chance.randint(10, 400))


def result(number: int) -> int:
    """Return a sum over what becomes of a document."""
    is_markup, text = document(number)
    explanation = CLEANER.explain_html(text) if is_markup else CLEANER.explain(text)
    return crc32(repr((explanation.text, explanation.marks, explanation.rounds)).encode("utf-8", "surrogatepass"))


def resident() -> int:
    """Return bytes of this process that are in memory."""
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGESIZE")


def handles() -> int:
    """Open file descriptors of this process."""
    return len(os.listdir("/proc/self/fd"))


def long_run(count: int) -> bool:
    """Say whether nothing grew, leaked or warned."""
    started, opened, grown = time.perf_counter(), handles(), 0.0
    warm = 0
    for number in range(count):
        result(number)
        if number + 1 == count // 10:
            gc.collect()
            warm = resident()
        if (number + 1) % max(count // 20, 1) == 0:
            print(f"{number + 1:>8} documents {resident() / 1e6:8.1f} MB {handles() - opened:+d} handles {time.perf_counter() - started:7.0f} s", flush=True)
    gc.collect()
    grown = resident() / warm - 1
    print(f"memory after the warm-up {warm / 1e6:.1f} MB, at the end {resident() / 1e6:.1f} MB: {grown:+.1%}; {handles() - opened:+d} handles; no warning, no error")
    return grown <= MOST and handles() <= opened


def pools(count: int) -> bool:
    """Say whether threads and pools give what one thread gives."""
    numbers = range(count)
    alone = list(map(result, numbers))
    same = True
    with ThreadPoolExecutor(8) as threads:
        same &= _agrees("eight threads", alone, threads.map(result, numbers))
    for method in ("spawn", "fork"):
        with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context(method)) as processes:
            same &= _agrees(f"a pool made by {method}", alone, processes.map(result, numbers, chunksize=200))
    return same


def _agrees(name: str, alone: list[int], found: Iterable[int]) -> bool:
    differing = sum(one != other for one, other in zip(alone, found, strict=True))
    print(f"{name}: {differing} of {len(alone)} results differ", flush=True)
    return differing == 0


def main() -> int:
    """Read the arguments and run; 1 when something grew or differed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=200_000)
    parser.add_argument("--pools", type=int, default=0)
    options = parser.parse_args()
    warnings.simplefilter("error")
    warnings.filterwarnings("ignore", "newsclean: this text is HTML")
    good = long_run(options.count) if options.count else True
    return 0 if (not options.pools or pools(options.pools)) and good else 1


if __name__ == "__main__":
    raise SystemExit(main())
