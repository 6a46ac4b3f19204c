r"""What agencies and press offices sign a text with: `(PTI)`, `###`, `-ENDS-`, `SOURCE Valley Mills`.

An agency's name in a bracket is a signature where the text ends, or where the last sentence has
ended before it. At a text's beginning it is a dateline, and inside a sentence it belongs to the
sentence. Marks of an end count only at the end, or over what press offices set behind it: notes to
editors, contacts, `About Valley Mills`. Those are kept.

>>> SIGN_OFFS("The dam held through the night, the mayor said. (PTI)")
'The dam held through the night, the mayor said.'
>>> SIGN_OFFS("HOLMBURY (Reuters) - The dam held.\n\n-30-\n\nThat was the lowest reading.")
'HOLMBURY (Reuters) - The dam held.\n\n-30-\n\nThat was the lowest reading.'
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise
from typing import Final

from ..engine.filter import Filter
from ..engine.view import View
from ..model import Span
from ..phrases.lexicon import Lexicon
from ..phrases.positions import COMPANION
from ..placement.find import find_phrases
from ..text.fold import fold
from ..text.patterns import compile_later
from ..text.sentences import ends_sentence
from ..text.titles import is_name

__all__ = ["SIGN_OFFS"]

MAX_SIGNATURE_CHARS: Final = 80
# Agencies and editors' initials in one bracket: `dpa/lsw`, `AFP, Reuters`
MAX_SIGNED_PARTS: Final = 4
MAX_MARK_CHARS: Final = 20
# Of a label as `Source: …`, which may be the article's own.
SOURCE_REASONS: Final = frozenset(["credits", "feed_footers", "post_meta", "sign_offs"])
# From a mark to the text's end: contacts, `About`, pictures.
MAX_LINES_OF_NOTES: Final = 60

# News agencies as they sign, one a word; a space in a name is a `_` here.
_AGENCIES: Final = """
pti ani ians uni ians_life bhasha भाषा वार्ता एएनआई आईएएनएस पीटीआई
afp ap reuters upi bloomberg cp aap nzme pa pa_media press_association tca mena wam spa petra anba
dpa apa sda ats keystone-sda epd kna sid dpa-afx afp-services awp
efe europa_press ep telam notimex lusa agencia_brasil agência_brasil ansa adnkronos agi askanews lapresse italpress
belga anp tt ntb ritzau stt bns elta leta delfi pap ctk čtk tasr sita mti tanjug fonet beta hina sta bta agerpres
ana-mpa απε-μπε αμπε aa dha iha anka antara bernama tass тасс интерфакс риа_новости рбк укринформ укрінформ унн уніан
acn iar mediafax ttxvn vna cna unb bss бта танјуг фонет وكالات رويترز أ_ف_ب د_ب_أ
ایرنا ایسنا رویترز רויטרס סוכנויות বাসস ইউএনবি রয়টার্স एजेंसी एएफपी रॉयटर्स
xinhua 新华社 新華社 新华社电 新华网 中新社 中新网 中央社 央视新闻 法新社 路透社 美联社 美聯社 人民日报
共同 共同通信 時事 時事通信 ロイター yonhap 연합뉴스 뉴시스 뉴스1 kyodo jiji
"""

_SIGNATURE: Final = compile_later(
    r"""
    (?P<open> [(\[/\uff08\uff3b\u3010] | [-\u2013\u2014]{1,2} )? \s*
    (?P<names> [^()\[\]\uff08\uff09\uff3b\uff3d\u3010\u3011]{2,60}? )
    \s* [)\]/\uff09\uff3d\u3011]? [.\u3002]?
    """,
    re.VERBOSE,
)
_SITE: Final = compile_later(r"[a-z0-9-]{2,40}(?:\.[a-z]{2,6}){1,2}")
_COLON: Final = compile_later(r"\s?[:\uff1a\ufe55\u0589]\s?")
_CLOSING: Final = frozenset(")]\uff09\uff3d\u3011")
_SIGNED_BRACKET: Final = compile_later(
    r"""
    \s* [(\[\uff08\uff3b\u3010]
    [^()\[\]\uff08\uff09\uff3b\uff3d\u3010\u3011]{2,60}
    [)\]\uff09\uff3d\u3011] [.\u3002]? \s* $
    """,
    re.VERBOSE,
)
_BETWEEN_AGENCIES: Final = compile_later(
    r"\s*[/,;&+\u3001\u30fb]\s*|\s+(?:and|und|et|y|e|with)\s+|-(?=[a-z]{2,4}$)"
)
_INITIALS: Final = compile_later(
    r"[^\W\d_]{2,4}"
)  # of editors, behind a slash: `dpa/lsw`

# A site's address alone in a bracket, or an editor's name with an agency's behind two dashes. One
# with a capital is told from a program (`Node.js`) by what it ends in.
_ENDS_OF_SITES: Final = r"(?: \.(?: com | net | org | info | news | press | tv | [a-z]{2}(?<!js)(?<!py) ) ){1,2}"
_SIGNED_BY: Final = compile_later(
    rf"""
    \( (?:
        [a-z0-9-]{{2,40}} (?: \.[a-z]{{2,6}} ){{1,2}}
      | [A-Za-z0-9-]{{2,40}} {_ENDS_OF_SITES}
      | (?: [^\W\d_]{{1,2}}\.\s? )? [^\W\d_]{{2,30}} -- [A-Z]{{2,6}}
    ) \)
    """,
    re.VERBOSE,
)
# `… the mayor said./ValleyPost.com/`, as sites of the Balkans sign; it touches the full stop.
_ENDS_OF_BALKAN_SITES: Final = r"\.(?: com | net | org | info | news | press | media | tv | al | ba | hr | mk | rs )"
_SIGNED_IN_SLASHES: Final = compile_later(
    rf"(?<=[.!?\u201d\u00bb\"]) / [A-Za-z0-9-]{{2,40}} {_ENDS_OF_BALKAN_SITES} /? \s* $",
    re.VERBOSE,
)

_END_MARK: Final = compile_later(
    r"""
      \# (?: \s? \# ){1,4}                                  # ###
    | [-\u2013\u2014<\[*/~\s]{1,6} (?: ends? | ende | fin | fine | fim | 30 ) [-\u2013\u2014>\]*/~\s]{1,6}
    | ENDS | \(ends\)
    """,
    re.VERBOSE | re.IGNORECASE,
)
# What press offices set behind the end of their text.
_NOTES: Final = compile_later(
    r"""
    \W* (?: about\s | notes?\s(?:to|for)\s | editor | media\s(?:contact|enquir|inquir|relations) | press\scontact
    | contacts?\b | for\s(?:more|further|media|press|additional)\s | source\b | über\s | pressekontakt
    | kontakt | rückfragen | à\spropos | contacto? | acerca | sobre\s | informazioni | contatti )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_SOURCE: Final = compile_later(r"SOURCE:?\s*[^\W\d_].{1,80}")

