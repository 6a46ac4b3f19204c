r"""Rows of buttons for passing an article on, with counters and text hidden for screen readers.

They stand above the first and below the last paragraph, a word a line. The names of networks are
also ordinary lines (chapter headings, lists), so alone they stay.

>>> SHARE_PROMPTS("Share this:\nClick to share on X (Opens in new window)\n\n"
...               "The council met at noon.")
'The council met at noon.'
>>> SHARE_PROMPTS("Share this with your doctor before you change the dose.")
'Share this with your doctor before you change the dose.'
"""

from __future__ import annotations

from ..placement.find import phrase_filter

__all__ = ["SHARE_PROMPTS"]

SHARE_PROMPTS = phrase_filter("share_prompts")
