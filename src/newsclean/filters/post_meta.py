r"""What a theme prints about a post: author, dates, category, tags, counters, "posted in".

A byline is a name and nothing else. A date is clutter beside other such lines; elsewhere it is the
heading of a diary, a chronology or a live blog. A line of three hashtags or more is a post's tags,
and one of counted reactions (`👍 124 💬 17`) is a network's. A byline may be broken in two lines, `Author:` and the
name, above the article or the date. Above other lines it is one of a film's credits.

>>> POST_META("By Jane Doe\nMay 14, 2024\n\nBy dawn the square was empty.")
'By dawn the square was empty.'
>>> POST_META("14 March 1921\n\nThe first boats came back with nothing.")
'14 March 1921\n\nThe first boats came back with nothing.'
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from ..engine.filter import Filter
from ..engine.view import View
from ..model import Span
from ..phrases.lexicon import Hit, Lexicon
from ..phrases.positions import COMPANION, DATE_ROW_REASONS, ENDING, LINE
from ..placement.article_lines.announced import find_announced_lines
from ..placement.article_lines.find import find_article_lines
from ..placement.find import find_phrases
from ..placement.headline import shares_word
from ..text.dates import MAX_DATE_CHARS
from ..text.fold import fold
from ..text.patterns import compile_later
from ..text.sentences import ends_in_full_stop, is_prose
from ..text.titles import is_list, is_name

__all__ = ["POST_META"]

MAX_HASHTAG_CHARS: Final = 300
MAX_CHARS_BEFORE_TAGS: Final = 4_000  # of the text that is searched for its tags
MIN_HASHTAGS: Final = 3  # in other lines than the last
MAX_LINES_TO_BYLINE: Final = 12  # above the article, that may hold a broken byline
MAX_BYLINE_LABEL_CHARS: Final = 24
_HASHTAGS: Final = compile_later(
    r"""
    (?= .* \# [^\W\d] )               # `(see #859, #879, #884)` counts something
    \W{0,4} \# (?: [^\s#,;()]{2,40} | [\u3040-\ud7ff] )
    (?: [\s,;\u00b7|]{0,4} \# (?: [^\s#,;()]{2,40} | [\u3040-\ud7ff] ) ){1,20} \s*
    """,
    re.VERBOSE,
)

_BETWEEN_TAGS: Final = compile_later(r"\s*[,\u3001\u060c\uff0c]\s*")

BYLINE_REASONS: Final = frozenset(["author_boxes", "post_meta"])

# `👍 124 💬 17`: reactions, one of them for comments, shares or views; medals have no such sign. An
# eye alone counts views.
_SIGNS_OF_COUNTERS: Final = ("💬", "🗨", "🔁", "🔄", "👁", "👀")
_REACTIONS: Final = compile_later(
    r"(?:[💬🗨🔁🔄👁👀👍👎❤♥🔥😂😮😢😡🙏]\ufe0f?\s*\d[\d.,\u00a0]*[kKM]?\s*){2,8}"
    r"|[👁👀]\ufe0f?\s*\d{1,3}(?:[ .,\u00a0]?\d{3})*[kKM]?"
)


def find(view: View) -> Iterator[Span]:
    yield from find_phrases(view, "post_meta")
    for index in _find_next_to_meta(view):
        if _is_dateline(view, index):
            yield view.line_span(index, "a date beside other meta")
    for index in view.cached(_find_broken_bylines):
        yield view.line_span(index, "a broken byline")
    for index in view.per_line(_match_reactions, *_SIGNS_OF_COUNTERS):
        yield view.line_span(index, "counted reactions")
    tags = _find_last_tags(view)
    if tags is not None:
        yield view.line_span(tags, "tags at the end")
    hashtags = view.per_line(_match_hashtags, "#")
    if hashtags:
        announced = view.cached(find_announced_lines)
        for index in hashtags.keys() - announced:
            if hashtags[index] >= MIN_HASHTAGS or _closes_text(view, index):
                yield view.line_span(index, "hashtags")


def _find_last_tags(view: View) -> int | None:
    """Return the text's last line if it is an ordinary label with a list that the prose speaks of.

    Between paragraphs `Topics: Water, Mill` may be an agenda, and so it may be where the prose takes up less
    than half of it.
    """
    last = view.nonblank[-1] if view.nonblank else -1
    fillings = [
        hit.slots[0][1]
        for hit in view.hits.get(last, ())
        if hit.reason == "post_meta"
        and hit.position == COMPANION
        and len(hit.slots) == 1
        and hit.slots[0][0] == "title"
    ]
    if not fillings or not is_list(fillings[0]) or not _closes_text(view, last):
        return None
    prose = fold("\n".join(view.nonblank_texts[:-1])[:MAX_CHARS_BEFORE_TAGS])
    items = _BETWEEN_TAGS.split(fillings[0])
    known = [item for item in items if shares_word(item, prose)]
    return last if 2 * len(known) >= len(items) else None


def _closes_text(view: View, index: int) -> bool:
    """Say whether a line is the text's last, behind a finished paragraph."""
    above, below = view.neighbours(index)
    if below is not None or above is None:
        return False
    prose = view.lines[above].text.rstrip()
    return is_prose(prose) and ends_in_full_stop(prose)


def _find_broken_bylines(view: View) -> tuple[int, ...]:
    """Return a label and the name under it, as `Written by` and `Jane Doe`, right above the article."""
    head = view.nonblank[: MAX_LINES_TO_BYLINE + 2]
    texts = view.nonblank_texts
    for at in range(len(head) - 2):
        if len(texts[at]) > MAX_BYLINE_LABEL_CHARS:
            if is_prose(texts[at]):
                break
            continue
        label, name, below = [text.strip() for text in texts[at : at + 3]]
        if not _is_byline(view, label, name):
            continue
        if label[0].islower() or below[0].islower():  # a sentence with links in it
            break
        follows = head[at + 2]
        is_label = label.endswith((":", "\uff1a"))
        if (
            (is_label and is_prose(below))
            or follows in view.hits
            or _is_dateline(view, follows)
        ):
            return head[at : at + 2]
    return ()


def _is_byline(view: View, label: str, name: str) -> bool:
    if len(name) > MAX_DATE_CHARS or not is_name(name):
        return False
    hits = view.fitting(view.lexicon.look_up(f"{label} {name}"))
    return any(
        hit.reason in BYLINE_REASONS
        and hit.position == LINE
        and hit.slots == (("name", name),)
        for hit in hits
    )


def _match_reactions(_: Lexicon, texts: Sequence[str]) -> Iterator[tuple[int, bool]]:
    """Yield the place of each text that is nothing but counted reactions."""
    for at, text in enumerate(texts):
        if _REACTIONS.fullmatch(text.strip()):
            yield at, True


def _match_hashtags(_: Lexicon, texts: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield the place of each text that is nothing but a row of hashtags, and how many those are."""
    for at, text in enumerate(texts):
        if len(text) <= MAX_HASHTAG_CHARS and _HASHTAGS.fullmatch(text):
            yield at, text.count("#")


def _find_next_to_meta(view: View) -> set[int]:
    """Return the lines directly above and below those that surely are about a post."""
    about_post = [
        index for index, hits in view.hits.items() if any(map(_is_about_post, hits))
    ]
    broken = view.cached(_find_broken_bylines)
    if not about_post and not broken:
        return set()
    sure = {*about_post, *broken} - view.cached(find_article_lines)
    near: set[int | None] = set()
    for index in sure:
        near.update(view.neighbours(index))
    return {index for index in near if index is not None} - sure


def _is_about_post(hit: Hit) -> bool:
    return hit.reason in DATE_ROW_REASONS and hit.position in (LINE, ENDING)


def _is_dateline(view: View, index: int) -> bool:
    """Say whether a line is a date and no more, decoration aside."""
    folded = fold(view.lines[index].text[: MAX_DATE_CHARS + 1])
    if len(folded) > MAX_DATE_CHARS:
        return False
    return view.lexicon.is_date(folded.strip(" \t|\u00b7\u2022-()[]"))


POST_META = Filter("post_meta", find)
