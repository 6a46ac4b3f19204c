"""Whether an open-ended phrase goes on as a notice does, or as a sentence of the article.

`We use cookies to {title}` begins a notice and may begin a recipe. So what fills the open end is asked:

* It is a notice's if it names what notices speak of (`your experience`, `our privacy policy`): one of
  the language's `statement_words`, in its first sentence or two of them in all.
* It is none if somebody says it (`the court said`): one of the language's `saying_words`.
* Where nothing but function words follow, a link has been cut off (`you agree to our`): a notice's.
* A phrase of so many characters that nobody begins a sentence so needs no such word, nor does one
  that is a notice's sentence by itself (`This post contains affiliate links. {title}`).

Phrases that are followed by a title or a category (`This entry was posted in {title}`) are asked the
same where what follows reads as a sentence.
"""
from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from .. import languages
from ..text.fold import INVISIBLE, fold
from ..text.scripts import UNSPACED_SCRIPTS, measure_length
from ..text.sentences import ends_sentence, find_sentence_end
from ..text.titles import is_title
from .positions import NOTICE_REASONS
from .slots import MAX_OPEN_SLOT_WORDS, SLOT

__all__ = ["NoticeWords", "is_open_ended", "load_notice_words", "reads_as_notice"]

# `To provide the best experiences, we use technologies like cookies` has 65; the longest phrases that
# cases of honest sentences were found for have 50.
MIN_UNMISTAKABLE_CHARS = 55

# Names that fill the end of `Follow us on Facebook, …` in every language.
_NETWORKS = (
    "bluesky facebook flipboard google instagram linkedin mastodon pinterest reddit telegram threads tiktok "
    "twitter viber whatsapp youtube permalink"
)


class NoticeWords(NamedTuple):
    """Patterns for one language's words, to search folded text with."""

    statement: re.Pattern[str]
    saying: re.Pattern[str] | None
    function_words: frozenset[str]


def is_open_ended(phrase: str) -> bool:
    """Say whether a phrase ends in a slot for anything, with no colon that sets it off."""
    return phrase.endswith("{title}") and not phrase.endswith(": {title}")


def load_notice_words(code: str) -> NoticeWords | None:
    """Return one language's words, or None where its file has no `statement_words`."""
    language = languages.load(code)
    if not language.statement_words:
        return None
    is_spaced = language.script not in UNSPACED_SCRIPTS or language.script == "Hangul"
    statement = _compile([*language.statement_words, *_NETWORKS.split()], is_spaced=is_spaced)
    saying = None
    if language.saying_words:
        saying = _compile(language.saying_words, is_spaced=is_spaced)
    function_words = frozenset([fold(word) for word in language.function_words])
    return NoticeWords(statement, saying, function_words)


def _compile(words: Iterable[str], *, is_spaced: bool) -> re.Pattern[str]:
    return re.compile("|".join([_to_source(word, is_spaced=is_spaced) for word in words]))


def _to_source(word: str, *, is_spaced: bool) -> str:
    """Return the pattern for a word; `-` at an end stands for any letters, `_` for a space."""
    source = re.escape(fold(word.strip("-")).replace(INVISIBLE, "")).replace("_", r"\s+")
    if not is_spaced:
        return source
    before = "" if word.startswith("-") else r"(?<!\w)"
    after = "" if word.endswith("-") else r"(?!\w)"
    return before + source + after


def reads_as_notice(phrase: str, filling: str, reason: str, words: NoticeWords) -> bool:
    """Say whether what fills an open-ended phrase goes on as its kind does.

    Args:
        phrase: The folded phrase.
        filling: What fills its last slot, up to the end of the line.
        reason: What the phrase speaks for.
        words: Those of the phrase's language.
    """
    if reason not in NOTICE_REASONS and not _reads_as_sentence(filling):
        return True
    folded = fold(filling).replace(INVISIBLE, "")
    if words.saying is not None and words.saying.search(folded):
        return False
    if _is_unmistakable(SLOT.sub("", phrase), words):
        return True
    if words.statement.search(folded, 0, find_sentence_end(folded)):
        return True
    if len(set(words.statement.findall(folded))) > 1:
        return True
    return not ends_sentence(filling) and words.function_words.issuperset(folded.split())


def _is_unmistakable(literal: str, words: NoticeWords) -> bool:
    if measure_length(literal) >= MIN_UNMISTAKABLE_CHARS:
        return True
    return ends_sentence(literal) and len(set(words.statement.findall(literal))) > 1


def _reads_as_sentence(filling: str) -> bool:
    if not ends_sentence(filling) or is_title(filling):
        return False
    return "," in filling or len(filling.split()) > MAX_OPEN_SLOT_WORDS
