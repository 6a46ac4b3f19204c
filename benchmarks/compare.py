"""Measure newsclean beside what people use today, and store the result for the documentation and the README.

    python -m benchmarks.compare DATA --write            # benchmarks/results.json; 5 to 12 minutes on two cores
    python -m benchmarks.compare DATA --pages 5          # a look at a few pages, printed

DATA is the folder that training/corpus.py describes. Of each set every n-th page is taken, so that at least `--pages` are
(all, where a set has fewer). Each page goes through all tools one after the other, in one process, so that a busy machine is
busy for all of them. Times are processor time. `python -m benchmarks.tables` shows what is stored.

Measured are, for each set:

- **pages**: the article from HTML, by each tool: word F1, precision and recall as bags of words, averaged over pages; for the set
  that has snippets instead of articles, the shares of wanted ones kept and of unwanted ones left.
- **texts**: what `clean` does to a page's plain text and to what extractors leave; C4's line rules beside it.
- **finished**: what `clean` takes from the articles themselves, where there is nothing to take.
- **markdown**: what `clean` does to the Markdown of two converters.
- **speed**: processor time a page and a text, as ratios within the run.
"""
from __future__ import annotations

import argparse
import contextlib
import io
import json
import logging
import os
import platform
import signal
import time
import warnings
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import newsclean
from training.corpus import EXTRACTORS, Page, read_folder, read_records, share_of
from training.measures import count_runs, count_snippets, count_words, score_words

from . import peers
from .speed import c4_line_rules

RESULTS = Path(__file__).parent / "results.json"


class MeasuredSet(NamedTuple):
    """A set of pages: its folder, that of its texts, what it is, and whether newsclean's weights were learned from it."""

    pages: str
    texts: str
    about: str
    is_learned: bool


SETS = {
    "check-world": MeasuredSet("check-world", "texts-check-world", "papers of 2011–12 in Greek, English, Polish, Russian, Chinese (DAnIEL corpus)", False),
    "check-blogs": MeasuredSet("check-blogs", "texts-check-blogs", "blogs and news of 2012, long threads of comments (dragnet's data)", False),
    "articles": MeasuredSet("wcxb-dev", "texts-dev", "English articles of 2025 (WCXB, development split)", True),
    "news": MeasuredSet("news-dev", "texts-news-dev", "news and magazines (article-extraction-benchmark, Readability's test pages)", True),
    "papers": MeasuredSet("papers-dev", "texts-papers-dev", "papers of 41 countries, half of them German (Fundus' parser tests)", True),
    "world": MeasuredSet("international-dev", "", "pages with snippets, two thirds German (trafilatura's evaluation set)", True),
}
SNIPPETS = "world"
DUMPS = ("bs4", "inscriptis")

SECONDS_A_TOOL = 60  # a tool that takes longer for a page has failed on it
MIN_PARAGRAPH_WORDS = 12
DRAWS = 2_000  # of pages, for an interval


# --- one page, one text: run in the worker processes -------------------------------------------------

class TooLongError(Exception):
    """A tool took longer than it may."""


def _stop(*_: object) -> None:
    raise TooLongError


def run_tool(extract: Callable[[str], str], source: str) -> tuple[str | None, float]:
    """Return what a tool gives, or None where it fails, and the processor seconds that it took."""
    signal.signal(signal.SIGALRM, _stop)
    signal.alarm(SECONDS_A_TOOL)
    start = time.process_time()
    try:
        with contextlib.redirect_stderr(io.StringIO()), contextlib.redirect_stdout(io.StringIO()):
            text: str | None = extract(source)
    except Exception:
        text = None
    finally:
        signal.alarm(0)
    return text, time.process_time() - start


def warm_up() -> None:
    """Have each tool build its tables before anything is timed."""
    warnings.simplefilter("ignore")
    logging.disable(logging.CRITICAL)
    story = "<p>The river had risen for three days when the families packed their things and left the houses below the mill.</p>"
    page = f"<html lang=en><head><title>The river</title></head><body><article><h1>The river</h1>{story * 5}</article></body></html>"
    for extract in peers.list_installed().values():
        run_tool(extract, page)
    newsclean.clean("The dam held.\n\nADVERTISEMENT")


def measure_page(page: Page) -> dict[str, Any]:
    """Return for each tool what it came to on a page."""
    found: dict[str, Any] = {}
    tools = list(peers.list_installed().items())
    first = share_of(page.id, len(tools))  # else the same tool would always find what another has put into a cache
    for name, extract in [*tools[first:], *tools[:first]]:
        text, seconds = run_tool(extract, page.html)
        row: dict[str, Any] = {"seconds": seconds, "failed": text is None}
        if page.gold:
            score = score_words(text or "", page.gold)
            row |= {"precision": score.precision, "recall": score.recall, "f1": score.f1}
        else:
            row |= {"kept": count_snippets(text or "", page.wanted), "wanted": len(page.wanted),
                    "left": count_snippets(text or "", page.unwanted), "unwanted": len(page.unwanted)}
        found[name] = row
    return {name: found[name] for name, _ in tools}


