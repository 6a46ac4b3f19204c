r"""A table of contents that the page's script built from the subheads.

Its entries come again, in order, as the subheads below: that is how far the list goes. A section that is
called Contents and is followed by something else keeps both.

>>> TABLES_OF_CONTENTS("Table of Contents\n1. Soil\n2. Seed\n\nA garden needs two things.\n\nSoil\n\nDark and loose.\n\nSeed\n\nFresh.")
'A garden needs two things.\n\nSoil\n\nDark and loose.\n\nSeed\n\nFresh.'
>>> TABLES_OF_CONTENTS("Contents: 12 cl, 8 % vol.")
'Contents: 12 cl, 8 % vol.'
"""
from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from ..engine.filter import Filter
from ..engine.view import View
from ..model import Span
from ..phrases.lexicon import COMPANION, HEADING, LEAD
from ..placement.find import known
from ..text.fold import key
from ..text.sentences import ends_sentence
from ..text.titles import is_title

__all__ = ["TABLES_OF_CONTENTS"]

_NUMBER = re.compile(r"^(?:\d+(?:\.\d+)*[.)]?|[ivxlc]+[.)])\s+")
_NUMBERED = "0123456789ivxlc"
# Entries that may be missing among the subheads (shortened, renamed) before the list is over.
STRANGERS = 1
LONGEST_ENTRY = 160
SENTENCE = 4  # words; `Co. Ltd.` and `1. Etc.` have fewer


def find(view: View) -> Iterator[Span]:
    yield from known(view, "tables_of_contents", stops=_stops)
    known_entries = set[int]()
    for index, hit in view.hits_for("tables_of_contents", HEADING, COMPANION, LEAD):
        entries = _entries(view, index, known_entries)
        if entries:
            yield view.line_span(index)
        for entry in entries:
            yield view.line_span(entry, hit.phrase, "comes again below")


def _entries(view: View, heading: int, known_entries: set[int]) -> list[int]:
    """The lines under the heading that come again further down, as far as they do or an earlier list had them."""
    where, titles = view.cached(_last_places), view.cached(_titles)
    entries: list[int] = []
    strangers: list[int] = []
    for at in range(bisect_right(view.nonblank, heading), len(view.nonblank)):
        index = view.nonblank[at]
        if where.get(titles[index], 0) > index and len(view.lines[index].text) <= LONGEST_ENTRY:
            entries += [*strangers, index]
            strangers = []
            if index in known_entries:
                break
            known_entries.add(index)
        elif len(strangers) < STRANGERS and index in view.hits:
            strangers.append(index)
        else:
            break
    return entries


def _stops(view: View) -> frozenset[int]:
    """Where the article has begun, though its paragraphs are short: lines that an earlier one announced, and sentences."""
    announced = set[str]()
    found = set[int]()
    for index, title in view.cached(_titles).items():
        if title in announced or _is_sentence(view.lines[index].text):
            found.add(index)
        announced.add(title)
    return frozenset(found)


def _is_sentence(text: str) -> bool:
    """Whether a line is no entry; one may ask or exclaim."""
    return ends_sentence(text) and not is_title(text) and len(text.split()) >= SENTENCE


def _last_places(view: View) -> dict[str, int]:
    """Each line's text, without its number, to the last line that has it."""
    return {title: index for (index, title), text in zip(view.cached(_titles).items(), view.nonblank_texts) if len(text) <= LONGEST_ENTRY}


def _titles(view: View) -> dict[int, str]:
    """Each filled line's text as it is compared, without its number."""
    folded = view.lexicon.fold("\n".join(view.nonblank_texts)).split("\n")
    return {index: _NUMBER.sub("", text) if text[:1] in _NUMBERED else text for index, text in zip(view.nonblank, map(key, folded))}


TABLES_OF_CONTENTS = Filter("tables_of_contents", find)
