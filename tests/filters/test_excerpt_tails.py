import pytest

from newsclean import clean
from newsclean.filters.excerpt_tails import EXCERPT_TAILS as FILTER

from .check import *

MISSES = {
    "speech-that-breaks-off": "The keeper looked at the water and put on his coat. Next...\n\nNobody heard him leave.",
    "rede-die-abbricht": "Der Wärter sah aufs Wasser und nahm seinen Mantel. Mehr...\n\nNiemand hörte ihn gehen.",
    "glued-colon": "The clerk wrote the same words under every single entry.Among them:",
    "stage-direction": "He opened the letter under the lamp.\n\n(pause…)\n\nNobody spoke.",
    "regie": "Er öffnete den Brief unter der Lampe.\n\n(lange Pause …)\n\nNiemand sprach.",
    "advice": "What should a child do in the long weeks of summer? Read more.",
    "pause": "He opened the letter at last, under the lamp, and then… nothing.",
    "continue": "The crowd fell silent when she stopped… Continue reading, somebody called.",
    "bracket": "The judge was asked to continue reading […] and he did so for an hour.",
    "number": "The temperature rose by nine degrees in an hour [+9].",
    "omission": "“The right […] shall not be infringed,” the old paper says, and more.",
    "suspense": "Nobody knew what the box held, and so the night went on and on…",
    "question": "Der Lehrer sah in die Klasse und sagte nur zwei Worte: Weiter lesen!",
    "source": "Three in five readers buy at least one map a year. – Source: Valley Count\n\nThe others borrow them.",
    "quelle": "Drei von fünf Lesern kaufen mindestens eine Karte im Jahr. Quelle: Zählung im Tal\n\nDie anderen leihen sie.",
    "broken-line": "What should a child do in the long weeks of summer? Read more\nthan the teacher asks, and swim.",
    "gebrochene-zeile": "Was soll ein Kind in den langen Wochen des Sommers tun? Weiterlesen\nals der Lehrer verlangt, und schwimmen.",
    "verse-ko": "강가에 앉아 하루 종일 물만 바라보던 사람이 마침내 일어나 말했다... 더 보고 싶다.",
    "titel": "Der Lehrer sah lange in die Klasse und sagte dann nur den Namen des Buches: „Weiterlesen“",
    "book": "She asked for two books in the shop by the river, and both were out: “On Fog” and “Read More”",
    "bible": "The old woman knew her verses by heart and said them every night. See also: Genesis 4",
    "law-de": "Das Gesetz gilt auch für Brunnen, die niemand mehr benutzt, sagt der Richter. Siehe auch: Wasserrecht",
    "speech-id": "Guru itu menutup buku dan menatap murid-muridnya satu per satu. Baca juga: begitu pesan terakhirnya sore itu.",
    "glued": "The page is called valley.See also: it is what the clerk wrote under every single entry of the book.",
    "appendix": "The rope was new, and the captain had paid for it himself. See also Appendix 3 for the full list.",
    "appendix-de": "Das Tau war neu, und der Kapitän hatte es selbst bezahlt. Siehe auch Anhang 3 für die vollständige Liste.",
    "topic-de": "Das Tau war neu, und der Kapitän hatte es selbst bezahlt. Mehr zum Thema Seile steht im Anhang.",
    "same-topic-fr": "Le câble était neuf, et le capitaine l'avait payé lui-même. Sur le même sujet, Anne Rey a écrit trois livres.",
    "nets-es": "La cuerda era nueva, y el capitán la había pagado él mismo. Lee también Las Redes de Ana Ruiz.",
    "poet-ru": "Канат был новый, и капитан сам за него заплатил. Читайте также Пушкина.",
    "appendix-ar": "كان الحبل جديدا ودفع القبطان ثمنه بنفسه. انظر أيضا الملحق الثالث.",
    "chapter-fa": "طناب نو بود و ناخدا خودش پول آن را داده بود. همچنین بخوانید فصل چهارم را.",
    "source-last": "The rope was new, and the captain had paid for it himself. Source: Harbour Book.",
    "chapter": "The rope was new, and the captain had paid for it himself. Read more in Chapter 4.",
    "leer": "La maestra solo les pedía una cosa en todo el verano: leer más.",
}
CUT = "The road will be closed for nine weeks while the arches of the old bridge are"
WHOLE = "The road will be closed for nine weeks."
TAILS = {
    "label": (f"{CUT}… Read more", f"{CUT}…"),
    "dots": (f"{CUT}... Continue reading →", f"{CUT}..."),
    "title": (f"{CUT}… Continue reading Old Bridge to Be Mended", f"{CUT}…"),
    "quoted-title": (f"{CUT}… Continue reading “Old Bridge to Be Mended”", f"{CUT}…"),
    "quoted-title-behind-a-sentence": (f"{WHOLE} Continue reading “Old Bridge to Be Mended”", WHOLE),
    "quoted-title-pl": ("Droga będzie zamknięta przez dziewięć tygodni. Czytaj dalej „Stary most do naprawy”",
                        "Droga będzie zamknięta przez dziewięć tygodni."),
    "bracket": (f"{CUT} […] Continue reading Old Bridge to Be Mended →", f"{CUT}"),
    "whole-sentence": (f"{WHOLE}… Read more", WHOLE),
    "four-dots": (f"{WHOLE}... Read More »", WHOLE),
    "arrow": (f"{WHOLE} Read more »", WHOLE),
    "wide-space": (f"{WHOLE}  Read more", WHOLE),
    "sentence": (f"{WHOLE} Click here to read more.", WHOLE),
    "source": (f"{WHOLE} Read more at Valley Post.", WHOLE),
    "genesis": (f"{WHOLE} [Read more…] about Old Bridge to Be Mended", WHOLE),
    "chars": (f"{CUT}… [+2345 chars]", f"{CUT}…"),
    "entity": (f"{WHOLE} [&#8230;]", WHOLE),
    "footer": (f"{WHOLE} The post Old Bridge to Be Mended appeared first on Valley Post.", WHOLE),
    "de": ("Die Straße wird für neun Wochen gespe… Weiterlesen", "Die Straße wird für neun Wochen gespe…"),
    "de-mehr": ("Die Straße wird für neun Wochen gesperrt sein. (mehr …)", "Die Straße wird für neun Wochen gesperrt sein."),
    "fr": ("La route sera fermée pendant neuf … Lire la suite", "La route sera fermée pendant neuf …"),
    "es": ("La carretera quedará cerrada durante nueve semanas. Leer más »", "La carretera quedará cerrada durante nueve semanas."),
    "pl": ("Droga będzie zamknięta przez dziewięć tygodni. [...] Czytaj dalej", "Droga będzie zamknięta przez dziewięć tygodni."),
    "ru": ("Дорога будет закрыта на девят… Читать далее", "Дорога будет закрыта на девят…"),
    "joined": (f"{WHOLE} See also: Ten Old Wells Under One Hill", WHOLE),
    "joined-id": ("Jalan itu akan ditutup selama sembilan minggu. Baca juga: Warga Keluhkan Harga Beras", "Jalan itu akan ditutup selama sembilan minggu."),
    "glued-id": ("Jalan itu akan ditutup selama sembilan minggu.Baca juga: Warga Keluhkan Harga Beras", "Jalan itu akan ditutup selama sembilan minggu."),
    "zh": ("镇长说，工程将于十月开始，道路将……阅读更多", "镇长说，工程将于十月开始，道路将……"),
    "ja": ("工事は十月に始まり、道路は九週間にわたって通行止めになると町長は話した。 続きを読む",
           "工事は十月に始まり、道路は九週間にわたって通行止めになると町長は話した。"),
}


