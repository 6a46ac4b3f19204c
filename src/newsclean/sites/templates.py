"""A line as it is counted over the pages of a site: what changes from page to page in it becomes a slot.

Knows numbers, dates, names and titles inside a line. A line has one exact form, and up to three wider ones
with which lines of the same mould are counted together. A form is eight characters: its kind and a digest.
"""
from __future__ import annotations

import re
from base64 import urlsafe_b64encode
from functools import lru_cache
from hashlib import blake2b
from typing import NamedTuple

from .. import languages
from ..text.fold import fold, key
from ..text.sentences import ends_sentence, is_prose
from ..text.titles import WORD

__all__ = ["FORM", "LABEL", "PROSE", "SENTENCE", "Template", "is_slotted", "is_wider", "is_worded", "templates"]

# Kinds of exact forms. A sentence too short for prose is told from a label: articles end in such.
PROSE, SENTENCE, LABEL = "P", "S", "L"
# Kinds of wider forms: names as slots, all but the line's first part, all but its last.
NAMES, LEAD, TAIL = "n", "h", "t"

FORM = 8  # characters: a kind and 42 bits of a digest; two of a site's lines share one in a million sites

# Words of a short sentence; with fewer it may be a label with a full stop.
FEW = 3
# A part of a line with more words is a title itself, no label beside one.
LABEL_WORDS = 4
_NAMED = "\ue000"  # stands for a name while the line is folded, which braces would not survive


class Template(NamedTuple):
    """One form of a line: the characters it is counted by, and the words a person reads."""

    form: str
    text: str


def templates(raw: str) -> tuple[Template, ...]:
    """The forms of a line, the exact one first; none for a line with nothing to read on it."""
    line = raw.strip()
    short = key(fold(line))
    if not short:
        return ()
    if is_prose(line):
        return (_form(PROSE, short),)
    if ends_sentence(line) and len(line.split()) >= FEW:
        return (_form(SENTENCE, short),)
    exact = _numbers(short)
    wider = (_form(kind, text) for kind, text in _wider(line, exact) if text != exact)
    return (_form(LABEL, exact), *wider)


def _form(kind: str, text: str) -> Template:
    digest = urlsafe_b64encode(blake2b(f"{kind}{text}".encode("utf-8", "surrogatepass"), digest_size=6).digest())
    return Template(kind + digest[: FORM - 1].decode("ascii"), text)


_SLOT = re.compile(r"\{(?:n|date|name|title)\}")


def is_slotted(template: Template) -> bool:
    """Whether something in the line may change from page to page."""
    return _SLOT.search(template.text) is not None


def is_wider(template: Template) -> bool:
    """Whether this is not the line itself but the mould it shares with others."""
    return template.form[0] in (NAMES, LEAD, TAIL)


def is_worded(template: Template) -> bool:
    """Whether a word is left beside the slots: `{date}` and `{n} {n}` are no site's in particular."""
    rest = _SLOT.sub(" ", template.text)
    return WORD.search(rest) is not None or (template.form[0] == NAMES and any(map(str.isalpha, rest)))


# --- numbers and dates ---------------------------------------------------------------------------

_TOKEN = re.compile(r"(\d+(?:[.,:/'-]\d+)*|[^\s\d.,:;/()\[\]{}|\u00b7\u2022+-]+)")
_BETWEEN = frozenset(" ,./-:")
_AROUND = frozenset(["am", "pm", "st", "nd", "rd", "th", "年", "月", "日", "時", "时", "分", "년", "월", "일", "시", "분"])


@lru_cache(maxsize=1)
def _calendar() -> frozenset[str]:
    """Folded months and weekdays of every language: a line's form must not hang on which are asked for."""
    tables = [languages.load(code) for code in languages.CODES]
    words = (word for table in tables for word in table.months + table.weekdays)
    return frozenset(fold(word).rstrip(".") for word in words) | _AROUND


def _numbers(short: str) -> str:
    """A folded line with its dates and numbers as slots."""
    if not any(map(str.isdigit, short)):
        return short
    pieces = _TOKEN.split(short)  # what stands between tokens, and tokens at odd places
    out, at = [pieces[0]], 1
    while at < len(pieces):
        end = _date_end(pieces, at)
        run = pieces[at:end:2]
        if len(run) > 1 and any(word[0].isdigit() for word in run):
            out.append("{date}")
        else:
            end = at + 2
            out.append("{n}" if pieces[at][0].isdigit() else pieces[at])
        out.append(pieces[end - 1])
        at = end
    return "".join(out)


def _date_end(pieces: list[str], at: int) -> int:
    """Where a run of numbers, months and weekdays that begins at a token ends; there if it is no date's."""
    end, named = at, False
    while end < len(pieces) and (pieces[end][0].isdigit() or pieces[end] in _calendar()):
        named = named or not pieces[end][0].isdigit()
        end += 2
        if not _BETWEEN.issuperset(pieces[end - 1]):
            break
    return end if named else at


# --- names and titles ----------------------------------------------------------------------------

_PARTS = re.compile(r"\s*[:|»›→]\s+|\s+[-–—·•]\s+")
_PARTICLES = frozenset(["van", "von", "de", "del", "der", "den", "da", "di", "la", "le", "bin", "al", "ter", "dos"])
_STOPS = (",", ":", ";", "|", ")")
SHORTEST_NAME, LONGEST_NAME = 2, 4  # words; a headline in capitals runs on


def _wider(line: str, exact: str) -> list[tuple[str, str]]:
    """The wider forms of a line that has any; each text may equal the exact one's."""
    found = [(NAMES, _numbers(key(fold(_names(line)))).replace(_NAMED, "{name}"))]
    parts = _PARTS.split(exact)
    first, last = parts[0], parts[-1]
    if len(parts) > 1 and len(first.split()) <= LABEL_WORDS:
        found.append((LEAD, first + " {title}"))
    if len(parts) > 1 and len(last.split()) <= LABEL_WORDS:
        found.append((TAIL, "{title} " + last))
    return found


def _names(line: str) -> str:
    """A line with each short run of capitalised words behind its first word as a slot."""
    first, *words = line.split()
    out, run = [first], list[str]()
    for word in words:
        if word[0].isupper() or (run and word in _PARTICLES):
            run.append(word)
            if not word.endswith(_STOPS):
                continue
            word = ""
        out += [*_slot(run), word]
        run = []
    return " ".join(filter(None, [*out, *_slot(run)]))


def _slot(run: list[str]) -> list[str]:
    if not SHORTEST_NAME <= len(run) <= LONGEST_NAME:
        return run
    return [_NAMED + "".join(stop for stop in _STOPS if run[-1].endswith(stop))]
