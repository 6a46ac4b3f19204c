"""Learn the weights of `page_blocks` from labelled pages, and say how well they carry over.

    python -m training.train_page_blocks DATA            # figures: by site, and across sets
    python -m training.train_page_blocks DATA --write    # and the weights of all the pages

DATA is the folder that corpus.py describes. Where a page's article is known, every line can be labelled; where there
are only snippets that must stay or go, the lines that hold one are. Needs lightgbm and numpy; the weights themselves
are read by plain Python.
"""
from __future__ import annotations

import argparse
import itertools
import math
import textwrap
import zlib
from collections import Counter
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import lightgbm
import numpy

from newsclean import DEFAULT, Cleaner
from newsclean.engine.view import View
from newsclean.html import read_html
from newsclean.page.classifier import find_captions, find_clutter, find_threshold
from newsclean.page.features import (
    FEATURES,
    FEATURES_BY_GROUP,
    LineMeasures,
    measure_lines,
)
from newsclean.page.tree import PageTree, build_tree
from newsclean.phrases.lexicon import load_lexicon

from .corpus import SETS, read_pages
from .labels import label_by_snippets, label_in_order
from .measures import WordScore, count_snippets, score_words, words

WEIGHTS = Path(__file__).parents[1] / "src/newsclean/page/weights.py"
FOLDS = 5
# Trees whose sum alone decides most lines; the others are asked about the doubtful ones.
FIRST_TREES = 25
# A word too many or too few costs a short article more than a long one; articles below a length count as that long.
PAGE_WEIGHT_EXPONENT = 0.5
USUAL_ARTICLE_WORDS = 800
MIN_ARTICLE_WORDS = 80
# A line counts by its words, less than in full.
LINE_WEIGHT_EXPONENT = 0.7
# Menus are most of the lines and all alike: of the clutter with fewer words every third line is kept, and counts for three.
MIN_CLUTTER_WORDS = 12
LINES_PER_MENU_LINE = 3
# Where there are snippets few lines are labelled, and those with care: each counts for so many of the others.
SNIPPET_WEIGHT = 3.0
# How much a page of each set counts: 791 articles would drown 159 papers.
SET_WEIGHTS = {"articles": 1.0, "news": 2.0, "world": 1.0, "papers": 2.5, "small": 1.0}
# A site with many pages counts for more than one with a single page, and less than all its pages would.
SITE_WEIGHT_EXPONENT = 0.3
TREES = {"n_estimators": 90, "num_leaves": 16, "learning_rate": 0.13, "min_child_samples": 60, "colsample_bytree": 0.4,
         "reg_lambda": 8.0, "max_bin": 63, "n_jobs": 1, "verbose": -1, "random_state": 7, "deterministic": True}


@dataclass
class Page:
    """A page, its lines as measured, and for each whether it is article (None: not known)."""

    name: str
    set: str
    site: str
    wordpress: bool
    gold: str
    wanted: list[str]
    unwanted: list[str]
    tree: PageTree
    rows: list[LineMeasures | None]
    labels: list[bool | None] = field(default_factory=list)

    @property
    def fold(self) -> int:
        """The part of the sites that this page is in."""
        return zlib.crc32(self.site.encode()) % FOLDS

    def list_learnable(self) -> list[int]:
        """Return the lines with measures and a label."""
        return [line for line, (row, label) in enumerate(zip(self.rows, self.labels, strict=True))
                if row is not None and label is not None]


# --- pages -----------------------------------------------------------------------------------------


def measure_pages(folder: Path, name: str) -> Iterator[Page]:
    """Yield the pages of a set, measured and labelled."""
    for page in read_pages(folder, name):
        tree = build_tree(View(read_html(page.html), load_lexicon()))
        if tree is None:
            continue
        texts = [line.text for line in tree.lines]
        labels = label_in_order(texts, page.gold) if page.gold else label_by_snippets(texts, page.wanted, page.unwanted)
        yield Page(page.id, name, page.site, page.is_wordpress, page.gold, page.wanted, page.unwanted, tree, measure_lines(tree), labels)


# --- learning --------------------------------------------------------------------------------------


