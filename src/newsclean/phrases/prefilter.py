"""Many literals at once: which of them does a text begin with, or end in? In time that does not grow with how many there are."""
from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
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

    def __init__(self, kept: Mapping[str, list[T]], *sizes: int, at_end: bool = False) -> None:
        """`kept` holds things by their literals, of one character or more."""
        self.signs: dict[str, tuple[str, ...]] = {}
        self._kept = kept
        self._sizes = sizes
        self._at_end = at_end
        self._cuts = {size: slice(-size, None) if at_end else slice(size) for size in (*range(1, sizes[0]), *sizes)}
        self._signing = [self._cuts[size] for size in sizes]
        self._gates = self._gated()
        for gate, literals in self._gates.items():
            self.sign(literals, gate)

    def _gated(self) -> dict[str, list[str]]:
        """The literals by the longest cut that each of them fills."""
        longest = self._sizes[-1]
        cuts = [self._cuts[max(size for size in self._cuts if size <= max(long, 1))] for long in range(longest + 1)]
        gates: dict[str, list[str]] = {}
        for literal in self._kept:
            gates.setdefault(literal[cuts[min(len(literal), longest)]], []).append(literal)
        return gates

    def sign(self, literals: Iterable[str], gate: str) -> None:
        """Let lines through that begin with one of the literals, of which all `gate` is the beginning."""
        seen = tuple([literal[-SEEN:] if self._at_end else literal[:SEEN] for literal in literals])
        for sign in self._grown(gate):
            self.signs[sign] = self.signs.get(sign, ()) + seen

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
