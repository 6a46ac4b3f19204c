from newsclean.filters.mastheads import MASTHEADS as FILTER

from .check import *

MISSES = {
    "headline-with-dash": "Daily Bread – a baker's life\n\nThe oven is lit at three, long before the first bus comes by and the street wakes up.",
    "headline-with-outlet-first": "Valley News – How It Lost Its Way\n\nThe paper was sold on a Tuesday, and by Friday the presses had been taken out through the roof.",
    "headline-brand": "YouTube – a history\n\nIt began with a video of an elephant, shot by a founder who was not much interested in elephants.",
    "headline-plain": "Ten Years After the Flood\n\nThe oven is lit at three, long before the first bus comes by and the street wakes up.",
    "headline-about-news": "Good News – Bad News\n\nThe oven is lit at three, long before the first bus comes by and the street wakes up.",
    "alone": "ValleyNow – Valley.Press Daily News",
}
HITS = {
    "name-and-motto": "|ValleyNow – Valley.Press Daily News\n|\nThe dam held through the night, the mayor said on Monday morning in the school gym.",
    "with-headline-under-it": "|ValleyNow | The Valley Daily News\n|\nDam Holds\n\nThe dam held through the night, the mayor said on Monday morning in the school gym.",
}
