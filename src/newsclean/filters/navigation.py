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
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from ..engine.filter import Filter
from ..engine.view import View
from ..model import Span
from ..phrases.lexicon import Lexicon
from ..phrases.positions import COMPANION, HOME, STRONG
from ..placement.article_lines.find import find_article_lines
from ..placement.article_lines.surroundings import (
    has_prose_above,
    has_prose_below,
    is_beside_clutter,
)
from ..placement.company import find_clutter_runs
from ..placement.find import find_phrases
from ..placement.menus import find_menus
from ..text.fold import fold, make_key
from ..text.patterns import compile_later
from ..text.sentences import ends_sentence, is_prose, is_truncated

__all__ = ["NAVIGATION"]

MAX_TRAIL_CHARS: Final = 220
MAX_COUNTER_CHARS: Final = 24
SURE_COUNTER: Final = "sure"
COUNTER_UNDER_LIST: Final = "under a list"
MAX_LISTED: Final = 40
MIN_LISTED: Final = 3  # entries above a counter of those that are not shown
MAX_WORDS_LISTED: Final = 4
MIN_PAGES: Final = 3  # of a pager that begins with 1
# What WordPress prints for `Search for:` where that is one word. A subhead may be another's.
_SEARCH_WORDS: Final = (
    "hledat|hľadať|pretraga|pretraži|traži|išči|iskanje|szukaj|keresés|căutare|caută|"
    "търсене|пошук|поиск|барај|пребарување|претрага|шукаць|ieškoti|meklēt|otsi|haku|hae|"
    "etsi|søg|søk|sök|leita|zoek|zoeken|cerca|buscar|найти|arama|pesquisar|rechercher|"
    "bilatu|αναζήτηση|ara|axtar|axtarış|qidirish|іздеу|ძიება|ძებნა|որոնել|חיפוש|بحث|جستجو|"
    "تلاش|खोज|खोजें|अनुसन्धान|অনুসন্ধান|தேடல்|వెతకండి|തിരയുക|ค้นหา|ຄົ້ນຫາ|ស្វែងរក|tìm kiếm|"
    "cari|hanapin|検索|搜索|搜尋|검색"
)

_CRUMB: Final = compile_later(
    r"""
    \s* [\u00bb\u203a\u276f\u2192\u25b8\u25ba] \s*  # `Home » News`, also glued to the words
    | \s+ (?: >+ | / | \| | :: | - | \u2013 ) \s+   # a slash or dash only with spaces
    """,
    re.VERBOSE,
)

# `… + 12`, and `+12`, `and 12 more` under the entries that are shown.
_CUT_COUNTER: Final = re.compile(r"(?:\u2026|\.{3})\s?\+\s?\d{1,4}")
_COUNTER_OF_MORE: Final = compile_later(
    r"""
    (?: (?: \u2026 | \.{3} )? \s? \+
      | (?: and | und | et | y | e | en | og | och | i | a | и | і | \u2026 | \.{3} ) \s )
    \s? \d{1,4}
    (?: \s (?: more | others? | weitere | mehr | andere | autres? | de\splus | más | mais | outros | altri | meer
             | fler | flere | więcej | innych | dalších | ďalších | még | altele | ещё | еще | ще | других | daha
             | lainnya | lagi | fotos? | photos | images | bilder | tags ) )?
    """,
    re.VERBOSE | re.IGNORECASE,
)


def find(view: View) -> Iterator[Span]:
    yield from find_phrases(view, "navigation")
    yield from _find_trails(view)
    yield from _find_menu_lines(view)
    yield from _find_search_labels(view)
    yield from _find_pager(view)
    yield from _find_counters(view)


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
    """Yield the words that stand over a search box, with a colon and nothing behind it.

    In the middle of an article, `Search:` over a paragraph is its subhead.
    """
    for index, hit in view.hits_for("navigation", COMPANION):
        if hit.phrase not in _fold_search_words():
            continue
        if not view.lines[index].text.rstrip().endswith((":", "\uff1a")):
            continue
        if _is_in_the_middle(view, index) or index in view.cached(find_article_lines):
            continue
        yield view.line_span(index, "over a search box")


def _is_in_the_middle(view: View, index: int) -> bool:
    if not has_prose_above(view, index) or not has_prose_below(view, index):
        return False
    return not is_beside_clutter(view, index)


@cache
def _fold_search_words() -> frozenset[str]:
    return frozenset(make_key(word) for word in fold(_SEARCH_WORDS).split("|"))


def _find_counters(view: View) -> Iterator[Span]:
    """Yield the counters of what a list does not show: `… + 12`, and `+12` under entries beside other clutter."""
    for index, kind in view.per_line(_match_counters_of_more).items():
        if kind == SURE_COUNTER or _ends_entries(view, index):
            yield view.line_span(index, "a counter of more")


def _match_counters_of_more(
    _: Lexicon, texts: Sequence[str]
) -> Iterator[tuple[int, str]]:
    """Yield the place of each counter, and whether it is surely one or needs a list above it."""
    short = [
        (at, text) for at, text in enumerate(texts) if len(text) <= MAX_COUNTER_CHARS
    ]
    for at, text in short:
        if _COUNTER_OF_MORE.fullmatch(text.strip()):
            is_cut = _CUT_COUNTER.fullmatch(text.strip())
            yield at, SURE_COUNTER if is_cut else COUNTER_UNDER_LIST


def _ends_entries(view: View, index: int) -> bool:
    """Say whether short entries without digits stand above a line, under or among known labels."""
    entries: list[int] = []
    at = view.neighbours(index)[0]
    while at is not None and len(entries) < MAX_LISTED and _may_be_listed(view, at):
        entries.append(at)
        at = view.neighbours(at)[0]
    known = [
        line for line in (*entries, at, view.neighbours(index)[1]) if line in view.hits
    ]
    return len(entries) >= MIN_LISTED and bool(known)


def _may_be_listed(view: View, index: int) -> bool:
    text = view.lines[index].text
    if ends_sentence(text) or len(text.split()) > MAX_WORDS_LISTED:
        return False
    return not text.rstrip().endswith(":") and not any(map(str.isdigit, text))


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


NAVIGATION = Filter("navigation", find)
