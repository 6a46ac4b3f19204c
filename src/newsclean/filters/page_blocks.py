"""The parts of a whole page that are not its article: menus, teasers, sidebars, comments, the foot.

An article is where a page's prose lies together: long lines with few links, in one branch of the tree,
between the headline and what follows the last paragraph. No single sign decides; weights learned from
pages with their articles do, and each line is judged by its own looks, its boxes and its neighbours.
A fragment, which someone took for the article already, is left alone.
"""
from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..boxes.features import features
from ..boxes.tree import Tree, tree
from ..boxes.weights import first, rest
from ..document import Filter, Span, View

__all__ = ["PAGE_BLOCKS", "threshold"]

# A sum of leaves below this is clutter; set on the development pages, by site.
_CLUTTER = -0.4
# Two lines in three add up to more than this, either way, in the first trees; the others would turn one of them in
# 1,700.
_SURE = 1.8
# Pages unlike any seen before score low throughout. What stands out on such a page is still its article:
# the limit is no higher than this far below the score of its best quarter of prose.
_BELOW_BEST = 1.6


def find(view: View) -> Iterator[Span]:
    page = view.once(tree)
    if page is None or not _is_page(page):
        return
    scores = [None if row is None else _score(row) for row in features(page)]
    limit = threshold(page, scores)
    for place, said in zip(page.places, scores, strict=True):
        if said is not None and said < limit:
            start, end, _ = view.whole(place)
            yield Span(start, end, (f"score {said:.1f} of {limit:.1f}",))


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


PAGE_BLOCKS = Filter("page_blocks", find)
