from __future__ import annotations

import re

import pytest
from hypothesis import given

from newsclean import DEFAULT, Filter, Span, View, explain
from newsclean.engine.cutting import take_out
from newsclean.engine.marking import mark_lines
from newsclean.engine.rounds import MAX_ROUNDS, run_to_fixed_point
from newsclean.html import read_html
from newsclean.phrases.lexicon import load_lexicon
from newsclean.text.lines import read

from ..documents import PIECES


def finder(name, pattern):
    def find(view):
        for found in re.finditer(pattern, view.text):
            yield Span(*found.span())
    return Filter(name, find)


def run(text, *filters):
    return run_to_fixed_point(read(text), filters, load_lexicon(frozenset()))


X = finder("x", "x+")


@pytest.mark.parametrize(("text", "left"), [
    ("a\n\nx\n\nb", "a\n\nb"),
    ("a\n- x\n1. xx\n> * x\n#x", "a"),
    ("- x a\n5 x", "- a\n5"),
    ("#" * 5000 + " a x", "#" * 5000 + " a"),
    ("a\nx\nb", "a\nb"),
    ("a\n\nx\nb", "a\n\nb"),
    ("a\nx\n\nb", "a\n\nb"),
    ("x\n\na", "a"),
    ("a\n\nx", "a"),
    ("a\n\nx\n", "a\n"),
    ("a\n\nx\n\n\n", "a\n"),
    ("\n\nx\n\na", "a"),
    ("x", ""),
    ("x\n\nx", ""),
    ("a\n\nx\n\nx\n\nx\n\nb", "a\n\nb"),
    ("a\r\n\r\nx\r\n\r\nb", "a\r\n\r\nb"),
    ("a x b", "a b"),
    ("a x", "a"),
    ("x a", "a"),
    ("axb", "ab"),
    ("  a x", "  a"),
    ("a x x b", "a b"),
    ("x x", ""),
    ("a x .", "a ."),
    ("a x.", "a."),
    ("a  x, b", "a, b"),
    ("a x. b x) ", "a. b) "),
    ("x. a", ". a"),
    ("a x b ", "a b "),
    ("a\n\n \n\nx\nb", "a\n\n \n\nb"),
    ("ax x.", "a."),
    ("ax x", "a"),
    ("ax x b", "a b"),
    ("  x  \na", "a"),
    ("a\n \nx\nb", "a\n \nb"),
])
def test_what_was_marked_goes_with_the_white_space_only_it_needed(text, left):
    assert run(text, X).text == left


@pytest.mark.parametrize("text", ["", " ", "\n\n a \n\n\n", "\ta  b \r\n\r\n", "a\u2028b"])
def test_nothing_marked_nothing_changed(text):
    assert run(text, X).text == text


def test_rounds_go_on_until_nothing_new_shows():
    explanation = run("a (share (x)) b", X, finder("empty", r"\(\s*\)"), finder("share", r"\(share \)|\(share\)"))
    assert explanation.text == "a b"
    assert explanation.rounds == 3
    assert [(mark.text, mark.round, mark.reasons) for mark in explanation.marks] == [
        ("(share", 3, ("share",)), ("(", 2, ("empty",)), ("x", 1, ("x",)), (")", 2, ("empty",)), (")", 3, ("share",))]


def test_without_marks_the_text_is_the_same():
    rounds = finder("round", r"\(\)")
    found = run_to_fixed_point(read("a (()) b"), [rounds], load_lexicon(frozenset()), noted=False)
    assert (found.text, found.marks, found.rounds) == ("a b", (), 2)


def test_white_space_at_either_end_of_a_span_is_not_marked():
    found = run("one\n a  x  b\n\tx \nx\nlast", finder("wide", r"\s+x\s+")).marks
    assert [(mark.start, mark.end, mark.text) for mark in found] == [(8, 9, "x"), (14, 15, "x"), (17, 18, "x")]
    assert run("one\n  \ntwo", finder("blank", "  ")).marks[0].text == "  "


def test_a_span_over_neighbouring_lines_marks_each():
    assert [mark.text for mark in run("a\nb\nc\nd", finder("all", r"(?s)b.*d")).marks] == ["b", "c", "d"]


def test_a_mark_has_the_notes_of_its_span():
    def find(view):
        return [Span(0, 1, ("why", "and how"))] if view.text.startswith("x") else []
    assert run("x a", Filter("noted", find)).marks == ((0, 1, "x", ("noted",), 1, ("why", "and how"), 1.0),)


def test_overlapping_filters_share_a_mark():
    explanation = run("a bcd e", finder("one", "bc"), finder("two", "cd"))
    assert [(mark.text, mark.reasons) for mark in explanation.marks] == [("b", ("one",)), ("c", ("one", "two")), ("d", ("two",))]


