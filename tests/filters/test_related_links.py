import pytest

from newsclean import clean, clean_html
from newsclean.filters.related_links import RELATED_LINKS as FILTER

from .check import *

MISSES = {
    "year-and-a-song": 'The song was first sung in May 2019. In "Harbour" the boat has a name.',
    "year-in-a-paper": 'He wrote it on August 29, 2019 in "Harbour"',
    "for-you-zh": "为您推荐的汤凉了，厨师说。",
    "for-you-ru": "Рекомендуем вам суп, сказал повар и ушёл.",
    "for-you-it": "Consigliati per te dal medico, i fanghi, non da me.",
    "department-de": "Mehr aus dem Ressort des Ministers kam nicht, nur ein Gruß.",
    "about-this-sl": "Več o tej temi ve samo mlinar, ki že dolgo molči.",
    "last-word": "The class covers nets, knots, the tides of the estuary, and much\nmore.\n\nIt is free.",
    "word-between": "Nobody in the valley had asked for\nmore\nthan a bridge and a road to it.",
    "letztes-wort-cs": "V domě je kuchyně, knihovna, dílna a ještě něco\nvíce.\n\nVstup je volný.",
    "ultima-rijec": "U kući su kuhinja, knjižnica, radionica i još nešto\nviše\nod toga.",
    "advice": "Read more: ten ways to spend a wet summer",
    "mehr": "Mehr: das war das Wort, das auf allen Wänden stand.",
    "letter": "See also the minister’s letter of 3 May, in which he denies everything.",
    "article": "See also Article 7(2).",
    "neighbours": "See also what the neighbours built: nothing.",
    "books": "Read more books.",
    "class": "Read more books, she told the class, and fewer screens.",
    "service": "Also read at the service was a letter from the Pope.",
    "room": "Also read: the room.",
    "question": "Related is the question of who pays.",
    "costs": "Related costs rose by 4 %.",
    "cousin": "Related: he is also her cousin.",
    "fire": "More from the fire: two houses lost, no one hurt.",
    "later": "More on that later.",
    "collapsed": "Top stories collapsed in the quake; the ground floor held.",
    "films": "The jury named the best films of the year.\n\nThe Long Sluice\nA Boat for Ana\nNine Bridges",
    "previous": "Previous work found the opposite.",
    "next": "Next: a vote in the lower house.",
    "next-and-then": "Next: the bridge, then the night",
    "next-and-then-es": "Siguiente: el puente, y luego la noche",
    "next-and-then-fr": "Suivant : le pont, puis la nuit",
    "next-steps": "Next, drain the pasta.",
    "continue": "Continue reading only if you have seen the film.",
    "related-and-a-play": "Related\n\nHis sister kept the letters for forty years, and nobody in the family asked to see them.\n\nIn \"Hamlet\" the letters do more",
    "read-more-poetry": "Read more poetry.",
    "next-post": "Next post office: two hours by bus.",
    "read-in-bracket": "The order came from one office (read: Valley Hall).",
    "see-also-in-bracket": "Both ropes were old (see also: Loom 1979).",
    "diary-under-a-heading": "The river had risen for three days when the first of the families packed their things and left.\n\nRelated posts\n\n14 May 1921\n\nThe first boats came back with nothing, and the second with less than that, so the mayor wrote.\n\n15 May 1921\n\nNo boats went out, and nobody on the pier asked why, since all of them could see the water from there.",
    "button-named": "The last link (Read more) leads back to the first page.",
    "button-named-de": "Drei Wörter (Mehr lesen) blieben auf dem Schirm.",
}
HITS = {
    "sentence-parted-by-links": "Two of the oils are traced from the press to the shelf, the dealer says, and back.\n|You might also like:\n|The Trouble With Palm Oil\nContracts\n"
                                "Chain-based\nsmart contracts\nare used to pay for the trees, and the money comes when the trees stand.\nThe trees are oaks.",
    "satz-mit-links": "Zwei der Öle werden von der Presse bis ins Regal verfolgt, sagt der Händler.\n|Mehr zum Thema\n|Ärger mit dem Palmöl\n|Wer die Bäume zählt\n"
                      "Putin und die Bäume\nNach den jüngsten Funden in der Presse und ihrer Rolle im Handel der\nGenfer\n"
                      "als Drehscheibe hat der Kreis schärfere Regeln verlangt, und zwar bis zum Herbst.",
    "phrase-à-guillemets": "Le syndicat a été reçu lundi par le préfet, qui n’a rien promis à personne.\n|Lire aussi :\n|Le moulin change de mains\nA ses yeux,\n"
                           "« on peut parler de rupture, avec de possibles conséquences au printemps »\n. Elle dit avoir attendu.",
    "broken-prose": "All of it is anonymous, as long as nobody lifts the lid off the box.\n|\n|Read also:\n\n"
                    "The box has what its makers call a\nwide net, and it holds what all of the\nvalley has said on the telephone since\nthe spring of the flood.",
    "broken-prose-fr": "L’anonymat de ces données est très relatif, puisqu’il peut être levé.\n|\n|Lire aussi :\n\n"
                       "Le dispositif introduit une forme de pêche au chalut, un\nbrassage très large des données de tous les gens de la vallée,\nà la recherche de quelques individus.",
    "cards-run-together": 'The dam held.\n|\n|Related\n|Lamps of the lower riverAugust 29, 2019In "Harbour"\n|A short history of fogApril 3, 2020In "Weather"',
    "cards-run-together-de": 'Der Damm hielt.\n|\n|Ähnliche Beiträge\n|Lampen am Fluss29. August 2019In "Hafen"',
    "department-de": "Der Damm hielt.\n|\n|Mehr aus dem Ressort Lokales",
    "about-this-vi": "Con đập đã đứng vững.\n|\n|Tin cùng chủ đề",
    "capitals": "The well ran dry.\n|\n|READ MORE: Ten wells under one hill\n\nRain is due.",
    "more": "The well ran dry.\n|\n|MORE: Ten wells under one hill\n\nRain is due.",
    "wide-space": "The dam held.\n|\n|See also\u00a0 Ten Wells Under One Hill and a Bridge for Everyone in support of its builders.\n\nNobody was hurt.",
    "colon": "The dam held.\n|\n|Read also: Ten Wells Under One Hill\n\nNobody was hurt.",
    "bar": "The dam held.\n|\n|ALSO READ | Ten Wells Under One Hill\n\nNobody was hurt.",
    "related-colon": "The dam held.\n|\n|Related: Ten Wells Under One Hill\n\nNobody was hurt.",
    "bracket": ("The dam held. [Read more: Ten Wells Under One Hill]",
        "The dam held."),
    "round-bracket": ("The dam held. (Read more: Ten Wells Under One Hill)",
        "The dam held."),
    "list": "The river had risen for three days when the first of the families packed their things and left.\n|\n|RELATED ARTICLES\n|Ten Wells Under One Hill\n|Nine Bridges and a Boat\n|What the Miller Saw",
    "prose-resumes": "The river had risen for three days when the first of the families packed their things and left.\n|\n|Related Posts\n|Ten Wells Under One Hill\n|Nine Bridges and a Boat\n\nAfter the flood\n\nBy evening the water stood at the church door, and nobody in the village remembered it any higher.",
    "neighbours": "The river had risen for three days when the first of the families packed their things and left.\n|\n|Previous Post\n|Ten Wells Under One Hill\n|\n|Next Post\n|Nine Bridges and a Boat",
    "more-from": "The dam held.\n|\n|You may also like",
    "liked-this": "The river had risen for three days when the first of the families packed their things and left.\n|\n|If you liked this article, you might also like\n|Ten Wells Under One Hill\n|Nine Bridges and a Boat",
    "cards": "The dam held.\n|\n|Related\n|\n|Ten Wells Under One Hill\n|May 3, 2023\n|In \"News\"\n|\n|Nine Bridges and a Boat\n|What the ferrymen saw, and why none of them ever told the council about it…\n|June 7, 2022\n|In \"Transport\"",
    "read-more": "The dam held.\n|\n|Read more\n\nNobody was hurt.",
    "read-more-arrow": "The dam held.\n|\n|Read More »",
    "read-more-behind-stop": ("The dam held. [Read more]", "The dam held."),
    "next-post": "The bakery has a new roof and the same baker. On Saturday he sold the first loaf in two years, and nobody asked for change.\n\n|Keep reading\n|\nTwo herons on the weir\n\nThe herons came back on Monday and stood on the weir like two grey umbrellas. The children counted fish.",
    "next-post-es": "La panadería tiene techo nuevo y el mismo panadero. El sábado vendió el primer pan en dos años, y nadie pidió cambio.\n\n|Leer más »\n|\nDos gaviotas en el muelle\n\nLas gaviotas volvieron el lunes y se quedaron en el muelle como dos paraguas grises.",
    "dated-titles-uz": "Tunda suv yana yigirma santimetrga ko‘tarildi, ammo ertalab qutqaruvchilar uylariga qaytishlari mumkin bo‘ldi.\n|\n|Mavzuga oid\n|14:36 / 18.02.2026\n|Yangi ko‘prik loyihasi tayyor bo‘ldi\n|09:03 / 18.02.2026\n|Daryoda suv sathi pasaydi",
    "announcement-below-a-heading": "The river had risen for three days when the first of the families packed their things and left.\n|\n|Related Posts\n\nThis is what the mayor wrote to the county:\n\nBy evening the water stood at the church door, and nobody in the village remembered it any higher.",
    "announcement-below-titles-de": "Der Fluss war drei Tage lang gestiegen, als die ersten Familien ihre Sachen packten und gingen.\n|\n|Lesen Sie auch\n|Zehn Brunnen unter einem Hügel\n|Neun Brücken und ein Boot\n\nDas schrieb die Bürgermeisterin dem Kreis:\n\nAm Abend stand das Wasser an der Kirchentür, und niemand im Dorf hatte es je höher gesehen.",
    "sentence-below-bullets": "The river had risen for three days when the first of the families packed their things and left.\n|\n|Related Posts\n|- Ten Wells Under One Hill\n|- Nine Bridges and a Boat\n\nThe full list hangs in the hall.",
    "sentence-below-bullets-zh": "河水涨了三天，第一批人家收拾东西离开了村子，谁也没有回头看一眼，孩子们也没有说话。\n|\n|延伸阅读\n|- 绳子的历史\n|- 浮标与桥\n\n完整的清单挂在大厅里！",
    "other-story": "The river had risen for three days when the first of the families packed their things and left.\n\n|Keep reading\n|Ten Wells Under One Hill\n|\nBy evening the water stood at the church door, and nobody in the village remembered it any higher.",
}


