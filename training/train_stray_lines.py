"""Learn the weights of `stray_lines` from public pages, and say how well they do on pages they have not seen.

    python -m training.train_stray_lines DATA --check across|sites     figures only
    python -m training.train_stray_lines DATA --write                  src/newsclean/dump/weights.py

DATA is the folder that corpus.py describes. `--cache FOLDER` keeps what the phrase tables and the labels say of
the texts, which takes longer than learning; empty it when either changes. Needs numpy and scipy. One processor,
no chance but what hangs on the pages' ids: the same tree and the same versions give the same weights.
"""
from __future__ import annotations

import argparse
import pickle
import textwrap
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from random import Random
from typing import NamedTuple

import numpy as np
from bs4 import BeautifulSoup
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from newsclean import clean_html
from newsclean.dump.classifier import ALL_FEATURES, FIRST_FEATURES, Model
from newsclean.dump.context import Context, find_context
from newsclean.dump.context_features import describe_context, describe_text
from newsclean.dump.core import estimate_prose
from newsclean.dump.estimate_features import describe_estimate
from newsclean.dump.line_features import (
    CAPITAL,
    CASELESS,
    LETTER,
    LOWER,
    NO_CASE,
    ROUGH_SIZES,
    SMALL,
    UPPER,
    LineFeatures,
    describe_lines,
)
from newsclean.dump.lines import Lines, Names
from newsclean.engine.filter import Filter
from newsclean.engine.rounds import run_to_fixed_point
from newsclean.engine.view import View
from newsclean.filters import DEFAULT, stray_lines
from newsclean.phrases.lexicon import load_lexicon
from newsclean.text.lines import read

from .corpus import EXTRACTORS, TEXT_SETS, Text, read_pages, read_texts, share_of
from .corpus import Page as MarkupPage
from .labels import label_aligned
from .measures import count_snippets, measure, words

WEIGHTS = Path(__file__).parent.parent / "src/newsclean/dump/weights.py"
UNIT = 64
OTHERS = frozenset(each for each in DEFAULT if each.name != "stray_lines")
WORDS_OF_ALL = load_lexicon(None)


# --- texts as the filter sees them -------------------------------------------------------------------

class Row(NamedTuple):
    """A filled line: what the filter knows of it, and the truth."""

    text: str
    known: int
    about: int
    phrase: str
    truth: int  # 1 article, 0 clutter, -1 no words
    words: int


class Page(NamedTuple):
    """A text of a page, line by line."""

    text: Text
    rows: list[Row]


def read_lines(text: Text) -> Page:
    """Return a text as the filter sees it in its first round."""
    view = View(read(text.text), WORDS_OF_ALL)
    truth = label_aligned([line.text for line in view.lines], text.gold)
    return Page(text, [Row(view.lines[index].text.strip(), known, about, phrase, *truth[index])
                       for index, known, about, phrase in zip(view.nonblank, *stray_lines.rate_phrases(view))])


# No other text is a dump often enough.
LEARNED_FROM = ("bs4", "inscriptis", "wrapped dump", "doubled dump")
SAMPLED = ("inscriptis",)


# Sets that come without texts: their pages are dumped here.
DUMPED = ("world", "small")
MIN_AGREED_WORDS = 60


def read_all_pages(data: Path, kinds: Sequence[str], cache: Path | None) -> Iterator[Page]:
    """Yield texts of these kinds from all sets, line by line."""
    for name in (*TEXT_SETS, *DUMPED):
        for kind in kinds if name in TEXT_SETS else ("bs4",):
            stored = cache and cache / f"{name}-{kind.replace(' ', '-')}.pickle"
            if stored and stored.exists():
                yield from pickle.loads(stored.read_bytes())
                continue
            texts = read_texts(data, name, kind) if name in TEXT_SETS else dump_pages(data, name)
            found = [read_lines(text) for text in texts]
            if stored:
                stored.write_bytes(pickle.dumps(found))
            yield from found


def dump_pages(data: Path, name: str) -> Iterator[Text]:
    """Yield pages as `get_text` gives them: those of which the article is known, or agreed on."""
    for page in read_pages(data, name):
        gold = page.gold or find_agreed_article(page)
        if gold:
            text = BeautifulSoup(page.html, "lxml").get_text("\n", strip=True)
            yield Text(page.id, page.site, name, "bs4", text, gold)


