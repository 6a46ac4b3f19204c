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
