r"""Lines that no phrase names: menus, other stories' headlines, teasers, captions, sidebars, comments.

They are known by what they look like and where they stand. A title ends no sentence and stands among
titles, a teaser shares no words with the article, a comment stands behind dates and buttons. Each
such feature has a weight, learned from public pages. A line whose weights clearly say clutter is
removed. Where a text has no running prose there is nothing to compare the lines with, and all are
kept.

>>> STRAY_LINES("The dam held.")
'The dam held.'
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import inf
from operator import attrgetter
from typing import Final

from ..dump.boilerplate import rate_boilerplate
from ..dump.classifier import SHIPPED, LineScores, Model, explain_score, score_lines
from ..dump.context import Context, find_context, find_sentences
from ..dump.ends import find_beginning, find_end
from ..dump.headline import (
    MIN_HEADLINE_WORDS,
    MIN_STANDFIRST_WORDS,
    NO_HEADLINE,
    find_title,
    has_title_over_menu,
)
from ..dump.interviews import find_interviews
from ..dump.line_features import (
    ADDRESS,
    BRACKET,
    COLON,
    SENTENCE_ENDS,
    LineFeatures,
    describe_lines,
    take_lines,
)
from ..dump.lines import SURE_PHRASE, Lines, Names, gather_lines
from ..dump.repetition import find_copied_passages, find_interruptions
from ..dump.topics import TOPIC_BY_REASON
from ..engine.filter import Filter
from ..engine.view import View
from ..model import Span
from ..phrases.lexicon import Hit
from ..phrases.positions import COMPANION, ENDING, HEADING, LINE
from ..placement.links import find_linked_article, find_own_lines, is_link_line

__all__ = ["STRAY_LINES"]


# --- is a text a dump? --------------------------------------------------------------------

# Ordinary words of menus stand in encyclopedias too: so many different lines must be phrases that
# are sure. Of the finished articles of the development pages 4 in 1,099 have two, of the dumps 99
# in 100.
_MIN_SURE_PHRASES: Final = 2
# A book has them by chance, over its thousands of lines: a dump has one for each so many, or more.
_MAX_DUMP_LINES_PER_SURE_PHRASE: Final = 2_000
# With so many a text needs less boilerplate besides: no finished article has them and anything at
# its edges.
_ENOUGH_SURE_PHRASES: Final = 4
# A page's menus and footers stand before its first prose and behind the last, an article's own
# labels and lists between.
# Of the dumps 98 in 100 have so many lines there; one with so many sure phrases may begin and end
# with prose of its own.
_MIN_EDGE_LINES: Final = 8
_MIN_SURE_PHRASES_WITHIN: Final = 6
# Boilerplate levels from which a text of any length is a dump, one of _MIN_DUMP_LINES, and one of
# _MIN_LOW_DUMP_LINES.
_ANY_LENGTH_LEVEL: Final = 6
_PLAIN_LEVEL: Final = 5
_LOW_LEVEL: Final = 3
_MIN_DUMP_LINES: Final = 32
_MIN_LOW_DUMP_LINES: Final = 60

# --- what goes from a dump? ---------------------------------------------------------------

# Lines by the words of their paragraph: up to so many, and more. A paragraph of a hundred words is
# the article's unless very much speaks against it. One of up to forty may be a row of a table or an
# entry of the article's references, and needs a lower score to go than one of fifty.
_UNFINISHED_WORD_EDGES: Final = (12, 25)
_SENTENCE_WORD_EDGES: Final = (40, 60, 100)
# The scores below which they go, in 64ths of a unit of log odds;
# docs/explanation/stray-lines.md tells what they cost.
_UNFINISHED_SCORES: Final = (-36, -112, -130)
_SENTENCE_SCORES: Final = (-66, -40, -56, -100)
# How much lower they are for a text with so little boilerplate that it may be an article after all.
_LOW_LEVEL_MALUS: Final = 96
# A text of thousands of lines has some sure phrases by chance: one for so many lines is too few.
_MAX_LINES_PER_SURE_PHRASE: Final = 400
# An unfinished line between two that go may score so much higher: a list goes whole.
_BETWEEN_BONUS: Final = 64
# An unfinished line without a name between two whole sentences that stay must score so much lower,
# however far they are: an article
# has lists and tables, and it has subheads.
_WITHIN_MALUS: Final = 128
# Above the first sentence that is surely the article's, and below the last, a short one is as often
# a title of another story: it may score so much higher there.
_OUTER_BONUS: Final = 64
# A sentence no more than so many lines from one that stays, and none between that goes, must score
# so much lower: an article's last paragraph is the least like it.
_BESIDE_MALUS: Final = 80
_MAX_BESIDE_LINES: Final = 8
# A table of the article's own has so many lines, no more that a sure phrase names, and stands
# between two sentences of no lower score.
_MIN_TABLE_LINES: Final = 10
_MAX_NAMED_IN_TABLE: Final = 1
_MIN_SURE_SCORE: Final = 30
# A standfirst stands so near under the headline, with labels of so few words between.
_MAX_STANDFIRST_LINES: Final = 2
_MAX_LABEL_WORDS: Final = 3
# Words of article that a text must have before anything is measured against it: a brief of three
# lines has fewer, and so has a menu.
_MIN_ARTICLE_WORDS: Final = 40

# Lines whose scores lie in one step are of one kind; so are all beyond two of them.
_KIND_STEP: Final = 32
_LOWEST_KIND: Final = -416
_HIGHEST_KIND: Final = 64

# What a hit in each position says of its line; an ordinary word (1) is no proof.
_ORDINARY_WORD: Final = 1
_STRENGTH_BY_POSITION: Final = {
    LINE: SURE_PHRASE,
    HEADING: SURE_PHRASE,
    ENDING: SURE_PHRASE,
    COMPANION: _ORDINARY_WORD,
}


def find(view: View, *, model: Model = SHIPPED, bonus: int = 0) -> Iterator[Span]:
    if not view.nonblank or view.from_html:  # markup says more; `page_blocks` reads it
        return
    sure = {hit.phrase for hits in view.hits.values() for hit in hits if _is_sure(hit)}
    by_length = len(view.nonblank) // _MAX_DUMP_LINES_PER_SURE_PHRASE
    min_sure = max(by_length, _find_min_sure(len(sure), view.nonblank_texts))
    if len(sure) < min_sure:
        return
    names = rate_phrases(view)
    if not _may_be_dump(names):
        return
    texts = [text.strip() for text in view.nonblank_texts]
    judged, lines = gather_judged(texts, describe_lines(texts), names)
    judged_texts = [texts[at] for at in judged]
    article = view.cached(find_linked_article)
    own = view.cached(find_own_lines)
    found = score_dump(lines, model=model)
    if found is None:
        return
    context, scores = found
    chosen = choose_stray_lines(
        judged_texts, lines, context, scores.scores, bonus=bonus
    )
    for at in chosen:
        index = view.nonblank[judged[at]]
        is_structure = index in article and _has_structure(view, index)
        if index not in own and not is_structure:
            if view.noted:
                kind = _name_kind(scores.scores[at])
                yield view.line_span(index, *explain_score(scores, at), kind=kind)
            else:
                yield view.line_span(index)


def _has_structure(view: View, index: int) -> bool:
    """Say whether a line of Markdown is an item, a heading or a row of a table, and no link."""
    syntax = view.syntax[index]
    is_part = syntax.is_item or syntax.kind in ("heading", "row")
    return is_part and not is_link_line(view, index)


def gather_judged(
    texts: Sequence[str], features: LineFeatures, names: Names
) -> tuple[Sequence[int], Lines]:
    """Return the lines of a text that are judged, and where each stands.

    These are all but the labels that interrupt its prose again and again: what stands beside such a
    label is what would stand there without it.
    """
    interrupting = find_interruptions(texts, features)
    if not interrupting:
        return range(len(texts)), gather_lines(texts, features, names)
    judged = [at for at in range(len(texts)) if at not in interrupting]
    names = Names(
        [names.strengths[at] for at in judged],
        [names.topics[at] for at in judged],
        [names.phrases[at] for at in judged],
    )
    return judged, gather_lines(
        [texts[at] for at in judged], take_lines(features, judged), names
    )


def rate_phrases(view: View) -> Names:
    """Return what the phrase tables know of each line that is not empty."""
    best = {index: max(hits, key=_rate_hit) for index, hits in view.hits.items()}
    found = [best.get(index) for index in view.nonblank]
    strengths = [_rate_hit(hit) if hit else 0 for hit in found]
    topics = [
        int(TOPIC_BY_REASON.get(hit.reason, 0)) if hit and strength else 0
        for hit, strength in zip(found, strengths)
    ]
    phrases = [
        hit.phrase if hit and strength else ""
        for hit, strength in zip(found, strengths)
    ]
    return Names(strengths, topics, phrases)


def _is_sure(hit: Hit) -> bool:
    return _rate_hit(hit) == SURE_PHRASE


def _rate_hit(hit: Hit) -> int:
    """Return how sure a phrase is of its line."""
    return _STRENGTH_BY_POSITION.get(hit.position, 0)


def _may_be_dump(names: Names) -> bool:
    """Say whether a text is a dump if enough of its other lines are short and unfinished."""
    sure = {
        phrase
        for phrase, strength in zip(names.phrases, names.strengths)
        if strength == SURE_PHRASE
    }
    lines, phrases = len(names.strengths), len(set(names.phrases) - {""})
    highest = rate_boilerplate(names.strengths, phrases, lines)
    return lines >= _find_min_lines(highest, len(sure))


def _find_min_sure(sure: int, texts: Sequence[str]) -> int:
    """Return how many sure phrases a dump has: none, if it begins with its page's title and a menu.

    That is looked for in a text that has fewer.
    """
    is_enough = sure >= _MIN_SURE_PHRASES
    return 0 if not is_enough and has_title_over_menu(texts) else _MIN_SURE_PHRASES


def is_dump(
    lines: Lines, context: Context, *, min_sure: int = _MIN_SURE_PHRASES
) -> bool:
    """Say whether a text is the dump of a whole page, which has so many sure phrases or more."""
    sure, count = lines.sure_phrases, len(lines.words)
    if sure < min_sure or count < _find_min_lines(context.level, sure):
        return False
    return context.edge_lines >= _MIN_EDGE_LINES or sure >= _MIN_SURE_PHRASES_WITHIN


def _find_min_lines(level: int, sure: int) -> float:
    """Return how many lines a text must have to be a dump, by its boilerplate level and its sure phrases."""
    if level >= _ANY_LENGTH_LEVEL:
        return 0
    if level and (level >= _PLAIN_LEVEL or sure >= _ENOUGH_SURE_PHRASES):
        return _MIN_DUMP_LINES
    return _MIN_LOW_DUMP_LINES if level >= _LOW_LEVEL else inf


def score_dump(
    lines: Lines, *, model: Model = SHIPPED
) -> tuple[Context, LineScores] | None:
    """Return what stands around the lines of a dump and their scores; None for any other text."""
    context = find_context(lines)
    min_sure = _find_min_sure(lines.sure_phrases, lines.texts)
    if not is_dump(lines, context, min_sure=min_sure):
        return None
    return context, score_lines(lines, context, model=model)


def _name_kind(score: int) -> str:
    """Return the kind of a line that goes, by which its share of clutter is looked up."""
    step = score // _KIND_STEP * _KIND_STEP
    return str(min(max(step, _LOWEST_KIND), _HIGHEST_KIND))


def choose_stray_lines(
    texts: Sequence[str],
    lines: Lines,
    context: Context,
    scores: Sequence[int],
    *,
    bonus: int = 0,
) -> Iterator[int]:
    """Yield the lines of a dump that go by their scores, and by what stands beside them.

    With a `bonus` lines go that score so much higher.
    """
    is_sentence = find_sentences(context)
    limits = _find_limits(lines, context, is_sentence, bonus)
    goes = _find_unlike(scores, is_sentence, limits)
    kept = [at for at, whole in enumerate(is_sentence) if whole and not goes[at]]
    likely = [at for at, score in enumerate(scores) if score > 0]
    if sum([lines.words[at] for at in {*kept, *likely}]) < _MIN_ARTICLE_WORDS:
        return
    if kept:
        for at in range(kept[0], kept[-1]):
            if not is_sentence[at] and not lines.strengths[at]:
                limits[at] -= _WITHIN_MALUS
                goes[at] = scores[at] < limits[at]
    sentences = [at for at in kept if lines.strengths[at] < SURE_PHRASE]
    begin = find_beginning(lines, scores, goes, sentences)
    end = find_end(lines, scores, goes, sentences)
    goes[:begin] = [True] * begin
    goes[end:] = [True] * (len(goes) - end)
    kept = [at for at in kept if begin <= at < end]
    for at in _list_outer_titles(context, scores, is_sentence, kept):
        if not lines.strengths[at]:
            limits[at] += _OUTER_BONUS
            goes[at] = scores[at] < limits[at]
    tables = _find_tables(lines, scores, kept)
    headlines = _find_headlines(texts, lines, context, goes, kept)
    interviews = find_interviews(lines, goes, kept)
    last = -1
    staying: list[int] = []
    for at in range(len(scores)):
        is_out = goes[at] or _is_between(at, goes, is_sentence, scores[at] - limits[at])
        is_own = at in headlines or at in tables or at in interviews
        # what a line is the address of stays
        if is_out and not is_own and (last == at - 1 or not _is_address(lines, at)):
            last = at
            yield at
        else:
            staying.append(at)
    yield from _list_copies(lines, is_sentence, staying)


def _list_outer_titles(
    context: Context,
    scores: Sequence[int],
    is_sentence: Sequence[bool],
    kept: Sequence[int],
) -> list[int]:
    """Return the short unfinished lines between sentences that stay, above or below the sure ones."""
    sure = [at for at in kept if scores[at] > _MIN_SURE_SCORE]
    if not sure:
        return []
    return [
        at
        for at in [*range(kept[0], sure[0]), *range(sure[-1], kept[-1])]
        if not is_sentence[at] and context.lengths[at] <= _UNFINISHED_WORD_EDGES[0]
    ]


def _list_copies(
    lines: Lines, is_sentence: Sequence[bool], staying: Sequence[int]
) -> list[int]:
    """Return those of the lines that stay which are a passage's second copy."""
    copied = find_copied_passages(
        [lines.texts[at] for at in staying],
        [lines.words[at] for at in staying],
        [is_sentence[at] and lines.ends[at] in SENTENCE_ENDS for at in staying],
    )
    return [staying[place] for place in copied]


