"""Measure how sure each filter is: of the marks of each kind, the share that is clutter.

    python -m training.measure_scores DATA            # the shares, with how many marks they are from
    python -m training.measure_scores DATA --write    # and put them where the package looks for them

DATA is the folder that corpus.py describes. Every page is cleaned four times: its markup, its plain text (bs4), what
trafilatura makes of it, and the finished article, in which every mark is the article's by definition. Each mark is
aligned with the article, word by word and in order; one of which half of the words are aligned is article. Marks without
words are not counted. The filters that weigh lines are run at their loosest, so that their doubtful lines are seen too.

A kind of which there are few marks is drawn towards its filter's share, and a filter of which there are few towards the share of
all: each counts as DOUBT marks. Where kinds are numbers, a lower one never has a lower share (isotonic regression).
"""
from __future__ import annotations

import argparse
import json
import subprocess
import warnings
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from newsclean import Cleaner, Explanation, Mark
from newsclean.engine.filter import Filter
from newsclean.engine.view import View
from newsclean.filters import ALL
from newsclean.filters.strictness import apply_strictness
from newsclean.model import Span

from .corpus import read_pages, read_texts, share_of
from .labels import label_aligned

SHARES = Path(__file__).parents[1] / "src/newsclean/engine/shares.py"
SETS = ("articles", "news", "papers")
TEXTS = ("bs4", "trafilatura", "gold")
DOUBT = 10
# A kind with fewer marks has its filter's share.
MIN_MARKS = 5


# --- marks with their kinds ------------------------------------------------------------------------


@dataclass(frozen=True)
class Named:
    """A filter's finder that says in each span's notes what kind it is."""

    source: Filter

    def __call__(self, view: View) -> Iterator[Span]:
        """Yield the filter's spans."""
        for span in self.source.find(view):
            yield Span(span.start, span.end, (json.dumps([self.source.name, span.kind]),))


def make_cleaner() -> Cleaner:
    """Return a cleaner whose marks' notes are the kinds of all that spoke for them."""
    loosest = apply_strictness(ALL, "thorough")
    return Cleaner(filters=[Filter(each.name, Named(each), each.early, each.once) for each in loosest])


def label_marks(found: Explanation, gold: str) -> Iterator[tuple[int, Mark]]:
    """Yield each mark with words, and before it whether it is article (1) or clutter (0)."""
    ends = {at + 1 for at, sign in enumerate(found.source) if sign == "\n"}
    edges = sorted({0, len(found.source), *ends, *(at for mark in found.marks for at in mark[:2])})
    pieces = [found.source[start:end] for start, end in pairwise(edges)]
    labels = dict(zip(edges, label_aligned(pieces, gold), strict=False))
    for mark in found.marks:
        truth, _ = labels[mark.start]
        if truth >= 0:
            yield truth, mark


class Count(NamedTuple):
    """How many marks of a kind there are, and how many of them are clutter."""

    marks: int
    clutter: int


Counts = dict[str, dict[str, Count]]  # by filter and kind


def count_marks(data: Path, every: int) -> Counts:
    """Count the marks of every Nth page."""
    cleaner = make_cleaner()
    found: dict[tuple[str, str], list[int]] = defaultdict(list)
    for explanation, gold in explain_all(data, cleaner, every):
        for truth, mark in label_marks(explanation, gold):
            for note in mark.notes:
                name, kind = json.loads(note)
                found[name, kind].append(truth)
    counts: Counts = defaultdict(dict)
    for (name, kind), truths in sorted(found.items()):
        counts[name][kind] = Count(len(truths), truths.count(0))
    return counts


def explain_all(data: Path, cleaner: Cleaner, every: int) -> Iterator[tuple[Explanation, str]]:
    """Yield the explanation of every page and text, and its article."""
    for name in SETS:
        for page in read_pages(data, name):
            if share_of(page.id, every) == 0:
                yield cleaner.explain_html(page.html), page.gold
        for kind in TEXTS:
            for text in read_texts(data, name, kind):
                if share_of(text.page, every) == 0:
                    yield cleaner.explain(text.text), text.gold


# --- shares ----------------------------------------------------------------------------------------


