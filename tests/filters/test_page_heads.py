import pytest

from newsclean import clean
from newsclean.filters.page_heads import PAGE_HEADS as FILTER

from .check import *

PROSE = "The dam held through the night, the mayor said, and nobody in the valley was hurt."
MISSES = {
    "diary": f"The dam: a diary\n\n14 March 2021\n\n{PROSE}\n\n15 March 2021\n\n{PROSE[:-1]} but one.",
    "chronicle": "14 March 1921\n\nThe first boats came back with nothing, and nobody went to meet them at the quay.",
    "old-date": f"The dam of the monks\n14 March 1621\n\n{PROSE}",
    "title": f"Travel\n\n{PROSE} Travel was out of the question until the road had been cleared.",
    "subhead-print": "How the dam keeps its log\n\nPrint\n\nThe log of the dam goes to paper once a week, and the press stands in the cellar of the mill.\n\n"
                     f"Bind\n\n{PROSE}",
    "zwischentitel-drucken": "So führt der Damm sein Buch\n\nDrucken\n\nDas Buch vom Damm kommt jede Woche aufs Papier, gedruckt im Keller der Mühle.",
    "yesterday": f"The old dam\n\nYesterday\n\n{PROSE}",
    "gestern": "Der alte Damm\n\nGestern\n\nDer Damm hielt die ganze Nacht, und niemand im Tal wurde verletzt.",
    "spring-of-a-river": "Die Au im Tal\n\nQuelle\n\nSie beginnt als Rinnsal unter einem Stein, und im Sommer ist sie kaum zu hören.",
    "guide-with-subheads": "Travel\n\nWhat to bring with you\n\nA coat, two pairs of boots and a lamp are enough, for nobody in the valley asks for more.\n\n"
                           f"Where to sleep\n\n{PROSE}",
    "viaggi": "Viaggi\n\nChe cosa portare\n\nUna giacca, due paia di scarpe e una lampada bastano, perché nessuno nella valle chiede altro.\n\n"
              "Dove dormire\n\nLa casa del guardiano ha sei letti, e chi arriva per primo sceglie il suo.",
    "title-of-a-reporter": f"The Dam Desk\n\nReporter Repairs Evening Widow\n\n{PROSE}",
    "judul-laporan": "Bendungan tua\n\nLaporan Keuangan Daerah\n\nBendungan itu bertahan sepanjang malam, kata wali kota, dan tidak ada warga lembah yang terluka.",
    "standfirst-of-two": f"Storm at the paper\n\nEditor resigns\n\n{PROSE}",
    "standfirst-in-capitals": f"The old dam\n\nStrong Winds, Heavy Rain\n\n{PROSE}",
    "unterzeile": "Der alte Damm\n\nSchreiber ohne Tinte\n\nDer Damm hielt die ganze Nacht, und niemand im Tal wurde verletzt.",
    "standfirst-that-counts": f"The old dam\n\n345 sheep on a hill\n\n{PROSE}",
    "chapter-one": f"Chapter one\n\nThe old dam held\n\n{PROSE}",
    "erstes-kapitel": "Erstes Kapitel\n\nDer alte Damm hielt\n\nDer Damm hielt die ganze Nacht, und niemand im Tal wurde verletzt.",
    "no-news": "No news is good news?\n\nThe old dam held\n\n" + PROSE,
    "letter": f"Words for a grandson\n\n4 May 2024\n\n{PROSE}",
    "brief": "Worte an einen Enkel\n\n4. Mai 2024\n\nDer Damm hielt die ganze Nacht, und niemand im Tal wurde verletzt.",
    "subhead-under-another-title": f"Paper and ink at work\n\nPrint\n\n{PROSE}\n\nBind\n\n{PROSE[:-1]} at all.",
    "panel": f"Who speaks of the dam\n\n{PROSE}\n\nAnn Teller, editor\nBo Marsh, reporter\nKim Roe, correspondent\nLou Ray, columnist",
    "one-word": f"Health\n\n{PROSE}",
    "chorus": "The dam, the dam\nthe dam, the dam\nholds back the night",
    "refrain": "We shall not sell the dam.\n\nWe shall not sell the dam.\n\nSo they sang, all night, until the council had gone home and the lamps were out.",
    "song": "Row along the pier\nRow along the pier\nGently, with the stream",
    "lied": "Es klappert die Mühle\nEs klappert die Mühle\nam rauschenden Bach",
    "chanson": "Frère meunier\nFrère meunier\nDormez-vous\nSonnez la cloche",
    "quoted-items": f"> Two claims were made of the dam:\n>\n> - Dry feet are dangerous\n>\n> - How do the ducks sleep\n>\n> {PROSE}",
    "zitierte-punkte": "> So hieß es im Tal vom Damm:\n>\n> - Trockene Füße sind gefährlich\n>\n> Der Damm hielt die ganze Nacht, und niemand im Tal wurde verletzt.",
    "list-of-updates": f"Updates\n\n- The dam held through the second night\n- The mill has power again\n\n{PROSE}",
    "opening-hours": f"The lamps of the dam\n9.30 A.M. / 7.00 P.M.\n\n{PROSE}",
    "standfirst-with-a-number": f"The old dam held\n112 houses under the dam stayed dry\n\n{PROSE}",
    "vorspann-mit-zahl": "Der alte Damm hielt\n\n112 Häuser im Tal blieben trocken\n\n"
                         "Der Damm hielt die ganze Nacht, und niemand im Tal wurde verletzt.",
    "broken-at-commas": "The dam was sold by the county in the spring,\n1987,\nsaid the mayor.\nHe said three monks and a goat had bought "
                        "the dam from the county (which nobody knew), and they kept it dry ever since.",
    "an-kommas-getrennt": "Der Damm wurde im Mai vom Kreis verkauft,\n1987,\nsagte der Bürgermeister.\nEr sagte, drei Mönche und eine Ziege "
                          "hätten den Damm vom Kreis gekauft (was niemand wusste), und sie hielten ihn seither trocken.",
    "cells-without-spaces": "The dam in numbers\n334016922072\n163020482180\n\nThe dam held through the night, the mayor said, and nobody was hurt.",
    "broken-at-a-date": "What the mayor can tell us is that\n1 January 1998,\nthe first day on which the dam was seen from space,\nwas a Thursday, and it rained.",
    "断在日期": "值得告慰读者的是，\n１９９８年１月１日，\n英文标题新闻出现在报纸网络版上，而且在邮电部和北京市的支持下，报纸的网站扩大了带宽，没有人反对。",
    "chapter": f"The dam of the monks\n\n12\n\n{PROSE}",
    "answer": f"The dam of the monks\n\n{PROSE} Only one number was never found in the book.\n\n42",
    "year-at-the-end": f"The dam of the monks\n\n{PROSE}\n\n2021",
    "travel-diary": f"The road to the dam\n\n14 March 2021 · Holmbury\n\nIn Holmbury the dam held through the night, the mayor said, and nobody was hurt."
                    f"\n\n15 March 2021 · Penholm\n\n{PROSE}",
    "table": f"The old dam\n| Built | February 28, 1998 |\n| Length | 112 m |\n\n{PROSE}",
    "tabelle": "Der alte Damm\nErbaut – 28. Februar 1998\n\nDer Damm hielt die ganze Nacht, und niemand im Tal wurde verletzt.",
    "play": f"The dam in the theatre\nby day, by night\n\n{PROSE}",
    "flour": f"Salt\nWater\nFlour\nYeast\nWhat the dam's baker needs\n\n{PROSE}",
    "refrain-of-two-sentences": f"The dam held\n\n{PROSE}\n\nThe water rose again in the morning, and the mayor went home to sleep.\n\n{PROSE}",
    "tagebuch": "Der Damm: ein Tagebuch\n\n14. März 2021\n\nDer Damm hielt die ganze Nacht, und niemand im Tal wurde verletzt.\n\n15. März 2021\n\n"
                "Der Damm hielt auch die zweite Nacht, und die Leute gingen nach Hause.",
}
MISSES["paragraph-twice-in-a-clean-text"] = f"The old dam held\n{PROSE}\n{PROSE}\nThe water fell."
MISSES["absatz-zweimal"] = ("Der alte Damm hielt\n\nDer Damm hielt die ganze Nacht, und niemand im Tal wurde verletzt.\n\n"
                            "Der Damm hielt die ganze Nacht, und niemand im Tal wurde verletzt.\n\nDas Wasser fiel.")
