"""The reader in C and the one on the standard library's tokenizer: the same lines of whatever writers leave open."""
from __future__ import annotations

import sys
import warnings

import pytest

from newsclean import clean, clean_html, explain
from newsclean.html import from_turbohtml, read_html

PAGES = {
    "drawing": ("<p>a</p><svg><title>b</title><g><text>c</text></g><g/><path d='x'/></svg><p>d</p>", ["a", "d"]),
    "formula": ("<p>a <math><mi>x</mi><mo>=</mo><mspace/><mn>2</mn></math> b</p>", ["a x=2 b"]),
    "page in a page": ("<html><body><p>a</p><html><body class='x'><p>b</p></body></html></body></html><p>c</p>", ["a", "b", "c"]),
    "heading in a heading": ("<h1>a<h2>b</h2><p>c</p>", ["a", "b", "c"]),
    "text in the head": ("<head><title>t</title>a<p>b</p></head>", ["a", "b"]),
    "entry in an entry": ("<ul><li>a<li>b<ul><li>c</ul><li>d</ul>", ["a", "b", "c", "d"]),
    "paragraph in a paragraph": ("<p>a<p>b<div>c</div>d", ["a", "b", "c", "d"]),
    "cells without ends": ("<table><tr><td>a<td>b<tr><th>c<td>d</table>", ["a\tb", "c\td"]),
    "link in a link": ("<p><a href=x>a<a href=y>b</a></p>", ["ab"]),
    "ends of nothing": ("</b></p></div>a</br>b</x>c", ["a", "bc"]),
    "an end across a block": ("<b>a<p>b</b>c</p>", ["a", "bc"]),
    "terms": ("<dl><dt>a<dd>b<dt>c<dd>d</dl>", ["a", "b", "c", "d"]),
    "choices": ("<select><option>a<option>b<optgroup><option>c</select>", ["a", "b", "c"]),
    "broken off in a tag": ("<p>a</p><p class='b", ["a"]),
    "broken off in a reference": ("<p>a &am", ["a &am"]),
    "preformatted": ("<pre>\n\n  a\n\n b</pre>", ["  a", " b"]),
    "preformatted with lines left over": ("<p>a</p><pre>b\n\n\n</pre>", ["a", "b"]),
    "a template of another use": ("<p>a</p><template id=card>x</template><p>b</p><div hidden id=S:1>c</div>", ["a", "b"]),
    "an end further away than anybody nests": ("<i>" + "<b>" * 400 + "x</i>y", ["xy"]),
    "preformatted in pieces": ("<pre>a<b>\nb</b>\n</pre>", ["a", "b"]),
    "soft hyphens": ("<p>al\u00adso</p>", ["also"]),
    "hidden until found": ("<p>a</p><div hidden=until-found>b</div><div hidden>c</div>", ["a", "b"]),
    "a late part": ("<p>a</p><template class=x id=B:1></template><template id></template><p>c</p><div hidden id=S:1><p>b</p></div>", ["a", "b", "c"]),
    "a late part within a line": ("<div>a<template id=B:1></template>c</div><div hidden id=S:1>b</div>", ["a", "b", "c"]),
    "a late part of no place": ("<p>a</p><div hidden id=S:2>b</div><div hidden id=S:2 class=x>b</div>", ["a"]),
}


@pytest.mark.parametrize(("markup", "lines"), PAGES.values(), ids=PAGES)
def test_both_readers_give_the_same_lines(markup, lines, monkeypatch):
    quick = read_html(markup)
    assert [line.text for line in quick.lines if line.text.strip()] == lines
    monkeypatch.setattr(from_turbohtml, "feed", lambda markup, layout: False)
    assert read_html(markup).text == quick.text


def test_what_is_kept_of_an_elements_attributes():
    [line] = read_html("<p class='A b' id=' Top ' rel='Tag nofollow' role=Note itemprop=articleBody style='Display: None' title=x itemid=y>a</p>").lines
    box = line.markup.element
    assert box.words == ("a", "b", "#top", "rel=tag", "rel=nofollow")
    assert (box.role, box.itemprop, box.hidden) == ("note", "articlebody", True)
    [line] = read_html("<p class id='' rel role itemprop style>a</p>").lines
    assert (line.markup.element.words, line.markup.element.role, line.markup.element.itemprop, line.markup.element.hidden) == ((), "", "", False)


def test_without_the_parser_in_c_the_tokenizer_reads(monkeypatch):
    monkeypatch.setitem(sys.modules, "turbohtml.saxparse", None)
    assert read_html("<p>a<p>b").text == "a\n\nb"


def test_without_bs4_a_tree_is_no_markup(monkeypatch):
    monkeypatch.setitem(sys.modules, "bs4", None)
    with pytest.raises(TypeError, match=r"markup: expected str.*got object"):
        clean_html(object())
    assert clean_html("<p>a</p>") == "a"


def test_without_ftfy_a_text_is_warned_of_and_left(monkeypatch):
    monkeypatch.setattr("newsclean.text.mojibake.find_spec", lambda name: None)
    with pytest.warns(UserWarning, match="pip install ftfy"):
        assert clean("The mayorâ€™s plan\n\nADVERTISEMENT") == "The mayorâ€™s plan"
    with warnings.catch_warnings(action="error"):
        assert clean("The mayorâ€™s plan", repair=False) == "The mayorâ€™s plan"
        assert explain("The mayor’s plan").repairs == ()
