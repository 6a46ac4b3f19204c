"""A line of calls on the reader goes; what only begins like one, names somebody else's, or is said by somebody stays."""
from __future__ import annotations

import pytest

from newsclean import clean

ABOVE = {
    "en": "The dam held through the night, the mayor said, and nobody in the valley was hurt by the water.",
    "de": "Der Damm hielt die ganze Nacht, sagte die Bürgermeisterin, und niemand im Tal wurde verletzt.",
    "fr": "Le barrage a tenu toute la nuit, a dit la maire, et personne dans la vallée n'a été blessé.",
    "es": "La presa aguantó toda la noche, dijo la alcaldesa, y nadie en el valle resultó herido.",
    "it": "La diga ha tenuto tutta la notte, ha detto la sindaca, e nessuno nella valle è rimasto ferito.",
    "pt": "A barragem aguentou toda a noite, disse a autarca, e ninguém no vale ficou ferido.",
    "nl": "De dam hield de hele nacht, zei de burgemeester, en niemand in het dal raakte gewond.",
    "pl": "Tama wytrzymała całą noc, powiedziała burmistrz, i nikt w dolinie nie został ranny.",
    "ru": "Плотина выдержала всю ночь, сказала глава посёлка, и никто в долине не пострадал.",
    "uk": "Гребля витримала всю ніч, сказала голова громади, і ніхто в долині не постраждав.",
    "cs": "Hráz vydržela celou noc, řekla starostka, a nikdo v údolí nebyl zraněn.",
    "sv": "Dammen höll hela natten, sade borgmästaren, och ingen i dalen skadades.",
    "da": "Dæmningen holdt hele natten, sagde borgmesteren, og ingen i dalen kom til skade.",
    "nb": "Demningen holdt hele natten, sa ordføreren, og ingen i dalen ble skadet.",
    "ro": "Barajul a rezistat toată noaptea, a spus primărița, și nimeni din vale nu a fost rănit.",
    "el": "Το φράγμα άντεξε όλη τη νύχτα, είπε η δήμαρχος, και κανείς στην κοιλάδα δεν τραυματίστηκε.",
    "id": "Bendungan itu bertahan sepanjang malam, kata wali kota, dan tidak ada warga lembah yang terluka.",
    "sk": "Hrádza vydržala celú noc, povedala starostka, a nikto v údolí nebol zranený.",
    "hr": "Brana je izdržala cijelu noć, rekla je gradonačelnica, i nitko u dolini nije ozlijeđen.",
    "sr_latn": "Brana je izdržala celu noć, rekla je gradonačelnica, i niko u dolini nije povređen.",
    "sl": "Jez je zdržal vso noč, je povedala županja, in nihče v dolini ni bil poškodovan.",
    "bg": "Язовирната стена издържа цялата нощ, каза кметицата, и никой в долината не пострада.",
    "mk": "Браната издржа цела ноќ, рече градоначалничката, и никој во долината не беше повреден.",
    "hu": "A gát egész éjjel kitartott, mondta a polgármester, és senki sem sérült meg a völgyben.",
    "fi": "Pato kesti koko yön, sanoi kunnanjohtaja, eikä kukaan laaksossa loukkaantunut.",
    "lt": "Užtvanka atlaikė visą naktį, sakė merė, ir niekas slėnyje nenukentėjo.",
    "vi": "Con đập đã trụ vững suốt đêm, bà chủ tịch nói, và không ai trong thung lũng bị thương.",
    "ms": "Empangan itu bertahan sepanjang malam, kata datuk bandar, dan tiada penduduk lembah yang cedera.",
    "ca": "La presa va aguantar tota la nit, va dir l'alcaldessa, i ningú de la vall no va prendre mal.",
}

