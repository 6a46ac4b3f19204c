"""What of a whole page is its article: the learned weights' word on each line, and which line is the headline.

No filter: two filters ask it, one for the headline and one for all else that goes.
"""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ..engine.view import View
from ..model import Span
from .features import FEATURES, features
from .tree import Tree, tree
from .weights import first, rest

__all__ = ["Judgement", "clutter", "headline", "judge", "repeats", "threshold"]

Row = tuple[float, ...]

# A sum of leaves below this is clutter; set on the development pages, by site.
_CLUTTER = -0.4
# Two lines in three add up to more than this, either way, in the first trees; the others would turn one of them in
# 1,700.
_SURE = 1.8
# Pages unlike any seen before score low throughout. What stands out on such a page is still its article:
# the limit is no higher than this far below the score of its best quarter of prose.
_BELOW_BEST = 1.6
# Most articles of the development pages were written down without captions, so the weights let them go; a whole
# sentence under a picture is read with the article, and keeping it costs 0.0006 of word F1.
_SAYS_SOMETHING = 30  # characters
_IN_CAPTION, _IN_CENTRE, _SENTENCE, _LENGTH = map(FEATURES.index, ("in figcaption", "in centre", "sentence", "length"))
# Lines of so many characters are compared, and so many in a row are a copy.
_LONG, _COPIED = 60, 3


class Judgement(NamedTuple):
    """A page, its lines that go with a note on why, and the lines of its headline, which go or stay."""

    page: Tree
    notes: dict[int, str]
    headline: frozenset[int]

    def span(self, view: View, line: int) -> Span:
        """The span of a line that goes, with its note."""
        return view.line_span(self.page.places[line], self.notes[line])


def judge(view: View) -> Judgement | None:
    """The judgement of a whole page; None for a fragment, which someone took for the article already, and for a text."""
    page = view.cached(tree)
    if page is None or not _is_page(page):
        return None
    rows = features(page)
    scores = [None if row is None else _score(row) for row in rows]
    return Judgement(page, dict(clutter(page, rows, scores)), headline(page, rows))


def clutter(page: Tree, rows: Sequence[Row | None], scores: Sequence[float | None]) -> Iterator[tuple[int, str]]:
    """Lines of the page that go with these scores, each with a note on why."""
    limit = threshold(page, scores)
    low = {line for line, (row, said) in enumerate(zip(rows, scores, strict=True))
           if row is None or said is None or (said < limit and not _is_caption(row))}
    again = repeats(["" if line in low else each.text for line, each in enumerate(page.lines)])
    for line, said in enumerate(scores):
        if said is not None and (line in low or line in again):
            yield line, "said before" if line in again else f"score {said:.1f} of {limit:.1f}"


def headline(page: Tree, rows: Sequence[Row | None]) -> frozenset[int]:
    """The lines of the last `h1` above the article's first paragraph, or of the first on the page.

    A logo's `h1` stands above the headline's, and one in a named box is no headline. One in sixteen of the development
    pages has none; of those that have, every other headline but one in a hundred is this one.
    """
    within = list(range(len(page.boxes)))
    for at in range(1, len(within)):
        within[at] = at if page.boxes[at].tag == "h1" else within[page.parents[at]]
    start = next((line for line, row in enumerate(rows) if row and row[_IN_CENTRE] and page.prose[line]), len(rows))
    chosen = 0
    for line, at in enumerate(page.box):
        if within[at] and not page.named[at] and (line <= start or not chosen):
            chosen = within[at]
    return frozenset(line for line, at in enumerate(page.box) if chosen and within[at] == chosen)


def _is_caption(row: Row) -> bool:
    """Whether the line is a caption in the midst of the article, and a sentence rather than a credit."""
    return bool(row[_IN_CAPTION] and row[_IN_CENTRE] and row[_SENTENCE] and row[_LENGTH] >= _SAYS_SOMETHING)


def _is_page(page: Tree) -> bool:
    hints = page.lines[0].markup
    return hints is not None and hints.page


def _score(row: Sequence[float]) -> float:
    score = first(row)
    return score if abs(score) > _SURE else score + rest(row)


def threshold(page: Tree, scores: Sequence[float | None]) -> float:
    """The score from which a line stays: lower on a page that scores low throughout, never above all lines."""
    known = [each for each in scores if each is not None]
    prose = sorted((each for each, long in zip(scores, page.prose, strict=True) if long and each is not None), reverse=True)
    best = prose[len(prose) // 4] if prose else max(known, default=0.0)
    return min(_CLUTTER, best - _BELOW_BEST)


def repeats(texts: Sequence[str]) -> set[int]:
    """Lines of a second copy of the article, as pages have them for narrow screens and for print.

    A refrain or a line of verse comes again too; three long lines in the same order do not. Takes the lines that
    stay, "" for the others.
    """
    keys = [(line, " ".join(text.split())) for line, text in enumerate(texts) if len(text) >= _LONG]
    seen: dict[str, int] = {}
    again: set[int] = set()
    copy: list[int] = []
    before = -1
    for place, (line, key) in enumerate(keys):
        first = seen.setdefault(key, place)
        if first == place or first != before + 1:
            copy = []
        if first != place:
            copy.append(line)
            if len(copy) >= _COPIED:
                again.update(copy)
        before = first if first != place else -2
    return again
