"""What a line looks like, by itself."""
import pytest

from newsclean.dump.line_features import (
    ADDRESS,
    BINS,
    CLOSED,
    COLON,
    DIGIT,
    DOTS,
    HEAD,
    LETTER,
    LOWER,
    PAREN,
    QUOTE,
    SMALL,
    STOP,
    UPPER,
    looks,
)


@pytest.mark.parametrize(("text", "end"), [
    ("The dam held.", STOP),
    ("and then it rained...", DOTS),
    ("“It held.”", CLOSED),
    ("the “great dam”", QUOTE),
    ("Share this:", COLON),
    ("Since 1911", DIGIT),
    ("Étude à l’été", LOWER),
    ("BBC", UPPER),
    ("बाँध टूटा नहीं", LETTER),
    ("水坝没有决口。", STOP),
    ("https://marl.example/dams/1911", ADDRESS),
    ("All of it is at www.marl.example/", ADDRESS),
    ("All of it is at www.marl.example.", STOP),
])
def test_how_it_ends(text, end):
    assert looks([text]).ends == [end]


def test_how_it_begins():
    assert looks(["and so on", "(and so on)"]).starts == [SMALL, PAREN]


@pytest.mark.parametrize(("text", "words"), [
    ("The dam held.", 3),
    ("水坝没有决口。", 4),
    ("เขื่อนไม่ได้แตก", 4),
])
def test_scripts_without_spaces_have_words_too(text, words):
    assert looks([text]).words == [words]


def test_a_long_line_has_as_many_words_as_its_beginning_lets_expect():
    assert looks(["dam " * HEAD]).words[0] == pytest.approx(HEAD, rel=0.02)


@pytest.mark.parametrize(("text", "case"), [("Valley News", 0), ("The dam at Marl held", 3), ("VALLEY NEWS", 5), ("水坝", 6)])
def test_case(text, case):
    assert looks([text]).bins[2][0] // 6 == case


def test_lines_are_looked_at_each_alone():
    texts = ["The dam held.", "VALLEY", "水坝没有决口。", "and so on..."]
    together = looks(texts)
    assert [list(each) for each in zip(*together.bins)] == [[column[0] for column in looks([text]).bins] for text in texts]
    assert all(0 <= kind < size for column, size in zip(together.bins, BINS.values()) for kind in column)
