from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st

from newsclean.html import from_bs4, from_stdlib, from_turbohtml, read_html
from newsclean.html.layout import Layout

from ..test_hostile import count_steps


def by_fast(markup):
    pytest.importorskip("turbohtml")
    return _fed(from_turbohtml.feed, markup)


def by_plain(markup):
    return _fed(from_stdlib.feed, markup)


def by_soup(markup):
    layout = Layout(page=True)
    from_bs4.feed(BeautifulSoup(markup, "html.parser"), layout)
    return layout.document()


def _fed(feed, markup):
    layout = Layout(page=True)
    feed(markup, layout)
    return layout.document()


READERS = [by_fast, by_plain, by_soup]

TEXTS = {
    # words are neither glued nor split
    "inline-tags": ("<p>The <b>well</b> was <i>dug</i>, by <a href=x>hand</a>.", "The well was dug, by hand."),
    "tag-within-word": ("<p>un<em>believ</em>able", "unbelievable"),
    "the-page's-own-fault": ("<p>yet<a>Anna</a> said", "yetAnna said"),
    "soft-hyphen": ("<p>Donau&shy;dampf\xadschiff", "Donaudampfschiff"),
    "wbr": ("<p>super<wbr>cali", "supercali"),
    "space-at-the-edge-of-a-tag": ("<p>one<b> two </b>three", "one two three"),
    "white-space-runs": ("<p>one \n\t two&nbsp; three</p>", "one two three"),
    "comment-within-word": ("<p>wa<!-- x -->ter", "water"),
    "entity": ("<p>Rock &amp; roll &lt;live&gt;", "Rock & roll <live>"),
    # blocks
    "items": ("<ul><li>one</li><li>two</li></ul>", "one\ntwo"),
    "paragraphs": ("<p>one</p><p>two</p>", "one\n\ntwo"),
    "divs": ("<div>one<div>two</div>three</div>", "one\ntwo\nthree"),
    "break": ("<p>one<br>two<br/>three</p>", "one\ntwo\nthree"),
    "two-breaks": ("<div>one<br><br>two</div>", "one\n\ntwo"),
    "rule": ("<div>one<hr>two</div>", "one\n\ntwo"),
    "headings": ("<h1>one</h1>two", "one\n\ntwo"),
    "nested-list": ("<ul><li>one<ul><li>two</li></ul></li></ul>three", "one\ntwo\n\nthree"),
    "definitions": ("<dl><dt>one</dt><dd>two</dd></dl>", "one\ntwo"),
    "rows": ("<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>", "a\tb\n1\t2"),
    "layout-table": ("<table><tr><td><p>one</p><p>two</p></td><td>three</td></tr></table>", "one\n\ntwo\n\nthree"),
    "pre": ("<pre>def f():\n    return  1\n\nf()\n</pre>after", "def f():\n    return  1\n\nf()\n\nafter"),
    "buttons": ("<button>one</button><button>two</button>", "one\ntwo"),
    "question-in-button": ("<h3><button><span>Why?</span></button></h3><div>So.</div>", "Why?\n\nSo."),
    "block-in-link": ("<a href=x><div>one</div>two</a>", "one\ntwo"),
    "image-text": ("<p>one <img src=x alt=two> three</p>", "one three"),
    # what is never shown
    "script-style": ("<p>one</p><script>var a='<p>x'</script><style>p{}</style><p>two</p>", "one\n\ntwo"),
    "noscript": ("<p>one</p><noscript><p>Switch it on</p></noscript>", "one"),
    "template": ("<p>one</p><template><p>two</p></template>", "one"),
    "hidden": ("<p>one</p><p hidden>two</p>", "one"),
    "hidden-page": ("<html hidden><body hidden><p>one</p></body></html>", "one"),
    "found-by-searching": ("<p>one</p><div hidden=until-found>two</div>", "one\n\ntwo"),
    "head": ("<html><head><title>T</title></head><body>one</body></html>", "one"),
    "svg": ("<p>one <svg><title>logo</title><text>x</text></svg>two</p>", "one two"),
    "frame": ("<p>one</p><iframe><p>old browsers</p></iframe>", "one"),
    "picture-in-words": ("<video><p>No video</p></video><p>one</p>", "one"),
    # kept, with a hint, for a filter to judge
    "for-screen-readers": ("<p>one <span class=screen-reader-text>two</span></p>", "one two"),
    "style-none": ("<div style='display: none'>one</div>", "one"),
    "details": ("<details><summary>one</summary>two</details>", "one\ntwo"),
    "reading": ("<p><ruby>one<rp>(</rp><rt>two</rt><rp>)</rp></ruby></p>", "onetwo"),
    "nothing": ("", ""),
    "no-markup": ("one\ntwo", "one two"),
}


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize(("markup", "text"), TEXTS.values(), ids=TEXTS.keys())
def test_text_is_laid_out_as_a_browser_does(reader, markup, text):
    document = reader(markup)
    assert document.text == text
    assert all(document.text[line.start:line.end] == line.text for line in document.lines)
    assert "\n".join(line.text for line in document.lines) == text


