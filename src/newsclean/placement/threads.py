"""A thread of readers' comments below an article: names, dates and texts of one make.

The rule:

* A comment begins with a name and a date, over or beside each other: `Jane Doe`, `May 14, 2024 at
  10:12 am`, or `2 days ago`. Words between the two are the same in most comments (`says`, `on`).
* `MIN_COMMENTS` or more of them stand one below the other, none longer than `MAX_LINES_OF_COMMENT`,
  and a quarter of their names differ: a live blog has two names.
* Above them stands the article, twice as long as a middling comment: posts of a blog are of one make
  too.
* A heading or counter of comments stands over the first, which does not come again between them.
  Without one, posts with a button each are a forum's, and what people came for. Two comments, and
  those that have no time of day, need a button (`Reply`) in most, too.
* A heading of comments within a comment is another post's: the thread ends above it.
* The last comment goes down to its button or to the form below, if it is no longer than the longest
  of the others and holds no date, as another post does; else its first line goes.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from typing import Final, NamedTuple

from ..engine.view import View
from ..model import Span
from ..phrases.lexicon import Hit
from ..phrases.positions import COMPANION, ENDING, HEADING, LINE, STRONG
from ..text.dates import ANY_DIGIT, MARKS_AROUND_DATES, MAX_DATE_CHARS
from ..text.fold import fold
from ..text.patterns import compile_later
from ..text.scripts import measure_length
from ..text.sentences import ends_sentence, is_prose

__all__ = ["find_comment_threads"]

COMMENT_REASON: Final = "comment_prompts"
MIN_COMMENTS: Final = 3
MIN_COMMENTS_UNDER_HEADING: Final = 2  # if a button closes them too
# A dump sets each link of a comment on a line of its own.
MAX_LINES_OF_COMMENT: Final = 60
# Lines of buttons and forms from the heading to the thread.
MAX_HEADING_DISTANCE: Final = 12
MAX_SPEAKER_CHARS: Final = 40
MAX_WORDS_OF_SPEAKER: Final = 5
MAX_WORDS_OF_DAY: Final = 4  # `5. de junio`, with a mark
MAX_WORDS_WITH_STOP: Final = 2  # `Mia S.`
MAX_LINES_TO_NAME: Final = 3  # from the date up to the name: `says`, `on`
MAX_BETWEEN_WORDS: Final = 3
MIN_ARTICLE_CHARS: Final = 240  # of prose above a thread; less may be a forum's rules
ARTICLE_PER_COMMENT: Final = 2  # so many times as long as a middling comment
# Of comments that have the same word beside the date, or a button.
SHARE_ALIKE: Final = 0.6
SHARE_OF_NAMES: Final = 0.25  # different ones among all

_TIME_WITHIN: Final = compile_later(r"\d{1,2}\s?[:.hH]\s?\d{2}")
_TIME_AT_END: Final = compile_later(
    r"[\s,]*(?:\w{1,3}\s+)?\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?\s*$", re.IGNORECASE
)
_MARKS_BESIDE_DATES: Final = MARKS_AROUND_DATES + "#"  # a comment's number
_YEAR_OR_SHORT_DATE: Final = compile_later(r"\d{4}|\d{2}[./-]\d{1,2}[./-]\d{2}")


class _Comment(NamedTuple):
    """Where a comment begins and its date stands, among the nonblank lines, and who speaks."""

    begin: int
    date: int
    name: str


def find_comment_threads(view: View) -> Iterator[Span]:
    """Yield the lines of the threads below the article."""
    if view.from_html:
        return
    if not view.hits_for(COMMENT_REASON, COMPANION, ENDING, LINE):
        return
    for begin, end in view.cached(_gather_threads):
        for at in range(begin, end):
            yield view.line_span(view.nonblank[at], "in a thread", kind="thread")
        for index in _list_portraits(view, begin, end):
            yield view.line_span(index, "in a thread", kind="thread")


def _list_portraits(view: View, begin: int, end: int) -> list[int]:
    """Return the lines of Markdown in a thread and right above it that are pictures alone."""
    if not view.syntax:
        return []
    first = view.nonblank[begin - 1] + 1 if begin else 0
    return [
        index
        for index in range(first, view.nonblank[end - 1])
        if view.syntax[index].pictures and not view.lines[index].text.strip()
    ]


def _gather_threads(view: View) -> list[tuple[int, int]]:
    """Return where each thread begins and ends among the nonblank lines."""
    threads: list[tuple[int, int]] = []
    for find_dates in (
        _find_moments,
        _find_dates_alone,
        _find_days,
        _find_dated_names,
    ):
        dates = find_dates(view)
        if len(dates) < MIN_COMMENTS_UNDER_HEADING:
            continue
        for comments in _group_dates(dates):
            threads += [
                (run[0].begin, _find_end_of_thread(view, run))
                for run in _split_at_headings(view, _find_comments(view, comments))
                if _is_thread(view, run, only_days=find_dates in _FINDERS_OF_DAYS)
            ]
    return threads


# --- dates ---------------------------------------------------------------------------------------


def _list_lines_with_digits(view: View) -> list[tuple[int, str]]:
    """Return the lines that may be a date, with or without a name, and their places."""
    return [
        (at, text)
        for at, text in enumerate(view.nonblank_texts)
        if len(text) <= MAX_DATE_CHARS + MAX_SPEAKER_CHARS and ANY_DIGIT.search(text)
    ]


def _find_moments(view: View) -> list[_Comment]:
    """Return the lines that are a date with a time of day, or so long ago."""
    return [
        _Comment(at, at, "")
        for at, text in view.cached(_list_lines_with_digits)
        if len(text) <= MAX_DATE_CHARS and _is_moment(view, at, text)
    ]


def _is_moment(view: View, at: int, text: str) -> bool:
    if not _TIME_WITHIN.search(text):
        return any(map(_counts_time, view.hits.get(view.nonblank[at], ())))
    if view.lexicon.is_date(fold(text).strip(_MARKS_BESIDE_DATES)):
        return True
    return any(map(_counts_time, view.lexicon.look_up(_TIME_AT_END.sub("", text))))


def _counts_time(hit: Hit) -> bool:
    slots = [slot for slot, _ in hit.slots]
    is_meta = hit.reason == "post_meta" and hit.position in (LINE, COMPANION)
    return is_meta and slots == ["n"]


def _find_dates_alone(view: View) -> list[_Comment]:
    """Return the lines that are a date without a time of day."""
    return [
        _Comment(at, at, "")
        for at, text in view.cached(_list_lines_with_digits)
        if len(text) <= MAX_DATE_CHARS
        and _YEAR_OR_SHORT_DATE.search(text)
        and not _TIME_WITHIN.search(text)
        and view.lexicon.is_date(fold(text).strip(_MARKS_BESIDE_DATES))
    ]


def _find_days(view: View) -> list[_Comment]:
    """Return the lines that are a day and its month, as of this year's comments."""
    return [
        _Comment(at, at, "")
        for at, text in view.cached(_list_lines_with_digits)
        if len(text) <= MAX_DATE_CHARS
        and len(text.split()) <= MAX_WORDS_OF_DAY
        and not _YEAR_OR_SHORT_DATE.search(text)
        and not _TIME_WITHIN.search(text)
        and view.lexicon.is_date(fold(text).strip(_MARKS_BESIDE_DATES))
    ]


