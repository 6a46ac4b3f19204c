"""A heading of contents whose list is none: `On this page` over the columns of a register.

The rule: under the heading stand lines, none of which comes again further down, and then the
article goes on. Two lines or more are the article's own list, and the heading is a subhead. A
single line is the first subhead, whose contents are gone already: it stays, and the heading goes.
"""

from __future__ import annotations

from itertools import islice
from typing import Final

from ...engine.view import View
from ...phrases.positions import HEADING
from ..recurring_lines import comes_again
from .surroundings import is_known, is_unclaimed_sentence

__all__ = ["find_lines_without_contents", "find_own_contents"]

MAX_CONTENTS_LINES: Final = 40
REASON: Final = "tables_of_contents"


def find_own_contents(view: View) -> frozenset[int]:
    """Return the headings over a list of the article's own."""
    lists = view.cached(_find_lines_under_headings)
    return frozenset(heading for heading, lines in lists.items() if len(lines) > 1)


def find_lines_without_contents(view: View) -> frozenset[int]:
    """Return the lines right under a heading that are no contents."""
    return frozenset(
        lines[0] for lines in view.cached(_find_lines_under_headings).values()
    )


def _find_lines_under_headings(view: View) -> dict[int, list[int]]:
    """Return the lines under each heading up to the next sentence, where none of them comes again."""
    lists: dict[int, list[int]] = {}
    for heading, _ in view.hits_for(REASON, HEADING):
        lines = _find_lines_to_article(view, heading)
        if lines and not any(comes_again(view, line) for line in lines):
            lists[heading] = lines
    return lists


def _find_lines_to_article(view: View, heading: int) -> list[int]:
    lines: list[int] = []
    for index in islice(view.nonblank_below(heading), MAX_CONTENTS_LINES):
        if is_unclaimed_sentence(view, index):
            return lines
        if is_known(view, index):
            break
        lines.append(index)
    return []
