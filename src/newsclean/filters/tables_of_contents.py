r"""A table of contents that the page's script built from the subheads.

Its entries come again, in order, as the subheads below: that is how far the list reaches. A section
that is called Contents and is followed by something else keeps both.

>>> TABLES_OF_CONTENTS("Table of Contents\n1. Soil\n2. Seed\n\nA garden needs two things.\n\n"
...                 "Soil\n\nDark and loose.\n\nSeed\n\nFresh.")
'A garden needs two things.\n\nSoil\n\nDark and loose.\n\nSeed\n\nFresh.'
>>> TABLES_OF_CONTENTS("Contents: 12 cl, 8 % vol.")
'Contents: 12 cl, 8 % vol.'
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from ..engine.filter import Filter
from ..engine.view import View
from ..model import Span
from ..phrases.positions import COMPANION, HEADING, LEAD
from ..placement.article_lines.contents import find_lines_without_contents
from ..placement.article_lines.find import find_hits
from ..placement.find import find_phrases
from ..placement.recurring_lines import comes_again, fold_numbered_lines
from ..text.sentences import ends_sentence
from ..text.titles import is_title

__all__ = ["TABLES_OF_CONTENTS"]

# Of other filters' phrases in a row that do not come again below.
MAX_UNKNOWN_ENTRIES: Final = 1
LABEL_ENDS: Final = (":", "|")
MIN_PROSE_WORDS: Final = 4  # `Co. Ltd.` and `1. Etc.` have fewer


def find(view: View) -> Iterator[Span]:
    yield from find_phrases(view, "tables_of_contents", stops=_find_stops)
    known_entries: set[int] = set()
    for index, hit in find_hits(view, "tables_of_contents", HEADING, COMPANION, LEAD):
        # `In this post, we look at soil and seed.`
        if hit.position == LEAD and _is_whole_sentence(view.lines[index].text):
            continue
        entries = _find_entries(view, index, known_entries)
        if entries:
            yield view.line_span(index)
        for entry in entries:
            yield view.line_span(entry, hit.phrase, "comes again below")


def _find_entries(view: View, heading: int, known_entries: set[int]) -> list[int]:
    """Return the lines under the heading that come again further down, as far as they do.

    The walk ends at an entry of an earlier list: a text of nothing but headings takes linear time.
    A single line that ends as a label does is the next product's (`Jump to Review`, `Best Budget:`).
    """
    entries: list[int] = []
    unknown: list[int] = []
    for index in view.nonblank_below(heading):
        if comes_again(view, index):
            entries += [*unknown, index]
            unknown = []
            if index in known_entries:
                break
            known_entries.add(index)
        elif len(unknown) < MAX_UNKNOWN_ENTRIES and index in view.hits:
            unknown.append(index)
        else:
            break
    if len(entries) == 1 and view.lines[entries[0]].text.rstrip().endswith(LABEL_ENDS):
        return []
    return entries


def _find_stops(view: View) -> frozenset[int]:
    """Return the lines where the article has begun, though its paragraphs are short.

    They are lines that an earlier one announced, sentences, and what stands under a heading whose
    list is gone already.
    """
    announced: set[str] = set()
    found = set(view.cached(find_lines_without_contents))
    for index, title in view.cached(fold_numbered_lines).items():
        if title in announced or _is_whole_sentence(view.lines[index].text):
            found.add(index)
        announced.add(title)
    return frozenset(found)


def _is_whole_sentence(text: str) -> bool:
    """Say whether a line is no entry; an entry may ask or exclaim."""
    return (
        ends_sentence(text)
        and not is_title(text)
        and len(text.split()) >= MIN_PROSE_WORDS
    )


TABLES_OF_CONTENTS = Filter("tables_of_contents", find)
