"""Whether a stretch that looks like a name may be one, by the words of its language.

`By Land And Sea` has capitals like a name and `记者：您好` is as short as one. So:

* A name holds none of the language's `no_name_words`: greetings, answers, pronouns.
* Between a name's first word and its last stands no function word with a capital (`Land And Sea`),
  but for those that are part of names (`Maria Do Carmo`).
* In a script without capitals no function word stands in a name at all.
"""

from __future__ import annotations

from typing import Final

from ..text.fold import INVISIBLE, fold
from ..text.scripts import is_cased
from ..text.titles import NAME_PARTICLES
from .language_words import LanguageWords

__all__ = ["may_be_named"]

# Parts of names that are function words elsewhere: sons and fathers of Arabic and Hebrew ones,
# `and`.
_CASELESS_PARTICLES: Final = frozenset(
    map(fold, ["بن", "ابن", "ابو", "أبو", "آل", "و", "בן", "बिन", "और", "এবং", "및"])
)


def may_be_named(name: str, words: LanguageWords) -> bool:
    """Say whether what `is_name` took for a name may be one in the language of `words`."""
    folded = fold(name).replace(INVISIBLE, "")
    if words.no_name.search(folded):
        return False
    if not is_cased(name):
        own = words.function_words - _CASELESS_PARTICLES
        return own.isdisjoint(folded.split())
    if name.isupper():  # nothing tells `AND` between two names from `And` in a title
        return True
    inner = name.split()[1:-1]
    return not any(
        word[0].isupper()
        and word.lower() not in NAME_PARTICLES
        and fold(word) in words.function_words
        for word in inner
    )
