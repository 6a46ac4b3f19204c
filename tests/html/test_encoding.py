from __future__ import annotations

import pytest

from newsclean.html import read_html
from newsclean.html.encoding import decode_markup

PAGES = {
    "utf-8": ("<p>Größe</p>".encode(), None),
    "mark": (b"\xef\xbb\xbf<p>Gr\xc3\xb6\xc3\x9fe</p>", "latin-1"),
    "wide-mark": ("<p>Größe</p>".encode("utf-16"), None),
    "header": ("<p>Größe</p>".encode("cp1252"), "ISO-8859-1"),
    "meta": ("<meta charset=windows-1252><p>Größe</p>".encode("cp1252"), None),
    "old-meta": ('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>Größe</p>'.encode("cp1252"), None),
    "header-over-meta": ("<meta charset=koi8-r><p>Größe</p>".encode("cp1252"), "windows-1252"),
    "label-that-lies": ("<meta charset=gbk><p>Größe</p>".encode(), "ascii\x00"),
    "no-such-encoding": ("<meta charset=x-none><p>Größe</p>".encode(), "nonsense"),
    "wide-label-on-narrow-bytes": ("<meta charset=utf-16><p>Größe</p>".encode(), None),
    "detected": ("<p>Größe und Maß, schöne Grüße aus Köln</p>".encode("cp1252"), None),
}


@pytest.mark.parametrize(("data", "encoding"), PAGES.values(), ids=PAGES.keys())
def test_bytes_become_the_characters_that_were_meant(data, encoding):
    assert "Größe" in read_html(data, encoding=encoding).text


@pytest.mark.parametrize("data", [b"", b"\xff", b"<meta charset=\xff>", b"\xff\xfe\x00", b"<meta charset=base64>", b"<meta charset=idna>\xff"])
def test_any_bytes_are_read(data):
    decode_markup(data)
    decode_markup(data, "utf-8")
