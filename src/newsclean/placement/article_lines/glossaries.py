"""Entries of a glossary: `See also: Weir` under `Apron: the stone floor below a weir`.

The rule: blocks of at most `MAX_GLOSSARY_ENTRY_LINES` lines follow each other between blank lines. Each
begins with a word or a few, a colon and what it means, which is no sentence. `MIN_GLOSSARY_ENTRIES` or more
have different words and are no phrases. Then what stands in these blocks is the article's own.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from ...engine.view import View
from ...text.patterns import compile_later
from ...text.sentences import ends_sentence
from .surroundings import find_block, is_known

__all__ = ["find_glossary_entries"]

MIN_GLOSSARY_ENTRIES: Final = 4
MAX_GLOSSARY_ENTRY_LINES: Final = 3
_HEADWORD: Final = compile_later(
    r"\s*([^\W\d_][^:\uff1a\n]{0,30}?)\s?[:\uff1a]\s*\S.{0,120}$"
)


def find_glossary_entries(view: View) -> frozenset[int]:
    """Return the lines of all blocks that are entries of glossaries."""
    if not any(_opens_glossary_entry(view, index) for index in view.hits):
        return frozenset()
    found: list[int] = []
    for blocks in _find_runs_of_entries(view):
        unknown = [block[0] for block in blocks if not is_known(view, block[0])]
        words = {_read_headword(view, index) for index in unknown}
        if len(words) == len(unknown) >= MIN_GLOSSARY_ENTRIES:
            found += [index for block in blocks for index in block]
    return frozenset(found)


def _find_runs_of_entries(view: View) -> Iterator[list[range]]:
    run: list[range] = []
    last = -1
    for index in view.nonblank:
        if index <= last:
            continue
        block = find_block(view, index, MAX_GLOSSARY_ENTRY_LINES - 1)
        last = block[-1] if block else index
        if block and block[0] == index and _opens_glossary_entry(view, index):
            run.append(block)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _opens_glossary_entry(view: View, index: int) -> bool:
    return _read_headword(view, index) != "" and not ends_sentence(
        view.lines[index].text
    )


def _read_headword(view: View, index: int) -> str:
    """Return the word that a line explains, or nothing."""
    found = _HEADWORD.match(view.lines[index].text)
    return found[1] if found else ""
