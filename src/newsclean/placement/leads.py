"""A lead: a label with its title on one line, as in `See also: Ten Wells Under One Hill`.

The rule:

* The line begins with a phrase that the tables give as a lead, or as a heading.
* Nothing follows it, or a separator does: a colon, a bar, an arrow, a dash before a space, a wide
  space (the table of separators is in `phrases/slots.py`).
* What stands behind the separator looks like a title (`text/titles.py`: short, begun with a capital
  or a figure, not ended like a sentence). Behind a wide space a title may end in a full stop. Or it
  is a list of short items, as tags are, unless the phrase leads to other stories.
* Then the whole line goes. In all other cases the phrase is the beginning of a sentence, and stays.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from ..engine.view import View
from ..model import Span
from ..phrases.lexicon import Hit
from ..phrases.positions import LEAD
from ..text.patterns import compile_later
from ..text.titles import is_list, is_title

__all__ = ["find_leads", "find_titled_leads", "introduces_title"]

# Two spaces, a tab, or a no-break space where the lead ends: an extractor joined two elements here.
_WIDE_SPACE: Final = compile_later(r"\s{2,}$|\u00a0\s*$|\t\s*$")

# What is left of a list that an extractor took the links from.
BETWEEN_ITEMS: Final = " \t\u00a0,;"

# What they lead to is another story or a film, and has a title: `Next: the bridge, then the night` is
# the article's.
REASONS_OF_STORIES: Final = frozenset(["media_players", "related_links"])


def find_leads(view: View, reason: str) -> Iterator[Span]:
    """Yield the lines that begin with a lead of the reason and go on with a title or a list."""
    titled = view.cached(find_titled_leads)
    for index, hit in view.hits_for(reason, LEAD):
        if index in titled and introduces_title(view.lines[index].text, hit):
            yield view.line_span(index, hit.phrase, kind="lead")


def find_titled_leads(view: View) -> frozenset[int]:
    """Return the indices of all lines that are a lead with its title, for whatever reason."""
    return frozenset(
        index for index, hits in view.hits.items() if _is_titled(view, index, hits)
    )


def _is_titled(view: View, index: int, hits: tuple[Hit, ...]) -> bool:
    text = view.lines[index].text
    return any(hit.position == LEAD and introduces_title(text, hit) for hit in hits)


def introduces_title(text: str, hit: Hit) -> bool:
    """Say whether what follows a lead in `text` is a title rather than the rest of a sentence."""
    rest = text[hit.end :]
    if hit.separated and not rest.strip(BETWEEN_ITEMS):
        return True
    if not hit.separated or not rest.strip():
        return not rest.strip()
    if hit.reason not in REASONS_OF_STORIES and is_list(rest):
        return True
    if _WIDE_SPACE.search(text[: hit.end]):
        rest = rest.rstrip(". ")
    return is_title(rest)