# A day without its time is a chronicle's as well.
_FINDERS_OF_DAYS: Final = (_find_dates_alone, _find_days)


def _find_dated_names(view: View) -> list[_Comment]:
    """Return the lines that are a name and a date with a time of day."""
    found = []
    for at, text in view.cached(_list_lines_with_digits):
        if not _TIME_WITHIN.search(text):
            continue
        words = text.split()
        for behind in range(1, min(len(words), MAX_WORDS_OF_SPEAKER + 2)):
            rest = fold(" ".join(words[behind:])).strip(_MARKS_BESIDE_DATES)
            if view.lexicon.is_date(rest):
                found.append(_Comment(at, at, " ".join(words[:behind])))
                break
    return found


# --- comments ------------------------------------------------------------------------------------


def _group_dates(dates: Sequence[_Comment]) -> Iterator[list[_Comment]]:
    """Yield the dates that stand near enough for comments between them."""
    group = [dates[0]]
    for date in dates[1:]:
        if date.date - group[-1].date > MAX_LINES_OF_COMMENT:
            yield group
            group = []
        group.append(date)
    yield group


def _find_comments(view: View, dates: Sequence[_Comment]) -> list[_Comment]:
    """Return the dates that have a name, each with where its comment begins."""
    if dates[0].name:
        return [date for date in dates if _may_be_speaker(date.name)]
    above = _measure_to_name(view, dates)
    comments = [
        _Comment(date.date - above, date.date, view.nonblank_texts[date.date - above])
        for date in dates
        if date.date >= above
    ]
    return [comment for comment in comments if _has_speaker(view, comment)]


def _measure_to_name(view: View, dates: Sequence[_Comment]) -> int:
    """Return how many lines above the date the name stands, over words that most comments have there."""
    texts = view.nonblank_texts
    for distance in range(1, MAX_LINES_TO_NAME):
        places = [date.date - distance for date in dates]
        near = Counter(texts[at].strip() for at in places if at >= 0)
        text, count = near.most_common(1)[0] if near else ("", 0)
        is_same = count >= max(2, SHARE_ALIKE * len(dates))
        if not is_same or len(text.split()) > MAX_BETWEEN_WORDS:
            return distance
    return MAX_LINES_TO_NAME


def _has_speaker(view: View, comment: _Comment) -> bool:
    hits = view.hits.get(view.nonblank[comment.begin], ())
    if any(hit.position in STRONG for hit in hits) or not _may_be_speaker(comment.name):
        return False
    return not view.lexicon.is_date(fold(comment.name))


def _may_be_speaker(name: str) -> bool:
    """Say whether a stretch is as short as a name or a nickname."""
    name = name.strip().rstrip(":")
    if not name or measure_length(name) > MAX_SPEAKER_CHARS:
        return False
    words = len(name.split())
    return words <= MAX_WORDS_WITH_STOP or (
        words <= MAX_WORDS_OF_SPEAKER and not ends_sentence(name)
    )


