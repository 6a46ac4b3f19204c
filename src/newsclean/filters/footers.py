r"""The foot of a page: copyright, powered by, theme credits, privacy and terms, print buttons.

A copyright line is a sign or its word with a year or a rights phrase beside it. Copyright as a
subject has neither.

>>> FOOTERS("The last boat left at six.\n\n© 2024 Valley Paper. All rights reserved.\n"
...         "Privacy Policy | Terms of Use")
'The last boat left at six.'
>>> FOOTERS("Copyright law has not kept up.\n\n© is the sign, not the right.")
'Copyright law has not kept up.\n\n© is the sign, not the right.'
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from ..engine.filter import Filter
from ..engine.view import View
from ..model import Span
from ..phrases.lexicon import Lexicon
from ..placement.article_lines.find import find_article_lines
from ..placement.find import find_phrases
from ..text.fold import fold
from ..text.patterns import compile_later

__all__ = ["FOOTERS"]

_SIGNS: Final = ("\u00a9", "(c)", "(C)", "opyright", "OPYRIGHT")
_COPYRIGHT: Final = compile_later(
    r"""
    [^\w\u00a9(]*+                # decoration
    (?:
        (?: [^.!?]{0,80} \s )?    # Name © 2019
        (?: \u00a9 | \(c\) )
        [^.!?]{0,60}?             # © Name 2024, Copyright (c) 2024 Name
        \b (?:19|20)\d\d \b
        .{0,300}                  # up to a paragraph of legal words
    |
        copyright,? \s+ (?:19|20)\d\d \b .{0,300}
    )
    """,
    re.VERBOSE,
)

# What the pattern allows: no reason to try it on a longer line.
MAX_NOTICE_CHARS: Final = 500


def find(view: View) -> Iterator[Span]:
    yield from find_phrases(view, "footers")
    for index in view.per_line(_match_notices, *_SIGNS):
        if index not in view.cached(find_article_lines):
            yield view.line_span(index, "a copyright sign and a year")


def _match_notices(
    lexicon: Lexicon, texts: Iterable[str]
) -> Iterator[tuple[int, bool]]:
    """Yield the place of each text and whether it is a copyright notice."""
    for at, text in enumerate(texts):
        is_short = len(text) <= MAX_NOTICE_CHARS
        yield at, is_short and _COPYRIGHT.fullmatch(fold(text)) is not None


FOOTERS = Filter("footers", find)
