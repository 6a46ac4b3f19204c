"""How fast `clean` is, as a ratio to named things measured in the same run.

    python -m benchmarks.speed TEXTS.jsonl.gz [...]      every record's "text" is cleaned
    python -m benchmarks.speed --start                   import time, modules, first call
    python -m benchmarks.speed --start TEXTS.jsonl.gz    both

Compared are `ftfy.fix_text` alone and the line rules of the C4 corpus (a line stays if it ends in sentence
punctuation, has three words and none of a few policy words), which are what pipelines run today. "Named" are
the filters that know clutter by its phrases; `DEFAULT` has learned ones too. Each is timed in processor
seconds, the best of `--repeat` turns, the turns interleaved: other work on the machine then slows all of
them alike.
"""
from __future__ import annotations

import argparse
import gzip
import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

LEARNED = ("STRAY_LINES", "PAGE_BLOCKS", "CLASS_NAMES")
AGAINST = {"named filters, English alone": "English", "ftfy.fix_text": "ftfy", "C4 line rules": "C4"}

POLICY = ("terms of use", "privacy policy", "cookie policy", "uses cookies", "use of cookies", "use cookies")


def c4_line_rules(text: str) -> str:
    """The line rules of C4, as its paper gives them."""
    return "\n".join(line for line in map(str.strip, text.split("\n")) if _c4_keeps(line))


def _c4_keeps(line: str) -> bool:
    if not line.endswith((".", "!", "?", '"')) or line.endswith("...") or len(line.split()) < 3:
        return False
    low = line.lower()
    return "javascript" not in low and not any(phrase in low for phrase in POLICY)


def read(path: Path, every: int) -> list[str]:
    """Every `every`-th record's text."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line)["text"] for line in lines][::every]


def cleaners() -> dict[str, Callable[[str], str]]:
    """What is measured, by the name it has in the table."""
    import ftfy

    import newsclean
    from newsclean import filters

    named = newsclean.DEFAULT - {getattr(filters, name) for name in LEARNED if hasattr(filters, name)}
    return {
        "named filters": newsclean.Cleaner(filters=named),
        "named filters, English alone": newsclean.Cleaner(filters=named, languages=frozenset({"en"})),
        "all of DEFAULT": newsclean.clean,
        "ftfy.fix_text": ftfy.fix_text,
        "C4 line rules": c4_line_rules,
    }


def compare(texts: list[str], repeat: int) -> dict[str, float]:
    """Characters a second of each, in millions."""
    runs = cleaners()
    best = dict.fromkeys(runs, float("inf"))
    for run in runs.values():
        run(texts[0])
    for _ in range(repeat):
        for name, run in runs.items():
            started = time.process_time()
            for text in texts:
                run(text)
            best[name] = min(best[name], time.process_time() - started)
    size = sum(map(len, texts))
    return {name: size / seconds / 1e6 for name, seconds in best.items()}


def table(speeds: dict[str, float]) -> str:
    """Each line one thing measured, and how many times as fast it is as the things it is compared with."""
    against = [name for name in speeds if name in AGAINST]
    head = " ".join([f"{'':30} {'M char/s':>9}", *(f"{'x ' + AGAINST[name]:>9}" for name in against)])
    rows = (" ".join([f"{name:30} {speed:9.2f}", *(f"{speed / speeds[other]:9.2f}" for other in against)])
            for name, speed in speeds.items())
    return "\n".join([head, *rows])


START = """
import resource, sys, time
before = set(sys.modules); started = time.process_time()
import newsclean
imported = time.process_time() - started
borrowed = sorted({'bs4', 'ftfy'} & set(sys.modules)); count = len(set(sys.modules) - before)
memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
started = time.process_time()
newsclean.clean('The dam held.\\n\\nADVERTISEMENT')
first = time.process_time() - started
memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - memory
print(f'{imported:.3f} {count} {borrowed} {first:.3f} {memory / 1024:.1f}')
"""


def start() -> None:
    """Print the best of five fresh processes."""
    runs = [subprocess.run([sys.executable, "-c", START], capture_output=True, text=True, check=True).stdout.split(" ")
            for _ in range(5)]
    print(f"import: {min(float(run[0]) for run in runs):.3f} s, {runs[0][1]} modules, of bs4 and ftfy {runs[0][2]}")
    print(f"first call, all languages: {min(float(run[3]) for run in runs):.3f} s, {min(float(run[4]) for run in runs):.1f} MB")


def main() -> None:
    """Read the arguments and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", nargs="*", type=Path)
    parser.add_argument("--every", type=int, default=10, help="take every Nth record (default 10)")
    parser.add_argument("--repeat", type=int, default=5)
    parser.add_argument("--start", action="store_true")
    options = parser.parse_args()
    if options.start:
        start()
    if options.texts:
        print(table(compare([text for path in options.texts for text in read(path, options.every)], options.repeat)))


if __name__ == "__main__":
    main()
