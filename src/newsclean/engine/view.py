"""What a filter sees of a document: its lines, their phrases, and what was worked out about them."""
from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from operator import itemgetter
from typing import Any, TypeAlias, TypeVar

from ..model import Document, Span
from ..phrases.lexicon import Hit, Lexicon

__all__ = ["View"]

T = TypeVar("T")

Ask: TypeAlias = "Callable[[Lexicon, Sequence[str]], Iterable[tuple[int, T]]]"


class View:
    """What a filter sees: a snapshot of the document, and which phrases stand on which of its lines.

    Spans a filter gives back are offsets into `view.text`.
    """

    def __init__(self, document: Document, lexicon: Lexicon) -> None:
        self.text = document.text
        self.lines = document.lines
        self.from_html = document.from_html
        self.lexicon = lexicon
        self._answers: dict[Callable[[View], Any], Any] = {}
        self._facts: dict[tuple[Ask[Any], tuple[str, ...]], dict[int, Any]] = {}

    def after(self, document: Document, rows: Sequence[int], cut: Iterable[int]) -> View:
        """The next snapshot: its lines are `rows` of this one's, in order, those in `cut` only in part.

        What was found out about a line alone is taken over; only the cut ones are looked at again.
        """
        view = View(document, self.lexicon)
        if "\r" in document.text:  # one that met a "\n" is one line end with it now: rows and lines may not agree
            return view
        anew = {place for row in cut if (place := _place(rows, row)) is not None}
        for (ask, pieces), facts in self._facts.items():
            kept = {place: fact for row, fact in facts.items()
                    if (place := _place(rows, row)) is not None and place not in anew}
            asked = view._asked(ask, [place for place in anew if _holds(document.lines[place].text, pieces)])
            view._facts[ask, pieces] = dict(sorted({**kept, **asked}.items())) if asked else kept
        return view

    @cached_property
    def folded(self) -> str:
        """The text under the phrases' fold, character for character: offsets agree with `text`."""
        return self.lexicon.fold(self.text)

    @cached_property
    def _texts(self) -> list[str]:
        return [line.text for line in self.lines]

    @cached_property
    def nonblank(self) -> tuple[int, ...]:
        """Indices of the lines with something to see on them, in order."""
        return tuple([i for i, text in enumerate(self._texts) if text and not text.isspace()])

    @cached_property
    def nonblank_texts(self) -> tuple[str, ...]:
        """The filled lines' texts, in the order of `filled`."""
        return tuple([text for text in self._texts if text and not text.isspace()])

    @cached_property
    def blank(self) -> tuple[int, ...]:
        """Indices of the lines that hold white space and nothing else, in order."""
        if len(self.nonblank) + self._texts.count("") == len(self.lines):
            return ()
        return tuple([i for i, text in enumerate(self._texts) if text.isspace()])

    def per_line(self, ask: Ask[T], *pieces: str) -> Mapping[int, T]:
        """Line index to what `ask` finds out about the line alone, where it finds anything, in order.

        `ask` is given the lexicon and the texts of the filled lines, or, where `pieces` are given, of the
        lines that hold one of them; it gives answers, each with the place of its text among them.
        """
        if (ask, pieces) not in self._facts:
            self._facts[ask, pieces] = self._asked(ask, self.lines_with(*pieces) if pieces else self.nonblank)
        known: dict[int, T] = self._facts[ask, pieces]
        return known

    def _asked(self, ask: Ask[T], indices: Sequence[int]) -> dict[int, T]:
        if not indices:
            return {}
        texts = self.nonblank_texts if indices is self.nonblank else [self._texts[index] for index in indices]
        return {indices[at]: answer for at, answer in ask(self.lexicon, texts) if answer}

    def lines_with(self, *pieces: str) -> list[int]:
        """Indices of the lines that hold any of these pieces of text, in order."""
        found = [piece for piece in pieces if _sign(piece)[0] in self.text]
        return sorted({index for piece in found for index in self._lines_with(piece)})

    def _lines_with(self, piece: str) -> Iterator[int]:
        sign, behind = _sign(piece)
        text, starts = self.text, self.starts
        at = text.find(sign, behind)
        while at >= 0:
            if sign == piece or text.startswith(piece, at - behind):
                index = self.line_at(at)
                yield index
                if index + 1 == len(starts):
                    return
                at = starts[index + 1] - 1
            at = text.find(sign, at + 1)

    @cached_property
    def starts(self) -> list[int]:
        """Where each line starts."""
        return [line.start for line in self.lines]

    def line_at(self, offset: int) -> int:
        """Index of the line that an offset into the text stands on."""
        return bisect_right(self.starts, offset) - 1

    @cached_property
    def hits(self) -> Mapping[int, tuple[Hit, ...]]:
        """Line index to the phrases that the line consists of or starts with."""
        found = ((index, self.fitting(hits)) for index, hits in self.per_line(_look_up).items())
        return {index: hits for index, hits in found if hits}

    @cached_property
    def languages(self) -> frozenset[str]:
        """The languages that the text is in, by its function words."""
        return self.lexicon.spoken(self.text)

    def fitting(self, hits: tuple[Hit, ...]) -> tuple[Hit, ...]:
        """Those of a stretch's hits that fit what the text is in."""
        return self.lexicon.fitting(hits, lambda: self.languages)

    def cached(self, ask: Callable[[View], T]) -> T:
        """What `ask` finds in this view, worked out when the first filter wants it."""
        if ask not in self._answers:
            self._answers[ask] = ask(self)
        answer: T = self._answers[ask]
        return answer

    @cached_property
    def _kinds(self) -> dict[tuple[str, str], list[tuple[int, Hit]]]:
        kinds: dict[tuple[str, str], list[tuple[int, Hit]]] = {}
        for index, hits in self.hits.items():
            for hit in hits:
                kinds.setdefault((hit.reason, hit.position), []).append((index, hit))
        return kinds

    def hits_for(self, reason: str, *positions: str) -> list[tuple[int, Hit]]:
        """The hits of one reason that sit in one of `positions`, with their line's index, in order."""
        if len(positions) == 1:
            return self._kinds.get((reason, positions[0]), [])
        return sorted([item for position in positions for item in self._kinds.get((reason, position), ())], key=itemgetter(0))

    def neighbours(self, index: int) -> tuple[int | None, int | None]:
        """The nearest filled lines above and below a line."""
        at = bisect_left(self.nonblank, index)
        after = at + (at < len(self.nonblank) and self.nonblank[at] == index)
        return self.nonblank[at - 1] if at else None, self.nonblank[after] if after < len(self.nonblank) else None

    def line_span(self, index: int, *notes: str) -> Span:
        """The span of a whole line, with what spoke for taking it."""
        line = self.lines[index]
        return Span(line.start, line.end, notes)


def _look_up(lexicon: Lexicon, texts: Sequence[str]) -> Iterable[tuple[int, tuple[Hit, ...]]]:
    return lexicon.look_up_each(texts)


def _place(rows: Sequence[int], row: int) -> int | None:
    """Where a row stands among those that were kept."""
    place = bisect_left(rows, row)
    return place if place < len(rows) and rows[place] == row else None


@lru_cache(maxsize=64)
def _sign(piece: str) -> tuple[str, int]:
    """What to look for first and where in the piece it stands: a sign is rare, and found a dozen times faster than
    a piece with letters or spaces in it."""
    sign = next((char for char in piece if not char.isalnum() and char != " "), piece)
    return sign, piece.index(sign)


def _holds(text: str, pieces: Sequence[str]) -> bool:
    return not pieces or any(piece in text for piece in pieces)
