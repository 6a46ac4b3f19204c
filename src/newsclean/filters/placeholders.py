r"""What templates and scripts leave where something should have come: names of pictures, of variables, of breakpoints.

They are no words of any language: `img_6278`, `fallback-image`, `spot_imgspot_img`, `lang.iso`,
`google_ad_width = 300;`.
A tutorial shows its files and variables in code, and where the text has code of its own they stay.

>>> PLACEHOLDERS("fallback-image\n\nThe dam held through the night, the mayor said.")
'The dam held through the night, the mayor said.'
>>> PLACEHOLDERS("Save it as storm.jpg and send it to the editor.")
'Save it as storm.jpg and send it to the editor.'
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from ..engine.filter import Filter
from ..engine.view import View
from ..model import Span
from ..phrases.lexicon import Lexicon
from ..placement.article_lines.linked_words import is_within_sentence
from ..text.patterns import compile_later

__all__ = ["PLACEHOLDERS"]

MAX_PLACEHOLDER_CHARS: Final = 120
MAX_SPACES: Final = 6  # of a variable that is repeated, or set
MIN_BREAKPOINTS: Final = 3  # of a run; `XS` and `S` alone are sizes of a shirt

_PLACEHOLDER: Final = compile_later(
    r"""
    [\s*\u2022-]*
    (?:
        (?: img | image | dsc | dscn | pxl | screenshot )[_-]?\d{3,14} (?: [_-]\w{1,20} )?  # a camera's name
      | [\w%-]{1,80} \. (?: jpe?g | png | webp | gif | avif | svg )                         # a file of one
      | \. (?: jpe?g | png | webp )\)?
      | (?: spot_img ){1,9} | (?: ad | banner | fallback | placeholder | default | thumbnail ) [_-] im(?:a)?ge?
      | (?: \w{1,20} \s )? ContentPlaceholder | (?: lang\.iso \s? ){1,6}
      | (?: logo | hamburger-menu | arrow | chevron | search | close | menu | share | play )-icon
      | !\[\]\(\S{0,300}\)  # a picture of Markdown without words
      | google_ad_\w{1,30} \s* = [^\n]{0,80} ;
      | scorecardresearch
      | (?: loading | cargando | chargement | carregando | caricamento | laden | wird\sgeladen | yükleniyor
          | загрузка | ładowanie | načítání | töltés | se\sîncarcă | memuat | 読み込み中 | 加载中 | 로딩\s?중 )
        (?: \s\w{1,8} ){0,2} \s? (?: \.{2,} | \u2026 )
    )
    [\s);]*
    """,
    re.VERBOSE | re.IGNORECASE,
)
_ENDS_OF_NONE: Final = frozenset(
    ",?!:'\"\u2019\u201d"
)  # no placeholder ends in one of them
_AROUND: Final = " \t*\u2022-);"
_WITHOUT_SIGNS: Final = (
    "contentplaceholder",
    "scorecardresearch",
)  # of those, all letters
MAX_BREAKPOINT_CHARS: Final = len(" xxl ")
_BREAKPOINT: Final = frozenset(["xxs", "xs", "sm", "md", "lg", "xl", "xxl"])
_ASSIGNMENT: Final = compile_later(
    r"```|</?\w+>|^[^\S\n]*(?:def|class|import|from|function|const|let|var) \b[^\n]*[:{;(]",
    re.MULTILINE,
)


def find(view: View) -> Iterator[Span]:
    lines = [
        index
        for index in view.per_line(_match_placeholders)
        if not is_within_sentence(view, index)
    ]
    runs = [index for run in _find_breakpoint_runs(view) for index in run]
    if (lines or runs) and not _ASSIGNMENT.search(view.text):
        yield from map(view.line_span, sorted({*lines, *runs}))


def _match_placeholders(_: Lexicon, texts: Sequence[str]) -> Iterator[tuple[int, bool]]:
    """Yield the place of each text that is nothing but a placeholder."""
    short = [
        (at, text)
        for at, text in enumerate(texts)
        if len(text) <= MAX_PLACEHOLDER_CHARS
        and text[-1] not in _ENDS_OF_NONE
        and text.count(" ") <= MAX_SPACES
    ]
    for at, text in short:
        bare = text.strip().strip(_AROUND).casefold()
        is_label = " " in bare or bare.isalpha()
        if is_label and not (_has_sign(bare) or bare.endswith(_WITHOUT_SIGNS)):
            continue
        if _PLACEHOLDER.fullmatch(text):
            yield at, True


def _has_sign(text: str) -> bool:
    """Say whether a text in small letters has a sign that placeholders of several words have."""
    return "=" in text or ".." in text or "\u2026" in text or ".iso" in text


def _find_breakpoint_runs(view: View) -> Iterator[list[int]]:
    """Yield the lines of each run of names of breakpoints that is long enough."""
    run: list[int] = []
    found = view.per_line(_match_breakpoints)
    if len(found) < MIN_BREAKPOINTS:
        return
    for index in found:
        if run and view.neighbours(index)[0] != run[-1]:
            if len(run) >= MIN_BREAKPOINTS:
                yield run
            run = []
        run.append(index)
    if len(run) >= MIN_BREAKPOINTS:
        yield run


def _match_breakpoints(_: Lexicon, texts: Sequence[str]) -> Iterator[tuple[int, bool]]:
    tiny = [at for at, text in enumerate(texts) if len(text) <= MAX_BREAKPOINT_CHARS]
    for at in tiny:
        if texts[at].strip().lower() in _BREAKPOINT:
            yield at, True


PLACEHOLDERS = Filter("placeholders", find)
