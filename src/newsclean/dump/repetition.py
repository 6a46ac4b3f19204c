"""Find lines that stand more than once in a text, and how far the copies are apart."""
from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from .line_features import Column

__all__ = ["COPY_CLASSES", "REPEAT_CLASSES", "classify_copies", "classify_repeats"]

REPEAT_CLASSES = 8
# Three copies and more are one class.
_MAX_EXTRA_COPIES = 3
# In `classify_repeats`, two copies and fewer are below this.
_LAST_PAIR_CLASS = 3

# Lines to the nearest copy, as one of six classes: doubled, two, up to 8, 30, 100 and more.
_GAP_CLASSES = (0, 1, 2, *[3] * 6, *[4] * 22, *[5] * 70, 6)
_MAX_GAP_LINES = len(_GAP_CLASSES) - 1
_GAPS = 6
COPY_CLASSES = 2 * _GAPS + 1


def classify_repeats(texts: Sequence[str]) -> Column:
    """Return for each line 0 if it stands once, else 2, 4 or 6 for two, three or more copies.

    One more for every copy but the first.
    """
    counts = Counter(texts)
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
    for at, (text, repeat) in enumerate(zip(texts, repeats)):
        if repeat:
            before = last.get(text, -1)
            if before >= 0:
                gaps[at] = min(at - before, _MAX_GAP_LINES)
                gaps[before] = min(gaps[before] or _MAX_GAP_LINES, gaps[at])
            last[text] = at
    return [
        _GAP_CLASSES[gap] + (_GAPS if repeat > _LAST_PAIR_CLASS else 0)
        for gap, repeat in zip(gaps, repeats)
    ]
