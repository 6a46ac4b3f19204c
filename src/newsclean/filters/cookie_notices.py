r"""Cookie banners and their buttons, as a page's whole text carries them at its start or end.

A banner says "this website" or "we", and its buttons are lines of their own. A recipe for cookies and
a report on data law do neither.

>>> COOKIE_NOTICES("This website uses cookies to improve your experience.\nAccept all\n\nThe river rose again.")
'The river rose again.'
>>> COOKIE_NOTICES("Accept all refugees, the motion said.")
'Accept all refugees, the motion said.'
"""
from __future__ import annotations

from collections.abc import Iterator

from ..engine.filter import Filter
from ..engine.view import View
from ..model import Span
from ..placement.find import known

__all__ = ["COOKIE_NOTICES"]


def find(view: View) -> Iterator[Span]:
    return known(view, "cookie_notices")


COOKIE_NOTICES = Filter("cookie_notices", find)
