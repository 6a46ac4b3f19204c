"""How fast `clean` is by kind of text, as ratios to named things measured in the same run.

    python -m benchmarks.speed --data FOLDER               by kind of text
    python -m benchmarks.speed --data FOLDER --against SRC  and against another checkout's `src`
    python -m benchmarks.speed TEXTS.jsonl.gz [...]        the records' "text", a kind a file
    python -m benchmarks.speed --start                     import time, modules, first call

FOLDER is the one that training/corpus.py describes. Kinds are whole pages as bs4's `get_text` gives them, an
extractor's texts, finished articles, their first 200 to 3,000 characters, and nothing. Compared are `ftfy.fix_text`
alone and the line rules of the C4 corpus (a line stays if it ends in sentence punctuation, has three words and none of
a few policy words), which are what pipelines run today; the filters that know clutter by its phrases; English phrases
alone; one filter. All clean one text after the other in turn, in processor seconds: other work on the machine then
slows all of them alike. Every turn takes other texts, for a text that was seen before is cleaned faster; told is the
median of the turns.
"""
from __future__ import annotations

import argparse
import gc
import gzip
import importlib.util
import json
import subprocess
import sys
import time
import warnings
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from statistics import median
from types import ModuleType

LEARNED = ("stray_lines", "page_blocks", "class_names")
POLICY = ("terms of use", "privacy policy", "cookie policy", "uses cookies", "use of cookies", "use cookies")
SHORT_TEXT_CHARS = (200, 600, 1_200, 3_000)
CLEAN, OTHER = "newsclean", "other"


def c4_line_rules(text: str) -> str:
    """Return what the line rules of C4 leave, as its paper gives them."""
    return "\n".join(line for line in map(str.strip, text.split("\n")) if _c4_keeps(line))


def _c4_keeps(line: str) -> bool:
    if not line.endswith((".", "!", "?", '"')) or line.endswith("...") or len(line.split()) < 3:
        return False
    low = line.lower()
    return "javascript" not in low and not any(phrase in low for phrase in POLICY)


def read(path: Path, key: str = "text") -> list[str]:
    """Return the texts of all records that have one."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [text for line in lines if (text := json.loads(line).get(key))]


def read_kinds(folder: Path) -> Iterator[tuple[str, list[str]]]:
    """Yield each kind of text with its texts."""
    golds = [text for path in sorted(folder.glob("*/articles.jsonl.gz")) for text in read(path, "gold")]
    for kind, tool in (("dump (bs4)", "bs4"), ("extractor (trafilatura)", "trafilatura")):
        yield kind, [text for path in sorted(folder.glob(f"texts-*/{tool}.jsonl.gz")) for text in read(path)]
    yield "finished article", golds
    for size in SHORT_TEXT_CHARS:
        yield f"its first {size:,} characters", [text[:size] for text in golds if len(text) > size]
    yield "nothing", [""] * 1_000


def load_checkout(source: Path) -> ModuleType:
    """Import the newsclean of another checkout under a name of its own."""
    spec = importlib.util.spec_from_file_location("newsclean_of_other", source / "newsclean" / "__init__.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def cleaners(against: Path | None) -> dict[str, Callable[[str], str]]:
    """Return what is measured, by its name in the table."""
    import ftfy

    import newsclean

    runs: dict[str, Callable[[str], str]] = {
        CLEAN: newsclean.clean,
        "by phrases": newsclean.Cleaner(without=LEARNED),
        "English": newsclean.Cleaner(languages=["en"]),
        "one filter": newsclean.Cleaner(only=["credits"]),
        "ftfy": ftfy.fix_text,
        "C4": c4_line_rules,
    }
    if against:
        runs[OTHER] = load_checkout(against).clean
    return runs


def measure(runs: Mapping[str, Callable[[str], object]], texts: list[str], turns: int) -> dict[str, list[float]]:
    """Return processor seconds of each turn, by name; turn n takes every `turns`-th text from the n-th on."""
    names = [*runs]
    seconds: dict[str, list[float]] = {name: [] for name in names}
    for turn in range(turns):
        spent = dict.fromkeys(names, 0)
        gc.collect()
        for number, text in enumerate(texts[turn::turns]):
            first = number % len(names)  # who comes first finds the caches cold
            for name in names[first:] + names[:first]:
                started = time.thread_time_ns()
                runs[name](text)
                spent[name] += time.thread_time_ns() - started
        for name in names:
            seconds[name].append(spent[name] / 1e9)
    return seconds


def row(kind: str, seconds: dict[str, list[float]], texts: list[str], turns: int) -> str:
    """Return one kind: microseconds a text, a million characters a second, and how many times as fast as each."""
    own = seconds[CLEAN]
    used = sum(len(texts[turn::turns]) for turn in range(turns))
    chars = sum(map(len, texts)) / max(used, 1)
    each = sum(own) / max(used, 1)
    ratios = (f"{median(other / mine for other, mine in zip(seconds[name], own, strict=True)):10.2f}"
              for name in seconds if name != CLEAN)
    return f"{kind:26} {len(texts):6} {chars:8,.0f} {each * 1e6:9,.0f} {chars / each / 1e6:8.2f} {' '.join(ratios)}"


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
    parser.add_argument("--data", type=Path, help="the development data")
    parser.add_argument("--against", type=Path, help="the src folder of another checkout")
    parser.add_argument("--every", type=int, default=4, help="take every Nth text (default 4)")
    parser.add_argument("--turns", type=int, default=7)
    parser.add_argument("--start", action="store_true")
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    if options.start:
        start()
    kinds = [(path.name, read(path)) for path in options.texts]
    if options.data:
        kinds += read_kinds(options.data)
    if not kinds:
        return
    runs = cleaners(options.against)
    for _, texts in kinds:
        for text in texts[1 :: options.every * 10]:  # tables are built, patterns compiled
            for run in runs.values():
                run(text)
    heads = " ".join(f"{'x ' + name:>10}" for name in runs if name != CLEAN)
    print(f"{'':26} {'texts':>6} {'chars':>8} {'µs':>9} {'Mchar/s':>8} {heads}")
    for kind, texts in kinds:
        chosen = texts[:: options.every]
        print(row(kind, measure(runs, chosen, options.turns), chosen, options.turns), flush=True)


if __name__ == "__main__":
    main()
