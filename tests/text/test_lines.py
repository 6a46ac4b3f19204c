from __future__ import annotations

import sys

import pytest
from hypothesis import given

from newsclean.text.lines import LINE_END, decode, read

from ..documents import ANY_TEXT, PIECES


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n", "\u2028", "\u2029"])
def test_every_line_end_ends_a_line(end):
    document = read(f"one{end}two{end}")
    assert [line.text for line in document.lines] == ["one", "two", ""]
    assert [line.start for line in document.lines] == [0, 3 + len(end), 6 + 2 * len(end)]


def test_a_control_character_ends_no_line():
    assert len(read("He paused\x85 and went on\x0b to speak\x1c.").lines) == 1


@given(ANY_TEXT | PIECES)
def test_lines_stand_where_they_say(text):
    document = read(text)
    assert all(text[line.start : line.end] == line.text for line in document.lines)
    assert document.lines[0].start == 0
    assert document.lines[-1].end == len(text)


@pytest.mark.parametrize("chars", [1, 4, 100])
def test_blocks_of_a_text_are_split_as_all_of_it_is(chars, monkeypatch):
    monkeypatch.setattr("newsclean.text.lines.MAX_BLOCK_CHARS", chars)
    for text in ("\r", "one\ntwo\r\nthree\n\nfour\u2028\nfive\n\r", "a\n\nb\rc\n", "\n\n\u2029\n"):
        assert [line.text for line in read(text).lines] == LINE_END.split(text)
        assert all(text[line.start : line.end] == line.text for line in read(text).lines)


def test_a_text_says_nothing_of_its_lines_but_their_words():
    assert [line.markup for line in read("one\ntwo").lines] == [None, None]


@pytest.mark.parametrize(("data", "text"), [
    (b"\xef\xbb\xbfna\xc3\xafve", "naïve"),
    ("naïve".encode("utf-16"), "naïve"),
    ("naïve".encode("utf-16-be"), None),
    (b"na\xc3\xafve", "naïve"),
    ("Der Bürgermeister müsste für die Brücke zurücktreten".encode("cp1252"),
     "Der Bürgermeister müsste für die Brücke zurücktreten"),
    (b"", ""),
], ids=["utf8-mark", "utf16-mark", "utf16-bare", "utf8", "cp1252", "empty"])
def test_bytes_become_text(data, text):
    decoded = decode(data)
    assert isinstance(decoded, str)
    if text is not None:
        assert decoded == text


@pytest.mark.parametrize(("data", "text"), [
    (b"\xff\xfea\x00b", "a\ufffd"),  # cut in the middle of a character
    (b"\xef\xbb\xbfa\xff", "a\ufffd"),
    (b"\xe9t\xe9 \x81 ", None),  # in no encoding at all
    (b"<?xml version='1.0' encoding='unicode_escape'?>\\x41\xff", "<?xml version='1.0' encoding='unicode_escape'?>\\x41ÿ"),
    (b"<?xml version='1.0' encoding='Unicode-Escape'?>\\x41\xff", "<?xml version='1.0' encoding='Unicode-Escape'?>\\x41ÿ"),
    (b"<?xml version='1.0' encoding='base64'?>\xff", None),
    (b"<?xml version='1.0' encoding='no-such'?>\xff", "<?xml version='1.0' encoding='no-such'?>ÿ"),
    (bytes(range(256)), None),
], ids=["utf16-cut", "utf8-mark-broken", "nothing", "escapes", "escapes-spelled-otherwise", "base64", "unknown", "every-byte"])
def test_bytes_in_no_encoding_become_text_without_a_word(data, text, caplog, recwarn):
    decoded = decode(data)
    assert isinstance(decoded, str)
    assert text in (None, decoded)
    assert "".join(read(decoded).text.split())
    assert caplog.records == []
    assert list(recwarn) == []


def test_bytes_become_text_where_nothing_guesses_encodings(monkeypatch):
    monkeypatch.setitem(sys.modules, "bs4.dammit", None)
    assert decode("Brücke".encode("cp1252") + b"\x81") == "Brücke\ufffd"
