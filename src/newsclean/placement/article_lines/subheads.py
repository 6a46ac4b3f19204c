"""Labels that are the article's subheads, since the paragraph under them takes them up.

The rule:

* The line is a phrase without slots. Right under it stands a paragraph that is no phrase, and that
  says the phrase again, or a word of it of at least `MIN_ECHO_CHARS`, or all of its words, two or
  more of `MIN_SHORT_ECHO_CHARS`: `Latest news` over `The latest news from the weir is that there is none.`
* The line comes once in the text, and no other clutter stands beside it.
* Where that is so of `MIN_ECHOES` lines, all others that stand over prose so are subheads too.
* Words of programs (`Log out`, `Create an account`) come in rows where they are clutter. Two
  different ones, each alone between paragraphs, are the steps of instructions. So is one where
  `MIN_OWN_SUBHEADS` other short lines stand alone over paragraphs.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from ...engine.view import View
from ...phrases.positions import COMPANION, ENDING, HEADING, LINE
from ...text.fold import fold, make_key
from ...text.sentences import ends_sentence
from .surroundings import (
    INSERTED_REASONS,
    has_prose_above,
    is_beside_clutter,
    is_item,
    is_known,
    is_unclaimed_prose,
    is_unclaimed_sentence,
)

__all__ = ["find_subheads"]

MIN_ECHO_CHARS: Final = 6  # of a word of a phrase of several: `latest`, `stories`
MIN_SHORT_ECHO_CHARS: Final = 4
MIN_ECHOES: Final = 2
MIN_STEPS: Final = 2
MIN_SECTIONS: Final = 3
MIN_OWN_SUBHEADS: Final = 2
MAX_OWN_SUBHEAD_CHARS: Final = 60
BUTTON_REASONS: Final = frozenset(["cookie_notices", "paywalls"])
# Phrases of other positions are clutter wherever they stand.
SECTION_POSITIONS: Final = (HEADING, ENDING, COMPANION)
_LABEL_POSITIONS: Final = (LINE, HEADING, ENDING, COMPANION)


def find_subheads(view: View) -> frozenset[int]:
    """Return the labels that the paragraph under them takes up."""
    labels = _find_labels_over_prose(view)
    counts: dict[str, int] = {}
    for label in labels.values():
        counts[label] = counts.get(label, 0) + 1
    echoed = {
        i
        for i, label in labels.items()
        if counts[label] == 1 and _is_echoed(view, i, label)
    }
    if len(echoed) >= MIN_ECHOES:
        for index in labels:
            if all(hit.reason not in INSERTED_REASONS for hit in view.hits[index]):
                echoed.add(index)
    between = {i for i in labels if _is_between_paragraphs(view, i)}
    steps = {
        i for i in between if all(hit.reason in BUTTON_REASONS for hit in view.hits[i])
    }
    if len({labels[index] for index in steps}) >= MIN_STEPS or (
        steps and _has_own_subheads(view, len(labels) - len(steps))
    ):
        echoed |= steps
    sections = {i for i in between if _may_head_section(view, i)}
    if len({labels[index] for index in sections}) >= MIN_SECTIONS:
        echoed.update(_find_labels_above(view, max(sections)))
    return frozenset(echoed)


def _has_own_subheads(view: View, found: int) -> bool:
    """Say whether enough short lines stand alone over paragraphs, with those that were found."""
    if found >= MIN_OWN_SUBHEADS:
        return True
    for index in view.nonblank:
        text = view.lines[index].text
        if (
            len(text) > MAX_OWN_SUBHEAD_CHARS
            or ends_sentence(text)
            or is_known(view, index)
        ):
            continue
        above, below = view.neighbours(index)
        if above is None or below is None or above == index - 1:
            continue
        if is_item(view, index):
            continue
        found += _is_paragraph(view, below)
        if found >= MIN_OWN_SUBHEADS:
            return True
    return False


def _is_between_paragraphs(view: View, index: int) -> bool:
    """Say whether a label stands between two paragraphs, and is of no kind that does so anywhere."""
    if any(hit.reason in INSERTED_REASONS for hit in view.hits[index]):
        return False
    above = view.neighbours(index)[0]
    return (
        above is not None
        and ends_sentence(view.lines[above].text)
        and not is_known(view, above)
    )


def _may_head_section(view: View, index: int) -> bool:
    if ends_sentence(view.lines[index].text):
        return False
    hits = view.hits[index]
    return any(
        hit.position in SECTION_POSITIONS and hit.reason != "tables_of_contents"
        for hit in hits
    )


def _find_labels_above(view: View, last: int) -> Iterator[int]:
    """Yield the labels from the text's first paragraph down to the last subhead."""
    for index, hits in view.hits.items():
        if index > last or not has_prose_above(view, index):
            continue
        if any(hit.position in SECTION_POSITIONS for hit in hits):
            yield index


def _find_labels_over_prose(view: View) -> dict[int, str]:
    """Return the lines that are a phrase right over a paragraph, with the phrase."""
    labels: dict[int, str] = {}
    for index, hits in view.hits.items():
        hit = next(
            (hit for hit in hits if hit.position in _LABEL_POSITIONS and not hit.slots),
            None,
        )
        below = view.neighbours(index)[1]
        if hit is None or below is None or not _is_paragraph(view, below):
            continue
        if not is_beside_clutter(view, index):
            labels[index] = hit.phrase
    return labels


def _is_paragraph(view: View, index: int) -> bool:
    return is_unclaimed_sentence(view, index) or is_unclaimed_prose(view, index)


def _is_echoed(view: View, index: int, label: str) -> bool:
    below = view.neighbours(index)[1]
    if below is None:
        return False
    prose = f" {make_key(fold(view.lines[below].text))} "
    if label in prose:
        return True
    if any(hit.reason in INSERTED_REASONS for hit in view.hits[index]):
        return False
    words = set(label.split())
    said = [word for word in words if f" {word}" in prose]
    if len(words) > 1 and any(len(word) >= MIN_ECHO_CHARS for word in said):
        return True
    return len(said) == len(words) > 1 and min(map(len, words)) >= MIN_SHORT_ECHO_CHARS
