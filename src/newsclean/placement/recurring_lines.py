"""Lines that come again further down, as a contents table's entries do as subheads."""

from __future__ import annotations

from typing import Final

from ..engine.view import View
from ..text.fold import fold, make_keys
from ..text.patterns import compile_later

__all__ = ["MAX_RECURRING_CHARS", "comes_again", "fold_numbered_lines"]

_ENTRY_NUMBER: Final = compile_later(r"^(?:\d+(?:\.\d+)*[.)]?|[ivxlc]+[.)])\s+")
_FIRST_OF_NUMBER: Final = "0123456789ivxlc"

MAX_RECURRING_CHARS: Final = 160  # of a subhead


def comes_again(view: View, index: int) -> bool:
    """Say whether a line's text, its number aside, stands on a line further down too."""
    if len(view.lines[index].text) > MAX_RECURRING_CHARS:
        return False
    text = view.cached(fold_numbered_lines)[index]
    if not text and not view.lines[index].text.strip("> \t"):
        return False  # a quotation's empty line
    return view.cached(_find_last_places).get(text, 0) > index


def _find_last_places(view: View) -> dict[str, int]:
    """Return each line's text, without its number, with the index of the last line that has it."""
    lines = view.cached(fold_numbered_lines).items()
    return {
        text: index
        for (index, text), raw in zip(lines, view.nonblank_texts, strict=True)
        if len(raw) <= MAX_RECURRING_CHARS
    }


def fold_numbered_lines(view: View) -> dict[int, str]:
    """Return each line's text as it is compared, without its number, by the line's index."""
    keys = make_keys(fold("\n".join(view.nonblank_texts)))
    texts: dict[int, str] = {}
    for index, text in zip(view.nonblank, keys, strict=False):
        texts[index] = (
            _ENTRY_NUMBER.sub("", text) if text[:1] in _FIRST_OF_NUMBER else text
        )
    return texts
