r"""The box about the author under an article: its heading, the name, a sentence or two, the links.

News introduces everyone with a sentence about their job, so the sentence alone is no evidence.
Under the box's own heading, below the article and with no article after it, it is.

>>> AUTHOR_BOXES("The mill will be sold in spring, and nobody in the valley knows to whom it will go.\n"
...              "\nAbout the Author\nJane Doe writes about rivers.")
'The mill will be sold in spring, and nobody in the valley knows to whom it will go.'
>>> AUTHOR_BOXES("About the author we know little.")
'About the author we know little.'
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from ..engine.filter import Filter
from ..engine.view import View
from ..model import Span
from ..phrases.positions import HEADING
from ..placement.article import find_first_prose
from ..placement.article_lines.find import find_hits
from ..placement.find import find_in_lines, speaks_for
from ..text.scripts import is_cased
from ..text.sentences import ends_sentence, is_prose
from ..text.titles import is_name

__all__ = ["AUTHOR_BOXES"]

# Of a box; more under the heading is an article about an author.
MAX_PROSE_LINES: Final = 2
MAX_CREDIT_WORDS: Final = 3  # `Directed by`, `Music and sound`


def find(view: View) -> Iterator[Span]:
    if not speaks_for(view, "author_boxes"):
        return
    yield from find_in_lines(view, "author_boxes")
    first_prose = view.cached(find_first_prose)
    if first_prose is None:
        return
    for index, hit in find_hits(view, "author_boxes", HEADING):
        if first_prose < index:
            yield from _find_box(view, index, hit.phrase)


def _find_box(view: View, heading: int, phrase: str) -> Iterator[Span]:
    """Yield the heading and, if it is about somebody, the box down to the next known phrase."""
    box: list[int] = []
    prose_lines = 0
    for index in view.nonblank_below(heading):
        if index in view.hits:
            break
        box.append(index)
        prose_lines += is_prose(view.lines[index].text)
        if prose_lines > MAX_PROSE_LINES:
            if _is_section([view.lines[index].text for index in box]):
                return
            box = []
            break
    texts = [view.lines[index].text for index in box]
    if len(texts) > 1 and is_prose(texts[0]) and not _find_name(texts[0]):
        return
    if _are_credits(texts):
        return
    length = (
        _count_box_lines([heading, *box], texts)
        if any(_find_name(text) for text in texts)
        else 0
    )
    if 0 < length < len(box) and _is_section(texts[:length]):
        return
    for index in [heading, *box[:length]]:
        yield view.line_span(index, phrase)


def _count_box_lines(lines: Sequence[int], texts: Sequence[str]) -> int:
    """Return how many of the lines under a heading are the box; `lines` begins with the heading.

    Behind a sentence about somebody, or apart from a list of names, prose without a word of the
    name is the article, and so is the subhead above it.
    """
    names: set[str] = set()
    is_told = False
    for at, text in enumerate(texts):
        is_named = not names.isdisjoint(text.split())
        if is_prose(text) and is_cased(text) and not is_named:
            if is_told:
                return at - _is_subhead(texts[at - 1])
            if at and _stands_off(lines, at + 1):
                return at
        name = _find_name(text)
        names.update(name.split())
        is_told = is_told or (ends_sentence(text) and (is_named or name != ""))
    return len(texts)


def _is_subhead(text: str) -> bool:
    return not is_prose(text) and not ends_sentence(text) and not _find_name(text)


def _stands_off(lines: Sequence[int], at: int) -> bool:
    """Say whether a blank line stands above one of the lines, and none between those above it."""
    has_no_gaps = lines[at - 1] - lines[0] == at - 1
    return has_no_gaps and lines[at] - lines[at - 1] > 1


def _is_section(texts: Sequence[str]) -> bool:
    """Say whether the lines are a section of the article, which goes on behind them.

    A box has one name, on its first line. Several names are a list, as of a book's authors.
    """
    first, *others = [is_name(text) for text in texts[:2]]
    return not first or any(others)


def _are_credits(texts: Sequence[str]) -> bool:
    """Say whether the lines are a film's credits: a name, a word for other work, a name."""
    if len(texts) < 3 or not is_name(texts[0]) or not is_name(texts[2]):
        return False
    return _is_subhead(texts[1]) and len(texts[1].split()) <= MAX_CREDIT_WORDS


def _find_name(text: str) -> str:
    """Return the name that a line is or, where names have capitals, begins with; else nothing."""
    if is_name(text):
        return text
    first = " ".join(text.split()[:2])
    return first if is_cased(text) and is_name(first) else ""


AUTHOR_BOXES = Filter("author_boxes", find)
