"""Look lines up among the phrases of the tables: which one each is, or begins with."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from .. import languages
from ..text.dates import is_date, is_month
from ..text.fold import DECORATION, INVISIBLE, fold, make_key
from ..text.scripts import UNSPACED_SCRIPTS
from .calls import STARTING_SECTIONS, CallWords, reads_as_call
from .disclosing import discloses
from .index import (
    ANY_LANGUAGE,
    Meaning,
    OpenPhrase,
    PhraseIndex,
    PhraseRows,
    may_take_stop,
)
from .language_id import SAMPLE_CHARS, LanguageGuesser
from .language_words import LanguageWords
from .names import may_be_credited, may_be_named
from .notices import is_open_ended, reads_as_clause, reads_as_notice
from .positions import COMPANION, ENDING, HEADING, LEAD, LINE, NOTICE_REASONS
from .prefilter import LONG_PREFIX_CHARS, MAX_LINE_CHARS, Prefilter
from .slots import SLOT, PreparedLine, SlotMatch, find_separator, is_longer_than_name
from .stored import StoredPhrases, pack_phrases, read_phrases

__all__ = ["Hit", "Lexicon", "load_lexicon", "pack_lexicon"]

# Lines whose hits are kept once looked up: a site's pages have most of their labels in common.
MAX_CACHED_LINES: Final = 4096
# Sets of languages asked for in one process: all, and a few of a user's.
MAX_CACHED_LEXICONS: Final = 16
# Their `{}` at a phrase's start is a network, a site or a category, not a title.
REASONS_OF_NAMES: Final = frozenset(
    ["follow_prompts", "footers", "post_meta", "share_prompts"]
)


# Names of lists of words that are no section of a file.
_FIRST_WORDS: Final = "first words"
_LAST_WORDS: Final = "last words"
_ENTRIES: Final = "keys of entries"
_ANY_QUOTES: Final = frozenset('"\u201c\u201d\u201e\u00ab\u00bb')
_WRITTEN_STARTS: Final = "starts of calls as they are written"
_UNSPACED_CODES: Final = "unspaced codes"
_IN_DATES: Final = "weekdays and other words of dates"


class Hit(NamedTuple):
    """A known phrase on a line.

    Attributes:
        reason: The filter that the phrase belongs to.
        position: Where the phrase must stand: `line`, `lead`, `heading`, `ending`, `companion`.
        phrase: The phrase as the language file has it.
        languages: Codes of the languages that have it.
        end: Offset behind the phrase in the line's text.
        separated: Whether a colon, bar, dash, arrow or wide space follows a lead.
        slots: Names and texts of the slots, such as `n` or `title`.
    """

    reason: str
    position: str
    phrase: str
    languages: tuple[str, ...]
    end: int = 0
    separated: bool = False
    slots: tuple[tuple[str, str], ...] = ()


class Lexicon:
    """All phrases of some languages, ready to be looked up line by line."""

    def __init__(
        self,
        codes: Iterable[str],
        own: Iterable[PhraseRows] = (),
        *,
        stored: StoredPhrases | None = None,
    ) -> None:
        """Read the language files `codes`, and a caller's `own` phrases, which count in every text.

        Args:
            codes: Codes of language files.
            own: Position, reason and phrases one a line.
            stored: The phrases of these languages, if they were stored; they are not read again.
        """
        self._codes = tuple(codes)
        self._stored_words: Mapping[str, str] = {}
        if stored is not None:
            self._whole, self._prefilter, self._stored_words = stored
        else:
            index = PhraseIndex(self._codes, own)
            self._whole = index.whole
            self._prefilter = Prefilter.of(index)
        self._words: dict[str, LanguageWords] = {}
        self._lists: dict[str, frozenset[str]] = {}
        self._calls: dict[str, CallWords] = {}
        self._call_starts: dict[str, list[str]] | None = None
        self._made_guesser: LanguageGuesser | None = None
        self._look_up_cached = lru_cache(maxsize=MAX_CACHED_LINES)(self._look_up)
        self._select = lru_cache(maxsize=MAX_CACHED_LEXICONS)(self._prefilter.select)
        self.list_first_words = lru_cache(maxsize=MAX_CACHED_LEXICONS)(
            self._list_first_words
        )

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of its languages."""
        return self._codes

    # --- looking up ----------------------------------------------------------------------------

    def look_up(self, raw: str) -> tuple[Hit, ...]:
        """Return the phrases that a line, or a stretch of one, consists of or starts with."""
        return self._look_up_cached(raw) if len(raw) <= MAX_LINE_CHARS else ()

    def look_up_each(
        self, texts: Sequence[str]
    ) -> Iterator[tuple[int, tuple[Hit, ...]]]:
        """Yield the place and the hits, if any, of each line that passes the prefilter."""
        for at in self._prefilter.find_candidates(texts):
            yield at, self.look_up(texts[at])

    def has_reason(self, texts: Sequence[str], reasons: frozenset[str]) -> bool:
        """Say whether one of these lines or stretches has a phrase of one of the reasons."""
        return any(
            hit.reason in reasons
            for at in self._select(reasons).find_candidates(texts)
            for hit in self.look_up(texts[at])
        )

    def _list_first_words(self, reasons: frozenset[str]) -> frozenset[str]:
        """Return the words that the phrases of some reasons begin with, marks around them aside; slots too."""
        phrases = self._select(reasons).whole
        words = [phrase.partition(" ")[0].strip(DECORATION + ".") for phrase in phrases]
        return frozenset(words)

    def may_begin_with_whole(self, folded: str) -> bool:
        """Say whether a folded line may begin with a phrase without slots; a cheap test."""
        start = folded[:LONG_PREFIX_CHARS]
        if not folded.isascii() or start in self._prefilter.openings.keys:
            return True
        # phrases shorter than what is indexed: one word, or the words that are that short together
        shorter = folded.partition(" ")[0].rstrip(".:"), start.rpartition(" ")[0]
        return not self._whole.keys().isdisjoint(shorter)

    def look_up_whole(self, folded: str) -> tuple[Meaning, ...]:
        """Return what a folded stretch means as a whole; phrases with slots aside."""
        short = make_key(folded)
        return self._whole_meanings(short.rstrip(". "), short)

    def _look_up(self, raw: str) -> tuple[Hit, ...]:
        folded = fold(raw)
        short = make_key(folded)
        bare = short.rstrip(". ")
        if not bare:
            return ()
        hits = [
            Hit(meaning.reason, meaning.position, short, meaning.languages, len(raw))
            for meaning in self._whole_meanings(bare, short)
        ]
        phrases = self._open_phrases(bare, short)
        if phrases:
            line = PreparedLine.of(raw, folded)
            for each in phrases:
                if each.pattern is None:
                    match = _match_lead(each.phrase, short, folded, raw)
                else:
                    match = each.pattern.match(line, self.is_date)
                if match:
                    hits += self._to_hits(each, match, raw)
        return tuple(hits)

    def _to_hits(self, phrase: OpenPhrase, match: SlotMatch, raw: str) -> list[Hit]:
        return [
            Hit(
                meaning.reason,
                meaning.position,
                phrase.phrase,
                meaning.languages,
                *match,
            )
            for meaning in phrase.meanings
            if not match.slots
            or self._holds_what_it_means(phrase.phrase, meaning, match, raw)
        ]

    def _holds_what_it_means(
        self,
        phrase: str,
        meaning: Meaning,
        match: SlotMatch,
        raw: str,
    ) -> bool:
        """Say whether a phrase's slots hold, in one of its languages, what they are for."""
        begins_open = meaning.reason in REASONS_OF_NAMES and phrase.startswith("{}")
        if begins_open and is_longer_than_name(match.slots[0][1]):
            return False
        words_by_language = [self._words_of(code) for code in meaning.languages]
        names = [filling for slot, filling in match.slots if slot == "name"]
        for name in names:
            if not any(may_be_named(name, words) for words in words_by_language):
                return False
        if meaning.reason == "credits" and not all(
            may_be_credited(match.slots[-1][1], words) for words in words_by_language
        ):
            return False
        slot, filling = match.slots[-1]
        at = raw.rfind(filling)
        filling = (
            raw[at:] if at >= 0 else filling
        )  # with the stop that the pattern has left out
        open_ended = is_open_ended(phrase)
        if not (open_ended and meaning.reason in NOTICE_REASONS) and reads_as_clause(
            phrase, slot, filling.rstrip()
        ):
            return False
        if not open_ended:
            return True
        with_words = [words for words in words_by_language if words.has_statements]
        return any(
            reads_as_notice(phrase, filling, meaning.reason, words)
            for words in with_words or words_by_language
        )

    def _words_of(self, code: str) -> LanguageWords:
        if code not in self._words:
            # a caller's own phrase is of no language; English names stand in any text
            self._words[code] = LanguageWords("en" if code == ANY_LANGUAGE else code)
        return self._words[code]

    def _whole_meanings(self, bare: str, short: str) -> tuple[Meaning, ...]:
        """Return the meanings of a whole line, its full stop left out where it may be."""
        stop = short[len(bare) :].strip()
        if stop in ("", "...") or (stop == "." and may_take_stop(bare)):
            return self._whole.get(bare, ())
        return self._whole.get(bare + ".", ()) if stop == "." else ()

    def _open_phrases(self, bare: str, short: str) -> list[OpenPhrase]:
        """Return the phrases, few, that begin as a line begins or end as it ends."""
        found = self._prefilter.find_open(short, bare)
        if not found:
            return found
        tail = bare.rstrip(DECORATION + ".")
        fitting = [each for each in found if tail.endswith(each.last_word)]
        return [
            each
            for each in fitting
            # else a lead ends amid a word
            if each.pattern is not None or not short[len(each.phrase) :][:1].isalpha()
        ]

    # --- by the languages of the text ----------------------------------------------------------

    def select_fitting(
        self,
        hits: tuple[Hit, ...],
        guess: Callable[[], frozenset[str]],
        count: Callable[[], Mapping[str, int]],
    ) -> tuple[Hit, ...]:
        """Return those of a stretch's hits that fit the languages of the text.

        Args:
            hits: The hits of one line or stretch.
            guess: Returns the languages of the text; called only where they matter.
            count: Returns how many function words of each the text holds; called only where no
                language has enough.
        """
        if any(map(_is_one_foreign_word, hits)):
            hits = _leave_out_foreign_words(hits, guess())
        if len(hits) > 1 and _is_ambiguous(hits):
            hits = _settle_ambiguity(hits, guess(), count)
        return hits

    def guess_languages(self, text: str) -> frozenset[str]:
        """Return the languages whose function words the text is fullest of."""
        return self._guesser.guess(fold(text[:SAMPLE_CHARS]))

    def count_function_words(self, text: str) -> dict[str, int]:
        """Return how many function words of each language a text holds."""
        return self._guesser.count(fold(text[:SAMPLE_CHARS]))

    @property
    def _guesser(self) -> LanguageGuesser:
        if self._made_guesser is None:
            self._made_guesser = self._make_guesser()
        return self._made_guesser

    def _make_guesser(self) -> LanguageGuesser:
        unspaced = self._list_words(_UNSPACED_CODES)
        words = {
            code: self._list_words(f"function_words {code}") for code in self._codes
        }
        return LanguageGuesser(
            {code: each for code, each in words.items() if code not in unspaced},
            {code: each for code, each in words.items() if code in unspaced},
        )

    # --- word lists ----------------------------------------------------------------------------

    @property
    def edges(self) -> tuple[frozenset[str], frozenset[str]]:
        """The words that phrases without slots begin with, and those that they end in."""
        return self._list_words(_FIRST_WORDS), self._list_words(_LAST_WORDS)

    @property
    def months(self) -> frozenset[str]:
        """The folded names of months."""
        return self._list_words("months")

    @property
    def date_words(self) -> frozenset[str]:
        """Folded words that may stand in a date."""
        return self._list_words(_IN_DATES)

    @property
    def outlets(self) -> frozenset[str]:
        """Folded words that names of newspapers and stations end in."""
        return self._list_words("outlets")

    @property
    def entries(self) -> frozenset[str]:
        """Keys of what menus hold, and honest lists too: sections, topics, a company's pages."""
        return self._list_words(_ENTRIES)

    # --- calls on the reader -------------------------------------------------------------------

    @property
    def call_starts(self) -> Mapping[str, list[str]]:
        """The folded words that calls on the reader or clauses before them begin with, and their languages."""
        if self._call_starts is None:
            starts: dict[str, list[str]] = {}
            for code in self._codes:
                words = [
                    self._list_words(f"{section} {code}")
                    for section in STARTING_SECTIONS
                ]
                for first in {
                    word.partition("_")[0] for each in words for word in each
                }:
                    starts.setdefault(first, []).append(code)
            self._call_starts = starts
        return self._call_starts

    @property
    def written_call_starts(self) -> frozenset[str]:
        """The words that calls begin with as they begin a line: with a capital, or in capitals."""
        return self._list_words(_WRITTEN_STARTS)

    def may_call(self, words: Sequence[str], code: str) -> bool:
        """Say whether a text with these folded words may be a call; a cheap test before `is_call`."""
        return self._calls_of(code).may_stand_in(words)

    def is_call(self, sentence: str, code: str) -> bool:
        """Say whether a sentence calls on the reader to take what the site has, in one language."""
        return reads_as_call(sentence, self._calls_of(code), self._words_of(code))

    def is_disclosure(self, sentence: str, code: str) -> bool:
        """Say whether a sentence discloses in one language that its site earns by links."""
        words, folded = self._words_of(code), fold(sentence)
        return _ANY_QUOTES.isdisjoint(sentence) and discloses(folded, words)

    def count_notice_words(self, sentence: str, code: str) -> int:
        """Return how many different words of one language's notices a sentence holds."""
        return len(set(self._words_of(code).statement.findall(fold(sentence))))

    def _calls_of(self, code: str) -> CallWords:
        if code not in self._calls:
            self._calls[code] = CallWords.of(
                [
                    self._list_words(f"{section} {code}")
                    for section in languages.CALL_SECTIONS
                ]
            )
        return self._calls[code]

    def _list_words(self, name: str) -> frozenset[str]:
        """Return a list of words, made when it is first asked for."""
        words = self._lists.get(name)
        if words is None:
            self._lists[name] = words = self._make_list(name)
        return words

    def _make_list(self, name: str) -> frozenset[str]:
        """Return a list of words: a section of the languages' files, of one language's, or another."""
        stored = self._stored_words.get(name)
        if stored is not None:
            return frozenset(stored.split("\n") if stored else ())
        if name == _FIRST_WORDS:
            return frozenset(
                [phrase.partition(" ")[0].strip(".:") for phrase in self._whole]
            )
        if name == _LAST_WORDS:
            return frozenset(
                [phrase.rpartition(" ")[2].strip(".:") for phrase in self._whole]
            )
        if name == _IN_DATES:
            return self._list_words("weekdays") | self._list_words("date_words")
        if name == _ENTRIES:
            return _list_entries(self._codes)
        if name == _UNSPACED_CODES:
            return frozenset(filter(_is_unspaced, self._codes))
        if name == _WRITTEN_STARTS:
            return _list_written_starts(self._codes)
        section, _, code = name.partition(" ")
        return _fold_words([code] if code else self._codes, section)

    def pack(self) -> bytes:
        """Return what `stored` may be another time, as data; of phrases that were not stored."""
        names = [
            _FIRST_WORDS,
            _LAST_WORDS,
            _ENTRIES,
            _UNSPACED_CODES,
            "months",
            "weekdays",
        ]
        names += ["date_words", "outlets", _WRITTEN_STARTS]
        for section in ("function_words", *languages.CALL_SECTIONS):
            names += [f"{section} {code}" for code in self._codes]
        words = {name: self._list_words(name) for name in names}
        return pack_phrases(self._whole, self._prefilter, words)

    def is_date(self, folded: str) -> bool:
        """Say whether a folded stretch is a date, in any of the languages, and no more."""
        return is_date(folded, months=self.months, words=self.date_words)

    def is_month(self, folded: str) -> bool:
        """Say whether a folded stretch is a month with its year, and no more."""
        return is_month(folded, months=self.months, words=self.date_words)


