r"""Lines of dots, dashes, stars and nothing to see, and the marks where a teaser was cut.

Four dots or more on a line of their own stand for something removed (an embed, a gallery): they go. A
line of invisible characters goes. `* * *`, `---` or `…` between two passages of prose is how writers
break a scene or pause, and stays: losing it changes the text, keeping it costs a reader nothing. At the
text's edge, or beside other clutter, it separates nothing and goes. `[…]` goes only where the whole text
ends in it; inside, it is an omission in a quotation.

>>> ELLIPSES("He left.\n\n.......\n\nEither he, or…\n\n* * *\n\nShe stayed.\n\n***")
'He left.\n\nEither he, or…\n\n* * *\n\nShe stayed.'
>>> ELLIPSES("The right […] shall not be infringed.")
'The right […] shall not be infringed.'
"""
from __future__ import annotations

import re
from collections.abc import Iterator

from ..document import Filter, Span, View
from ..prose import ends_sentence
from ..shapes import beside

__all__ = ["ELLIPSES"]

_DOTS = re.compile(r"[.\u2026\u00b7\s]+")
_BREAK = re.compile(r"[.\u2026\u00b7*_\-\u2013\u2014=~\u2022\u25cf\u25e6\u25c6\u25a0\u2042\u2217\u2731|/\s\u200b-\u200f\u2060\ufeff]+")
_INVISIBLE = re.compile(r"[\s\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u2064\ufeff\u115f\u1160\u3164\ufe0f]+")
_CUT = re.compile(r"(?:\s*(?:\[(?:\u2026|\.{3})\]|\[&hellip;\]))+\s*$")

# `...` may be a line of dialogue and `. . .` an omitted verse; four dots and more stand for a hole.
HOLE = 4
# A line of verse is shorter than this and does not end like a sentence: dots among verse stay.
VERSE = 60


def find(view: View) -> Iterator[Span]:
    yield from _invisible(view)
    for at, short in enumerate(view.keys):
        if not short.strip(". "):
            index = view.filled[at]
            if _BREAK.fullmatch(view.lines[index].text) and _separates_nothing(view, at):
                yield view.whole(index)
    yield from _cut_end(view)


def _invisible(view: View) -> Iterator[Span]:
    """Lines that hold something, though nothing that can be seen or is plain white space."""
    if view.text.isascii():
        return
    for line in view.lines:
        if line.text and not line.text.isascii() and _INVISIBLE.fullmatch(line.text):
            yield Span(line.start, line.end, ("nothing to see",))


def _separates_nothing(view: View, at: int) -> bool:
    """Whether the break at this place among the filled lines is a hole, an edge or beside clutter."""
    index = view.filled[at]
    text = view.lines[index].text.strip()
    if text[:1] in "-|+=_" and _is_attached(view, index):
        return False
    if at in (0, len(view.filled) - 1) or index in view.once(beside):
        return True
    return _is_hole(text) and not (_is_verse(view, at - 1, text) and _is_verse(view, at + 1, text))


def _is_attached(view: View, index: int) -> bool:
    """A rule directly under or over a line belongs to it: a table's, a heading's, front matter's."""
    around = view.lines[max(index - 1, 0) : index] + view.lines[index + 1 : index + 2]
    return len(view.lines) > 1 and any(line.text and not line.text.isspace() for line in around)


def _is_hole(text: str) -> bool:
    return _DOTS.fullmatch(text) is not None and text.count(".") + 3 * text.count("\u2026") >= HOLE


def _is_verse(view: View, at: int, dots: str) -> bool:
    """Whether a neighbour of the dots is a short line; spaced dots stand for verse even after a full stop."""
    text = view.lines[view.filled[at]].text
    return len(text) < VERSE and (" " in dots or not ends_sentence(text))


def _cut_end(view: View) -> Iterator[Span]:
    """`[…]` where the text ends, as feeds cut their excerpts."""
    if view.filled:
        line = view.lines[view.filled[-1]]
        found = _CUT.search(line.text[-80:])
        if found:
            start = line.end - len(line.text[-80:]) + found.start()
            yield Span(start, line.end, ("cut here",))


ELLIPSES = Filter("ellipses", find)
