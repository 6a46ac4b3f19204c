"""A profile is the same whatever the order, its size is bounded, and an article's own lines never become furniture."""
from __future__ import annotations

import json
import math
import pickle
import random
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import DEFAULT, SiteProfile, clean, clean_html, explain
from newsclean.html import read_html
from newsclean.sites.profile import VERSION
from newsclean.sites.repeated import MIN_STORIES
from newsclean.text.fold import fold

from ..documents import PIECES, PROSE
from ..site import MASTHEAD, NOTE, Site

PAGES = st.lists(st.integers(0, 11), max_size=14).map(lambda numbers: [Site(12).page(number) for number in numbers])


@given(PAGES, st.randoms(use_true_random=False))
def test_neither_order_nor_repetition_matters(pages, chance):
    profile = SiteProfile.learn(pages, keep=5)
    again = [*pages, *pages[:3]]
    chance.shuffle(again)
    other = SiteProfile.learn(again, keep=5)
    assert other == profile
    assert other.to_json() == profile.to_json()
    assert other.filter() == profile.filter()


@given(PAGES, PAGES, PAGES)
def test_merging_is_associative_and_commutative_and_the_same_as_learning_at_once(one, two, three):
    a, b, c = (SiteProfile.learn(pages, keep=5) for pages in (one, two, three))
    assert (a + b) + c == a + (b + c) == c.merge(a).merge(b) == SiteProfile.learn([*one, *two, *three], keep=5)
    assert a + a == a
    assert a + SiteProfile(keep=5) == a
    assert ((a + b) + c).to_json() == (c + (b + a)).to_json()


def test_merging_keeps_what_the_smaller_profile_keeps():
    site = Site(30)
    large, small = SiteProfile.learn(site.pages()[:20], keep=20), SiteProfile.learn(site.pages()[20:], keep=8)
    assert (large + small).keep == 8
    assert large + small == small + large == SiteProfile.learn(site.pages(), keep=8)


def test_a_reprint_with_other_furniture_is_one_page_whichever_comes_first():
    article = "\n".join(PROSE[:3])
    one, two = f"Menu\n{article}", f"{article}\nAnother masthead"
    assert SiteProfile.learn([one, two]) == SiteProfile.learn([two, one])
    assert len(SiteProfile.learn([one, two])) == 1


def test_a_profile_holds_no_more_than_it_keeps():
    profile = SiteProfile(keep=20)
    for page in Site(400).pages():
        profile.add(page)
        assert len(profile._pages) <= 40
    assert len(profile) == 20
    assert len(profile.to_json()) < 60_000


def test_a_page_without_end_is_held_in_part():
    profile = SiteProfile.learn(["\n".join([PROSE[0], *(f"line {chr(97 + i % 26)}{i}" for i in range(50_000)), "The end"])])
    assert len(profile.to_json()) < 100_000


def test_shares_read_from_the_sample_are_within_the_stated_bound():
    # 120 lines of known shares on 3000 pages, read from 500: at most 2 exp(-2 n e²) of them may be off by more than e
    keep, total, chance = 500, 3000, random.Random(5)
    words = [f"furniture {a}{b}" for a in "abcdef" for b in "abcdefghijklmnopqrst"]
    shares = {word: chance.choice([0.02, 0.1, 0.3, 0.5, 0.7]) for word in words}
    stands = {word: set(chance.sample(range(total), round(total * share))) for word, share in shares.items()}
    profile = SiteProfile(keep=keep)
    for number in range(total):
        profile.add("\n".join([f"{PROSE[0]} It was the {number}th page of the year.", *(w for w in words if number in stands[w])]))
    counted = {text: count / keep for _, count, text in json.loads(profile.to_json())["lines"]}
    errors = [abs(counted[word] - shares[word]) for word in words]
    for error in (0.04, 0.06, 0.08):
        assert sum(each > error for each in errors) <= 2 * math.exp(-2 * keep * error**2) * len(errors)
    assert sum(errors) / len(errors) < 0.02


# --- what goes, and what must not -----------------------------------------------------------------

@pytest.mark.parametrize("size", [10, 50])
def test_a_made_site_loses_its_furniture_and_no_word_of_an_article(size):
    site = Site(size)
    filters = DEFAULT | {SiteProfile.learn(site.pages()).filter()}
    for number in range(size):
        cleaned = clean(site.page(number), filters=filters).split("\n")
        assert [line for line in cleaned if line in site.article(number)] == site.article(number)
    left = [line for line in cleaned if line not in site.article(number)]
    assert len(left) <= 1, left


