from __future__ import annotations

import json
import pickle
import re
import warnings

import pytest
from bs4 import BeautifulSoup

import newsclean
from newsclean import (
    DEFAULT,
    Cleaner,
    Filter,
    Span,
    clean,
    clean_html,
    explain,
    explain_html,
    filters,
    rules,
)
from newsclean.engine.scores import score_of

from .filters.pages import STORY, page, paragraphs


@pytest.mark.parametrize(("value", "came", "mend"), [
    (None, "None", "skip"),
    (7, "int", "pass the article's text"),
    (["a"], "list", "one by one"),
])
def test_what_is_no_text_is_named_with_its_mend(value, came, mend):
    with pytest.raises(TypeError, match=rf"text: expected str or bytes, got {came}; .*{mend}"):
        clean(value)
    with pytest.raises(TypeError, match="text: expected"):
        explain(value)


@pytest.mark.parametrize(("arguments", "error", "says"), [
    ({"filters": "adverts"}, TypeError, "filters: expected a set of filters, got str"),
    ({"filters": [3]}, TypeError, "filters: 3 is no Filter"),
    ({"filters": ["advert"]}, ValueError, "filters: no filter 'advert'; there are adverts, "),
    ({"only": ["credit"]}, ValueError, "only: no filter 'credit'; there are credits, "),
    ({"without": ["credit"]}, ValueError, "without: no filter 'credit'; there are credits, "),
    ({"without": "credits"}, TypeError, "without: expected a set of filters, got str; write {one}"),
    ({"only": 3}, TypeError, "only: expected a set of filters, got int"),
    ({"repair": "no"}, TypeError, "repair: expected True or False, got str"),
    ({"filters": next(iter(DEFAULT))}, TypeError, "filters: expected a set"),
    ({"filters": 3}, TypeError, "filters: expected a set of filters, got int"),
    ({"filters": None}, TypeError, "filters: expected a set of filters, got None"),
    ({"languages": "en"}, TypeError, "languages: expected tags such as"),
    ({"languages": [3]}, TypeError, "languages: expected tags such as 'en' or 'pt-BR', got int"),
    ({"languages": {"tlh"}}, ValueError, "languages: none for 'tlh'; the nearest are th"),
])
def test_wrong_arguments_are_named(arguments, error, says):
    with pytest.raises(error, match=says):
        clean("text", **arguments)
    with pytest.raises(error, match=says):
        Cleaner(**arguments)


@pytest.mark.parametrize(("value", "came"), [(None, "None"), (7, "int"), (["<p>"], "list"), ({"rendered": "<p>"}, "dict")])
def test_what_is_no_markup_is_named_with_its_mend(value, came):
    for call in (clean_html, explain_html, Cleaner().html, Cleaner().explain_html):
        with pytest.raises(TypeError, match=f"markup: expected str, bytes, BeautifulSoup or Tag, got {came}; "):
            call(value)


@pytest.mark.parametrize(("option", "value", "says"), [
    ("encoding", 3, "encoding: expected a label such as 'windows-1251' or None, got int"),
    ("links", "no", "links: expected True or False, got str"),
    ("images", 0, "images: expected True or False, got int"),
])
def test_wrong_options_of_a_page_are_named(option, value, says):
    with pytest.raises(TypeError, match=says):
        clean_html(b"<p>The dam held.</p>", **{option: value})
    if option == "encoding":
        with pytest.raises(TypeError, match=says):
            explain_html(b"<p>The dam held.</p>", encoding=value)


def test_an_encoding_that_nobody_knows_is_passed_over():
    assert clean_html("<p>Où</p>".encode(), encoding="utf-eight") == "Où"


@pytest.mark.parametrize("sites", [3, ["valley.example"]])
def test_sites_are_rules_of_a_file(sites):
    with pytest.raises(TypeError, match="sites: expected the rules of hosts"):
        Cleaner(sites=sites)


ARTICLE = f"<h1>The flood</h1>{paragraphs(*STORY)}<div class='sharedaddy'>Share this:</div>"
PAGE = page(ARTICLE)


@pytest.mark.parametrize("markup", [PAGE, PAGE.encode(), bytearray(PAGE.encode()), BeautifulSoup(PAGE, "html.parser"),
                                    BeautifulSoup(PAGE, "html.parser").body, ARTICLE],
                         ids=["str", "bytes", "bytearray", "soup", "tag", "fragment"])
def test_markup_of_any_kind_gives_the_article(markup):
    assert clean_html(markup) == explain_html(markup).text == Cleaner().html(markup) == "\n\n".join(["The flood", *STORY])


