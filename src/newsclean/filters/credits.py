r"""Who took the picture: a line or a bracket that says only that.

The caption before a bracket stays, the bracket goes. Agencies in a dateline, `(Reuters)`, are part of the
first sentence; a sentence that begins with `Photo` is a sentence.

>>> CREDITS("Photo: Jane Doe\n\nSmoke over the mill on Friday (AP Photo/Jane Doe)")
'Smoke over the mill on Friday'
>>> CREDITS("KYIV (Reuters) - Photo by photo, the wall filled.")
'KYIV (Reuters) - Photo by photo, the wall filled.'
"""
from __future__ import annotations

from collections.abc import Iterator

from ..engine.filter import Filter
from ..engine.view import View
from ..model import Span
from ..placement.find import known

__all__ = ["CREDITS"]


def find(view: View) -> Iterator[Span]:
    return known(view, "credits")


CREDITS = Filter("credits", find)
