"""Every phrase of every language, from the tables: alone on a line it goes, inside a sentence it stays."""
from __future__ import annotations

import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path
from types import SimpleNamespace

import pytest

from newsclean import DEFAULT, explain, languages
from newsclean.filters import STRAY_LINES
from newsclean.phrases.lexicon import load_lexicon
from newsclean.phrases.notices import MIN_UNMISTAKABLE_CHARS, is_open_ended
from newsclean.phrases.positions import (
    CARD,
    COMPANION,
    HOME,
    INTERRUPTING_REASONS,
    LEAD,
    LINE,
    NOTICE_REASONS,
)
from newsclean.phrases.slots import SLOT
from newsclean.text.fold import fold, make_key

from . import cases

FOLDER = Path(languages.__file__).parent
NAMES = {
    "Latin": "Jana Doležal", "Cyrillic": "Анна Коваль", "Greek": "Άννα Παππά", "Arabic": "سمير حداد", "Hebrew": "דנה לוין",
    "Devanagari": "अमित वर्मा", "Bengali": "অমিত রায়", "Georgian": "ანა გელაშვილი", "Armenian": "Աննա Սարգսյան", "Thai": "สมชาย ใจดี",
    "Japanese": "山田花子", "Han": "王小明", "Hangul": "김민수", "Tamil": "அமுதா ராஜன்", "Sinhala": "නිමල් පෙරේරා", "Khmer": "សុខា ចាន់",
    "Lao": "ສົມໃຈ ດີ", "Myanmar": "အောင် မင်း", "Ethiopic": "አበበ ከበደ", "Gujarati": "અમિત પટેલ", "Gurmukhi": "ਅਮਿਤ ਸਿੰਘ",
    "Kannada": "ಅಮಿತ್ ರಾವ್", "Malayalam": "അമിത് നായർ", "Telugu": "అమిత్ రావు", "Odia": "ଅମିତ ଦାସ",
}


def title(code):
    """The first words of a paragraph, as a headline would have them."""
    first = cases.prose(code)[0]
    words = first.split()
    headline = " ".join(words[:5]) if len(words) > 5 else first[:14]
    headline = headline.rstrip(" .,;:!?。、，।“”\"«»")
    return headline[:1].upper() + headline[1:]


def date(language):
    months = language.months
    return f"14 {months[4 % len(months)]} 2024" if months else "2024-05-14"


def filled(phrase, code, *, anything=None, reason=""):
    """A phrase with something fitting in each of its slots."""
    language = languages.load(code)
    filling = title(code)
    if reason in NOTICE_REASONS and is_open_ended(phrase) and language.statement_words:
        filling = " ".join(language.statement_words).replace("-", "").replace("_", " ")[:60]
    return SLOT.sub(lambda slot: {"n": "3", "": anything or NAMES[language.script], "title": filling, "headline": title(code),
                                  "name": NAMES[language.script], "date": date(language)}[slot[1]], phrase)


def phrases(code, *, companions):
    for position, reason, phrase in languages.phrases(code):
        if position not in (HOME, CARD) and (position == COMPANION) == companions:
            # `By {name}` is sure, `By admin2` is not
            text = filled(phrase, code, anything="admin2" if companions else None, reason=reason)
            yield phrase, reason, f"{text}: {title(code)}" if position == LEAD and "{" not in phrase else text


@pytest.mark.parametrize("code", languages.CODES)
def test_each_phrase_alone_goes_for_its_reason(code):
    first, second, _ = cases.prose(code)
    wrong = []
    for phrase, reason, line in phrases(code, companions=False):
        explanation = explain(f"{first}\n\n{second}\n\n{line}")
        reasons = {each for mark in explanation.marks for each in mark.reasons}
        if explanation.text != f"{first}\n\n{second}" or reason not in reasons:
            wrong.append((reason, phrase, line, sorted(reasons)))
    assert wrong == []


def open_ended(code):
    """Yield the phrases that begin a notice and may begin a sentence of an article."""
    for position, reason, phrase in languages.phrases(code):
        short = len(SLOT.sub("", phrase)) < MIN_UNMISTAKABLE_CHARS // 2
        if position == LINE and reason in NOTICE_REASONS and is_open_ended(phrase) and short:
            yield phrase


@pytest.mark.parametrize("code", languages.CODES)
def test_a_language_with_phrases_that_begin_a_notice_has_words_that_notices_hold(code):
    assert languages.load(code).statement_words or not [*open_ended(code)]


