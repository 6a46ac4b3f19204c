"""The matcher on a small table of its own: where a phrase may sit on its line, and what of the line it is."""
from __future__ import annotations

import pytest

from newsclean import languages
from newsclean.engine.view import View
from newsclean.phrases.lexicon import (
    MAX_LINE_CHARS,
    Hit,
    Lexicon,
    _make_lexicon,
    load_lexicon,
)
from newsclean.phrases.prefilter import MAX_GLANCE_CHARS
from newsclean.text.lines import read

LONG = "this site stores " + "a little of what you did on it and " * 3 + "nothing else"
TABLES = {
    "aa": [
        ("line", "adverts", f"ADVERTISEMENT\nAll rights reserved.\nNo. 5.\nAd\nWait...\n{LONG}\nTwo words here"),
        ("line", "post_meta", "{n} views\n{n} replies to {title}\nby {name}\nposted on {date} by {}\nfiled as {title}\non  the {n} th\nin {n}"),
        ("lead", "related_links", "See also\nMore:\nΚαι\nRecent\n24 Hours"),
        ("heading", "widgets", "Recent Posts"),
        ("ending", "comment_prompts", "{n} Comments\nLeave a Reply\n{name} says:\n{} wrote on {date}"),
        ("companion", "navigation", "Home\nred\n*\nFoo\nFoo bar"),
        ("home", "navigation", "Home"),
    ],
    "bb": [
        ("line", "adverts", "AdVertisement\nNo. 5.\nrojo\nFoo\nFoo bar"),
        ("companion", "share_prompts", "Advertisement"),
        ("lead", "related_links", "Vea\nSee also"),
        ("line", "credits", "foto {name}\nDe {name}"),
    ],
    "en": [("line", "media_players", "Mute")],
}
WORDS = {
    "aa": languages.Language("A", "Latin", ("the", "of", "and"), months=("May", "Se\u00adpt."), weekdays=("Monday",), date_words=("at",), outlets=("Gazette",)),
    "bb": languages.Language("B", "Latin", ("el", "la", "los"), months=("mayo",), weekdays=("lunes",)),
    "en": languages.Language("C", "Han", ("的", "了")),
}


@pytest.fixture(autouse=True)
def tables(monkeypatch):
    monkeypatch.setattr(languages, "blocks", TABLES.__getitem__)
    monkeypatch.setattr(languages, "load", WORDS.__getitem__)


def seen(raw, *codes):
    """Each hit on a line: reason, position, what of the line lies behind it, whether set off from it, and its slots."""
    return [(hit.reason, hit.position, hit.phrase, raw[hit.end :], hit.separated, *[text for _, text in hit.slots])
            for hit in Lexicon(codes or ("aa",)).look_up(raw)]


def said(text, *codes):
    """Reasons line by line."""
    view = View(read(text), Lexicon(codes))
    return {view.lines[index].text: [f"{hit.reason} {hit.position}" for hit in hits] for index, hits in view.hits.items()}


