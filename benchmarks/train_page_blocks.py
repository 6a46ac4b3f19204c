#!/usr/bin/env python3
"""Learn the weights of `page_blocks` from labelled pages, and say how well they carry over.

    PYTHONPATH=src python benchmarks/train_page_blocks.py DATA            # figures: by site, and across sets
    PYTHONPATH=src python benchmarks/train_page_blocks.py DATA --write    # and the weights of all the pages

DATA holds `wcxb-dev` (WCXB, CC-BY-4.0), `news-dev` (Zyte's article-extraction-benchmark, MIT, and Mozilla
Readability's test pages, Apache-2.0) and `international-dev` (trafilatura's evaluation set, Apache-2.0). The first
two come with each page's article, so every line can be labelled; the third with snippets that must stay or go, and
only the lines that hold one are. Needs lightgbm and numpy; the weights themselves are read by plain Python.
"""
from __future__ import annotations

import argparse
import gzip
import json
import re
import textwrap
import zlib
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import lightgbm
import numpy

from newsclean import DEFAULT, Cleaner
from newsclean.engine.view import View
from newsclean.html import read_html
from newsclean.page.classifier import find_clutter
from newsclean.page.features import FEATURES, measure_lines
from newsclean.page.tree import PageTree, build_tree
from newsclean.phrases.lexicon import load_lexicon

WEIGHTS = Path(__file__).parents[1] / "src/newsclean/page/weights.py"
SETS = {"articles": "wcxb-dev", "news": "news-dev", "world": "international-dev"}
WORD = re.compile(r"\w+")
FOLDS = 5
# Trees whose sum alone settles most lines; the others are asked about the doubtful ones.
FIRST = 25
# A word too many or too few costs a short article more than a long one; articles below a length count as that long.
OF_PAGE, USUAL, SHORTEST = 0.5, 800, 80
# Menus are most of the lines and all alike: of the lines with few words that go, every so manieth counts for as many.
FEW, ALIKE = 12, 3
# Few lines of the third set are labelled, and those with care: each counts for so many of the others.
SNIPPETS = 3.0
TREES = {"n_estimators": 90, "num_leaves": 16, "learning_rate": 0.13, "min_child_samples": 60, "colsample_bytree": 0.4,
         "reg_lambda": 8.0, "max_bin": 63, "n_jobs": 1, "verbose": -1, "random_state": 7, "deterministic": True}


@dataclass
class Page:
    """A page, its lines as measured, and for each whether it is article (None: not known)."""

    name: str
    site: str
    wordpress: bool
    gold: str
    wanted: list[str]
    unwanted: list[str]
    tree: PageTree
    rows: list[tuple[float, ...] | None]
    labels: list[bool | None] = field(default_factory=list)

    @property
    def fold(self) -> int:
        """Which part of the sites this page is in."""
        return zlib.crc32(self.site.encode()) % FOLDS

    def learnable(self) -> list[int]:
        """Lines with measures and a label."""
        return [line for line, (row, label) in enumerate(zip(self.rows, self.labels, strict=True))
                if row is not None and label is not None]


# --- pages -----------------------------------------------------------------------------------------


def pages(folder: Path, name: str) -> Iterator[Page]:
    """The pages of a set, measured and labelled."""
    listed = folder / SETS[name] / ("pages.jsonl.gz" if name == "world" else "articles.jsonl.gz")
    with gzip.open(listed, "rt", encoding="utf-8") as lines:
        for entry in map(json.loads, lines):
            raw = gzip.decompress((folder / SETS[name] / "html" / f"{entry['id']}.html.gz").read_bytes())
            try:
                markup = raw.decode("utf-8")
            except UnicodeDecodeError:
                markup = raw.decode("latin-1")
            read = build_tree(View(read_html(markup), load_lexicon()))
            if read is None:
                continue
            host = urlsplit(entry.get("url") or "").netloc or entry["id"]
            page = Page(entry["id"], ".".join(host.split(".")[-2:]), "wp-content" in markup or "wp-includes" in markup,
                        entry.get("gold", ""), entry.get("with", []), entry.get("without", []), read, measure_lines(read))
            texts = [line.text for line in read.lines]
            page.labels = by_article(texts, page.gold) if page.gold else by_snippets(texts, page.wanted, page.unwanted)
            yield page