def _leave_out_foreign_words(
    hits: tuple[Hit, ...], guessed: frozenset[str]
) -> tuple[Hit, ...]:
    """Leave out single words of languages the text is not in.

    `De {name}` is no byline in an English text, and `Red` no agency.
    """
    if not guessed:
        return hits
    guessed |= {ANY_LANGUAGE}
    return tuple(
        [
            hit
            for hit in hits
            if not _is_one_foreign_word(hit) or not guessed.isdisjoint(hit.languages)
        ]
    )


def _settle_ambiguity(
    hits: tuple[Hit, ...],
    guessed: frozenset[str],
    count: Callable[[], Mapping[str, int]],
) -> tuple[Hit, ...]:
    """Choose by the text's language whether a phrase is sure or an ordinary word.

    In a text too short to tell its language it is what it is in those languages that the text holds
    more function words of.
    """
    fitting = guessed | {ANY_LANGUAGE}
    own = tuple([hit for hit in hits if not fitting.isdisjoint(hit.languages)])
    if own:
        return own
    ordinary = tuple([hit for hit in hits if hit.position in (COMPANION, LEAD)])
    if guessed:
        return ordinary
    sure = tuple([hit for hit in hits if hit not in ordinary])
    counts = count()
    return sure if _hear(sure, counts) > _hear(ordinary, counts) else ordinary


