"""Rules by CSS selectors, for HTML: what stands in an element that a selector matches goes.

Selectors of tags, classes and ids (`aside.promo #donate`) are read from what every line keeps of
the elements around it.  Others
(`aside[data-ad]`, `:has(…)`, `+`) need the page's tree: `mark_elements` has soupsieve, bs4's own
matcher, look them up and
puts a class on what it finds.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from ..engine.filter import Filter
from ..engine.view import View
from ..model import Element, Line, Span

if TYPE_CHECKING:
    from bs4 import Tag

__all__ = [
    "Selectors",
    "check_selectors",
    "find_selected_lines",
    "mark_elements",
    "selectors",
    "unmark_elements",
]

# One compound of tag, classes and ids, and a chain of them with spaces or `>` between.
_COMPOUND: Final = (
    r"(?:[a-zA-Z][\w-]*|\*)?(?:[.#][A-Za-z_\u0080-\U0010ffff-][\w\u0080-\U0010ffff-]*)*"
)
_CHAIN_PARTS: Final = re.compile(r"\s*>\s*|\s+")

_MARK_CLASS: Final = "newsclean-rule-"


class _Compound(NamedTuple):
    """What one element must be: its tag ("" for any) and words of its class and id."""

    tag: str
    words: frozenset[str]
    is_parent: (
        bool  # whether it must be the next compound's parent, and not only an ancestor
    )


@dataclass(frozen=True, slots=True)
class Selectors:
    """Find lines in elements that selectors match; a value, as finders of filters are."""

    name: str
    sources: tuple[str, ...]

    def __call__(self, view: View) -> Iterator[Span]:
        """Yield the lines, and the pieces of lines, that stand in a matching element."""
        if not view.lines or view.lines[0].markup is None:
            return
        for index, start, end, source in find_selected_lines(view.lines, self.sources):
            line = view.lines[index]
            if end - start == len(line.text):
                yield view.line_span(index, source)
            else:
                yield Span(line.start + start, line.start + end, (source,))


def selectors(name: str, /, *sources: str) -> Filter:
    """Make a filter that removes what stands in elements that CSS selectors match.  It acts on
    HTML; in text there are none.

    Args:
        name: The reason that marks are given, and the name of the filter.
        sources: Selectors as soupsieve, the matcher of Beautiful Soup, reads them.

    Returns:
        A `Filter`.

    Raises:
        TypeError: A selector is no `str`, or there is none.
        ValueError: A selector is not valid; the error names it and the place.

    >>> from newsclean import DEFAULT, clean_html
    >>> promos = selectors("promos", ".promo", "#donate", "aside[data-ad]")
    >>> clean_html('<p>The dam held.</p><div class="promo"><p>Win a canoe.</p></div>', filters=DEFAULT | {promos})
    'The dam held.'
    """
    if not sources:
        raise TypeError(
            f"rule {name!r}: expected at least one selector; write selectors({name!r}, '.promo')"
        )
    for source in sources:
        if not isinstance(source, str):
            raise TypeError(
                f"rule {name!r}: expected selectors as str, got {source!r}; "
                f"write selectors({name!r}, '.promo', '#raffle')"
            )
    check_selectors(name, sources)
    return Filter(name, Selectors(name, tuple(sources)), early=True)


def check_selectors(name: str, sources: Iterable[str]) -> None:
    """Raise `ValueError`, naming rule, selector and place, for a selector that is none."""
    for source in sources:
        if _parse_chains(source) is not None:
            continue
        try:
            from soupsieve import SelectorSyntaxError
            from soupsieve import compile as compile_selector
        except ModuleNotFoundError:
            raise ValueError(
                f"rule {name!r}: selector {source!r} needs Beautiful Soup: pip install beautifulsoup4; "
                "without it there are tags, classes and ids"
            ) from None
        try:
            compile_selector(source)
        except (SelectorSyntaxError, ValueError) as error:
            raise ValueError(
                f"rule {name!r}: selector {source!r} is none: {str(error).splitlines()[0]}"
            ) from error


def find_selected_lines(
    lines: Iterable[Line], sources: tuple[str, ...]
) -> Iterator[tuple[int, int, int, str]]:
    """Yield line, start and end in the line's text, and the selector, for what stands in a matching element."""
    seen: dict[Element, str] = {}
    for index, line in enumerate(lines):
        if line.markup is None or not line.text:
            continue
        if source := _selector_of(line.markup.element, sources, seen):
            yield index, 0, len(line.text), source
        elif (
            len(line.text) == line.markup.length
        ):  # pieces count in the line as it was read
            for start, end, element in line.markup.pieces:
                if source := _selector_of(element, sources, seen):
                    yield index, start, end, source


