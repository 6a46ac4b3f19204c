"""The phrases of the tables as one matcher: which known phrase is this line, or does it start with?

Knows no phrase and no filter.
"""
from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from typing import NamedTuple

from .. import languages
from ..text.dates import is_date, is_month
from ..text.fold import DECOR, GLANCE, GONE, fold, glances, key
from .index import CARD, COMPANION, ENDING, HEADING, HOME, LEAD, LINE, NUMBER, Opened, Sense, Tables, is_sentence
from .language_id import SAMPLE, Voices
from .prefilter import Literals
from .slots import SLOT, Fit, Typed, separator

__all__ = ["CARD", "COMPANION", "ENDING", "HEADING", "HOME", "LEAD", "LINE", "MENU", "STRONG", "Hit", "Lexicon", "Sense", "lexicon"]

# What is clutter wherever it stands as a whole line.
STRONG = (LINE, HEADING, ENDING)
# Four ordinary words one under the other, each a known menu or button word, are a menu; three are
# as often a list of chapters (`Facebook`, `Twitter`, `Email`).
MENU = 4

# Labels are short; the longest consent sentence in the tables has some 300 characters.
LONGEST = 400

# Lines that are remembered once looked at: a site's pages have most of their labels in common.
REMEMBERED = 4096

UNSPACED = ("Thai", "Han", "Japanese", "Khmer", "Lao", "Myanmar", "Hangul")


class Hit(NamedTuple):
    """A phrase on a line: where it ends in the line's text, and the text of its slots.

    `separated` tells, for a lead, that a colon, bar, dash, arrow or wide space follows it.
    """

    reason: str
    position: str
    phrase: str
    languages: tuple[str, ...]
    end: int = 0
    separated: bool = False
    slots: tuple[tuple[str, str], ...] = ()


# What may cling to a leading number: 1.2k shares, 10 mil visitas.
_CLINGING = ("k", "m", "mil", "tys", "тыс", "тис", "万", "萬", "만", "천", "lakh")


