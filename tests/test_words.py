"""Whatever a user can meet is in plain technical English: no private words, no long sentences, terms defined once."""
from __future__ import annotations

import re

import pytest

from . import prose

MAX_WORDS = 25

# A word or phrase that people from the field do not know in this sense, and what they say instead.
BANNED = {
    # how it is built
    r"doors?\b(?! (?:of|to) the church)": "integration", r"rooms?": "module, layer, space", r"shel(?:f|ves)": "store", r"laid down": "stored",
    r"stretch(?:es)?": "span, chunk", r"(?:is|as|are) (?:a )?values?\b(?! of)": "immutable object", r"sets are all": "a set of filters",
    # removing
    r"tak(?:es?|ing) (?:it |them |this |that )?out": "removes", r"tak(?:en) (?:out|from)": "removed", r"(?:goes|went|gone)": "is removed, was removed",
    r"spoke|speaks? (?:for|against)": "matched, evidence", r"settl(?:es?|ed|ing)": "converge, reach a fixed point", r"account(?:s|ed)? (?:for|of)": "report",
    r"tiles?": "make up", r"furniture": "boilerplate", r"badges?": "label", r"look-alikes?": "hard negative, similar text", r"in company": "next to other boilerplate",
    # texts
    r"moulds?": "template", r"(?:no|without an?|have an?|has an?) name\b(?! (?:of|for|in|with))": "matched by no phrase", r"glance": "pre-filter", r"strung": "sequence",
    r"voices|heard|spoken": "language identification", r"filled": "non-blank", r"hints?": "markup, message", r"standfirsts?": "summary under the headline",
    r"mastheads?": "site name", r"its run": "consecutive lines", r"shapes": "form",
    # encodings
    r"mend(?:s|ed|ing)?": "repair, fix", r"(?:un)?packed": "compressed", r"(?:own|page's) word": "declared charset",
    # promises and figures
    r"laws?": "guarantee", r"proofs?|proves? nothing": "evidence", r"hostile": "adversarial", r"as bags": "as a bag of words",
    r"did not see (?:it|them)|have not seen": "held out", r"growth": "time complexity", r"ten million pages": "batch processing",
    # the command line
    r"of which format": "cannot infer the format", r"is whole already": "already complete", r"passed on as": "copied unchanged", r"for want of": "for lack of",
    r"not a text": "binary file", r"no no": "unknown", r"seen by itself": "detected", r"--resume (?:goes on|cuts)": "continue with --resume",
    # names of filters that there are no more
    r"consents|contents_tables|named_boxes|read_times": "the filter's new name",
    # sentences
    r"one page a door|not as boxes|those have seen|sixth to a fifth|each alone between|they skip|Dropped is only|does not vouch|gives itself away"
    r"|Two sums instead|never lets a test end|naming the argument and|if its name does not tell|taken for one anyway|is added to with": "a plainer sentence",
}

# Words of the same list that stay, since the code or the field has no better one. Each is defined once, with the reason, in the glossary.
DEFINED = (
    "clutter", "filter", "set of filters", "mark", "reason", "note", "round", "fixed point", "span", "view", "line", "kept", "removed", "spared", "snippet",
    "box", "story", "full-page text", "dump", "core", "run", "named line", "folded", "hit", "lead", "ending", "companion", "card", "entry", "heading", "slot",
    "repair", "host", "profile", "sampled", "explanation", "clutter removed", "article lost", "word F1", "by site", "weights", "keep rule", "fragment",
    "names of filters")

# Cells of the table of filters are what an article may say, and no words of ours.
SENTENCES = [each for each in prose.read_all() if each not in prose.list_examples()]
GLOSSARY = (prose.ROOT / "docs/explanation/glossary.md").read_text(encoding="utf-8")


def show(found):
    return "\n".join(f"{each.place}: {each.text}" for each in found)


@pytest.mark.parametrize("pattern", BANNED)
def test_a_private_word_is_nowhere(pattern):
    wanted = re.compile(rf"(?<![\w-])(?:{pattern})(?![\w-])", re.IGNORECASE)
    found = [each for each in SENTENCES if each.place != "docs/explanation/glossary.md" and wanted.search(each.text)]
    assert found == [], f"say {BANNED[pattern]}:\n{show(found)}"


@pytest.mark.parametrize("term", DEFINED)
def test_a_word_that_stays_is_defined_once(term):
    assert len(re.findall(rf"^{re.escape(term)}$", GLOSSARY, re.MULTILINE)) == 1


def test_each_definition_says_why_the_word_is_used():
    terms = re.findall(r"^(\w.*)\n: ((?:.+\n)+)", GLOSSARY, re.MULTILINE)
    assert {term for term, _ in terms} >= set(DEFINED)
    assert [term for term, told in terms if term in DEFINED and "Why" not in told] == []


def test_sentences_are_short():
    found = [each for each in SENTENCES if each.words > MAX_WORDS]
    assert found == [], show(found)


def test_the_collector_finds_what_it_is_for():
    told = "One sentence. Another, of `code`!\n\n- an item\n\n| a cell | b |\n| --- | --- |\n\n```python\nno prose\n```\n\n    neither this\n\nThe end."
    assert list(prose.split_sentences(told)) == ["One sentence.", "Another, of CODE!", "an item", "a cell", "b", "The end."]
    places = {each.place for each in SENTENCES}
    assert {"README.md", "CHANGELOG.md", "docs/tutorial.ipynb", "docstring of clean", "docstring of filters.credits", "batch --help",
            "src/newsclean/api.py"} <= places