def measure_text(text: str, gold: str) -> dict[str, Any]:
    """Return what newsclean and C4's line rules do to a text of a page."""
    whole, article = count_runs(text), count_runs(gold)
    had = (whole & article).total()
    found: dict[str, Any] = {"characters": len(text), "before": score_words(text, gold).f1, "article": had, "clutter": whole.total() - had}
    for name, clean in (("newsclean", newsclean.clean), ("C4", c4_line_rules)):
        start = time.process_time()
        out = clean(text)
        seconds = time.process_time() - start
        rest = count_runs(out)
        has = (rest & article).total()
        found[name] = {"seconds": seconds, "f1": score_words(out, gold).f1, "lost": had - has, "left": rest.total() - has,
                       **count_paragraphs(text, out, gold)}
    return found


def count_paragraphs(text: str, out: str, gold: str) -> dict[str, int]:
    """Return how many paragraphs of the article a text holds, and how many of those are gone from the output."""
    before, after = count_runs(text), count_runs(out)
    there = gone = 0
    for paragraph in gold.split("\n"):
        wanted = count_runs(paragraph)
        if count_words(paragraph).total() < MIN_PARAGRAPH_WORDS or (wanted & before).total() < 0.8 * wanted.total():
            continue
        there += 1
        gone += (wanted & after).total() < 0.2 * wanted.total()
    return {"paragraphs": there, "paragraphs_lost": gone}


def measure_finished(gold: str) -> dict[str, Any]:
    """Return what newsclean takes from an article that has nothing to take."""
    before = count_words(gold)
    lost = (before - count_words(newsclean.clean(gold))).total()
    return {"words": before.total(), "lost": lost, "touched": lost > 0, "hurt": lost > 0.02 * before.total()}


def measure_markdown(page: Page) -> dict[str, Any]:
    """Return what newsclean does to each converter's Markdown of a page."""
    found = {}
    gold = count_words(page.gold)
    for name, convert in CONVERTERS.items():
        text, _ = run_tool(convert, page.html)
        if text is not None:
            before, after = count_words(show_markdown(text)), count_words(show_markdown(newsclean.clean(text)))
            found[name] = {"before": (before - gold).total(), "after": (after - gold).total(),
                           "article": (before & gold).total(), "lost": ((before & gold) - after).total()}
    return found


def show_markdown(text: str) -> str:
    """Return what a reader sees of Markdown: addresses and signs are no words."""
    from bs4 import BeautifulSoup
    from markdown_it import MarkdownIt

    return BeautifulSoup(MarkdownIt("commonmark").enable("table").render(text), "lxml").get_text(" ")


def to_markdownify(html: str) -> str:
    """Return markdownify's Markdown of a page without its scripts."""
    from bs4 import BeautifulSoup
    from markdownify import MarkdownConverter

    soup = BeautifulSoup(html, "lxml")
    for tag in soup(["script", "style", "noscript", "template"]):
        tag.decompose()
    return str(MarkdownConverter(heading_style="ATX").convert_soup(soup))


def to_html2text(html: str) -> str:
    """Return html2text's Markdown of a page, broken at 78 characters as it comes."""
    from html2text import HTML2Text

    return str(HTML2Text().handle(html))


CONVERTERS = {"markdownify": to_markdownify, "html2text": to_html2text}


# --- all of them ---------------------------------------------------------------------------------------