PROSE = "The dam held through the night, the mayor said on Monday morning in the school gym.\n\n"


@pytest.mark.parametrize(("rows", "left"), [
    ("Previous Post\nTen Wells\nNext Post\nNine Bridges", ""),
    ("Previous Post\n\nTen Wells\n\nNext Post\n\nNine Bridges", ""),
    ("Previous Post\nTen Wells\nNext Post", ""),
    ("A Boat\nPrevious Post\nTen Wells\nNext Post\nNine Bridges", "A Boat"),
    ("Previous Post\nTen Wells\nNext Post\nnine bridges.", "nine bridges."),
    ("Previous Post\nit was.\nNext Post\nNine Bridges", "it was."),
    ("Previous Post\nTen Wells\nNine Bridges\nNext Post\nA Boat", "Ten Wells\nNine Bridges\nA Boat"),
    ("Previous Post\nNext Post\nNine Bridges", "Nine Bridges"),
    ("Previous Post\nShare\nNext Post\nPrint", "Share\nPrint"),
    ("Previous Post\nTen Wells\nNext Post\nNine Bridges\nA Boat", "A Boat"),
])
def test_the_neighbours_of_a_post_are_a_title_under_each_of_two_labels(rows, left):
    assert FILTER(PROSE + rows) == (PROSE + left).strip("\n")