def test_a_span_over_several_lines_is_one_mark_a_line():
    assert [mark.text for mark in run("a\nb c\n\nd\ne", finder("all", r"(?s)b.*d")).marks] == ["b c", "d"]


def test_a_text_that_will_not_settle_is_left_alone():
    onion = "(" * (MAX_ROUNDS + 5) + ")" * (MAX_ROUNDS + 5)
    with pytest.warns(RuntimeWarning, match="after 40 rounds these filters still marked something: 'peel'"):
        explanation = run(onion, finder("peel", r"\(\)"))
    assert explanation.text == onion
    assert explanation.marks == ()
    assert run("(((())))", finder("peel", r"\(\)")).text == ""


@given(PIECES)
def test_the_next_snapshot_is_the_text_that_is_left_read_anew(text):
    document = read(text)
    found = mark_lines(View(document, load_lexicon()), sorted(DEFAULT, key=lambda each: each.name))
    if found:
        after = take_out(document, found).document
        assert after == read(after.text)


def test_marks_of_later_rounds_stand_where_they_stood_in_the_source():
    text = "x a x b (x) c\nx\nd ((x)) e [((x))] f"
    explanation = run(text, X, finder("empty", r"\(\s*\)|\[\s*\]"))
    assert explanation.text == "a b c\nd e f"
    assert all(text[mark.start : mark.end] == mark.text for mark in explanation.marks)
    assert [(mark.start, mark.text, mark.round) for mark in explanation.marks] == [
        (0, "x", 1), (4, "x", 1), (8, "(", 2), (9, "x", 1), (10, ")", 2), (14, "x", 1), (18, "(", 3), (19, "(", 2), (20, "x", 1),
        (21, ")", 2), (22, ")", 3), (26, "[", 4), (27, "(", 3), (28, "(", 2), (29, "x", 1), (30, ")", 2), (31, ")", 3), (32, "]", 4)]
    assert "".join(text[start:end] for start, end in explanation.kept) == explanation.text


def test_more_spaces_than_one_go_with_what_stood_between_them():
    assert run("a  x  b", X).text == "a  b"
    assert run("a x  \nb", X).text == "a\nb"
    assert run("\tx a", X).text == "a"


def test_a_span_outside_the_text_or_of_nothing_marks_nothing():
    for start, end in ((0, 0), (2, 2), (3, 9), (5, 5), (-3, 0)):
        assert run("abc", Filter("odd", lambda view, start=start, end=end: [Span(start, end)])).marks == ()
    assert run("abc", Filter("odd", lambda view: [Span(1, 99)])).text == "a"


def test_each_reason_keeps_its_notes_and_its_stretch():
    def find(view):
        if view.text == "abcdefgh":
            yield Span(1, 4, ("one", "two"))
            yield Span(3, 6, ("three",))
    explanation = run("abcdefgh", Filter("noted", find))
    assert [(mark.text, mark.notes) for mark in explanation.marks] == [("bc", ("one", "two")), ("d", ("one", "two", "three")), ("ef", ("three",))]


def test_early_filters_look_at_a_page_first_and_the_others_at_what_they_leave():
    looks = []

    def spy(name, find, *, early=False):
        def looked(view):
            looks.append((name, view.text))
            return find(view)
        return Filter(name, looked, early=early)

    filters = {spy("late", X.find), spy("early", finder("y", "y+").find, early=True)}
    found = run_to_fixed_point(read_html("<p>a</p><p>y</p><p>x</p>"), filters, load_lexicon(frozenset()))
    assert found.text == "a"
    assert looks[:2] == [("early", "a\n\ny\n\nx"), ("early", "a\n\nx")]
    assert ("late", "a\n\nx") in looks
    looks.clear()
    assert run_to_fixed_point(read("y\n\nx"), filters, load_lexicon(frozenset())).text == ""
    assert looks[:2] == [("early", "y\n\nx"), ("late", "y\n\nx")]


def test_the_last_round_is_the_one_that_finds_nothing():
    peel = finder("peel", r"\(\)")
    deepest = MAX_ROUNDS - 1
    assert run("(" * deepest + ")" * deepest, peel).rounds == deepest
    assert run("(" * deepest + ")" * deepest, peel).text == ""
    with pytest.warns(RuntimeWarning, match="'peel'"):
        left = run("(" * MAX_ROUNDS + ")" * MAX_ROUNDS, peel)
    assert left.rounds == MAX_ROUNDS
    assert left.text == left.source


def test_line_ends_that_become_one_do_not_shift_what_is_known_of_lines():
    prose = "The river had risen for three days when the first of the families packed their things and left."
    assert explain(f"{prose}\rADVERTISEMENT\n\n{prose}\n\nContents").text.startswith(prose)


def test_a_mark_of_an_empty_line_is_none():
    eat = finder("eat", r"(?m)^.{0,9}")
    assert run("The river rose for three days.\n\nIt held.\n", eat).text == ""
