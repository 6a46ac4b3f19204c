"""The words of one language that show what fills a slot: a notice, speech, a name."""
from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from .. import languages
from ..text.fold import INVISIBLE, fold
from ..text.scripts import UNSPACED_SCRIPTS

__all__ = ["LanguageWords", "load_language_words"]

# Names that fill the end of `Follow us on Facebook, …` in every language, and a word of every blog's.
_NETWORKS = (
    "bluesky", "facebook", "flipboard", "google", "instagram", "linkedin", "mastodon", "pinterest",
    "reddit", "telegram", "threads", "tiktok", "twitter", "viber", "whatsapp", "youtube",
)
_ANCHORS = ("permalink",)

_NOTHING = re.compile(r"(?!)")


class LanguageWords(NamedTuple):
    """Patterns for the words of one language, to search folded text with."""

    function_words: frozenset[str]
    no_name: re.Pattern[str]
    saying: re.Pattern[str]
    statement: re.Pattern[str]
    has_statements: bool


def load_language_words(code: str) -> LanguageWords:
    """Return the words of one language."""
    language = languages.load(code)
    # Hangul sets spaces between words and none in front of their endings.
    is_spaced = language.script not in UNSPACED_SCRIPTS or language.script == "Hangul"
    statement_words = [*language.statement_words, *_NETWORKS, *_ANCHORS]
    return LanguageWords(
        function_words=frozenset([fold(word) for word in language.function_words]),
        no_name=_compile(language.no_name_words, is_spaced=is_spaced),
        saying=_compile(language.saying_words, is_spaced=is_spaced),
        statement=_compile(statement_words, is_spaced=is_spaced),
        has_statements=language.statement_words != (),
    )


def _compile(words: Iterable[str], *, is_spaced: bool) -> re.Pattern[str]:
    sources = [_to_source(word, is_spaced=is_spaced) for word in words]
    return re.compile("|".join(sources)) if sources else _NOTHING


# Not `\w`: the vowel signs of Indic scripts are no word characters to `re`.
_NO_WORD_BEFORE = r"(?<![^\s!-/:-@\[-`{-~])"
_NO_WORD_AFTER = r"(?![^\s!-/:-@\[-`{-~])"


def _to_source(word: str, *, is_spaced: bool) -> str:
    """Return the pattern for a word; `-` at an end stands for any letters, `_` for a space."""
    source = re.escape(fold(word.strip("-")).replace(INVISIBLE, "")).replace("_", r"\s+")
    if not is_spaced:
        return source
    before = "" if word.startswith("-") else _NO_WORD_BEFORE
    after = "" if word.endswith("-") else _NO_WORD_AFTER
    return before + source + after
