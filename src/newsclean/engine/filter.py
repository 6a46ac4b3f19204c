"""Define a filter, and run filters on a document whose encoding is repaired first."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Final

from ..model import Document, Repair, Span
from ..phrases.index import PhraseRows
from ..phrases.lexicon import load_lexicon
from ..text.lines import decode, read
from ..text.mojibake import is_repaired, repair_text
from .explanation import Explanation
from .rounds import KeepsLines, run_to_fixed_point
from .view import View

__all__ = ["Filter", "name_of", "run_filters", "to_text"]


@dataclass(frozen=True, slots=True)
class Filter:
    """A named function that finds clutter.

    `find` looks at a `View` and yields spans of it; it changes nothing. Called on a text, a filter
    cleans it alone: ``filters.ADVERTS(text)``.

    Args:
        name: What a mark gives as its reason.
        find: Yields the spans of a view's text to remove. An object with `blocks` (position, reason,
            phrases one a line) has its phrases looked up with those of the languages.
        early: Whether it looks at a page first, so that the others read only what it leaves.
        once: Whether it sees the text as it came, and not what is left in later rounds.
        description: What it removes and what it keeps; the first line stands in lists of filters.
            None for newsclean's own, which say it at the top of their files: see `summary`.

    Raises:
        TypeError: `name` is no word, or `find` cannot be called.
    """

    name: str
    find: Callable[[View], Iterable[Span]]
    early: bool = False
    once: bool = False
    description: str | None = field(default=None, compare=False)

    def __post_init__(self) -> None:
        if not isinstance(self.name, str) or not self.name:
            raise TypeError(f"Filter: name: expected a word, got {self.name!r}")
        if not callable(self.find):
            raise TypeError(
                f"Filter {self.name!r}: find: expected a function of a View, got {self.find!r}"
            )

    def __call__(self, text: str) -> str:
        """Return `text` cleaned by this filter alone."""
        return run_filters(read(to_text(text)), [self], noted=False).text

    def __repr__(self) -> str:
        return f"<filter {self.name}>"

    def __reduce__(self) -> tuple[object, ...]:
        return Filter, (
            self.name,
            self.find,
            self.early,
            self.once,
            self.description,
        )

    @property
    def summary(self) -> str:
        """The first line of the description; of newsclean's own filters, the first line of their files."""
        described = self.description or _read_docstring(self)
        return described.partition("\n")[0]


def _read_docstring(own: Filter) -> str:
    """Return what the file of one of newsclean's own filters says at its top, '' for any other filter.

    Compiled modules keep no docstring, so the file is read. A user's filter may bear the same name:
    where its function was defined tells them apart.
    """
    import ast  # here: only lists of filters need it
    from importlib.resources import files

    package = __name__.removesuffix(".engine.filter")
    homes = (f"{package}.filters.{own.name}", f"{package}.placement.find")
    source = files(package).joinpath("filters", f"{own.name}.py")
    if getattr(own.find, "__module__", "") not in homes or not source.is_file():
        return ""
    return ast.get_docstring(ast.parse(source.read_text(encoding="utf-8"))) or ""


def run_filters(
    document: Document,
    filters: Iterable[Filter],
    *,
    languages: frozenset[str] | None = None,
    repair: bool = True,
    keep: KeepsLines | None = None,
    noted: bool = True,
) -> Explanation:
    """Return what these filters take out of a document.

    Args:
        document: The document as read.
        filters: Any filters; they need no order.
        languages: Codes of the languages whose phrases are used; None for all.
        repair: Whether wrongly decoded lines are repaired first.
        keep: What no filter may take.
        noted: Whether the marks will be read; else there are none, and the text alone is right.
    """
    if not document.text:
        return Explanation("", ((0, 0),), (), rounds=0)
    document, repairs = _repair(document) if repair else (document, ())
    lexicon = load_lexicon(languages, _own_phrases(filters))
    found = run_to_fixed_point(document, filters, lexicon, keep=keep, noted=noted)
    if repair and found.rounds and not is_repaired(found.text):
        # Something that kept ftfy from repairing a line went from it: the next call would repair
        # it, and cleaning twice would differ from cleaning once. So nothing goes.
        whole = ((0, len(found.source)),)
        return replace(found, kept=whole, marks=(), repairs=repairs)
    return replace(found, repairs=repairs) if repairs else found


# Sets of filters in one process whose own phrases are kept: a crawl's hosts have one each.
MAX_CACHED_SETS: Final = 64


def _own_phrases(filters: Iterable[Filter]) -> tuple[PhraseRows, ...]:
    """Return the phrases that filters bring along, in one order whatever order the filters have."""
    if isinstance(filters, frozenset):
        return _own_phrases_of_set(filters)
    return _collect_phrases(filters)


@lru_cache(maxsize=MAX_CACHED_SETS)
def _own_phrases_of_set(filters: frozenset[Filter]) -> tuple[PhraseRows, ...]:
    return _collect_phrases(filters)


def _collect_phrases(filters: Iterable[Filter]) -> tuple[PhraseRows, ...]:
    blocks: list[PhraseRows] = []
    for each in filters:
        blocks += getattr(each.find, "blocks", ())
    return tuple(sorted(blocks))


def _repair(document: Document) -> tuple[Document, tuple[Repair, ...]]:
    """Return the document with its encoding repaired line by line; markup stays with its line."""
    source, repairs = repair_text(document.text)
    if not repairs:
        return document, ()
    lines = []
    for line, before in zip(read(source).lines, document.lines, strict=True):
        lines.append(line._replace(markup=before.markup))
    return Document(source, tuple(lines)), repairs


def to_text(text: object) -> str:
    """Return a text as `str`, bytes decoded.

    Raises:
        TypeError: It is neither; the message names the argument and what to pass.
    """
    if isinstance(text, str):
        return text
    if isinstance(text, bytes | bytearray):
        return decode(bytes(text))
    raise TypeError(
        f"text: expected str or bytes, got {name_of(text)}; {_advise_on(text)}"
    )


def _advise_on(text: object) -> str:
    """Return what to pass instead of something that is no text."""
    if text is None:
        return "skip what has no text, or pass ''"
    if isinstance(text, Iterable):
        return "clean its items one by one: [clean(item) for item in items]"
    return "pass the article's text"


def name_of(value: object) -> str:
    """Return the name of a value's type as an error message says it."""
    if value is None:
        return "None"
    kind = type(value)
    return f"{kind.__module__}.{kind.__qualname__}".removeprefix("builtins.")
