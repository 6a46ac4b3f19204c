"""Markdown of converters through `clean`: how much of the clutter goes, what is lost, and whether stubs are left.

    python -m benchmarks.markdown FOLDER [...] [--pages N] [--worst N] [--converters A,B]

A FOLDER is one of pages as benchmarks/extractors.py describes it; with several, pages are taken from each in turn, spread
over each. Words are counted as bags, and those that a reader sees alone: markdown-it-py renders the text first, so that an
address or a sign is no word. Clutter is what stands in the text and not in the article; what of the article stood in the
text before and does not after is lost, in per cent of the article; counted in runs of four words too, since a bag takes a
menu's words for the article's where the page holds less than all of it. Stubs are pieces of syntax with nothing in them that
were not there before. Two ways are measured beside each converter's: the page cleaned first, then converted
(`clean_html(page, output="markdown")`), and what `clean` still takes from that.
"""
from __future__ import annotations

import argparse
import re
import warnings
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import zip_longest
from pathlib import Path
from typing import NamedTuple

from markdown_it import MarkdownIt

import newsclean
from training.corpus import Page, read_folder
from training.measures import count_runs, count_words

PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
STUB = re.compile(
    r"(?<!\[)\[\]\([^()\n]*\)"  # a link with nothing to see
    r"|\*\*\*\*"
    r"|^[ \t]*(?:[-*+]|\d+[.)]|\#+|>)[ \t]*$"  # an item, a heading, a quotation
    r"|(?<![\]\w])\((?:https?:|/)[^)\s]*\)",  # an address without its text
    re.MULTILINE)
TAG = re.compile("<[^<>]*>")
# html2text breaks addresses behind hyphens, and both converters write links over several paragraphs: CommonMark reads
# neither as a link, and a reader sees no address of theirs all the same.
ADDRESS = r"""\]\((?:(?:data|mailto):(?:[^()]|\([^()]*\))*|(?:[^()\n"]|-\n|\([^()\n]*\))*(?:"[^"]*"\s*)?)\)"""
PICTURE = re.compile(r"!\[[^\[\]]*" + ADDRESS)
LINK_END = re.compile(ADDRESS)


def markdownify(html: str) -> str:
    """Return markdownify's Markdown, as it comes."""
    from bs4 import BeautifulSoup
    from markdownify import MarkdownConverter

    soup = BeautifulSoup(html, "html.parser")
    for tag in soup(["script", "style", "noscript", "template"]):
        tag.decompose()
    text: str = MarkdownConverter(heading_style="ATX").convert_soup(soup)
    return text


def html2text(html: str) -> str:
    """Return html2text's Markdown, as it comes: lines break at 78 characters."""
    from html2text import HTML2Text

    return HTML2Text().handle(html)


CONVERTERS: dict[str, Callable[[str], str]] = {"markdownify": markdownify, "html2text": html2text}


def see(text: str) -> str:
    """Return what a reader sees of Markdown."""
    seen = []
    for token in PARSER.parse(LINK_END.sub("]", PICTURE.sub("", text))):
        if token.type == "inline":
            children = token.children or ()
            seen.append("".join(each.content if each.type in ("text", "code_inline") else " " * (each.type in ("softbreak", "hardbreak", "html_inline"))
                                for each in children))
        elif token.type in ("fence", "code_block"):
            seen.append(token.content)
        elif token.type == "html_block":
            seen.append(TAG.sub(" ", token.content))
    return "\n".join(seen)


class Score(NamedTuple):
    """Words of a page: of clutter before and after; of the article that went, and in all; runs of four; and stubs."""

    before: int
    after: int
    lost: int
    article: int
    lost_runs: int
    runs: int
    stubs: int


def score(page: Page, before: str, after: str) -> Score:
    """Count one page."""
    gold = count_words(page.gold)
    seen, left = see(before), see(after)
    had, has = count_words(seen), count_words(left)
    runs = count_runs(page.gold)
    lost_runs = ((count_runs(seen) & runs) - count_runs(left)).total()
    stubs = Counter(STUB.findall(after)) - Counter(STUB.findall(before))
    return Score((had - gold).total(), (has - gold).total(), ((had & gold) - has).total(), gold.total(), lost_runs, runs.total(),
                 stubs.total())


def list_lost(page: Page, before: str, after: str) -> Iterator[str]:
    """Yield what went and holds words of the article that are gone, with the reasons."""
    gold = count_words(page.gold)
    gone = (count_words(see(before)) & gold) - count_words(see(after))
    for mark in newsclean.explain(before).marks:
        hit = (count_words(mark.text) & gone).total()
        if hit > 2 or (hit and hit == count_words(mark.text).total()):
            yield f"    {hit} of {count_words(mark.text).total()} {mark.reason} {mark.notes}: {' '.join(mark.text.split())[:150]}"


def take_pages(folders: list[Path], number: int) -> list[Page]:
    """Return so many pages, from each folder in turn, spread over each."""
    by_folder = []
    for folder in folders:
        found = [page for page in read_folder(folder) if page.gold]
        share = max(1, number // len(folders))
        by_folder.append(found[:: max(1, len(found) // share)][:share])
    return [page for row in zip_longest(*by_folder) for page in row if page is not None]


def print_row(name: str, scores: list[Score]) -> None:
    """Print one line of the table."""
    before, after, lost, article, lost_runs, runs, stubs = (sum(column) for column in zip(*scores))
    print(f"| {name} | {100 * (1 - after / max(1, before)):.1f} % | {100 * lost / article:.2f} % | {100 * lost_runs / runs:.2f} % | {stubs} |", flush=True)


def main() -> None:
    """Read the arguments and print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--pages", type=int, default=100)
    parser.add_argument("--worst", type=int, default=0, help="list what the N pages that lose most lost")
    parser.add_argument("--converters", default=",".join(CONVERTERS))
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    pages = take_pages(options.folders, options.pages)
    print(f"{len(pages)} pages\n\n| from | clutter gone | article lost | in runs of four words | stubs |\n| --- | --- | --- | --- | --- |")
    for name in options.converters.split(","):
        texts = [CONVERTERS[name](page.html) for page in pages]
        cleaned = [newsclean.clean(text) for text in texts]
        scores = [score(*each) for each in zip(pages, texts, cleaned, strict=True)]
        print_row(name, scores)
        for at in sorted(range(len(pages)), key=lambda at: -scores[at].lost)[: options.worst]:
            print(f"  {pages[at].id}: {scores[at]}")
            print("\n".join(list_lost(pages[at], texts[at], cleaned[at])))
        if name == "markdownify":
            first = [newsclean.clean_html(page.html, output="markdown") for page in pages]
            print_row("cleaned, then markdownify", [score(*each) for each in zip(pages, texts, first, strict=True)])
            again = [newsclean.clean(text) for text in first]
            changed = sum(one != other for one, other in zip(first, again, strict=True))
            taken = sum((count_words(one) - count_words(other)).total() for one, other in zip(first, again, strict=True))
            print(f"`clean` takes {taken} words from {changed} of those", flush=True)


if __name__ == "__main__":
    main()