def test_a_page_that_was_not_learnt_from_is_cleaned_too():
    site = Site(30)
    filters = {SiteProfile.learn(site.pages()[:20]).filter()}
    cleaned = clean(site.page(25), filters=filters)
    assert MASTHEAD not in cleaned
    assert NOTE not in cleaned
    assert all(line in cleaned for line in site.article(25))


@pytest.mark.parametrize("size", range(MIN_STORIES))
def test_two_or_three_pages_never_decide(size):
    pages = Site(size).pages()
    found = SiteProfile.learn(pages * 5).filter()
    assert all(found(page) == page for page in pages)


def test_the_reason_and_how_many_stories_speak_for_it():
    site = Site(12)
    explanation = explain(site.page(0), filters={SiteProfile.learn(site.pages()).filter()})
    note = next(mark for mark in explanation.marks if mark.text == NOTE)
    assert note.reasons == ("site_lines",)
    assert note.notes[0].endswith(": in 12 of 12 stories")


SENTENCES = st.lists(st.integers(0, 10**6), min_size=3, max_size=8, unique=True).map(
    lambda numbers: [f"{PROSE[number % len(PROSE)]} That was on day {number} of the flood." for number in numbers])
SHORT = st.lists(st.sampled_from(["He paused.", "“No,” she said.", "What the Miller Saw", "The case continues.", "Background"]), max_size=3)


@given(SENTENCES, SHORT, st.integers(1, 40), st.integers(0, 9), st.randoms(use_true_random=False))
def test_reprints_and_later_versions_do_not_turn_an_article_into_furniture(article, short, copies, others, chance):
    versions = []
    for copy in range(copies):
        lines = [*article, *short]
        if copy % 2:  # a later version: a paragraph more, one of the old ones changed
            lines[copy % len(article)] = f"{PROSE[0]} The {copy}th version of a paragraph said so."
            lines.append(f"{PROSE[1]} An update came at {copy} minutes past the hour.")
        if len(article) == 3:
            lines = [*article, *short]
        versions.append("\n".join([MASTHEAD, *lines, f"Copy for reader number {copy}", NOTE]))
    pages = [*versions, *Site(others + 1).pages()[1:]]
    chance.shuffle(pages)
    found = SiteProfile.learn(pages).filter()
    for version in versions:
        left = found(version).split("\n")
        assert all(line in left for line in version.split("\n")[1:-2])


def site_of(*furniture, pages=20):
    """Pages whose articles differ, each with these lines between, as `{}` says where the article stands."""
    site = Site(pages)
    return ["\n".join("\n".join(site.prose(n)) if row == "{}" else row.replace("{n}", str(n)).replace("{t}", site.titles[n])
                      for row in furniture) for n in range(pages)]


@pytest.mark.parametrize(("furniture", "line"), [
    pytest.param(("{t}", "{}", "Background", "{}"), "Background", id="a subhead that returns"),
    pytest.param(("{t}", "{}", "Pros", "Cons", "Price", "{}"), "Price", id="a short table's head"),
    pytest.param(("{t}", "{}", "and", "Kyiv", ",", "{}"), "and", id="the pieces of a sentence around links"),
    pytest.param(("Valley Paper", "Horoscope for May {n}, 2024", "{}"), "Horoscope for May 7, 2024", id="a headline with a date"),
    pytest.param(("Valley Paper", "Chapter {n}", "{}"), "Chapter 7", id="a headline with a number"),
    pytest.param(("{t}", "{}", "{n} eggs", "{n} spoons of flour"), "7 eggs", id="a list of numbers and words"),
    pytest.param(("{t}", "{}", "Eggs: {n}", "Flour: {n} spoons"), "Eggs: 7", id="a list with its words first", marks=pytest.mark.xfail(
        reason="words that every page ends in with a number beside them are `Views: 7` as often")),
])
def test_a_line_of_the_article_stays(furniture, line):
    pages = site_of(*furniture)
    left = SiteProfile.learn(pages).filter()(pages[7])
    assert line in left.split("\n")


def test_a_sentence_that_a_few_articles_share_stays():
    pages = [page + ("\nThe case continues.\nThe mayor could not be reached for comment on Monday, her office said in a statement." if n % 5 == 0 else "")
             for n, page in enumerate(site_of("{t}", "{}", NOTE, pages=40))]
    left = SiteProfile.learn(pages).filter()(pages[5])
    assert "The case continues." in left
    assert "The mayor could not be reached" in left


