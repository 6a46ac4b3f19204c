from newsclean.filters.author_boxes import AUTHOR_BOXES as FILTER

from .check import *

MILL = "The mill will be sold in spring, and nobody in the valley knows to whom it will go."
BOOK = "Her {} book was about the miller and his wife, and the next was about the river itself."
MISSES = {
    "collected-works-tr": "Nâzım Hikmet tüm yazıları",
    "sentence": "About the author we know little.",
    "source-with-job": "Jana Horáková is a nurse at the hospital that burned.",
    "by-hand": "Written by hand in 1640, the book lay under the altar.",
    "obituary": "He was a carpenter, a father of four and, in his last years, a poet.",
    "section-of-a-review": "The Long Winch is a slow book about two brothers and a boat that belongs to neither of them.\n\nAbout the author\n\nAda Loom was born above the harbour in 1941. She mended winches for forty years before she wrote a word, and it shows.\n\nVerdict\n\nBuy it for the last chapter, and read it where you can hear the water. No first novel was so quiet.",
    "credits-of-a-film": f"{MILL}\n\nWritten by\nJane Doe\nDirected by\nAna Roe\nMade in the harbour of the valley in nine days",
    "credits-of-a-film-de": "Die Mühle wird im Frühjahr verkauft, und niemand im ganzen Tal weiß, an wen.\n\nGeschrieben von\nAnna Muster\nRegie\nBernd Kern\nMusik\nClara Lohe",
    "names-of-a-book": "The anthology was printed in an edition of seventy, and every copy was sewn by hand in the net loft.\n\nWritten by\nAda Loom\nOle Brandt\nKit Rowe\nthe pupils of the harbour school\n\nIt has sold out twice. A third edition will follow when the thread has come, the printer says, and not before.",
}
HITS = {
    "box-below": "The mill will be sold in spring, and nobody in the valley knows to whom it will go.\n|\n|About the Author\n|Jane Doe writes about rivers.",
    "view-all": "The mill will be sold in spring.\n|\n|View all posts by Jane Doe →",
    "box-then-comments": "The mill will be sold in spring, and nobody in the valley knows to whom it will go.\n|\n|About the author\n|\n|Jane Doe is a reporter who has covered the valley and its rivers for more than twenty years now.",
    "two-paragraphs-are-a-box": f"{MILL}\n|\n|About the Author\n|\n|Jane Doe\n|\n|{BOOK.format('first')}\n|\n|{BOOK.format('third')}",
    "three-are-an-article": f"{MILL}\n|\n|About the Author\n\nJane Doe\n\n{BOOK.format('first')}\n\n{BOOK.format('third')}\n\n{BOOK.format('fourth')}",
    "about-nobody": f"{MILL}\n\n|About the Author\nthe well is deep",
    "begins-with-a-name": f"{MILL}\n|\n|About the Author\n|Jane Doe lives in this valley",
    "none-above-the-first-prose": f"About the Author\nJane Doe\n\n{MILL}",
    "none-without-prose": "Jane Doe\n\nAbout the Author\n\nJane Doe writes.",
    "follow-author": "The dam held.\n|\n|Follow Jane Doe on Twitter @janedoe",
    "no-prose-of-another": "The river had risen for three days when the first of the families packed their things and left.\n|\n|About the Author\n|Jane Doe\n|Jane writes about bridges.\n\nShop owners on the north bank fear that the detour will cost them a third of their customers.",
    "one-name-above-the-article": "The mill will be sold in spring, and nobody in the valley knows to whom it will go.\n\n|Written by\n|Jane Doe\n|\nShop owners on the north bank fear that the detour will cost them a third of their customers.",
}


def test_the_box_ends_at_the_next_label():
    assert FILTER(f"{MILL}\n\nAbout the Author\nJane Doe\nShare this:\nJohn Roe") == f"{MILL}\n\nShare this:\nJohn Roe"
