"""Lines that continue a sentence, in a text that is broken at a width.

The rule:

* The line stands directly below one that is no phrase and ends in a letter or a comma. That one has
  `MIN_WIDTH_CHARS` to `MAX_WIDTH_CHARS` characters, or as many as the text's own width leaves it: with the
  next word it would be longer than the longest of the lines around.
* It begins with a small letter or a number. It ends a sentence, announces something, or has
  `MIN_CONTINUED_WORDS` words: `with input from many members of the club. In 2005` is no byline there, and
  `67,136 shares.` no counter. `read more` under a headline is a label.
"""

from __future__ import annotations

from typing import Final

from ...engine.view import View
from ...text.sentences import ends_sentence
from .surroundings import is_known

__all__ = ["find_broken_lines"]

# Mail, manuals and text browsers break lines at 60 to 80 characters, columns and telephones at fewer.
MIN_WIDTH_CHARS: Final = 45
MIN_OWN_WIDTH_CHARS: Final = 28
MAX_WIDTH_CHARS: Final = 100
LINES_AROUND: Final = 5  # above and below, that show a text's own width
MIN_CONTINUED_WORDS: Final = 5


def find_broken_lines(view: View) -> frozenset[int]:
    """Return the known lines that continue the sentence above."""
    return frozenset(
        index
        for index in view.hits
        if _may_continue(view.lines[index].text)
        and index > 0
        and not is_known(view, index - 1)
        and _is_cut_at_width(view, index - 1)
    )


def _may_continue(text: str) -> bool:
    """Say whether a line may be the rest of a sentence."""
    text = text.strip()
    if text[:1].isdigit():
        return ends_sentence(text)
    return text[:1].islower() and (
        ends_sentence(text)
        or text.endswith(":")
        or len(text.split()) >= MIN_CONTINUED_WORDS
    )


def _is_cut_at_width(view: View, index: int) -> bool:
    """Say whether a line stops within a sentence, as where a text is broken at a width."""
    text = view.lines[index].text.strip()
    if len(text) > MAX_WIDTH_CHARS or not (text[-1:].isalpha() or text[-1:] == ","):
        return False
    if len(text) >= MIN_WIDTH_CHARS:
        return True
    return len(text) >= MIN_OWN_WIDTH_CHARS and _fills_width(view, index, text)


def _fills_width(view: View, index: int, text: str) -> bool:
    """Say whether the first word of the next line would make a line longer than all around it."""
    around = view.lines[max(0, index - LINES_AROUND) : index + LINES_AROUND + 1]
    width = max(len(line.text.strip()) for line in around)
    next_word = view.lines[index + 1].text.split()[0]
    return len(text) + 1 + len(next_word) > width