# --- labels ----------------------------------------------------------------------------------------

# A long line is an article's when half of its runs of three words are in the article.
LONG, MOST = 6, 0.5
# Of a word or run that recurs all over an article, the first few places are tried.
PLACES = 12
SLACK = 2  # words two neighbours may overlap by


def words(text: str) -> list[str]:
    """The words of a text, in lower case."""
    return WORD.findall(text.lower())


def by_article(texts: Sequence[str], gold: str) -> list[bool | None]:
    """Which lines make up the article, in its order: a menu entry that occurs in it somewhere does not."""
    lines, want = [words(text) for text in texts], words(gold)
    runs, single = defaultdict(list), defaultdict(list)
    for at, word in enumerate(want):
        single[word].append(at)
        runs[tuple(want[at:at + 3])].append(at)
    found = [_places(line, want, runs, single) for line in lines]
    chosen = _chain(found, len(want))
    labels: list[bool | None] = [line_at in chosen if line else None for line_at, line in enumerate(lines)]
    covered = bytearray(len(want) + 1)
    for start, end in chosen.values():
        covered[start:end] = b"\1" * (min(end, len(want)) - start)
    for at, line in enumerate(lines):  # parts that the page shows in another order
        for start, end, _ in found[at] if labels[at] is False and len(line) >= LONG else ():
            end = min(end, len(want))
            if end > start and sum(covered[start:end]) < 0.3 * (end - start):
                labels[at] = True
                covered[start:end] = b"\1" * (end - start)
                break
    return labels


def _places(line: list[str], want: list[str], runs: dict, single: dict) -> list[tuple[int, int, float]]:
    """Where in the article a line may stand: start, end, how many words speak for it."""
    if not line:
        return []
    if len(line) < LONG:
        starts = [at for at in single.get(line[0], ()) if want[at:at + len(line)] == line][:PLACES]
        return [(at, at + len(line), len(line) * 0.99) for at in starts]
    offsets: Counter[int] = Counter()
    known = 0
    for at in range(len(line) - 2):
        places = runs.get(tuple(line[at:at + 3]), ())
        known += bool(places)
        if len(places) <= PLACES:
            offsets.update(place - at for place in places)
    if known < MOST * (len(line) - 2):
        return []
    near = {offset: sum(n for other, n in offsets.items() if abs(other - offset) <= 8) for offset in list(offsets)[:200]}
    best = sorted(near.items(), key=lambda item: -item[1])[:4]
    return [(max(0, offset), max(1, offset + len(line)), min(count, len(line)) + 1.0)
            for offset, count in best if count >= 0.3 * (len(line) - 2)]


def _chain(found: Sequence[list[tuple[int, int, float]]], size: int) -> dict[int, tuple[int, int]]:
    """The lines, each with its place, that together give most words in the article's order."""
    ends, best = [0], [(0.0, None)]  # by where a chain ends: its weight and its last link, both rising
    for line, places in enumerate(found):
        new = []
        for start, end, weight in places:
            before = best[bisect_right(ends, start + SLACK) - 1]
            new.append((min(end, size), before[0] + weight, (line, start, end, before[1])))
        for end, weight, link in new:
            at = bisect_right(ends, end)
            if best[at - 1][0] >= weight:
                continue
            while at < len(ends) and best[at][0] <= weight:
                del ends[at], best[at]
            if ends[at - 1] == end:
                ends[at - 1], best[at - 1] = end, (weight, link)
            else:
                ends.insert(at, end)
                best.insert(at, (weight, link))
    chosen = {}
    link: Any = best[-1][1]
    while link:
        line, start, end, link = link
        chosen[line] = (start, end)
    return chosen


