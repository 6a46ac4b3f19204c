"""A line that ends the article, and the form, thread or furniture behind it: `Leave a Reply`.

The rule:

* A line that is a phrase of position `ENDING` goes. So does an ordinary word of the reason
  (`Comments`) that heads a thread: right under it somebody speaks (`Jane Doe says:`), or a name
  stands over a date with a time.
* Below the article's first prose the lines that follow go too, down to the last one that is known,
  as long as no more than `MAX_STRANGERS` unknown lines (names, dates) stand between two known ones.
* A comment is prose. Prose goes only where a button of the reason (`Reply`), an ordinary word
  elsewhere, closes it within `MAX_COMMENT_LINES` lines.
* A line that has a sure reason of its own is left to that reason.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from ..engine.view import View
from ..model import Span
from ..phrases.lexicon import Hit
from ..phrases.positions import COMPANION, ENDING
from ..text.fold import fold
from ..text.scripts import measure_length
from ..text.sentences import MIN_SENTENCE_CHARS, ends_sentence, is_prose
from .article import find_first_prose
from .article_lines.find import find_hits
from .company import has_another_reason, is_known_line

__all__ = ["find_endings"]

# Unknown lines between two known ones under a prompt: names, dates.
MAX_STRANGERS: Final = 3
# Lines of a comment with its name and date, from one button to the next.
MAX_COMMENT_LINES: Final = 8
MAX_SPEAKER_WORDS: Final = 4  # of a name that stands over its comment's date
CLOCK: Final = ":"  # of a time of day; a date alone stands under many a name


def find_endings(view: View, reason: str) -> Iterator[Span]:
    """Yield the lines that end the article, with the form, thread or furniture that follows."""
    first_prose = view.cached(find_first_prose)
    known_ends: set[int] = set()
    endings = [*find_hits(view, reason, ENDING), *_find_threads(view, reason)]
    for index, hit in sorted(endings):
        yield view.line_span(index, hit.phrase, kind="ending")
        if first_prose is None or index < first_prose:
            continue
        for following in _find_furniture(view, index, reason, known_ends):
            if not has_another_reason(view, following, reason):
                yield view.line_span(following, hit.phrase, kind="ending")


def _find_threads(view: View, reason: str) -> Iterator[tuple[int, Hit]]:
    """Yield the ordinary words that head a thread, each with its line's index."""
    for index, hit in find_hits(view, reason, COMPANION):
        below = view.neighbours(index)[1]
        if hit.slots or below is None:
            continue
        if _is_spoken(view, below, reason) or _is_dated_name(view, below):
            yield index, hit


def _is_spoken(view: View, index: int, reason: str) -> bool:
    """Say whether a line opens a comment: `Jane Doe says:`, over a date or its like and not over prose."""
    below = view.neighbours(index)[1]
    if below is None or is_prose(view.lines[below].text):
        return False
    return any(_names_speaker(hit, reason) for hit in view.hits.get(index, ()))


def _names_speaker(hit: Hit, reason: str) -> bool:
    slots = [slot for slot, _ in hit.slots]
    return hit.reason == reason and hit.position == COMPANION and slots == ["name"]


def _is_dated_name(view: View, index: int) -> bool:
    """Say whether a line is as short as a name, and the next one a date with a time of day."""
    text, below = view.lines[index].text.strip(), view.neighbours(index)[1]
    if below is None or len(text.split()) > MAX_SPEAKER_WORDS or ends_sentence(text):
        return False
    date = view.lines[below].text
    return CLOCK in date and view.lexicon.is_date(fold(date))


def _find_furniture(
    view: View, index: int, reason: str, known_ends: set[int]
) -> list[int]:
    """Return the lines after an ending up to the last known one.

    Args:
        view: The snapshot.
        index: The line of the ending.
        reason: The ending's reason.
        known_ends: Known lines that an earlier ending of the same reason has passed, added to. From
            there on its furniture is this one's too: a page of endings takes linear time.
    """
    taken: list[int] = []
    waiting: list[int] = []
    prose = 0
    for following in view.nonblank_below(index):
        hits = view.hits.get(following, ())
        is_known = bool(hits) and is_known_line(view, following)
        if is_known and (prose == 0 or _closes_comment(hits, reason)):
            taken += [*waiting, following]
            waiting, prose = [], 0
            if following in known_ends:
                break
            known_ends.add(following)
            continue
        if prose and any(
            hit.reason == reason and hit.position == ENDING for hit in hits
        ):
            break
        waiting.append(following)
        prose += measure_length(view.lines[following].text) > MIN_SENTENCE_CHARS
        if len(waiting) > (MAX_COMMENT_LINES if prose else MAX_STRANGERS):
            break
    return taken


def _closes_comment(hits: Iterable[Hit], reason: str) -> bool:
    """Say whether a line stands under each comment: a button, an ordinary word elsewhere."""
    return any(hit.reason == reason and hit.position == COMPANION for hit in hits)
