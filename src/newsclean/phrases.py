"""Phrases with slots become one matcher: which known phrase is this line, or does it start with?

Knows how phrases may be typed (case, quotes, dashes, spaces, digits, diacritics, invisible characters)
and where they may sit. Knows no phrase and no filter.
"""
from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from . import languages
from .dates import is_date
from .document import View
from .prose import ends_sentence, is_name, is_title

__all__ = ["COMPANION", "ENDING", "HEADING", "HOME", "LEAD", "LINE", "Hit", "Lexicon", "fold", "lexicon"]

LINE = "line"            # the whole line is this, and goes alone
LEAD = "lead"            # the line starts so, and a title, a name or a date follows
HEADING = "heading"      # the whole line; a list of titles, names or links stands under it
ENDING = "ending"        # the whole line; an article's last part follows no more
COMPANION = "companion"  # the whole line, but an ordinary word too: only beside other clutter
HOME = "home"            # the first of a breadcrumb's parts

# Labels are short; the longest consent sentence in the tables has some 300 characters.
LONGEST = 400

# A language is spoken in a text that holds this many of its function words, and this share of what the
# fullest language has; a text's beginning tells. Danish and Norwegian are never further apart.
SPOKEN, NEAR, SAMPLE = 4, 0.7, 20_000
# Scripts without spaces between words, and Hangul, whose particles are written to the word before.
UNSPACED = ("Thai", "Han", "Japanese", "Khmer", "Lao", "Myanmar", "Hangul")

# What fills an open slot is a site, a network or a category; what ends in a full stop and has a comma or
# more words than this is the rest of a sentence.
FEW = 4

_GONE = "\u200b"  # what invisible characters fold to; keys leave it out
_QUOTES = dict.fromkeys(map(ord, "\u2018\u2019\u201a\u201b\u02bc\u0060\u00b4\u2032\u05f3"), "'")
_QUOTES |= dict.fromkeys(map(ord, "\u201c\u201d\u201e\u201f\u2033\u05f4\u300c\u300d"), '"')
_ALIKE = {
    **_QUOTES,
    **dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u05be"), "-"),
    # letters that writers type for one another and that Unicode does not take apart
    ord("ı"): "i", ord("ł"): "l", ord("Ł"): "l", ord("đ"): "d", ord("Đ"): "d",
    ord("ى"): "ي", ord("ی"): "ي", ord("ې"): "ي", ord("ک"): "ك", ord("ة"): "ه", ord("ۀ"): "ه", ord("ہ"): "ه", ord("ە"): "ه",
    ord("ھ"): "ه", ord("©"): "©", ord("ـ"): _GONE, ord("ँ"): "ं", ord("ঁ"): "ং",
    # full stops
    ord("।"): ".", ord("॥"): ".", ord("۔"): ".", ord("。"): ".", ord("｡"): ".",
}
# Marks that readers add or leave out: accents, Hebrew points, Arabic vowel signs, nukta.
_LOOSE = re.compile("[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u093c\u09bc]")


