"""Menus: runs of labels of which every third is a known word of menus, whatever the others say.

No table holds every site's sections. Knows how a menu's lines stand, and no phrase.
"""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ..engine.view import View
from ..phrases.lexicon import COMPANION, ENDING, HEADING, LINE
from ..text.fold import key
from ..text.sentences import ends_sentence, is_prose
from .find import first_prose

__all__ = ["menus"]

# What menus, footers and rows of buttons are made of. Adverts, credits, dates and related titles stand in articles too.
KIN = frozenset(["cookie_notices", "follow_prompts", "footers", "navigation", "paywalls", "share_prompts", "widgets"])
KNOWN = frozenset([COMPANION, ENDING, LINE])
# Different words that make a menu: with a sure label among them (`Privacy policy`) or no unknown line between, else
# more, since an article may list its topics. Of both at least so many are no mere entries.
FEWEST, MANY, WORDS = 5, 10, 4
# Unknown lines between known ones: no more than twice as many as are known on both sides, and than this.
PER_KNOWN, WIDEST = 2, 12
# Words and characters of an unknown label, characters of an entry that the tables know.
LABEL, LONGEST, ENTRY = 6, 60, 40
# With so many words, and prose no more lines below its menu, one may be the headline or a section's subhead.
HEADLINE, NEAR = 3, 12


class _Stretch(NamedTuple):
    """Known lines with what stands between them: the places of the first and the last, what they are, how many."""

    first: int
    last: int
    words: set[str]
    entries: set[str]
    known: int
    sure: bool

    def is_menu(self) -> bool:
        certain = self.sure or self.known == self.last - self.first + 1
        return len(self.words) >= WORDS and len(self.words) + len(self.entries) >= (FEWEST if certain else MANY)


def menus(view: View) -> frozenset[int]:
    """Indices of the lines from the first to the last known one of each menu.

    None in a text without prose, where nothing tells a menu from a poem.
    """
    if len(view.hits) < WORDS or view.from_html or view.cached(first_prose) is None:
        return frozenset()
    return frozenset(index for stretch in _stretches(view) if stretch.is_menu() for index in _lines(view, stretch))


def _stretches(view: View) -> Iterator[_Stretch]:
    """Known lines joined as far as they are dense enough; linear, since each is joined once."""
    open_: list[_Stretch] = []
    for known in _known(view):
        if open_ and not _are_parts(view, open_[-1].last + 1, known.first):
            yield from open_
            open_ = []
        open_.append(known)
        while len(open_) > 1 and _are_dense(*open_[-2:]):
            open_[-2:] = [_joined(*open_[-2:])]
    yield from open_


def _known(view: View) -> Iterator[_Stretch]:
    """Each line that is a known one of a menu, as a stretch of its own."""
    for place, (index, text) in enumerate(zip(view.nonblank, view.nonblank_texts, strict=True)):
        hit = next((hit for hit in view.hits.get(index, ()) if hit.reason in KIN and hit.position in KNOWN), None)
        if hit:
            yield _Stretch(place, place, {hit.phrase}, set(), 1, hit.position != COMPANION)
        elif index not in view.hits and (entry := _entry(view, text)):
            yield _Stretch(place, place, set(), {entry}, 1, False)


def _entry(view: View, text: str) -> str:
    """The entry of menus that a line is, or nothing."""
    short = key(view.lexicon.fold(text)) if len(text) <= ENTRY else ""
    return short if short in view.lexicon.entries else ""


def _are_parts(view: View, first: int, behind: int) -> bool:
    return behind - first <= WIDEST and all(_is_part(view, place) for place in range(first, behind))


def _is_part(view: View, place: int) -> bool:
    """Whether a line may stand in a menu: any label, but for one that heads a list of its own."""
    hits = view.hits.get(view.nonblank[place])
    return not any(hit.position == HEADING for hit in hits) if hits else _is_label(view.nonblank_texts[place].strip())


def _is_label(text: str) -> bool:
    """Whether a line could be an entry; one that begins with a number is a quantity, a result or a place in a list."""
    return len(text) <= LONGEST and not text[0].isdigit() and len(text.split()) <= LABEL and not ends_sentence(text)


def _are_dense(above: _Stretch, below: _Stretch) -> bool:
    known = sum(map(len, (above.words, above.entries, below.words, below.entries)))
    return below.first - above.last - 1 <= PER_KNOWN * known


def _joined(above: _Stretch, below: _Stretch) -> _Stretch:
    return _Stretch(above.first, below.last, _united(above.words, below.words), _united(above.entries, below.entries),
                    above.known + below.known, above.sure or below.sure)


def _united(some: set[str], others: set[str]) -> set[str]:
    """Both sets as one; the larger is added to, or many joins would copy it many times."""
    fewer, more = sorted([some, others], key=len)
    more |= fewer
    return more


def _lines(view: View, stretch: _Stretch) -> Sequence[int]:
    """The lines of a menu; above prose without what may be its title: the last unknown line, and the longer ones."""
    lines = view.nonblank[stretch.first : stretch.last + 1]
    if not any(map(is_prose, view.nonblank_texts[stretch.last + 1 : stretch.last + 1 + NEAR])):
        return lines
    unknown = [index for index in lines if index not in view.hits and not _entry(view, view.lines[index].text)]
    titles = {index for index in unknown if len(view.lines[index].text.split()) >= HEADLINE} | {*unknown[-1:]}
    return [index for index in lines if index not in titles]
