r"""What an advertisement leaves behind when its box is removed: its label, and who pays for the page.

The label stands alone between two paragraphs, several times a page. A sentence that begins with the
word is an article about advertising.

>>> ADVERTS("The dam held.\n\nADVERTISEMENT\n\nNobody was hurt.")
'The dam held.\n\nNobody was hurt.'
>>> ADVERTS("Advertisement, the agency learned, is not persuasion.")
'Advertisement, the agency learned, is not persuasion.'
"""

from __future__ import annotations

from ..placement.find import phrase_filter

__all__ = ["ADVERTS"]

ADVERTS = phrase_filter("adverts")
