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

A short label with no colon may begin a short sentence, too (`reads_as_clause`): `Follow us on the
river bank.`
"""

from __future__ import annotations

from typing import Final

from ..text.fold import INVISIBLE, fold
from ..text.patterns import compile_later
from ..text.scripts import is_cased, measure_length
from ..text.sentences import ends_sentence, find_sentence_end
from ..text.titles import is_title
from .language_words import NETWORKS, LanguageWords
from .positions import NOTICE_REASONS, TITLED_REASONS
from .slots import SLOT, reads_as_sentence

__all__ = ["is_open_ended", "reads_as_clause", "reads_as_notice"]

# `To provide the best experiences, we use technologies like cookies` has 65; the longest phrases
# that cases of honest sentences were found for have 50.
MIN_UNMISTAKABLE_CHARS: Final = 55
# Of a label with its slot that may begin a sentence; a longer one is a sentence of the site's own.
MAX_BARE_LABEL_CHARS: Final = 34
# What follows the last word of a label with no colon behind it may be its verb or its object.
_BARE_END: Final = compile_later(r"[^\W\d_] \{(?:name|title)?\}$")


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


def reads_as_clause(phrase: str, slot: str, filling: str) -> bool:
    """Say whether what fills the end of a label makes a sentence of it: `Je zocht naar de sleutel.`.

    It ends in a full stop, and what follows the label's last word is written small. Where no capitals
    tell a name, what is taken for one is none: `ავტორი წერს ხიდზე.`.

    Args:
        phrase: The folded phrase.
        slot: The last slot's name.
        filling: What fills it, up to the end of the line.
    """
    if not filling.endswith(".") or not _BARE_END.search(phrase):
        return False
    if not is_cased(filling):
        return slot == "name"
    if not filling[:1].islower() or len(phrase) > MAX_BARE_LABEL_CHARS:
        return False
    words = fold(filling).rstrip(".").split()
    return len(words) > 1 and not any(word in NETWORKS for word in words)


def _is_unmistakable(literal: str, words: LanguageWords) -> bool:
    if measure_length(literal) >= MIN_UNMISTAKABLE_CHARS:
        return True
    return ends_sentence(literal) and len(set(words.statement.findall(literal))) > 1


def _reads_as_sentence(filling: str) -> bool:
    return reads_as_sentence(filling) and not is_title(filling)
