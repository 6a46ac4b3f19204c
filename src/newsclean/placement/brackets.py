"""A bracket that holds nothing but a phrase: `(Photo: Jane Doe)`, `[Read more]`.

The rule:

* The bracket, round, square or a Chinese one, has a phrase in it and nothing else.
* It is no part of a sentence (`is_in_sentence`): it opens its line, or the sentence before it has
  ended, or it closes a caption or title. `The film (Written by Ann Teller) runs …` and `Holmburg
  hat 4120 Einwohner (Stand: 31. Dezember 2023).` stay, and so does a bracket glued to the words on
  both sides. Only notes that are set into links (`MIN_WORDS_OF_NOTES`) go from within sentences.
* A lead with its title, and a phrase of one word (`(Reuters)`, as in a dateline), goes only where
  the line ends behind the bracket, a full stop aside.
* A phrase that is ambiguous as a line goes if it has a colon in it and does not end in an open
  slot: what follows `Source:` may be anything, and the article's own source as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple, TypeAlias

from ..engine.view import View
from ..model import Span
from ..phrases.lexicon import Hit, Lexicon
from ..phrases.positions import COMPANION, LEAD, STRONG
from ..text.patterns import compile_later
from ..text.sentences import ends_sentence, is_prose
from .leads import introduces_title

__all__ = ["find_brackets", "find_known_brackets", "is_in_sentence", "list_contents"]

_OPENING_BRACKETS: Final = ("(", "[", "\uff08", "\u3010")
_BRACKET: Final = compile_later(
    r"""
    [(\[\uff08\u3010]  # one of the openers
    ( [^()\[\]\uff08\uff09\u3010\u3011\n\r\u2028\u2029]{2,160} )  # the longest credits have some 150
    [)\]\uff09\u3011]
    """,
    re.VERBOSE,
)


# Badges, and notes for screen readers (`opens in new window`), that stand within links of a
# sentence. A share button's own words are fewer, and a sentence may quote them: `the button (Share
# on X)`.
MIN_WORDS_OF_NOTES: Final = {"reading_times": 1, "share_prompts": 4}

BRACKET_CONTEXT_CHARS: Final = 40  # around a bracket that are looked at
# What parts no words, as it stands in half-cleaned text.
_NO_WIDTH: Final = compile_later(
    r"(?:&(?:shy|zwnj);|[\u00ad\u200c\u200d\u2060])+", re.IGNORECASE
)
# What stands behind a bracket that belongs to its sentence; a colon may open the next caption.
_STOP_SIGNS: Final = (
    ".,;!?\u2026\u3002\uff0c\uff1b\uff01\uff1f\u3001\u060c\u061b\u061f\u06d4\u0964"
)
_QUOTES: Final = (
    "\"'\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb\u2039\u203a\u300c\u300d\u300e\u300f"
)


# Start and end of a bracket in its line, and the phrases that fill it.
_Found: TypeAlias = "tuple[int, int, tuple[Hit, ...]]"


class _FilledBracket(NamedTuple):
    """Where a bracket starts and ends in its line, and the phrases that fill it."""

    start: int
    end: int
    hits: tuple[Hit, ...]
    run_end: int  # where the brackets end that follow it with nothing but space between
    in_sentence: bool


def find_brackets(view: View, reason: str) -> Iterable[Span]:
    """Return the brackets that hold one of the reason's phrases."""
    return view.cached(find_known_brackets).get(reason, ())


def list_contents(view: View) -> list[str]:
    """Return what stands in the brackets of a text."""
    lines = view.lines_with(*_OPENING_BRACKETS)
    return [
        found for index in lines for found in _BRACKET.findall(view.lines[index].text)
    ]


def find_known_brackets(view: View) -> dict[str, list[Span]]:
    """Return the spans of all brackets that are clutter, by their reason."""
    found: dict[str, list[Span]] = {}
    for index, brackets in view.per_line(
        _look_into_brackets, *_OPENING_BRACKETS
    ).items():
        line = view.lines[index]
        for start, end, hits, run_end, in_sentence in brackets:
            span = (line.start + start, line.start + end)
            behind = view.text[line.start + run_end : line.start + run_end + 2]
            runs_on = behind.strip(" \t.\n\r") != ""
            is_own = in_sentence or _wraps(view, index, run_end)
            for hit in view.fitting(hits):
                if is_own and not _is_note_in_link(hit):
                    continue
                if _is_bracket_clutter(
                    line.text[start + 1 : end - 1], hit, runs_on=runs_on
                ):
                    taken = Span(*span, (hit.phrase,), "bracket")
                    found.setdefault(hit.reason, []).append(taken)
    return found


