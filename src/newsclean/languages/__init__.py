"""Read the phrases of a language from its text file; README.md beside this module describes the format.

No file is read before its language is asked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple, cast
from zlib import crc32

if TYPE_CHECKING:
    from importlib.abc import ResourceLoader

__all__ = [
    "CALL_SECTIONS",
    "CODES",
    "Language",
    "blocks",
    "compute_checksum",
    "load",
    "parse",
    "phrases",
]

CODES: Final = (
    "af",
    "am",
    "ar",
    "az",
    "be",
    "bg",
    "bn",
    "br",
    "bs",
    "ca",
    "ckb",
    "cs",
    "cy",
    "da",
    "de",
    "el",
    "en",
    "eo",
    "es",
    "et",
    "eu",
    "fa",
    "fi",
    "fil",
    "fr",
    "fy",
    "ga",
    "gd",
    "gl",
    "gu",
    "ha",
    "he",
    "hi",
    "hr",
    "hu",
    "hy",
    "id",
    "is",
    "it",
    "ja",
    "jv",
    "ka",
    "kk",
    "km",
    "kmr",
    "kn",
    "ko",
    "ky",
    "lb",
    "lo",
    "lt",
    "lv",
    "mk",
    "ml",
    "mn",
    "mr",
    "ms",
    "mt",
    "my",
    "nb",
    "ne",
    "nl",
    "nn",
    "oc",
    "or",
    "pa",
    "pl",
    "ps",
    "pt",
    "ro",
    "ru",
    "si",
    "sk",
    "sl",
    "so",
    "sq",
    "sr_cyrl",
    "sr_latn",
    "su",
    "sv",
    "sw",
    "ta",
    "te",
    "tg",
    "th",
    "tr",
    "ug",
    "uk",
    "ur",
    "uz",
    "vi",
    "yo",
    "zh_hans",
    "zh_hant",
    "zu",
)

_POSITIONS: Final = {
    "lines": "line",
    "leads": "lead",
    "headings": "heading",
    "endings": "ending",
    "companions": "companion",
    "cards": "card",
    "home": "home",
}
# What calls on the reader are made of: phrases/calls.py reads them in this order.
CALL_SECTIONS: Final = (
    "call_words",
    "follow_words",
    "owner_words",
    "media_words",
    "filler_words",
    "clause_words",
)
_WORD_SECTIONS: Final = (
    "function_words",
    "no_name_words",
    "saying_words",
    "statement_words",
    "months",
    "weekdays",
    "date_words",
    "outlets",
    *CALL_SECTIONS,
    "earner_words",
    "earning_words",
    "selling_words",
    "allowing_words",
)
_SECTION_MARK: Final = "\n== "


class Language(NamedTuple):
    """What the file of one language holds."""

    name: str
    script: str
    function_words: tuple[str, ...] = ()
    no_name_words: tuple[str, ...] = ()
    saying_words: tuple[str, ...] = ()
    statement_words: tuple[str, ...] = ()
    months: tuple[str, ...] = ()
    weekdays: tuple[str, ...] = ()
    date_words: tuple[str, ...] = ()
    outlets: tuple[str, ...] = ()
    call_words: tuple[str, ...] = ()
    follow_words: tuple[str, ...] = ()
    owner_words: tuple[str, ...] = ()
    media_words: tuple[str, ...] = ()
    filler_words: tuple[str, ...] = ()
    clause_words: tuple[str, ...] = ()
    earner_words: tuple[str, ...] = ()
    earning_words: tuple[str, ...] = ()
    selling_words: tuple[str, ...] = ()
    allowing_words: tuple[str, ...] = ()
    entries: tuple[str, ...] = ()
    blocks: tuple[
        tuple[str, str, str], ...
    ] = ()  # position, reason, phrases one a line


@cache
def load(code: str) -> Language:
    """Return one language, read from its file on the first call.

    Raises:
        ValueError: There is no such code, or its file breaks the format.
        FileNotFoundError: The package was built or copied without its text files.
    """
    if code not in CODES:
        raise ValueError(f"no language {code!r}; there are {', '.join(CODES)}")
    return parse(_read(f"{code}.txt"), name=f"{code}.txt")


def parse(text: str, *, name: str) -> Language:
    """Return the language that the text of a file describes; `name` is the file's, for errors."""
    head, *parts = f"\n{text}".split(_SECTION_MARK)
    sections: dict[str, str] = {}
    for part in parts:
        title, _, block = part.partition("\n")
        title = title.strip()
        if title in sections:
            raise ValueError(
                f"{name}: two sections `== {title}`; put their lines together"
            )
        sections[title] = _without_comments(block)
    facts = dict(line.partition(": ")[::2] for line in _lines(head))
    if facts.keys() != {"name", "script"}:
        raise ValueError(
            f"{name}: expected `name: …` and `script: …` before the first section, got {sorted(facts)}"
        )
    words = {title: tuple(sections.pop(title, "").split()) for title in _WORD_SECTIONS}
    entries = tuple(_lines(sections.pop("entries", "")))
    blocks = tuple(
        (*_position_and_reason(title, name), block) for title, block in sections.items()
    )
    return Language(
        facts["name"], facts["script"], **words, entries=entries, blocks=blocks
    )


def blocks(code: str) -> Iterator[tuple[str, str, str]]:
    """Yield position, reason and phrases, one a line, of each section of one language's phrases."""
    yield from load(code).blocks


def phrases(code: str) -> Iterator[tuple[str, str, str]]:
    """Yield position, reason and phrase of all that one language holds."""
    for position, reason, block in blocks(code):
        for phrase in _lines(block):
            yield position, reason, phrase


def compute_checksum() -> int:
    """Return a checksum of all language files."""
    checksum = 0
    for code in CODES:
        checksum = crc32(_read_bytes(f"{code}.txt"), checksum)
    return checksum


def _read(name: str) -> str:
    """Return the text of a file of this package."""
    # as editors on Windows save it
    return _read_bytes(name).decode().removeprefix("\ufeff").replace("\r\n", "\n")


def _read_bytes(name: str) -> bytes:
    """Return what a file of this package holds, in a folder or a zip archive.

    The loader that found this module reads it: `importlib.resources` takes 17 ms to import, more
    than all files.
    """
    loader = cast("ResourceLoader", __spec__.loader)
    try:
        return loader.get_data(f"{__path__[0]}/{name}")
    except OSError as error:
        raise FileNotFoundError(
            f"newsclean's languages/{name} is missing: a build or copy of newsclean has to take along the package's "
            "*.txt files (its package data), not only *.py"
        ) from error


def _without_comments(block: str) -> str:
    """Leave out lines of `#` alone or followed by a space; `#tag` is a phrase."""
    if "#" not in block:
        return block
    return "\n".join(
        [line for line in block.split("\n") if not f"{line.strip()} ".startswith("# ")]
    )


def _lines(block: str) -> Iterator[str]:
    """Yield the lines that hold something, without the white space around them and without comments."""
    return filter(None, map(str.strip, _without_comments(block).split("\n")))


def _position_and_reason(title: str, name: str) -> tuple[str, str]:
    """Return what the title of a section of phrases says: `lines adverts` are the position line and that reason."""
    section, _, reason = title.partition(" ")
    if section not in _POSITIONS or not reason:
        known = ", ".join(
            [*_WORD_SECTIONS, "entries", *[f"{each} REASON" for each in _POSITIONS]]
        )
        raise ValueError(
            f"{name}: no section can be called `== {title}`; there are {known}"
        )
    return _POSITIONS[section], reason