ADVERT = ("adverts", "line", "advertisement", "", False)
WHOLE = {
    "as it is": ("Advertisement", [ADVERT]),
    "decorated": (" — [ADVERTISEMENT] * ", [ADVERT]),
    "broken by what nobody sees": ("Adver\u00adtise\u200bment", [ADVERT]),
    "with other spaces": ("two\u00a0 words\there", [("adverts", "line", "two words here", "", False)]),
    "in a sentence": ("Advertisement, they say", []),
    "in quotation marks": ("“Advertisement”", []),
    "one word with a full stop is a sentence": ("Advertisement.", []),
    "three words with a full stop": ("Two words here.", [("adverts", "line", "two words here.", "", False)]),
    "sixteen letters with a full stop": ("All rights reserved.", [("adverts", "line", "all rights reserved.", "", False)]),
    "written with a full stop and typed without": ("All rights reserved", [("adverts", "line", "all rights reserved", "", False)]),
    "short, and written with a full stop": ("No. 5.", [("adverts", "line", "no. 5.", "", False)]),
    "short, and typed without its full stop": ("No. 5", [("adverts", "line", "no. 5", "", False)]),
    "dots": ("Advertisement...", [("adverts", "line", "advertisement...", "", False)]),
    "two dots": ("Advertisement..", []),
    "two dots behind what has one": ("No. 5..", []),
    "written with dots": ("Wait", [("adverts", "line", "wait", "", False)]),
    "a question": ("Advertisement?", []),
    "an ending": ("Leave a reply", [("comment_prompts", "ending", "leave a reply", "", False)]),
    "a heading, and what it begins with": ("Recent posts", [("widgets", "heading", "recent posts", "", False), ("related_links", "lead", "recent", " posts", False)]),
    "a companion, and no home without a trail": ("Home", [("navigation", "companion", "home", "", False)]),
    "longer than a glance": (LONG, [("adverts", "line", LONG, "", False)]),
    "nothing": ("", []),
    "decoration": (" *** ", []),
    "a full stop": (".", []),
}
LEADS = {
    "a colon": ("See also: The Dam", [("related_links", "lead", "see also", "The Dam", True)]),
    "a dash": ("SEE ALSO – The Dam", [("related_links", "lead", "see also", "The Dam", True)]),
    "a wide space": ("See also  The Dam", [("related_links", "lead", "see also", "The Dam", True)]),
    "a no-break space beside a space": ("See also\u00a0 The Dam", [("related_links", "lead", "see also", "The Dam", True)]),
    "a tab and a space": ("See also\t The Dam", [("related_links", "lead", "see also", "The Dam", True)]),
    "decoration before": ("» See also: The Dam", [("related_links", "lead", "see also", "The Dam", True)]),
    "other spaces within": (" See  also | The Dam", [("related_links", "lead", "see also", "The Dam", True)]),
    "what nobody sees within": ("Se\u00ade al\u00adso: The Dam", [("related_links", "lead", "see also", "The Dam", True)]),
    "what nobody sees between spaces": ("See \u200b  also: The Dam", [("related_links", "lead", "see also", "The Dam", True)]),
    "nothing between": ("See also the dam", [("related_links", "lead", "see also", " the dam", False)]),
    "a letter behind": ("See alsox: The Dam", []),
    "a digit behind": ("See also5: The Dam", [("related_links", "lead", "see also", "5: The Dam", False)]),
    "a vowel sign behind": ("See also\u0e34: The Dam", []),
    "nothing behind": ("See also", []),
    "decoration behind": ("See also: ", []),
    "written with a colon": ("More: The Dam", [("related_links", "lead", "more", "The Dam", True)]),
    "a heading on one line with its first title": ("Recent Posts: The Dam", [
        ("related_links", "lead", "recent", " Posts: The Dam", False), ("widgets", "lead", "recent posts", "The Dam", True)]),
    "a number of its own": ("24 Hours: The Dam", [("related_links", "lead", "24 hours", "The Dam", True)]),
    "an ending is no lead": ("Leave a Reply: The Dam", []),
    "a line is no lead": ("Advertisement: The Dam", []),
    "home and a trail": ("Home » News", [("navigation", "home", "home", "News", True)]),
    "no ascii": ("Και: Νέα", [("related_links", "lead", "και", "Νέα", True)]),
}
SLOTS = {
    "a number first": ("1,234 views", [("post_meta", "line", "{n} views", "", False, "1,234")]),
    "a number first and a title last": ("12 replies to The Dam", [("post_meta", "line", "{n} replies to {title}", "", False, "12", "The Dam")]),
    "thousands": ("1.2k views", [("post_meta", "line", "{n} views", "", False, "1.2k")]),
    "thousands and a plus": ("12k+ views", [("post_meta", "line", "{n} views", "", False, "12k+")]),
    "decorated number": ("• 12 VIEWS •", [("post_meta", "line", "{n} views", " •", False, "12")]),
    "decorated before its full stop": ("12 views •.", [("post_meta", "line", "{n} views", " •.", False, "12")]),
    "no number": ("many views", []),
    "more behind": ("12 views of the valley", []),
    "a name": ("By Jane Doe", [("post_meta", "line", "by {name}", "", False, "Jane Doe")]),
    "no name": ("By dawn", []),
    "a date and more": ("Posted on May 14, 2024 by admin", [("post_meta", "line", "posted on {date} by {}", "", False, "May 14, 2024", "admin")]),
    "no date": ("Posted on a whim by admin", []),
    "an ending with a number": ("3 Comments", [("comment_prompts", "ending", "{n} comments", "", False, "3")]),
    "a name first": ("Jane Doe says:", [("comment_prompts", "ending", "{name} says", "", True, "Jane Doe")]),
    "anything first, and a date last": ("admin wrote on May 14, 2024", []),
    "a title last": ("Filed as News", [("post_meta", "line", "filed as {title}", "", False, "News")]),
    "a number behind a short word": ("In 1911", [("post_meta", "line", "in {n}", "", False, "1911")]),
    "no number behind a short word": ("In May", []),
    "a number within": ("on the 4 th", [("post_meta", "line", "on the {n} th", "", False, "4")]),
}




