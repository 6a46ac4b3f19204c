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

from ..engine.filter import Filter
from ..engine.view import View
from ..model import Span
from ..phrases.lexicon import Hit
from ..phrases.positions import COMPANION, LINE
from ..placement.article_lines.find import find_hits
from ..placement.find import find_phrases
from ..text.titles import is_title

__all__ = ["RELATED_LINKS"]


def find(view: View) -> Iterator[Span]:
    yield from find_phrases(view, "related_links")
    yield from _find_neighbouring_posts(view)
    for index, hit in find_hits(view, "related_links", COMPANION):
        if _is_in_capitals(view.lines[index].text, hit):
            yield view.line_span(index, hit.phrase)


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


RELATED_LINKS = Filter("related_links", find, description=__doc__)
