"""Markdown made of an article's pieces and of clutter, for hypothesis."""
from __future__ import annotations

import re

from hypothesis import strategies as st

SENTENCES = (
    "The river rose for three days, and on the fourth the dam held.",
    "Nobody was hurt, but the mill lost its wheel and the baker his oven.",
    "You can [read more](https://a.example/plan) about the first plan in the archive.",
    "The council **never** voted on it, says the [clerk](/clerk), who kept the *minutes*.",
    "A `share()` of the cost fell on the village, and ![a mark](m.png) was set for it.",
    "It was drawn in 1912 ([photo](p.jpg)) and paid for in eels.\\\nThe eels were late.",
    "The sign read \\*no boats\\* and, under it, \\[no whistling\\].",
    "Ask [the miller][m] or <https://mill.example/> for a key<br>before Friday.",
)
CLUTTER = (
    "[Read more »](https://c.example/other)",
    "**[Share on Facebook](https://f.example/share?u=x)**",
    "ADVERTISEMENT",
    "*Related: [Nine lamps on the mole](/lamps)*",
    "[![](logo.png)](/)",
    "[Share][s] | [Tweet](/t) | [Pin](/p)",
    "3 min read",
    "[Skip to content](#main)",
    "By [Nils Arven](/nils) | October 3, 2023",
    "[](https://i.example/)[](https://j.example/)",
    "Leave a comment",
    "\\[gallery ids=\"1,2\"\\]",
    "**Photo: [Mia Sund](/mia)**",
)
LABELS = ("The first plan", "[The mill](/mill)", "Eels *and* oven", "Share", "Home", "[News](/n)", "Tags")
DEFINITIONS = "[m]: https://mill.example/miller\n[s]: https://c.example/share \"Share\""



def drop_brackets(text):
    """Return a text without links of its own."""
    return re.sub(r"!?\[|\](?:\([^()]*\)|\[\w+\])?", "", text)


sentences = st.sampled_from(SENTENCES)
clutter = st.sampled_from(CLUTTER)
labels = st.sampled_from(LABELS)
inlines = st.one_of(sentences, clutter, labels)
paragraphs = st.lists(inlines, min_size=1, max_size=3).map("\n".join)
headings = st.tuples(st.integers(1, 4), st.one_of(labels, clutter)).map(lambda each: "#" * each[0] + " " + each[1])
underlined = st.tuples(labels, st.sampled_from(["===", "-----"])).map("\n".join)
items = st.lists(st.tuples(st.sampled_from(["- ", "* ", "1. ", "  - ", "    - "]), st.one_of(labels, clutter, sentences)),
                 min_size=1, max_size=6).map(lambda rows: "\n".join(marker + text.replace("\n", " ") for marker, text in rows))
quotes = st.lists(inlines, min_size=1, max_size=3).map(
    lambda lines: "\n".join("> " + line for text in lines for line in text.split("\n")))
rows = st.tuples(labels, labels).map(lambda cells: f"| {cells[0]} | {cells[1]} |")
tables = st.tuples(rows, st.lists(rows, max_size=4)).map(lambda table: "\n".join([table[0], "| --- | --- |", *table[1]]))
code = st.lists(st.one_of(labels, clutter), min_size=1, max_size=3).map(
    lambda lines: "```\n" + "\n".join(line.replace("`", "") for line in lines) + "\n```")
indented = st.lists(labels, min_size=1, max_size=3).map(lambda lines: "\n".join("    " + line for line in lines))
rules = st.sampled_from(["---", "***", "- - -"])
cards = st.tuples(labels, sentences).map(lambda card: f"[\n\n### {card[0]}\n\n{card[1]}\n\n](/card)")
linked_lines = st.tuples(labels, clutter, st.sampled_from(["[{}\n{}](/over)", "* [![](p.png)\n  {}](/over)\n\n  {}", "[{}  \n\n{}\n\n](/over)",
                                                           "* [{}\n\n  ![](p.png)\n\n  ### {}\n\n  2 days ago](/over)"])).map(
    lambda each: each[2].format(*map(drop_brackets, each[:2])))
deep_lists = st.lists(st.tuples(st.integers(0, 3), st.sampled_from(["*", "-", "+"]), st.one_of(labels, clutter, sentences)),
                      min_size=2, max_size=7).map(lambda rows: "\n".join("  " * depth + f"{marker} {text}".replace("\n", " ") for depth, marker, text in rows))
loose_lists = st.lists(st.tuples(st.one_of(labels, clutter), inlines), min_size=1, max_size=3).map(
    lambda rows: "\n\n".join(f"- {label}\n\n  {text}".replace("\\\n", " ") for label, text in rows))
converted_lists = st.lists(st.tuples(st.sampled_from(["  * ", "    * ", "      * ", "  1. ", "    1. ", "     1. "]), st.one_of(labels, clutter)),
                           min_size=2, max_size=6).map(lambda rows: "\n".join(marker + text for marker, text in rows))
tall_headings = st.tuples(st.lists(inlines, min_size=1, max_size=3), st.sampled_from(["===", "---"])).map(
    lambda each: "\n".join([*each[0], each[1]]))
html = st.tuples(st.one_of(labels, clutter), st.sampled_from(
    ["<div>\n{}\n</div>", "<div>\n\n{}\n\n</div>", "<p align=center>{}</p>", "<!-- {} -->", "<b>{}</b> and<br/>on", "<details>\n<summary>{}</summary>\n\nA mole.\n\n</details>"])).map(
    lambda each: each[1].format(each[0]))
