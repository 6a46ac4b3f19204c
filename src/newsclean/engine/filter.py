"""Mend a document, run filters on it, and tell what went."""
from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from ..model import Document, Repair, Span
from ..phrases.lexicon import lexicon
from ..text.lines import decode, read
from ..text.mojibake import is_mended, mend
from .explanation import Explanation
from .rounds import run_to_fixed_point
from .view import View

__all__ = ["Filter", "name_of", "run", "to_text"]


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
        return run(read(to_text(text)), [self]).text

    def __repr__(self) -> str:
        return f"<filter {self.name}>"


def run(document: Document, filters: Iterable[Filter], *, languages: frozenset[str] | None = None, repair: bool = True) -> Explanation:
    """The explanation of what these filters take out of a document, its encoding mended first."""
    document, repairs = _mended(document) if repair else (document, ())
    found = run_to_fixed_point(document, filters, lexicon(languages))
    if repair and found.marks and not is_mended(found.text):
        # what stood in a line kept ftfy from mending it, and went: the next call would mend what this one left
        return Explanation(found.source, ((0, len(found.source)),), (), repairs, found.rounds)
    return Explanation(found.source, found.kept, found.marks, repairs, found.rounds)


def to_text(text: object) -> str:
    """Return a text as `str`, bytes decoded. Raise `TypeError`, naming the argument and the mend, for anything else."""
    if isinstance(text, str):
        return text
    if isinstance(text, bytes | bytearray):
        return decode(bytes(text))
    raise TypeError(f"text: expected str or bytes, got {name_of(text)}; {_mend_for(text)}")


def _mend_for(text: object) -> str:
    if text is None:
        return "skip what has no text, or pass ''"
    if isinstance(text, Iterable):
        return "clean its items one by one: [clean(item) for item in items]"
    return "pass the article's text"


def name_of(value: object) -> str:
    """Return the name of a value's type as an error message says it."""
    return "None" if value is None else f"{type(value).__module__}.{type(value).__qualname__}".removeprefix("builtins.")


def _mended(document: Document) -> tuple[Document, tuple[Repair, ...]]:
    """The document with its encoding mended line by line; hints stay with their lines."""
    source, repairs = mend(document.text)
    if not repairs:
        return document, ()
    lines = zip(read(source).lines, document.lines, strict=True)
    return Document(source, tuple([line._replace(markup=before.markup) for line, before in lines])), repairs
