"""What newsclean adds after each extractor: words of clutter left on a page, before and after, and what it cost.

    python benchmarks/extractors.py FOLDER [...] [--every N] [--worst N]

FOLDER holds `articles.jsonl.gz`, records of "id" and "gold" (the article), and `html/ID.html.gz`, the pages: WCXB's
and Zyte's article-extraction-benchmark come near to that. Words are counted as bags: clutter is what stands in the
text and not in the article, the article's loss what of it stood in the text before and does not after, in per
cent of the article. `get_text` with one line a string is near to what Common Crawl's WET files hold. Every tool runs
with the options its own documentation starts with. The last row is `clean_html` on the page itself, whose loss is
counted from all of the page's text.
"""
from __future__ import annotations

import argparse
import gzip
import json
import re
import warnings
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import newsclean

WORD = re.compile(r"\w+")


def get_text(html: str) -> str:
    """What one gets without an extractor."""
    from bs4 import BeautifulSoup

    soup = BeautifulSoup(html, "html.parser")
    for tag in soup(["script", "style", "noscript", "template"]):
        tag.decompose()
    return soup.get_text("\n", strip=True)


def resiliparse(html: str) -> str:
    """Resiliparse's main content."""
    from resiliparse.extract.html2text import extract_plain_text

    return extract_plain_text(html, main_content=True)


def readability(html: str) -> str:
    """Readability-lxml's summary, as text."""
    from bs4 import BeautifulSoup
    from readability import Document

    return BeautifulSoup(Document(html).summary(), "html.parser").get_text("\n", strip=True)


def newspaper4k(html: str) -> str:
    """Newspaper4k's text of an article that was downloaded elsewhere."""
    from newspaper import Article

    article = Article("https://paper.example/")
    article.download(input_html=html)
    article.parse()
    return article.text or ""


def trafilatura(html: str) -> str:
    """Trafilatura as it comes."""
    from trafilatura import extract

    return extract(html) or ""


EXTRACTORS: dict[str, Callable[[str], str]] = {
    "get_text": get_text, "resiliparse": resiliparse, "readability-lxml": readability, "newspaper4k": newspaper4k,
    "trafilatura": trafilatura}


class Page(NamedTuple):
    """A page's source and the words of its article."""

    id: str
    html: str
    gold: Counter[str]


class Score(NamedTuple):
    """Words of one page: clutter before and after, words of the article that went, words of the article."""

    before: int
    after: int
    lost: int
    article: int


def words(text: str) -> Counter[str]:
    """The words of a text as a bag."""
    return Counter(WORD.findall(text.lower()))


def pages(folder: Path, every: int) -> Iterator[Page]:
    """Every `every`-th page of a folder."""
    with gzip.open(folder / "articles.jsonl.gz", "rt", encoding="utf-8") as lines:
        for record in list(map(json.loads, lines))[::every]:
            source = gzip.decompress((folder / "html" / f"{record['id']}.html.gz").read_bytes())
            yield Page(record["id"], source.decode("utf-8", errors="replace"), words(record["gold"]))


def score(gold: Counter[str], before: Counter[str], after: Counter[str]) -> Score:
    """Count one page."""
    return Score((before - gold).total(), (after - gold).total(), ((before & gold) - after).total(), gold.total())


def run(extract: Callable[[str], str], page: Page) -> tuple[str, str]:
    """What a tool leaves of a page, before and after cleaning; a page that breaks a tool leaves nothing."""
    try:
        text = extract(page.html)
    except Exception as error:
        print(f"{page.id}: {extract.__name__}: {error!r}")
        text = ""
    return text, newsclean.clean(text)


def row(name: str, scores: list[Score]) -> str:
    """One line of the table."""
    before, after, lost, article = (sum(column) for column in zip(*scores))
    return f"| {name} | {before / len(scores):.0f} | {after / len(scores):.0f} | {100 * lost / article:.2f} % |"


def main() -> None:
    """Read the arguments and print a table a folder."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--every", type=int, default=1, help="take every Nth page")
    parser.add_argument("--worst", type=int, default=0, help="name the N pages that lose most, for each tool")
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    for folder in options.folders:
        print(f"\n{folder.name}\n\n| text from | words of clutter a page | after newsclean | article lost |\n| --- | --- | --- | --- |")
        found = list(pages(folder, options.every))
        for name, extract in EXTRACTORS.items():
            scores = {page.id: score(page.gold, *map(words, run(extract, page))) for page in found}
            print(row(name, list(scores.values())), flush=True)
            for each in sorted(scores, key=lambda id_: -scores[id_].lost)[: options.worst]:
                print(f"  {each}  {scores[each].lost} words lost")
        print(row("clean_html, alone", [score(page.gold, words(get_text(page.html)), words(newsclean.clean_html(page.html)))
                                        for page in found]), flush=True)


if __name__ == "__main__":
    main()
