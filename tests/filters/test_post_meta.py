from newsclean.filters.post_meta import POST_META as FILTER

from .check import *

MISSES = {
    "dawn": "By dawn the square was empty.",
    "by-year": "By 2030 half the fleet will be electric.",
    "by-monday": "By Monday?",
    "diary": "14 March 1921\n\nThe first boats came back with nothing.\n\n15 March 1921\n\nNo boats went out.",
    "posted-user": "Posted by a user called Ghost, the message read: come at once.",
    "correction": "Updated February 12: the council has since voted.",
    "hurricane": "Category 5 hurricane",
    "cattle": "Tags on the ears of the cattle showed where they came from.",
    "filed": "Filed under pressure, the story had three mistakes.",
    "views": "The views from the tower reach as far as the sea.",
    "published": "Published by Faber, 320 pp., £18.99",
    "reporting": "Jane Doe reported from Kyiv, John Roe from Warsaw.",
}
HITS = {
    "byline": "|By Jane Doe\n|\nThe dam held.",
    "byline-and-date": "|By Jane Doe\n|May 14, 2024\n|\nThe dam held.",
    "posted-on": "|Posted on May 14, 2024 by Jane Doe\n|\nThe dam held.",
    "updated": "|Updated: May 14, 2024\n|\nThe dam held.",
    "filed-under": "The dam held.\n|\n|Filed under: News, Valley",
    "tagged": "The dam held.\n|\n|Tagged with: dam, flood",
    "views": "|1,234 views\n|\nThe dam held.",
    "old-theme": "The dam held.\n|\n|This entry was posted in News and tagged dam, flood. Bookmark the permalink.",
}