def _is_note_in_link(hit: Hit) -> bool:
    """Say whether a phrase is set into links within sentences, so that no sentence says it."""
    words = hit.phrase.count(" ") + 1
    return words >= MIN_WORDS_OF_NOTES.get(hit.reason, words + 1)


def is_in_sentence(text: str, start: int, end: int, *, is_sentence: bool) -> bool:
    """Say whether a bracket from `start` to `end` of a line is part of a sentence of it.

    `is_sentence` says whether the line ends as a sentence does, or is as long as prose.
    """
    if _is_glued(text, start, end):
        return True
    before = (
        text[max(start - BRACKET_CONTEXT_CHARS, 0) : start].rstrip().rstrip(_QUOTES)
    )
    behind = text[end : end + BRACKET_CONTEXT_CHARS].strip().lstrip(_QUOTES)
    if not behind:
        return False
    if not before:
        return behind[0] in _STOP_SIGNS or behind[0].islower()
    if ends_sentence(before):
        return False
    return is_sentence or behind[0] in _STOP_SIGNS or behind[0].islower()


def _is_glued(text: str, start: int, end: int) -> bool:
    """Say whether a word behind a bracket would touch what stands before it, were it gone."""
    nothing = _NO_WIDTH.match(text, end)
    first = end if nothing is None else nothing.end()
    before, behind = text[max(start - 1, 0) : start], text[first : first + 1]
    return before != "" and not before.isspace() and behind.isalnum()


def _wraps(view: View, index: int, end: int) -> bool:
    """Say whether a bracket closes its line and the sentence goes on in the next one."""
    line = view.lines[index]
    if line.text[end:].strip() or index + 1 == len(view.lines):
        return False
    return view.lines[index + 1].text[:1].islower() and not ends_sentence(line.text)


def _look_into_brackets(
    lexicon: Lexicon, texts: Sequence[str]
) -> Iterable[tuple[int, list[_FilledBracket]]]:
    """Return the brackets of each line that a phrase fills, with the line's place in `texts`."""
    inside = [
        (at, found)
        for at, text in enumerate(texts)
        for found in _BRACKET.finditer(text)
    ]
    known: dict[int, list[_Found]] = {}
    for place, hits in lexicon.look_up_each([found[1] for _, found in inside]):
        if hits:
            at, found = inside[place]
            known.setdefault(at, []).append((*found.span(), hits))
    return [(at, [*_join_runs(texts[at], brackets)]) for at, brackets in known.items()]


def _join_runs(text: str, brackets: Sequence[_Found]) -> Iterator[_FilledBracket]:
    """Yield a line's brackets, those with nothing but space between judged as one."""
    is_sentence = ends_sentence(text) or is_prose(text)
    run: list[_Found] = []
    for bracket in brackets:
        if run and text[run[-1][1] : bracket[0]].strip():
            yield from _judge_run(text, run, is_sentence=is_sentence)
            run = []
        run.append(bracket)
    yield from _judge_run(text, run, is_sentence=is_sentence)


def _judge_run(
    text: str, run: Sequence[_Found], *, is_sentence: bool
) -> Iterator[_FilledBracket]:
    run_end = run[-1][1]
    if _is_glued(text, run[0][0], run_end):
        return
    in_sentence = is_in_sentence(text, run[0][0], run_end, is_sentence=is_sentence)
    for start, end, hits in run:
        if _is_glued(text, start, end):  # the bracket before it may stay
            continue
        yield _FilledBracket(start, end, hits, run_end, in_sentence)


def _is_bracket_clutter(content: str, hit: Hit, *, runs_on: bool) -> bool:
    """Say whether a bracket with this content goes, a sentence running on behind it or not."""
    if hit.position == LEAD:
        return hit.separated and introduces_title(content, hit) and not runs_on
    is_one_word = " " not in hit.phrase and hit.phrase.isalpha()
    if is_one_word:
        return hit.position in STRONG and not runs_on
    if hit.position == COMPANION:
        return ":" in hit.phrase and not hit.phrase.endswith("{}")
    return hit.position in STRONG
