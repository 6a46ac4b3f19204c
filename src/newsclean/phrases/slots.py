"""Phrases with slots: what each slot may hold, and whether a line is such a phrase. Knows no phrase."""
from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from ..text.fold import DECOR, GONE, fold
from ..text.scripts import is_cased
from ..text.sentences import ends_sentence
from ..text.titles import is_name, is_title

__all__ = ["SLOT", "Fit", "Pattern", "Typed", "separator"]

SLOT = re.compile(r"\{(n|name|date|title|headline|)\}")

# What a slot may hold, on folded text. Names, dates and headlines are looked at once more.
_SLOTS = {
    "n": r"\d[\d.,' ]*(?: ?(?:k|m|mil|tys\.?|тыс\.?|тис\.?|万|萬|만|천|lakh))?\+?",
    "": r".{1,80}?",
    "title": r".{1,300}?",
    "headline": r".{1,200}?",
    "name": r"[^\d:;!?]{2,60}?",
    "date": r"[^!?]{3,50}?",
}

# What fills an open slot is a site, a network or a category; what ends in a full stop and has a comma or
# more words than this is the rest of a sentence.
FEW = 4

# A lead's title begins behind one of these; two spaces, or a no-break space beside one, serve too.
_SEPARATOR = re.compile(r"[\s\u200b]*(?:[:|>\u055d\u00bb\u203a\uff5c\uff1a/]|[-\u00b7\u2022](?=\s)|,(?=\s*[\"']))[\s:|>\u00bb-]*|\s{2,}")


def separator(text: str, at: int) -> re.Match[str] | None:
    """The colon, bar, dash, arrow or wide space that stands at an offset of a folded line."""
    return _SEPARATOR.match(text, at)


class Typed(NamedTuple):
    """A line as it is compared with patterns: nothing invisible, and where its decoration ends and begins."""

    raw: str
    folded: str
    start: int
    ends: tuple[int, ...]  # with its full stop and, if there is one, without

    @classmethod
    def of(cls, raw: str, folded: str) -> Typed:
        """`folded` is `raw` under the fold, and has something to see in it."""
        if GONE in folded:
            raw = folded = folded.replace(GONE, "")
        end = len(folded.rstrip(DECOR))
        ends = (end, len(folded.rstrip(DECOR + "."))) if folded[end - 1] == "." else (end,)
        return cls(raw, folded, len(folded) - len(folded.lstrip(DECOR)), ends)


class Fit(NamedTuple):
    """Where a phrase ends in its line, whether a separator follows it, and what its slots hold."""

    end: int
    separated: bool
    slots: tuple[tuple[str, str], ...]


class Pattern:
    """A folded phrase with slots, compiled when a line first looks like it."""

    __slots__ = ("_compiled", "_whole", "phrase")

    def __init__(self, phrase: str, *, whole: bool) -> None:
        self.phrase = phrase
        self._whole = whole
        self._compiled: re.Pattern[str] | None = None

    def fit(self, line: Typed, is_date: Callable[[str], bool]) -> Fit | None:
        """How the phrase sits on a line that it is, or that it begins, or None."""
        for end in line.ends[:1] if self.phrase.endswith("{headline}") else line.ends:  # with its stop it is a sentence
            found = self._match(line.folded[line.start : end])
            if found:
                slots = self._fillings(found, line.raw[line.start : end])
                if all(_fits(name, filling, is_date) for name, filling in slots) and not self._runs_on(slots, line.raw[end:]):
                    after = line.start + found.end()
                    behind = separator(line.folded, after)
                    return Fit(behind.end() if behind else after, behind is not None, slots)
        return None

    def _match(self, folded: str) -> re.Match[str] | None:
        if self._compiled is None:
            self._compiled = re.compile(self._source())
        return self._compiled.fullmatch(folded) if self._whole else self._compiled.match(folded)

    def _source(self) -> str:
        parts = SLOT.split(self.phrase)
        return "".join(f"({_SLOTS[part]})" if i % 2 else _spaced(part) for i, part in enumerate(parts))

    def _fillings(self, found: re.Match[str], raw: str) -> tuple[tuple[str, str], ...]:
        return tuple((name, raw[slice(*found.span(i))]) for i, name in enumerate(SLOT.findall(self.phrase), 1))

    def _runs_on(self, slots: tuple[tuple[str, str], ...], behind: str) -> bool:
        """Whether what fills an open end is the rest of a sentence rather than a site or a network."""
        filling = slots[-1][1] + behind.strip()
        return self.phrase.endswith(("{}", ": {title}")) and ends_sentence(filling) and (len(filling.split()) > FEW or "," in filling)


def _spaced(literal: str) -> str:
    """A literal between slots: a space beside a word must be there, one beside a mark may be missing.

    In front of a word it may be missing too where the script has no capitals: few of those set spaces strictly.
    """
    return re.sub(r"(\w?)\\? +(?=\\?(.?))", lambda gap: gap[1] + (r"\s+" if gap[1] or is_cased(gap[2]) else r"\s*"), re.escape(literal))


def _fits(slot: str, filling: str, is_date: Callable[[str], bool]) -> bool:
    """Whether what fills a slot is what the slot is for; numbers and open slots fit by their pattern."""
    if slot == "name":
        return is_name(filling)
    if slot == "headline":
        return is_title(filling.strip("\"'\u201c\u201d\u201e\u00ab\u00bb "))
    return slot != "date" or is_date(fold(filling))