@pytest.mark.parametrize(("raw", "hits"), [*WHOLE.values(), *LEADS.values(), *SLOTS.values()], ids=[*WHOLE, *LEADS, *SLOTS])
def test_a_phrase_is_a_line_or_begins_it(raw, hits):
    assert seen(raw) == hits


@pytest.mark.parametrize(("raw", "hits"), [*WHOLE.values(), *LEADS.values(), *SLOTS.values()], ids=[*WHOLE, *LEADS, *SLOTS])
def test_a_glance_at_many_lines_misses_none_that_is_a_phrase(raw, hits):
    known = Lexicon(["aa"])
    found = dict(known.look_up_each(["A line of no kind", raw, "Another", raw.upper()]))
    assert found.get(1, ()) == known.look_up(raw)
    assert found.get(3, ()) == known.look_up(raw.upper())
    assert not found.get(0)
    assert not found.get(2)


def test_most_lines_are_only_glanced_at(monkeypatch):
    known = Lexicon(["aa"])
    looked = []
    monkeypatch.setattr(known, "look_up", looked.append)
    lines = ["The dam held.", "Nobody was hurt, the mayor said.", "A title", "Views", "see nothing", "In the valley", "12 dams"]
    assert [*known.look_up_each(lines)] == []
    assert {at for at, _ in known.look_up_each(["Views of the dam", "See also the dam", "12 views", "In 5", "advertisement"])} == {1, 2, 3, 4}


def test_a_line_longer_than_any_phrase_is_not_looked_at():
    known = Lexicon(["aa"])
    line = f"See also: {'x' * (MAX_LINE_CHARS - 10)}"
    assert known.look_up(line)
    assert known.look_up(line + "x") == ()


def test_the_long_phrase_is_longer_than_a_glance():
    assert len(LONG) > MAX_GLANCE_CHARS


def test_a_hit_says_of_which_languages_it_is_and_where_it_ends():
    known = Lexicon(["aa", "bb"])
    assert known.look_up(" ADVERTISEMENT ") == (Hit("adverts", "line", "advertisement", ("aa", "bb"), 15), Hit("share_prompts", "companion", "advertisement", ("bb",), 15))
    assert known.look_up("Vea: presa") == (Hit("related_links", "lead", "vea", ("bb",), 5, separated=True),)
    assert known.look_up("No. 5.") == (Hit("adverts", "line", "no. 5.", ("aa", "bb"), 6),)
    assert known.look_up("See also: The Dam") == (Hit("related_links", "lead", "see also", ("aa", "bb"), 10, separated=True),)
    assert known.look_up("3 views")[0].slots == (("n", "3"),)


