"""What newsclean adds after each extractor: words of clutter left on a page, before and after, and what it cost.

    python -m benchmarks.extractors FOLDER [...] [--every N] [--worst N] [--tools A,B]

FOLDER holds `articles.jsonl.gz`, records of "id" and "gold" (the article), and `html/ID.html.gz`, the pages: WCXB's
and Zyte's article-extraction-benchmark come near to that. Words are counted as bags: clutter is what stands in the
text and not in the article, the article's loss what of it stood in the text before and does not after, in per
cent of the article. `get_text` with one line a string is near to what Common Crawl's WET files hold. Every tool is
asked for the article alone; what readability gives is HTML and goes to `clean_html`. The last row is `clean_html` on the
page itself: its loss is counted from all of the page's text, as an extractor's would be.
"""
from __future__ import annotations

import argparse
import warnings
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import newsclean
from training.corpus import Page, read_folder
from training.measures import count_words


def flat(markup: str) -> str:
    """Return what one gets without an extractor: every string on a line of its own."""
    from bs4 import BeautifulSoup

    soup = BeautifulSoup(markup, "html.parser")
    for tag in soup(["script", "style", "noscript", "template"]):
        tag.decompose()
    return soup.get_text("\n", strip=True)


def get_text(html: str) -> tuple[str, str]:
    """Return the page's strings."""
    text = flat(html)
    return text, newsclean.clean(text)


def resiliparse(html: str) -> tuple[str, str]:
    """Return resiliparse's main content."""
    from resiliparse.extract.html2text import extract_plain_text

    text = extract_plain_text(html, main_content=True, alt_texts=False, links=False, form_fields=False, noscript=False)
    return text, newsclean.clean(text)


def readability(html: str) -> tuple[str, str]:
    """Return readability-lxml's summary, which is a fragment of HTML."""
    from readability import Document

    summary = Document(html).summary(html_partial=True)
    return flat(summary), newsclean.clean_html(summary)


def newspaper4k(html: str) -> tuple[str, str]:
    """Return newspaper4k's text of an article that was downloaded elsewhere."""
    from newspaper import Article

    article = Article("https://paper.example/")
    article.download(input_html=html)
    article.parse()
    return article.text, newsclean.clean(article.text)


def trafilatura(html: str) -> tuple[str, str]:
    """Return trafilatura's text without comments."""
    from trafilatura import extract

    text = extract(html, include_comments=False) or ""
    return text, newsclean.clean(text)


def clean_html(html: str) -> tuple[str, str]:
    """Return what newsclean alone gives."""
    return flat(html), newsclean.clean_html(html)


Texts = Callable[[str], tuple[str, str]]  # a page to what a tool leaves of it, before and after newsclean
TOOLS: dict[str, Texts] = {
    "get_text": get_text, "resiliparse": resiliparse, "readability-lxml": readability, "newspaper4k": newspaper4k,
    "trafilatura": trafilatura, "none: clean_html": clean_html}


class Score(NamedTuple):
    """Words of one page: clutter before and after, words of the article that went, words of the article."""

    before: int
    after: int
    lost: int
    article: int


def score(gold: Counter[str], before: Counter[str], after: Counter[str]) -> Score:
    """Count one page."""
    return Score((before - gold).total(), (after - gold).total(), ((before & gold) - after).total(), gold.total())


def run(texts: Texts, page: Page) -> Score:
    """Count what a tool leaves of a page; a page that breaks a tool leaves nothing."""
    try:
        before, after = texts(page.html)
    except Exception as error:
        print(f"{page.id}: {texts.__name__}: {error!r}")
        before = after = ""
    return score(count_words(page.gold), count_words(before), count_words(after))


def row(name: str, scores: list[Score]) -> str:
    """Return one line of the table."""
    before, after, lost, article = (sum(column) for column in zip(*scores))
    return f"| {name} | {before / len(scores):.0f} | {after / len(scores):.0f} | {100 * lost / article:.2f} % |"


def main() -> None:
    """Read the arguments and print a table a folder."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--every", type=int, default=1, help="take every Nth page")
    parser.add_argument("--worst", type=int, default=0, help="name the N pages that lose most, for each tool")
    parser.add_argument("--tools", default=",".join(TOOLS), help="those to run, with commas between them (all)")
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    for folder in options.folders:
        print(f"\n{folder.name}\n\n| text from | words of clutter a page | after newsclean | article lost |\n| --- | --- | --- | --- |")
        found = list(read_folder(folder))[:: options.every]
        for name, texts in ((name, TOOLS[name]) for name in options.tools.split(",")):
            scores = {page.id: run(texts, page) for page in found}
            print(row(name, list(scores.values())), flush=True)
            for each in sorted(scores, key=lambda id_: -scores[id_].lost)[: options.worst]:
                print(f"  {each}  {scores[each].lost} words lost")


if __name__ == "__main__":
    main()