# Halves of a wire's last line: who wrote in which language, who edited. https://www.reuters.com
_EDITED_BY: Final = compile_later(
    r"""
    \W* (?P<writer> [^()]{3,60}? ) [,;]\s
    (?: édité\spar | editing (?:\sdi)? | version\sfrançaise ) \s
    (?P<editor> [^()]{3,60}? ) \W*
    """,
    re.VERBOSE,
)
# detik and others close with two or three editors' initials; `(Agus/B-3)` has a desk's, `(Agus/B-3/Adv)` was paid for
_INDONESIAN_INITIALS: Final = compile_later(
    r"""
    \s* \( (?:
        [a-z]{2,4} (?: /[a-z]{2,4} ){1,2}
      | [^\W\d_]{2,12} (?: /[A-Z]{1,2}-\d{1,2} (?: /[Aa]dv )? | /[Aa]dv )
    ) \) \s* $
    """,
    re.VERBOSE,
)
_NO_INITIALS: Final = frozenset(["(dan/atau)", "(ia/dia)"])


def find(view: View) -> Iterator[Span]:
    yield from find_phrases(view, "sign_offs")
    yield from map(view.line_span, view.per_line(_match_edited))
    yield from _find_marks_at_end(view)
    yield from _find_marks_over_notes(view)
    initials = view.per_line(_match_initials, "/")
    if initials and not view.languages.isdisjoint(["id", "ms"]):
        for index, length in initials.items():
            end = view.lines[index].end
            yield Span(end - length, end, ("initials of editors",))


def _find_marks_at_end(view: View) -> Iterator[Span]:
    """Yield the marks and signatures that the text ends in, and a signature behind its last sentence."""
    for index in reversed(view.nonblank):
        line = view.lines[index]
        text = line.text.strip()
        if _END_MARK.fullmatch(text) or _SOURCE.fullmatch(text) or _is_signature(text):
            yield view.line_span(index, "at the end")
            continue
        if _is_source_line(view, index):
            yield view.line_span(index, "the source at the end")
            continue
        start = _find_signed_bracket(line.text) or _find_signed_slashes(line.text)
        if start is not None:
            yield Span(line.start + start, line.end, ("signed at the end",))
        return


