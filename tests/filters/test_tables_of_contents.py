from newsclean.filters.tables_of_contents import TABLES_OF_CONTENTS as FILTER

from .check import *

MISSES = {
    "inventory": "The chest was opened on Monday in front of two witnesses and a notary from the next town.\n\nContents\n\nTwo coats, a lamp, a box of letters.",
    "drink": "Contents: 12 cl, 8 % vol.",
    "demands": "The workers handed in three demands.\n\n1. Warm rooms\n2. Dry boots\n3. A fair scale",
    "sentence": "Contents may settle in transit.",
    "nothing-comes-again": "Contents\n\nContents\n\nSoil",
    "columns": "Hold the register with both hands, since the paper is older than the harbour wall and the clerk is watching you.\n\nOn this page\nName of the boat\nName of the captain\nDay of sailing\n\nThe third column is the one that matters, because the fee was paid on that day and on no other.",
    "sentence-on-a-post": "In this post, we look at soil and at seed, and at who pays for both.\nSoil\nDark and loose.\n\nSoil\nIt is dear.",
    "quoted-sentence": "> In this post, we look at soil and at seed, and at who pays for both.\n>\n> The seed\n>\n> It was bought in spring from a man who did not give his name.",
    "buttons-of-products": "Three lamps were tried for a month on the pier, in rain and in fog.\n\nBest for rain: the Lumo 3\n\nJump to Review\n\nBest Budget:\n\nthe Lumo 1"
                           "\n\nThe Lumo 3 stayed dry for all of the thirty nights that we had it.\n\nBest Budget:\n\nIt costs nine pounds and it leaks.",
}
GARDEN = "\nA garden needs two things.\n\nSoil\n\nDark and loose.\n\nSeed\n\nFresh."
HITS = {
    "repeated-subheads": "|Table of Contents\n|1. Soil\n|2. Seed\n|\nA garden needs two things.\n\nSoil\n\nDark and loose.\n\nSeed\n\nFresh.",
    "plain-contents": "|Contents\n|Soil\n|Seed\n|\nA garden needs two things.\n\nSoil\n\nDark and loose.\n\nSeed\n\nFresh.",
    "ingredients-under-the-first-subhead": "The soup is better at nine than at six, and it forgives whoever comes home late from the last bus.\n|Table of Contents\n|What you need\n|How to make it\n"
                                           "What you need\n3 leeks\n150 g pearl barley\n1 bay leaf\nHow to make it\nWash the leeks twice, since there is always sand between the leaves.",
    "button-apart": "The soup is better at nine than at six, and it forgives whoever comes home late from the last bus.\n|\n|Contents\n|[hide]\n|1 Soil\n|2 Seed",
    "hide": "|Contents [hide]\n|1 Soil\n|2 Seed\n|\nA garden needs two things.\n\nSoil\n\nDark and loose.\n\nSeed\n\nFresh.",
    "one-label-between": f"|Contents\n|Soil\n|Share\n|Seed\n|{GARDEN}",
    "two-labels-between": f"|Contents\n|Soil\nShare\nPrint\nSeed\n{GARDEN}",
    "a-list-twice": f"|Contents\n|Soil\n|Seed\n|Contents\n|Soil\n|Seed\n|{GARDEN}",
    "other-numbers": f"|Contents\n|iv. Soil\n|2) Seed\n|{GARDEN}",
    "another-order": f"|Contents\n|Seed\n|Soil\n|{GARDEN}",
    "a-paragraph-that-comes-again": f"|Contents\n|Soil\n{'deep and dark ' * 12}\n{GARDEN}\n\n{'deep and dark ' * 12}",
    "an-entry-that-does-not-come-again": "The mill will be sold in spring, and nobody in the valley knows to whom it will go.\n\n|Table of Contents\n|Soil\n|Water\n|"
                                         "\nA garden needs two things.\n\nSoil\n\nDark and loose.",
    "nothing-below": "The mill will be sold in spring, and nobody in the valley knows to whom it will go.\n|\n|Table of Contents\n|Soil\n|Seed\n|Water",
    "a-title-behind-the-label": f"|Table of Contents: The Garden\n|Soil\n|Seed\n|{GARDEN}",
    "as-long-as-an-entry-may-be": f"|Contents\n|{'Soil ' * 31}Water\n|Seed\n|{GARDEN}\n\n{'Soil ' * 31}Water",
    "longer": (LONGER := f"Contents\n{'Soil ' * 31}Waters\nSeed\n{GARDEN}\n\n{'Soil ' * 31}Waters", LONGER),
    "list-gone": "The soup is better at nine than at six, and it forgives whoever comes home late from the last bus.\n\n|Table of Contents\n|\nWhy leeks need sand\n\nIn the last ten years the leek has come back for several reasons, and none of them is new at all.\n\nWhat you need\n\nThree leeks, and time.",
    "list-gone-es": "El pan se amasa en el puerto desde hace más de mil años y ha sobrevivido a todas las modas de la ciudad.\n\n|Tabla de contenidos\n|\nPor qué vuelve la masa\n\nEn los últimos años el pan ha vuelto por varias razones, y ninguna de ellas es nueva en el puerto.",
    "recipe-button": "The soup is better at nine than at six, and it forgives whoever comes home late from the last bus.\n\n|Print Recipe\n|\nTime: 40 minutes\nServes 4\n3 leeks\n150 g pearl barley",
    "recipe-jump": "|Jump to Recipe\n|\nLeek soup for a wet day\n\nThe soup is better at nine than at six, and it forgives whoever comes home late from the last bus.",
}
