"""Whether a sentence calls on the reader to take what the site has: `Subscribe to our newsletter`.

The rule:

* It begins as calls do, with one of the language's `call_words` (`subscribe to`), perhaps behind a
  clause that one of the `clause_words` opens (`For more stories like this,`).
* It names what is the site's own: one of the `owner_words` and, beside it or `MAX_WORDS_BETWEEN`
  words behind it, one of the `media_words` (`our free daily newsletter`). Or it names a network, with
  nothing before it but an owner and `filler_words` (`us on our page on`); behind `follow_words` a
  name with capitals may stand there too.
* What follows is more of the same, another call, or a clause that one of the `clause_words` opens.
  Behind a name or a network without an owner, or with a comma in it, the clause says what notices
  say (`for the latest news`): `Check out LinkedIn for jobs in your area.` is the author's advice.
* Nobody says it, and it is not in quotes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from ..text.fold import INVISIBLE, fold
from .language_words import NETWORKS, LanguageWords

__all__ = ["STARTING_SECTIONS", "CallWords", "reads_as_call"]

MAX_WORDS_BETWEEN: Final = 4  # `our free weekly science`
MAX_WORDS_OF_FOLLOWED: Final = 6
MAX_CLAUSE_WORDS: Final = 14
MAX_LEADING_WORDS: Final = 12  # before the comma of a clause that stands first

# The sections of words that a line may begin with.
STARTING_SECTIONS: Final = ("call_words", "follow_words", "clause_words")
_AROUND_WORDS: Final = ".,:;!?…\"'“”„‘’«»‹›()[]|–—-→►▶>*_"
_ENDS_OF_CLAUSES: Final = (",", ":", "–", "—", "-")
_QUOTES_AT_START: Final = ('"', "“", "„", "«", "‘", "'", "»", "”")


class _Words:
    """Words and stretches of words; `-` at an end stands for any letters, `_` for a space."""

    def __init__(self, entries: Iterable[str]) -> None:
        self.stems = tuple([entry[:-1] for entry in entries if entry.endswith("-")])
        self.whole = frozenset([tuple(entry.split("_")) for entry in entries])
        self.first = frozenset([each[0] for each in self.whole])
        self.longest = max(map(len, self.whole), default=0)

    def measure(self, words: Sequence[str], at: int) -> int:
        """Return how many words from a place on are the longest of the stretches, 0 if none is."""
        for count in range(min(self.longest, len(words) - at), 0, -1):
            if tuple(words[at : at + count]) in self.whole:
                return count
        is_stem = at < len(words) and words[at] and words[at].startswith(self.stems)
        return int(bool(is_stem))


class CallWords(NamedTuple):
    """What the calls of one language are made of."""

    call: _Words
    follow: _Words
    owner: _Words
    media: _Words
    filler: _Words
    clause: _Words

    @classmethod
    def of(cls, sections: Iterable[Iterable[str]]) -> CallWords:
        """Return the words of one language's sections, those of `CALL_SECTIONS`, given in that order."""
        return cls(*map(_Words, map(tuple, sections)))

    def may_stand_in(self, words: Sequence[str]) -> bool:
        """Say whether a text's folded words begin a call and name what is called for; it costs less than reading it."""
        if self.call.first.isdisjoint(words) and self.follow.first.isdisjoint(words):
            return False
        names = (*NETWORKS, *self.media.stems)
        return (
            not self.media.first.isdisjoint(words)
            or any(word.startswith(names) for word in words)
            or any(word.strip(_AROUND_WORDS) == "x" for word in words)
        )


def reads_as_call(sentence: str, own: CallWords, words: LanguageWords) -> bool:
    """Say whether a sentence is such a call.

    Args:
        sentence: The sentence, with its stop.
        own: What calls of a language are made of.
        words: The language's other words.
    """
    if sentence.startswith(_QUOTES_AT_START):
        return False
    raw = sentence.split()
    folded = [fold(word.strip(_AROUND_WORDS)).replace(INVISIBLE, "") for word in raw]
    reader = _Reader(raw, folded, own, words)
    is_call = any(map(reader.reads_from, _list_starts(raw, folded, own)))
    return is_call and not words.saying.search(fold(sentence))


