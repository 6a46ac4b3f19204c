"""The phrases of the languages' tables, sorted by what tells that a line is one: all of it, how it begins, how it ends.

Knows where phrases may sit. Knows no phrase, and is no matcher.
"""
from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from .. import languages
from ..text.fold import DECOR, GONE, fold, single_spaced
from ..text.scripts import is_cased
from .slots import Pattern

__all__ = ["CARD", "COMPANION", "ENDING", "HEADING", "HOME", "LEAD", "LINE", "NUMBER", "Opened", "Sense", "Tables", "is_sentence"]

LINE = "line"            # the whole line is this, and goes alone
LEAD = "lead"            # the line starts so, and a title, a name or a date follows
HEADING = "heading"      # the whole line; a list of titles, names or links stands under it
ENDING = "ending"        # the whole line; an article's last part follows no more
COMPANION = "companion"  # the whole line, but an ordinary word too: only beside other clutter
CARD = "card"            # the last line of a post's card in a list of related ones, which only an ordinary word heads
HOME = "home"            # the first of a breadcrumb's parts

# What a leading number may be made of: 1,234 views, 10+ shares.
NUMBER = "0123456789.,' +"

SHORT = 6  # characters; a sign as long as this is rare enough

_AROUND_SLOTS = DECOR.replace("{", "").replace("}", "")


class Sense(NamedTuple):
    """What the tables say of a phrase, and those of which languages."""

    reason: str
    position: str
    languages: tuple[str, ...]


class Opened:
    """A phrase that a line is looked at for, once it begins or ends as the phrase does."""

    __slots__ = ("last", "pattern", "phrase", "senses")

    def __init__(self, phrase: str, senses: tuple[Sense, ...], last: str, pattern: Pattern | None) -> None:
        self.phrase = phrase
        self.senses = senses
        self.last = last  # the word that the line must end in
        self.pattern = pattern  # of a phrase with slots


class Tables:
    """All phrases of some languages: those that are a line by their words, the others by their first or last literal."""

    def __init__(self, codes: Iterable[str]) -> None:
        self.whole: dict[str, tuple[Sense, ...]] = {}
        self.openings: dict[str, list[Opened]] = {}
        self.counted: dict[str, list[Opened]] = {}  # by how the line goes on behind the number it begins with
        self.endings: dict[str, list[Opened]] = {}
        self._lines: dict[str, Opened] = {}
        self._leads: dict[str, Opened] = {}
        for code in codes:
            for position, reason, phrases in _folded(code):
                self._add(phrases.split("\n"), Sense(reason, position, (code,)))

    def _add(self, phrases: list[str], sense: Sense) -> None:
        """Tens of thousands of phrases come this way before the first text is read: a table at a time, little for each."""
        leads = sense.position in (LEAD, HOME)
        plain = [short for phrase in phrases if "{" not in phrase and (short := phrase.strip(DECOR))]
        if not leads:
            self._close(plain, sense)
        if leads or sense.position == HEADING:  # on one line with its first title a heading is a lead
            lead = sense if leads else sense._replace(position=LEAD)
            self._open([short.rstrip(".") for short in plain], lead, self._leads)
        if len(plain) < len(phrases):
            slotted = [phrase.strip(_AROUND_SLOTS).rstrip(".") for phrase in phrases if "{" in phrase]
            self._open(slotted, sense, self._leads if leads else self._lines)

    def _close(self, phrases: list[str], sense: Sense) -> None:
        """Keep phrases that are the whole line, under their words without a full stop."""
        whole, alone = self.whole, (sense,)
        for short in phrases:
            bare = short.rstrip(". ")
            if (senses := whole.setdefault(bare, alone)) is not alone:
                whole[bare] = _with(senses, sense)
            if short[-1] == "." and not is_sentence(bare):
                whole[bare + "."] = _with(whole.get(bare + ".", ()), sense)

    def _open(self, phrases: list[str], sense: Sense, known: dict[str, Opened]) -> None:
        """Keep phrases that a line may start with, or ones with slots, under their first or last literal."""
        alone = (sense,)
        for phrase in phrases:
            if opened := known.get(phrase):
                opened.senses = _with(opened.senses, sense)
            else:
                known[phrase] = self._opened(phrase, alone, whole=known is self._lines)

    def _opened(self, phrase: str, senses: tuple[Sense, ...], *, whole: bool) -> Opened:
        first, brace, rest = phrase.partition("{")
        if not brace:
            opened = Opened(phrase, senses, "", None)
            self.openings.setdefault(first, []).append(opened)
            return opened
        last = phrase.rpartition("}")[2] if whole else ""
        opened = Opened(phrase, senses, last.split()[-1] if last.strip() else "", Pattern(phrase, whole=whole))
        slot, _, rest = rest.partition("}")
        if literal := first.strip():
            for each in _sharpened(_spaced(literal, at_end=first[-1] == " "), slot):
                self.openings.setdefault(each, []).append(opened)
        elif slot == "n":
            self.counted.setdefault(_behind(rest.partition("{")[0], phrase), []).append(opened)
        elif literal := last.strip():
            self.endings.setdefault(_spaced(literal, at_start=last[0] == " "), []).append(opened)
        return opened


def _folded(code: str) -> Iterator[tuple[str, str, str]]:
    """Position, reason and folded block of phrases, one a line, of all that one language holds."""
    blocks = [*languages.blocks(code)]
    text = "\0\n".join([phrases for *_, phrases in blocks])
    text = fold("\n".join([line.strip() for line in text.split("\n")]))  # at once is quicker
    for (position, reason, _), folded in zip(blocks, single_spaced(text.replace(GONE, "")).split("\0"), strict=True):
        yield position, reason, folded


def _behind(literal: str, phrase: str) -> str:
    """What stands behind the number that a phrase begins with."""
    behind = _spaced(literal.strip().lstrip(NUMBER), at_end=literal[-1:] == " ")
    if not behind:
        raise ValueError(f"phrase {phrase!r}: any number begins so; say a word behind it")
    return behind


def _with(senses: tuple[Sense, ...], new: Sense) -> tuple[Sense, ...]:
    """Senses and one more, which may be one of them in another language."""
    for at, sense in enumerate(senses):
        if sense.reason == new.reason and sense.position == new.position:
            if sense.languages[-1:] == new.languages:  # typed in two ways that fold to one
                return senses
            merged = Sense(new.reason, new.position, sense.languages + new.languages)
            return (*senses[:at], merged, *senses[at + 1 :])
    return (*senses, new)


def _spaced(literal: str, *, at_start: bool = False, at_end: bool = False) -> str:
    """A literal with the space that lies between a slot and a word of it, and may be missing beside a mark."""
    return " " * (at_start and is_cased(literal[0])) + literal + " " * (at_end and literal[-1:].isalnum())


def _sharpened(literal: str, slot: str) -> Iterable[str]:
    """A literal, or, where a number stands behind one as short as `in `, all that it may be with the first digit."""
    return [literal + digit for digit in "0123456789"] if slot == "n" and literal[-1] == " " and len(literal) < SHORT else [literal]


def is_sentence(bare: str) -> bool:
    """Whether a phrase is long enough to be typed with a full stop as well as without."""
    return len(bare) >= 16 or bare.count(" ") >= 2
