"""Every filter is tested alike: its look-alikes stay first, then its clutter goes.

A test module names its `FILTER` and holds `MISSES`, id to a text that must come back byte for byte, and
`HITS`, id to a text and what is left of it. A bar at a line's start in `HITS` says that the line goes.
"""
from __future__ import annotations

__all__ = ["test_hit_goes", "test_hit_goes_with_every_filter", "test_miss_stays_alone",
           "test_miss_stays_between_paragraphs", "test_miss_stays_with_every_filter"]

from newsclean import clean

BEFORE = "The river had risen for three days when the first of the families packed their things and left."
AFTER = "By evening the water stood at the church door, and nobody in the village remembered it any higher."


def test_miss_stays_alone(FILTER, miss):
    assert FILTER(miss) == miss


def test_miss_stays_with_every_filter(miss):
    assert clean(miss) == miss


def test_miss_stays_between_paragraphs(miss):
    text = f"{BEFORE}\n\n{miss}\n\n{AFTER}"
    assert clean(text) == text


def test_hit_goes(FILTER, hit):
    source, left = hit
    assert FILTER(source) == left
    assert FILTER(left) == left


def test_hit_goes_with_every_filter(hit):
    source, left = hit
    assert clean(source) == left
