"""What stands around a line, on lines of which little else is known."""
import pytest

from newsclean.dump.context_features import (
    MOVING,
    STILL,
    WHOLE,
    furniture,
    gathered,
    moving,
    prose,
    shared,
    still,
    together,
)
from newsclean.dump.line_features import looks

PARAGRAPH = "The dam held, though the river had risen for three days and the sluices had stood open since Monday."


def lines_of(texts, about=None):
    about = about or [0] * len(texts)
    return gathered(texts, looks(texts), [2 if kind else 0 for kind in about], about)


def column(lines, name):
    return still(lines).columns[list(STILL).index(name)]


def test_the_nearest_name_above_counts_by_what_it_is_about_and_how_far_it_is():
    lines = lines_of(["Valley"] * 8, [0, 3, 0, 0, 5, 0, 0, 0])
    assert [kind // 42 for kind in column(lines, "name above")] == [0, 0, 3, 3, 3, 5, 5, 5]
    assert [kind // 6 % 7 for kind in column(lines, "name above")][2:] == [0, 1, 2, 0, 1, 2]


def test_the_nearest_name_below():
    assert [kind // 42 for kind in column(lines_of(["Valley"] * 4, [0, 3, 0, 0]), "name below")] == [3, 0, 0, 0]


@pytest.mark.parametrize(("texts", "paragraphs"), [
    (["The dam at", "the mill", "held for three days."], [3]),
    (["The dam at", "Upper Marl", "held for three days."], [1, 2]),  # three words may be a label
    (["The dam at the mill in", "Upper Marl", "held for three days."], [3]),
    (["The dam held, as", "Ruth Aldous", "had said in", "The Marl Gazette", ", for three days."], [5]),
    (["It is written by", "Ruth Aldous", "and", "Adela Thorne", "."], [5]),
    (["The Long Sluice", "The Long Sluice", ", a film of that week"], [1, 2]),
    (["Valley", "Harbour", "Money"], [1, 1, 1]),
    (["Ferry fares rise for the third time", "Who owns the village pond", "School roof to be mended"], [1, 1, 1]),
    (["Share", "Facebook", "Tweet", "Login"], [1, 1, 1, 1]),
    (["The dam held.", "the mill did not."], [1, 1]),
])
def test_lines_that_read_on_into_each_other_are_one_paragraph(texts, paragraphs):
    assert [end - begin for begin, end in lines_of(texts).paragraphs] == paragraphs


def test_a_paragraph_is_as_long_as_its_lines_and_ends_as_the_last():
    whole = column(lines_of(["The dam at", "the mill", "held for three days."]), "length and end of its paragraph")
    assert whole == column(lines_of(["The dam at the mill held for three days."]), "length and end of its paragraph") * 3


def named(texts, known):
    found = gathered(texts, looks(texts), known, [4 if kind else 0 for kind in known])
    return found.known, found.about


@pytest.mark.parametrize("texts", [
    ["The Ferry can be seen on", "YouTube", "and on", "Facebook", "."],
    ["The Ferry, which was turned into a play", ", is on", "YouTube", ", for", "nothing."],
])
def test_an_ordinary_word_in_running_text_names_nothing(texts):
    ordinary = [1 if text in ("YouTube", "Facebook") else 0 for text in texts]
    assert named(texts, ordinary) == ([0] * len(texts), [0] * len(texts))
    sure = [2 * kind for kind in ordinary]
    assert named(texts, sure)[0] == sure


@pytest.mark.parametrize("texts", [["Share", "YouTube", "Facebook", "Valley"], ["Share on", "YouTube", ",", "Facebook"]])
def test_and_between_labels_it_does(texts):
    assert named(texts, [0, 1, 0, 1])[0] == [0, 1, 0, 1]


def test_how_far_the_nearest_copy_is():
    texts = ["Valley", *map(str, range(20)), "Valley", "Valley", "Money", "9", *map(str, range(50, 400)), "Money"]
    copies = dict(zip(texts, lines_of(texts).copies))
    assert copies == {**dict.fromkeys(texts, 0), "Valley": 7, "9": 4, "Money": 6}


def test_a_split_paragraph_is_judged_as_one():
    lines = lines_of(["The dam at", "the mill", "held for three days.", "By evening the river fell."])
    assert together(lines, still(lines), [-60, -60, 75, 80]) == [0, 0, 0, 80]


def test_half_of_what_a_line_of_a_list_is_worth_is_the_list():
    lines = lines_of(["The dam held.", "Valley", "Harbour", "Money", "By evening the river fell."])
    assert together(lines, still(lines), [80, -100, 20, -40, 80]) == [80, -70, -10, -40, 80]


def test_two_lines_are_no_list_and_a_name_says_nothing_of_what_stands_before_it():
    lines = lines_of(["The dam held.", "Valley", "Harbour", "Share", "Facebook", "By evening the river fell."], [0, 0, 0, 4, 0, 0])
    assert together(lines, still(lines), [80, 40, 0, -300, -300, 80]) == [80, 40, 0, -300, -300, 80]


@pytest.mark.parametrize(("named", "count", "strays", "kind"), [
    (0, 100, 100, 0),    # a finished article
    (1, 300, 100, 1),    # and one with an accident in it
    (20, 2000, 500, 1),  # an encyclopedia's
    (9, 12, 0, 0),       # a short one between badges: nothing else is left of the page
    (20, 200, 60, 6),    # a page's whole text
])
def test_furniture_is_how_much_has_a_name(named, count, strays, kind):
    assert furniture([2] * named + [0] * (count - named), strays) == kind


def test_words_of_the_core_are_those_of_other_lines():
    lines = lines_of([PARAGRAPH, "Sluices stood open", "Cheap flights", PARAGRAPH.replace("dam", "weir")])
    own = shared(lines, prose(lines, [200, -200, -200, 200]))
    assert own[1] // 2 % 7 > 0 == own[2] // 2 % 7
    alone = lines_of([PARAGRAPH, "Cheap flights"])
    assert shared(alone, prose(alone, [200, -200]))[0] // 2 % 7 == 0


def test_what_lies_between_a_line_and_the_core():
    texts = ["Valley", "Share", PARAGRAPH, "Related", "Valley"]
    lines = lines_of(texts, [0, 4, 0, 5, 0])
    way = list(MOVING).index("names on the way")
    columns = moving(lines, still(lines), prose(lines, [-200, -200, 200, -200, -200]))
    assert [kind // 12 for kind in columns[way]] == [8, 0, 16, 32, 34]


@pytest.mark.parametrize("texts", [["Valley"], ["Valley", PARAGRAPH], [PARAGRAPH] * 200, ["a."] * 3])
def test_every_class_is_one_that_has_a_weight(texts):
    lines = lines_of(texts)
    rest = still(lines)
    for scores in ([-2000] * len(texts), [2000] * len(texts), [0] * len(texts)):
        for found, sizes in ((rest.columns, STILL), (moving(lines, rest, prose(lines, scores)), MOVING)):
            assert all(0 <= kind < size for each, size in zip(found, sizes.values(), strict=True) for kind in each)
    assert all(0 <= kind < size for kind, size in zip(rest.whole, WHOLE.values()))
