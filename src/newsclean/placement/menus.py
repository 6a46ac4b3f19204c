"""Menus: runs of lines of which every third is a known word of menus, whatever the others say.

No table holds every site's sections, so the rule goes by density:

* A known line is a phrase of a kind that menus, footers and rows of buttons are made of
  (`MENU_REASONS`), or an entry of the tables' menu entries.
* Known lines are one stretch as long as no more unknown ones stand between two than
  `MAX_UNKNOWN_PER_KNOWN` for each known one on both sides, and no more than `MAX_GAP_LINES`. All
  between must be labels: short, no sentence, begun with no number. A heading of a list of its own
  ends the stretch.
* A stretch is a menu if it has `MIN_WORDS` different phrases that are no mere entries, and together
  with entries `MIN_IN_SURE_MENU` where one of them is clutter by itself or no unknown line stands
  between, else `MIN_IN_MENU`: an article may list its topics.
* Above prose the last unknown line stays, since it may be the headline or a subhead, and so do
  unknown lines of `MIN_HEADLINE_WORDS` words.
* In a text without prose nothing tells a menu from a poem: there is none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from ..engine.view import View
from ..phrases.lexicon import Hit, Lexicon
from ..phrases.positions import COMPANION, ENDING, HEADING, LINE, MENU_REASONS
from ..text.fold import fold, make_keys
from ..text.scripts import measure_length
from ..text.sentences import ends_sentence, is_prose
from .article import find_first_prose

__all__ = ["find_menus"]

MENU_POSITIONS: Final = frozenset([COMPANION, ENDING, LINE])

MIN_WORDS: Final = 4  # different phrases that are more than entries
# Entries with a sure label (`Privacy policy`), or with no unknown line between.
MIN_IN_SURE_MENU: Final = 5
MIN_IN_MENU: Final = 10  # in any other
# Lines between two known ones, for each known one on both sides.
MAX_UNKNOWN_PER_KNOWN: Final = 2
MAX_GAP_LINES: Final = 12  # unknown lines between two known ones
MAX_UNKNOWN_WORDS: Final = 6
MAX_UNKNOWN_CHARS: Final = 60
MAX_ENTRY_CHARS: Final = 40  # of an entry that the tables know
# With so many words an unknown line over prose may be the headline or a subhead.
MIN_HEADLINE_WORDS: Final = 3
MIN_HEADLINE_CHARS: Final = 24  # of one that sets no spaces, counted as Latin letters
MAX_LINES_TO_PROSE: Final = 12  # below a menu that stands over prose


class _Stretch(NamedTuple):
    """Known lines with what stands between them: the first and last, what they are, how many."""

    first: int
    last: int
    words: set[str]
    entries: set[str]
    known: int
    has_sure: bool

    def is_menu(self) -> bool:
        """Say whether the stretch holds enough different known words."""
        is_unbroken = self.known == self.last - self.first + 1
        minimum = MIN_IN_SURE_MENU if self.has_sure or is_unbroken else MIN_IN_MENU
        return (
            len(self.words) >= MIN_WORDS
            and len(self.words) + len(self.entries) >= minimum
        )


def find_menus(view: View) -> frozenset[int]:
    """Return the indices of the lines from the first to the last known one of each menu."""
    if len(view.hits) < MIN_WORDS or view.from_html:
        return frozenset()
    if view.cached(find_first_prose) is None:
        return frozenset()
    found: set[int] = set()
    for stretch in _find_stretches(view):
        if stretch.is_menu():
            found.update(_without_titles(view, stretch))
    return frozenset(found)


def _find_stretches(view: View) -> Iterator[_Stretch]:
    """Yield known lines joined as far as they are dense enough.

    Each is joined once, so it takes linear time.
    """
    waiting: list[_Stretch] = []
    for known in _find_known_lines(view):
        if waiting and not _are_labels(view, waiting[-1].last + 1, known.first):
            yield from waiting
            waiting = []
        waiting.append(known)
        while len(waiting) > 1 and _are_dense(waiting[-2], waiting[-1]):
            below = waiting.pop()
            waiting[-1] = _join_stretches(waiting[-1], below)
    yield from waiting


def _find_known_lines(view: View) -> Iterator[_Stretch]:
    """Yield each line that is a known one of a menu, as a stretch of its own."""
    hits, entries = view.hits, view.per_line(_match_entries)
    for place, index in enumerate(view.nonblank):
        if index in hits:
            hit = _find_menu_hit(hits[index])
            if hit:
                yield _Stretch(
                    place, place, {hit.phrase}, set(), 1, hit.position != COMPANION
                )
        elif index in entries:
            yield _Stretch(place, place, set(), {entries[index]}, 1, has_sure=False)


def _find_menu_hit(hits: Sequence[Hit]) -> Hit | None:
    for hit in hits:
        if hit.reason in MENU_REASONS and hit.position in MENU_POSITIONS:
            return hit
    return None


def _match_entries(lexicon: Lexicon, texts: Sequence[str]) -> Iterable[tuple[int, str]]:
    """Return the place of each text that is an entry of menus, and the entry."""
    short = [text if len(text) <= MAX_ENTRY_CHARS else "" for text in texts]
    keys = make_keys(fold("\n".join(short)))
    entries = lexicon.entries
    return [(at, key) for at, key in enumerate(keys) if key in entries]


def _are_labels(view: View, first: int, behind: int) -> bool:
    """Say whether all lines between two known ones may be a menu's."""
    if behind - first > MAX_GAP_LINES:
        return False
    return all(_may_be_in_menu(view, place) for place in range(first, behind))


