"""Unite the observations of this package: which known lines are the article's own."""

from __future__ import annotations

from typing import Final

from ...engine.view import View
from ...phrases.lexicon import Hit
from ..rows import find_known_rows
from .announced import find_announced_lines
from .boxes import find_own_headings
from .broken import find_broken_lines
from .contents import find_own_contents
from .dialogues import find_dialogues
from .fact_lists import find_fact_lists
from .glossaries import find_glossary_entries
from .kickers import find_kicker_headline
from .linked_words import find_linked_words
from .list_items import find_list_items
from .listings import find_listings
from .middle import find_middle_lines
from .numbered import find_numbered_lines
from .passages import find_opened_passages
from .questions import find_answers
from .quoted import find_quoted_labels
from .subheads import find_subheads
from .verse import find_verse

__all__ = ["find_article_lines", "find_hits"]

OBSERVATIONS: Final = (
    find_announced_lines,
    find_answers,
    find_broken_lines,
    find_dialogues,
    find_fact_lists,
    find_glossary_entries,
    find_kicker_headline,
    find_linked_words,
    find_list_items,
    find_listings,
    find_middle_lines,
    find_numbered_lines,
    find_opened_passages,
    find_own_contents,
    find_own_headings,
    find_quoted_labels,
    find_subheads,
    find_verse,
)


def find_article_lines(view: View) -> frozenset[int]:
    """Return the indices of lines that no placement takes, whatever phrase they are."""
    if not view.hits and not view.cached(find_known_rows):
        return frozenset()
    return frozenset().union(*(view.cached(observe) for observe in OBSERVATIONS))


def find_hits(view: View, reason: str, *positions: str) -> list[tuple[int, Hit]]:
    """Return the hits of one reason in any of `positions`, on lines that are not the article's own."""
    hits = view.hits_for(reason, *positions)
    if not hits:
        return hits
    own = view.cached(find_article_lines)
    return [(index, hit) for index, hit in hits if index not in own]
