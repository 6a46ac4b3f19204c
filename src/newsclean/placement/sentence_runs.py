"""A line of sentences, each a known phrase: `This story is for members only. Already a member?`.

The rule:

* The line is at most `MAX_RUN_OF_SENTENCES_CHARS` long and has two sentences or more.
* Each is a phrase by itself. One unknown sentence, and the line stays.
* One is clutter wherever it stands and has `MIN_WORDS_OF_SENTENCE` words or more.
* They are all of one language; English ones stand on any site.
* A line that is one known phrase as a whole is left to that phrase.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from typing import Final

from ..engine.view import View
from ..model import Span
from ..phrases.lexicon import Hit, Lexicon
from ..phrases.positions import COMPANION, STRONG
from ..text.scripts import measure_length
from ..text.sentences import find_sentence_end, split_sentences
from .label_runs import share_a_language

__all__ = ["find_known_sentence_runs", "list_sentences"]

MAX_RUN_OF_SENTENCES_CHARS: Final = 240
MIN_WORDS_OF_SENTENCE: Final = 2
MIN_CHARS_OF_SENTENCE: Final = 8  # in scripts without spaces, measured as Latin ones

_MARKS_AROUND: Final = ".:?!\"'()"
_SENTENCE_POSITIONS: Final = (*STRONG, COMPANION)


def find_known_sentence_runs(view: View) -> dict[str, list[Span]]:
    """Return the spans of all lines of known sentences, by the reason of the surest."""
    found: dict[str, list[Span]] = {}
    for index, hit in view.per_line(_read_sentences).items():
        if any(each.position in STRONG for each in view.hits.get(index, ())):
            continue
        span = view.line_span(index, hit.phrase, kind="label run")
        found.setdefault(hit.reason, []).append(span)
    return found


def list_sentences(view: View) -> list[str]:
    """Return the sentences of all lines that may be such."""
    several = _find_several(view.lexicon, view.nonblank_texts)
    return [sentence for _, text, _ in several for sentence in split_sentences(text)]


def _read_sentences(
    lexicon: Lexicon, texts: Sequence[str]
) -> Iterator[tuple[int, Hit]]:
    """Yield the place of each line that is nothing but known sentences, and its surest phrase."""
    several = [*_find_several(lexicon, texts)]
    if not several:
        return
    first = [text[:end] for _, text, end in several]
    for place, _ in lexicon.look_up_each(first):
        at, text, _ = several[place]
        if hit := _find_surest(lexicon, text):
            yield at, hit


def _find_several(
    lexicon: Lexicon, texts: Iterable[str]
) -> Iterator[tuple[int, str, int]]:
    """Yield place, text and end of the first sentence of each line that may be known ones."""
    first_words, last_words = lexicon.edges
    for at, text in enumerate(texts):
        if len(text) > MAX_RUN_OF_SENTENCES_CHARS or not _may_be_several(text):
            continue
        if _is_edge(text, -1, last_words) and _is_edge(text, 0, first_words):
            end = find_sentence_end(text)
            if text[end:].strip():
                yield at, text, end


def _may_be_several(text: str) -> bool:
    """Say whether a sentence may end within a line; few lines pass, and only they are searched."""
    return ". " in text or "? " in text or "! " in text or not text.isascii()


def _is_edge(text: str, at: int, known: Set[str]) -> bool:
    """Say whether a line's first or last word is one of phrases; any that is not ASCII may be."""
    word = (text.rsplit if at else text.split)(None, 1)[at]
    return not word.isascii() or word.lower().strip(_MARKS_AROUND) in known


def _find_surest(lexicon: Lexicon, text: str) -> Hit | None:
    """Return the first phrase that is sure, if all sentences are phrases of one language."""
    surest: Hit | None = None
    languages: list[set[str]] = []
    for sentence in split_sentences(text):
        hits = [
            hit
            for hit in lexicon.look_up(sentence)
            if hit.position in _SENTENCE_POSITIONS
        ]
        if not hits:
            return None
        sure = [
            hit for hit in hits if hit.position in STRONG and _says_enough(sentence)
        ]
        surest = surest or (sure[0] if sure else None)
        languages.append({language for hit in hits for language in hit.languages})
    return surest if share_a_language(languages) else None


def _says_enough(sentence: str) -> bool:
    if " " in sentence.strip():
        return len(sentence.split()) >= MIN_WORDS_OF_SENTENCE
    return measure_length(sentence) >= MIN_CHARS_OF_SENTENCE