def _list_starts(
    raw: Sequence[str], words: Sequence[str], own: CallWords
) -> Iterator[int]:
    """Yield where the call may begin: at once, behind `please`, behind the clause before it."""
    yield 0
    if count := own.clause.measure(words, 0):
        yield count
        for at, word in enumerate(raw[:MAX_LEADING_WORDS]):
            if word.endswith(_ENDS_OF_CLAUSES):
                yield at + 1
                return


class _Reader:
    """Read the words of one sentence from the first of a call to the last."""

    def __init__(
        self,
        raw: Sequence[str],
        words: Sequence[str],
        own: CallWords,
        language: LanguageWords,
    ) -> None:
        self._raw = raw
        self._words = words
        self._own = own
        self._language = language

    def reads_from(self, at: int) -> bool:
        """Say whether a call begins at a word, and nothing but calls and their clauses follow."""
        called = self._own.call.measure(self._words, at)
        followed = self._own.follow.measure(self._words, at)
        if not called and not followed:
            return False
        start = at + max(called, followed)
        at, is_named = self._find_own(start, may_name=followed >= called)
        return at > 0 and self._goes_on(at, is_named=is_named)

    def _find_own(self, start: int, *, may_name: bool) -> tuple[int, bool]:
        """Return the place behind what is the site's own, 0 if nothing is; and whether it has a name or no owner."""
        no_owner = -MAX_WORDS_BETWEEN - 2
        owner, names, at = no_owner, 0, start
        while at < len(self._words):
            if self._is_network(at):
                # `Visit Facebook to see if your data was leaked.`; `Join WhatsApp channel` is a call
                is_thing = at == start and not may_name
                if is_thing and not self._own.media.measure(self._words, at + 1):
                    return 0, False
                return at + 1, names > 0 or owner == no_owner
            is_near = at - owner <= MAX_WORDS_BETWEEN + 1
            count = self._own.media.measure(self._words, at)
            is_own = is_near or self._own.owner.measure(self._words, at + count)
            if count and is_own:
                return at + count, False
            if count := self._own.owner.measure(self._words, at):
                owner, at = at, at + count
            elif count := self._own.filler.measure(self._words, at):
                at += count
            elif is_near:
                at += 1
            elif may_name and names < MAX_WORDS_OF_FOLLOWED and self._is_name(at):
                names, at = names + 1, at + 1
            else:
                return 0, False
        return 0, False

    def _goes_on(self, at: int, *, is_named: bool) -> bool:
        """Say whether more of the same follows from a word on, another call, or a clause."""
        own = self._own
        while at < len(self._words):
            if self._is_network(at) or not self._words[at] or "@" in self._raw[at]:
                at += 1
                continue
            count = max(
                [
                    each.measure(self._words, at)
                    for each in (own.filler, own.owner, own.media)
                ]
            )
            if own.clause.measure(self._words, at):
                return self.reads_from(at + 1) or self._is_clause(at, is_named=is_named)
            if not count:
                return self.reads_from(at)
            at += count
        return True

    def _is_clause(self, at: int, *, is_named: bool) -> bool:
        """Say whether the rest is a clause of a call, and not of somebody's joke: `to stay dry, laughed the warden`."""
        if len(self._words) - at > MAX_CLAUSE_WORDS:
            return False
        has_comma = any(word.endswith(",") for word in self._raw[at:])
        clause = " ".join(self._words[at:])
        is_doubtful = is_named or has_comma
        return not is_doubtful or self._language.statement.search(clause) is not None

    def _is_network(self, at: int) -> bool:
        word = self._words[at]
        return word.startswith(NETWORKS) or self._raw[at].strip(_AROUND_WORDS) == "X"

    def _is_name(self, at: int) -> bool:
        return self._raw[at].lstrip(_AROUND_WORDS)[:1].isupper() or "@" in self._raw[at]
