"""The words of one language that show what fills a slot: a notice, speech, a name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property
from typing import Final

from .. import languages
from ..text.fold import INVISIBLE, fold
from ..text.patterns import compile_later
from ..text.scripts import UNSPACED_SCRIPTS

__all__ = ["NETWORKS", "PLAIN_NETWORKS", "LanguageWords"]

# Names of networks that are no ordinary word in any language.
PLAIN_NETWORKS: Final = (
    "bluesky",
    "discord",
    "facebook",
    "flipboard",
    "google",
    "instagram",
    "linkedin",
    "mastodon",
    "pinterest",
    "telegram",
    "tiktok",
    "twitter",
    "viber",
    "whatsapp",
    "youtube",
    "вконтакте",
    "дзен",
    "одноклассник",
    "телеграм",
)
# Names that fill the end of `Follow us on Facebook, …` in every language, and a word of every
# blog's.
NETWORKS: Final = (*PLAIN_NETWORKS, "reddit", "threads", "ютуб")
_ANCHORS: Final = ("permalink",)

_NOTHING: Final = compile_later(r"(?!)")


class LanguageWords:
    """Patterns for the words of one language, to search folded text with.

    Each is compiled when it is first asked for: a name asks for one of them, in up to thirty
    languages, and most texts hold no notice.
    """

    def __init__(self, code: str) -> None:
        self._language = languages.load(code)
        script = self._language.script
        # Hangul sets spaces between words and none in front of their endings.
        self._is_spaced = script not in UNSPACED_SCRIPTS or script == "Hangul"

    @property
    def has_statements(self) -> bool:
        """Whether the language's file has `statement_words`."""
        return self._language.statement_words != ()

    @cached_property
    def function_words(self) -> frozenset[str]:
        """Folded function words."""
        return frozenset([fold(word) for word in self._language.function_words])

    @cached_property
    def no_name(self) -> re.Pattern[str]:
        """The words that no name holds."""
        return _compile(self._language.no_name_words, is_spaced=self._is_spaced)

    @cached_property
    def saying(self) -> re.Pattern[str]:
        """The words that report speech."""
        return _compile(self._language.saying_words, is_spaced=self._is_spaced)

    @cached_property
    def statement(self) -> re.Pattern[str]:
        """The words of notices and offers."""
        words = [*self._language.statement_words, *NETWORKS, *_ANCHORS]
        return _compile(words, is_spaced=self._is_spaced)

    @cached_property
    def disclosure(self) -> tuple[re.Pattern[str], ...]:
        """What a site says of its commissions: what it earns, by which links, that it may, and who."""
        of = self._language
        lists = (
            of.earning_words,
            of.selling_words,
            of.allowing_words,
            of.earner_words,
        )
        return tuple([_compile(words, is_spaced=self._is_spaced) for words in lists])


def _compile(words: Iterable[str], *, is_spaced: bool) -> re.Pattern[str]:
    sources = [_to_source(word, is_spaced=is_spaced) for word in words]
    return re.compile("|".join(sources)) if sources else _NOTHING


# Not `\w`: the vowel signs of Indic scripts are no word characters to `re`.
_NO_WORD_BEFORE: Final = r"(?<![^\s!-/:-@\[-`{-~])"
_NO_WORD_AFTER: Final = r"(?![^\s!-/:-@\[-`{-~])"


def _to_source(word: str, *, is_spaced: bool) -> str:
    """Return the pattern for a word; `-` at an end stands for any letters, `_` for a space."""
    source = re.escape(fold(word.strip("-")).replace(INVISIBLE, "")).replace(
        "_", r"\s+"
    )
    if not is_spaced:
        return source
    before = "" if word.startswith("-") else _NO_WORD_BEFORE
    after = "" if word.endswith("-") else _NO_WORD_AFTER
    return before + source + after
