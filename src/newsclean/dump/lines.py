"""Gather the lines of a text: their own features, and what the phrase tables know of each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from .line_features import Column, LineFeatures
from .paragraphs import LineSpan, find_paragraphs
from .repetition import classify_copies, classify_repeats
from .topics import Topic

__all__ = [
    "STRENGTHS",
    "SURE_PHRASE",
    "TOPICS",
    "Lines",
    "Names",
    "gather_lines",
]

# What a named line may say of the lines around it: nothing (0), or one of the topics.
TOPICS: Final = 1 + len(Topic)
# What the phrase tables know of a line: nothing, an ordinary word (1), a phrase that is sure on its
# own.
STRENGTHS: Final = 3
SURE_PHRASE: Final = 2

# Lines and words from which a split paragraph is running text. An ordinary word of menus in it
# names nothing: `and is to be had on`, `Google Play`, `and`, `YouTube`, `.`
MIN_SPLIT_LINES: Final = 3
MIN_SPLIT_WORDS: Final = 8


class Names(NamedTuple):
    """What the phrase tables know of each line."""

    strengths: Column  # below STRENGTHS
    topics: Column  # below TOPICS; 0 where the strength is 0
    phrases: Sequence[str]  # empty where the strength is 0


class Lines(NamedTuple):
    """The lines of a text that are not empty: their own features, and what the document knows of each."""

    texts: Sequence[str]
    words: Column
    ends: Column
    starts: Column
    parts: list[list[str]]
    rough: Column
    repeats: Column  # see `classify_repeats`
    copies: Column  # see `classify_copies`
    strengths: Column  # as of Names
    topics: Column
    phrases: int  # different ones
    sure_phrases: int  # different ones that are sure on their own
    paragraphs: list[LineSpan]
    columns: dict[str, Column]  # those of LINE_FEATURES


def gather_lines(texts: Sequence[str], features: LineFeatures, names: Names) -> Lines:
    """Return the lines of a text from their features and from what the phrase tables know of each."""
    paragraphs = find_paragraphs(features)
    strengths = _forget_words_in_prose(names.strengths, paragraphs, features.words)
    topics = [
        topic if strength else 0 for topic, strength in zip(names.topics, strengths)
    ]
    phrases = {phrase for phrase, strength in zip(names.phrases, strengths) if strength}
    sure = {
        phrase
        for phrase, strength in zip(names.phrases, strengths)
        if strength == SURE_PHRASE
    }
    repeats = classify_repeats(texts)
    return Lines(
        texts,
        features.words,
        features.ends,
        features.starts,
        features.parts,
        features.rough,
        repeats,
        classify_copies(texts, repeats),
        strengths,
        topics,
        len(phrases),
        len(sure),
        paragraphs,
        features.columns,
    )


def _forget_words_in_prose(
    strengths: Column, paragraphs: Sequence[LineSpan], words: Column
) -> Column:
    """Return the strengths without those of ordinary words in running text."""
    found = list(strengths)
    for begin, end in paragraphs:
        if end - begin >= MIN_SPLIT_LINES and sum(words[begin:end]) >= MIN_SPLIT_WORDS:
            found[begin:end] = [
                strength if strength == SURE_PHRASE else 0
                for strength in strengths[begin:end]
            ]
    return found
