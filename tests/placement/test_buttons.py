"""Buttons under each other with their counts go under the date of the post and over a thread; a chapter's number and name stay."""
from __future__ import annotations

import pytest

from newsclean import clean

PROSE = "The ferry at Tarrick has stopped running for the winter, and nobody in the harbour office knows when it will sail again."
MORE = "The two families on the far bank walk eleven miles to the bridge, and their children stay at home on Mondays."
HEAD = "The ferry that stopped"


MISSES = {
    "a-count-and-a-word": f"{PROSE}\n\n46\n\nShare\n\n{MORE}",
    "a-table": f"{PROSE}\n\nCompany\nShare\n46\n12\n7\n\n{MORE}",
    "a-date-within": f"{PROSE}\n\n3 March 1951\n\n12\n\n7\n\nShare\n\n{MORE}",
    "written-on-a-wall": f"{PROSE}\n\nOn the wall somebody had written three words:\n\nShare\n\nListen\n\nFollow\n\n{MORE}",
    "counts": f"{PROSE}\n\n12\n\n7\n\n106\n\n{MORE}",
    "partage": "Le bac de Tarrique ne passe plus depuis dimanche, et personne ne sait quand il repassera.\n\n12\n\nPartager\n\n"
               "Les deux familles de l'autre rive marchent dix-huit kilomètres, et les enfants restent à la maison le lundi.",
}


@pytest.mark.parametrize("name", MISSES)
def test_what_is_no_row_of_buttons_stays(name):
    assert clean(MISSES[name]) == MISSES[name]


def test_a_chapter_under_clutter_keeps_its_number_and_its_name():
    text = f"{PROSE}\n\nSign up for our newsletter\n\n3\n\nShare\n\nEach family pays a share of the lamp, four pounds a year and a can of oil."
    assert clean(text) == text.replace("Sign up for our newsletter\n\n", "")


@pytest.mark.parametrize("row", [
    "46\n\nListen\n\nShare", "--\n\n1.2K\n\nListen\n\nShare\n\nMore", "106\n\n6\n\n10\n\nShare", "Share\n\n12\n\n3",
])
def test_a_row_under_the_posts_date_goes(row):
    assert clean(f"{HEAD}\n\nMar 3, 2025\n\n{row}\n\n{PROSE}\n\n{MORE}") == f"{HEAD}\n\n{PROSE}\n\n{MORE}"


@pytest.mark.parametrize("row", ["106\n\n6\n\n10\n\nShare", "12\n\nLike\n\nShare"])
def test_a_row_over_a_thread_goes(row):
    assert clean(f"{PROSE}\n\n{MORE}\n\n{row}\n\nDiscussion about this post") == f"{PROSE}\n\n{MORE}"


def test_a_row_in_another_language_goes():
    text = "Prom stoi\n\n3 marca 2025\n\nUdostępnij\n\nFacebook\n\nProm w Tarriku nie pływa od niedzieli, a w biurze portu nikt nie wie, kiedy prom znów popłynie."
    assert "Udostępnij" not in clean(text)
    assert "Facebook" not in clean(text)
