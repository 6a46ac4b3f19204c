"""Lines that are part of a sentence which stands on several, in a text that is broken at a width or at its links.

The rule:

* The line stands directly below one that is no phrase and ends in a letter or a comma. That one has
  `MIN_WIDTH_CHARS` to `MAX_WIDTH_CHARS` characters, or as many as the text's own width leaves it: with the
  next word it would be longer than the longest of the lines around.
* It begins with a small letter or a number. It ends a sentence, announces something, or has
  `MIN_CONTINUED_WORDS` words: `with input from many members of the club. In 2005` is no byline there, and
  `67,136 shares.` no counter. `read more` under a headline is a label.
* Or the line is a phrase of `REASONS_OF_TITLES` with an open end (`Read more about {}`), has
  `MIN_OWN_WIDTH_CHARS`, ends in a letter or a comma, and the one directly below goes on with a small
  letter: half of it would be left.
* Or it begins with a small letter, and the one directly below goes on too, or the one below that behind
  a link: `in my`, `previous article`, `here`. The sentence begins no more than `MAX_PIECES` lines above, on
  a line of `MIN_OWN_WIDTH_CHARS`.
* Or it is a word or two, and the one directly below is prose that begins with a small letter:
  `Instagram` over `began to test …`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from ...engine.view import View
from ...phrases.positions import LEAD
from ...text.scripts import is_cased
from ...text.sentences import ends_sentence, is_prose
from .surroundings import INSERTED_REASONS, is_known

__all__ = [
    "MIN_OWN_WIDTH_CHARS",
    "begins_small",
    "continues_line_above",
    "find_broken_lines",
]

# Mail, manuals and text browsers break lines at 60 to 80 characters, columns and telephones at fewer.
MIN_WIDTH_CHARS: Final = 45
MIN_OWN_WIDTH_CHARS: Final = 28
MAX_WIDTH_CHARS: Final = 100
LINES_AROUND: Final = 5  # above and below, that show a text's own width
MIN_CONTINUED_WORDS: Final = 5
REASONS_OF_TITLES: Final = frozenset(["author_boxes", "media_players", "related_links"])
MAX_FIRST_WORDS: Final = 2
MAX_PIECES: Final = 3
_MARKS_BEHIND_WORDS: Final = (",", ".", ";", ")")


def find_broken_lines(view: View) -> frozenset[int]:
    """Return the known lines that continue the sentence above, or that the line below continues."""
    return frozenset(
        index
        for index in view.hits
        if continues_line_above(view, index)
        or (
            _goes_on_below(view, index)
            and (_has_open_end(view, index) or _begins_prose(view, index))
        )
        or _stands_within(view, index)
    )


def continues_line_above(view: View, index: int) -> bool:
    """Say whether a line is the rest of the sentence that the line right above it breaks off."""
    return (
        _may_continue(view.lines[index].text)
        and index > 0
        and not is_known(view, index - 1)
        and _is_cut_at_width(view, index - 1)
    )


def begins_small(text: str) -> bool:
    """Say whether a text begins with a small letter, as Georgian has none."""
    return text[:1].islower() and is_cased(text[:1])


def _goes_on_below(view: View, index: int) -> bool:
    """Say whether the line directly below one is no phrase and goes on with its sentence."""
    below = index + 1
    if below >= len(view.lines) or not _ends_open(view.lines[index].text.strip()):
        return False
    text = view.lines[below].text.strip()
    goes_on = begins_small(text) or text.startswith(_MARKS_BEHIND_WORDS)
    return goes_on and below not in view.hits


def _has_open_end(view: View, index: int) -> bool:
    is_long = len(view.lines[index].text.strip()) >= MIN_OWN_WIDTH_CHARS
    hits = view.hits[index] if is_long else ()
    return any(
        hit.reason in REASONS_OF_TITLES
        and (hit.phrase.endswith("}") or hit.position == LEAD)
        for hit in hits
    )


def _begins_prose(view: View, index: int) -> bool:
    """Say whether a line is the first word or two of the prose directly below it."""
    words = view.lines[index].text.split()
    return (
        len(words) <= MAX_FIRST_WORDS
        and not _interrupts(view, index)
        and is_prose(" ".join(_list_rest(view, index + 1)))
    )


def _list_rest(view: View, index: int) -> Iterator[str]:
    """Yield the lines from one on that begin with a small letter and are no phrases."""
    for at in range(index, min(index + MAX_PIECES, len(view.lines))):
        text = view.lines[at].text.strip()
        if not begins_small(text) or at in view.hits:
            return
        yield text


def _stands_within(view: View, index: int) -> bool:
    """Say whether a line begins with a small letter behind ones that are no phrases and break off."""
    if not begins_small(view.lines[index].text.lstrip()) or _interrupts(view, index):
        return False
    if not (
        _goes_on_below(view, index)
        or (_goes_on_below(view, index + 1) and index + 1 not in view.hits)
    ):
        return False
    for above in range(index - 1, max(index - 1 - MAX_PIECES, -1), -1):
        text = view.lines[above].text.strip()
        if not _ends_open(text) or is_known(view, above):
            return False
        if len(text) >= MIN_OWN_WIDTH_CHARS:
            return True
    return False


def _interrupts(view: View, index: int) -> bool:
    return any(hit.reason in INSERTED_REASONS for hit in view.hits[index])


def _ends_open(text: str) -> bool:
    return text[-1:].isalpha() or text[-1:] == ","


def _may_continue(text: str) -> bool:
    """Say whether a line may be the rest of a sentence."""
    text = text.strip()
    if text[:1].isdigit():
        return ends_sentence(text)
    return begins_small(text) and (
        ends_sentence(text)
        or text.endswith(":")
        or len(text.split()) >= MIN_CONTINUED_WORDS
    )


def _is_cut_at_width(view: View, index: int) -> bool:
    """Say whether a line stops within a sentence, as where a text is broken at a width."""
    text = view.lines[index].text.strip()
    if len(text) > MAX_WIDTH_CHARS or not _ends_open(text):
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
