"""What a line looks like, by itself."""
import pytest

from newsclean.dump.line_features import (
    ADDRESS,
    CLOSED,
    COLON,
    DIGIT,
    DOTS,
    LETTER,
    LINE_FEATURES,
    LOWER,
    MAX_HEAD_CHARS,
    PAREN,
    QUOTE,
    ROUGH_SIZES,
    SMALL,
    STOP,
    UPPER,
    describe_lines,
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
    assert describe_lines([text]).ends == [end]


def test_how_it_begins():
    assert describe_lines(["and so on", "(and so on)"]).starts == [SMALL, PAREN]


@pytest.mark.parametrize(("text", "words"), [
    ("The dam held.", 3),
    ("水坝没有决口。", 4),
    ("เขื่อนไม่ได้แตก", 4),
    ("둑은 사흘 동안 내린 비에도 무너지지 않았다고 군청이 밝혔다.", 12),  # eight words, a sentence all the same
    ("물방앗간 다리", 3),
])
def test_scripts_without_spaces_have_words_too(text, words):
    assert describe_lines([text]).words == [words]


def test_a_long_line_has_as_many_words_as_its_beginning_lets_expect():
    assert describe_lines(["dam " * MAX_HEAD_CHARS]).words[0] == pytest.approx(MAX_HEAD_CHARS, rel=0.02)


@pytest.mark.parametrize(("text", "case"), [("Valley News", 0), ("The dam at Marl held", 3), ("VALLEY NEWS", 5), ("水坝", 6)])
def test_case(text, case):
    assert describe_lines([text]).columns["case"][0] // ROUGH_SIZES == case


def test_lines_are_looked_at_each_alone():
    texts = ["The dam held.", "VALLEY", "水坝没有决口。", "and so on..."]
    together = describe_lines(texts).columns
    alone = [describe_lines([text]).columns for text in texts]
    assert together == {name: [columns[name][0] for columns in alone] for name in LINE_FEATURES}
    assert all(0 <= kind < size for name, size in LINE_FEATURES.items() for kind in together[name])
