"""Many literals at once: which of them does a text begin with, or end in? In time that does not grow with how many there are."""
from __future__ import annotations

from collections.abc import Iterator
from typing import Generic, TypeVar

__all__ = ["Literals"]

T = TypeVar("T")

# Of a literal no more than this is compared at a glance: of a long line only so much is sure to be seen.
SEEN = 24

_TYPED = [chr(code) for code in range(32, 127) if not chr(code).isupper()]


class Literals(Generic[T]):
    """Things kept under the literal that a line must begin with, or end in.

    A line that begins with one has its first characters, as many as one of `sizes`, among the `signs`,
    each of which has the literals it may be the beginning of; of a line with other letters than ASCII's
    it may also be fewer.
    """

    def __init__(self, *sizes: int, at_end: bool = False) -> None:
        self.signs: dict[str, tuple[str, ...]] = {}
        self._sizes = sizes
        self._at_end = at_end
        self._cuts = {size: slice(-size, None) if at_end else slice(size) for size in (*range(1, sizes[0]), *sizes)}
        # by how long a literal is: the longest cut that it fills
        self._gate_cuts = [self._cuts[max(size for size in self._cuts if size <= long)] for long in range(1, sizes[-1] + 1)]
        self._signing = [self._cuts[size] for size in sizes]
        self._gates: dict[str, list[str]] = {}
        self._kept: dict[str, list[T]] = {}

    def add(self, literal: str, thing: T) -> None:
        """Keep `thing` under a literal of one character or more."""
        if literal not in self._kept:
            self._kept[literal] = []
            gate = literal[self._gate_cuts[min(len(literal), len(self._gate_cuts)) - 1]]
            self._gates.setdefault(gate, []).append(literal)
            self.sign(literal, gate)
        self._kept[literal].append(thing)

    def sign(self, literal: str, gate: str) -> None:
        """Let lines through that begin with a literal, of which `gate` is the beginning."""
        seen = literal[-SEEN:] if self._at_end else literal[:SEEN]
        for sign in self._grown(gate):
            self.signs[sign] = (*self.signs.get(sign, ()), seen)

    def promise(self, glance: str) -> bool:
        """Whether a line, at a glance, begins with one of the literals or ends in it."""
        agrees = glance.endswith if self._at_end else glance.startswith
        for cut in self._signing if glance.isascii() else self._cuts.values():
            if agrees(self.signs.get(glance[cut], ())):
                return True
        return False

    def _grown(self, gate: str) -> Iterator[str]:
        """A gate, and, if it is not long enough, all that it may be the beginning of."""
        yield gate
        if len(gate) not in self._sizes and gate.isascii():
            for char in _TYPED:
                yield from self._grown(char + gate if self._at_end else gate + char)

    def of(self, text: str) -> list[T]:
        """What is kept under the literals that `text` begins with or ends in, the shortest first."""
        found: list[T] = []
        agrees = text.endswith if self._at_end else text.startswith
        for size, cut in self._cuts.items():
            if size > len(text):
                break
            for literal in self._gates.get(text[cut], ()):
                if agrees(literal):
                    found += self._kept[literal]
        return found