def test_the_languages_that_are_asked_for_are_the_ones_that_are_known():
    assert seen("Vea: presa", "aa") == []
    assert seen("Vea: presa", "bb") != []
    assert Lexicon([]).look_up("Advertisement") == ()


TEXT = "{}\n\nThe river and the dam, the mill and the of of the and.\n"
TEXTO = "{}\n\nEl agua y la presa, los la el la los el la.\n"


def test_one_word_of_another_language_is_no_phrase_here():
    assert said(TEXT.format("rojo"), "aa", "bb") == {}
    assert said(TEXTO.format("rojo"), "aa", "bb") == {"rojo": ["adverts line"]}
    assert said("rojo", "aa", "bb") == {"rojo": ["adverts line"]}  # where no language is heard all may be meant
    assert said(TEXT.format("Vea: Presa"), "aa", "bb") == {}
    assert said(TEXT.format("De Jane Doe"), "aa", "bb") == {}
    assert said(TEXT.format("Mute"), "aa", "bb", "en") == {"Mute": ["media_players line"]}  # English stands on any site
    assert said(TEXTO.format("Two words here"), "aa", "bb") == {"Two words here": ["adverts line"]}


def test_what_is_sure_in_one_language_and_an_ordinary_word_in_another_is_what_it_is_in_the_texts():
    assert said(TEXT.format("Foo"), "aa", "bb") == {"Foo": ["navigation companion"]}
    assert said(TEXTO.format("Foo"), "aa", "bb") == {"Foo": ["adverts line"]}
    assert said("Foo", "aa", "bb") == {"Foo": ["navigation companion"]}
    assert said(TEXT.format("Foo bar"), "aa", "bb") == {"Foo bar": ["navigation companion"]}
    assert said(TEXTO.format("Foo bar"), "aa", "bb") == {"Foo bar": ["adverts line"]}
    assert said("Foo bar", "aa", "bb") == {"Foo bar": ["navigation companion"]}
    # few small words tell no language, but of two the likelier
    assert said("the dam\n\nFoo", "aa", "bb") == {"Foo": ["navigation companion"]}
    assert said("de la presa\n\nFoo", "aa", "bb") == {"Foo": ["adverts line"]}
    # the same language's ordinary word takes nothing from its own sure one
    assert said("Advertisement", "bb") == {"Advertisement": ["adverts line", "share_prompts companion"]}


def test_scripts_without_spaces_are_heard_letter_by_letter():
    known = Lexicon(["aa", "en"])
    assert known.guess_languages("河的水了的了") == {"en"}
    assert known.guess_languages("the of and the of") == {"aa"}
    assert known.guess_languages("the of") == frozenset()


def test_words_of_dates_and_outlets_are_those_of_the_languages():
    known = Lexicon(["aa", "bb"])
    assert known.months == {"may", "sept", "mayo"}
    assert known.date_words == {"monday", "at", "lunes"}
    assert known.outlets == {"gazette"}
    assert known.is_date("monday, 14 may 2024")
    assert known.is_date("14 sept. 2024 at 9")
    assert not Lexicon(["bb"]).is_date("monday, 14 may 2024")
    assert not known.is_date("14 gazette 2024")


def test_the_lexicon_of_a_set_of_languages_is_made_once(monkeypatch):
    monkeypatch.setattr(languages, "CODES", ("aa", "bb"))
    _make_lexicon.cache_clear()
    assert load_lexicon() is load_lexicon() is load_lexicon(None)
    assert load_lexicon().look_up("rojo")
    assert load_lexicon(frozenset({"aa"})).look_up("Advertisement")
    assert not load_lexicon(frozenset({"aa"})).look_up("rojo")
    _make_lexicon.cache_clear()
