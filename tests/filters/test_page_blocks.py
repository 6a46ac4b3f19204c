from __future__ import annotations

import pytest

from newsclean import clean_html
from newsclean.engine.rounds import run_to_fixed_point
from newsclean.filters.page_blocks import PAGE_BLOCKS
from newsclean.html import read_html
from newsclean.page.classifier import find_repeated_lines
from newsclean.phrases.lexicon import load_lexicon

from .pages import MENU, STORY, TEASERS, items, judged, lines, page, paragraphs

LONG = paragraphs(*STORY)

KEPT = {
    "subheads": (f"{paragraphs(*STORY[:3])}<h2>Ropes and boats</h2>{paragraphs(*STORY[3:])}", "Ropes and boats"),
    "list": (f"{paragraphs(*STORY[:4])}<ul><li>two boats of the army, too wide for the lanes</li><li>forty ropes, each of "
             f"thirty metres</li><li>a crane that came too late</li></ul>{paragraphs(*STORY[4:])}", "forty ropes, each of thirty metres"),
    "quotation": (f"{paragraphs(*STORY[:3])}<blockquote><p>It came more slowly then.</p></blockquote>{paragraphs(*STORY[3:])}",
                  "It came more slowly then."),
    "table": (f"{paragraphs(*STORY[:3])}<table><tr><th>Year</th><th>Metres</th></tr><tr><td>1931</td><td>4.1</td></tr></table>"
              f"{paragraphs(*STORY[3:])}", "1931\t4.1"),
    "code": (f"{paragraphs(*STORY[:3])}<pre><code>level = read(gauge)\nif level > 4:\n    ring(bell)</code></pre>"
             f"{paragraphs(*STORY[3:])}", "    ring(bell)"),
    "short-paragraph": (f"{paragraphs(*STORY[:3])}<p>Nobody laughed.</p>{paragraphs(*STORY[3:])}", "Nobody laughed."),
    "linked-words": (f"{paragraphs(*STORY[:3])}<p>The <a href=x>report of the province</a> names no one.</p>{paragraphs(*STORY[3:])}",
                     "The report of the province names no one."),
    "several-containers": (f"<div class='part'>{paragraphs(*STORY[:3])}</div><div class='ad-free'></div><div class='part'>"
                           f"{paragraphs(*STORY[3:])}</div>", STORY[5]),
    "questions": (f"{paragraphs(*STORY[:3])}<h3>Who pays?</h3><p>The province pays for half of it.</p><h3>And the rest?</h3>"
                  f"{paragraphs(*STORY[3:])}", "Who pays?"),
}


@pytest.mark.parametrize(("article", "line"), KEPT.values(), ids=KEPT.keys())
def test_parts_of_an_article_stay(article, line):
    left = lines(page(article), PAGE_BLOCKS)
    assert line in left
    assert set(STORY) <= set(left)


FRAGMENTS = {
    "one-line": "<p>Rain.</p>",
    "links": items(*TEASERS),
    "list": "<ul><li>eggs</li><li>flour</li></ul>",
    "article": LONG,
    "short-between": f"{paragraphs(STORY[0])}<p>Rain.</p>{paragraphs(STORY[1])}",
}


@pytest.mark.parametrize("markup", FRAGMENTS.values(), ids=FRAGMENTS.keys())
def test_a_fragment_is_left_alone(markup):
    found = judged(markup, PAGE_BLOCKS)
    assert found.text == found.source


@pytest.mark.parametrize("body", ["<p>Rain.</p>", items(*MENU), "<div>a</div><div>b</div>", "<h1>Rain</h1><p>It rained.</p>",
                                  "<p>x</p>" * 3], ids=["one-line", "menu", "letters", "short", "alike"])
def test_a_page_never_comes_back_empty(body):
    assert lines(f"<!doctype html><html><body>{body}</body></html>", PAGE_BLOCKS)


GONE = {
    "menu": ("", "", MENU[3]),
    "foot": ("", "", "Privacy"),
    "sidebar": ("", f"<div class='right'><h3>Elsewhere</h3>{items(*TEASERS)}</div>", TEASERS[0]),
    "teasers-with-text": ("", "<div class='cards'>" + "".join(
        f"<div class='card'><h4><a href=x>{title}</a></h4><p><a href=x>It began with a letter to the editor…</a></p></div>"
        for title in TEASERS) + "</div>", TEASERS[1]),
}


@pytest.mark.parametrize(("before", "after", "line"), GONE.values(), ids=GONE.keys())
def test_what_stands_around_an_article_goes(before, after, line):
    found = judged(page(LONG, before=before, after=after), PAGE_BLOCKS)
    assert line not in found.text.split("\n")
    assert set(STORY) <= set(found.text.split("\n"))
    assert all(mark.notes[0].startswith("score ") for mark in found.marks)


def test_a_second_copy_of_the_article_goes():
    found = judged(page(f"<div class='wide'>{LONG}</div><div class='narrow'>{LONG}</div>"), PAGE_BLOCKS)
    assert [line for line in found.text.split("\n") if line in STORY] == list(STORY)
    assert {mark.notes for mark in found.marks if mark.text in STORY} == {("said before",)}