def find_agreed_article(page: MarkupPage) -> str:
    """Return what the page's markup says its article is, if it has every wanted snippet and no unwanted one, or ""."""
    article = clean_html(page.html)
    has_all = count_snippets(article, page.wanted) == len(page.wanted)
    if not has_all or count_snippets(article, page.unwanted) or len(words(article)) < MIN_AGREED_WORDS:
        return ""
    return article


# --- observations ----------------------------------------------------------------------------------

class Example(NamedTuple):
    """Lines as the judgement sees them: their observations, the truth and the weight of each, and the page's site."""

    lines: Lines
    context: Context
    fixed: np.ndarray
    truth: np.ndarray
    weight: np.ndarray
    site: str = ""


def make_example(rows: Sequence[Row], *, cased: bool = True) -> Example:
    """Return the lines of a text as the judgement sees them; without `cased`, as in a script without capitals."""
    names = Names([row.known for row in rows], [row.about for row in rows], [row.phrase for row in rows])
    texts = [row.text for row in rows]
    features = describe_lines(texts)
    judged, lines = stray_lines.gather_judged(texts, features if cased else remove_case(features), names)
    rows = [rows[at] for at in judged]
    context = find_context(lines)
    weight = np.array([0.0 if row.truth < 0 else 1 + min(row.words, 60) / 8 for row in rows])
    # a page counts with the root of its length: a long one teaches more, but not by its length
    weight /= np.sqrt(max(weight.sum(), 1) / 100)
    columns = {**lines.columns, **describe_context(lines, context)}
    columns |= {name: [kind] * len(rows) for name, kind in describe_text(context).items()}
    fixed = np.array([columns[name] for name in FIRST_FEATURES], np.int32).T.reshape(len(rows), len(FIRST_FEATURES))
    return Example(lines, context, fixed, np.array([row.truth for row in rows], np.int8), weight)


def remove_case(look: LineFeatures) -> LineFeatures:
    """Return the features that lines would have in a script without capitals."""
    ends = [LETTER if end in (LOWER, UPPER) else end for end in look.ends]
    starts = [CASELESS if start in (SMALL, CAPITAL) else start for start in look.starts]
    columns = look.columns
    sizes, begins, cases = columns["length and end"], columns["beginning"], columns["case"]
    return look._replace(ends=ends, starts=starts, columns={**columns,
        "length and end": [size - old + new for size, old, new in zip(sizes, look.ends, ends)],
        "beginning": [begin + ROUGH_SIZES * (new - old) for begin, old, new in zip(begins, look.starts, starts)],
        "case": [NO_CASE * ROUGH_SIZES + case % ROUGH_SIZES for case in cases],
    })


def forget_names(page: Page) -> list[Row]:
    """Return a dump as in a language of which the tables know half."""
    chance = Random(page.text.page)
    return [row if chance.random() < 0.5 else row._replace(known=0, about=0, phrase="") for row in page.rows]


def shorten(page: Page) -> list[Row]:
    """Return a small page: a dump's first and last paragraphs of its article and some lines on either side."""
    chance = Random(page.text.page)
    places = [at for at, row in enumerate(page.rows) if row.truth == 1]
    if not places:
        return []
    first, last, few = places[0], places[-1] + 1, chance.randrange(2, 7)
    middle = range(first, last) if last - first <= 2 * few else [*range(first, first + few), *range(last - few, last)]
    before, after = range(max(0, first - chance.randrange(5, 40)), first), range(last, last + chance.randrange(5, 40))
    return [page.rows[at] for at in (*before, *middle, *after) if at < len(page.rows)]


def make_examples(found: Sequence[Page]) -> Iterator[Example]:
    """Yield all dumps as they are, some also in other scripts, with fewer names, and cut down. No other text is ever judged."""
    for page in found:
        forms = [make_example(page.rows)]
        if page.text.kind == "bs4":
            fold = share_of(page.text.page, 4)
            forms += [make_example(shorten(page))]
            forms += [make_example(page.rows, cased=False)] if fold == 1 else [make_example(forget_names(page))] if fold == 2 else []
        yield from (form._replace(site=page.text.site) for form in forms if stray_lines.is_dump(form.lines, form.context))


# --- learning --------------------------------------------------------------------------------------

# How much a weight costs, by stage; a quarter does as well at home and worse on other sets.
STRENGTHS = (80.0, 160.0)
MAX_STEPS = 50
SITE_FOLDS = 3  # for what the second stage learns from


class Learned(NamedTuple):
    """One sum: where it starts, and its weights."""

    bias: float
    weights: np.ndarray  # all observations' classes, one after the other


