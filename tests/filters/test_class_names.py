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

# A name is believed of what it can be a name of.
EIGHT = "".join(f"<div class='{{name}}'><p>{text} It was so in {year} too.</p></div>" for year in (1931, 1954) for text in STORY[:4])
MISSES |= {
    "slug-on-a-heading": LONG + "<h2 id='ad-hoc-dams'>Ad hoc dams</h2>" + paragraphs(STORY[0]),
    "slug-on-a-section": "<section id='secondary-floods'><h2>Secondary floods<a class='x' href='#s'>.</a></h2>" + paragraphs(STORY[0]) + "</section>" + LONG,
    "slug-within-a-heading": LONG + "<h2><span id='Sharing_boats'>Sharing boats</span></h2>" + paragraphs(STORY[0]),
    "slug-cut-off": "<h3 id='comment-on-the-law'>Comment on the law of dams</h3>" + LONG,
    "slug-in-german": LONG + "<h2 id='sidebar-ernte'>Sidebar-Ernte</h2>" + paragraphs(STORY[0]),
    "slug-of-one-word": "<h2 id='comments'>Comments</h2>" + paragraphs(STORY[0]) + LONG,
    "widget-title-over-prose": LONG + "<h2 class='widget-title'>Ropes and boats</h2>" + paragraphs(STORY[0]),
    "many-of-one-cookie-name": paragraphs(STORY[5]) + EIGHT.format(name="gdpr-paragraph"),
    "many-slides": paragraphs(STORY[5]) + EIGHT.format(name="slick-slide"),
    "many-replies": paragraphs(*STORY[:3]) + EIGHT.format(name="reply"),
    "question-of-an-accordion": LONG + "<p role='tab' class='toggler'>Who pays?</p>" + paragraphs(STORY[5]),
    "token-of-code": LONG + "<pre><code><span class='token comment'># read the gauge</span>\nring(bell)</code></pre>",
    "tag-in-code": LONG + "<pre><code><span class='token tag'>&lt;dam&gt;</span></code></pre>",
    "line-of-code": LONG + "<div><code class='php comments'>// ring the bell</code></div>",
    "heading-of-a-contents-plugin": "<div id='ftwp-postcontent'>" + paragraphs(*STORY[:2]) + "<h2 class='ftwp-heading'>Boats</h2></div>" + LONG,
    "share-in-a-sentence": f"<p>The town holds a <span class='share'>forty percent share</span> of the dam.</p>{LONG}",
    "ad-in-a-sentence": f"<p>The church was built in <span class='ad'>AD</span> 1180 by monks.</p>{LONG}",
    "anzeige-in-a-sentence": f"<p>Die <span class='anzeige'>Anzeige von 1911</span> versprach eine Brücke.</p>{LONG}",
    "deel-in-a-sentence": f"<p>Het eerste <span class='deel'>deel</span> van de dam staat nog.</p>{LONG}",
    "caption-of-a-slide": LONG + "<div class='slick-slider'><figcaption>The quay at six, before the water came.</figcaption></div>",
    "correction-in-a-footer": LONG + "<footer><p>Correction: the dam was built in 1911, not in 1912 as this article said.</p></footer>",
    "berichtigung-in-a-footer": LONG + "<footer><p>Berichtigung: Der Damm wurde 1911 gebaut und nicht 1912.</p></footer>",
    "answer-that-opens": LONG + "<div class='accordion-item'><div class='hidden'><p>The province pays for half.</p></div></div>",
    "hidden-on-small-screens": LONG + "<p class='d-none d-md-block'>The province pays for half.</p>",
    "hidden-and-long": "<div class='hidden'>" + paragraphs(*STORY[:3]) + "</div>" + LONG,
    "around-everything-an-aside": "<aside class='sidebar'>" + LONG + "</aside><p>Short.</p>",
    "named-for-its-author": "<div class='entry-author-jane_doe entry-type-post'><div class='entry-content'>" + LONG + "</div></div>",
    "body-of-one-post": "<html><body class='single'><div class='related-posts'>" + LONG + "</div>" + paragraphs(STORY[0]) + "</body></html>",
    "most-of-it-named-beside-a-teaser": "<div class='related-posts'>" + LONG + "</div><div class='entry-content'><p>Short.</p></div>",
    "slug-like-a-class": "<section id='related-work'><h2>Related work</h2>" + paragraphs(STORY[0]) + "</section>" + LONG,
    "id-of-a-paid-article": "<div id='paywall-content'>" + paragraphs(STORY[0]) + "</div>" + LONG,
    "fact-box-of-a-fragment": LONG + "<div class='valley-factbox'>" + paragraphs(STORY[0]) + "</div>",
    "fact-box-around-most": "<html><body><div class='factbox'>" + LONG + "</div>" + paragraphs(STORY[0]) + "</body></html>",
    "box-of-facts": "<html><body><div class='facts box'>" + paragraphs(STORY[0]) + "</div>" + LONG + "</body></html>",
    "heading-on-fact-boxes": "<html><body><h2 id='factbox'>Factbox</h2>" + LONG + "</body></html>",
    "comments-open": "<div class='post comments-open'>" + paragraphs(STORY[0]) + "</div>" + LONG,
    "heading-that-is-a-link": "<h2><a class='header-anchor' href='#b'>Boats</a></h2>" + LONG,
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
    "section-of-comments": "<section id='comments'><h2>Comments</h2><p>It was worse in my street.</p></section>",
    "cards-under-a-heading": "<h2 id='related'>Related</h2><p><a href='/x'>The storks stay</a></p>",
    "numbered-comment": "<div id='com_4021'>It was worse in my street.</div>",
    "body-of-a-comment": "<div class='commentbody'>It was worse in my street.</div>",
    "offer-that-is-hidden": "<div class='hidden'>Three months for one coin.</div>",
    "offer-that-is-not-displayed": "<div style='display:none'>Three months for one coin.</div>",
    "slide-without-words": "<div class='slick-arrow'>Next</div>",
    "card-of-one-link": "<a class='lkc-link' href='/x'><div>The storks stay</div><div>valley.example</div></a>",
    "stars": "<div class='kk-star-ratings'><div>4.2/5 - (14 votes)</div></div>",
    "id-like-a-class": "<div id='related-posts'><p>The storks stay</p></div>",
    "id-of-a-menu": "<div id='navigation'>" + items("Sport", "Weather") + "</div>",
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


@pytest.mark.parametrize("name", ["factbox", "valley-factbox", "factbox--compressed"])
def test_a_fact_box_goes_from_a_page(name):
    found = lines(page(LONG + f"<aside class='{name}'><h3>The dam</h3><p>Built in 1911 by the province.</p></aside>"), CLASS_NAMES)
    assert "Built in 1911 by the province." not in found
    assert set(STORY) <= set(found)


def test_comments_go_even_where_they_outweigh_the_article():
    many = "<li class='comment'>" + paragraphs(*(f"{text} I was there {n} times." for n in range(9) for text in STORY)) + "</li>"
    assert lines(page(LONG + f"<ol class='comment-list'>{many}</ol>"), CLASS_NAMES)[-1] == "All rights reserved"


MANY = paragraphs(*(f"{text} It was so in {year} too." for year in range(1931, 1940) for text in STORY))


@pytest.mark.parametrize("beside", [f"<aside class='sidebar'>{MANY}</aside>", f"<aside id='sidebar'>{MANY}</aside>"])
def test_a_sidebar_goes_even_where_it_outweighs_the_article(beside):
    assert judged(page(LONG, after=beside), CLASS_NAMES).text.count("It was so in") == 0


@pytest.mark.parametrize("name", ["recent-posts", "sidebar", "related-posts"])
def test_and_so_do_other_articles_beside_the_article_s_own_container(name):
    markup = page(f"<div class='entry-content'>{LONG}</div>", after=f"<div class='{name}'>{MANY}</div>")
    assert judged(markup, CLASS_NAMES).text.count("It was so in") == 0
    without = page(LONG, after=f"<div class='{name}'>{MANY}</div>")
    assert judged(without, CLASS_NAMES).text.count("It was so in") > 0


def test_text_for_screen_readers_goes_from_within_a_line():
    markup = f"<p>{STORY[0]} <a href=x>The map<span class='screen-reader-text'> (opens in a new tab)</span></a> shows where.</p>{LONG}"
    assert lines(markup, CLASS_NAMES)[0] == f"{STORY[0]} The map shows where."


SIGNS = {
    "share button behind a paragraph": ("<p>The water rose. <span class='share-link'>Share</span></p>", "The water rose."),
    "advert before a paragraph": ("<p><span class='advertisement'>Advertisement</span> The water rose.</p>", "The water rose."),
    "sign of a heading's link": ("<h2>Boats<a class='headerlink' href='#boats'>¶</a></h2>", "Boats"),
    "edit link of a wiki": ("<h2>Boats<span class='mw-editsection'>[edit]</span></h2>", "Boats"),
    "arrow back from a note": ("<p>Save in Lent. <a href='#r'>↩︎</a></p>", "Save in Lent."),
    "label of a hashed card": ("<p><a href='/x'><span class='ctaText'>See also</span>&nbsp; <span class='postTitle'>Storks</span></a></p>", None),
}


@pytest.mark.parametrize(("markup", "left"), SIGNS.values(), ids=SIGNS.keys())
def test_what_stands_within_a_line_goes(markup, left):
    assert lines(markup + LONG, CLASS_NAMES)[0].rstrip() == (left or STORY[0])


def test_comments_go_even_where_each_has_the_name():
    many = "".join(f"<div class='comment even depth-1'><p>{text} I was there {n} times.</p></div>" for n in range(4) for text in STORY)
    found = lines(page(LONG, after=many), CLASS_NAMES)
    assert not [line for line in found if line.endswith("times.")]
    assert set(STORY) <= set(found)


THREAD = "".join(f"<li class='comment even depth-1'><p>{text} I was there {n} times.</p></li>" for n in range(6) for text in STORY)


@pytest.mark.parametrize("post", [paragraphs(STORY[2]), paragraphs(STORY[0], STORY[5])], ids=["a sentence", "two"])
def test_a_short_post_stays_and_its_long_thread_goes(post):
    found = lines(page(post, after=f"<ol class='commentlist'>{THREAD}</ol>"), CLASS_NAMES)
    assert STORY[2] in found or {STORY[0], STORY[5]} <= set(found)
    assert not [line for line in found if line.endswith("times.")]


def test_a_page_of_nothing_but_comments_is_no_empty_page():
    assert [line for line in lines(page(f"<ol class='commentlist'>{THREAD}</ol>"), CLASS_NAMES) if line.endswith("times.")]


def test_answers_in_boxes_called_reply_stay():
    answers = "".join(f"<div class='reply'>{paragraphs(text)}</div>" for text in STORY[:2])
    found = judged(paragraphs(*STORY[2:]) + answers, CLASS_NAMES)
    assert found.text == found.source


def test_a_link_with_lines_in_it_is_a_card_in_a_fragment():
    card = "<a href='/x'><h2>The storks stay</h2><p>They like the chimney.</p></a>"
    assert lines(LONG + card, CLASS_NAMES) == list(STORY)
    one = "<h2><a href='/x'>The storks stay</a></h2>"
    assert "The storks stay" in lines(one + LONG, CLASS_NAMES)


def test_a_text_without_markup_is_left_alone():
    assert CLASS_NAMES("Share\n\nThe river rose.") == "Share\n\nThe river rose."


def test_readings_over_chinese_characters_go_from_within_the_line():
    ruby = "<p><ruby>子<rp>(</rp><rt>こ</rt><rp>)</rp></ruby>どもを<ruby>育<rt>そだ</rt></ruby>てる<ruby>親<rt>おや</rt></ruby>です。</p>"
    found = judged(ruby, CLASS_NAMES)
    assert found.text == "子どもを育てる親です。"
    assert [(mark.text, mark.notes) for mark in found.marks] == [
        ("こ", ("reading: rt",)), ("そだ", ("reading: rt",)), ("おや", ("reading: rt",))]
