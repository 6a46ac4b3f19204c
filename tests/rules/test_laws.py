"""The laws hold with rules of the user's own, made at random, keep rules among them."""
from __future__ import annotations

import pickle
import warnings

from hypothesis import given
from hypothesis import strategies as st

from newsclean import DEFAULT, Cleaner, explain, rules

from .. import documents, laws

WORDS = ["river", "mayor", "canoe", "desk", "read", "share", "advertisement", "the", "three days", "water"]
PATTERNS = st.lists(st.sampled_from([
    *WORDS, r"^\w+$", r"\([^)]*\)", r"\d+", r"^Share.*$", r"[A-Z]{3,}", r"\s\w\s", r"e", r"^.{1,12}$", r"\bthe\b", r"(?<=\w),",
]), min_size=1, max_size=3, unique=True)
PHRASES = st.lists(st.sampled_from(["Win a canoe", "{n} canoes left", "Photo: {name}", "Read in our app", *WORDS]), min_size=1, max_size=3)
OWN = st.one_of(
    PATTERNS.map(lambda sources: rules.patterns("mine", *sources)),
    PHRASES.map(lambda lines: rules.phrases("mine", lines=lines)),
)
KEEPS = st.one_of(st.none(), PATTERNS.map(lambda found: rules.keep(patterns=found)), PHRASES.map(lambda found: rules.keep(phrases=found)))


@given(documents.PIECES, st.lists(OWN, max_size=2), KEEPS, documents.STRICTNESS)
def test_the_laws_hold_with_rules_of_ones_own(text, own, keep, strictness):
    own = [rule if number == 0 else type(rule)(f"mine{number}", rule.find, once=rule.once) for number, rule in enumerate(own)]
    cleaner = Cleaner(filters=DEFAULT | own[:1], keep=keep, strictness=strictness)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)
        found = cleaner.explain(text)
        laws.only_deletions(found)
        assert cleaner(found.text) == found.text
        assert pickle.loads(pickle.dumps(cleaner)).explain(text) == found
        kept = keep.find_lines(view_of(found.source)) if keep is not None else {}
    view = view_of(found.source)
    for index in kept:
        assert view.lines[index].text.strip() in found.text


def view_of(text):
    from newsclean.engine.view import View
    from newsclean.phrases.lexicon import load_lexicon
    from newsclean.text.lines import read

    return View(read(text), load_lexicon(frozenset()))


@given(documents.PIECES, KEEPS)
def test_what_is_spared_was_marked_and_stays(text, keep):
    found = explain(text, keep=keep)
    assert all(mark.text in found.text for mark in found.spared)
