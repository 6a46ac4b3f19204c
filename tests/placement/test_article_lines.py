"""Known phrases that are the article's own lines: each observation with look-alikes that still go."""
from __future__ import annotations

import pytest

from newsclean import clean, explain
from newsclean.engine.view import View
from newsclean.html import read_html
from newsclean.phrases.lexicon import load_lexicon
from newsclean.placement.article_lines.find import OBSERVATIONS, find_article_lines
from newsclean.text.lines import read

PROSE = "The ferry was late on Monday, and the people on the pier had time to read the whole board. Nobody minded."
MORE = "By noon the fog had lifted far enough that the buoys could be counted from the harbour wall."
LAST = "The next boat leaves on Thursday, if the captain finds somebody who can mend the winch by then."

OWN = {
    "announced-sign": f"{PROSE} On the door of the shed somebody had painted in white letters:\n\nNo comments\n\n{MORE}",
    "announced-songs": f"{PROSE} These are the five songs that the band played that night:\n\nFollow Me\n\nRead More\n\nHome\n\n{MORE}",
    "announced-steps": f"{PROSE}\n\nHow to join the harbour's list:\n\nStep 1\nCreate an account\n\nStep 2\nLog in\n\n{MORE}",
    "announced-bullets": f"{PROSE}\n\nWhat to do if somebody else has your key:\n\n• Log out\n• Change your password\n• Log in\n\n{MORE}",
    "announced-agencies": f"{PROSE} Three agencies have asked for their plates back, and all of them wait:\n\nGetty Images\n\nShutterstock\n\n"
                          f"Adobe Stock\n\n{MORE}",
    "announced-de": "Am Montag kam die Fähre zu spät, und am Steg hatten alle Zeit, das Schild zu lesen. Darauf stand:\n\nKeine Kommentare\n\n"
                    "Gegen Mittag hob sich der Nebel so weit, dass man die Bojen von der Hafenmauer aus zählen konnte.",
    "announced-fr": "Lundi, le bac avait du retard, et tout le monde a pu lire le panneau du hangar, où il était écrit :\n\nAucun commentaire\n\n"
                    "Vers midi la brume s'est levée assez pour que l'on compte les bouées depuis le mur du port.",
    "announced-word": f"{PROSE} On the door of the shed somebody had painted one word:\n\nAdvertisement\n\n{MORE}",
    "announced-mot": "Lundi, le bac avait du retard, et tout le monde a pu lire le mur du hangar, où il y avait un mot :\n\nPublicité\n\n"
                     "Vers midi la brume s'est levée assez pour que l'on compte les bouées depuis le mur du port.",
    "items": f"{PROSE}\n\n- Nordsee Prints\n- Getty Images\n- The Harbour Album\n\n{MORE}",
    "facts-date-and-place": f"Date: May 12, 2024\nPlace: the pier at Holmbury\n\n{PROSE}\n\n{MORE}",
    "facts-date-and-place-de": "Datum: Sonntag, 12. Mai 2024\nOrt: Holmstedt, Niedersachsen\n\nAm Montag kam die Fähre zu spät, und am Steg hatten alle "
                               "Zeit, das Schild zu lesen. Niemand war böse.",
    "facts-film": f"{PROSE}\n\nDirected by Ole Brandt\nWritten by Ada Loom\nStory by Kit Rowe\nStarring Lou Ray, Ed Fox\nRunning time 97 minutes\n\n"
                  f"{MORE}",
    "facts-film-at-the-end": f"{PROSE}\n\n{MORE}\n\nDirected by Ole Brandt\nWritten by Ada Loom\nMusic by Kit Rowe",
    "facts-book-at-the-end": f"{PROSE}\n\n{MORE}\n\nThe Night Boat\nBy Ada Loom\nSandbank Press, 212 pp, £12",
    "facts-book-at-the-start": f"The Night Boat\nBy Ada Loom\n212 pages. Sandbank Press. $27.\n\n{PROSE}\n\n{MORE}",
    "facts-book-at-the-end-de": "Ein ruhiges Buch über zwei Brüder und ein Boot, das ihnen nicht gehört. Es erscheint im Herbst.\n\n"
                                "Das Nachtboot\nVon Lukas Ray\nDeich-Verlag, 212 Seiten, 22 Euro",
    "facts-book-at-the-end-sv": "En stillsam bok om två bröder och en båt som inte är deras. Den kommer ut i höst på ett litet förlag.\n\n"
                                "Nattbåten\nAv Lukas Ray\nKajens förlag, 212 sidor",
    "authors-of-numbered-titles": f"{PROSE}\n\n1 The Night Boat\n\nby Ada Loom\n\n2 Nine Buoys\n\nby Kit Rowe\n\n3 On Fog\n\nby Ole Brandt",
    "authors-of-numbered-titles-nl": "Op maandag was de veerboot te laat, en op de steiger had iedereen tijd voor het bord. Niemand gaf er iets om.\n\n"
                                     "1. De nachtboot\nDoor Ada Loom\n2. Negen boeien\nDoor Kees Rog",
    "facts-book-de": "Ein ruhiges Buch über zwei Brüder und ein Boot, das ihnen nicht gehört. Es erscheint im Herbst.\n\nVerlag: Deich\n"
                     "Text: Kim Roth\nAutor: Lukas Ray\nUmfang: 212 Seiten\n\n"
                     "Die erste Hälfte gehört dem Boot, die zweite gehört dem jüngeren Bruder, der nicht schwimmen kann.",
    "facts-film-ja": "霧の港を舞台にした、静かで長い映画である。土曜日に公開される。\n\n監督：山本一郎\n脚本：中川花\n撮影：佐々木次郎\n上映時間：97分\n\n"
                     "前半は海のものであり、後半は一言も話さない弟のものである。",
    "facts-between-lines-ja": "霧の港を舞台にした、静かで長い映画である。土曜日に公開され、港の小さな映画館で三週間上映される予定だ。\n監督：山本一郎\n脚本：中川花\n撮影：佐々木次郎\n上映時間：97分\n"
                              "前半は海のものであり、後半は一言も話さない弟のものである。見終わった人は、しばらく席を立たなかった。",
    "facts-book-hy": "Ավագանին երեքշաբթի երեկոյան երկար քննարկումից հետո որոշեց, որ գետի վրայի հին կամուրջը պահպանվելու է։\n\n"
                     "Հեղինակ՝ Աննա Սարգսյան\nՀրատարակիչ՝ Գետ\nԷջեր՝ 212\nԳին՝ 2500",
    "facts-clothes": f"{PROSE}\n\nCoat: Pier Wool, £120\nBoots: Rowe & Sons, £90\nWatch: Nordlys, £450\n\n{MORE}",
    "dialogue-zh": "船长在码头上谈了雾、渡船和修不好的绞车。采访进行了四十分钟。\n\n记者：船什么时候开？\n\n船长：星期四，如果绞车能修好。\n\n记者：为什么？\n\n"
                   "船长：因为没有人会修。\n\n记者：谢谢。",
    "dialogue-short": "船长在码头上谈了雾、渡船和修不好的绞车。采访进行了四十分钟，没有人插话。\n\n编辑：请坐\n\n船长：谢谢。\n\n编辑：请喝茶\n\n船长：好。",
    "dialogue-ko": "선장은 부두에서 안개와 고장 난 배에 대해 이야기했다. 인터뷰는 사십 분 동안 이어졌다.\n\n기자: 배는 언제 떠납니까?\n\n선장: 목요일에 떠납니다.\n\n"
                   "기자: 그렇군요.\n\n선장: 비가 오지 않으면요.\n\n기자: 감사합니다.",
    "speaker-he": f"{PROSE}\n\nכתב: תודה לכולכם\n\n{MORE}\n\n{LAST}",
    "middle": f"{PROSE}\n\nBy Harbour Light\n\n{MORE}\n\n{LAST}",
    "middle-nl": "Op maandag was de veerboot te laat, en op de steiger had iedereen tijd voor het bord. Niemand gaf er iets om.\n\nDoor Dik En Dun\n\n"
                 "Tegen de middag trok de mist zo ver op dat de boeien vanaf de havenmuur te tellen waren.",
    "middle-time": f"{PROSE}\n\nAn hour ago\n\n{MORE}\n\n{LAST}",
    "middle-date": f"{PROSE}\n\nPosted on May 4, 1931\n\n{MORE}\n\n{LAST}",
    "middle-date-de": "Am Montag kam die Fähre zu spät, und am Steg hatten alle Zeit, das Schild zu lesen. Niemand war böse.\n\n"
                      "Veröffentlicht am 4. Mai 1931\n\n"
                      "Gegen Mittag hob sich der Nebel so weit, dass man die Bojen von der Hafenmauer aus zählen konnte.",
    "middle-count": f"{PROSE}\n\n77° View\n\n{MORE}\n\n{LAST}",
    "middle-row": f"{PROSE}\n\nAda Loom | Follow Me\n\n{MORE}",
    "kicker": f"Trending: Night Boat Returns After Nine Years\n\n{MORE}\n\n{LAST}",
    "listing-books": "Three books for a long crossing, chosen by the people who carry them on board every week.\n\nThe Winch\nBy Ada Loom\n"
                     "Pier Press, 320 pages\n\nA slow story of a rope and two brothers. It is worth the wait.\n\nNine Buoys\nBy Ole Brandt\n"
                     "Sandbank Books, 212 pages\n\nA thriller in which nothing happens until the fog is gone, and then everything does.",
    "listing-inns": f"{PROSE}\n\nThe Pier House\nOpen until nine, closed on Mondays.\nDon't miss: The plum tart\n\nThe Old Light\n"
                    f"Free, and steep.\nDon't miss: The view from the gallery",
    "verse": "Notice\n\nIt rained on the pier,\nthe lamp had gone out.\n\nRead more\nsaid the gull,\nthan the board can say.\n\nHome\nis a rope,\n"
             "and a winch, and a way.",
    "verse-de": "Anzeige\n\nEs regnete die ganze Nacht,\nund keiner kam.\n\nWeiterlesen\nkann ich nicht, das Licht\nist ausgegangen.",
    "verse-es": "Publicidad\n\nEn el muelle alguien pintó:\nse venden olas.\n\nMás información\nen el mar.\n\nYo fui a preguntar el precio\n"
                "y me quedé hasta la noche.",
    "subhead-echoed": f"{PROSE}\n\nLatest news\n\nThe latest news from the pier is that there is none. The county has not answered.\n\n{MORE}",
    "subhead-echoed-in-short-words": f"{PROSE}\n\nMore News\n\nThe news was old, and more of it came by boat. The county has not answered.\n\n{MORE}",
    "subhead-echoed-lv": "Tiltu pār upi atvēra pirmdien pēc remonta, kas ilga divus gadus. Simtiem cilvēku nāca to apskatīt.\n\nCitas ziņas\n\n"
                         "Ziņas toreiz nāca ar laivu, un citas nenāca nekad, saka ostas saimniece.",
    "subhead-echoed-th": "สะพานข้ามแม่น้ำเปิดอีกครั้งเมื่อวันจันทร์หลังจากซ่อมแซมนานสองปี ชาวบ้านหลายร้อยคนมาดูตั้งแต่เช้า และเด็กวิ่งเล่นบนสะพาน\n\nข่าวอื่นๆ\n\n"
                         "สมัยนั้นข่าวมากับเรือ และข่าวอื่นๆ ไม่เคยมาถึงเลย เจ้าของโรงเตี๊ยมที่ท่าเรือบอกกับผู้สื่อข่าวเมื่อวันจันทร์ที่ผ่านมา",
    "glossary": f"{PROSE}\n\nApron: the stone floor below a weir\nSee also: Weir\n\nLink: the rope between two barges\n\nFord: a place to walk\n\n"
                f"Tags: brass numbers on the stern\n\nWeir: a step in the river\n\n{MORE}",
    "glossary-de": "Zehn Wörter, die man an der Salle hört, und was die Leute damit meinen.\n\nAbfall: die Sohle unter einem Wehr\nSiehe auch: Wehr\n\n"
                   "Furt: eine Stelle zum Gehen\n\nPfahl: die Eiche am Wehr\n\nWehr: eine Stufe im Fluss\nSiehe auch: Furt",
    "subhead-echoed-cs": "Výsledky ukazují, že rackové hnízdí dříve, než se psalo před třiceti lety. Rozdíl je devět dní.\n\nReklama\n\n"
                         "Kapitolu o plakátech jsme vynechali; reklama v přístavu zmizela dřív, než jsme ji stihli vyfotit.",
    "step-among-subheads": f"{PROSE}\n\nWhat you need\n\nA key of nine millimetres and an afternoon that you can afford to lose.\n\nLog in\n\n"
                           f"Press the grey button at the foot of the page and wait until the screen goes white.\n\nThe winch\n\n{MORE}",
    "step-in-markdown-es": "# El torno\n\nNunca había reparado un torno, y la primera hora se fue en buscar la llave en el cajón.\n\n"
                           "## La llave\n\nLa guarda el capitán, que no sabe dónde la puso la última vez que la tuvo.\n\n## Iniciar sesión\n\n"
                           "En la oficina del puerto le piden a uno el nombre y le dan la contraseña.\n\n## El torno\n\nGira despacio y hace más ruido que el barco entero.",
    "items-in-markdown": f"# The *pier*\n\n{PROSE}\n\n- Nordsee Prints\n- Getty Images\n- The Harbour Album\n\n{MORE}",
    "items-in-markdown-read": f"# The *pier*\n\n{PROSE}\n\n1. Fog\n2. Read more\n3. Rope\n\n{MORE}",
    "steps": f"{PROSE}\n\nLog out\n\nPress the grey button at the foot of the page and wait until the screen goes white.\n\nCreate an account\n\n"
             f"Choose a name that you have not used before, and write the password on paper.",
    "answer": f"{PROSE}\n\nCan I still cross on foot?\n\nNo. The pier will be closed from Monday on.\n\nWho do I ask about a lost bag?\n\nContact us\n\n"
              f"There is a desk in the hall.\n\nWhat does it cost?\n\nNothing but the ticket and the time.",
    "survey": f"{PROSE}\n\nMost popular\nHerring, 121\nMackerel, 96\nCod, 31\n\n{MORE}",
    "contents-of-a-register": f"{PROSE}\n\nOn this page\nName of the boat\nName of the captain\nDay of sailing\n\n{MORE}",
    "sections": f"{PROSE}\n\nRecommended reading\n\nThe board on the pier, for anyone who has a boat, and nothing for the others.\n\n"
                f"Related posts\n\nSo the captain calls the two beams that hold the winch.\n\nAbout the author\n\n"
                f"The author of the tide table has never been found, they say.\n\nComments\n\nAda Loom says:\n\n“You should count the buoys.”\n\n"
                f"Latest news\n\nThere is none on the pier, and the fog is coming back.",
    "minutes": f"{PROSE}\n\n1. The last meeting\n\nRead out and signed.\n\n2. Comments\n\nNone were heard.\n\n3. The winch\n\nIt stands as it stood.",
    "minutes-de": "Am Montag kam die Fähre zu spät, und am Steg hatten alle Zeit, das Schild zu lesen. Niemand war böse.\n\n1. Fischfang\n\n"
                  "Verlesen.\n\n2. Kommentare\n\nKeine.\n\n3. Die Winde\n\nSteht, wie sie stand.",
    "numbered-steps": f"{PROSE}\n\nStep 1\n\nLog in\n\nUse the name on the ticket, and wait for the mail with the number.\n\nStep 2\n\nClose the box.",
    "broken-lines": "The list was kept by the harbour master for nine years or more,\n"
                    "with input from various members of the club. In 2005 Ada\nLoom took it over, and nobody has asked for it since.",
    "broken-labels": "With a good grasp of who is on the pier,\nand of their ropes and lamps, you can\nlearn more about social media analytics\n"
                     "and whether anyone in the fog reads it.",
    "broken-lead": f"{PROSE}\n\nRead more about how many ropes you\nshould have.\n\n{MORE}",
    "broken-lead-fr": "Lundi, le bac avait du retard, et tout le monde a pu lire le panneau. Personne n'en voulait à personne.\n\n"
                      "À lire aussi : le treuil, la brume et les\ndeux mouettes du port.\n\n"
                      "Vers midi la brume s'est levée assez pour que l'on compte les bouées depuis le mur du port.",
    "broken-at-links": f"{PROSE}\nFor more on the winch and on the fog you can read my\nprevious article\nhere\n, if the fog allows.\n{MORE}",
    "broken-at-links-de": "Am Montag kam die Fähre zu spät. Wer mehr über die Winde wissen will, kann dazu in der Chronik\nweiterlesen\n, wenn der Nebel es zulässt.\n"
                          "Gegen Mittag hob sich der Nebel so weit, dass man die Bojen von der Hafenmauer aus zählen konnte.",
    "broken-first-word": f"{PROSE}\nInstagram\nbegan to\nhide how many people like the pictures of the fog, and nobody on the pier has asked for them since.\n{MORE}",
    "broken-first-word-de": "Am Montag kam die Fähre zu spät, und am Steg hatten alle Zeit, das Schild zu lesen. Niemand war böse.\nInstagram\n"
                            "zeigt seit Montag nicht mehr, wie vielen Leuten die Bilder vom Nebel gefallen, und niemand fragt danach.",
    "broken-byline": f"{PROSE}\nBesides, the harbour has a separate\nlog book\nwritten by\nOle Brandt\nin pencil.\n{MORE}",
    "broken-end": "She asked everybody on the pier whether any of them wanted to\nsubscribe to our newsletter.\n\nNobody did.",
    "broken-de": "Niemand auf dem Steg wusste, wer den Satz an die Wand\ngeschrieben hatte, denn dort stand nur, es seien\n"
                 "alle Rechte vorbehalten.\n\nDer Kapitän war es nicht.",
    "broken-number": "The harbour company said that its offering had been raised to a total of\n37,950,000 shares.\n\nNobody on the pier had one.",
    "broken-colon": "The captain keeps a list of what the people ask for, and these are the\nmost popular features:\n\n- the winch\n- the fog",
    "broken-column": "The use of the winch for the old boats\nof the islands was defended on the pier\nby Sandbank Rope and Fog Commissioner\n"
                     "L. Ray, the county's own harbour board\nand two gulls, who spoke after lunch.",
    "broken-column-de": "Die Winde wurde am Montag verteidigt\nvon Hafenmeister Ole Brandt Sandbank\nund zwei Möwen, die nach dem Essen das\n"
                        "Wort hatten. Niemand hörte ihnen zu.",
    "linked-in-small": f"{PROSE} Be sure to read the\nprivacy policy\n- it is longer than the pier. Nobody has.\n\n{MORE}",
    "linked-before-a-stop": f"{PROSE} For more information on boats and on what the fog may do to them,\nContact us\n.\n\n{MORE}",
    "linked-last": f"{PROSE}\n\nIf you have a boat in mind, feel free to\nconnect with us\n.",
    "linked-behind-a-sentence": f"{PROSE} Please\nContact us\nfor the hours of the winch.\n\n{MORE}",
    "linked-de": "Am Montag kam die Fähre zu spät, und am Steg hatten alle Zeit. Niemand las die\nDatenschutzerklärung\n, denn sie ist länger als der Steg.",
    "linked-ru": "В понедельник паром опоздал, и все успели прочитать\nполитику конфиденциальности\n, которая длиннее причала.",
    "linked-fr": "Lundi, le bac avait du retard, et nous avons tous pu lire les\nmentions légales\nde la compagnie. Personne ne s'est fâché.",
    "linked-first": f"{PROSE}\n\nInstagram\nbegan to show pictures of the winch to everybody on the pier who had asked for none.\n\n{MORE}",
    "linked-zh": "渡船星期一来晚了，码头上的人都有时间阅读\n隐私政策\n，它比码头还长。",
    "quoted": f"{PROSE}\n\nAccept all\n\nUnder it was a third button, grey on grey, the court said.\n\nBy pressing “Accept all”, the judge said, nobody had agreed.",
    "quoted-tr": "Pazartesi günü vapur geç kaldı ve iskeledekilerin levhayı okuyacak zamanı oldu. Kimse kızmadı.\n\nTümünü kabul et\n\n"
                 "Altında gri üstüne gri üçüncü bir düğme vardı.\n\n“Tümünü kabul et” düğmesine basanlar, dedi yargıç, hiçbir şeyi kabul etmiş sayılmaz.",
    "menu-announced": f"{PROSE} In the corner stand the words that every page of the harbour has:\n\n- Home\n- My account\n- Settings\n- Privacy\n- Log out\n\n{MORE}",
    "train-in-small": f"Three ways to the islands\n\n{MORE}\n\nBy Night Train\n\nThe train leaves at ten and has beds, but nobody on the pier sleeps in them.\n\n{LAST}",
    "facts-before-labels": f"{PROSE}\n\nDate: May 12, 2024\nPhone: 01234 567890\nEmail\nWebsite\nContact us\n\n{MORE}",
    "facts-before-labels-de": "Am Montag kam die Fähre zu spät, und am Steg hatten alle Zeit, das Schild zu lesen. Niemand war böse.\n\n"
                              "Treffpunkt: Alte Winde\nTelefon: 01234 567890\nE-Mail\nKontakt\n\n"
                              "Gegen Mittag hob sich der Nebel so weit, dass man die Bojen von der Hafenmauer aus zählen konnte.",
    "kicker-of-two-words": f"Must read: Night Boat Returns After Nine Years\n\n{MORE}\n\n{LAST}",
    "kicker-hi": "जरूर पढ़ें: रात की नाव लौटी\n\nनदी पर बना पुल दो साल की मरम्मत के बाद सोमवार को फिर से खोल दिया गया और सैकड़ों लोग जमा हुए।",
    "verse-found": "Found on the pier\n\nHome\nAbout\nThere is nobody behind them.\n\nSearch\nand you shall search.\n\nNext\n"
                   "I went on until the lamp was out,\nand the gull had written:\nLeave a reply.",
    "round-up": f"{PROSE}\n\nTop stories\n\nThe winch is mended\nNine buoys for Sandbank\n\nWeather\n\n{MORE}",
    "shelf": f"{PROSE}\n\nRecommended reading\n\nA Short History of Ropes\nOn Fog\nNine Buoys\n\n{MORE}",
    "hearing": f"{PROSE}\n\nHave your say\n\nThe plans hang in the hall until Friday. You can write on them with the pencil that is tied to the wall.",
}

