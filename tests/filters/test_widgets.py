from newsclean.filters.widgets import WIDGETS as FILTER

from .check import *
from .check import AFTER, BEFORE

MISSES = {
    "trend": "The board of the harbour counted the accidents of two years once more.\n\nAccidents\n▼ 2023 (7)\n► 2022 (7)",
    "archive-and-prose": "Archives\n\nThe parish kept a box of letters, ► 2024 (12) among them, and it burned.",
    "archives": "Archives are where the story of the flood begins.",
    "posts": "The popular posts of the customs officer were all on the border.",
    "company": "Meta said on Monday that it would appeal.",
    "awards": "The jury gave prizes in four categories.",
    "recent": "Recent posts at the embassy had made him careful.",
    "archives-of-years": "Archives\n1921\n1944\n1956",
    "archives-of-towns": "Archives\nThe town hall, May to June\nThe parish, by letter",
    "calendar": "Calendar\nMay 3\nMay 10\nMay 17",
    "dates": "Archives\nMay 3, 2024\nMay 10, 2024",
    "one-month": "Archives\nMay 2024",
    "nominations": "Categories\nBest film (12)\nBest sound (3)",
    "scores-aside": "Categories\nBest film\nBest sound (3)\nBest score (4)\nBest song (2)",
    "survey": "We asked two hundred people on the pier which fish they would eat if they had to choose one for ten years.\n\nMost popular\nHerring, 121\nMackerel, 96\nCod, 31\n\nThe one vote for the eel came with a letter of three pages, which we print on Friday.",
    "rates": "The pound stood still on Tuesday, which has not happened since March, and the men went home for lunch.\n\nCurrency rates\nDollar 1.2710\nEuro 1.1634\n\nNobody expects it to stand still for long. A word from the bank would be enough.",
    "in-other-news": "The harbour committee met for the first time since the storm and agreed to meet again in June.\n\nIn other news\nA seal on the tennis court\nTwo lost oars at the library\n\nWith that I leave you to the weekend. Bring a coat, and bring the paper in before the rain does.",
}
HITS = {
    "tree": f"{BEFORE}\n|\n|Blog Archive\n|► 2024 (12)\n|▼ 2023 (7)",
    "tree-with-an-open-month": f"{BEFORE}\n|\n|Blog Archive\n|\n|  ▼  2023 (2)\n|\n|  ▼  May (2)\n|\n|Ten Wells Under One Hill\n|Nine Bridges and a Boat\n|  ►  April (1)",
    "tree-de": "|Blog-Archiv\n|► 2024 (12)\n|▼ 2023 (7)\n|\nDer Damm hielt.",
    "archives": f"{BEFORE}\n|\n|Archives\n|May 2024\n|April 2024",
    "archives-counted": f"{BEFORE}\n\n|Archives\n|May 2024 (12)\n|April 2024 (3)\nThe dam held.",
    "archives-select": f"{BEFORE}\n|\n|Archives\n|Select Month\n|May 2024\n|April 2024",
    "categories-counted": f"{BEFORE}\n|\n|Categories\n|Harbour (12)\n|Council (1,203)\n|Uncategorized (1)",
    "archives-han": "|归档\n|2024年5月\n|2024年4月\n|\nThe dam held.",
    "tag-cloud": f"{BEFORE}\n|\n|Tag Cloud\n|bridge\n|old harbour",
    "list-between-blank-lines": f"{BEFORE}\n\n|Most Read\n|Ten Wells Under One Hill\n|Nine Bridges and a Boat\n|\n{AFTER}",
    "subhead-behind-a-list": f"{BEFORE}\n\n|Most Read\n|Ten Wells Under One Hill\n|\nWhat the River Took\n\n{AFTER}",
    "recent": "The river had risen for three days when the first of the families packed their things and left.\n|\n|Recent Posts\n|A new well\n|Rain at last",
    "month": "The dam held.\n|\n|Select Month",
    "most-read": "The river had risen for three days when the first of the families packed their things and left.\n|\n|Most Read\n|Ten Wells Under One Hill\n|Nine Bridges and a Boat",
}
