"""Threads of comments go from below an article; what has names, dates and times of its own stays."""
from __future__ import annotations

import pytest

from newsclean import clean, explain

ARTICLES = {
    "en": "The dam held through the night, the mayor said, and nobody in the valley was hurt, although the water stood at the doors of the lower houses until dawn."
          "\n\nBy noon the road was open again, and the families who had slept in the school went home to look at their cellars and to count what was left.",
    "de": "Der Damm hielt die ganze Nacht, sagte die Bürgermeisterin, und niemand im Tal wurde verletzt, obwohl das Wasser bis zum Morgen vor den Türen der unteren Häuser "
          "stand.\n\nAm Mittag war die Straße wieder frei, und die Familien, die in der Schule geschlafen hatten, gingen nach Hause und sahen in ihre Keller.",
    "fr": "Le barrage a tenu toute la nuit, a dit la maire, et personne dans la vallée n'a été blessé, bien que l'eau soit restée devant les portes des maisons basses jusqu'à l'aube."
          "\n\nÀ midi la route était de nouveau ouverte, et les familles qui avaient dormi à l'école sont rentrées chez elles pour regarder leurs caves.",
    "es": "La presa aguantó toda la noche, dijo la alcaldesa, y nadie en el valle resultó herido, aunque el agua estuvo ante las puertas de las casas bajas hasta el alba."
          "\n\nA mediodía la carretera estaba abierta de nuevo, y las familias que habían dormido en la escuela volvieron a casa para mirar sus sótanos.",
    "ru": "Плотина выдержала всю ночь, сказала глава посёлка, и никто в долине не пострадал, хотя вода до утра стояла у дверей нижних домов."
          "\n\nК полудню дорога снова была открыта, и семьи, которые ночевали в школе, вернулись домой, чтобы осмотреть свои подвалы.",
    "ja": "ダムは一晩持ちこたえ、谷でけが人は出なかったと村長は語った。水は夜明けまで低い家々の戸口に達していたが、堤は崩れなかった。"
          "\n\n正午には道路が再び開き、学校に泊まっていた家族は家に帰って地下室の様子を確かめた。村では修理の相談が始まっている。村の人たちは来年の春までに堤を高くするよう町に求めている。",
    "pl": "Tama wytrzymała całą noc, powiedziała burmistrz, i nikt w dolinie nie został ranny, choć woda do świtu stała pod drzwiami niższych domów."
          "\n\nW południe droga była znów otwarta, a rodziny, które spały w szkole, wróciły do domów, żeby obejrzeć swoje piwnice i policzyć straty.",
    "tr": "Baraj bütün gece dayandı, dedi belediye başkanı, ve vadide kimse yaralanmadı, oysa su sabaha kadar aşağıdaki evlerin kapılarında duruyordu."
          "\n\nÖğlen yol yeniden açıldı ve okulda uyuyan aileler evlerine dönüp bodrumlarına baktılar, ne kaldığını saydılar, sonra birlikte çorba içtiler.",
    "ar": "صمد السد طوال الليل كما قالت رئيسة البلدية ولم يصب أحد في الوادي بأذى رغم أن الماء وقف عند أبواب البيوت السفلى حتى الفجر وبقي الناس مستيقظين."
          "\n\nعند الظهر فتحت الطريق من جديد وعادت العائلات التي نامت في المدرسة إلى بيوتها لتنظر في أقبيتها وتعد ما بقي لها من متاع وطعام.",
}
ARTICLE, ARTIKEL = ARTICLES["en"], ARTICLES["de"]
LAST = "Nobody in the village remembered it any higher, and nobody wished to see the like of it again."

