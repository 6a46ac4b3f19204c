"""What WordPress's plugins and themes, and other systems, print into an article: what goes, and what stays."""
from __future__ import annotations

from collections import Counter

import pytest
from bs4 import BeautifulSoup

from . import systems
from .systems import FORMS, Markup, fold

MARKUPS = systems.read_markups()
KNOWN = frozenset(systems.read_failures())


def name(markup: Markup) -> str:
    return f"{markup.system}: {markup.name}"


@pytest.mark.parametrize("path", systems.find_files(), ids=lambda path: path.stem)
def test_a_file_is_read_whole(path):
    source = path.read_text(encoding="utf-8")
    heads = [line for line in source.splitlines() if line.startswith(("  go:", "  stay:"))]
    assert len(heads) == sum(len(markup.go) + len(markup.stay) for markup in systems.read(path))
    assert not [markup.name for markup in systems.read(path) if "|" in markup.name or not markup.html]


def test_no_two_markups_of_a_system_have_one_name():
    names = Counter(name(markup) for markup in MARKUPS)
    assert [each for each, times in names.items() if times > 1] == []


@pytest.mark.parametrize("markup", MARKUPS, ids=name)
def test_what_is_looked_for_stands_in_the_markup_alone(markup):
    shown = fold(BeautifulSoup(markup.html, "html.parser").get_text())
    around = fold("\n".join(systems.PARAGRAPHS))
    for text in markup.go + markup.stay:
        assert fold(text) in shown, text
        assert fold(text) not in around, text
    for text in markup.go:
        assert not [honest for honest in markup.stay if fold(text) in fold(honest)], text


def test_known_failures_are_of_markups_that_there_are():
    texts = {systems.write_row(form, markup, "") for form in FORMS for markup in MARKUPS}
    assert [row for row in KNOWN if " | ".join(row.split(" | ")[:3]) + " | " not in texts] == []
    assert len(KNOWN) == len(systems.read_failures()), "a line stands there twice"


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("markup", MARKUPS, ids=name)
def test_clutter_goes_and_the_article_stays(markup, form):
    """Strict both ways: whoever mends what is listed in `known_failures.txt` takes its line from the list."""
    found = {systems.write_row(form, markup, failure) for failure in systems.find_failures(markup, form)}
    listed = {row for row in KNOWN if row.startswith(systems.write_row(form, markup, ""))}
    assert sorted(found - listed) == [], "goes wrong and is not listed"
    assert sorted(listed - found) == [], "is right now: take it from known_failures.txt"