GONE = {
    "link-in-an-interview": f"{PROSE}\n\nTarrick: it was late\n\nReporter: and then\n\nTarrick: the bride\n\n|Read also: Nine Boats and One Winch\n\n"
                            f"Reporter: and the dog\n\n{MORE}",
    "credits-between-lines": f"{PROSE}\n|Photo: Ada Loom\n|Illustration: Lou Ray\n{MORE}",
    "link-among-facts": f"{PROSE}\n\nLength: 12 m\n\nBuilt: by hand\n\nCrew: three\n\n|Read also: Nine Boats and One Winch\n\n{MORE}",
    "heading-echoed-in-part": f"{PROSE}\n\n|More News\n\nThe pier asked for more, and the county has not answered since the fog.\n\n{MORE}",
    "advert-echoed-ha": "Masu aikin sun gama gadar kafin damina, kuma yara sun fara wucewa.\n\n|Labarin zai ci gaba bayan talla\n\n"
                        "Majalisar ta ce aikin zai ci gaba bayan damina, kuma talla za ta biya kuɗin fitilun titi.",
    "date-under-a-kicker": f"Watch: Night Boat Returns After Nine Years\n|May 14, 2024\n\n{MORE}\n\n{LAST}",
    "colon-and-advert": f"{PROSE} She wrote in a letter to the county:\n|ADVERTISEMENT\n{MORE}",
    "words-and-advert": f"{PROSE} She left it to the county to find these words:\n|ADVERTISEMENT\n“{MORE}”",
    "worte-und-anzeige": "Am Montag kam die Fähre zu spät, und der Kapitän fand dafür am Steg nur wenige Worte:\n|Anzeige\n"
                         "„Gegen Mittag hob sich der Nebel so weit, dass man die Bojen zählen konnte.“",
    "colon-and-link": f"{PROSE} She wrote in a letter to the county:\n|See also: Nine Boats and One Winch\n{MORE}",
    "colon-at-the-end": f"{PROSE} She wrote in a letter to the county:\n|Share this article\n|Leave a Reply",
    "linked-item-in-markdown": f"# The *pier*\n\n{PROSE}\n\n- [Nine Boats](https://a.example/boats)\n|- [Read more](https://a.example/more)\n- [The Winch](https://a.example/winch)\n\n{MORE}",
    "button-under-two-paragraphs": f"{PROSE}\n\n|Log in\n\n{MORE}\n\nThe winch\n\n{LAST}",
    "items-of-a-menu": f"{PROSE}\n|- Skip to content\n|- Contact us\n|- Privacy Policy",
    "headline-over-a-button-es": "El puente del puerto abre en mayo después de dos años\n|Compartir en Facebook\nen directo desde el muelle\n\n"
                                 "El lunes el barco llegó tarde y todos tuvieron tiempo de leer el cartel entero. Nadie se enfadó.",
    "advert-within-a-sentence": f"{PROSE} She left it to the county to say what the\n|ADVERTISEMENT\nwinch had cost, and to the fog.\n\n{MORE}",
    "anzeige-im-satz": "Am Montag kam die Fähre zu spät. Der Kapitän überließ es dem Kreis und\n|Anzeige\nden Möwen, die Winde zu reparieren.",
    "headline-over-a-button": f"Night Boat Returns After Nine Years\n|Read more\nabout night boats\n\n{MORE}",
    "credits-alone": f"{PROSE}\n\n|Photo: Ada Loom\n|Illustration: Lou Ray\n\n{MORE}",
    "byline-twice": "|责任编辑：王芳\n\n船长在码头上谈了雾、渡船和修不好的绞车。采访进行了四十分钟，没有人插话。\n\n|责任编辑：王芳",
    "byline-under-title": f"The Night Boat Is Back\n\n{PROSE}\n\n|By Ada Loom\n\n{MORE}\n\n{LAST}",
    "byline-under-standfirst": f"The Night Boat Is Back\n\n{MORE}\n\n|By Ada Loom\n\n{PROSE}\n\n{LAST}",
    "middle-date": f"{PROSE}\n\n|Posted on May 4, 2024\n\n{MORE}\n\n{LAST}",
    "middle-date-cs": "V pondělí měl přívoz zpoždění a na molu měl každý čas přečíst si celou tabuli. Nikdo se nezlobil.\n\n|Publikováno: 4. 5. 2024\n\n"
                      "Kolem poledne se mlha zvedla tak vysoko, že se daly bóje spočítat z přístavní zdi.",
    "middle-date-ja": "月曜日に渡し船は遅れ、桟橋の人々には看板を全部読む時間があった。誰も怒らなかった。\n\n|更新日：2024年5月4日\n\n"
                      "昼ごろには霧が上がり、港の壁から浮標を数えることができるほどになったと船長は話した。",
    "middle-count": f"{PROSE}\n\n|2 hours ago\n\n{MORE}\n\n{LAST}",
    "middle-count-hi": "सोमवार को नाव देर से आई और घाट पर सबके पास पूरा बोर्ड पढ़ने का समय था। किसी ने बुरा नहीं माना।\n\n|2 घंटे पहले\n\n"
                       "दोपहर तक कोहरा इतना उठ गया कि बंदरगाह की दीवार से तैरते पीपे गिने जा सकते थे।",
    "byline-with-date": f"{PROSE}\n\n|By Ada Loom\n|May 14, 2024\n\n{MORE}\n\n{LAST}",
    "lead-over-headline": f"|See also: Nine Boats and One Winch\nThe Night Boat Is Back\n\n{MORE}",
    "clutter-after-verse": "It rained on the pier,\nthe lamp had gone out.\n\nHome was a rope,\nand a winch, and a way.\n\n|Share this article\n|Leave a Reply",
    "label-not-echoed": f"{PROSE}\n\n|Latest news\n|Nine Boats and One Winch\n\n{MORE}",
    "advert-twice": f"{PROSE}\n\n|Advertisement\n\nThe advertisement on the pier was painted over by noon, the captain said, in two colours.\n\n"
                    f"|Advertisement\n\n{MORE}",
    "byline-under-one-numbered-title": f"7 Ropes That Hold\n\n|By Ada Loom\n\n{PROSE}\n\n{MORE}",
    "byline-and-photographs": f"The Night Boat Is Back\n|By Ada Loom\n|Photos by Kit Rowe\n\n{PROSE}",
    "label-over-a-small-line": f"{PROSE}\n\n|Share this\nfog, ropes and a winch\n\n{MORE}",
    "label-under-an-open-line": f"{PROSE}\n\nThe board on the pier, for anyone who has a boat\n|read more",
    "notice-under-a-known-line": f"{PROSE}\n\n|© 2024 The Harbour Board and all of its members on the islands\n|all rights reserved.",
    "contents-are-gone": f"{PROSE}\n\n|Table of Contents\n\nWhy the winch broke\n\n{MORE}\n\nWho can mend it\n\n{LAST}",
    "counter-with-a-stop-is-none": f"{PROSE}\n\n|4 Comments\n\n|Leave a Reply",
    "counted-items": f"{PROSE}\n- Ada Loom\n|- 11 min read\n- The harbour desk\n{MORE}",
    "button-not-quoted": f"{PROSE}\n\n|Accept all\n\n{MORE} They agreed to all of it.",
    "posts-closed-alike": "Sild on lahti\n\nSild üle jõe avati taas esmaspäeval pärast kaks aastat kestnud remonti. Sajad inimesed vaatasid.\n\n"
                          "|Loe veel\n\nVihm kahjustas saaki\n\nLinnapea ütles, et töö läks maksma vähem kui plaanitud, ja tänas töölisi."
                          "\n\n|Loe veel",
    "box-in-the-middle": f"{PROSE}\n\n{MORE}\n\n|Top stories\n|\n|The winch is mended\n|Nine buoys for Sandbank\n|\n{LAST}",
    "meta-at-the-start": f"|Published: May 12, 2024\nDesk: Harbour\n|Share\n|Email\n|Leave a comment\n\n{PROSE}\n\n{MORE}",
    "form-under-ending": f"{PROSE}\n\n|Leave a Reply\n\n|Your email address will not be published.",
}


@pytest.mark.parametrize("text", OWN.values(), ids=OWN.keys())
def test_the_articles_own_lines_stay(text):
    assert clean(text) == text


@pytest.mark.parametrize("rows", GONE.values(), ids=GONE.keys())
def test_what_looks_alike_goes(rows):
    kept = [line for line in rows.split("\n") if not line.startswith("|") and line]
    found = explain("\n".join(line.removeprefix("|") for line in rows.split("\n")))
    assert [line for line in found.text.split("\n") if line] == kept


PASSAGE = f"<p>{PROSE}</p><details><summary>Read more about the winch</summary><p>{MORE}</p></details>"


def test_each_observation_is_needed():
    seen = set()
    for document in [*map(read, OWN.values()), read_html(PASSAGE)]:
        view = View(document, load_lexicon())
        seen |= {observe for observe in OBSERVATIONS if observe(view)}
    assert seen == set(OBSERVATIONS)


def test_a_text_without_phrases_is_not_looked_at():
    assert find_article_lines(View(read(PROSE), load_lexicon())) == frozenset()