def test_a_headline_stays_on_its_own_page_though_all_others_tease_it():
    site = Site(10)
    page = site.page(0)
    title = site.titles[0]
    assert sum(title in other for other in site.pages()) > 5
    assert SiteProfile.learn(site.pages()).filter()(page).split("\n").count(title) == 1


def test_a_weeks_teasers_go_as_a_box_and_stay_alone():
    teasers = ["Ten Wells Under One Hill", "Nine Bridges and a Boat", "What the Miller Saw"]
    pages = site_of("{t}", "{}", "Made between two hills", pages=120)
    pages[:6] = ["\n".join([page, *teasers]) for page in pages[:6]]
    found = SiteProfile.learn(pages).filter()
    assert not set(teasers) & set(found(pages[3]).split("\n"))
    alone = f"{Site(120).page(119)}\nA line nobody else has\n{teasers[1]}\nNor this one here"
    assert teasers[1] in found(alone).split("\n")


def interrupted(site, number, labels):
    """An article with lines of the site's between its second paragraph and its third."""
    prose = site.prose(number)
    return "\n".join([*prose[:2], *labels, *prose[2:]])


@pytest.mark.parametrize(("labels", "goes"), [
    (["Valley Desk", "River Desk", "Mill Desk", "Bridge Desk"], True), (["Valley Desk", "River Desk", "Mill Desk"], False)])
def test_labels_between_prose_go_in_a_run_as_long_as_a_menu(labels, goes):
    site = Site(20)
    profile = SiteProfile.learn([interrupted(site, number, labels) for number in range(20)])
    assert repr(profile) == "<site profile of 20 pages>"
    left = clean(interrupted(site, 3, labels), filters={profile.filter()})
    assert left == interrupted(site, 3, [] if goes else labels)


def test_pages_without_prose_are_left_out_and_left_alone():
    titles = "\n".join(Site(9).titles)
    profile = SiteProfile.learn([titles + f"\nFront page number {n}" for n in range(50)])
    assert len(profile) == 0
    assert profile.filter()(titles) == titles


# --- laws ----------------------------------------------------------------------------------------

FOUND = SiteProfile.learn(Site(20).pages()).filter()
FURNISHED = st.lists(st.one_of(st.sampled_from([*Site(20).page(0).split("\n"), *PROSE]), PIECES), max_size=30).map("\n".join)


@given(FURNISHED)
def test_cleaning_twice_is_cleaning_once(text):
    once = clean(text, filters=DEFAULT | {FOUND})
    assert clean(once, filters=DEFAULT | {FOUND}) == once


@given(FURNISHED, st.sampled_from(PROSE))
def test_a_text_with_prose_never_comes_back_empty(text, prose):
    assert prose in clean(f"{prose}\n\n{text}", filters={FOUND})


def test_a_filter_is_a_value_and_a_profile_pickles():
    profile = SiteProfile.learn(Site(20).pages())
    assert pickle.loads(pickle.dumps(profile)) == profile
    found = profile.filter()
    found(Site(20).page(0))
    copy = pickle.loads(pickle.dumps(found))
    assert copy == found
    assert hash(copy) == hash(found)
    assert pickle.dumps(copy) == pickle.dumps(profile.filter())


def test_the_same_in_every_process():
    code = ("from newsclean import SiteProfile; from tests.site import Site; import hashlib, pickle;"
            "p = SiteProfile.learn(Site(20).pages()); print(hashlib.sha256(p.to_json().encode() + pickle.dumps(p.filter())).hexdigest())")
    seen = {subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True,
                           env={"PYTHONPATH": "src:.", "PYTHONHASHSEED": seed}).stdout for seed in ("1", "2")}
    assert len(seen) == 1


# --- saving --------------------------------------------------------------------------------------

def test_saved_and_loaded_it_is_the_same_and_goes_on(tmp_path):
    site = Site(20)
    profile = SiteProfile.learn(site.pages()[:12])
    profile.save(tmp_path / "site.json")
    loaded = SiteProfile.load(tmp_path / "site.json")
    assert loaded == profile
    assert loaded.to_json() == profile.to_json()
    for page in site.pages()[12:]:
        loaded.add(page)
    assert loaded == SiteProfile.learn(site.pages())
    assert [each.name for each in tmp_path.iterdir()] == ["site.json"]


def test_a_saved_profile_can_be_read_by_eye(tmp_path):
    SiteProfile.learn(Site(20).pages()).save(tmp_path / "site.json")
    lines = (tmp_path / "site.json").read_text(encoding="utf-8").split("\n")
    assert any(line.endswith(f'20, "{NOTE.lower()}"],') for line in lines)


