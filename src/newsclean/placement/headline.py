"""Find a dump's headline: a title above the first prose that shares a word with it.

Dates, bylines, sections and menus stand around it. Where no title shares a word with the prose
nothing tells a headline from them, and there is none.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import islice, takewhile
from typing import Final, NamedTuple

from ..engine.view import View
from ..phrases.positions import HOME
from ..text.dates import MAX_DATE_CHARS
from ..text.fold import fold
from ..text.patterns import compile_later
from ..text.scripts import UNSPACED_LETTERS, measure_length
from ..text.sentences import MIN_SENTENCE_CHARS, ends_in_full_stop, is_prose
from ..text.titles import is_title
from .article import find_first_prose

__all__ = ["PageHead", "find_page_head", "is_headline", "shares_word"]

# Lines above the first prose; more are a whole menu or a list.
MAX_LINES_ABOVE_PROSE: Final = 16
PARAGRAPHS_OF_SAMPLE: Final = 12
CHARS_OF_SAMPLE: Final = 2_000  # of the prose that is searched for a headline's words
MIN_WORD_CHARS: Final = 4  # of a headline that the prose takes up
MAX_ENDING_CHARS: Final = 3  # of a word that another form of it may have
# Of a word in scripts that write few vowels as letters. One such word says nothing, two do.
SHORT_WORD_CHARS: Final = 3
MIN_SHORT_WORDS: Final = 2
FIRST_DENSE_SIGN: Final = "\u0590"  # Hebrew, Arabic and the Indic scripts stand behind
CHARS_OF_PIECE: Final = 3  # of a script that sets no spaces and a word a sign or two
CHARS_OF_LONG_PIECE: Final = 7  # of Thai, Lao, Myanmar, Khmer

# Not `\w`: the vowel signs of Indic scripts are no word characters to `re`.
_WORD: Final = compile_later(
    r"[^\s\d!-/:-@\[-`{-~\u00a1\u00ab\u00b7\u00bb\u00bf\u060c\u061b\u061f\u0964\u0965"
    r"\u2010-\u205e\u3001-\u303d\uff01-\uff0f\uff1a-\uff20]+"
)
_HAN_OR_KANA: Final = compile_later("[\u3041-\u30ff\u3400-\u9fff]{3,}")
_LETTERS_UNSPACED: Final = compile_later(
    f"[{UNSPACED_LETTERS}]{{{CHARS_OF_LONG_PIECE},}}"
)


class PageHead(NamedTuple):
    """The nonblank lines above the first prose, those of them that may be the headline, the folded prose."""

    lines: Sequence[int]
    headlines: Sequence[int]
    prose: str

    @property
    def above(self) -> Sequence[int]:
        """The lines above the last headline; none where there is no headline."""
        return [index for index in self.lines if index < max(self.headlines, default=0)]

    @property
    def below(self) -> Sequence[int]:
        """The lines between the first headline and the prose; none where there is no headline."""
        first = min(self.headlines, default=len(self.lines) + self.lines[-1])
        return [index for index in self.lines if index > first]


def find_page_head(view: View) -> PageHead | None:
    """Return what stands above the first prose of a text; None if nothing does, or too much."""
    first_prose = view.cached(find_first_prose)
    if first_prose is None or view.from_html:
        return None
    place = bisect_left(view.nonblank, first_prose)
    if not 1 <= place <= MAX_LINES_ABOVE_PROSE:
        return None
    lines = [*takewhile(lambda i: not _is_sentence(view, i), view.nonblank[:place])]
    if not lines:
        return None
    paragraphs = filter(is_prose, islice(view.nonblank_texts, place, None))
    sentences = view.nonblank_texts[len(lines) : place]
    sample = "\n".join([*sentences, *islice(paragraphs, PARAGRAPHS_OF_SAMPLE)])
    prose = fold(sample[:CHARS_OF_SAMPLE])
    return PageHead(lines, [i for i in lines if is_headline(view, i, prose)], prose)


def _is_sentence(view: View, index: int) -> bool:
    """Say whether a line is a sentence of the article's own, if one too short for prose."""
    text = view.lines[index].text
    hits = view.hits.get(index, ())
    if any(hit.position != HOME for hit in hits):
        return False
    if measure_length(text) < MIN_SENTENCE_CHARS // 2:
        return False
    return ends_in_full_stop(text)


def is_headline(view: View, index: int, prose: str) -> bool:
    """Say whether a line is a title, one of whose words the folded prose takes up."""
    text = view.lines[index].text
    if not is_title(text) or view.lexicon.is_date(fold(text[:MAX_DATE_CHARS])):
        return False
    return shares_word(text, prose)


def shares_word(text: str, prose: str) -> bool:
    """Say whether the folded prose takes up a word of a text, or two short ones."""
    folded = fold(text)
    if any(piece in prose for piece in _find_pieces(folded)):
        return True
    short = {
        word
        for word in _WORD.findall(folded)
        if len(word) == SHORT_WORD_CHARS and word[0] >= FIRST_DENSE_SIGN
    }
    return (
        len(short) >= MIN_SHORT_WORDS
        and len(short.intersection(_WORD.findall(prose))) >= MIN_SHORT_WORDS
    )


def _find_pieces(folded: str) -> list[str]:
    """Return the words of a title, cut to what their other forms share, or what stands for them."""
    pieces: list[str] = []
    for pattern, length in (
        (_HAN_OR_KANA, CHARS_OF_PIECE),
        (_LETTERS_UNSPACED, CHARS_OF_LONG_PIECE),
    ):
        for found in pattern.findall(folded):
            pieces += [found[at : at + length] for at in range(len(found) - length + 1)]
    if pieces:
        return pieces
    for word in _WORD.findall(folded):
        if measure_length(word) >= MIN_WORD_CHARS:
            pieces.append(word[: max(MIN_WORD_CHARS, len(word) - MAX_ENDING_CHARS)])
    return pieces