def make_matrix(columns: np.ndarray, sizes: Sequence[int]) -> csr_matrix:
    """Return classes as one-hot columns."""
    count, width = columns.shape
    offsets = np.concatenate([[0], np.cumsum(sizes)[:-1]]).astype(np.int32)
    indices = (columns + offsets).astype(np.int32).ravel()
    starts = np.arange(0, count * width + 1, width)
    return csr_matrix((np.ones(len(indices)), indices, starts), shape=(count, int(sum(sizes))))


def learn(columns: np.ndarray, sizes: Sequence[int], truth: np.ndarray, weight: np.ndarray, strength: float) -> Learned:
    """Return a logistic regression with a penalty, rounded to what the package stores."""
    known = truth >= 0
    seen, want, much = make_matrix(columns[known], sizes), truth[known], weight[known] / weight[known].mean()
    turned = seen.T.tocsr()

    def find_loss(v: np.ndarray) -> tuple[float, np.ndarray]:
        """Return the loss and how it changes with each weight."""
        score = seen @ v[:-1] + v[-1]
        total = much @ (np.logaddexp(0, score) - want * score) + strength / 2 * (v[:-1] @ v[:-1])
        off = much * (1 / (1 + np.exp(-score)) - want)
        return total / len(want), np.append(turned @ off + strength * v[:-1], off.sum()) / len(want)

    found = minimize(find_loss, np.zeros(seen.shape[1] + 1), jac=True, method="L-BFGS-B", options={"maxiter": MAX_STEPS, "maxcor": 8})
    rounded = np.round(found.x * UNIT)
    return Learned(rounded[-1], rounded[:-1])


def score_lines(columns: np.ndarray, sizes: Sequence[int], learned: Learned) -> np.ndarray:
    """Return the sum of every line."""
    offsets = np.concatenate([[0], np.cumsum(sizes)[:-1]]).astype(int)
    sums: np.ndarray = learned.weights[columns + offsets].sum(axis=1) + learned.bias
    return sums


def split(examples: Sequence[Example], values: np.ndarray) -> list[list[int]]:
    """Return one column of all lines as one list a text."""
    ends = np.cumsum([len(each.truth) for each in examples])
    return [part.astype(int).tolist() for part in np.split(values, ends[:-1])]


def score_unseen(examples: Sequence[Example], columns: np.ndarray, sizes: Sequence[int], truth: np.ndarray,
                 weight: np.ndarray) -> np.ndarray:
    """Return the first sum of every line, by weights that have not seen the line's site.

    Of lines that it has learned from, the first sum is surer than of any others. A second one that learned from such
    scores would believe them too much on pages that neither has seen.
    """
    fold = np.concatenate([np.full(len(each.truth), share_of(f"within {each.site}", SITE_FOLDS)) for each in examples])
    scores = np.zeros(len(truth))
    for number in range(SITE_FOLDS):
        own = fold == number
        learned = learn(columns[~own], sizes, truth[~own], weight[~own], STRENGTHS[0] * (SITE_FOLDS - 1) / SITE_FOLDS)
        scores[own] = score_lines(columns[own], sizes, learned)
    return scores


def describe_scored(of: Example, scores: list[int]) -> np.ndarray:
    """Return the columns of one text that depend on the first scores."""
    estimate = estimate_prose(of.lines.words, of.lines.strengths, scores)
    found = describe_estimate(of.lines, of.context, estimate)
    return np.array([found[name] for name in ALL_FEATURES if name in found], np.int32).T


def train(examples: Sequence[Example]) -> Model:
    """Return two sums; the second learns from what the first says of sites that it has not seen."""
    truth = np.concatenate([each.truth for each in examples])
    weight = np.concatenate([each.weight for each in examples])
    columns, sizes = np.concatenate([each.fixed for each in examples]), list(FIRST_FEATURES.values())
    first = learn(columns, sizes, truth, weight, STRENGTHS[0])
    scores = split(examples, score_unseen(examples, columns, sizes, truth, weight))
    more = np.concatenate([describe_scored(each, score) for each, score in zip(examples, scores)])
    second = learn(np.hstack([columns, more]), list(ALL_FEATURES.values()), truth, weight, STRENGTHS[1])
    (bias, weights), (other, others) = make_table(FIRST_FEATURES, first), make_table(ALL_FEATURES, second)
    return Model((bias, other), (weights, others))


def make_table(names: dict[str, int], learned: Learned) -> tuple[int, dict[str, tuple[int, ...]]]:
    """Return a sum as the package holds it."""
    found, at = {}, 0
    for name, size in names.items():
        found[name] = tuple(int(weight) for weight in learned.weights[at : at + size])
        at += size
    return int(learned.bias), found