STAYS = {
    "live-blog": f"{ARTICLE}\n\nAnn Teller\nMay 4, 2024 at 10:12 am\nThe gauge fell for the first time.\n\nBen Ott\nMay 4, 2024 at 10:40 am\nThe bridge is closed."
                 f"\n\nAnn Teller\nMay 4, 2024 at 11:30 am\nThe bridge is open.\n\n{LAST}",
    "messages": f"{ARTICLE}\n\nThe messages were read out in court.\n\nAnn Teller\nMay 4, 2024 at 10:12 am\nOpen the sluice.\n\nBen Ott\nMay 4, 2024 at 10:14 am\nI will not."
                f"\n\nCarl May\nMay 4, 2024 at 10:15 am\nThen I will.\n\n{LAST}",
    "minutes": f"{ARTICLE}\n\n10:12\nThe mayor opened the meeting.\n\n10:40\nMs Teller spoke about the dam.\n\n11:30\nThe meeting was closed.\n\n{LAST}",
    "diary": f"{ARTICLE}\n\nMonday\nMay 4, 2024\nThe gauge fell for the first time.\n\nTuesday\nMay 5, 2024\nThe bridge is closed.\n\nWednesday\nMay 6, 2024\nThe bridge is open."
             f"\n\n{LAST}",
    "letters": f"{ARTICLE}\n\nLetters to the editor\n\nThe dam should be higher.\nAnn Teller, Holmbury\n\nThe dam is high enough.\nBen Ott, Penholm\n\nBuild a mill instead.\nCarl May, Holmbury",
    "interview": f"{ARTICLE}\n\nAnn Teller: Did the sluice fail?\n\nBen Ott: It was opened.\n\nAnn Teller: By whom?\n\nBen Ott: That is what we ask ourselves.\n\n{LAST}",
    "concerts": f"{ARTICLE}\n\nOpen Mic Night\nSaturday, May 4, 2024, 7:30 pm\nBring your own songs.\n\nThe Weir Choir\nSunday, May 5, 2024, 6:00 pm\nThey sing of water."
                f"\n\nBarn Dance\nSaturday, May 11, 2024, 8:00 pm\nBring your own shoes.\n\n{LAST}",
    "comments-in-a-round-up": f"{ARTICLE}\n\nComments\n\nAnn Teller says:\nThe dam should be higher, and it should have been higher years ago, as everybody knows.\n\n"
                              f"Ben Ott says:\nThe dam is high enough, and the money is needed for the school and for the road.\n\n{LAST}",
    "posts-of-a-blog": "About this blog: we write of the valley, of its mills and its weather, and of those who live there, whenever there is something to tell of them at all."
                       "\n\nSpring rain\nMay 4, 2024 at 10:12 am\nThe dam held through the night, the mayor said, and nobody in the valley was hurt by it. The water stood at the doors."
                       "\n\nThe gauge\nMay 5, 2024 at 10:12 am\nThe gauge fell for the first time since Monday, and the families went home to look at their cellars once more."
                       "\n\nA bridge\nMay 6, 2024 at 10:12 am\nThe bridge is open, and the bus goes every hour, as it did before the flood and as it will until the next.",
    "liveblog": f"{ARTIKEL}\n\nAnna Muster\n4. Mai 2024, 10:12 Uhr\nDer Pegel fällt zum ersten Mal.\n\nJens Ott\n4. Mai 2024, 10:40 Uhr\nDie Brücke ist gesperrt."
                f"\n\nAnna Muster\n4. Mai 2024, 11:30 Uhr\nDie Brücke ist offen.",
    "nachrichten": f"{ARTIKEL}\n\nDie Nachrichten wurden vor Gericht verlesen.\n\nAnna Muster\n04.05.2024, 10:12 Uhr\nMach das Wehr auf.\n\nJens Ott\n04.05.2024, 10:14 Uhr\nNein."
                   f"\n\nKarl May\n04.05.2024, 10:15 Uhr\nDann mache ich es.",
}


DAYS = "Ann Teller\n\nAug 27\n\nThe dam should be higher.\n\n{0}\n\nBen Ott\n\nAug 28\n\nIt is high enough.\n\n{0}\n\nCarl May\n\nSep 1\n\nBuild a mill.\n\n{0}"
STAYS["days-of-a-diary"] = f"{ARTICLE}\n\n{DAYS.format('More of it')}\n\n{LAST}"
STAYS["days-under-comments"] = f"{ARTICLE}\n\nComments\n\n{DAYS.format('He signed it.')}\n\n{LAST}"


@pytest.mark.parametrize("text", STAYS.values(), ids=STAYS)
def test_what_is_no_thread_stays(text):
    assert clean(text) == text


@pytest.mark.parametrize("button", ["Reply", "Quote", "Antworten"])
def test_posts_under_no_heading_of_comments_are_a_forums(button):
    posts = "\n\n".join(
        f"{name}\nMay {day}, 2024 at 10:12 am\nThe dam should be higher, I think, and the sluice wider than it is.\n{button}"
        for day, name in enumerate(("Ann Teller", "Ben Ott", "Carl May", "Dora Lund"), 3))
    found = explain(f"{ARTICLE}\n\nWhat they wrote\n\n{posts}\n\n{LAST}")
    assert not any("in a thread" in mark.notes for mark in found.marks)
    found = explain(f"{ARTICLE}\n\nComments\n\n{posts}\n\n{LAST}")
    assert any("in a thread" in mark.notes for mark in found.marks)


def test_what_stands_behind_a_thread_stays():
    thread = _make_thread("Comments (2)", "{} says:", "May {}, 2024 at 10:12 am", "Reply", ["Ann", "Ben"])
    correction = "Correction: an earlier version of this article gave the wrong day for the flood in the valley of 1911."
    assert clean(f"{ARTICLE}\n\n{thread}\n\n{correction}") == f"{ARTICLE}\n\n{correction}"


