"""Slovenian."""

NAME = "Slovenian"
SCRIPT = "Latin"
FUNCTION_WORDS = """
    in je v na da se za so z s pa ki po bi ne ni kot od do tudi še o iz ali kar lahko bo bilo bil
    bila pri kako med ker že le pred
"""
MONTHS = """
    januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra
    januar februar marec april maj junij julij avgust september oktober november december jan feb
    mar apr jun jul avg sep okt nov dec
"""
WEEKDAYS = "ponedeljek torek sreda četrtek petek sobota nedelja pon tor sre čet pet sob ned"
DATE_WORDS = "ob dne uri ura leta danes včeraj h min"
HOME = """
    Domov
    Naslovnica
    Domača stran
    Prva stran
"""
OUTLETS = """
    novice novosti časopis dnevnik glas list tednik večer delo agencija portal radio televizija
    revija slovenske svet kronika
"""
LINES = {
    "navigation": """
        Skoči na glavno vsebino
        Pojdi na vsebino
        Preskoči na glavno vsebino
        Nazaj na vrh strani
        Nazaj na naslovnico
        Nazaj na prvo stran
        Iskanje za: {}
        Rezultati iskanja
        Rezultati iskanja za: {}
        Ni zadetkov
        Ni rezultatov
        Nič ni bilo najdeno
        Ne najdem strani
        Stran ni bila najdena
        Strani ni mogoče najti
        Vsebine ni mogoče najti
        Zdi se, da ne najdemo, kar iščete. Morda bo pomagalo iskanje.
        Omogočite JavaScript
        Prosimo, omogočite JavaScript
        Odpri meni
        Zapri meni
        Glavni meni
        Stran {n} od {n}
        Drsni dol do vsebine
        Preskoči na orodno vrstico
        Skoči na vsebino
        Preklopi navigacijo
        Preskoči na vsebino
        Prikaži meni
        Razširi pod-meni
        Skrči pod-meni
        Naslednja stran
        Nazaj na vrh
        Prejšnja stran
        Oprostite, noben prispevek ne ustreza iskalnim kriterijem.
        Ups! Da strani ni mogoče najti.
        Vsebine ni mogoče najti. Poskusite z iskanjem.
    """,
    "read_times": """
        Čas branja: {n} minut
        Čas branja: {n} minuta
        Čas branja: {n} minuti
        Čas branja: {n} minute
        Čas branja {n} minut
        Čas branja: približno {n} min
        Čas branja: manj kot minuta
        Predviden čas branja: {n} minut
        Predvideni čas branja: {n} min
        Ocenjeni čas branja: {n} min
        Ocenjen čas branja: {n} minut
        {n} minut branja
        {n} minute branja
        {n} minuti branja
        {n} minuta branja
        {n} min. branja
        Branje: {n} min
        Preberete v {n} min
        Preberete v {n} minutah
        Predviden čas branja: {n} min
        {n} min branja
        Čas branja {n} min.
        Čas branja: {n} min
    """,
    "post_meta": """
        Značke: {title}
        Objavljeno: {date}
        Objavljeno {date}
        Objavljeno dne: {date}
        Objavljeno dne {date}
        Posodobljeno: {date}
        Posodobljeno {date}
        Zadnja sprememba: {date}
        Zadnja sprememba {date}
        Zadnjič posodobljeno: {date}
        Zadnjič posodobljeno {date}
        Datum objave: {date}
        Datum objave {date}
        Spremenjeno: {date}
        Spremenjeno {date}
        Avtor: {name}
        Avtor {name}
        Avtorica: {name}
        Avtorica {name}
        Avtorji: {name}
        Avtorji {name}
        Piše: {name}
        Piše {name}
        Napisal: {name}
        Napisal {name}
        Napisala: {name}
        Napisala {name}
        Objavil: {name}
        Objavil {name}
        Objavila: {name}
        Objavila {name}
        Urednik: {name}
        Urednik {name}
        Urednica: {name}
        Urednica {name}
        Novinar: {name}
        Novinar {name}
        Novinarka: {name}
        Novinarka {name}
        Besedilo: {name}
        Besedilo {name}
        Pripravil: {name}
        Pripravil {name}
        Pripravila: {name}
        Pripravila {name}
        Teme: {title}
        Rubrika: {title}
        Objavljeno v kategoriji: {title}
        {n} ogledov
        {n} ogledi
        Ogledov: {n}
        Število ogledov: {n}
        Prebrano {n}-krat
        pred {n} urami
        pred {n} uro
        pred {n} minutami
        pred {n} dnevi
        pred {n} dnevoma
        pred {n} tedni
        pred {n} meseci
        pred {n} min
        Danes, {date}
        Včeraj, {date}
        Ta vnos je bil objavljen v {title}. Zaznamek za trajno povezavo.
        Vir: STA
        Avtor: STA
        Vir besedila: {}
    """,
    "related_links": """
        Preberite celoten članek
        Preberi celoten članek
        Preberi članek
        Nadaljujte z branjem
        Nadaljuj branje
        Vse novice
        Vse novice iz rubrike
        Poglej vse
        Prikaži vse
        Pokaži več
        Naloži več novic
        Novejši prispevki
        Starejši prispevki
        Več novic iz rubrike
        Ni sorodnih člankov
        Beri dalje
        Celoten članek
        Nadaljuj z branjem
        Naloži več
        Preberi več…
        Preberite več
        Prikaži več
        Naslednja novica
        Naslednji prispevek
        Naslednji članek
        Prejšnja novica
        Prejšnji prispevek
        Prejšnji članek
    """,
    "comment_prompts": """
        En komentar
        Ni komentarjev
        Še ni komentarjev
        Bodite prvi, ki bo komentiral
        Bodi prvi, ki bo komentiral
        Vsi komentarji
        Poglej komentarje
        Preberi komentarje
        Skrij komentarje
        Starejši komentarji
        Novejši komentarji
        Pravila komentiranja
        Prekini odgovor
        Prekliči odgovor
        Prijavi napako
        Prijavite napako
        Ste opazili napako?
        Opazili ste napako?
        Komentiranje izključeno za {headline}
        Prijavite se za komentiranje
        Prikaži komentarje
        1 Komentar
        Brez komentarja
        Komentarjev še ni.
        Komentiranje izklljučeno
        Nalagam komentarje…
        Oprostite, komentiranje tega zapisa je onemogočeno.
        Oprostite, obrazec za komentarje je trenutno zaprt.
        Pokaži več komentarjev
        Vaš komentar čaka na odobritev.
        Vnesite vaše geslo za ogled komentarjev.
        E-naslov (ne bo javno objavljen)
        Kliknite tu za preklic odgovora.
        Pošlji Komentar
        Prijavite se, če želite komentirati
        Prijavite se, če želite odgovoriti
        Prispevaj komentar
        V primeru novega komentarja me obvesti po elektronski pošti.
        V primeru odziva na moj komentar, me obvesti po elektronski pošti.
    """,
    "share_prompts": """
        Deli to
        Deli novico
        Deli ta članek
        Delite novico
        Delite članek
        Delite s prijatelji
        Delite na Facebooku
        Deli na X
        Deli na Twitterju
        Deli na WhatsApp
        Deli po e-pošti
        Deli na družbenih omrežjih
        Pošlji po e-pošti
        Povezava je kopirana
        Kliknite za deljenje {}
        Všeč mi je Nalaganje
        {n} delitev
        Vam je članek všeč?
        Odpre se v novem oknu
        Deli na Facebooku
        Deli na Flipboardu
        Deli na LinkedIn
        Deli na Pinterest
        Deli na Reddit
        Deli na Telegram
        Deli na tumblr
        Deli na VKu
        Deli na XING
        Deli s prijatelji
        Deli članek
        Kopiraj povezavo
        Pošlji po elektronski pošti
        Pošlji prijatelju
        Shrani v Pocket
    """,
    "follow_prompts": """
        Sledite nam na Instagramu
        Sledite nam na Twitterju
        Sledite nam na X
        Sledite nam na družbenih omrežjih
        Sledite nam na Viberju
        Sledite {} na Facebooku
        Spremljajte nas na Facebooku
        Spremljajte nas na družbenih omrežjih
        Pridružite se nam na Facebooku
        Pridružite se nam na Viberju
        Naročite se na naše e-novice
        Naročite se na novice
        Naročite se na naš YouTube kanal
        Prijavite se na naše e-novice
        Prijava na novice
        Prijavite se na novice
        Vpišite svoj e-naslov
        Vnesite svoj e-naslov
        Vaš e-poštni naslov
        Prenesite aplikacijo
        Prenesite našo aplikacijo
        Vklopi obvestila
        Najpomembnejše novice v vaš e-poštni predal
        Odjavite se lahko kadar koli
        Sledite nam na Google News
        Naročite se na e-novice
        Prijava na e-novice
        Prijavite se na e-novice
        Vaš e-naslov
        Vpišite e-naslov
    """,
    "adverts": """
        Oglas
        Reklama
        Članek se nadaljuje po oglasu
        Besedilo se nadaljuje pod oglasom
        Nadaljevanje članka pod oglasom
        Nadaljevanje pod oglasom
        Sponzoriran članek
        Plačana objava
        Oglasni članek
        Promocijska vsebina
        Naročena vsebina
        Naročeni članek
        Zapri oglas
        Skrij oglas
        Promocijsko sporočilo
        Sponzorirana vsebina
        Članek se nadaljuje pod oglasom
    """,
    "paywalls": """
        Članek je dostopen samo naročnikom
        Ta članek je na voljo samo naročnikom
        Vsebina je na voljo samo naročnikom
        Za branje članka potrebujete naročnino
        Za nadaljevanje branja se naročite
        Naročite se in berite naprej
        Že imate naročnino? Prijavite se
        Ste že naročnik? Prijavite se
        Že naročnik? Prijavite se
        Še niste naročnik?
        Nimate računa? Registrirajte se
        Ste pozabili geslo?
        Pozabljeno geslo
        Podprite nas
        Podprite neodvisno novinarstvo
        Izberite naročnino
        Še {n} brezplačnih člankov
        Upravljanje Spletišča
        Prispevek je zaščiten z geslom. Vnesite geslo za pregled komentarjev.
        Članek je na voljo samo naročnikom
    """,
    "consents": """
        Ta spletna stran uporablja piškotke
        To spletno mesto uporablja piškotke
        Naša spletna stran uporablja piškotke
        Stran uporablja piškotke
        Uporabljamo piškotke za boljšo uporabniško izkušnjo
        Z uporabo strani se strinjate z uporabo piškotkov
        Z nadaljevanjem uporabe strani se strinjate z uporabo piškotkov
        Sprejmi vse piškotke
        Sprejmem vse piškotke
        Zavrni vse piškotke
        Samo nujni piškotki
        Samo nujne
        Nujni piškotki
        Vedno aktivno
        Upravljanje piškotkov
        Upravljanje soglasja
        Upravljaj soglasje
        Spoštujemo vašo zasebnost
        Cenimo vašo zasebnost
        Uredi nastavitve piškotkov
        Nastavitve piškotkov
        Politika piškotkov
        Spletna stran uporablja piškotke
        Sprejmem vse
        Sprejmi vse
        To spletno mesto uporablja piškotke za boljšo uporabniško izkušnjo. Če boste spletno stran uporabljali še naprej, s tem privolite v njihovo nadaljnjo uporabo.
        Uporabljamo piškotke
        Zavrni vse
    """,
    "feed_footers": """
        Prispevek {headline} se je najprej pojavil na {}.
        Objava {headline} se je najprej pojavila na {}.
    """,
    "widgets": """
        Izberite kategorijo
        Izberite Mesec
        RSS vir za komentarje tega prispevka.
        Vnosi (RSS)
        Vir komentarjev
    """,
    "author_boxes": """
        Vsi članki avtorja
        Vsi članki avtorja {name}
        Poglej vse prispevke avtorja {name}
        Prispevki od {name}
        Obiščite spletno stran od {}
    """,
    "credits": """
        Foto {name}
        Foto: STA
        Foto: arhiv
        Foto: osebni arhiv
        Vir fotografije: {}
        Avtor fotografije: {}
        Naslovna fotografija: {}
        Fotografija je simbolična
        Slika je simbolična
        Posnetek zaslona: {}
        Simbolična slika
        Simbolična fotografija
        Foto: {title}
    """,
    "players": """
        Poslušajte članek
        Poslušaj članek
        Poslušajte ta članek
        Vaš brskalnik ne podpira zvoka
        Vaš brskalnik ne podpira videa
        Vaš brskalnik ne podpira predvajanja
        Oglejte si video
        Oglejte si galerijo
        Poglejte galerijo
        Galerija slik
        Avdio predvajalnik
        Hitrost predvajanja
        Konec pogovornega okna.
        Prenesi Datoteko
        Video predvajalnik
        Za to datoteko ni bil najden noben združljiv vir.
        Začetek pogovornega okna. Escape bo preklical in zaprl okno.
    """,
    "footers": """
        © {n} Vse pravice pridržane
        © {n} {}. Vse pravice pridržane
        Kopiranje vsebin ni dovoljeno
        Splošni pogoji
        Splošni pogoji uporabe
        Pravno obvestilo
        Varstvo osebnih podatkov
        Varovanje zasebnosti
        Natisni članek
        Kontaktirajte nas
        Pišite nam
        Ponosno uporablja tehnologijo WordPress
        Zemljevid strani
        Poganja WordPress
        Pogoji uporabe
        Politika zasebnosti
    """,
}
LEADS = {
    "related_links": """
        Preberite tudi
        Preberite še
        Preberite več
        Preberi še
        Preberi tudi
        Preberi več
        Beri tudi
        Beri še
        Poglejte tudi
        Poglejte še
        Oglejte si tudi
        Glej tudi
        Več o tem
        Sorodni članki
        Sorodna novica
        Povezani članki
        Povezana novica
        Morda vas zanima
        Prejšnji članek
        Naslednji članek
        Prejšnji prispevek
        Naslednji prispevek
        Prejšnja novica
        Naslednja novica
        Nadaljuj z branjem
        Nadaljujte z branjem
        Ne spreglejte
    """,
}
HEADINGS = {
    "related_links": """
        Preberite tudi
        Preberite še
        Preberi še
        Morda vas bo zanimalo
        Mogoče vas zanima
        Morda vam bo všeč
        Sorodni članki
        Sorodne vsebine
        Povezane novice
        Povezane vsebine
        Povezane teme
        Podobne novice
        Podobni članki
        Najbolj brano danes
        Najbolj brane novice
        Najbolj komentirano
        Najnovejše iz rubrike
        Najnovejši članki
        Priporočamo tudi
        Priporočamo v branje
        Izbrano za vas
        Izbor urednika
        Druge novice
        Ostale novice
        Več na to temo
        Iz iste rubrike
        Ne spreglejte
        Zadnje objave
        Več iz rubrike
        Morda vas zanima
        Najbolj brani
        Najnovejše novice
        Povezani članki
        Sorodne novice
        Več novic
        Zadnje novice
    """,
    "widgets": """
        Najnovejši prispevki
        Zadnji prispevki
        Zadnji komentarji
        Oblak oznak
        Najbolj uporabljene kategorije
        Najnovejši komentarji
        Oblak značk
    """,
    "author_boxes": """
        O avtorju
        O avtorici
        Drugi članki avtorja
        Več od avtorja
    """,
    "contents_tables": """
        Vsebina članka
        V tem članku
        Kazalo vsebine
    """,
}
ENDINGS = {
    "comment_prompts": """
        Dodaj odgovor
        Dodaj odgovor za {}
        Dodaj odgovor Prekini odgovor
        Dodaj odgovor Prekliči odgovor
        Dodaj komentar
        Napiši komentar
        Napišite komentar
        Oddaj komentar
        Oddajte komentar
        Pustite komentar
        Komentirajte članek
        Vaš e-naslov ne bo objavljen
        Vaš e-naslov ne bo objavljen. * označuje zahtevana polja
        Tvoja e-pošta ne bo objavljena. Zahtevana polja so označena
        Vaš e-poštni naslov ne bo objavljen
        Vaš e-poštni naslov ne bo objavljen. Zahtevana polja so označena
        Zahtevana polja so označena {}
        Komentiranje zaprto
        Komentarji so zaprti
        Komentiranje je zaprto
        Komentiranje je onemogočeno
        Za objavo komentarja se morate prijaviti
        Za komentiranje se morate prijaviti
        Za komentiranje morate biti prijavljeni
        Shrani moje ime, e-pošto in spletno stran v ta brskalnik za naslednjič, ko bom komentiral.
        Ena misel na “{title}”
        Objavi komentar
        Tvoja e-pošta ne bo objavljena.
        Zahtevana polja so označena
        {n} komentar
        {n} komentarja
        {n} komentarji
        {n} komentarjev
        Komentarjev: {n}
        Komentarji ({n})
        Komentarji: {n}
    """,
}
COMPANIONS = {
    "navigation": """
        Išči:
        Iskanje
        Domov
        Naslovnica
        Meni
        Zapri
        Navigacija
        Na vrh
        Politika
        Gospodarstvo
        Slovenija
        Svet
        Šport
        Kultura
        Kronika
        Črna kronika
        Mnenja
        Kolumne
        Zdravje
        Znanost
        Tehnologija
        Lokalno
        Vreme
        Nalaganje...
        Stran {n}
        Slovenščina
        Domača stran
    """,
    "post_meta": """
        Kategorija: {title}
        Datum: {date}
        Datum {date}
        Tema: {title}
        STA
        Vir: {}
        Vir
        Objavljeno v {}
        Objavljeno
        Avtor
        Neuvrščeni
        Nerazvrščeno
        Uncategorized
        Značke
        Oznake
        Od {name}
        Uredi
        Ključne besede
    """,
    "related_links": """
        Povezano: {title}
        (več…)
        Prejšnji: {title}
        Naslednji: {title}
        Prejšnji
        Naslednji
        Prejšnja
        Naslednja
        Naprej
        Nazaj
        Priporočamo
        Izpostavljeno
        Najnovejše
        Najbolj brano
        Novice
        Sorodno
        Naslednje
        Prejšnje
        Prva
        Zadnja
    """,
    "comment_prompts": """
        {name} pravi
        {name} je napisal
        {name} piše
        Odgovori
        Ime
        E-pošta
        E-naslov
        Spletna stran
        Spletišče
        Komentar
        Komentarji
        Komentiraj
        Pošlji
        Vaš komentar
        Povratna Sled
    """,
    "share_prompts": """
        Deli
        Delite
        Všeč mi je
        Natisni
        Kopiraj
        Shrani
    """,
    "follow_prompts": """
        Sledite nam
        Spremljajte nas
        Spremljajte nas na
        E-novice
    """,
    "paywalls": """
        Prijava
        Odjava
        Registracija
        Prijavi se
        Prijavite se
        Geslo
        Naročnina
        Naroči se
        Naročite se
        Zapomni si me
        Samo za naročnike
        Že imate naročnino?
        Že naročnik?
    """,
    "consents": """
        Strinjam se
        Sprejmi
        Sprejmem
        Zavrni
        V redu
        Nastavitve
        Razumem
    """,
    "widgets": """
        Arhiv
        Arhivi
        Kategorije
        Meta
        Strani
        Povezave
        Koledar
        Komentarji (RSS)
    """,
    "credits": """
        Fotografija: {}
        Ilustracija: {}
        Slika: {}
    """,
    "players": """
        Video
        Galerija
        Foto
        Poslušaj
        Poslušajte
        V živo
        Predvajaj
    """,
    "contents_tables": """
        Kazalo
        Vsebina
    """,
    "footers": """
        © {}
        Kontakt
        O nas
        Oglaševanje
        Uredništvo
        Piškotki
        Poganja {}
        Kolofon
        Vse pravice pridržane
    """,
}
