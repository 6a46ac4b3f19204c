"""Take parts out of a page's own markup, where they stand in it.

What stays is the page's own, to the letter: no attribute, no entity and no space is written anew.
turbohtml reads the page twice, once to lay it out and once to say where each tag stood; both take
a fraction of what building a tree of Beautiful Soup's takes. Texts are found between the tags, and
only if they hold the very characters that were read.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Collection, Iterator
from html import escape, unescape
from typing import TYPE_CHECKING, Final

from .layout import VOID_ELEMENTS, Attributes
from .tracing import TracingLayout

if TYPE_CHECKING:
    from turbohtml import Element, Node, Text

__all__ = ["SourceTree", "UnknownPlaceError", "read_source"]

_Span = tuple[int, int]
_Edit = tuple[int, int, str]  # a span, and what is written in its place

_LONG_LINE_END: Final = re.compile("\r\n")
_MARKUP_TOKEN: Final = re.compile(
    r"<(?:!--.*?-->|/?[a-zA-Z][^>]*>|[!?/][^>]*>)", re.DOTALL
)
_CHARACTER_REFERENCE: Final = re.compile(
    r"&(?:#[0-9]+|#[xX][0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);?"
)


class UnknownPlaceError(ValueError):
    """Where something stands in the markup cannot be told."""


class _SourceLayout(TracingLayout):
    """A layout that keeps the elements, and which of them each text stands in."""

    def __init__(self, *, page: bool, patient: bool = False) -> None:
        self.names = ["[document]"]
        self.parents = [-1]
        self.targets: dict[int, str] = {}
        self.text_parents: list[int] = []
        self._innermost = 0
        super().__init__(page=page, patient=patient)

    def start_element(self, tag: str, attrs: Attributes) -> None:
        """Begin an element."""
        number = len(self.names)
        self.names.append(tag)
        self.parents.append(self._innermost)
        self._innermost = number
        if tag == "a":
            self.targets[number] = dict(attrs).get("href") or ""
        super().start_element(tag, attrs)

    def end_element(self, tag: str) -> None:
        """End the innermost element, a `tag`."""
        self._innermost = self.parents[self._innermost]
        super().end_element(tag)

    def characters(self, data: str) -> None:
        """Add a run of text."""
        self.texts.append(data)
        self.text_parents.append(self._innermost)
        super().characters(data)


def read_source(markup: str, *, page: bool) -> SourceTree:
    """Return what markup shows and where it stands, as patiently as `read_html` reads.

    Raises:
        ModuleNotFoundError: turbohtml is not installed.
    """
    from turbohtml.saxparse import sax_parse

    layout = _SourceLayout(page=page)
    sax_parse(markup, layout)  # type: ignore[arg-type]  # it has all a handler's methods
    if layout.holds_text_back:
        layout = _SourceLayout(page=page, patient=True)
        sax_parse(markup, layout)  # type: ignore[arg-type]
    return SourceTree(markup, layout)


class SourceTree:
    """A page's markup, what it shows, and what is to go of it."""

    def __init__(self, markup: str, layout: _SourceLayout) -> None:
        self.document, self.runs = layout.list_runs()
        self.names = layout.names
        self.parents = layout.parents
        self.targets = layout.targets
        self.texts = layout.texts
        self.text_parents = layout.text_parents
        self._markup = markup
        self._gone: dict[int, str] = {}  # element to what is left in its place
        self._emptied: list[int] = []
        self._cuts: dict[int, Collection[int]] = {}  # text to its characters that go

    def shorten(self, text: int, places: Collection[int]) -> None:
        """Take characters out of a text."""
        self._cuts[text] = places

    def take_out(self, element: int, *, leaves_space: bool) -> None:
        """Take out an element with all in it."""
        self._gone[element] = " " if leaves_space else ""

    def empty(self, element: int) -> None:
        """Take out all that is in an element."""
        self._emptied.append(element)

    def to_markup(self, *, keeps_tags: bool = False) -> str:
        """Return the markup without what was taken out.

        Args:
            keeps_tags: Whether the tags of elements that were taken out stay.

        Raises:
            UnknownPlaceError: Something of it cannot be found in the markup.
        """
        if not self._gone and not self._cuts:
            return self._markup
        places = _Places(self._markup, len(self.names) - 1, len(self.texts))
        edits: list[_Edit] = []
        for element, left in self._gone.items():
            if not keeps_tags:
                edits += [(*span, left) for span in places.list_spans(element - 1)]
        for element in (*self._emptied, *(self._gone if keeps_tags else ())):
            edits += [(*span, "") for span in places.list_inner_spans(element - 1)]
        for text, cut in self._cuts.items():
            if not self._stands_in_gone(text):
                found = places.find_text(text)
                edits += [(*found[at], "") for at in sorted(cut)]
        return _edit(self._markup, edits)

    def replace_texts(self, repair: Callable[[str], str]) -> str:
        """Return the markup with each text as `repair` returns it.

        Raises:
            UnknownPlaceError: A text that it changes cannot be found in the markup.
        """
        places = _Places(self._markup, len(self.names) - 1, len(self.texts))
        edits: list[_Edit] = []
        for text, data in enumerate(self.texts):
            repaired = repair(data)
            if repaired != data:
                found = places.find_text(text)
                written = escape(repaired, quote=False)
                edits.append((found[0][0], found[-1][1], written))
        return _edit(self._markup, edits)

    def _stands_in_gone(self, text: int) -> bool:
        element = self.text_parents[text]
        while element > 0 and element not in self._gone:
            element = self.parents[element]
        return element > 0