@pytest.mark.parametrize("code", languages.CODES)
def test_a_sentence_that_begins_as_a_notice_does_stays(code):
    first, second, third = cases.prose(code)
    for phrase in open_ended(code):
        for sentence in (first, second, third.replace("{}", "")):
            line = phrase.replace("{title}", sentence[:1].lower() + sentence[1:])
            assert not [hit for hit in load_lexicon().look_up(line) if hit.position == LINE], line


@pytest.mark.parametrize("code", languages.CODES)
def test_a_glance_lets_every_phrase_through_to_a_closer_look(code):
    lines = [f"{before}{line}{behind}" for companions in (False, True) for _, _, line in phrases(code, companions=companions)
             for before, behind in [("", ""), ("* ", "."), (" " * 70 + "– ", " " * 40 + "…")]]
    known = load_lexicon()
    seen = {at for at, hits in known.look_up_each(lines) if hits}
    assert [line for at, line in enumerate(lines) if at not in seen and known.look_up(line)] == []


@pytest.mark.parametrize("code", languages.CODES)
def test_each_phrase_inside_a_sentence_stays(code):
    _, _, carrier = cases.prose(code)
    wrong = []
    for companions in (False, True):
        for _, reason, line in phrases(code, companions=companions):
            sentence = carrier.replace("{}", line)
            if "(" in line or "[" in line:  # a known bracket goes wherever it stands
                continue
            if explain(sentence).text != sentence:
                wrong.append((reason, line))
    assert wrong == []


# `Pretraži:` over a search box, `Ładowanie…`: with such a sign some words are labels alone. The filters' own tests have them.
LABEL_SIGNS = (":", "…", "...")


@pytest.mark.parametrize("code", languages.CODES)
def test_an_ordinary_word_goes_only_in_company(code):
    first, second, _ = cases.prose(code)
    sure = next(line for phrase, reason, line in phrases(code, companions=False)
                if "{" not in phrase and reason not in INTERRUPTING_REASONS and ":" not in line)
    wrong = []
    for _, reason, line in phrases(code, companions=True):
        alone = f"{first}\n\n{line}\n\n{second}"
        beside = f"{first}\n\n{sure}\n{line}\n{sure}\n\n{second}"
        stays = explain(alone).text == alone or line.endswith(LABEL_SIGNS)
        if not stays or explain(beside).text != f"{first}\n\n{second}":
            wrong.append((reason, line))
    assert wrong == []


@cache
def labels(code):
    """Folded phrases without slots to the phrase as written: what is sure, and what is an ordinary word."""
    sure, ordinary = {}, {}
    for position, _, phrase in languages.phrases(code):
        if "{" not in phrase and position != HOME:
            (ordinary if position == COMPANION else sure)[make_key(fold(phrase)).rstrip(".")] = phrase
    language = languages.load(code)
    words = (*language.function_words, *language.months, *language.weekdays, *language.date_words)
    ordinary.update({fold(word).rstrip("."): word for word in words})
    return sure, {short: phrase for short, phrase in ordinary.items() if short not in sure}


@pytest.mark.parametrize("code", languages.CODES)
def test_what_is_sure_in_another_language_and_an_ordinary_word_here_stays(code):
    first, second, _ = cases.prose(code)
    wrong = []
    for other in languages.CODES:
        for short in labels(other)[0].keys() & labels(code)[1].keys():
            text = f"{first}\n\n{labels(other)[0][short]}\n\n{second}"
            if explain(text).text != text:
                wrong.append((other, short))
    assert wrong == []


@pytest.mark.parametrize(("code", "line"), [
    ("en", "De Volta Ao"), ("pt", "DE VOLTA AO B\u00c1SICO"), ("en", "Red"), ("en", "Tag: A Brass Number"), ("en", "Imagine: A World Without Bees"),
    ("de", "Imagine: Eine Welt ohne Bienen"),
])
def test_one_word_of_a_language_the_text_is_not_in_is_no_label(code, line):
    first, second, _ = cases.prose(code)
    text = f"{first}\n\n{line}\n\n{second}"
    assert explain(text).text == text


def test_there_are_such_collisions():
    known = [(code, other) for code in languages.CODES for other in languages.CODES if labels(other)[0].keys() & labels(code)[1].keys()]
    assert len(known) > 50
    assert ("de", "en") in known or ("en", "de") in known


@pytest.mark.parametrize("code", languages.CODES)
def test_the_language_leaves_its_own_prose_alone(code):
    first, second, carrier = cases.prose(code)
    text = f"{first}\n\n{second}\n\n{carrier}"
    assert explain(text).text == text


def test_every_file_is_in_the_index_and_has_its_facts():
    files = {path.stem for path in FOLDER.glob("*.txt")}
    assert files == set(languages.CODES)
    for code in languages.CODES:
        language = languages.load(code)
        assert language.name
        assert language.script in NAMES
        assert len(language.function_words) >= 10