def train_trees(of: Sequence[Page], **options: Any) -> lightgbm.LGBMClassifier:
    """Return boosted trees over all lines whose label is known."""
    rows, labels, weights = [], [], []
    pages_of = Counter((page.set, page.site) for page in of)
    for page in of:
        each = (max(len(words(page.gold)), MIN_ARTICLE_WORDS) / USUAL_ARTICLE_WORDS) ** -PAGE_WEIGHT_EXPONENT if page.gold else SNIPPET_WEIGHT
        each *= SET_WEIGHTS[page.set] * pages_of[page.set, page.site] ** -SITE_WEIGHT_EXPONENT
        for line in page.list_learnable():
            size = max(len(words(page.tree.lines[line].text)), 1)
            alike = not page.labels[line] and size < MIN_CLUTTER_WORDS
            if alike and line % LINES_PER_MENU_LINE:
                continue
            rows.append(flatten(page.rows[line]))
            labels.append(page.labels[line])
            weights.append(size ** LINE_WEIGHT_EXPONENT * each * (LINES_PER_MENU_LINE if alike else 1))
    model = lightgbm.LGBMClassifier(**{**TREES, **options})
    return model.fit(numpy.array(rows, dtype=numpy.float64), numpy.array(labels), sample_weight=numpy.array(weights))


def flatten(row: LineMeasures | None) -> tuple[float, ...]:
    """Return a line's measures in one, as `FEATURES` names them; none of a line that is not measured."""
    return tuple(itertools.chain(*(row or ())))


def score_lines(model: lightgbm.LGBMClassifier, page: Page) -> list[float | None]:
    """Return each line's score as `page_blocks` would have it."""
    at = [line for line, row in enumerate(page.rows) if row is not None]
    scores: list[float | None] = [None] * len(page.rows)
    if at:
        for line, score in zip(at, model.predict(numpy.array([flatten(page.rows[line]) for line in at]), raw_score=True), strict=True):
            scores[line] = float(score)
    return scores


# --- figures ---------------------------------------------------------------------------------------


# What reads words, not boxes, and comes after them.
LINES = Cleaner(filters=frozenset(each for each in DEFAULT if not each.early and each.name != "stray_lines"))


def clean_page(page: Page, scores: list[float | None]) -> str:
    """Return what stays of a page with these scores, and once the filters of lines have seen it."""
    captions, limit = find_captions(page.tree, page.rows), find_threshold(page.tree, scores)
    gone = {line for line, _ in find_clutter(page.tree, page.rows, scores, captions, limit)}
    return LINES("\n".join(line.text for at, (line, score) in enumerate(zip(page.tree.lines, scores, strict=True))
                           if score is not None and at not in gone))


def describe_figures(of: Sequence[Page], scores: Sequence[list[float | None]]) -> str:
    """Return word F1, precision, recall and F1 on WordPress, or snippets kept and left, as a line."""
    texts = [clean_page(page, each) for page, each in zip(of, scores, strict=True)]
    if not of[0].gold:
        held = sum(count_snippets(text, page.wanted) for text, page in zip(texts, of, strict=True))
        left = sum(count_snippets(text, page.unwanted) for text, page in zip(texts, of, strict=True))
        wanted, unwanted = sum(len(page.wanted) for page in of), sum(len(page.unwanted) for page in of)
        return f"wanted kept {held / wanted:.4f}  unwanted left {left / unwanted:.4f}"
    each = [score_words(text, page.gold) for text, page in zip(texts, of, strict=True)]
    wordpress = [score.f1 for score, page in zip(each, of, strict=True) if page.wordpress]
    mean = WordScore(*(sum(part) / len(each) for part in zip(*each, strict=True)))
    return (f"word F1 {mean.f1:.4f}  P {mean.precision:.4f}  R {mean.recall:.4f}  "
            f"WordPress {sum(wordpress) / max(len(wordpress), 1):.4f}")


def check_by_site(sets: dict[str, list[Page]]) -> None:
    """Print how well every page is judged by weights that saw no page of its site."""
    every = [page for group in sets.values() for page in group]
    models = [train_trees([page for page in every if page.fold != fold]) for fold in range(FOLDS)]
    for name, group in sets.items():
        print(f"by site, {name:9}", describe_figures(group, [score_lines(models[page.fold], page) for page in group]), flush=True)


