r"""The sentence a feed adds to each item: where it appeared first, where the whole can be read.

It names the post and the site in one fixed frame. An article about where something appeared first
does not use the frame.

>>> FEED_FOOTERS("The kiln is cold.\n\nThe post Last Kiln Closes appeared first on Valley Paper.")
'The kiln is cold.'
>>> FEED_FOOTERS("The post office appeared first on the plans of 1911.")
'The post office appeared first on the plans of 1911.'
"""

from __future__ import annotations

from ..placement.find import phrase_filter

__all__ = ["FEED_FOOTERS"]

FEED_FOOTERS = phrase_filter("feed_footers")