def test_a_file_is_utf_8_without_indentation():
    for path in FOLDER.glob("*.txt"):
        text = path.read_bytes().decode("utf-8")
        assert text == "\n".join(line.strip() for line in text.split("\n")), path.name
        assert "\r" not in text, path.name
        assert text.startswith("name: "), path.name


FILE = """\
# Who wrote this
name: Ours: the second
script: Latin

#
# Both months
== months
may june
# and one more
july

== lines adverts
Advertisement
#
# {n} is a number
#{}
#1 choice
== {n}
[close]

== companions post_meta
  Edit\x20\x20
== home navigation
Home
"""


@pytest.mark.parametrize("text", [FILE.replace("== {n}\n", ""), "\ufeff" + FILE.replace("== {n}\n", "").replace("\n", "\r\n")],
                         ids=["as it is", "saved on Windows"])
def test_a_file_is_read_by_sections_and_its_comments_are_not(text, monkeypatch):
    loader = SimpleNamespace(get_data=lambda path: text.encode())
    monkeypatch.setattr(languages, "__spec__", SimpleNamespace(loader=loader))
    language = languages.load.__wrapped__("en")
    assert (language.name, language.script) == ("Ours: the second", "Latin")
    assert language.months == ("may", "june", "july")
    assert language.weekdays == language.entries == ()
    monkeypatch.setattr(languages, "load", lambda code: language)
    assert list(languages.phrases("en")) == [
        ("line", "adverts", "Advertisement"), ("line", "adverts", "#{}"), ("line", "adverts", "#1 choice"), ("line", "adverts", "[close]"),
        ("companion", "post_meta", "Edit"), ("home", "navigation", "Home")]


@pytest.mark.parametrize(("text", "words"), [
    (FILE, "no section can be called `== {n}`"),
    ("name: A\nscript: Latin\n== lines\nAd\n", "no section can be called `== lines`; there are .* lines REASON"),
    ("name: A\nscript: Latin\n== line adverts\nAd\n", "no section can be called `== line adverts`"),
    ("name: A\nscript: Latin\n== months\nmay\n== months\njune\n", "two sections `== months`; put their lines together"),
    ("name: A\n== months\nmay\n", r"expected `name: …` and `script: …` before the first section, got \['name'\]"),
])
def test_what_breaks_the_format_is_said_with_the_file(text, words):
    with pytest.raises(ValueError, match=rf"aa\.txt: {words}"):
        languages.parse(text, name="aa.txt")


def test_no_code_but_those_of_the_index_is_read():
    with pytest.raises(ValueError, match=r"no language '\.\./en'; there are af, am"):
        languages.load("../en")


def test_a_build_without_the_text_files_is_told_what_it_lacks(tmp_path):
    package = tmp_path / "newsclean"
    shutil.copytree(FOLDER.parent, package, ignore=shutil.ignore_patterns("__pycache__", "*.txt"))
    done = subprocess.run([sys.executable, "-S", "-c", "import newsclean; newsclean.clean('Advertisement')"], capture_output=True, text=True,
                          check=False, env={"PYTHONPATH": str(tmp_path), "PYTHONDONTWRITEBYTECODE": "1"})
    assert "FileNotFoundError: newsclean's languages/af.txt is missing" in done.stderr
    assert "*.txt files (its package data)" in done.stderr


@pytest.mark.parametrize("code", languages.CODES)
def test_phrases_are_data(code):
    """No pattern, no unknown slot, no phrase without a letter, no reason without a filter."""
    from newsclean import DEFAULT

    reasons = {each.name for each in DEFAULT}
    for _, reason, phrase in languages.phrases(code):
        assert reason in reasons, (reason, phrase)
        assert "{" not in SLOT.sub("", phrase), phrase
        assert "\\" not in phrase, phrase
        assert not phrase.startswith("=="), f"{phrase}: a section's title is `== TITLE`, with no space before it and one behind the marks"
        assert any(char.isalpha() or char in "\u00a90" for char in SLOT.sub("", phrase)), phrase  # `{n} / {n}` is a table of temperatures


@pytest.mark.parametrize("code", [code for code in languages.CODES if languages.load(code).entries])
def test_a_list_of_what_menus_hold_stays_alone(code):
    entries = languages.load(code).entries
    first, second, _ = cases.prose(code)
    text = "\n".join([first, *entries, second])
    assert explain(text, filters=DEFAULT - {STRAY_LINES}).text == text
    assert len({make_key(fold(entry)) for entry in entries}) == len(entries)
