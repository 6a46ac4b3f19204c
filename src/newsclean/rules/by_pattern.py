"""Rules by regular expressions, with a time limit: what a pattern matches goes.

The `regex` package matches them: Unicode properties (`\\p{Lu}`), named lists and a limit on the
time one text may take, so that a pattern with catastrophic backtracking costs its own rule and
never the run.  Where `regex` is missing (a copy inside another package), `re` stands in, and the
missing limit is said once.
"""

from __future__ import annotations

import re
import time
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from typing import Any, Final

from ..engine.filter import Filter
from ..engine.view import View
from ..model import Span

__all__ = [
    "DEFAULT_TIMEOUT_SECONDS",
    "Patterns",
    "compile_patterns",
    "find_matches",
    "patterns",
]

# For a text; sixty ordinary patterns take a hundredth of it.
DEFAULT_TIMEOUT_SECONDS: Final = 0.1

# How far back a grapheme cluster is looked for; the longest emoji sequences in use have some 15
# characters.
MAX_CLUSTER_CHARS: Final = 64


@dataclass(frozen=True, slots=True)
class Patterns:
    """Find what any of some patterns matches; a value, as finders of filters are."""

    name: str
    sources: tuple[str, ...]
    timeout_seconds: float

    def __call__(self, view: View) -> Iterator[Span]:
        """Return the spans that match, or none if the patterns took too long for this text."""
        # a rule of one look is asked again whether it would mark what is left: often the same text
        return iter(view.cached(self._find_spans))

    def _find_spans(self, view: View) -> list[Span]:
        if self in view.spent:
            return []
        matches = find_matches(self.name, self.sources, view.text, self.timeout_seconds)
        try:
            return [Span(start, end, (source,)) for start, end, source in matches]
        except TimeoutError as error:
            view.spent.add(self)
            warnings.warn(
                f"newsclean: rule {self.name!r} was left out for this text: {error} took longer "
                f"than {self.timeout_seconds} s; simplify the pattern or raise timeout=",
                RuntimeWarning,
                stacklevel=2,
            )
            return []


def patterns(
    name: str, /, *sources: str, timeout: float = DEFAULT_TIMEOUT_SECONDS
) -> Filter:
    r"""Make a filter that removes what any of the patterns matches.

    `^` and `$` match at the ends of lines.  Matches are widened to whole grapheme clusters, so that
    no letter loses its accent.  The patterns see the text as it came, once.

    Args:
        name: The reason that marks are given, and the name of the filter.
        sources: Patterns in the syntax of the `regex` package.
        timeout: Seconds that all patterns together may take for one text. After that the rule is
            left out for that text, with a `RuntimeWarning`.

    Returns:
        A `Filter`.

    Raises:
        TypeError: A pattern is no `str`, or there is none.
        ValueError: A pattern does not compile, or the timeout is not above 0; the error names rule, pattern and place.

    >>> house = patterns("house_style", r"^Filed from the .* desk$", r"\(our emphasis\)")
    >>> house("Filed from the river desk\n\nIt held (our emphasis).")
    'It held.'
    """
    _check_arguments(name, sources, timeout)
    compile_patterns(name, sources)
    return Filter(name, Patterns(name, sources, float(timeout)), once=True)


def _check_arguments(
    name: object, sources: tuple[object, ...], timeout: object
) -> None:
    if not isinstance(name, str) or not name:
        raise TypeError(
            f"name: expected a word for the rule, got {name!r}; write patterns('house_style', r'…')"
        )
    if not sources:
        raise TypeError(
            f"rule {name!r}: expected at least one pattern; write patterns({name!r}, r'…')"
        )
    for source in sources:
        if not isinstance(source, str):
            mend = f"write patterns({name!r}, r'…', r'…')"
            if isinstance(source, re.Pattern):
                mend = "a compiled pattern has its text in .pattern"
            raise TypeError(
                f"rule {name!r}: expected patterns as str, got {source!r}; {mend}"
            )
    if (
        isinstance(timeout, bool)
        or not isinstance(timeout, int | float)
        or not timeout > 0
    ):
        raise ValueError(
            f"rule {name!r}: timeout: expected seconds above 0, got {timeout!r}"
        )


@lru_cache(maxsize=256)
def compile_patterns(name: str, sources: tuple[str, ...]) -> tuple[Any, ...]:
    """Return the compiled patterns of a rule.

    Raises:
        ValueError: A pattern does not compile; the error names the rule, the pattern and the place in it.
    """
    if find_spec("regex") is None:
        warnings.warn(
            "newsclean: the regex package is not here, so patterns run without a time limit: pip install regex",
            RuntimeWarning,
            stacklevel=3,
        )
        return tuple(
            [_compile_source(re, name, source, re.MULTILINE) for source in sources]
        )
    import regex

    return tuple(
        [
            _compile_source(regex, name, source, regex.MULTILINE | regex.V0)
            for source in sources
        ]
    )


def _compile_source(library: Any, name: str, source: str, flags: int) -> Any:
    try:
        return library.compile(source, flags)
    except library.error as error:
        place = "" if error.pos is None else f" at character {error.pos + 1}"
        raise ValueError(
            f"rule {name!r}: pattern {source!r} is none: {error.msg}{place}"
        ) from error


def find_matches(
    name: str, sources: tuple[str, ...], text: str, timeout_seconds: float
) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and pattern of each match that is not empty, in whole grapheme clusters.

    Raises:
        TimeoutError: The patterns together took longer than `timeout_seconds`; the error's text is the pattern.
    """
    compiled = compile_patterns(name, sources)
    has_limit = not isinstance(compiled[0], re.Pattern)
    ends = time.monotonic() + timeout_seconds
    for pattern, source in zip(compiled, sources, strict=True):
        left = ends - time.monotonic()
        if left <= 0:
            raise TimeoutError(repr(source))
        try:
            for match in (
                pattern.finditer(text, timeout=left)
                if has_limit
                else pattern.finditer(text)
            ):
                if match.end() > match.start():
                    yield (*widen_to_clusters(text, match.start(), match.end()), source)
                if has_limit and time.monotonic() > ends:
                    raise TimeoutError(repr(source))
        except TimeoutError as error:
            raise TimeoutError(repr(source)) from error


def widen_to_clusters(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span with the grapheme clusters whole that it begins or ends inside of (Unicode UAX #29)."""
    return _cluster_edge(text, start, at_end=False), _cluster_edge(
        text, end, at_end=True
    )


def _cluster_edge(text: str, offset: int, *, at_end: bool) -> int:
    """Return an offset that is at the edge of a cluster: the given one, or the nearest outside of the span."""
    around = text[max(offset - 1, 0) : offset + 1]
    if (
        len(around) < 2
        or (around.isascii() and around != "\r\n")
        or find_spec("regex") is None
    ):
        return offset
    import regex

    first = max(offset - MAX_CLUSTER_CHARS, 0)
    while first < offset and not (text[first].isascii() and text[first] != "\r"):
        first += 1
    for cluster in regex.finditer(
        r"\X", text, pos=first if first < offset else max(offset - MAX_CLUSTER_CHARS, 0)
    ):
        if cluster.end() == offset or cluster.start() == offset:
            return offset
        if cluster.start() < offset < cluster.end():
            return int(cluster.end() if at_end else cluster.start())
    return offset