def check_across(sets: dict[str, list[Page]], learned: str) -> None:
    """Print how well every other set is judged by weights of one set alone."""
    model = train_trees(sets[learned])
    for name, group in sets.items():
        if name != learned:
            print(f"learned on {learned}, {name:9}", describe_figures(group, [score_lines(model, page) for page in group]), flush=True)


# --- the weights as Python ----------------------------------------------------------------------------


def list_whole_measures(of: Sequence[Page]) -> set[int]:
    """Return which measures are whole numbers, by their places in `FEATURES`."""
    whole = set(range(len(FEATURES)))
    for page in of:
        for row in filter(None, page.rows):
            whole -= {at for at, value in enumerate(flatten(row)) if not isinstance(value, int)}
    return whole


def write_weights(model: lightgbm.LGBMClassifier, whole: Container[int]) -> None:
    """Write the weights as a module. Branches are `if`s over names: Python runs those twice as fast as a table.

    Whole measures are compared with whole numbers, the others with floats: two of one kind take Python half as long.
    """
    trees = [_format_tree(each["tree_structure"], whole) for each in model.booster_.dump_model()["tree_info"]]
    importance = sorted(zip(model.booster_.feature_importance("gain"), FEATURES, strict=True), reverse=True)
    loudest = textwrap.fill("; ".join(name for _, name in importance[:12]) + ".", 110)
    measures = textwrap.fill(f"{_name_groups()} = f", 116, initial_indent="    ", subsequent_indent="     ")
    first, rest = ("\n".join(line for tree in part for line in _wrap_tree(tree + ",")) for part in (trees[:FIRST_TREES], trees[FIRST_TREES:]))
    WEIGHTS.write_text(f'''"""Weights of `page_blocks`, learned by `training/train_page_blocks.py`. Not edited by hand.

Boosted trees: a line's score is the sum of what each says of its measures, numbered as in `features.FEATURES`.
Above zero it is rather article.

Learned from WCXB's development split (CC-BY-4.0), Zyte's article-extraction-benchmark (MIT), Mozilla Readability's
test pages (Apache-2.0), trafilatura's evaluation set (Apache-2.0), Fundus' parser tests (MIT) and defuddle's fixtures
(MIT), the development parts of each. What speaks loudest:
{loudest}
"""
from __future__ import annotations

from .features import LineMeasures

__all__ = ["score_first", "score_rest"]


def score_first(f: LineMeasures) -> float:
    """Return what the {FIRST_TREES} trees that know most say."""
{measures}
    return sum((
{first}
    ))


def score_rest(f: LineMeasures) -> float:
    """Return what the others say."""
{measures}
    return sum((
{rest}
    ))
''', encoding="utf-8")


def _name_groups() -> str:
    """Return the measures as names, in the groups that they come in."""
    groups, first = [], 0
    for features in FEATURES_BY_GROUP:
        groups.append("(" + ", ".join(f"f{number}" for number in range(first, first + len(features))) + ")")
        first += len(features)
    return f"({', '.join(groups)})"


def _format_tree(node: dict[str, Any], whole: Container[int]) -> str:
    if "leaf_value" in node:
        return f"{node['leaf_value']:.3f}".replace("0.", ".", 1) if abs(node["leaf_value"]) < 1 else f"{node['leaf_value']:.3f}"
    below, above = _format_tree(node["left_child"], whole), _format_tree(node["right_child"], whole)
    measure = node["split_feature"]
    limit = float(f"{node['threshold']:.4g}") if abs(node["threshold"]) > 1e-9 else 0.0
    if measure in whole:
        limit = math.floor(limit)
    return f"({below} if f{measure}<={limit} else {above})"


def _wrap_tree(text: str) -> Iterator[str]:
    """Yield the text of one tree in lines that an editor can show."""
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
    sets = {name: list(measure_pages(args.data, name)) for name in SETS}
    check_by_site(sets)
    check_across(sets, "articles")
    check_across(sets, "news")
    if args.write:
        every = [page for group in sets.values() for page in group]
        write_weights(train_trees(every), list_whole_measures(every))


if __name__ == "__main__":
    main()
