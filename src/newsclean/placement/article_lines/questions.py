"""An answer that is a label: `Contact us` under `Who do I ask about lost trade?`.

The rule: the line right above ends in a question mark and is no phrase, and the text has two other
such questions, each over a line that ends a sentence.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from ...engine.view import View
from ...phrases.lexicon import Lexicon
from ...phrases.positions import COMPANION, LINE
from ...text.sentences import QUESTION_MARKS, ends_sentence
from .surroundings import is_known

__all__ = ["find_answers"]

MIN_OTHER_QUESTIONS: Final = 2


def find_answers(view: View) -> frozenset[int]:
    """Return the known lines that answer one of the text's questions."""
    answered = 0
    found: set[int] = set()
    for question in view.per_line(_match_questions, *QUESTION_MARKS):
        below = view.neighbours(question)[1]
        if below is None or is_known(view, question):
            continue
        if any(hit.position in (LINE, COMPANION) for hit in view.hits.get(below, ())):
            found.add(below)
        elif ends_sentence(view.lines[below].text):
            answered += 1
    return frozenset(found if answered >= MIN_OTHER_QUESTIONS else ())


def _match_questions(_: Lexicon, texts: Sequence[str]) -> Iterator[tuple[int, bool]]:
    for at, text in enumerate(texts):
        if text.rstrip().endswith(QUESTION_MARKS):
            yield at, True
