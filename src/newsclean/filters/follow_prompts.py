r"""Calls to take a newsletter, install an app, join a channel or follow the paper somewhere.

An imperative to the reader, with the site's own product, on a line of button or banner length. In
the past tense, in quotation marks or about somebody else's product it is the article.

>>> FOLLOW_PROMPTS("The bridge is open.\n\nSubscribe to our newsletter\n\nTolls start in May.")
'The bridge is open.\n\nTolls start in May.'
>>> FOLLOW_PROMPTS("Follow us into the mine and the noise stops.")
'Follow us into the mine and the noise stops.'
"""

from __future__ import annotations

from ..placement.find import phrase_filter

__all__ = ["FOLLOW_PROMPTS"]

FOLLOW_PROMPTS = phrase_filter("follow_prompts")
