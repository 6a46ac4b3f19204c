"""Show a filter a snapshot of a document: its lines, their phrases, and what was worked out about
them.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import Any, Final, TypeVar

from ..model import Document, Span
from ..phrases.lexicon import Hit, Lexicon
from ..text.fold import fold
from .line_cache import AskLines, LineCache, ask_about_lines

__all__ = ["View"]

T = TypeVar("T")

# An article of fewer lines says nothing twice.
MIN_LINES_WITH_COPIES: Final = 100

# Nearly every line has one of these.
COMMON_SIGNS: Final = ".,"

# So many lines are looked into in the time that one more place of a sign takes to find.
LINES_PER_SEARCH: Final = 14


class View:
    """What a filter sees: a snapshot of the document, and the phrases on its lines.

    Spans that a filter yields are offsets into `text`. A line is named by its index in `lines`.

    Args:
        document: The snapshot.
        lexicon: The phrases to look up.

    Attributes:
        text: The snapshot's text.
        lines: Its lines, blank ones too.
        from_html: Whether its lines carry markup.
        syntax: For Markdown, what each line's syntax says of it; else nothing.
        lexicon: The phrases that were asked for.
        starts: Where each line starts, in characters of `text`.
        nonblank: Indices of the lines with something to see on them, in order.
        nonblank_texts: Texts of the lines in `nonblank`, in that order.
        reasons: Those of the phrases that are asked for, if nothing else is; else None.
        spent: Finders that took too long for this text; later snapshots are not given to them.
        noted: Whether anybody will read the notes of spans or ask for their kinds; those that take
            long to find may else be left out.
    """

    def __init__(
        self, document: Document, lexicon: Lexicon, *, noted: bool = True
    ) -> None:
        self.noted = noted
        self.text = document.text
        self.lines = document.lines
        self.from_html = document.from_html
        self.syntax = document.syntax
        self.lexicon = lexicon
        self._texts = texts = [line.text for line in self.lines]
        self.starts = [line.start for line in self.lines]
        nonblank = [i for i, text in enumerate(texts) if text and not text.isspace()]
        self.nonblank = tuple(nonblank)
        self.nonblank_texts = tuple([texts[index] for index in nonblank])
        self.reasons: frozenset[str] | None = None
        self.spent: set[object] = set()
        # What is worked out when it is first asked for. Not by `cached_property`, which mypyc makes a
        # plain one.
        self._folded: str | None = None
        self._languages: frozenset[str] | None = None
        self._function_words: dict[str, int] | None = None
        self._hits: dict[int, tuple[Hit, ...]] | None = None
        self._hits_by_reason: dict[tuple[str, str], list[tuple[int, Hit]]] | None = None
        self._different_texts: tuple[str, ...] | None = None
        self._results: dict[Callable[[View], Any], Any] = {}
        self._lines_by_sign: dict[str, list[int]] = {}
        self._line_cache = LineCache()

    def after(
        self, document: Document, rows: Sequence[int], cut: Iterable[int]
    ) -> View:
        """Return the view of the next snapshot.

        Args:
            document: The next snapshot.
            rows: The lines of this one that are kept, in order.
            cut: Those of them that are kept in part; only they are asked about again.

        Returns:
            A view that remembers what was asked about lines that did not change.
        """
        view = View(document, self.lexicon, noted=self.noted)
        view.spent = self.spent
        # A "\r" that met a "\n" is one line end with it now: rows and lines may not agree.
        if "\r" not in document.text:
            view._line_cache = self._line_cache.carry_over(
                rows, cut, view._texts, self.lexicon
            )
        return view

    def after_reading(self, document: Document) -> View:
        """Return the view of a next snapshot that was read anew.

        Args:
            document: The next snapshot.

        Returns:
            A view that remembers what was asked about lines with the same text.
        """
        view = View(document, self.lexicon, noted=self.noted)
        view._line_cache = self._line_cache.match_texts(
            self._texts, view._texts, self.lexicon
        )
        return view

    # --- lines -----------------------------------------------------------------------------------

    @property
    def blank(self) -> tuple[int, ...]:
        """Indices of the lines that hold white space and nothing else, in order; empty lines are
        left out.
        """
        if len(self.nonblank) + self._texts.count("") == len(self.lines):
            return ()
        return tuple([i for i, text in enumerate(self._texts) if text.isspace()])

    def line_at(self, offset: int) -> int:
        """Return the line that an offset stands on.

        Args:
            offset: An offset into `text`.

        Returns:
            The line's index.
        """
        return bisect_right(self.starts, offset) - 1

    def line_span(self, index: int, *notes: str, kind: str = "") -> Span:
        """Return the span of a whole line.

        Args:
            index: The line.
            notes: Why it is removed, in words that `explain` shows.
            kind: What tells surer spans of the filter from others; its score is looked up by it.

        Returns:
            The span of its text, without the line end.
        """
        text, start, _ = self.lines[index]
        return Span(start, start + len(text), notes, kind)

    def nonblank_below(self, index: int) -> Iterator[int]:
        """Yield the lines below a line that are not blank, from the next one down.

        Nothing is copied, so that a caller who stops early pays only for what it read.

        Args:
            index: The line above the first of them.

        Yields:
            Indices of lines.
        """
        for position in range(bisect_right(self.nonblank, index), len(self.nonblank)):
            yield self.nonblank[position]

    def neighbours(self, index: int) -> tuple[int | None, int | None]:
        """Return the nearest lines above and below a line that are not blank.

        Args:
            index: The line between them.

        Returns:
            Two indices; None where there is no such line.
        """
        above = bisect_left(self.nonblank, index) - 1
        below = bisect_right(self.nonblank, index)
        return (
            self.nonblank[above] if above >= 0 else None,
            self.nonblank[below] if below < len(self.nonblank) else None,
        )

    def lines_with(self, *pieces: str) -> Sequence[int]:
        """Return the lines that hold any of these pieces of text.

        Args:
            pieces: Texts to look for, as they are written.

        Returns:
            Indices of lines, in order.
        """
        text = self.text
        found: list[list[int]] = []
        for sign, piece in _pair_with_signs(pieces):
            if sign not in text:  # nearly as quick as to remember it
                continue
            # a space is nearly everywhere, and slows this search down
            if sign != piece and " " not in piece and piece not in text:
                continue
            lines = self._lines_by_sign.get(sign)
            if lines is None:
                self._lines_by_sign[sign] = lines = self._find_lines_with(sign)
            if sign != piece:
                lines = [index for index in lines if piece in self._texts[index]]
            found.append(lines)
        if len(found) > 1:
            return sorted(set().union(*found))
        return found[0] if found else []

    def _find_lines_with(self, sign: str) -> list[int]:
        text, starts = self.text, self.starts
        lines: list[int] = []
        at = text.find(sign)
        while at >= 0:
            index = self.line_at(at)
            lines.append(index)
            if index + 1 == len(starts):
                break
            if len(lines) * LINES_PER_SEARCH > len(starts):
                return [i for i, line in enumerate(self._texts) if sign in line]
            at = text.find(sign, starts[index + 1])
        return lines

    # --- phrases ---------------------------------------------------------------------------------

    @property
    def folded(self) -> str:
        """The text as phrases are compared, character for character: offsets agree with `text`."""
        if self._folded is None:
            self._folded = fold(self.text)
        return self._folded

    @property
    def languages(self) -> frozenset[str]:
        """The languages that the text is in, by its function words."""
        if self._languages is None:
            self._languages = self.lexicon.guess_languages(self.text)
        return self._languages

    def _guess_languages(self) -> frozenset[str]:
        return self.languages

    def _count_function_words(self) -> dict[str, int]:
        """Return how many function words of each language the text holds."""
        if self._function_words is None:
            self._function_words = self.lexicon.count_function_words(self.text)
        return self._function_words

    @property
    def hits(self) -> dict[int, tuple[Hit, ...]]:
        """The phrases that a line consists of or starts with, by the line's index."""
        if self._hits is None:
            fitting: dict[int, tuple[Hit, ...]] = {}
            for index, hits in self.per_line(_look_up).items():
                if fit := self.fitting(hits):
                    fitting[index] = fit
            self._hits = fitting
        return self._hits

    def fitting(self, hits: tuple[Hit, ...]) -> tuple[Hit, ...]:
        """Return those of a line's hits that fit the languages of the text.

        Args:
            hits: The hits of one line.

        Returns:
            Those whose language the text is in, or that are sure in any text.
        """
        return self.lexicon.select_fitting(
            hits, self._guess_languages, self._count_function_words
        )

    def hits_for(self, reason: str, *positions: str) -> list[tuple[int, Hit]]:
        """Return the hits of one filter's phrases.

        Args:
            reason: The filter's name.
            positions: Positions such as `line` or `heading`; a hit has one of them.

        Returns:
            The line's index and the hit, in order of the lines.
        """
        if not self.hits:
            return []
        if self._hits_by_reason is None:
            self._hits_by_reason = _group_by_reason(self.hits)
        if len(positions) == 1:
            return self._hits_by_reason.get((reason, positions[0]), [])
        found: list[tuple[int, Hit]] = []
        for position in positions:
            found += self._hits_by_reason.get((reason, position), ())
        return sorted(found, key=itemgetter(0))

    # --- what is worked out once -----------------------------------------------------------------

    def cached(self, ask: Callable[[View], T]) -> T:
        """Return what `ask` says of this view; it is called once for all filters.

        Args:
            ask: A function of the view, one and the same object each time.

        Returns:
            What it returned.
        """
        results = self._results
        if ask not in results:
            results[ask] = ask(self)
        result: T = results[ask]
        return result

    def per_line(self, ask: AskLines[T], *pieces: str) -> dict[int, T]:
        """Return what `ask` says of single lines, by the line's index, in order.

        An answer is kept for later snapshots as long as its line is whole, so it must depend on the
        line's text alone.

        Args:
            ask: Is given the lexicon and the texts of lines; yields answers, each with the position
                of its text among them.
            pieces: Ask about the lines that hold one of these pieces of text; without any about all
                lines that are not blank.

        Returns:
            The answers by the line's index, in order.
        """
        answers = self._line_cache.answers
        key = (ask, pieces)
        found: dict[int, T] | None = answers.get(key)
        if found is None:
            if not pieces:
                found = self._ask_about_all_lines(ask)
            elif indices := self.lines_with(*pieces):
                texts = [self._texts[index] for index in indices]
                found = ask_about_lines(ask, self.lexicon, indices, texts)
            else:
                found = {}
            answers[key] = found
        return found

    def _ask_about_all_lines(self, ask: AskLines[T]) -> dict[int, T]:
        """Return what `ask` says of the nonblank lines; a third of a dump's stand twice."""
        indices, texts = self.nonblank, self.nonblank_texts
        if len(indices) < MIN_LINES_WITH_COPIES:
            return ask_about_lines(ask, self.lexicon, indices, texts)
        if self._different_texts is None:
            self._different_texts = tuple(dict.fromkeys(texts))
        different = self._different_texts
        if len(different) == len(indices):
            return ask_about_lines(ask, self.lexicon, indices, texts)
        by_text = {
            different[position]: answer
            for position, answer in ask(self.lexicon, different)
            if answer
        }
        if not by_text:
            return {}
        return {
            index: by_text[text]
            for index, text in zip(indices, texts)
            if text in by_text
        }


def _group_by_reason(
    hits_by_line: dict[int, tuple[Hit, ...]],
) -> dict[tuple[str, str], list[tuple[int, Hit]]]:
    """Return hits with their lines, by reason and position."""
    by_reason: dict[tuple[str, str], list[tuple[int, Hit]]] = {}
    for index, hits in hits_by_line.items():
        for hit in hits:
            by_reason.setdefault((hit.reason, hit.position), []).append((index, hit))
    return by_reason


def _look_up(
    lexicon: Lexicon, texts: Sequence[str]
) -> Iterable[tuple[int, tuple[Hit, ...]]]:
    return lexicon.look_up_each(texts)


@lru_cache(maxsize=64)
def _pair_with_signs(pieces: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Return each piece behind the sign in it, or behind itself if it has none.

    Searching for a sign first is about 12 times faster than searching for a piece with letters or
    spaces in it.
    """
    return tuple([(_choose_sign(piece), piece) for piece in pieces])


def _choose_sign(piece: str) -> str:
    signs = [char for char in piece if not char.isalnum() and char != " "]
    rare = [sign for sign in signs if sign not in COMMON_SIGNS]
    return (rare or signs or [piece])[0]
