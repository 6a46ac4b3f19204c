r"""What audio and video players, galleries and embedded posts leave as text.

Clock readings are a player's only beside its other words: in a log or a list of results they are
the article. The cues of subtitles, two readings with an arrow between, are always a player's. The
link to a post's picture says nothing without the picture: it is removed at a line's end.

>>> MEDIA_PLAYERS("Listen to this article\n00:00 / 03:12\n\nThe siren sounded at 00:43.")
'The siren sounded at 00:43.'
>>> MEDIA_PLAYERS("Listen to this: the river is back.\n\n00:00\nThe first train leaves.")
'Listen to this: the river is back.\n\n00:00\nThe first train leaves.'
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from ..engine.filter import Filter
from ..engine.view import View
from ..model import Span
from ..phrases.lexicon import Lexicon
from ..placement.company import find_next_to_clutter
from ..placement.find import find_phrases
from ..text.patterns import compile_later

__all__ = ["MEDIA_PLAYERS"]

# Of a link to a picture with the white space around it.
MAX_PICTURE_LINK_CHARS: Final = 60

_CLOCK: Final = compile_later(
    r"""
    \s* -? \d{1,2}:\d{2} (?: :\d{2} )?                   # 03:12, 1:03:12
    (?: \s* [/|] \s* -? \d{1,2}:\d{2} (?: :\d{2} )? )?  # 00:10 / -03:02
    \s*
    | \s* \d (?: \.\d+ )? x \s*                         # a speed: 1.5x
    | \s* / \s*                                         # of a reading that is broken over lines
    """,
    re.VERBOSE,
)
_BOTH_ENDS: Final = compile_later(
    r"""
    \s* 0{1,2}:00 \s* [/|]                               # at the start, and how long it is
    \s* \d{1,2}:\d{2} (?: :\d{2} )? \s*
    """,
    re.VERBOSE,
)
# https://www.w3.org/TR/webvtt1/#webvtt-cue-timings; SubRip has a comma before the milliseconds
_CUE: Final = compile_later(
    r"""
    \s* (?: \d{2}: )? \d{2}:\d{2} [.,]\d{3}
    \s* --> \s* (?: \d{2}: )? \d{2}:\d{2} [.,]\d{3}
    .{0,80}                                              # where the cue stands on the screen
    """,
    re.VERBOSE,
)
_PICTURE_LINK: Final = compile_later(r"\s*pic\.(?:twitter|x)\.com/\w{4,20}\s*$")


def find(view: View) -> Iterator[Span]:
    yield from find_phrases(view, "media_players")
    yield from map(view.line_span, view.per_line(_match_both_ends, "0:00"))
    yield from map(view.line_span, view.per_line(_match_cues, "> "))
    for index, length in view.per_line(_match_picture_links, "com/").items():
        end = view.lines[index].end
        yield Span(end - length, end, ("a link to a picture",))
    for index in _find_readings(view):
        yield view.line_span(index)


def _find_readings(view: View) -> set[int]:
    """Return the readings of clocks beside clutter, with those that only a slash parts from them."""
    found: set[int] = set()
    for start in view.cached(find_next_to_clutter):
        waiting = [start]
        while waiting:
            index = waiting.pop()
            if index in found or not _CLOCK.fullmatch(view.lines[index].text):
                continue
            found.add(index)
            waiting += [near for near in view.neighbours(index) if near is not None]
    return found


def _match_both_ends(_: Lexicon, texts: Iterable[str]) -> Iterator[tuple[int, bool]]:
    """Yield the place of each text and whether it is 0:00 with the length of the recording."""
    for at, text in enumerate(texts):
        yield at, _BOTH_ENDS.fullmatch(text) is not None


def _match_cues(_: Lexicon, texts: Iterable[str]) -> Iterator[tuple[int, bool]]:
    """Yield the place of each text and whether it says when a line of subtitles is shown."""
    for at, text in enumerate(texts):
        yield at, _CUE.fullmatch(text) is not None


def _match_picture_links(_: Lexicon, texts: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Yield the place of each text and the length of the link to a post's picture that ends it."""
    for at, text in enumerate(texts):
        found = _PICTURE_LINK.search(text, max(0, len(text) - MAX_PICTURE_LINK_CHARS))
        if found:
            yield at, len(text) - found.start()


MEDIA_PLAYERS = Filter("media_players", find)
