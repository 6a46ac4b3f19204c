"""Define the frozen types that every other module uses: documents, lines, spans, marks, repairs.

All offsets are counted in characters (code points).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

__all__ = [
    "Document",
    "Element",
    "Line",
    "LineMarkup",
    "LineSyntax",
    "Link",
    "Mark",
    "Repair",
    "Span",
]


class Span(NamedTuple):
    """Characters `start` up to `end`, and what spoke for taking them, in words a person can read.

    `kind` is the placement, or what else tells surer spans of the filter from others; its score is
    looked up by it.
    """

    start: int
    end: int
    notes: tuple[str, ...] = ()
    kind: str = ""


# Not frozen: a frozen dataclass takes three times as long to make, and a page has thousands of
# them.
@dataclass(slots=True, eq=False, repr=False)
class Element:
    """An HTML element around a line, as far as filters need it. Do not change one.

    Equal only to itself: chains of parents run deep.
    """

    parent: Element | None
    tag: str
    # class names in lower case; an id as `#id`, a link's relation as `rel=tag`
    words: tuple[str, ...] = ()
    role: str = ""
    itemprop: str = ""
    hidden: bool = False  # its own style says that it is not displayed
    inline: bool = False

    def __repr__(self) -> str:
        return f"<box {' '.join((self.tag, *self.words))}>"


class LineMarkup(NamedTuple):
    """What the markup around a line says of it, as it was read."""

    element: Element  # the innermost element around all of the line
    linked: int = 0  # characters of the line that stand in links
    bold: int = 0
    length: int = 0  # characters of the line as it was read
    # named inline elements in the line: start, end, element
    pieces: tuple[tuple[int, int, Element], ...] = ()
    whole: int = 0  # lines that were read with this one, blank ones aside
    page: bool = (
        True  # from a whole page; else from a fragment, which is nearly all article
    )
    described: bool = False  # the page's own description, in its head, says the same

    @property
    def tag(self) -> str:
        """The innermost element's name."""
        return self.element.tag


class Line(NamedTuple):
    """One line without its terminator; `start` is where it begins in the document's text."""

    text: str
    start: int
    markup: LineMarkup | None = None

    @property
    def end(self) -> int:
        """Offset behind the line's text."""
        return self.start + len(self.text)


class Link(NamedTuple):
    """A link in a line of Markdown."""

    start: int  # of its text, in characters of the line
    end: int
    target: str
    is_glued: bool = False  # it follows another link with nothing between them


class LineSyntax(NamedTuple):
    """What the syntax of a line of Markdown says of it, besides the text that its reader sees."""

    kind: str = (
        "text"  # "heading", "row", "code", …: the value of a `markdown.blocks.Kind`
    )
    level: int = 0  # of a heading
    is_item: bool = False  # of a list
    links: tuple[Link, ...] = ()
    code: tuple[tuple[int, int], ...] = ()  # start and end of code in the line
    pictures: int = 0
    in_card: bool = False  # inside of a link over several paragraphs

    @property
    def linked(self) -> int:
        """How many of the line's characters stand in links."""
        return sum(link.end - link.start for link in self.links)


@dataclass(frozen=True, slots=True)
class Document:
    """A text and its lines; what stands between two lines is a line terminator.

    Attributes:
        text: The text as its reader sees it.
        lines: Its lines.
        syntax: For Markdown, what each line's syntax says of it; else nothing.
    """

    text: str
    lines: tuple[Line, ...]
    syntax: tuple[LineSyntax, ...] = ()

    @property
    def from_html(self) -> bool:
        """Whether the lines carry markup: all do, or none does."""
        return bool(self.lines) and self.lines[0].markup is not None


class Mark(NamedTuple):
    """Characters `start` up to `end` of the source went in `round` (from 1), each reason a filter's
    name.

    `score` says how sure that was: of the marks that a filter made for such a reason on the
    development sets, the share that is clutter, from 0 to 1; with several reasons the highest. A
    mark of a rule of your own has 1.
    """

    start: int
    end: int
    text: str
    reasons: tuple[str, ...]
    round: int
    notes: tuple[str, ...] = ()
    score: float = 1.0

    @property
    def reason(self) -> str:
        """All reasons in one string, joined with ``+``."""
        return "+".join(self.reasons)


class Repair(NamedTuple):
    """A line whose encoding was repaired before anything else was done; `line` counts from 1."""

    line: int
    before: str
    after: str
