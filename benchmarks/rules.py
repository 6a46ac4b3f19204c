"""What rules of the user's own cost, and whether they keep what they promise.

    python -m benchmarks.rules speed [TEXTS.jsonl.gz]     sixty patterns against a loop of `re.sub`, in the same run
    python -m benchmarks.rules slow                       eight patterns with catastrophic backtracking on 100 kB
    python -m benchmarks.rules clean OTHER/src [TEXTS]    `clean` without own rules against another checkout's
    python -m benchmarks.rules keep [--documents N]       lines that a keep rule holds and a filter took, of N (10,000)

Without a file of texts the made pages of tests/site.py are read.
"""
from __future__ import annotations

import argparse
import gzip
import json
import random
import re
import statistics
import subprocess
import sys
import time
import warnings
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path

from tests.site import Site

# Sixty patterns of the kinds that people write against a site's clutter: labels, prompts, credits, addresses, dates, rows.
PATTERNS = (
    r"^Advertisement$", r"^ADVERTISEMENT$", r"^Sponsored( content)?$", r"^Share this( article)?:?$", r"^Read more:.*$", r"^Also read:.*$",
    r"^READ ALSO:.*$", r"^Related:.*$", r"^See also:.*$", r"^More from .*$", r"^\d+ min read$", r"^Updated:? .*\d{4}.*$",
    r"^Published:? .*\d{4}.*$", r"^Last modified .*$", r"^By [A-Z]\w+ [A-Z]\w+$", r"^By [A-Z]\w+ [A-Z]\w+, .*$", r"\(Photo: [^)]*\)", r"\(Image: [^)]*\)",
    r"\(AP Photo/[^)]*\)", r"^Photo by .*$", r"^Image credit:.*$", r"^Credit: .*$", r"^Subscribe to .*$", r"^Sign up for .*newsletter.*$",
    r"^Follow us on .*$", r"^Like us on Facebook.*$", r"^Click here to .*$", r"^Download (our|the) app.*$", r"^Join our (WhatsApp|Telegram) .*$", r"^Support (us|our journalism).*$",
    r"^Donate( now)?$", r"^Comments? \(\d+\)$", r"^Leave a (reply|comment)$", r"^Log in to .*$", r"^Copyright .*$", r"^©.*$",
    r"^All rights reserved\.?$", r"^Terms of (use|service)$", r"^Privacy policy$", r"^Cookie (policy|settings)$", r"^Skip to (main )?content$", r"^Menu$",
    r"^Search$", r"^(Next|Previous) (article|post)$", r"^Tags?:.*$", r"^Filed under:.*$", r"^Categories:.*$", r"^Source:.*$",
    r"https?://t\.co/\w+", r"pic\.twitter\.com/\w+", r"\bhttps?://\S+", r"\b[\w.+-]+@[\w-]+\.\w+", r"^\[(?:Watch|Listen|Video)[^\]]*\]$", r"\[\d+\]",
    r"^[-–—*_=]{3,}$", r"^\W+$", r"\bRead the full (story|article)\b.*$", r"^This (article|story) (was )?(first|originally) (appeared|published).*$",
    r"^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \w+ \d{1,2}, \d{4}$", r"^.{0,40}\| .{0,40}$",
)

# What is known to run for ever in a backtracking matcher, each with a text of its own: name, pattern, a piece and an end.
CATASTROPHIC = (
    (r"(a+)+$", "a", "!"), (r"([a-zA-Z]+)*$", "aB", "!"), (r"(a|aa)+$", "a", "!"), (r"(a|a?)+$", "a", "!"),
    (r"(.*a){20}$", "a", "!"), (r"(\w+\s?)*[!;]$", "word ", "?"), (r"^(([a-z])+.)+[A-Z]([a-z])+$", "a", ""), (r"(x+x+)+y", "x", ""),
)
SLOW_CHARS = 100_000
LIMIT_SECONDS = 0.1


def read(path: Path | None, every: int) -> list[str]:
    """Return the texts that are measured on."""
    if path is None:
        return Site(40).pages()
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line)["text"] for line in lines][::every]


