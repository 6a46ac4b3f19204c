"""What a crawler writes above a page goes; front matter and an article's own labels stay."""
from newsclean.filters.crawler_heads import CRAWLER_HEADS as FILTER

from .check import *

HEAD = "URL Source: https://a.example/dam\n\nPublished Time: 2023-10-03T06:00:00+00:00\n\nMarkdown Content:\n\n"

MISSES = {
    "front matter": "---\ntitle: The dam\nauthor: Nils Arven\n---\n\n# The dam\n\nThe dam held.",
    "label": "Title: The Dam. Author: a miller. Price: two eels.",
    "no content": "URL Source: that is what the log called it, and nobody knew why.",
    "título": "Título: La presa. Autor: un molinero.",
}
HITS = {
    "head": (HEAD + "# The dam\n\nThe dam held.", "# The dam\n\nThe dam held."),
    "title again": ("Title: The dam\n\n" + HEAD + "# The dam\n\nThe dam held.", "# The dam\n\nThe dam held."),
    "title and site": ("Title: The dam that held | Valley Courier\n\n" + HEAD + "# The dam that held\n\nNobody was hurt.",
        "# The dam that held\n\nNobody was hurt."),
    "title only there": ("Title: The dam\n\n" + HEAD + "The river rose, and nobody was hurt.",
        "Title: The dam\n\nThe river rose, and nobody was hurt."),
}
