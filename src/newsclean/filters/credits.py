r"""Who took the picture: a line or a bracket that says only that.

The caption before a bracket is kept, the bracket is removed. Agencies in a dateline, `(Reuters)`, are part
of the first sentence; a sentence that begins with `Photo` is a sentence.

>>> CREDITS("Photo: Jane Doe\n\nSmoke over the mill on Friday (AP Photo/Jane Doe)")
'Smoke over the mill on Friday'
>>> CREDITS("KYIV (Reuters) - Photo by photo, the wall filled.")
'KYIV (Reuters) - Photo by photo, the wall filled.'
"""

from __future__ import annotations

from ..placement.find import phrase_filter

__all__ = ["CREDITS"]

CREDITS = phrase_filter("credits")
