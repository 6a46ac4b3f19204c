r"""Rows of buttons for passing an article on, with their counters and the text hidden for screen readers.

They stand above the first and below the last paragraph, a word a line. The names of networks are also
ordinary lines (chapter headings, lists), so alone they stay.

>>> SHARE_PROMPTS("Share this:\nClick to share on X (Opens in new window)\n\nThe council met at noon.")
'The council met at noon.'
>>> SHARE_PROMPTS("Share this with your doctor before you change the dose.")
'Share this with your doctor before you change the dose.'
"""
from __future__ import annotations

from collections.abc import Iterator

from ..engine.filter import Filter
from ..engine.view import View
from ..model import Span
from ..placement.find import known

__all__ = ["SHARE_PROMPTS"]


def find(view: View) -> Iterator[Span]:
    return known(view, "share_prompts")


SHARE_PROMPTS = Filter("share_prompts", find)
