"""Estonian."""

NAME = "Estonian"
SCRIPT = "Latin"
FUNCTION_WORDS = (
    "ja on ei et see oli mis ka kui aga ning oma kes või nii siis olid seda tema ta pole veel nagu "
    "juba mille selle ole kus mida väga"
)
MONTHS = (
    "jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember jaan "
    "veebr apr aug sept okt nov dets"
)
WEEKDAYS = "esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev"
DATE_WORDS = "kell kl a"
HOME = """
    Avaleht
    Esileht
    Kodu
"""
OUTLETS = "uudised postimees leht ajaleht päevaleht sõnumid teataja ekspress ringhääling toimetus"
LINES = {
    "navigation": """
        Liigu sisu juurde
        Mine sisu juurde
        Liigu edasi sisu juurde
        Liigu põhisisu juurde
        Otse sisu juurde
        Sa oled siin
        Tagasi üles
        Tagasi avalehele
        Sulge menüü
        Ava menüü
        Sulge otsing
        Näita menüü
        Lehekülg {n} / {n}
        Laadi rohkem
        Lae rohkem
        Laadi juurde
        Näita rohkem
        Laadimine…
        Eelmine lehekülg
        Järgmine lehekülg
        Järgmine lk
        Lehte ei leitud
        Eelmine lk
        Tööriistaribale
        Vabandust, sinu otsitavale ei vasta ükski postitus.
        Katkend puudub, kuna see postitus on kaitstud.
        Näita menüüd
        Lehekülg {n} - {n}
    """,
    "read_times": """
        Lugemisaeg: {n} min
        Lugemise aeg: {n} min
        Lugemisaeg {n} min
        Lugemisaeg: umbes {n} min
        Lugemisaeg: {n} minutit
        Lugemisaeg: u {n} min
        Lugemisaeg: {n} minut
        {n} min lugemist
        {n} min lugemiseks
        {n} minutit lugemist
        {n} minutit lugemiseks
        {n} minuti lugemine
        Lugemisaeg {n} minutit
    """,
    "post_meta": """
        Autor: {name}
        Tekst: {name}
        Toimetaja: {name}
        Toimetas: {name}
        Ajakirjanik: {name}
        Tekst ja fotod: {name}
        Avaldas {name}
        Postitas {name}
        Kirjutas {name}
        Avaldatud: {date}
        Postitatud: {date}
        Uuendatud: {date}
        Viimati uuendatud: {date}
        Muudetud: {date}
        Kuupäev: {date}
        Avaldatud {date}
        Postitatud {date}
        Uuendatud {date}
        Viimati uuendatud {date}
        Muudetud {date}
        Täna kell {date}
        Eile kell {date}
        Märksõnad: {title}
        Teemad: {title}
        Kategooriad: {title}
        Kategooria: {title}
        Sildistatud {title}
        Postitatud rubriiki {title}
        {n} minutit tagasi
        {n} tundi tagasi
        {n} vaatamist
        Postituse autor
        Postituse kuupäev
    """,
    "related_links": """
        Loe edasi
        Loe rohkem
        Loe veel
        Loe kogu artiklit
        Loe lähemalt
        Loe tervet artiklit
        Eelmine artikkel: {title}
        Järgmine artikkel: {title}
        Eelmine postitus: {title}
        Eelmine lugu: {title}
        Jätka lugemist
        Jätka lugemist {headline}
        Vanemad postitused
        Uuemad postitused
        Järgmine postitus
        Eelmine postitus
        Lae juurde
        Vaata kõiki
        Eelmine artikkel
        Järgmine artikkel
        Kommentaarides liikumine
    """,
    "comment_prompts": """
        Loe kõiki kommentaare
        Näita kõiki kommentaare
        Loe kommentaare
        Vaata kõiki kommentaare
        Ole esimene kommenteerija
        Ole esimene, kes kommenteerib
        Märkasid viga
        Leidsid viga
        Märkasid viga tekstis
        Märkasid viga?
        Anna veast teada
        Anna vihje
        Anna meile vihje
        Vanemad kommentaarid
        Uuemad kommentaarid
        Kommentaarid puuduvad
        Salvesta minu nimi, e-posti- ja veebiaadress sellesse veebilehitsejasse järgmiste kommentaaride jaoks.
        1 kommentaar
        Tühista vastus
        Vastamiseks logi sisse
        Kommenteerimiseks logi sisse
        Kommentaare pole
        Saada kommentaar
        Sinu kommentaar ootab modereerimist
        Kommentaare veel pole.
        Kommentaarid välja lülitatud
        Kommentaaride lugemiseks sisesta palun enda parool.
        Näita teisi kommentaare
        Vabandust, kommenteerimine on hetkel suletud.
        Vabandust, selle kirjutise kommenteerimine on suletud.
        E-aadress (seda ei avaldata)
        E-post (ei avalikustata)
        Sisse logitud kasutajana {}. Muuda kasutajaprofiili.
        Vastamisest loobumiseks klõpsa siia.
    """,
    "share_prompts": """
        Jaga artiklit
        Jaga lugu
        Jaga uudist
        Jaga postitust
        Jaga seda lehte
        Jaga Facebookis
        Jaga X-is
        Jaga Twitteris
        Jaga WhatsAppis
        Jaga LinkedInis
        Jaga e-postiga
        Jaga Telegramis
        Jaga sõpradega
        Saada sõbrale
        Saada e-kirjaga
        Saada lingina
        Link kopeeritud
        uus aken
        Kopeeri link
    """,
    "follow_prompts": """
        Jälgi meid
        Jälgi meid Facebookis
        Jälgi meid Instagramis
        Jälgi meid X-is
        Jälgi meid Google Newsis
        Jälgi meid YouTube'is
        Jälgi meid sotsiaalmeedias
        Liitu meie uudiskirjaga
        Telli meie uudiskirjaga
        Liitu uudiskirjaga
        Liitu meie uudiskirja
        Telli uudiskiri
        Telli meie uudiskiri
        Telli päevauudised e-postile
        Saa värsked uudised otse postkasti
        Saa värsked uudised otse oma postkasti
        Saa olulisemad uudised otse postkasti
        Saa olulisemad uudised otse oma postkasti
        Ole kursis
        Püsi kursis
        Lae alla meie äpp
        Laadi alla rakendus
        Uudiskirjast saab igal ajal loobuda.
        Sinu e-posti aadress
    """,
    "adverts": """
        Reklaam
        Reklaamid
        Artikkel jätkub pärast reklaami
        Lugu jätkub pärast reklaami
        Artikkel jätkub peale reklaami
        Tekst jätkub pärast reklaami
        Artikkel jätkub reklaami järel
        Artikkel jätkub pärast pilti
        Sisuturundus
        Reklaamtekst
        Sponsoreeritud sisu
        Tasuline sisu
    """,
    "paywalls": """
        Oled juba tellija?
        Oled juba tellija? Logi sisse
        Juba tellija?
        Juba tellija? Logi sisse
        Ainult tellijale
        Üksnes tellijale
        Artikkel on loetav tellijatele
        See artikkel on loetav tellijatele
        Artikkel on ainult tellijatele
        Artikkel on mõeldud tellijale
        Telli, et edasi lugeda
        Vormista tellimus, et edasi lugeda
        Edasi lugemiseks telli
        Edasi lugemiseks logi sisse
        Edasi lugemiseks vormista tellimus
        Loe esimene kuu tasuta
        Loe {n} kuud hinnaga {}
        Kas sul on juba konto?
        Toeta sõltumatut ajakirjandust
        Toeta meie ajakirjandust
        Loo konto
        Parool kadunud?
        See postitus on parooliga kaitstud. Kommentaaride vaatamiseks sisesta enda parool.
        Jäta mind meelde
        See objekt on parooliga kaitstud. Vaatamiseks sisesta enda parool
        Logi sisse
        Logi välja
    """,
    "consents": """
        See veebileht kasutab küpsiseid
        See sait kasutab küpsiseid
        See veebileht kasutab küpsiseid. {title}
        See leht kasutab küpsiseid
        See veebileht kasutab küpsiseid, et {title}
        See lehekülg kasutab küpsiseid
        Meie veebileht kasutab küpsiseid
        Kasutame küpsiseid
        Meie veebileht kasutab küpsiseid. {title}
        Meie veebileht kasutab küpsiseid, et {title}
        Nõustu kõigiga
        Nõustu kõigist
        Keeldu kõigiga
        Keeldu kõigist
        Luba kõik
        Luba kõik küpsised
        Ainult vajalikud
        Ainult vajalikud küpsised
        Küpsiste seaded
        Küpsiste sätted
        Küpsiste poliitika
        Küpsiste eelistused
        Keela kõik küpsised
        Kuva/peida teave küpsiste salvestamise kohta
        OK, nõustu kõigiga
        Peida küpsiste bänner
        See lehekülg kasutab küpsiseid ja annab teile kontrolli selle üle, mida soovite aktiveerida
        Teenuste haldamine
    """,
    "credits": """
        Foto: {title}
        Fotod: {title}
        Pilt: {title}
        Pildid: {title}
        Fotograaf: {title}
        Illustratsioon: {title}
        Joonis: {title}
        Graafika: {title}
        Arhiivifoto: {title}
        Kuvatõmmis: {title}
        Allkiri: {title}
        Foto {name}
        Allikas: {title}
        Allikad: {title}
        BNS
        Illustreeriv foto
        Illustratiivne foto
        Arhiivifoto
        Pilt on illustratiivne
        Foto on illustratiivne
    """,
    "players": """
        Kuula artiklit
        Kuula lugu
        Kuula seda artiklit
        Vaata galeriid
        Vaata kõiki pilte
        Ava galerii
        Vaata videot
        Sinu brauser ei toeta heli
        Sinu brauser ei toeta videot
        Sinu brauser ei toeta HTML5-videot
        Dialoogiakna algus. Paoklahv loobub aknast ja suleb selle.
        Dialoogiakna lõpp.
        Ei leitud selle meediumifailiga ühilduvat allikat.
        Esita video
        Helitugevuse suurendamiseks või vähendamiseks kasuta nooleklahve üles/alla.
        Laadi alla
        See on modaalaken
        Taasesituse kiirus
    """,
    "author_boxes": """
        Rohkem artikleid autorilt {name}
        Kõik artiklid autorilt {name}
        Kõik autori artiklid {name}
        Vaata kõiki {} postitusi
    """,
    "footers": """
        Kõik õigused kaitstud
        Kõik õigused on kaitstud
        © {} Kõik õigused kaitstud
        Copyright {} Kõik õigused kaitstud
        Copyright © {} Kõik õigused kaitstud
        Peatoimetaja: {name}
        Kasutustingimused
        Privaatsuspoliitika
        Privaatsustingimused
        Isikuandmete töötlemine
        Prindi artikkel
        Prindi leht
        Kasutame WordPressi
    """,
    "widgets": """
        Vali rubriik
        Vali kuu
        Kommentaaride RSS
        Postituste RSS
        Selle postituse kommentaaride RSS-voog.
        Sissekannete RSS
    """,
}
LEADS = {
    "related_links": """
        Loe ka
        Loe lisaks
        Loe veel
        Loe lähemalt
        Loe rohkem
        Loe siit
        Vaata ka
        Vaata lisaks
        Eelmine postitus
        Järgmine postitus
    """,
}
HEADINGS = {
    "related_links": """
        Loe ka
        Loe lisaks
        Loe veel
        Seotud artiklid
        Seotud lood
        Seotud uudised
        Seotud postitused
        Seotud teemad
        Rohkem uudiseid
        Rohkem lugusid
        Rohkem samal teemal
        Rohkem teemal
        Samal teemal
        Teised loevad
        Teised lugesid ka
        Sulle võib meeldida
        Sind võib huvitada
        Soovitame lugeda
    """,
    "widgets": """
        Enim loetud
        Kõige loetud
        Enim vaadatud
        Enim kommenteeritud
        Viimased uudised
        Värsked uudised
        Viimased lood
        Uusimad uudised
        Viimased artiklid
        Viimased postitused
        Viimased kommentaarid
        Praegu loetakse
        Värsked kommentaarid
        Värsked postitused
    """,
    "author_boxes": """
        Autorist
        Artikli autor
        Samalt autorilt
    """,
    "contents_tables": """
        Sisukord
        Selles artiklis
    """,
}
ENDINGS = {
    "comment_prompts": """
        Lisa kommentaar
        Kirjuta kommentaar
        Jäta kommentaar
        Lisa kommentaar Tühista vastus
        Kommenteeri artiklit
        Lisa oma kommentaar
        Kommenteerimine on suletud.
        Kommentaarid on suletud.
        Sinu e-postiaadressi ei avaldata. Nõutavad väljad on tähistatud *-ga
        Sinu e-postiaadressi ei avaldata. Nõutavad väljad on tähistatud {}-ga
        Sinu e-postiaadressi ei avaldata. Nõutavad väljad on tähistatud {}
        Nõutavad väljad on tähistatud {}-ga
        Nõutavad väljad on tähistatud -ga
        Vabandust, kommenteerimiseks pead  sisse logima.
        Sinu e-postiaadressi ei avaldata.
        {n} vastust postitusele “{title}”
        {title} on saanud {n} vastust
        Üks vastus postitusele “{title}”
        Vasta {title}-le
        Nõutavad väljad on tähistatud {}-ga {}
        {n} kommentaari
        {n} kommentaar
        Kommentaarid ({n})
        Kommentaare ({n})
    """,
}
COMPANIONS = {
    "navigation": """
        Uudised
        Eesti
        Välismaa
        Sport
        Kultuur
        Majandus
        Arvamus
        Poliitika
        Elu
        Meelelahutus
        Teadus
        Tehnika
        Ilm
        Tervis
        Reisimine
        Kodu
        Auto
        Krimi
        Video
        Galerii
        Podcast
        Maailm
        Menüü
        Otsi
        Otsing
        Sulge
        Avaleht
        Tagasi
        Eelmine
        Järgmine
        Veel
        Esileht
        Tööribale
        Navigeerimine
        Lehe algusesse {}
    """,
    "post_meta": """
        Autor
        Toimetus
        Sildid
        Uuendatud
        Avaldatud
        Määratlemata
        Täna
        Eile
        {n} päeva tagasi
        {n} nädalat tagasi
        {n} kuud tagasi
        {n} aastat tagasi
        (Muuda)
        (pealkiri puudub)
    """,
    "comment_prompts": """
        Kommenteeri
        Vasta
        Saada
        Teata
        Vasta {}
        Kommentaarid
        E-post
        Nimi
        Veebileht
        Kommentaarid {title} kohta
        Tagasisideviide
        {name} kommenteerimine on välja lülitatud
        {name} ütleb
        Kommentaar
        Sinu kommentaar
    """,
    "share_prompts": """
        Jaga
        Meeldib
        Prindi
        Salvesta
        Kopeeri
    """,
    "related_links": """
        Eelmine: {title}
        Järgmine: {title}
        Järgmised
        Esimene
        Viimane
    """,
    "widgets": """
        Soovitame
        Loetumad
        Populaarsed
        Arhiiv
        Kalender
        Rubriigid
        Meta
        Lehed
        Sildipilv
        Autoriarhiiv: {}
        Rubriigi arhiiv: {}
        Sildi arhiiv: {}
    """,
    "adverts": """
        Sponsoreeritud
        Koostöö
        Koostöös {}
    """,
    "paywalls": """
        Parool
        Registreeru
        Kasutajanimi
        Telli
    """,
    "footers": """
        Haldur
        Kontakt
        Meist
    """,
    "follow_prompts": """
        Liitu
        Uudiskiri
    """,
    "consents": """
        Isikupärasta
    """,
    "players": """
        Audioesitaja
        Heliesitaja
        Videoesitaja
    """,
    "author_boxes": """
        Külasta veebilehte {}
    """,
    "credits": """
        ERR
    """,
}
