"""Find where the article of a dump begins and ends: beyond stand sentences too, but another text's.

The end:

* Below a sentence that stays a line or more go before the next one that stays. One of them is a
  sure phrase that stands between no two sentences further up: what comes again and again ends
  nothing. Adverts, credits and players are the article's own.
* The next sentence is far less likely to be the article's than those above are on average. A box in
  the middle of an article is followed by more of it.
* Those below are on average no likelier than clutter, by their words, and none is surely the
  article's. Where fewer than `MIN_GOING_LINES` go, each is unlikely. Behind footers and comments
  they may be likelier, unless something of sharing or letters stands there: a newsletter's box
  leads to its terms.
* As many words of sentences that stay stand above as below.
* There are no questions with answers below: an article's own stand under its newsletter's box.

The beginning:

* The article's headline is the nearest line above its first likely sentence that the page's title
  or a breadcrumb holds.
* `MIN_LINES_TO_HEADLINE` or more go between it and what stands above. A summary or a picture over
  the headline is nearer.

All beyond goes: who wrote it, what else the site sells, summaries of other stories, menus that say
of each entry what it is, what the law wants to be said.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import accumulate, pairwise
from math import inf
from typing import Final, NamedTuple

from ..text.sentences import QUESTION_MARKS
from .headline import NO_HEADLINE, find_title
from .lines import SURE_PHRASE, Lines
from .topics import Topic

__all__ = ["find_beginning", "find_end"]

MIN_LINES_TO_HEADLINE: Final = 6
# A sentence over the headline with a higher score is the article's.
MAX_SCORE_BEFORE: Final = 0
# A share row stands between an article's first paragraphs too.
MIN_WORDS_BEFORE_END: Final = 100
# A footer asks a question or two as well: whether a password is forgotten.
MAX_QUESTIONS_BELOW: Final = 2
MIN_GOING_LINES: Final = 4


class _Fall(NamedTuple):
    """How low the scores below an end are."""

    by: int  # how much lower the next sentence is than those above on average
    mean: int  # the highest mean of those below
    highest: int  # the highest of one


_BEHIND_FEW_LINES: Final = _Fall(by=200, mean=-60, highest=-60)
_BEHIND_MORE_LINES: Final = _Fall(by=200, mean=0, highest=90)
_BEHIND_FOOTER: Final = _Fall(by=140, mean=20, highest=90)
_FOOTER_TOPICS: Final = frozenset([Topic.FOOTER, Topic.COMMENTS])


def find_beginning(
    lines: Lines,
    scores: Sequence[int],
    goes: Sequence[bool],
    sentences: Sequence[int],
) -> int:
    """Return the first line of the article.

    Args:
        lines: The lines of a dump.
        scores: Their scores.
        goes: Which of them go by their scores.
        sentences: Where the sentences stand that stay.

    Returns:
        The line, or 0 if no beginning is to be seen.
    """
    likely = [at for at in sentences if scores[at] > MAX_SCORE_BEFORE]
    if not likely:
        return 0
    headline = find_title(lines.texts, lines.words, likely[0])
    if headline == NO_HEADLINE:
        return 0
    going = [at for at in range(headline) if goes[at]]
    return going[-MIN_LINES_TO_HEADLINE] if len(going) >= MIN_LINES_TO_HEADLINE else 0


def find_end(
    lines: Lines,
    scores: Sequence[int],
    goes: Sequence[bool],
    sentences: Sequence[int],
) -> int:
    """Return the first line below the article, by what `find_beginning` is given too.

    Returns:
        The line, or the number of lines if no end is to be seen.
    """
    count = len(lines.words)
    words_above = [*accumulate([lines.words[at] for at in sentences])]
    scores_above = [*accumulate([scores[at] * lines.words[at] for at in sentences])]
    highest_below = _find_highest_below(scores, sentences)
    questions = _count_questions_below(lines, goes, sentences)
    seen: set[str] = set()
    for place, (above, below) in enumerate(pairwise([*sentences, count])):
        if words_above[place] < MIN_WORDS_BEFORE_END:
            continue
        words_below = words_above[-1] - words_above[place]
        between = range(above + 1, below)
        named = {
            at: lines.topics[at]
            for at in between
            if lines.strengths[at] == SURE_PHRASE
            and lines.topics[at] != Topic.INSERTED
            and lines.texts[at] not in seen
        }
        going = [at for at in between if goes[at]]
        is_gap = named and going and words_above[place] >= words_below
        if is_gap and questions[place] <= MAX_QUESTIONS_BELOW:
            fall = _choose_fall(set(named.values()), len(going))
            mean_above = scores_above[place] // words_above[place]
            score_below = scores_above[-1] - scores_above[place]
            limit = mean_above - fall.by
            # where no sentence stands below, one line is too few
            is_far = scores[below] <= limit if below < count else len(going) > 1
            is_low = score_below <= fall.mean * words_below
            if is_far and is_low and highest_below[place] <= fall.highest:
                return max(min(named), going[:2][-1]) + 1
        seen.update([lines.texts[at] for at in named])
    return count


def _choose_fall(topics: Set[int], going: int) -> _Fall:
    """Return how low the scores are below phrases of such topics and so many lines that go."""
    if going < MIN_GOING_LINES:
        return _BEHIND_FEW_LINES
    if topics.isdisjoint(_FOOTER_TOPICS) or Topic.SHARING in topics:
        return _BEHIND_MORE_LINES
    return _BEHIND_FOOTER


def _find_highest_below(scores: Sequence[int], sentences: Sequence[int]) -> list[float]:
    """Return for each sentence the highest score of those below it."""
    from_last = [scores[at] for at in sentences[:0:-1]]
    highest = [*accumulate(from_last, max, initial=-inf)]
    return highest[::-1]


def _count_questions_below(
    lines: Lines, goes: Sequence[bool], sentences: Sequence[int]
) -> list[int]:
    """Return for each sentence how many of those below it answer a question right above them."""
    answers = [
        not goes[at - 1] and lines.texts[at - 1].endswith(QUESTION_MARKS)
        for at in sentences[:0:-1]
    ]
    return [*accumulate(answers, initial=0)][::-1]
