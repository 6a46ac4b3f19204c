"""Classify the lines of a whole page by learned weights, and find its headline.

Two filters ask for it: `headlines`, and `page_blocks` for all else that goes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterator, Sequence
from itertools import pairwise
from math import floor
from typing import Final, NamedTuple, TypeAlias

from ..engine.view import View
from ..model import Span
from ..text.sentences import ends_sentence
from .element_features import number_tag
from .features import ELEMENT_FEATURES, OWN_FEATURES, LineMeasures, measure_lines
from .naming import is_note
from .other_articles import find_other_articles
from .outline import HEADINGS
from .tree import PageTree, build_tree, list_innermost
from .weights import score_first, score_rest

__all__ = [
    "Classification",
    "classify_page",
    "classify_page_thoroughly",
    "find_captions",
    "find_clutter",
    "find_headline",
    "find_repeated_lines",
    "find_threshold",
]

# Each line's measures, or None for one in a named element.
Rows: TypeAlias = "Sequence[LineMeasures | None]"

# A sum of leaves below this is clutter; set on the development pages, by site.
MAX_THRESHOLD: Final = -0.4
# Skip the other trees if the first 25 already exceed this, either way: true for two lines in three;
# it changes one decision in 1,700.
SURE_SCORE: Final = 1.8
# Pages unlike any seen before score low throughout. What stands out on such a page is still its
# article: the limit is no higher than this far below the score of its best quarter of prose.
BELOW_BEST_PROSE: Final = 1.6
# A sentence of so many characters, under a picture or between two paragraphs, is read with the
# article.
MIN_OWN_SENTENCE_CHARS: Final = 20
# Elements between an accordion's item and its question.
MAX_ELEMENTS_IN_TITLE: Final = 3
_TITLE_SIGNS: Final = (
    "title",
    "question",
    "toggle",
    "head",
    "trigger",
    "button",
    "label",
)
# In an article's container, and without a class, these are its own: nineteen in twenty words.
_PLAIN_TAGS: Final = frozenset(map(number_tag, ("h1", "h2", "h3", "h5", "li")))
# What is mostly links is no part of a block of questions, a footnote or code: `Read more`, `Copy`.
MAX_LINKED_IN_BLOCK: Final = 0.5
# Lines of so many characters are compared, and so many in a row are a copy.
MIN_REPEATED_CHARS: Final = 60
MIN_REPEATED_LINES: Final = 3

# How much higher the limit lies for a thorough reading.
THOROUGH_BONUS: Final = 0.3
# Lines whose scores lie as many steps from the limit are of one kind; so are all beyond two of them.
_MARGIN_STEP: Final = 0.5
_LOWEST_STEP: Final = -7
_HIGHEST_STEP: Final = 1
_SAID_BEFORE: Final = "said before"
_OTHER_ARTICLE: Final = "another article"

_LINKED: Final = OWN_FEATURES.index("linked")
_BLOCK_TAG: Final = OWN_FEATURES.index("tag")
_SENTENCE: Final = OWN_FEATURES.index("sentence")
_LENGTH: Final = OWN_FEATURES.index("length")

_IN_BLOCK: Final = ELEMENT_FEATURES.index("in content block by name")
_IN_CODE: Final = ELEMENT_FEATURES.index("in code")
_CLASSES_BELOW: Final = ELEMENT_FEATURES.index("classes below centre's path")
_IN_OWN_TAG: Final = ELEMENT_FEATURES.index("in content block by tag")
_IN_FOOTER: Final = ELEMENT_FEATURES.index("in footer")
_IN_ARTICLE: Final = ELEMENT_FEATURES.index("in article")
_IN_CAPTION: Final = ELEMENT_FEATURES.index("in caption")
_IN_CENTRE: Final = ELEMENT_FEATURES.index("in centre")


class Classification(NamedTuple):
    """A page, its lines that go with a note on why, and those of them that have a name.

    The headline and the captions go, or stay, by filters of their own.
    """

    page: PageTree
    notes: dict[int, str]  # "" for a line that goes by its score
    headline: frozenset[int]
    captions: frozenset[int]
    scores: Sequence[float | None]
    limit: float
    bonus: float  # how much higher the limit lies for this reading

    def span_of(self, view: View, line: int) -> Span:
        """Return the span of a line that goes, with its note and its kind if they will be read."""
        if not view.noted:
            return view.line_span(self.page.places[line])
        note, score = self.notes[line], self.scores[line]
        if note in (_SAID_BEFORE, _OTHER_ARTICLE) or score is None:
            kind = "copy"
        else:
            steps = floor((score - self.limit) / _MARGIN_STEP)
            kind = str(min(max(steps, _LOWEST_STEP), _HIGHEST_STEP))
            note = note or f"score {score:.1f} of {self.limit + self.bonus:.1f}"
        return view.line_span(self.page.places[line], note, kind=kind)


def classify_page(view: View) -> Classification | None:
    """Classify the lines of a whole page.

    Returns:
        None for a text, and for a fragment, which someone took for the article already. None too
        for a page without a link: somebody's document, with no menu and no teaser in it.
    """
    found = view.cached(_score_page)
    return None if found is None else _classify_lines(*found)


def classify_page_thoroughly(view: View) -> Classification | None:
    """Classify the lines of a whole page; what scores a little higher is clutter too."""
    found = view.cached(_score_page)
    return None if found is None else _classify_lines(*found, bonus=THOROUGH_BONUS)


def _score_page(
    view: View,
) -> tuple[PageTree, Rows, Sequence[float | None]] | None:
    """Return the tree of a whole page, its lines' measures and their scores."""
    page = view.cached(build_tree)
    if page is None or not page.is_whole_page or not any(page.outline.linked):
        return None
    rows = measure_lines(page)
    scores = [None if row is None else _score_line(row) for row in rows]
    return page, rows, scores


