"""Labels strung together: a line of nothing but known phrases with only spaces between them.

An extractor that sets links side by side leaves `Share this: Facebook X Like this: Like Loading...`. Knows no
phrase, and nothing of what stands around the line.
"""
from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from typing import NamedTuple

from ..phrases.lexicon import MENU, STRONG, Lexicon, Sense
from ..text.fold import DECOR

__all__ = ["Label", "String", "strung"]

LONGEST_STRING = 400  # characters; Jetpack's row of share buttons has some 350
LONGEST_LABEL = 12    # words

# Marks between labels make a row, which is another shape; a colon behind its space is French.
_BETWEEN = DECOR.replace(":", "")
_WORD = re.compile(r"\S+")


class Label(NamedTuple):
    """A known phrase in a line: where it stands, and what it may be. A number has no senses."""

    start: int
    end: int
    phrase: str
    senses: tuple[Sense, ...]


class String(NamedTuple):
    """The labels that a line is made of, and whether it is surely clutter wherever it stands."""

    labels: tuple[Label, ...]
    sure: bool


def strung(lexicon: Lexicon, texts: Sequence[str]) -> Iterator[tuple[int, String]]:
    """The lines that are two labels or more."""
    first, last = lexicon.edges
    for at, text in enumerate(texts):
        if _may_be_string(text, first):
            folded = lexicon.fold(text)
            words = folded.rstrip(" .…").split()  # `Wird geladen …`
            if words and _bare(words[0]) in first and (words[-1].isdigit() or _bare(words[-1]) in last) and all(word.strip(_BETWEEN) for word in words):
                labels = _labels(lexicon, folded)
                if len(labels) > 1 and labels[0].senses and _is_one_language(labels):
                    yield at, String(tuple(labels), _is_sure(labels))


def _may_be_string(text: str, first: Set[str]) -> bool:
    """What a glance tells: it has words, does not end as a sentence does, and begins as some phrase does."""
    if " " not in text or len(text) > LONGEST_STRING or (text.endswith(".") and not text.endswith("...")):
        return False
    word = text.split(None, 1)[0]
    return not word.isascii() or _bare(word.lower()) in first


def _labels(lexicon: Lexicon, folded: str) -> list[Label]:
    """A folded line as labels, each as long as can be; none if a word is left over."""
    words = [found.span() for found in _WORD.finditer(folded)]
    labels: list[Label] = []
    at = 0
    while at < len(words):
        for behind in range(min(at + LONGEST_LABEL, len(words)), at, -1):
            start, end = words[at][0], words[behind - 1][1]
            senses = lexicon.whole(folded[start:end])
            if senses or (behind == at + 1 and folded[start:end].isdigit()):
                labels.append(Label(start, end, folded[start:end], senses))
                at = behind
                break
        else:
            return []
    return labels


def _is_one_language(labels: Sequence[Label]) -> bool:
    """Whether the labels are all of one language; English ones stand on any site."""
    tongues = [{language for sense in label.senses for language in sense.languages} for label in labels if label.senses]
    foreign = [each for each in tongues if "en" not in each]
    return not foreign or bool(set.intersection(*foreign))


def _is_sure(labels: Sequence[Label]) -> bool:
    """Whether one label is sure, in more than the one word that a headline may have, or there are enough for a menu."""
    return (any(" " in label.phrase and any(sense.position in STRONG for sense in label.senses) for label in labels)
            or len({label.phrase for label in labels if label.senses}) >= MENU)


def _bare(word: str) -> str:
    return word.strip(".:")
