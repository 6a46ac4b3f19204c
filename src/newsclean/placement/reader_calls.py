"""Find lines of nothing but calls on the reader, as `Want more? Subscribe to our newsletter.` is.

The rule:

* The line is at most `MAX_CALL_CHARS` long and begins with no small letter.
* Each of its sentences is a call, a known phrase without an open end, or a question of
  `MAX_QUESTION_WORDS` that a call answers. `phrases/calls.py` says what a call is.
* One of them is a call, and all calls are of one language.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from ..engine.view import View
from ..model import Span
from ..phrases.lexicon import Hit, Lexicon
from ..phrases.positions import COMPANION, STRONG
from ..text.fold import fold
from ..text.sentences import find_sentence_end, split_sentences

__all__ = ["CALL_REASON", "find_known_calls"]

CALL_REASON: Final = "follow_prompts"
MAX_CALL_CHARS: Final = 240
MIN_CALL_WORDS: Final = 3
MAX_QUESTION_WORDS: Final = 12
MAX_LABEL_CHARS_BEFORE: Final = 60  # of a known sentence that a line begins with

_SIGNS_OF_ITEMS: Final = "***>>>»»•◦▪·–—→►▶-- \t"
_ASKING_ENDS: Final = ("?", "!", "…")
_OPEN_SLOTS: Final = frozenset(["", "headline", "title"])


def find_known_calls(view: View) -> dict[str, list[Span]]:
    """Return the spans of all such lines, by their one reason."""
    calls = view.per_line(_read_calls)
    spans = [
        view.line_span(index, f"a call on the reader ({code})", kind="call")
        for index, code in calls.items()
    ]
    return {CALL_REASON: spans} if spans else {}


def _read_calls(lexicon: Lexicon, texts: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Yield the place of each line that is calls and nothing else, and their language."""
    # Behind a small letter what stands above begins its sentence.
    written = lexicon.written_call_starts
    likely = [
        at
        for at, text in enumerate(texts)
        if len(text) <= MAX_CALL_CHARS
        and (
            (first := text.partition(" ")[0]) in written
            or first in _SIGNS_OF_ITEMS
            or (
                0 < (end := text.find(". ") + 1) <= MAX_LABEL_CHARS_BEFORE
                and text[end + 1 : text.find(" ", end + 1)] in written
                and lexicon.look_up_whole(fold(text[:end]))
            )
        )
    ]
    for at in likely:
        bare = texts[at].strip(_SIGNS_OF_ITEMS)
        begun = bare
        if bare.partition(" ")[0] not in written:  # a known sentence may stand before
            begun = bare[find_sentence_end(bare) :].lstrip()
        is_begun = begun.partition(" ")[0] in written
        if is_begun and (code := _find_language(lexicon, bare, begun)):
            yield at, code


def _find_language(lexicon: Lexicon, text: str, begun: str) -> str:
    """Return the language in which a line is calls, the first of which begins as `begun` does; "" if in none."""
    words = fold(begun).split()
    for code in lexicon.call_starts.get(words[0], ()):
        if lexicon.may_call(words, code) and _is_calls(lexicon, text, code):
            return code
    return ""


def _is_calls(lexicon: Lexicon, text: str, code: str) -> bool:
    """Say whether a line is calls in one language."""
    if any(hit.position == COMPANION for hit in lexicon.look_up(text)):
        return False  # an ordinary sentence too
    sentences = [*split_sentences(text)]
    is_call = [
        len(each.split()) >= MIN_CALL_WORDS and lexicon.is_call(each, code)
        for each in sentences
    ]
    return any(is_call) and all(_list_fitting(lexicon, sentences, is_call))


def _list_fitting(
    lexicon: Lexicon, sentences: Sequence[str], is_call: Sequence[bool]
) -> Iterable[bool]:
    """Yield for each sentence whether it is a call or stands by one."""
    for at, sentence in enumerate(sentences):
        yield (
            is_call[at]
            or any(map(_is_whole, lexicon.look_up(sentence)))
            or (
                any(is_call[at + 1 : at + 2])
                and sentence.endswith(_ASKING_ENDS)
                and len(sentence.split()) <= MAX_QUESTION_WORDS
            )
        )


def _is_whole(hit: Hit) -> bool:
    """Say whether a sentence is a phrase without an open end: `Published in May.` may be the article's."""
    is_line = hit.position in STRONG or hit.position == COMPANION
    return is_line and _OPEN_SLOTS.isdisjoint([slot for slot, _ in hit.slots])
