"""Croatian."""

NAME = "Croatian"
SCRIPT = "Latin"
FUNCTION_WORDS = """
    i u je da se na za su od s sa koji koja koje kao što ne nije o do ali ili bi će po iz kako samo
    već prije nakon bio bila bilo biti ovo to taj ta sve još te
"""
MONTHS = """
    siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga
    studenog prosinca siječanj veljača ožujak travanj svibanj lipanj srpanj kolovoz rujan listopad
    studeni prosinac sij velj ožu tra svi lip srp kol ruj lis stu pro
"""
WEEKDAYS = """
    ponedjeljak utorak srijeda četvrtak petak subota nedjelja pon uto sri čet pet sub ned
"""
DATE_WORDS = "u h sati sat god godine danas jučer min"
HOME = """
    Naslovnica
    Početna
    Početna stranica
"""
OUTLETS = """
    vijesti novosti novine dnevnik glas list tjednik večernji jutarnji novi agencija portal radio
    televizija magazin glasnik kronika svijet slobodna vjesnik telegram
"""
LINES = {
    "navigation": """
        Preskoči na glavni sadržaj
        Povratak na vrh stranice
        Povratak na naslovnicu
        Povratak na početnu
        Rezultati pretrage za: {}
        Rezultati pretraživanja za: {}
        Nema rezultata
        Nema rezultata pretrage
        Čini se da ne možemo pronaći ono što tražite. Možda pretraživanje može pomoći.
        Čini se da ništa nije pronađeno na ovoj lokaciji. Možda pokušajte s pretragom?
        Omogućite JavaScript
        Molimo omogućite JavaScript
        Zatvori izbornik
        Glavni izbornik
        Otvori pretragu
        Stranica {n} od {n}
        Pomakni do sadržaja
        Preskoči na sadržaj
        Skoči do alatne trake
        Skoči do primarnog sadržaja
        Skoči do sadržaja
        Izbornik u podnožju
        Otvori izbornik
        Prijeđi na sadržaj
        Proširi podizbornik
        Sekundarni Izbornik
        Zatvori podizbornik
        Zatvori pretragu
        Navigacija komentara
        Navigacija objava
        Povratak na vrh
        Prethodna stranica
        Sljedeća stranica
        Greška 404: Stranica nije pronađena
        Izgleda da ne možemo prikazati ono što ste zahtijevali. Možda da pokušate sa pretragom?
        Izgleda da ništa nije pronađeno na ovoj lokaciji. Možda da pokušate s pretragom?
        Ni jedna objava ne odgovara vašem kriteriju.
        Ništa nije pronađeno
        Stranica nije pronađena
        Ups! Ta stranica nije pronađena.
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
        Vrijeme čitanja članka: {n} min
        Vrijeme čitanja: {n} min
        {n} min čitanja
        Čitanje: {n} min
    """,
    "post_meta": """
        Tagovi: {title}
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
        prije {n} tjedna
        prije {n} h
        prije {n} min
        Objavljeno: {date} Ažurirano: {date}
        Danas, {date}
        Jučer, {date}
        Objavljeno {date} u rubrici {title}
        Ova objava je objavljena u {title}. Označi stalnu vezu.
        Izvor: Hina
        Izvor teksta: {}
        Autor: Hina
        Autor: Redakcija
        Piše: Hina
        Autor objave
        Datum objave
        Ljepljiva objava
        prije {n} dana
        prije {n} minuta
        prije {n} sati
    """,
    "related_links": """
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
        Nastavi čitati
        Nastavite čitati
        Nastavi s čitanjem
        Još vijesti iz rubrike
        Učitaj više vijesti
        Nema vezanih članaka
        Prikaži arhivu
        Prikaži više
        Pročitaj cijeli članak
        Pročitajte više
        Saznaj više
        Učitaj još
        Vidi sve
        Novije objave
        Noviji članci
        Prethodna objava
        Prethodna vijest
        Prethodni članak
        Prijašnji članci
        Sljedeća objava
        Sljedeća vijest
        Sljedeći članak
        Starije objave
        Stariji članci
    """,
    "comment_prompts": """
        Jedan komentar
        Nema komentara
        Još nema komentara
        Budite prvi koji će komentirati
        Budi prvi koji će komentirati
        Budite prvi i ostavite komentar
        Pogledaj sve komentare
        Pogledaj komentare ({n})
        Pročitaj komentare
        Sakrij komentare
        Uključi se u raspravu
        Uključite se u raspravu
        Pravila komentiranja
        Komentari isključeni za {headline}
        Odustani od odgovora
        Otkaži odgovor
        Prijavi pogrešku
        Prijavite pogrešku
        Uočili ste pogrešku u tekstu?
        Uočili ste grešku?
        Obavijesti me o novim komentarima
        Važna obavijest: komentari
        Uočili ste pogrešku?
        Želite prijaviti greške?
        Pogledaj komentare
        Prikaži komentare
        1 komentar
        Nažalost, komentar forma je trenutno zatvorena.
        Nažalost, komentari su onemogućeni za ovu stavku.
        Nijedan komentar do sada.
        Pokaži više komentara
        Vaš komentar čeka na moderiranje.
        Za pregled komentara unesite svoju lozinku.
        Akismet pravila privatnosti
        E-pošta (neće biti objavljena)
        Kliknite ovdje ako želite odustati od odgovora.
        Objavi komentar
        Pošalji komentar
        Prijavite se za odgovor
        Noviji komentari
        Stariji komentari
    """,
    "share_prompts": """
        Podijeli vijest
        Podijeli tekst
        Podijeli ovu vijest
        Podijelite vijest
        Podijelite članak
        Podijelite s prijateljima
        Podijelite ovaj članak
        Podijeli ovaj članak
        Podijeli na društvenim mrežama
        Podijelite na društvenim mrežama
        Podijeli ovo
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
        Podijeli na LinkedInu {}
        Podijeli na LinkedInu
        Podijeli na Redditu {}
        Podijeli na Redditu
        Podijeli na Tumblru {}
        Podijeli na Tumblru
        Podijeli na Twitteru {}
        Podijeli na Twitteru
        Kopiraj link
        Kopiraj poveznicu
        Podijeli na Facebooku
        Podijeli s prijateljima
        Podijeli članak
        Podijelite na Facebooku
        Podijelite na Flipboardu
        Podijelite na LinkedIn
        Podijelite na Pinterest
        Podijelite na Telegram
        Podijelite na tumblr
        Podijelite na Twitteru
        Podijelite na VKu
        Podijelite na Whatsapp
        Podijelite na XING
        Pošaljite emailom
        Spremi u Pocket
        Klikni za ispis {}
        Klikni za ispis
    """,
    "follow_prompts": """
        Pratite nas na Facebooku
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
        Pridružite nam se na Viberu
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
        Lajkajte nas na Facebooku
        Prati Blog
        Pratite nas na
        Pratite nas na društvenim mrežama
        Pratite nas na Google News
        Pridružite se našem Viber kanalu
        Pridružite se našoj WhatsApp zajednici
        Pretplatite se na newsletter
        Prijava na newsletter
        Prijavite se na newsletter
        Unesite e-mail
    """,
    "adverts": """
        Reklama
        Oglas
        Nastavak članka ispod oglasa
        Tekst se nastavlja nakon oglasa
        Tekst se nastavlja ispod reklame
        Članak se nastavlja ispod oglasa
        Članak se nastavlja ispod reklame
        Sponzorirani članak
        Plaćeni oglas
        Promo članak
        Promotivni sadržaj
        PR članak
        Zatvori oglas
        Ukloni oglase
        Komercijalni sadržaj
        Sadržaj je sponzoriran
        Nastavak teksta ispod oglasa
        Native članak
        Promo sadržaj
        Sponzorirani sadržaj
        Tekst se nastavlja ispod oglasa
        Članak se nastavlja nakon oglasa
    """,
    "paywalls": """
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
        Nemate račun? Registrirajte se
        Zaboravili ste lozinku?
        Prijavite se putem Facebooka
        Podržite nas
        Podržite neovisno novinarstvo
        Kupite pretplatu
        Odaberite pretplatu
        Preostalo vam je {n} besplatnih članaka
        Admin stranice
        Administrator stranice
        Izgubili ste lozinku?
        Ova objava je zaštićen lozinkom. Za pregledavanje komentara, unesite lozinku.
        Ovaj sadržaj je zaštićen lozinkom. Da biste ga vidjeli unesite vašu lozinku ispod:
        Ovaj sadržaj je zaštićen s lozinkom. Kako bi ga vidjeli unesite vašu lozinku ispod:
        Ovaj sadržaj zaštićen je lozinkom. Unesite lozinku za prikaz.
        Post je zaštićen lozinkom. Upišite lozinku kako bi vidjeli bilo koji komentar.
        Sadržaj dostupan samo pretplatnicima
        Samo za pretplatnike
        Već ste pretplatnik?
    """,
    "consents": """
        Ova web stranica koristi kolačiće
        Ova web-stranica koristi kolačiće
        Ovaj portal koristi kolačiće
        Naša stranica koristi kolačiće
        Stranica koristi kolačiće
        Koristimo kolačiće kako bismo poboljšali vaše iskustvo
        Koristimo kolačiće kako bismo vam pružili bolje korisničko iskustvo
        Korištenjem stranice pristajete na korištenje kolačića
        Nastavkom korištenja stranice prihvaćate upotrebu kolačića
        Nastavkom pregledavanja pristajete na korištenje kolačića
        Prihvati sve kolačiće
        Prihvaćam sve kolačiće
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
        Dopusti sve kolačiće
        Informacije koje prikupljamo
        Koristimo kolačiće
        Koristimo kolačiće u svrhu pružanja boljeg korisničkog iskustva na stranici. Ukoliko nastavite s pregledavanjem ove stranice pretpostavit ćemo da se slažete s tim.
        Odbij sve
        Odbij sve kolačiće
        Ova stranica koristi kolačiće
        Ova stranica koristi kolačiće i daje vam kontrolu nad onim što želite aktivirati
        Politika kolačića
        Politika privatnosti
        Postavke kolačića
        Prihvaćam sve
        Prikaži/sakrij informacije o pohrani kolačića
        Sakrij banner kolačića
        U redu, prihvati sve
        Upravljanje uslugama
    """,
    "feed_footers": """
        Objava {headline} prvi se puta pojavila na {}.
        Objava {headline} pojavila se prvi puta na {}.
        Članak {headline} prvi put objavljen na {}.
        Post {headline} je prvi puta viđen na {}.
    """,
    "widgets": """
        Arhiva kategorije: {}
        Arhiva oznake: {}
        Autorske arhive: {}
        Kanal komentara
        Kanal objava
        Komentari (RSS)
        Odaberi kategoriju
        Odaberi mjesec
        RSS kanal za komentare na ovu objavu.
        Unosi (RSS)
    """,
    "author_boxes": """
        Prikaži sve objave od {name}
        Svi članci autora {name}
        Svi članci autora
        Svi tekstovi autora
        Više članaka autora
        Posjeti web stranicu od: {}
        Posjeti web-stranicu od: {}
        Prikaži sve objave od {}.
    """,
    "credits": """
        Foto {name}
        Foto: {} / Hina
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
        Audio preglednik
        Koristi strelice gore/dolje za pojačavanje ili stišavanje.
        Nije nađen nijedan kompatibilan izvor ovog videa.
        Pokazivač razine zvuka
        Preuzmi datoteku
        Preuzmi zapis
        Reproduktor audiozapisa
        Reproduktor videozapisa
        Stopa reprodukcije
        Učitavanje videa…
        Video preglednik
        Vremenska traka
    """,
    "footers": """
        © {n} Sva prava pridržana
        © {n} {}. Sva prava pridržana
        Zabranjeno kopiranje bez dozvole
        Zabranjeno je preuzimanje sadržaja bez dozvole
        Uvjeti i pravila korištenja
        Opći uvjeti
        Pravila o privatnosti
        Izjava o privatnosti
        Zaštita privatnosti
        Ponosno pokreće WordPress
        Ispiši članak
        Verzija za ispis
        Karta weba
        Oglašavanje na portalu
        Stavovi autora ne odražavaju nužno stavove redakcije
        Zabranjeno kopiranje
        Postavke privatnosti
        Pravila privatnosti
        Uvjeti korištenja
        Zaštita osobnih podataka
    """,
}
LEADS = {
    "related_links": """
        Pročitajte još
        Pročitajte i
        Pročitajte i ovo
        Pročitajte više
        Pročitaj još
        Pročitaj i
        Pročitaj više
        Čitajte još
        Čitajte i
        Pogledajte i
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
        POGLEDAJTE VIDEO
    """,
    "post_meta": """
        Oznaka
    """,
}
HEADINGS = {
    "navigation": """
        Rezultati pretraživanja
    """,
    "related_links": """
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
        Ostale vijesti
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
        Još iz kategorije
        Još vijesti
        Možda vam se svidi
        Možda vas zanima
        Možda će vas zanimati
        Najnovije vijesti
        Najčitanije vijesti
        Povezane vijesti
        Povezani članci
        Slični članci
    """,
    "widgets": """
        Nove objave
        Nedavni članci
        Oblak tagova
        Najnoviji članci
        Najnoviji komentari
        Nedavne objave
        Nedavni komentari
        Oblak oznaka
        Popularne objave
        Top Postovi & Stranice
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
        Odgovori na {name}
        Odgovori Otkaži odgovor
        Komentiraj Otkaži odgovor
        Ostavi komentar
        Ostavite komentar
        Ostavite odgovor
        Ostavi odgovor
        Napišite komentar
        Napiši komentar
        Dodaj komentar
        Dodajte komentar
        Vaša adresa e-pošte neće biti objavljena
        Vaša adresa e-pošte neće biti objavljena. Obavezna polja su označena sa
        Vaša adresa e-pošte neće biti objavljena. Nužna polja su označena s
        Nužna polja su označena s {}
        Obavezna polja su označena sa {}
        Komentari su zatvoreni
        Komentari su isključeni
        Komentiranje je onemogućeno
        Morate biti prijavljeni kako biste komentirali
        Spremi moje ime, e-poštu i web-stranicu u ovom internet pregledniku za sljedeći put kada budem komentirao
        Za komentiranje je potrebna prijava/registracija
        Za komentiranje je potrebna prijava
        Prijavite se kako biste komentirali
        Jedan odgovor na “{title}”
        Morate biti prijavljeni da biste objavili komentar.
        Ova web-stranica koristi Akismet za zaštitu protiv spama. Saznajte kako se obrađuju podaci komentara.
        Ukoliko želite ostaviti komentar, morate se prijaviti.
        Vaša adresa e-pošte neće biti objavljena. Obavezna polja su označena sa * (obavezno)
        Nužna polja su označena s
        Obavezna polja su označena sa
        Prijavite se za komentiranje
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
        Na vrh
        Pretraži:
        Pretraga
        Početna
        Naslovnica
        Izbornik
        Zatvori
        Navigacija
        Tražilica
        Politika
        Društvo
        Crna kronika
        Svijet
        Sport
        Gospodarstvo
        Kultura
        Hrvatska
        Regija
        Zabava
        Zdravlje
        Znanost
        Tehnologija
        Kolumne
        Mišljenja
        Učitavanje...
        Stranica {n}
        Hrvatski
        Društvene poveznice
        Primarni Izbornik
        Početna stranica
        Rezultati za "{}"
        Pomakni dolje
        Ništa ovdje
    """,
    "post_meta": """
        Datum: {date}
        Datum {date}
        Tema: {title}
        Od {name}
        Hina
        Izvor: {}
        Izvor
        Objavljeno u {}
        Objavljeno
        Autor
        Nekategorizirano
        Oznake
        Tagovi
        Kategorija
        Uredi
        Ažurirano
        Redakcija
        Ključne riječi
        Istaknuta objava
        Uredi ovo
    """,
    "related_links": """
        Još iz rubrike
        Preporučamo
        (više…)
        Prethodno: {title}
        Sljedeće: {title}
        Prethodna
        Sljedeća
        Prethodni
        Sljedeći
        Prethodno
        Sljedeće
        Slijedeća
        Opširnije
        Preporučujemo
        Izdvojeno
        Najnovije
        Najčitanije
        Povezano
        Vijesti
        Uskoro opširnije
        Pročitaj više
        Posljednje vijesti
        Komentirani
        Preporučeno
        Srodni postovi
        U fokusu
        Više s weba
    """,
    "comment_prompts": """
        {name} kaže
        {name} je rekao
        {name} napisao
        {name} napisala
        Odgovori
        Ime
        Naziv
        E-pošta
        Email
        Web stranica
        Web-stranica
        Komentar
        Komentari
        Vaš komentar
        Pošalji
        Komentiraj
        Imate priču?
        Rasprava
        Prijavi grešku
        Povratna veza
        {n} odgovora
        obavezno
    """,
    "share_prompts": """
        Podijeli
        Podijelite
        Sviđa mi se
        Kopiraj
        Spremi
        Tweetaj
        Podijelite na Reddit
    """,
    "follow_prompts": """
        Pratite nas
        Vaša e-mail adresa
        Zapratite nas
        Email adresa
        Newsletter
    """,
    "adverts": """
        Sponzorirano
        Promo
        Marketing
    """,
    "paywalls": """
        Prijava
        Odjava
        Registracija
        Prijavi se
        Prijavite se
        Zapamti me
        Lozinka
        Pretplata
        Pretplati se
        Premium sadržaj
        Moj profil
        Registriraj se
        Zaboravljena lozinka?
        Pretplatite se za čitanje
    """,
    "consents": """
        Prihvati sve
        Prihvaćam
        Odbij
        Slažem se
        U redu
        Saznajte više
        Postavke
        Razumijem
        Personaliziraj
    """,
    "widgets": """
        Arhiva
        Arhive
        Kategorije
        Meta
        Stranice
        Poveznice
        Kalendar
    """,
    "author_boxes": """
        Objave od {name}
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
        Opisi/Prijevodi
    """,
    "contents_tables": """
        Sadržaj
    """,
    "footers": """
        Sva prava pridržana
        © {}
        Kontakt
        O nama
        Impressum
        Ispis
        Ispiši
        Oglašavanje
        Ponosno pokreće {}
        Polica Privatnosti
    """,
}
