import pytest

from newsclean import clean_html
from newsclean.filters.shortcodes import SHORTCODES as FILTER

from .check import *

MISSES = {
    "sic": "He wrote “recieved [sic]” and “[He] said”, see [1] and [Methods].",
    "markdown": "See [this page](https://example.com/a) and [ ] the unticked box.",
    "ini": "Add a section [mysqld] to the file.",
    "citation": "The river is 900 km long.[citation needed]",
    "tag-tutorial": "Wrap the words in `<strong>` and `</strong>`, and the browser makes them bold: <strong>so</strong>.",
    "css-tutorial": "A rule looks like this:\n\n```\n.note { color: red; }\n```",
    "a-word-about-tags": "A <br> breaks the line and a <p> the paragraph.",
    "less-than": "If a < b and b > c, stop.",
    "ampersand": "Marks & Spencer, fish & chips.",
    "laughs": "“We have seen worse [laughs].”",
    "address": "The plans [see https://example.com/plans] are on the county's site.",
    "note": "“And then the hail came.” [audio inaudible] “All of it, in ten minutes.”",
    "nota": "«Y entonces llegó el granizo.» [audio cortado] «Todo, en diez minutos.» [video borroso]",
    "rule-announced": "How to hide a box on your page. This takes one rule, and no plugin.\n\n.note { display: none; }\n\nPut the rule at the end of your file. If you want the box to come back, write this instead:\n\n.note { display: block; }\n\nThat is all. The page will not jump, since the box has no height.",
    "space-between-words": "It cost&nbsp;nine pounds, or 9&#160;euros.",
    "break-between-words": "The mayor<br />the clerk<br />and the <i>dog</i> went home.",
    "break-behind-a-stop": "<b>The mayor</b> said no.<br>The clerk said yes.",
    "shortcode-between-words": "The caption[gallery ids=\"1,2\"]and the text",
    "space-between-words-de": "Das kostet 9&nbsp;Euro.",
}
HITS = {
    "caption": ("[caption id=\"attachment_7\" align=\"left\" width=\"300\"]The mill[/caption]The dam held.",
        "The dam held."),
    "gallery": "The dam held.\n|\n|[gallery ids=\"1,2,3\"]",
    "tweet": "The dam held.\n|\n|[tweet https://example.com/x/status/1]\n|\n|[embedyt]https://example.com/watch?v=abc[/embedyt]",
    "playlist": ("The dam held. [playlist ids=4,5] [audio] [video https://example.com/v.mp4]", "The dam held."),
    "embed": "The dam held.\n|\n|[embed]https://example.com/v[/embed]",
    "rows": ("[vc_row][vc_column]The dam held.[/vc_column][/vc_row]",
        "The dam held."),
    "dropcap": ("[dropcap]T[/dropcap]he dam held.",
        "The dam held."),
    "block-comment": "|<!-- wp:paragraph -->\nThe dam held.\n|<!-- /wp:paragraph -->",
    "more-tag": ("The dam held.<!--more-->",
        "The dam held."),
    "tags": ("<p>The dam <strong>held</strong>.</p>",
        "The dam held."),
    "soft-hyphen": ("The riv&shy;er rose.", "The river rose."),
    "tag-in-a-word": ("The <b>r</b>iver rose.", "The river rose."),
    "break-at-the-end": ("<b>The river</b> rose.<br>\nIt fell.", "The river rose.\nIt fell."),
    "nbsp": ("The dam held.&nbsp;",
        "The dam held."),
    "adsense": "The dam held.\n|\n|(adsbygoogle = window.adsbygoogle || []).push({});\n\nNobody was hurt.",
    "css": "The dam held.\n|\n|.code-block-1 {margin: 8px 0; clear: both;}\n\nNobody was hurt.",
}


PROSE = "<p>The dam held through the night, the mayor said on Monday morning in the school gym, and nobody was hurt.</p>"
CODE = {
    "block": ('<pre><code>[gallery ids="1,2"]</code></pre>', '[gallery ids="1,2"]'),
    "rule": ('<pre class="wp-block-code"><code>.note { width: 9px; }</code></pre>', ".note { width: 9px; }"),
    "tag": ('<pre>&lt;p class="note"&gt;A dam.&lt;/p&gt;</pre>', '<p class="note">A dam.</p>'),
    "in a sentence": ('<p>Type <code>[gallery ids="1,2"]</code> and wait.</p>', 'Type [gallery ids="1,2"] and wait.'),
    "im Satz": ("<p>Schreiben Sie <kbd>[toc]</kbd> in die erste Zeile.</p>", "Schreiben Sie [toc] in die erste Zeile."),
    "token": ('<p>Type <code class="comment"># mend it</code> and wait.</p>', "Type # mend it and wait."),
}


@pytest.mark.parametrize(("markup", "text"), CODE.values(), ids=CODE)
def test_what_a_page_marks_as_code_stays(markup, text):
    for page in (PROSE + markup + PROSE, f"<html><body><main><article><h1>The dam</h1>{PROSE}{markup}{PROSE}</article></main></body></html>"):
        assert text in clean_html(page)


def test_a_shortcode_beside_code_goes():
    assert '"9"' not in clean_html(f'{PROSE}<p>Type <code>[gallery ids="1"]</code> and wait.[gallery ids="9"]</p>{PROSE}')
