"""Whether newsclean became slower: its speed by kind of text, as ratios to ftfy and trafilatura, against stored ones.

    python -m benchmarks.speed_gate           measure, compare with speed_gate.json; 1 when a kind is too slow
    python -m benchmarks.speed_gate --write   measure, and store the ratios

The texts are those of the fixtures, so that a checkout has all it takes. What is compared runs in turn on each text, in
processor seconds, and told is the median of the rounds: a busy machine slows all of them alike. A kind that falls below
0.85 of its stored ratio is measured twice more, and fails when it is below each time. A ratio also moves when another
release of ftfy, of trafilatura or of Python is faster, so these are stored with it and named when they differ.
"""
from __future__ import annotations

import argparse
import json
import platform
import sys
import warnings
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from statistics import median

from tests import cases

from . import speed

STORED = Path(__file__).with_suffix(".json")
LEAST = 0.85
ROUNDS = 5
# A third of a news site's articles is no longer; here so many fixtures make one long.
SHORT_CHARS = 600
FIXTURES_AN_ARTICLE = 6

Runs = dict[str, Callable[[str], object]]


def list_texts() -> dict[str, list[str]]:
    """Return texts by their kind."""
    from bs4 import BeautifulSoup

    honest = [cases.read(path).source for path in cases.paths("negative")]
    pages = [path.read_text(encoding="utf-8") for path in sorted(cases.ROOT.rglob("*.html"))]
    return {
        "finished articles": ["\n\n".join(honest[at : at + FIXTURES_AN_ARTICLE]) for at in range(0, len(honest), FIXTURES_AN_ARTICLE)],
        "short texts": [text[:SHORT_CHARS] for text in honest[::2]],
        "articles with clutter": [cases.read(path).source for path in cases.paths("synthetic")],
        "dumps": [BeautifulSoup(page, "html.parser").get_text("\n") for page in pages],
        "pages": pages,
    }


def list_runs(kind: str) -> Runs:
    """Return what is compared on a kind: newsclean, and what it is told against."""
    import newsclean

    if kind == "pages":
        import trafilatura

        return {speed.CLEAN: newsclean.clean_html, "trafilatura": trafilatura.extract}
    import ftfy

    return {speed.CLEAN: newsclean.clean, "ftfy": ftfy.fix_text}


def measure(kind: str, texts: list[str]) -> float:
    """Return how many times as fast as the other newsclean is."""
    runs = list_runs(kind)
    _, other = runs
    # each turn takes every `ROUNDS`-th: all of them
    seconds = speed.measure(runs, [text for text in texts for _ in range(ROUNDS)], ROUNDS)
    return median(theirs / ours for theirs, ours in zip(seconds[other], seconds[speed.CLEAN], strict=True))


def list_versions() -> dict[str, str]:
    """Return what the ratios hang on besides newsclean."""
    return {"python": ".".join(platform.python_version_tuple()[:2]), **{name: version(name) for name in ("ftfy", "trafilatura")}}


def find_slow(stored: dict[str, float], measured: Callable[[str], float]) -> list[str]:
    """Return the kinds whose ratio is too low three times in a row, each with a line that says so."""
    slow = []
    for kind, ratio in stored.items():
        found: list[float] = []
        while len(found) < 3 and max(found, default=0) < LEAST * ratio:
            found.append(measured(kind))
        print(f"{kind:22} {ratio:6.2f} stored {max(found):6.2f} now {max(found) / ratio:6.2f}", flush=True)
        if max(found) < LEAST * ratio:
            slow.append(kind)
    return slow


def main() -> int:
    """Measure, then compare or store."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="store what is measured")
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    texts = list_texts()
    for kind, each in texts.items():  # tables are built, caches filled
        for text in each:
            for run in list_runs(kind).values():
                run(text)
    if options.write:
        ratios = {kind: round(median(measure(kind, each) for _ in range(3)), 2) for kind, each in texts.items()}
        STORED.write_text(json.dumps({"versions": list_versions(), "ratios": ratios}, indent=1) + "\n", encoding="utf-8")
        print(ratios)
        return 0
    stored = json.loads(STORED.read_text(encoding="utf-8"))
    slow = find_slow(stored["ratios"], lambda kind: measure(kind, texts[kind]))
    if slow:
        print(f"slower than {LEAST} of the stored ratio, three times: {', '.join(slow)}", file=sys.stderr)
        if stored["versions"] != list_versions():
            print(f"stored with {stored['versions']}, measured with {list_versions()}: perhaps it is they who changed", file=sys.stderr)
    return 1 if slow else 0


if __name__ == "__main__":
    raise SystemExit(main())
