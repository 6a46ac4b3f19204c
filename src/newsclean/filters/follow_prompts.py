r"""Calls to take a newsletter, install an app, join a channel or follow the paper somewhere.

An imperative to the reader, with the site's own product, on a line of button or banner length. In the
past tense, in quotation marks or about somebody else's product it is the article.

>>> FOLLOW_PROMPTS("The bridge is open.\n\nSubscribe to our newsletter\n\nTolls start in May.")
'The bridge is open.\n\nTolls start in May.'
>>> FOLLOW_PROMPTS("Follow us into the mine and the noise stops.")
'Follow us into the mine and the noise stops.'
"""
from __future__ import annotations

from collections.abc import Iterator

from ..engine.filter import Filter
from ..engine.view import View
from ..model import Span
from ..placement.find import known

__all__ = ["FOLLOW_PROMPTS"]


def find(view: View) -> Iterator[Span]:
    return known(view, "follow_prompts")


FOLLOW_PROMPTS = Filter("follow_prompts", find)
