"""A sentence that discloses a site's commissions goes; commissions that are the article's subject stay."""
from __future__ import annotations

import pytest

from newsclean import clean

from .test_reader_calls import ABOVE

STAYS = {
    "en": [
        "The agents earn a commission on each house, whether the buyer clicks or calls.",
        "When a reader clicks the link and makes a purchase, the blogger may earn a commission.",
        "“We may earn a commission if you buy through our links,” the shop admits.",
        "We may earn a commission on what you buy by our links, the banner said in small letters.",
        "The commission that we elected in May may meet again.",
        "Our commission found that the dam could fail.",
        "She can click the link to our commission's report.",
        "We paid the broker a commission for the purchase of the mill.",
        "Affiliate links are how most of these sites earn their bread.",
        "This post contains affiliate links,\nwhich means that if you buy a rope, the pier may earn a commission from the links.",
        "The affiliate in Leeds could not link us to the mill.",
        "If you buy through our links, we may earn a commission and then we went down to the river with the whole family to look at the water and the boats.",
    ],
    "de": [
        "Die Makler erhalten für jeden Link eine Provision, und die Käufer zahlen sie.",
        "„Wenn Sie über unsere Links einkaufen, erhalten wir eine Provision“, steht im Impressum.",
        "Wir können die Provision für den Kauf der Mühle nicht zahlen, sagte sie.",
    ],
    "fr": ["Notre commission peut se réunir à nouveau en mai.", "Nous pouvons cliquer, disait-elle, mais la commission des liens reste secrète, a-t-elle annoncé."],
    "es": ["Nuestra comisión puede reunirse otra vez en mayo.", "Podemos pagar la comisión por la compra del molino, dijo."],
    "it": ["La nostra commissione può riunirsi di nuovo a maggio."],
    "pt": ["A nossa comissão pode reunir-se outra vez em maio."],
    "nl": ["Onze commissie kan in mei weer bijeenkomen."],
}

GOES = {
    "en": [
        "Purchases made through our links may earn us a commission.",
        "If you buy something through our links, we may earn commission.",
        "This means that if you click through them to make a purchase, we may earn a small commission at no additional cost to you.",
        "*Affiliate links are used in the post which means I can receive a small amount of commission if you make a purchase.",
        "Disclosure: As an Affiliate Marketer, I earn a commission from qualifying purchases.",
        "This post may contain affiliate links at no additional cost to you.",
    ],
    "de": ["Bei einem Kauf über unsere Links erhalten wir eventuell eine kleine Provision.", "Wenn Sie über einen dieser Links einkaufen, erhalten wir eine Provision."],
    "fr": ["Si vous achetez via nos liens, nous pouvons percevoir une commission, sans surcoût pour vous."],
    "es": ["Si compras a través de nuestros enlaces, podemos recibir una pequeña comisión sin coste para ti."],
    "it": ["Se acquisti tramite i nostri link, potremmo ricevere una piccola commissione senza costi aggiuntivi per te."],
    "pt": ["Se comprar através dos nossos links, poderemos receber uma comissão sem custos adicionais para si."],
    "nl": ["Als je via onze links iets koopt, kunnen wij een kleine commissie ontvangen."],
}


@pytest.mark.parametrize(("code", "line"), [(code, line) for code, lines in STAYS.items() for line in lines])
def test_a_sentence_of_the_article_stays(code, line):
    above = ABOVE[code]
    for text in (line, f"{line}\n\n{above}", f"{above}\n\n{line}", f"{above}\n\n{line}\n\n{above}", f"{above} {line} {above}"):
        assert clean(text) == text


@pytest.mark.parametrize(("code", "line"), [(code, line) for code, lines in GOES.items() for line in lines])
def test_a_disclosure_goes(code, line):
    above = ABOVE[code]
    assert clean(f"{above}\n\n{line}") == above
    assert clean(f"{above}\n\n{line}\n\n{above} 2") == f"{above}\n\n{above} 2"


def test_what_stands_beside_it_stays_unless_it_is_a_notice_too():
    discloses = "If you buy through our links, we may earn a commission."
    assert clean(f"We tested twelve pumps in our cellar. {discloses}") == "We tested twelve pumps in our cellar."
    assert clean(f"{discloses} We tested twelve pumps. {discloses}") == "We tested twelve pumps."
    assert clean(f"We tested twelve pumps. {discloses} Two of them failed in the first week.") == "We tested twelve pumps. Two of them failed in the first week."
    assert clean(f"{ABOVE['en']}\n\nOur editors choose the products and links on this site. {discloses}") == ABOVE["en"]
