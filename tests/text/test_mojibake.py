from __future__ import annotations

import pytest

from newsclean import clean, explain
from newsclean.text.mojibake import repair_text


@pytest.mark.parametrize(("broken", "mended"), [
    ("The mayorâ€™s plan", "The mayor’s plan"),
    ("CafÃ© Central", "Café Central"),
    ("ÐŸÑ€Ð¸Ð²ÐµÑ‚, Ð¼Ð¸Ñ€", "Привет, мир"),
    ("РџСЂРёРІРµС‚, РјРёСЂ", "Привет, мир"),
    ("he left\x85 and", "he left… and"),
], ids=["quote", "accent", "russian-latin1", "russian-cp1251", "c1"])
def test_wrongly_decoded_lines_are_mended(broken, mended):
    text, repairs = repair_text(f"A good line.\n{broken}\nAnother.")
    assert text == f"A good line.\n{mended}\nAnother."
    assert [(repair.line, repair.before, repair.after) for repair in repairs] == [(2, broken, mended)]


@pytest.mark.parametrize("text", [
    "“Curly quotes”, ﬁ ligatures, ｗｉｄｅ letters and &amp; stay.",
    "Straße, naïve, Ærø, piñata, žluťoučký kůň, Привет, мир.",
    "À Paris, Ã is a letter of Portuguese.",
    "Сјај и таква својства, Ђурђевак.",
    "\ud800 a lone surrogate",
], ids=["typography", "accents", "capital-a-tilde", "serbian", "surrogate"])
def test_what_is_meant_stays(text):
    assert repair_text(text) == (text, ())


def test_a_repair_is_listed_apart_from_the_marks():
    explanation = explain("The mayorâ€™s plan\n\nADVERTISEMENT")
    assert explanation.text == "The mayor’s plan"
    assert [mark.text for mark in explanation.marks] == ["ADVERTISEMENT"]
    assert explanation.repairs[0].after == "The mayor’s plan"


def test_repair_can_be_left_out():
    assert clean("The mayorâ€™s plan", repair=False) == "The mayorâ€™s plan"


@pytest.mark.parametrize("text", ["<!--more-->\u00a0â€ ", "’ (Opens in new window)[/caption]\u00a0â€™"])
def test_a_line_that_could_be_mended_once_something_was_taken_from_it_keeps_everything(text):
    """Else the next call would mend what the first one left."""
    explanation = explain(text)
    assert explanation.text == text
    assert explanation.marks == ()
    assert clean(text, repair=False) != text
