"""Latvian."""

NAME = "Latvian"
SCRIPT = "Latin"
FUNCTION_WORDS = (
    "un ir ka no ar par uz bet kas arī kā to šo lai tas nav bija pie pēc gan vai jau tiek viņš tā "
    "līdz kad šī savu pirms"
)
MONTHS = (
    "janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris "
    "decembris janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī "
    "decembrī janv febr apr jūn jūl aug sept okt nov dec"
)
WEEKDAYS = (
    "pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena svētdiena pirmdien otrdien "
    "trešdien ceturtdien piektdien sestdien svētdien"
)
DATE_WORDS = "gada plkst g gads"
HOME = """
    Sākums
    Sākumlapa
    Galvenā lapa
"""
OUTLETS = "ziņas avīze laikraksts vēstnesis dienas neatkarīgā žurnāls aģentūra redakcija"
LINES = {
    "navigation": """
        Pāriet uz saturu
        Pāriet uz galveno saturu
        Doties uz saturu
        Doties uz galveno saturu
        Jūs atrodaties šeit
        Atpakaļ uz augšu
        Atpakaļ uz sākumu
        Uz sākumu
        Aizvērt izvēlni
        Aizvērt meklēšanu
        Atvērt izvēlni
        Atvērt meklēšanu
        Lapa {n} no {n}
        Ielādēt vēl
        Ielādēt vairāk
        Rādīt vēl
        Rādīt vairāk
        Iepriekšējā lapa
        Notiek ielāde
        Nākamā lapa
        Lapa netika atrasta.
        Atvainojiet, pēc meklētā nekas netika atrasts.
        Šim rakstam nav izraksta, jo tas ir aizsargāts ar paroli.
        Ritiniet lejā uz saturu
        Galvenā izvēlne
        Izvērst apakšizvēlni
        Kājenes izvēlne
        Rādīt izvēlni
        Sakļaut apakšizvēlni
        Sekundārā izvēlne
        Ritināt uz leju
        Diemžēl nekas netika atrasts. Mēģini vēlreiz izmantojot citus atslēgas vārdus.
        Hmm... Tāda lapa nav atrodama.
        Izskatās, ka neizdodas atrast to, ko meklējat. Iespējams varētu palīdzēt meklēšana.
        Izskatās, ka šajā vietā nekas netika atrasts. Varbūt izmēģināt meklēšanu?
        Lapa nav atrasta
        Nekas nav atrasts
    """,
    "read_times": """
        Lasīšanas laiks: {n} min
        Lasīšanas laiks: {n} minūtes
        Lasīšanas laiks: {n} minūte
        Lasīšanas laiks: aptuveni {n} min
        Lasīšanas laiks: aptuveni {n} minūtes
        Lasīšanas laiks: aptuveni {n} minūte
        Lasīšanas laiks: ~{n} min
        Lasīšanas laiks: ~{n} minūtes
        Lasīšanas laiks: ~{n} minūte
        Lasīšanas laiks {n} min
        Lasīšanas laiks {n} minūtes
        Lasīšanas laiks {n} minūte
        Lasīšanas laiks aptuveni {n} min
        Lasīšanas laiks aptuveni {n} minūtes
        Lasīšanas laiks aptuveni {n} minūte
        Lasīšanas laiks ~{n} min
        Lasīšanas laiks ~{n} minūtes
        Lasīšanas laiks ~{n} minūte
        {n} min lasīšanai
        {n} minūtes lasīšanai
        Lasāms {n} minūtēs
    """,
    "post_meta": """
        Birkas: {title}
        Autors: {name}
        Autore: {name}
        Teksts: {name}
        Redaktors: {name}
        Žurnālists: {name}
        Žurnāliste: {name}
        Publicēja: {name}
        Sagatavoja: {name}
        Publicēja {name}
        Autors {name}
        Publicēts: {date}
        Atjaunots: {date}
        Pievienots: {date}
        Pēdējās izmaiņas: {date}
        Labots: {date}
        Datums: {date}
        Publicēts {date}
        Atjaunots {date}
        Pievienots {date}
        Šodien, {date}
        Vakar, {date}
        Tēmturi: {title}
        Atslēgvārdi: {title}
        Kategorijas: {title}
        Kategorija: {title}
        Publicēts kategorijā {title}
        Publicēts tēmās {title}
        pirms {n} minūtēm
        pirms {n} stundām
        pirms {n} min
        {n} skatījumi
        Izstrādāja {name}
        Izceltas ziņa
        Publicēšanas datums
        Ziņas autors
    """,
    "related_links": """
        Lasīt vairāk
        Lasīt tālāk
        Lasīt visu rakstu
        Lasīt visu ziņu
        Lasi vairāk
        Lasi tālāk
        Lasi visu rakstu
        Iepriekšējais raksts: {title}
        Nākamais raksts: {title}
        Turpināt lasīt
        Turpināt lasīt {headline}
        Nākamais raksts
        Iepriekšējais raksts
        Skatīt arhīvu
        Skatīt visus
        Jaunāki raksti
        Vecāki raksti
    """,
    "comment_prompts": """
        Skatīt visus komentārus
        Lasīt visus komentārus
        Skatīt komentārus
        Rādīt visus komentārus
        Esi pirmais, kas komentē
        Komentē pirmais
        Atradi kļūdu
        Atradi kļūdu? Ziņo mums
        Pamanīji kļūdu
        Pamanīji kļūdu? Ziņo mums
        Ziņot par kļūdu rakstā
        Ziņot par kļūdu tekstā
        Vecāki komentāri
        Jaunāki komentāri
        Iesniegt ziņu
        Iesniegt jaunumu
        Saglabāt manu vārdu, e-pastu un vietni šajā pārlūkprogrammā nākamajai reizei, kad komentēšu.
        1 komentārs
        Atcelt atbildi
        Pieslēgties, lai komentētu
        Nav komentāru
        Jūsu komentārs gaida apstiprinājumu.
        Atvainojiet, komentāru forma pašlaik ir slēgta.
        Komentēt nevar
        Lai skatītu komentārus, ievadiet, lūdzu, savu paroli.
        Rādīt vairāk komentārus
        Šim rakstam komentāri ir liegti.
        Akismet konfidencialitātes paziņojums
        E-pasts (netiks publicēts)
        Nospiediet šeit, lai atsauktu atbildi.
        Rakstiet savu komentāru
        Atbildēt uz {name}
    """,
    "share_prompts": """
        Noklikšķiniet, lai kopīgotu {}
        Noklikšķiniet, lai kopīgotu {} (atveras jaunā logā)
        Noklikšķiniet, lai kopīgotu {} (atveras jaunā logā) {}
        Dalies ar rakstu
        Dalies ar šo rakstu
        Dalies ar draugiem
        Dalies ar ziņu
        Dalīties ar rakstu
        Dalīties ar draugiem
        Dalīties Facebook
        Dalīties WhatsApp
        Dalīties X
        Dalīties LinkedIn
        Dalīties sociālajos tīklos
        Dalīties e-pastā
        Nosūtīt draugam
        Nosūtīt e-pastā
        Saite nokopēta
        jauna cilne
        Kopēt saiti
    """,
    "follow_prompts": """
        Seko mums
        Seko mums Facebook
        Seko mums Instagram
        Seko mums X
        Seko mums Google News
        Seko mums sociālajos tīklos
        Sekojiet mums
        Sekojiet mums Facebook
        Sekojiet mums Instagram
        Sekojiet mums sociālajos tīklos
        Piesakies jaunumiem
        Pieraksties jaunumiem
        Piesakies jaunumu vēstulei
        Piesakies mūsu jaunumiem
        Piesakies jaunumiem e-pastā
        Saņem jaunumus e-pastā
        Saņemiet jaunumus e-pastā
        Saņem svarīgākās ziņas e-pastā
        Saņem jaunumus savā e-pastā
        Saņem aktuālās ziņas e-pastā
        Abonē jaunumus
        Abonē mūsu jaunumus
        Lejupielādē lietotni
        Lejupielādē mūsu lietotni
        Jaunumi e-pastā
        Tavs e-pasts
    """,
    "adverts": """
        Reklāma
        Reklāmas
        Raksta turpinājums pēc reklāmas
        Turpinājums pēc reklāmas
        Raksta turpinājums zem reklāmas
        Raksts turpinās pēc reklāmas
        Sponsorēts saturs
        Reklāmraksts
        Sadarbības projekts
        Apmaksāta publikācija
        Sadarbības raksts
    """,
    "paywalls": """
        Esi abonents?
        Jau esi abonents?
        Esi abonents? Ienāc
        Esi abonents? Pieslēdzies
        Tikai abonentiem
        Pieejams tikai abonentiem
        Šis raksts ir pieejams tikai abonentiem
        Raksts ir pieejams tikai abonentiem
        Šis raksts pieejams tikai abonentiem
        Šis raksts ir pieejams abonentiem
        Saturs ir pieejams tikai abonentiem
        Lai turpinātu lasīt, abonē
        Lai turpinātu lasīt, pieslēdzies
        Lai turpinātu lasīt, iegādājies abonementu
        Abonē un lasi visu
        Abonē un lasi tālāk
        Abonē tagad un lasi visu
        Abonē tagad un lasi tālāk
        Kļūsti par abonentu
        Atbalsti neatkarīgu žurnālistiku
        Atbalsti mūsu darbu
        Aizmirsāt paroli?
        Šis raksts ir aizsargāta ar paroli. Lai apskatītu komentārus, ievadiet paroli.
        Saturs pieejams abonentiem
        Šis saturs ir aizsargāts ar paroli. Lūdzu, ievadiet paroli, lai to apskatītu.
    """,
    "consents": """
        Šī vietne izmanto sīkdatnes
        Šī tīmekļa vietne izmanto sīkdatnes
        Šī vietne tiek izmantotas sīkdatnes
        Šī vietne izmanto sīkdatnes. {title}
        Mājaslapa izmanto sīkdatnes
        Šī vietne izmanto sīkdatnes, lai {title}
        Šajā vietnē izmanto sīkdatnes
        Mēs izmantojam sīkdatnes
        Mēs izmantojam sīkdatnes, lai {title}
        Mēs izmantojam sīkdatnes. {title}
        Apstiprināt visas
        Noraidīt visas
        Apstiprināt visas sīkdatnes
        Pieņemt visas
        Tikai nepieciešamās
        Tikai nepieciešamās sīkdatnes
        Piekrītu visām
        Sīkdatņu iestatījumi
        Sīkdatņu politika
        Aizvert sīkdatņu joslu
        Pakalpojumu iestatījumi
        Pieņemt visu
        Rādīt/paslēpt informāciju par sīkdatņu uzglabāšanu
        Šajā vietnē tiek izmantotas sīkdatnes
        Šī vietne izmanto sīkdatnes un ļauj jums izvēlēties, kuras no tām pieņemt
    """,
    "credits": """
        Foto: {title}
        Attēls: {title}
        Attēli: {title}
        Fotogrāfs: {title}
        Ilustrācija: {title}
        Grafika: {title}
        Arhīva foto: {title}
        Publicitātes foto: {title}
        Ekrānuzņēmums: {title}
        Foto {name}
        Avots: {title}
        Avoti: {title}
        LETA/{}
        BNS
        Publicitātes foto
        Ilustratīvs foto
        Ilustratīvs attēls
        Ilustratīva fotogrāfija
        Arhīva foto
    """,
    "players": """
        Klausies rakstu
        Noklausies rakstu
        Klausīties rakstu
        Skatīt galeriju
        Skatīt visus attēlus
        Skaties video
        Jūsu pārlūkprogramma neatbalsta audio
        Jūsu pārlūkprogramma neatbalsta video
        Atskaņot video
        Atskaņošanas ātrums
        Audio atskaņotājs
        Netika atrasts atbilstošs multivides avots.
        Paraksta iestatījumu sākums. Lai aizvērtu, spiediet ESC taustiņu.
        Parakstu iestatījumu loga beigas
        Video atskaņotājs
    """,
    "author_boxes": """
        Visi raksti: {name}
        Vairāk rakstu: {name}
        Visi autora raksti
        Citi autora raksti
        Apmeklēt {} mājaslapu
        Skatīt visas {} ziņas.
        Skatīt visus šī autora rakstus
    """,
    "footers": """
        Visas tiesības aizsargātas
        Visas tiesības paturētas
        © {} Visas tiesības aizsargātas
        Copyright {} Visas tiesības aizsargātas
        Copyright © {} Visas tiesības aizsargātas
        Pārpublicēšana aizliegta
        Pārpublicēšanas gadījumā atsauce obligāta
        Galvenais redaktors: {name}
        Lietošanas noteikumi
        Privātuma politika
        Drukāt rakstu
        Izdrukāt rakstu
        Nodrošina WordPress
        Par mums
    """,
    "widgets": """
        Norādiet tēmu
        Norādiet mēnesi
        Ieraksti (RSS)
        Komentāri (RSS)
        Komentāru barotne
    """,
}
LEADS = {
    "related_links": """
        Lasi arī
        Lasiet arī
        Skaties arī
        Skati arī
        Skatīt arī
        Lasīt arī
        Lasīt vairāk
        Iepriekšējais raksts
        Nākamais raksts
    """,
}
HEADINGS = {
    "related_links": """
        Lasi arī
        Skaties arī
        Saistītie raksti
        Saistītās ziņas
        Saistītās tēmas
        Citas ziņas
        Citi lasa
        Iesakām izlasīt
        Vairāk par tēmu
        Par šo tēmu
        Tev varētu patikt
        Līdzīgi raksti
        Redakcija iesaka
    """,
    "widgets": """
        Lasītākās ziņas
        Jaunākās ziņas
        Populārākās ziņas
        Skatītākās ziņas
        Lasītākie raksti
        Jaunākie raksti
        Populārākie raksti
        Šobrīd aktuāli
        Jaunākie komentāri
        Birku mākonis
        Saišu lenta
    """,
    "author_boxes": """
        Par autoru
        Raksta autors
    """,
    "contents_tables": """
        Satura rādītājs
        Šajā rakstā
    """,
    "navigation": """
        Meklēšanas rezultāti
    """,
}
ENDINGS = {
    "comment_prompts": """
        Pievieno komentāru
        Atstāj komentāru
        Rakstīt komentāru
        Pievienot komentāru
        Atbildēt Atcelt atbildi
        Komentēt Atcelt atbildi
        Komentāri slēgti
        Komentāri ir slēgti
        Jūsu e-pasta adrese netiks publicēta. Obligātie lauki ir atzīmēti kā *
        Jūsu e-pasta adrese netiks publicēta. Obligātie lauki ir atzīmēti kā {}
        Jūsu e-pasta adrese netiks publicēta. Obligātie lauki ir atzīmēti ar *
        Obligātie lauki ir atzīmēti kā {}
        Obligātie lauki ir atzīmēti kā
        Lai komentētu, lietotājam jābūt pieteiktam sistēmā.
        Jūsu e-pasta adrese netiks publicēta.
        Nav komentāru par “{title}”
        Viens komentārs par “{title}”
        {n} atbildes rakstam {headline}
        {n} atbildes “{title}”
        {n} atbilžu “{title}”
        {n} komentāri par “{title}”
        Šajā vietnē surogātpasta samazināšanai tiek izmantots Akismet. Uzziniet, kā tiek apstrādāti jūsu komentāru dati.
        {n} komentāri
        {n} komentārs
        {n} komentāru
        Komentāri ({n})
    """,
}
COMPANIONS = {
    "navigation": """
        Ziņas
        Latvijā
        Pasaulē
        Sports
        Kultūra
        Politika
        Ekonomika
        Bizness
        Viedokļi
        Izklaide
        Veselība
        Tehnoloģijas
        Zinātne
        Laika ziņas
        Krimināls
        Dzīve
        Ceļošana
        Auto
        Novados
        Sabiedrība
        Izvēlne
        Meklēt
        Aizvērt
        Sākums
        Atpakaļ
        Iepriekšējais
        Nākamais
        Vairāk
        Tālāk
        Sākumlapa
        Galvenā lapa
        Navigācija
        Sociālās saites
        Rezultāti vaicājumam "{}"
        Uz augšu {}
        Ielādē…
    """,
    "post_meta": """
        Autors
        Redakcija
        Birkas
        Atjaunots
        Publicēts
        Bez kategorijas
        Bez tēmas
        Šodien
        Vakar
        pirms {n} dienām
        pirms {n} nedēļām
        pirms {n} mēnešiem
        pirms {n} gadiem
        (Labot)
        (nav nosaukuma)
        Labot šo
        Piedāvātā ziņa
    """,
    "comment_prompts": """
        Komentēt
        Atbildēt
        Sūtīt
        Ziņot
        Komentāru
        Komentārs
        Komentāri
        E-pasts
        Atbildēt uz {title}
        Vārds
        Tīmekļa vietne
        Komentāri par {title}
        Atsaite
        Jūsu komentārs
        {} saka
    """,
    "share_prompts": """
        Dalīties
        Dalies
        Drukāt
        Kopēt
        Saglabāt
        Patīk
    """,
    "related_links": """
        Iepriekšējais: {title}
        Nākamais: {title}
    """,
    "widgets": """
        Lasītākie
        Iesakām
        Populārākie
        Jaunākie
        Arhīvs
        Kalendārs
        Arhīvi
        Tēmas
        Meta
        Lapas
        Birku
        Kategorijas arhīvs: {}
        Tēmtura arhīvs: {}
    """,
    "paywalls": """
        Pieslēgties
        Atslēgties
        Parole
        Reģistrēties
        Atcerēties mani
        Lietotājvārds
        Ienākt
    """,
    "footers": """
        Administrēt
        Kontakti
    """,
    "follow_prompts": """
        Abonēt
    """,
    "consents": """
        Pielāgot
    """,
    "credits": """
        LETA
    """,
}
