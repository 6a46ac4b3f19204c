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
from functools import cache

from ..engine.filter import Filter
from ..engine.view import View
from ..model import Span
from ..phrases.positions import COMPANION, HOME, STRONG
from ..placement.article_lines.find import find_article_lines
from ..placement.company import find_clutter_runs
from ..placement.find import find_phrases
from ..placement.menus import find_menus
from ..text.fold import fold, make_key
from ..text.patterns import compile_later
from ..text.sentences import ends_sentence, is_prose, is_truncated

__all__ = ["NAVIGATION"]

MAX_TRAIL_CHARS = 220
MIN_PAGES = 3  # of a pager that begins with 1
# What WordPress prints for `Search for:` where that is one word. A subhead may be another's.
_SEARCH_WORDS = """hledat|hľadať|pretraga|pretraži|traži|išči|iskanje|szukaj|keresés|căutare|caută|търсене|пошук|поиск
|барај|пребарување|претрага|шукаць|ieškoti|meklēt|otsi|haku|hae|etsi|søg|søk|sök|leita|zoek|zoeken|cerca|buscar
|pesquisar|rechercher|bilatu|αναζήτηση|ara|axtar|axtarış|qidirish|іздеу|ძიება|ძებნა|որոնել|חיפוש|بحث|جستجو|تلاش|खोज|खोजें
|अनुसन्धान|অনুসন্ধান|தேடல்|వెతకండి|തിരയുക|ค้นหา|ຄົ້ນຫາ|ស្វែងរក|tìm kiếm|cari|hanapin|検索|搜索|搜尋|검색"""

_CRUMB = compile_later(
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
    yield from _find_search_labels(view)
    yield from _find_pager(view)


def _find_menu_lines(view: View) -> Iterator[Span]:
    """Yield the lines of menus that no reason of their own accounts for."""
    menus = view.cached(find_menus)
    if not menus:
        return
    left = menus - view.cached(find_clutter_runs)
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


def _find_search_labels(view: View) -> Iterator[Span]:
    """Yield the words that stand over a search box, with a colon and nothing behind it."""
    for index, hit in view.hits_for("navigation", COMPANION):
        if hit.phrase not in _fold_search_words():
            continue
        if not view.lines[index].text.rstrip().endswith((":", "\uff1a")):
            continue
        if index not in view.cached(find_article_lines):
            yield view.line_span(index, "over a search box")


@cache
def _fold_search_words() -> frozenset[str]:
    return frozenset(make_key(word) for word in fold(_SEARCH_WORDS).split("|"))


def _find_pager(view: View) -> Iterator[Span]:
    """Yield the numbers from one on, a line each, that the text ends in below its prose."""
    pages: list[int] = []
    for index in reversed(view.nonblank):
        text = view.lines[index].text.strip()
        if not text.isdecimal() or len(text) > 2:
            break
        pages.append(index)
    numbers = [int(view.lines[index].text) for index in reversed(pages)]
    if len(pages) < MIN_PAGES or numbers != [*range(1, len(pages) + 1)]:
        return
    above = view.neighbours(pages[-1])[0]
    if above is not None and is_prose(view.lines[above].text):
        yield from (view.line_span(index, "a pager") for index in reversed(pages))


NAVIGATION = Filter("navigation", find, description=__doc__)
