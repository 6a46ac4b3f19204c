"""Read public pages to learn from and to measure on: markup, texts, articles, folds by site.

The folder that all functions are given holds for each of SETS a folder with the pages (``articles.jsonl.gz``: id, url,
gold; ``html/<id>.html.gz``) and, but for one, a folder with texts of theirs (``<extractor>.jsonl.gz``: id, text). The
pages are WCXB's (CC-BY-4.0), those of Zyte's article-extraction-benchmark (MIT) and Mozilla Readability's test pages
(Apache-2.0), those of trafilatura's evaluation set (Apache-2.0), which come with snippets that must stay or go
instead of the article (``pages.jsonl.gz``: id, url, with, without), those of Fundus' parser tests (MIT), where each
publisher's own parser says what the article is, defuddle's small ones (MIT), whose articles are that tool's
accepted output, and those of Postlight Parser (MIT, Apache-2.0), whose articles are what written selectors take.
"""
from __future__ import annotations

import gzip
import hashlib
import json
import re
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit


class PageSet(NamedTuple):
    """Where a set of pages is, below the folder with all data."""

    pages: str
    listing: str = "articles.jsonl.gz"
    texts: str = ""


SETS = {
    "articles": PageSet("wcxb-dev", texts="texts-dev"),
    "news": PageSet("news-dev", texts="texts-news-dev"),
    "world": PageSet("international-dev", listing="pages.jsonl.gz"),
    "papers": PageSet("papers-dev", texts="texts-papers-dev"),
    "small": PageSet("defuddle-dev"),
}
# Those whose pages come as extractors' texts too, and one that is learned from as texts alone.
TEXT_SETS = {
    **{name: each for name, each in SETS.items() if each.texts},
    "selected": PageSet("selected-dev", texts="texts-selected-dev"),
}
EXTRACTORS = ("bs4", "inscriptis", "resiliparse", "readability", "newspaper4k", "trafilatura")

_WORDPRESS = re.compile("wp-content|wp-includes")
# Labels of a host's name that are its site: more where the second to last is one like `co` or `com`.
_SITE_LABELS = 2
_MAX_SUFFIX_CHARS = 3


class Page(NamedTuple):
    """A page's markup, and what is known of its article."""

    id: str
    site: str
    html: str
    gold: str  # the article, or empty
    wanted: list[str]  # snippets that must stay
    unwanted: list[str]  # and those that must go

    @property
    def is_wordpress(self) -> bool:
        """Whether WordPress made the page."""
        return _WORDPRESS.search(self.html) is not None


class Text(NamedTuple):
    """One noisy text of a page, with the article that is in it."""

    page: str
    site: str
    set: str
    kind: str
    text: str
    gold: str


def read_records(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the records of a packed file of JSON lines."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def decode_page(raw: bytes) -> str:
    """Return a page's markup; pages that are not UTF-8 are taken for Latin-1."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def read_folder(folder: Path, listing: str = "articles.jsonl.gz") -> Iterator[Page]:
    """Yield the pages of a folder."""
    for record in read_records(folder / listing):
        markup = decode_page(gzip.decompress((folder / "html" / f"{record['id']}.html.gz").read_bytes()))
        yield Page(record["id"], find_site(record), markup, record.get("gold", ""), record.get("with", []),
                   record.get("without", []))


def read_pages(data: Path, name: str) -> Iterator[Page]:
    """Yield the pages of one of SETS."""
    return read_folder(data / SETS[name].pages, SETS[name].listing)


def read_articles(data: Path, name: str) -> dict[str, tuple[str, str]]:
    """Return page id to its site and its article, for one of TEXT_SETS."""
    records = read_records(data / TEXT_SETS[name].pages / TEXT_SETS[name].listing)
    return {record["id"]: (find_site(record), record["gold"]) for record in records}


def find_site(record: dict[str, Any]) -> str:
    """Return a page's site: its host without subdomains; its id where it has no address."""
    host = urlsplit(record.get("url") or "").hostname
    if not host:
        return str(record["id"])
    labels = host.split(".")
    has_long_suffix = len(labels) > _SITE_LABELS and len(labels[-2]) <= _MAX_SUFFIX_CHARS
    return ".".join(labels[-_SITE_LABELS - has_long_suffix:])


def read_texts(data: Path, name: str, kind: str) -> Iterator[Text]:
    """Yield one kind of text of the pages of a set: an extractor's, the article, or what may become of either."""
    known = read_articles(data, name)
    if kind in ("gold", "wrapped"):
        for key, (site, gold) in known.items():
            yield Text(key, site, name, kind, gold if kind == "gold" else wrap(gold, 72), gold)
        return
    source = kind if kind in EXTRACTORS else "bs4"
    path = data / TEXT_SETS[name].texts / f"{source}.jsonl.gz"
    for record in read_records(path) if path.exists() else ():
        key, text = record["id"], record["text"]
        site, gold = known.get(key, ("", ""))
        if not gold:
            continue
        if kind == "wrapped dump" and share_of(key, 8) == 0:
            yield Text(key, site, name, kind, wrap(text, 80), gold)
        elif kind == "doubled dump" and share_of(key, 8) == 1:
            yield Text(key, site, name, kind, double(text), gold)
        elif kind in EXTRACTORS:
            yield Text(key, site, name, kind, text, gold)


def wrap(text: str, width: int) -> str:
    """Return the text with its lines broken at a width, as mail and old archives break them."""
    return "\n".join(part for line in text.split("\n") for part in (textwrap.wrap(line, width) or [""]))


def double(text: str) -> str:
    """Return the text with every line twice."""
    return "\n".join(line for line in text.split("\n") for _ in range(2))


def share_of(key: str, of: int) -> int:
    """Return a number below `of` that depends on the key alone: folds and samples without chance."""
    return int(hashlib.md5(key.encode()).hexdigest(), 16) % of
