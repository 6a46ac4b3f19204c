from newsclean.filters.page_heads import PAGE_HEADS as FILTER

from .check import *

PROSE = "The dam held through the night, the mayor said, and nobody in the valley was hurt."
MISSES = {
    "diary": f"The dam: a diary\n\n14 March 2021\n\n{PROSE}\n\n15 March 2021\n\n{PROSE[:-1]} but one.",
    "chronicle": "14 March 1921\n\nThe first boats came back with nothing, and nobody went to meet them at the quay.",
    "old-date": f"The dam of the monks\n14 March 1621\n\n{PROSE}",
    "title": f"Travel\n\n{PROSE} Travel was out of the question until the road had been cleared.",
    "one-word": f"Health\n\n{PROSE}",
    "chorus": "The dam, the dam\nthe dam, the dam\nholds back the night",
    "refrain": "We shall not sell the dam.\n\nWe shall not sell the dam.\n\nSo they sang, all night, until the council had gone home and the lamps were out.",
    "tagebuch": "Der Damm: ein Tagebuch\n\n14. März 2021\n\nDer Damm hielt die ganze Nacht, und niemand im Tal wurde verletzt.\n\n15. März 2021\n\n"
                "Der Damm hielt auch die zweite Nacht, und die Leute gingen nach Hause.",
}
HITS = {
    "date-below": f"The old dam held\n|May 4, 2024\n\n{PROSE}",
    "date-above": f"|Saturday, May 4, 2024\nThe old dam held\n\n{PROSE}",
    "date-last": f"The old dam held\n\n{PROSE}\n|\n|4 May 2024",
    "datum": "Der alte Damm hielt\n|4. Mai 2024\n\nDer Damm hielt die ganze Nacht, und niemand im Tal wurde verletzt.",
    "copy": f"The old dam held\n|The old dam held\n\n{PROSE}",
    "site": f"|The old dam held - Valley Post\nThe old dam held\n\n{PROSE}",
    "section": f"|World\nThe old dam held\n\n{PROSE}",
}
