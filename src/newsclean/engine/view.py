"""Show a filter a snapshot of a document: its lines, their phrases, and what was worked out about
them.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from itertools import chain
from operator import itemgetter
from typing import Any, TypeVar

from ..model import Document, Span
from ..phrases.lexicon import Hit, Lexicon
from ..text.fold import fold
from .line_cache import AskLines, LineCache, ask_about_lines

__all__ = ["View"]

T = TypeVar("T")


class View:
    """What a filter sees: a snapshot of the document, and which phrases stand on which of its
    lines.

    Spans that a filter yields are offsets into `text`. A line is named by its index in `lines`.

    Attributes:
        text: The snapshot's text.
        lines: Its lines, blank ones too.
        from_html: Whether its lines carry markup.
        syntax: For Markdown, what each line's syntax says of it; else nothing.
        lexicon: The phrases that were asked for.
        spent: Finders that took too long for this text; later snapshots are not given to them.
    """

    def __init__(self, document: Document, lexicon: Lexicon) -> None:
        self.text = document.text
        self.lines = document.lines
        self.from_html = document.from_html
        self.syntax = document.syntax
        self.lexicon = lexicon
        self.spent: set[object] = set()
        self._results: dict[Callable[[View], Any], Any] = {}
        self._line_cache = LineCache()

    def after(
        self, document: Document, rows: Sequence[int], cut: Iterable[int]
    ) -> View:
        """Return the view of the next snapshot.

        Args:
            document: The next snapshot.
            rows: The lines of this one that stay, in order.
            cut: Those of them that stay in part; only they are asked about again.
        """
        view = View(document, self.lexicon)
        view.spent = self.spent
        # A "\r" that met a "\n" is one line end with it now: rows and lines may not agree.
        if "\r" not in document.text:
            view._line_cache = self._line_cache.carry_over(
                rows, cut, view._texts, self.lexicon
            )
        return view

    def after_reading(self, document: Document) -> View:
        """Return the view of a next snapshot that was read anew; lines with the same text are not
        asked about again.
        """
        view = View(document, self.lexicon)
        view._line_cache = self._line_cache.match_texts(
            self._texts, view._texts, self.lexicon
        )
        return view

    # --- lines -----------------------------------------------------------------------------------

    @cached_property
    def _texts(self) -> list[str]:
        return [line.text for line in self.lines]

    @cached_property
    def starts(self) -> list[int]:
        """Where each line starts, in characters of `text`."""
        return [line.start for line in self.lines]

    @cached_property
    def nonblank(self) -> tuple[int, ...]:
        """Indices of the lines with something to see on them, in order."""
        return tuple(
            [i for i, text in enumerate(self._texts) if text and not text.isspace()]
        )

    @cached_property
    def nonblank_texts(self) -> tuple[str, ...]:
        """Texts of the lines in `nonblank`, in that order."""
        return tuple([text for text in self._texts if text and not text.isspace()])

    @cached_property
    def blank(self) -> tuple[int, ...]:
        """Indices of the lines that hold white space and nothing else, in order; empty lines are
        left out.
        """
        if len(self.nonblank) + self._texts.count("") == len(self.lines):
            return ()
        return tuple([i for i, text in enumerate(self._texts) if text.isspace()])

    def line_at(self, offset: int) -> int:
        """Return the index of the line that an offset into `text` stands on."""
        return bisect_right(self.starts, offset) - 1

    def line_span(self, index: int, *notes: str) -> Span:
        """Return the span of a whole line, with `notes` for a reader on why it goes."""
        line = self.lines[index]
        return Span(line.start, line.end, notes)

    def nonblank_below(self, index: int) -> Iterator[int]:
        """Yield the indices of the nonblank lines below a line, from the next one down.

        Nothing is copied, so that a caller who stops early pays for what it took.
        """
        for position in range(bisect_right(self.nonblank, index), len(self.nonblank)):
            yield self.nonblank[position]

    def neighbours(self, index: int) -> tuple[int | None, int | None]:
        """Return the nearest nonblank lines above and below a line, None where there is none."""
        above = bisect_left(self.nonblank, index) - 1
        below = bisect_right(self.nonblank, index)
        return (
            self.nonblank[above] if above >= 0 else None,
            self.nonblank[below] if below < len(self.nonblank) else None,
        )

    def lines_with(self, *pieces: str) -> list[int]:
        """Return the indices of the lines that hold any of these pieces of text, in order."""
        found = [
            piece for piece in pieces if _choose_rarest_character(piece)[0] in self.text
        ]
        return sorted(set(chain.from_iterable(map(self._find_lines_with, found))))

    def _find_lines_with(self, piece: str) -> Iterator[int]:
        character, behind = _choose_rarest_character(piece)
        text, starts = self.text, self.starts
        at = text.find(character, behind)
        while at >= 0:
            if character == piece or text.startswith(piece, at - behind):
                index = self.line_at(at)
                yield index
                if index + 1 == len(starts):
                    return
                at = starts[index + 1] - 1
            at = text.find(character, at + 1)

    # --- phrases ---------------------------------------------------------------------------------

    @cached_property
    def folded(self) -> str:
        """The text as phrases are compared, character for character: offsets agree with `text`."""
        return fold(self.text)

    @cached_property
    def languages(self) -> frozenset[str]:
        """The languages that the text is in, by its function words."""
        return self.lexicon.guess_languages(self.text)

    @cached_property
    def hits(self) -> Mapping[int, tuple[Hit, ...]]:
        """The phrases that a line consists of or starts with, by the line's index."""
        fitting = {}
        for index, hits in self.per_line(_look_up).items():
            if fit := self.fitting(hits):
                fitting[index] = fit
        return fitting

    def fitting(self, hits: tuple[Hit, ...]) -> tuple[Hit, ...]:
        """Return those of a line's hits that fit the languages of the text."""
        return self.lexicon.select_fitting(hits, lambda: self.languages)

    def hits_for(self, reason: str, *positions: str) -> list[tuple[int, Hit]]:
        """Return the hits of one reason in any of `positions`, each with its line's index, in
        order.
        """
        if len(positions) == 1:
            return self._hits_by_reason.get((reason, positions[0]), [])
        found: list[tuple[int, Hit]] = []
        for position in positions:
            found += self._hits_by_reason.get((reason, position), ())
        return sorted(found, key=itemgetter(0))

    @cached_property
    def _hits_by_reason(self) -> dict[tuple[str, str], list[tuple[int, Hit]]]:
        by_reason: dict[tuple[str, str], list[tuple[int, Hit]]] = {}
        for index, hits in self.hits.items():
            for hit in hits:
                by_reason.setdefault((hit.reason, hit.position), []).append(
                    (index, hit)
                )
        return by_reason

    # --- what is worked out once -----------------------------------------------------------------

    def cached(self, ask: Callable[[View], T]) -> T:
        """Return what `ask` says of this view; it is asked when the first filter wants to know."""
        if ask not in self._results:
            self._results[ask] = ask(self)
        result: T = self._results[ask]
        return result

    def per_line(self, ask: AskLines[T], *pieces: str) -> Mapping[int, T]:
        """Return what `ask` says of single lines, by the line's index, in order.

        An answer is kept for later snapshots as long as its line is whole, so it must depend on the
        line's text alone.

        Args:
            ask: Is given the lexicon and the texts of lines; yields answers, each with the position
                of its text among them.
            pieces: Ask about the lines that hold one of these pieces of text; without any about all
                nonblank lines.
        """
        answers = self._line_cache.answers
        if (ask, pieces) not in answers:
            indices: Sequence[int] = (
                self.lines_with(*pieces) if pieces else self.nonblank
            )
            texts = (
                [self._texts[index] for index in indices]
                if pieces
                else self.nonblank_texts
            )
            answers[ask, pieces] = ask_about_lines(ask, self.lexicon, indices, texts)
        found: dict[int, T] = answers[ask, pieces]
        return found


def _look_up(
    lexicon: Lexicon, texts: Sequence[str]
) -> Iterable[tuple[int, tuple[Hit, ...]]]:
    return lexicon.look_up_each(texts)


@lru_cache(maxsize=64)
def _choose_rarest_character(piece: str) -> tuple[str, int]:
    """Return the rarest character of a piece of text and its offset, or the piece itself if it has
    none.

    Searching for a sign first is about 12 times faster than searching for a piece with letters or
    spaces in it.
    """
    for offset, character in enumerate(piece):
        if not character.isalnum() and character != " ":
            return character, offset
    return piece, 0
