"""Speakers' lines: `记者：谢谢您。` among the questions and answers of an interview.

The rule: a label with a colon and what is taken for a name (`记者: {name}`) opens two lines of the
text with different names, or a line with another label that opens two lines, and is no phrase,
stands within `MAX_DISTANCE` lines. Then it is no byline. A byline comes once, or twice with the
same name.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from ...engine.view import View
from ...phrases.lexicon import Hit, Lexicon
from ...text.patterns import compile_later
from .surroundings import is_known

__all__ = ["find_dialogues"]

MAX_DISTANCE: Final = 2  # lines, blank ones aside
_ROLES: Final = frozenset(["post_meta"])
_SPEAKER: Final = compile_later(
    r"\s*([^\W\d_][^:\uff1a\n.!?]{0,14})[:\uff1a\u055d\u1366\u17d6]\s*\S"
)


def find_dialogues(view: View) -> frozenset[int]:
    """Return the lines in which a role speaks."""
    roles = _find_roles(view)
    found: set[int] = set()
    for lines in roles.values():
        said = {view.lines[index].text.strip() for index in lines}
        if len(said) > 1:
            found.update(lines)
            continue
        found.update(index for index in lines if _has_other_speaker(view, index))
    return frozenset(found)


def _find_roles(view: View) -> dict[str, list[int]]:
    """Return the lines that each label opens."""
    roles: dict[str, list[int]] = {}
    for index, hits in view.hits.items():
        label = next((hit.phrase for hit in hits if _is_role(hit)), None)
        if label is not None:
            roles.setdefault(label, []).append(index)
    return roles


def _is_role(hit: Hit) -> bool:
    return hit.reason in _ROLES and hit.phrase.endswith((": {name}", ":{name}", ": {}"))


def _has_other_speaker(view: View, index: int) -> bool:
    """Say whether a line with a label that is no phrase stands near."""
    near: set[int] = set()
    for direction in (0, 1):
        line: int | None = index
        for _ in range(MAX_DISTANCE):
            line = None if line is None else view.neighbours(line)[direction]
            if line is not None:
                near.add(line)
    return any(_is_speaker(view, line) for line in near)


def _is_speaker(view: View, index: int) -> bool:
    """Say whether a line opens as another one does, and is no phrase."""
    speaker = view.per_line(_match_speakers, ":", "\uff1a").get(index)
    return speaker in view.cached(_find_repeated_speakers) and not is_known(view, index)


def _find_repeated_speakers(view: View) -> frozenset[str]:
    counts = Counter(view.per_line(_match_speakers, ":", "\uff1a").values())
    return frozenset(speaker for speaker, count in counts.items() if count > 1)


def _match_speakers(_: Lexicon, texts: Sequence[str]) -> Iterator[tuple[int, str]]:
    for at, text in enumerate(texts):
        if found := _SPEAKER.match(text):
            yield at, found[1]
