"""Labels of advertisements between two sentences of one line: sentences that begin so stay first."""
from __future__ import annotations

import pytest

from newsclean import clean
from newsclean.filters import ADVERTS

BEFORE = "The mayor spoke for an hour about the old bridge and the new one. The work begins in May, he said."
BEHIND = "The arches will be taken down one by one and numbered in chalk. The mason and his sons live by the river."

MISSES = {
    "sentence": f"{BEFORE} Story continues below the line, the book says, and nobody looks there. {BEHIND}",
    "with-a-stop": f"{BEFORE} Article continues below. {BEHIND}",
    "one-word": f"{BEFORE} Advertisement The Mayor wrote on the box, and left. {BEHIND}",
    "in-a-sentence": f"{BEFORE} He read out that the Story continues below The Line, as it is called. {BEHIND}",
    "no-sentence-ended": f"{BEFORE} On the page stood: Story continues below advertisement The mayor laughed. {BEHIND}",
    "nl": "De burgemeester sprak een uur over de oude brug en de nieuwe. Tekst gaat verder onder de streep, zei hij, en iedereen lachte. "
          "De bogen worden een voor een afgebroken en met krijt genummerd.",
    "other-label": f"{BEFORE} Skip to content {BEHIND}",
    "goes-on-small": f"{BEFORE} Story continues below advertisement boards along the road. {BEHIND}",
    "many-lines": "\n\n".join([BEHIND, BEHIND, BEHIND, BEHIND, f"{BEFORE} Story continues below advertisement {BEHIND}"]),
}
HITS = {
    "capital": (f"{BEFORE} Story continues below advertisement {BEHIND}", f"{BEFORE} {BEHIND}"),
    "quote": (f"{BEFORE} Article continues below “{BEHIND}”", f"{BEFORE} “{BEHIND}”"),
    "figure": (f"{BEFORE} Story continues below advertisement 40 men will take the arches down by May.", f"{BEFORE} 40 men will take the arches down by May."),
    "quote-goes-on-small": (f"{BEFORE} Story continues below advertisement “and by May,” he said, “the arches will be down.”",
                            f"{BEFORE} “and by May,” he said, “the arches will be down.”"),
    "all-capitals": (f"{BEFORE} SCROLL TO CONTINUE WITH CONTENT {BEHIND}", f"{BEFORE} {BEHIND}"),
    "two": (f"{BEFORE} Story continues below advertisement {BEHIND} Story continues below advertisement {BEHIND}", f"{BEFORE} {BEHIND} {BEHIND}"),
    "nl": ("De burgemeester sprak een uur over de oude brug en de nieuwe. Het werk begint in mei. Tekst gaat verder onder de advertentie "
           "De bogen worden een voor een afgebroken en met krijt genummerd.",
           "De burgemeester sprak een uur over de oude brug en de nieuwe. Het werk begint in mei. "
           "De bogen worden een voor een afgebroken en met krijt genummerd."),
}


@pytest.mark.parametrize("text", MISSES.values(), ids=MISSES)
def test_what_may_be_the_authors_stays(text):
    assert clean(text) == text


@pytest.mark.parametrize(("text", "left"), HITS.values(), ids=HITS)
def test_a_label_between_sentences_goes(text, left):
    assert clean(text) == left
    assert ADVERTS(text) == left