def _edit(markup: str, edits: list[_Edit]) -> str:
    """Return markup with each edit made that stands in no other; their offsets count a line end as
    one character.
    """
    ends = [
        at.start() - before for before, at in enumerate(_LONG_LINE_END.finditer(markup))
    ]
    pieces = []
    behind = 0
    for start, end, written in sorted(edits, key=lambda edit: (edit[0], -edit[1])):
        if end <= behind:
            continue
        if start >= behind:
            pieces.append(
                markup[
                    behind + bisect_left(ends, behind) : start
                    + bisect_left(ends, start)
                ]
            )
            pieces.append(written)
        behind = end
    pieces.append(markup[behind + bisect_left(ends, behind) :])
    return "".join(pieces)


class _Places:
    """Where the elements and texts of markup stand in it, line ends counted as one character."""

    def __init__(self, markup: str, elements: int, texts: int) -> None:
        from turbohtml import Element, Text, parse

        self._source = markup.replace("\r\n", "\n").replace("\r", "\n")
        self._elements: list[Element] = []
        self._texts: list[Text] = []
        for node in parse(self._source, source_locations=True).descendants:
            if isinstance(node, Element):
                self._elements.append(node)
            elif isinstance(node, Text):
                self._texts.append(node)
        if (len(self._elements), len(self._texts)) != (elements, texts):
            raise UnknownPlaceError
        self._ends: dict[Node, int] = {}  # of what has no tags

    def list_spans(self, number: int) -> Iterator[_Span]:
        """Yield where an element stands; where what is in it stands, if it has no tag of its own."""
        yield from self._list_spans([self._elements[number]])

    def list_inner_spans(self, number: int) -> Iterator[_Span]:
        """Yield where what is in an element stands."""
        yield from self._list_spans(list(self._elements[number].children))

    def _list_spans(self, todo: list[Node]) -> Iterator[_Span]:
        from turbohtml import Element, Text

        while todo:
            node = todo.pop()
            if isinstance(node, Text):
                yield self._find_start(node), self._find_behind(node)
            elif isinstance(node, Element):
                location = node.source_location
                if location is None:
                    todo += node.children
                else:
                    yield location.start_tag.start_offset, self._find_end(node)

    def find_text(self, number: int) -> list[_Span]:
        """Return where each character of a text stands."""
        text = self._texts[number]
        return _align(text.data, self._source, self._find_start(text))

    def _find_start(self, node: Node) -> int:
        """Return where a node begins: where a tag or a sibling ends."""
        before = node.previous_sibling
        return (
            self._find_inside(node.parent)
            if before is None
            else self._find_behind(before)
        )

    def _find_inside(self, parent: Node | None) -> int:
        """Return where what is in an element begins."""
        from turbohtml import Element

        if not isinstance(parent, Element):
            return 0
        location = parent.source_location
        return location.start_tag.end_offset if location else self._find_start(parent)

    def _find_behind(self, node: Node) -> int:
        """Return where a node ends."""
        from turbohtml import Element, Text

        passed: list[Node] = []  # what has no tags, the last first
        while not isinstance(node, Element) and node not in self._ends:
            passed.append(node)
            before = node.previous_sibling
            if before is None:
                at = self._find_inside(node.parent)
                break
            node = before
        else:
            at = self._find_end(node) if isinstance(node, Element) else self._ends[node]
        for each in reversed(passed):
            if isinstance(each, Text):
                at = _align(each.data, self._source, at)[-1][1]
            elif token := _MARKUP_TOKEN.search(self._source, at):
                at = token.end()  # a comment or the like
            self._ends[each] = at
        return at

    def _find_end(self, element: Element) -> int:
        """Return where an element ends: with its end tag, or where another tag ended it."""
        location = element.source_location
        children = element.children
        if location is None:
            return (
                self._find_behind(children[-1])
                if children
                else self._find_start(element)
            )
        if location.end_tag is not None:
            return location.end_tag.end_offset
        end = location.start_tag.end_offset
        is_closed = self._source.endswith("/>", 0, end) and not children
        if is_closed or element.tag in VOID_ELEMENTS:
            return end
        return max(end, self._find_closing(element))

    def _find_closing(self, element: Element) -> int:
        """Return where the tag begins that ended an element without an end tag."""
        from turbohtml import Element

        node: Node | None = element
        while isinstance(node, Element):
            behind, around = node.next_sibling, node.parent
            if behind is not None:
                location = behind.source_location
                if location is None:
                    raise UnknownPlaceError
                return location.start_tag.start_offset
            location = None if around is None else around.source_location
            if location is not None and location.end_tag is not None:
                return location.end_tag.start_offset
            node = around
        return len(self._source)


def _align(data: str, source: str, at: int) -> list[_Span]:
    """Return where each character of a text stands in the markup, from a place on."""
    found: list[_Span] = []
    while len(found) < len(data):
        token = _MARKUP_TOKEN.match(source, at)
        if token and not data.startswith(token[0], len(found)):
            at = token.end()  # an end tag that closes nothing, or a comment
            continue
        reference = _CHARACTER_REFERENCE.match(source, at)
        written = reference[0] if reference else source[at : at + 1]
        read = unescape(written)
        if read and data.startswith(read, len(found)):
            # a name may be known that more letters follow: `&notit` is `\xac` and `it`
            first = at + len(written) - len(read) + 1
            found.append((at, first))
            found += [(first + more, first + more + 1) for more in range(len(read) - 1)]
        elif found or not read.isspace():
            raise UnknownPlaceError
        at += len(written)
    return found
