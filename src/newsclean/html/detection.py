"""Tell HTML from a text: what begins like a page, or is a fragment from its first tag to its last.

`clean` warns of it, the command and the page to try newsclean on read it as what it is.

* A page begins with a doctype, `<html>` or what stands in its head, behind a byte order mark, an XML
  declaration and comments.
* A fragment begins with a tag and ends with one, and closes two blocks at least. An article about
  HTML has words before or behind its tags; a text with a few tags left in it closes none, or one.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import Final

from ..text.patterns import compile_later

__all__ = ["looks_like_html"]

# What may stand before the first tag. Bounded: the input may be a million `<!--`.
MAX_SKIPPED: Final = 40
_SKIPPED: Final = compile_later(
    r"""
      [\s\ufeff]{1,1000}
    | <!-- (?: [^-] | -(?!->) ){0,4000} -->
    | <\?xml [^<>]{0,400} \?>
    """,
    re.VERBOSE,
)

_PAGE_START: Final = compile_later(
    r"<(?:!doctype\s+html|html|head|body|title|meta|link|base)(?=[\s/>])", re.IGNORECASE
)

_PARTING_TAGS: Final = (
    "address|article|aside|blockquote|center|dd|details|div|dl|dt|figcaption|figure|footer|form"
    "|h[1-6]|header|li|main|nav|ol|p|pre|section|table|tbody|td|th|tr|ul"
)
_FRAGMENT_START: Final = compile_later(
    rf"""
    < (?: {_PARTING_TAGS}
        | a | abbr | b | br | em | font | hr | i | iframe | img | noscript | picture | script | small
        | span | strong | style | u )
    (?: \s [^<>]{{0,4000}} )? /? >
    """,
    re.IGNORECASE | re.VERBOSE,
)
_FRAGMENT_END: Final = compile_later(
    r"(?: </[a-z][a-z0-9]{0,20}\s* | <(?:br|hr|img)\b[^<>]{0,4000} | --)>$",
    re.IGNORECASE | re.VERBOSE,
)
_CLOSED_BLOCK: Final = compile_later(rf"</(?:{_PARTING_TAGS})\s*>", re.IGNORECASE)
MIN_CLOSED_BLOCKS: Final = 2


def looks_like_html(text: str) -> bool:
    """Say whether a text is the source of a page or of a fragment of one."""
    if text[:1].isalnum():  # as most texts begin
        return False
    at = _find_first_tag(text)
    if not text.startswith("<", at):
        return False
    if _PAGE_START.match(text, at):
        return True
    return _FRAGMENT_START.match(text, at) is not None and _ends_as_fragment(text)


def _find_first_tag(text: str) -> int:
    at = 0
    for _ in range(MAX_SKIPPED):
        found = _SKIPPED.match(text, at)
        if found is None:
            break
        at = found.end()
    return at


def _ends_as_fragment(text: str) -> bool:
    if not _FRAGMENT_END.search(text[-5000:].rstrip()):
        return False
    closed = islice(_CLOSED_BLOCK.finditer(text), MIN_CLOSED_BLOCKS)
    return len([*closed]) == MIN_CLOSED_BLOCKS
