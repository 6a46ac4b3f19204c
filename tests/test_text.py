from __future__ import annotations

import pytest
from hypothesis import given

from newsclean.text import decode, read

from .documents import ANY_TEXT, PIECES


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
