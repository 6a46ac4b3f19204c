r"""The sentence a feed adds to each item: where it appeared first, where the whole can be read.

It names the post and the site in one fixed frame. An article about where something appeared first
does not use the frame.

>>> FEED_FOOTERS("The kiln is cold.\n\nThe post Last Kiln Closes appeared first on Valley Paper.")
'The kiln is cold.'
>>> FEED_FOOTERS("The post office appeared first on the plans of 1911.")
'The post office appeared first on the plans of 1911.'
"""
from __future__ import annotations

from collections.abc import Iterator

from ..engine.filter import Filter
from ..engine.view import View
from ..model import Span
from ..placement.find import known

__all__ = ["FEED_FOOTERS"]


def find(view: View) -> Iterator[Span]:
    return known(view, "feed_footers")


FEED_FOOTERS = Filter("feed_footers", find)
