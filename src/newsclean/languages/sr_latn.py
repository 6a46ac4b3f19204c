"""Serbian (Latin)."""

NAME = "Serbian (Latin)"
SCRIPT = "Latin"
FUNCTION_WORDS = """
    i u je da se na za su od sa koji koja koje kao što ne nije o do ali ili bi će po iz kako iz samo
    već pre posle bio bila bilo biti ovo to taj ta sve još
"""
MONTHS = """
    januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra januar
    februar mart april maj jun jul avgust septembar oktobar novembar decembar jan feb mar apr avg
    sep sept okt nov dec
"""
WEEKDAYS = """
    ponedeljak utorak sreda četvrtak petak subota nedelja pon uto sre čet pet sub ned
"""
DATE_WORDS = "u h časova sati sat god godine danas juče min"
HOME = """
    Početna
    Naslovna
    Početna strana
    Naslovna strana
    Početak
"""
OUTLETS = """
    vesti novosti novine dnevnik glas list nedeljnik večernje jutarnji vreme agencija portal radio
    televizija magazin kurir danas politika informer glasnik hronika svet
"""
LINES = {
    "navigation": """
        Pređi na sadržaj
        Skoči na sadržaj
        Skoči na primarni sadržaj
        Idi na vrh
        Povratak na vrh
        Na vrh strane
        Nazad na naslovnu
        Povratak na početnu
        Rezultati pretrage za: {}
        Pretraga za:
        Nema rezultata
        Nema rezultata pretrage
        Ništa nije pronađeno
        Stranica nije pronađena
        Strana nije pronađena
        Izgleda da ne možemo da pronađemo ono što ste tražili. Možda će pretraživanje pomoći.
        Izgleda da ništa nije pronađeno na ovom mestu. Možda da pokušate pretraživanje?
        Omogućite JavaScript
        Molimo omogućite JavaScript
        Otvori meni
        Zatvori meni
        Glavni meni
        Otvori pretragu
        Zatvori pretragu
        Prethodna strana
        Strana {n} od {n}
        Izgleda da ništa nije pronađeno na ovom mestu. Možda da pravo posetite mesto {}
        Idi na sadržaj
        Preskoči na sadržaj
        Nazad na vrh
        Sledeća strana
        Skoči na traku sa alatkama
        Glavni izbornik
        Zatvori izbornik
        Izbornik u podnožju
        Otvori izbornik
        Proširi podređeni izbornik
        Sekundarni izbornik
        Skupi podređeni izbornik
        Uključi/isključi izbornik
        Rezultati pretraživanja za: {}
        Počnite da kucate i pritisnite "Enter" za pretragu
        Pretraži naslove ili sadržaj…
        Kretanje komentara
        Kretanje članaka
        Kretanje članka
        Kotrljaj ka vrhu
        Ups! Ta stranica ne može biti pronađena.
    """,
    "read_times": """
        Vreme čitanja {n} min
        Vreme čitanja: {n} minuta
        Vreme čitanja: {n} minut
        Vreme čitanja: oko {n} min
        Vreme čitanja: oko {n} minuta
        Vreme čitanja: manje od minuta
        Vreme za čitanje: {n} min
        Vreme za čitanje: {n} minuta
        Procenjeno vreme čitanja: {n} min
        Procenjeno vreme čitanja: {n} minuta
        Prosečno vreme čitanja: {n} min
        {n} minut čitanja
        {n} minuta čitanja
        {n} min. čitanja
        {n} min za čitanje
        {n} minuta za čitanje
        Čitanje: {n} min
        Pročitajte za {n} min
        Pročitajte za {n} minuta
        Tekst se čita {n} min
        Za čitanje je potrebno {n} minuta
        Vreme čitanja: {n} min
        {n} min čitanja
    """,
    "post_meta": """
        Tagovi: {title}
        Objavljeno: {date}
        Objavljeno {date}
        Ažurirano: {date}
        Ažurirano {date}
        Poslednja izmena: {date}
        Poslednja izmena {date}
        Poslednje ažuriranje: {date}
        Poslednje ažuriranje {date}
        Datum objave: {date}
        Datum objave {date}
        Izmenjeno: {date}
        Izmenjeno {date}
        Objavljeno dana: {date}
        Objavljeno dana {date}
        Postavljeno: {date}
        Postavljeno {date}
        Vreme objave: {date}
        Vreme objave {date}
        Autor: {name}
        Autor {name}
        Autori: {name}
        Autori {name}
        Autorka: {name}
        Autorka {name}
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
        Poslao: {name}
        Poslao {name}
        Rubrika: {title}
        Teme: {title}
        Kategorizovano kao: {title}
        Objavljeno u kategoriji: {title}
        Pregleda: {n}
        Pregledi: {n}
        {n} pregleda
        {n} pregled
        Broj pregleda: {n}
        Pročitano {n} puta
        pre {n} sat
        pre {n} sata
        pre {n} minut
        pre {n} dan
        pre {n} meseci
        pre {n} nedelje
        pre {n} h
        pre {n} min
        Objavljeno {date} od {name}
        Objavljeno: {date} Ažurirano: {date}
        Danas, {date}
        Juče, {date}
        Ovaj unos je objavljen pod {title}. Zabeležite stalnu vezu.
        Izvor: Tanjug
        Izvor: Beta
        Izvor: FoNet
        Izvor teksta: {}
        Autor: Redakcija
        Autor: Beta
        Autor: Tanjug
        Autor: FoNet
        pre {n} dana
        pre {n} minuta
        pre {n} sati
        Autor članka
        Datum članka
        Lepljivi članak
    """,
    "related_links": """
        Pogledajte: {title}
        Pročitajte: {title}
        Bonus video: {title}
        Pročitaj ceo tekst
        Pročitajte ceo tekst
        Pročitaj celu vest
        Pročitajte celu vest
        Pročitaj vest
        Pogledaj sve
        Pogledaj sve vesti
        Vidi sve
        Sve vesti
        Sve vesti iz rubrike
        Više vesti
        Učitaj više
        Prikaži još
        Nastavi sa čitanjem
        Noviji članci
        Stariji članci
        Još vesti iz rubrike
        Prethodna strana vesti
        Nema povezanih postova:
        Povezani postovi omogućeni od strane Yet Another Related Posts Plugin.
        Nastavi čitanje
        Prikaži više
        Pročitaj još
        Pročitajte više
        Učitaj još
        Prethodna vest
        Prethodni članak
        Sledeća vest
        Sledeći članak
        Nastavi sa čitanjem {headline}
    """,
    "comment_prompts": """
        Jedan komentar
        Nema komentara
        Još uvek nema komentara
        Budite prvi koji će komentarisati
        Budi prvi koji će komentarisati
        Budite prvi koji će ostaviti komentar
        Noviji komentari
        Stariji komentari
        Pogledaj sve komentare
        Pogledaj komentare ({n})
        Vidi sve komentare
        Pročitajte komentare
        Prikaži još komentara
        Prijavite se da biste komentarisali
        Vaš komentar čeka odobrenje
        Pravila komentarisanja
        Pravila o komentarisanju
        Komentari su isključeni na {headline}
        Odustani od odgovora
        Predaj komentar
        Obavesti me o novim komentarima
        Prijavite grešku
        Uočili ste grešku u tekstu?
        Obavezna polja su označena
        Uočili ste grešku?
        Prikaži komentare
        1 komentar
        Vaš komentar čeka pregled.
        Žao nam je, komentari za ovu stavku su zatvoreni.
        Komentari su isključeni na {}
        Pogledaj Komentare
        Unesite svoju lozinku za pregled komentara.
        Akismetovo obaveštenje o privatnosti
        Odgovori na moje komentare
        Pritisnite ovde da biste odustali od odgovora.
        Prijava bez komentarisanja
        Prijavite se da biste odgovorili
        Prijavite se da biste ostavili komentar
        Prijavljen kao {}. Uredite svoj profil.
    """,
    "share_prompts": """
        Podeli članak
        Podeli tekst
        Podeli ovu vest
        Podelite vest
        Podelite članak
        Podelite sa prijateljima
        Podeli na društvenim mrežama
        Podelite na društvenim mrežama
        Podeli ovo
        Podeli na X-u
        Podeli na Viberu
        Podeli putem Vibera
        Podeli putem e-pošte
        Podeli preko Facebook-a
        Podelite na Fejsbuku
        Podelite na Facebook-u
        Pošalji prijatelju
        Pošalji mejlom
        Pošalji e-poštom
        Link je kopiran
        Kopiraj vezu
        Pritisnite da biste podelili {}
        Kliknite da biste podelili {}
        Sviđa mi se Učitavanje
        {n} deljenja
        Da li vam se svideo tekst?
        Otvara se u novom prozoru
        Kopiraj link
        Podeli na Facebook-u
        Podeli na Fejsbuku
        Podeli na Flipboard-u
        Podeli na LinkedIn-u
        Podeli na Pinterest-u
        Podeli na Reddit-u
        Podeli na Telegram-u
        Podeli na tumblr-u
        Podeli na Twitter-u
        Podeli na VK-u
        Podeli na WhatsApp-u
        Podeli na XING-u
        Podeli sa prijateljima
        Podeli vest
        Pošalji putem email-a
        Sačuvaj u Pocket
        Pritisnite da biste podelili na Linkedinu {}
        Pritisnite da biste podelili na Linkedinu
        Pritisnite da biste podelili na Pinterestu {}
        Pritisnite da biste podelili na Pinterestu
        Pritisnite da biste podelili na Reditu {}
        Pritisnite da biste podelili na Reditu
        Pritisnite da biste podelili na Tambleru {}
        Pritisnite da biste podelili na Tambleru
        Pritisnite da biste podelili na Tviteru {}
        Pritisnite da biste podelili na Tviteru
        Pritisnite da biste poslali ovo prijatelju e-poštom {}
        Pritisnite da biste poslali ovo prijatelju e-poštom
        Pritisnite za štampanje {}
        Pritisnite za štampanje
    """,
    "follow_prompts": """
        Pratite nas na Facebook-u
        Pratite nas na Fejsbuku
        Pratite nas na Instagramu
        Pratite nas na Tviteru
        Pratite nas na X-u
        Pratite nas i na društvenim mrežama
        Pratite nas na Viberu
        Pratite nas na Telegramu
        Pratite nas putem naše aplikacije
        Pratite {} na Google News
        Budite uz nas i na društvenim mrežama
        Pridružite se našoj Viber zajednici
        Pridružite se našem Viber kanalu
        Pridružite se našem Telegram kanalu
        Pridružite nam se na Telegramu
        Pridružite nam se na Fejsbuku
        Prijavite se na newsletter
        Prijavite se za newsletter
        Prijavi se na naš newsletter
        Prijavite se na bilten
        Prijavite se na naš bilten
        Pretplatite se na newsletter
        Pretplatite se na naš kanal
        Pretplatite se na naš YouTube kanal
        Unesite e-mail adresu
        Unesite svoju e-mail adresu
        Unesite vašu email adresu
        Vaša email adresa
        Adresa e-pošte
        Preuzmite aplikaciju
        Preuzmite našu aplikaciju
        Skinite našu aplikaciju
        Najvažnije vesti na vaš mejl
        Najnovije vesti na vaš mejl
        Dodajte nas među omiljene izvore na Google-u
        Uključite obaveštenja
        Pratite nas na
        Pratite nas na društvenim mrežama
        Pratite nas na Google News
        Pridružite nam se na Viberu
        Pridružite se našoj Viber grupi
        Prijavi se na newsletter
        Prijavite se na naš newsletter
        Unesite e-mail
        Praćenje bloga
    """,
    "adverts": """
        Reklama
        Oglas
        Nastavak teksta ispod reklame
        Nastavak vesti ispod oglasa
        Nastavak teksta nakon oglasa
        Tekst se nastavlja nakon reklame
        Tekst se nastavlja ispod oglasa
        Vest se nastavlja ispod reklame
        Članak se nastavlja ispod reklame
        Članak se nastavlja ispod oglasa
        Nastavak članka ispod reklame
        Sponzorisani sadržaj
        Sponzorisani članak
        Sponzorisani tekst
        Plaćeni oglas
        Promotivni tekst
        Promo tekst
        Zatvori reklamu
        Komercijalni sadržaj
        Nastavak teksta ispod oglasa
        Nastavak vesti nakon reklame
        PR članak
        Tekst se nastavlja ispod reklame
    """,
    "paywalls": """
        Sadržaj dostupan samo pretplatnicima
        Ovaj tekst je dostupan samo pretplatnicima
        Samo za pretplatnike
        Pretplatite se da biste čitali dalje
        Pretplatite se i čitajte
        Već ste pretplatnik?
        Već ste pretplatnik? Prijavite se
        Imate pretplatu? Prijavite se
        Već imate nalog? Prijavite se
        Nemate nalog? Registrujte se
        Izgubili ste lozinku?
        Zaboravili ste lozinku?
        Prijavite se preko Facebook-a
        Podržite nas
        Podržite nezavisno novinarstvo
        Podržite rad redakcije
        Kupite pretplatu
        Preostalo vam je {n} besplatnih tekstova
        Ovaj članak je zaštićen lozinkom. Unesite lozinku da biste videli komentare.
        Ovaj sadržaj je zaštićen lozinkom. Molimo vas da unesete lozinku da biste ga videli.
    """,
    "consents": """
        Ovaj sajt koristi kolačiće (cookies)
        Ova veb stranica koristi kolačiće
        Naš sajt koristi kolačiće
        Sajt koristi kolačiće
        Koristimo kolačiće kako bismo poboljšali vaše iskustvo
        Koristimo kolačiće da bismo poboljšali vaše iskustvo
        Korišćenjem ovog sajta prihvatate upotrebu kolačića
        Korišćenjem sajta prihvatate upotrebu kolačića
        Nastavkom korišćenja sajta prihvatate upotrebu kolačića
        Prihvati sve kolačiće
        Prihvatam sve kolačiće
        Odbij sve
        Odbij sve kolačiće
        Samo neophodni
        Samo neophodni kolačići
        Neophodni kolačići
        Uvek aktivno
        Upravljanje kolačićima
        Upravljaj saglasnošću
        Podešavanje kolačića
        Cenimo vašu privatnost
        Politika o kolačićima
        Informacije koje prikupljamo
        Koristimo kolačiće
        Ovaj sajt koristi kolačiće
        Podešavanja kolačića
        Politika kolačića
        Ova veb lokacija koristi Cookies da bi poboljšala vaše iskustvo.
    """,
    "feed_footers": """
        Članak {headline} se pojavljuje prvo na {}.
        Članak {headline} se prvo pojavio na {}.
        Objava {headline} se pojavljuje prvo na {}.
        Tekst {headline} se prvi put pojavio na {}.
    """,
    "widgets": """
        Izaberi kategoriju
        Izaberi mesec
        Izaberite kategoriju
        Izaberite mesec
        Dovod unosa
        Dovod komentara
        Arhive kategorija: {}
        Arhive oznaka: {}
    """,
    "author_boxes": """
        Vidi sve članke od {name}
        Svi tekstovi autora {name}
        Svi tekstovi autora
        Svi članci autora
        Članci od {name}
        Vidi sve članke od {}.
        Posetite veb mesto od {}
    """,
    "credits": """
        Foto-ilustracija: {}
        Foto ilustracija
        Foto: ilustracija
        Foto {name}
        Izvor fotografije: {}
        Izvor foto: {}
        Foto i video: {}
        Autor fotografije: {}
        Foto: privatna arhiva
        Foto: Printscreen
        Naslovna fotografija: {}
        Snimio: {name}
        Snimio {name}
        Foto: Tanjug/{name}
        Kolaž: {}
        Foto: {title}
    """,
    "players": """
        Poslušajte vest
        Poslušaj vest
        Poslušajte članak
        Poslušajte tekst
        Poslušajte ovaj tekst
        Slušaj vest
        Slušajte članak
        Vaš pregledač ne podržava audio
        Vaš pretraživač ne podržava video
        Vaš pretraživač ne podržava audio element
        Pogledajte video
        Pogledajte galeriju
        Pogledaj galeriju
        Poslušajte podkast
        Preuzmi datoteku
        Nije nađen nijedan kompatibilan izvor ovog videa.
        Stopa reprodukcije
        Koristite strelice gore/dole za povećavanje ili smanjivanje glasnosti.
        Ovaj prikaz slajdova zahteva javaskript.
        Pregledač video zapisa
        Pregledač zvučnih zapisa
        Pritisnite da biste videli ovaj prikaz slajdova.
        Učitavanje video zapisa…
    """,
    "footers": """
        © {n} Sva prava zadržana
        © {n} {}. Sva prava zadržana
        Zabranjeno kopiranje bez dozvole
        Zabranjeno je preuzimanje sadržaja bez dozvole
        Zabranjeno preuzimanje delova sadržaja
        Prenošenje delova teksta dozvoljeno je uz navođenje izvora
        Sva prava zadržana
        Uslovi korišćenja
        Uslovi i pravila korišćenja
        Pravila korišćenja
        Politika privatnosti
        Sa ponosom pokreće WordPress
        Pokreće WordPress
        Odštampaj članak
        Verzija za štampu
        Kontakt redakcije
        Mapa sajta
        Oglašavanje na sajtu
        Zabranjeno preuzimanje
        Korisnička podešavanja
        Pokreće Vordpres
    """,
}
LEADS = {
    "related_links": """
        Pročitajte još
        Pročitajte i
        Pročitajte i ovo
        Pročitaj još
        Pročitaj i
        Čitajte još
        Čitajte i
        Čitaj još
        Pogledajte i
        Pogledajte još
        Vidi još
        Vidi i
        Saznajte više
        Povezane vesti
        Povezana vest
        Povezani članci
        Slične vesti
        Prethodni članak
        Sledeći članak
        Prethodna vest
        Sledeća vest
        Prethodna objava
        Sledeća objava
        Nastavi sa čitanjem
        Nastavi čitanje
        Možda vas zanima
        Možda će vas zanimati
        Ne propustite
        Više o temi
        Više o ovoj temi
        Preporučujemo i
        Detaljnije pročitajte
        BONUS VIDEO
    """,
}
HEADINGS = {
    "navigation": """
        Rezultati pretrage
    """,
    "related_links": """
        Pročitajte još
        Pročitajte i
        Čitajte još
        Pogledajte još
        Možda će vas zanimati
        Možda vam se svidi
        Moglo bi vas zanimati
        Možda vas interesuje
        Povezane teme
        Povezane objave
        Slični tekstovi
        Slične objave
        Ostale vesti iz rubrike
        Najčitanije danas
        Najčitanije vesti
        Najčitanije u rubrici
        Najnovije iz rubrike
        Najkomentarisanije
        Najpopularnije vesti
        Najviše komentara
        Iz iste rubrike
        Iz iste kategorije
        Još iz kategorije
        Preporučeni tekstovi
        Preporučujemo vam
        Izdvajamo za vas
        Izbor urednika
        Vesti partnera
        Još na ovu temu
        Više na ovu temu
        Više sa weba
        Ne propustite
        Još vesti
        najnovije vesti
        Ostale vesti
        Povezani postovi:
        Povezani članci
        Preporuka za Vas
        Slične vesti
        Top vesti
        Možda vas zanima
        Slični članci
    """,
    "widgets": """
        Najnoviji komentari
        Skorašnji članci
        Skorašnji komentari
        Skorašnje objave
        Poslednji komentari
        Oblak oznaka
        Oblak tagova
        Najnoviji članci
        Najpopularniji članci i strane
    """,
    "author_boxes": """
        O autoru
        O autorki
        O autorima
        Još od autora
        Ostali tekstovi autora
        Više od autora
    """,
    "contents_tables": """
        Sadržaj teksta
        Sadržaj članka
        U ovom tekstu
        U ovom članku
    """,
}
ENDINGS = {
    "comment_prompts": """
        Ostavite odgovor
        Ostavite odgovor na {}
        Ostavite odgovor Odustani od odgovora
        Ostavi komentar
        Ostavite komentar
        Ostavi komentar Odustani od odgovora
        Ostavi odgovor
        Napišite komentar
        Napiši komentar
        Pošalji komentar
        Pošaljite komentar
        Dodaj komentar
        Vaša adresa e-pošte neće biti objavljena
        Vaša adresa e-pošte neće biti objavljena. Neophodna polja su označena
        Vaša email adresa neće biti objavljena. Neophodna polja su označena
        Vaša email adresa neće biti objavljena
        Neophodna polja su označena
        Neophodna polja su označena {}
        Komentari su zatvoreni
        Zatvoreno za komentare
        Komentari su isključeni
        Morate biti prijavljeni da biste postavili komentar
        Morate biti prijavljeni da biste objavili komentar
        Žao nam je, da bi postavili komentar, morate biti prijavljeni.
        Sačuvaj moje ime, e-poštu i veb mesto u ovom pregledaču veba za sledeći put kada komentarišem.
        Ovo veb mesto koristi Akismet kako bi smanjilo nepoželjne. Saznajte kako se vaši komentari obrađuju.
        {n} odgovora na „{title}“
        Jedan odgovor na „{title}“
        {n} komentar
        {n} komentara
        Komentari ({n})
        Komentara: {n}
        Komentari: {n}
        Komentari {n}
    """,
}
COMPANIONS = {
    "navigation": """
        Primarni izbornik
        Pretraga
        Pretraži
        Početna
        Naslovna
        Početak
        Meni
        Izbornik
        Zatvori
        Navigacija
        Politika
        Društvo
        Hronika
        Svet
        Sport
        Ekonomija
        Biznis
        Kultura
        Region
        Beograd
        Srbija
        Zabava
        Zdravlje
        Nauka
        Tehnologija
        Kolumne
        Učitavanje...
        Strana {n}
        Stranica {n}
        Srpski
        Ćirilica
        Latinica
        Društvene veze
        Rezultati za „{}“
        Kreni dole
        Na vrh {}
        Bez rezultata
        Izgleda da ova strana ne postoji.
        Ovde nema ničega
    """,
    "post_meta": """
        Datum: {date}
        Datum {date}
        Od {name}
        Tema: {title}
        Objavljeno pod {title}
        Tanjug
        Beta
        FoNet
        Izvor: {}
        Izvor
        Objavljeno u {}
        Objavljeno
        Autor
        Nekategorizovano
        Oznake
        Tagovi
        Kategorija
        Uredi
        Ažurirano
        Redakcija
        Ključne reči
        Izdvojeni članak
        Uredi ovo
    """,
    "related_links": """
        Pročitaj više
        (više…)
        Prethodno: {title}
        Sledeće: {title}
        Prethodna
        Sledeća
        Prethodni
        Sledeći
        Prethodno
        Sledeće
        Opširnije
        Detaljnije
        Preporučujemo
        Izdvajamo
        Najnovije
        Najčitanije
        Povezano
        Vesti
        Uskoro opširnije
        Poslednje vesti
        Još iz rubrike
        Povezane vesti
        Poslednja
        Prva
        Vidi arhivu
    """,
    "comment_prompts": """
        Prijavi grešku
        {name} kaže
        {name} je rekao
        {name} napisao
        Odgovor za {name}
        Odgovori
        Ime
        E-pošta
        Email
        Veb mesto
        Veb sajt
        Sajt
        Komentar
        Komentari
        Vaš komentar
        Pošalji
        Javite nam
        Pošalji vest
        Povratna veza
    """,
    "share_prompts": """
        Podeli
        Podelite
        Deljenje
        Sviđa mi se
        Štampaj
        Kopiraj
        Sačuvaj
        Fejsbuk
        Tviter
        Vajber
    """,
    "follow_prompts": """
        Pratite nas
        Zapratite nas
        Newsletter
        Vaša e-mail adresa
        Pridružite nam se na Vajberu
        Bilten
    """,
    "adverts": """
        Marketing
        Sponzorisano
        Promo
        Advertorijal
    """,
    "paywalls": """
        Pretplatite se za čitanje
        Prijava
        Odjava
        Registracija
        Prijavi se
        Prijavite se
        Zapamti me
        Lozinka
        Pretplata
        Pretplatite se
    """,
    "consents": """
        Prihvatam
        Odbij
        Slažem se
        U redu
        Saznajte više
        Podešavanja
        Razumem
        Prihvatam sve
        Prihvati sve
    """,
    "widgets": """
        Arhiva
        Arhive
        Kategorije
        Meta
        Strane
        Stranice
        Veze
        Linkovi
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
        Poslušajte
        Uživo
        Foto galerija
    """,
    "contents_tables": """
        Sadržaj
    """,
    "footers": """
        © {}
        Kontakt
        O nama
        Impresum
        Štampanje
        Oglašavanje
        Sa ponosom pokreće {}
    """,
}
