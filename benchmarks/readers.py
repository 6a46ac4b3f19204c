"""The readers side by side on every page of a folder: do they give the same lines, and the same article?

    python -m benchmarks.readers FOLDER [--every N] [--show N] [--readers tokens,lxml]

FOLDER holds pages, `*.html` or `*.html.gz`, at any depth. What the fast reader gives is compared with what the standard
library's tokenizer gives (`tokens`: what reads where the fast parser's wheel is missing) and with trees that
BeautifulSoup has parsed with `html.parser`, lxml and html5lib. Parsers mend broken markup differently, so some pages
differ by right: `--show` prints the places where articles differ, to be judged. Needs turbohtml, lxml and html5lib.
"""
from __future__ import annotations

import argparse
import gzip
from collections.abc import Callable, Iterator
from difflib import SequenceMatcher
from functools import partial
from pathlib import Path
from unittest.mock import patch

from bs4 import BeautifulSoup

from newsclean import DEFAULT
from newsclean.engine.rounds import run_to_fixed_point
from newsclean.html import from_turbohtml, read_html
from newsclean.model import Document, Element
from newsclean.phrases.lexicon import load_lexicon
from training.measures import score_words

PLACES = 6  # differing places shown of one page
WIDTH = 140


def tokens(markup: str) -> Document:
    """Return a page as read without the fast parser."""
    with patch.object(from_turbohtml, "feed", return_value=False):
        return read_html(markup)


def soup(parser: str, markup: str) -> Document:
    """Return a page as read from a tree that the caller has parsed."""
    return read_html(BeautifulSoup(markup, parser))


READERS: dict[str, Callable[[str], Document]] = {
    "tokens": tokens, **{parser: partial(soup, parser) for parser in ("html.parser", "lxml", "html5lib")}}


class Score:
    """How one reader's pages compare with the fast reader's."""

    def __init__(self) -> None:
        self.pages = self.texts = self.markup = self.articles = 0
        self.read = self.cleaned = 0.0

    def __str__(self) -> str:
        return (f"{self.texts} of {self.pages} pages with the same text, {self.markup} with the same elements around it too, "
                f"{self.articles} with the same article; word F1 of texts {self.read / self.pages:.5f}, "
                f"of articles {self.cleaned / self.pages:.5f}")


def markups(folder: Path, every: int) -> Iterator[tuple[str, str]]:
    """Yield name and markup of the pages, in order of their names."""
    for path in sorted(path for ending in ("html", "html.gz") for path in folder.rglob(f"*.{ending}"))[::every]:
        raw = path.read_bytes()
        yield path.name, (gzip.decompress(raw) if path.suffix == ".gz" else raw).decode("utf-8", "replace")


def chains(document: Document) -> list[tuple[object, ...]]:
    """Return each line with all that its hints say, elements by what they are instead of which."""
    found: dict[Element | None, int] = {None: 0}
    known: dict[tuple[object, ...], int] = {}

    def number(box: Element) -> int:
        path = []
        at: Element | None = box
        while at not in found and at is not None:
            path.append(at)
            at = at.parent
        for each in reversed(path):
            key = (found[each.parent], each.tag, each.words, each.role, each.itemprop, each.hidden)
            found[each] = known.setdefault(key, len(known) + 1)
        return found[box]

    return [(line.text, hints.linked, hints.bold, number(hints.element)) for line in document.lines if (hints := line.markup)]


def cleaned(document: Document) -> str:
    """Return the article that is left of a page as read."""
    return run_to_fixed_point(document, DEFAULT, load_lexicon()).text


def places(one: str, other: str) -> Iterator[str]:
    """Yield where two texts differ, line by line: `-` the fast reader's, `+` the other's."""
    before, after = one.split("\n"), other.split("\n")
    for kind, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind != "equal":
            yield from (f"- {line[:WIDTH]}" for line in before[a:b][:PLACES])
            yield from (f"+ {line[:WIDTH]}" for line in after[c:d][:PLACES])


def main() -> None:
    """Parse the arguments and run."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--show", type=int, default=0, help="pages whose differences are printed, for each reader")
    parser.add_argument("--readers", default=",".join(READERS))
    args = parser.parse_args()
    scores = {name: Score() for name in args.readers.split(",")}
    for page, markup in markups(args.folder, args.every):
        wanted = read_html(markup)
        article, elements = None, chains(wanted)
        for name, score in scores.items():
            found = READERS[name](markup)
            score.pages += 1
            score.texts += found.text == wanted.text
            if chains(found) == elements:  # then all that filters can ask is the same
                score.markup += 1
                score.articles += 1
                score.read += 1
                score.cleaned += 1
                continue
            article = cleaned(wanted) if article is None else article
            other = cleaned(found)
            score.articles += article == other
            score.read += score_words(wanted.text, found.text).f1
            score.cleaned += score_words(article, other).f1
            if article != other and args.show > score.pages - score.articles - 1:
                print(f"\n=== {page} {name}: text {score_words(wanted.text, found.text).f1:.4f}, article {score_words(article, other).f1:.4f}")
                print("\n".join(list(places(article, other))[:4 * PLACES]), flush=True)
    for name, score in scores.items():
        print(f"{name:12} {score}", flush=True)


if __name__ == "__main__":
    main()
