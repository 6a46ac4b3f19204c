r"""The ways around a site: skip links, menus, search boxes, breadcrumbs, page numbers, back to top.

Menu words are ordinary words; a menu is a run of them, with sections between that only this site
has. A breadcrumb starts at home: a line with separators alone is as often a path through a
program's settings, a dateline or a ratio.

>>> NAVIGATION("Skip to content\nHome » News » Valley\n\n"
...            "Go to Settings > Privacy and switch it off.")
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
from ..phrases.positions import HOME, STRONG
from ..placement.article_lines.find import find_article_lines
from ..placement.company import find_clutter_runs
from ..placement.find import find_phrases
from ..placement.menus import find_menus
from ..text.fold import fold, make_key
from ..text.sentences import ends_sentence, is_truncated

__all__ = ["NAVIGATION"]

MAX_TRAIL_CHARS = 220

_CRUMB = re.compile(
    r"""
    \s* [\u00bb\u203a\u276f\u2192\u25b8\u25ba] \s*  # `Home » News`, also glued to the words
    | \s+ (?: >+ | / | \| | :: | - | \u2013 ) \s+   # a slash or dash only with spaces
    """,
    re.VERBOSE,
)


def find(view: View) -> Iterator[Span]:
    yield from find_phrases(view, "navigation")
    yield from _find_trails(view)
    yield from _find_menu_lines(view)


def _find_menu_lines(view: View) -> Iterator[Span]:
    """Yield the lines of menus that no reason of their own accounts for."""
    left = view.cached(find_menus) - view.cached(find_clutter_runs)
    for index in sorted(left - view.cached(find_article_lines)):
        if not any(hit.position in STRONG for hit in view.hits.get(index, ())):
            yield view.line_span(index, "in a menu")


def _find_trails(view: View) -> Iterator[Span]:
    """Yield the breadcrumbs: two parts or more, the first of them the word for a home page."""
    for index, hit in view.hits_for("navigation", HOME):
        text = view.lines[index].text
        if len(text) > MAX_TRAIL_CHARS or (
            ends_sentence(text) and not is_truncated(text)
        ):
            continue
        first, *others = _CRUMB.split(text.strip())
        if others and make_key(fold(first)) == hit.phrase:
            yield view.line_span(index, "starts at home")


NAVIGATION = Filter("navigation", find, description=__doc__)