LEFT_OUT = {
    "paragraphs": ("<p>one<p>two<div>three", "one\n\ntwo\n\nthree"),
    "items": ("<ul><li>one<li>two<ul><li>three</ul><li>four</ul>", "one\ntwo\nthree\nfour"),
    "cells": ("<table><tr><td>a<td>b<tr><td>c<td>d</table>", "a\tb\nc\td"),
    "head": ("<head><title>T</title><p>one", "one"),
    "closes-nothing": ("<div>one</span></p></div>two", "one\ntwo"),
    "crossed": ("<p>one <b>two <i>three</b> four</i></p>", "one two three four"),
    "script-ended-loosely": ("<p>one<script>var a</script\n <!-- b --><p>two", "one\n\ntwo"),
    "for-one-browser": ("<p>one<![if !IE]><p>two<![endif]--><p>three<!--[if IE]>four<![endif]-->", "one\n\ntwo\n\nthree"),
    "picture": ("<div><svg><path d=''/><g><desc>x</desc><div>one</div></div>two", "one\ntwo"),
    "words-in-a-picture": ("<svg><foreignObject><div>x</div></foreignObject></svg>one", "one"),
    "self-closed": ("<div/>one<p>two", "one\n\ntwo"),
}


@pytest.mark.parametrize("reader", [by_fast, by_plain])
@pytest.mark.parametrize(("markup", "text"), LEFT_OUT.values(), ids=LEFT_OUT.keys())
def test_ends_that_are_left_out_are_put_in(reader, markup, text):
    assert reader(markup).text.replace("\n\n", "\n") == text.replace("\n\n", "\n")


def hints(markup, text):
    return next(line.markup for line in read_html(markup).lines if line.text == text)


def test_hints_name_the_innermost_element_around_the_whole_line():
    assert hints("<div class='A b'><p id=C>one <b>two</b></p></div>", "one two").element.words == ("#c",)
    assert hints("<div class='A b'><p>one</p></div>", "one").element.parent.words == ("a", "b")
    assert hints("<ul><li><a class=share rel=nofollow>Tweet</a></li></ul>", "Tweet").element.words == ("share", "rel=nofollow")
    assert hints("<ul><li><a class=share>Tweet</a> me</li></ul>", "Tweet me").tag == "li"


def test_hints_count_what_stands_in_links_and_in_bold():
    found = hints("<p>see <a href=x>the list</a> <strong>now</strong></p>", "see the list now")
    assert (found.linked, found.bold) == (len("the list"), len("now"))


def test_hints_tell_where_named_inline_elements_stand():
    found = hints("<p>one <span class=screen-reader-text>two</span> three</p>", "one two three")
    (start, end, box), = found.pieces
    assert ("one two three"[start:end].strip(), box.words) == ("two", ("screen-reader-text",))


def test_hints_know_a_page_from_a_fragment():
    assert hints("<!doctype html><body><p>one", "one").page
    assert not hints("<p>one</p>", "one").page


STREAMED = """<html><body><main><p>one</p><template id="B:0"></template><p>five</p></main><footer>six</footer>
<div hidden id="S:0"><p>two</p><template id="P:1"></template><p>four</p></div><div hidden id="S:1"><p>three</p></div>
<div hidden id="S:9"><p>no place</p></div></body></html>"""


@pytest.mark.parametrize("reader", READERS)
def test_parts_that_are_streamed_behind_the_page_stand_in_their_place(reader):
    assert reader(STREAMED).text.split() == ["one", "two", "three", "four", "five", "six"]
    lines = {line.text: line for line in reader(STREAMED).lines}
    assert lines["two"].markup.element.parent.parent.tag == "main"


HOSTILE = {
    "div": "<div>", "inline": "<b>", "link": "<a href=x>", "list": "<ul><li>", "table": "<table><tr><td>", "p": "<p><i>",
    "end-tags": "</p></x>", "scope": "<i><td>", "template": "<template id=B:1>", "streamed": "<div hidden id=S:1>",
    "line-each": "<div>a", "quotes": "<a b='", "open": "<", "unclosed-comment": "<!-", "entity": "&amp",
}


@pytest.mark.parametrize("feed", [from_turbohtml.feed, from_stdlib.feed])
@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE.keys())
def test_deep_and_broken_markup_costs_no_more_than_its_length(feed, piece):
    def read(count):
        layout = Layout(page=True)
        feed(piece * count + " water", layout)
        layout.document()

    assert count_steps(lambda: read(1_000)) <= 2.3 * count_steps(lambda: read(500))
    read(20_000)


@pytest.mark.parametrize("feed", [from_turbohtml.feed, from_stdlib.feed])
def test_deep_markup_and_many_attributes_lose_no_text(feed):
    for markup in ("<div>" * 50_000, "<p " + " ".join(f"a{n}=1" for n in range(100_000)) + ">", "<i>" * 50_000 + "</i>" * 9):
        assert _fed(feed, markup + "water").text == "water"


