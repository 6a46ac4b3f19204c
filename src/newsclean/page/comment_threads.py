"""Find threads of readers' comments that no name of a class gives away.

Pages of hand-made themes, and of systems older than `comment-list`, set each comment in a table or a
box of any name. What tells is their make:

* Two or more lines with a date and a time of day stand in elements of one make, each in an entry of
  its own, side by side in one element. The lines differ.
* A heading or counter of comments stands over the first entry, no farther off than the entries from
  each other, and does not come again between them, as in a list of posts.
* The article stands above.

The thread is all from the heading to the end of the last entry. Where the date stands over the text,
as `dt` over `dd`, the last text is no longer than the longest of the others.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from ..engine.view import View
from .makes import describe_make
from .outline import Outline

__all__ = ["name_threads"]

THREAD_NOTE: Final = "comments: thread by its make"
MIN_ENTRIES_OF_THREAD: Final = 2
# Of prose above the heading.
MIN_PROSE_ABOVE_CHARS: Final = 120
# Lines from the heading down to the first date, at most.
MAX_LINES_TO_FIRST_DATE: Final = 12
MAX_HEADING_CHARS: Final = 60

_CLOCK_TIME: Final = re.compile(r"\b\d{1,2}[:.h]\d{2}\b")
_COMMENT_COUNT: Final = re.compile(r"\d+")


def name_threads(view: View, outline: Outline, named: Sequence[str]) -> list[str]:
    """Return the notes of all elements, with one for each in a thread that has no name.

    Args:
        view: Knows the phrases.
        outline: The page.
        named: What each element's name makes it, or "".
    """
    notes = list(named)
    for thread in _find_by_make(view, outline, named):
        for at in range(1, len(notes)):
            is_within = outline.first[at] in thread and outline.last[at] in thread
            if is_within and not notes[at]:
                notes[at] = THREAD_NOTE
    return notes


def _find_by_make(
    view: View, outline: Outline, named: Sequence[str]
) -> Iterator[range]:
    """Yield the lines of each thread, with its heading."""
    for dates in _group_dates_by_make(outline, named):
        entries = _list_dated_entries(outline, dates)
        if len(entries) < MIN_ENTRIES_OF_THREAD:
            continue
        heading = _find_comment_heading(view, outline, dates, outline.first[entries[0]])
        if heading < 0:
            continue
        above = zip(outline.line_prose[:heading], outline.element_of)
        prose = sum(prose for prose, at in above if not named[at])
        if prose >= MIN_PROSE_ABOVE_CHARS:
            yield range(heading, _find_last_entry_end(outline, dates, entries))


def _group_dates_by_make(outline: Outline, named: Sequence[str]) -> Iterator[list[int]]:
    """Yield the lines with a date and a time of day that stand in elements of one make."""
    groups: defaultdict[tuple[tuple[str, str], ...], list[int]] = defaultdict(list)
    for line, at in enumerate(outline.element_of):
        if named[at] or not outline.dated[line]:
            continue
        if not _CLOCK_TIME.search(outline.lines[line].text):
            continue
        outer = outline.elements[max(outline.parents[at], 0)]
        make = describe_make(outline.elements[at]), describe_make(outer)
        groups[make].append(line)
    for lines in groups.values():
        for dates in (lines, lines[1:]):  # the first may be the article's own
            if (
                len({outline.lines[line].text for line in dates})
                >= MIN_ENTRIES_OF_THREAD
            ):
                yield dates


def _list_dated_entries(outline: Outline, dates: Sequence[int]) -> list[int]:
    """Return the elements side by side in the innermost one around all dates, if each has one date."""
    chains = [_list_elements_around(outline, date) for date in dates]
    for around in zip(*chains, strict=False):
        entries = set(around)
        if len(entries) > 1:
            return list(around) if len(entries) == len(dates) else []
    return []


def _list_elements_around(outline: Outline, line: int) -> list[int]:
    """Return the elements around a line, the outermost first."""
    around = []
    at = outline.element_of[line]
    while at >= 0:
        around.append(at)
        at = outline.parents[at]
    return around[::-1]


def _find_comment_heading(
    view: View, outline: Outline, dates: Sequence[int], first: int
) -> int:
    """Return the heading of comments over the first entry, or -1."""
    longest = max(after - before for before, after in pairwise(dates))
    lowest = max(dates[0] - min(longest + 2, MAX_LINES_TO_FIRST_DATE), 0)
    texts = [line.text for line in outline.lines]
    within = {_leave_out_count(text) for text in texts[dates[0] : dates[-1]]}
    for at in range(first - 1, lowest - 1, -1):
        if len(texts[at]) > MAX_HEADING_CHARS or _leave_out_count(texts[at]) in within:
            continue
        if any(
            hit.reason == "comment_prompts" for hit in view.lexicon.look_up(texts[at])
        ):
            return at
    return -1


def _leave_out_count(text: str) -> str:
    return _COMMENT_COUNT.sub("", text).strip().lower()


def _find_last_entry_end(
    outline: Outline, dates: Sequence[int], entries: Sequence[int]
) -> int:
    """Return the line behind the last comment."""
    end = outline.last[entries[-1]] + 1
    if outline.first[entries[-1]] + 1 < end:
        return end
    gaps = [range(before + 1, after) for before, after in pairwise(dates)]
    makes = {_describe_line(outline, line) for gap in gaps for line in gap}
    if _describe_line(outline, dates[0] - 1) in makes:
        return end  # each text stands over its date
    limit = min(end + max(map(len, gaps)), len(outline.lines))
    while end < limit and _describe_line(outline, end) in makes:
        end += 1
    return end


def _describe_line(outline: Outline, line: int) -> tuple[str, str]:
    return describe_make(outline.elements[outline.element_of[line]])