STAYS = {
    "en": [
        "Follow us into the mine and the noise stops.",
        "Follow the mayor on Twitter and you know how his day began.",
        "Follow Ann Teller on Instagram and you will see the river every morning.",
        "Follow Ann Teller on Instagram to understand why the whole valley loves her.",
        "Follow the signs on Facebook Road to the museum.",
        "Follow the river for two miles, then cross it at the mill.",
        "“Subscribe to our newsletter,” the sign in the window said, and nobody did.",
        "Subscribe to our newsletter, the mayor wrote to them all, or move away.",
        "Subscribe to our view of the world or leave, she told them.",
        "Sign up for the walk along the river at the town hall.",
        "Sign up for our choir at the church on Sunday.",
        "Join us for a walk along the dam on Sunday at ten.",
        "Join our podcast host Ann Teller for a talk at the library on May 4.",
        "Join the queue early, for the boats leave at nine.",
        "Download the map before you go.",
        "Get our app and you lose your privacy, its critics warn.",
        "Follow us on Facebook to stay dry, laughed the warden.",
        "Like Facebook, the company has no office in the valley.",
        "Like our neighbours on Facebook, we had heard nothing of the flood.",
        "Find Ann Teller at the mill on Tuesdays.",
        "Listen to the song on Spotify and you hear the river.",
        "Watch us, the boys shouted, and jumped.",
        "To read more, sign your name in the book by the door.",
        "Want more water? Sign here.",
        "For our newspaper the year was good.",
        "Visit our village in May, when the orchards bloom.",
        "Support our troops, the banner read.",
        "Read our letters page and you will find no kind word for the dam.",
        "Please follow the path.",
        "If you follow Ann Teller on Instagram, you have seen the bridge.",
        "Never follow a stranger on Facebook.",
        "Check out LinkedIn for jobs in your area.",
        "Visit Facebook to see if your data was leaked.",
        "Try Telegram if WhatsApp is blocked.",
        "Join Facebook to find the group of your street.",
        "Find X if 3 + X = 7.",
        "Follow us on Facebook for the latest news. Published in May.",
        "Follow us on Facebook for the latest news. Who pays for the dam?",
        "Image of the dam. Follow us on Facebook for the latest news.",
        "Who pays? Who else? Follow us on Facebook for the latest news.",
        "The water fell. Follow us on Facebook for the latest news.",
    ],
    "de": [
        "Folgen Sie uns in den Stollen, und der Lärm hört auf.",
        "Folgen Sie dem Fluss zwei Meilen, dann queren Sie ihn bei der Mühle.",
        "Folgt man der Bürgermeisterin auf Instagram, sieht man den Fluss jeden Morgen.",
        "Finden Sie Anna Muster auf Facebook, wenn Sie können, schrieb er.",
        "Abonnieren Sie unseren Newsletter, stand auf dem Schild, und niemand tat es.",
        "Besuchen Sie unser Dorf im Mai, wenn die Bäume blühen.",
        "Laden Sie unsere Nachbarn ein.",
        "Melden Sie sich bei unserem Chor an.",
        "Wenn Sie uns auf Facebook folgen, kennen Sie die Brücke.",
        "Das Wasser fiel. Folgen Sie uns auf Facebook für aktuelle Nachrichten.",
    ],
    "fr": [
        "Suivez-nous dans la mine et le bruit cesse.",
        "Suivez la rivière pendant deux lieues, puis traversez-la au moulin.",
        "Rejoignez notre chorale le dimanche à l'église.",
        "Abonnez-vous à notre newsletter, disait le panneau, et personne ne le fit.",
        "Retrouvez Anne Dupont sur la place du marché.",
        "Pour nous, Facebook n'est pas un journal.",
        "Inscrivez-vous sur Facebook pour retrouver vos voisins.",
    ],
    "es": ["Síguenos hasta la mina y el ruido cesa.", "Sigue el río dos leguas y crúzalo en el molino.", "Únete a nuestro coro el domingo en la iglesia.",
           "Suscríbete a nuestro boletín, decía el cartel, y nadie lo hizo.", "Para nosotros Facebook no es un periódico.", "Regístrate en LinkedIn para buscar trabajo."],
    "it": ["Seguici nella miniera e il rumore cessa.", "Segui il fiume per due miglia, poi attraversalo al mulino.", "Iscriviti al nostro coro la domenica in chiesa."],
    "pt": ["Siga o rio por duas léguas e atravesse-o no moinho.", "Junte-se ao nosso coro no domingo na igreja.", "Se nos seguir no vale, verá a ponte."],
    "nl": ["Volg de rivier twee mijl en steek haar bij de molen over.", "Volg ons de mijn in en het lawaai houdt op.", "Word lid van ons koor op zondag.", "Meld je aan bij LinkedIn om werk te zoeken."],
    "pl": ["Śledź rzekę przez dwie mile, a potem przejdź przez nią przy młynie.", "Dołącz do naszego chóru w niedzielę."],
    "ru": ["Следите за рекой, и вы поймёте долину.", "Читайте на ночь сказки.", "Присоединяйтесь к нашему хору в воскресенье."],
    "uk": ["Стежте за річкою, і ви зрозумієте долину.", "Приєднуйтесь до нашого хору в неділю."],
    "cs": ["Sledujte řeku dvě míle a u mlýna ji přejděte.", "Přihlaste se do našeho sboru v neděli."],
    "sv": ["Följ floden två mil och gå över den vid kvarnen.", "Anmäl dig till vår kör på söndag."],
    "da": ["Følg floden to mil, og gå over den ved møllen.", "Tilmeld dig vores kor på søndag."],
    "nb": ["Følg elva to mil, og gå over den ved mølla.", "Meld deg på koret vårt på søndag."],
    "ro": ["Urmăriți râul două mile și treceți-l la moară.", "Înscrie-te în corul nostru duminică."],
    "el": ["Ακολουθήστε το ποτάμι και περάστε το στον μύλο.", "Εγγραφείτε στη χορωδία μας την Κυριακή."],
    "id": ["Ikuti sungai itu dua mil, lalu seberangi di dekat kincir.", "Bergabung dengan paduan suara kami hari Minggu."],
    "sk": ["Sledujte rieku dve míle a pri mlyne ju prejdite.", "Prihláste sa do nášho zboru v nedeľu."],
    "hr": ["Pratite rijeku dvije milje i prijeđite je kod mlina.", "Pridružite se našem zboru u nedjelju."],
    "sr_latn": ["Pratite reku dve milje i pređite je kod mlina.", "Pridružite se našem horu u nedelju."],
    "sl": ["Sledite reki dve milji in jo prečkajte pri mlinu.", "Pridružite se našemu zboru v nedeljo."],
    "bg": ["Следвайте реката две мили и я прекосете при мелницата.", "Присъединете се към нашия хор в неделя."],
    "mk": ["Следете ја реката две милји и преминете ја кај воденицата.", "Приклучете се на нашиот хор во недела."],
    "hu": ["Kövesse a folyót két mérföldön át, és a malomnál keljen át rajta.", "Csatlakozzon kórusunkhoz vasárnap."],
    "fi": ["Seuraa jokea kaksi mailia ja ylitä se myllyn luona.", "Liity kuoroomme sunnuntaina."],
    "lt": ["Sekite upe dvi mylias ir perženkite ją prie malūno.", "Prisijunkite prie mūsų choro sekmadienį."],
    "vi": ["Theo dõi dòng sông hai dặm rồi băng qua ở chỗ cối xay.", "Tham gia dàn hợp xướng của chúng tôi vào chủ nhật."],
    "ms": ["Ikuti sungai itu dua batu, kemudian seberanginya di kincir.", "Sertai koir kami pada hari Ahad."],
    "ca": ["Seguiu el riu dues milles i creueu-lo al molí.", "Uneix-te al nostre cor diumenge."],
}