def _may_be_in_menu(view: View, place: int) -> bool:
    """Say whether a line is any label, but for one that heads a list of its own."""
    hits = view.hits.get(view.nonblank[place])
    if hits:
        return all(hit.position != HEADING for hit in hits)
    return _is_label(view.nonblank_texts[place].strip())


def _is_label(text: str) -> bool:
    """Say whether a line could be an entry; one begun with a number is a quantity or a result."""
    if len(text) > MAX_UNKNOWN_CHARS or text[0].isdigit():
        return False
    return len(text.split()) <= MAX_UNKNOWN_WORDS and not ends_sentence(text)


def _are_dense(above: _Stretch, below: _Stretch) -> bool:
    """Say whether two stretches are near enough for the known words that they have."""
    known = (
        len(above.words) + len(above.entries) + len(below.words) + len(below.entries)
    )
    return below.first - above.last - 1 <= MAX_UNKNOWN_PER_KNOWN * known


def _join_stretches(above: _Stretch, below: _Stretch) -> _Stretch:
    return _Stretch(
        above.first,
        below.last,
        _unite_words(above.words, below.words),
        _unite_words(above.entries, below.entries),
        above.known + below.known,
        above.has_sure or below.has_sure,
    )


def _unite_words(some: set[str], others: set[str]) -> set[str]:
    """Return both sets as one. The larger is added to, or many joins would copy it many times."""
    fewer, more = sorted([some, others], key=len)
    more |= fewer
    return more


def _without_titles(view: View, stretch: _Stretch) -> Sequence[int]:
    """Return the lines of a menu; above prose without what may be the headline or a subhead."""
    lines = view.nonblank[stretch.first : stretch.last + 1]
    below = view.nonblank_texts[
        stretch.last + 1 : stretch.last + 1 + MAX_LINES_TO_PROSE
    ]
    if not any(is_prose(text) for text in below):
        return lines
    unknown = [index for index in lines if not _is_known_entry(view, index)]
    titles = {index for index in unknown if _has_headline_words(view, index)}
    titles.update(unknown[-1:])
    return [index for index in lines if index not in titles]


def _is_known_entry(view: View, index: int) -> bool:
    return index in view.hits or index in view.per_line(_match_entries)


def _has_headline_words(view: View, index: int) -> bool:
    text = view.lines[index].text
    if len(text.split()) >= MIN_HEADLINE_WORDS:
        return True
    return measure_length(text) != len(text) and (
        measure_length(text) >= MIN_HEADLINE_CHARS
    )
