from __future__ import annotations

import pytest

from newsclean import languages
from newsclean.phrases import stored
from newsclean.phrases.lexicon import Lexicon, pack_lexicon
from newsclean.phrases.stored import (
    STORED_FILE,
    StoredPhrases,
    read_phrases,
    unpack_phrases,
)

from .. import cases

ALL_CODES = sorted(languages.CODES)


@pytest.fixture(scope="module")
def made():
    return Lexicon(ALL_CODES)


@pytest.fixture(scope="module")
def packed(made):
    return made.pack()


# --- misses --------------------------------------------------------------------------------------


def test_data_of_other_language_files_is_not_believed(packed, monkeypatch):
    monkeypatch.setattr(languages, "compute_checksum", lambda: 1)
    assert unpack_phrases(packed) is None


def test_data_of_another_format_is_not_believed(packed, monkeypatch):
    monkeypatch.setattr(stored, "STORED_FORMAT", stored.STORED_FORMAT + 1)
    assert unpack_phrases(packed) is None


@pytest.mark.parametrize("spoil", [
    lambda data: b"",
    lambda data: data[:10],
    lambda data: data[: len(data) // 2],
    lambda data: data[:-1],
    lambda data: data[:400] + b"?" + data[401:],
    lambda data: data + b"?",
    lambda data: b"x" + data,
])
def test_data_that_is_broken_is_not_believed(packed, spoil):
    assert unpack_phrases(spoil(packed)) is None


def test_a_package_without_data_has_none(monkeypatch):
    monkeypatch.setattr(stored, "STORED_FILE", "no-such-file.bin")
    assert read_phrases() is None


# --- hits ----------------------------------------------------------------------------------------


def test_the_same_files_give_the_same_data(packed):
    assert Lexicon(reversed(ALL_CODES)).pack() != packed
    assert pack_lexicon() == packed


def test_what_was_stored_is_what_is_made(made, packed):
    read = unpack_phrases(packed)
    assert isinstance(read, StoredPhrases)
    assert read.whole == made._whole
    for kind in ("openings", "counted", "endings"):
        ours, theirs = getattr(read.prefilter, kind), getattr(made._prefilter, kind)
        assert ours.keys == theirs.keys
        assert ours.groups == theirs.groups
        for literal, phrases in theirs.values.items():
            assert list(map(tell, ours.values[literal])) == list(map(tell, phrases))


def tell(each):
    return each.phrase, each.meanings, each.last_word, each.pattern and (each.pattern.phrase, each.pattern.is_whole)


def test_words_are_the_same(made, packed):
    restored = Lexicon(ALL_CODES, stored=unpack_phrases(packed))
    for name in ("edges", "months", "date_words", "outlets", "entries"):
        assert getattr(restored, name) == getattr(made, name)
    for text in ("Der Rat hat am Abend mit den Stimmen aller Parteien f\u00fcr die neue Br\u00fccke gestimmt.",
                 "\u5e02\u8bae\u4f1a\u5728\u665a\u4e0a\u7684\u4f1a\u8bae\u4e0a\u901a\u8fc7\u4e86\u8fd9\u9879\u51b3\u5b9a\uff0c\u4ed6\u4eec\u8bf4\u8fd9\u662f\u5fc5\u8981\u7684\u3002"):
        assert restored.guess_languages(text) == made.guess_languages(text) != frozenset()


def test_lines_have_the_same_hits(made, packed):
    restored = Lexicon(ALL_CODES, stored=unpack_phrases(packed))
    texts = sorted({line for path in cases.ROOT.rglob("*/synthetic/*") if path.is_file()
                    for line in path.read_text(encoding="utf-8").splitlines() if line.strip()})
    assert len(texts) > 2000
    assert list(restored.look_up_each(texts)) == list(made.look_up_each(texts))


def test_the_name_is_what_the_build_writes():
    build = cases.ROOT.parent / "hatch_build.py"
    assert f"newsclean/phrases/{STORED_FILE}" in build.read_text(encoding="utf-8")
