r"""What a theme prints about a post: author, dates, category, tags, counters, "this entry was posted in".

A byline is a name and nothing else; a date is clutter beside other meta, and a heading of a diary, a
chronology or a live blog elsewhere.

>>> POST_META("By Jane Doe\nMay 14, 2024\n\nBy dawn the square was empty.")
'By dawn the square was empty.'
>>> POST_META("14 March 1921\n\nThe first boats came back with nothing.")
'14 March 1921\n\nThe first boats came back with nothing.'
"""
from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from ..document import Filter, Span, View
from ..phrases import ENDING, LINE
from ..shapes import known

__all__ = ["POST_META"]

LONGEST_DATE = 60


# Kinds that stand in a row with the date: the others interrupt an article, between any two of its lines.
_KIN = ("post_meta", "read_times", "comment_prompts", "share_prompts", "author_boxes")


def find(view: View) -> Iterator[Span]:
    yield from known(view, "post_meta")
    sure = {index for reason in _KIN for index, _ in view.of(reason, LINE, ENDING)}
    for above, below in pairwise(view.filled):
        for date, other in ((above, below), (below, above)):
            if other in sure and date not in sure and _is_date(view, date):
                line = view.lines[date]
                yield Span(line.start, line.end, ("a date beside other meta",))


def _is_date(view: View, index: int) -> bool:
    line = view.lines[index]
    folded = view.folded[line.start : line.start + len(line.text)]
    return len(line.text) <= LONGEST_DATE and view.lexicon.is_date(folded.strip(" \t|\u00b7\u2022-()[]"))


POST_META = Filter("post_meta", find)
