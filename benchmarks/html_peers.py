"""Articles from HTML against trafilatura, both in this process: how good, how fast, what a second pass takes.

    python -m benchmarks.html_peers DATA [--limit N] [--every N] [--without-parser] [--no-peer]

DATA is the folder that training/corpus.py describes. `--without-parser` reads with the standard library's tokenizer, as where the
fast parser's wheel is missing. Pages take turns, and times are processor time, so that a busy machine is as busy for
the one as for the other.
"""
from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from pathlib import Path

import newsclean
from newsclean.html import from_turbohtml
from training.corpus import SETS, Page, read_pages
from training.measures import count_snippets, count_words, score_words


def lost_again(text: str) -> tuple[int, int]:
    """Return words that `clean` takes from a finished text, of how many."""
    before = count_words(text)
    return (before - count_words(newsclean.clean(text))).total(), before.total()


def figures(name: str, found: list[Page], texts: list[str]) -> str:
    """Return the scores of one tool on one set."""
    if name == "world":
        wanted, unwanted = sum(len(page.wanted) for page in found), sum(len(page.unwanted) for page in found)
        kept = sum(count_snippets(text, page.wanted) for text, page in zip(texts, found, strict=True))
        left = sum(count_snippets(text, page.unwanted) for text, page in zip(texts, found, strict=True))
        return f"wanted kept {kept / wanted:.4f}, unwanted left {left / unwanted:.4f}"
    scores = [score_words(text, page.gold).f1 for text, page in zip(texts, found, strict=True)]
    wordpress = [score for score, page in zip(scores, found, strict=True) if page.is_wordpress]
    return f"word F1 {sum(scores) / len(scores):.4f}, WordPress {sum(wordpress) / max(1, len(wordpress)):.4f}"


def run(name: str, found: list[Page], tools: dict[str, Callable[[str], str]]) -> None:
    """Print the scores and times of all tools on one set."""
    texts: dict[str, list[str]] = {tool: [] for tool in tools}
    seconds = dict.fromkeys(tools, 0.0)
    for extract in tools.values():
        extract(found[0].html)  # tables are built for the first page
    for page in found:
        for tool, extract in tools.items():
            start = time.process_time()
            texts[tool].append(extract(page.html))
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
        run(name, list(read_pages(args.data, name))[: args.limit : args.every], tools)


if __name__ == "__main__":
    main()