def measure_shares(counts: Counts) -> dict[str, dict[str, float]]:
    """Return the share of each filter (under "") and of each of its kinds."""
    total = add_up([count for kinds in counts.values() for count in kinds.values()])
    shares = {}
    for name in sorted(each.name for each in ALL):
        kinds = counts.get(name, {})
        whole = draw(add_up(list(kinds.values())), total.clutter / total.marks)
        shares[name] = {"": whole, **share_kinds(kinds, whole)}
    return shares


def add_up(counts: Sequence[Count]) -> Count:
    """Return the sum of counts."""
    return Count(sum(each.marks for each in counts), sum(each.clutter for each in counts))


def draw(count: Count, towards: float) -> float:
    """Return a share, drawn towards another one by as much as there is doubt."""
    return (count.clutter + DOUBT * towards) / (count.marks + DOUBT)


def share_kinds(kinds: dict[str, Count], whole: float) -> dict[str, float]:
    """Return the share of each kind; of numbered ones in order, none of them left out."""
    numbers = sorted(int(kind) for kind in kinds if is_number(kind))
    names = sorted(kind for kind, count in kinds.items() if kind and not is_number(kind) and count.marks >= MIN_MARKS)
    shares = {kind: draw(kinds[kind], whole) for kind in names}
    if not numbers:
        return shares
    drawn = [(draw(kinds[str(number)], whole), kinds[str(number)].marks) for number in numbers]
    falling = fall(drawn)
    step = min((b - a for a, b in pairwise(numbers)), default=1)
    for number in range(numbers[0], numbers[-1] + step, step):
        at = max(index for index, each in enumerate(numbers) if each <= number)
        shares[str(number)] = falling[at]
    return shares


def is_number(kind: str) -> bool:
    """Say whether a kind is a step of a filter's sums."""
    return kind.removeprefix("-").isdigit()


def fall(values: Sequence[tuple[float, int]]) -> list[float]:
    """Return values that never rise and are nearest to these, each with its weight (pool adjacent violators)."""
    pools: list[tuple[float, int, int]] = []  # mean, weight, how many values
    for value, weight in values:
        pools.append((value, weight, 1))
        while len(pools) > 1 and pools[-2][0] < pools[-1][0]:
            (a, of_a, some), (b, of_b, more) = pools[-2:]
            pools[-2:] = [((a * of_a + b * of_b) / (of_a + of_b), of_a + of_b, some + more)]
    return [mean for mean, _, count in pools for _ in range(count)]


def write(shares: dict[str, dict[str, float]]) -> None:
    """Put the shares where the package looks for them."""
    rounded = {name: {kind: round(share, 4) for kind, share in kinds.items()} for name, kinds in shares.items()}
    SHARES.write_text(
        '"""Measured shares, made by training/measure_scores.py: by filter and kind of mark how many are clutter.\n\n'
        'From WCXB (CC-BY-4.0), article-extraction-benchmark (MIT), Readability\'s test pages (Apache-2.0) and the\n'
        'test pages of Fundus (MIT). Under "" stands the share of the whole filter.\n"""\n\n'
        "from __future__ import annotations\n\nfrom collections.abc import Mapping\nfrom typing import Final\n\n"
        f'__all__ = ["SHARES"]\n\nSHARES: Final[Mapping[str, Mapping[str, float]]] = {rounded!r}\n', encoding="utf-8")
    subprocess.run(["ruff", "format", "--quiet", str(SHARES)], check=True)


def main() -> None:
    """Read the arguments, count, print and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--every", type=int, default=1, help="measure on every Nth page (default: all)")
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    warnings.simplefilter("ignore")  # pages among the texts
    counts = count_marks(args.data, args.every)
    shares = measure_shares(counts)
    for name, kinds in shares.items():
        for kind, share in kinds.items():
            count = counts.get(name, {}).get(kind, Count(0, 0)) if kind else add_up(list(counts.get(name, {}).values()))
            print(f"{name:20} {kind or '(all)':16} {share:.4f}  {count.clutter} of {count.marks}")
    if args.write:
        write(shares)


if __name__ == "__main__":
    main()
