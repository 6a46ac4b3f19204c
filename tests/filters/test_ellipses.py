import pytest

from newsclean import explain
from newsclean.filters.ellipses import ELLIPSES as FILTER

from .check import *

MISSES = {
    "pause": "Something didn’t add up… The council has begun to count again.",
    "open-end": "As a result, either the mayor did not want to speak, or the miller, or…",
    "omission": "“The right […] shall not be infringed.”",
    "scene-break": "She shut the door behind her and did not turn the key for once.\n\n* * *\n\nIn the morning the door stood open and the dog was gone.",
    "rule-between-prose": "She shut the door behind her and did not turn the key for once.\n\n---\n\nIn the morning the door stood open and the dog was gone.",
    "dialogue": "“Are you coming?”\n\n…\n\n“I asked you something.”",
    "poem": "The river took the lower road,\n\n. . . . . .\n\nand left the upper one to us",
    "table": "| year | level |\n| --- | --- |\n| 2023 | 4.1 |",
    "heading-underlined": "Levels\n======\n\nThe river stood at four metres.",
    "temperature": "-30-\n\nThat was the lowest reading of the winter, and it was taken at noon.",
    "underlined-last-line": "The river stood at four metres.\n\nLevels\n------",
    "rule-over-the-first-line": "------\nLevels\n\nThe river stood at four metres.",
    "verse-with-full-stops": "The road was wet.\n\n. . . . .\n\nThe river took the upper one.",
    "longest-line-of-verse": f"{'the road ' * 6}lower\n\n.....\n\nand left the upper one to us",
    "board": "..............\n.......#XXX#..\n.......X...X..\n\nends up as a house, which nobody had asked the machine to draw.",
    "board-in-the-end": "Das Boot steht in der dritten Reihe, und niemand hat es getroffen.\n\n. . . .\n. . X .\n. . . .",
    "suspense": "And then… nothing.",
}
HITS = {
    "dots": "The dam held.\n|\n|.......\n\nNobody was hurt.",
    "dots-between-paragraphs": "The river had risen for three days when the first of the families left.\n|\n|.......\n\nBy evening the water stood at the church door, and nobody remembered it higher.",
    "stars-at-the-end": "The dam held.\n|\n|***",
    "dashes-at-the-start": "|----\n|\nThe dam held.",
    "no-break-space": "The dam held.\n|\n|\u00a0\n\nNobody was hurt.",
    "zero-width": "The dam held.\n|\n|\u200b\u200b\n\nNobody was hurt.",
    "excerpt": ("The council voted to open […]",
        "The council voted to open"),
    "excerpt-dots": ("The council voted to open the [...]",
        "The council voted to open the"),
    "dots-under-a-line": "The dam held.\n|.......\nNobody was hurt.",
    "dashes-at-the-end": "The dam held.\n|\n|---",
    "two-ellipses": "The dam held.\n|\n|……\n\nNobody was hurt.",
    "an-ellipsis-and-a-dot": "The dam held.\n|\n|….\n\nNobody was hurt.",
    "dots-behind-a-sentence": "The road was wet.\n|\n|.....\n\nand left the upper one to us",
    "dots-before-a-sentence": "The river took the lower road,\n|\n|.....\n\nThe road was wet.",
    "dots-behind-a-line-too-long-for-verse": f"{'the road ' * 6}to get\n|\n|.....\n\nand left the upper one to us",
    "spaced-dots-behind-prose": f"{'The road was wet for days. ' * 3}\n|\n|. . . . .\n\nand left the upper one to us",
}


def test_however_many_breaks_at_an_edge_go_at_once():
    breaks = "\n\n* * *" * 50
    found = explain(f"***\n\n---{breaks}\n\nThe dam held.{breaks}\n\n---")
    assert found.text == "The dam held."
    assert found.rounds == 1


def test_breaks_behind_a_rule_that_belongs_to_a_line_stay_with_it():
    text = "The river stood at four metres.\n\n* * *\n\nLevels\n------"
    assert FILTER(text) == text


@pytest.mark.parametrize(("end", "left"), [
    ("held […]", "held"), ("held[...]", "held"), ("held [&hellip;] ", "held"), ("held […] [...]", "held"), ("held" + " […]" * 200, "held"), ("held […]" + " " * 200, "held"),
    ("held […].", "held […]."), ("held […", "held […"), ("held ]", "held ]"), ("[…] held", "[…] held")])
def test_where_the_text_ends_in_a_cut_it_goes(end, left):
    found = explain(f"The dam {end}", filters={FILTER})
    assert found.text == f"The dam {left}"
    assert found.rounds <= 1


def test_a_text_of_nothing_but_cuts_is_nothing():
    assert FILTER("[…] [...]") == ""
    assert FILTER("The dam held.\n\n[…]") == "The dam held."
