"""What a filter sees: lines with their place, and what was found out about them, once."""
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean import DEFAULT, Explanation, Filter, Span, explain
from newsclean.engine.cutting import take_out
from newsclean.engine.marking import mark_lines
from newsclean.engine.view import MIN_LINES_WITH_COPIES, View
from newsclean.model import Element, Line, LineMarkup, Mark, Repair
from newsclean.phrases.lexicon import load_lexicon
from newsclean.text.lines import read

from ..documents import PIECES

TEXT = "one\n\ntwo (x)\n \n[three] x\n"


def view(text=TEXT):
    return View(read(text), load_lexicon(frozenset({"en"})))


def test_lines_are_filled_blank_or_empty():
    seen = view()
    assert seen.nonblank == (0, 2, 4)
    assert seen.nonblank_texts == ("one", "two (x)", "[three] x")
    assert seen.blank == (3,)
    assert view("a\n\nb").blank == ()
    assert view(" \t").blank == (0,)
    assert view("").nonblank == ()


def test_an_offset_is_on_a_line_up_to_and_with_its_line_end():
    seen = view("ab\ncd")
    assert seen.starts == [0, 3]
    assert [seen.line_at(offset) for offset in range(6)] == [0, 0, 0, 1, 1, 1]
    assert seen.line_span(1) == Span(3, 5)
    assert seen.lines[1].end == 5


def test_the_text_is_folded_in_place():
    assert view("“Über”").folded == '"uber"'


@pytest.mark.parametrize(("pieces", "lines"), [
    (["x"], [2, 4]), (["(", "["], [2, 4]), (["["], [4]), (["(x"], [2]), (["x)"], [2]), (["o (x"], [2]), (["e"], [0, 4]), (["y"], []), ([" x"], [4]),
    (["] x"], [4])])
def test_lines_that_hold_a_piece_are_found(pieces, lines):
    assert view().lines_with(*pieces) == lines


def test_a_piece_may_begin_a_text_and_each_of_its_lines():
    assert view("(a\n(b\n\n(c (").lines_with("(") == [0, 1, 3]
    assert view("x(y\nx (").lines_with("x(") == [0]
    assert view("(x").lines_with("x(", "(x") == [0]


@given(PIECES, st.sampled_from(["x", "(", " - ", "opyright", "(c)", "0:00", "[…", "]("]))
def test_lines_that_hold_a_piece_are_all_that_do(text, piece):
    assert view(text).lines_with(piece) == [at for at, line in enumerate(read(text).lines) if piece in line.text]


def test_what_is_asked_about_lines_is_asked_once():
    asked = []

    def ask(_, texts):
        asked.append(list(texts))
        return [(at, text.upper()) for at, text in enumerate(texts) if "x" in text] + [(0, "")]

    seen = view()
    assert seen.per_line(ask) == {2: "TWO (X)", 4: "[THREE] X"}
    assert seen.per_line(ask) == {2: "TWO (X)", 4: "[THREE] X"}
    assert asked == [["one", "two (x)", "[three] x"]]
    assert seen.per_line(ask, "[") == {4: "[THREE] X"}
    assert seen.per_line(ask, "[", "(") == {2: "TWO (X)", 4: "[THREE] X"}
    assert asked[1:] == [["[three] x"], ["two (x)", "[three] x"]]
    assert seen.cached(lambda each: len(each.lines)) == 6


def test_lines_with_the_same_text_are_asked_about_once():
    asked = []

    def ask(_, texts):
        asked.extend(texts)
        return [(at, text.upper()) for at, text in enumerate(texts) if text != "c"]

    seen = view("a\nb\n\nc\n" * MIN_LINES_WITH_COPIES)
    found = seen.per_line(ask)
    assert asked == ["a", "b", "c"]
    assert [*found] == sorted(found)
    assert found == {index: text.upper() for index, text in zip(seen.nonblank, seen.nonblank_texts, strict=True) if text != "c"}


def test_an_answer_about_the_view_is_worked_out_once():
    seen, asked = view(), []
    for _ in range(2):
        assert seen.cached(asked.append) is None
    assert asked == [seen]


def test_hits_of_a_reason_by_how_they_sit():
    seen = view("Home\nSee also: The Dam\nADVERTISEMENT\nHome » News\nADVERTISEMENT\nRelated Posts")
    assert [index for index, _ in seen.hits_for("adverts", "line")] == [2, 4]
    assert [index for index, _ in seen.hits_for("navigation", "companion", "home")] == [0, 3]
    assert [index for index, _ in seen.hits_for("navigation", "home", "companion")] == [0, 3]
    assert [(index, hit.position) for index, hit in seen.hits_for("related_links", "heading", "lead")] == [(1, "lead"), (5, "heading"), (5, "lead")]
    assert [(index, hit.position) for index, hit in seen.hits_for("related_links", "lead", "heading")] == [(1, "lead"), (5, "lead"), (5, "heading")]
    assert seen.hits_for("adverts", "lead") == []
    assert seen.hits_for("adverts", "lead", "home") == []


