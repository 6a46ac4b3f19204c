"""Reduce a line to the fingerprints by which it is counted over the pages of a site.

What changes from page to page in a line (numbers, dates, names, titles) becomes a slot. A line has
one exact fingerprint, and up to three wider ones under which it is counted together with lines of
the same template. A fingerprint is eight characters: its kind and a digest.
"""

from __future__ import annotations

import re
from base64 import urlsafe_b64encode
from functools import lru_cache
from hashlib import blake2b
from typing import Final, NamedTuple

from .. import languages
from ..phrases.slots import NAMED_SLOT
from ..text.fold import fold, make_key
from ..text.sentences import ends_sentence, is_prose
from ..text.titles import WORD_OF_A_TITLE

__all__ = [
    "EXACT_KINDS",
    "FINGERPRINT_CHARS",
    "LABEL_KIND",
    "NAMES_KIND",
    "PROSE_KIND",
    "SENTENCE_KIND",
    "Template",
    "find_templates",
    "has_word",
    "is_dated",
    "is_slotted",
    "is_wider",
]

# Kinds of exact fingerprints. A sentence too short for prose is told from a label: articles end in
# such.
PROSE_KIND: Final = "P"
SENTENCE_KIND: Final = "S"
LABEL_KIND: Final = "L"
EXACT_KINDS: Final = (PROSE_KIND, SENTENCE_KIND, LABEL_KIND)
# Kinds of wider fingerprints: names as slots, all but the line's first part, all but its last.
NAMES_KIND: Final = "n"
LEAD_KIND: Final = "h"
TAIL_KIND: Final = "t"
WIDER_KINDS: Final = (NAMES_KIND, LEAD_KIND, TAIL_KIND)

# A kind and 42 bits of a digest: two of a site's lines share one in a million sites.
FINGERPRINT_CHARS: Final = 8
DIGEST_BYTES: Final = 6  # enough for the base64 characters that are kept

MIN_SENTENCE_WORDS: Final = 3  # with fewer it may be a label with a full stop
# A part of a line with more words is a title itself, no label beside one.
MAX_LABEL_WORDS: Final = 4
MIN_NAME_WORDS: Final = 2
# Words beside the date; `Updated on` alone is any site's, and a diary's.
MIN_DATED_WORDS: Final = 4
DATE_SLOT: Final = "{date}"
MAX_NAME_WORDS: Final = 4  # a headline in capitals runs on

_NAMED: Final = "\ue000"  # stands for a name while the line is folded, which braces would not survive


class Template(NamedTuple):
    """One way to count a line: its fingerprint, and the words that a person reads."""

    fingerprint: str
    text: str


def find_templates(raw: str) -> tuple[Template, ...]:
    """Return the templates of a line, the exact one first; none for a line with nothing to read on
    it.
    """
    line = raw.strip()
    short = make_key(fold(line))
    if not short:
        return ()
    if is_prose(line):
        return (_make_template(PROSE_KIND, short),)
    if ends_sentence(line) and len(line.split()) >= MIN_SENTENCE_WORDS:
        sentence = _make_template(SENTENCE_KIND, short)
        dated = _make_template(NAMES_KIND, _replace_numbers(short))
        return (sentence, dated) if is_dated(dated) else (sentence,)
    exact = _replace_numbers(short)
    found = [_make_template(LABEL_KIND, exact)]
    for kind, text in _widen(line, exact):
        if text != exact:
            found.append(_make_template(kind, text))
    return tuple(found)


def _make_template(kind: str, text: str) -> Template:
    data = f"{kind}{text}".encode("utf-8", "surrogatepass")
    digest = urlsafe_b64encode(blake2b(data, digest_size=DIGEST_BYTES).digest()).decode(
        "ascii"
    )
    return Template(kind + digest[: FINGERPRINT_CHARS - 1], text)


def is_slotted(template: Template) -> bool:
    """Say whether something in the line may change from page to page."""
    return NAMED_SLOT.search(template.text) is not None


def is_wider(template: Template) -> bool:
    """Say whether this is not the line itself but a template that it shares with others."""
    return template.fingerprint[0] in WIDER_KINDS


def is_dated(template: Template) -> bool:
    """Say whether a date is in the line, and enough words to know it again by."""
    if DATE_SLOT not in template.text:
        return False
    words = NAMED_SLOT.sub(" ", template.text).split()
    return sum(word.isalpha() for word in words) >= MIN_DATED_WORDS


def has_word(template: Template) -> bool:
    """Say whether a word is left beside the slots: `{date}` and `{n} {n}` are no site's in
    particular.
    """
    rest = NAMED_SLOT.sub(" ", template.text)
    if WORD_OF_A_TITLE.search(rest) is not None:
        return True
    return template.fingerprint[0] == NAMES_KIND and any(map(str.isalpha, rest))


