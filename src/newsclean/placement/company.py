"""Phrases that are a whole line, alone or beside other clutter.

The rules:

* A line that is nothing but a phrase of position `LINE` goes, wherever it stands.
* A line that is nothing but an ambiguous phrase (`COMPANION`: an ordinary word, such as `Search`)
  goes only in a run of known lines, with nothing but blank lines between, that holds a sure one or
  has at least `MIN_MENU_LABELS` different ones. A list of people (`Jane Doe, editor`) is no menu.
* Where the text's last line is nothing but such a word of `REASONS_AT_END`, of at least
  `MIN_LAST_CHARS`, it goes too, if the line above is a finished paragraph: the heading of a thread or
  a list that an extractor left out, or a button.
* A sure line is one whose phrase is clutter as a whole line (`STRONG`). Adverts and credits are no
  witnesses: they stand between any two lines of an article.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from ..engine.view import View
from ..model import Span
from ..phrases.lexicon import Hit
from ..phrases.positions import (
    COMPANION,
    HOME,
    INTERRUPTING_REASONS,
    LEAD,
    LINE,
    MIN_MENU_LABELS,
    STRONG,
)
from ..text.scripts import measure_length
from ..text.sentences import ends_in_full_stop, ends_sentence, is_prose
from .article_lines.find import find_article_lines
from .leads import find_titled_leads

__all__ = [
    "find_clutter_runs",
    "find_companions",
    "find_lines",
    "find_next_to_clutter",
    "has_another_reason",
    "is_known_line",
    "is_sure_line",
]

# A longer line is a sentence more often than a label.
MAX_SHORT_CHARS: Final = 40


# Of words that head what comes behind an article, or are buttons there.
REASONS_AT_END: Final = frozenset(
    [
        "comment_prompts",
        "follow_prompts",
        "footers",
        "paywalls",
        "related_links",
        "share_prompts",
    ]
)
# Of a word alone in the last line: `More` may be the author's.
MIN_LAST_CHARS: Final = 6


def find_lines(view: View, reason: str) -> Iterator[Span]:
    """Yield the lines that are one of the reason's phrases and nothing else."""
    for index, hit in view.hits_for(reason, LINE):
        is_long = len(view.lines[index].text) > MAX_SHORT_CHARS
        yield view.line_span(index, hit.phrase, kind="long line" if is_long else "line")


def find_companions(view: View, reason: str) -> Iterator[Span]:
    """Yield the lines that are an ordinary word and stand in a run of clutter."""
    in_runs = view.cached(find_clutter_runs)
    last = view.cached(_find_last_label)
    for index, hit in view.hits_for(reason, COMPANION):
        if index in in_runs or index == last:
            yield view.line_span(index, hit.phrase, kind="companion")


def _find_last_label(view: View) -> int | None:
    """Return the text's last line if it is an ordinary word that ends nothing but a page."""
    last = view.nonblank[-1] if view.nonblank else -1
    hits = view.hits.get(last, ())
    if not any(
        hit.position == COMPANION and hit.reason in REASONS_AT_END and not hit.slots
        for hit in hits
    ):
        return None
    label = view.lines[last].text.strip()
    above = view.neighbours(last)[0]
    if above is None or measure_length(label) < MIN_LAST_CHARS or ends_sentence(label):
        return None
    prose = view.lines[above].text.rstrip()
    is_finished = is_prose(prose) and ends_in_full_stop(prose)
    return last if is_finished and above not in view.hits else None


def find_clutter_runs(view: View) -> frozenset[int]:
    """Return the lines of each run of known ones that holds a sure one or is as long as a menu."""
    if not view.hits:
        return frozenset()
    found: list[int] = []
    for run in _find_known_runs(view):
        if any(is_sure_line(view, index) for index in run) or _is_menu(view, run):
            found += run
    return frozenset(found)


def _is_menu(view: View, run: list[int]) -> bool:
    """Say whether a run has as many different words as a menu; names are none of a menu's."""
    different = {
        view.lines[index].text.strip().lower()
        for index in run
        if not _is_of_person(view, index)
    }
    return len(different) >= MIN_MENU_LABELS


def _is_of_person(view: View, index: int) -> bool:
    return all("name" in dict(hit.slots) for hit in view.hits[index])


def find_next_to_clutter(view: View) -> frozenset[int]:
    """Return the lines directly above or below a line that is surely clutter, blank lines aside."""
    found: set[int] = set()
    if not view.hits:
        return frozenset()
    for index in view.cached(_find_sure_lines):
        found.update(near for near in view.neighbours(index) if near is not None)
    return frozenset(found)


def _find_known_runs(view: View) -> Iterator[list[int]]:
    """Yield the lines that each are a known phrase and stand together, blank lines aside."""
    run: list[int] = []
    known = view.cached(_find_known_lines)
    for index in view.hits:
        if index in known:
            if run and view.neighbours(index)[0] != run[-1]:
                yield run
                run = []
            run.append(index)
    if run:
        yield run


def is_known_line(view: View, index: int) -> bool:
    """Say whether a line with hits is a phrase and nothing else, or a lead with its title."""
    return index in view.cached(_find_known_lines)


def _find_known_lines(view: View) -> frozenset[int]:
    if not view.hits:
        return frozenset()
    known = {
        index
        for index, hits in view.hits.items()
        if any(hit.position not in (LEAD, HOME) for hit in hits)
    }
    titled = view.cached(find_titled_leads)
    return titled.union(known) - view.cached(find_article_lines)


def has_another_reason(view: View, index: int, reason: str) -> bool:
    """Say whether a line has a sure reason other than `reason`, which then accounts for it."""
    hits = view.hits.get(index, ())
    return any(hit.position in STRONG and hit.reason != reason for hit in hits)


def is_sure_line(view: View, index: int) -> bool:
    """Say whether a line is surely clutter, and tells that of its neighbours."""
    return index in view.cached(_find_sure_lines)


def _find_sure_lines(view: View) -> frozenset[int]:
    sure = {index for index, hits in view.hits.items() if any(map(_is_sure, hits))}
    return frozenset(sure - view.cached(find_article_lines) if sure else sure)


def _is_sure(hit: Hit) -> bool:
    return hit.position in STRONG and hit.reason not in INTERRUPTING_REASONS
