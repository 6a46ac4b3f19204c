"""Find where the article of a dump begins and ends: beyond stand sentences too, but another text's.

The end:

* Below a sentence that stays, `MIN_GOING_LINES` or more go before the next one that stays. One of
  the lines there is a sure phrase that stands between no two sentences further up: what comes again
  and again ends nothing. Adverts, credits and players are the article's own.
* No sentence below is likely to be the article's, and the likeliest is `MIN_FALL` less so than those
  above are on average. A box of other stories or of a newsletter stands in the middle too. If none
  is but unlikely, `FEW_GOING_LINES` are enough.
* Behind footers and comments it may be likelier, unless something of sharing or letters stands
  there: a newsletter's box leads to its terms.
* As many words of sentences that stay stand above as below.

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
from typing import Final

from .context_features import SURE_PHRASE, Lines
from .headline import NO_HEADLINE, find_title
from .topics import Topic

__all__ = ["find_beginning", "find_end"]

MIN_GOING_LINES: Final = 4
FEW_GOING_LINES: Final = 2
MIN_LINES_TO_HEADLINE: Final = 6
# A share row stands between an article's first paragraphs too.
MIN_WORDS_BEFORE_END: Final = 100
# Scores: the highest of a sentence beyond, and how much less it is than the mean of those above;
MAX_SCORE_BEYOND: Final = 0
MAX_SCORE_BEHIND_FEW: Final = -60
MIN_FALL: Final = 100
# and both below footers and comments.
MAX_SCORE_BELOW_FOOTER: Final = 60
MIN_FALL_TO_FOOTER: Final = 50

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
    likely = [at for at in sentences if scores[at] > MAX_SCORE_BEYOND]
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
    highest_below = _find_highest_below(scores, sentences)
    below = sum([lines.words[at] for at in sentences])
    above = sum_above = 0
    seen: set[str] = set()
    for (sentence, following), highest in zip(
        pairwise([*sentences, count]), highest_below
    ):
        above += lines.words[sentence]
        below -= lines.words[sentence]
        sum_above += scores[sentence] * lines.words[sentence]
        if above < MIN_WORDS_BEFORE_END:
            continue
        between = range(sentence + 1, following)
        named = {
            at: lines.topics[at]
            for at in between
            if lines.strengths[at] == SURE_PHRASE
            and lines.topics[at] != Topic.INSERTED
            and lines.texts[at] not in seen
        }
        going = [at for at in between if goes[at]]
        if named and above >= below and len(going) >= FEW_GOING_LINES:
            topics = set(named.values())
            if highest <= _find_limit(topics, len(going), sum_above // above):
                return max(min(named), going[FEW_GOING_LINES - 1]) + 1
        seen.update([lines.texts[at] for at in named])
    return count


def _find_highest_below(scores: Sequence[int], sentences: Sequence[int]) -> list[float]:
    """Return for each sentence the highest score of those below it."""
    from_last = [scores[at] for at in sentences[:0:-1]]
    highest = [*accumulate(from_last, max, initial=-inf)]
    return highest[::-1]


def _find_limit(topics: Set[int], going: int, mean_above: int) -> int:
    """Return the highest score that a sentence may have below phrases of such topics and so many lines that go."""
    if going < MIN_GOING_LINES:
        return min(MAX_SCORE_BEHIND_FEW, mean_above - MIN_FALL)
    if topics.isdisjoint(_FOOTER_TOPICS) or Topic.SHARING in topics:
        return min(MAX_SCORE_BEYOND, mean_above - MIN_FALL)
    return min(MAX_SCORE_BELOW_FOOTER, mean_above - MIN_FALL_TO_FOOTER)
