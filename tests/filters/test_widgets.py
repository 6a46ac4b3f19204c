from newsclean.filters.widgets import WIDGETS as FILTER

from .check import *

MISSES = {
    "archives": "Archives are where the story of the flood begins.",
    "posts": "The popular posts of the customs officer were all on the border.",
    "company": "Meta said on Monday that it would appeal.",
    "awards": "The jury gave prizes in four categories.",
    "recent": "Recent posts at the embassy had made him careful.",
}
HITS = {
    "recent": "The river had risen for three days when the first of the families packed their things and left.\n|\n|Recent Posts\n|A new well\n|Rain at last",
    "month": "The dam held.\n|\n|Select Month",
    "most-read": "The river had risen for three days when the first of the families packed their things and left.\n|\n|Most Read\n|Ten Wells Under One Hill\n|Nine Bridges and a Boat",
}