def _hear(hits: Iterable[Hit], counts: Mapping[str, int]) -> int:
    """Return the most function words that a text holds of a language of these hits."""
    return max([counts.get(code, 0) for hit in hits for code in hit.languages])


def _is_ambiguous(hits: tuple[Hit, ...]) -> bool:
    """Say whether one language's sure phrase is only an ordinary word in another."""
    sure: set[str] = set()
    for hit in hits:
        if hit.position in (LINE, HEADING, ENDING):
            sure.update(hit.languages)
    if not sure:
        return False
    return any(
        hit.position == COMPANION and not sure.issuperset(hit.languages) for hit in hits
    )


def _is_one_foreign_word(hit: Hit) -> bool:
    """Say whether a phrase is one word that is not English; English labels stand on any site."""
    return "en" not in hit.languages and _count_words(hit.phrase) == 1


@lru_cache(maxsize=MAX_CACHED_LINES)
def _count_words(phrase: str) -> int:
    return len(SLOT.sub(" ", phrase).split())


def _match_lead(lead: str, short: str, folded: str, raw: str) -> SlotMatch | None:
    """Return how a lead sits on a line, or None.

    Something follows it, and that does not belong to its last word.
    """
    if len(short) == len(lead):
        return None
    end = _find_end(lead, folded)
    separator = find_separator(folded, end) or find_separator(raw, end)
    if separator:
        return SlotMatch(separator.end(), separated=True, slots=())
    if _is_part_of_word(folded[end : end + 1]):
        return None
    return SlotMatch(end, separated=False, slots=())