# --- numbers and dates ---------------------------------------------------------------------------

_NUMBER_OR_WORD: Final = re.compile(
    r"""
    (                                       # a group, so that `split` gives the tokens too
        \d+ (?: [.,:/'-] \d+ )*             # a number, a time, a date: 1,200  10:30  14/05/2026
      | [^\s\d.,:;/()\[\]{}|\u00b7\u2022+-]+  # a word: no white space, digit or separator
    )
    """,
    re.VERBOSE,
)
_DATE_SEPARATORS: Final = frozenset(" ,./-:")
_DATE_WORDS: Final = frozenset(
    [
        "am",
        "pm",
        "st",
        "nd",
        "rd",
        "th",
        "年",
        "月",
        "日",
        "時",
        "时",
        "分",
        "년",
        "월",
        "일",
        "시",
        "분",
    ]
)


@lru_cache(maxsize=1)
def _load_calendar() -> frozenset[str]:
    """Return the folded months and weekdays of every language.

    A line's fingerprint must not depend on which languages are asked for.
    """
    words = set(_DATE_WORDS)
    for code in languages.CODES:
        table = languages.load(code)
        words.update(fold(word).rstrip(".") for word in table.months + table.weekdays)
    return frozenset(words)


def _replace_numbers(short: str) -> str:
    """Return a folded line with its dates and numbers as slots."""
    if not any(map(str.isdigit, short)):
        return short
    pieces = _NUMBER_OR_WORD.split(
        short
    )  # what stands between tokens, and tokens at odd positions
    out = [pieces[0]]
    at = 1
    while at < len(pieces):
        end = _find_date_end(pieces, at)
        run = pieces[at:end:2]
        if len(run) > 1 and any(word[0].isdigit() for word in run):
            out.append("{date}")
        else:
            end = at + 2
            out.append("{n}" if pieces[at][0].isdigit() else pieces[at])
        out.append(pieces[end - 1])
        at = end
    return "".join(out)


def _find_date_end(pieces: list[str], start: int) -> int:
    """Return where a run of numbers, months and weekdays that starts at a token ends; `start` if it
    is no date.
    """
    end = start
    is_named = False
    while end < len(pieces) and (
        pieces[end][0].isdigit() or pieces[end] in _load_calendar()
    ):
        is_named = is_named or not pieces[end][0].isdigit()
        end += 2
        if not _DATE_SEPARATORS.issuperset(pieces[end - 1]):
            break
    return end if is_named else start


# --- names and titles ----------------------------------------------------------------------------

_PART_SEPARATOR: Final = re.compile(r"\s*[:|»›→]\s+|\s+[-–—·•]\s+")
_NAME_LINKS: Final = frozenset(
    [
        "van",
        "von",
        "de",
        "del",
        "der",
        "den",
        "da",
        "di",
        "la",
        "le",
        "bin",
        "al",
        "ter",
        "dos",
    ]
)
_NAME_STOPS: Final = (",", ":", ";", "|", ")")


def _widen(line: str, exact: str) -> list[tuple[str, str]]:
    """Return kind and text of the wider templates of a line; each text may equal the exact one's."""
    with_names = make_key(fold(_replace_names(line)))
    found = [(NAMES_KIND, _replace_numbers(with_names).replace(_NAMED, "{name}"))]
    parts = _PART_SEPARATOR.split(exact)
    first, last = parts[0], parts[-1]
    if len(parts) > 1 and len(first.split()) <= MAX_LABEL_WORDS:
        found.append((LEAD_KIND, first + " {title}"))
    if len(parts) > 1 and len(last.split()) <= MAX_LABEL_WORDS:
        found.append((TAIL_KIND, "{title} " + last))
    return found


def _replace_names(line: str) -> str:
    """Return a line with each short run of capitalised words behind its first word as a slot."""
    first, *words = line.split()
    out = [first]
    run: list[str] = []
    for word in words:
        if word[0].isupper() or (run and word in _NAME_LINKS):
            run.append(word)
            if not word.endswith(_NAME_STOPS):
                continue
            word = ""
        out += [*_to_slot(run), word]
        run = []
    out += _to_slot(run)
    return " ".join(filter(None, out))


def _to_slot(run: list[str]) -> list[str]:
    """Return a run of capitalised words as one slot with its stop, or as it is if it is no name."""
    if not MIN_NAME_WORDS <= len(run) <= MAX_NAME_WORDS:
        return run
    stops = [stop for stop in _NAME_STOPS if run[-1].endswith(stop)]
    return [_NAMED + "".join(stops)]
