r"""Links to other stories, inside the article and after it, with the titles they lead to.

A label such as `See also` and a title on one line; a heading and a list of titles; the neighbours
of a post (`Previous Post`, `← Title`). The same words begin honest sentences, so what follows the
label has to look like a title and no sentence.

>>> RELATED_LINKS("The well ran dry.\n\nSee also: Ten Wells Under One Hill\n\nRain is due.")
'The well ran dry.\n\nRain is due.'
>>> RELATED_LINKS("Read more books.\n\nSee also what the neighbours built: nothing.")
'Read more books.\n\nSee also what the neighbours built: nothing.'
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from ..engine.filter import Filter
from ..engine.view import View
from ..model import Span
from ..phrases.lexicon import Hit
from ..phrases.positions import COMPANION, LEAD, LINE
from ..placement.article_lines.find import find_hits
from ..placement.find import find_phrases
from ..placement.links import MIN_LINK_LINE_SHARE
from ..text.titles import is_title

__all__ = ["RELATED_LINKS"]

MAX_LINK_LABEL_CHARS: Final = 40
# Set behind a line, to see whether the line is a label for titles.
MADE_UP_TITLE: Final = "Ten Wells"


def find(view: View) -> Iterator[Span]:
    yield from find_phrases(view, "related_links")
    yield from _find_neighbouring_posts(view)
    for index, hit in find_hits(view, "related_links", COMPANION):
        if _is_in_capitals(view.lines[index].text, hit) or _links_to_title(
            view, index, hit
        ):
            yield view.line_span(index, hit.phrase)
    if view.from_html:
        yield from _find_linked_lists(view)


def _find_linked_lists(view: View) -> Iterator[Span]:
    """Yield the labels that stand over lines which are nothing but links, and those lines."""
    linked = [_is_link(view, index) for index in view.nonblank]
    for place in range(len(linked) - 1):
        if linked[place] or not linked[place + 1]:
            continue
        index = view.nonblank[place]
        if not _is_lead_alone(view, index):
            continue
        yield view.line_span(index, "over links")
        for below in range(place + 1, len(linked)):
            if not linked[below]:
                break
            yield view.line_span(view.nonblank[below], "a link under a label")


def _is_lead_alone(view: View, index: int) -> bool:
    """Say whether a line is a lead of this reason of several words, with nothing behind it."""
    text = view.lines[index].text.strip(" :\u00a0")
    if len(text) > MAX_LINK_LABEL_CHARS or " " not in text:
        return False
    if any(hit.position != LEAD for hit in view.hits.get(index, ())):
        return False
    hits = view.fitting(view.lexicon.look_up(f"{text}: {MADE_UP_TITLE}"))
    return any(
        hit.reason == "related_links" and hit.position == LEAD and hit.separated
        for hit in hits
    )


def _is_link(view: View, index: int) -> bool:
    markup, text = view.lines[index].markup, view.lines[index].text.strip()
    return markup is not None and markup.linked >= MIN_LINK_LINE_SHARE * len(text)


def _links_to_title(view: View, index: int, hit: Hit) -> bool:
    """Say whether what follows a label stands in a link, as far as a page says so."""
    line = view.lines[index]
    title = line.text.partition(":")[2].strip()
    if line.markup is None or not hit.slots or not title:
        return False
    return line.markup.linked >= MIN_LINK_LINE_SHARE * len(title)


def _is_in_capitals(text: str, hit: Hit) -> bool:
    """Say whether a label stands in capitals before a title that does not: `READ MORE: Ten Wells`."""
    label, colon, title = text.partition(":")
    return bool(colon and hit.slots) and label.isupper() and not title.isupper()


def _find_neighbouring_posts(view: View) -> Iterator[Span]:
    """Yield the titles under a pair of labels, as previous and next post have.

    They stand so: label, title, label, title.
    """
    hits = find_hits(view, "related_links", LINE)
    places = [bisect_left(view.nonblank, index) for index, _ in hits]
    for one, other in pairwise(places):
        if other == one + 2:
            for index in view.nonblank[one + 1 : one + 4 : 2]:
                if index not in view.hits and is_title(view.lines[index].text):
                    yield view.line_span(index)


RELATED_LINKS = Filter("related_links", find)