def test_a_wordpress_post_and_a_feed_item_take_one_line_each():
    post = {"title": {"rendered": "The river"}, "content": {"rendered": "\n<!-- wp:paragraph -->\n<p>The dam held.</p>\n"
            "<!-- /wp:paragraph -->\n[vc_row]<p>Nobody was hurt.</p>[/vc_row]<p>The post <a href='x'>The river</a> appeared first on "
            "<a href='y'>Valley Paper</a>.</p>"}}
    assert clean_html(post["content"]["rendered"]) == "The dam held.\n\nNobody was hurt."
    assert clean_html(f"<h1>{post['title']['rendered']}</h1>{post['content']['rendered']}").startswith("The river\n\nThe dam")


def test_wrongly_decoded_lines_of_a_page_are_mended_and_keep_their_hints():
    found = explain_html("<p>â€œNo,â€\x9d said the widow.</p><div class='sharedaddy'>Teilen fÃ¼r alle</div>")
    assert found.text == "“No,” said the widow."
    assert [repair.line for repair in found.repairs] == [1, 3]
    assert found.marks[0].notes[0] == "share: sharedaddy"
    assert clean_html("<p>fÃ¼r</p>", repair=False) == "fÃ¼r"


def test_the_header_says_how_bytes_are_read():
    assert clean_html("<p>Größe</p>".encode("cp1252"), encoding="windows-1252") == "Größe"


def test_nothing_gives_nothing():
    assert clean("") == ""
    assert clean(b"") == ""
    assert explain("").to_dict() == {"newsclean": newsclean.__version__, "text": "", "source": "", "rounds": 0, "marks": [], "repairs": [], "spared": []}


def test_sets_are_all_the_configuration_there_is():
    text = "The dam held.\n\nADVERTISEMENT\n\n3 min read"
    assert clean(text) == "The dam held."
    assert clean(text, filters=DEFAULT - {filters.ADVERTS}) == "The dam held.\n\nADVERTISEMENT"
    assert clean(text, filters={filters.ADVERTS}) == "The dam held.\n\n3 min read"
    assert clean(text, filters=()) == text


def test_names_stand_for_filters():
    text = "The dam held.\n\nADVERTISEMENT\n\n3 min read"
    for cleaned in (clean(text, without=["adverts"]), clean(text, filters=DEFAULT - {"adverts"}),
                    clean(text, only=["reading_times", "credits"]), clean(text, filters={"reading_times"})):
        assert cleaned == "The dam held.\n\nADVERTISEMENT"
    assert Cleaner(without=["adverts"]) == Cleaner(filters=DEFAULT - {filters.ADVERTS})


def test_a_set_operation_that_would_do_nothing_is_an_error():
    with pytest.raises(ValueError, match="filters: no filter 'credit'; there are credits, "):
        DEFAULT - {"credit"}
    with pytest.raises(TypeError, match="filters: expected a set, got 'credits'; write"):
        DEFAULT - "credits"
    with pytest.raises(TypeError, match=r"filters: \| takes filters, not 'credits'"):
        DEFAULT | {"credits"}


def test_a_set_of_filters_reads_the_same_on_every_run():
    few = DEFAULT & {"credits", "adverts"}
    assert repr(few) == "FilterSet(adverts, credits)"
    assert pickle.loads(pickle.dumps(few)) == few
    assert "credits" in few
    assert few | {filters.WIDGETS} == DEFAULT & {"adverts", "credits", "widgets"}
    assert few ^ {filters.ADVERTS} == {filters.CREDITS}


@pytest.mark.parametrize(("cleaner", "shown"), [
    (Cleaner(), "Cleaner()"),
    (Cleaner(without=["credits"]), "Cleaner(without={'credits'})"),
    (Cleaner(only=["credits"], repair=False), "Cleaner(only={'credits'}, repair=False)"),
    (Cleaner(languages=["pt-BR", "en"]), "Cleaner(languages={'en', 'pt'})"),
])
def test_a_cleaner_says_what_differs_from_the_default(cleaner, shown):
    assert repr(cleaner) == shown


@pytest.mark.parametrize(("tag", "codes"), [
    ("en-US", {"en"}), ("EN", {"en"}), ("pt_BR", {"pt"}), ("zh", {"zh_hans", "zh_hant"}), ("zh-Hans", {"zh_hans"}), ("zh-TW", {"zh_hant"}),
    ("zh-cn", {"zh_hans"}), ("zh-Hant-HK", {"zh_hant"}), ("no", {"nb"}), ("sr", {"sr_cyrl", "sr_latn"}), ("sr-Latn-RS", {"sr_latn"}),
    ("iw", {"he"}), ("tl", {"fil"}), ("deu", {"de"}), ("de_AT.UTF-8", {"de"}), ("zh_hant", {"zh_hant"}), ("zho", {"zh_hans", "zh_hant"}),
])
def test_languages_are_named_as_the_world_names_them(tag, codes):
    assert Cleaner(languages=[tag]).languages == codes


