"""Markdown made of an article's pieces and of clutter, for hypothesis."""
from __future__ import annotations

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
blocks = st.one_of(paragraphs, headings, underlined, items, quotes, tables, code, indented, rules, cards)
documents = st.lists(st.tuples(blocks, st.sampled_from(["\n\n", "\n\n", "\n\n\n", "\n"])), min_size=1, max_size=12).map(
    lambda parts: "".join(block + gap for block, gap in parts) + "\n" + DEFINITIONS + "\n")
