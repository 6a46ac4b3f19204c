from newsclean.filters.adverts import ADVERTS as FILTER

from .check import *

MISSES = {
    "mass-pt": "Continua depois do anúncio, disse o padre, e a missa continuou.",
    "news-tr": "Haberin devamı reklamdan sonra, dedi spiker ve sustu.",
    "first-word-de": "Anzeige war das erste Wort, das der Junge schreiben konnte.",
    "first-word-lv": "Reklāma bija pirmais vārds, ko zēns mācēja uzrakstīt.",
    "first-word-ko": "광고는 소년이 처음으로 쓸 줄 알게 된 낱말이었다.",
    "first-word-he": "פרסומת הייתה המילה הראשונה שהילד ידע לכתוב.",
    "commission-es": "Podemos recibir una comisión por la vaca, dijo el tratante, y otra por el ternero.",
    "commission-it": "Potremmo ricevere una commissione sugli affitti, disse il mediatore alla vedova.",
    "bracket-pl": "Słowo (Reklama) było napisane małym drukiem pod tekstem.",
    "bracket-hu": "A szó (Hirdetés) apró betűvel állt a szöveg alatt.",
    "sentence": "Advertisement, the agency learned, is not persuasion.",
    "year": "AD 79 was a bad year for the town under the mountain.",
    "sponsored-bill": "Sponsored by two senators, the bill passed without a word of debate.",
    "presented": "Presented by the Queen, the cup went north.",
    "tobacco": "Advertising for tobacco stays banned.",
    "review-disclosure": "I bought this camera with my own money.",
    "scroll": "Scroll to continue, the kiosk said, and nobody did.",
    "commission-of-inquiry": "We may receive a commission of inquiry by May, the minister said.",
    "packer": "As an Amazon Associate, she walked eleven miles a shift.",
    "packer-it": "In qualità di Affiliato Amazon, ricevo un guadagno che basta per il pane.",
}
HITS = {
    "echoed-pt": "|CONTINUA DEPOIS DO ANÚNCIO\n|\nA obra continua parada desde o anúncio do prefeito, dizem os vizinhos.",
    "label-between-paragraphs": "The dam held.\n|\n|ADVERTISEMENT\n\nNobody was hurt.",
    "dashes": "The dam held.\n|\n|- Advertisement -\n\nNobody was hurt.",
    "story-continues": "The dam held.\n|\n|Story continues below advertisement\n\nNobody was hurt.",
    "affiliate": "|As an Amazon Associate I earn from qualifying purchases.\n|\nThe dam held.",
    "commission": "|We may receive a commission if you buy something through our links.\n|\nThe dam held.",
}