GOES = {
    "en": [
        "All rights reserved. Follow us on Facebook for the latest news.",
        "Follow us on Facebook for the latest news. All rights reserved.",
        "Leave a comment below. Follow us on Facebook for the latest news.",
        "Follow Valley Beat on Instagram, Facebook, Twitter and YouTube.",
        "Follow the Valley Post on Facebook and X for the latest news.",
        "Follow @ValleyDeals on Twitter to keep up with the latest deals.",
        "Follow us on Facebook, Bluesky and Mastodon too!",
        "You can also follow Jane Doe on X at @janedoe.",
        "Like and follow us on Facebook.",
        "To read more stories like this, sign up for our newsletter.",
        "For more videos from the valley, subscribe to our YouTube channel.",
        "Want more from the valley? Sign up here for our free weekly newsletter.",
        "Never miss a story: sign up to our daily email newsletter.",
        "Please subscribe to our podcast.",
        "Download our app for the latest updates.",
        "Subscribe to our newsletter and follow us on Instagram.",
        "Join our Facebook group.",
        "- Don't forget to subscribe to our YouTube channel.",
    ],
    "de": ["Alle Rechte vorbehalten. Folgen Sie uns auf Facebook für aktuelle Nachrichten.", "Abonnieren Sie hier unseren kostenlosen Newsletter.", "Folgen Sie uns auf Instagram, Facebook und X.", "Folgen Sie dem Talboten auf Facebook.",
           "Melden Sie sich jetzt für unseren Newsletter an.", "Um nichts zu verpassen, abonnieren Sie unseren WhatsApp-Kanal."],
    "fr": ["Abonnez-vous gratuitement à notre newsletter.", "Suivez-nous sur Facebook, Instagram et X.", "Suivez La Vallée sur Google News.",
           "Pour ne rien manquer, inscrivez-vous à notre infolettre."],
    "es": ["Suscríbete gratis a nuestro boletín.", "Síguenos en Facebook, Instagram y X.", "Únete a nuestro canal de WhatsApp.", "Sigue a El Valle en Google News."],
    "it": ["Iscriviti gratis alla nostra newsletter.", "Seguici su Facebook, Instagram e X.", "Segui La Valle su Google News.", "Iscriviti al nostro canale WhatsApp."],
    "pt": ["Subscreva a nossa newsletter.", "Siga-nos no Facebook e no Instagram.", "Siga o Jornal do Vale no Google News.", "Entre no nosso canal do WhatsApp."],
    "nl": ["Schrijf je in voor onze nieuwsbrief.", "Volg ons op Facebook en Instagram.", "Volg De Dalbode op WhatsApp."],
    "pl": ["Zapisz się do naszego newslettera.", "Obserwuj nas na Facebooku i Instagramie.", "Śledź nas w Google News."],
    "ru": ["Подписывайтесь на наш канал в Telegram.", "Читайте нас в Telegram и ВКонтакте.", "Чтобы ничего не пропустить, подпишитесь на нашу рассылку."],
    "uk": ["Підписуйтесь на наш канал у Telegram.", "Читайте нас у Facebook та Telegram."],
    "cs": ["Přihlaste se k odběru našeho newsletteru.", "Sledujte nás na Facebooku a Instagramu."],
    "sv": ["Prenumerera på vårt nyhetsbrev.", "Följ oss på Facebook och Instagram."],
    "da": ["Tilmeld dig vores nyhedsbrev.", "Følg os på Facebook og Instagram."],
    "nb": ["Meld deg på vårt nyhetsbrev.", "Følg oss på Facebook og Instagram."],
    "ro": ["Abonați-vă la newsletterul nostru.", "Urmăriți-ne pe Facebook și Instagram."],
    "el": ["Εγγραφείτε στο newsletter μας.", "Ακολουθήστε μας στο Facebook και στο Instagram."],
    "id": ["Berlangganan newsletter kami.", "Ikuti kami di Facebook dan Instagram.", "Ikuti saluran WhatsApp kami."],
    "sk": ["Odoberajte náš newsletter.", "Sledujte nás na Facebooku a Instagrame."],
    "hr": ["Pretplatite se na naš newsletter.", "Pratite nas na Facebooku i Instagramu.", "Pratite nas na našoj Facebook stranici."],
    "sr_latn": ["Preuzmite našu aplikaciju.", "Pratite nas na Facebooku, Instagramu i Viberu."],
    "sl": ["Prenesite našo aplikacijo.", "Spremljajte nas na Facebooku in Instagramu."],
    "bg": ["Абонирайте се за нашия канал в YouTube.", "Последвайте ни във Facebook и Instagram."],
    "mk": ["Следете не на Facebook и Instagram."],
    "hu": ["Iratkozz fel YouTube csatornánkra.", "Kövessen minket a Facebookon és az Instagramon."],
    "fi": ["Tilaa uutiskirjeemme.", "Seuraa meitä Facebookissa ja Instagramissa."],
    "lt": ["Sekite mus Facebook ir Instagram."],
    "vi": ["Theo dõi chúng tôi trên Facebook và YouTube."],
    "ms": ["Langgan buletin kami.", "Ikuti kami di Facebook dan Telegram."],
    "ca": ["Subscriu-te al nostre butlletí.", "Segueix-nos a Facebook i Instagram."],
}

