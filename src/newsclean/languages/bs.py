"""Bosnian."""

NAME = "Bosnian"
SCRIPT = "Latin"
FUNCTION_WORDS = """
    i u je da se na za su od s sa koji koja koje kao što ne nije o do ali ili bi će po iz kako samo
    već prije nakon poslije bio bila bilo biti ovo to taj ta sve još te
"""
MONTHS = """
    januara februara marta aprila maja juna jula augusta avgusta septembra oktobra novembra decembra
    januar februar mart april maj juni juli juna jula august avgust septembar oktobar novembar
    decembar jan feb mar apr jun jul aug avg sep okt nov dec
"""
WEEKDAYS = """
    ponedjeljak utorak srijeda četvrtak petak subota nedjelja pon uto sri čet pet sub ned
"""
DATE_WORDS = "u h sati sat god godine danas jučer min"
HOME = """
    Početna
    Naslovna
    Naslovnica
    Početna stranica
"""
OUTLETS = """
    vijesti novosti novine dnevnik glas list sedmičnik večernji jutarnji agencija portal radio
    televizija magazin glasnik hronika svijet avaz oslobođenje
"""
LINES = {
    "navigation": """
        Glavni meni
        Otvori meni
        Zatvori meni
        Idi na alatnu traku
        Preskoči do primarnog sadržaja
        Preskoči na sadržaj
        Meni u podnožju
        Prikaži meni
        Zatvori pretragu
        Rezultati pretrage za: {}
        Navigacija komentara
        Prethodna stranica
        Sljedeća stranica
        Stranica nije pronađena
        Žao nam je, nema članaka koji odgovaraju vašem kriteriju.
        Preskoči na glavni sadržaj
        Povratak na vrh stranice
        Povratak na naslovnicu
        Povratak na početnu
        Rezultati pretraživanja za: {}
        Nema rezultata
        Nema rezultata pretrage
        Čini se da ne možemo pronaći ono što tražite. Možda pretraživanje može pomoći.
        Čini se da ništa nije pronađeno na ovoj lokaciji. Možda pokušajte s pretragom?
        Omogućite JavaScript
        Molimo omogućite JavaScript
        Otvori pretragu
        Stranica {n} od {n}
    """,
    "read_times": """
        Vrijeme čitanja {n} min
        Vrijeme čitanja: {n} minuta
        Vrijeme čitanja: {n} minute
        Vrijeme čitanja: oko {n} min
        Vrijeme čitanja: oko {n} minuta
        Vrijeme čitanja: manje od minute
        Vrijeme za čitanje: {n} min
        Procijenjeno vrijeme čitanja: {n} min
        Procijenjeno vrijeme čitanja: {n} minuta
        Procijenjeno vrijeme čitanja: {n} minute
        Prosječno vrijeme čitanja: {n} min
        {n} minuta čitanja
        {n} minute čitanja
        {n} min. čitanja
        {n} min za čitanje
        Čitanje: {n} minuta
        Pročitajte za {n} minuta
        Pročitajte za {n} min
        Članak se čita {n} min
    """,
    "post_meta": """
        Tagovi: {title}
        Izvor: Fena
        Autor: Fena
        prije {n} sedmica
        prije {n} sedmice
        Posljednje ažuriranje: {date}
        Posljednje ažuriranje {date}
        Autor objave
        Datum objave
        Ljepljiva objava
        Objavljeno: {date}
        Objavljeno {date}
        Ažurirano: {date}
        Ažurirano {date}
        Zadnja izmjena: {date}
        Zadnja izmjena {date}
        Zadnje ažuriranje: {date}
        Zadnje ažuriranje {date}
        Zadnje ažurirano: {date}
        Zadnje ažurirano {date}
        Posljednja izmjena: {date}
        Posljednja izmjena {date}
        Datum objave: {date}
        Datum objave {date}
        Izmijenjeno: {date}
        Izmijenjeno {date}
        Objavljeno dana: {date}
        Objavljeno dana {date}
        Vrijeme objave: {date}
        Vrijeme objave {date}
        Autor: {name}
        Autor {name}
        Autori: {name}
        Autori {name}
        Autorica: {name}
        Autorica {name}
        Piše: {name}
        Piše {name}
        Pišu: {name}
        Pišu {name}
        Autor teksta: {name}
        Autor teksta {name}
        Urednik: {name}
        Urednik {name}
        Novinar: {name}
        Novinar {name}
        Novinarka: {name}
        Novinarka {name}
        Priredio: {name}
        Priredio {name}
        Priredila: {name}
        Priredila {name}
        Razgovarao: {name}
        Razgovarao {name}
        Razgovarala: {name}
        Razgovarala {name}
        Tekst: {name}
        Tekst {name}
        Objavio: {name}
        Objavio {name}
        Objavila: {name}
        Objavila {name}
        Napisao: {name}
        Napisao {name}
        Napisala: {name}
        Napisala {name}
        Rubrika: {title}
        Teme: {title}
        Kategorizirano kao: {title}
        Objavljeno u kategoriji: {title}
        Pregleda: {n}
        {n} pregleda
        {n} pregled
        Broj pregleda: {n}
        Pročitano {n} puta
        prije {n} sat
        prije {n} sata
        prije {n} minutu
        prije {n} minute
        prije {n} dan
        prije {n} mjeseci
        prije {n} mjeseca
        prije {n} h
        prije {n} min
        Objavljeno: {date} Ažurirano: {date}
        Danas, {date}
        Jučer, {date}
        Objavljeno {date} u rubrici {title}
        Ova objava je objavljena u {title}. Označi stalnu vezu.
        Izvor teksta: {}
        Autor: Redakcija
        Piše: Fena
    """,
    "related_links": """
        Nastavi čitati
        Pogledaj arhivu
        Prikaži više
        Pročitajte više
        Prethodni članak
        Sljedeći članak
        Pogledajte: {title}
        Pročitajte: {title}
        Vezano: {title}
        Pročitajte cijeli članak
        Pročitajte cijeli tekst
        Pročitaj cijelu vijest
        Pročitaj članak
        Pogledaj sve
        Pogledaj sve vijesti
        Sve vijesti
        Više vijesti
        Učitaj više
        Prikaži još
        Nastavite čitati
        Nastavi s čitanjem
        Još vijesti iz rubrike
        Učitaj više vijesti
        Nema vezanih članaka
    """,
    "comment_prompts": """
        Poništi odgovor
        Budite prvi koji će komentarisati
        Prijavite se da biste komentarisali
        Pravila komentarisanja
        1 komentar
        Komentari su isključeni za ovaj članak.
        Nema komentara
        Prikaži više komentara
        Trenutno nema komentara.
        Unesite vašu šifru da biste vidjeli komentare.
        Učitavam komentare…
        Vaš komentar čeka na moderaciju.
        Žao nam je, komentari su zatvoreni za ovu stavku.
        Žao nam je, obrazac za komentare je trenutno isključen.
        Kliknite ovdje da poništite odgovor.
        Napišite komentar…
        Obavijest o Akismet privatnosti
        Obavijesti me o narednim komentarima putem emaila.
        Obavijesti me o novim člancima pomoću emaila.
        Objavi komentar
        Pošalji komentar
        Prijavite se da napišete komentar
        Jedan komentar
        Još nema komentara
        Budi prvi koji će komentarisati
        Budite prvi i ostavite komentar
        Pogledaj sve komentare
        Pogledaj komentare ({n})
        Pročitaj komentare
        Sakrij komentare
        Uključi se u raspravu
        Uključite se u raspravu
        Komentari isključeni za {headline}
        Odustani od odgovora
        Otkaži odgovor
        Prijavi pogrešku
        Prijavite pogrešku
        Uočili ste pogrešku u tekstu?
        Uočili ste grešku?
        Obavijesti me o novim komentarima
        Važna obavijest: komentari
    """,
    "share_prompts": """
        Podijeli ovo:
        Klik za razmjenu na LinkedInu {}
        Klik za razmjenu na LinkedInu
        Kliknite da podijelite na Pinterestu {}
        Kliknite da podijelite na Pinterestu
        Kliknite da podijelite na Tumblru {}
        Kliknite da podijelite na Tumblru
        Kliknite ovdje za dijeljenje na Twitteru {}
        Kliknite ovdje za dijeljenje na Twitteru
        Kliknite za dijeljenje na Redditu {}
        Kliknite za dijeljenje na Redditu
        Kliknite za slanje emaila prijatelju {}
        Kliknite za slanje emaila prijatelju
        Kopiraj link
        Podijeli na Facebooku
        Podijeli vijest
        Kliknite za štampanje {}
        Kliknite za štampanje
        Podijeli tekst
        Podijeli ovu vijest
        Podijelite vijest
        Podijelite članak
        Podijelite s prijateljima
        Podijelite ovaj članak
        Podijeli ovaj članak
        Podijeli na društvenim mrežama
        Podijelite na društvenim mrežama
        Podjeli ovo
        Podijeli na X-u
        Podijeli na Viberu
        Podijeli na WhatsAppu
        Podijeli e-mailom
        Podijeli putem e-maila
        Podijelite na X
        Pošalji prijatelju
        Pošalji mailom
        Pošalji e-mailom
        Poveznica je kopirana
        Link je kopiran
        Kliknite za dijeljenje na {}
        Sviđa mi se Učitavanje
        {n} dijeljenja
        Sviđa vam se članak? Podijelite ga
        Otvara se u novom prozoru
    """,
    "follow_prompts": """
        Prati blog
        Pratite me na Twitteru
        Pratite nas na društvenim mrežama
        Pratite nas na Facebooku
        Pridružite nam se na Viberu
        Pretplati se na blogu pomoću emaila
        Pridružite se ostalim pretplatnicima ({n})
        Upišite vašu email adresu
        Pratite nas na Instagramu
        Pratite nas na Twitteru
        Pratite nas na X-u
        Pratite nas na Viberu
        Pratite nas na WhatsAppu
        Pratite nas i na društvenim mrežama
        Pratite {} na Google News
        Pratite {} na Facebooku
        Pridružite se našoj Viber zajednici
        Pridružite se našem WhatsApp kanalu
        Pridružite nam se na WhatsAppu
        Pridružite nam se na Facebooku
        Prijavite se na naš newsletter
        Prijavite se za newsletter
        Prijavi se na newsletter
        Pretplatite se na naš newsletter
        Pretplatite se na naš kanal
        Pretplatite se na naš YouTube kanal
        Unesite e-mail adresu
        Unesite svoju e-mail adresu
        Upišite svoju e-mail adresu
        Vaša email adresa
        Preuzmite aplikaciju
        Preuzmite našu aplikaciju
        Skinite našu aplikaciju
        Primajte najnovije vijesti na e-mail
        Najvažnije vijesti u vašem inboxu
        Dodajte nas kao preferirani izvor na Googleu
        Uključite obavijesti
        Želim primati newsletter
    """,
    "adverts": """
        Tekst se nastavlja ispod oglasa
        Sponzorisani sadržaj
        Sponzorisani članak
        Oglas
        Reklama
        Nastavak članka ispod oglasa
        Tekst se nastavlja nakon oglasa
        Tekst se nastavlja ispod reklame
        Članak se nastavlja ispod oglasa
        Članak se nastavlja ispod reklame
        Plaćeni oglas
        Promo članak
        Promotivni sadržaj
        PR članak
        Zatvori oglas
        Ukloni oglase
        Komercijalni sadržaj
        Sadržaj je sponzorisan
    """,
    "paywalls": """
        Zaboravili ste šifru?
        Ovaj članak je zaštićen šifrom. Unesite šifru da biste vidjeli eventualne komentare.
        Ovaj članak je zaštićen šifrom. Unesite šifru da biste vidjeli komentare.
        Sadržaj je dostupan samo pretplatnicima
        Ovaj članak dostupan je samo pretplatnicima
        Ovaj sadržaj dostupan je samo pretplatnicima
        Članak je dostupan samo pretplatnicima
        Pretplatite se da biste nastavili čitati
        Pretplatite se kako biste nastavili čitati
        Pretplatite se i nastavite čitati
        Za nastavak čitanja pretplatite se
        Već ste pretplatnik? Prijavite se
        Već imate pretplatu? Prijavite se
        Imate pretplatu? Prijavite se
        Već imate račun? Prijavite se
        Nemate račun? Registrujte se
        Zaboravili ste lozinku?
        Prijavite se putem Facebooka
        Podržite nas
        Podržite nezavisno novinarstvo
        Kupite pretplatu
        Odaberite pretplatu
        Preostalo vam je {n} besplatnih članaka
    """,
    "consents": """
        Koristimo kolačiće
        Politika privatnosti
        Ova web stranica koristi kolačiće
        Ova web-stranica koristi kolačiće
        Ovaj portal koristi kolačiće
        Naša stranica koristi kolačiće
        Stranica koristi kolačiće
        Koristimo kolačiće kako bismo poboljšali vaše iskustvo
        Koristimo kolačiće kako bismo vam pružili bolje korisničko iskustvo
        Korištenjem stranice pristajete na korištenje kolačića
        Nastavkom korištenja stranice prihvatate upotrebu kolačića
        Nastavkom pregledavanja pristajete na korištenje kolačića
        Prihvati sve kolačiće
        Prihvatam sve kolačiće
        Prihvati odabrano
        Samo nužni
        Samo nužni kolačići
        Nužni kolačići
        Uvijek aktivno
        Upravljanje kolačićima
        Upravljaj pristankom
        Upravljanje pristankom
        Cijenimo vašu privatnost
        Uredi postavke kolačića
        Pravila o kolačićima
    """,
    "feed_footers": """
        Objava {headline} prvi se puta pojavila na {}.
        Objava {headline} pojavila se prvi puta na {}.
        Članak {headline} prvi put objavljen na {}.
        Post {headline} je prvi puta viđen na {}.
    """,
    "widgets": """
        Arhive kategorije: {}
        Autorske arhive: {}
        Komentari (RSS)
        Odaberite kategoriju
        Odaberite mjesec
        RSS novosti za komentare na ovom članku.
        Novosti o komentarima
    """,
    "author_boxes": """
        Članci od {name}
        Posjeti {}’ web stranicu
        Prikaži sve objave od {name}
        Svi članci autora {name}
        Svi članci autora
        Svi tekstovi autora
        Više članaka autora
    """,
    "credits": """
        Foto {name}
        Foto: {} / Fena
        Foto: arhiva
        Foto: ilustracija
        Foto ilustracija
        Izvor fotografije: {}
        Autor fotografije: {}
        Naslovna fotografija: {}
        Snimio: {name}
        Snimila: {name}
        Snimio {name}
        Screenshot: {}
        Foto: Screenshot
        Foto: Privatni album
        Video: {name}
        Foto: {title}
    """,
    "players": """
        Preuzmi datoteku
        Učitavam video…
        Poslušajte vijest
        Poslušaj članak
        Poslušajte članak
        Poslušajte ovaj članak
        Slušaj članak
        Slušajte članak
        Vaš preglednik ne podržava audio
        Vaš preglednik ne podržava video
        Vaš preglednik ne podržava audio element
        Pogledajte video
        Pogledajte galeriju
        Pogledaj galeriju
        Otvori galeriju
        Poslušajte podcast
    """,
    "footers": """
        Sva prava zadržana
        Uslovi korištenja
        © {n} {}. Sva prava zadržana
        Zasnovano na WordPressu
        Verzija za štampu
        © {n} Sva prava zadržana
        Zabranjeno kopiranje bez dozvole
        Zabranjeno je preuzimanje sadržaja bez dozvole
        Uslovi i pravila korištenja
        Opći uslovi
        Pravila o privatnosti
        Izjava o privatnosti
        Zaštita privatnosti
        Ponosno pokreće WordPress
        Ispiši članak
        Verzija za ispis
        Karta weba
        Oglašavanje na portalu
        Stavovi autora ne odražavaju nužno stavove redakcije
    """,
}
LEADS = {
    "related_links": """
        Pogledajte i
        Pročitajte i
        Pročitajte još
        Pročitajte i ovo
        Pročitajte više
        Pročitaj još
        Pročitaj i
        Pročitaj više
        Čitajte još
        Čitajte i
        Pogledajte još
        Saznajte više
        Saznaj više
        Povezane vijesti
        Povezana vijest
        Povezani članci
        Povezani članak
        Prethodni članak
        Sljedeći članak
        Prethodna vijest
        Sljedeća vijest
        Prethodna objava
        Sljedeća objava
        Nastavi čitati
        Možda vas zanima
        Možda će vas zanimati
        Ne propustite
        Više o temi
        Više o ovoj temi
        Vezani članci
        Vezana vijest
    """,
    "post_meta": """
        Oznaka
    """,
}
HEADINGS = {
    "related_links": """
        Možda vas zanima
        Najnovije vijesti
        Ostale vijesti
        Povezane vijesti
        Povezani članci
        Pročitajte još
        Pročitajte i
        Čitajte još
        Pogledajte još
        Moglo bi vas zanimati
        Možda će vam se svidjeti
        Povezane teme
        Povezane objave
        Povezani sadržaj
        Slične vijesti
        Slične objave
        Najčitanije danas
        Najčitanije u rubrici
        Najčitaniji članci
        Najnovije iz rubrike
        Najkomentiranije
        Najpopularnije vijesti
        Iz iste rubrike
        Iz iste kategorije
        Preporučeni članci
        Preporučujemo vam
        Izdvajamo za vas
        Izbor urednika
        Još na ovu temu
        Više na ovu temu
        Više s portala
        Sadržaj partnera
        Ne propustite
        Vezani članci
        Vezane vijesti
    """,
    "widgets": """
        Najnoviji komentari
        Najnoviji članci
        Oblak za oznake
        Nove objave
        Nedavni članci
        Oblak tagova
    """,
    "author_boxes": """
        O autoru
        O autorici
        O autorima
        Još od autora
        Više od autora
        Ostali članci autora
    """,
    "contents_tables": """
        Sadržaj članka
        Sadržaj teksta
        U ovom članku
        Tablica sadržaja
    """,
}
ENDINGS = {
    "comment_prompts": """
        Vaša email adresa neće biti objavljivana
        Vaša email adresa neće biti objavljivana. Neophodna polja su označena sa
        Neophodna polja su označena sa {}
        Komentariši Poništi odgovor
        Odgovori na {name}
        Ostavite komentar
        Komentari su isključeni
        Morate se prijaviti da biste ostavili komentar
        Jedan komentar na “{title}”
        {n} odgovora na {name}
        {n} odgovora na “{title}”
        Morate biti prijavljeni da biste objavili komentar.
        Morate se prijaviti da biste mogli objaviti komentar.
        Napiši komentar
        Ova web stranica koristi Akismet za zaštitu protiv spama. Saznajte kako se obrađuju podaci komentara.
        Neophodna polja su označena sa
        Odgovori Otkaži odgovor
        Komentariši Otkaži odgovor
        Ostavi komentar
        Ostavite odgovor
        Ostavi odgovor
        Dodaj komentar
        Dodajte komentar
        Vaša adresa e-pošte neće biti objavljena
        Vaša adresa e-pošte neće biti objavljena. Obavezna polja su označena sa
        Vaša adresa e-pošte neće biti objavljena. Nužna polja su označena s
        Nužna polja su označena s {}
        Obavezna polja su označena sa {}
        Komentari su zatvoreni
        Komentarisanje je onemogućeno
        Morate biti prijavljeni kako biste komentarisali
        Spremi moje ime, e-poštu i web-stranicu u ovom internet pregledniku za sljedeći put kada budem komentirao
        Za komentarisanje je potrebna prijava/registracija
        Za komentarisanje je potrebna prijava
        Prijavite se kako biste komentarisali
        Komentari ({n})
        {n} komentara
        {n} komentar
        Komentara: {n}
        Komentari: {n}
        Komentari {n}
    """,
}
COMPANIONS = {
    "navigation": """
        Meni
        Naslovna
        Bosna i Hercegovina
        BiH
        Hronika
        Ekonomija
        Nauka
        Bosanski
        Pretraga:
        Društvene veze
        Navigacija
        Početna
        Pretraži …
        Učitavam…
        Učitavanje...
        Stranica {n}
        Na vrh {}
        Razvij dole
        Naslovnica
        Zatvori
        Tražilica
        Politika
        Društvo
        Crna hronika
        Svijet
        Sport
        Kultura
        Region
        Regija
        Zabava
        Zdravlje
        Tehnologija
        Kolumne
        Mišljenja
    """,
    "post_meta": """
        Nekategorisano
        Fena
        Srna
        Uredi ovo
        (Uredi)
        Datum: {date}
        Datum {date}
        Tema: {title}
        Od {name}
        Izvor: {}
        Izvor
        Objavljeno u {}
        Objavljeno
        Autor
        Tagovi
        Kategorija
        Ažurirano
        Redakcija
        Ključne riječi
    """,
    "related_links": """
        Izdvajamo
        Najnovije
        Najčitanije
        Preporučujemo
        Opširnije
        Pročitaj više
        (više…)
        Prethodna
        Sljedeća
        Stari članci
        Preporučamo
        Prethodno: {title}
        Sljedeće: {title}
        Prethodni
        Sljedeći
        Prethodno
        Sljedeće
        Slijedeća
        Izdvojeno
        Povezano
        Vijesti
        Uskoro opširnije
        Posljednje vijesti
    """,
    "comment_prompts": """
        Komentariši
        Email
        {name} kaže
        Komentari
        Povratni poziv
        Ime
        Naziv
        Vaš komentar
        Web stranica
        neophodno
        {name} je rekao
        {name} napisao
        {name} napisala
        Odgovori
        E-pošta
        Web-stranica
        Komentar
        Pošalji
        Imate priču?
        Rasprava
    """,
    "share_prompts": """
        Podijeli
        Podijelite
        Volim
        Sviđa mi se
        Kopiraj
        Spremi
        Tweetaj
    """,
    "follow_prompts": """
        Pratite nas
        Email adresa
    """,
    "adverts": """
        Sponzorisano
        Promo
        Marketing
    """,
    "paywalls": """
        Odjava
        Prijava
        Registracija
        Zapamti me
        Prijavi se
        Prijavite se
        Lozinka
        Pretplata
        Pretplati se
        Premium sadržaj
    """,
    "consents": """
        Prihvati sve
        Prihvatam
        Odbij
        Slažem se
        U redu
        Saznajte više
        Postavke
        Razumijem
    """,
    "widgets": """
        Arhive
        Kategorije
        Oznake
        Arhiva
        Meta
        Stranice
        Poveznice
        Kalendar
    """,
    "credits": """
        Fotografija: {}
        Ilustracija: {}
    """,
    "players": """
        Video
        Galerija
        Audio
        Foto
        Fotogalerija
        Poslušajte
        Prijenos uživo
        Uživo
    """,
    "contents_tables": """
        Sadržaj
    """,
    "footers": """
        Polica privatnosti
        Štampaj
        Štampanje
        Impresum
        Sva prava pridržana
        © {}
        Kontakt
        O nama
        Impressum
        Ispis
        Ispiši
        Oglašavanje
        Ponosno pokreće {}
    """,
}
