from __future__ import annotations

import pytest

from newsclean.filters.class_names import CLASS_NAMES

from ..filters.pages import STORY, lines, page, paragraphs

NOTES = (
    "The ferry to the island was sold in March, and since then the mail has come by a fishing boat that leaves when the fog allows it.",
    "Die neue Fähre soll im Herbst kommen, sagt die Reederei, doch auf der Insel glaubt das niemand mehr so recht.",
    "Until then the doctor rows over on Mondays.",
)
NAMES = ("Mia Sund", "ada_r", "Kit")
TIMES = ("13 May 2024, 9:05", "13.05.2024 um 10:40", "14 May 2024, 17:30")


def entries(make: str) -> str:
    return "".join(make.format(name=name, time=time, text=text) for name, time, text in zip(NAMES, TIMES, NOTES, strict=True))


def in_tables(heading: str, *, date: str = "{name}, {time}") -> str:
    return f"<b>{heading}</b>" + entries(f"<table><tr><td><b>{date}</b></td></tr><tr><td>{{text}}</td></tr></table>")


def boxes(inner: str) -> str:
    return entries(f"<div class='x'><p class='w'>{{name}}, {{time}}</p><p>{{text}}</p>{inner}</div>")


STORY_AND = paragraphs(*STORY) + "{}"
STAYING = {
    "live-blog": STORY_AND.format("<h2>The day</h2>" + boxes("")),
    "live-blog-in-german": STORY_AND.format("<h2>Der Tag in Kürze</h2>" + boxes("")),
    "counter-under-each-post": STORY_AND.format("<p>7 Comments</p>" + boxes("<p>3 Comments</p>")),
    "no-dates": STORY_AND.format(in_tables("Comments", date="{name}")),
    "statements-of-a-day": STORY_AND.format(in_tables("Comments", date="{name}, May 2024")),
    "one-date": STORY_AND.format("<h2>Comments</h2><div class='x'><p>13 May 2024, 9:05</p>" + paragraphs(*NOTES) + "</div>"),
    "heading-far-above": STORY_AND.format("<h2>Comments</h2>" + paragraphs(*STORY * 3) + boxes("")),
    "nothing-above": "<h2>Comments</h2>" + boxes(""),
    "a-paragraph-on-comments": STORY_AND.format("<p>Comments were many, the mayor said, and kind.</p>" + boxes("")),
}


@pytest.mark.parametrize("article", STAYING.values(), ids=STAYING.keys())
def test_what_an_article_prints_stays(article):
    assert set(NOTES) <= set(lines(page(article), CLASS_NAMES))


GOING = {
    "tables": in_tables("Comments"),
    "tables-in-german": in_tables("Kommentare"),
    "counter": "<h3>3 Comments</h3>" + boxes("<p>Reply</p>"),
    "date-under-the-text": "<p class='p'>Posted by Jane at 12 May 2024, 8:00</p><h2>Comments</h2>"
                           + entries("<div><p>{text}</p></div><p class='p'>Posted by: {name} at {time}</p>"),
    "date-over-the-text": "<h4>3 Comments</h4><dl>" + entries("<dt>{name}, {time}</dt><dd>{text}</dd>") + "</dl>",
    "name-over-the-date": "<h4>Comments (3)</h4>" + entries("<div><p>{name}</p><p class='w'>{time}</p><p>{text}</p></div>"),
}


@pytest.mark.parametrize("thread", GOING.values(), ids=GOING.keys())
def test_a_thread_without_a_name_is_removed(thread):
    left = lines(page(paragraphs(*STORY) + thread), CLASS_NAMES)
    assert set(STORY) <= set(left)
    assert set(NOTES).isdisjoint(left)


def test_what_follows_a_thread_stays():
    left = lines(page(paragraphs(*STORY[:3]) + "<dl><dt>Comments</dt></dl>" + in_tables("Comments") + paragraphs(*STORY[3:])), CLASS_NAMES)
    assert set(STORY) <= set(left)
