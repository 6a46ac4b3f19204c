"""Lines that prose announces: `In English the sign says:` over `No comments`.

The rule:

* A line of at least `MIN_ANNOUNCER_CHARS` that is no phrase ends in a colon, which is no full stop
  as it is typed in Armenian (`:`) and Amharic (`::`).
* What stands under it, up to the next sentence, is what it announces, if that comes within
  `MAX_ANNOUNCED_LINES`. Where none comes, the text ends in clutter as often as in a list.
* An announcement shorter than `MIN_CLAUSE_CHARS` announces a list: one of its lines is no phrase.
* Adverts, credits, players and leads with a title stand between any two lines of an article, behind
  a colon too: fewer than `MIN_ANNOUNCED_LIST_LINES` are not announced, unless the announcer says
  that words follow (`somebody had written one word:`) and no quotation does.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from ...engine.view import View
from ...phrases.lexicon import Lexicon
from ...text.fold import fold
from ...text.scripts import measure_length
from ...text.sentences import ends_sentence
from ..leads import find_titled_leads
from .surroundings import (
    INSERTED_REASONS,
    is_known,
    is_unclaimed_prose,
    is_unclaimed_sentence,
)

__all__ = ["find_announced_lines"]

# `How to vote in the county's poll:`; buttons and labels are shorter.
MIN_ANNOUNCER_CHARS: Final = 30
# `Somebody had written on the wall:`; what leads to buttons is shorter.
MIN_CLAUSE_CHARS: Final = 40
MAX_ANNOUNCED_LINES: Final = 12
MIN_ANNOUNCED_LIST_LINES: Final = 3  # so many in a row are a list, whatever their kind
COLONS: Final = (":", "\uff1a")
QUOTES: Final = "\"'\u201c\u201d\u201e\u00ab\u00bb\u2018\u300c\u300e\u2014\u2013-"
CHARS_OF_ANNOUNCEMENT: Final = 60  # before the colon
# What a line that shows words calls them, by language.
WORDS: Final = """
word words wort wörter mot mots palabra palabras parola parole palavra palavras woord woorden ord
słowo słowa słów слово слова слів كلمة كلمات מילה מילים واژه کلمه शब्द शब्दों 个词 個詞 个字 個字 言葉 文字 낱말 단어
söz kelime sözcük từ chữ kata orden λέξη λέξεις sana sanaa slovo slova szó szót cuvânt cuvinte
"""


def find_announced_lines(view: View) -> frozenset[int]:
    """Return the lines under prose that ends in a colon, up to the next prose."""
    found: set[int] = set()
    for index in view.per_line(_match_announcers, *COLONS):
        if is_known(view, index):
            continue
        lines = _find_lines_to_prose(view, index)
        if _are_announced(view, index, lines):
            found.update(lines)
    return frozenset(found)


def _match_announcers(_: Lexicon, texts: Sequence[str]) -> Iterator[tuple[int, bool]]:
    for at, text in enumerate(texts):
        if (
            text.rstrip().endswith(COLONS)
            and measure_length(text) >= MIN_ANNOUNCER_CHARS
            and not ends_sentence(text.rstrip())
        ):
            yield at, True


def _find_lines_to_prose(view: View, index: int) -> list[int]:
    """Return the lines below one down to the next prose; none if that is too far away."""
    lines: list[int] = []
    for below in view.nonblank_below(index):
        if _goes_on(view, below):
            return lines
        lines.append(below)
        if len(lines) > MAX_ANNOUNCED_LINES:
            break
    return []


def _goes_on(view: View, index: int) -> bool:
    """Say whether the article goes on with a line: a sentence, or the next announcement."""
    if is_unclaimed_sentence(view, index) or is_unclaimed_prose(view, index):
        return True
    text = view.lines[index].text
    return text.rstrip().endswith(COLONS) and measure_length(text) >= MIN_CLAUSE_CHARS


def _are_announced(view: View, announcer: int, lines: Sequence[int]) -> bool:
    unknown = [index for index in lines if not is_known(view, index)]
    if unknown:
        return True
    if measure_length(view.lines[announcer].text) < MIN_CLAUSE_CHARS:
        return False
    if len(lines) >= MIN_ANNOUNCED_LIST_LINES:
        return True
    if _names_words(view.lines[announcer].text):
        below = view.neighbours(lines[-1])[1] if lines else None
        return below is None or view.lines[below].text.lstrip()[:1] not in QUOTES
    return not any(_is_inserted(view, index) for index in lines)


def _is_inserted(view: View, index: int) -> bool:
    if index in view.cached(find_titled_leads):
        return True
    return any(hit.reason in INSERTED_REASONS for hit in view.hits[index])


def _names_words(announcer: str) -> bool:
    """Say whether a line that ends in a colon says that words follow."""
    words, pieces = _fold_words_for_words()
    folded = fold(announcer.rstrip(" :\uff1a")[-CHARS_OF_ANNOUNCEMENT:])
    if not words.isdisjoint(folded.split()):
        return True
    return not folded.isascii() and any(piece in folded for piece in pieces)


@cache
def _fold_words_for_words() -> tuple[frozenset[str], tuple[str, ...]]:
    """Return the words for words, and those of scripts that set no spaces between theirs."""
    words = fold(WORDS).split()
    dense = tuple(word for word in words if measure_length(word) != len(word))
    return frozenset(words), dense