hard_breaks = st.tuples(st.lists(inlines, min_size=2, max_size=4), st.sampled_from(["  \n", "\\\n", "<br>\n"])).map(lambda each: each[1].join(each[0]))
nested_quotes = st.tuples(items, inlines).map(lambda each: "\n".join("> " + line for line in [*each[0].split("\n"), ">", *("> " + part for part in each[1].split("\n"))]))
references = st.sampled_from([
    "[Share][s]", "[The mill][m] and [m][]", "[s]", "![a mark][m]", "[m][s] by [m]", "[Read more][m] | [Share][s]\n[Share][s]"])
# What crawlers print: cards of picture, title and text in one link, tables that lay a page out, tags, broken links.
crawled_cards = st.tuples(labels, sentences, st.sampled_from([
    "[![{0}](p.png)\n\n{0}\n\n{1}](/over)", "[**{0}**\\\n\\\n{1}](/over)", "- [![](p.png) {0}](/over)\n\n  {1}",
    "[![](p.png)](/over)\n[{0}](/over)\n{1}", "1. [![{0}](p.png)](/over)\n\n   ### [{0}](/over)\n\n   {1}",
    "* * *\n\n[{0}](/over)\n\n{1}\n\n* * *", "- [{0}](/over)\n\n    - [{0}](/over)\n    - {1}", "[\n{0}\n{1}\n](/over)"])).map(
    lambda card: card[2].format(*[drop_brackets(text.replace("\\\n", " ")) for text in card[:2]]))
layout_tables = st.lists(st.one_of(clutter, labels), min_size=2, max_size=6).map(
    lambda cells: "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |\n|" + " --- |" * len(cells) + "\n| " + " | ".join(reversed(
        [cell.replace("|", "\\|") for cell in cells])) + " |")
piped_tables = st.tuples(rows, st.lists(rows, max_size=3)).map(
    lambda table: "\n".join(row.strip("| ") for row in [table[0], "| ---|--- |", *table[1]]))
tags = st.tuples(st.one_of(labels, clutter), inlines, st.sampled_from([
    "<div class=\"share\">{0}</div>\n{1}", "<div>\n\n{0}\n\n{1}\n\n</div>", "<span>{0}</span> {1}", "<a href=\"/x\">{0}</a>\n\n{1}",
    "{1}<sup>[1](#n)</sup>\n{0}<br />", "<figure>\n<img src=\"p.png\">\n<figcaption>{0}</figcaption>\n</figure>\n\n{1}",
    "<table><tr><td>{0}</td><td>{1}</td></tr></table>", "<center><b>{0}</b>\n{1}</center>", "<!-- {0}\n{1} -->", "<p>{0}\n\n<p>{1}"])).map(
    lambda each: each[2].format(*each[:2]))
broken_links = st.tuples(labels, clutter, st.sampled_from([
    "[{0}\nand the eels](/eels) of it", "See [the\nmill](/mill\n\"{0}\") and {1}", "{1} ![a\nmark](m.png)", "[{0}](</over the wall>) {1}",
    "[{0}](/over 'Nine\nlamps')\n{1}", "[{0}](/a-\nb-c) {1}", "{1}\n[{0}]\n[m]"])).map(lambda each: each[2].format(drop_brackets(each[0]), each[1]))
notes = st.tuples(sentences, clutter, st.sampled_from(["{0}[^1]\n\n[^1]: {1}", "{0}[^1] {1}\n\n[^1]: The clerk's book.", "{1}[^n]\n\n[^n]: {0}"])).map(
    lambda each: each[2].format(*each[:2]))
tasks = st.lists(st.tuples(st.sampled_from(["- [ ] ", "- [x] ", "* [X] "]), st.one_of(labels, clutter)), min_size=1, max_size=4).map(
    lambda rows: "\n".join(marker + text for marker, text in rows))
signs = st.sampled_from([
    "<https://a.example/>", "<mole@a.example>", "https://a.example/share", "3 \\* 4 = 12\\.", "1\\. Share", "\\- Share", "\\# Home", "\\> Tags",
    "AT&amp;T &copy; 2023", "~~Share~~ eels", "***Share*** this", "__Home__ and _away_", "``a ` b`` Share", "snake_case_name", "* * *", "_ _ _",
    "1912\\. That was it.", "[Share]", "![](a.png)![](b.png)", "[x]: /y", "Share  \nTweet  \nPin", "Share\\\nTweet\\\nPin"])
lazy_lines = st.tuples(st.sampled_from(["> {0}\n{1}", "- {0}\n{1}", "> - {0}\n{1}", "> {0}\n- {1}", "1. {0}\n\n   {1}\n{0}", "- > {0}\n{1}",
                                        "> 1. {0}\n>\n>    {1}\n>\n> {0}", "> {0}\n>\n> {1}\n>\n> {0}", "- {0}\n\n      {1}", "> # {0}\n> {1}"]),
                       inlines, inlines).map(lambda each: each[0].format(*[text.replace("\\\n", " ") for text in each[1:]]))
blocks = st.one_of(crawled_cards, layout_tables, piped_tables, tags, broken_links, notes, tasks, signs, lazy_lines, paragraphs, headings, underlined, items, quotes, tables, code, indented, rules, cards, linked_lines, deep_lists, loose_lists,
                   converted_lists, tall_headings, html, hard_breaks, nested_quotes, references)
front_matter = st.sampled_from(["", "", "", "---\ntitle: The dam\nauthor: Nils Arven\ntags: [share, home]\n---\n\n", "---\n\n"])
documents = st.tuples(front_matter, st.lists(st.tuples(blocks, st.sampled_from(["\n\n", "\n\n", "\n\n\n", "\n"])), min_size=1, max_size=12)).map(
    lambda each: each[0] + "".join(block + gap for block, gap in each[1]) + "\n" + DEFINITIONS + "\n")
