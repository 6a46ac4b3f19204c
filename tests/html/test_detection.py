"""What is HTML, and what only has some of it in it."""
from __future__ import annotations

import time
import warnings

import pytest

from newsclean import clean
from newsclean.html import looks_like_html

TEXTS = {
    "nothing": "",
    "words": "The dam held.",
    "words before a tag": "The dam <b>held</b>.\n<p>Nobody</p><p>was hurt.</p>",
    "words behind the tags": "<p>The dam</p><p>held.</p> So said the mayor.",
    "a tutorial": "<p> begins a paragraph and </p> ends it; <li> and </li> do the same for a list.",
    "a tutorial that quotes a page": "Every page begins so:\n<!DOCTYPE html>\n<html>",
    "one paragraph": "<p>The dam <strong>held</strong>.</p>",
    "a few tags left": "<b>The dam</b> held.<br>Nobody was hurt.<br/>So it goes.",
    "less than": "< 5 and > 3",
    "a quotation": "<<The dam held.>>",
    "an address": "<https://example.com/a>",
    "a feed": "<?xml version='1.0'?><rss><channel><title>News</title></channel></rss>",
    "a drawing": "<!DOCTYPE svg><svg></svg>",
    "block comments": "<!-- wp:paragraph -->\nThe dam held.\n<!-- /wp:paragraph -->",
    "a name that begins like a tag's": "<htmlish>The dam held.</htmlish>",
}
PAGES = {
    "doctype": "<!DOCTYPE html><html><body><p>x</p></body></html>",
    "doctype in small letters, after white space": "\n\t <!doctype html>\n<p>x",
    "a byte order mark": "\ufeff<html lang='en'><p>x",
    "a comment first": "<!-- saved from a site -->\n<!DOCTYPE html>\n<html><p>x",
    "XHTML": '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"\n"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\n<html>',
    "a head": "<head><title>x</title></head><body>x",
    "a title": "<title>The dam</title>\n<p>x",
    "what stands in a head": '<meta charset="utf-8"><p>x',
    "a body": "<body class='post'>x",
    "paragraphs": "<p>The mayor said no.</p><p>The clerk said yes.</p>",
    "paragraphs under comments of blocks": "<!-- wp:paragraph -->\n<p>The dam held.</p>\n<!-- /wp:paragraph -->\n<!-- wp:paragraph -->\n<p>It rained.</p>\n<!-- /wp:paragraph -->",
    "boxes": '<div class="entry"><h2>The dam</h2>It held.<br></div>\n',
    "a picture first": '<img src="a.png" alt="The dam"><p>It held.</p><p>It rained.</p>',
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_a_text_is_none(text):
    assert not looks_like_html(text)
    clean(text)  # warns of nothing


@pytest.mark.parametrize("text", PAGES.values(), ids=PAGES)
def test_a_page_or_a_fragment_is_one(text):
    assert looks_like_html(text)
    with pytest.warns(UserWarning, match="is HTML; clean_html"):
        clean(text)


@pytest.mark.parametrize("unit", ["<!--", "<!-- -->", "<p", "<p ", "</p>", "\n", "<?xml ?>", "<p>"])
def test_it_takes_no_longer_than_the_text_is_long(unit):
    with warnings.catch_warnings():
        start = time.process_time()
        looks_like_html(unit * 100_000)
        assert time.process_time() - start < 1
