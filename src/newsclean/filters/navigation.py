r"""The ways around a site: skip links, menus, search boxes, breadcrumbs, page numbers, back to top.

Menu words are ordinary words; a menu is a run of them, with sections between that only this site has. A
breadcrumb starts at home: a line with separators alone is as often a path through a program's settings, a
dateline or a ratio.

>>> NAVIGATION("Skip to content\nHome » News » Valley\n\nGo to Settings > Privacy and switch it off.")
'Go to Settings > Privacy and switch it off.'
>>> NAVIGATION("Home.\n\nSkip to the third chapter and you will see why.")
'Home.\n\nSkip to the third chapter and you will see why.'
"""
from __future__ import annotations

import re
from collections.abc import Iterator

from ..engine.filter import Filter
from ..engine.view import View
from ..model import Span
from ..phrases.lexicon import HOME, STRONG
from ..placement.find import in_company, known
from ..placement.menus import menus
from ..text.fold import key
from ..text.sentences import ends_sentence, is_truncated

__all__ = ["NAVIGATION"]

LONGEST_TRAIL = 220

# `Home » News » Valley`, the separators also glued to the words; a slash or dash only with spaces.
_CRUMB = re.compile(r"\s*[\u00bb\u203a\u276f\u2192\u25b8\u25ba]\s*|\s+(?:>+|/|\||::|-|\u2013)\s+")


def find(view: View) -> Iterator[Span]:
    yield from known(view, "navigation")
    yield from _trails(view)
    yield from _entries(view)


def _entries(view: View) -> Iterator[Span]:
    """Lines of menus that no reason of their own accounts for."""
    for index in sorted(view.cached(menus) - view.cached(in_company)):
        if not any(hit.position in STRONG for hit in view.hits.get(index, ())):
            yield view.line_span(index, "in a menu")


def _trails(view: View) -> Iterator[Span]:
    """Breadcrumbs: two parts or more, the first of them the word for a home page."""
    for index, hit in view.hits_for("navigation", HOME):
        line = view.lines[index]
        first, *others = _CRUMB.split(line.text.strip())
        if (others and len(line.text) <= LONGEST_TRAIL and key(view.lexicon.fold(first)) == hit.phrase
                and (is_truncated(line.text) or not ends_sentence(line.text))):
            yield view.line_span(index, "starts at home")


NAVIGATION = Filter("navigation", find)