def train_on(found: Sequence[Page]) -> Model:
    """Return weights from all of these texts that are learned from."""
    return train(list(make_examples([page for page in found if is_learned_from(page.text)])))


def is_learned_from(text: Text) -> bool:
    """Say whether a text is learned from: all of most kinds; of kinds that say little new, those of every fourth page."""
    return text.kind in LEARNED_FROM and (text.kind not in SAMPLED or share_of(text.page, 4) == 0)


# --- figures ---------------------------------------------------------------------------------------

def make_cleaner(model: Model) -> Callable[[str], str]:
    """Return what the library does with all filters, these weights among them."""
    filters = {*OTHERS, Filter("stray_lines", partial(stray_lines.find, model=model))}
    return lambda text: run_to_fixed_point(read(text), filters, WORDS_OF_ALL).text


def report(title: str, found: Sequence[Page], clean: Callable[[Text], Callable[[str], str]]) -> None:
    """Print the figures by set and kind of text, each text cleaned by the cleaner that may see it."""
    for name in TEXT_SETS:
        for kind in (*EXTRACTORS, "gold"):
            some = [page.text for page in found if page.text.set == name and page.text.kind == kind]
            if some:
                f = measure([(text, clean(text)(text.text)) for text in some])
                print(f"{title:22} {name:9} {kind:12} word F1 {f.before:.4f} -> {f.after:.4f}  "
                      f"removed {f.removed:.3f}  lost {f.lost:.5f}", flush=True)


def sample(found: Sequence[Page], every: int) -> list[Page]:
    """Return the texts of every Nth page, by a hash of its id."""
    return [page for page in found if share_of(page.text.page, every) == 0]


def check_across(found: Sequence[Page], every: int) -> None:
    """Learn on all sets but one and print how well that one is cleaned; so for each."""
    for name in TEXT_SETS:
        clean = make_cleaner(train_on([page for page in found if page.text.set != name]))
        report("learned on the others", [page for page in sample(found, every) if page.text.set == name], lambda _, c=clean: c)  # type: ignore[misc]


def check_by_site(found: Sequence[Page], every: int, folds: int = 4) -> None:
    """Print how well every text is cleaned by weights that have not seen its site."""
    cleaners = [make_cleaner(train_on([page for page in found if share_of(page.text.site, folds) != fold])) for fold in range(folds)]
    report(f"{folds} folds by site", sample(found, every), lambda text: cleaners[share_of(text.site, folds)])


def write_weights(model: Model) -> None:
    """Put the weights where the package looks for them."""
    lines = ['"""Learned weights, made by training/train_stray_lines.py: 64ths of a unit of log odds, by observation and class.',
             "", "From WCXB (CC-BY-4.0), article-extraction-benchmark (MIT), Readability's test pages (Apache-2.0), the test pages",
             "of Fundus (MIT), of Postlight Parser (MIT, Apache-2.0) and of defuddle (MIT), trafilatura's evaluation set (Apache-2.0).",
             '"""',
             "from __future__ import annotations", "", "from collections.abc import Mapping", "from typing import Final", "",
             f"BIASES: Final[tuple[int, ...]] = {tuple(model.biases)}", "WEIGHTS: Final[tuple[Mapping[str, tuple[int, ...]], ...]] = ("]
    for weights in model.weights:
        lines.append("    {")
        for name, row in weights.items():
            lines.append(f'        "{name}": (')
            lines += textwrap.wrap(", ".join(map(str, row)) + ",", 108, initial_indent=" " * 12, subsequent_indent=" " * 12)
            lines.append("        ),")
        lines.append("    },")
    WEIGHTS.write_text("\n".join([*lines, ")", ""]), encoding="utf-8")


def main() -> None:
    """Read the arguments, learn, print and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--check", choices=["across", "sites"])
    parser.add_argument("--every", type=int, default=1, help="measure on every Nth page (default: all)")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--cache", type=Path)
    args = parser.parse_args()
    if args.cache:
        args.cache.mkdir(parents=True, exist_ok=True)
    kinds = LEARNED_FROM if args.write else (*LEARNED_FROM, "resiliparse", "readability", "newspaper4k", "trafilatura", "gold")
    found = list(read_all_pages(args.data, kinds, args.cache))
    if args.check:
        {"across": check_across, "sites": check_by_site}[args.check](found, args.every)
    if args.write:
        write_weights(train_on(found))


if __name__ == "__main__":
    main()
