r"""What an advertisement leaves behind when its box is gone: its label, and the notes that pay for the page.

The label stands alone between two paragraphs, several times a page. A sentence that begins with the
word is an article about advertising.

>>> ADVERTS("The dam held.\n\nADVERTISEMENT\n\nNobody was hurt.")
'The dam held.\n\nNobody was hurt.'
>>> ADVERTS("Advertisement, the agency learned, is not persuasion.")
'Advertisement, the agency learned, is not persuasion.'
"""
from __future__ import annotations

from collections.abc import Iterator

from ..engine.filter import Filter
from ..engine.view import View
from ..model import Span
from ..placement.find import known

__all__ = ["ADVERTS"]


def find(view: View) -> Iterator[Span]:
    return known(view, "adverts")


ADVERTS = Filter("adverts", find)
