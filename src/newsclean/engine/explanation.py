"""Tell what was removed from a text and why, as data, in a terminal and in a notebook."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from ..model import Mark, Repair
from ..version import __version__
from .render import html, terminal

__all__ = ["Explanation"]


@dataclass(frozen=True, slots=True)
class Explanation:
    """What was removed from a text and why. `kept` and the marks, with the white space between them,
    make up `source`.

    Attributes:
        source: The text as it was cleaned, its encoding repaired; all offsets count its characters.
        kept: Start and end of the pieces of `source` that are kept, in order.
        marks: What was removed, in order.
        repairs: The lines whose encoding was repaired before anything else was done.
        rounds: How many rounds marked something.
        spared: What filters marked and a keep rule kept; the last note names the rule.
        text: The clean text, `kept` put together.
    """

    source: str
    kept: tuple[tuple[int, int], ...]
    marks: tuple[Mark, ...]
    repairs: tuple[Repair, ...] = ()
    rounds: int = 1
    spared: tuple[Mark, ...] = ()
    text: str = field(init=False)

    def __post_init__(self) -> None:
        pieces = [self.source[start:end] for start, end in self.kept]
        object.__setattr__(self, "text", "".join(pieces))

    def removals(self) -> list[dict[str, Any]]:
        """Return what was removed as records of four fields, for a column or a field of JSON.

        Returns:
            A dict a mark: `start` and `end` in characters of `source`, `reason`, several joined
            with ``+``, and `text`.
        """
        return [
            {
                "start": mark.start,
                "end": mark.end,
                "reason": mark.reason,
                "text": mark.text,
            }
            for mark in self.marks
        ]

    def to_dict(self) -> dict[str, Any]:
        """Return all of it as plain dicts and lists, ready for JSON.

        Returns:
            The keys are `newsclean` (the version), `text`, `source`, `rounds`, `marks`, `repairs` and
            `spared`. Offsets count characters of `source`.
        """
        return {
            "newsclean": __version__,
            "text": self.text,
            "source": self.source,
            "rounds": self.rounds,
            "marks": [mark._asdict() for mark in self.marks],
            "repairs": [repair._asdict() for repair in self.repairs],
            "spared": [mark._asdict() for mark in self.spared],
        }

    def __str__(self) -> str:
        return terminal(self)

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        printer.text(
            str(self)
        )  # what IPython shows where there is no page to show it in

    def _repr_html_(self) -> str:
        return html(self)
