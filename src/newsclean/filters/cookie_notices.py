r"""Cookie banners and their buttons, as a page's whole text carries them at its start or end.

A banner says "this website" or "we", and its buttons are lines of their own. A recipe for cookies
and a report on data protection do neither.

>>> COOKIE_NOTICES("This website uses cookies to improve your experience.\nAccept all\n\n"
...          "The river rose again.")
'The river rose again.'
>>> COOKIE_NOTICES("Accept all refugees, the motion said.")
'Accept all refugees, the motion said.'
"""

from __future__ import annotations

from ..placement.find import phrase_filter

__all__ = ["COOKIE_NOTICES"]

COOKIE_NOTICES = phrase_filter("cookie_notices")
