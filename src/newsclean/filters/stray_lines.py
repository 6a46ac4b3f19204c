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

from ..document import Filter, Span, View
from ..lines.judgement import DUMP, SHIPPED, Judgement, Model, judge, reasons
from ..lines.looks import BRACKET, SENTENCE, look
from ..lines.places import Lines, gathered
from ..phrases import COMPANION, ENDING, HEADING, LINE

__all__ = ["STRAY_LINES"]

# Log odds, in 64ths, below which a line surely is clutter, and a whole sentence of a dozen words: in a dump, by its
# furniture (see places.FURNITURE), and in any other text. Nine in ten dumps hold a dozen lines that are phrases of
# the tables, nine in ten finished articles one or none, and there hardly a line goes. With little furniture a text
# must also have so many lines: a short article between badges looks the same. What each costs: docs/stray-lines.md.
FINISHED = -320
DUMPS = {DUMP: (60, -176, FINISHED), 4: (60, -128, FINISHED), 5: (32, -104, -152), 6: (0, -80, -128), 7: (0, -64, -112)}
SENTENCES = 12
# And how much less for an unfinished line between two that go: a list goes whole.
BETWEEN = 64
# Words of a headline: with fewer, what stands above the first paragraph is as often the last entry of a menu.
TITLE = 3
# Words of article that a text must have before anything is measured against it: a brief of three lines
# has fewer, and so has a menu.
LEAST = 40
# A kind of observations that brought a line this far down is named in the explanation.
SPOKE = -32

_KNOWN = {LINE: 2, HEADING: 2, ENDING: 2, COMPANION: 1}


def find(view: View, *, model: Model = SHIPPED) -> Iterator[Span]:
    if not view.filled or view.lines[0].hints is not None:  # markup says more; `page_blocks` reads it
        return
    for at, notes in strays(*observe(view), model=model):
        line = view.lines[view.filled[at]]
        yield Span(line.start, line.end, notes)


def observe(view: View) -> tuple[Lines, list[list[int]]]:
    """The filled lines as the judgement asks for them, and a column for each thing they look like."""
    texts = [view.lines[index].text.strip() for index in view.filled]
    return gathered(texts, list(map(look, texts)), _known(view))


def _known(view: View) -> list[int]:
    """For each filled line 2 if it is a phrase of the tables, 1 if an ordinary word that they hold, else 0."""
    classes = {index: max([_KNOWN.get(hit.position, 0) for hit in hits], default=0) for index, hits in view.hits.items()}
    return [classes.get(index, 0) for index in view.filled]


def strays(lines: Lines, looks: Sequence[list[int]], *, model: Model = SHIPPED) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Which lines go, and what spoke against them; none of a text that holds no article."""
    judgement = judge(lines, looks, model=model)
    if sum([count for count, score in zip(lines.words, judgement.scores) if score > 0]) < LEAST:
        return
    headline = _headline(lines, judgement.scores)
    found = [at for at, (score, sure) in enumerate(zip(judgement.scores, _bounds(lines, judgement)))
             if score < sure and at != headline]
    spoke = reasons(judgement) if found else {}
    for at in found:
        yield at, tuple([group for group, worth in spoke.items() if worth[at] <= SPOKE])


def _bounds(lines: Lines, judgement: Judgement) -> Iterator[int]:
    """For each line the score below which it goes: a sentence's is lower, a label's between two that go higher."""
    least, sure, of_sentence = DUMPS.get(judgement.furniture, (0, FINISHED, FINISHED))
    if len(lines.words) < least:
        sure = of_sentence = FINISHED
    low = [False, *[score < sure for score in judgement.scores], False]
    between = BETWEEN if sure > FINISHED else 0
    for at, (before, after) in enumerate(zip(low, low[2:])):
        yield of_sentence if _is_sentence(lines, at) else sure + between if before and after else sure


def _is_sentence(lines: Lines, at: int) -> bool:
    """Whether a line ends as sentences do, or in a bracket behind one: a credit, a badge."""
    return lines.words[at] >= SENTENCES and (lines.ends[at] in SENTENCE or lines.ends[at] == BRACKET)


def _headline(lines: Lines, scores: Sequence[int]) -> int:
    """Where the article's title stands, with nothing but lines that have a name before the first paragraph; or -1."""
    first = next((at for at, score in enumerate(scores) if score > 0 and _is_sentence(lines, at)), 0)
    above = next((at for at in range(first - 1, -1, -1) if not lines.known[at]), -1)
    return above if above >= 0 and lines.words[above] >= TITLE else -1


STRAY_LINES = Filter("stray_lines", find)
