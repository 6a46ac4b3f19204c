#!/usr/bin/env python3
"""Articles from HTML against trafilatura, both in this process: how good, how fast, what a second pass takes.

    PYTHONPATH=src python benchmarks/html_peers.py DATA [--limit N] [--every N] [--without-parser] [--no-peer]

DATA is as for `train_page_blocks.py`. `--without-parser` reads with the standard library's tokenizer, as where the
fast parser's wheel is missing. Pages take turns, and times are processor time, so that a busy machine is as busy for
the one as for the other.
"""
from __future__ import annotations

import argparse
import gzip
import json
import re
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import newsclean
from newsclean.html import from_turbohtml

SETS = {"articles": "wcxb-dev", "news": "news-dev", "world": "international-dev"}
WORD = re.compile(r"\w+")


def pages(folder: Path, name: str) -> Iterator[dict[str, Any]]:
    """The pages of a set, each with its markup."""
    listed = folder / SETS[name] / ("pages.jsonl.gz" if name == "world" else "articles.jsonl.gz")
    with gzip.open(listed, "rt", encoding="utf-8") as lines:
        for page in map(json.loads, lines):
            raw = gzip.decompress((folder / SETS[name] / "html" / f"{page['id']}.html.gz").read_bytes())
            try:
                page["html"] = raw.decode("utf-8")
            except UnicodeDecodeError:
                page["html"] = raw.decode("latin-1")
            yield page


def words(text: str) -> Counter[str]:
    """The words of a text, counted."""
    return Counter(WORD.findall(text.lower()))


def f1(text: str, gold: str) -> float:
    """How well the words of two texts agree."""
    got, want = words(text), words(gold)
    return 2 * (got & want).total() / max(1, got.total() + want.total())


def held(text: str, snippets: list[str]) -> int:
    """How many of the snippets the text holds."""
    flat = " ".join(text.lower().split())
    return sum(" ".join(each.lower().split()) in flat for each in snippets)


def lost_again(text: str) -> tuple[int, int]:
    """Words that `clean` takes from a finished text, of how many."""
    before = words(text)
    return (before - words(newsclean.clean(text))).total(), before.total()


def figures(name: str, found: list[dict[str, Any]], texts: list[str]) -> str:
    """The scores of one tool on one set."""
    if name == "world":
        wanted, unwanted = (sum(len(page[side]) for page in found) for side in ("with", "without"))
        kept, left = (sum(held(text, page[side]) for text, page in zip(texts, found, strict=True)) for side in ("with", "without"))
        return f"wanted kept {kept / wanted:.4f}, unwanted left {left / unwanted:.4f}"
    scores = [f1(text, page["gold"]) for text, page in zip(texts, found, strict=True)]
    wordpress = [score for score, page in zip(scores, found, strict=True) if re.search("wp-content|wp-includes", page["html"])]
    return f"word F1 {sum(scores) / len(scores):.4f}, WordPress {sum(wordpress) / max(1, len(wordpress)):.4f}"


def run(name: str, found: list[dict[str, Any]], tools: dict[str, Callable[[str], str]]) -> None:
    """Print the scores and times of all tools on one set."""
    texts: dict[str, list[str]] = {tool: [] for tool in tools}
    seconds = dict.fromkeys(tools, 0.0)
    for extract in tools.values():
        extract(found[0]["html"])  # tables are built for the first page
    for page in found:
        for tool, extract in tools.items():
            start = time.process_time()
            texts[tool].append(extract(page["html"]))
            seconds[tool] += time.process_time() - start
    for tool in tools:
        print(f"{name:9} {tool:12} {figures(name, found, texts[tool])}, {1000 * seconds[tool] / len(found):6.1f} ms a page",
              flush=True)
    again = [lost_again(text) for text in texts["newsclean"]]
    print(f"{name:9} clean(clean_html(page)) takes {sum(n for n, _ in again) / max(1, sum(of for _, of in again)):.5f} of the words")


def main() -> None:
    """Parse the arguments and run."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--limit", type=int)
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--without-parser", action="store_true")
    parser.add_argument("--no-peer", action="store_true")
    args = parser.parse_args()
    tools: dict[str, Callable[[str], str]] = {"newsclean": newsclean.clean_html}
    if not args.no_peer:
        import trafilatura

        tools["trafilatura"] = lambda html: trafilatura.extract(html, include_comments=False) or ""
    if args.without_parser:
        from_turbohtml.feed = lambda markup, layout: False
    for name in SETS:
        run(name, list(pages(args.data, name))[: args.limit : args.every], tools)


if __name__ == "__main__":
    main()