def _is_source_line(view: View, index: int) -> bool:
    """Say whether a line is a label of sources with agencies or sites behind its colon.

    An office (`Source: Bureau of Statistics`) is where the article's figures are from.
    """
    text = view.lines[index].text.strip()
    if len(text) > MAX_SIGNATURE_CHARS or not any(
        hit.position == COMPANION and hit.reason in SOURCE_REASONS
        for hit in view.hits.get(index, ())
    ):
        return False
    _, *rest = _COLON.split(fold(text), maxsplit=1)
    if not rest or ends_sentence(text):
        return False
    names = [name.strip() for name in _BETWEEN_AGENCIES.split(rest[0].strip())]
    known = _fold_agencies()
    return len(names) <= MAX_SIGNED_PARTS and all(
        name in known or _SITE.fullmatch(name) for name in names
    )


def _find_signed_bracket(text: str) -> int | None:
    """Return where the bracket starts that signs a line behind its last sentence, or None."""
    if _CLOSING.isdisjoint(text.rstrip()[-2:]):
        return None
    found = _SIGNED_BRACKET.search(text, max(0, len(text) - MAX_SIGNATURE_CHARS))
    if found is None or not _is_signature(found[0].strip()):
        return None
    return found.start() if ends_sentence(text[: found.start()]) else None


def _find_signed_slashes(text: str) -> int | None:
    """Return where a site's address in slashes starts that signs a line, or None."""
    found = _SIGNED_IN_SLASHES.search(text, max(0, len(text) - MAX_SIGNATURE_CHARS))
    return found.start() if found and ends_sentence(text[: found.start()]) else None


def _find_marks_over_notes(view: View) -> Iterator[Span]:
    """Yield the marks of an end that stand over notes and contacts."""
    first = max(len(view.nonblank) - MAX_LINES_OF_NOTES, 0)
    for place, (text, below) in enumerate(pairwise(view.nonblank_texts[first:]), first):
        if len(text) > MAX_MARK_CHARS or not _END_MARK.fullmatch(text.strip()):
            continue
        if _NOTES.match(below):
            yield view.line_span(view.nonblank[place], "over notes")


def _match_edited(_: Lexicon, texts: Iterable[str]) -> Iterator[tuple[int, bool]]:
    """Yield the place of each text that is a writer with an editor."""
    # what stands before the words for editing, and what all of them have
    candidates = [
        (at, text)
        for at, text in enumerate(texts)
        if len(text) <= 2 * MAX_SIGNATURE_CHARS
        and ("," in text or ";" in text)
        and ("dit" in text or "version" in text)
    ]
    for at, text in candidates:
        if _is_edited(text):
            yield at, True


def _is_edited(text: str) -> bool:
    """Say whether a line is a writer's name and an editor's with the word for editing between."""
    found = _EDITED_BY.fullmatch(text)
    return found is not None and is_name(found["writer"]) and is_name(found["editor"])


def _match_initials(_: Lexicon, texts: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Yield the place of each text that ends in editors' initials behind a sentence, and their length."""
    for at, text in enumerate(texts):
        if not text.rstrip().endswith(")"):
            continue
        found = _INDONESIAN_INITIALS.search(
            text, max(0, len(text) - MAX_SIGNATURE_CHARS)
        )
        if not found or found[0].strip() in _NO_INITIALS:
            continue
        before = text[: found.start()]
        if not before.strip() or ends_sentence(before):
            yield at, len(text) - found.start()


def _is_signature(text: str) -> bool:
    """Say whether a stretch is agencies' names in a bracket, behind a dash, or bare in capitals."""
    if len(text) > MAX_SIGNATURE_CHARS:
        return False
    if _SIGNED_BY.fullmatch(text):
        return True
    found = _SIGNATURE.fullmatch(text)
    if found is None or not (found["open"] or text.isupper()):
        return False
    first, *others = _BETWEEN_AGENCIES.split(fold(found["names"]))[
        : MAX_SIGNED_PARTS + 1
    ]
    if len(others) >= MAX_SIGNED_PARTS or first not in _fold_agencies():
        return False
    return all(
        other in _fold_agencies() or _INITIALS.fullmatch(other) for other in others
    )


@cache
def _fold_agencies() -> frozenset[str]:
    return frozenset(name.replace("_", " ") for name in fold(_AGENCIES).split())


SIGN_OFFS = Filter("sign_offs", find)
