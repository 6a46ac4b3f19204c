"""What went from a text and why, and how that is shown."""
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from ..model import Mark, Repair
from .render import html, terminal

__all__ = ["Explanation"]


@dataclass(frozen=True, slots=True)
class Explanation:
    """What went and why. `kept` and the marks, with the white space between them, tile `source`."""

    source: str
    kept: tuple[tuple[int, int], ...]
    marks: tuple[Mark, ...]
    repairs: tuple[Repair, ...] = ()
    rounds: int = 1
    text: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", "".join([self.source[start:end] for start, end in self.kept]))

    def to_dict(self) -> dict[str, Any]:
        """The same as plain dicts and lists, ready for JSON."""
        return {
            "text": self.text,
            "source": self.source,
            "rounds": self.rounds,
            "marks": [mark._asdict() for mark in self.marks],
            "repairs": [repair._asdict() for repair in self.repairs],
        }

    def __str__(self) -> str:
        return terminal(self)

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        printer.text(str(self))  # what IPython shows where there is no page to show it in

    def _repr_html_(self) -> str:
        return html(self)