def _make_thread(heading: str, speaker: str, date: str, button: str, names: list[str], *, texts=("I remember it.", "So do I, and the old mill too!", "Nice.")) -> str:
    comments = [f"{speaker.format(name)}\n{date.format(day)}\n{texts[day % len(texts)]}\n{button}" for day, name in enumerate(names, 3)]
    return "\n\n".join([heading, *comments]).replace("\n\n\n", "\n\n")


NAMES = ["Ann Teller", "weirwatcher9", "Mia S."]
THREADS = {
    "says": ("3 Comments", "{} says:", "May {}, 2024 at 10:12 am", "Reply"),
    "no-button": ("3 thoughts on “The dam held”", "{}", "May {}, 2024 at 10:12 am", "I was there, too."),
    "ago": ("Comments (3)", "{}", "{} hours ago", "Like\nReply"),
    "ago-with-a-time": ("3 Comments", "{}", "{} days ago at 07:52 am", "Reply"),
    "words-between": ("3 Comments", "{}\nsays", "May {}, 2024 at 10:12 am", "reply to comment"),
    "on-one-line": ("Comments", "{}", "on May {}, 2024 at 10:12 am", "Reply"),
    "day": ("3 Comments", "{}", "May {}, 2024", "Reply"),
    "de": ("12 Antworten zu „Der Damm hielt“", "{} sagt:", "{}. Mai 2024 um 10:12 Uhr", "Antworten"),
    "de-numbers": ("Kommentare", "{}", "0{}.05.2024, 10:12 Uhr", "Antworten\nMelden"),
    "fr": ("3 réflexions sur « Le barrage »", "{} dit :", "{} mai 2024 à 10 h 12 min", "Répondre"),
    "es": ("3 comentarios en «La presa»", "{}", "{} mayo, 2024 a las 10:12", "Responder"),
    "ru": ("Комментарии", "{}", "0{}.05.2024 в 10:12", "Ответить"),
    "ja": ("コメント", "{} より:", "2024年5月{}日 10:12 AM", "返信"),
    "pl": ("3 komentarze", "{}", "{} maja 2024 o 10:12", "Odpowiedz"),
    "tr": ("Yorumlar", "{}", "{} Mayıs 2024, 10:12", "Yanıtla"),
    "ar": ("التعليقات", "{}", "{} مايو 2024 في 10:12 ص", "رد"),
}


@pytest.mark.parametrize("name", THREADS)
def test_a_thread_goes(name):
    article = ARTICLES.get(name[:2], ARTICLE)
    left = clean(f"{article}\n\n{_make_thread(*THREADS[name], NAMES)}")
    assert left in (article, f"{article}\n\nWhat they wrote", f"{article}\n\nI was there, too.")


def test_of_two_comments_both_signs_are_asked_for():
    thread = _make_thread("2 Comments", "{}", "May {}, 2024 at 10:12 am", "Reply", NAMES[:2])
    assert clean(f"{ARTICLE}\n\n{thread}") == ARTICLE


def test_another_posts_heading_ends_a_thread():
    thread = _make_thread("2 Comments", "{}", "May {}, 2024 at 10:12 am", "Reply", NAMES[:2])
    text = f"{ARTICLE}\n\n{thread}\n\n{ARTIKEL}\n\n{thread}"
    assert clean(text) == f"{ARTICLE}\n\n{ARTIKEL}"


def test_the_post_behind_a_last_comment_without_a_button_stays():
    thread = _make_thread("3 Comments", "{}", "May {}, 2024 at 10:12 am", "I was there.", NAMES)
    post = f"The next dam\n\nMay 9, 2024\n\n{ARTIKEL}"
    assert clean(f"{ARTICLE}\n\n{thread}\n\n{post}\n\nLeave a Reply").endswith(ARTIKEL)


@pytest.mark.parametrize("button", ["ReplyShare", "Reply"])
def test_days_without_a_year_need_a_button_each(button):
    assert clean(f"{ARTICLE}\n\n#### Discussion about this post\n\n{DAYS.format(button)}") == ARTICLE


def test_portraits_go_with_their_comments():
    thread = DAYS.format("ReplyShare")
    for name in ("Ann Teller", "Ben Ott", "Carl May"):
        thread = thread.replace(name, f"[![{name}'s avatar](/a.png)](/p)\n\n[{name}](/p)")
    text = f"# The dam\n\n{ARTICLE}\n\n![The dam](/dam.jpg)\n\n{LAST}"
    assert clean(f"{text}\n\n#### Discussion about this post\n\n{thread}") == text
