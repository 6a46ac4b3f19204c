"""The names and credits under the pictures of a whole page's article.

Most people who write articles down leave captions out, as extractors do. A whole sentence is read
with the article and is kept. So is what stands under a table, a quotation or a piece of code. A
fragment keeps all of its captions. Leave this filter out to keep them on every page.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..engine.filter import Filter
from ..engine.view import View
from ..model import Span
from ..page.classifier import classify_page

__all__ = ["CAPTIONS"]


def find(view: View) -> Iterator[Span]:
    found = view.cached(classify_page)
    if found is None:
        return
    for line in sorted(found.captions):
        yield found.span_of(view, line)


CAPTIONS = Filter("captions", find, early=True)