class Lexicon:
    """All phrases of some languages, ready to be looked up line by line."""

    fold = staticmethod(fold)

    def __init__(self, codes: Iterable[str]) -> None:
        self._codes = tuple(codes)
        tables = Tables(self._codes)
        self._whole = tables.whole
        # of 100 lines of the development pages 20 get past the sizes chosen
        self._openings = Literals(tables.openings, 3, 6)
        self._counted = Literals(tables.counted, 3, 6)
        self._endings = Literals(tables.endings, 4, at_end=True)
        for phrase in self._whole:  # looked for only where a line begins as one does
            self._openings.signs.setdefault(phrase[:6], ())
            if len(phrase) > GLANCE:
                self._openings.sign([phrase], phrase[:6])
        self._closely = lru_cache(maxsize=REMEMBERED)(self._look_closely)

    def whole(self, folded: str) -> tuple[Sense, ...]:
        """What a folded stretch is as a whole; phrases with slots aside."""
        short = key(folded)
        return self._closed(short.rstrip(". "), short)

    @cached_property
    def edges(self) -> tuple[frozenset[str], frozenset[str]]:
        """The words that phrases without slots begin with, and those that they end in."""
        return (frozenset([phrase.partition(" ")[0].strip(".:") for phrase in self._whole]),
                frozenset([phrase.rpartition(" ")[2].strip(".:") for phrase in self._whole]))

    @cached_property
    def months(self) -> frozenset[str]:
        """The folded names of months."""
        return _words(self._codes, "months")

    @cached_property
    def date_words(self) -> frozenset[str]:
        """Folded words that may stand in a date."""
        return _words(self._codes, "weekdays") | _words(self._codes, "date_words")

    @cached_property
    def outlets(self) -> frozenset[str]:
        """Folded words that names of newspapers and stations end in."""
        return _words(self._codes, "outlets")

    @cached_property
    def entries(self) -> frozenset[str]:
        """Keys of what menus hold, and honest lists as well: sections, topics, a company's pages."""
        tables = "\n".join([entry for code in self._codes for entry in languages.load(code).entries])
        return frozenset(map(key, filter(None, fold(tables).replace(GONE, "").split("\n"))))

    @cached_property
    def _voices(self) -> Voices:
        words = {code: _words([code], "function_words") for code in self._codes}
        joined = {code for code in self._codes if languages.load(code).script in UNSPACED}
        return Voices({code: words[code] for code in self._codes if code not in joined}, {code: words[code] for code in joined})

    def is_date(self, folded: str) -> bool:
        """Whether a folded stretch is a date or a time of day, in any of the languages, and no more."""
        return is_date(folded, months=self.months, words=self.date_words)

    def is_month(self, folded: str) -> bool:
        """Whether a folded stretch is a month with its year, and no more."""
        return is_month(folded, months=self.months, words=self.date_words)

    def fitting(self, hits: tuple[Hit, ...], languages_of: Callable[[], frozenset[str]]) -> tuple[Hit, ...]:
        """Those of a stretch's hits that fit what the text is in; `languages_of` is asked where that matters."""
        if any(map(_is_one_foreign_word, hits)):
            hits = self._expected(hits, languages_of())
        return self._settled(hits, languages_of()) if len(hits) > 1 and _disagree(hits) else hits

    def _expected(self, hits: tuple[Hit, ...], spoken: frozenset[str]) -> tuple[Hit, ...]:
        """Without single words of languages the text is not in: `De {name}` is no byline, `Red` no agency there."""
        return tuple(hit for hit in hits if not spoken or not _is_one_foreign_word(hit) or not spoken.isdisjoint(hit.languages))

    def _settled(self, hits: tuple[Hit, ...], spoken: frozenset[str]) -> tuple[Hit, ...]:
        """A phrase that is sure in one language and an ordinary word in another, by what the text is in."""
        own = tuple(hit for hit in hits if not spoken.isdisjoint(hit.languages))
        return own or tuple(hit for hit in hits if hit.position in (COMPANION, LEAD))

    def spoken(self, text: str) -> frozenset[str]:
        """The languages whose function words the text is fullest of, near enough to one another."""
        return self._voices.heard(fold(text[:SAMPLE]))

    def look_up(self, raw: str) -> tuple[Hit, ...]:
        """The phrases that a line, or a stretch of one, consists of or starts with."""
        return self._closely(raw) if len(raw) <= LONGEST else ()

    def look_up_each(self, texts: Sequence[str]) -> Iterator[tuple[int, tuple[Hit, ...]]]:
        """Place and hits of those among many lines that are looked at closely. Most are no phrase: this asks as little of each as can be."""
        whole, openings, endings = self._whole, self._openings.signs, self._endings.signs
        for at in [at for at, glance in enumerate(glances(texts)) if (
                ((sign := glance[:6]) in openings and (glance in whole or glance.startswith(openings[sign])))
                or ((sign := glance[:3]) in openings and glance.startswith(openings[sign]))
                or ((sign := glance[-4:]) in endings and glance.endswith(endings[sign]))
                or (("/" < glance < ":" or not glance.isascii()) and self._is_promising(glance)))]:
            yield at, self.look_up(texts[at])

    def _is_promising(self, glance: str) -> bool:
        return self._openings.promise(glance) or self._endings.promise(glance) or (
            glance[:1].isdigit() and any(map(self._counted.promise, _behind_number(glance))))

    def _look_closely(self, raw: str) -> tuple[Hit, ...]:
        folded = fold(raw)
        short = key(folded)
        bare = short.rstrip(". ")
        if not bare:
            return ()
        hits = [Hit(sense.reason, sense.position, short, sense.languages, len(raw)) for sense in self._closed(bare, short)]
        if opened := self._opened(bare, short):
            line = Typed.of(raw, folded)
            for each in opened:
                fit = _lead(each.phrase, short, folded, raw) if each.pattern is None else each.pattern.fit(line, self.is_date)
                if fit:
                    hits += [Hit(sense.reason, sense.position, each.phrase, sense.languages, fit.end, fit.separated, fit.slots)
                             for sense in each.senses]
        return tuple(hits)

    def _closed(self, bare: str, short: str) -> tuple[Sense, ...]:
        """Phrases that are all of a line, with or without a full stop or dots if that is how they may be typed."""
        stop = short[len(bare):].strip()
        if stop in ("", "...") or (stop == "." and is_sentence(bare)):
            return self._whole.get(bare, ())
        return self._whole.get(bare + ".", ()) if stop == "." else ()

    def _opened(self, bare: str, short: str) -> list[Opened]:
        """Phrases that begin as a line begins or end as it ends: few, and only they are looked at closely."""
        found = self._openings.of(short) + self._endings.of(bare)
        if short[0].isdigit():
            for behind in _behind_number(short):
                found += self._counted.of(behind)
        tail = bare.rstrip(DECOR + ".") if found else ""
        return [each for each in found if tail.endswith(each.last) and not (
            each.pattern is None and short[len(each.phrase) : len(each.phrase) + 1].isalpha())]


