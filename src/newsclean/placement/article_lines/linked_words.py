"""Known phrases within a sentence: `Be sure to read the` over `privacy policy` over `before you start.`.

`get_text` and its like set a link of a sentence on a line of its own. The rule:

* The line above is no phrase, has `MIN_WORDS_ABOVE` or more, or says as much in a script without spaces,
  and breaks off within a sentence: in a comma, or in a word that is not capitalised, as a headline's
  last word mostly is.
* The line below is no phrase, and begins with the sign that ends or parts a sentence or, if the
  phrase itself or a sentence that ends within the line above speaks for it, with a small letter:
  `El puente abre en mayo`, `Compartir`, `en directo` is a headline over a button.
* An ordinary word (`Instagram`) begins a sentence too, if prose below it goes on with a small letter.
* Adverts and their like stand within sentences, and go.
"""

from __future__ import annotations

from typing import Final

from ...engine.view import View
from ...phrases.positions import COMPANION
from ...text.scripts import is_cased, measure_length
from ...text.sentences import (
    COMMAS,
    FULL_STOPS,
    QUESTION_AND_EXCLAMATION_MARKS,
    ends_sentence,
    find_sentence_end,
    is_prose,
)
from .surroundings import INSERTED_REASONS, is_blank, is_known

__all__ = ["find_linked_words", "is_within_sentence"]

MIN_WORDS_ABOVE: Final = 4
MIN_CHARS_ABOVE: Final = 12  # counted as Latin
SIGNS_BEHIND: Final = (*COMMAS, *FULL_STOPS, *QUESTION_AND_EXCLAMATION_MARKS, ";", ")")
DASHES: Final = ("-", "\u2013", "\u2014")


def find_linked_words(view: View) -> frozenset[int]:
    """Return the known lines that stand within a sentence."""
    return frozenset(
        index
        for index in view.hits
        if not _stands_anywhere(view, index)
        and (is_within_sentence(view, index) or _opens_sentence(view, index))
    )


def _stands_anywhere(view: View, index: int) -> bool:
    """Say whether a line is of a kind that stands between any two lines, within sentences too."""
    return any(hit.reason in INSERTED_REASONS for hit in view.hits[index])


def _opens_sentence(view: View, index: int) -> bool:
    """Say whether a line is an ordinary word with prose below that goes on with a small letter."""
    if index + 1 == len(view.lines) or not all(
        hit.position == COMPANION for hit in view.hits[index]
    ):
        return False
    below = view.lines[index + 1].text.strip()
    if not below[:1].islower() or not is_prose(below):
        return False
    if is_blank(view, index - 1) or is_known(view, index - 1):
        return True
    return ends_sentence(view.lines[index - 1].text)


def is_within_sentence(view: View, index: int) -> bool:
    """Say whether the line above begins a sentence that goes on in the line below."""
    if not 0 < index < len(view.lines) - 1:
        return False
    above, label, below = (
        line.text.strip() for line in view.lines[index - 1 : index + 2]
    )
    if not below or not _breaks_off(above):
        return False
    if is_known(view, index - 1) or is_known(view, index + 1):
        return False
    if below.startswith(SIGNS_BEHIND):
        return True
    if label[:1].islower():
        return below[0].islower() or below.startswith(DASHES)
    return below[0].islower() and find_sentence_end(above) < len(above)


def _breaks_off(text: str) -> bool:
    """Say whether a line is long enough for a sentence's begin, and no label or headline."""
    if measure_length(text) < MIN_CHARS_ABOVE:
        return False
    if is_cased(text) and len(text.split()) < MIN_WORDS_ABOVE:
        return False
    if text.endswith(COMMAS):
        return True
    if not text[-1].isalpha():
        return False
    before, _, last = text.rpartition(" ")
    return not last[0].isupper() or ends_sentence(before)
