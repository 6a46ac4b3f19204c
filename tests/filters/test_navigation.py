from newsclean.filters.navigation import NAVIGATION as FILTER

from .check import *

MISSES = {
    "home-sentence": "Home.",
    "chapter": "Skip to the third chapter and you will see why.",
    "skip-sentence": "Skip to content was the first link on every page we tested.",
    "settings": "Go to Settings > Privacy > Location and switch it off.",
    "dateline": "Berlin / Kyiv / Warsaw",
    "ratio": "3 > 2 > 1",
    "home-away": "Home > away, said the coach, and the table agrees.",
    "menu": "Menu: soup, fish, a small pear tart.",
    "top-of-the-league": "Back to the top of the league.",
    "guillemets": "« Nous partirons »",
    "process": "Ore → Iron → Steel",
    "found-nothing": "Nothing found in the lake, the divers said.",
}
HITS = {
    "skip-link": "|Skip to content\n|\nThe dam held.",
    "skip-link-last": "The dam held.\n|\n|Skip to content",
    "breadcrumb": "|Home » News » Valley\n|\nThe dam held.",
    "breadcrumb-angle": "|Home > News > Valley\n|\nThe dam held.",
    "you-are-here": "|You are here: Home / News / Valley\n|\nThe dam held.",
    "menu-run": "|Menu\n|Home\n|News\n|Sports\n|Contact\n|\nThe dam held.",
    "back-to-top": "The dam held.\n|\n|Back to top",
    "toggle": "|Toggle navigation\n|\nThe dam held.",
    "search": "|Search for:\n|\nThe dam held.",
}
