"""What stands around a line: prose, known phrases, the block of lines that it is part of."""

from __future__ import annotations

from bisect import bisect_right
from typing import Final

from ...engine.view import View
from ...phrases.positions import HOME, INTERRUPTING_REASONS, LEAD, STRONG
from ...text.fold import fold
from ...text.patterns import compile_later
from ...text.scripts import measure_length
from ...text.sentences import ends_sentence, is_prose, is_truncated
from ...text.titles import is_name
from ..leads import find_titled_leads

__all__ = [
    "INSERTED_REASONS",
    "ITEM_MARKER",
    "find_block",
    "has_prose_above",
    "has_prose_below",
    "is_beside_clutter",
    "is_blank",
    "is_item",
    "is_known",
    "is_name_or_date",
    "is_sure",
    "is_unclaimed_prose",
    "is_unclaimed_sentence",
]


# Of clutter that stands between any two lines of an article.
INSERTED_REASONS: Final = INTERRUPTING_REASONS | {"media_players"}
MAX_DATE_LINE_CHARS: Final = 60
ITEM_MARKER: Final = compile_later(
    r"\s*(?:[\u2022\u25cf\u25e6\u25aa\u2023*\u2013-]|\d{1,2}[.)])\s+(?=\S)"
)
# What a poll, a caption or a prompt says in a sentence is shorter.
MIN_SHORT_SENTENCE_CHARS: Final = 30


def is_known(view: View, index: int) -> bool:
    """Say whether a line is a phrase and nothing else, or a lead with a title behind it."""
    return index in view.cached(_find_known_lines)


def _find_known_lines(view: View) -> frozenset[int]:
    known = {
        index
        for index, hits in view.hits.items()
        if any(hit.position not in (LEAD, HOME) for hit in hits)
    }
    return view.cached(find_titled_leads).union(known)


def is_item(view: View, index: int) -> bool:
    """Say whether a line begins with a bullet or a number; in Markdown, whether it is an item and no link."""
    text = view.lines[index].text
    if view.syntax:
        syntax = view.syntax[index]
        return syntax.is_item and syntax.linked < len(text.strip())
    return not text[0].isalpha() and ITEM_MARKER.match(text) is not None


def is_unclaimed_prose(view: View, index: int) -> bool:
    """Say whether a line is running prose and no phrase."""
    return is_prose(view.lines[index].text) and not is_known(view, index)


def is_unclaimed_sentence(view: View, index: int) -> bool:
    """Say whether a line is a sentence, which may be shorter than prose, and no phrase."""
    text = view.lines[index].text
    if measure_length(text) < MIN_SHORT_SENTENCE_CHARS or is_known(view, index):
        return False
    return ends_sentence(text) and not is_truncated(text)


def _find_prose_edges(view: View) -> tuple[int, int]:
    """Return the first and the last line of unclaimed prose; (-1, -1) without any."""
    first = next(
        (index for index in view.nonblank if is_unclaimed_prose(view, index)), -1
    )
    if first < 0:
        return -1, -1
    backwards = reversed(view.nonblank)
    return first, next(index for index in backwards if is_unclaimed_prose(view, index))


def has_prose_above(view: View, index: int) -> bool:
    """Say whether unclaimed prose stands somewhere above a line."""
    first = view.cached(_find_prose_edges)[0]
    return 0 <= first < index


def has_prose_below(view: View, index: int) -> bool:
    """Say whether unclaimed prose stands somewhere below a line."""
    return view.cached(_find_prose_edges)[1] > index


def is_beside_clutter(view: View, index: int) -> bool:
    """Say whether the line above or below is a phrase of a kind that stands in no article, or a date.

    Adverts and credits stand between an article's own lines, and tell nothing.
    """
    judged = view.cached(_make_memory)
    for near in view.neighbours(index):
        if near is None:
            continue
        if near not in judged:
            judged[near] = _is_clutter(view, near)
        if judged[near]:
            return True
    return False


def _make_memory(_: View) -> dict[int, bool]:
    """Return what will hold which lines are clutter; several observations ask of the same lines."""
    return {}


def is_sure(view: View, index: int) -> bool:
    """Say whether a line is a phrase of a kind that stands in no article."""
    hits = view.hits.get(index, ())
    return any(
        hit.position in STRONG and hit.reason not in INTERRUPTING_REASONS
        for hit in hits
    )


def _is_clutter(view: View, index: int) -> bool:
    if is_sure(view, index):
        return True
    text = view.lines[index].text
    return index in view.cached(find_titled_leads) or _is_date(view, text)


def _is_date(view: View, text: str) -> bool:
    return len(text) <= MAX_DATE_LINE_CHARS and view.lexicon.is_date(fold(text).strip())


def is_name_or_date(view: View, index: int) -> bool:
    """Say whether a line is a name or a date, as they stand under bylines."""
    text = view.lines[index].text.strip()
    return is_name(text) or view.lexicon.is_date(fold(text))


def is_blank(view: View, index: int) -> bool:
    """Say whether there is no such line, or nothing on it."""
    if not 0 <= index < len(view.lines):
        return True
    text = view.lines[index].text
    return not text or text.isspace()


def find_block(view: View, index: int, max_lines: int) -> range:
    """Return the lines around one with no blank line between; empty where they are too many."""
    starts, ends = view.cached(_find_blocks)
    block = bisect_right(starts, index) - 1
    lines = range(starts[block], ends[block] + 1)
    return lines if len(lines) <= max_lines + 1 else range(0)


def _find_blocks(view: View) -> tuple[list[int], list[int]]:
    """Return the first and the last line of each run of lines without a blank one."""
    starts: list[int] = []
    ends: list[int] = []
    last = -2
    for index in view.nonblank:
        if index != last + 1:
            starts.append(index)
            ends.append(last)
        last = index
    return starts, [*ends[1:], last]
