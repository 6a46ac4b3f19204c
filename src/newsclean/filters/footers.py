r"""The foot of a page: copyright, powered by, theme credits, privacy and terms, print and PDF buttons.

A copyright line is a sign or its word with a year or a rights phrase beside it. Copyright as a subject has
neither.

>>> FOOTERS("The last boat left at six.\n\n© 2024 Valley Paper. All rights reserved.\nPrivacy Policy | Terms of Use")
'The last boat left at six.'
>>> FOOTERS("Copyright law has not kept up.\n\n© is the sign, not the right.")
'Copyright law has not kept up.\n\n© is the sign, not the right.'
"""
from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..engine.filter import Filter
from ..engine.view import View
from ..model import Span
from ..phrases.lexicon import Lexicon
from ..placement.find import known

__all__ = ["FOOTERS"]

_SIGNS = ("\u00a9", "(c)", "(C)", "opyright", "OPYRIGHT")
# © 2024 Name, Name © 2019–2024, © Name 2024, Copyright (c) 2024 Name; up to a paragraph of legal words behind it.
_COPYRIGHT = re.compile(
    r"[^\w\u00a9(]*+(?:(?:[^.!?]{0,80}\s)?(?:\u00a9|\(c\))[^.!?]{0,60}?\b(?:19|20)\d\d\b.{0,300}|copyright,?\s+(?:19|20)\d\d\b.{0,300})")


LONGEST = 500  # characters; what the pattern allows, and no reason to try it on a longer line


def find(view: View) -> Iterator[Span]:
    yield from known(view, "footers")
    for index in view.per_line(_copyrights, *_SIGNS):
        yield view.line_span(index, "a copyright sign and a year")


def _copyrights(lexicon: Lexicon, texts: Iterable[str]) -> Iterator[tuple[int, bool]]:
    return enumerate(len(text) <= LONGEST and _COPYRIGHT.fullmatch(lexicon.fold(text)) is not None for text in texts)


FOOTERS = Filter("footers", find)
