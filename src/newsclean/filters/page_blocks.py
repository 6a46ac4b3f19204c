"""The parts of a whole page that are not its article: menus, teasers, sidebars, comments, the foot.

An article is where a page's prose lies together: long lines with few links, in one branch of the tree,
between the headline and what follows the last paragraph. No single sign decides; weights learned from
pages with their articles do, and each line is judged by its own looks, its boxes and its neighbours.
A fragment, which someone took for the article already, is left alone.
"""
from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..boxes.features import FEATURES, features
from ..boxes.tree import Tree, tree
from ..boxes.weights import first, rest
from ..document import Filter, Span, View

__all__ = ["PAGE_BLOCKS", "clutter", "repeats", "threshold"]

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


def find(view: View) -> Iterator[Span]:
    page = view.once(tree)
    if page is None or not _is_page(page):
        return
    rows = features(page)
    for line, note in clutter(page, rows, [None if row is None else _score(row) for row in rows]):
        start, end, _ = view.whole(page.places[line])
        yield Span(start, end, (note,))


def clutter(page: Tree, rows: Sequence[Row | None], scores: Sequence[float | None]) -> Iterator[tuple[int, str]]:
    """Lines of the page that go with these scores, each with a note on why."""
    limit = threshold(page, scores)
    low = {line for line, (row, said) in enumerate(zip(rows, scores, strict=True))
           if row is None or said is None or (said < limit and not _is_caption(row))}
    again = repeats(["" if line in low else each.text for line, each in enumerate(page.lines)])
    for line, said in enumerate(scores):
        if said is not None and (line in low or line in again):
            yield line, "said before" if line in again else f"score {said:.1f} of {limit:.1f}"


def _is_caption(row: Row) -> bool:
    """Whether the line is a caption in the midst of the article, and a sentence rather than a credit."""
    return bool(row[_IN_CAPTION] and row[_IN_CENTRE] and row[_SENTENCE] and row[_LENGTH] >= _SAYS_SOMETHING)


def _is_page(page: Tree) -> bool:
    hints = page.lines[0].hints
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


PAGE_BLOCKS = Filter("page_blocks", find, early=True)
