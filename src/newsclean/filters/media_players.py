r"""What audio and video players, galleries and embedded posts leave as text.

Clock readings are a player's only beside its other words: in a log or a list of results they are the
article.

>>> MEDIA_PLAYERS("Listen to this article\n00:00 / 03:12\n\nThe siren sounded at 00:43.")
'The siren sounded at 00:43.'
>>> MEDIA_PLAYERS("Listen to this: the river is back.\n\n00:00\nThe first train leaves.")
'Listen to this: the river is back.\n\n00:00\nThe first train leaves.'
"""
from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..engine.filter import Filter
from ..engine.view import View
from ..model import Span
from ..phrases.lexicon import Lexicon
from ..placement.find import beside, known

__all__ = ["MEDIA_PLAYERS"]

_CLOCK = re.compile(r"\s*-?\d{1,2}:\d{2}(?::\d{2})?(?:\s*[/|]\s*-?\d{1,2}:\d{2}(?::\d{2})?)?\s*|\s*\d(?:\.\d+)?x\s*")
_BOTH_ENDS = re.compile(r"\s*0{1,2}:00\s*[/|]\s*\d{1,2}:\d{2}(?::\d{2})?\s*")


def find(view: View) -> Iterator[Span]:
    yield from known(view, "media_players")
    yield from map(view.line_span, view.per_line(_both_ends, "0:00"))
    for index in view.cached(beside):
        if _CLOCK.fullmatch(view.lines[index].text):
            yield view.line_span(index)


def _both_ends(_: Lexicon, texts: Iterable[str]) -> Iterator[tuple[int, bool]]:
    return enumerate(_BOTH_ENDS.fullmatch(text) is not None for text in texts)


MEDIA_PLAYERS = Filter("media_players", find)
