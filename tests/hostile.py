"""Texts and pages built to make some rule work as hard as it can, each in any size.

A family is a way to build a text of about `size` characters: the pieces of a rule without the end it waits
for, near-misses in a row, brackets in brackets, the language tables' phrases as lines, in brackets and run
together. `benchmarks/growth.py` times them, `test_hostile.py` counts steps on them.
"""
from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import cycle
from typing import NamedTuple

from newsclean import languages

from .documents import PROSE

Build = Callable[[int], str]


class Family(NamedTuple):
    """A hostile text in any size; `rule` is what it was built against."""

    rule: str
    name: str
    build: Build


def repeated(unit: str, *, before: str = "", behind: str = "") -> Build:
    return lambda size: before + unit * max(size // len(unit), 1) + behind


def nested(opening: str, closing: str, *, inside: str = "") -> Build:
    def build(size: int) -> str:
        depth = max(size // len(opening + closing), 1)
        return opening * depth + inside + closing * depth
    return build


def numbered(template: str, *, before: str = "", behind: str = "") -> Build:
    """Every time with another number for its `#`, so that no answer is remembered."""
    return lambda size: before + "".join([template.replace("#", str(at)) for at in range(max(size // len(template), 1))]) + behind


def cycled(phrases: list[str], form: str) -> Build:
    """The phrases one after the other, `form` saying how each stands; `#` is its number."""
    def build(size: int) -> str:
        parts: list[str] = []
        left = size
        for at, phrase in enumerate(cycle(phrases)):
            if left <= 0:
                return "".join(parts)
            parts.append(form.replace("#", str(at)).replace("@", phrase))
            left -= len(parts[-1])
        return ""
    return build


P = PROSE[0] + "\n\n"

# Rule, and what makes it look for an end that never comes or ask the same again.
UNITS = {
    "any": [" ", "\n", "\r", "\r\n", "\u2028", "\u00a0", "\u200b", "\u0301", "\ufeff", "\u202e", "\x00", "\x85", "\ud800", "0", "A", "a", "aB", "A ",
            "The Title Of ", "漢", "。", "ก", "あ", "\U0001f600", "👩\u200d", "(", "[", "((", "()", "(x", "(x)", "[x", "]", "(((x)", "\"", "“", "'",
            "a\n", "a \n", "a\n\n", "a.\n", "x" * 139 + "\n", "x" * 399 + "\n", "İ", "ß", "a-b", "- ", "– ", ": ", "| ", " · ", "a | ", "1. ", "1.", "1.1"],
    "repair": ["Ã", "â€™", "Ã©", "ÃƒÂ©", "â€", "Р°", "\x80", "\x80\n", "â€™\n", "Ãa\n", "Â ", "Ã\n"],
    "shortcodes": ["[caption ", "[caption]", "[caption]x", "[caption]x[", "[/caption]", "[caption][/captio", "[embed]\n", "[embed] https://a ", "[gallery ids=\"",
                   "[x a=\"", "[x a=\"\" ", "[a b=c", "[vc_a ", "[vc_a]", "[/vc_a]", "[[", "<!--", "<!-- ", "<!-- wp:", "<!-- /wp", "<!-- more", "<!---",
                   "<p", "<p ", "<p a=\"", "<p a='b' ", "<p>", "<p></p>", "<b>x", "<b>x</b>", "<b>x</b>\n", "<b>x</b>\n\n\n\n", "</p", "&nbsp;", "&nbsp",
                   ".a{", ".a{}\n", ".a .a", "@media (", "@media (x) ", "{", "{\n", "function", "(function(a,", "var _a =", "window.a = ", "jQuery(\n"],
    "ellipses": [".", ". ", "....\n", "…", "…\n", "[…]", "[…] ", "[...", "* ", "* * *\n", "---\n", "-\n", "\u200b\n", "\u00a0\n", "_", "=\n", "| |", "•\n"],
    "footers": ["©", "© ", "© 2024 ", "©\n", "(c)", "(c) ", "(c) 20", "copyright ", "copyright 2024 ", "© 2024\n", "- ", "a © ", "© 19", "© a ", " ©",
                "a " * 40 + "© " + "a" * 50 + "\n"],
    "site_names": ["A | B\n", "aB | ", "Copyright A | B\n", "aB.cd | ", "A - B\n", "first on ", "© A\n", "A  |  "],
    "tables_of_contents": ["Contents\n", "Table of Contents\n", "Contents\nSoil\n", "Table of Contents\nSoil\n", "Soil\n", "1. ", "1.1.1.", "iii", "Contents\nHome\n", "Contents\n[hide]\n"],
    "credits": ["(Photo: Jane Doe", "(Photo: Jane Doe)", "Photo: ", "(AP", "(AP Photo/", "Photo by Jane Doe\n", "(Photo: Jane Doe)\n"],
    "reading_times": ["(3 min read", "(3 min read)", "3 min read\n", "3 min ", "3" * 50 + " min\n", "1,1.1'1 ", "3 min read | ", "3333 "],
    "navigation": ["Home » ", "Home\n", "Home > ", "Home > a\n", "» ", "Home »\n", "Home" + " " * 200 + "x\n", "Skip to content\n", "You are here: ",
                   "Home\nValley\n", "Home\nValley\nNews\nTravel\nAbout\nHills\nContact\nSearch\n"],
    "media_players": ["0:00", "0:00 ", "0:00 / ", "0:00 / 0:12\n", "Listen to this article\n0:00\n", "1x ", "0:00" + " " * 200 + "\n", "00:00\n"],
    "post_meta": ["May 14, 2024\n", "By Jane Doe\n", "Filed under: ", "14.05.2024 ", "14.05.2024\n", "Jane Doe, ", "Jane Doe and ", "Tags: a, ", "a, ",
                  "Posted on May 14, 2024\nMay 14, 2024\n", "2024年5月"],
    "author_boxes": ["About the Author\n", "About the Author\nJane Doe\n", "Jane Doe\n", "About the Author\nJane Doe writes.\n\n"],
    "comment_prompts": ["Leave a Reply\n", "Leave a Reply\nx\nReply\n", "Reply\n", "Jane Doe says:\n", "Comments\n", "Leave a Reply\nx\nx\n", "3 Comments\n"],
    "related_links": ["Related Posts\n", "Related Posts\nA Title\n", "See also: A Title\n", "Previous Post\nA Title\nNext Post\nA Title\n", "See also  ", "Read more: ",
                      "See also" + " " * 200 + "x\n", "See also: \n"],
    "share_prompts": ["Share this:\n", "Facebook\n", "Share this:\nFacebook\n", "Share | ", "Facebook\nTwitter\nEmail\nPrint\n"],
    "widgets": ["Recent Posts\n", "Recent Posts\nA Title\n", "Archives\n", "Archives\nMay 2024\n", "Archives\nSelect Month\n"],
    "feed_footers": ["The post a appeared first on ", "The post ", "The post a appeared first on b\n", "appeared first on b\n"],
    "cookie_notices": ["This website uses cookies\n", "Accept all\n", "cookies "],
    "follow_prompts": ["Follow us on a\n", "Subscribe\n", "Follow us on "],
    "newsletters": ["Unsubscribe\n", "\u200c\u00a0", "\u034f ", "Forwarded message\n", "Forwarded message\nFrom: a\n", "From: a\n", "Unsubscribe | "],
    "ai_boxes": ["AI summary\n", "AI summary\n- a\n", "- a\n", "- a\nAI summary\n"],
    "excerpt_tails": ["… ", "… Read more", "… Read more\n", "[…] ", "[+2 chars]", "[+2 chars]\n", "a. ", "a. Read more ", "[Read more…] about A ", "... "],
    "page_heads": ["A Title\n", "May 4, 2024\n", "A Title\nMay 4, 2024\n", "World\n", "A Title - B\n"],
    "placeholders": ["img_6278\n", "XS\n", "XS\nSM\nMD\n", "spot_img", "lang.iso ", "google_ad_a = ", "a.jpg\n", "ContentPlaceholder"],
    "sign_offs": ["(PTI)", "(PTI)\n", "###\n", "-ENDS-\n", "-ENDS-\nAbout a\n", "SOURCE a\n", "dpa/", "(dpa/lsw/", "a, editing ", "- "],
    "paywalls": ["Log in\n", "Already a subscriber? Log in\n"],
    "adverts": ["ADVERTISEMENT\n", "Advertisement ", "(Advertisement)", "[ad]"],
    "stray_lines": ["x\n", "X\n\n", "A Title\n" * 3 + "x" * 150 + ".\n"],
}

SHAPES = {
    "brackets": nested("(", ")"), "square brackets": nested("[", "]"), "named brackets": nested("(Photo: ", ")", inside="Jane Doe"),
    "badges in brackets": nested("(", ")", inside="3 min read"), "shortcodes": nested("[vc_row]", "[/vc_row]"), "captions": nested("[caption]", "[/caption]"),
    "quotation marks": nested("“", "”"), "a lone line end": repeated("x", behind="\n"), "spaces and a bracket": repeated(" ", before="<!--", behind=")"),
    "empty lines under a tag": repeated("\n", before="<b class=\"x\">y</b>"), "spaces in a shortcode": repeated(" ", before="[gallery", behind="]"),
    "spaces in a tag": repeated(" ", before="<b>x</b><p", behind=">"), "spaces behind a word": repeated(" ", before="See also", behind="x"),
    "dots behind a word": repeated(".", before="a"), "digits behind a word": repeated("1", before="Contents\n"),
}

# How a phrase stands: alone, nearly, in a bracket, in one that never closes, in a row, run together, with prose between.
FORMS = {"alone": "@\n", "with a number": "@ #\n", "before a title": "@: The Title #\n", "in brackets": "a (@) ", "in an open bracket": "(@ #",
         "in a row": "@ | ", "run together": "@ ", "between lines": "@\nline #\n", "between prose": "@\n" + PROSE[1] + "\n"}


def plain(most: int = 200) -> Iterator[Family]:
    """Every hostile text: what was thought of for each rule, the shapes, and `most` phrases of each table."""
    for rule, units in UNITS.items():
        for unit in units:
            shown = unit if len(unit) < 30 else unit[:12] + "…"
            yield Family(rule, repr(shown), repeated(unit, before="" if rule in ("any", "repair") else P))
    for name, build in SHAPES.items():
        yield Family("any", name, build)
    if most:
        yield from tables(most)


def tables(most: int = 200) -> Iterator[Family]:
    """Phrases of each position and reason, `most` of them from all languages, in each form."""
    found: dict[tuple[str, str], list[str]] = {}
    for code in languages.CODES:
        for position, reason, phrase in languages.phrases(code):
            found.setdefault((reason, position), []).append(fitting(phrase))
    for at, ((reason, position), phrases) in enumerate(sorted(found.items())):
        chosen = phrases[:: max(len(phrases) // most, 1)][:most]
        for name, form in [*FORMS.items()][at % 3 :: 3]:  # by turns: each form meets each position, if not each reason
            yield Family(reason, f"{position}, {name}", cycled(chosen, form))


def fitting(phrase: str) -> str:
    """A phrase with something in each of its slots."""
    for slot, filling in {"{n}": "3", "{date}": "May 14, 2024", "{name}": "Jane Doe", "{title}": "A Title", "{headline}": "A Title", "{}": "it"}.items():
        phrase = phrase.replace(slot, filling)
    return phrase


# --- pages ---------------------------------------------------------------------------------------

PAGE_UNITS = ["<", "<p", "<p>", "</p>", "<p ", "<p a", "<p a=\"", "<p a='", "<p a=b ", "<p a=b c=\"\">", "<!--", "<!-->", "<!---", "--", "<!", "<!x", "<?", "<![CDATA[",
              "&", "&#", "&#x", "&amp", "&#1114112;", "&nbsp;", "<div>", "<div><p>", "<div></div>", "<b>", "<b>x", "<b>x</b>", "<i><b>", "<a href=x>y", "<a>x</a>",
              "<br>", "<li>", "<ul><li>", "<table>", "<table><tr><td>", "<tr>", "<td>x", "<script>", "<script></script>", "<script>x</", "<style>", "<title>", "<textarea>",
              "<svg>", "<math><mi>", "<template>", "<select><option>", "<frameset>", "<plaintext>", "<pre>\n", "<h1>x", "<nav>", "<nav>x</nav>", "<body>", "<html>",
              "</div>", "</x>", "<x-y>", "\x00", "x\n", "<p>x\n", "<div class=\"share\">x</div>", "<div class=\"" + "a " * 50 + "\">x</div>", "<div id=x>x</div>",
              "<font>", "<form><input>", "<noscript>x", "<iframe>", "<object>", "<ruby><rt>", "<img alt=\"x\">", "<article><p>" + PROSE[0]]

PAGE_SHAPES = {
    "elements in elements": nested("<div>", "</div>", inside="x"), "inline elements in one another": nested("<b>", "</b>", inside="x"),
    "links in links": nested("<a href=x>", "</a>", inside="x"), "lists in lists": nested("<ul><li>", "</li></ul>", inside="x"),
    "tables in tables": nested("<table><tr><td>", "</td></tr></table>", inside="x"), "quotations in quotations": nested("<blockquote><p>", "</p></blockquote>", inside="x"),
    "named elements in one another": nested("<div class=a>", "</div>", inside="x"), "attributes of one tag": numbered("a#=b ", before="<p ", behind=">x</p>"),
    "classes of one tag": numbered("a# ", before="<p class=\"", behind="\">x</p>"), "an attribute's value": repeated("x", before="<p title=\"", behind="\">x</p>"),
    "a comment without end": repeated("x", before="<!--"), "a script without end": repeated("x<", before="<script>"), "joints of one class": repeated("a-", before="<p class=\"", behind="\">x</p>"),
    "long classes": lambda size: "".join([f"<p class=\"{chr(97 + at % 26) * 200}-{at}\">x</p>" for at in range(size // 220)]),
    "one line": repeated("x ", before="<p>", behind="</p>"),
    "spaces in a tag": repeated(" ", before="<p", behind=">x"), "empty lines": repeated("\n", before="<p>x"), "formatting unclosed in paragraphs": repeated("<p><b>x"),
    "links unclosed in paragraphs": repeated("<p><a href=x>x"), "many names": numbered("<div class=a#>x</div>"), "open elements and a line each": repeated("<div>x\n"),
    "open formatting and lines": repeated("<b>x<br>"), "open links with names": numbered("<a class=b# href=x>x<br>"),
}


def pages() -> Iterator[Family]:
    """Every hostile page."""
    for unit in PAGE_UNITS:
        yield Family("html", repr(unit if len(unit) < 30 else unit[:20] + "…"), repeated(unit))
    for name, build in PAGE_SHAPES.items():
        yield Family("html", name, build)
