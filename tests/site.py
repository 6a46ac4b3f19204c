"""A made site: its pages with all a site puts around an article, and the articles alone."""
from __future__ import annotations

import random
from functools import lru_cache

WORDS = ["river", "council", "water", "church", "village", "mill", "bridge", "sluice", "widow", "engineer", "field", "cattle", "morning", "evening", "valley", "gauge", "seed", "school", "mayor", "farmer", "flood", "repair", "budget", "minister", "reporter", "harvest", "winter", "summer", "autumn", "road", "train", "station", "market", "baker", "oven", "lamp", "window", "garden", "orchard"]
MASTHEAD = "ValleyNow – Valley.Press Daily News"
NOTE = "ValleyNow is a registered trade mark of Valley Press Ltd, and no part of these pages may be copied."
LETTER = "The Valley Letter brings you the five stories that matter, every weekday morning at seven."
AUTHORS = ("Jane Doe", "Ann van Roe", "Bob Poe", "Zoe Coe Loe")


class Site:
    """`size` pages; the first six are teased on all others for as long as there are any."""

    def __init__(self, size: int) -> None:
        self.titles = [_title(number) for number in range(size)]

    def prose(self, number: int) -> list[str]:
        """The paragraphs of one article."""
        return list(_prose(number))

    def article(self, number: int) -> list[str]:
        """The lines of one article: its headline, a subhead that all share, its paragraphs."""
        prose = self.prose(number)
        return [self.titles[number], *prose[:2], "Background", *prose[2:]]

    def page(self, number: int) -> str:
        """The article with the site around it and a line of the site's in its middle."""
        chance = random.Random(number)
        title, *article = self.article(number)
        teased = [other for other in self.titles[:6] if other != title][:5]
        return "\n".join([
            MASTHEAD, "All that matters between two hills", "News", "Sports", "Valley Weather Desk", title,
            f"By {chance.choice(AUTHORS)}, {chance.randint(1, 28)} May 2024 | ValleyNow",
            *article[:2], LETTER, *article[2:], "Reporting by our Kyiv desk", "Most read this week", *teased, NOTE, "Made between two hills"])

    def pages(self) -> list[str]:
        """All pages, in order."""
        return [self.page(number) for number in range(len(self.titles))]


@lru_cache(maxsize=5000)
def _title(number: int) -> str:
    return " ".join(random.Random(f"title {number}").sample(WORDS, 4)).title()


@lru_cache(maxsize=5000)
def _prose(number: int) -> tuple[str, ...]:
    chance = random.Random(f"prose {number}")
    return tuple(f"The {' '.join(chance.choices(WORDS, k=chance.randint(12, 20)))}." for _ in range(chance.randint(4, 7)))
