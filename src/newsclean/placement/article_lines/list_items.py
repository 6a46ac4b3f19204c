"""Items of a list with bullets or numbers, of which one is a known phrase by chance.

The rule: the line and the lines next to it begin with a bullet or a number, blank lines aside, and
those next to it are no phrases and no entries of menus. A heading and a counter are no items. `-
Getty Images` stands among plaintiffs so.
"""

from __future__ import annotations

from ...engine.view import View
from ...phrases.positions import HEADING
from ...text.fold import fold, make_key
from .surroundings import ITEM_MARKER, is_item, is_known

__all__ = ["find_list_items"]


def find_list_items(view: View) -> frozenset[int]:
    """Return the known lines that are items among unknown ones."""
    found: set[int] = set()
    for index in view.hits:
        if not is_item(view, index) or not _may_be_item(view, index):
            continue
        beside = [
            near
            for near in view.neighbours(index)
            if near is not None and is_item(view, near)
        ]
        if beside and all(_is_own_item(view, near) for near in beside):
            found.add(index)
    return frozenset(found)


def _may_be_item(view: View, index: int) -> bool:
    """Say whether a line is neither a heading of the list nor a counter."""
    hits = view.hits[index]
    slots = {slot for hit in hits for slot, _ in hit.slots}
    return "n" not in slots and all(hit.position != HEADING for hit in hits)


def _is_own_item(view: View, index: int) -> bool:
    if is_known(view, index):
        return False
    text = ITEM_MARKER.sub("", view.lines[index].text, count=1)
    return make_key(fold(text)) not in view.lexicon.entries
