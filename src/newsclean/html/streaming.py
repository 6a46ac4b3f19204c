"""Where the late parts of a streamed page belong.

React sends the parts of a page that take longer as ``<div hidden id="S:1f">`` behind everything
else; a script then puts each in the place of ``<template id="B:1f">``, or of a `P:` one. On such sites
the article is often a late part.
"""
from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple, TypeVar

from ..model import Element

__all__ = ["Streams"]

Row = TypeVar("Row")

_PART = re.compile(r"#s:([0-9a-f]+)")
_PLACE = re.compile(r"[bp]:([0-9a-f]+)")


class _Part(NamedTuple):
    """Rows `start` up to `end` belong before row `place`."""

    place: int
    start: int
    end: int


class Streams:
    """Places kept, and the parts that came for them. Rows are counted, never held."""

    def __init__(self) -> None:
        self._places: dict[str, tuple[Element, int]] = {}
        self._parts: list[_Part] = []
        self._place = self._start = 0
        self.depth = 0  # how deep the element stands that holds the current part; 0 outside of one

    def keep(self, name: str, box: Element, row: int) -> None:
        """A template called `name` stands in `box` before row `row`, and may keep a place there."""
        place = _PLACE.fullmatch(name.lower())
        if place:
            self._places.setdefault(place[1], (box, row))

    def begin(self, words: Sequence[str], row: int, depth: int) -> Element | None:
        """The box that a hidden element with these names belongs in, if it is a part that has a place."""
        part = _PART.fullmatch(words[0]) if len(words) == 1 and not self.depth else None
        box, place = self._places.pop(part[1], (None, 0)) if part else (None, 0)
        if box:
            self._place, self._start, self.depth = place, row, depth
        return box

    def end(self, row: int) -> None:
        """The current part ends before row `row`."""
        self._parts.append(_Part(self._place, self._start, row))
        self.depth = 0

    def in_place(self, rows: list[Row]) -> list[Row]:
        """The rows in the order a browser shows them."""
        if not self._parts:
            return rows
        coming: dict[int, list[_Part]] = {}
        for part in reversed(self._parts):
            coming.setdefault(part.place, []).append(part)
        moved = {part.start: part.end for part in self._parts if part.end > part.start}
        placed: list[Row] = []
        todo = [(0, len(rows), False)]
        while todo:
            at, end, inside = todo.pop()
            while at < end:
                if at in coming:
                    todo.append((at, end, inside))
                    todo += [(part.start, part.end, True) for part in coming.pop(at)]
                    break
                if at in moved and not inside:
                    at = moved[at]
                    continue
                inside = False
                placed.append(rows[at])
                at += 1
        return placed
