import pytest

from newsclean.filters.post_meta import MAX_DATE_CHARS
from newsclean.filters.post_meta import POST_META as FILTER

from .check import *

MISSES = {
    "said-on-x-ja": "市長は月曜日、橋は春に直るとXに投稿",
    "said-on-facebook-ja": "市長は月曜日の朝に橋は春までに必ず直ると自身のフェイスブックに投稿",
    "topics-of-a-meeting": "All members are asked to come to the town hall on Friday at eight, and to bring the plans.\n\nTopics: Water, Roads, Lamps",
    "onderwerpen": "Alle leden komen vrijdag om acht uur naar het raadhuis en brengen de plannen mee.\n\nOnderwerpen: Water, Wegen, Lampen",
    "topics-tr": "Belediye meclisi dün akşam toplandı ve başkan söz aldı.\n\nKonular: Su ve Değirmen\n\nÜyeler iki saat konuştu ve hiçbir karar almadan dağıldı.",
    "category-it": "La gara della valle si è corsa sotto la pioggia, e il sindaco ha dato il via.\n\nCategoria: Juniores\n\nHa vinto un ragazzo del mulino con nove secondi sul secondo.",
    "details-pl": "Tama wytrzymała całą noc, mówi burmistrz, i nikt w dolinie nie spał.\n\nSzczegóły\n\nWoda sięgała trzech metrów, a strażnik mierzył ją co godzinę.",
    "sent-es": "Enviado por el rey, el médico llegó de noche.",
    "times-of-two": "Ada came at 5:00 p.m. | Ib had left the weir at 4:00 p.m., and nobody was told",
    "times-and-more": "The first siren was heard at 9:02 a.m. – the second was heard at 6:00 p.m.",
    "eyes": "👁 12 of 20 eyes were blue",
    "a-price": "💰 1 204",
    "posted-at-the-gate": "Posted by the sheriff at the mill gate at 10:12, the notice hung until noon.",
    "posted-de": "Eingestellt von der Stadt um 10:12 Uhr, hing der Aushang bis Mittag.",
    "front-matter": "---\ntitle: The ferry\npublished: 2025-03-03\ncreated: 2025-03-04\n---\nThe ferry has stopped for the winter.",
    "update-before-the-vote-ar": "آخر تحديث قبل الانتخابات",
    "credits-of-a-film": "Written by\nJane Doe\nDirected by\nAna Roe\nMade in the harbour of the valley in nine days\n\nThe film takes an hour to leave it.",
    "poem": "By\nStill Waters\n\nThe heron stood in the river, and the boats went out without a sound into the morning fog.",
    "names-of-a-book": "Written by\nAda Loom\nOle Brandt\n\nThe anthology was printed in an edition of seventy, and every copy was sewn by hand.",
    "names-of-a-book-de": "Von\nAda Loom\nOle Brandt\n\nDer Band wurde in siebzig Stücken gedruckt, und jedes wurde von Hand genäht.",
    "below-prose": "The book is called by the name of the river, and nobody in the valley has read it.\n\nBy\nJane Doe\n\nThat is all the cover says, and it is enough for them.",
    "links-in-a-sentence-de": "Es war schon der zwölfte Einsatz in der\n2. Liga\nvon\nAnna Muster\nBubi Kern (21). Kaum nach 67 Minuten eingewechselt, traf er zum ersten Mal in diesem Jahr.",
    "verse": "By\nStill Waters\nthe heron stood, and the boats went out without a sound into the morning fog.",
    "hours-ago-sl": "Posodobljeno pred 2 urama, je pisalo na tabli, pa ni bilo res.",
    "last-update-ar": "آخر تحديث قبل الطوفان كان بيد الطحان، ولم يقرأه أحد.",
    "runners-time": "By Ann Teller at 12:04",
    "opened": "Opened 10:14, closed 10:20",
    "medals": "🥇 12 🥈 7 🥉 3",
    "hearts": "❤️ 3 of 5",
    "house-of-chiefs": "NA VALE NI BOSE LEVU",
    "own-strength-sv": "Av Egen Kraft",
    "rain-ms": "Oleh Sebab Hujan",
    "square-ja": "2時間前まで広場は乾いていた。",
    "square-ar": "منذ ساعتين كانت الساحة جافة، قال الحارس.",
    "board-sv": "Uppdaterad för 3 minuter sedan, stod det på tavlan, och ändå var tåget fel.",
    "list-cs": "Seznam (aktualizováno 4. května 2024) visí na úřadě.",
    "translated-hu": "A könyv (fordította: Teller Anna) elfogyott.",
    "translated-hr": "Knjiga (prijevod: Ana Teller) je rasprodana.",
    "numbered": "* The old pipelines are gone (see #859, #879, #884,\n#886, #911, #966)\n* The new ones stay.",
    "two-hashtags": "#MeToo #TimesUp",
    "hashtags-announced": "The three words that were written most often on that day, in all of the valley's languages:\n\n#dam #flood #home\n\n"
                          "The fourth was never counted, since nobody in the whole valley could spell it.",
    "hashtags-in-a-sentence": "She wrote #dam, #flood and #home under every picture that she took.",
    "numero": "Das Konzert für Orgel #1 #2 und #3 dauert zwei Stunden.",
    "dawn": "By dawn the square was empty.",
    "by-year": "By 2030 half the fleet will be electric.",
    "by-monday": "By Monday?",
    "collar": "Tagged with a collar, the bird flew home.",
    "rings": "Tagged with rings",
    "nominated": "The jury of the film days met on Friday, and it was late when they had told us what the prizes of this year will be for.\n\nCategories: Best Film, Best Score",
    "date-and-time": "May 14, 2024 | 5:12 pm",
    "diary": "14 March 1921\n\nThe first boats came back with nothing.\n\n15 March 1921\n\nNo boats went out.",
    "posted-user": "Posted by a user called Ghost, the message read: come at once.",
    "correction": "Updated February 12: the council has since voted.",
    "hurricane": "Category 5 hurricane",
    "cattle": "Tags on the ears of the cattle showed where they came from.",
    "filed": "Filed under pressure, the story had three mistakes.",
    "views": "The views from the tower reach as far as the sea.",
    "published": "Published by Faber, 320 pp., £18.99",
    "reporting": "Jane Doe reported from Kyiv, John Roe from Warsaw.",
    "tag-colours": "Tags: red for cattle and blue for sheep, so that the herders know them from afar.",
    "posted-in": "Posted in Berlin since 2019, he has reported on three elections and a war.",
    "updated": "Updated rules apply from Monday.",
    "reporting-by-candle": "Reporting by candle light; editing by guesswork, as she put it.",
    "bracket-in-sentence": "The comedy (Written by Ada Loom) runs for two hours.",
    "bracket-before-stop": "Unsere Stadt hat 9310 Einwohner (Stand: 30. Juni 2023).",
    "bracket-glued": "这本诗集（作者：王芳）在车站旁的书店里。",
    "bracket-glued-ko": "이 지도(입력 1932.06.07)는 도서관에 있다.",
    "bracket-es": "La canción (por Elena Ruiz) dura nueve minutos.",
    "bracket-fr": "Le traité (publié le 7 juin 1932) tient en deux pages.",
    "bracket-ru": "Пьеса (Автор: Нина Орлова) идёт по пятницам.",
    "entry-in-a-hurry": "This entry was posted in a great hurry and holds four mistakes.",
    "source-under-a-table": "I prezzi sono scesi per il terzo mese di fila, e il pane costa meno che in primavera.\n\nMaggio: 2,1%\nGiugno: 1,9%\n\nFonte: Banca Centrale\n\nGli economisti si aspettano un altro calo in autunno, se il prezzo del grano non sale.",
    "source-in-the-middle-pt": "A câmara reuniu-se na terça-feira e decidiu reparar a ponte antes do inverno. Ninguém falou contra.\n\nFonte: Polícia Civil\n\nAs obras começam em outubro, disse a prefeita, e a estrada ficará fechada durante nove semanas.",
    "source-in-the-middle-el": "Το συμβούλιο συνεδρίασε την Τρίτη και αποφάσισε να επισκευάσει τη γέφυρα πριν τον χειμώνα. Κανείς δεν διαφώνησε.\n\nΠηγή: Τράπεζα Ελλάδος\n\nΤα έργα αρχίζουν τον Οκτώβριο, είπε ο δήμαρχος, και ο δρόμος θα μείνει κλειστός για εννέα εβδομάδες.",
}
HITS = {
    "joomla-sl": "|Podrobnosti\n|Kategorija: Novice\n|Objavljeno: 12 marec 2024\n|Zadetkov: 123\n|\nJez je zdržal.",
    "drupal-de": "|Gespeichert von Jana Novak am Di., 12.03.2024 - 10:12\n|\nDer Damm hielt.",
    "row-of-times": "|Updated: Mar. 4, 2025, 9:02 a.m. | Published: Mar. 3, 2025, 6:00 p.m.\n|\nThe dam held.",
    "views-eye": "|👁 1 204\n|\nПлотина выстояла.",
    "views-glued": "|👁1K\n|\nThe dam held.",
    "blogger": "The dam held.\n|\n|Posted by Jana Novak at 10:12 PM",
    "blogger-hu": "A gát kitartott.\n|\n|Bejegyezte: Novák Jana dátum: 10:12",
    "broken-byline": "|Written by:\n|Jane Doe\n|\nThe dam held through the night, the mayor said, and nobody in the valley slept.",
    "broken-byline-colon-cs": "|Autor:\n|Jana Nováková\n|\nHráz vydržela celou noc, řekl starosta, a nikdo v celém údolí nespal.",
    "broken-byline-and-date": "|By\n|Jane Doe\n|\n|May 14, 2024\n|\nThe dam held through the night, the mayor said, and nobody in the valley slept.",
    "hours-ago-ru": "Плотина выдержала.\n|\n|Обновлено 2 часа назад",
    "hours-ago-ja": "ダムは持ちこたえた。\n|\n|2時間前に更新",
    "times-nl": "|Gepubliceerd op 5 maart 2024 om 06:00 | Laatst bijgewerkt om 10:14\n|\nDe dam hield het.",
    "times-ar": "|نُشر في: 5 مارس 2024، 06:00 | آخر تحديث: 10:14\n|\nصمد السد.",
    "times-ko": "|입력 2024.03.05 06:00 수정 2024.03.05 10:14 댓글 12\n|\n댐은 버텼다.",
    "reactions": "The dam held.\n|\n|👍 124 💬 17 🔁 33",
    "hashtags": "The dam held.\n|\n|#dam #holmbury #council",
    "topics-last": "The dam on the river held through the night, the mayor said, and nobody slept.\n|\n|Topics: river, night, council",
    "onderwerpen": "De dam in de rivier hield de hele nacht stand, zei de burgemeester, en niemand sliep.\n|\n|Onderwerpen: dam, rivier",
    "two-hashtags-last": "The dam held through the night, the mayor said, and nobody slept.\n|\n|#dam #flood",
    "two-hashtags-ko": "댐은 밤새 버텼고 아무도 다치지 않았다고 시장이 말했다.\n|\n|#댐 #강",
    "hashtags-ko": "댐은 버텼다.\n|\n|#다리 #의회 #공사",
    "hashtags-glued": "A gát kitartott.\n|\n|#Híradó#híd#folyó",
    "categories-and-tags": "The dam held.\n|\n|Posted on May 14, 2024\n|Categories: News, Politics\n|Tagged bridge, council",
    "byline-date-time": "|By Jane Doe | May 14, 2024 | 5:12 pm\n|\nThe dam held.",
    "byline": "|By Jane Doe\n|\nThe dam held.",
    "byline-and-date": "|By Jane Doe\n|May 14, 2024\n|\nThe dam held.",
    "posted-on": "|Posted on May 14, 2024 by Jane Doe\n|\nThe dam held.",
    "updated": "|Updated: May 14, 2024\n|\nThe dam held.",
    "filed-under": "The dam held.\n|\n|Filed under: News, Valley",
    "tagged": "The dam held.\n|\n|Tagged with: dam, flood",
    "views": "|1,234 views\n|\nThe dam held.",
    "old-theme": "The dam held.\n|\n|This entry was posted in News and tagged dam, flood. Bookmark the permalink.",
    "tags": "The dam held.\n|\n|Tags: dam, flood, council",
    "posted-in-tagged": "The dam held.\n|\n|Posted in News Tagged dam, flood",
    "updated-by": "|Last Updated on May 3, 2023 by Jane Doe\n|\nThe dam held.",
    "reporting-and-editing": "The dam held.\n|\n|(Reporting by Jane Doe; Editing by John Roe)",
    "bracket-behind-stop": ("The dam held. (Reporting by Jane Doe; Editing by John Roe)", "The dam held."),
    "bracket-first": ("(Updated: May 14, 2024) The dam held through the night.", "The dam held through the night."),
    "source-last": "Il consiglio si è riunito martedì e ha deciso di riparare il ponte prima dell'inverno.\n|\n|Fonte: Banca Centrale",
}


