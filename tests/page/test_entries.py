from __future__ import annotations

import pytest

from newsclean.page.makes import holds_date

from ..filters.pages import STORY, page, paragraphs
from .test_features import measured


@pytest.mark.parametrize("text", ["Jane Doe, 17:12", "14.05.2024", "May 14, 2024", "14 mai 2024", "2024\u5e745\u670814\u65e5", "Posted 2024-05-14"])
def test_dates(text):
    assert holds_date(text)


@pytest.mark.parametrize("text", ["In 1931", "4:3", "Room 12", "3 comments", "", f"{STORY[1]} It was 17:12."])
def test_no_dates(text):
    assert not holds_date(text)


def test_entries_are_counted_and_dated():
    entries = "".join(f"<div class='n{n}'><b>Ada, {n}.3.2024</b><p>I was there, and it was worse in street {n}.</p></div>" for n in range(1, 5))
    entries = entries.replace("class='n1'", "class='n'")
    found = measured(page(paragraphs(*STORY), after=f"<div>{entries}</div>"))
    line = found["I was there, and it was worse in street 2."]
    assert (line["entries' count"], line["entries' dates"], line["entries' place"]) == (4, 1, 1)
    assert found[STORY[0]]["entries' count"] == 0
