"""Classify the lines of a whole page by learned weights, and find its headline.

Two filters ask for it: `headlines`, and `page_blocks` for all else that goes.
"""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ..engine.view import View
from ..model import Span
from .features import FEATURES, measure_lines
from .tree import PageTree, build_tree
from .weights import score_first, score_rest

__all__ = [
    "Classification",
    "classify_page",
    "find_clutter",
    "find_headline",
    "find_repeated_lines",
    "find_threshold",
]

Row = tuple[float, ...]

# A sum of leaves below this is clutter; set on the development pages, by site.
MAX_THRESHOLD = -0.4
# Skip the other trees if the first 25 already exceed this, either way: true for two lines in three;
# it changes one decision in 1,700.
SURE_SCORE = 1.8
# Pages unlike any seen before score low throughout. What stands out on such a page is still its
# article: the limit is no higher than this far below the score of its best quarter of prose.
BELOW_BEST_PROSE = 1.6
# Most articles of the development pages were written down without captions, so the weights let them
# go; a whole sentence under a picture is read with the article, and keeping it costs 0.0006 of word
# F1.
MIN_CAPTION_CHARS = 30
# Lines of so many characters are compared, and so many in a row are a copy.
MIN_REPEATED_CHARS = 60
MIN_REPEATED_LINES = 3

_LENGTH = FEATURES.index("length")
_SENTENCE = FEATURES.index("sentence")
_IN_CAPTION = FEATURES.index("in figcaption")
_IN_CENTRE = FEATURES.index("in centre")


class Classification(NamedTuple):
    """A page, its lines that go with a note on why, and its headline's lines, which go or stay."""

    page: PageTree
    notes: dict[int, str]
    headline: frozenset[int]

    def span_of(self, view: View, line: int) -> Span:
        """Return the span of a line that goes, with its note."""
        return view.line_span(self.page.places[line], self.notes[line])


def classify_page(view: View) -> Classification | None:
    """Classify the lines of a whole page.

    Returns:
        None for a text, and for a fragment, which someone took for the article already.
    """
    page = view.cached(build_tree)
    if page is None or not page.is_whole_page:
        return None
    rows = measure_lines(page)
    scores = [None if row is None else _score(row) for row in rows]
    notes = dict(find_clutter(page, rows, scores))
    return Classification(page, notes, find_headline(page, rows))


def find_clutter(
    page: PageTree, rows: Sequence[Row | None], scores: Sequence[float | None]
) -> Iterator[tuple[int, str]]:
    """Yield the lines of the page that go with these scores, each with a note on why.

    Args:
        page: The page.
        rows: Each line's `FEATURES`, or None for one in a named element.
        scores: Each line's score, or None.
    """
    limit = find_threshold(page, scores)
    goes = set()
    for line, (row, score) in enumerate(zip(rows, scores, strict=True)):
        if row is None or score is None or (score < limit and not _is_caption(row)):
            goes.add(line)
    stays = ["" if at in goes else line.text for at, line in enumerate(page.lines)]
    repeated = find_repeated_lines(stays)
    for line, score in enumerate(scores):
        if score is None:
            continue
        if line in repeated:
            yield line, "said before"
        elif line in goes:
            yield line, f"score {score:.1f} of {limit:.1f}"


def find_headline(page: PageTree, rows: Sequence[Row | None]) -> frozenset[int]:
    """Return the lines of the last `h1` above the first paragraph, or of the first on the page.

    A logo's `h1` stands above the headline's, and one in a named element is no headline. One in
    sixteen of the development pages has none; of those that have, every other headline but one in a
    hundred is this one.
    """
    # each element's `h1`, or 0
    within = list(range(len(page.elements)))
    for at in range(1, len(within)):
        within[at] = at if page.elements[at].tag == "h1" else within[page.parents[at]]
    start = _find_first_paragraph(page, rows)
    chosen = 0
    for line, at in enumerate(page.element_of):
        if within[at] and not page.named[at] and (line <= start or not chosen):
            chosen = within[at]
    if not chosen:
        return frozenset()
    return frozenset(line for line, at in enumerate(page.element_of) if within[at] == chosen)


def _find_first_paragraph(page: PageTree, rows: Sequence[Row | None]) -> int:
    """Return the first line of prose in the page's centre, or the number of lines."""
    for line, row in enumerate(rows):
        if row and row[_IN_CENTRE] and page.prose[line]:
            return line
    return len(rows)


def _is_caption(row: Row) -> bool:
    """Say whether the line is a caption inside the article, and a sentence rather than a credit."""
    is_inside = row[_IN_CAPTION] and row[_IN_CENTRE]
    return bool(is_inside and row[_SENTENCE] and row[_LENGTH] >= MIN_CAPTION_CHARS)


def _score(row: Row) -> float:
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

    A refrain or a line of verse comes again too; three long lines in the same order do not.

    Args:
        texts: The lines that stay, "" for the others.
    """
    keys = []
    for line, text in enumerate(texts):
        if len(text) >= MIN_REPEATED_CHARS:
            keys.append((line, " ".join(text.split())))
    first_place: dict[str, int] = {}
    repeated: set[int] = set()
    copy: list[int] = []
    before = -1
    for place, (line, key) in enumerate(keys):
        first = first_place.setdefault(key, place)
        if first == place or first != before + 1:
            copy = []
        if first != place:
            copy.append(line)
            if len(copy) >= MIN_REPEATED_LINES:
                repeated.update(copy)
        before = first if first != place else -2
    return repeated