PROSE = "The dam held through the night, the mayor said on Monday morning in the school gym."
DATE = "May 14, 2024"


@pytest.mark.parametrize("beside", ["By Jane Doe", "3 min read", "3 Comments", "Click to share on X (Opens in new window)", "View all posts by Jane Doe"])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_date_goes_beside_what_stands_in_a_row_with_it(beside, gap):
    assert DATE not in FILTER(f"{beside}{gap}{DATE}\n\n{PROSE}")
    assert DATE not in FILTER(f"{DATE}{gap}{beside}\n\n{PROSE}")


@pytest.mark.parametrize("beside", ["ADVERTISEMENT", "Photo: Jane Doe", "Skip to content", "See also: The Dam"])
def test_and_stays_beside_anything_else(beside):
    assert FILTER(f"{beside}\n{DATE}\n\n{PROSE}") == f"{beside}\n{DATE}\n\n{PROSE}"


@pytest.mark.parametrize(("line", "goes"), [
    (f"| {DATE} |", True), (f"({DATE})", True), (f"[{DATE}]", True), (f"• {DATE} -", True), (f"{DATE} ·", True), (f"X{DATE}X", False), (f"«{DATE}»", False), ("\t2024-05-14", True), (f"{DATE}: rain", False), ("May", False),
    (f" {DATE}".rjust(MAX_DATE_CHARS, "0"), True), (f" {DATE}".rjust(MAX_DATE_CHARS + 1, "0"), False)])
def test_a_date_is_a_date_and_no_more(line, goes):
    assert FILTER(f"By Jane Doe\n{line}\n\n{PROSE}") == (PROSE if goes else f"{line}\n\n{PROSE}")


def test_only_the_nearest_lines_are_beside():
    assert FILTER(f"By Jane Doe\n{DATE}\nMay 15, 2024\n\n{PROSE}") == f"May 15, 2024\n\n{PROSE}"
