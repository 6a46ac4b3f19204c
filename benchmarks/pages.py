"""Public pages to learn from and to measure on: their texts, which of their lines are the article, folds by site.

The folder that all functions are given holds ``wcxb-dev`` and ``news-dev`` (``articles.jsonl.gz``: id, url, gold;
``html/<id>.html.gz``) and ``texts-dev`` and ``texts-news-dev`` (``<extractor>.jsonl.gz``: id, text). The pages are
WCXB's (CC-BY-4.0), article-extraction-benchmark's (MIT) and Readability's test pages (Apache-2.0).
"""
from __future__ import annotations

import gzip
import hashlib
import json
import re
import textwrap
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

SETS = {"articles": ("wcxb-dev", "texts-dev"), "news": ("news-dev", "texts-news-dev")}
EXTRACTORS = ("bs4", "inscriptis", "resiliparse", "readability", "newspaper4k", "trafilatura")
WORD = re.compile(r"\w+")


# --- pages -----------------------------------------------------------------------------------------

class Text(NamedTuple):
    """One noisy text of a page, with the article that is in it."""

    page: str
    site: str
    set: str
    kind: str
    text: str
    gold: str


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """The records of a packed file of JSON lines."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def articles(data: Path, name: str) -> dict[str, tuple[str, str]]:
    """Page id to its site and its finished article, for one of SETS."""
    return {page["id"]: (site(page), page["gold"]) for page in rows(data / SETS[name][0] / "articles.jsonl.gz")}


def site(page: dict[str, Any]) -> str:
    """A page's host; its id where it has no address."""
    return (urlsplit(page.get("url") or "").netloc or page["id"]).removeprefix("www.")


def texts(data: Path, name: str, kind: str) -> Iterator[Text]:
    """One kind of text of the pages of a set: an extractor's, the finished article, or what may become of either."""
    known = articles(data, name)
    if kind in ("gold", "wrapped"):
        for key, (where, gold) in known.items():
            yield Text(key, where, name, kind, gold if kind == "gold" else wrapped(gold, 72), gold)
        return
    source = kind if kind in EXTRACTORS else "bs4"
    for row in rows(data / SETS[name][1] / f"{source}.jsonl.gz"):
        where, gold = known.get(row["id"], ("", ""))
        if gold:
            text = row["text"]
            if kind == "wrapped dump" and share(row["id"], 8) == 0:
                yield Text(row["id"], where, name, kind, wrapped(text, 80), gold)
            elif kind == "doubled dump" and share(row["id"], 8) == 1:
                yield Text(row["id"], where, name, kind, doubled(text), gold)
            elif kind in EXTRACTORS:
                yield Text(row["id"], where, name, kind, text, gold)


def wrapped(text: str, width: int) -> str:
    """The text with its lines broken at a width, as mail and old archives break them."""
    return "\n".join(part for line in text.split("\n") for part in (textwrap.wrap(line, width) or [""]))


def doubled(text: str) -> str:
    """The text with every line twice."""
    return "\n".join(line for line in text.split("\n") for _ in range(2))


def share(key: str, of: int) -> int:
    """A number below `of` that hangs on the key alone: folds and samples without chance."""
    return int(hashlib.md5(key.encode()).hexdigest(), 16) % of


def words(text: str) -> list[str]:
    """The words of a text in lower case."""
    return WORD.findall(text.lower())


def aligned(text: Sequence[str], gold: Sequence[str]) -> list[int]:
    """For each word of the text the place of the same word in the article, or -1; both in order.

    Runs of words that stand once in either are tied to each other first, then what lies between them.
    """
    found = [-1] * len(text)
    stack = [(0, len(text), 0, len(gold), 0)]
    while stack:
        a, b, c, d, step = stack.pop()
        while a < b and c < d and text[a] == gold[c]:
            found[a] = c
            a, c = a + 1, c + 1
        while a < b and c < d and text[b - 1] == gold[d - 1]:
            b, d = b - 1, d - 1
            found[b] = d
        if a < b and c < d:
            stack += anchored(text, gold, (a, b, c, d), step, found)
    return found


