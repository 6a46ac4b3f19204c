"""Tell by a Markdown text's links where its article is: what is all links is no prose.

Link density is the strongest single sign of boilerplate: Kohlschütter, Fankhauser and Nejdl,
"Boilerplate Detection using Shallow Text Features", WSDM 2010.
"""

from __future__ import annotations

from ..engine.view import View
from ..text.sentences import is_prose

__all__ = [
    "MIN_LINK_LINE_SHARE",
    "find_linked_article",
    "is_link_line",
    "measure_link_share",
]

MIN_LINK_LINE_SHARE = (
    0.8  # of a line's characters; a bullet or a date may stand beside the link
)
MIN_TEXT_CHARS = 25  # without a link; less is a label
LABEL_COST = 10  # characters of prose that a label between two paragraphs must be worth
LINK_COST = 20  # and a line of links, besides its own length


def measure_link_share(view: View, index: int) -> float:
    """Return which share of a line's characters stands in links; 0 outside of Markdown."""
    text = view.lines[index].text.strip()
    if not view.syntax or not text:
        return 0.0
    return min(view.syntax[index].linked / len(text), 1.0)


def is_link_line(view: View, index: int) -> bool:
    """Say whether a line is next to nothing but links."""
    return measure_link_share(view, index) >= MIN_LINK_LINE_SHARE


def find_linked_article(view: View) -> range:
    """Return the indices of the lines from the article's first to its last; none outside of
    Markdown.

    The stretch with the most characters of text, less those of links and some for each label: a
    menu below the last paragraph costs more than the words of the footer under it are worth.
    """
    if not view.syntax:
        return range(0)
    best = 0.0
    found = range(0)
    worth, first = 0.0, 0
    for index in view.nonblank:
        if worth <= 0:
            worth, first = 0.0, index
        worth += _rate_line(view, index)
        if worth > best:
            best, found = worth, range(first, index + 1)
    return found


def _rate_line(view: View, index: int) -> float:
    """Return what a line is worth as one of the article's."""
    text = view.lines[index].text.strip()
    syntax = view.syntax[index]
    linked = min(syntax.linked, len(text))
    unlinked = len(text) - linked
    if linked > unlinked:
        return -LINK_COST - linked
    if is_prose(text):
        return unlinked
    if syntax.kind in ("code", "row") or unlinked >= MIN_TEXT_CHARS:
        return unlinked / 2
    return 0.0 if syntax.kind == "heading" else -LABEL_COST
