"""Find where the article's prose begins."""

from __future__ import annotations

from ..engine.view import View
from ..text.sentences import is_prose

__all__ = ["find_first_prose"]


def find_first_prose(view: View) -> int | None:
    """Return the index of the first line of running prose that no phrase claims."""
    hits = view.hits
    for index, text in zip(view.nonblank, view.nonblank_texts, strict=True):
        if is_prose(text) and index not in hits:
            return index
    return None
