r"""Lines that no phrase names: menus, other stories' headlines, teasers, captions, sidebars, comments.

What they are shows in what they look like and where they stand: a title ends no sentence and stands among
titles, a teaser shares no words with the article, a comment stands behind dates and buttons. Each such
observation has a weight, learned from public pages; a line whose weights say clutter, and say it clearly,
goes. Where a text has no running prose there is nothing to tell the lines from, and all of them stay.

>>> STRAY_LINES("The dam held.")
'The dam held.'
"""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ..dump.classifier import SHIPPED, Model, judge, reasons
from ..dump.context_features import DUMP, Lines, Still, furniture, gathered, still
from ..dump.line_features import ADDRESS, BRACKET, SENTENCE, looks
from ..engine.filter import Filter
from ..engine.view import View
from ..model import Span
from ..phrases.lexicon import COMPANION, ENDING, HEADING, LINE, Hit

__all__ = ["STRAY_LINES"]


class _Dump(NamedTuple):
    """What a text with so much furniture must have besides to be a dump: lines, and some that surely are clutter's names,
    since ordinary words of menus stand in encyclopedias too. And the log odds, in 64ths, below which a line of it surely
    is clutter, and a whole sentence."""

    lines: int
    sure: int
    label: int
    sentence: int


# By the class of furniture (see places.FURNITURE), what each costs: docs/stray-lines.md.
DUMPS = {
    DUMP: _Dump(60, 2, -80, -112), 4: _Dump(60, 2, -96, -112), 5: _Dump(32, 1, -56, -80),
    6: _Dump(0, 1, -32, -64), 7: _Dump(0, 1, -32, -64),
}
# Words from which what ends like one is a sentence.
SENTENCES = 12
# And how much less for an unfinished line between two that go: a list goes whole.
BETWEEN = 64
# How much more it takes for a sentence beside one that stays: an article's last paragraph is the least like it.
BESIDE = 48
# Words of a headline: with fewer, what stands above the first paragraph is as often the last entry of a menu.
TITLE = 3
# Words of article that a text must have before anything is measured against it: a brief of three lines
# has fewer, and so has a menu.
LEAST = 40

SURE, WORD = 2, 1
_KNOWN = {LINE: SURE, HEADING: SURE, ENDING: SURE, COMPANION: WORD}
# What a named line says of the lines around it. An advert, a credit and a player's button say little: they stand
# between an article's own lines.
_ABOUT = {
    "navigation": 1, "cookie_notices": 1, "paywalls": 1, "footers": 2, "comment_prompts": 3, "share_prompts": 4,
    "follow_prompts": 4, "related_links": 5, "widgets": 5, "feed_footers": 5, "post_meta": 6, "reading_times": 6,
    "author_boxes": 6, "tables_of_contents": 7, "adverts": 8, "credits": 8, "media_players": 8,
}


def find(view: View, *, model: Model = SHIPPED) -> Iterator[Span]:
    if not view.nonblank or view.from_html:  # markup says more; `page_blocks` reads it
        return
    known, about = named(view)
    if not _may_be_dump(known):
        return
    texts = [text.strip() for text in view.nonblank_texts]
    look = looks(texts)
    for at, notes in strays(gathered(texts, look, known, about), look.bins, model=model):
        yield view.line_span(view.nonblank[at], *notes)


def named(view: View) -> tuple[list[int], list[int]]:
    """For each filled line 2 if it is a phrase of the tables, 1 if an ordinary word that they hold, else 0; and
    what that says of the lines around it."""
    sure = {index: max(hits, key=_is_sure) for index, hits in view.hits.items()}
    found = [sure.get(index) for index in view.nonblank]
    known = [_is_sure(hit) if hit else 0 for hit in found]
    return known, [_ABOUT.get(hit.reason, 0) if hit and kind else 0 for hit, kind in zip(found, known)]


def _is_sure(hit: Hit) -> int:
    return _KNOWN.get(hit.position, 0)


def _may_be_dump(known: list[int]) -> bool:
    """Whether a text with these named lines is a dump if enough of the others are short and unfinished."""
    most = furniture(known, len(known))
    return any(kind <= most and _has(known, dump) for kind, dump in DUMPS.items())


def _has(known: list[int], dump: _Dump) -> bool:
    return len(known) >= dump.lines and known.count(SURE) >= dump.sure


def is_dump(lines: Lines, rest: Still) -> bool:
    """Whether a text has the furniture of a dump, and what one with so little of it must have besides."""
    return rest.furniture in DUMPS and _has(lines.known, DUMPS[rest.furniture])


def strays(lines: Lines, bins: Sequence[list[int]], *, model: Model = SHIPPED) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Which lines go, and what spoke against them; none of a text that is no dump or holds no article."""
    rest = still(lines)
    if not is_dump(lines, rest):
        return
    judgement, dump = judge(lines, bins, rest, model=model), DUMPS[rest.furniture]
    scores, sentences = judgement.scores, _sentences(lines)
    goes = _unlike(scores, sentences, dump)
    prose = [at for at, (gone, whole) in enumerate(zip(goes, sentences)) if whole and not gone]
    if sum([lines.words[at] for at in {*prose, *[at for at, score in enumerate(scores) if score > 0]}]) < LEAST:
        return
    headline = _headline(lines, prose[0]) if prose else -1
    last = -1
    for at, (gone, before, after) in enumerate(zip(goes, [False, *goes], [*goes[1:], False])):
        if at == headline or not (gone or (before and after and not sentences[at] and scores[at] < dump.label + BETWEEN)):
            continue
        if last < at - 1 and _is_address(lines, at):  # what it is the address of stays
            continue
        last = at
        yield at, reasons(judgement, at)


def _unlike(scores: Sequence[int], sentences: Sequence[bool], dump: _Dump) -> list[bool]:
    """Which lines surely are clutter; a sentence beside one that stays must be surer."""
    goes = [score < (dump.sentence if whole else dump.label) for score, whole in zip(scores, sentences)]
    stays = [whole and not gone for gone, whole in zip(goes, sentences)]
    return [gone and not (whole and (before or after) and score >= dump.sentence - BESIDE)
            for gone, whole, score, before, after in zip(goes, sentences, scores, [False, *stays], [*stays[1:], False])]


def _is_address(lines: Lines, at: int) -> bool:
    return lines.ends[at] == ADDRESS and lines.words[at] == 1


def _sentences(lines: Lines) -> list[bool]:
    """Which lines end as sentences do, or in a bracket behind one: a credit, a badge."""
    return [count >= SENTENCES and (end in SENTENCE or end == BRACKET) for count, end in zip(lines.words, lines.ends)]


def _headline(lines: Lines, first: int) -> int:
    """Where the article's title stands, with nothing but lines that have a name before its first paragraph; or -1."""
    above = next((at for at in range(first - 1, -1, -1) if not lines.known[at]), -1)
    return above if above >= 0 and lines.words[above] >= TITLE else -1


STRAY_LINES = Filter("stray_lines", find, description=__doc__)
