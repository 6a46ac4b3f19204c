"""Ask every placement where a reason's phrases sit as clutter, and make filters of that.

A phrase of the tables has a position, which says where it may sit: each position has a file of its
own here, with its rule at the top.

===============  ==========================================================================
`company.py`     alone on a line, or an ordinary word in a run of clutter
`leads.py`       a label with its title on one line
`headed_lists`   a heading and the list under it
`cards.py`       an ordinary word over cards of posts
`endings.py`     a line that ends the article, with the form or thread behind it
`brackets.py`    in a bracket
`rows.py`        in a row of parts between separators
`buttons.py`     among buttons one under the other
`label_runs.py`  in a line of nothing but labels
`sentence_runs`  in a line of sentences that are all known
`closings.py`    behind the last sentence of the text
`joined_labels`  between two sentences of a joined line
`reader_calls`   in no table: a line of sentences that call on the reader to follow the site
`disclosures`    in no table either: a paragraph that says how the site earns by links
===============  ==========================================================================

`menus.py` finds menus by their density of known words; the filter of navigation asks it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Set
from dataclasses import dataclass
from itertools import chain
from typing import Final

from ..engine.filter import Filter
from ..engine.view import View
from ..model import Span
from ..phrases.positions import NEUTRAL_PART_REASON
from .article_lines.find import find_article_lines
from .brackets import find_brackets, find_known_brackets, list_contents
from .buttons import find_known_buttons
from .cards import find_cards
from .closings import find_known_closings, list_closings
from .company import find_companions, find_lines
from .disclosures import DISCLOSING_REASON, find_known_disclosures
from .endings import find_endings
from .headed_lists import find_headed_lists
from .joined_labels import find_known_joined_labels, list_joined_labels
from .label_runs import find_known_label_runs, may_speak_in_labels
from .leads import find_leads
from .reader_calls import CALL_REASON, find_known_calls
from .rows import find_known_rows, list_parts
from .sentence_runs import find_known_sentence_runs, list_sentences

__all__ = ["find_in_lines", "find_phrases", "phrase_filter", "speaks_for"]

# Of phrases that stand alone on a line; each is asked for one reason.
LINE_PLACEMENTS: Final = (find_lines, find_companions, find_leads)
# Of those that share a line with others, and of sentences in no table; each is asked once for the
# spans of all reasons.
SHARED_LINE_PLACEMENTS: Final = (
    find_known_rows,
    find_known_buttons,
    find_known_label_runs,
    find_known_sentence_runs,
    find_known_closings,
    find_known_joined_labels,
    find_known_calls,
    find_known_disclosures,
)


def find_phrases(
    view: View, reason: str, *, stops: Callable[[View], Set[int]] | None = None
) -> Iterator[Span]:
    """Yield the spans of all places where the reason's phrases sit as clutter.

    Args:
        view: The snapshot.
        reason: The reason that the tables give the phrases.
        stops: Asked for indices of lines that no headed list goes on past.
    """
    if not speaks_for(view, reason):
        return
    yield from find_in_lines(view, reason)
    yield from find_cards(view, reason)
    yield from find_endings(view, reason)
    yield from find_headed_lists(view, reason, find_stops=stops)


def speaks_for(view: View, reason: str) -> bool:
    """Say whether a phrase of this view speaks for a reason; for most reasons none does."""
    return reason in view.cached(_find_reasons)


def find_in_lines(view: View, reason: str) -> Iterator[Span]:
    """Yield the spans of the reason's phrases that take nothing but their own line with them.

    None is on a line that is the article's own (`article_lines`); brackets have a rule of their
    own.
    """
    placed: list[Iterable[Span]] = [find(view, reason) for find in LINE_PLACEMENTS]
    placed += [view.cached(find).get(reason, []) for find in SHARED_LINE_PLACEMENTS]
    for span in chain.from_iterable(placed):
        if view.line_at(span.start) not in view.cached(find_article_lines):
            yield span
    yield from find_brackets(view, reason)


def _find_reasons(view: View) -> frozenset[str]:
    """Return all reasons that a phrase of this view speaks for."""
    in_lines = {hit.reason for hits in view.hits.values() for hit in hits}
    shared = [view.cached(find) for find in SHARED_LINE_PLACEMENTS]
    return frozenset(in_lines.union(view.cached(find_known_brackets), *shared))


def _may_speak(view: View) -> bool:
    """Say whether phrases of the reasons that a view is asked for may stand anywhere in it.

    Where few filters run, most texts have none, and no other phrase needs to be looked up.
    """
    reasons = view.reasons
    if reasons is None or NEUTRAL_PART_REASON in reasons:  # that of any row's names
        return True
    if CALL_REASON in reasons and view.cached(find_known_calls):
        return True
    if DISCLOSING_REASON in reasons and view.cached(find_known_disclosures):
        return True
    texts = [*view.nonblank_texts, *list_contents(view), *list_parts(view)]
    texts += [*list_sentences(view), *list_closings(view), *list_joined_labels(view)]
    return view.lexicon.has_reason(texts, reasons) or may_speak_in_labels(view, reasons)


@dataclass(frozen=True, slots=True)
class PhraseFinder:
    """Find the phrases of one reason. Compares and pickles by the reason."""

    reason: str

    def __call__(self, view: View) -> Iterable[Span]:
        """Return the spans of the reason's phrases where they sit as clutter."""
        if view.reasons is not None and not view.cached(_may_speak):
            return ()
        if self.reason not in view.cached(_find_reasons):
            return ()
        return find_phrases(view, self.reason)

    def __reduce__(self) -> tuple[object, ...]:
        return PhraseFinder, (self.reason,)


def phrase_filter(name: str) -> Filter:
    """Return a filter that takes the phrases which the tables list under its name.

    Args:
        name: The filter's name, and the reason of its phrases.
    """
    return Filter(name, PhraseFinder(name))