def anchored(text: Sequence[str], gold: Sequence[str], part: tuple[int, int, int, int], step: int,
             found: list[int]) -> list[tuple[int, int, int, int, int]]:
    """What stands between the runs of words that both have once: parts to align in turn."""
    a, b, c, d = part
    for size in (6, 4, 3, 2, 1)[step:]:
        if size == 1 and (b - a > 60 or b - a > 4 * (d - c) + 6):
            break
        here, there = once(text, a, b, size), once(gold, c, d, size)
        chain = rising(sorted((at, there[run]) for run, at in here.items() if at >= 0 and there.get(run, -1) >= 0))
        if not chain:
            step += 1
            continue
        gaps, deeper = [], step if size > 1 else 5
        for at, other in chain:
            if at >= a and other >= c:
                gaps.append((a, at, c, other, deeper))
                a, c = at, other
                while a < b and c < d and text[a] == gold[c]:
                    found[a] = c
                    a, c = a + 1, c + 1
        return [*gaps, (a, b, c, d, deeper)]
    return []


def once(items: Sequence[str], start: int, end: int, size: int) -> dict[tuple[str, ...], int]:
    """Runs of words to where they stand, -1 if they stand more than once."""
    found: dict[tuple[str, ...], int] = {}
    for at in range(start, end - size + 1):
        run = tuple(items[at : at + size])
        found[run] = -1 if run in found else at
    return found


def rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest part of the pairs that rises in both."""
    lows: list[int] = []
    last: list[int] = []
    before = [-1] * len(pairs)
    for index, (_, other) in enumerate(pairs):
        at = bisect_left(lows, other)
        lows[at : at + 1] = [other]
        last[at : at + 1] = [index]
        before[index] = last[at - 1] if at else -1
    found, index = [], last[-1] if last else -1
    while index >= 0:
        found.append(pairs[index])
        index = before[index]
    return found[::-1]


# --- labels ----------------------------------------------------------------------------------------

def labels(lines: Sequence[str], gold: str) -> list[tuple[int, int]]:
    """For each line 1 (article), 0 (clutter) or -1 (no words), and its number of words."""
    want = words(gold)
    own = [words(line) for line in lines]
    places = aligned([word for line in own for word in line], want)
    used = {place for place in places if place >= 0}
    spare = Counter(run for at, run in enumerate(zip(want, want[1:], want[2:])) if used.isdisjoint(range(at, at + 3)))
    found, at = [], 0
    for line in own:
        count = len(line)
        hit = sum(place >= 0 for place in places[at : at + count])
        at += count
        article = count > 0 and (hit * 2 >= count or out_of_order(line, spare))
        found.append((int(article) if count else -1, count))
    return found


def out_of_order(line: Sequence[str], spare: Counter[tuple[str, ...]]) -> bool:
    """Whether a line is article that stands elsewhere in the text than in the article."""
    runs = list(zip(line, line[1:], line[2:]))
    if len(line) < 6 or sum(spare[run] > 0 for run in runs) < 0.7 * len(runs):
        return False
    spare.subtract(run for run in runs if spare[run] > 0)
    return True


# --- figures ---------------------------------------------------------------------------------------

class Figures(NamedTuple):
    """Word F1 before and after, and the shares of clutter removed and article lost."""
    before: float
    after: float
    removed: float
    lost: float


def runs(text: str) -> Counter[tuple[str, ...]]:
    """Runs of four words, counted."""
    found = words(text)
    return Counter(zip(*(found[at:] for at in range(4)))) if len(found) >= 4 else Counter([tuple(found)] if found else [])


def word_f1(text: str, gold: str) -> float:
    """F1 of the words of a text and of its article, as bags."""
    got, want = Counter(words(text)), Counter(words(gold))
    hit = (got & want).total()
    return 2 * hit / ((got.total() + want.total()) or 1)


def figures(found: Sequence[tuple[Text, str]]) -> Figures:
    """Texts with what is left of each: word F1 averaged over them, four-word runs removed and lost in all."""
    before, after, article, lost, clutter, left = [], [], 0, 0, 0, 0
    for text, out in found:
        before.append(word_f1(text.text, text.gold))
        after.append(word_f1(out, text.gold))
        whole, rest, gold = runs(text.text), runs(out), runs(text.gold)
        had, has = (whole & gold).total(), (rest & gold).total()
        article, lost = article + had, lost + had - has
        clutter, left = clutter + whole.total() - had, left + rest.total() - has
    mean = len(found) or 1
    return Figures(sum(before) / mean, sum(after) / mean, 1 - left / (clutter or 1), lost / (article or 1))
