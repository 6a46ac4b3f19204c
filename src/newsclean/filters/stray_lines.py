r"""Lines that no phrase names: menus, other stories' headlines, teasers, captions, sidebars, comments.

What they are shows in what they look like and where they stand: a title ends no sentence and stands among
titles, a teaser shares no words with the article, a comment stands behind dates and buttons. Each such feature
has a weight, learned from public pages; a line whose weights say clutter, and say it clearly, goes. Where a
text has no running prose there is nothing to tell the lines from, and all of them stay.

>>> STRAY_LINES("The dam held.")
'The dam held.'
"""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ..dump.classifier import SHIPPED, Model, explain_score, score_lines
from ..dump.context_features import (
    MIN_DUMP_LEVEL,
    SURE_PHRASE,
    Context,
    Lines,
    describe_context,
    gather_lines,
    rate_boilerplate,
)
from ..dump.line_features import ADDRESS, BRACKET, SENTENCE_ENDS, describe_lines
from ..engine.filter import Filter
from ..engine.view import View
from ..model import Span
from ..phrases.lexicon import Hit
from ..phrases.positions import COMPANION, ENDING, HEADING, LINE, TOPIC_BY_REASON
from ..placement.links import find_article_lines, is_link_line

__all__ = ["STRAY_LINES"]


class _DumpRule(NamedTuple):
    """What a text of a boilerplate level must have besides to be a dump, and which of its lines go.

    Ordinary words of menus stand in encyclopedias too, so that some lines must be phrases that are sure.
    """

    min_lines: int
    min_sure: int
    label_score: int  # a line below it goes (64ths of a unit of log odds)
    sentence_score: int  # and a whole sentence below this


# By boilerplate level; docs/stray-lines.md tells what each threshold costs.
_DUMP_RULES = {
    MIN_DUMP_LEVEL: _DumpRule(60, 2, -80, -112),
    4: _DumpRule(60, 2, -96, -112),
    5: _DumpRule(32, 1, -56, -80),
    6: _DumpRule(0, 1, -32, -64),
    7: _DumpRule(0, 1, -32, -64),
}
# What ends like a sentence and has fewer words is a label all the same.
_MIN_SENTENCE_WORDS = 12
# An unfinished line between two that go may score so much higher: a list goes whole.
_BETWEEN_BONUS = 64
# A sentence beside one that stays must score so much lower: an article's last paragraph is the least like it.
_BESIDE_MALUS = 48
# With fewer words, what stands above the first paragraph is as often the last entry of a menu.
_MIN_HEADLINE_WORDS = 3
# Words of article that a text must have before anything is measured against it: a brief of three lines has fewer,
# and so has a menu.
_MIN_ARTICLE_WORDS = 40

# What a hit in each position says of its line; an ordinary word (1) is no proof.
_ORDINARY_WORD = 1
_STRENGTH_BY_POSITION = {
    LINE: SURE_PHRASE, HEADING: SURE_PHRASE, ENDING: SURE_PHRASE, COMPANION: _ORDINARY_WORD,
}


def find(view: View, *, model: Model = SHIPPED) -> Iterator[Span]:
    if not view.nonblank or view.from_html:  # markup says more; `page_blocks` reads it
        return
    strengths, topics = rate_phrases(view)
    if not _may_be_dump(strengths):
        return
    texts = [text.strip() for text in view.nonblank_texts]
    lines = gather_lines(texts, describe_lines(texts), strengths, topics)
    article = view.cached(find_article_lines)
    for at, notes in find_stray_lines(lines, model=model):
        index = view.nonblank[at]
        if index not in article or not _has_structure(view, index):
            yield view.line_span(index, *notes)


def _has_structure(view: View, index: int) -> bool:
    """Say whether a line of Markdown is an item, a heading or a row of a table, and no link."""
    syntax = view.syntax[index]
    is_part = syntax.is_item or syntax.kind in ("heading", "row")
    return is_part and not is_link_line(view, index)


def rate_phrases(view: View) -> tuple[list[int], list[int]]:
    """Return the strength of the phrase that each line is, and its topic, for all lines that are not empty."""
    best = {index: max(hits, key=_rate_hit) for index, hits in view.hits.items()}
    found = [best.get(index) for index in view.nonblank]
    strengths = [_rate_hit(hit) if hit else 0 for hit in found]
    topics = [
        TOPIC_BY_REASON.get(hit.reason, 0) if hit and strength else 0
        for hit, strength in zip(found, strengths)
    ]
    return strengths, topics


