"""How much longer `explain` takes when a hostile text is doubled: 2 times is linear, 4 times is quadratic.

    python benchmarks/growth.py                  the worst of every rule, as the Markdown table of docs/growth.md
    python benchmarks/growth.py --all            every family
    python benchmarks/growth.py --only footers   families whose rule or name has this in it

Every family of `tests/hostile.py` is built in five sizes, each twice the one before. Timed are the whole of
`explain` and each filter's `find` alone on the first snapshot, in processor seconds, the median of `--runs`
runs with the sizes in turn; of a rule that is fast, in larger texts. A family passes when no two doublings in
a row take more than 2.3 times as long each; one that does not is measured anew, with twice the runs, up to
three times: noise goes away, a quadratic rule does not. Interrupted, the script prints what it has.
"""
from __future__ import annotations

import argparse
import gc
import sys
import time
import warnings
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from functools import partial
from itertools import count
from pathlib import Path
from statistics import median
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "src")]

from tests import hostile  # noqa: E402

import newsclean  # noqa: E402  the path has to be set first
from newsclean.document import View  # noqa: E402
from newsclean.phrases import lexicon  # noqa: E402
from newsclean.text import read  # noqa: E402

LIMIT = 2.3
DOUBLINGS = 4
# A doubling is judged where the shorter text takes this many seconds: below, the clock and the collector are noise.
LEAST = 0.002
LARGEST = 16_000  # characters of the smallest text, however fast a rule is


class Row(NamedTuple):
    """What one rule did with one family: the largest growth of a doubling, and seconds a million characters."""

    family: hostile.Family
    part: str
    growth: float
    cost: float


def measure(family: hostile.Family, size: int, runs: int) -> list[Row]:
    """The whole, and each filter that takes long enough to be timed."""
    whole = newsclean.explain_html if family.rule == "html" else newsclean.explain
    sizes = (size << step for step in count())
    size = next(each for each in sizes if each >= LARGEST or _seconds(partial(whole, family.build(each))) >= LEAST)
    texts = [family.build(size << step) for step in range(DOUBLINGS + 1)]
    rows = [_row(family, "explain", [lambda text=text: whole(text) for text in texts], texts, runs)]
    if family.rule != "html":
        views = [View(read(text), lexicon()) for text in texts]
        slow = [each for each in sorted(newsclean.DEFAULT, key=lambda one: one.name) if _seconds(_finds(each, views[-1])) > 4 * LEAST]
        rows += [_row(family, each.name, [_finds(each, view) for view in views], texts, runs) for each in slow]
    return rows


def _finds(each: newsclean.Filter, view: View) -> Callable[[], object]:
    return lambda: list(each.find(view))


def _row(family: hostile.Family, part: str, calls: list[Callable[[], object]], texts: list[str], runs: int) -> Row:
    growth = cost = 0.0
    for attempt in range(3):
        times = _medians(calls, runs << attempt)
        cost = times[-1] / len(texts[-1]) * 1e6
        found = max(_growths(times, texts), default=0.0)
        growth = min(growth or found, found)
        if growth <= LIMIT:
            break
    return Row(family, part, growth, cost)


def _medians(calls: list[Callable[[], object]], runs: int) -> list[float]:
    gc.collect()
    times: list[list[float]] = [[] for _ in calls]
    for call in calls:
        call()
    for _ in range(runs):
        for call, taken in zip(calls, times, strict=True):
            taken.append(_seconds(call))
    return [median(taken) for taken in times]


def _seconds(call: Callable[[], object]) -> float:
    started = time.process_time()
    call()
    return time.process_time() - started


def _growths(times: list[float], texts: list[str]) -> Iterator[float]:
    """Growth of a doubling, averaged over each two in a row, as if each text were exactly twice the one before."""
    for before, after, short, long in zip(times, times[2:], texts, texts[2:], strict=False):
        if before > LEAST:
            yield 2 * (after / before * len(short) / len(long)) ** 0.5


def table(rows: Iterable[Row]) -> Iterator[str]:
    """Markdown."""
    yield "| rule | hostile text | timed | growth of a doubling, at most | seconds a million characters |"
    yield "| --- | --- | --- | --- | --- |"
    for row in rows:
        name = row.family.name.replace("|", "\\|")
        yield f"| {row.family.rule} | {name} | {row.part} | {row.growth:.2f} | {row.cost:.2f} |"


def main() -> int:
    """Read the arguments, measure, print; 1 when a family grows too fast."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default="")
    parser.add_argument("--all", action="store_true", help="a row for every family and part")
    parser.add_argument("--size", type=int, default=4_000, help="characters of the smallest text, or more if that takes no time")
    parser.add_argument("--every", type=int, default=1, help="take every Nth family")
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    newsclean.explain(hostile.P)  # reads the tables
    families = [*hostile.plain(most=0), *hostile.pages(), *hostile.tables()]
    chosen = [family for family in families if options.only in f"{family.rule} {family.name}"][:: options.every]
    rows: list[Row] = []
    with suppress(KeyboardInterrupt):
        for family in chosen:
            found = measure(family, options.size, options.runs)
            rows += found
            print(f"{max(row.growth for row in found):.2f} {found[0].cost:6.2f} {family.rule} {family.name}", file=sys.stderr, flush=True)
    failed = [row for row in rows if row.growth > LIMIT]
    worst_of = {row.family.rule: row for row in sorted(rows, key=lambda row: row.growth)}
    costly_of = {row.family.rule: row for row in sorted(rows, key=lambda row: row.cost)}
    shown = rows if options.all else [row for rule in worst_of for row in dict.fromkeys((worst_of[rule], costly_of[rule]))]
    print("\n".join(table(sorted(dict.fromkeys([*shown, *failed]), key=lambda row: (row.family.rule, -row.growth)))))
    print(f"\n{len({row.family for row in rows})} families, {len(rows)} timed, {len(failed)} over {LIMIT}.")
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