def test_neighbours_are_the_filled_lines_around():
    seen = view()
    assert seen.neighbours(0) == (None, 2)
    assert seen.neighbours(2) == (0, 4)
    assert seen.neighbours(3) == (2, 4)
    assert seen.neighbours(4) == (2, None)
    assert seen.neighbours(5) == (4, None)


def test_the_lines_below_a_line_are_walked_from_the_next_one_down():
    seen = view()
    assert list(seen.nonblank_below(0)) == [2, 4]
    assert list(seen.nonblank_below(1)) == [2, 4]
    assert list(seen.nonblank_below(4)) == []


@given(PIECES)
def test_what_is_taken_over_to_the_next_look_is_what_a_new_look_finds(text):
    """Every answer of every filter, and the hits: of the lines that stay, of those that were cut, by piece and without."""
    filters = sorted(DEFAULT, key=lambda each: each.name)
    before = View(read(text), load_lexicon())
    found = mark_lines(before, filters)
    if found:
        left = take_out(before, found)
        after, anew = before.after(left.document, left.rows, left.cut), View(left.document, load_lexicon())
        for ask, pieces in before._line_cache.answers:
            assert list(after.per_line(ask, *pieces).items()) == list(anew.per_line(ask, *pieces).items())
        assert mark_lines(after, filters) == mark_lines(anew, filters)


def test_only_lines_that_were_cut_are_asked_about_again():
    asked = []

    def ask(_, texts):
        asked.append(list(texts))
        return [(at, len(text)) for at, text in enumerate(texts)]

    seen = view("one (x)\n\ntwo\n\nthree (\n\nfour x")
    assert seen.per_line(ask) == {0: 7, 2: 3, 4: 7, 6: 6}
    assert seen.per_line(ask, "(") == {0: 7, 4: 7}
    del asked[:]
    after = seen.after(read("one\n\nthree\n\nfour ("), [0, 3, 4, 5, 6], [0, 4, 6])
    assert after.per_line(ask) == {0: 3, 2: 5, 4: 6}
    assert after.per_line(ask, "(") == {4: 6}
    assert sorted(asked) == [["four ("], ["one", "three", "four ("]]
    assert after.text == "one\n\nthree\n\nfour ("
    assert after.lexicon is seen.lexicon


def test_an_old_line_end_has_all_lines_looked_at_anew():
    seen = view("one\rtwo")
    assert seen.per_line(lambda _, texts: enumerate(texts)) == {0: "one", 1: "two"}
    assert seen.after(read("one\r"), [0], [])._line_cache.answers == {}


def test_a_filter_cleans_a_text_alone_and_says_its_name():
    each = Filter("vowels", lambda view: [Span(at, at + 1) for at, char in enumerate(view.text) if char in "aeiou"])
    assert each("river") == "rvr"
    assert repr(each) == "<filter vowels>"
    assert not each.early


def test_boxes_and_hints_tell_what_they_are():
    box = Element(None, "div", ("share", "#top"))
    assert repr(box) == "<box div share #top>"
    assert LineMarkup(box).tag == "div"
    assert box != Element(None, "div", ("share", "#top"))
    assert Line("abc", 4).end == 7


def test_an_explanation_is_plain_data():
    mark = Mark(2, 3, "x", ("one", "two"), 1, ("why",))
    found = Explanation("a x", ((0, 1),), (mark,), (Repair(1, "Ã©", "é"),), 2)
    assert found.text == "a"
    assert found.to_dict() == {
        "newsclean": newsclean.__version__, "text": "a", "source": "a x", "rounds": 2,
        "marks": [{"start": 2, "end": 3, "text": "x", "reasons": ("one", "two"), "round": 1, "notes": ("why",),
                   "score": 1.0}],
        "repairs": [{"line": 1, "before": "Ã©", "after": "é"}], "spared": []}
    assert Explanation("a", ((0, 1),), ()).rounds == 1


def test_an_explanation_shows_itself():
    found = explain("The dam held.\n\nADVERTISEMENT")
    shown = []
    found._repr_pretty_(type("Printer", (), {"text": staticmethod(shown.append)}), cycle=False)
    assert shown == [str(found)]
    assert "ADVERTISEMENT" in str(found)
    assert "<del" in found._repr_html_()
