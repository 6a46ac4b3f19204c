"""Whether a stretch that looks like a name may be one, by the words of its language.

`By Land And Sea` has capitals like a name and `记者：您好` is as short as one. So:

* A name holds none of the language's `no_name_words`: greetings, answers, pronouns.
* Between a name's first word and its last stands no function word with a capital (`Land And Sea`),
  but for those that are part of names (`Maria Do Carmo`).
* In a line of capitals (`NA VALE NI BOSE LEVU`) the same holds, but for what joins two names (`JANE
  DOE AND JOHN ROE`).
* In a script without capitals no function word stands in a name at all.
* What a credit names begins with none of the `no_name_words`: `Foto: geen bewaard` says that there
  is none. Nor is it the `MIN_WORDS_OF_CAPTION` words of a clause and another, begun small.
"""

from __future__ import annotations

from typing import Final

from ..text.fold import INVISIBLE, fold
from ..text.scripts import is_cased
from ..text.titles import NAME_PARTICLES, list_joined_names
from .language_words import LanguageWords

__all__ = ["may_be_credited", "may_be_named"]

# Parts of names that are function words elsewhere: sons and fathers of Arabic and Hebrew ones,
# `and`.
_CASELESS_PARTICLES: Final = frozenset(
    map(fold, ["بن", "ابن", "ابو", "أبو", "آل", "و", "בן", "बिन", "और", "এবং", "및"])
)

# A name that folds to the Arabic word for `on`, which ends no phrase.
_ALI: Final = " \u0639\u0644\u064a"

MIN_WORDS_OF_CAPTION: Final = 6


def may_be_named(name: str, words: LanguageWords) -> bool:
    """Say whether what `is_name` took for a name may be one in the language of `words`."""
    folded = fold(name).replace(INVISIBLE, "")
    if words.no_name.search(folded):
        return False
    if not is_cased(name):
        own = words.function_words - _CASELESS_PARTICLES
        if name.endswith(_ALI):
            folded = fold(name.removesuffix(_ALI))
        return own.isdisjoint(folded.split())
    # nothing tells `AND` between two names from `And` in a title, unless it is all in capitals
    people = list_joined_names(name.lower()) if name.isupper() else [name]
    inner = [word for person in people for word in person.split()[1:-1]]
    return not any(
        (word[0].isupper() or name.isupper())
        and word.lower() not in NAME_PARTICLES
        and fold(word) in words.function_words
        for word in inner
    )


def may_be_credited(filling: str, words: LanguageWords) -> bool:
    """Say whether what stands behind `Photo:` may be a person or a firm in the language of `words`."""
    folded = fold(filling).replace(INVISIBLE, "").lstrip()
    if words.no_name.match(folded):
        return False
    is_caption = filling[:1].islower() and ", " in filling
    return not is_caption or len(filling.split()) < MIN_WORDS_OF_CAPTION