def take(items: list[Any], number: int) -> list[Any]:
    """Return every n-th item, so that there are at least so many of them."""
    return items[:: max(1, len(items) // number)]


def list_pages(data: Path, each: MeasuredSet, name: str) -> list[Page]:
    """Return the pages of a set."""
    return list(read_folder(data / each.pages, "pages.jsonl.gz" if name == SNIPPETS else "articles.jsonl.gz"))


def list_texts(data: Path, each: MeasuredSet, kind: str, golds: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Yield the texts of a kind with their articles, of the pages that are asked for."""
    path = data / each.texts / f"{kind}.jsonl.gz"
    for record in read_records(path) if each.texts and path.exists() else ():
        if golds.get(record["id"]):
            yield record["text"], golds[record["id"]]


def mean(values: Iterable[float]) -> float:
    """Return the mean of some values, 0 of none."""
    found = list(values)
    return sum(found) / max(1, len(found))


def find_interval(differences: list[float]) -> list[float]:
    """Return where 95 of 100 means of pages drawn anew with repetition lie: how sure a difference is."""
    draw = Random(1)
    means = sorted(mean(draw.choices(differences, k=len(differences))) for _ in range(DRAWS))
    return [means[int(0.025 * DRAWS)], means[int(0.975 * DRAWS) - 1]]


def sum_up_pages(found: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the figures of each tool over the pages of a set."""
    tools: dict[str, Any] = {}
    for name in found[0]:
        rows = [row[name] for row in found]
        total: dict[str, Any] = {"failed": sum(row["failed"] for row in rows), "milliseconds": 1000 * mean(row["seconds"] for row in rows)}
        if "f1" in rows[0]:
            total |= {key: mean(row[key] for row in rows) for key in ("f1", "precision", "recall")}
            if name != "newsclean":
                total["newsclean_ahead_by"] = find_interval([ours["newsclean"]["f1"] - ours[name]["f1"] for ours in found])
        else:
            total |= {"wanted_kept": sum(row["kept"] for row in rows) / max(1, sum(row["wanted"] for row in rows)),
                      "unwanted_left": sum(row["left"] for row in rows) / max(1, sum(row["unwanted"] for row in rows))}
        tools[name] = total
    return tools


def sum_up_texts(found: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the figures over the texts of a kind."""
    clutter, article = (max(1, sum(row[key] for row in found)) for key in ("clutter", "article"))
    total: dict[str, Any] = {"texts": len(found), "f1_before": mean(row["before"] for row in found)}
    for name in ("newsclean", "C4"):
        rows = [row[name] for row in found]
        total[name] = {
            "f1": mean(row["f1"] for row in rows), "clutter_removed": 1 - sum(row["left"] for row in rows) / clutter,
            "article_lost": sum(row["lost"] for row in rows) / article,
            "paragraphs": sum(row["paragraphs"] for row in rows), "paragraphs_lost": sum(row["paragraphs_lost"] for row in rows),
            "characters_a_second": sum(row["characters"] for row in found) / max(1e-9, sum(row["seconds"] for row in rows))}
    return total


def sum_up_markdown(found: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the figures of each converter's Markdown."""
    columns: dict[str, Counter[str]] = defaultdict(Counter)
    pages: Counter[str] = Counter()
    for row in found:
        for name, score in row.items():
            columns[name].update(score)
            pages[name] += 1
    return {name: {"pages": pages[name], "clutter_removed": 1 - total["after"] / max(1, total["before"]),
                   "article_lost": total["lost"] / max(1, total["article"])} for name, total in columns.items()}


def measure_all(data: Path, number: int, jobs: int) -> dict[str, Any]:
    """Measure all sets; give what is stored."""
    result: dict[str, Any] = {"sets": {}, "pages": {}, "texts": {}, "finished": {}, "markdown": {}}
    with ProcessPoolExecutor(jobs, initializer=warm_up) as pool:
        work = partial(pool.map, chunksize=1)
        for name, each in SETS.items():
            every = list_pages(data, each, name)
            pages = take(every, number)
            result["sets"][name] = {"about": each.about, "pages": len(pages), "of": len(every), "learned_from": each.is_learned}
            result["pages"][name] = sum_up_pages(list(work(measure_page, pages)))
            if name != SNIPPETS:
                golds = {page.id: page.gold for page in pages}
                kinds = {kind: list(list_texts(data, each, kind, golds)) for kind in EXTRACTORS}
                result["texts"][name] = {kind: sum_up_texts(list(work(measure_text, *zip(*texts, strict=True)))) for kind, texts in kinds.items() if texts}
                finished = list(work(measure_finished, golds.values()))
                result["finished"][name] = {
                    "articles": len(finished), "touched": sum(row["touched"] for row in finished), "hurt": sum(row["hurt"] for row in finished),
                    "words_lost": sum(row["lost"] for row in finished) / max(1, sum(row["words"] for row in finished))}
                result["markdown"][name] = sum_up_markdown(list(work(measure_markdown, pages)))
            print(f"{name}: {len(pages)} of {len(every)} pages", flush=True)
    return result


def round_all(value: Any) -> Any:
    """Return the result with its numbers to five decimals."""
    if isinstance(value, dict):
        return {key: round_all(each) for key, each in value.items()}
    if isinstance(value, list):
        return [round_all(each) for each in value]
    return round(value, 5) if isinstance(value, float) else value


def describe_run(number: int) -> dict[str, Any]:
    """Return when, with what and how it was measured."""
    installed = {distribution: peers.find_version(distribution) for distribution, _ in peers.ALL.values()}
    more = {name: peers.find_version(name) for name in ("turbohtml", "markdownify", "html2text", "beautifulsoup4", "lxml")}
    return {"date": datetime.now(UTC).date().isoformat(), "command": f"python -m benchmarks.compare DATA --pages {number} --write",
            "python": platform.python_version(), "processor": platform.machine(), "versions": {**installed, **more}}


def main() -> None:
    """Read the arguments, measure, store or print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--pages", type=int, default=60, help="at least so many pages of each set (default 60)")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--write", action="store_true", help="store the result in benchmarks/results.json")
    options = parser.parse_args()
    start = time.monotonic()
    result = {**describe_run(options.pages), **measure_all(options.data, options.pages, options.jobs)}
    stored = json.dumps(round_all(result), ensure_ascii=False, indent=1)
    if options.write:
        RESULTS.write_text(stored + "\n", encoding="utf-8")
    else:
        print(stored)
    print(f"{time.monotonic() - start:.0f} s")


if __name__ == "__main__":
    main()
