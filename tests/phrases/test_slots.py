"""What a slot may hold, and how a phrase with slots sits on a line."""
from __future__ import annotations

import pytest

from newsclean.phrases.slots import (
    MAX_OPEN_SLOT_WORDS,
    PreparedLine,
    SlotMatch,
    SlotPattern,
    find_separator,
)
from newsclean.text.fold import fold


def fit(phrase, raw, *, whole=True):
    return SlotPattern(phrase, whole=whole).match(PreparedLine.of(raw, fold(raw)), lambda folded: folded.startswith("14 may"))


FITS = {
    "number": ("{n} shares", "12 shares", ["12"]),
    "number with its thousands": ("{n} shares", "1,234 shares", ["1,234"]),
    "number and what clings to it": ("{n} shares", "1.2k shares", ["1.2k"]),
    "number in another script's digits": ("{n} shares", "١٢ shares", ["١٢"]),
    "name": ("by {name}", "By Jane Doe", ["Jane Doe"]),
    "names": ("by {name}", "By Jane Doe and John Roe", ["Jane Doe and John Roe"]),
    "date": ("on {date}", "On 14 May 2024", ["14 May 2024"]),
    "two slots": ("{name} on {date}", "Jane Doe on 14 May 2024", ["Jane Doe", "14 May 2024"]),
    "anything": ("follow us on {}", "Follow us on a network", ["a network"]),
    "anything, and few words that end in a full stop": ("follow us on {}", "Follow us on Net. a b c.", ["Net. a b c."]),
    "a source in a script without spaces": ("来源: {}", "来源：北京日报。", ["北京日报。"]),
    "a title": ("filed under: {title}", "Filed under: The valley, by night", ["The valley, by night"]),
    "a headline": ("headline: {headline}", "Headline: “The Dam Holds”", ["“The Dam Holds”"]),
    "decoration around": ("{n} shares", "[ 12 shares ]", ["12"]),
    "a full stop behind": ("{n} shares", "12 shares.", ["12"]),
    "a full stop that belongs to it": ("{n} hrs.", "12 hrs.", ["12"]),
    "a space that is missing beside a mark": ("({n}) shares", "(12)shares", None),
    "a missing space where there are no capitals": ("{n} 条", "12条", ["12"]),
    "invisible characters": ("{n} shares", "1\u200b2 sha\u00adres", ["12"]),
    "accents of their own": ("by {name}", "By Rene\u0301e Nin\u0303o", ["Renee Nino"]),
    "more spaces": ("{n} new shares", "12 new \u00a0 shares", ["12"]),
}
MISSES = {
    "no number": ("{n} shares", "few shares"),
    "number and words": ("{n} shares", "12 old shares"),
    "words behind": ("{n} shares", "12 shares fell"),
    "no name": ("by {name}", "By the river"),
    "one word": ("by {name}", "By Jane"),
    "a word with an accent of its own": ("by {name}", "By the cafe\u0301"),
    "no date": ("on {date}", "On the whole"),
    "nothing": ("follow us on {}", "Follow us on "),
    "too much of anything": ("follow us on {}", "Follow us on " + "x" * 81),
    "the rest of a sentence": ("follow us on {}", "Follow us on a long way into the dark."),
    "the rest of a sentence, with a comma": ("follow us on {}", "Follow us on it, now."),
    "the rest of a sentence, with a full-width comma": ("来源: {}", "来源：那天，他走了。"),
    "the rest of a sentence in a script without spaces": ("来源: {}", "来源：他那天早上到达的时候没有人在那里。"),
    "a speaker's question": ("编辑: {}", "编辑：您还记得那座桥吗？"),
    "the rest of prose in a script without stops": ("ที่มา: {}", "ที่มา: " + "เจ้าหน้าที่ตรวจสอบมาถึงในเช้าวันนั้น" * 3),
    "a title behind an Armenian colon that is the rest of a sentence": ("թեգեր՝ {title}", "Թեգեր՝ երբ քաղաքապետն եկավ, դռանը թուղթ կար։"),
    "a title that is the rest of a sentence": ("filed under: {title}", "Filed under: it took three men a week."),
    "a headline in small letters": ("headline: {headline}", "Headline: the dam holds"),
    "a headline with a full stop": ("headline: {headline}", "Headline: The dam holds."),
    "a space that is missing between letters": ("{n} shares", "12shares"),
}


@pytest.mark.parametrize(("phrase", "raw", "slots"), FITS.values(), ids=FITS)
def test_what_fits(phrase, raw, slots):
    found = fit(phrase, raw)
    assert (found and [filling for _, filling in found.slots]) == slots


@pytest.mark.parametrize(("phrase", "raw"), MISSES.values(), ids=MISSES)
def test_what_does_not_fit(phrase, raw):
    assert fit(phrase, raw) is None


def test_a_lead_with_a_slot_ends_behind_its_separator():
    assert fit("see {n}", "See 3: The Dam", whole=False) == SlotMatch(7, True, (("n", "3"),))
    assert fit("see {n}", "» See 3 the dam", whole=False) == SlotMatch(8, False, (("n", "3 "),))
    assert fit("see {n} more", "and see 3 more: The Dam", whole=False) is None


def test_a_phrase_is_compiled_once_and_fits_again():
    pattern = SlotPattern("{n} shares", whole=True)
    for count in ("1", "22"):
        raw = f"{count} shares"
        assert pattern.match(PreparedLine.of(raw, raw), lambda _: False) == SlotMatch(len(raw), False, (("n", count),))


@pytest.mark.parametrize(("text", "behind"), [
    (": x", "x"), (" : x", "x"), ("| x", "x"), ("> x", "x"), ("» x", "x"), ("  x", "x"), (" - x", "x"), (" • x", "x"), (' "x', None), (', "x', '"x'),
    (":: - x", "x"), ("：x", "x"), ("\u200b: x", "x"), ("\u1361 x", "x"), ("\u1366x", "x"), ("\u17d6 x", "x"),
    (" x", None), ("-x", None), (", x", None), ("x", None), ("", None)])
def test_what_sets_a_lead_off_from_its_title(text, behind):
    found = find_separator("a" + text, 1)
    assert (found and ("a" + text)[found.end() :]) == behind


@pytest.mark.parametrize(("raw", "typed"), [
    ("x", ("x", "x", 0, (1,))),
    (" - x: ", (" - x: ", " - x: ", 3, (4,))),
    ("x.", ("x.", "x.", 0, (2, 1))),
    ("(x.) ", ("(x.) ", "(x.) ", 1, (3, 2))),
    ("x...", ("x...", "x...", 0, (4, 1))),
    ("x\u200b\u00ad.", ("x.", "x.", 0, (2, 1))),
    ("X\u0301x\u200b.", ("Xx.", "xx.", 0, (3, 2))),
])
def test_a_line_as_it_is_typed(raw, typed):
    assert PreparedLine.of(raw, fold(raw)) == typed


def test_few_words_are_a_name():
    assert fit("follow us on {}", "Follow us on " + " ".join("abcdefgh"[:MAX_OPEN_SLOT_WORDS]) + ".")
    assert not fit("follow us on {}", "Follow us on " + " ".join("abcdefgh"[: MAX_OPEN_SLOT_WORDS + 1]) + ".")