@pytest.mark.parametrize(("text", "left"), TAILS.values(), ids=TAILS)
def test_tail_goes_from_the_last_line(text, left):
    assert FILTER(text) == left
    assert clean(text) == left
    assert clean(left) == left


LAST = "The last repair was made by hand in 1911, with stone from the quarry above the village."


@pytest.mark.parametrize("each", ["sentence", "source", "genesis", "footer"])
def test_what_may_be_a_sentence_is_a_tail_only_in_the_last_line(each):
    longer = f"{TAILS[each][0]}\n\n{LAST}"
    assert FILTER(longer) == longer


@pytest.mark.parametrize("each", ["arrow", "wide-space", "ja"])
def test_a_label_behind_a_finished_sentence_is_a_tail_in_every_line(each):
    text, left = TAILS[each]
    assert clean(f"{text}\n\n{LAST}") == f"{left}\n\n{LAST}"


@pytest.mark.parametrize("each", ["label", "title", "bracket", "whole-sentence", "de", "ru", "zh"])
def test_each_excerpt_of_a_list_loses_its_tail(each):
    text, left = TAILS[each]
    assert FILTER(f"{text}\n\n{text}") == f"{left}\n\n{left}"


HITS = {
    "left-over-id": ("Jalan itu akan ditutup selama sembilan minggu.Baca Juga:", "Jalan itu akan ditutup selama sembilan minggu."),
    "more": f"{WHOLE}\n|\n|(more…)",
    "more-de": "Die Straße wird für neun Wochen gesperrt sein.\n|\n|(mehr...)",
    "more-hr": "Cesta će biti zatvorena devet tjedana.\n|\n|(više…)",
    "more-si": "මාර්ගය සති නවයක් වසා තැබේ.\n|\n|(තවත්...)",
    "headline-again": f"Old Bridge to Be Mended\n{WHOLE}\n|\n|Old Bridge to Be Mended Read More »",
    "headline-behind": f"Old Bridge to Be Mended\n{WHOLE}\n|\n|Continue reading Old Bridge to Be Mended",
    "dots-above-last": (f"{WHOLE} Read more...\n\nThe ferry is free until then.", f"{WHOLE}\n\nThe ferry is free until then."),
    "label-above-last": (f"{WHOLE} Read more\n\nThe ferry is free until then.", f"{WHOLE}\n\nThe ferry is free until then."),
    "label-de": ("Die Straße wird für neun Wochen gesperrt sein. Weiterlesen\nDie Fähre ist bis dahin frei.",
                 "Die Straße wird für neun Wochen gesperrt sein.\nDie Fähre ist bis dahin frei."),
    "label-it": ("La strada sarà chiusa per nove settimane.. \U0001f517 Leggi su Valle.it\n\nIl traghetto è gratuito fino ad allora.",
                 "La strada sarà chiusa per nove settimane.\n\nIl traghetto è gratuito fino ad allora."),
    "label-ko": ("강 위의 다리가 두 해 동안의 수리를 마치고 월요일에 다시 열렸다... 더보기\n\n시장은 고마움을 전했다.",
                 "강 위의 다리가 두 해 동안의 수리를 마치고 월요일에 다시 열렸다.\n\n시장은 고마움을 전했다."),
    "own-line": f"{WHOLE}\n|\n|[+2345 chars]",
    "own-line-with-dots": f"{WHOLE}\n|\n|… [+412 chars]",
}
