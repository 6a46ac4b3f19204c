"""Index the phrases of the languages' tables by what shows that a line is one.

That is all of the line, the words it begins with, those behind a leading number, or its last ones.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple, TypeAlias

from .. import languages
from ..text.fold import DECORATION, INVISIBLE, collapse_spaces, fold
from ..text.scripts import is_cased, measure_length
from .positions import HEADING, HOME, LEAD
from .slots import SlotPattern

__all__ = [
    "ANY_LANGUAGE",
    "CHARS_OF_NUMBERS",
    "Meaning",
    "OpenPhrase",
    "PhraseIndex",
    "PhraseRows",
    "may_take_stop",
]

# What a leading number may be made of: 1,234 views, 10+ shares.
CHARS_OF_NUMBERS: Final = "0123456789.,' +"

# A literal of this many characters begins few lines that are no phrase.
MIN_RARE_CHARS: Final = 6
# One of fewer, such as a quotation mark or `a `, begins so many that its phrase is kept by its end.
MIN_OPENING_CHARS: Final = 3

# What a phrase counts for that a caller brought: it is expected in a text of any language.
ANY_LANGUAGE: Final = "*"

PhraseRows: TypeAlias = "tuple[str, str, str]"  # position, reason, phrases one a line

_DECORATION_BUT_BRACES: Final = DECORATION.replace("{", "").replace("}", "")


class Meaning(NamedTuple):
    """What the tables say of a phrase, and those of which languages."""

    reason: str
    position: str
    languages: tuple[str, ...]


class OpenPhrase:
    """A phrase that is compared with a line once the line begins or ends as the phrase does."""

    __slots__ = ("last_word", "meanings", "pattern", "phrase")

    def __init__(
        self,
        phrase: str,
        meanings: tuple[Meaning, ...],
        *,
        last_word: str = "",
        pattern: SlotPattern | None = None,
    ) -> None:
        self.phrase = phrase
        self.meanings = meanings
        self.last_word = last_word  # the word that the line must end in
        self.pattern = pattern  # of a phrase with slots


class PhraseIndex:
    """All phrases of some languages.

    Those that are a whole line are kept by their words, the others by their first or last literal.
    """

    def __init__(self, codes: Iterable[str], own: Iterable[PhraseRows] = ()) -> None:
        """Index the phrases of the language files `codes`, and a caller's `own`, which count in every text."""
        self.whole: dict[str, tuple[Meaning, ...]] = {}
        self.openings: dict[str, list[OpenPhrase]] = {}
        # by how the line goes on behind the number it begins with
        self.counted: dict[str, list[OpenPhrase]] = {}
        self.endings: dict[str, list[OpenPhrase]] = {}
        self._lines: dict[str, OpenPhrase] = {}
        self._leads: dict[str, OpenPhrase] = {}
        for code in codes:
            for position, reason, phrases in _fold_blocks(languages.blocks(code)):
                self._add_block(phrases.split("\n"), Meaning(reason, position, (code,)))
        for position, reason, phrases in _fold_blocks(own):
            self._add_block(
                phrases.split("\n"), Meaning(reason, position, (ANY_LANGUAGE,))
            )

    def _add_block(self, phrases: list[str], meaning: Meaning) -> None:
        # Tens of thousands of phrases are added before the first text is read: a block at a time,
        # little for each.
        is_lead = meaning.position in (LEAD, HOME)
        plain = [
            short
            for phrase in phrases
            if "{" not in phrase and (short := phrase.strip(DECORATION))
        ]
        if not is_lead:
            self._add_whole_lines(plain, meaning)
        if is_lead or meaning.position == HEADING:
            # on one line with its first title a heading is a lead
            lead = meaning if is_lead else meaning._replace(position=LEAD)
            self._add_open([short.rstrip(".") for short in plain], lead, self._leads)
        if len(plain) < len(phrases):
            slotted = [
                phrase.strip(_DECORATION_BUT_BRACES).rstrip(".")
                for phrase in phrases
                if "{" in phrase
            ]
            self._add_open(slotted, meaning, self._leads if is_lead else self._lines)

    def _add_whole_lines(self, phrases: list[str], meaning: Meaning) -> None:
        """Keep phrases that are the whole line, under their words without a full stop."""
        whole = self.whole
        alone = (meaning,)
        for short in phrases:
            bare = short.rstrip(". ")
            if (meanings := whole.setdefault(bare, alone)) is not alone:
                whole[bare] = _merge(meanings, meaning)
            if short[-1] == "." and not may_take_stop(bare):
                whole[bare + "."] = _merge(whole.get(bare + ".", ()), meaning)

    def _add_open(
        self, phrases: list[str], meaning: Meaning, known: dict[str, OpenPhrase]
    ) -> None:
        """Keep phrases that begin a line, or with slots, under their first or last literal."""
        alone = (meaning,)
        for phrase in phrases:
            if found := known.get(phrase):
                found.meanings = _merge(found.meanings, meaning)
            else:
                known[phrase] = self._index(phrase, alone, whole=known is self._lines)

    def _index(
        self, phrase: str, meanings: tuple[Meaning, ...], *, whole: bool
    ) -> OpenPhrase:
        first, brace, rest = phrase.partition("{")
        if not brace:
            found = OpenPhrase(phrase, meanings)
            self.openings.setdefault(first, []).append(found)
            return found
        last = phrase.rpartition("}")[2] if whole else ""
        last_word = last.split()[-1] if last.strip() else ""
        pattern = SlotPattern(phrase, whole=whole)
        found = OpenPhrase(phrase, meanings, last_word=last_word, pattern=pattern)
        slot, _, rest = rest.partition("}")
        is_rarer_at_end = len(first) < MIN_OPENING_CHARS <= len(last.strip())
        if (literal := first.strip()) and not is_rarer_at_end:
            literal = _add_word_spaces(literal, at_end=first[-1] == " ")
            for key in _expand_short(literal, slot):
                self.openings.setdefault(key, []).append(found)
        elif slot == "n" and not first:
            literal = _literal_behind_number(rest.partition("{")[0], phrase)
            self.counted.setdefault(literal, []).append(found)
        elif literal := last.strip():
            literal = _add_word_spaces(literal, at_start=last[0] == " ")
            self.endings.setdefault(literal, []).append(found)
        return found


