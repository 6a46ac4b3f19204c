"""Find paragraphs that were broken at a width, as html2text and editors for mail do.

Markdown's line breaks inside of a paragraph are no more than spaces, but many a text has one behind
each of its paragraphs, with no blank line. So lines belong together only where the next word would
not have fitted.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ..model import Line
from ..text.patterns import compile_later
from .blocks import Block, Kind

__all__ = ["find_wrapped_lines"]

MIN_WIDTH: Final = 50  # characters
MAX_WIDTH: Final = 100
MIN_BREAKS: Final = 4  # in the text; fewer prove nothing
# Of the breaks, those at which the next word would not have fitted.
MIN_WRAPPED_SHARE: Final = 0.7
# Lines of several words that are longer than the width, to a break.
MAX_LONG_SHARE: Final = 0.1

_ADDRESS: Final = compile_later(r"\]\([^()\n]*\)?")  # it is never broken at its spaces


def find_wrapped_lines(lines: Sequence[Line], blocks: Sequence[Block]) -> list[int]:
    """Return for each line the first line of what it goes on with; its own index where it begins
    anew.
    """
    firsts = list(range(len(lines)))
    breaks = [
        index
        for index, block in enumerate(blocks)
        if block.kind is Kind.TEXT and not block.is_first and not block.is_item
    ]
    if len(breaks) < MIN_BREAKS:
        return firsts
    width, count = _find_width([_measure_break(lines, index) for index in breaks])
    if count < max(MIN_BREAKS, MIN_WRAPPED_SHARE * len(breaks)):
        return firsts
    if _count_long(lines, blocks, width) > MAX_LONG_SHARE * len(breaks):
        return firsts
    for index in sorted([*breaks, *_find_below_headings(blocks)]):
        _, needed = _measure_break(lines, index)
        if needed > width and not _ends_hard(lines[index - 1].text):
            firsts[index] = firsts[index - 1]
    return firsts


def _find_below_headings(blocks: Sequence[Block]) -> list[int]:
    """Return the lines of text right below a heading: html2text breaks headings too, though what is
    behind the break is a paragraph.
    """
    return [
        index
        for index in range(1, len(blocks))
        if blocks[index].kind is Kind.TEXT
        and blocks[index - 1].kind is Kind.HEADING
        and not blocks[index].is_item
    ]


def _measure_break(lines: Sequence[Line], index: int) -> tuple[int, int]:
    """Return the length of the line above a break, and what it would be with the first word below."""
    length = len(lines[index - 1].text.rstrip())
    word = lines[index].text.lstrip("> \t").split(" ", 1)[0]
    return length, length + 1 + len(word)


def _find_width(breaks: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """Return the width that accounts for most breaks, and for how many."""
    counts = [0] * (MAX_WIDTH + 1)
    for length, needed in breaks:
        for width in range(max(length, MIN_WIDTH), min(needed, MAX_WIDTH + 1)):
            counts[width] += 1
    best = max(range(len(counts)), key=counts.__getitem__)
    # a line that holds but one address is longer than any width
    return best, counts[best] + sum(length > MAX_WIDTH for length, _ in breaks)


def _count_long(lines: Sequence[Line], blocks: Sequence[Block], width: int) -> int:
    """Return how many lines are longer than a width though they could have been broken."""
    long = 0
    for line, block in zip(lines, blocks, strict=True):
        # html2text breaks neither items nor rows
        is_unbroken = block.is_item or "|" in line.text
        if block.kind is Kind.TEXT and not is_unbroken and len(line.text) > width:
            long += " " in _ADDRESS.sub("", line.text[block.start :].strip())
    return long


def _ends_hard(text: str) -> bool:
    """Say whether a line ends in a break that is one:
    https://spec.commonmark.org/0.31.2/#hard-line-breaks.
    """
    return text.endswith(("  ", "\\"))
