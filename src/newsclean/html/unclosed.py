"""Drop the tags that make text of the rest of a page because their end tag is missing.

In a `title` or a `style` tags are text until its own end tag comes, and in a comment until `-->`
does (WHATWG HTML 13.2.5.2, 3 and 43: RCDATA, RAWTEXT, comments).
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["drop_unclosed"]

_START: Final = re.compile(
    r"<(?: (title|style|script|iframe|noembed|noframes|xmp) (?=[\s/>]) [^<>]* > | (!--) )",
    re.IGNORECASE | re.VERBOSE,
)
_END: Final = re.compile(
    r"</(title|style|script|iframe|noembed|noframes|xmp)(?=[\s/>])", re.IGNORECASE
)


def drop_unclosed(markup: str) -> str:
    """Return the markup without the start tags of such elements that no end tag follows."""
    last_end = {"!--": markup.rfind("-->")}
    for end in _END.finditer(markup):
        last_end[end[1].lower()] = end.start()

    def keep_closed(start: re.Match[str]) -> str:
        name = (start[1] or start[2]).lower()
        return start[0] if last_end.get(name, -1) > start.start() else ""

    return _START.sub(keep_closed, markup)
