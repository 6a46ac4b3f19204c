from __future__ import annotations

import pytest

from newsclean.filters.page_blocks import PAGE_BLOCKS

from ..filters.pages import STORY, judged, lines, page, paragraphs

NEXT = (
    "The ferry to the island was sold in March, and since then the mail has come by a fishing boat that leaves when the fog allows it.",
    "Die neue Fähre soll im Herbst kommen, sagt die Reederei, doch auf der Insel glaubt das niemand mehr so recht.",
    "Until then the doctor rows over on Mondays, and the school has moved its lessons to the days on which the teacher can cross.",
)
HEADLINE = "<h1>Four metres at the church door</h1><p>12 May 2024, 17:30</p>"
OWN = HEADLINE + paragraphs(*STORY)


def under(article: str, *, own: str = OWN, own_is: str = "class='story' id='s1'") -> str:
    return page("").replace("<article></article>", f"<article {own_is}>{own}</article>{article}")


STAYING = {
    "without-headline": under(f"<article class='story' id='s2'><p>13 May 2024</p>{paragraphs(*NEXT)}</article>"),
    "chapter-without-date": under(f"<article class='story' id='s2'><h1>The second day</h1>{paragraphs(*NEXT)}</article>"),
    "chapter-without-id": under(
        f"<article class='story'><h1>13 May 2024</h1>{paragraphs(*NEXT)}</article>", own_is="class='story'"),
    "of-another-make": under(f"<article class='chapter' id='c2'><h1>The second day</h1><p>13 May 2024</p>{paragraphs(*NEXT)}</article>"),
    "within": under("", own=f"{OWN}<article class='story' id='s2'><h1>The second day</h1><p>13 May 2024</p>{paragraphs(*NEXT)}</article>"),
    "under-a-headline-alone": under(
        f"<article class='story' id='s2'><h1>The second day</h1><p>13 May 2024</p>{paragraphs(*NEXT, *STORY)}</article>", own=HEADLINE),
    "post-without-number": under(
        f"<article class='post-live'>{paragraphs(*NEXT)}</article>", own_is="class='post' id='post-17'"),
    "parts-of-one-post": under(
        f"<article id='post-17'>{paragraphs(*NEXT)}</article>", own_is="class='post' id='post-17'"),
    "sections-of-a-front-page": page("").replace(
        "<article></article>", f"<h1>The valley</h1><article id='post-17'>{paragraphs(*STORY)}</article>"
        f"<article id='post-18'>{paragraphs(*NEXT)}</article>"),
}


@pytest.mark.parametrize("markup", STAYING.values(), ids=STAYING.keys())
def test_parts_of_an_article_stay(markup):
    assert set(NEXT) <= set(lines(markup, PAGE_BLOCKS))


GOING = {
    "next-story": under(f"<article class='story' id='s2'><h1>A boat is sold</h1><p>13 May 2024</p>{paragraphs(*NEXT)}</article>"),
    "next-post": under(f"<article class='post' id='post-18'><h2>A boat is sold</h2>{paragraphs(*NEXT)}</article>",
                       own_is="class='post' id='post-17'"),
    "posts-in-a-list": under(f"<article id='post-17'><h3>More</h3><article class='post-18'>{paragraphs(*NEXT)}</article></article>",
                             own_is="class='post post-17'"),
}


@pytest.mark.parametrize("markup", GOING.values(), ids=GOING.keys())
def test_another_article_is_removed_whole(markup):
    left = lines(markup, PAGE_BLOCKS)
    assert set(STORY) <= set(left)
    assert set(NEXT).isdisjoint(left)


def test_the_note_says_so():
    found = judged(GOING["next-post"], PAGE_BLOCKS)
    assert "another article" in {note for mark in found.marks for note in mark.notes}
