"""Find prompts behind the last sentence of a text, as in `… the mayor said. Follow us on Facebook`.

Scrapers that join an article's lines with spaces leave it there.

The rule:

* It closes the text's last line that is not blank, behind a sentence that has ended. Where there is
  no space, it begins with a capital, or stands behind a full stop of East Asia.
* It is one phrase of a reason in `CLOSING_REASONS`, clutter as a whole line, of `MIN_CLOSING_WORDS`
  words or more; of `MIN_WORDS_IN_LINES`, where the text has more than `MAX_JOINED_LINES` lines. It
  holds no open title.
* It names a network, a newsletter or a copyright. `Sign up for free.` may be the author's advice.
* At least `MIN_CHARS_BEFORE` stand before it. It is not in quotes.
* What then closes the text is looked at in the same way.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from ..engine.view import View
from ..model import Span
from ..phrases.language_words import PLAIN_NETWORKS
from ..phrases.lexicon import Hit
from ..phrases.positions import ENDING, LINE
from ..text.fold import fold
from ..text.patterns import compile_later
from ..text.scripts import measure_length
from ..text.sentences import FULL_STOPS, QUESTION_AND_EXCLAMATION_MARKS
from .joined_labels import MAX_JOINED_LINES

__all__ = ["find_known_closings", "list_closings"]

# No article ends in one of these. A columnist may well ask for comments.
CLOSING_REASONS: Final = frozenset(
    ["follow_prompts", "footers", "newsletters", "paywalls", "share_prompts"]
)
MAX_CLOSING_CHARS: Final = 240  # of a prompt; the longest have some 200
MAX_CLOSINGS: Final = 8  # behind one another
MIN_CLOSING_WORDS: Final = 4
MIN_WORDS_IN_LINES: Final = 6
MIN_CLOSING_LENGTH: Final = 24  # in scripts without spaces, measured as Latin ones
MIN_CHARS_BEFORE: Final = 60  # as in Latin script

# On folded text; many languages set an ending behind a name.
_CHANNELS: Final = (
    *PLAIN_NETWORKS,
    "copyright",
    "newsletter",
    "ватсап",
    "вотсап",
    "ваибер",
    "яндекс",
    "微信",
    "微博",
    "公众号",
    "카카오",
    "텔레그램",
    "페이스북",
    "©",
)
_QUOTES_AROUND: Final = frozenset(
    "\"'\u2018\u2019\u201a\u201c\u201d\u201e\u00ab\u00bb\u2039\u203a\u300c\u300d\u300e\u300f"
)
_LAST_STOPS: Final = compile_later(
    rf"""
    [{FULL_STOPS}{QUESTION_AND_EXCLAMATION_MARKS}]
    ["'\u2019\u201d\u00bb)\]\u300d\u300f]{{0,3}}  # what closes behind it
    (\s*) (?= \S )
    """,
    re.VERBOSE,
)
_UNSPACED_STOPS: Final = "\u3002\uff01\uff1f\uff61"
_OPEN_TITLES: Final = ("title", "headline")


def find_known_closings(view: View) -> dict[str, list[Span]]:
    """Return the spans of all prompts behind the text's last sentence, by their reason."""
    found: dict[str, list[Span]] = {}
    if not view.nonblank:
        return found
    line = view.lines[view.nonblank[-1]]
    end = len(line.text)
    for _ in range(MAX_CLOSINGS):
        closing = _find_last(view, line.text[:end])
        if closing is None:
            break
        start, hit = closing
        span = Span(line.start + start, line.start + end, (hit.phrase,))
        found.setdefault(hit.reason, []).append(span)
        end = start
    return found


def list_closings(view: View) -> list[str]:
    """Return what stands behind the last sentences of a text."""
    if not view.nonblank:
        return []
    text = view.lines[view.nonblank[-1]].text
    return [text[end:] for _, end in _find_sentence_stops(text)]


def _find_last(view: View, text: str) -> tuple[int, Hit] | None:
    """Return where the longest prompt starts that a line closes with, the space before it with it."""
    if not _names_channel(fold(text[-MAX_CLOSING_CHARS:])):  # as nearly all
        return None
    is_joined = len(view.nonblank) <= MAX_JOINED_LINES
    min_words = MIN_CLOSING_WORDS if is_joined else MIN_WORDS_IN_LINES
    stops = [*_find_sentence_stops(text)]
    for at, hits in view.lexicon.look_up_each([text[end:] for _, end in stops]):
        for hit in view.fitting(hits):
            if _is_closing(text[stops[at][1] :].strip(), hit, min_words):
                return stops[at][0], hit
    return None


def _names_channel(folded: str) -> bool:
    return any(map(folded.__contains__, _CHANNELS))


def _find_sentence_stops(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the space behind a sentence starts, and where it ends, for what may be prompts."""
    for found in _LAST_STOPS.finditer(text, max(len(text) - MAX_CLOSING_CHARS, 0)):
        start, end = found.span(1)
        is_apart = found[1] or text[end].isupper() or found[0][0] in _UNSPACED_STOPS
        if is_apart and measure_length(text[:start]) > MIN_CHARS_BEFORE:
            yield start, end


def _is_closing(text: str, hit: Hit, min_words: int) -> bool:
    """Say whether a stretch that is a known phrase is a prompt that no author closes with."""
    if hit.reason not in CLOSING_REASONS or hit.position not in (LINE, ENDING):
        return False
    if any(name in _OPEN_TITLES for name, _ in hit.slots):
        return False
    if not _QUOTES_AROUND.isdisjoint((text[0], text[-1])):
        return False
    if not _names_channel(fold(text)):
        return False
    words = len(text.replace("-", " ").split())
    return words >= min_words or (
        measure_length(text) > len(text) and measure_length(text) >= MIN_CLOSING_LENGTH
    )