def _rate_hit(hit: Hit) -> int:
    """Return how sure a phrase is of its line."""
    return _STRENGTH_BY_POSITION.get(hit.position, 0)


def _may_be_dump(strengths: list[int]) -> bool:
    """Say whether a text is a dump if enough of its other lines are short and unfinished."""
    highest = rate_boilerplate(strengths, len(strengths))
    return any(
        level <= highest and _has_enough(strengths, rule) for level, rule in _DUMP_RULES.items()
    )


def _has_enough(strengths: list[int], rule: _DumpRule) -> bool:
    """Say whether a text has the lines and the sure phrases that a rule asks for."""
    return len(strengths) >= rule.min_lines and strengths.count(SURE_PHRASE) >= rule.min_sure


def is_dump(lines: Lines, context: Context) -> bool:
    """Say whether a text is the dump of a whole page."""
    rule = _DUMP_RULES.get(context.level)
    return rule is not None and _has_enough(lines.strengths, rule)


def find_stray_lines(
    lines: Lines, *, model: Model = SHIPPED
) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Yield the lines that go, and what spoke against each; none of a text that is no dump or holds no article."""
    context = describe_context(lines)
    if not is_dump(lines, context):
        return
    found = score_lines(lines, context, model=model)
    for at in _choose(lines, found.scores, _DUMP_RULES[context.level]):
        yield at, explain_score(found, at)


def _choose(lines: Lines, scores: Sequence[int], rule: _DumpRule) -> Iterator[int]:
    """Yield the lines that go by their scores, and by what stands beside them."""
    is_sentence = _find_sentences(lines)
    goes = _find_unlike(scores, is_sentence, rule)
    kept = [at for at, whole in enumerate(is_sentence) if whole and not goes[at]]
    likely = [at for at, score in enumerate(scores) if score > 0]
    if sum([lines.words[at] for at in {*kept, *likely}]) < _MIN_ARTICLE_WORDS:
        return
    headline = _find_headline(lines, kept[0]) if kept else -1
    last = -1
    for at in range(len(scores)):
        if at == headline or not (goes[at] or _is_between(at, goes, is_sentence, scores, rule)):
            continue
        if last < at - 1 and _is_address(lines, at):  # what it is the address of stays
            continue
        last = at
        yield at


def _find_unlike(
    scores: Sequence[int], is_sentence: Sequence[bool], rule: _DumpRule
) -> list[bool]:
    """Return for each line whether it surely is clutter."""
    goes = [
        score < (rule.sentence_score if whole else rule.label_score)
        for score, whole in zip(scores, is_sentence)
    ]
    stays = [False, *[whole and not gone for gone, whole in zip(goes, is_sentence)], False]
    for at, whole in enumerate(is_sentence):
        has_neighbour = stays[at] or stays[at + 2]  # stays[at + 1] is the line itself
        if whole and has_neighbour and scores[at] >= rule.sentence_score - _BESIDE_MALUS:
            goes[at] = False
    return goes


def _is_between(
    at: int, goes: Sequence[bool], is_sentence: Sequence[bool], scores: Sequence[int], rule: _DumpRule
) -> bool:
    """Say whether an unfinished line goes because those before and after it do."""
    if not 0 < at < len(goes) - 1 or is_sentence[at]:
        return False
    return goes[at - 1] and goes[at + 1] and scores[at] < rule.label_score + _BETWEEN_BONUS


def _is_address(lines: Lines, at: int) -> bool:
    """Say whether a line is an address and nothing else."""
    return lines.ends[at] == ADDRESS and lines.words[at] == 1


def _find_sentences(lines: Lines) -> list[bool]:
    """Return for each line whether it ends as a sentence does, or in a bracket behind one: a credit, a badge."""
    return [
        words >= _MIN_SENTENCE_WORDS and (end in SENTENCE_ENDS or end == BRACKET)
        for words, end in zip(lines.words, lines.ends)
    ]


def _find_headline(lines: Lines, first: int) -> int:
    """Return where the headline stands above the first paragraph, with nothing but named lines between; or -1."""
    for at in range(first - 1, -1, -1):
        if not lines.strengths[at]:
            return at if lines.words[at] >= _MIN_HEADLINE_WORDS else -1
    return -1


STRAY_LINES = Filter("stray_lines", find, description=__doc__)
