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

from ..engine.filter import Filter
from ..engine.view import View
from ..model import Span
from ..phrases.lexicon import ENDING, LINE
from ..placement.find import known

__all__ = ["POST_META"]

LONGEST_DATE = 60


# Kinds that stand in a row with the date: the others interrupt an article, between any two of its lines.
_KIN = ("post_meta", "reading_times", "comment_prompts", "share_prompts", "author_boxes")


def find(view: View) -> Iterator[Span]:
    yield from known(view, "post_meta")
    sure = {index for reason in _KIN for index, _ in view.hits_for(reason, LINE, ENDING)}
    for index in {beside for each in sure for beside in view.neighbours(each)} - sure:
        if index is not None and _is_date(view, index):
            yield view.line_span(index, "a date beside other meta")


def _is_date(view: View, index: int) -> bool:
    line = view.lines[index]
    folded = view.lexicon.fold(line.text[: LONGEST_DATE + 1])
    return len(folded) <= LONGEST_DATE and view.lexicon.is_date(folded.strip(" \t|\u00b7\u2022-()[]"))


POST_META = Filter("post_meta", find)
