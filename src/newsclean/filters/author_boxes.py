r"""The box about the author under an article: its heading, the name, a sentence or two, the links.

News introduces everyone with a sentence about their job, so the sentence alone is no evidence. Under the
box's own heading, below the article and with no article after it, it is.

>>> AUTHOR_BOXES("The mill will be sold in spring, and nobody in the valley knows to whom it will go.\n\nAbout the Author\n"
...              "Jane Doe writes about rivers.")
'The mill will be sold in spring, and nobody in the valley knows to whom it will go.'
>>> AUTHOR_BOXES("About the author we know little.")
'About the author we know little.'
"""
from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from ..engine.filter import Filter
from ..engine.view import View
from ..model import Span
from ..phrases.lexicon import HEADING
from ..placement.find import brackets, companions, first_prose, labels, leads, rows, strings
from ..text.scripts import is_cased
from ..text.sentences import ends_sentence, is_prose
from ..text.titles import is_name

__all__ = ["AUTHOR_BOXES"]

BOX = 2  # lines of prose that a box may hold; more under the heading is an article about an author


def find(view: View) -> Iterator[Span]:
    for shape in (labels, companions, leads, brackets, rows, strings):
        yield from shape(view, "author_boxes")
    prose = view.cached(first_prose)
    for index, hit in view.hits_for("author_boxes", HEADING):
        if prose is not None and prose < index:
            yield from _box(view, index, hit.phrase)


def _box(view: View, heading: int, phrase: str) -> Iterator[Span]:
    """The heading, and under it the lines down to the next known phrase if they are about somebody."""
    box: list[int] = []
    prose = 0
    for at in range(bisect_right(view.nonblank, heading), len(view.nonblank)):
        index = view.nonblank[at]
        if index in view.hits:
            break
        box.append(index)
        prose += is_prose(view.lines[index].text)
        if prose > BOX:
            box = []
            break
    texts = [view.lines[index].text for index in box]
    if not any(map(_is_about_somebody, texts)):
        box = []
    for index in [heading, *box[: _length(texts)]]:
        yield view.line_span(index, phrase)


def _length(texts: Sequence[str]) -> int:
    """How many lines are the box: behind a sentence about somebody, prose without a word of the name is the article."""
    names = set[str]()
    told = False
    for at, text in enumerate(texts):
        named = not names.isdisjoint(text.split())
        if told and is_prose(text) and is_cased(text) and not named:
            return at
        names.update(_name(text).split())
        told = told or ((named or _is_about_somebody(text)) and ends_sentence(text))
    return len(texts)


def _is_about_somebody(text: str) -> bool:
    """Whether a line is a name or, where names have capitals, begins with one."""
    return _name(text) != ""


def _name(text: str) -> str:
    """The name that a line is, or begins with where names have capitals."""
    first = " ".join(text.split()[:2])
    return text if is_name(text) else first if is_cased(text) and is_name(first) else ""


AUTHOR_BOXES = Filter("author_boxes", find)
