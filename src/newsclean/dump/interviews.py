"""Questions with their answers, and speakers in turn: what an article's interview looks like in a dump.

Its lines are as short as labels, and end as sentences do.

* `MIN_PAIRS` questions or more stand below each other, each with an answer under it, which ends as a
  sentence does.
* Or `MIN_TURNS` lines or more begin with a speaker and a colon. There are two of them or more, and
  each speaks twice. The lines end as sentences do.
* No line among them is known from menus and boxes, and the line above, or one of them, is a sentence
  that stays: a site's own questions stand below its offers.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from ..text.patterns import compile_later
from ..text.sentences import QUESTION_MARKS
from .line_features import SENTENCE_ENDS
from .lines import Lines

__all__ = ["find_interviews"]

MIN_PAIRS: Final = 2
MIN_TURNS: Final = 4
MIN_SPEAKERS: Final = 2
MIN_TURNS_EACH: Final = 2

_NAMED_TURN: Final = compile_later(r"([^\W\d_][^:\uff1a.!?]{0,30})[:\uff1a]\s*\S")


def find_interviews(
    lines: Lines, goes: Sequence[bool], sentences: Sequence[int]
) -> set[int]:
    """Return the lines of interviews.

    Args:
        lines: The lines of a dump.
        goes: Which of them go by their scores.
        sentences: Where the sentences stand that stay.
    """
    found: set[int] = set()
    anchors = set(sentences)
    for run in [*_find_questions(lines), *_find_talks(lines)]:
        if not all(goes[at] for at in run) or run[0] - 1 in anchors:
            found.update(run)
    return found


def _find_questions(lines: Lines) -> Iterator[range]:
    """Yield runs of questions with an answer under each."""
    asking = {
        at for at, text in enumerate(lines.texts) if text.endswith(QUESTION_MARKS)
    }
    starts = [at for at in sorted(asking) if _is_answered(lines, asking, at)]
    seen: set[int] = set()
    for start in starts:
        if start in seen:
            continue
        end = start
        while end in asking and _is_answered(lines, asking, end):
            seen.add(end)
            end += 2
        if end - start >= 2 * MIN_PAIRS:
            yield range(start, end)


def _is_answered(lines: Lines, asking: set[int], at: int) -> bool:
    """Say whether a question and the line under it are known from nowhere, and that answers it."""
    below = at + 1
    if below >= len(lines.texts) or below in asking:
        return False
    is_known = lines.strengths[at] or lines.strengths[below]
    return not is_known and lines.ends[below] in SENTENCE_ENDS


def _find_talks(lines: Lines) -> Iterator[range]:
    """Yield runs of lines with speakers in turn."""
    speakers = [_name_speaker(lines, at) for at in range(len(lines.texts))]
    start = 0
    for at in range(len(speakers) + 1):
        if at < len(speakers) and speakers[at]:
            continue
        if at - start >= MIN_TURNS:
            turns = Counter(speakers[start:at])
            if len(turns) >= MIN_SPEAKERS and min(turns.values()) >= MIN_TURNS_EACH:
                yield range(start, at)
        start = at + 1


def _name_speaker(lines: Lines, at: int) -> str:
    """Return who speaks in a line, or nothing."""
    text = lines.texts[at]
    if ":" not in text and "\uff1a" not in text:
        return ""
    if lines.strengths[at] or lines.ends[at] not in SENTENCE_ENDS:
        return ""
    found = _NAMED_TURN.match(text)
    return found[1] if found else ""
