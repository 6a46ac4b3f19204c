"""What is written to be shown by a script, or swallowed by an element without an end, is read after all."""
from __future__ import annotations

import pytest
from bs4 import BeautifulSoup

from newsclean.html import from_turbohtml, read_html
from newsclean.html.unclosed import drop_unclosed

from ..filters.pages import STORY, paragraphs

HEAD = "<!doctype html><html><head><title>The flood</title></head><body><ul><li>Home</li><li>Sport</li></ul>"
ARTICLE = paragraphs(*STORY)

PAGES = {
    "behind a paywall": f"{HEAD}<p>{STORY[0]}</p><div class='paywall' hidden><script>{'x = 1; ' * 200}</script>{ARTICLE}</div>",
    "in a noscript that ends too early": f"{HEAD}<noscript><div id='x'></noscript>{ARTICLE}</body></html>",
    "its rest behind a paywall": f"{HEAD}<article>{paragraphs(*STORY[:2])}<div class='locked' hidden>{paragraphs(*STORY[2:])}</div></article>",
    "panels of an accordion": f"{HEAD}{paragraphs(*STORY[:-1])}<section><h3><button aria-expanded='false'><span><p>Who paid?</p></span></button></h3>"
                              f"<div role='region' hidden><p>{STORY[-1]}</p></div></section>",
    "hidden fragment": f"<div hidden>{ARTICLE}</div>",
}


@pytest.mark.parametrize("markup", PAGES.values(), ids=PAGES.keys())
def test_an_article_that_is_held_back_is_read(markup, monkeypatch):
    read = read_html(markup)
    assert set(STORY) <= {line.text for line in read.lines}
    assert "x = 1" not in read.text
    assert set(STORY) <= {line.text for line in read_html(BeautifulSoup(markup, "html.parser")).lines}
    monkeypatch.setattr(from_turbohtml, "feed", lambda markup, layout: False)
    assert set(STORY) <= {line.text for line in read_html(markup).lines}


@pytest.mark.parametrize("name", ["title", "style", "noframes"])
def test_an_element_without_an_end_swallows_no_page(name, monkeypatch):
    markup = f"<!doctype html><html><head><{name}></head><body>{ARTICLE}</body></html>"
    assert set(STORY) <= {line.text for line in read_html(markup).lines}
    monkeypatch.setattr(from_turbohtml, "feed", lambda markup, layout: False)
    assert set(STORY) <= {line.text for line in read_html(markup).lines}


OTHERS = {
    "an offer": f"{HEAD}{ARTICLE}<div hidden><p>{STORY[1]}</p></div>",
    "an offer behind each paragraph": f"{HEAD}" + "".join(f"<p>{text}</p><div hidden><p>Read on for one coin, a coin that you will not miss, and cancel any day you like.</p></div>"
                                                          for text in STORY),
    "what no button opens": f"{HEAD}{ARTICLE}<section><h3>Offers</h3><div hidden><p>Read on for one coin, a coin that you will not miss.</p></div></section>",
    "an aside within a line": f"{HEAD}{ARTICLE}<p>The dam <span hidden>and the coin</span> held.</p>",
    "a word": f"{HEAD}<p>Rain.</p><div hidden>Three months for one coin.</div>",
    "code": f"{HEAD}<p>Rain.</p><div hidden><script>{'x = 1; ' * 200}</script></div>",
    "a notice": f"{HEAD}{ARTICLE}<noscript>{STORY[1]} Please switch scripts on.</noscript>",
}


@pytest.mark.parametrize("markup", OTHERS.values(), ids=OTHERS.keys())
def test_what_is_rightly_hidden_stays_hidden(markup):
    read = read_html(markup).text
    assert "coin" not in read
    assert "x = 1" not in read
    assert "switch" not in read
    assert read.count(STORY[1]) <= 1


@pytest.mark.parametrize(("markup", "left"), [
    ("<title>a</title><p>b", "<title>a</title><p>b"),
    ("<title>a<p>b", "a<p>b"),
    ("<title>a</title><title class=x>b", "<title>a</title>b"),
    ("<p>a<!-- b", "<p>a b"),
    ("<!-- a --><p>b<!-- c", "<!-- a --><p>b c"),
    ("<STYLE type=x>a<p>b", "a<p>b"),
    ("<titles>a", "<titles>a"),
])
def test_tags_that_no_end_follows_are_dropped(markup, left):
    assert drop_unclosed(markup) == left
