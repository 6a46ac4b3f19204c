"""Parsers of HTML side by side: time to read a page into lines, agreement with the standard, hostile markup.

    python -m benchmarks.parsers DATA [--every N]

DATA is the folder that training/corpus.py describes. Each parser feeds the same layout, so what differs is what it makes of the
page. The reference is html5lib, which follows the standard's algorithm step by step and takes its time. Needs
turbohtml, selectolax, lxml and html5lib.
"""
from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from newsclean.html import from_stdlib, from_turbohtml
from newsclean.html.layout import Layout
from training.corpus import SETS, read_pages

HOSTILE = {"50,000 nested div": "<div>" * 50_000 + "water", "50,000 nested b": "<b>" * 50_000 + "water",
           "a million attributes": "<p " + " ".join(f"a{n}=1" for n in range(1_000_000)) + ">water",
           "unclosed quotes": "<a b='" * 50_000 + "'>water", "unclosed lists": "<ul><li>" * 50_000 + "water"}


def turbohtml(markup: str, layout: Layout) -> None:
    """Feed events of turbohtml's tree, in order: what the library reads with."""
    from_turbohtml.feed(markup, layout)


def selectolax(markup: str, layout: Layout) -> None:
    """Feed lexbor's tree through selectolax, walked step by step."""
    from selectolax.lexbor import LexborHTMLParser

    node: Any = LexborHTMLParser(markup).root
    top = node
    while node is not None:
        if node.tag == "-text":
            layout.characters(node.text_content or "")
        elif not node.tag.startswith(("-", "!")):
            layout.start_element(node.tag, node.attributes.items())
        if node.first_child is not None and not node.tag.startswith("-"):
            node = node.first_child
            continue
        while node is not None:
            if not node.tag.startswith(("-", "!")):
                layout.end_element(node.tag)
            if node.mem_id == top.mem_id:
                return
            if node.next is not None:
                node = node.next
                break
            node = node.parent


def lxml(markup: str, layout: Layout) -> None:
    """Feed libxml2's tree through lxml, with its limits off."""
    from lxml import etree

    root = etree.fromstring(markup.encode(), etree.HTMLParser(huge_tree=True, encoding="utf-8"))
    if root is not None:
        for event, element in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
            named = isinstance(element.tag, str)
            if event == "start" and named:
                layout.start_element(element.tag, element.attrib.items())
                layout.characters(element.text or "")
            elif event == "end" and named:
                layout.end_element(element.tag)
            if event != "start":
                layout.characters(element.tail or "")


def html_parser(markup: str, layout: Layout) -> None:
    """Feed what the standard library's tokenizer gives: what the library reads with where turbohtml is missing."""
    from_stdlib.feed(markup, layout)


def html5lib(markup: str, layout: Layout) -> None:
    """Feed what the standard's algorithm gives in Python."""
    import html5lib as library

    stream = library.getTreeWalker("etree")(library.parse(markup, namespaceHTMLElements=False))
    for token in stream:
        if token["type"] in ("StartTag", "EmptyTag"):
            layout.start_element(token["name"], [(name, value) for (_, name), value in token["data"].items()])
        if token["type"] in ("EndTag", "EmptyTag"):
            layout.end_element(token["name"])
        elif token["type"] in ("Characters", "SpaceCharacters"):
            layout.characters(token["data"])


def lines(feed: Callable[[str, Layout], None], markup: str) -> list[str]:
    """Return what the layout reads with this parser."""
    layout = Layout(page=True)
    feed(markup, layout)
    return [line.text for line in layout.document().lines if line.text]


def compare(markups: Iterable[str], parsers: Iterable[Callable[[str, Layout], None]]) -> None:
    """Time a page, and how many pages come out with all the lines that html5lib gives."""
    markups = list(markups)
    wanted = [lines(html5lib, markup) for markup in markups]
    for parser in parsers:
        start = time.perf_counter()
        found = [lines(parser, markup) for markup in markups]
        each = 1000 * (time.perf_counter() - start) / len(markups)
        same = sum(one == other for one, other in zip(found, wanted, strict=True))
        print(f"{parser.__name__:12} {each:7.1f} ms a page, {same} of {len(markups)} pages as html5lib reads them", flush=True)


def endure(parsers: Iterable[Callable[[str, Layout], None]]) -> None:
    """Print seconds for hostile markup, and whether the text behind it was read."""
    for parser in parsers:
        for name, markup in HOSTILE.items():
            start = time.perf_counter()
            try:
                text = " ".join(lines(parser, markup))[-5:]
            except Exception as error:  # whatever a parser raises here is its result
                text = repr(error)
            print(f"{parser.__name__:12} {name:20} {time.perf_counter() - start:7.2f} s  {text!r}", flush=True)


def main() -> None:
    """Parse the arguments and run."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--every", type=int, default=10)
    args = parser.parse_args()
    every = [page.html for name in SETS for page in read_pages(args.data, name)][:: args.every]
    compare(every, (turbohtml, selectolax, lxml, html_parser))
    endure((turbohtml, lxml, html_parser, selectolax))


if __name__ == "__main__":
    main()
