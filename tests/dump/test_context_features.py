"""What stands around a line, on lines of which little else is known."""
import pytest

from newsclean.dump.context import find_context
from newsclean.dump.context_features import (
    DISTANCES,
    STATIC_FEATURES,
    TEXT_FEATURES,
    describe_context,
    describe_text,
)
from newsclean.dump.line_features import ROUGH_SIZES

from .dumps import PARAGRAPH, lines_of


def column(lines, name):
    return describe_context(lines, find_context(lines))[name]


def test_the_nearest_name_above_counts_by_what_it_is_about_and_how_far_it_is():
    lines = lines_of(["Valley"] * 8, [0, 3, 0, 0, 5, 0, 0, 0])
    names = [kind // ROUGH_SIZES for kind in column(lines, "name above")]
    assert [name // DISTANCES for name in names] == [0, 0, 3, 3, 3, 5, 5, 5]
    assert [name % DISTANCES for name in names][2:] == [0, 1, 2, 0, 1, 2]


def test_the_nearest_name_below():
    names = [kind // ROUGH_SIZES for kind in column(lines_of(["Valley"] * 4, [0, 3, 0, 0]), "name below")]
    assert [name // DISTANCES for name in names] == [3, 0, 0, 0]


def test_a_paragraph_is_as_long_as_its_lines_and_ends_as_the_last():
    whole = column(lines_of(["The dam at", "the mill", "held for three days."]), "length and end of its paragraph")
    assert whole == column(lines_of(["The dam at the mill held for three days."]), "length and end of its paragraph") * 3


def test_prose_since_the_last_name():
    found = column(lines_of(["Related", "Valley", PARAGRAPH, PARAGRAPH, "Harbour"], [5, 0, 0, 0, 0]), "prose since the name above")
    assert [kind // 2 for kind in found] == [0, 25, 25, 26, 27]
    assert [kind % 2 for kind in found] == [0, 0, 1, 1, 0]


def test_how_far_the_prose_above_and_below_is():
    found = column(lines_of([PARAGRAPH, "Valley", "Harbour", PARAGRAPH]), "prose above, prose below")
    assert [(kind // 14, kind // 2 % 7) for kind in found] == [(6, 2), (0, 1), (1, 0), (2, 6)]


def places(texts):
    return [kind // (2 * ROUGH_SIZES) for kind in column(lines_of(texts), "place by the headline")]


def test_without_a_headline_no_line_has_a_place_by_it():
    assert set(places(["Harbour", "Valley", PARAGRAPH, PARAGRAPH])) == {0}


def test_lines_stand_above_the_headline_below_it_in_the_passage_and_behind():
    title = "County mends the bridge"
    found = places([f"{title} | The Gazette", "Harbour", title, "By Jane", PARAGRAPH, PARAGRAPH, "Money", "Share", "Mail", "Harbour"])
    assert found[:3] == [1, 1, 2]
    assert found[4:] == [3, 3, 4, 4, 4, 4]
    assert found[3] > 4


@pytest.mark.parametrize("texts", [["Valley"], ["Valley", PARAGRAPH], [PARAGRAPH] * 200, ["a."] * 3])
def test_every_class_is_one_that_has_a_weight(texts):
    lines = lines_of(texts)
    context = find_context(lines)
    columns = describe_context(lines, context)
    assert list(columns) == list(STATIC_FEATURES)
    assert all(0 <= kind < STATIC_FEATURES[name] for name, column in columns.items() for kind in column)
    assert all(0 <= kind < TEXT_FEATURES[name] for name, kind in describe_text(context).items())
