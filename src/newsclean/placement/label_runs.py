"""Labels run together: a line of nothing but known phrases with only spaces between them, or nothing.

An extractor that sets links side by side leaves `Share this: Facebook X Like this: Like
Loading...`, or `Share on FacebookShare on X`.

The rule:

* The line is at most `MAX_RUN_CHARS` long, ends in no full stop, and is made of two labels or more,
  each as long as can be; numbers, in brackets too, count what stands before them. One word left
  over, and the line stays. A word ends where a capital follows a small letter, too.
* The labels are all of one language; English ones stand on any site.
* One label is clutter by itself and has more than the one word that a headline may have (without
  spaces, `MIN_CHARS_OF_LABEL`), or there are `MIN_MENU_LABELS` different ones, or a line next to it is surely clutter.
* A line that is one known phrase as a whole is left to that phrase.
* It is not the rest of a broken sentence: `you can` over `learn more about social media analytics`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from typing import Final, NamedTuple

from ..engine.view import View
from ..model import Span
from ..phrases.index import Meaning
from ..phrases.lexicon import Lexicon
from ..phrases.positions import MIN_MENU_LABELS, STRONG
from ..text.fold import DECORATION, INVISIBLE, fold
from ..text.patterns import compile_later
from ..text.scripts import measure_length
from .article_lines.broken import continues_line_above
from .company import find_next_to_clutter

__all__ = [
    "find_known_label_runs",
    "may_speak_in_labels",
    "share_a_language",
    "split_into_labels",
]

MAX_RUN_CHARS: Final = 400  # Jetpack's row of share buttons has some 350
MAX_PHRASE_WORDS: Final = 12
MIN_CHARS_OF_LABEL: Final = 8  # in a script without spaces, measured as Latin ones

_MARKS_AT_EDGES: Final = ".:"  # of a label's first and last word
_MARKS_BEHIND: Final = " .…"  # `Wird geladen …`
# Marks between labels make a row, which is another placement; a colon behind its space is French.
_MARKS_OF_ROWS: Final = DECORATION.replace(":", "")
_AROUND_LABELS: Final = DECORATION + "."
_LABEL_WORD: Final = compile_later(r"\S+")
_NUMBER_IN_LABELS: Final = compile_later(r"\(?\d+\)?")


class Label(NamedTuple):
    """A known phrase in a line: where it stands, and what it may be. A number has no senses."""

    start: int
    end: int
    phrase: str
    senses: tuple[Meaning, ...]

    @property
    def languages(self) -> set[str]:
        """The languages of all senses."""
        return {language for sense in self.senses for language in sense.languages}


class LabelRun(NamedTuple):
    """The labels that a line is made of, and whether it is surely clutter wherever it stands."""

    labels: tuple[Label, ...]
    sure: bool


def find_known_label_runs(view: View) -> dict[str, list[Span]]:
    """Return the spans of all labels in such lines, by their reason."""
    found: dict[str, list[Span]] = {}
    for index, run in view.per_line(split_into_labels).items():
        is_one_phrase = any(hit.position in STRONG for hit in view.hits.get(index, ()))
        if is_one_phrase or not (
            run.sure or index in view.cached(find_next_to_clutter)
        ):
            continue
        if continues_line_above(view, index):
            continue
        at, reason = view.lines[index].start, ""
        for label in run.labels:
            if label.senses:  # else a number, which counts what stands before it
                reason = label.senses[0].reason
            notes = (label.phrase,)
            span = Span(at + label.start, at + label.end, notes, "label run")
            found.setdefault(reason, []).append(span)
    return found


def may_speak_in_labels(view: View, reasons: frozenset[str]) -> bool:
    """Say whether a label in such a line means one of the reasons."""
    words = view.lexicon.list_first_words(reasons)
    for _, folded, spans in _find_candidates(view.lexicon, view.nonblank_texts):
        bare = [_strip_marks(folded[start:end]) for start, end in spans]
        if words.isdisjoint(bare):
            continue
        run = _read_labels(view.lexicon, folded, spans)
        senses = (
            [sense for label in run.labels for sense in label.senses] if run else []
        )
        if any(sense.reason in reasons for sense in senses):
            return True
    return False


def split_into_labels(
    lexicon: Lexicon, texts: Sequence[str]
) -> Iterator[tuple[int, LabelRun]]:
    """Yield the lines that are two labels or more, each with its place in `texts`."""
    for at, folded, spans in _find_candidates(lexicon, texts):
        if run := _read_labels(lexicon, folded, spans):
            yield at, run


def _read_labels(
    lexicon: Lexicon, folded: str, spans: Sequence[tuple[int, int]]
) -> LabelRun | None:
    """Return the labels of a folded line that is two or more and nothing else, else None."""
    labels = _find_labels(lexicon, folded, spans)
    if len(labels) < 2 or not labels[0].senses:
        return None
    is_one_language = share_a_language([label.languages for label in labels])
    return LabelRun(tuple(labels), _is_sure_run(labels)) if is_one_language else None


def _find_candidates(
    lexicon: Lexicon, texts: Sequence[str]
) -> Iterator[tuple[int, str, list[tuple[int, int]]]]:
    """Yield the lines that begin and end as labels do: place in `texts`, folded text, its words."""
    first_words, last_words = lexicon.edges
    candidates = [
        (at, text)
        for at, text in enumerate(texts)
        if " " in text
        and len(text) <= MAX_RUN_CHARS
        and (text[-1] != "." or text[-3:] == "...")
        and (
            (first := text.split(None, 1)[0]).lower().strip(_MARKS_AT_EDGES)
            in first_words
            or not first.isascii()
        )
    ]
    for at, text in candidates:
        if not _may_end_as_labels(text, last_words):
            continue
        folded = fold(text)
        if not lexicon.may_begin_with_whole(folded.lstrip().lstrip(_MARKS_AT_EDGES)):
            continue
        if _has_edges(text, folded, first_words, last_words):
            yield at, folded, [*_find_words(text, folded)]


def _may_end_as_labels(text: str, last_words: Set[str]) -> bool:
    """Say whether the last word of a line may end a label; a plain one is told before the line is folded."""
    _, _, last = text.rstrip(_MARKS_BEHIND).rpartition(" ")
    is_plain = last.isascii() and last.isalpha()
    if is_plain and (last[1:].islower() or last.isupper()):  # no two words glued
        return last.lower() in last_words
    return True


def _find_words(text: str, folded: str, start: int = 0) -> Iterator[tuple[int, int]]:
    """Yield where words of a folded line start and end, those that are glued apart."""
    for found in _LABEL_WORD.finditer(folded, start):
        start, behind = found.span()
        word = text[start:behind]
        if not (word.islower() or word.isupper()):
            for at in range(start + 1, behind):
                if text[at].isupper() and text[at - 1].islower():
                    yield start, at
                    start = at
        yield start, behind


def _has_edges(
    text: str, folded: str, first_words: Set[str], last_words: Set[str]
) -> bool:
    """Say whether a line begins and ends as labels do, and no mark stands alone in it."""
    bare = folded.rstrip(_MARKS_BEHIND).rstrip()
    words = bare.split()
    if not words or words[0].strip(_MARKS_AT_EDGES) not in first_words:
        return False
    last = words[-1]
    if not _is_last_word(last, last_words):
        *_, (start, end) = _find_words(text, bare, len(bare) - len(last))
        if not _is_last_word(folded[start:end], last_words):
            return False
    return all(word.strip(_MARKS_OF_ROWS) for word in words)


def _is_last_word(word: str, last_words: Set[str]) -> bool:
    return word.strip(_MARKS_AT_EDGES) in last_words or word.strip("()").isdigit()


def _find_labels(
    lexicon: Lexicon, folded: str, words: Sequence[tuple[int, int]]
) -> list[Label]:
    """Return a folded line as labels, each as long as can be; none if a word is left over."""
    last_words = lexicon.edges[1]
    labels: list[Label] = []
    at = 0
    while at < len(words):
        for behind in range(min(at + MAX_PHRASE_WORDS, len(words)), at, -1):
            last, end = words[behind - 1]
            if not _may_end_label(folded[last:end], last_words):
                # `ChatGPT` is one word, though a capital follows a small letter
                whole = folded.rfind(" ", 0, end) + 1
                if whole == last or not _may_end_label(folded[whole:end], last_words):
                    continue
            start = words[at][0]
            phrase = folded[start:end]
            senses = lexicon.look_up_whole(phrase)
            if senses or (behind == at + 1 and _NUMBER_IN_LABELS.fullmatch(phrase)):
                labels.append(Label(start, end, phrase, senses))
                at = behind
                break
        else:
            return []
    return labels


def _may_end_label(word: str, last_words: Set[str]) -> bool:
    """Say whether a label may end in a word: a number, what a phrase ends in, or marks alone."""
    bare = word.replace(INVISIBLE, "").rstrip(_AROUND_LABELS)
    if bare in last_words or bare.strip("()").isdigit():
        return True
    bare = bare.lstrip(_AROUND_LABELS)
    return not bare or bare in last_words


def _strip_marks(word: str) -> str:
    """Return a word without marks around it, as it stands in a phrase."""
    return word.replace(INVISIBLE, "").strip(_AROUND_LABELS)


def share_a_language(languages: Iterable[set[str]]) -> bool:
    """Say whether the phrases that are not English have a language in common; given those of each."""
    foreign = [each for each in languages if each and "en" not in each]
    return not foreign or bool(set.intersection(*foreign))


def _says_more_than_a_word(phrase: str) -> bool:
    if " " in phrase or phrase.isascii():
        return " " in phrase
    is_dense = measure_length(phrase) > len(phrase)
    return is_dense and measure_length(phrase) >= MIN_CHARS_OF_LABEL


def _is_sure_run(labels: Sequence[Label]) -> bool:
    """Say whether one label is sure and has two words or more, or there are enough for a menu."""
    for label in labels:
        if _says_more_than_a_word(label.phrase) and any(
            sense.position in STRONG for sense in label.senses
        ):
            return True
    different = {label.phrase for label in labels if label.senses}
    return len(different) >= MIN_MENU_LABELS
