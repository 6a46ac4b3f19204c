"""Lead from offsets in a snapshot to offsets in the source it was cut from."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import TypeAlias

__all__ = ["Piece", "SourceMap", "merge_pieces"]

Piece: TypeAlias = "tuple[int, int]"  # start and end, in characters


class SourceMap:
    """The pieces of a source that a snapshot consists of, one behind the other."""

    def __init__(self, kept: Sequence[Piece]) -> None:
        self._kept = kept
        self._starts: list[int] = []  # where each piece starts in the snapshot
        offset = 0
        for start, end in kept:
            self._starts.append(offset)
            offset += end - start

    def to_source(self, start: int, end: int) -> list[Piece]:
        """Return the source pieces behind snapshot characters `start` up to `end`."""
        pieces: list[Piece] = []
        index = max(bisect_right(self._starts, start) - 1, 0)
        while start < end:
            piece_start, piece_end = self._kept[index]
            source = piece_start + start - self._starts[index]
            length = min(end - start, piece_end - source)
            pieces.append((source, source + length))
            start += length
            index += 1
        return pieces


def merge_pieces(pieces: Iterable[Piece]) -> list[Piece]:
    """Return pieces, given in order, with those that touch or overlap as one and empty ones left out."""
    merged: list[Piece] = []
    for start, end in pieces:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        elif start < end:
            merged.append((start, end))
    return merged