REFRAIN = "Row, row the boat, the ferryman sang, and not one of us knew where the next bank would be."


def test_a_refrain_and_a_paragraph_said_twice_stay():
    assert find_repeated_lines([STORY[0], REFRAIN, STORY[1], REFRAIN, STORY[2], REFRAIN]) == set()
    assert find_repeated_lines([*STORY[:2], *STORY[:2], *STORY[:2]]) == set()
    assert find_repeated_lines([*STORY, "", *STORY[1:]]) == {7, 8, 9, 10, 11}


def test_the_subheads_of_a_second_copy_are_copies_too():
    story = [STORY[1], "The boats", STORY[3], "Die Wände", STORY[4]]
    assert find_repeated_lines([*story, *story]) == {5, 6, 7, 8, 9}
    assert find_repeated_lines([*story, STORY[1], "The ropes", *STORY[3:5], "The boats"]) == {5, 7, 8}


def test_a_page_is_judged_once_as_it_was_read():
    found = run_to_fixed_point(read_html(page(LONG)), {PAGE_BLOCKS}, load_lexicon())
    assert found.rounds == 1


@pytest.mark.parametrize("items", [["organic cotton", "hemp", "organic cotton"], ["Leinen", "Hanf", "Leinen"]])
@pytest.mark.parametrize("form", ["<p>{}</p>", "<div class=text>{}</div>", "{}<br><br>"])
def test_a_page_without_a_link_is_somebodys_document(items, form):
    prose = "The mill on the river weaves what the farms of the valley bring in autumn, and nothing else. " * 2
    lines = [prose, *items, prose.replace("mill", "shed"), *items, prose.replace("mill", "barn")]
    page = f"<html><body><div>{''.join(map(form.format, lines))}</div></body></html>"
    found = [line for line in clean_html(page).split("\n") if line]
    assert found == [line.strip() for line in lines]


def test_a_text_without_markup_is_left_alone():
    text = "\n".join((*MENU, "", *STORY))
    assert PAGE_BLOCKS(text) == text


BLOCKS = {
    "questions-of-elementor": "<div class='elementor-accordion'><div class='elementor-accordion-item'><div class='elementor-tab-title' role='button'>"
                              "<a class='elementor-accordion-title'>Who pays?</a></div><div class='elementor-tab-content'><p>The province.</p></div></div></div>",
    "questions-of-core": "<div class='wp-block-accordion'><div class='wp-block-accordion-item'><h3 class='wp-block-accordion-heading'><button>"
                         "Who pays?</button></h3><div class='wp-block-accordion-panel'><p>The province.</p></div></div></div>",
    "questions-of-flatsome": "<div class='accordion'><div class='accordion-item'><a href='#a' class='accordion-title plain'><span>Who pays?</span></a>"
                             "<div class='accordion-inner'><p>The province.</p></div></div></div>",
    "questions-in-german": "<div class='fusion-accordian'><div class='fusion-panel'><h4><a href='#a'><span>Wer zahlt?</span></a></h4>"
                           "<div class='panel-body'>Die Provinz.</div></div></div>",
    "footnote": "<ol class='wp-block-footnotes'><li>Save in Lent. <a href='#r'>↩︎</a></li></ol>",
    "cover": "<div class='wp-block-cover'><div class='wp-block-cover__inner-container'><p>Part two: the boats</p></div></div>",
    "testimonial": "<div class='elementor-testimonial-wrapper'><div class='elementor-testimonial-content'>I would do it again.</div>"
                   "<div class='elementor-testimonial-name'>Ada Roth</div></div>",
    "code": "<div class='crayon-syntax'><pre><code># open the gate\ngate.open()</code></pre></div>",
}


@pytest.mark.parametrize("place", [2, 4, 6], ids=["high", "low", "last"])
@pytest.mark.parametrize("block", BLOCKS.values(), ids=BLOCKS.keys())
def test_blocks_that_an_author_puts_among_paragraphs_stay(block, place):
    texts = [line.text.replace("↩︎", "").strip() for line in read_html(block).lines if line.text]
    left = [line.replace("↩︎", "").strip() for line in lines(page(paragraphs(*STORY[:place]) + block + paragraphs(*STORY[place:])), PAGE_BLOCKS)]
    assert set(STORY) <= set(left)
    assert set(texts) <= set(left)


def test_blocks_in_a_sidebar_and_links_in_a_block_go():
    side = "<div class='right'><div class='accordion-item'><a href='/x'>Which boat suits you?</a></div></div>"
    assert "Which boat suits you?" not in lines(page(LONG, after=side), PAGE_BLOCKS)


@pytest.mark.parametrize("name", ["property='og:description'", "name=description", "name='twitter:description'"])
def test_a_standfirst_that_the_description_repeats_stays(name):
    standfirst = "How a village lost its bridge, and why it will not have another before the spring"
    whole = page(LONG, before=f"<div class='top-story'><div class='x1'>{standfirst}</div><div>Share</div></div>")
    described = whole.replace("<head>", f"<head><meta {name} content='{standfirst[:60]}…'>")
    assert standfirst in lines(described, PAGE_BLOCKS)
