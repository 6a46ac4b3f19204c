"""Where a sentence ends, and whether a line is running prose."""
from __future__ import annotations

import re

from .scripts import measure_length

__all__ = ["PROSE", "ends_sentence", "is_prose", "is_truncated"]

# Sentence ends of the scripts a news site uses, with what may close behind them. Thai has none.
_SENTENCE_END = re.compile(r"[.!?\u2026\u3002\uff01\uff1f\uff0e\u0964\u0965\u061f\u06d4\u1362\u104b\u17d4\u0589]"
                           r"[\"'\u2019\u201d\u00bb\u203a)\]\u300d\u300f\uff09*\u200b-\u200f\s]*$")
_CUT_SHORT = re.compile(r"(?:\u2026|\.\.\.|\[\u2026\]|\[\.\.\.\])\s*$")
# A bracket behind the last sentence: a credit, a source, a badge.
_ASIDE = re.compile(r"\s*[(\[][^()\[\]]{0,160}[)\]]$")
# A line of 60 characters that ends like a sentence, or of 140 however it ends, is prose: on the
# development pages nine in ten article paragraphs and one in fifty menu entries or headlines are.
PROSE, LONG = 60, 140
FEWEST = PROSE * 2 // 5  # characters of the densest script that make as much
def ends_sentence(text: str) -> bool:
    """Whether the text ends in a full stop or its like, whatever closes behind it."""
    return _SENTENCE_END.search(text[-12:]) is not None


def is_truncated(text: str) -> bool:
    """Whether the text breaks off in an ellipsis, as a teaser does."""
    return _CUT_SHORT.search(text[-12:]) is not None


def is_prose(text: str) -> bool:
    """Whether a line is a paragraph or a whole sentence, rather than a label, a title or a teaser."""
    if len(text) < FEWEST:
        return False
    length = measure_length(text)
    if length >= LONG:
        return True
    if text.endswith((")", "]")):
        text = _ASIDE.sub("", text)
    return length >= PROSE and ends_sentence(text) and not is_truncated(text)
