"""Keep rules: lines that are never removed, whatever speaks for removing them."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from ..engine.view import View
from ..phrases.slots import phrase_source
from ..text.fold import fold
from .by_pattern import DEFAULT_TIMEOUT_SECONDS, compile_patterns, find_matches
from .by_phrase import check_phrases
from .by_selector import check_selectors, find_selected_lines

__all__ = ["Keep", "keep"]

_RULE_NAME: Final = "keep"


@dataclass(frozen=True, slots=True, kw_only=True)
class Keep:
    """What must be kept; made by `keep`. Frozen, hashable, picklable; `|` unites two of them.

    Args:
        patterns: Patterns of the `regex` package.
        phrases: Words, with slots.
        selectors: CSS selectors.
        timeout_seconds: Seconds that all patterns may take for one text.
    """

    patterns: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    selectors: tuple[str, ...] = ()
    timeout_seconds: float = DEFAULT_TIMEOUT_SECONDS

    def __or__(self, other: Keep) -> Keep:
        """Return a rule that keeps what either keeps."""
        return Keep(
            patterns=(
                *self.patterns,
                *[each for each in other.patterns if each not in self.patterns],
            ),
            phrases=(
                *self.phrases,
                *[each for each in other.phrases if each not in self.phrases],
            ),
            selectors=(
                *self.selectors,
                *[each for each in other.selectors if each not in self.selectors],
            ),
            timeout_seconds=max(self.timeout_seconds, other.timeout_seconds),
        )

    def find_lines(self, view: View) -> dict[int, str]:
        """Return the lines that are kept.

        Args:
            view: The text as it came.

        Returns:
            The lines by their index, each with the pattern, phrase or selector that keeps it.
        """
        found: dict[int, str] = {}
        for index, _, _, source in find_selected_lines(view.lines, self.selectors):
            found.setdefault(index, source)
        for phrase in self.phrases:
            for match in _compile_phrase(phrase).finditer(view.folded):
                found.setdefault(view.line_at(match.start()), phrase)
        if self.patterns:
            self._find_patterns(view, found)
        return found

    def _find_patterns(self, view: View, found: dict[int, str]) -> None:
        try:
            for start, end, source in find_matches(
                _RULE_NAME, self.patterns, view.text, self.timeout_seconds
            ):
                for index in range(view.line_at(start), view.line_at(end - 1) + 1):
                    found.setdefault(index, source)
        except TimeoutError as error:
            warnings.warn(
                f"newsclean: a keep rule took longer than {self.timeout_seconds} s: {error}; "
                "nothing is removed from this text",
                RuntimeWarning,
                stacklevel=2,
            )
            for index in range(len(view.lines)):
                found.setdefault(index, f"{error} took too long")


def keep(
    *,
    patterns: Iterable[str] = (),
    phrases: Iterable[str] = (),
    selectors: Iterable[str] = (),
    timeout: float = DEFAULT_TIMEOUT_SECONDS,
) -> Keep:
    """Make a rule that keeps every line it finds, against all filters, learned ones too.

    Args:
        patterns: Patterns of the `regex` package; the lines that a match touches are kept, whole.
        phrases: Words; a line that holds them is kept, whatever their case.  Slots as in `rules.phrases`.
        selectors: CSS selectors; what stands in a matching element is kept (from HTML).
        timeout: Seconds that all patterns may take for one text; past it nothing is removed from
        that text, with a warning.

    Returns:
        What `keep=` takes, in the calls of `clean`, `clean_html` and `Cleaner`.

    Raises:
        TypeError: An argument is a `str` or holds something else than `str`.
        ValueError: A pattern, phrase or selector is none.

    >>> from newsclean import clean
    >>> clean("3 min read\\n\\nThe dam held.\\n\\nADVERTISEMENT", keep=keep(patterns=["min read"]))
    '3 min read\\n\\nThe dam held.'
    """
    for argument, listed in (("patterns", patterns), ("selectors", selectors)):
        if isinstance(listed, str) or not isinstance(listed, Iterable):
            raise TypeError(
                f"keep: {argument}: expected a list, got {listed!r}; write [{listed!r}]"
            )
    sources = tuple(patterns)
    for source in sources:
        if not isinstance(source, str):
            raise TypeError(f"keep: patterns: expected patterns as str, got {source!r}")
    compile_patterns(_RULE_NAME, sources)
    chosen = tuple(selectors)
    check_selectors(_RULE_NAME, chosen)
    return Keep(
        patterns=sources,
        phrases=tuple(check_phrases(_RULE_NAME, "phrases", phrases)),
        selectors=chosen,
        timeout_seconds=float(timeout),
    )


@lru_cache(maxsize=1024)
def _compile_phrase(phrase: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){phrase_source(fold(phrase))}(?!\w)")
