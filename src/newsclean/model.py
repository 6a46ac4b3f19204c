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
    """A piece of text to remove, and the evidence for it.

    Attributes:
        start: Offset of its first character.
        end: Offset behind its last character.
        notes: The evidence, in words that a person can read.
        kind: The placement, or what else tells surer spans of the filter from others; the score is
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

    Attributes:
        parent: The element around it; None for the outermost.
        tag: Its name in small letters.
        words: Its class names in small letters, its id as `#id`, a link's relation as `rel=tag`.
        role: Its ARIA role.
        itemprop: Its microdata property.
        hidden: Whether its own style says that it is not displayed.
        inline: Whether it stands in a line, as `span` and `a` do.
    """

    parent: Element | None
    tag: str
    words: tuple[str, ...] = ()
    role: str = ""
    itemprop: str = ""
    hidden: bool = False
    inline: bool = False

    def __repr__(self) -> str:
        return f"<box {' '.join((self.tag, *self.words))}>"


class LineMarkup(NamedTuple):
    """What the markup around a line says of it, as it was read.

    Attributes:
        element: The innermost element around all of the line.
        linked: Characters of the line that stand in links.
        bold: Characters of the line that are bold.
        length: Characters of the line as it was read.
        pieces: Named inline elements in the line, and code: start, end, element.
        whole: Number of lines that were read with this one, without blank ones.
        page: Whether the line is from a whole page, and not from a fragment.
        described: Whether the description in the page's head says the same.
    """

    element: Element
    linked: int = 0
    bold: int = 0
    length: int = 0
    pieces: tuple[tuple[int, int, Element], ...] = ()
    whole: int = 0
    page: bool = True
    described: bool = False

    @property
    def tag(self) -> str:
        """The innermost element's name."""
        return self.element.tag


class Line(NamedTuple):
    """One line without its terminator.

    Attributes:
        text: What stands on it.
        start: Offset of its first character in the document's text.
        markup: What the HTML around it says; None for text.
    """

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

    # "heading", "row", "code", …: the value of a `markdown.blocks.Kind`
    kind: str = "text"
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
    """A piece of the source that was removed.

    Attributes:
        start: Offset of its first character in the source.
        end: Offset behind its last character.
        text: The characters themselves.
        reasons: Names of the filters that marked it.
        round: The round in which it was removed, from 1.
        notes: The evidence: a phrase, a class name, or what a learned filter saw.
        score: How sure that was, from 0 to 1: of such marks on the development pages, the share that
            is clutter. With several reasons the highest; for your own rules 1.
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
    """A line whose encoding was repaired before anything else was done.

    Attributes:
        line: Its number, from 1.
        before: The line as it came.
        after: The line as it was cleaned.
    """

    line: int
    before: str
    after: str