def _find_tables(lines: Lines, scores: Sequence[int], kept: Sequence[int]) -> set[int]:
    """Return the unnamed lines of the article's own tables and lists.

    They stand between two sentences that are surely the article's, many of them and with no more
    than one line among them that a sure phrase names.
    """
    found: set[int] = set()
    for above, below in pairwise(kept):
        if below - above <= _MIN_TABLE_LINES:
            continue
        if min(scores[above], scores[below]) < _MIN_SURE_SCORE:
            continue
        strengths = lines.strengths[above + 1 : below]
        if strengths.count(SURE_PHRASE) <= _MAX_NAMED_IN_TABLE:
            unnamed = range(above + 1, below)
            found.update([at for at in unnamed if not lines.strengths[at]])
    return found


def _find_limits(
    lines: Lines, context: Context, is_sentence: Sequence[bool], bonus: int
) -> list[int]:
    """Return for each line the score below which it goes."""
    enough = max(_ENOUGH_SURE_PHRASES, len(lines.words) // _MAX_LINES_PER_SURE_PHRASE)
    is_plain = context.level >= _PLAIN_LEVEL or lines.sure_phrases >= enough
    malus = 0 if is_plain else _LOW_LEVEL_MALUS
    limits = []
    for words, whole in zip(context.lengths, is_sentence):
        edges = _SENTENCE_WORD_EDGES if whole else _UNFINISHED_WORD_EDGES
        scores = _SENTENCE_SCORES if whole else _UNFINISHED_SCORES
        limits.append(scores[bisect_left(edges, words)] - malus + bonus)
    return limits


def _find_unlike(
    scores: Sequence[int], is_sentence: Sequence[bool], limits: Sequence[int]
) -> list[bool]:
    """Return for each line whether it surely is clutter."""
    goes = [score < limit for score, limit in zip(scores, limits)]
    sentences = [at for at, whole in enumerate(is_sentence) if whole]
    for order in (sentences, sentences[::-1]):
        before = -_MAX_BESIDE_LINES - 1
        for at in order:
            if goes[at] and abs(at - before) <= _MAX_BESIDE_LINES:
                goes[at] = scores[at] < limits[at] - _BESIDE_MALUS
            before = at if not goes[at] else -_MAX_BESIDE_LINES - 1
    return goes


def _is_between(
    at: int, goes: Sequence[bool], is_sentence: Sequence[bool], above_limit: int
) -> bool:
    """Say whether an unfinished line goes because those before and after it do."""
    if not 0 < at < len(goes) - 1 or is_sentence[at]:
        return False
    return goes[at - 1] and goes[at + 1] and above_limit < _BETWEEN_BONUS


def _is_address(lines: Lines, at: int) -> bool:
    """Say whether a line is an address and nothing else."""
    return lines.ends[at] == ADDRESS and lines.words[at] == 1


def _find_headlines(
    texts: Sequence[str],
    lines: Lines,
    context: Context,
    goes: Sequence[bool],
    kept: Sequence[int],
) -> set[int]:
    """Return where the headline may stand.

    It is the line above the first whole sentence that stays, with nothing but named lines between,
    or a line above the longest passage that stays which the page's title or a breadcrumb holds,
    whatever stands between.
    """
    if not kept:
        return set()
    found = set()
    for at in range(kept[0] - 1, -1, -1):
        if not lines.strengths[at]:
            if lines.words[at] >= MIN_HEADLINE_WORDS:
                found.add(at)
            break
    passages = [
        passage
        for passage in context.passages
        if not all(goes[passage.begin : passage.end])
    ]
    longest = max(passages, key=attrgetter("words"), default=None)
    if longest and longest == context.longest:
        title = context.headline
    else:
        start = longest.begin if longest else kept[0]
        title = find_title(texts, lines.words, start)
    found.add(title)
    if title != NO_HEADLINE:
        found.add(_find_standfirst(lines, context, title, kept[0]))
    return found


def _find_standfirst(lines: Lines, context: Context, title: int, start: int) -> int:
    """Return the standfirst under the headline, a line of its own with no more than a label between; or NO_HEADLINE.

    What ends in a bracket says who took a picture.
    """
    for at in range(title + 1, min(title + 1 + _MAX_STANDFIRST_LINES, start)):
        if lines.strengths[at] or lines.repeats[at]:
            continue
        if lines.words[at] > _MAX_LABEL_WORDS:
            is_long = lines.words[at] >= MIN_STANDFIRST_WORDS
            is_alone = lines.words[at] == context.lengths[at]
            if is_long and is_alone and lines.ends[at] not in (BRACKET, COLON):
                return at
            break
    return NO_HEADLINE


STRAY_LINES: Filter = Filter("stray_lines", find)