def _fold_blocks(blocks: Iterable[PhraseRows]) -> Iterator[PhraseRows]:
    """Yield blocks with their phrases folded."""
    blocks = [*blocks]
    if not blocks:
        return
    # all blocks are folded as one text, which is quicker
    text = "\0\n".join([phrases for *_, phrases in blocks])
    text = fold("\n".join([line.strip() for line in text.split("\n")]))
    folded = collapse_spaces(text.replace(INVISIBLE, "")).split("\0")
    for (position, reason, _), phrases in zip(blocks, folded, strict=True):
        yield position, reason, phrases


def _literal_behind_number(literal: str, phrase: str) -> str:
    """Return what stands behind the number that a phrase begins with."""
    behind = literal.strip().lstrip(CHARS_OF_NUMBERS)
    behind = _add_word_spaces(behind, at_end=literal[-1:] == " ")
    if not behind:
        raise ValueError(
            f"phrase {phrase!r}: any number begins so; say a word behind it"
        )
    return behind


def _merge(meanings: tuple[Meaning, ...], new: Meaning) -> tuple[Meaning, ...]:
    """Return meanings with one more, which may be one of them in another language."""
    for at, meaning in enumerate(meanings):
        if meaning.reason == new.reason and meaning.position == new.position:
            if (
                meaning.languages[-1:] == new.languages
            ):  # typed in two ways that fold to one
                return meanings
            merged = Meaning(
                new.reason, new.position, meaning.languages + new.languages
            )
            return (*meanings[:at], merged, *meanings[at + 1 :])
    return (*meanings, new)


def _add_word_spaces(
    literal: str, *, at_start: bool = False, at_end: bool = False
) -> str:
    """Return a literal with the space between it and a slot, unless the space may be missing.

    It may be missing beside a mark, and in front of a word in a script without capitals.
    """
    before = " " if at_start and is_cased(literal[0]) else ""
    after = " " if at_end and literal[-1:].isalnum() else ""
    return before + literal + after


def _expand_short(literal: str, slot: str) -> Iterable[str]:
    """Return a literal, or ten where a number follows a short one.

    `in ` begins too many lines that are no phrase; `in 0` to `in 9` do not.
    """
    if slot == "n" and literal[-1] == " " and len(literal) < MIN_RARE_CHARS:
        return [literal + digit for digit in "0123456789"]
    return [literal]


def may_take_stop(bare: str) -> bool:
    """Say whether a phrase is long enough to be typed with a full stop as well as without."""
    return measure_length(bare) >= 16 or bare.count(" ") >= 2