def _classify_lines(
    page: PageTree,
    rows: Rows,
    scores: Sequence[float | None],
    bonus: float = 0.0,
) -> Classification:
    captions = find_captions(page, rows)
    limit = find_threshold(page, scores)
    notes = dict(find_clutter(page, rows, scores, captions, limit + bonus))
    notes |= {line: notes.get(line, "caption") for line in captions}
    headline = find_headline(page, rows)
    return Classification(page, notes, headline, captions, scores, limit, bonus)


def find_clutter(
    page: PageTree,
    rows: Rows,
    scores: Sequence[float | None],
    captions: Container[int],
    limit: float,
) -> Iterator[tuple[int, str]]:
    """Yield the lines of the page that go with these scores, each with a note on why, "" for its score.

    Args:
        page: The page.
        rows: Its lines' measures.
        scores: Each line's score, or None.
        captions: What `find_captions` says of the page.
        limit: The score from which a line stays.
    """
    goes = set()
    for line, (row, score) in enumerate(zip(rows, scores, strict=True)):
        is_low = score is None or row is None or score < limit
        if is_low and (row is None or not _is_own_block(page, line, row, captions)):
            goes.add(line)
    goes -= _find_sentences_between(page, rows, goes)
    others = find_other_articles(page, goes)
    goes |= others
    stays = ["" if at in goes else line.text for at, line in enumerate(page.lines)]
    repeated = find_repeated_lines(stays)
    for line, score in enumerate(scores):
        if score is None:
            continue
        if line in repeated:
            yield line, _SAID_BEFORE
        elif line in others:
            yield line, _OTHER_ARTICLE
        elif line in goes:
            yield line, ""


def _find_sentences_between(
    page: PageTree, rows: Rows, goes: Container[int]
) -> set[int]:
    """Return the sentences, of those that would go, between two paragraphs that stay.

    Of 51 on the development pages 12 are the article's; the others are prompts, and have phrases.
    """
    found = set()
    for line in range(1, len(rows) - 1):
        row = rows[line]
        if (
            line not in goes
            or row is None
            or not row.element[_IN_CENTRE]
            or not row.own[_SENTENCE]
        ):
            continue
        if (
            row.own[_LENGTH] < MIN_OWN_SENTENCE_CHARS
            or row.own[_LINKED] > MAX_LINKED_IN_BLOCK
        ):
            continue
        around = (line - 1, line + 1)
        if all(page.prose[other] and other not in goes for other in around):
            found.add(line)
    return found


def _is_own_block(
    page: PageTree, line: int, row: LineMeasures, captions: Container[int]
) -> bool:
    """Say whether a line is the article's, whatever its score.

    So are, in the centre of the page, the questions, notes and code that an author put among the
    paragraphs, quotations and tables, headings and lists without a class, and captions that say
    something; elsewhere a correction in the article's own footer, and the standfirst that the
    page's own description repeats.
    """
    markup = page.lines[line].markup
    if markup is not None and markup.described:
        return True
    if (
        row.element[_IN_FOOTER]
        and row.element[_IN_ARTICLE]
        and is_note(page.lines[line].text)
    ):
        return True
    if not row.element[_IN_CENTRE]:
        return False
    if row.element[_IN_CAPTION]:
        return line not in captions
    if row.own[_BLOCK_TAG] in _PLAIN_TAGS and not row.element[_CLASSES_BELOW]:
        return True
    if not (
        row.element[_IN_BLOCK] or row.element[_IN_CODE] or row.element[_IN_OWN_TAG]
    ):
        return False
    if row.own[_LINKED] < MAX_LINKED_IN_BLOCK:
        return True
    return bool(row.element[_IN_BLOCK]) and _is_block_title(page, line)


def _says_something(page: PageTree, line: int) -> bool:
    """Say whether a caption is a sentence, perhaps with a credit behind, rather than a name."""
    text = page.lines[line].text
    if text.endswith(")"):
        text = text[: text.rfind("(")].rstrip()
    return len(text) >= MIN_OWN_SENTENCE_CHARS and ends_sentence(text)


