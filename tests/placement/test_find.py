from __future__ import annotations

import pytest
from hypothesis import given

from newsclean import clean
from newsclean.engine.filter import Filter
from newsclean.engine.marking import mark_lines
from newsclean.engine.view import View
from newsclean.filters import DEFAULT
from newsclean.phrases.lexicon import load_lexicon
from newsclean.phrases.positions import NEUTRAL_PART_REASON
from newsclean.placement.find import PhraseFinder, find_phrases
from newsclean.text.lines import read

from .. import cases
from ..documents import PIECES

OF_PHRASES = [each for each in DEFAULT if isinstance(each.find, PhraseFinder)]


def find_all(text, filters):
    """What filters find beside each other, and what each finds where all phrases are looked up."""
    alone = mark_lines(View(read(text), load_lexicon()), filters)
    seen = View(read(text), load_lexicon())
    found = [Filter(each.name, lambda _, each=each: find_phrases(seen, each.name)) for each in filters]
    return alone, mark_lines(seen, found)


def test_a_text_without_a_phrase_of_the_filters_that_run_is_not_looked_up():
    seen = View(read("3 min read\n\nThe dam held (see the map) and nobody was hurt | or so they said."), load_lexicon())
    assert mark_lines(seen, [each for each in OF_PHRASES if each.name == "credits"]) == []
    assert seen.reasons == {"credits"}
    assert "hits" not in vars(seen)


def test_it_is_looked_up_where_another_filter_may_ask_for_it():
    seen = View(read("3 min read\n\nThe dam held."), load_lexicon())
    mark_lines(seen, [each for each in DEFAULT if each.name in ("credits", "navigation")])
    assert seen.reasons is None


@pytest.mark.parametrize("text", ["(Photo: Jane Doe)", "The dam held. (Photo: Jane Doe)", "Jane Doe | Photo: Jane Doe | 2024", "Photo: Jane Doe"])
def test_a_phrase_is_found_alone_in_a_bracket_and_in_a_row(text):
    alone, among_all = find_all(text, [each for each in OF_PHRASES if each.name == "credits"])
    assert alone == among_all != []


def test_a_phrase_is_found_in_a_run_of_labels():
    text = "Share this: Facebook X Like this: Like Loading..."
    alone, among_all = find_all(text, [each for each in OF_PHRASES if each.name == "share_prompts"])
    assert alone == among_all != []


def test_the_parts_of_any_row_go_for_the_reason_of_names_and_dates():
    filters = [Filter(NEUTRAL_PART_REASON, PhraseFinder(NEUTRAL_PART_REASON))]
    alone, among_all = find_all("Jane Doe | Photo: Jane Doe | Photo: AP", filters)
    assert alone == among_all != []


@pytest.mark.parametrize("name", [each.name for each in OF_PHRASES])
def test_a_filter_alone_finds_what_it_finds_among_all(name):
    filters = [each for each in OF_PHRASES if each.name == name]
    for path in cases.paths("wild", "synthetic")[::9]:
        alone, among_all = find_all(cases.read(path).source, filters)
        assert alone == among_all, path


@given(PIECES)
def test_some_filters_find_what_they_find_among_all(text):
    for some in (OF_PHRASES, OF_PHRASES[::2], OF_PHRASES[1::3]):
        alone, among_all = find_all(text, some)
        assert alone == among_all


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Recommended reading. Subscribe to our newsletter.", "follow_prompts"),
        ("Recommended reading. This story is for members only.", "paywalls"),
        ("Already a member? This story is for members only.", "paywalls"),
    ],
)
def test_a_filter_alone_finds_its_sentence_wherever_it_stands_in_a_line(line, name):
    text = f"The river had risen for three days.\n{line}\nBy evening the water stood at the church door."
    alone, beside_all = find_all(text, [each for each in OF_PHRASES if each.name == name])
    assert [stretch.reasons for stretch in alone] == [stretch.reasons for stretch in beside_all] == [(name,)]


def test_a_small_dot_divides_rows():
    prose = "The dam held through the night, the mayor said, and nobody in the valley was hurt."
    assert clean(f"{prose}\n\nPrivacy ∙ Terms ∙ Collection notice") == prose
    assert clean(f"{prose}\n\n∙\n\nDiscussion about this post") == prose
    for row in ("Oak ∙ Rock ∙ Rope", "Eiche ∙ Fels ∙ Seil"):
        assert clean(f"{prose}\n\n{row}\n\n{prose} Yes.") == f"{prose}\n\n{row}\n\n{prose} Yes."
