from __future__ import annotations

import pytest

from newsclean import DEFAULT, clean_html, filters
from newsclean.filters.captions import CAPTIONS

from .pages import STORY, judged, lines, page, paragraphs

BEFORE, AFTER = paragraphs(*STORY[:3]), paragraphs(*STORY[3:])


def figure(inside: str, caption: str = "The upper sluice on Tuesday") -> str:
    return f"<figure>{inside}<figcaption>{caption}</figcaption></figure>"


STAYING = {
    "of-a-table": ("<table><tr><th>Year</th><th>Metres</th></tr><tr><td>1931</td><td>4.1</td></tr></table>", "Floods since 1931"),
    "of-a-quotation": ("<blockquote><p>It came more slowly then.</p></blockquote>", "A woman of ninety-one"),
    "of-code": ("<pre><code>ring(bell)</code></pre>", "Listing 3: the alarm"),
    "of-a-poem-in-german": ("<blockquote><p>Das Wasser kam.</p></blockquote>", "Nach einem alten Lied"),
}


@pytest.mark.parametrize(("inside", "caption"), STAYING.values(), ids=STAYING.keys())
def test_what_stands_under_words_stays(inside, caption):
    assert caption in lines(page(BEFORE + figure(inside, caption) + AFTER), CAPTIONS)


def test_a_fragment_keeps_its_captions():
    found = judged(BEFORE + figure("<img src='a.jpg'>") + AFTER, CAPTIONS)
    assert found.text == found.source


def test_a_text_without_markup_is_left_alone():
    assert CAPTIONS("The upper sluice on Tuesday.\n\nThe river rose.") == "The upper sluice on Tuesday.\n\nThe river rose."


PICTURES = {
    "words": figure("<img src='a.jpg'>"),
    "picture-that-is-a-link": figure("<a href='/big.jpg'><img src='a.jpg'></a>", "The upper sluice"),
    "two-lines": "<figure><img src='a.jpg'><figcaption><p>The upper sluice</p><p>Drawing: Jana Dorn</p></figcaption></figure>",
    "gallery": f"<figure>{figure('<img src=a.jpg>')}{figure('<img src=b.jpg>', 'And in spring')}</figure>",
    "old-wordpress": "<div class='wp-caption'><img src='a.jpg'><p class='wp-caption-text'>The upper sluice</p></div>",
    "blogger": "<table class='tr-caption-container'><tr><td><img src='a.jpg'></td></tr><tr><td class='tr-caption'>The upper sluice</td></tr></table>",
}
SENTENCES = ("The upper sluice was opened on Tuesday.", "Das obere Wehr wurde am Dienstag geöffnet.", "Who opened the upper sluice?")


@pytest.mark.parametrize("sentence", SENTENCES)
@pytest.mark.parametrize("place", [1, 3, 5], ids=["high", "middle", "low"])
def test_a_sentence_under_a_picture_stays(sentence, place):
    whole = page(paragraphs(*STORY[:place]) + figure("<img src='a.jpg'>", sentence) + paragraphs(*STORY[place:]))
    assert sentence in judged(whole, *DEFAULT).text


@pytest.mark.parametrize("picture", PICTURES.values(), ids=PICTURES.keys())
def test_captions_of_a_page_go_with_a_reason_of_their_own(picture):
    whole = page(BEFORE + picture + AFTER)
    found = judged(whole, CAPTIONS, *DEFAULT)
    assert [line for line in found.text.split("\n") if line] == list(STORY)
    assert "captions" in {reason for mark in found.marks if "sluice" in mark.text for reason in mark.reasons}
    assert "sluice" in clean_html(whole, filters=DEFAULT - {filters.CAPTIONS})
