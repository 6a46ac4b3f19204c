"""Tell by a Markdown text's links where its article is: what is all links is no prose.

Link density is the strongest single sign of boilerplate: Kohlschütter, Fankhauser and Nejdl,
"Boilerplate Detection using Shallow Text Features", WSDM 2010.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from ..engine.view import View
from ..text.scripts import measure_length
from ..text.sentences import is_prose

__all__ = [
    "MIN_LINK_LINE_SHARE",
    "find_linked_article",
    "find_own_lines",
    "is_link_line",
    "measure_link_share",
]

# Of a line's characters; a bullet or a date may stand beside the link.
MIN_LINK_LINE_SHARE: Final = 0.8
MIN_TEXT_CHARS: Final = 25  # without a link; less is a label
# Characters of prose that a label between two paragraphs must be worth.
LABEL_COST: Final = 10
LINK_COST: Final = 20  # and a line of links, besides its own length
# Of a headline, in letters; a dense script's sign counts for more.
MIN_TITLE_LENGTH: Final = 12
MIN_ANNOUNCING_WORDS: Final = 5  # of a line that announces a list
MIN_ANNOUNCED_LINKS: Final = 2  # in it
MIN_UNENDED_WORDS: Final = 10  # where no sentence ends


def measure_link_share(view: View, index: int) -> float:
    """Return which share of a line's characters stands in links; 0 outside of Markdown."""
    text = view.lines[index].text.strip()
    if not view.syntax or not text:
        return 0.0
    if view.syntax[index].kind == "row":
        text = text.replace(" | ", "")  # between cells
    return min(view.syntax[index].linked / max(len(text), 1), 1.0)


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


def find_own_lines(view: View) -> frozenset[int]:
    """Return lines of Markdown that its structure says are the article's, whatever they look like.

    Its headline: the first heading of the first level in it that is no link, or else the last above
    it, or one of the second level. Its standfirst: the paragraph below that. A list of links that a
    sentence of it announces with a colon, and that sentence.
    """
    if not view.syntax:
        return frozenset()
    article = view.cached(find_linked_article)
    return frozenset([*_find_head(view, article), *_find_announced(view, article)])


def _find_head(view: View, article: range) -> Iterator[int]:
    """Yield the headline and the standfirst."""
    title = -1
    for level in (1, 2):
        for index in range(article.stop):
            is_heading = view.syntax[index].level == level and _is_plain(view, index)
            if (
                is_heading
                and measure_length(view.lines[index].text) >= MIN_TITLE_LENGTH
            ):
                title = index
                if index >= article.start:
                    break
        if title >= 0:
            break
    if title < 0:
        return
    yield title
    for index in view.nonblank_below(title):
        if index in view.hits and not view.syntax[index].links:
            continue  # a byline, an advertisement, how old the article is
        text = view.lines[index].text.strip()
        is_paragraph = (
            view.syntax[index].kind == "text" and not view.syntax[index].links
        )
        is_long = len(text.split()) >= MIN_UNENDED_WORDS
        if is_paragraph and (is_prose(text) or is_long):
            yield index
        return


def _find_announced(view: View, article: range) -> Iterator[int]:
    """Yield what announces a list of links in the article, and the list."""
    announcing = -1
    items: list[int] = []
    for index in view.nonblank:
        if announcing >= 0 and view.syntax[index].is_item and is_link_line(view, index):
            items.append(index)
            continue
        if len(items) >= MIN_ANNOUNCED_LINKS:
            yield announcing
            yield from items
        text = view.lines[index].text.strip()
        announces = text.endswith((":", "\uff1a")) and _is_plain(view, index)
        is_long = len(text.split()) >= MIN_ANNOUNCING_WORDS
        announcing = index if announces and is_long and index in article else -1
        items = []
    if len(items) >= MIN_ANNOUNCED_LINKS:
        yield announcing
        yield from items


def _is_plain(view: View, index: int) -> bool:
    """Say whether a line is no link, and no phrase names it."""
    return not is_link_line(view, index) and index not in view.hits
