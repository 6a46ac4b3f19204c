"""Bytes in legacy encodings: read right where a header or the page says the encoding, and nearly always where nothing does."""
from __future__ import annotations

import unicodedata

import pytest

from newsclean import clean_html
from newsclean.html.encoding import decode_markup
from newsclean.text.detection import detect_encoding
from newsclean.text.lines import decode

from .. import cases

# Encodings of news pages before UTF-8, as pages name them, and languages written in them.
ENCODINGS = [
    ("windows-1252", "fr de es pt it nl sv fi da nb ca is en"), ("iso-8859-15", "fr"), ("macintosh", "fr"), ("windows-1250", "pl cs sk hu hr sl ro"),
    ("iso-8859-2", "pl cs hu hr"), ("windows-1251", "ru uk be bg mk sr_cyrl"), ("koi8-r", "ru"), ("koi8-u", "uk"), ("iso-8859-5", "ru"), ("ibm866", "ru"),
    ("windows-1253", "el"), ("iso-8859-7", "el"), ("windows-1254", "tr"), ("windows-1255", "he"), ("windows-1256", "ar fa ur"), ("windows-1257", "lt lv et"),
    ("iso-8859-13", "lt"), ("windows-1258", "vi"), ("windows-874", "th"), ("gb2312", "zh_hans"), ("big5", "zh_hant"), ("shift_jis", "ja"), ("euc-jp", "ja"),
    ("iso-2022-jp", "ja"), ("euc-kr", "ko"),
]
PYTHON = {"ibm866": "cp866", "windows-874": "cp874", "macintosh": "mac_roman", "gb2312": "gb18030", "shift_jis": "cp932", "euc-kr": "cp949"}
PLAIN = str.maketrans({"“": '"', "”": '"', "„": '"', "’": "'", "‘": "'", "–": "-", "—": "-", "…": "...", "«": '"', "»": '"', "ș": "ş", "ț": "ţ", "ی": "ي"})


def article(label, language):
    """Three paragraphs, without the signs that the encoding does not have."""
    text = "\n".join(cases.prose(language)).replace("{}", "")
    codec = PYTHON.get(label, label)
    if label == "windows-1258":  # its tones are characters of their own
        text = "".join(unicodedata.normalize("NFC", char[0] + "".join(each for each in char[1:] if each in "\u0302\u0306\u031b"))
                       + "".join(each for each in char[1:] if each not in "\u0302\u0306\u031b") for char in (unicodedata.normalize("NFD", char) for char in text))
    try:
        return text, text.encode(codec)
    except UnicodeEncodeError:
        text = text.translate(PLAIN)
        data = text.encode(codec, "ignore")
        return data.decode(codec), data


def page(data, meta=b""):
    body = b"".join(b"<p>%s</p>\n" % line for line in data.split(b"\n"))
    return (b"<!doctype html><html><head>%s<title>News</title><style>.a{b:c}</style></head><body><nav><a href='/news'>News</a></nav>"
            b"<article>%s</article><footer>Copyright</footer></body></html>" % (meta, body))


CASES = [(label, language) for label, languages in ENCODINGS for language in languages.split()]


@pytest.mark.parametrize(("label", "language"), CASES)
def test_a_page_is_read_as_its_header_or_its_declaration_says(label, language):
    text, data = article(label, language)
    lines = text.split("\n")
    declared = page(data, b"<meta charset='%s'>" % label.encode())
    for decoded in (decode_markup(page(data), label), decode_markup(declared), decode_markup(declared, "no-such-label")):
        assert all(line in decoded for line in lines)


# What is not read right yet, and no more of it.
WRONG: set[tuple[str, str]] = set()


@pytest.mark.parametrize(("label", "language"), CASES)
def test_a_page_is_read_right_where_nothing_says_its_encoding(label, language):
    text, data = article(label, language)
    lines = text.split("\n")
    found = all(line in decode_markup(page(data)) for line in lines) and decode(data).split("\n") == lines
    assert found == ((label, language) not in WRONG)


# Labels that browsers know (https://encoding.spec.whatwg.org/#names-and-labels), many of which Python does not.
@pytest.mark.parametrize(("label", "text", "codec"), [
    ("x-sjis", "ダム", "cp932"), ("windows-31j", "①ダム", "cp932"), ("ms_kanji", "ダム", "cp932"), ("csshiftjis", "ダム", "cp932"), ("x-euc-jp", "ダム", "euc_jp"),
    ("x-gbk", "大坝", "gbk"), ("chinese", "大坝", "gbk"), ("gb_2312-80", "大坝", "gbk"), ("x-x-big5", "大壩", "big5"), ("cn-big5", "大壩", "big5"),
    ("windows-949", "똠방", "cp949"), ("ks_c_5601-1987", "댐", "cp949"), ("korean", "댐", "cp949"), ("windows-874", "เขื่อน", "cp874"), ("dos-874", "เขื่อน", "cp874"),
    ("x-cp1250", "łąka", "cp1250"), ("x-cp1251", "Дамба", "cp1251"), ("x-cp1253", "φράγμα", "cp1253"), ("x-cp1254", "ışık", "cp1254"), ("x-cp1255", "סכר", "cp1255"),
    ("x-cp1256", "سد", "cp1256"), ("x-cp1257", "ąžuolas", "cp1257"), ("koi8-ru", "ґанок", "koi8_u"), ("koi", "дамба", "koi8_r"), ("logical", "סכר", "iso8859_8"),
    ("iso-8859-8-i", "סכר", "iso8859_8"), ("x-mac-cyrillic", "Дамба", "mac_cyrillic"), ("x-mac-roman", "“é”", "mac_roman"), ("latin1", "“é”", "cp1252"), ("l5", "ışık", "cp1254"),
    ("unicode", "é", "utf-8"), (" UTF8 ", "é", "utf-8"),
])
def test_a_label_means_what_browsers_mean_by_it(label, text, codec):
    assert decode_markup(f"<p>{text} x".encode(codec), label) == f"<p>{text} x"


@pytest.mark.parametrize(("data", "codec"), [
    (b"", "utf-8"), (b"plain", "utf-8"), ("Der Fluß, die Brücke und die Bürger".encode() + b"\xc3", "utf-8"), (b"\xff", "cp1252"),
    ("It’s “over”.".encode("cp1252"), "cp1252"), ("Brücke".encode("cp1252") + b"\x81", "cp1252"),
])
def test_little_evidence_is_read_as_browsers_would(data, codec):
    assert detect_encoding(data) == codec


@pytest.mark.parametrize("unit", [b"<", b"<script", b"<!--", b"\xff", b"\xe9 ", b"a", b"<p \xe9>", b"\x1b$", bytes(range(256))])
def test_hostile_bytes_take_time_in_their_length(unit):
    assert isinstance(clean_html(unit * (200_000 // len(unit)) + b"\xff"), str)
