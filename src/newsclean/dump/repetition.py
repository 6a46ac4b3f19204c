"""Find lines that stand more than once in a text, and how far the copies are apart."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from .line_features import SENTENCE_ENDS, Column, LineFeatures
from .paragraphs import MIN_LONG_SENTENCE_WORDS, MIN_UNFINISHED_WORDS

__all__ = [
    "COPY_CLASSES",
    "REPEAT_CLASSES",
    "classify_copies",
    "classify_repeats",
    "find_copied_passages",
    "find_interruptions",
]

REPEAT_CLASSES: Final = 8
# Three copies and more are one class.
_MAX_EXTRA_COPIES: Final = 3
# In `classify_repeats`, two copies and fewer are below this.
_LAST_PAIR_CLASS: Final = 3

# Lines to the nearest copy, as one of six classes: doubled, two, up to 8, 30, 100 and more.
_GAP_CLASSES: Final = (0, 1, 2, *[3] * 6, *[4] * 22, *[5] * 70, 6)
_MAX_GAP_LINES: Final = len(_GAP_CLASSES) - 1
_GAPS: Final = 6
COPY_CLASSES: Final = 2 * _GAPS + 1


def classify_repeats(texts: Sequence[str]) -> Column:
    """Return for each line 0 if it stands once, else 2, 4 or 6 for two, three or more copies.

    One more for every copy but the first.
    """
    counts = Counter(texts)
    if len(counts) == len(texts):
        return [0] * len(texts)
    seen: set[str] = set()
    column = []
    for text in texts:
        count = counts[text]
        if count == 1:
            column.append(0)
        else:
            column.append(2 * min(count - 1, _MAX_EXTRA_COPIES) + (text in seen))
            seen.add(text)
    return column


def classify_copies(texts: Sequence[str], repeats: Column) -> Column:
    """Return how far the nearest copy of each line is; 0 for none, six more if there are three copies.

    `repeats` is what `classify_repeats` gives.
    """
    last: dict[str, int] = {}
    gaps = [0] * len(texts)
    for at in [at for at, repeat in enumerate(repeats) if repeat]:
        text = texts[at]
        before = last.get(text, -1)
        if before >= 0:
            gaps[at] = min(at - before, _MAX_GAP_LINES)
            gaps[before] = min(gaps[before] or _MAX_GAP_LINES, gaps[at])
        last[text] = at
    return [
        _GAP_CLASSES[gap] + (_GAPS if repeat > _LAST_PAIR_CLASS else 0)
        for gap, repeat in zip(gaps, repeats)
    ]


# `Article content`, `Advertisement 1`, `Tweet may have been deleted`: what stands so often between
# paragraphs.
_MIN_INTERRUPTIONS: Final = 3
_MAX_INTERRUPTION_WORDS: Final = 8
_NUMBER: Final = re.compile("[0-9]+")


def find_interruptions(texts: Sequence[str], features: LineFeatures) -> set[int]:
    """Return the places of short lines that stand in a text again and again, mostly between two paragraphs of prose.

    Lines that differ in their numbers only are the same.
    """
    places = [
        at
        for at, words in enumerate(features.words)
        if words <= _MAX_INTERRUPTION_WORDS
    ]
    # all at once: a call for each line takes six times as long
    forms = _NUMBER.sub("0", "\n".join([texts[at] for at in places])).split("\n")
    counts = Counter(forms)
    frequent = {form for form, count in counts.items() if count >= _MIN_INTERRUPTIONS}
    candidates = {at: form for at, form in zip(places, forms) if form in frequent}
    if not candidates:
        return set()
    after_prose = _find_beside_prose(candidates, -1, features)
    before_prose = _find_beside_prose([*candidates][::-1], 1, features)
    between = Counter(
        [
            form
            for at, form in candidates.items()
            if after_prose[at] and before_prose[at]
        ]
    )
    return {at for at, form in candidates.items() if 2 * between[form] > counts[form]}


def _find_beside_prose(
    candidates: Iterable[int], step: int, features: LineFeatures
) -> dict[int, bool]:
    """Say of each candidate whether the next line that is none, above (-1) or below (1), is prose."""
    found: dict[int, bool] = {}
    for at in candidates:
        beside = at + step
        found[at] = found[beside] if beside in found else _is_prose(features, beside)
    return found


def _is_prose(features: LineFeatures, at: int) -> bool:
    """Say whether there is such a line, and it is a sentence or long."""
    if not 0 <= at < len(features.words):
        return False
    words = features.words[at]
    return words >= MIN_UNFINISHED_WORDS or (
        words >= MIN_LONG_SENTENCE_WORDS and features.ends[at] in SENTENCE_ENDS
    )


# A passage says something: refrains, steps and cells of tables are shorter, and may come again.
_MIN_COPIED_SENTENCES: Final = 3
_MIN_COPIED_WORDS: Final = 12  # of each of them


def find_copied_passages(
    texts: Sequence[str], words: Column, is_sentence: Sequence[bool]
) -> list[int]:
    """Return the places of passages that stood further up already, line by line.

    A page may hold its article twice, for wide and for narrow screens.

    Args:
        texts: The lines that stay.
        words: How many words each has.
        is_sentence: Which of them are whole sentences.
    """
    counts = Counter(texts)
    again = [
        text
        for text, count, whole in zip(texts, words, is_sentence)
        if whole and count >= _MIN_COPIED_WORDS and counts[text] > 1
    ]
    if len(again) < _MIN_COPIED_SENTENCES:
        return []
    first: dict[str, int] = {}
    copied: list[int] = []
    at = 0
    while at < len(texts):
        source = first.setdefault(texts[at], at)
        length = 0
        while at + length < len(texts) and source + length < at:
            if texts[source + length] != texts[at + length]:
                break
            length += 1
        passage = range(at, at + length)
        sentences = [
            place
            for place in passage
            if is_sentence[place] and words[place] >= _MIN_COPIED_WORDS
        ]
        if len(sentences) >= _MIN_COPIED_SENTENCES:
            copied += passage
        at += max(length, 1)
    return copied
