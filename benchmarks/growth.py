"""How much longer `explain` takes when a hostile text is doubled: 2 times is linear, 4 times is quadratic.

    python -m benchmarks.growth                  the worst of every rule, as the Markdown table of docs/explanation/time-complexity.md
    python -m benchmarks.growth --all            every family
    python -m benchmarks.growth --only footers   families whose rule or name has this in it

Every family of `tests/hostile.py` is built in five sizes, each twice the one before. Timed are the whole of
`explain` and each filter's `find` alone on the first snapshot, in processor seconds, the median of `--runs`
runs with the sizes in turn; of a rule that is fast, in larger texts. A family passes when no two doublings in
a row take more than 2.3 times as long each. One that does not is measured anew, with twice the runs, then in texts
four times as long: noise goes away, and so does a rule that wakes up at some size, a quadratic one does not. Of one
that still does not pass the steps are counted as well (`tests/test_hostile.py`): where they double and the time does
more, it is memory that no longer fits the processor's cache, or Python's collector. Interrupted, or after
`--minutes`, the script prints what it has: first the whole of all families, then the filters, both from all rules by turns.
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
from itertools import count, product, takewhile
from statistics import median
from typing import NamedTuple

import newsclean
from newsclean.engine.view import View
from newsclean.phrases.lexicon import load_lexicon
from newsclean.text.lines import read
from tests import hostile, test_hostile

LIMIT = 2.3
DOUBLINGS = 4
# A doubling is judged where the shorter text takes this many seconds: below, the clock and the collector are noise.
LEAST = 0.002
LARGEST = 16_000  # characters of the smallest text, however fast a rule is
TURNS = 11  # every so many families one is taken, then from the next on


class Row(NamedTuple):
    """What one rule did with one family: the largest growth of a doubling, and seconds a million characters."""

    family: hostile.Family
    part: str
    growth: float
    cost: float


def whole(family: hostile.Family, size: int, runs: int) -> list[Row]:
    """Return how the family's text or page is explained, as for a user."""
    explain = newsclean.explain_html if family.rule == "html" else newsclean.explain
    return [_row(family, "explain", lambda text: partial(explain, text), _timed(explain, family, size), runs)]


def parts(family: hostile.Family, size: int, runs: int) -> list[Row]:
    """Return how each filter does alone that takes long enough to be timed."""
    if family.rule == "html":
        return []
    size = _timed(newsclean.explain, family, size)
    view = View(read(family.build(size << DOUBLINGS)), load_lexicon())
    slow = [each for each in sorted(newsclean.DEFAULT, key=lambda one: one.name) if _seconds(_finds(each, view)) > 4 * LEAST]
    return [_row(family, each.name, partial(_finds_in, each), size, runs) for each in slow]


def _timed(explain: Callable[[str], object], family: hostile.Family, size: int) -> int:
    """Return the first size that takes time, or the largest that is tried."""
    sizes = (size << step for step in count())
    return next(each for each in sizes if each >= LARGEST or _seconds(partial(explain, family.build(each))) >= LEAST)


def _finds_in(each: newsclean.Filter, text: str) -> Callable[[], object]:
    return _finds(each, View(read(text), load_lexicon()))


def _finds(each: newsclean.Filter, view: View) -> Callable[[], object]:
    return lambda: list(each.find(view))


def _row(family: hostile.Family, part: str, call: Callable[[str], Callable[[], object]], size: int, runs: int) -> Row:
    growth = cost = 0.0
    for larger, more in ((0, 0), (0, 1), (2, 0)):
        texts = [family.build(size << step + larger) for step in range(DOUBLINGS + 1)]
        times = _medians([call(text) for text in texts], runs << more)
        cost = cost or times[-1] / len(texts[-1]) * 1e6
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
    """Yield the growth of a doubling, averaged over each two in a row, as if each text were exactly twice the one before."""
    for before, after, short, long in zip(times, times[2:], texts, texts[2:], strict=False):
        if before > LEAST:
            yield 2 * (after / before * len(short) / len(long)) ** 0.5


def table(rows: Iterable[Row]) -> Iterator[str]:
    """Yield the rows as Markdown."""
    yield "| rule | hostile text | timed | growth of a doubling, at most | seconds a million characters |"
    yield "| --- | --- | --- | --- | --- |"
    for row in rows:
        name = row.family.name.replace("|", "\\|")
        steps = f" (steps {test_hostile.growth(row.family, size=10 * test_hostile.LARGER):.2f})" if row.growth > LIMIT else ""
        yield f"| {row.family.rule} | {name} | {row.part} | {row.growth:.2f}{steps} | {row.cost:.2f} |"


def main() -> int:
    """Read the arguments, measure, print; 1 when a family grows too fast."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default="")
    parser.add_argument("--all", action="store_true", help="a row for every family and part")
    parser.add_argument("--size", type=int, default=4_000, help="characters of the smallest text, or more if that takes no time")
    parser.add_argument("--every", type=int, default=1, help="take every Nth family")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--minutes", type=float, default=float("inf"), help="begin no family after so many")
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    newsclean.explain(hostile.P)  # reads the tables
    families = [*hostile.plain(most=0), *hostile.pages(), *hostile.tables()]
    chosen = [family for family in families if options.only in f"{family.rule} {family.name}"][:: options.every]
    rows: list[Row] = []
    ends = time.monotonic() + 60 * options.minutes
    turns = [family for turn in range(TURNS) for family in chosen[turn::TURNS]]
    with suppress(KeyboardInterrupt):
        for measure, family in takewhile(lambda _: time.monotonic() < ends, product((whole, parts), turns)):
            found = measure(family, options.size, options.runs)
            rows += found
            for row in found:
                print(f"{row.growth:.2f} {row.cost:6.2f} {row.part} {family.rule} {family.name}", file=sys.stderr, flush=True)
    failed = [row for row in rows if row.growth > LIMIT]
    worst_of = {row.family.rule: row for row in sorted(rows, key=lambda row: row.growth)}
    costly_of = {row.family.rule: row for row in sorted(rows, key=lambda row: row.cost)}
    shown = rows if options.all else [row for rule in worst_of for row in dict.fromkeys((worst_of[rule], costly_of[rule]))]
    print("\n".join(table(sorted(dict.fromkeys([*shown, *failed]), key=lambda row: (row.family.rule, -row.growth)))))
    print(f"\n{len({row.family for row in rows})} of {len(chosen)} families, {len(rows)} timed, {len(failed)} over {LIMIT}.")
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
