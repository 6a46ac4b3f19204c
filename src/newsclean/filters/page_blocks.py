"""The parts of a whole page that are not its article: menus, teasers, sidebars, comments, the foot.

An article is where a page's prose lies together: long lines with few links, in one branch of the
tree. No single sign decides. Weights learned from pages with
their articles do: each line is judged by itself, its boxes and its neighbours. Another story
under the page's own is removed too. A fragment, which
someone took for the article already, is not judged. Neither are the headline and the captions.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..engine.filter import Filter
from ..engine.view import View
from ..model import Span
from ..page.classifier import Classification, classify_page

__all__ = ["PAGE_BLOCKS"]


def find(
    view: View, *, classify: Callable[[View], Classification | None] = classify_page
) -> Iterator[Span]:
    found = view.cached(classify)
    if found is None:
        return
    for line in found.notes:
        if line not in found.headline and line not in found.captions:
            yield found.span_of(view, line)


PAGE_BLOCKS: Filter = Filter("page_blocks", find, early=True)
