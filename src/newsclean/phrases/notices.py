"""Whether an open-ended phrase goes on as a notice does, or as a sentence of the article.

`We use cookies to {title}` begins a notice and may begin a recipe. So what fills the open end is
asked:

* It is a notice's if it names what notices speak of (`your experience`, `our privacy policy`): one of
  the language's `statement_words`, in its first sentence or two of them in all.
* It is none if somebody says it (`the court said`): one of the language's `saying_words`.
* Where nothing but function words follow, a link has been cut off (`you agree to our`): a notice's.
* A phrase of so many characters that nobody begins a sentence so needs no such word, nor does one
  that is a notice's sentence by itself (`This post contains affiliate links. {title}`).

Phrases that are followed by a title or a category (`This entry was posted in {title}`) are asked
the same where what follows reads as a sentence. In a language without `statement_words` no sentence
may follow those, and anything the others.
"""

from __future__ import annotations

from typing import Final

from ..text.fold import INVISIBLE, fold
from ..text.scripts import measure_length
from ..text.sentences import ends_sentence, find_sentence_end
from ..text.titles import is_title
from .language_words import LanguageWords
from .positions import NOTICE_REASONS, TITLED_REASONS
from .slots import SLOT, reads_as_sentence

__all__ = ["is_open_ended", "reads_as_notice"]

# `To provide the best experiences, we use technologies like cookies` has 65; the longest phrases
# that cases of honest sentences were found for have 50.
MIN_UNMISTAKABLE_CHARS: Final = 55


def is_open_ended(phrase: str) -> bool:
    """Say whether a phrase ends in a slot for anything, with no colon that sets it off."""
    return phrase.endswith("{title}") and not phrase.endswith(": {title}")


def reads_as_notice(
    phrase: str, filling: str, reason: str, words: LanguageWords
) -> bool:
    """Say whether what fills an open-ended phrase goes on as its kind does.

    Args:
        phrase: The folded phrase.
        filling: What fills its last slot, up to the end of the line.
        reason: What the phrase speaks for.
        words: Those of the phrase's language.
    """
    if not words.has_statements:
        return reason not in TITLED_REASONS or not _reads_as_sentence(filling)
    if reason not in NOTICE_REASONS and not _reads_as_sentence(filling):
        return True
    folded = fold(filling).replace(INVISIBLE, "")
    if words.saying.search(folded):
        return False
    if _is_unmistakable(SLOT.sub("", phrase), words):
        return True
    if words.statement.search(folded, 0, find_sentence_end(folded)):
        return True
    if len(set(words.statement.findall(folded))) > 1:
        return True
    return not ends_sentence(filling) and words.function_words.issuperset(
        folded.split()
    )


def _is_unmistakable(literal: str, words: LanguageWords) -> bool:
    if measure_length(literal) >= MIN_UNMISTAKABLE_CHARS:
        return True
    return ends_sentence(literal) and len(set(words.statement.findall(literal))) > 1


def _reads_as_sentence(filling: str) -> bool:
    return reads_as_sentence(filling) and not is_title(filling)