def _behind_number(short: str) -> Iterator[str]:
    """What follows the number that a line begins with: once with all that clings to it, once without."""
    behind = short.lstrip(NUMBER)
    yield behind
    for clinging in _CLINGING:
        if behind.startswith(clinging):
            yield behind[len(clinging):].lstrip(NUMBER)


def _disagree(hits: tuple[Hit, ...]) -> bool:
    """Whether one language's sure phrase is only an ordinary word in another."""
    sure = {language for hit in hits if hit.position in (LINE, HEADING, ENDING) for language in hit.languages}
    return bool(sure) and any(hit.position == COMPANION and not sure.issuperset(hit.languages) for hit in hits)


def _is_one_foreign_word(hit: Hit) -> bool:
    """Whether all that speaks for a phrase is one word that is not English; English labels stand on any site."""
    return "en" not in hit.languages and _words_in(hit.phrase) == 1


@lru_cache(maxsize=REMEMBERED)
def _words_in(phrase: str) -> int:
    return len(SLOT.sub(" ", phrase).split())


def _lead(lead: str, short: str, folded: str, raw: str) -> Fit | None:
    """How a lead sits on a line: nothing that belongs to its last word follows it, and something else does."""
    if len(short) == len(lead):
        return None
    end = _end_of(lead, folded)
    behind = separator(folded, end) or separator(raw, end)
    if behind or not _is_letter(folded[end : end + 1]):
        return Fit(behind.end() if behind else end, behind is not None, ())
    return None


def _end_of(lead: str, folded: str) -> int:
    """Where `lead`, which the line's key starts with, ends in the line itself."""
    if folded.startswith(lead):
        return len(lead)
    at = len(folded) - len(folded.lstrip(DECOR + GONE))
    for char in lead:
        while folded[at : at + 1] == GONE or (folded[at : at + 1].isspace() and char != " "):
            at += 1
        at += 1
    return at


def _is_letter(char: str) -> bool:
    """Whether a character belongs to the word before it; vowel signs are marks, not letters."""
    return char != "" and unicodedata.category(char)[0] in "LM"


def _words(codes: Iterable[str], table: str) -> frozenset[str]:
    return frozenset(fold(word).replace(GONE, "").rstrip(".")
                     for code in codes for word in getattr(languages.load(code), table))


@lru_cache(maxsize=16)
def lexicon(codes: frozenset[str] | None = None) -> Lexicon:
    """The phrases of the languages named, or of all; worked out once for each set."""
    return Lexicon(sorted(codes if codes is not None else languages.CODES))