SENTENCE = "The river had risen for three days when the first of the families packed their things and left."


@pytest.mark.parametrize("text", [
    "It was over.\n\nShe cried, and he did not.\n\nThen the fog came.",
    "Es war vorbei.\n\nSie weinte, er nicht.\n\nDann kam der Nebel.",
    "“It was over,” she said.\n\n“For whom?” he said.\n\nNobody knew.",
    "In the harbour of Sandbank the fog,\nwhich had come on Monday,\nwas still there.",
    "图为几个年轻人在码头上。\n\n大雾没有散。\n\n没有人说话。",
])
def test_short_sentences_below_each_other_are_no_list(text):
    kept = FILTER(f"{PROSE}Most read\n\nThe second day\n\n{text}\n\n{SENTENCE}\n\n{SENTENCE}")
    assert text in kept


LINKS = '<ul><li><a href="/k/">Seven kites over the brickworks</a></li><li><a href="/w/">Who painted the cock</a></li></ul>'


@pytest.mark.parametrize(("markup", "left"), [
    (f"<p><b>Read also</b></p>{LINKS}", ""), (f"<p><b>Lesen Sie auch</b></p>{LINKS}", ""),
    ('<p><b>Read more: <a href="/k/">Seven kites over the brickworks</a></b></p>', ""),
    ("<p>Read more: seven ways to spend a wet summer</p>", "Read more: seven ways to spend a wet summer"),
    (f"<p>Three songs they sang</p>{LINKS}", "Three songs they sang"), ("<p>Read also</p><ul><li>the small print</li></ul>", "the small print"),
])
def test_what_is_linked_under_a_label_goes(markup, left):
    text = clean_html(f"<p>{SENTENCE}</p>{markup}<p>{SENTENCE[:-1]} again.</p>")
    assert text.startswith(SENTENCE)
    assert text.endswith("again.")
    assert left in text
    assert ("Seven kites" in text) is ("songs" in left)


