"""Build the tree of a document's elements: what each holds, and which are clutter by name.

Two filters look at a document through it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from ..engine.view import View
from ..model import Element, Line
from ..text.sentences import MIN_SENTENCE_CHARS
from .comment_threads import name_threads
from .naming import is_thread, name_elements
from .outline import Outline, measure_prose, outline_lines

__all__ = ["PageTree", "build_tree", "list_innermost"]

# Where names leave less than this share of the prose and less than so many characters, only those
# of comments are believed, and none where they leave no sentence.
MIN_UNNAMED_SHARE: Final = 0.1
MIN_UNNAMED_CHARS: Final = 200


class PageTree(NamedTuple):
    """Parallel lists, one item a line or an element; an element comes after the one around it."""

    places: list[int]  # a line's index in the view
    outline: Outline
    prose: list[float]  # a line's characters of prose outside named elements
    named: list[
        str
    ]  # an element's or an outer one's category and name: `comments: comment-list`
    trusted: list[
        int
    ]  # whether an element is in one named as an article's or a standfirst's

    @property
    def lines(self) -> Sequence[Line]:
        """The nonblank lines."""
        return self.outline.lines

    @property
    def elements(self) -> list[Element]:
        """The elements, each after the one around it."""
        return self.outline.elements

    @property
    def parents(self) -> list[int]:
        """Each element's parent, by place."""
        return self.outline.parents

    @property
    def element_of(self) -> list[int]:
        """Each line's innermost element, by place."""
        return self.outline.element_of

    @property
    def unnamed(self) -> list[int]:
        """The lines that are in no named element, by place."""
        named = self.named
        return [at for at, element in enumerate(self.element_of) if not named[element]]

    @property
    def is_whole_page(self) -> bool:
        """Whether the document is a whole page rather than a fragment of one."""
        markup = self.outline.lines[0].markup
        return markup is not None and markup.page


def build_tree(view: View) -> PageTree | None:
    """Return the view's elements; None for a text, and for a document with lines gone.

    A page is judged once, as it was read. All filters see the first snapshot, so in a later one,
    with lines gone, every judgement has been made, and shares of a page cut down would say
    something else.
    """
    markup = view.lines[view.nonblank[0]].markup if view.nonblank else None
    if markup is None or markup.whole != len(view.nonblank):
        return None
    outline = outline_lines([view.lines[index] for index in view.nonblank])
    trusted, named = name_elements(outline)
    if markup.page:
        named = name_threads(view, outline, named)
    prose = _leave_out_named(outline, named)
    if sum(prose) < min(MIN_UNNAMED_CHARS, outline.prose[0] * MIN_UNNAMED_SHARE):
        named = [note if _is_believed(note, sum(prose)) else "" for note in named]
        prose = _leave_out_named(outline, named)
    if all(named[at] for at in outline.element_of) and _has_prose_in_links(outline):
        named = [""] * len(named)
        prose = outline.line_prose
    return PageTree(list(view.nonblank), outline, prose, named, trusted)


def list_innermost(page: PageTree, tag: str) -> list[int]:
    """Return for each element the innermost `tag` that it is or stands in, or 0."""
    found = [0]
    tags, parents = page.outline.tags, page.parents
    if tag not in tags:
        return found * len(tags)
    for at in range(1, len(tags)):
        found.append(at if tags[at] == tag else found[parents[at]])
    return found


def _is_believed(note: str, prose: float) -> bool:
    """Say whether a name is believed that leaves next to nothing: a field's, or a thread's."""
    return note.startswith("field: ") or (
        is_thread(note) and prose >= MIN_SENTENCE_CHARS
    )


def _leave_out_named(outline: Outline, named: Sequence[str]) -> list[float]:
    lines = zip(outline.element_of, outline.line_prose, strict=True)
    return [0.0 if named[at] else prose for at, prose in lines]


def _has_prose_in_links(outline: Outline) -> bool:
    """Say whether any line would be prose if links did not count.

    Prose in a link is prose, if there is no other.
    """
    lines = zip(outline.sizes, outline.sentences, strict=True)
    return any(measure_prose(size, 0.0, ends) for size, ends in lines)
