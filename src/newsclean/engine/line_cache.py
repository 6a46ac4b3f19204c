"""Remember what was found out about single lines, and hand it on from one snapshot to the next."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Any, TypeAlias, TypeVar

from ..phrases.lexicon import Lexicon

__all__ = ["AskLines", "LineCache", "ask_about_lines"]

T = TypeVar("T")

# Is given the lexicon and the texts of some lines; yields answers, each with the position of its
# text among them.
AskLines: TypeAlias = "Callable[[Lexicon, Sequence[str]], Iterable[tuple[int, T]]]"

_Key: TypeAlias = "tuple[AskLines[Any], tuple[str, ...]]"


class LineCache:
    """Answers about single lines, by the function that gave them and the pieces of text it was
    asked for.

    An answer depends on its line's text alone, so that it holds in every snapshot in which the line
    is whole.
    """

    __slots__ = ("answers",)

    def __init__(self) -> None:
        self.answers: dict[_Key, dict[int, Any]] = {}

    def carry_over(
        self,
        rows: Sequence[int],
        cut: Iterable[int],
        texts: Sequence[str],
        lexicon: Lexicon,
    ) -> LineCache:
        """Return the cache of the next snapshot, whose lines are `rows` of this one's, those in
        `cut` in part.

        Only the cut lines are asked about again; `texts` are the next snapshot's lines.
        """
        positions = {row: position for position, row in enumerate(rows)}
        changed = {positions.pop(row) for row in cut if row in positions}
        cache = LineCache()
        for (ask, pieces), answers in self.answers.items():
            kept = {
                positions[row]: answer
                for row, answer in answers.items()
                if row in positions
            }
            asked = [index for index in changed if _holds_any(texts[index], pieces)]
            new = ask_about_lines(
                ask, lexicon, asked, [texts[index] for index in asked]
            )
            cache.answers[ask, pieces] = (
                dict(sorted({**kept, **new}.items())) if new else kept
            )
        return cache

    def match_texts(
        self, texts: Sequence[str], next_texts: Sequence[str], lexicon: Lexicon
    ) -> LineCache:
        """Return the cache of a snapshot that was read anew: what is known of a text holds for the
        same text.
        """
        known = set(texts)
        new = [
            index
            for index, text in enumerate(next_texts)
            if text and not text.isspace() and text not in known
        ]
        cache = LineCache()
        for (ask, pieces), answers in self.answers.items():
            by_text = {texts[index]: answer for index, answer in answers.items()}
            asked = [index for index in new if _holds_any(next_texts[index], pieces)]
            found = ask_about_lines(
                ask, lexicon, asked, [next_texts[index] for index in asked]
            )
            for index, text in enumerate(next_texts):
                if text in by_text:
                    found[index] = by_text[text]
            cache.answers[ask, pieces] = dict(sorted(found.items()))
        return cache


def ask_about_lines(
    ask: AskLines[T], lexicon: Lexicon, indices: Sequence[int], texts: Sequence[str]
) -> dict[int, T]:
    """Return what `ask` says of these lines, by their index; lines it has nothing to say of are
    left out.
    """
    if not indices:
        return {}
    return {
        indices[position]: answer for position, answer in ask(lexicon, texts) if answer
    }


def _holds_any(text: str, pieces: Collection[str]) -> bool:
    return not pieces or any(piece in text for piece in pieces)