class _Fold(dict[int, str]):
    """One character to one character, worked out when first met."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = _ALIKE.get(code) or _fold_one(chr(code))
        return folded


def _fold_one(char: str) -> str:
    category = unicodedata.category(char)
    if category == "Nd":
        return str(unicodedata.decimal(char))
    if category == "Cf" or _LOOSE.match(char) or "\ufe00" <= char <= "\ufe0f":
        return _GONE
    if category == "Zs" or (category in ("So", "Sm", "Sk") and char > "\x7f"):
        return " "
    plain = _LOOSE.sub("", unicodedata.normalize("NFKD", char)).casefold()
    if len(plain) == 1 and plain not in "\n\r\u2028\u2029":
        return plain
    lower = char.lower()
    return lower if len(lower) == 1 else char


_FOLD = _Fold()


_FOREIGN = re.compile("[^\x00-\x7f]+")


def fold(text: str) -> str:
    """`text` as phrases are compared, character for character: ``len(fold(x)) == len(x)``."""
    if text.isascii():
        return text.lower()
    # the one character whose lower case is two
    return _FOREIGN.sub(_fold_run, text.replace("\u0130", "i").lower())


def _fold_run(run: re.Match[str]) -> str:
    return run[0].translate(_FOLD)


# What may stand around a label on its line without being part of it. Neither a full stop, a question
# mark nor a quotation mark: `Home.` is a sentence, `Home` is a menu.
_DECOR = " \t-|*:!\u2026_/\\=<>()[]{}#+~^\u00ab\u00bb\u2039\u203a\u2022\u00b7\u2027\u30fb\u300e\u300f\u3010\u3011\uff5c\u2502\u00a1\u055d"


def key(folded: str) -> str:
    """A folded line as the tables hold it: no decoration, single spaces, nothing invisible."""
    if _GONE in folded:
        folded = folded.replace(_GONE, "")
    folded = folded.strip(_DECOR)
    return " ".join(folded.split()) if "  " in folded or "\t" in folded else folded


class Entry(NamedTuple):
    reason: str
    position: str
    language: str


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


# What a slot may hold, on folded text. Names, dates and headlines are looked at once more.
_SLOTS = {
    "n": r"\d[\d.,' ]*(?: ?(?:k|m|mil|tys\.?|тыс\.?|тис\.?|万|萬|만|천|lakh))?\+?",
    "": r".{1,80}?",
    "title": r".{1,300}?",
    "headline": r".{1,200}?",
    "name": r"[^\d:;!?]{2,60}?",
    "date": r"[^!?]{3,50}?",
}
_SLOT = re.compile(r"\{(n|name|date|title|headline|)\}")

# A lead's title begins behind one of these; two spaces, or a no-break space beside one, serve too.
_SEPARATOR = re.compile(r"[\s\u200b]*(?:[:|>\u055d\u00bb\u203a\uff5c\uff1a/]|[-\u00b7\u2022](?=\s)|,(?=\s*[\"']))[\s:|>\u00bb-]*|\s{2,}")


class _Pattern:
    """A phrase with slots, compiled when a line first looks like it."""

    def __init__(self, phrase: str, position: str) -> None:
        self.phrase = phrase
        self._position = position
        self._regex: re.Pattern[str] | None = None
        self._names = tuple(_SLOT.findall(phrase))
        self.open_ended = phrase.endswith(("{}", ": {title}"))

    def match(self, line: str) -> re.Match[str] | None:
        if self._regex is None:
            self._regex = re.compile(self._source())
        return self._regex.match(line) if self._position == LEAD else self._regex.fullmatch(line)

    def slots(self, found: re.Match[str], raw: str) -> tuple[tuple[str, str], ...]:
        return tuple((name, raw[slice(*found.span(i + 1))]) for i, name in enumerate(self._names))

    def _source(self) -> str:
        parts = _SLOT.split(self.phrase)
        return "".join(f"({_SLOTS[part]})" if i % 2 else _spaced(part) for i, part in enumerate(parts))


def _spaced(literal: str) -> str:
    """A literal between slots: a space after a letter must be there, one beside a mark may be missing."""
    return re.sub(r"(\w?)\\? +", lambda gap: gap[1] + (r"\s+" if gap[1] else r"\s*"), re.escape(literal))


_REACH = 4  # characters of a phrase's first or last literal that sort it into a bucket

_Item = tuple[str, "_Pattern | None", list[Entry]]  # the literal a line must begin or end with, and whose it is


class _Buckets:
    """Phrases found by how they begin or, where a slot begins them, by how they end."""

    def __init__(self) -> None:
        self.starts: dict[str, list[_Item]] = {}
        self.ends: dict[str, list[_Item]] = {}
        self._known: dict[tuple[str, str], list[Entry]] = {}

    def add(self, phrase: str, entry: Entry) -> None:
        known = self._known.get((phrase, entry.position))
        if known is not None:
            known.append(entry)
            return
        entries = self._known[phrase, entry.position] = [entry]
        parts = _SLOT.split(phrase)
        first, last = parts[0].strip(), parts[-1].strip()
        pattern = _Pattern(phrase, entry.position) if len(parts) > 1 else None
        if first:
            self.starts.setdefault(first[:_REACH], []).append((first, pattern, entries))
        elif last and entry.position != LEAD:
            for end in (last, last + "."):
                self.ends.setdefault(end[-_REACH:], []).append((end, pattern, entries))
        elif parts[1] == "n":
            for digit in "0123456789":
                self.starts.setdefault(digit, []).append((digit, pattern, entries))

    def candidates(self, line: str) -> list[_Item]:
        """The phrases whose first or last literal `line` begins or ends with."""
        found: list[_Item] = []
        for size in range(1, _REACH + 1):
            if bucket := self.starts.get(line[:size]):
                found += [item for item in bucket if line.startswith(item[0])]
            if bucket := self.ends.get(line[-size:]):
                found += [item for item in bucket if line.endswith(item[0])]
        return found


class Lexicon:
    """All phrases of some languages, ready to be looked up line by line."""

    fold = staticmethod(fold)

    def __init__(self, codes: Iterable[str]) -> None:
        self._exact: dict[str, list[Entry]] = {}
        self._buckets = _Buckets()
        codes = tuple(codes)
        self.months = _words(codes, "MONTHS")
        self.date_words = _words(codes, "WEEKDAYS") | _words(codes, "DATE_WORDS")
        self.outlets = _words(codes, "OUTLETS")
        self._function_words = {code: _words([code], "FUNCTION_WORDS") for code in codes}
        for code in codes:
            for position, reason, phrase in languages.phrases(code):
                self._add(phrase, Entry(reason, position, code))

    def _add(self, phrase: str, entry: Entry) -> None:
        if _SLOT.search(phrase):
            self._buckets.add(_fold_phrase(phrase), entry)
        elif entry.position in (LEAD, HOME):
            self._buckets.add(key(fold(phrase)).rstrip("."), entry)
        else:
            for form in _forms(key(fold(phrase))):
                self._exact.setdefault(form, []).append(entry)
            if entry.position == HEADING:  # on one line with its first title it is a lead
                self._buckets.add(key(fold(phrase)).rstrip("."), entry._replace(position=LEAD))

    def is_date(self, folded: str) -> bool:
        """Whether a folded stretch is a date or a time of day, in any of the languages, and no more."""
        return is_date(folded, months=self.months, words=self.date_words)

    def scan(self, view: View) -> Mapping[int, tuple[Hit, ...]]:
        """Line index to hits, for the lines that have any."""
        exact, starts, ends = self._exact, self._buckets.starts, self._buckets.ends
        found = {}
        # most lines of most texts are no phrase: this asks as little of each as can be
        for index, short in zip(view.filled, view.keys):
            if (short in exact or short[:4] in starts or short[:3] in starts or short[:2] in starts or short[:1] in starts
                    or short[-4:] in ends or short[-3:] in ends or short[-2:] in ends or short[-1:] in ends):
                raw, start, _ = view.lines[index]
                if len(raw) > LONGEST:
                    continue
                hits = view.seen.get(raw)
                if hits is None:
                    hits = view.seen[raw] = self.look_up(raw, view.folded[start : start + len(raw)])
                if hits and any(map(_one_foreign_word, hits)):
                    hits = self._expected(hits, view)
                if hits:
                    found[index] = self._settled(hits, view) if _disagree(hits) else hits
        return found

    def _expected(self, hits: tuple[Hit, ...], view: View) -> tuple[Hit, ...]:
        """Without single words of languages the text is not in: `De {name}` is no byline, `Red` no agency there."""
        spoken = view.once(self.spoken)
        return tuple(hit for hit in hits if not spoken or hit.languages[0] in spoken or not _one_foreign_word(hit))

    def _settled(self, hits: tuple[Hit, ...], view: View) -> tuple[Hit, ...]:
        """A phrase that is sure in one language and an ordinary word in another, by what the text is in."""
        spoken = view.once(self.spoken)
        own = tuple(hit for hit in hits if hit.languages[0] in spoken)
        return own or tuple(hit for hit in hits if hit.position in (COMPANION, LEAD))

    def spoken(self, view: View) -> frozenset[str]:
        """The languages whose function words the text is fullest of, near enough to one another."""
        words = Counter(view.folded[:SAMPLE].split())
        spaced = {code: sum(words[word] for word in known) for code, known in self._function_words.items()}
        joined = {code: sum(view.folded.count(word, 0, SAMPLE) for word in self._function_words[code])
                  for code in self._function_words if languages.load(code).SCRIPT in UNSPACED}
        scores = {**spaced, **joined}
        most = max(scores.values(), default=0)
        return frozenset(code for code, score in scores.items() if score >= max(SPOKEN, most * NEAR))

    @staticmethod
    def keys(folded: list[str]) -> tuple[str, ...]:
        """The keys of many folded lines."""
        return tuple([key(line) for line in folded])

    def look_up(self, raw: str, folded: str) -> tuple[Hit, ...]:
        """The phrases that a line, or a stretch of one, consists of or starts with."""
        short = key(folded)
        if not short:
            return ()
        exact, candidates = self._exact.get(short), self._buckets.candidates(short)
        if exact is None and not candidates:
            return ()
        hits = [Hit(entry.reason, entry.position, short, (entry.language,), len(raw)) for entry in exact or ()]
        for literal, pattern, entries in candidates:
            hits += (self._match_lead(literal, entries, short, folded, raw) if pattern is None
                     else self._match_pattern(pattern, entries, folded, raw))
        return tuple(hits)

    def _match_pattern(self, pattern: _Pattern, entries: list[Entry], folded: str, raw: str) -> Iterator[Hit]:
        """A phrase with slots, on the line without its decoration and, if need be, without its full stop."""
        if _GONE in folded:
            raw = folded = folded.replace(_GONE, "")
        start = len(folded) - len(folded.lstrip(_DECOR))
        ends = [len(folded.rstrip(_DECOR))]
        if folded[ends[0] - 1] == "." and not pattern.phrase.endswith("{headline}"):  # with its stop it is a sentence
            ends.append(len(folded.rstrip(_DECOR + ".")))
        for end in ends:
            found = pattern.match(folded[start:end])
            if found:
                slots = pattern.slots(found, raw[start:end])
                if all(self._fits(name, filling) for name, filling in slots) and not (
                        pattern.open_ended and runs_on(slots[-1][1] + raw[end:].strip())):
                    after = start + found.end()
                    separator = _SEPARATOR.match(folded, after)
                    for entry in entries:
                        yield Hit(entry.reason, entry.position, pattern.phrase, (entry.language,),
                                  separator.end() if separator else after, separator is not None, slots)
                    return

    def _match_lead(self, lead: str, entries: list[Entry], short: str, folded: str, raw: str) -> Iterator[Hit]:
        if len(short) == len(lead):
            return
        end = _end_of(lead, folded)
        separator = _SEPARATOR.match(folded, end) or _SEPARATOR.match(raw, end)
        if separator or not _is_letter(folded[end : end + 1]):
            for entry in entries:
                yield Hit(entry.reason, entry.position, lead, (entry.language,),
                          separator.end() if separator else end, separator is not None)

    def _fits(self, slot: str, filling: str) -> bool:
        """Whether what fills a slot is what the slot is for; numbers and open slots fit by their pattern."""
        if slot == "name":
            return is_name(filling)
        if slot == "headline":
            return is_title(filling.strip("\"'\u201c\u201d\u201e\u00ab\u00bb "))
        if slot == "date":
            return self.is_date(fold(filling))
        return True



def runs_on(filling: str) -> bool:
    """Whether what fills a phrase's open end is the rest of a sentence rather than a site or a network."""
    return ends_sentence(filling) and (len(filling.split()) > FEW or "," in filling)


