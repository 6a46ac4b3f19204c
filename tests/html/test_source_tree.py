"""A page's own markup comes back to the letter but for what went."""
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import Cleaner, clean_html, rules

from ..filters.pages import STORY
from .test_layout import NODES

pytest.importorskip("turbohtml")

from newsclean.html.source_tree import UnknownPlaceError, read_source

DROP_ME = rules.patterns("drops", r"(?m)^DROP.*$|\(DROP\)")


def cut(markup):
    return Cleaner(only={DROP_ME}).html(markup, output="html")


@pytest.mark.parametrize("markup", [
    "",
    "<p>The dam  held.\r\n<BR>It &eacute;tait &#8217;late&rsquo;</P>",
    "<ul><li class=a>one<li class='b'>two</ul>",
    "<!-- x --><p>one</p>\n<table><tr><td>1</table><p/>two",
    "<svg><path d='M0 0'/></svg><b>one<p>two</b>three</p>",
])
def test_what_needs_nothing_comes_back_to_the_letter(markup):
    assert cut(markup) == markup


@pytest.mark.parametrize(("markup", "left"), [
    # line ends, entities, quotes and capitals stay as they were
    ("<P CLASS=a>one\r\n&amp; two</P>\r\n<p>DROP</p>\r\n<p title='&quot;'>three&nbsp;</p>",
     "<P CLASS=a>one\r\n&amp; two</P>\r\n\r\n<p title='&quot;'>three&nbsp;</p>"),
    # end tags that the writer left out
    ("<ul><li>one<li>DROP<li>two</ul>", "<ul><li>one<li>two</ul>"),
    ("<div><p>one<p>DROP</div><p>two", "<div><p>one</div><p>two"),
    ("<p>one<p>DROP", "<p>one"),
    ("<table><tr><td>one<tr><td>DROP</table>", "<table><tr><td>one</table>"),
    # rows and cells without what belongs around them
    ("<table><tr><td>DROP</td></tr></table><p>one</p>", "<p>one</p>"),
    # part of a text, behind comments, entities and end tags that close nothing
    ("<p>one &amp; (DROP) two</p>", "<p>one &amp; two</p>"),
    ("<p><!-- a > b -->one<!-- c --></i> t&ocirc;t (DROP)<b> two</b></p>", "<p><!-- a > b -->one<!-- c --></i> t&ocirc;t <b>two</b></p>"),
    ("<p>&notit; (DROP) one</p>", "<p>&notit; one</p>"),
    ("<p>one <em>(DROP)</em> two</p>", "<p>one two</p>"),
    # a text without an element of its own
    ("DROP<p>one</p>", "<p>one</p>"),
    ("<div>DROP<p>one</p></div>", "<div><p>one</p></div>"),
    # what stands on two lines still does
    ("<p>one</p><div>two<aside>DROP</aside>three</div>", "<p>one</p><div>two<aside></aside>three</div>"),
    ("<p>one<div>DROP</div>two</p>", "<p>one<div></div>two</p>"),
    ("<div>two<br>three<aside>DROP</aside></div>", "<div>two<br>three</div>"),
])
def test_what_went_is_cut_out(markup, left):
    assert cut(markup) == left


def test_what_cannot_be_found_is_left_to_the_tree():
    markup = "<p>one\x00 (DROP) two</p>"
    source = read_source(markup, page=False)
    source.shorten(0, [5])
    with pytest.raises(UnknownPlaceError):
        source.to_markup()
    assert "DROP" not in cut(markup)


def is_part(left, whole):
    rest = iter(whole)
    return all(character in rest for character in left)


@given(st.lists(st.one_of(NODES, st.sampled_from([f"<p>{text}</p>" for text in STORY])), max_size=6).map("".join))
def test_nothing_is_written_anew(markup):
    assert is_part(Cleaner(repair=False).html(markup, output="html"), markup)


def test_wrongly_decoded_texts_alone_are_written_anew():
    markup = "<p title='fÃ¼r'>fÃ¼r  <B>alle</B> &amp; a &lt; b fÃ¼r</p><p>ADVERTISEMENT</p>"
    assert clean_html(markup, output="html") == "<p title='fÃ¼r'>für  <B>alle</B> &amp; a &lt; b für</p>"