PARAGRAPH = "The court in Sallow has fined a baker whose loaves were heavier than their labels, and the baker has paid in coins."


def test_linked_headings_with_a_teaser_each_are_a_list():
    cards = "## [Five Ovens](/ovens)\n\nLearn which of the ovens are still warm.\n\nRead More\n\n## [Why Weigh](/weigh)\n\nThe office has grown to a floor."
    assert clean(f"# The loaf\n\n{PARAGRAPH}\n\n## Related Articles\n\n{cards}") == f"# The loaf\n\n{PARAGRAPH}"


def test_a_linked_heading_over_two_paragraphs_is_another_post():
    post = ["In spring the ovens of the town are swept, and what comes out of them is weighed and sold to the brickworks in Olm.",
            "Two of the five ovens are warm to this day, says the man who sweeps them, and one of them is never opened."]
    text = "\n\n".join(["# The loaf", PARAGRAPH, "## Related Articles", "## [Five Ovens](/ovens)", *post])
    assert all(paragraph in clean(text) for paragraph in post)


def test_what_opens_a_passage_of_a_page_stays():
    page = f"<p>{PARAGRAPH}</p><details><summary>Read more about the law</summary><p>It has four pages, and the last of them is blank.</p></details>"
    assert "Read more about the law" in clean_html(page)
    assert "Mehr zum Thema Brot" in clean_html(page.replace("Read more about the law", "Mehr zum Thema Brot"))
    assert "Share this article" not in clean_html(page.replace("Read more about the law", "Share this article"))


def test_a_linked_sentence_is_no_prose_of_the_articles():
    cards = "In\n\n[River Weekly](/r)\n\n[Nine lamps burned on the river in the year of the flood, and one of them was lit by a dog, people say.](/lamps)\n\n6d ago"
    assert clean(f"# The loaf\n\n{PARAGRAPH}\n\n## Recommended from Medium\n\n{cards}") == f"# The loaf\n\n{PARAGRAPH}"