NAMES = st.sampled_from(["div", "p", "span", "a", "b", "ul", "li", "table", "tr", "td", "h2", "pre", "br", "article", "blockquote"])
NODES = st.recursive(
    st.sampled_from(["one", " two ", "three,\n", "&amp;", "<br>", "<!-- x -->", "<script>if (a < b) {}</script>", "\xad", "<wbr>"]),
    lambda inner: st.builds(lambda name, parts: f"<{name} class='x'>{''.join(parts)}</{name}>", st.sampled_from(["div", "section", "span", "i"]),
                            st.lists(inner, max_size=4)), max_leaves=20)


def test_a_page_whose_head_has_no_end_is_read_all_the_same():
    page = "<html><head><title>T</title><link href=x><body><p>one</p></body></html>"
    loose = "<html><head><title>T</title><!-- c --> <div>one</div></head><body><p>two</p></body></html>"
    assert by_soup(page).text == by_fast(page).text == by_plain(page).text == "one"
    assert by_soup(loose).text == by_fast(loose).text == by_plain(loose).text == "one\n\ntwo"


def chain(line):
    """The elements around a line, up to the table."""
    box, tags = line.markup.element, []
    while box and box.tag not in ("table", "body", ""):
        tags.append(box.tag)
        box = box.parent
    return tags


ROWS = ("<!doctype html><html><head><title>T</title></head><body><table><caption>c</caption><tr><td><p>1</p></td></tr>"
        "<tr><td><p>2</p></td></tr></table><table><tbody><tr><td><p>3</p></td></tr></tbody></table></body></html>")


@pytest.mark.parametrize("parser", ["html.parser", "lxml", "html5lib"])
def test_rows_stand_in_a_body_whether_a_parser_puts_one_in_or_not(parser):
    for document in (by_fast(ROWS), by_plain(ROWS), by_plain(ROWS.replace("<tr>", "")), read_html(BeautifulSoup(ROWS, parser))):
        lines = [line for line in document.lines if line.text]
        assert [chain(line) for line in lines] == [["caption"], *[["p", "td", "tr", "tbody"]] * 3]


NESTED_LINKS = {
    "card": "<div><a href=x><img><h5><a href=x>one</a> two</h5></a></div><p>three</p>",
    "anchor-left-open": "<a name=x><p>one</p><p>two <a href=x>three</a> four</p>five",
    "ended-in-a-block": "<div><a href=x><p>one</a> two</p></div>three",
    "in-what-is-not-shown": "<a href=x><div>one<div hidden><a>two</a></div></div></a><p>three <a>four</a></p>",
}


@pytest.mark.parametrize("markup", NESTED_LINKS.values(), ids=NESTED_LINKS.keys())
def test_a_link_that_ends_around_blocks_lets_them_go_on(markup):
    fast_, plain_ = by_fast(markup), by_plain(markup)
    assert plain_.text == fast_.text
    assert [(line.text, line.markup.linked) for line in plain_.lines if line.text] == [
        (line.text, line.markup.linked) for line in fast_.lines if line.text]


@given(NODES)
def test_where_the_trees_agree_all_readers_give_the_same(markup):
    fast_, plain_, soup_ = (reader(f"<body>{markup}") for reader in READERS)
    assert fast_.text == plain_.text == soup_.text
    assert ([line.markup and line.markup[1:4] for line in fast_.lines] == [line.markup and line.markup[1:4] for line in plain_.lines]
            == [line.markup and line.markup[1:4] for line in soup_.lines])


TAGS = st.lists(st.one_of(NAMES.map(lambda name: f"<{name}>"), NAMES.map(lambda name: f"</{name}>"),
                          st.sampled_from(["water ", "<p hidden>", "<!--", "-->", "<a href='", "'>", "&", "<", "<template id=B:1>",
                                           "<div hidden id=S:1>", "\x00"]), st.text(max_size=5)), max_size=30).map("".join)


@given(TAGS)
def test_broken_markup_is_read_by_every_reader(markup):
    for reader in READERS:
        document = reader(markup)
        assert document.text.split("\n") == [line.text for line in document.lines]


def test_a_tree_of_the_caller_is_left_as_it_is():
    tree = BeautifulSoup("<html><head><title>T</title></head><body><p hidden>a</p><p>b</p></body></html>", "html.parser")
    before = str(tree)
    assert read_html(tree).text == "b"
    assert read_html(tree.body).text == "b"
    assert str(tree) == before


def test_a_tag_is_a_fragment_and_a_body_a_page():
    tree = BeautifulSoup("<html><head><title>T</title></head><body><div><p>a</p></div></body></html>", "html.parser")
    assert read_html(tree.div).lines[0].markup.page is False
    assert read_html(tree.body).lines[0].markup.page
    assert read_html(tree).lines[0].markup.page


@pytest.mark.parametrize("value", [None, 3, ["<p>"], object()])
def test_anything_else_is_a_type_error_that_names_the_argument(value):
    with pytest.raises(TypeError, match="markup: expected"):
        read_html(value)


@pytest.mark.parametrize("markup", ["\ud800", "<p>\x00a", "<p class='\ud800'>a", "\x00", "<p hidden"])
def test_any_string_is_read(markup):
    read_html(markup)
