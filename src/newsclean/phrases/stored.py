"""Keep the indexed phrases of all languages as data: it is read in a quarter of the time that they take to index.

A wheel holds the data, made when the wheel was built. A source tree and a copy of it hold none, and
index the phrases when they are first asked for. Data that was made from other language files is not
believed.

The data is a tuple of texts and numbers in the second format of `marshal`, which every Python reads
that runs this package. A text holds many phrases, one a line: that is split faster than single
phrases are read.
"""

from __future__ import annotations

import gc
import marshal
import struct
from collections.abc import Iterable, Mapping, Sequence
from itertools import repeat
from typing import TYPE_CHECKING, Final, NamedTuple, cast
from zlib import crc32

from .. import languages
from .index import Meaning, OpenPhrase
from .prefilter import PREFIX_CHARS, SUFFIX_CHARS, Prefilter, PrefixIndex, StoredKeys
from .slots import SlotPattern

if TYPE_CHECKING:
    from importlib.abc import ResourceLoader

__all__ = [
    "STORED_FILE",
    "StoredPhrases",
    "pack_phrases",
    "read_phrases",
    "unpack_phrases",
]

STORED_FILE: Final = "stored.bin"
# Raised whenever the data means something else.
STORED_FORMAT: Final = 1
MARSHAL_VERSION: Final = 2
SEAL_BYTES: Final = 12


class StoredPhrases(NamedTuple):
    """The phrases of all languages, and words that show what they mean."""

    whole: dict[str, tuple[Meaning, ...]]
    prefilter: Prefilter
    words: dict[str, str]  # by the name of the list, one a line


# --- writing -------------------------------------------------------------------------------------


def pack_phrases(
    whole: Mapping[str, tuple[Meaning, ...]],
    prefilter: Prefilter,
    words: Mapping[str, Iterable[str]],
) -> bytes:
    """Return the phrases of all languages as data.

    Args:
        whole: The phrases that are a whole line.
        prefilter: The others, by what a line must begin with or end in.
        words: Words that show what phrases mean, by the name of the list.
    """
    meanings: dict[tuple[Meaning, ...], int] = {}
    numbers = [meanings.setdefault(each, len(meanings)) for each in whole.values()]
    indexes = (prefilter.openings, prefilter.counted, prefilter.endings)
    groups = [
        (_pack_values(each.values, meanings), _pack_keys(each)) for each in indexes
    ]
    lists = {name: "\n".join(sorted(each)) for name, each in words.items()}
    plain = [tuple(map(tuple, each)) for each in meanings]
    content = (plain, "\n".join(whole), numbers, groups, lists)
    body = marshal.dumps(content, MARSHAL_VERSION)
    return _seal(body) + body


def _pack_values(
    values: Mapping[str, list[OpenPhrase]], meanings: dict[tuple[Meaning, ...], int]
) -> tuple[str, str]:
    """Return the literals, and the phrases under each: a line a literal."""
    lines = []
    for phrases in values.values():
        records = []
        for each in phrases:
            number = meanings.setdefault(each.meanings, len(meanings))
            whole = "" if each.pattern is None else str(int(each.pattern.is_whole))
            records.append("\0".join((each.phrase, str(number), each.last_word, whole)))
        lines.append("\t".join(records))
    return "\n".join(values), "\n".join(lines)


def _pack_keys(index: PrefixIndex[OpenPhrase]) -> tuple[str, ...]:
    """Return the keys with no literal, one or several and their literals; the groups of literals."""
    keys = index.keys
    none = [key for key, literals in keys.items() if not literals]
    single = [key for key, literals in keys.items() if len(literals) == 1]
    several = [key for key, literals in keys.items() if len(literals) > 1]
    return (
        "\n".join(none),
        "\n".join(single),
        "\n".join([keys[key][0] for key in single]),
        "\n".join(several),
        "\n".join(["\t".join(keys[key]) for key in several]),
        "\n".join(index.groups),
        "\n".join(["\t".join(each) for each in index.groups.values()]),
    )


# --- reading -------------------------------------------------------------------------------------


def read_phrases() -> StoredPhrases | None:
    """Return what the package holds as data; None if it holds none, or of other language files."""
    loader = cast("ResourceLoader", __spec__.loader)
    folder = __file__.rpartition("stored")[0]
    try:
        data = loader.get_data(folder + STORED_FILE)
    except OSError:
        return None
    # All that is read stays; the collector would look through it again and again while it grows.
    is_collecting = gc.isenabled()
    gc.disable()
    try:
        return unpack_phrases(data)
    finally:
        if is_collecting:
            gc.enable()


def unpack_phrases(data: bytes) -> StoredPhrases | None:
    """Return phrases that were packed; None if that was from other language files, or they broke."""
    body = data[SEAL_BYTES:]
    if data[:SEAL_BYTES] != _seal(body):
        return None
    plain, texts, numbers, groups, words = marshal.loads(body)
    meanings = [
        # as `map(Meaning._make, …)`, without a call of Python's for each
        tuple(map(tuple.__new__, repeat(Meaning), several))
        for several in plain
    ]
    whole = dict(
        zip(texts.split("\n"), map(meanings.__getitem__, numbers), strict=True)
    )
    indexes = []
    for (values, keys), is_ending in zip(groups, (False, False, True), strict=True):
        lengths = (SUFFIX_CHARS,) if is_ending else PREFIX_CHARS
        index = PrefixIndex(
            _Values(values, meanings),
            *lengths,
            at_end=is_ending,
            stored=_unpack_keys(keys),
        )
        indexes.append(index)
    return StoredPhrases(whole, Prefilter(whole, *indexes), words)


class _Values(dict[str, list[OpenPhrase]]):
    """A literal to the phrases under it, which are made when it is first asked for."""

    def __init__(
        self, texts: tuple[str, str], meanings: Sequence[tuple[Meaning, ...]]
    ) -> None:
        literals, lines = texts
        self._lines = dict(zip(literals.split("\n"), lines.split("\n"), strict=True))
        self._meanings = meanings

    def __missing__(self, literal: str) -> list[OpenPhrase]:
        self[literal] = found = [
            self._make(*record.split("\0"))
            for record in self._lines[literal].split("\t")
        ]
        return found

    def _make(self, phrase: str, number: str, last_word: str, whole: str) -> OpenPhrase:
        pattern = SlotPattern(phrase, whole=whole == "1") if whole else None
        meanings = self._meanings[int(number)]
        return OpenPhrase(phrase, meanings, last_word=last_word, pattern=pattern)


def _unpack_keys(texts: tuple[str, ...]) -> StoredKeys:
    none, single, literals, several, lists, prefixes, groups = texts
    keys: dict[str, tuple[str, ...]] = dict.fromkeys(_split_lines(none), ())
    keys.update(
        zip(_split_lines(single), zip(_split_lines(literals), strict=True), strict=True)
    )
    keys.update(
        zip(
            _split_lines(several),
            map(tuple, map(str.split, _split_lines(lists), repeat("\t"))),
            strict=True,
        )
    )
    grouped = map(tuple, map(str.split, _split_lines(groups), repeat("\t")))
    return keys, dict(zip(_split_lines(prefixes), grouped, strict=True))


def _split_lines(text: str) -> list[str]:
    return text.split("\n") if text else []


def _seal(body: bytes) -> bytes:
    """Return what stands before the data if it is whole and was made from these language files."""
    return struct.pack("<III", STORED_FORMAT, languages.compute_checksum(), crc32(body))
