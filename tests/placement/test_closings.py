"""Prompts behind a text's last sentence: what an author may close with stays first."""
from __future__ import annotations

import pytest

from newsclean import clean
from newsclean.filters import FOLLOW_PROMPTS

BEFORE = "The river had risen for three days when the first of the families left. By evening the water stood at the church door."
LATER = "Nobody in the village remembered it any higher."
AVANT = "La rivière montait depuis trois jours quand les premières familles sont parties. Le soir, l'eau était à la porte de l'église."
ZH = "大雨下了三天，傍晚时分河水已经涨到了村口的老教堂门前，住在低处的人家都带着孩子和牲口往山坡上搬，谁也不记得水有过这么高。"

MISSES = {
    "quoted": f"{BEFORE} Over the door hung a sign: “Follow us on Facebook.”",
    "quoted-alone": f"{BEFORE} “Follow us on Facebook and Twitter.”",
    "quoted-in-type": f'{BEFORE} "Follow us on Facebook and Twitter"',
    "open-end": f"{BEFORE} Subscribe to our newsletter for a song at night.",
    "other-reason": f"{BEFORE} View this post on Instagram.",
    "zh-short": f"{ZH}关注微信。",
    "zh-in-a-sentence": f"{ZH}关注我们的微信公众号，门上的牌子这样写着，可是没有人看。",
    "in-a-sentence": f"{BEFORE} Follow us on Facebook, the sign over the door said.",
    "advice": f"{BEFORE} Sign up for free.",
    "error": f"{BEFORE} Something went wrong. Please try again.",
    "creed": f"{BEFORE} All rights reserved.",
    "comments": f"{BEFORE} Leave a comment below.",
    "short": "The dam held. Follow us on Facebook.",
    "above-the-last-line": f"{BEFORE} Follow us on Facebook and Twitter.\n\n{LATER}",
    "many-lines": "\n\n".join([LATER, LATER, LATER, LATER, f"{BEFORE} Follow us on Facebook."]),
    "glued-address": f"{BEFORE} The page is called valley.Follow us on Facebook, it says, and nobody does.",
    "fr": f"{AVANT} Suivez-nous sur Facebook, disait l'affiche, et personne ne l'a fait.",
    "de": "Der Fluss stieg drei Tage lang, und am Abend stand das Wasser an der Kirchentür. Folgen Sie uns auf Facebook, stand dort, und das war alles.",
    "ru": "Река поднималась три дня, и вечером вода стояла у дверей церкви. Читайте Гоголя в Telegram или в книге, просил учитель.",
}
HITS = {
    "follow": (f"{BEFORE} Follow us on Facebook and Twitter.", BEFORE),
    "no-full-stop": (f"{BEFORE} Follow us on Facebook and Twitter", BEFORE),
    "no-space": (f"{BEFORE}Follow us on Facebook and Twitter.", BEFORE),
    "two": (f"{BEFORE} Subscribe to our newsletter. Follow us on Facebook and Twitter.", BEFORE),
    "ru": ("Река поднималась три дня, и вечером вода стояла у дверей церкви. Подписывайтесь на наш Telegram-канал.",
           "Река поднималась три дня, и вечером вода стояла у дверей церкви."),
    "fr": (f"{AVANT} Suivez-nous sur Facebook", AVANT),
    "zh": (f"{ZH}关注我们的微信公众号", ZH),
    "zh-space": (f"{ZH} 关注我们的微信公众号。", ZH),
    "last-of-several-lines": (f"{LATER}\n\n{BEFORE} Follow us on Facebook and Twitter.", f"{LATER}\n\n{BEFORE}"),
}


@pytest.mark.parametrize("text", MISSES.values(), ids=MISSES)
def test_what_may_be_the_authors_stays(text):
    assert clean(text) == text


@pytest.mark.parametrize(("text", "left"), HITS.values(), ids=HITS)
def test_a_prompt_behind_the_last_sentence_goes(text, left):
    assert clean(text) == left
    assert clean(left) == left


def test_it_is_found_by_its_filter_alone():
    text, left = HITS["follow"]
    assert FOLLOW_PROMPTS(text) == left
