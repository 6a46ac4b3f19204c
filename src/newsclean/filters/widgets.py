r"""Sidebar boxes: recent posts, archives, tag clouds, most read, each a heading over links.

The heading is removed with the list, as far as it is a list. A story about archives keeps its subhead;
over months, or over links that are counted, the word alone is a box's heading. A blog's archive of years and months
with arrows (`► 2024 (12)`) is removed under its heading, and the titles that an open month counts.

>>> WIDGETS("The well was dug by hand in one long winter, the oldest neighbour says.\n\n"
...         "Recent Posts\nA new well\nRain at last")
'The well was dug by hand in one long winter, the oldest neighbour says.'
>>> WIDGETS("Archives are where the story of the flood begins.")
'Archives are where the story of the flood begins.'
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from ..engine.filter import Filter
from ..engine.view import View
from ..model import Span
from ..phrases.positions import COMPANION, HEADING, LINE
from ..placement.article_lines.find import find_hits
from ..placement.find import find_phrases
from ..text.fold import fold
from ..text.patterns import compile_later
from ..text.titles import is_title

__all__ = ["WIDGETS"]

MIN_MONTHS: Final = 2  # links under an ambiguous word that make it a box's heading
MIN_COUNTED: Final = 3  # counted ones; a list of prizes may have `Best film (3)` twice
MAX_LINK_CHARS: Final = 60

_COUNT: Final = compile_later(r"\s*\(\d[\d.,]*\)$")
# A branch of a blog's archive, closed or open, as Blogger prints it.
_TREE_ARROWS: Final = "\u25ba\u25bc\u25b6\u25b8\u25be"
_BRANCH: Final = compile_later(
    rf"\s*[{_TREE_ARROWS}]\ufe0e?\s*\S.{{0,30}}?\s*\((?P<count>\d{{1,4}})\)\s*"
)


def find(view: View) -> Iterator[Span]:
    yield from find_phrases(view, "widgets")
    for index, hit in find_hits(view, "widgets", COMPANION):
        for line in _find_archive(view, index):
            yield view.line_span(line, hit.phrase, "over months or counts")
    if any(arrow in view.text for arrow in _TREE_ARROWS):
        for index, hit in find_hits(view, "widgets", COMPANION, HEADING):
            for line in _find_branches(view, index):
                yield view.line_span(line, hit.phrase, "over a tree of months")


def _find_branches(view: View, heading: int) -> list[int]:
    """Return a heading, the years and months with arrows under it, and the posts of the open month."""
    tree = [heading]
    titles: list[int] = []
    count = 0  # of the posts that the last branch says to hold
    for index in view.nonblank_below(heading):
        text = view.lines[index].text
        if branch := _BRANCH.fullmatch(text):
            tree += [*titles, index]
            titles, count = [], int(branch["count"])
        elif len(titles) < count and is_title(text.strip()):
            titles.append(index)
        else:
            break
    if len(tree) == 1:
        return []
    return [*tree, *titles] if len(titles) == count else tree


def _find_archive(view: View, heading: int) -> list[int]:
    """Return a heading and the months or counted links under it, if there are enough."""
    links: list[int] = []
    months = 0
    for index in view.nonblank_below(heading):
        if _is_line_of_widget(view, index):  # `Select Month`
            continue
        text = view.lines[index].text.strip()
        if len(text) > MAX_LINK_CHARS:
            break
        label = _COUNT.sub("", text)
        is_month = view.lexicon.is_month(fold(label))
        if not is_month and label == text:
            break
        links.append(index)
        months += is_month
    return (
        [heading, *links] if months >= MIN_MONTHS or len(links) >= MIN_COUNTED else []
    )


def _is_line_of_widget(view: View, index: int) -> bool:
    hits = view.hits.get(index, ())
    return any(hit.reason == "widgets" and hit.position == LINE for hit in hits)


WIDGETS = Filter("widgets", find)