def time_in_turns(runs: dict[str, Callable[[], object]], repeat: int) -> dict[str, float]:
    """Return the median of the processor seconds of each, taken in turns: other work slows all of them alike."""
    taken: dict[str, list[float]] = {name: [] for name in runs}
    for _ in range(repeat):
        for name, do in runs.items():
            start = time.process_time()
            do()
            taken[name].append(time.process_time() - start)
    return {name: statistics.median(each) for name, each in taken.items()}


def clean_all(clean: Callable[[str], str], texts: Iterable[str]) -> None:
    """Clean texts and forget them."""
    for text in texts:
        clean(text)


def speed(options: argparse.Namespace) -> None:
    """Time sixty patterns: as a rule, alone and on top of the filters, against the loop that they stand in for."""
    from newsclean import DEFAULT, Cleaner, rules

    texts = read(options.texts, options.every)
    own = rules.patterns("own", *PATTERNS)
    compiled = [re.compile(source, re.MULTILINE) for source in PATTERNS]

    def substitute() -> None:
        for text in texts:
            for pattern in compiled:
                text = pattern.sub("", text)

    def match() -> None:
        for text in texts:
            list(rules.by_pattern.find_matches("own", PATTERNS, text, 10.0))

    plain, more, alone = Cleaner(), Cleaner(filters=DEFAULT | {own}), Cleaner(filters={own})
    cleaners = {"default": plain, "and own": more, "own alone": alone}
    clean = {name: partial(clean_all, cleaner, texts) for name, cleaner in cleaners.items()}
    runs: dict[str, Callable[[], object]] = {"re.sub": substitute, "matching": match, **clean}
    for do in runs.values():
        do()
    found = time_in_turns(runs, options.repeat)
    size = sum(map(len, texts)) / len(texts)
    print(f"{len(texts)} texts of {size:.0f} characters, {len(PATTERNS)} patterns, median of {options.repeat} turns")
    for name, seconds in found.items():
        print(f"{name:10} {1000 * seconds / len(texts):8.3f} ms a text, {seconds / found['re.sub']:.2f} times re.sub")
    print(f"what the rule adds to the filters: {(found['and own'] - found['default']) / found['re.sub']:.2f} times re.sub")


def slow(options: argparse.Namespace) -> None:
    """Print the longest call with a catastrophic pattern, in processor time as `regex` counts its limit, and whether the text came through."""
    from newsclean import Cleaner, rules

    longest, lost = 0.0, 0
    Cleaner()("The dam held.")  # the tables are read
    for source, piece, end in CATASTROPHIC:
        text = (piece * SLOW_CHARS)[: SLOW_CHARS - 1] + end
        cleaner = Cleaner(filters={rules.patterns("slow", source, timeout=LIMIT_SECONDS)})
        with warnings.catch_warnings(record=True) as told:
            warnings.simplefilter("always")
            start, wall = time.process_time(), time.perf_counter()
            left = cleaner(text)
            seconds, wall = time.process_time() - start, time.perf_counter() - wall
        longest = max(longest, seconds)
        lost += bool(told) and left != text
        print(f"{seconds:6.3f} s, by the clock {wall:.3f}  {'left out' if told else f'{len(text) - len(left)} characters matched'}  {source}")
    print(f"longest call {longest:.3f} s with a limit of {LIMIT_SECONDS} s; {lost} texts lost")


CLEAN_ONCE = """
import json, sys, time
import newsclean
texts = json.load(open(sys.argv[1]))
for text in texts: newsclean.clean(text)
for line in sys.stdin:
    start = time.process_time()
    for text in texts: newsclean.clean(text)
    print(time.process_time() - start, flush=True)
"""


def clean(options: argparse.Namespace) -> None:
    """`clean` with no rules of one's own, against another checkout's, in turns."""
    import os
    import tempfile

    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump(read(options.texts, options.every), file)
        file.flush()
        here = str(Path(__file__).parent.parent / "src")
        running = {name: subprocess.Popen([sys.executable, "-c", CLEAN_ONCE, file.name], env={**os.environ, "PYTHONPATH": path}, text=True,
                                          stdin=subprocess.PIPE, stdout=subprocess.PIPE) for name, path in (("other", options.other), ("here", here))}
        taken: dict[str, list[float]] = {name: [] for name in running}
        for _ in range(options.repeat):
            for name, process in running.items():
                assert process.stdin is not None
                assert process.stdout is not None
                process.stdin.write("\n")
                process.stdin.flush()
                taken[name].append(float(process.stdout.readline()))
        for process in running.values():
            process.communicate()
    ratios = [other / own for other, own in zip(taken["other"], taken["here"], strict=True)]
    print(f"speed here against there: {statistics.median(ratios):.3f} (median of {options.repeat} turns, from {min(ratios):.3f} to {max(ratios):.3f})")


