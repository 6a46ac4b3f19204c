"""Hungarian."""

NAME = "Hungarian"
SCRIPT = "Latin"
FUNCTION_WORDS = """
    a az és hogy nem is egy volt van meg csak már de ez azt ha mint el még vagy majd ki lehet amely
    szerint után kell között minden pedig amikor mert aki
"""
MONTHS = """
    január február március április május június július augusztus szeptember október november
    december jan febr feb márc ápr máj jún júl aug szept okt nov dec
"""
WEEKDAYS = "hétfő kedd szerda csütörtök péntek szombat vasárnap ked sze csü pén szo vas"
DATE_WORDS = "óra perc napján órakor kor"
HOME = """
    kezdőlap
    címlap
    főoldal
    nyitólap
    home
"""
OUTLETS = """
    hírek hír újság napilap hírlap hírportál lap a az magyar nemzet nap idő idők világ posta
    hírügynökség szemle magazin online hvg napló krónika
"""
LINES = {
    "navigation": """
        Ugrás a tartalomhoz
        Ugrás a tartalomra
        Ugrás a fő tartalomra
        Ugrás a fő tartalomhoz
        Tovább a tartalomra
        Tovább a tartalomhoz
        Kilépés a tartalomba
        Ugrás a menühöz
        Ugrás a kereséshez
        Vissza a tetejére
        Vissza a lap tetejére
        Oldal tetejére
        Az oldal tetejére
        Ugrás az oldal tetejére
        Vissza a főoldalra
        Vissza a címlapra
        Vissza a kezdőlapra
        {n}. oldal
        {n}. oldal / {n}
        {n} / {n} oldal
        Következő oldal
        Előző oldal
        Keresési eredmények
        Keresés az oldalon
        Menü megnyitása
        Az oldal nem található
        Az Ön böngészője elavult
        Oldal nem található
        Görgetés a tartalomhoz
        Tovább az elsődleges tartalomra
        Tovább az eszköztárra
        Almenü szétnyitása
        Almenü összezárása
        Elsődleges menü
        Keresés bezárása
        Lábrész menü
        Menü bezárása
        Menü mutatása
        Másodlagos menü
        Görgess fel
        404-es hiba: az oldal nem található
        A keresett oldal nem található.
        Elnézést, a feltételeknek megfelelő bejegyzést nem találtunk.
        Ez az oldal nem létezik
        Úgy tűnik, hogy ezen a helyen semmi se található. Esetleg megpróbál egy keresést?
        Úgy tűnik, nem találtuk meg amit kerestünk. :) Talán, egy újabb keresés segíthetne
    """,
    "read_times": """
        {n} perc olvasás
        {n} perc olvasási idő
        {n} perces olvasmány
        {n} perces olvasás
        {n} percnyi olvasmány
        {n} percnyi olvasnivaló
        {n} perces olvasnivaló
        Olvasási idő: {n} perc
        Olvasási idő: kb. {n} perc
        Olvasási idő {n} perc
        Olvasási idő: {n}'
        Olvasási idő kb. {n} perc
        Becsült olvasási idő: {n} perc
        Átlagos olvasási idő: {n} perc
        Olvasásidő: {n} perc
        kb. {n} perc olvasás
        {n} p olvasás
        Kevesebb mint 1 perc olvasás
    """,
    "post_meta": """
        Közzétéve: {date}
        Közzétéve {date}
        Közzététel: {date}
        Megjelent: {date}
        Megjelenés: {date}
        Publikálva: {date}
        Létrehozva: {date}
        Frissítve: {date}
        Frissítve {date}
        Frissült: {date}
        Módosítva: {date}
        Utolsó frissítés: {date}
        Utolsó frissítés időpontja: {date}
        Utolsó módosítás: {date}
        Legutóbbi frissítés: {date}
        Közzétéve: {date} Frissítve: {date}
        Közzétéve: {date} | Frissítve: {date}
        Megosztva: {date}
        Dátum: {date}
        Szerző: {name}
        Szerző: {name} | {date}
        Szerző: {name}, {date}
        Szerzők: {name}
        Írta: {name}
        Írta: {name}, {date}
        Írta: {name} | {date}
        Írta {name}
        Szerkesztette: {name}
        Szerkesztő: {name}
        Szöveg: {name}
        Újságíró: {name}
        Tudósítónk: {name}
        {name} cikke
        {n} megtekintés
        Megtekintések: {n}
        Megtekintve: {n}
        {n} olvasás
        Olvasottság: {n}
        {n} hete
        {n} hónapja
        {n} órával ezelőtt
        {n} nappal ezelőtt
        {n} perccel ezelőtt
        Ez a cikk több mint {n} éve frissült utoljára. A benne lévő információk elavultak lehetnek.
        Ez a bejegyzés itt található: {title}. Közvetlen link.
        Ez a cikk több mint {n} éve frissült utoljára.
        Ragadós bejegyzés
        {n} napja
        {n} perce
        {n} órája
    """,
    "related_links": """
        Tovább olvasom
        Tovább olvas
        Tovább a cikkhez
        Tovább a cikkre
        Tovább a teljes cikkre
        Tovább a teljes cikkhez
        Olvass tovább
        Olvasson tovább
        Olvasás folytatása
        Elolvasom a cikket
        Elolvasom a teljes cikket
        A teljes cikk itt olvasható
        Előző cikk
        Következő cikk
        Előző bejegyzés
        Következő bejegyzés
        Előző hír
        Következő hír
        Bejegyzés navigáció
        Bejegyzések navigációja
        További betöltése
        További cikkek betöltése
        Még több betöltése
        Nincs hasonló bejegyzés
        Összes megtekintése
        Lap tetejére
        Régebbi bejegyzések
        Újabb bejegyzések
    """,
    "comment_prompts": """
        Nincs hozzászólás
        Nincsenek hozzászólások
        Nincsenek kommentek
        Még nincs hozzászólás
        Legyél te az első hozzászóló
        Legyen Ön az első hozzászóló
        Hozzászólások megtekintése
        Kommentek megtekintése
        Szólj hozzá a cikkhez
        Hozzászólok a cikkhez
        Hozzászólás küldése
        Hozzászólás elküldése
        Kilépés a válaszból
        Válasz megszakítása
        A hozzászóláshoz be kell jelentkezni
        A hozzászóláshoz jelentkezzen be
        A kommenteléshez be kell jelentkezni
        Hibát talált? Írja meg nekünk
        Hibát találtál? Írj nekünk
        Hiba bejelentése
        Válasz erre: {name}
        Moderálási alapelvek
        MINDEN VÉLEMÉNY SZÁMÍT
        1 hozzászólás
        Értékelje a cikket
        A hozzászólás rendszer-moderációra várakozik.
        A hozzászólások megtekintéséhez meg kell adni a jelszót.
        Bocsánat, de a bejegyzéshez egyelőre nem engedélyezett a hozzászólás.
        Bocsánat, de ehhez a bejegyzéshez nem tehető hozzászólás.
        Ehhez a bejegyzéshez nem lehet hozzászólni.
        Elnézést, ehhez a bejegyzéshez jelenleg nem lehet hozzászólni.
        Hozzászólás jelenleg nem lehetséges.
        Hozzászólások betöltése
        Hozzászólások kikapcsolva
        További hozzászólások
        {title} bejegyzéshez a hozzászólások lehetősége kikapcsolva
        Akismet adatvédelmi nyilatkozat
        Be kell jelentkezni a hozzászólás beküldéséhez
        Be kell jelentkezni a válaszadáshoz
        Csak a válaszokra
        E-mail cím
        Email (nem lesz nyilvános)
        Email értesítőt kérek, ha további hozzászólás érkezik a bejegyzéshez.
        Email értesítőt kérek, ha új bejegyzés jelenik meg az oldalon.
        Feliratkozás hozzászólás nélkül
        Kattintás a válasz elvetéséhez
        Kattintás ide a válaszadás megszakításához.
        {} néven bejelentkezve. Adatlapunk szerkesztése.
        Hozzászólás navigáció
        Korábbi hozzászólások
        Újabb hozzászólások
        Hozzászólás most!
    """,
    "share_prompts": """
        Megosztás a Facebookon
        Megosztás Facebookon
        Megosztás a Twitteren
        Megosztás Twitteren
        Megosztás X-en
        Megosztás az X-en
        Megosztás WhatsAppon
        Megosztás Telegramon
        Megosztás LinkedInen
        Megosztás a LinkedInen
        Megosztás Pinteresten
        Megosztás Viberen
        Megosztás e-mailben
        Megosztás emailben
        Cikk megosztása
        A cikk megosztása
        Oszd meg a cikket
        Ossza meg a cikket
        Oszd meg másokkal is
        Oszd meg barátaiddal
        Oszd meg ismerőseiddel
        Ossza meg ismerőseivel
        Oszd meg a Facebookon
        Tetszett a cikk? Oszd meg
        Tetszett a cikk? Ossza meg ismerőseivel
        Küldés e-mailben
        Küldés e-mailben egy ismerősnek
        Link másolása
        Link másolva
        Hivatkozás másolása
        Hivatkozás másolva
        {n} megosztás
        {n} kedvelés
        {n} ember kedveli ezt
        Tetszik Betöltés
        Új ablakban nyílik meg
        új lapon nyílik meg
        Cikk mentése
        Tetszett a bejegyzés?
        Elküldés e-mailben
        Küldés emailben
        Megosztás a Pinteresten
        Megosztás a Redditen
        Megosztás a Telegramon
        Megosztás Redditen
        Megosztás Telegramen
        Megosztás WhatsAppen
        Tetszett a cikk?
        {n} blogger ezt szereti
        Érdekesnek találtad? Oszd meg a Facebookon
    """,
    "follow_prompts": """
        Kövessen minket a Facebookon
        Kövess minket a Facebookon
        Kövess minket Facebookon is
        Kövessen minket a Facebookon is
        Kövess minket az Instagramon
        Kövessen minket az Instagramon
        Kövess minket a Google Hírekben
        Kövessen minket a Google Hírekben
        Kövessen minket a Google Hírekben is
        Kövesse a {} híreit a Google Hírekben
        Kövess minket
        Kövessen minket
        Iratkozzon fel hírlevelünkre
        Iratkozz fel hírlevelünkre
        Iratkozz fel a hírlevelünkre
        Iratkozzon fel napi hírlevelünkre
        Feliratkozás a hírlevélre
        Feliratkozás hírlevélre
        Feliratkozom a hírlevélre
        Hírlevél feliratkozás
        Hírlevél-feliratkozás
        Iratkozz fel YouTube-csatornánkra
        Iratkozz fel csatornánkra
        Csatlakozz Telegram-csatornánkhoz
        Csatlakozzon Viber-csoportunkhoz
        Töltse le applikációnkat
        Töltsd le az applikációnkat
        Töltse le az alkalmazást
        Értesítések bekapcsolása
        Kérek értesítést
        Add meg az e-mail címed
        Adja meg az e-mail címét
        Az Ön e-mail címe
        Bármikor leiratkozhat
        Bármikor leiratkozhatsz
        Elfogadom az adatkezelési tájékoztatót
        Ne maradjon le a legfontosabb hírekről
        Ne maradj le a legfontosabb hírekről
        Értesüljön elsőként a legfontosabb hírekről
        Lájkolja Facebook-oldalunkat
        Állítson be minket kedvenc forrásnak a Google-ban
        Adja hozzá a {} friss híreit a Google hírfolyamához
        Blog követése
        Követés Twitteren
        Iratkozzon fel e-mail címével a Blogra
        Add meg az email címed
        Az emailcímed
        Csatlakozás a többi {n} feliratkozóhoz
        Csatlakozás a többi {n} feliratkozókhoz
        E-mail címe
        Ez az emailcím már feliratkozott. Köszönjük.
        Köszönjük a feliratkozást
        Köszönjük. Ön sikeresen feliratkozott. Nézze meg a bejövő leveleit
    """,
    "adverts": """
        Hirdetés
        A cikk a hirdetés után folytatódik
        A cikk a hirdetés alatt folytatódik
        A cikk hirdetés után folytatódik
        A cikk folytatódik a hirdetés után
        Hirdetés után folytatjuk
        Támogatott tartalom
        Szponzorált tartalom
        Fizetett tartalom
        Fizetett hirdetés
        PR-cikk
        PR cikk
        Hirdetés bezárása
        Hirdetés átugrása
        Politikai hirdetés
        Társadalmi célú hirdetés
    """,
    "paywalls": """
        A cikk csak előfizetőknek érhető el
        Ez a cikk csak előfizetőink számára érhető el
        Ez a tartalom csak előfizetőknek elérhető
        Ez a tartalom csak előfizetők számára elérhető
        A teljes cikk csak előfizetőink számára olvasható
        Csak előfizetőknek
        Előfizetői tartalom
        Előfizetőknek szóló tartalom
        Fizessen elő a teljes cikk elolvasásához
        Fizess elő, és olvasd tovább
        A folytatáshoz jelentkezzen be
        Már előfizető?
        Már előfizető? Jelentkezzen be
        Már előfizetőnk?
        Már előfizetőnk? Jelentkezzen be
        Már van előfizetése?
        Már van fiókja? Jelentkezzen be
        Még {n} ingyenes cikket olvashat
        Elfelejtett jelszó
        Elfelejtette a jelszavát?
        Támogassa a független újságírást
        Támogasd a független újságírást
        Támogasd munkánkat
        Elfelejtett jelszó?
        A bejegyzést jelszó védi. Meg kell adni a jelszót a hozzászólások megtekintéséhez.
        Ez a tartalom jelszóval védett, megtekintéséhez alul meg kell adni a jelszót
        Ez a tartalom jelszóval védett. Kérjük, írja be a jelszót a megtekintéshez.
    """,
    "consents": """
        Ez a weboldal sütiket használ
        Ez az oldal sütiket használ
        Weboldalunk sütiket használ
        Weboldalunk cookie-kat használ
        Az oldal sütiket használ
        A weboldal sütiket használ
        A weboldal cookie-kat használ
        Ez a weboldal cookie-kat használ
        Sütiket használunk
        Cookie-kat használunk
        Sütiket használunk a jobb felhasználói élmény érdekében
        Weboldalunk sütiket használ a jobb felhasználói élmény érdekében
        Az oldal böngészésével elfogadja a sütik használatát
        A böngészés folytatásával elfogadja a cookie-k használatát
        Összes elfogadása
        Összes elutasítása
        Az összes elfogadása
        Elfogadom az összeset
        Elutasítom az összeset
        Sütik elfogadása
        Süti beállítások
        Cookie beállítások
        Cookie tájékoztató
        Süti tájékoztató
        Adatvédelmi beállítások
        Beállítások kezelése
        Az Ön adatainak védelme fontos számunkra
        Fontos számunkra az Ön adatainak védelme
        Elfogadom és bezárom
        Beállítások mentése
        Cookie szabályzat
        Cookie-szalag elrejtése
        OK, elfogadom
        Sütik kezelése
    """,
    "feed_footers": """
        A {headline} bejegyzés először a {} jelent meg.
        A(z) {headline} bejegyzés először {}-n jelent meg.
        A(z) {headline} bejegyzés először itt jelent meg: {}.
        {title} bejegyzés először a {} jelent meg.
    """,
    "widgets": """
        Kategória kiválasztása
        Hónap kiválasztása
        Bejegyzések (RSS)
        Bejegyzések hírcsatorna
        Hozzászólások (RSS)
        Hozzászólások hírcsatorna
        Hónap kijelölése
        Kategória kijelölése
        RSS hírcsatorna a bejegyzéshez kapcsolódó hozzászólásokról.
    """,
    "author_boxes": """
        {name} összes bejegyzése
        {name} összes cikke
        A szerző összes cikke
        Összes cikk a szerzőtől
        A szerző bejegyzései
        {name}'s összes bejegyzésének megtekintése.
    """,
    "credits": """
        Forrás: MTI
        Forrás: {name}
        Forrás: Reuters
        Fotó: MTI
        Fotó: {name}
        Fotó: Pexels
        Fotó: Pixabay
        Fotó: Unsplash
        Fotó: archív
        Kép: illusztráció
        A kép illusztráció
        Képünk illusztráció
        A képünk illusztráció
        Illusztráció: Pexels
        Nyitókép: illusztráció
        Nyitókép: {name}
        Borítókép: illusztráció
        Fotó: illusztráció
        Archív felvétel
    """,
    "players": """
        Cikk meghallgatása
        Hallgassa meg a cikket
        Hallgasd meg a cikket
        Hallgassa meg cikkünket
        Cikk felolvasása
        A böngészője nem támogatja a hanglejátszást
        A böngésződ nem támogatja a videólejátszást
        A böngésző nem támogatja az audio elemet
        Az Ön böngészője nem támogatja a HTML5 videót
        Nézze meg a videót
        Nézd meg a videót
        Videó megtekintése
        Galéria megtekintése
        Galéria megnyitása
        Kép nagyítása
        A bejegyzés megtekintése az Instagramon
        {} által megosztott bejegyzés
        Audio lejátszó
        Ehhez a diavetítéshez JavaScript szükséges.
        Ez egy felugró ablak
        Fájl letöltése
        Használja a Fel/Le nyíl gombokat a hangerő növeléséhez vagy csökkentéséhez.
        Idő csúszka
        Kattints ide a diavetítéshez.
        Lejátszási sebesség
        Nincs kompatibilis forrás ehhez a videóhoz.
        Párbeszédablak eleje. Az Escape gomb befejezi és bezárja az ablakot.
        Párbeszédablak vége.
        Video betöltése
        Videó lejátszása
        Videó lejátszó
    """,
    "footers": """
        Minden jog fenntartva
        © Minden jog fenntartva
        © {n} {}. Minden jog fenntartva.
        © {n} {} - Minden jog fenntartva
        Copyright © {n} {}. Minden jog fenntartva.
        Adatvédelmi irányelvek
        Adatvédelmi nyilatkozat
        Adatvédelmi tájékoztató
        Adatkezelési tájékoztató
        Felhasználási feltételek
        Általános szerződési feltételek
        Jogi nyilatkozat
        Hirdetési lehetőségek
        Cikk nyomtatása
        Nyomtatható változat
        Letöltés PDF-ben
        Köszönjük WordPress
        Büszkén működteti a WordPress
        Működteti a WordPress
        Adatvédelem | Impresszum
        A honlap lelke a WordPress
        {} büszke arra, hogy WordPress szív hajtja
    """,
}
LEADS = {
    "post_meta": """
        Kategória
        Címkék
        Címke
        Kategóriák
        Kulcsszavak
        Témák
        Kapcsolódó címkék
    """,
    "related_links": """
        Ezt is olvassa el
        Ezt is olvasd el
        Olvasta már?
        Olvastad már?
        Ezt olvasta már?
        Kapcsolódó cikk
        Kapcsolódó cikkünk
        Kapcsolódó cikkek
        Kapcsolódó anyagunk
        Korábban írtuk
        Korábbi cikkünk
        Nézze meg ezt is
        Ajánlott cikk
        További részletek
        Erről bővebben
        Bővebben itt
        Ez is érdekelheti
        Ez is érdekelhet
        Olvasson tovább
        Előző
        Következő
        Olvasd el
        Olvassa el
    """,
    "share_prompts": """
        Kattints ide a megosztáshoz
        Kattintás a megosztáshoz
        Ajánlás egy barátnak e-mailben
        Kattints ide a Reddit-en való megosztáshoz
        Kattints ide a Twitter-en való megosztáshoz
        Kattintson ide, hogy megoszthassa a Pinterest-en
    """,
    "widgets": """
        Szerzői archívum
    """,
    "credits": """
        Fotó
        Fotók
        Kép
        Képek
        Nyitókép
        Borítókép
        Címlapkép
        Címlapfotó
        Kiemelt kép
        Kiemelt fotó
        Indexkép
        Illusztráció
        Fotó/Forrás
    """,
    "footers": """
        Kattints ide a nyomtatáshoz
        Büszkén működteti
    """,
}
HEADINGS = {
    "related_links": """
        Kapcsolódó cikkek
        Kapcsolódó cikkeink
        Kapcsolódó hírek
        Kapcsolódó anyagok
        Kapcsolódó témák
        Kapcsolódó tartalmak
        Kapcsolódó bejegyzések
        Kapcsolódó cikk
        Ezt is olvassa el
        Ezeket is olvassa el
        Ezek is érdekelhetik
        Ez is érdekelheti
        Ez is érdekelhet
        Ezek is érdekelhetnek
        Ajánlott cikkek
        Ajánlott tartalom
        Ajánlott bejegyzések
        Önnek ajánljuk
        Neked ajánljuk
        Ajánljuk még
        Olvasta már?
        Legolvasottabb cikkek
        Legolvasottabb hírek
        A legolvasottabb cikkek
        A legolvasottabbak
        Legnépszerűbb cikkek
        Népszerű cikkek
        Friss hírek
        Friss cikkek
        Legfrissebb hírek
        Legfrissebb cikkek
        Legújabb cikkek
        Legújabb hírek
        További hírek
        További cikkek
        További cikkeink
        További cikkek a témában
        Hasonló cikkek
        Hasonló hírek
        Hasonló bejegyzések
        Még több hír
        Még több cikk
        A rovat további cikkei
        Partnereink hírei
        Címlapról ajánljuk
        Szponzorált tartalmak
        Kapcsolódó tartalom
        Kiemelt hírek
    """,
    "widgets": """
        Legutóbbi bejegyzések
        Legutóbbi hozzászólások
        Legfrissebb bejegyzések
        Friss bejegyzések
        Friss hozzászólások
        Népszerű bejegyzések
        Belépés, regisztráció
        Legnépszerűbb bejegyzések & oldalak
    """,
    "author_boxes": """
        A szerzőről
        A szerző további cikkei
        A szerző cikkei
        {name} további cikkei
        Szerzőnk további cikkei
    """,
    "contents_tables": """
        Tartalomjegyzék
        A cikk tartalma
        A cikk tartalmából
    """,
}
ENDINGS = {
    "comment_prompts": """
        Vélemény, hozzászólás?
        Hozzászólás írása
        Írj hozzászólást
        Írjon hozzászólást
        Vélemény, hozzászólás? Kilépés a válaszból
        Vélemény, hozzászólás? Válasz megszakítása
        Hozzászólás írása Válasz megszakítása
        Az e-mail címet nem tesszük közzé. A kötelező mezőket * karakterrel jelöltük
        A kötelező mezőket * karakterrel jelöltük
        A kötelező mezőket karakterrel jelöltük
        Az e-mail-címet nem tesszük közzé. A kötelező mezőket * karakterrel jelöltük
        A hozzászólások lezárva
        A hozzászólások le vannak zárva
        Hozzászólások lezárva
        A hozzászólás zárva
        A nevem, e-mail címem, és weboldalcímem mentése a böngészőben a következő hozzászólásomhoz
        {n} hozzászólás a(z) „{title}” bejegyzéshez
        A kommentelés nem engedélyezett
        Hozzászólás a(z) {title} bejegyzéshez
        Hozzászólások lehetősége itt nem engedélyezett.
        A kötelezően kitöltendő mezőket {} karakterrel jelöljük
        Email cím (nem tesszük közzé)
        Hozzászólás küldéséhez be kell jelentkezni.
        MINDEN VÉLEMÉNY SZÁMÍT Kilépés a válaszból
        Egy hozzászólás a(z) “{title}” című bejegyzéshez
        {n} hozzászólás a(z) {title} bejegyzéshez
        {n} hozzászólás a(z) “{title}” című bejegyzéshez
        “{title}” bejegyzéshez {n} hozzászólás
        A nevem, e-mail-címem, és weboldalcímem mentése a böngészőben a következő hozzászólásomhoz.
        Az e-mail címet nem tesszük közzé.
        Az e-mail-címet nem tesszük közzé.
        Ez az oldal az Akismet szolgáltatást használja a spam csökkentésére. Ismerje meg a hozzászólás adatainak feldolgozását .
        Hozzászólás a(z) {} bejegyzéshez
        Hozzászólás írásához bejelentkezés szükséges.
        A kötelező mezőket {} karakterrel jelöltük
        {n} hozzászólás
        {n} komment
        Hozzászólások ({n})
        Hozzászólások: {n}
        Kommentek ({n})
    """,
}
COMPANIONS = {
    "navigation": """
        Ön itt van
        Ön itt áll
        Kezdőlap
        Címlap
        Főoldal
        Menü
        Bezárás
        Keresés
        Hírek
        Belföld
        Külföld
        Politika
        Gazdaság
        Sport
        Kultúra
        Közélet
        Bulvár
        Egészség
        Tudomány
        Tech
        Vélemény
        Időjárás
        Galéria
        Videó
        Rovatok
        Betöltés
        Tartalomhoz
        Közösségi hivatkozások
        Navigáció
        Tetejére
        Oldal {n}
        Görgetés lefelé
        Itt nincs semmi
        Nem található
    """,
    "read_times": """
        Olvasási idő
    """,
    "post_meta": """
        Egyéb
        Szerkesztés
        Szerkeszt
        A benne lévő információk elavultak lehetnek.
        Bejegyzés dátuma
        Bejegyzés szerzője
        Egyéb kategória
        Kiemelt bejegyzés
        Módosít
    """,
    "related_links": """
        Ne maradjon le
        Cikkajánló
        Részletek itt
        Bővebben itt
        Összes hír
        Ajánljuk
        Ajánlott
        Legfrissebb
        Legnépszerűbb
        Legolvasottabb
        Legolvasottabbak
        Ne hagyja ki
        Rovatunkból
        Bővebben
        Elolvasom
        Mutass többet
        Részletek
        tovább
        Továbbiak
        Első
        Előző
        Következő
        Utolsó
    """,
    "comment_prompts": """
        Szólj hozzá
        Szóljon hozzá
        {name} szerint:
        {name} mondja:
        Hozzászólások
        Hozzászólás
        Kommentek
        Válasz
        Vélemény?
        Jelentés
        Név
        Email
        Honlap
        Hibát talált?
        Hibát találtál?
        Írj nekünk
        Hozzászólok
        Kommentálom
        Visszakövetés
        E-mail
        szükséges
        {n} vélemény
    """,
    "share_prompts": """
        Megosztás
        Megosztom
        Oszd meg
        Ossza meg
        Facebook
        Twitter
        Tetszik
        Tweet
        Mentés
        új ablak
    """,
    "follow_prompts": """
        Hírlevél
        Feliratkozás
        Feliratkozom
        Követés
        Csatlakozz hozzánk
        Kövesse oldalunkat
        Lájkolj minket
        Email cím
    """,
    "adverts": """
        Reklám
        Promóció
        Hirdetések
        Szponzorált
        Támogatott
        Apróhirdetés
    """,
    "paywalls": """
        Támogasson minket
        Támogass minket
        Bejelentkezés
        Belépés
        Regisztráció
        Előfizetés
        Előfizetek
        Kijelentkezés
        Emlékezzen rám
        Fiókom
        A teljes cikk elolvasásához
        Előfizetőknek
    """,
    "consents": """
        Mi és partnereink
        Mindig aktív
        Beállítások
        Elfogadom
        Elutasítom
    """,
    "widgets": """
        Archívum
        Kategóriák
        Címkék
        Címkefelhő
        Meta
        Oldalak
        Oldal
        Archívumok
        Blogtár
        címke
        Friss
        kategória
    """,
    "credits": """
        (MTI)
        Illusztráció
        Képernyőfotó
        Illusztrációnk
    """,
    "players": """
        Videólejátszó
        Hanglejátszó
        Audiolejátszó
        Hallgassa meg
        Hangerőcsúszka
        Képaláírás/Feliratok
        Lejátszás
        Meghallgatom
        Élő közvetítés
    """,
    "contents_tables": """
        Tartalom
    """,
    "footers": """
        Szerzői jogok
        Írjon nekünk
        Médiaajánlat
        Oldaltérkép
        Nyomtatás
        Impresszum
        Kapcsolat
        Rólunk
        ÁSZF
        Adatvédelem
        Szerkesztőség
    """,
}
