"""Labels in poems: a line of verse that is a known phrase by chance.

The rule:

* The text has no prose. It has `MIN_STANZAS` blocks or more, with blank lines between, of at least
  two lines that are no phrases, and of those lines in all every third ends in a comma, a full stop
  or its like. Or it has `MIN_MIXED_BLOCKS` blocks of two lines or more that each hold a line which is
  no phrase, and all of those end so.
* A known line in a block with one that is no phrase stays, and so does the first line of the text,
  the poem's title. A block of known lines only is clutter, as anywhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from ...engine.view import View
from ...text.sentences import ends_sentence
from .surroundings import is_blank, is_known, is_unclaimed_prose

__all__ = ["find_verse"]

MIN_STANZAS: Final = 2
MIN_MIXED_BLOCKS: Final = 3  # of labels and verses, as in a poem found on a page
MAX_POEM_LINES: Final = 400  # of a poem; a dump without prose has more
PAUSES: Final = (",", ";", ":", "\u060c", "\uff0c", "\u3001", "\u2014", "\u2013")


def find_verse(view: View) -> frozenset[int]:
    """Return the lines of a poem's title and stanzas."""
    if len(view.lines) > MAX_POEM_LINES or any(
        is_unclaimed_prose(view, i) for i in view.nonblank
    ):
        return frozenset()
    blocks = [*_split_at_blanks(view)]
    own = [[index for index in block if not is_known(view, index)] for block in blocks]
    if not (_are_stanzas(view, own) or _are_mixed(view, blocks, own)):
        return frozenset()
    found = {
        index
        for block, lines in zip(blocks, own, strict=True)
        if lines
        for index in block
    }
    return frozenset(found | {view.nonblank[0]})


def _are_stanzas(view: View, own: list[list[int]]) -> bool:
    stanzas = [lines for lines in own if len(lines) > 1]
    verses = [index for lines in stanzas for index in lines]
    ended = sum(_is_ended(view, index) for index in verses)
    return len(stanzas) >= MIN_STANZAS and 3 * ended >= len(verses)


def _are_mixed(view: View, blocks: list[list[int]], own: list[list[int]]) -> bool:
    mixed = [
        lines
        for block, lines in zip(blocks, own, strict=True)
        if lines and len(block) > 1
    ]
    return len(mixed) >= MIN_MIXED_BLOCKS and all(
        _is_ended(view, index) for lines in mixed for index in lines
    )


def _split_at_blanks(view: View) -> Iterator[list[int]]:
    block: list[int] = []
    for index in range(len(view.lines) + 1):
        if not is_blank(view, index):
            block.append(index)
        elif block:
            yield block
            block = []


def _is_ended(view: View, index: int) -> bool:
    text = view.lines[index].text.rstrip()
    return text.endswith(PAUSES) or ends_sentence(text)
