"""Lines that continue a sentence, in a text that is broken at a width.

The rule:

* The line stands directly below one that is no phrase, has `MIN_WIDTH_CHARS` to `MAX_WIDTH_CHARS`
  characters, and ends in a letter or a comma.
* It begins with a small letter. It ends a sentence or has `MIN_CONTINUED_WORDS` words: `with input from many
  members of the club. In 2005` is no byline there. `read more` under a headline is a label.
"""

from __future__ import annotations

from ...engine.view import View
from ...text.sentences import ends_sentence
from .surroundings import is_known

__all__ = ["find_broken_lines"]

# Mail, manuals and text browsers break lines at 60 to 80 characters.
MIN_WIDTH_CHARS = 45
MAX_WIDTH_CHARS = 100
MIN_CONTINUED_WORDS = 5


def find_broken_lines(view: View) -> frozenset[int]:
    """Return the known lines that continue the sentence above."""
    return frozenset(
        index
        for index in view.hits
        if _may_continue(view.lines[index].text)
        and index > 0
        and not is_known(view, index - 1)
        and _is_cut_at_width(view.lines[index - 1].text.strip())
    )


def _may_continue(text: str) -> bool:
    """Say whether a line may be the rest of a sentence."""
    text = text.strip()
    return text[:1].islower() and (
        ends_sentence(text) or len(text.split()) >= MIN_CONTINUED_WORDS
    )


def _is_cut_at_width(text: str) -> bool:
    """Say whether a line stops within a sentence, as where a text is broken at a width."""
    if not MIN_WIDTH_CHARS <= len(text) <= MAX_WIDTH_CHARS:
        return False
    return text[-1].isalpha() or text[-1] == ","
