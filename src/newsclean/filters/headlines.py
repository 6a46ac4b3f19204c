"""A whole page's headline, beside the article: the last `h1` above the first paragraph.

Most pages set it into a header of its own, with the byline and a picture. Most people who write
articles down leave it out, as extractors do. The weights that judge all lines of a page judge it
too. Leave this filter out to keep the headline on every page.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..engine.filter import Filter
from ..engine.view import View
from ..model import Span
from ..page.classifier import classify_page

__all__ = ["HEADLINES"]


def find(view: View) -> Iterator[Span]:
    found = view.cached(classify_page)
    if found is None:
        return
    for line in sorted(found.headline.intersection(found.notes)):
        yield found.span_of(view, line)


HEADLINES = Filter("headlines", find, early=True)
