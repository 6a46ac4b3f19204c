from __future__ import annotations

import pickle

import pytest

from newsclean import DEFAULT, Cleaner, clean, clean_html, explain, rules

PROSE = "The river had risen for three days when the first of the families packed their things and left for the hills."
TEXT = f"3 min read\n\n{PROSE}\n\nADVERTISEMENT\n\nShare this:\n\n{PROSE}"


@pytest.mark.parametrize("keep", [
    rules.keep(patterns=["^ADVERT"]),
    rules.keep(phrases=["advertisement"]),
    rules.keep(patterns=["nothing"]) | rules.keep(phrases=["Advertisement"]),
])
def test_what_a_keep_rule_matches_stays_whole(keep):
    left = clean(TEXT, keep=keep)
    assert left == f"{PROSE}\n\nADVERTISEMENT\n\n{PROSE}"
    assert clean(left, keep=keep) == left


def test_a_slot_in_a_kept_phrase_stands_for_what_varies():
    assert clean(TEXT, keep=rules.keep(phrases=["{n} min read"])).startswith("3 min read\n\nThe river")


def test_a_kept_element_stays():
    markup = f'<p>{PROSE}</p><div class="sharedaddy"><p>Share this:</p></div><p>{PROSE}</p>'
    assert "Share this" not in clean_html(markup)
    assert "Share this" in clean_html(markup, keep=rules.keep(selectors=[".sharedaddy"]))


def test_learned_filters_leave_it_too():
    menu = ["Skip to content", "Home", "Politics", "Sport", "Culture", "Weather", "Archive", "Contact us", "Log in"]
    foot = ["Privacy policy", "Canoe of the week", "Terms of use", "Canoe club", "Advertise with us", "About us", "© 2024 Valley Paper"]
    dump = "\n".join([*menu, PROSE, f"{PROSE} And so on.", f"{PROSE} It was so.", *menu, *foot])
    assert "Canoe" not in clean(dump)
    left = clean(dump, keep=rules.keep(phrases=["canoe of the week"]))
    assert "Canoe of the week" in left
    assert "Canoe club" not in left


def test_the_explanation_says_what_would_have_gone_and_what_kept_it():
    found = explain(TEXT, keep=rules.keep(patterns=["^ADVERT"]))
    assert [(mark.text, mark.reasons, mark.notes[-1]) for mark in found.spared] == [
        ("ADVERTISEMENT", ("adverts",), "kept by ^ADVERT")]
    assert all(mark.text != "ADVERTISEMENT" for mark in found.marks)


def test_a_keep_rule_that_takes_too_long_keeps_all():
    text = TEXT + "x" * 20_000
    with pytest.warns(RuntimeWarning, match="nothing is removed"):
        left = clean(text, keep=rules.keep(patterns=[r"(x+x+)+y"], timeout=0.05))
    assert left == text


@pytest.mark.parametrize(("options", "error", "says"), [
    ({"patterns": "x"}, TypeError, r"keep: patterns: expected a list, got 'x'; write \['x'\]"),
    ({"patterns": ["("]}, ValueError, "rule 'keep': pattern"),
    ({"phrases": [""]}, ValueError, "is no phrase"),
    ({"selectors": ["a["]}, ValueError, "rule 'keep': selector"),
])
def test_an_error_names_the_argument(options, error, says):
    with pytest.raises(error, match=says):
        rules.keep(**options)


def test_a_keep_rule_is_a_value_and_a_cleaner_holds_it():
    keep = rules.keep(patterns=["^ADVERT"])
    cleaner = Cleaner(filters=DEFAULT, keep=keep)
    assert pickle.loads(pickle.dumps(cleaner)) == cleaner
    assert hash(keep) == hash(rules.keep(patterns=["^ADVERT"]))
    assert "ADVERTISEMENT" in cleaner(TEXT)


def test_anything_else_for_keep_is_an_error():
    with pytest.raises(TypeError, match=r"keep: expected rules\.keep\(…\), got"):
        clean(TEXT, keep="ADVERTISEMENT")
