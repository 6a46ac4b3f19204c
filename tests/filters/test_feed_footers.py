from newsclean.filters.feed_footers import FEED_FOOTERS as FILTER

from .check import *

MISSES = {
    "spring-fr": "Aller à la source",
    "plans": "The post office appeared first on the plans of 1911.",
    "journal": "The article first appeared in a 1987 issue of the journal.",
    "hardcover": "Originally published in hardcover in 1956.",
    "via": "Via the old road it is an hour longer.",
    "full": "Read the full report, the judge told the jury, and then read it again.",
    "cited": "Two of three wells are dry (source: Valley Water Board, 2023).",
    "cited-at-the-end": "Two of three wells are dry. (Source: Valley Water Board)",
}
HITS = {
    "first-on": "The dam held.\n|\n|The post Last Kiln Closes appeared first on Valley Paper.",
    "this-post": "The dam held.\n|\n|This post appeared first on Valley Paper.",
    "full-article": "The dam held.\n|\n|Read the full article at Valley Paper",
    "originally": "The dam held.\n|\n|Originally published at valley.example",
}