LINES = (
    "3 min read", "ADVERTISEMENT", "Share this:", "Facebook", "Twitter", "Leave a Reply", "Related articles", "Photo: Jane Doe", "(Photo: Jane Doe)", "By Jane Doe",
    "Skip to content", "Read more: Ten Wells Under One Hill", "See also  Ten Wells Under One Hill", "…", ".......", "Tags: river, dam", "© 2024 Valley Press", "Next article",
    "Subscribe to our newsletter", "Win a canoe", "Filed from the river desk", "Correction: it did not hold.", "May 3, 2024", "Menu", "Home", "News", "Sport",
    "The river had risen for three days when the first of the families packed their things.", "“Share this with your neighbours,” the mayor said.",
    "By evening the water stood at the church door, and nobody slept that night.", "- A list item of the article, with some words in it", "# The dam", "| a | b |", "",
)
OWN = (r"^.{1,14}$", r"\([^)]*\)", r"^\w+$", r"e", r"[A-Z]{3,}", r"^Read.*$", r"\d+", r"^.*canoe.*$")
KEEPS = (r"min read", r"^Correction:", r"river", r"^A", r"\d", r"^.{1,9}$", r"Share", r"canoe", r"Photo", r"©")


def keep(options: argparse.Namespace) -> None:
    """Clean documents made at random, as texts and as pages, with rules and keep rules made at random: kept lines that went."""
    from newsclean import DEFAULT, Cleaner, rules

    chance = random.Random(options.seed)
    taken = kept = held = 0
    for _ in range(options.documents):
        lines = [chance.choice(LINES) for _ in range(chance.randrange(1, 24))]
        sources = chance.sample(KEEPS, chance.randrange(1, 4))
        own = rules.patterns("own", *chance.sample(OWN, chance.randrange(1, 3)))
        cleaner = Cleaner(filters=DEFAULT | {own} if chance.random() < 0.5 else DEFAULT, keep=rules.keep(patterns=sources))
        is_page = chance.random() < 0.3
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", RuntimeWarning)
            found = cleaner.explain_html(make_page(lines, chance)) if is_page else cleaner.explain("\n\n".join(lines))
        spans = [(match.start(), match.end()) for source in sources for match in re.finditer(source, found.source, re.MULTILINE) if match.group().strip()]
        kept += len(spans)
        held += len(found.spared)
        taken += sum(mark.start < end and start < mark.end for start, end in spans for mark in found.marks)
    print(f"{options.documents} documents: {kept} kept spans, {held} marks held back, {taken} kept spans taken")


def make_page(lines: Sequence[str], chance: random.Random) -> str:
    """Return lines as a page, each in an element of some kind."""
    names = ("p", "div", "li", "h2", "aside", "figcaption")
    classes = ("", " class=sharedaddy", " class=related-posts", " class=caption", " class='ad promo'")
    inner = []
    for line in lines:
        name = chance.choice(names)
        inner.append(f"<{name}{chance.choice(classes)}>{line}</{name}>")
    return f"<!doctype html><html><body><article>{''.join(inner)}</article></body></html>"


def main() -> None:
    """Measure one thing."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    measures = {each.__name__: each for each in (speed, slow, clean, keep)}
    parser.add_argument("measure", choices=measures)
    parser.add_argument("paths", nargs="*", type=Path)
    parser.add_argument("--every", type=int, default=12)
    parser.add_argument("--repeat", type=int, default=9)
    parser.add_argument("--documents", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    if options.measure == "clean":
        options.other, *options.paths = options.paths
    options.texts = options.paths[0] if options.paths else None
    measures[options.measure](options)


if __name__ == "__main__":
    main()
