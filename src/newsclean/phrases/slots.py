"""Phrases with slots: what each slot may hold, and whether a line is such a phrase."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, NamedTuple

from ..text.dates import is_time
from ..text.fold import DECORATION, INVISIBLE, fold
from ..text.patterns import compile_later
from ..text.scripts import is_cased, measure_length
from ..text.sentences import MIN_PROSE_CHARS, QUESTION_MARKS, ends_sentence
from ..text.titles import is_name, is_title

__all__ = [
    "NAMED_SLOT",
    "NUMBER_WORDS",
    "SLOT",
    "PreparedLine",
    "SlotMatch",
    "SlotPattern",
    "find_separator",
    "is_longer_than_name",
    "phrase_source",
    "reads_as_sentence",
]

SLOT: Final = compile_later(r"\{(n|name|date|title|headline|)\}")
# The slots that a line of a site gets where it changes from page to page.
NAMED_SLOT: Final = compile_later(r"\{(?:n|date|name|title)\}")

# What may cling to a number: 1.2k shares, 10 mil visitas.
NUMBER_WORDS: Final = (
    "k",
    "m",
    "mil",
    "tys",
    "тыс",
    "тис",
    "万",
    "萬",
    "만",
    "천",
    "lakh",
)
_ABBREVIATED_NUMBER_WORDS: Final = ("tys", "тыс", "тис")
_NUMBER_WORD: Final = "|".join(
    [
        word + r"\.?" if word in _ABBREVIATED_NUMBER_WORDS else word
        for word in NUMBER_WORDS
    ]
)

# What a slot may hold, on folded text; the bounds in characters only keep the search short.
# Names, dates and headlines are looked at once more, by `_is_filled`.
_SLOT_PATTERNS: Final = {
    "n": rf"\d[\d.,' ]*(?: ?(?:{_NUMBER_WORD}))?\+?",
    "": r".{1,80}?",
    "title": r".{1,300}?",
    "headline": r".{1,200}?",
    "name": r"[^\d:;!?]{2,60}?",
    "date": r"[^!?]{3,50}?",
}

# What fills an open slot is a site, a network or a category; what ends in a full stop and has a
# comma or more words than this is the rest of a sentence.
MAX_OPEN_SLOT_WORDS: Final = 4
# The same in a script without spaces, measured in Latin characters: twelve of Han, fifteen of Thai.
MAX_OPEN_SLOT_LENGTH: Final = 30
# Before the verb of `{} üzerinde paylaş`; more words begin the article's sentence.
MAX_OPEN_START_WORDS: Final = 5
# `at`, `klo`, `ore`: what stands before a time of day
MAX_AT_WORD_CHARS: Final = 5
_COMMA: Final = compile_later("[,\uff0c\u3001\u060c\uff1b\u061b]")

# A lead's title begins behind one of these; two spaces, or a no-break space beside one, serve too.
_SEPARATOR: Final = compile_later(
    r"""
    [\s\u200b]*
    (?:
        [:|>\u055d\u00bb\u203a\uff5c\uff1a\u1361\u1366\u17d6/]  # last: Ethiopic and Khmer
      | [-\u00b7\u2022] (?=\s)
      | , (?=\s*["'])
    )
    [\s:|>\u00bb-]*
  | \s{2,}
    """,
    re.VERBOSE,
)


def find_separator(text: str, at: int) -> re.Match[str] | None:
    """Return the colon, bar, dash, arrow or wide space at an offset of a folded line."""
    return _SEPARATOR.match(text, at)


class PreparedLine(NamedTuple):
    """A line as it is compared with patterns: nothing invisible, the bounds of its decoration."""

    raw: str
    folded: str
    start: int
    ends: tuple[int, ...]  # with its full stop and, if there is one, without

    @classmethod
    def of(cls, raw: str, folded: str) -> PreparedLine:
        """Prepare a line; `folded` is `raw` under the fold, and has something to see in it."""
        if INVISIBLE in folded:
            # an accent of its own goes, and the letter keeps its case: names are told by it
            seen = [
                char
                for char, plain in zip(raw, folded, strict=True)
                if plain != INVISIBLE
            ]
            raw = "".join(seen)
            folded = folded.replace(INVISIBLE, "")
        start = len(folded) - len(folded.lstrip(DECORATION))
        end = len(folded.rstrip(DECORATION))
        if folded[end - 1] != ".":
            return cls(raw, folded, start, (end,))
        return cls(raw, folded, start, (end, len(folded.rstrip(DECORATION + "."))))


class SlotMatch(NamedTuple):
    """Where a phrase ends in its line, whether a separator follows it, and what its slots hold."""

    end: int
    separated: bool
    slots: tuple[tuple[str, str], ...]


class SlotPattern:
    """A folded phrase with slots, compiled when a line first looks like it."""

    __slots__ = ("_compiled", "is_whole", "phrase")

    def __init__(self, phrase: str, *, whole: bool) -> None:
        self.phrase = phrase
        self.is_whole = whole  # it is all of a line
        self._compiled: re.Pattern[str] | None = None

    def match(
        self, line: PreparedLine, is_date: Callable[[str], bool]
    ) -> SlotMatch | None:
        """Return how the phrase sits on a line that it is, or that it begins, or None."""
        # a headline with its full stop is a sentence
        ends = line.ends[:1] if self.phrase.endswith("{headline}") else line.ends
        for end in ends:
            found = self._search(line.folded[line.start : end])
            if found is None:
                continue
            slots = self._slots(found, line.raw[line.start : end])
            if not all(self._is_filled(*slot, is_date) for slot in slots):
                continue
            if self._runs_on(slots, line.raw[end:]):
                continue
            after = line.start + found.end()
            separator = find_separator(line.folded, after)
            if separator is None:
                return SlotMatch(after, separated=False, slots=slots)
            return SlotMatch(separator.end(), separated=True, slots=slots)
        return None

    def _search(self, folded: str) -> re.Match[str] | None:
        if self._compiled is None:
            self._compiled = re.compile(phrase_source(self.phrase))
        return (
            self._compiled.fullmatch(folded)
            if self.is_whole
            else self._compiled.match(folded)
        )

    def _slots(self, found: re.Match[str], raw: str) -> tuple[tuple[str, str], ...]:
        names = enumerate(SLOT.findall(self.phrase), 1)
        return tuple([(name, raw[slice(*found.span(group))]) for group, name in names])

    def _is_filled(
        self, slot: str, filling: str, is_date: Callable[[str], bool]
    ) -> bool:
        """Say whether a slot is filled with what it is for; `{n}` and `{}` are by their pattern."""
        if slot == "name":
            return is_name(filling)
        if slot == "headline":
            return is_title(filling.strip("\"'\u201c\u201d\u201e\u00ab\u00bb "))
        if slot != "date" or is_date(fold(filling)):
            return True
        # `Updated at 10:14`, but no runner's time behind a name
        at, _, time = filling.partition(" ")
        is_time_alone = len(at) <= MAX_AT_WORD_CHARS and is_time(time)
        return (is_time_alone or is_time(filling)) and "{name}" not in self.phrase

    def _runs_on(self, slots: tuple[tuple[str, str], ...], behind: str) -> bool:
        """Say whether what fills an open end is the rest of a sentence, no site or network."""
        if not _OPEN_END.search(self.phrase):
            return False
        filling = slots[-1][1] + behind.strip()
        if self.phrase.endswith(": {}") and filling.endswith(QUESTION_MARKS):
            return True  # a speaker's question: `编辑：您还记得那座桥吗？`
        return reads_as_sentence(filling)


# An end for a site or a network, or for a title behind a colon; the Armenian and the Khmer one too.
_OPEN_END: Final = compile_later(r"(?:\{\}|[:\u055d\u17d6] \{title\})$")


def reads_as_sentence(filling: str) -> bool:
    """Say whether what fills an open end ends as a sentence does, and is longer than a name."""
    if not ends_sentence(filling):
        # Thai ends no sentence; what is as long as prose and no list of tags is none of a name's.
        return measure_length(filling) >= MIN_PROSE_CHARS and not _COMMA.search(filling)
    if _COMMA.search(filling) or len(filling.split()) > MAX_OPEN_SLOT_WORDS:
        return True
    return (
        not filling.isascii()
        and " " not in filling.strip()
        and measure_length(filling) > MAX_OPEN_SLOT_LENGTH
    )


def is_longer_than_name(filling: str) -> bool:
    """Say whether what fills an open start is longer than a network's, a site's or a category's name."""
    if len(filling.split()) > MAX_OPEN_START_WORDS or _COMMA.search(filling):
        return True
    is_dense = measure_length(filling) > len(filling)
    return is_dense and measure_length(filling) > MAX_OPEN_SLOT_LENGTH


def phrase_source(phrase: str) -> str:
    """Return the pattern, for folded text, of a folded phrase; each of its slots is a group."""
    source = ""
    for number, part in enumerate(SLOT.split(phrase)):
        source += (
            f"({_SLOT_PATTERNS[part]})" if number % 2 else _to_literal_source(part)
        )
    return source


_SPACE_OF_LITERAL: Final = compile_later(r"(\w?)\\? +(?=\\?(.?))")


def _to_literal_source(literal: str) -> str:
    r"""Return the pattern for a literal between slots.

    A space beside a word must be there, one beside a mark may be missing. In front of a word it may
    be missing too where the script has no capitals: few of those set spaces strictly.
    """
    return _SPACE_OF_LITERAL.sub(_to_space_source, re.escape(literal))


def _to_space_source(gap: re.Match[str]) -> str:
    before, after = gap.groups()
    return before + (r"\s+" if before or is_cased(after) else r"\s*")