def _disagree(hits: tuple[Hit, ...]) -> bool:
    """Whether one language's sure phrase is only an ordinary word in another."""
    sure = {hit.languages for hit in hits if hit.position in (LINE, HEADING, ENDING)}
    return bool(sure) and any(hit.position == COMPANION and hit.languages not in sure for hit in hits)


def _one_foreign_word(hit: Hit) -> bool:
    """Whether all that speaks for a phrase is one word that is not English; English labels stand on any site."""
    return hit.languages != ("en",) and len(_SLOT.sub(" ", hit.phrase).split()) == 1


def _is_letter(char: str) -> bool:
    """Whether a character belongs to the word before it; vowel signs are marks, not letters."""
    return char != "" and unicodedata.category(char)[0] in "LM"


def _words(codes: Iterable[str], table: str) -> frozenset[str]:
    return frozenset(fold(word).replace(_GONE, "").rstrip(".")
                     for code in codes for word in getattr(languages.load(code), table, "").split())


def _fold_phrase(phrase: str) -> str:
    """Fold the literals of a phrase and leave its slots."""
    parts = _SLOT.split(phrase)
    folded = "".join(f"{{{part}}}" if i % 2 else fold(part).replace(_GONE, "") for i, part in enumerate(parts))
    return " ".join(folded.split()).strip(_DECOR.replace("{", "").replace("}", "")).rstrip(".")


def _forms(short: str) -> set[str]:
    """With and without its full stop, if the phrase was written with one or is a sentence's length."""
    bare = short.rstrip(". ")
    dots = (bare + "...", bare + " ...")
    stopped = short.endswith(".") or len(bare.split()) >= 3 or len(bare) >= 16
    return {bare, bare + ".", bare + " .", *dots} if stopped else {bare, *dots}


def _end_of(lead: str, folded: str) -> int:
    """Where `lead`, which the line's key starts with, ends in the line itself."""
    at = len(folded) - len(folded.lstrip(_DECOR + _GONE))
    for char in lead:
        while folded[at : at + 1] == _GONE or (folded[at : at + 1].isspace() and char != " "):
            at += 1
        at += 1
        while char == " " and folded[at : at + 1].isspace():
            at += 1
    return at


@lru_cache(maxsize=16)
def lexicon(codes: frozenset[str] | None = None) -> Lexicon:
    """The phrases of the languages named, or of all; worked out once for each set."""
    return Lexicon(sorted(codes if codes is not None else languages.CODES))