def _find_end(lead: str, folded: str) -> int:
    """Return where `lead`, which the line's key starts with, ends in the line itself."""
    if folded.startswith(lead):
        return len(lead)
    at = len(folded) - len(folded.lstrip(DECORATION + INVISIBLE))
    for char in lead:
        while folded[at : at + 1] == INVISIBLE or (
            folded[at : at + 1].isspace() and char != " "
        ):
            at += 1
        at += 1
    return at


def _is_part_of_word(char: str) -> bool:
    """Say whether a character belongs to the word before it; vowel signs are marks, not letters."""
    return char != "" and unicodedata.category(char)[0] in "LM"


def _is_unspaced(code: str) -> bool:
    return languages.load(code).script in UNSPACED_SCRIPTS


def _list_entries(codes: Iterable[str]) -> frozenset[str]:
    entries: list[str] = []
    for code in codes:
        entries += languages.load(code).entries
    folded = fold("\n".join(entries)).replace(INVISIBLE, "").split("\n")
    return frozenset(map(make_key, filter(None, folded)))


def _list_written_starts(codes: Iterable[str]) -> frozenset[str]:
    words = {
        word.partition("_")[0]
        for code in codes
        for section in STARTING_SECTIONS
        for word in getattr(languages.load(code), section)
    }
    return frozenset(
        [form for word in words for form in (word.capitalize(), word.upper())]
    )


def _fold_words(codes: Iterable[str], section: str) -> frozenset[str]:
    words = [word for code in codes for word in getattr(languages.load(code), section)]
    return frozenset([fold(word).replace(INVISIBLE, "").rstrip(".") for word in words])


def load_lexicon(
    codes: frozenset[str] | None = None, own: tuple[PhraseRows, ...] = ()
) -> Lexicon:
    """Return the phrases of some languages, read and indexed once for each set.

    Args:
        codes: Codes of language files; None for all.
        own: A caller's own phrases, as position, reason and phrases one a line; they count in every text.
    """
    is_all = codes is None or len(codes) == len(languages.CODES)
    return _make_lexicon(None if is_all else codes, own)


@lru_cache(maxsize=MAX_CACHED_LEXICONS)
def _make_lexicon(codes: frozenset[str] | None, own: tuple[PhraseRows, ...]) -> Lexicon:
    if codes is not None:
        return Lexicon(sorted(codes), own)
    stored = None if own else read_phrases()
    return Lexicon(sorted(languages.CODES), own, stored=stored)


def pack_lexicon() -> bytes:
    """Return the lexicon of all languages as data, for a wheel to hold."""
    return Lexicon(sorted(languages.CODES)).pack()
