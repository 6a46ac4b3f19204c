"""Numbered subheads and steps: `4. Comments` among the items of minutes, `Log in` under `Step 2`.

The rule:

* A line begins with a number and a full stop or bracket, and the text has a line with the number
  before or behind it that is no phrase. `4 Comments` has no full stop.
* Or the line is a byline under a numbered title, as the line under the next number is: `2 More Water`
  over `by Ann Teller`.
* Or the line right above is a word and a number, and no phrase, and the text has another line of
  that word with another number.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from ...engine.view import View
from ...phrases.lexicon import Lexicon
from ...phrases.positions import COMPANION, LINE
from ...text.fold import fold
from ...text.patterns import compile_later
from .surroundings import has_prose_above, has_prose_below, is_known

__all__ = ["find_numbered_lines"]

_NUMBERED: Final = compile_later(r"\s*(\d{1,2})[.)]\s+\S")
_TITLE_NUMBER: Final = compile_later(r"\s*(\d{1,2})[.)]?\s+[^\W\d_]")
_STEP: Final = compile_later(
    r"\s*([^\W\d_]{2,12})\s*(\d{1,2})\s*[:.]?\s*$|\s*(\u7b2c)(\d{1,2})\u6b65\s*$"
)

_ENDS_OF_STEPS: Final = "0123456789:. \u6b65"
MAX_STEP_CHARS: Final = 30


def find_numbered_lines(view: View) -> frozenset[int]:
    """Return the known lines that are numbered, or stand under a numbered label."""
    found = [*_find_numbered_items(view), *_find_steps(view)]
    return frozenset([*found, *_find_authors(view)])


def _find_authors(view: View) -> Iterator[int]:
    """Yield the bylines under titles with numbers one after the other."""
    authors: dict[int, list[int]] = {}
    for index, hits in view.hits.items():
        if not any(slot == "name" for hit in hits for slot, _ in hit.slots):
            continue
        above = view.neighbours(index)[0]
        title = (
            _TITLE_NUMBER.match(view.lines[above].text) if above is not None else None
        )
        if title:
            authors.setdefault(int(title[1]), []).append(index)
    for number, found in authors.items():
        if number + 1 in authors or number - 1 in authors:
            yield from found


def _find_numbered_items(view: View) -> Iterator[int]:
    if not any(_NUMBERED.match(view.lines[index].text) for index in view.hits):
        return
    numbers = view.per_line(_match_numbers)
    own = {number for index, number in numbers.items() if not is_known(view, index)}
    for index, number in numbers.items():
        if is_known(view, index) and not own.isdisjoint((number - 1, number + 1)):
            yield index


def _match_numbers(_: Lexicon, texts: Sequence[str]) -> Iterator[tuple[int, int]]:
    for at, text in enumerate(texts):
        if (text[0].isdigit() or text[0].isspace()) and (
            found := _NUMBERED.match(text)
        ):
            yield at, int(found[1])


def _find_steps(view: View) -> Iterator[int]:
    steps = {
        i: step
        for i, step in view.per_line(_match_steps).items()
        if not is_known(view, i)
    }
    for index in steps:
        below = view.neighbours(index)[1]
        if below is None or not _may_be_step(view, below):
            continue
        if has_prose_above(view, index) and has_prose_below(view, index):
            yield below


def _may_be_step(view: View, index: int) -> bool:
    hits = view.hits.get(index, ())
    return any(hit.position in (LINE, COMPANION) for hit in hits)


def _match_steps(
    lexicon: Lexicon, texts: Sequence[str]
) -> Iterator[tuple[int, tuple[str, str]]]:
    ended = [at for at, text in enumerate(texts) if text[-1] in _ENDS_OF_STEPS]
    for at in ended:
        text = texts[at]
        if len(text) > MAX_STEP_CHARS:
            continue
        found = _STEP.match(text)
        if found is None:
            continue
        word = found[1] or found[3]
        if not lexicon.look_up_whole(fold(word)):  # `Line 4` counts shares on a network
            yield at, (word, found[2] or found[4])