def _is_block_title(page: PageTree, line: int) -> bool:
    """Say whether a line is the question that a block opens at: in many it is a link."""
    at = page.element_of[line]
    for _ in range(MAX_ELEMENTS_IN_TITLE):
        if page.elements[at].tag in HEADINGS:
            return True
        for word in page.elements[at].words:
            if any(sign in word for sign in _TITLE_SIGNS):
                return True
        at = page.parents[at]
    return False


def find_captions(page: PageTree, rows: Rows) -> frozenset[int]:
    """Return the lines under the article's pictures that are no sentences.

    Most people who write articles down leave them out: of those in the centre of the development
    pages nineteen in twenty are in no article. What stands under a table, a quotation or code
    belongs to it.
    """
    if not any(row.element[_IN_CAPTION] for row in rows if row):
        return frozenset()
    figures = list_innermost(page, "figure")
    with_words = set()  # figures of tables, quotations and code
    captions = []
    for line, (row, element) in enumerate(zip(rows, page.element_of, strict=True)):
        if not row:
            continue
        if not row.element[_IN_CAPTION]:
            if row.element[_IN_OWN_TAG] or row.element[_IN_CODE]:
                with_words.add(figures[element])
        elif row.element[_IN_CENTRE] and not _says_something(page, line):
            captions.append((line, figures[element]))
    return frozenset(
        line for line, figure in captions if not figure or figure not in with_words
    )


def find_headline(page: PageTree, rows: Rows) -> frozenset[int]:
    """Return the lines of the last `h1` above the first paragraph, or of the first on the page.

    A logo's `h1` stands above the headline's, and one in a named element is no headline. One in
    sixteen of the development pages has none; of those that have, every other headline but one in a
    hundred is this one.
    """
    if "h1" not in page.outline.tags:
        return frozenset()
    within = list_innermost(page, "h1")
    start = _find_first_paragraph(page, rows)
    chosen = 0
    for line, at in enumerate(page.element_of):
        if within[at] and not page.named[at] and (line <= start or not chosen):
            chosen = within[at]
    if not chosen:
        return frozenset()
    return frozenset(
        line for line, at in enumerate(page.element_of) if within[at] == chosen
    )


def _find_first_paragraph(page: PageTree, rows: Rows) -> int:
    """Return the first line of prose in the page's centre, or the number of lines."""
    for line, row in enumerate(rows):
        if row and row.element[_IN_CENTRE] and page.prose[line]:
            return line
    return len(rows)


def _score_line(row: LineMeasures) -> float:
    score = score_first(row)
    return score if abs(score) > SURE_SCORE else score + score_rest(row)


def find_threshold(page: PageTree, scores: Sequence[float | None]) -> float:
    """Return the score from which a line stays.

    It is lower on a page that scores low throughout, and never above all lines.
    """
    known = [score for score in scores if score is not None]
    of_prose = []
    for score, prose in zip(scores, page.prose, strict=True):
        if prose and score is not None:
            of_prose.append(score)
    of_prose.sort(reverse=True)
    best = of_prose[len(of_prose) // 4] if of_prose else max(known, default=0.0)
    return min(MAX_THRESHOLD, best - BELOW_BEST_PROSE)


def find_repeated_lines(texts: Sequence[str]) -> set[int]:
    """Find the lines of a second copy of the article, as pages have them for print.

    A refrain or a line of verse comes again too; three long lines in the same order do not. Short
    lines between two of them, such as subheads, are of the copy if they stand there the first time.

    Args:
        texts: The lines that stay, "" for the others.
    """
    long = [
        (line, text)
        for line, text in enumerate(texts)
        if len(text) >= MIN_REPEATED_CHARS
    ]
    beginnings = [tuple(text.split(None, 3)[:3]) for _, text in long]
    times = Counter(beginnings)
    if len(long) - len(times) < MIN_REPEATED_LINES:
        return set()
    keys = [
        (line, " ".join(text.split()) if times[beginning] > 1 else text)
        for (line, text), beginning in zip(long, beginnings, strict=True)
    ]
    first_place: dict[str, int] = {}
    repeated: set[int] = set()
    copy: list[tuple[int, int]] = []  # a line, and where it stood first
    before = -1
    for place, (line, key) in enumerate(keys):
        first = first_place.setdefault(key, place)
        if first == place or first != before + 1:
            copy = []
        if first != place:
            copy.append((line, keys[first][0]))
            if len(copy) >= MIN_REPEATED_LINES:
                repeated.update(_list_copied(texts, copy))
                del copy[: 1 - MIN_REPEATED_LINES]
        before = first if first != place else -2
    return repeated


def _list_copied(
    texts: Sequence[str], copy: Sequence[tuple[int, int]]
) -> Iterator[int]:
    """Yield the lines of a copy, with the short ones between them that it has copied too."""
    for line, _ in copy:
        yield line
    for (above, first_above), (below, first_below) in pairwise(copy):
        between = set(texts[first_above + 1 : first_below])
        for line in range(above + 1, below):
            if texts[line] and texts[line] in between:
                yield line
