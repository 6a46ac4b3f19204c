"""Entries of a listing: books with their authors, programmes with their hours.

The rule: blocks of `MIN_ENTRY_LINES` to `MAX_ENTRY_LINES` lines with no blank line between, each
begun with a title that is no phrase and holding another line that is no phrase, name or date. Where
the text has `MIN_BLOCKS` of them, a byline, a credit or a lead with its title inside one is part of
the entry: `By Ann Teller` under a book, `Don't miss: The plum crumble` under an inn.
"""

from __future__ import annotations

from typing import Final

from ...engine.view import View
from ...phrases.positions import LEAD
from ...text.sentences import is_prose
from ...text.titles import is_title
from ..leads import find_titled_leads
from .surroundings import find_block, is_known, is_name_or_date

__all__ = ["find_listings"]

MIN_ENTRY_LINES: Final = 3
MAX_ENTRY_LINES: Final = 8
MIN_BLOCKS: Final = 2


def find_listings(view: View) -> frozenset[int]:
    """Return the bylines, credits and leads that are part of a listing's entries."""
    entries: set[range] = set()
    found: set[int] = set()
    for index in view.hits:
        if not _may_be_detail(view, index):
            continue
        block = find_block(view, index, MAX_ENTRY_LINES)
        if len(block) >= MIN_ENTRY_LINES and _is_entry(view, block, index):
            found.add(index)
            entries.add(block)
    if len(entries) >= MIN_BLOCKS or any(
        _has_other_entry(view, entry) for entry in entries
    ):
        return frozenset(found)
    return frozenset()


def _may_be_detail(view: View, index: int) -> bool:
    if index in view.cached(find_titled_leads):
        return True
    hits = view.hits[index]
    return any(
        slot == "name" for hit in hits if hit.position != LEAD for slot, _ in hit.slots
    )


def _is_entry(view: View, block: range, detail: int) -> bool:
    title = view.lines[block[0]].text
    if (
        block[0] == detail
        or is_known(view, block[0])
        or is_prose(title)
        or not is_title(title)
    ):
        return False
    return any(
        not is_known(view, i) and not is_name_or_date(view, i) for i in block[1:]
    )


def _has_other_entry(view: View, known: range) -> bool:
    """Say whether the block above or below is an entry too, without a phrase in it."""
    for near in (view.neighbours(known[0])[0], view.neighbours(known[-1])[1]):
        if near is None:
            continue
        block = find_block(view, near, MAX_ENTRY_LINES)
        if len(block) >= MIN_ENTRY_LINES and _is_entry(view, block, -1):
            return True
    return False
