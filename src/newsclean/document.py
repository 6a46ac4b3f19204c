"""The frozen types everything else speaks in: lines with their place, spans, marks, explanations.

Knows no filter and no format. All offsets are counted in characters (code points).
"""
from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from operator import itemgetter
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

if TYPE_CHECKING:
    from .phrases import Hit, Lexicon

__all__ = ["Box", "Document", "Explanation", "Filter", "Hints", "Line", "Mark", "Repair", "Span", "View"]

T = TypeVar("T")


class Span(NamedTuple):
    """Characters `start` up to `end`, and what spoke for taking them, in words a person can read."""

    start: int
    end: int
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Box:
    """An element around a line, as far as hints keep it. Equal only to itself: chains of parents run deep."""

    parent: Box | None
    tag: str
    words: tuple[str, ...] = ()  # class names in lower case; an id as `#id`, a link's relation as `rel=tag`
    role: str = ""
    itemprop: str = ""
    hidden: bool = False  # its own style says that it is not displayed
    inline: bool = False

    def __repr__(self) -> str:
        return f"<box {' '.join((self.tag, *self.words))}>"


class Hints(NamedTuple):
    """What the markup around a line says of it, as it was read."""

    box: Box  # the innermost element around all of the line
    linked: int = 0  # characters of the line that stand in links
    bold: int = 0
    length: int = 0  # characters of the line as it was read
    pieces: tuple[tuple[int, int, Box], ...] = ()  # named inline elements in the line: start, end, element
    whole: int = 0  # lines that were read with this one, blank ones aside
    page: bool = True  # from a whole page; else from a fragment, which is nearly all article

    @property
    def tag(self) -> str:
        """The innermost element's name."""
        return self.box.tag


class Line(NamedTuple):
    """One line without its terminator; `start` is where it begins in the document's text."""

    text: str
    start: int
    hints: Hints | None = None

    @property
    def end(self) -> int:
        """Where the line's text ends."""
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True)
class Document:
    """A text and its lines; what stands between two lines is a line terminator."""

    text: str
    lines: tuple[Line, ...]


class View:
    """What a filter sees: a snapshot of the document, and which phrases stand on which of its lines.

    Spans a filter gives back are offsets into `view.text`.
    """

    def __init__(self, document: Document, lexicon: Lexicon, seen: dict[str, tuple[Hit, ...]] | None = None) -> None:
        self.text = document.text
        self.lines = document.lines
        self.lexicon = lexicon
        self.seen = {} if seen is None else seen  # what earlier snapshots of the same text found out
        self._answers: dict[Callable[[View], Any], Any] = {}

    @cached_property
    def folded(self) -> str:
        """The text under the phrases' fold, character for character: offsets agree with `text`."""
        return self.lexicon.fold(self.text)

    @cached_property
    def filled(self) -> tuple[int, ...]:
        """Indices of the lines with something to see on them, in order."""
        return tuple(i for i, line in enumerate(self.lines) if line.text and not line.text.isspace())

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """The filled lines as the phrase tables would hold them, in the order of `filled`."""
        folded = self.folded
        return self.lexicon.keys([folded[start : start + len(text)] for text, start, _ in map(self.lines.__getitem__, self.filled)])

    def lines_with(self, *pieces: str) -> list[int]:
        """Indices of the lines that hold any of these pieces of text, in order."""
        found = set()
        for piece in pieces:
            at = self.text.find(piece)
            while at >= 0:
                index = self.line_at(at)
                found.add(index)
                line = self.lines[index]
                at = self.text.find(piece, line.start + len(line.text))
        return sorted(found)

    @cached_property
    def _starts(self) -> list[int]:
        return [line.start for line in self.lines]

    def line_at(self, offset: int) -> int:
        """Index of the line that an offset into the text stands on."""
        return bisect_right(self._starts, offset) - 1

    @cached_property
    def hits(self) -> Mapping[int, tuple[Hit, ...]]:
        """Line index to the phrases that the line consists of or starts with."""
        return self.lexicon.scan(self)

    def once(self, ask: Callable[[View], T]) -> T:
        """What `ask` finds in this view, worked out when the first filter wants it."""
        if ask not in self._answers:
            self._answers[ask] = ask(self)
        answer: T = self._answers[ask]
        return answer

    @cached_property
    def _kinds(self) -> dict[tuple[str, str], list[tuple[int, Hit]]]:
        kinds: dict[tuple[str, str], list[tuple[int, Hit]]] = {}
        for index, hits in self.hits.items():
            for hit in hits:
                kinds.setdefault((hit.reason, hit.position), []).append((index, hit))
        return kinds

    def of(self, reason: str, *positions: str) -> list[tuple[int, Hit]]:
        """The hits of one reason that sit in one of `positions`, with their line's index, in order."""
        found = [item for position in positions for item in self._kinds.get((reason, position), ())]
        return sorted(found, key=itemgetter(0)) if len(positions) > 1 else found

    def whole(self, index: int) -> Span:
        """The span of a whole line."""
        line = self.lines[index]
        return Span(line.start, line.end)


@dataclass(frozen=True, slots=True)
class Filter:
    """A named finder of clutter. `find` looks at a `View` and gives spans of it; it changes nothing.

    Called on a text, a filter cleans it alone: ``filters.ADVERTS(text)``.
    """

    name: str
    find: Callable[[View], Iterable[Span]]
    early: bool = False  # looks at a page first, so that the others need read only what it leaves

    def __call__(self, text: str) -> str:
        """`text` cleaned by this filter alone."""
        from .api import clean  # here, since a filter stands below the rooms that run it

        return clean(text, filters=frozenset({self}))

    def __repr__(self) -> str:
        return f"<filter {self.name}>"


class Mark(NamedTuple):
    """Characters `start` up to `end` of the source went in `round` (from 1), each reason a filter's name."""

    start: int
    end: int
    text: str
    reasons: tuple[str, ...]
    round: int
    notes: tuple[str, ...] = ()


class Repair(NamedTuple):
    """A line whose encoding was mended before anything else was done; `line` counts from 1."""

    line: int
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """What went and why. `kept` and the marks, with the white space between them, tile `source`."""

    source: str
    kept: tuple[tuple[int, int], ...]
    marks: tuple[Mark, ...]
    repairs: tuple[Repair, ...] = ()
    rounds: int = 1
    text: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", "".join([self.source[start:end] for start, end in self.kept]))

    def to_dict(self) -> dict[str, Any]:
        """The same as plain dicts and lists, ready for JSON."""
        return {
            "text": self.text,
            "source": self.source,
            "rounds": self.rounds,
            "marks": [mark._asdict() for mark in self.marks],
            "repairs": [repair._asdict() for repair in self.repairs],
        }

    def __str__(self) -> str:
        from .display import terminal  # here, since how it looks is no part of what it is

        return terminal(self)

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        printer.text(str(self))  # what IPython shows where there is no page to show it in

    def _repr_html_(self) -> str:
        from .display import html

        return html(self)
