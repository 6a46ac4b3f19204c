"""A spell checker with our own word list and a prose linter read every sentence that a user can meet."""
from __future__ import annotations

import json
import re
import subprocess
import sys

import pytest

from .. import prose
from .conftest import host

WORDS = prose.ROOT / "docs" / "words.txt"
# Whole words in Latin letters; what is a name in code, a path or an address is no word.
WORD = re.compile(r"(?<![\w/.:@-])[A-Za-z][a-z]+(?:[’'][a-z]+)?(?![\w/@-])")

CHECKS_LEFT_OUT = {
    "lexical_illusions": "sentences and cells of tables that follow each other may begin alike",
    "typography": "words in straight quotes are what a site prints or what a user types",
    "cliches.misc.write_good": "a broken record is a record of a file here",
    "spelling.consistency": "the option is called --color, the text says colour",
    "weasel_words.very": "very short is what is meant",
    "archaism": "it reads 'for every' as 'for ever'",
    "dates_times": "it reads 'from 10,000 div on' as a date",
}


def list_known():
    """The words of the list, without comments."""
    lines = WORDS.read_text(encoding="utf-8").splitlines()
    return {word for line in lines if not line.startswith("#") for word in line.split()}


def list_unknown(texts):
    """The words that neither the dictionary nor our list has."""
    checker = host("spellchecker").SpellChecker()
    checker.word_frequency.load_words(each.lower() for each in list_known())
    words = {word.replace("’", "'") for text in texts for word in WORD.findall(text)}
    return sorted(checker.unknown({word.removesuffix("'s") for word in words}))


def lint(texts, folder):
    """What proselint says of the sentences."""
    host("proselint")
    config, page = folder / "proselint.json", folder / "sentences.md"
    config.write_text(json.dumps({"checks": dict.fromkeys(CHECKS_LEFT_OUT, False)}), encoding="utf-8")
    page.write_text("\n\n".join(dict.fromkeys(texts)), encoding="utf-8")
    done = subprocess.run([sys.executable, "-m", "proselint", "check", "--config", str(config), str(page)], capture_output=True, text=True, check=False)
    said = done.stdout + done.stderr
    assert "Traceback" not in said
    return [line.partition("sentences.md:")[2] for line in said.splitlines()
            if "sentences.md:" in line and not any(f": {name}" in line for name in CHECKS_LEFT_OUT)]


@pytest.fixture(scope="module")
def sentences():
    return [each.text for each in prose.read_all()]


def test_words_are_spelled_as_the_dictionary_or_our_list_has_them(sentences):
    assert list_unknown(sentences) == []


def test_a_misspelling_is_found():
    assert list_unknown(["We recieve the artcle’s text of newsclean."]) == ["artcle", "recieve"]


def test_the_linter_finds_nothing(sentences, tmp_path):
    assert lint(sentences, tmp_path) == []


def test_the_linter_reads_what_it_is_given(tmp_path):
    assert lint(["The text shows, at the end of the day, nothing."], tmp_path) != []