@pytest.mark.parametrize(("find", "says"), [(lambda view: [(0, 1)], r"find gave \(0, 1\)"), (lambda view: [re.match("x", "x")], "find gave <re.Match"),
                                            (lambda view: None, "find gave None; yield Span")])
def test_a_filter_that_gives_no_spans_is_named(find, says):
    with pytest.raises(TypeError, match=f"filter 'mine': its {says}"):
        clean("text", filters={Filter("mine", find)})


def test_a_filter_without_a_finder_is_an_error():
    with pytest.raises(TypeError, match="Filter 'mine': find: expected a function"):
        Filter("mine", None)


def test_every_filter_is_offered_by_its_name():
    """A type checker and an editor know of no others."""
    assert {each.name.upper() for each in filters.ALL} == set(filters.__all__) - {"ALL", "DEFAULT", "FilterSet"}
    assert all(getattr(filters, each.name.upper()) is each for each in filters.ALL)


def test_every_filter_says_in_a_line_what_it_removes():
    assert [each.name for each in filters.ALL if not each.summary.endswith(".")] == []


@pytest.mark.parametrize("make", [lambda name: Filter(name, shouting), lambda name: rules.patterns(name, "x"),
                                  lambda name: rules.phrases(name, lines=["Win a canoe"])])
@pytest.mark.parametrize("name", ["adverts", "headlines"])
def test_a_filter_of_ones_own_says_nothing_of_ours_of_the_same_name(make, name):
    assert make(name).summary == ""


def test_a_description_goes_with_its_filter():
    mine = Filter("shouting", shouting, description="Lines in capitals.\n\nNot names.")
    assert mine.summary == "Lines in capitals."
    assert pickle.loads(pickle.dumps(mine)).description == mine.description


def shouting(view):
    for index in view.nonblank:
        if view.lines[index].text.isupper():
            yield view.line_span(index)


def test_a_filter_of_ones_own_joins_the_set():
    mine = Filter("shouting", shouting)
    assert mine("Quiet.\n\nLOUD") == "Quiet."
    explanation = explain("Quiet.\n\nLOUD", filters=DEFAULT | {mine})
    assert [mark.reasons for mark in explanation.marks] == [("shouting",)]
    assert pickle.loads(pickle.dumps(Cleaner(filters={mine})))("Quiet.\n\nLOUD") == "Quiet."


def test_a_filter_may_point_outside_the_text():
    wild = Filter("wild", lambda view: [Span(-5, 3), Span(2, 999), Span(7, 4), Span(900, 901)])
    assert clean("abcdef", filters={wild}) == ""


def test_languages_narrow_the_phrases():
    assert clean("The dam held.\n\nADVERTISEMENT", languages={"en"}) == "The dam held."
    assert clean("The dam held.\n\nADVERTISEMENT", languages=()) == "The dam held.\n\nADVERTISEMENT"


def test_a_page_is_pointed_to_its_own_function():
    with pytest.warns(UserWarning, match="clean_html"):
        clean("<!DOCTYPE html>\n<html><body>News</body></html>")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        clean("Write <html> first, then <body>, the teacher said.")


def test_an_explanation_goes_to_json_and_back():
    found = json.loads(json.dumps(explain("The dam held.\n\nADVERTISEMENT").to_dict()))
    assert found["text"] == "The dam held."
    assert found["marks"] == [{"start": 15, "end": 28, "text": "ADVERTISEMENT", "reasons": ["adverts"], "round": 1,
                               "notes": ["advertisement"], "score": score_of("adverts", "line")}]


def test_removals_are_plain_records():
    assert explain("The dam held.\n\nADVERTISEMENT").removals() == [
        {"start": 15, "end": 28, "reason": "adverts", "text": "ADVERTISEMENT"}]
    assert explain("The dam held.").removals() == []


@pytest.mark.parametrize("text", ["a\0b", "\ud800", "\x1b[31m", "\u202eabc", "a\r\nb\rc\u2028d", "\n" * 9, "x" * 100_000,
                                  "a\n" * 20_000])
def test_odd_text_passes_through(text):
    assert clean(text) == text
