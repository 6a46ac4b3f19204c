from newsclean.filters.footers import FOOTERS as FILTER

from .check import *

MISSES = {
    "law": "Copyright law has not kept up.",
    "sign": "© is the sign, not the right.",
    "engines": "Powered by two diesel engines, the ferry left at noon.",
    "architect": "Designed by Renzo Corti, the hall seats 900.",
    "estate": "Used by permission of the estate.",
    "print-dead": "Print is dead, long live print.",
    "form": "Print off the form and bring it along.",
    "copyright-year": "The copyright ran out in 2019, and the song was free.",
    "rights": "All rights reserved for the crown were sold in 1803.",
}
HITS = {
    "copyright": "The dam held.\n|\n|© 2024 Valley Paper. All rights reserved.",
    "word": "The dam held.\n|\n|Copyright © 2019–2024 Valley Paper",
    "name-first": "The dam held.\n|\n|Valley Paper © 2024",
    "powered": "The dam held.\n|\n|Proudly powered by WordPress",
    "theme": "The dam held.\n|\n|Theme: Riverside by Valley Themes.",
    "row": "The dam held.\n|\n|Privacy Policy | Terms of Use",
}
