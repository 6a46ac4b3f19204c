"""Slovak."""

NAME = "Slovak"
SCRIPT = "Latin"
FUNCTION_WORDS = """
    a v sa na je že s z do o i to si vo k za by ale ako po pre tak od som sú bol bola bolo však
    alebo ktorý ktorá ktoré tiež pri podľa už len aj nie
"""
MONTHS = """
    januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra január
    február marec apríl máj jún júl august september október november december jan feb mar apr máj
    jún júl aug sep okt nov dec
"""
WEEKDAYS = """
    pondelok utorok streda štvrtok piatok sobota nedeľa stredu sobotu nedeľu po ut st št pi so ne
"""
DATE_WORDS = "o v vo dňa hod hodín hodiny roku dnes včera min"
HOME = """
    Domov
    Úvod
    Domovská stránka
    Úvodná stránka
    Hlavná stránka
"""
OUTLETS = """
    noviny správy denník listy večerník týždeň týždenník časopis právo hlas kuriér spravodajca
    rozhlas televízia agentúra server magazín deň svet pravda
"""
LINES = {
    "navigation": """
        Prejsť na navigáciu
        Prejsť na hlavný obsah
        Nachádzate sa tu
        Späť na začiatok
        Späť na úvod
        Výsledky vyhľadávania
        Výsledky vyhľadávania pre: {}
        Výsledky vyhľadávania: {}
        Žiadne výsledky
        Nič nebolo nájdené
        Povoľte JavaScript
        Prosím povoľte JavaScript
        Zapnite JavaScript
        Otvoriť vyhľadávanie
        Prepnúť navigáciu
        Posunúť dolu na obsah
        Prejsť na obsah
        Prejsť na panel nástrojov
        Preskočiť na obsah
        Hlavné menu
        Menu pätičky
        Otvoriť menu
        Rozbaliť odvodené menu
        Schovať podradené menu
        Sekundárne menu
        Zatvoriť menu
        Zatvoriť vyhľadávanie
        Načítava sa…
        Nasledujúca strana
        Predchádzajúca strana
        Predošlá strana
        Späť hore
        Strana {n} z {n}
        Stránka {n} z {n}
        Prejdite na začiatok
        Chyba 404: Stránka nebola nájdená
        Hups! Stránka nebola nájdená.
        Nič sa nenašlo
        Prepáčte, žiadna položka nezodpovedá vašim kritériam.
        Stránka nebola nájdená
        Stránka nenájdená
        Vyzerá to, že nemôžeme nájsť čo hľadáte. Možno pomôže vyhladávanie.
        Vyzerá to, že sa na tomto mieste nič nenašlo. Skúste použiť vyhľadávanie.
    """,
    "read_times": """
        Čas čítania {n} min
        Čas čítania: {n} minúty
        Čas čítania: {n} minúta
        Čas čítania: cca {n} min
        Čas čítania: asi {n} minút
        Dĺžka čítania: {n} min
        Doba čítania: {n} min
        Doba čítania: {n} minút
        Doba čítania: {n} minúty
        Odhadovaný čas čítania: {n} min
        Odhadovaný čas čítania: {n} minút
        Predpokladaný čas čítania: {n} min
        {n} minúta čítania
        {n} minúty čítania
        {n} min. čítania
        Čítanie na {n} min
        Čítanie na {n} minút
        Prečítate za {n} min
        Prečítate za {n} minút
        Prečítate za {n} minúty
        Čas čítania menej ako minúta
        {n} min čítania
        {n} minút čítania
        Čas čítania: {n} min
        Čas čítania: {n} minút
    """,
    "post_meta": """
        Značky: {title}
        Publikované: {date}
        Publikované {date}
        Aktualizované: {date}
        Aktualizované {date}
        Zverejnené: {date}
        Zverejnené {date}
        Publikovaný: {date}
        Publikovaný {date}
        Naposledy aktualizované: {date}
        Naposledy aktualizované {date}
        Posledná aktualizácia: {date}
        Posledná aktualizácia {date}
        Vydané: {date}
        Vydané {date}
        Upravené: {date}
        Upravené {date}
        Pridané: {date}
        Pridané {date}
        Autor: {name}
        Autor {name}
        Autorka: {name}
        Autorka {name}
        Autori: {name}
        Autori {name}
        Autor článku: {name}
        Autor článku {name}
        Text: {name}
        Napísal: {name}
        Napísal {name}
        Napísala: {name}
        Napísala {name}
        Pripravil: {name}
        Pripravil {name}
        Pripravila: {name}
        Pripravila {name}
        Redaktor: {name}
        Redaktor {name}
        Redaktorka: {name}
        Redaktorka {name}
        Spracoval: {name}
        Spracoval {name}
        Spracovala: {name}
        Spracovala {name}
        Publikoval: {name}
        Publikoval {name}
        Kategória: {title}
        Kľúčové slová: {title}
        Témy: {title}
        Tagy: {title}
        Kategorizované ako: {title}
        {n} zobrazení
        Zobrazenia: {n}
        Počet zobrazení: {n}
        Prečítané: {n}x
        Prečítané {n}×
        pred {n} dňami
        pred {n} dňom
        pred {n} hodinou
        pred {n} minútou
        pred {n} týždňami
        pred {n} mesiacmi
        pred {n} h
        pred {n} min
        Publikované {date}, {name}
        Dnes, {date}
        Včera, {date}
        Publikované v rubrike {title}
        Publikované v kategórii {title}
        Tento príspevok bol publikovaný v {title}. Zálohujte si trvalý odkaz.
        Zdroj: TASR
        Zdroj: SITA
        Autor: TASR
        Autor: SITA
        Autor: redakcia
        Dátum článku
        pred {n} hodinami
        pred {n} minútami
        Pripnutý článok
    """,
    "related_links": """
        Čítajte: {title}
        Čítať celý článok
        Prečítať celý článok
        Prečítajte si celý článok
        Pokračovať v čítaní
        Čítať viac
        Všetky správy
        Všetky články
        Ďalšie správy z rubriky
        Zobraziť ďalšie
        Načítať viac
        Viac správ
        Viac článkov
        Žiadne súvisiace články
        Zobraziť viac článkov
        Čítať ďalej
        Celý článok
        Načítať ďalšie
        Zobraziť archív
        Zobraziť viac
        Zobraziť všetko
        Čítajte ďalej
        Nasledujúci článok
        Navigácia v článkoch
        Navigácia v článku
        Novšie články
        Predchádzajúci článok
        Predošlý článok
        Staršie príspevky
        Staršie články
        Ďalší článok
    """,
    "comment_prompts": """
        Jeden komentár
        Zatiaľ žiadne komentáre
        Buďte prvý, kto pridá komentár
        Zapojte sa do diskusie
        Vstúpiť do diskusie
        Skryť diskusiu
        Skryť komentáre
        Zobraziť komentáre
        Staršie komentáre
        Novšie komentáre
        Nahlásiť chybu v článku
        Našli ste chybu?
        Našli ste v článku chybu?
        Našli ste chybu? Napíšte nám
        Bol pre vás článok užitočný?
        Komentáre vypnuté na {headline}
        Zobraziť diskusiu
        Žiadne komentáre
        Komentáre k tejto položke sú uzavreté.
        Komentáre sú deaktivované
        Komentáre vypnuté na {}
        Momentálne neexistujú žiadne komentáre.
        Nie je možné pridávať komentáre.
        Prepáčte, komentáre k tejto položke sú uzavreté.
        Váš komentár čaká na schválenie.
        Zadajte heslo a zobrazia sa komentáre.
        Zobraziť viac komentárov
        Žiaľ, stránka komentárov je práve uzavretá.
        E-mail (nebude zverejnený)
        Email (nebude zverejnený)
        Kliknite sem pre zrušenie vašej odpovede.
        Odoslať komentár
        Pre pridanie komentára sa prihláste
        Pridať komentár
        Prihlásený ako {}. Upravte si váš profil.
        Prihláste sa pre odoslanie odpovede
        Prihláste sa pre pridanie komentára
        Upozornenie o ochrane osobných údajov Akismet
        Upozorniť ma na nadväzujúce komentáre emailom.
        Upozorniť ma na nové články emailom
        Zrušiť odpoveď
        Navigácia komentárov
    """,
    "share_prompts": """
        Zdieľať tento článok
        Zdieľajte článok
        Zdieľajte tento článok
        Zdieľajte na Facebooku
        Zdieľať na X
        Zdieľať na WhatsApp
        Zdieľať s priateľmi
        Zdieľať na sociálnych sieťach
        Zdieľať e-mailom
        Poslať článok e-mailom
        Poslať známemu
        Poslať priateľovi
        Skopírovať odkaz
        Odkaz bol skopírovaný
        Kliknite pre zdieľanie na {}
        Páči sa mi Načítava sa
        {n} zdieľaní
        Páčil sa vám článok?
        Otvorí sa v novom okne
        Zdieľaj na X
        Zdieľaj tento článok:
        Kopírovať odkaz
        Odoslať e-mailom
        Odoslať na Reddit
        Pin na Pinterest
        Poslať e-mailom
        Tweet na Twitteri
        Zdielať na Facebooku
        Zdieľaj na Facebooku
        Zdieľaj na LinkedIn
        Zdieľaj na Telegram
        Zdieľať na Flipboardu
        Zdieľať na LinkedIn
        Zdieľať na Pinterest
        Zdieľať na Telegram
        Zdieľať na tumblr
        Zdieľať na Twitteri
        Zdieľať na VKu
        Zdieľať na XING
        Zdieľať článok
    """,
    "follow_prompts": """
        Sledujte nás na Instagrame
        Sledujte nás na Twitteri
        Sledujte nás na X
        Sledujte nás na YouTube
        Sledujte nás na sociálnych sieťach
        Sledujte nás v Google správach
        Sledujte {} na Facebooku
        Pridajte sa k nám na Facebooku
        Odoberajte náš newsletter
        Odoberať newsletter
        Odoberať novinky
        Prihláste sa na odber newslettera
        Prihláste sa na odber nášho newslettera
        Prihlásiť sa na odber
        Zadajte svoj e-mail
        Zadajte váš e-mail
        Zadajte e-mailovú adresu
        Stiahnite si aplikáciu
        Stiahnite si našu aplikáciu
        Zapnúť upozornenia
        Súhlasím so spracovaním osobných údajov
        Správy do vašej e-mailovej schránky
        Pridajte sa k nám
        Sledujte nás
        Sledujte nás na
        Sledujte nás na Facebooku
        Sledujte nás na Google News
        Odber noviniek
        Odoberajte newsletter
        Odoberať náš Newsletter
        Prihlásiť ma na odber noviniek!
        Prihláste sa na odber noviniek
        Vaša e-mailová adresa
        Váš e-mail
        Zadaj tvoju emailovú adresu
        Zadajte e-mail
        Zadaná e-mailová adresa je už prihlásená na odber, ďakujeme!
    """,
    "adverts": """
        Reklama
        Inzercia
        Článok pokračuje pod videom
        Pokračovanie textu pod reklamou
        Text pokračuje pod reklamou
        Sponzorovaný článok
        Platená inzercia
        Komerčný článok
        Reklamný článok
        Zavrieť reklamu
        Skryť reklamu
        Partnerský obsah
        Článok obsahuje affiliate odkazy
        Komerčná správa
        Pokračovanie článku pod reklamou
        PR článok
        Sponzorovaný obsah
        Článok pokračuje pod reklamou
    """,
    "paywalls": """
        Tento článok je určený len pre predplatiteľov
        Článok je len pre predplatiteľov
        Pokračovanie článku je len pre predplatiteľov
        Obsah pre predplatiteľov
        Už máte predplatné? Prihláste sa
        Ste predplatiteľ? Prihláste sa
        Máte účet? Prihláste sa
        Nemáte účet? Zaregistrujte sa
        Predplaťte si nás
        Kúpiť predplatné
        Získať predplatné
        Podporte nás
        Podporte nezávislú žurnalistiku
        Prihlásiť cez Facebook
        Prihlásiť cez Google
        Odomknúť článok
        Zostáva vám {n} článkov zadarmo
        Zostáva vám {n} % na dočítanie
        Administrácia stránky
        Administrátor webovej stránky
        Zabudli ste heslo?
        Máte predplatné? Prihláste sa
        Obsah je chránený heslom. Pre zobrazenie zadajte vaše heslo:
        Tento obsah je chránený heslom. Zadajte heslo, aby ste ho mohli zobraziť.
        Tento článok je chránený heslom. Zadajte heslo pre prezeranie komentárov.
        Článok je chránený heslom. Prosím vložte heslo pre zobrazenie komentárov.
        Článok je určený pre predplatiteľov
        Prihlásiť sa
        Odhlásiť sa
    """,
    "consents": """
        Tento web používa cookies
        Tento web používa súbory cookie
        Tieto stránky používajú cookies
        Naša stránka používa cookies
        Na našej stránke používame cookies
        Používame súbory cookie
        Používaním tejto stránky súhlasíte s používaním cookies
        Prijať všetky cookies
        Prijať všetky
        Odmietnuť všetky
        Povoliť všetko
        Len nevyhnutné
        Nevyhnutné cookies
        Vždy aktívne
        Vážime si vaše súkromie
        Spravovať súhlas
        Správa súhlasu
        Nastavenie cookies
        Nastavenia súkromia
        Nastavenia cookies
        Odmietnuť všetko
        Odmietnuť všetky súbory cookie
        OK, prijať všetko
        Používame cookies
        Povoľte všetky súbory cookie
        Prijať všetko
        Skryť banner so súbormi cookie
        Spravovať predvoľby
        Spravovať služby
        Táto stránka používa cookies
        Táto stránka používa cookies a dáva vám kontrolu nad tým, čo chcete aktivovať
        Táto stránka používa súbory cookie
        Uložiť predvoľby
        Zobraziť/skryť informácie o ukladaní súborov cookie
        Zásady cookies
    """,
    "feed_footers": """
        Príspevok {headline} zobrazený najskôr {}.
        Príspevok {headline} sa zjavil najskôr na {}.
    """,
    "widgets": """
        Archív autora: {}
        Archívy kategórie: {}
        Feed záznamov
        Komentáre (RSS)
        RSS feed komentárov
        RSS pre odoberanie komentárov k tomuto článku.
        Vyberte mesiac
        Výber kategórie
        Články (RSS)
        RSS kanál komentárov
    """,
    "author_boxes": """
        Všetky články autora {name}
        Všetky články autora
        Zobraziť všetky články autora {name}
        Ďalšie články autora {name}
        Zobraziť všetky články autora {}.
    """,
    "credits": """
        Foto: {}
        Foto {name}
        Foto: TASR
        Foto: TASR/{name}
        Foto: archív
        Zdroj foto: {}
        Zdroj fotografie: {}
        Zdroj: {} / TASR
        Autor fotografie: {}
        Snímka: {}
        Ilustrácia: {}
        Ilustračné foto: {}
        Titulná foto: {}
        Snímka obrazovky: {}
        Archívne foto
        Ilustračná fotografia
        Ilustračné foto
        Ilustračný obrázok
    """,
    "players": """
        Vypočujte si článok
        Vypočujte si tento článok
        Vypočuť článok
        Prehrať článok
        Počúvajte článok
        Váš prehliadač nepodporuje prehrávanie audia
        Váš prehliadač nepodporuje video
        Pozrite si galériu
        Zobraziť galériu
        Pozrite si video
        Zapnúť zvuk
        Vypnúť zvuk
        Audio prehrávač
        Koniec okna.
        Nahrávam video…
        Pomocou šípok hore/dole zvýšite alebo znížite hlasitosť.
        Posúvač hlasitosti
        Posúvač času
        Prehrať video
        Prehrávač videa
        Prehrávač zvuku
        Prevziať súbor
        Rýchlosť prehrávania
        Skryté titulky/Titulky
        Stiahnutie súboru
        Toto je modálne okno
        Video prehrávač
        Začiatok okna. Klávesa Escape zruší a zavrie okno.
        Zvukový prehrávač
    """,
    "footers": """
        © {n} Všetky práva vyhradené
        © {n} {}. Všetky práva vyhradené
        Podmienky použitia
        Ochrana súkromia
        Ochrana osobných údajov
        Obchodné podmienky
        Vytlačiť článok
        Verzia pre tlač
        Kontaktujte nás
        Mapa stránky
        Všeobecné podmienky
        Publikovanie alebo šírenie je zakázané
        Všetky práva vyhradené
        Založené na systéme WordPress
        Podmienky používania
        Zásady ochrany osobných údajov
    """,
}
LEADS = {
    "related_links": """
        Čítajte aj
        Čítajte tiež
        Čítajte viac
        Čítajte ďalej
        Prečítajte si aj
        Prečítajte si tiež
        Prečítajte si viac
        Prečítajte si
        Pozrite si aj
        Pozri aj
        Pozrite tiež
        K téme
        Viac k téme
        Súvisiaci článok
        Súvisiace články
        Mohlo by vás zaujímať
        Mohlo by vás tiež zaujímať
        Predchádzajúci článok
        Predošlý článok
        Nasledujúci článok
        Ďalší článok
        Pokračovať v čítaní
        Čítať ďalej
        Viac sa dočítate
        Odporúčame prečítať
    """,
}
HEADINGS = {
    "related_links": """
        Čítajte aj
        Prečítajte si aj
        Prečítajte si tiež
        Mohlo by vás zaujímať
        Mohlo by vás tiež zaujímať
        Súvisiace články
        Súvisiace témy
        Podobné články
        Najčítanejšie správy
        Najčítanejšie články
        Najčítanejšie za týždeň
        Najčítanejšie za deň
        Najnovšie z rubriky
        Najnovšie články z rubriky
        Ďalšie články
        Ďalšie z rubriky
        Viac z rubriky
        K téme
        Viac k téme
        Odporúčame vám
        Odporúčané články
        Vybrali sme pre vás
        Práve sa deje
        Populárne články
        Ďalšie správy
        Výber článkov
        Hlavné správy
        Najnovšie správy
        Súvisiace správy
        Čítajte viac
    """,
    "widgets": """
        Najlepšie články a strany
        Najnovšie komentáre
        Najnovšie články
        Oblak značiek
    """,
    "author_boxes": """
        O autorovi
        O autorke
        O autoroch
        Ďalšie články autora
        Viac od autora
    """,
    "contents_tables": """
        Obsah článku
        V tomto článku
        V článku sa dočítate
    """,
}
ENDINGS = {
    "comment_prompts": """
        Pridaj komentár Zrušiť odpoveď
        Pridajte komentár
        Napísať odpoveď pre {}
        Pridať komentár Zrušiť odpoveď
        Napíšte komentár
        Napísať komentár
        Zanechať komentár
        Zanechajte komentár
        Vaša e-mailová adresa nebude zverejnená. Vyžadované polia sú označené
        Vyžadované polia sú označené {}
        Komentáre sú uzavreté
        Komentáre sú vypnuté
        Diskusia je uzavretá
        Pre pridanie komentára sa musíte prihlásiť
        Prepáčte, ale pred zanechaním komentára sa musíte prihlásiť.
        Jedna odpoveď na “{title}”
        {n} reakcie na {name}
        {n} reakcií na {name}
        Pridaj komentár
        Táto webová stránka používa Akismet na redukciu spamu. Získajte viac informácií o tom, ako sú vaše údaje z komentárov spracovávané.
        Uložiť moje meno, e-mail a webovú stránku v tomto prehliadači pre moje budúce komentáre.
        Vaša e-mailová adresa nebude zverejnená.
        Vyžadované polia sú označené
        Komentáre: {n}
        Komentáre ({n})
        Diskusia: {n}
        Diskusia ({n})
        {n} príspevkov v diskusii
        {n} komentár
        {n} komentáre
        {n} komentárov
    """,
}
COMPANIONS = {
    "navigation": """
        Hľadať:
        Menu
        Zatvoriť
        Zavrieť
        Domov
        Úvod
        Navigácia
        Domáce
        Zahraničie
        Politika
        Ekonomika
        Šport
        Kultúra
        Názory
        Krimi
        Veda
        Zdravie
        Počasie
        Regióny
        Rozhovory
        Slovensko
        Stránka {n}
        Strana {n}
        Slovenčina
        Nájdi
        Hore
        Odkazy na sociálne siete
        Domovská stránka
        Úvodná stránka
        Vyhľadávanie
        Výsledky pre "{}"
        Nahrávam...
        Skrolovať dolu
        Nenájdené
        Žiaden obsah
    """,
    "post_meta": """
        Štítky: {title}
        Dátum: {date}
        Dátum {date}
        Téma: {title}
        TASR
        SITA
        Zdroj: {}
        Zdroj
        Publikované v {}
        Publikované
        Od {name}
        Autor
        Nezaradené
        Značky
        Rubrika
        Redakcia
        Aktualizované
        (Upraviť)
        Odporúčaný článok
    """,
    "related_links": """
        (viac…)
        Predchádzajúci: {title}
        Nasledujúci: {title}
        Predošlý
        Predchádzajúci
        Nasledujúci
        Ďalej
        Ďalší
        Ďalšie
        Odporúčame
        Súvisiace
        Najčítanejšie
        Najnovšie
        Neprehliadnite
        Správy
        Z rubriky
        Posledná
        Predch
        Predchádzajúca
        Predošlá
        Prvá
    """,
    "comment_prompts": """
        Nahlásiť chybu
        {name} píše
        {name} napísal
        {name} napísala
        {name} hovorí
        Odpovedať
        Meno
        Email
        E-mail
        Adresa webu
        Webová stránka
        Komentár
        Komentáre
        Diskusia
        Odoslať
        Nekomentované
        Spätný odkaz
        {n} Odpovedí
        Váš komentár
        povinné
    """,
    "share_prompts": """
        Zdieľať
        Zdieľajte
        Zdieľaj
        Páči sa mi to
        Páči sa mi
        Kopírovať
        Tlačiť
        Uložiť
        Tlač
        Uložiť do priečinka Pocket
        Vytlačiť
        Zdieľať na Reddit
    """,
    "follow_prompts": """
        E-mailová adresa
        Newsletter
        Odoberať
    """,
    "paywalls": """
        Prihlásiť
        Prihlásenie
        Registrácia
        Predplatné
        Heslo
        Chcete čítať ďalej?
        Môj účet
        Zabudnuté heslo?
        Zapamätať
        Len pre predplatiteľov
        Predplatiť
        Už ste predplatiteľ?
    """,
    "consents": """
        Súhlasím
        Odmietnuť
        Prijať
        Rozumiem
        Nastavenia
        Prispôsobiť
    """,
    "widgets": """
        Archív
        Archívy
        Kategórie
        Meta
        Stránky
        Odkazy
        Nedávne
    """,
    "players": """
        Video
        Galéria
        Fotogaléria
        Vypočuť
        Nebol nájdený žiaden kompatibilný zdroj pre tento súbor.
        Živé vysielanie
    """,
    "contents_tables": """
        Obsah
    """,
    "footers": """
        © {}
        Kontakt
        Kontakty
        O nás
        Inzercia a reklama
        Vytvorené pomocou {}
    """,
}
