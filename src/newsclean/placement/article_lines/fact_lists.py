"""Lists of facts and of credits: a film's, a book's, a recipe's.

The rule:

* The line stands in a block of at most `MAX_FACT_LIST_LINES` lines with no blank line between and no
  prose. Where no blank lines part the text, what stands between two paragraphs is a block.
* At least `MIN_UNKNOWN_FACTS` lines of the block have the form `Label: value` and are no phrases.
  Between two passages of prose one of the first two is enough, if both have the form. Or
  `MIN_CREDITS` are phrases with a name in them (`Written by Ann Teller`) and as many no phrases at
  all. One phrase is enough, if another line says `by` of somebody too: `Directed by Jane Doe`.
* Or one is a byline and another tells the pages of a book: `Wend Press, 204 pages`.
* Or the block is two such lines over the text's prose, and the first is a word for `date` with one:
  `Date: May 4, 2024` over `Place: Holmbury` heads an announcement.
* Then all lines of the block stay: clutter's credits stand alone, or beside clutter.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from ...engine.view import View
from ...text.fold import fold
from ...text.patterns import compile_later
from ...text.sentences import is_prose
from ...text.titles import is_name
from .surroundings import (
    find_block,
    has_prose_above,
    has_prose_below,
    is_blank,
    is_known,
    is_name_or_date,
)

__all__ = ["find_fact_lists"]

MAX_FACT_LIST_LINES: Final = 12
MIN_UNKNOWN_FACTS: Final = 2
MIN_CREDITS: Final = 2
# Not `Published`: that is the post's own.
_WORDS_FOR_DATE: Final = """
data date dato datum datums fecha kuupaev ngay paiva paivamaara petsa tanggal tarehe tarih tarikh tarix
дата датум ημερομηνια
"""
_ROLE_AND_NAME: Final = compile_later(r"\S+ \S+ \{name\}")  # `written by {name}`
_PAGES_OF_BOOK: Final = compile_later(
    r"""
    (?<!\d) \d{2,4} \s?
    (?:
        pp? \b | pages? \b | seiten \b | s\. | pag\w* | blz | bladz | sid(?: a | or | er )? \b | sivu | strana?n? \b
      | stron | oldal | sayfa | halaman | стр | стор | страниц | σελ | \u30da\u30fc\u30b8 | [\u9801\u9875\ucabd]
    )
    | \b (?:pag\w* | pages | seiten | stron | stran | oldal | blz) [.:]? \s? \d{2,4} \b
    """,
    re.VERBOSE,
)
_FACT: Final = compile_later(
    # last the Armenian, Ethiopic and Khmer colons
    r"\s*[^\W\d_][^:\uff1a\n]{0,30}[:\uff1a\u055d\u1366\u17d6]\s*\S.{0,80}$"
)


def find_fact_lists(view: View) -> frozenset[int]:
    """Return the lines of all blocks that are lists of facts or credits."""
    found: set[int] = set()
    for index in view.hits:
        if index in found or not is_known(view, index):
            continue
        block = find_block(view, index, MAX_FACT_LIST_LINES)
        if not block or _holds_prose(view, block):
            block = _find_between_prose(view, index)
        if len(block) >= MIN_UNKNOWN_FACTS and _is_fact_list(view, block):
            found.update(block)
    return frozenset(found)


def _holds_prose(view: View, block: range) -> bool:
    return any(is_prose(view.lines[index].text) for index in block)


def _find_between_prose(view: View, index: int) -> range:
    """Return the lines around one that stand between two lines of prose, all without a blank line."""
    farthest = MAX_FACT_LIST_LINES
    above = _find_end_of_run(view, range(index, max(index - farthest, 0) - 1, -1))
    behind = min(index + farthest + 1, len(view.lines))
    below = _find_end_of_run(view, range(index + 1, behind))
    if above is None or below is None or above == index:
        return range(0)
    if is_blank(view, above) or is_blank(view, below):
        return range(0)
    run = range(above + 1, below)
    return run if len(run) <= MAX_FACT_LIST_LINES else range(0)


def _find_end_of_run(view: View, indices: range) -> int | None:
    """Return the first of some lines that is blank or prose; None if none is."""
    for index in indices:
        if is_blank(view, index) or is_prose(view.lines[index].text):
            return index
    return None


def _is_fact_list(view: View, block: range) -> bool:
    if _holds_prose(view, block):
        return False
    unknown = [index for index in block if not is_known(view, index)]
    facts = [index for index in unknown if _is_fact(view, index)]
    if _tells_pages(view, block, unknown) or _credits_others(view, block, unknown):
        return True
    if len(block) == MIN_UNKNOWN_FACTS:
        return facts == [block[1]] and _heads_announcement(view, block)
    if len(facts) >= MIN_UNKNOWN_FACTS:
        return True
    first = block[:MIN_UNKNOWN_FACTS]
    if facts and facts[0] in first and all(_is_fact(view, index) for index in first):
        return has_prose_above(view, block[0]) and has_prose_below(view, block[-1])
    credited = [index for index in block if _holds_name(view, index)]
    others = [index for index in unknown if not is_name_or_date(view, index)]
    return len(credited) >= MIN_CREDITS and len(others) >= MIN_CREDITS


def _tells_pages(view: View, block: range, unknown: Sequence[int]) -> bool:
    """Say whether a block has a byline, and a line that is no phrase has the number of a book's pages."""
    if not any(_holds_name(view, index) for index in block):
        return False
    texts = [view.lines[index].text for index in unknown]
    return any(_PAGES_OF_BOOK.search(fold(text)) for text in texts)


def _credits_others(view: View, block: range, unknown: Sequence[int]) -> bool:
    """Say whether a line that is no phrase names somebody by the same word as a byline does, for other work."""
    words = {
        hit.phrase.split()[1]
        for index in block
        for hit in view.hits.get(index, ())
        if _ROLE_AND_NAME.fullmatch(hit.phrase)
    }
    for index in unknown:
        parts = view.lines[index].text.split(maxsplit=2)
        if words and len(parts) == 3 and fold(parts[1]) in words and is_name(parts[2]):
            return True
    return False


def _heads_announcement(view: View, block: range) -> bool:
    """Say whether two lines over the text's prose begin with the date of what they announce."""
    label = fold(view.lines[block[0]].text).partition(":")[0].strip()
    is_first = view.neighbours(block[0])[0] is None
    is_date = label in _list_words_for_date()
    return is_first and is_date and has_prose_below(view, block[-1])


@cache
def _list_words_for_date() -> frozenset[str]:
    return frozenset(_WORDS_FOR_DATE.split())


def _is_fact(view: View, index: int) -> bool:
    return _FACT.match(view.lines[index].text) is not None


def _holds_name(view: View, index: int) -> bool:
    """Say whether a line is a phrase with a name in it."""
    hits = view.hits.get(index, ())
    return any(slot == "name" for hit in hits for slot, _ in hit.slots)
