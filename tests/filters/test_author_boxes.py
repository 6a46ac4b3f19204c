from newsclean.filters.author_boxes import AUTHOR_BOXES as FILTER

from .check import *

MISSES = {
    "sentence": "About the author we know little.",
    "source-with-job": "Jana Horáková is a nurse at the hospital that burned.",
    "by-hand": "Written by hand in 1640, the book lay under the altar.",
    "obituary": "He was a carpenter, a father of four and, in his last years, a poet.",
}
HITS = {
    "box-below": "The mill will be sold in spring, and nobody in the valley knows to whom it will go.\n|\n|About the Author\n|Jane Doe writes about rivers.",
    "view-all": "The mill will be sold in spring.\n|\n|View all posts by Jane Doe →",
    "box-then-comments": "The mill will be sold in spring, and nobody in the valley knows to whom it will go.\n|\n|About the author\n|\n|Jane Doe is a reporter who has covered the valley and its rivers for more than twenty years now.",
}
