from newsclean.filters.reading_times import READING_TIMES as FILTER

from .check import *

MISSES = {
    "answer-ru": "Сколько длился спектакль на площади?\n\nОколо минуты",
    "argument": "The 2 min read became a 20 minute argument.",
    "year": "Read time: 1992. The place: Sarajevo.",
    "recipe": "5 min",
    "cook": "Cook for 5 minutes, read the label, then serve.",
    "goal": "The goal came after 3 minutes.",
    "bracket": "The ferry is late (about ten minutes).",
    "glued": "Dam(3 min read)broken",
}
HITS = {
    "badge": "|3 min read\n|\nThe dam held.",
    "label": "|Reading Time: 4 minutes\n|\nThe dam held.",
    "symbol": "|⏱ 3-minute read\n|\nThe dam held.",
    "bracket": ("The dam held. (3 min read)",
        "The dam held."),
    "inside": ("The dam (3 min read) held.",
        "The dam held."),
    "less-than": "|< 1 min read\n|\nThe dam held.",
}
