r"""Prompts to log in, register, subscribe or donate in order to read on.

They talk to the reader about the article itself. News about paywalls talks about somebody else's.

>>> PAYWALLS("The vote is on Friday.\n\nAlready a subscriber? Log in")
'The vote is on Friday.'
>>> PAYWALLS("Log in, log out: a year of remote school.")
'Log in, log out: a year of remote school.'
"""
from __future__ import annotations

from collections.abc import Iterator

from ..engine.filter import Filter
from ..engine.view import View
from ..model import Span
from ..placement.find import known

__all__ = ["PAYWALLS"]


def find(view: View) -> Iterator[Span]:
    return known(view, "paywalls")


PAYWALLS = Filter("paywalls", find)