def _selector_of(
    element: Element, sources: tuple[str, ...], seen: dict[Element, str]
) -> str:
    """Return the selector that matches an element or one around it, or nothing."""
    path = []
    found = ""
    at: Element | None = element
    while at is not None:
        if at in seen:
            found = seen[at]
            break
        path.append(at)
        at = at.parent
    for each in reversed(path):
        found = found or next(
            (source for source in sources if _matches(each, source)), ""
        )
        seen[each] = found
    return found


def _matches(element: Element, source: str) -> bool:
    chains = _parse_chains(source)
    if chains is None:
        return _class_of(source) in element.words
    return any(_matches_chain(element, chain) for chain in chains)


def _matches_chain(element: Element, chain: tuple[_Compound, ...]) -> bool:
    """Say whether an element is the last compound of a chain, and elements around it are the others."""
    *outer, own = chain
    if not _is_compound(element, own):
        return False
    at = element.parent
    for compound in reversed(outer):
        while at is not None and not _is_compound(at, compound):
            if compound.is_parent:
                return False
            at = at.parent
        if at is None:
            return False
        at = at.parent
    return True


def _is_compound(element: Element, compound: _Compound) -> bool:
    return compound.tag in ("", element.tag) and compound.words.issubset(element.words)


@lru_cache(maxsize=1024)
def _parse_chains(source: str) -> tuple[tuple[_Compound, ...], ...] | None:
    """Return a selector's alternatives as chains of compounds, or None where it needs more than
    tags, classes and ids.
    """
    chains = []
    for alternative in source.split(","):
        parts = _CHAIN_PARTS.split(alternative.strip())
        joints = _CHAIN_PARTS.findall(alternative.strip())
        if not all(part and re.fullmatch(_COMPOUND, part) for part in parts):
            return None
        chain = []
        for part, joint in zip(parts, [*joints, ""], strict=True):
            chain.append(_read_compound(part, is_parent=">" in joint))
        chains.append(tuple(chain))
    return tuple(chains)


def _read_compound(part: str, *, is_parent: bool) -> _Compound:
    tag = re.split(r"[.#]", part, maxsplit=1)[0].lower().replace("*", "")
    words = re.findall(r"[.#][^.#]+", part)
    return _Compound(
        tag, frozenset(word.lower().removeprefix(".") for word in words), is_parent
    )


def _class_of(source: str) -> str:
    """Return the class that marks what a selector matched in a tree."""
    import hashlib  # here: few have selectors

    return _MARK_CLASS + hashlib.sha256(source.encode()).hexdigest()[:12]


def mark_elements(markup: str | Tag, sources: Iterable[str]) -> str | Tag:
    """Return markup in which what the selectors match has a class of its own, so that it can be told line by line.

    Args:
        markup: A page or fragment, or a tree, which is copied and not changed.
        sources: Selectors; those of tags, classes and ids alone need no mark.

    Returns:
        The markup as it is where no selector needs a mark, else a tree.
    """
    needed = [source for source in sources if _parse_chains(source) is None]
    if not needed:
        return markup
    from bs4 import BeautifulSoup

    tree = (
        BeautifulSoup(markup, "html.parser")
        if isinstance(markup, str)
        else copy.copy(markup)
    )
    for source in needed:
        for element in tree.select(source):
            element["class"] = " ".join(
                [*element.get_attribute_list("class"), _class_of(source)]
            )
    return tree


def unmark_elements(tree: Tag) -> None:
    """Take the classes away that `mark_elements` gave to elements of a tree."""
    for element in tree.find_all(class_=re.compile(f"^{_MARK_CLASS}")):
        names = [
            name
            for name in element.get_attribute_list("class")
            if not str(name).startswith(_MARK_CLASS)
        ]
        if names:
            element["class"] = " ".join(map(str, names))
        else:
            del element["class"]