def by_snippets(texts: Sequence[str], wanted: Sequence[str], unwanted: Sequence[str]) -> list[bool | None]:
    """True for lines that hold a wanted snippet, False for those that are mostly an unwanted one."""
    flat = [" ".join(text.lower().split()) for text in texts]
    labels: list[bool | None] = [None] * len(flat)
    for snippet in (" ".join(each.lower().split()) for each in unwanted):
        for at, text in enumerate(flat):
            if snippet in text and (len(snippet) >= 0.5 * len(text) or len(text) < 100):
                labels[at] = False
    for snippet in (" ".join(each.lower().split()) for each in wanted):
        for at, text in enumerate(flat):
            if snippet in text:
                labels[at] = True
    return labels


# --- learning --------------------------------------------------------------------------------------


def fit(of: Sequence[Page], **options: Any) -> lightgbm.LGBMClassifier:
    """Boosted trees over all lines whose label is known. A line counts by its words, less than in full."""
    rows, labels, weights = [], [], []
    for page in of:
        each = (max(len(words(page.gold)), SHORTEST) / USUAL) ** -OF_PAGE if page.gold else SNIPPETS
        for line in page.learnable():
            size = max(len(words(page.tree.lines[line].text)), 1)
            alike = not page.labels[line] and size < FEW
            if alike and line % ALIKE:
                continue
            rows.append(page.rows[line])
            labels.append(page.labels[line])
            weights.append(size ** 0.7 * each * (ALIKE if alike else 1))
    model = lightgbm.LGBMClassifier(**{**TREES, **options})
    return model.fit(numpy.array(rows, dtype=numpy.float64), numpy.array(labels), sample_weight=numpy.array(weights))


def judge(model: lightgbm.LGBMClassifier, page: Page) -> list[float | None]:
    """Each line's score as `page_blocks` would have it."""
    at = [line for line, row in enumerate(page.rows) if row is not None]
    scores: list[float | None] = [None] * len(page.rows)
    if at:
        for line, score in zip(at, model.predict(numpy.array([page.rows[line] for line in at]), raw_score=True), strict=True):
            scores[line] = float(score)
    return scores


# --- figures ---------------------------------------------------------------------------------------


# What reads words, not boxes, and comes after them.
LINES = Cleaner(filters=frozenset(each for each in DEFAULT if not each.early and each.name != "stray_lines"))


def kept(page: Page, scores: list[float | None]) -> str:
    """What stays with these scores, and once the filters of lines have seen it."""
    gone = {line for line, _ in find_clutter(page.tree, page.rows, scores)}
    return LINES("\n".join(line.text for at, (line, score) in enumerate(zip(page.tree.lines, scores, strict=True))
                           if score is not None and at not in gone))


def f1(text: str, gold: str) -> tuple[float, float, float]:
    """Precision, recall and F1 of words."""
    got, want = Counter(words(text)), Counter(words(gold))
    hit = sum((got & want).values())
    if not hit:
        return 0.0, 0.0, float(not got and not want)
    return hit / sum(got.values()), hit / sum(want.values()), 2 * hit / (sum(got.values()) + sum(want.values()))


def figures(of: Sequence[Page], scores: Sequence[list[float | None]]) -> str:
    """Word F1, precision, recall and F1 on WordPress, or snippets kept and left."""
    texts = [kept(page, each) for page, each in zip(of, scores, strict=True)]
    if not of[0].gold:
        found = [_snippets(text, page) for text, page in zip(texts, of, strict=True)]
        kept_, wanted, left, unwanted = (sum(each) for each in zip(*found, strict=True))
        return f"wanted kept {kept_ / wanted:.4f}  unwanted left {left / unwanted:.4f}"
    each = [f1(text, page.gold) for text, page in zip(texts, of, strict=True)]
    wordpress = [score[2] for score, page in zip(each, of, strict=True) if page.wordpress]
    p, r, f = (sum(part) / len(each) for part in zip(*each, strict=True))
    return f"word F1 {f:.4f}  P {p:.4f}  R {r:.4f}  WordPress {sum(wordpress) / max(len(wordpress), 1):.4f}"


