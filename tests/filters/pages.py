"""Pages made up for the tests of the filters that read markup."""
from __future__ import annotations

from newsclean.engine.explanation import Explanation
from newsclean.engine.rounds import run_to_fixed_point
from newsclean.html import read_html
from newsclean.phrases.lexicon import load_lexicon

STORY = (
    "The river had risen for three days when the first of the families packed their things and left for the hills.",
    "Nobody had told them to go. The mayor, who had slept in his office since Sunday, said later that he had been "
    "waiting for a call from the province, and that the call came when the bridge was already under water.",
    "By evening the water stood at the church door, and nobody in the village remembered it any higher.",
    "The oldest of them, a woman of ninety-one who had seen the flood of her childhood from the same window, said "
    "that it had come more slowly then, and that people had had time to carry the animals out.",
    "On Thursday the army brought boats. They were too wide for the lanes of the old town, so the soldiers left them "
    "at the market and went from house to house on foot, with ropes.",
    "It will take the summer to dry the walls, the builders say, and another to pay for it.",
)
MENU = ("Home", "Politics", "Business", "Sport", "Culture", "Weather", "Archive", "Contact")
TEASERS = ("Bakery on the square closes after a century", "Council votes on the new tram line", "Why the storks stay")


def paragraphs(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def items(*texts: str) -> str:
    return "<ul>" + "".join(f"<li><a href='#'>{text}</a></li>" for text in texts) + "</ul>"


def page(article: str, *, before: str = "", after: str = "") -> str:
    """An article in a page as blogs have it, with a menu above and a foot below."""
    return (f"<!doctype html><html><head><title>The flood</title></head><body><div class='top'>{items(*MENU)}</div>{before}"
            f"<main><article>{article}</article></main>{after}<div class='bottom'>{items('Imprint', 'Privacy', 'Jobs')}"
            "<p>All rights reserved</p></div></body></html>")


def judged(markup: str, *filters: object) -> Explanation:
    return run_to_fixed_point(read_html(markup), filters, load_lexicon())  # type: ignore[arg-type]  # a test's own filters


def lines(markup: str, *filters: object) -> list[str]:
    return [line for line in judged(markup, *filters).text.split("\n") if line]