WHOLE = SiteProfile.learn(Site(8).pages()).to_json()


@pytest.mark.parametrize(("text", "says"), [
    pytest.param("", "no site profile", id="empty"),
    pytest.param("[1, 2]", "no site profile", id="other JSON"),
    pytest.param("a,b\n1,2", "no site profile", id="no JSON"),
    pytest.param(WHOLE.replace(f'"version": {VERSION}', '"version": 7'), "version 7; this newsclean reads version 1", id="another version"),
    pytest.param(WHOLE.replace('"pages"', '"papers"'), "damaged", id="a part missing"),
    pytest.param(WHOLE.replace('"keep": 500', '"keep": 3'), "damaged", id="more pages than it keeps"),
    *[pytest.param(WHOLE[: len(WHOLE) * part // 10], "no site profile, or a part of one", id=f"cut at {part} tenths") for part in range(1, 10)],
])
def test_what_is_no_whole_profile_is_refused_with_the_reason(tmp_path, text, says):
    path = tmp_path / "site.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=says) as error:
        SiteProfile.load(path)
    assert str(path) in str(error.value)


def test_wrong_types_are_named():
    with pytest.raises(TypeError, match="texts: expected many pages, got one"):
        SiteProfile.learn("one page")
    with pytest.raises(TypeError, match="expected str, got bytes"):
        SiteProfile().add(b"page")
    with pytest.raises(TypeError, match="expected a SiteProfile, got int"):
        SiteProfile().merge(1)
    with pytest.raises(ValueError, match="at least 1"):
        SiteProfile(keep=0)


def test_what_was_learned_can_be_read_with_its_counts():
    lines = SiteProfile.learn(Site(30).pages()).lines()
    masthead = next(line for line in lines if line.text == fold(MASTHEAD))
    assert masthead.stories == 30
    assert masthead.share == 1
    assert masthead.where == ("above",)
    assert [line.stories for line in lines] == sorted((line.stories for line in lines), reverse=True)
    assert SiteProfile().lines() == []


DESK = "Filed from the Rivertown desk on {} {} 202{}"
HEADLINE_WORDS = ("bridge", "opens", "again", "mayor", "resigns", "nobody", "river", "freezes")
MONTHS = ("January", "March", "May", "July", "September", "November")


def dated_page(number, line, *, behind=1):
    """A page of which a paragraph of its own, then a dated line, then more paragraphs are the article."""
    paragraphs = [f"{text[:-1]}, in the year {number} of the count and not before it." for text in PROSE]
    headline = " ".join(HEADLINE_WORDS[number // 8**place % 8] for place in range(4)).capitalize()
    return "\n\n".join([headline, *paragraphs[:behind], line, *paragraphs[behind:]])


def dated_lines(pages, template=DESK):
    return [template.format(number % 28 + 1, MONTHS[number % 6], number % 4) for number in range(pages)]


def test_a_dated_subhead_of_few_pages_stays_between_prose():
    lines = dated_lines(20)
    pages = [dated_page(number, line if number % 2 else "What the neighbours saw") for number, line in enumerate(lines)]
    fitted = SiteProfile.learn(pages).filter()
    assert [page for page in pages if clean(page, filters={fitted}) != page] == []


def test_a_date_with_a_word_or_two_between_prose_may_be_a_diarys():
    pages = [dated_page(number, line) for number, line in enumerate(dated_lines(20, "On {} {} 202{}"))]
    fitted = SiteProfile.learn(pages).filter()
    assert [page for page in pages if clean(page, filters={fitted}) != page] == []


@pytest.mark.parametrize("template", [DESK, DESK + "."])
@pytest.mark.parametrize("size", [10, 50])
def test_a_line_whose_date_differs_on_every_page_goes_wherever_it_stands(template, size):
    lines = dated_lines(size, template)
    pages = [dated_page(number, line, behind=number % 2) for number, line in enumerate(lines)]
    fitted = SiteProfile.learn(pages).filter()
    left = [line for page, line in zip(pages, lines, strict=True) if line in clean(page, filters={fitted})]
    assert len(left) <= size * 0.02


def test_a_profile_of_pages_is_for_pages():
    pages = ["".join(f"<p>{line}</p>" for line in page.split("\n")) for page in Site(30).pages()]
    profile = SiteProfile.learn_html(pages)
    assert profile == SiteProfile.learn(read_html(page).text for page in pages)
    assert MASTHEAD not in clean_html(pages[3], filters={profile.filter()})
    with pytest.raises(TypeError, match="pages: expected many pages, got one"):
        SiteProfile.learn_html(pages[0])
