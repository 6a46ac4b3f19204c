r"""Prompts to log in, register, subscribe or donate in order to read on.

They talk to the reader about the article itself. News about paywalls talks about somebody else's.

>>> PAYWALLS("The vote is on Friday.\n\nAlready a subscriber? Log in")
'The vote is on Friday.'
>>> PAYWALLS("Log in, log out: a year of remote school.")
'Log in, log out: a year of remote school.'
"""

from __future__ import annotations

from ..placement.find import phrase_filter

__all__ = ["PAYWALLS"]

PAYWALLS = phrase_filter("paywalls")
