"""Measure what each strictness removes and what it costs: the curve of article lost against clutter removed.

    python -m benchmarks.strictness DATA [--pages N] [--write]

DATA holds the development sets as training/corpus.py describes them, and two sets that nothing was learned from:
`check-world` (500 papers in five languages, 2011-12) and `check-blogs` (300 blogs, 2012). Of each set N pages are taken, chosen
by a hash of their ids, each as plain text (bs4) and as markup. Clutter and article are counted in runs of four words, summed over
the pages of a set. An article's run is lost when it stood in the text and does not any more; that two of its paragraphs meet where
clutter stood between makes good for nothing. `--write` puts the figures into docs/explanation/strictness.json, from which the documentation draws its picture.
"""
from __future__ import annotations

import argparse
import hashlib
import json
import warnings
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from newsclean import Cleaner, Explanation
from training.corpus import SETS, PageSet, read_folder, read_records
from training.measure_scores import label_marks
from training.measures import count_runs

RESULTS = Path(__file__).parent.parent / "docs" / "explanation" / "strictness.json"
MEASURED = {
    "articles": SETS["articles"],
    "news": SETS["news"],
    "papers": SETS["papers"],
    "check-world": PageSet("check-world", texts="texts-check-world"),
    "check-blogs": PageSet("check-blogs", texts="texts-check-blogs"),
}
SCORE_EDGES = (0.0, 0.6, 0.8, 0.9, 0.95, 0.98, 0.99)
NAMES = ("careful", "default", "thorough")
SCORES = (0.5, 0.7, 0.8, 0.9, 0.95, 0.98)


class Sample(NamedTuple):
    """A page in both forms, and its article."""

    text: str
    markup: str
    gold: str


def read_samples(data: Path, each: PageSet, limit: int) -> list[Sample]:
    """Return some pages of a set, by a hash of their ids."""
    texts = {record["id"]: record["text"] for record in read_records(data / each.texts / "bs4.jsonl.gz")}
    pages = sorted(read_folder(data / each.pages, each.listing), key=lambda page: hashlib.md5(page.id.encode()).digest())
    found = [Sample(texts[page.id], page.html, page.gold) for page in pages if page.id in texts and page.gold]
    return found[:limit]


def measure(samples: Sequence[Sample], explain: Callable[[Sample], Explanation]) -> tuple[float, float]:
    """Return the share of the clutter that is removed, and that of the article that is lost."""
    article = lost = clutter = left = 0
    for sample in samples:
        found = explain(sample)
        whole, rest, gold = count_runs(found.source), count_runs(found.text), count_runs(sample.gold)
        had, has = whole & gold, rest & gold
        article, lost = article + had.total(), lost + (had - has).total()
        clutter, left = clutter + (whole - had).total(), left + (rest - has).total()
    return round(1 - left / clutter, 4), round(lost / article, 5)


def measure_set(samples: Sequence[Sample], strictnesses: Sequence[str | float]) -> dict[str, list[dict[str, Any]]]:
    """Return the figures of a set, from text, from markup and from finished articles."""
    rows: dict[str, list[dict[str, Any]]] = {"text": [], "html": [], "finished": []}
    for strictness in strictnesses:
        cleaner = Cleaner(strictness=strictness)
        removed, lost = measure(samples, partial(_explain_text, cleaner))
        rows["text"].append({"strictness": strictness, "removed": removed, "lost": lost})
        removed, lost = measure(samples, partial(_explain_markup, cleaner))
        rows["html"].append({"strictness": strictness, "removed": removed, "lost": lost})
        if strictness in NAMES:
            rows["finished"].append({"strictness": strictness, "lost": count_lost_words(samples, cleaner)})
    return rows


def _explain_text(cleaner: Cleaner, sample: Sample) -> Explanation:
    return cleaner.explain(sample.text)


def _explain_markup(cleaner: Cleaner, sample: Sample) -> Explanation:
    return cleaner.explain_html(sample.markup)


def check_scores(samples: Sequence[Sample]) -> list[dict[str, Any]]:
    """Return for marks of like scores how many there are, their mean score, and the share of them that is clutter."""
    cleaner = Cleaner(strictness="thorough")
    found: dict[float, list[tuple[float, int]]] = {edge: [] for edge in SCORE_EDGES}
    for sample in samples:
        for explanation in (cleaner.explain(sample.text), cleaner.explain_html(sample.markup)):
            for truth, mark in label_marks(explanation, sample.gold):
                found[max(edge for edge in SCORE_EDGES if edge <= mark.score)].append((mark.score, truth))
    return [{"from": edge, "marks": len(marks), "score": round(sum(score for score, _ in marks) / len(marks), 4),
             "clutter": round(1 - sum(truth for _, truth in marks) / len(marks), 4)} for edge, marks in found.items() if marks]


def count_lost_words(samples: Sequence[Sample], clean: Cleaner) -> float:
    """Return the share of words that go from finished articles."""
    runs = [(len(sample.gold.split()), len(clean(sample.gold).split())) for sample in samples]
    return round(1 - sum(after for _, after in runs) / sum(before for before, _ in runs), 6)


def main() -> None:
    """Read the arguments, measure, print and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--pages", type=int, default=100, help="pages of each set (default: 100)")
    parser.add_argument("--names", action="store_true", help="careful, default and thorough alone")
    parser.add_argument("--sets", default=",".join(MEASURED))
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    warnings.simplefilter("ignore")  # pages among the texts
    found: dict[str, Any] = {}
    for name in args.sets.split(","):
        samples = read_samples(args.data, MEASURED[name], args.pages)
        found[name] = {"pages": len(samples), **measure_set(samples, NAMES if args.names else (*NAMES, *SCORES)),
                       "scores": check_scores(samples)}
        for form in ("text", "html", "finished"):
            for row in found[name][form]:
                removed = f"removed {row['removed']:.4f}  " if "removed" in row else ""
                print(f"{name:12} {form:8} {row['strictness']!s:9} {removed}lost {row['lost']:.5f}", flush=True)
        for row in found[name]["scores"]:
            print(f"{name:12} marks with a score from {row['from']}: {row['marks']}, mean {row['score']}, clutter {row['clutter']}", flush=True)
    if args.write:
        before = json.loads(RESULTS.read_text(encoding="utf-8")) if RESULTS.exists() else {}
        in_order = {name: {**before, **found}[name] for name in MEASURED if name in {**before, **found}}
        RESULTS.write_text(json.dumps(in_order, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
