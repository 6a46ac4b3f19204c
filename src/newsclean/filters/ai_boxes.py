r"""What sites print around summaries by machines: the label, the buttons of chat bots, the question after it.

Editors write bullets over articles as well, so bullets stay unless the line over or under them says
that a machine wrote them. A story about such summaries says it in sentences.

>>> AI_BOXES("AI-generated summary\n- The dam held.\n- Nobody was hurt.\n\nThe dam held through the night.")
'The dam held through the night.'
>>> AI_BOXES("Key points\n- The dam held.\n- Nobody was hurt.\n\nAsk AI about this article\n\nThe dam held.")
'Key points\n- The dam held.\n- Nobody was hurt.\n\nThe dam held.'
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from ..engine.filter import Filter
from ..engine.view import View
from ..model import Span
from ..phrases.positions import HEADING
from ..placement.article_lines.find import find_hits
from ..placement.find import find_in_lines, speaks_for
from ..text.patterns import compile_later

__all__ = ["AI_BOXES"]

MAX_BULLETS: Final = 8  # of a summary; the longest seen have five

_BULLET: Final = compile_later(
    r"\s*[-*+\u2022\u2023\u25e6\u25aa\u25cf\u2013\u30fb]\s+\S"
)


def find(view: View) -> Iterator[Span]:
    if not speaks_for(view, "ai_boxes"):
        return
    # No headed lists: under the label stand sentences, and which are the box's the bullets say.
    yield from find_in_lines(view, "ai_boxes")
    for index, hit in find_hits(view, "ai_boxes", HEADING):
        yield view.line_span(index, hit.phrase)
        bullets = _take_bullets(view, view.nonblank_below(index))
        for bullet in bullets or _take_bullets(view, _lines_above(view, index)):
            yield view.line_span(bullet, hit.phrase, "a bullet of the box")


def _lines_above(view: View, index: int) -> Iterator[int]:
    """Yield the nonblank lines above a line, from the next one up, as many as a box may have."""
    for _ in range(MAX_BULLETS + 1):
        above, _below = view.neighbours(index)
        if above is None:
            return
        yield above
        index = above


def _take_bullets(view: View, indices: Iterable[int]) -> list[int]:
    """Return the bullets that stand first among these lines; none if there are more than a box has."""
    bullets: list[int] = []
    for index in indices:
        if not _is_bullet(view, index):
            break
        bullets.append(index)
        if len(bullets) > MAX_BULLETS:
            return []
    return bullets


def _is_bullet(view: View, index: int) -> bool:
    """Say whether a line is an item of a list, by its sign or by its markup."""
    line = view.lines[index]
    if line.markup is not None and line.markup.tag == "li":
        return True
    return _BULLET.match(line.text) is not None


AI_BOXES = Filter("ai_boxes", find)
