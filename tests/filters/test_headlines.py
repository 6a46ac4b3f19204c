from __future__ import annotations

import pytest

from newsclean import DEFAULT, clean_html, explain_html
from newsclean.filters.headlines import HEADLINES

from .pages import STORY, items, judged, page, paragraphs

LONG = paragraphs(*STORY)
TITLE = "Four metres at the church door"

HEADER = f"<div class='story-header'><div class='title'><h1>{TITLE}</h1></div><div class='byline'>{items('Jane Doe', 'Share')}</div></div>"

MISSES = {
    "a-fragment": f"{HEADER}{LONG}",
    "no-headline": page(LONG),
    "in-the-article": page(f"<h1>{TITLE}</h1>{LONG}"),
    "nothing-else": f"<!doctype html><html><body><h1>{TITLE}</h1></body></html>",
    "in-a-named-box": page(LONG, after=f"<div class='related-posts'><h1>{TITLE}</h1></div>"),
}

HITS = {
    "above-the-article": page(LONG, before=HEADER),
    "below-the-logo": page(LONG, before=f"<div><h1><a href=/>The Valley Post</a></h1></div>{HEADER}"),
    "over-another-story": page(LONG, before=HEADER, after=f"<div><h1>Why the storks stay</h1>{items('More')}</div>"),
    "in-parts": page(LONG, before=HEADER.replace(TITLE, f"<span>{TITLE}</span>")),
}


@pytest.mark.parametrize("markup", MISSES.values(), ids=MISSES.keys())
def test_look_alike_stays(markup):
    found = judged(markup, HEADLINES)
    assert found.text == found.source


@pytest.mark.parametrize("markup", HITS.values(), ids=HITS.keys())
def test_the_headline_goes_alone(markup):
    found = judged(markup, HEADLINES)
    assert [(mark.text, mark.reasons) for mark in found.marks] == [(TITLE, ("headlines",))]


@pytest.mark.parametrize("markup", HITS.values(), ids=HITS.keys())
def test_without_this_filter_the_headline_stays_and_nothing_else_does(markup):
    kept = clean_html(markup, filters=DEFAULT - {HEADLINES})
    assert kept.split("\n")[0] == TITLE
    assert kept == f"{TITLE}\n\n{clean_html(markup)}"


def test_an_explanation_tells_the_headline():
    found = explain_html(HITS["below-the-logo"])
    assert [mark.text for mark in found.marks if "headlines" in mark.reasons] == [TITLE]


def test_a_headline_in_two_lines_goes_whole():
    found = judged(page(LONG, before=HEADER.replace(" at the", "<br>at the")), HEADLINES)
    assert [mark.text for mark in found.marks] == ["Four metres", "at the church door"]
