from __future__ import annotations

import pytest

from newsclean.filters.class_names import CLASS_NAMES

from .pages import STORY, items, judged, lines, page, paragraphs

LONG = paragraphs(*STORY)

MISSES = {
    "theme-options-on-body": "<html><body class='single no-sidebar comments-open newsletter-post'>" + LONG + "</body></html>",
    "article-tag": "<article class='related-post comments'>" + LONG + "</article>",
    "around-everything": "<div class='sidebar'>" + LONG + "</div><p>Short.</p>",
    "around-more-than-half": "<div class='related-posts'>" + LONG + "</div>" + paragraphs(STORY[0]),
    "article-in-a-widget": "<div class='widget-area'><div class='entry-content'>" + paragraphs(STORY[0]) + "</div></div>" + LONG,
    "broad-words": "<div class='content post more box item widget section info'>" + paragraphs(STORY[0]) + "</div>" + LONG,
    "name-within-a-name": "<div class='unrelated-poststructure'>" + paragraphs(STORY[0]) + "</div>" + LONG,
    "who-is-quoted": LONG + "<blockquote><p>It came slowly.</p><footer>A woman of ninety-one</footer></blockquote>",
    "paywalled-text": "<div class='paywall'>" + paragraphs(STORY[0]) + "</div>" + LONG,
    "accordion": "<div id='content-4' class='d-md-block'>" + paragraphs(STORY[0]) + "</div>" + LONG,
    "page-builder": "<div class='siteorigin so-panel'><div class='textwidget-like'>" + paragraphs(STORY[0]) + "</div></div>" + LONG,
    "part-of-a-page-builder": "<div class='so-panel widget widget_text'>" + paragraphs(STORY[0]) + "</div>" + LONG,
    "outline-of-org-mode": "<div id='text-1' class='outline-text-2'>" + paragraphs(STORY[0]) + "</div>" + LONG,
    "number-of-a-post": "<div id='meta-180426081'>" + paragraphs(STORY[0]) + "</div>" + LONG,
    "nothing-but-a-field": "<html><body><textarea>" + " ".join(STORY) + "</textarea></body></html>",
    "all-named": "<div class='comments'>" + paragraphs(STORY[0], STORY[5]) + "</div><div class='sidebar'>" + paragraphs(STORY[1])
                 + "</div><div class='related-posts'>" + paragraphs(STORY[3]) + "</div>",
}

HITS = {
    "jetpack-related": "<div id='jp-relatedposts' class='jp-relatedposts'><h3>More</h3><p>The storks stay</p></div>",
    "jetpack-sharing": "<div class='sharedaddy sd-sharing-enabled'><h3>Share</h3></div>",
    "core-comments": "<div id='comments' class='comments-area'><ol class='comment-list'><li>It was worse in my street.</li></ol></div>",
    "core-reply-form": "<div id='respond' class='comment-respond'><h3>Say something</h3></div>",
    "gutenberg-latest": "<ul class='wp-block-latest-posts__list'><li>The storks stay</li></ul>",
    "numbered-widget": "<aside id='recent-posts-2' class='widget_recent_entries'><p>The storks stay</p></aside>",
    "skip-link": "<a class='skip-link screen-reader-text' href='#m'>To the text</a>",
    "consent": "<div id='cookie-law-info-bar'>We keep crumbs.</div>",
    "sidebar-role": "<div role='complementary'><p>The storks stay, and here is why they do so year after year.</p></div>",
    "navigation": "<nav>" + items("Sport", "Weather") + "</nav>",
    "foot": "<footer><p>The Valley Post, printed since 1911 in the old mill by the bridge.</p></footer>",
    "dialog": "<div role='dialog'><p>Would you like our letter every morning before breakfast?</p></div>",
    "list-to-choose-from": "<select><option>Austria</option><option>Belgium</option></select>",
    "article-to-republish": "<textarea>" + " ".join(STORY) + "</textarea>",
    "contents-plugin": "<div id='ez-toc-container'><ul><li>The flood</li></ul></div>",
    "upper-case": "<div class='Related-Posts'><p>The storks stay</p></div>",
}


@pytest.mark.parametrize("markup", MISSES.values(), ids=MISSES.keys())
def test_look_alike_stays(markup):
    found = judged(markup, CLASS_NAMES)
    assert found.text == found.source


@pytest.mark.parametrize("wrap", [page, lambda article: article], ids=["page", "fragment"])
@pytest.mark.parametrize("box", HITS.values(), ids=HITS.keys())
def test_named_box_goes_and_says_its_name(wrap, box):
    found = judged(wrap(LONG + box), CLASS_NAMES)
    assert not [mark for mark in found.marks if mark.text in STORY]
    assert found.marks
    assert all(mark.reasons == ("class_names",) and ": " in mark.notes[0] for mark in found.marks)
    assert set(STORY) <= set(found.text.split("\n"))


def test_comments_go_even_where_they_outweigh_the_article():
    many = "<li class='comment'>" + paragraphs(*(f"{text} I was there {n} times." for n in range(9) for text in STORY)) + "</li>"
    assert lines(page(LONG + f"<ol class='comment-list'>{many}</ol>"), CLASS_NAMES)[-1] == "All rights reserved"


def test_text_for_screen_readers_goes_from_within_a_line():
    markup = f"<p>{STORY[0]} <a href=x>The map<span class='screen-reader-text'> (opens in a new tab)</span></a> shows where.</p>{LONG}"
    assert lines(markup, CLASS_NAMES)[0] == f"{STORY[0]} The map shows where."


def test_a_text_without_markup_is_left_alone():
    assert CLASS_NAMES("Share\n\nThe river rose.") == "Share\n\nThe river rose."


def test_readings_over_chinese_characters_go_from_within_the_line():
    ruby = "<p><ruby>子<rp>(</rp><rt>こ</rt><rp>)</rp></ruby>どもを<ruby>育<rt>そだ</rt></ruby>てる<ruby>親<rt>おや</rt></ruby>です。</p>"
    found = judged(ruby, CLASS_NAMES)
    assert found.text == "子どもを育てる親です。"
    assert [(mark.text, mark.notes) for mark in found.marks] == [
        ("こ", ("reading: rt",)), ("そだ", ("reading: rt",)), ("おや", ("reading: rt",))]