def _split_at_headings(
    view: View, comments: Sequence[_Comment]
) -> Iterator[list[_Comment]]:
    """Yield the comments that stand one below the other, with no heading of comments between."""
    run: list[_Comment] = []
    for comment in comments:
        if run and (
            comment.begin - run[-1].date > MAX_LINES_OF_COMMENT
            or comment.begin <= run[-1].date
            or _holds_comment_heading(view, run[-1].date + 1, comment.begin)
        ):
            yield run
            run = []
        run.append(comment)
    if run:
        yield run


def _holds_comment_heading(view: View, begin: int, end: int) -> bool:
    for at in range(begin, end):
        for hit in view.hits.get(view.nonblank[at], ()):
            if hit.reason == COMMENT_REASON and hit.position == ENDING:
                return True
    return False


# --- threads -------------------------------------------------------------------------------------


def _is_thread(view: View, run: Sequence[_Comment], *, only_days: bool) -> bool:
    """Say whether comments of one make are a thread, and stand below an article."""
    if len(run) < MIN_COMMENTS_UNDER_HEADING:
        return False
    names = {comment.name.strip().lower() for comment in run}
    if len(names) < max(2, SHARE_OF_NAMES * len(run)):
        return False
    if view.cached(_sum_prose)[run[0].begin] < _find_min_article(view, run):
        return False
    within = _count_phrases(view, run)
    if not _stands_under_heading(view, run[0].begin, within):
        return False
    if len(run) >= MIN_COMMENTS and not only_days:
        return True
    return _count_buttons(view, run) >= SHARE_ALIKE * (len(run) - 1)


def _sum_prose(view: View) -> list[int]:
    """Return for each nonblank line how many characters of prose stand above it."""
    sizes = (
        measure_length(text) if is_prose(text) and index not in view.hits else 0
        for index, text in zip(view.nonblank, view.nonblank_texts)
    )
    return [0, *accumulate(sizes)]


def _find_min_article(view: View, run: Sequence[_Comment]) -> int:
    """Return how much prose an article above such comments has: more than a middling comment.

    The posts of a blog or a forum are of one make too, and what stands above them is a sidebar.
    """
    sizes = sorted(
        sum(map(len, view.nonblank_texts[comment.date + 1 : below.begin]))
        for comment, below in pairwise(run)
    )
    return max(MIN_ARTICLE_CHARS, ARTICLE_PER_COMMENT * sizes[len(sizes) // 2])


def _count_phrases(view: View, run: Sequence[_Comment]) -> Counter[str]:
    """Return in how many comments but the last each phrase of comments stands."""
    found: Counter[str] = Counter()
    for comment, below in pairwise(run):
        lines = view.nonblank[comment.date + 1 : below.begin]
        hits = [hit for index in lines for hit in view.hits.get(index, ())]
        found.update({hit.phrase for hit in hits if hit.reason == COMMENT_REASON})
    return found


def _stands_under_heading(view: View, begin: int, within: Counter[str]) -> bool:
    """Say whether a thread stands under a heading of comments that does not come again in it, as in a list of posts."""
    for at in range(begin - 1, max(-1, begin - 1 - MAX_HEADING_DISTANCE), -1):
        hits = view.hits.get(view.nonblank[at], ())
        if any(hit.reason == COMMENT_REASON and within[hit.phrase] < 2 for hit in hits):
            return True
        is_other = any(hit.position == HEADING for hit in hits)
        if is_other or (not hits and is_prose(view.nonblank_texts[at])):
            return False
    return False


def _count_buttons(view: View, run: Sequence[_Comment]) -> int:
    """Return how many comments but the last have a button of comments."""
    return sum(
        _find_last_button(view, comment.date + 1, below.begin) is not None
        for comment, below in pairwise(run)
    )


def _find_last_button(view: View, begin: int, end: int) -> int | None:
    """Return the last line of a stretch that is a button of comments."""
    for at in range(end - 1, begin - 1, -1):
        hits = view.hits.get(view.nonblank[at], ())
        if any(hit.reason == COMMENT_REASON and hit.position != ENDING for hit in hits):
            return at
    return None


def _find_end_of_thread(view: View, run: Sequence[_Comment]) -> int:
    """Return the line behind the last comment; it is no longer than the longest of the others, and holds no date."""
    behind = run[-1].date + 1
    longest = max(below.begin - comment.date for comment, below in pairwise(run))
    limit = min(behind + longest, len(view.nonblank))
    has_buttons = _count_buttons(view, run) > 0
    for at in range(behind, limit):
        if has_buttons and _find_last_button(view, at, at + 1) is not None:
            return at + 1
        if _holds_comment_heading(view, at, at + 1):
            return at
        if view.lexicon.is_date(fold(view.nonblank_texts[at][: MAX_DATE_CHARS + 1])):
            break
    if behind < len(view.nonblank) and view.nonblank[behind] not in view.hits:
        return behind + 1
    return behind
