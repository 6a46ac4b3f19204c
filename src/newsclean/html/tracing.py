"""Read a parsed tree as lines, and remember in which of its texts each character of a line stands."""

from __future__ import annotations

import copy
from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from ..model import Document
from . import has_page_tag, wrong_type
from .encoding import decode_markup
from .from_bs4 import feed, is_whole_page
from .layout import Layout
from .unclosed import drop_unclosed

if TYPE_CHECKING:
    from bs4 import Tag
    from bs4.element import NavigableString

__all__ = [
    "Run",
    "TracedTree",
    "TracingLayout",
    "align",
    "leave_out",
    "parse_traced",
    "trace",
]

SOFT_HYPHEN: Final = "\xad"  # in a tree, never in a line


class Run(NamedTuple):
    """Characters of a line that come from one text of the tree."""

    start: int  # in the line
    end: int
    text: int  # the text's number
    offset: int  # of the first of them in the text
    is_exact: bool  # white space is as it is in the text: preformatted


class TracedTree:
    """A tree of Beautiful Soup, what it shows, and where each line's characters come from."""

    def __init__(self, root: Tag, *, is_page: bool, layout: TracingLayout) -> None:
        from bs4 import Tag

        self.root = root
        self.is_page = is_page
        self.document, self.runs = layout.list_runs()
        self.texts: list[NavigableString] = layout.texts  # type: ignore[assignment]
        tags = [root, *(each for each in root.descendants if isinstance(each, Tag))]
        numbers = {id(tag): number for number, tag in enumerate(tags)}
        self.names = [tag.name for tag in tags]
        self.parents = [-1, *(numbers[id(tag.parent)] for tag in tags[1:])]
        self.targets = {
            number: str(tag.get("href") or "")
            for number, tag in enumerate(tags)
            if tag.name == "a"
        }
        self.text_parents = [numbers[id(text.parent)] for text in self.texts]
        self._tags = tags

    def shorten(self, text: int, places: Collection[int]) -> None:
        """Take characters out of a text."""
        data = self.texts[text]
        left = leave_out(data, places)
        if left:
            data.replace_with(type(data)(left))
        else:
            data.extract()

    def take_out(self, element: int, *, leaves_space: bool) -> None:
        """Take out an element with all in it."""
        if leaves_space:
            self._tags[element].insert_before(" ")
        self._tags[element].extract()

    def empty(self, element: int) -> None:
        """Take out all that is in an element."""
        self._tags[element].clear()


def leave_out(text: str, places: Collection[int]) -> str:
    """Return a text without the characters at some places."""
    return "".join([each for at, each in enumerate(text) if at not in places])


def parse_traced(
    markup: str | bytes | Tag, *, encoding: str | None = None
) -> TracedTree:
    """Return a page or a fragment as a tree of one's own, traced; arguments and errors are those of
    `read_html`.
    """
    if isinstance(markup, bytes | bytearray):
        markup = decode_markup(bytes(markup), encoding)
    try:
        from bs4 import BeautifulSoup, Tag
    except ModuleNotFoundError as error:
        message = "output: markup out needs Beautiful Soup: pip install beautifulsoup4"
        raise ModuleNotFoundError(message) from error
    if isinstance(markup, Tag):
        return trace(copy.deepcopy(markup), page=is_whole_page(markup))
    if not isinstance(markup, str):
        raise wrong_type(markup)
    page = has_page_tag(markup)
    found = trace(BeautifulSoup(markup, "html.parser"), page=page)
    if not found.document.text and drop_unclosed(markup) != markup:
        found = trace(BeautifulSoup(drop_unclosed(markup), "html.parser"), page=page)
    return found


def trace(tree: Tag, *, page: bool) -> TracedTree:
    """Return what a tree shows, traced; as patiently as `read_html` reads."""
    layout = TracingLayout(page=page)
    feed(tree, layout, layout.texts)
    if layout.holds_text_back:
        layout = TracingLayout(page=page, patient=True)
        feed(tree, layout, layout.texts)
    return TracedTree(tree, is_page=page, layout=layout)


def align(text: str, run: Run, line: str) -> Sequence[int]:
    """Return for each character of a run where it stands in its text.

    White space in a text is a space in a line, however much of it there is.
    """
    if text.startswith(line[run.start : run.end], run.offset):
        return range(run.offset, run.offset + run.end - run.start)
    places = []
    at = run.offset
    for character in line[run.start : run.end]:
        while text[at] == SOFT_HYPHEN:
            at += 1
        places.append(at)
        at += 1
        if character == " " and not run.is_exact:
            while at < len(text) and (text[at].isspace() or text[at] == SOFT_HYPHEN):
                at += 1
    return places


class TracingLayout(Layout):
    """A layout that keeps for each line the texts that its characters come from."""

    def __init__(self, *, page: bool, patient: bool = False) -> None:
        self.texts: list[str] = []
        self._runs: list[Run] = []
        self._runs_by_row: list[list[Run]] = []
        self._data = ""
        self._at = 0  # in the text, behind what was added of it
        super().__init__(page=page, patient=patient)

    def characters(self, data: str) -> None:
        """Add a run of text."""
        self._data, self._at = data, 0
        super().characters(data)
        self._data = ""

    def _begin(self) -> None:
        self._runs = []
        super()._begin()

    def _add(self, text: str) -> None:
        start = self._length
        super()._add(text)
        if self._data and (self._pre or not text.isspace()):
            first = text[0]
            offset = self._data.find(first, self._at)
            number = len(self.texts) - 1
            self._runs.append(Run(start, self._length, number, offset, bool(self._pre)))
            if self._pre:
                self._at = offset + len(text)

    def _flush(self) -> None:
        runs = self._runs
        super()._flush()
        self._runs_by_row.append(runs)

    def list_runs(self) -> tuple[Document, dict[int, list[Run]]]:
        """Return the document and the runs of its lines. Call once, in the place of `document`."""
        document = self.document()
        rows = self._late_parts.reorder(list(range(len(self._rows))))
        shown = self._skip_blank_rows(rows)
        runs = {}
        for index, line in enumerate(document.lines):
            if line.markup is not None:
                found = self._runs_by_row[next(shown)]
                runs[index] = _cut_runs(found, len(line.text))
        return document, runs

    def _skip_blank_rows(self, rows: list[int]) -> Iterator[int]:
        """Yield the rows of the document, which begins and ends with a line that is not empty."""
        first = 0
        while first < len(rows) and not self._rows[rows[first]].text:
            first += 1
        yield from rows[first:]


def _cut_runs(runs: list[Run], length: int) -> list[Run]:
    """Return the runs of a line that lost the white space at its end."""
    if not runs or runs[-1].end <= length:
        return runs
    return [
        run if run.end <= length else run._replace(end=length)
        for run in runs
        if run.start < length
    ]
