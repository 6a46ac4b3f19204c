"""A page's own markup comes back without what went, and what it shows is what the text is."""
from __future__ import annotations

import re

import pytest
from bs4 import BeautifulSoup

from newsclean import Cleaner, clean, clean_html, rules
from newsclean.html import read_html

from .. import cases
from ..filters.pages import STORY, page, paragraphs

FIGURE = '<figure><img src="quay.jpg" alt="The quay"><figcaption>Photo: Mia Sund</figcaption></figure>'
TABLE = '<table class="times"><tr><th>Boat</th><th>Time</th></tr><tr><td>Heron</td><td>4:12</td></tr></table>'
CARD = ('<div class="related-posts"><h3>Related Posts</h3><article><a href="/lamps"><img src="lamps.jpg"></a>'
        '<h4><a href="/lamps">Nine lamps on the mole</a></h4></article></div>')
SHARE = '<div class="sharedaddy">Share this: <a href="#"><img src="x.svg"> Print</a></div>'
ARTICLE = (f"<h1 data-id='7'>The flood</h1>{FIGURE}{paragraphs(*STORY[:1])}{SHARE}<p>Read <a href='/plan' title='x'>the plan</a> "
           f"of 1912.</p>{TABLE}{paragraphs(*STORY[1:])}<iframe src='https://v.example/1'></iframe>{CARD}")


def lines(text):
    return [" ".join(line.split()) for line in text.split("\n") if line.strip()]


PAGES = [path.with_suffix(".html") for path in cases.paths("wild", "synthetic") if path.with_suffix(".html").exists()]


@pytest.mark.parametrize("markup", [ARTICLE, page(ARTICLE)], ids=["fragment", "page"])
def test_what_it_shows_is_the_text(markup):
    assert lines(read_html(clean_html(markup, output="html")).text) == lines(clean_html(markup))


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_what_a_fixture_shows_is_its_text(path):
    markup = path.read_text(encoding="utf-8")
    assert lines(read_html(clean_html(markup, output="html")).text) == lines(clean_html(markup))


def test_what_the_article_holds_stays_and_what_went_leaves_nothing():
    left = clean_html(ARTICLE, output="html")
    for kept in ("<h1 data-id='7'>The flood</h1>", '<img src="quay.jpg" alt="The quay">', "<a href='/plan' title='x'>the plan</a>",
                 '<table class="times">', "<iframe src='https://v.example/1'></iframe>"):
        assert kept in left
    for gone in ("Photo", "figcaption", "sharedaddy", "x.svg", "related-posts", "lamps.jpg", "lamps"):
        assert gone not in left


def test_no_attribute_changes():
    def list_attributes(markup):
        return [(tag.name, dict(tag.attrs)) for tag in BeautifulSoup(markup, "html.parser").find_all(True)]

    before, after = list_attributes(ARTICLE), list_attributes(clean_html(ARTICLE, output="html"))
    waiting = iter(before)
    assert all(each in waiting for each in after)


def test_a_tree_that_is_given_stays_as_it_is():
    soup = BeautifulSoup(page(ARTICLE), "html.parser")
    before = str(soup)
    for output in ("html", "markdown"):
        assert clean_html(soup, output=output, links=False, images=False)
        assert str(soup) == before
    assert clean_html(soup, output="html").split() == clean_html(before, output="html").split()


def test_space_that_a_cut_leaves_over_goes():
    assert clean_html("<p>It voted in the gym <em>(3 min read)</em>. It was late.</p>", output="html") == (
        "<p>It voted in the gym. It was late.</p>")
    assert clean_html("<p>The dam<b> (3 min read) </b>held.</p>", output="html") == "<p>The dam held.</p>"


def test_what_needs_nothing_comes_back():
    markup = "<p>The dam  held.<br/>\n<em>All</em> night.</p>"
    assert clean_html(markup, output="html") == markup


def test_wrongly_decoded_markup_is_repaired():
    assert clean_html("<p>fÃ¼r <b>alle</b></p><p>ADVERTISEMENT</p>", output="html") == "<p>für <b>alle</b></p>"


def test_links_and_pictures_go_where_they_are_not_wanted():
    left = clean_html(ARTICLE, output="html", links=False, images=False)
    assert "Read the plan of 1912." in left
    assert not re.search("<a |<img|<figure", left)


def test_rules_by_selectors_leave_no_trace():
    promos = rules.selectors("promos", "aside[data-ad]")
    markup = '<p class="a">The dam held.</p><aside data-ad="1"><p>Win a canoe.</p></aside>'
    cleaner = Cleaner(filters={promos})
    assert cleaner.html(markup, output="html") == '<p class="a">The dam held.</p>'


def test_bytes_have_their_encoding():
    assert clean_html("<p>Größe</p>".encode("cp1252"), encoding="windows-1252", output="html") == "<p>Größe</p>"


def test_another_output_is_named():
    with pytest.raises(ValueError, match="output: expected one of 'text', 'html', 'markdown', got 'xml'"):
        clean_html("<p>a</p>", output="xml")


def test_markdown_is_whole_and_leaves_nothing_to_do():
    pytest.importorskip("markdownify")
    left = clean_html(page(ARTICLE), output="markdown")
    assert left.startswith("# The flood")
    for kept in ("![The quay](quay.jpg)", "[the plan](/plan", "| Boat | Time |", "| Heron | 4:12 |"):
        assert kept in left
    assert "Nine lamps" not in left
    assert clean(left) == left
    plain = clean_html(page(ARTICLE), output="markdown", links=False, images=False)
    assert "](" not in plain
    assert "Read the plan of 1912." in plain


def test_no_sign_is_left_of_what_markdown_cannot_show():
    pytest.importorskip("markdownify")
    markup = f"<h2><svg><path d='M0'/></svg></h2><ul><li><i class=icon></i></li><li>one</li></ul><h3><img src='a.png' alt='b'></h3><h4><img src='c.png'></h4><p>{STORY[0]}</p>"
    assert clean_html(markup, output="markdown") == f"- one\n\n### b\n\n{STORY[0]}"
