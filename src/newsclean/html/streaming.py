"""Put the late parts of a streamed page where they belong.

React sends the parts of a page that take longer as ``<div hidden id="S:1f">`` behind everything
else; a script then puts each in the place of ``<template id="B:1f">``, or of a `P:` one
(`react-dom/server`, `ReactFizzInstructionSetShared.js`: `completeBoundary`, `completeSegment`). On
such sites the article is often a late part.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple, TypeVar

from ..model import Element

__all__ = ["LateParts"]

T = TypeVar("T")

_PART_ID: Final = re.compile(r"#s:([0-9a-f]+)")
_PLACE_ID: Final = re.compile(r"[bp]:([0-9a-f]+)")


class _LatePart(NamedTuple):
    """Rows `start` up to `end` belong before row `place`."""

    place: int
    start: int
    end: int


class LateParts:
    """The places kept on a page, and the parts that came for them. Rows are counted, never held."""

    def __init__(self) -> None:
        self._places: dict[str, tuple[Element, int]] = {}
        self._parts: list[_LatePart] = []
        self._place = self._start = 0
        self.depth = 0  # how deep the element stands that holds the current part; 0 outside of one

    def keep_place(self, name: str, element: Element, row: int) -> None:
        """Note the place before `row` in `element` if a template called `name` keeps one."""
        place = _PLACE_ID.fullmatch(name.lower())
        if place:
            self._places.setdefault(place[1], (element, row))

    def begin(self, words: Sequence[str], row: int, depth: int) -> Element | None:
        """Begin a part if a hidden element so named has a place; return what it belongs in."""
        part = (
            _PART_ID.fullmatch(words[0]) if len(words) == 1 and not self.depth else None
        )
        element, place = self._places.pop(part[1], (None, 0)) if part else (None, 0)
        if element:
            self._place, self._start, self.depth = place, row, depth
        return element

    def end(self, row: int) -> None:
        """End the current part before row `row`."""
        self._parts.append(_LatePart(self._place, self._start, row))
        self.depth = 0

    def reorder(self, rows: list[T]) -> list[T]:
        """Return the rows in the order a browser shows them."""
        if not self._parts:
            return rows
        coming: dict[int, list[_LatePart]] = {}
        for part in reversed(self._parts):
            coming.setdefault(part.place, []).append(part)
        moved = {part.start: part.end for part in self._parts if part.end > part.start}
        placed: list[T] = []
        todo = [(0, len(rows), False)]
        while todo:
            at, end, is_part = todo.pop()
            while at < end:
                if at in coming:
                    todo.append((at, end, is_part))
                    todo += [(part.start, part.end, True) for part in coming.pop(at)]
                    break
                if at in moved and not is_part:
                    at = moved[at]
                    continue
                is_part = False
                placed.append(rows[at])
                at += 1
        return placed
