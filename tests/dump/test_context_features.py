"""What stands around a line, on lines of which little else is known."""
import pytest

from newsclean.dump.context_features import (
    DISTANCES,
    SCORE_FEATURES,
    STATIC_FEATURES,
    TEXT_FEATURES,
    Names,
    describe_context,
    describe_estimate,
    gather_lines,
    rate_boilerplate,
)
from newsclean.dump.core import SCORE_BINS, estimate_prose
from newsclean.dump.line_features import ROUGH_SIZES, describe_lines

PARAGRAPH = "The dam held, though the river had risen for three days and the sluices had stood open since Monday."


def lines_of(texts, about=None):
    about = about or [0] * len(texts)
    return gather_lines(texts, describe_lines(texts), Names([2 if kind else 0 for kind in about], about, texts))


def column(lines, name):
    return describe_context(lines).columns[name]


def estimate_of(lines, scores):
    return estimate_prose(lines.words, lines.strengths, scores)


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


def named(texts, known):
    found = gather_lines(texts, describe_lines(texts), Names(known, [4 if kind else 0 for kind in known], texts))
    return found.strengths, found.topics


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


@pytest.mark.parametrize(("named", "count", "strays", "kind"), [
    (0, 100, 100, 0),    # a finished article
    (1, 300, 100, 1),    # and one with an accident in it
    (20, 2000, 500, 1),  # an encyclopedia's
    (9, 12, 0, 0),       # a short one between badges: nothing else is left of the page
    (20, 200, 60, 6),    # a page's whole text
])
def test_boilerplate_is_how_much_has_a_name(named, count, strays, kind):
    assert rate_boilerplate([2] * named + [0] * (count - named), named, strays) == kind
    assert rate_boilerplate([2] * named + [0] * (count - named), min(named, 1), strays) <= 1  # one phrase is one observation


def test_what_repeats_is_one_observation():
    texts = [PARAGRAPH, "Source: the county"] * 20
    assert describe_context(lines_of(texts, [0, 8] * 20)).level <= 1


def test_prose_since_the_last_name():
    found = column(lines_of(["Related", "Valley", PARAGRAPH, PARAGRAPH, "Harbour"], [5, 0, 0, 0, 0]), "prose since the name above")
    assert [kind // 2 for kind in found] == [0, 25, 25, 26, 27]
    assert [kind % 2 for kind in found] == [0, 0, 1, 1, 0]


def test_how_far_the_prose_above_and_below_is():
    found = column(lines_of([PARAGRAPH, "Valley", "Harbour", PARAGRAPH]), "prose above, prose below")
    assert [(kind // 14, kind // 2 % 7) for kind in found] == [(6, 2), (0, 1), (1, 0), (2, 6)]


def test_lines_before_the_first_prose_and_behind_the_last():
    assert describe_context(lines_of(["Valley", "Harbour", PARAGRAPH, "Money"])).edge_lines == 3


def shared_words(lines, scores):
    """The class of each line by its words, and of those that the core has."""
    columns = describe_estimate(lines, describe_context(lines), estimate_of(lines, scores))
    return [kind // 2 for kind in columns["core's words"]]


def test_words_of_the_core_are_those_of_other_lines():
    own = shared_words(lines_of([PARAGRAPH, "Sluices stood open", "Cheap flights", PARAGRAPH.replace("dam", "weir")]),
                       [200, -200, -200, 200])
    assert own[1] % 7 > 0 == own[2] % 7
    assert shared_words(lines_of([PARAGRAPH, "Cheap flights"]), [200, -200])[0] % 7 == 0


def test_what_lies_between_a_line_and_the_core():
    texts = ["Valley", "Share", PARAGRAPH, "Related", "Valley"]
    lines = lines_of(texts, [0, 4, 0, 5, 0])
    columns = describe_estimate(lines, describe_context(lines), estimate_of(lines, [-200, -200, 200, -200, -200]))
    assert [kind // SCORE_BINS for kind in columns["names on the way"]] == [8, 0, 16, 32, 34]


@pytest.mark.parametrize("texts", [["Valley"], ["Valley", PARAGRAPH], [PARAGRAPH] * 200, ["a."] * 3])
def test_every_class_is_one_that_has_a_weight(texts):
    lines = lines_of(texts)
    context = describe_context(lines)
    for score in (-2000, 2000, 0):
        moved = describe_estimate(lines, context, estimate_of(lines, [score] * len(texts)))
        for columns, sizes in ((context.columns, STATIC_FEATURES), (moved, SCORE_FEATURES)):
            assert list(columns) == list(sizes)
            assert all(0 <= kind < sizes[name] for name, column in columns.items() for kind in column)
    assert all(0 <= kind < TEXT_FEATURES[name] for name, kind in context.text.items())


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