HITS = {
    "date-below": f"The old dam held\n|May 4, 2024\n\n{PROSE}",
    "date-above": f"|Saturday, May 4, 2024\nThe old dam held\n\n{PROSE}",
    "date-last": f"The old dam held\n\n{PROSE}\n|\n|4 May 2024",
    "datum": "Der alte Damm hielt\n|4. Mai 2024\n\nDer Damm hielt die ganze Nacht, und niemand im Tal wurde verletzt.",
    "copy": f"The old dam held\n|The old dam held\n\n{PROSE}",
    "site": f"|The old dam held - Valley Post\nThe old dam held\n\n{PROSE}",
    "standfirst-under-a-date": f"The old dam held\n|May 4, 2024\n112 houses under the dam stayed dry\n\n{PROSE}",
    "counter": f"The old dam held\n|May 4, 2024\n|1204 readers\n\n{PROSE}",
    "zähler": "Der alte Damm hielt\n|4. Mai 2024\n|1204 Neugierige\n\nDer Damm hielt die ganze Nacht, und niemand im Tal wurde verletzt.",
    "bare-counter": f"The old dam held\n|0\n\n{PROSE}",
    "counter-last": f"The old dam held\n\n{PROSE}\n|\n|64231",
    "date-and-outlet": f"The old dam held\n|May 4, 2024 · World\n\n{PROSE}",
    "datum-zeit-zeitung": "Der alte Damm hielt\n|4. Mai 2024, 21:55, TalTV\n\nDer Damm hielt die ganze Nacht, und niemand im Tal wurde verletzt.",
    "two-calendars": f"|27 May, 2030 | 7 Rajab, 1453\nThe old dam held\n\n{PROSE}",
    "archive-bar": f"|« March 2, 2030 | Top | March 4, 2030 »\nThe old dam held\n\n{PROSE}",
    "date-and-time-last": f"The old dam held\n\n{PROSE}\n|\n|25.8.2030.\n|19:20",
    "relative-with-counter": f"The old dam held\n|6 hours ago 1\n\n{PROSE}",
    "weather": f"|-1.2 C\n|Penholm\n|\nThe old dam held\n\n{PROSE}",
    "menu": f"|dam.io\n|\n|Product\n|\n|Use Cases\n|\n|Integrations\n|\n|Not Categorized\nThe old dam held\n\n{PROSE}",
    "name-twice": f"The old dam held\n|Ann TellerAnn Teller\n\n{PROSE}",
    "name-and-agency": f"The old dam held\n|Ann Teller / ValleyFeed\n\n{PROSE}",
    "credit-in-capitals": f"The old dam held\n|VALLEY TRIBUNE/ANN TELLER\n\n{PROSE}",
    "titles-behind": f"The old dam held\n\n{PROSE}\n|\n|The old dam held\n|Rain spoils the crop\n|A new ticket window",
    "tamil": "இரண்டு ஆண்டுகளுக்குப் பின் ஆற்றுப் பாலம் திறப்பு\n|மே 4, 2030\n|1204 முறை பார்க்கப்பட்டது\n\n"
             "இரண்டு ஆண்டு பழுதுபார்ப்புக்குப் பிறகு ஆற்றின் மேல் உள்ள பாலம் திங்கட்கிழமை மீண்டும் திறக்கப்பட்டது.",
    "byline-with-place": f"The old dam held\n|By Ann Teller, Holmbury\n\n{PROSE}",
    "byline-with-initials": "Stará hráz vydržela\n|autor: jad\n\nHráz vydržela celou noc, řekl starosta, a nikdo v údolí nebyl zraněn.",
    "khmer-date": "ស្ពានឆ្លងទន្លេបើកឡើងវិញក្រោយពីរឆ្នាំ\n|ថ្ងៃទី៤ ខែឧសភា ឆ្នាំ២០៣០\n\n"
                  "ស្ពានឆ្លងទន្លេត្រូវបានបើកឡើងវិញនៅថ្ងៃចន្ទ បន្ទាប់ពីការជួសជុលអស់រយៈពេលពីរឆ្នាំ។",
    "button": f"The old dam held\n|Save\n\n{PROSE}",
    "buttons": f"The old dam held\n|Save\n|Copy\n\n{PROSE}",
    "taste": "Der alte Damm hielt\n|Drucken\n\nDer Damm hielt die ganze Nacht, und niemand im Tal wurde verletzt.",
    "live": f"The old dam held\n|Liveblog\n\n{PROSE}",
    "role": f"The old dam held\n|Ann Teller, staff writer\n\n{PROSE}",
    "rolle": "Der alte Damm hielt\n|Anna Teller, Redakteurin\n\nDer Damm hielt die ganze Nacht, und niemand im Tal wurde verletzt.",
    "counter-under-the-only-title": f"Stones and water\n|345 readers so far\n\n{PROSE}",
    "redaktion-unter-dem-einzigen-titel": "Wasser und Stein\n|Die Redaktion\n\nDer Damm hielt die ganze Nacht, und niemand im Tal wurde verletzt.",
    "news-section": f"|News from Holmbury\nThe old dam held\n\n{PROSE}",
    "nachrichten": "|Nachrichten aus Holmburg\nDer alte Damm hielt\n\nDer Damm hielt die ganze Nacht, und niemand im Tal wurde verletzt.",
    "counter-of-readers": f"The old dam held\n|345 readers so far\n\n{PROSE}",
    "zähler-allein": "Der alte Damm hielt\n|Schon 345 mal gelesen\n\nDer Damm hielt die ganze Nacht, und niemand im Tal wurde verletzt.",
    "newsroom": f"The old dam held\n|The newsroom\n\n{PROSE}",
    "redaktion": "Der alte Damm hielt\n|Von unserer Redaktion\n\nDer Damm hielt die ganze Nacht, und niemand im Tal wurde verletzt.",
    "role-behind-a-bar": f"The old dam held\n|Ann Teller | Senior Reporter\n\n{PROSE}",
    "rolle-hinter-komma": "Der alte Damm hielt\n|Anna Teller, Lokalredaktion\n\nDer Damm hielt die ganze Nacht, und niemand im Tal wurde verletzt.",
    "section-over-the-only-title": f"|Local News\nStones and water\n\n{PROSE}",
    "rubrica": "|Cronaca\nPietre e acqua nella notte\n\nLa diga ha tenuto per tutta la notte, ha detto il sindaco, e nessuno è rimasto ferito.",
    "section-hi": "|राज्य\nदो साल बाद नदी का पुल फिर खुला\n\n"
                  "नदी पर बना पुल दो साल की मरम्मत के बाद सोमवार को फिर से खोल दिया गया, और सैकड़ों लोग सुबह से जमा हो गए।",
    "short-first-sentence": f"The old mill\n|May 4, 2024\nThe mill is dry again this year, he said.\n\n{PROSE}",
    "section": f"|World\nThe old dam held\n\n{PROSE}",
}


@pytest.mark.parametrize(("label", "title", "prose"), [
    ("Share this article", "The old dam held", PROSE),
    ("Artikel teilen", "Der alte Damm hielt", "Der Damm hielt die ganze Nacht, und niemand im Tal wurde verletzt."),
])
def test_a_copied_paragraph_goes_from_a_text_with_clutter(label, title, prose):
    assert clean(f"{label}\n{title}\n{prose}\n{prose}\nThe end.") == f"{title}\n{prose}\nThe end."


@pytest.mark.parametrize(("head", "left"), [
    ("Aug 2, 2019\n\n1.5K\n\n11\n\n", ""),
    ("Aug 2, 2019\n\n3\n\n0\n\n", ""),
    ("12\n\n7\n\n", "12\n\n7\n\n"),
    ("Aug 2, 2019\n\n12\n\n", "12\n\n"),
])
def test_two_counts_under_the_date_are_claps_and_answers(head, left):
    title = "The ferry that stopped\n\n"
    prose = "The ferry at Tarrick has stopped running for the winter, and nobody in the harbour office knows when it will sail again."
    assert FILTER(f"{title}{head}{prose}") == f"{title}{left}{prose}"