MISSES = [(code, line) for code, lines in STAYS.items() for line in lines]
HITS = [(code, line) for code, lines in GOES.items() for line in lines]


@pytest.mark.parametrize("line", ["- \u200b", "* . \u2060", "• …", "- The water fell. ★", " All rights reserved. ©"])
def test_signs_are_no_call(line):
    assert clean(f"{line}\n\n{ABOVE['en']}").endswith(ABOVE["en"])


@pytest.mark.parametrize(("code", "line"), MISSES)
def test_a_sentence_of_the_article_stays(code, line):
    above = ABOVE[code]
    for text in (line, f"{line}\n\n{above}", f"{above}\n\n{line}", f"{above}\n\n{line}\n\n{above}", f"{above}\n- {line}\n- {above}"):
        assert clean(text) == text


@pytest.mark.parametrize(("code", "line"), HITS)
def test_a_call_goes(code, line):
    above = ABOVE[code]
    assert clean(f"{above}\n\n{line}") == above
    assert clean(f"{above}\n\n{line}\n\n{above} 2") == f"{above}\n\n{above} 2"
    assert clean(f"{above} {line}\n\n{above} 2").startswith(f"{above} ")


def test_a_line_goes_only_if_all_of_it_are_calls():
    line = "Subscribe to our newsletter. The dam was built in 1962 and has held ever since."
    assert clean(line) == line
    assert clean(f"{ABOVE['en']}\n\n{line}") == f"{ABOVE['en']}\n\n{line}"