def _snippets(text: str, page: Page) -> tuple[int, int, int, int]:
    flat = " ".join(text.lower().split())
    held = [sum(" ".join(each.lower().split()) in flat for each in group) for group in (page.wanted, page.unwanted)]
    return held[0], len(page.wanted), held[1], len(page.unwanted)


def by_site(sets: dict[str, list[Page]]) -> None:
    """Every page judged by weights that saw no page of its site."""
    every = [page for group in sets.values() for page in group]
    models = [fit([page for page in every if page.fold != fold]) for fold in range(FOLDS)]
    for name, group in sets.items():
        print(f"by site, {name:9}", figures(group, [judge(models[page.fold], page) for page in group]), flush=True)


def across(sets: dict[str, list[Page]], learned: str) -> None:
    """Every other set judged by weights of one set alone."""
    model = fit(sets[learned])
    for name, group in sets.items():
        if name != learned:
            print(f"learned on {learned}, {name:9}", figures(group, [judge(model, page) for page in group]), flush=True)


# --- the weights as Python ----------------------------------------------------------------------------


def write(model: lightgbm.LGBMClassifier) -> None:
    """The weights as a module. Branches are written as `if`s over names: Python runs those twice as fast as a table."""
    trees = [_tree(each["tree_structure"]) for each in model.booster_.dump_model()["tree_info"]]
    importance = sorted(zip(model.booster_.feature_importance("gain"), FEATURES, strict=True), reverse=True)
    loudest = textwrap.fill("; ".join(name for _, name in importance[:12]) + ".", 110)
    names = ", ".join(f"f{number}" for number in range(len(FEATURES)))
    measures = textwrap.fill(f"({names}) = f", 116, initial_indent="    ", subsequent_indent="     ")
    first, rest = ("\n".join(line for tree in part for line in _wrapped(tree + ",")) for part in (trees[:FIRST], trees[FIRST:]))
    WEIGHTS.write_text(f'''"""Weights of `page_blocks`, learned by `benchmarks/train_page_blocks.py`. Not edited by hand.

Boosted trees: a line's score is the sum of what each says of its measures, numbered as in `features.FEATURES`.
Above zero it is rather article.

Learned from WCXB's development split (CC-BY-4.0), Zyte's article-extraction-benchmark (MIT), Mozilla Readability's
test pages (Apache-2.0) and trafilatura's evaluation set (Apache-2.0), the development halves of each. What speaks
loudest:
{loudest}
"""
from __future__ import annotations

from collections.abc import Sequence

__all__ = ["score_first", "score_rest"]


def score_first(f: Sequence[float]) -> float:
    """Return what the {FIRST} trees that know most say."""
{measures}
    return sum((
{first}
    ))


def score_rest(f: Sequence[float]) -> float:
    """Return what the others say."""
{measures}
    return sum((
{rest}
    ))
''', encoding="utf-8")


def _tree(node: dict[str, Any]) -> str:
    if "leaf_value" in node:
        return f"{node['leaf_value']:.3f}".replace("0.", ".", 1) if abs(node["leaf_value"]) < 1 else f"{node['leaf_value']:.3f}"
    below, above = _tree(node["left_child"]), _tree(node["right_child"])
    limit = f"{node['threshold']:.4g}" if abs(node["threshold"]) > 1e-9 else "0"
    return f"({below} if f{node['split_feature']}<={limit} else {above})"


def _wrapped(text: str) -> Iterator[str]:
    """The text of one tree in lines that an editor can show."""
    while len(text) > 116:
        cut = text.rindex(" ", 0, 116) + 1
        yield text[:cut].rstrip()
        text = text[cut:]
    yield text


def main() -> None:
    """Parse the arguments and run."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    sets = {name: list(pages(args.data, name)) for name in SETS}
    by_site(sets)
    across(sets, "articles")
    across(sets, "news")
    if args.write:
        write(fit([page for group in sets.values() for page in group]))


if __name__ == "__main__":
    main()
