"""Norwegian Bokmål."""

NAME = "Norwegian Bokmål"
SCRIPT = "Latin"
FUNCTION_WORDS = (
    "og i at det er en til på som av for med den ikke har de et om han var fra men vi kan så skal ved "
    "etter ble være seg eller når også hun hadde sier"
)
MONTHS = (
    "januar februar mars april mai juni juli august september oktober november desember jan feb mar "
    "apr jun jul aug sep sept okt nov des"
)
WEEKDAYS = "mandag tirsdag onsdag torsdag fredag lørdag søndag man tir tirs ons tor tors fre lør søn"
DATE_WORDS = "kl klokken den"
HOME = """
    Hjem
    Forside
    Forsiden
    Startside
"""
OUTLETS = (
    "nyheter nyhetene avis avisa avisen tidende dagblad dagbladet bladet blad posten nytt redaksjonen "
    "kurer tidning byrå"
)
LINES = {
    "navigation": """
        Gå til innhold
        Hopp til innhold
        Gå rett til innhold
        Gå til innholdet
        Gå til hovedinnhold
        Gå til hovedinnholdet
        Du er her
        Tilbake til toppen
        Gå til toppen
        Opp til toppen
        Til toppen av siden
        Lukk meny
        Åpne meny
        Lukk menyen
        Vis meny
        Lukk søk
        Side {n} av {n}
        Last inn flere
        Vis flere
        Last inn flere saker
        Hent flere
        Last inn flere artikler
        Last inn flere innlegg
        Forrige side
        Laster
        Neste side
        Fant ikke siden
        Søk etter
        Beklager, ingen innlegg passet til kriteriene dine.
        Det finnes ikke utdrag siden innlegget er beskyttet.
        Hopp rett til innholdet
        Hopp til hovedinnholdet
        Hopp til innholdet
        Hopp til verktøylinje
        Rull ned til innhold
        Hopp til hovedinnhold
        Meny i sidebunnen
        Slå sammen undermeny
        Utvid undermeny
        Du søkte etter {title}
        Søkeresultaer for {title}
        Trykk enter når du vil søke.
        laster inn…
        Side {n}
        Rull tilbake til toppen
        Scroll til toppen.
        Beklager, men det var ikke noe som passet til ditt søk. Vennligst prøv igjen med andre søkeord.
        Denne siden eksisterer ikke
        Det ser ikke ut som vi fant noe på denne plasseringen. Kanskje prøve et søk?
        Det ser ikke ut til at vi kan finne det du leter etter. Kanskje et søk kan hjelpe.
        Feil 404: Siden ikke funnet
        Intet funnet
        Oops! Denne siden ble ikke funnet
        Side ikke funnet
    """,
    "read_times": """
        Lesetid: {n} min
        Estimert lesetid: {n} min
        Lesetid {n} min
        Lesetid: ca. {n} min
        Lesetid: {n} minutter
        Beregnet lesetid: {n} min
        Lesetid: cirka {n} min
        Lesetid: {n} minutt
        {n} min lesetid
        {n} min lesing
        {n} minutters lesetid
        {n} minutters lesing
        {n} minutter lesetid
        {n} minutter lesing
        Det tar {n} minutter å lese
    """,
    "post_meta": """
        Av {name}
        Av redaksjonen
        Av vår journalist
        Tekst: {name}
        Forfatter: {name}
        Journalist: {name}
        Skrevet av: {name}
        Av: {name}
        Tekst og foto: {name}
        Redaktør: {name}
        Skrevet av {name}
        Skrevet av {name} den {date}
        Publisert av {name}
        Publisert av {name} den {date}
        Lagt ut av {name}
        Lagt ut av {name} den {date}
        Publisert: {date}
        Oppdatert: {date}
        Sist oppdatert: {date}
        Endret: {date}
        Dato: {date}
        Sist endret: {date}
        Publisert den {date}
        Publisert {date}
        Oppdatert den {date}
        Oppdatert {date}
        Sist oppdatert den {date}
        Sist oppdatert {date}
        Sist endret den {date}
        Sist endret {date}
        Publisert {date} Oppdatert {date}
        I dag kl. {date}
        I dag {date}
        I går kl. {date}
        I går {date}
        Emneord: {title}
        Tagger: {title}
        Nøkkelord: {title}
        Merket med {title}
        Tagget med {title}
        Publisert i {title} av {name}
        Kategorisert som {title}
        Dette innlegget ble publisert i {title}
        Dette innlegget ble publisert i {title} og merket {title}. Bokmerk permalenken.
        Bokmerk permalenken.
        for {n} minutter siden
        for {n} timer siden
        {n} visninger
        Klebrig innlegg
    """,
    "related_links": """
        Les mer
        Les videre
        Les hele saken
        Les hele artikkelen
        Les hele innlegget
        Les saken her
        Forrige innlegg: {title}
        Neste innlegg: {title}
        Forrige artikkel: {title}
        Forrige sak: {title}
        Fortsett å lese {headline}
        Fortsett lesingen av {headline}
        Fortsett å lese
        Neste innlegg
        Forrige innlegg
        Ingen relaterte poster.
        Relaterte poster ble vist med Yet Another Related Posts Plugin.
        Fortsett lesing
        Se alle
        Se arkiv
        Vis mer
        Eldre innlegg
        Eldre kommentarer
        Forrige artikkel
        Forrige sak
        Navigering blant kommentarer
        Neste artikkel
        Neste sak
        Nyere innlegg
        Nyere kommentarer
    """,
    "comment_prompts": """
        {n} kommentarer til "{title}"
        Vis alle kommentarer
        Les alle kommentarer
        Vis kommentarer
        Skjul alle kommentarer
        Bli den første til å kommentere
        Bli den første som kommenterer
        Fant du en feil?
        Fant du en skrivefeil?
        Funnet en feil?
        Funnet en skrivefeil?
        Feil i artikkelen
        Meld fra om feil
        Rapporter feil
        Har du et tips?
        Har du tips til oss?
        Har du nyhetstips?
        Tips oss
        Tips redaksjonen
        1 kommentar
        Avbryt svar
        Logg inn for å svare
        Logg inn for å legge igjen en kommentar
        Ingen kommentarer
        Send kommentar
        Din kommentar venter på moderering.
        Beklager, men det er ikke åpent for kommentarer.
        Beklager, men kommentarskjemaet er nå lukket.
        Din kommentar avventer moderasjon.
        Ingen kommentarer så langt.
        Kommentarer av
        Kommentarer er skrudd av for {}
        Kommentarer til dette innlegget er stengt.
        Laster kommentarer
        Skriv inn passordet ditt for å se kommentarer.
        Vis flere kommentarer
        Abonnere uten å kommentere
        E-post (blir ikke vist)
        E-post (vil ikke bli publisert)
        Klikk her for å avbryte svar.
        Logget inn som {}. Rediger din profil.
        Personvern-varsel fra Akismet
        Publiser kommentar
        Varsle meg om nye innlegg via e-post.
        Varsle meg om nye innlegg via epost.
        Varsle meg om senere kommentarer via e-post.
        Varsle meg om senere kommentarer via epost.
        Svar på {name}
    """,
    "share_prompts": """
        Klikk for å dele på {}
        Klikk for å dele på {} (åpnes i en ny fane)
        Klikk for å dele på {} (åpnes i en ny fane) {}
        Klikk for å dele på {} (åpnes i nytt vindu)
        Klikk for å dele på {} (åpnes i nytt vindu) {}
        Klikk for å dele via {}
        Klikk for å dele via {} (åpnes i en ny fane)
        Klikk for å dele via {} (åpnes i en ny fane) {}
        Klikk for å dele via {} (åpnes i nytt vindu)
        Klikk for å dele via {} (åpnes i nytt vindu) {}
        Klikk for å dele med {}
        Klikk for å dele med {} (åpnes i en ny fane)
        Klikk for å dele med {} (åpnes i en ny fane) {}
        Klikk for å dele med {} (åpnes i nytt vindu)
        Klikk for å dele med {} (åpnes i nytt vindu) {}
        Klikk for å sende en lenke med e-post til en venn
        Klikk for å sende en lenke med e-post til en venn (åpnes i en ny fane)
        Klikk for å sende en lenke med e-post til en venn (åpnes i en ny fane) {}
        Klikk for å sende en lenke med e-post til en venn (åpnes i nytt vindu)
        Klikk for å sende en lenke med e-post til en venn (åpnes i nytt vindu) {}
        Klikk for å skrive ut
        Klikk for å skrive ut (åpnes i en ny fane)
        Klikk for å skrive ut (åpnes i en ny fane) {}
        Klikk for å skrive ut (åpnes i nytt vindu)
        Klikk for å skrive ut (åpnes i nytt vindu) {}
        Del på Facebook
        Del på X
        Del på Twitter
        Del på WhatsApp
        Del på LinkedIn
        Del på Telegram
        Del på Reddit
        Del på Pinterest
        Del artikkelen
        Del saken
        Del denne saken
        Del innlegget
        Del siden
        Del via e-post
        Del via epost
        Del med venner
        Del med en venn
        Liker Laster inn...
        Vær den første til å like denne.
        {n} delinger
        nytt vindu
        åpnes i en ny fane
        Del dette
        Lik dette
        Klikk for å dele på Facebook
        Klikk for å dele på Facebook (åpnes i en ny fane)
        Klikk for å dele på Facebook (åpnes i en ny fane) {}
        Klikk for å dele på Facebook (åpnes i nytt vindu)
        Klikk for å dele på Facebook (åpnes i nytt vindu) {}
        Klikk for å dele på LinkedIn
        Klikk for å dele på LinkedIn (åpnes i en ny fane)
        Klikk for å dele på LinkedIn (åpnes i en ny fane) {}
        Klikk for å dele på LinkedIn (åpnes i nytt vindu)
        Klikk for å dele på LinkedIn (åpnes i nytt vindu) {}
        Klikk for å dele på Pinterest
        Klikk for å dele på Pinterest (åpnes i en ny fane)
        Klikk for å dele på Pinterest (åpnes i en ny fane) {}
        Klikk for å dele på Pinterest (åpnes i nytt vindu)
        Klikk for å dele på Pinterest (åpnes i nytt vindu) {}
        Klikk for å dele på Pocket
        Klikk for å dele på Pocket (åpnes i en ny fane)
        Klikk for å dele på Pocket (åpnes i en ny fane) {}
        Klikk for å dele på Pocket (åpnes i nytt vindu)
        Klikk for å dele på Pocket (åpnes i nytt vindu) {}
        Klikk for å dele på Reddit
        Klikk for å dele på Reddit (åpnes i en ny fane)
        Klikk for å dele på Reddit (åpnes i en ny fane) {}
        Klikk for å dele på Reddit (åpnes i nytt vindu)
        Klikk for å dele på Reddit (åpnes i nytt vindu) {}
        Klikk for å dele på Telegram
        Klikk for å dele på Telegram (åpnes i en ny fane)
        Klikk for å dele på Telegram (åpnes i en ny fane) {}
        Klikk for å dele på Telegram (åpnes i nytt vindu)
        Klikk for å dele på Telegram (åpnes i nytt vindu) {}
        Klikk for å dele på Tumblr
        Klikk for å dele på Tumblr (åpnes i en ny fane)
        Klikk for å dele på Tumblr (åpnes i en ny fane) {}
        Klikk for å dele på Tumblr (åpnes i nytt vindu)
        Klikk for å dele på Tumblr (åpnes i nytt vindu) {}
        Klikk for å dele på Twitter
        Klikk for å dele på Twitter (åpnes i en ny fane)
        Klikk for å dele på Twitter (åpnes i en ny fane) {}
        Klikk for å dele på Twitter (åpnes i nytt vindu)
        Klikk for å dele på Twitter (åpnes i nytt vindu) {}
        Klikk for å dele på WhatsApp
        Klikk for å dele på WhatsApp (åpnes i en ny fane)
        Klikk for å dele på WhatsApp (åpnes i en ny fane) {}
        Klikk for å dele på WhatsApp (åpnes i nytt vindu)
        Klikk for å dele på WhatsApp (åpnes i nytt vindu) {}
        Klikk for å e-poste dette til en venn
        Klikk for å e-poste dette til en venn (åpnes i en ny fane)
        Klikk for å e-poste dette til en venn (åpnes i en ny fane) {}
        Klikk for å e-poste dette til en venn (åpnes i nytt vindu)
        Klikk for å e-poste dette til en venn (åpnes i nytt vindu) {}
        Del på e-post
        Del på Flipboard
        Del på Tumbl
        Del på tumblr
        Del på VK
        Del på XING
        Kopier lenke
        Kopier lenken
        Lagre i Pocket
        Lenke kopiert
        Pin på Pinterest
        Post til Reddit
        Send via e-post
        Send via epost
        Tips en venn
        Tweet på Twitter
        {n} bloggere liker dette
    """,
    "follow_prompts": """
        Følg oss
        Følg oss på
        Følg oss også på
        Følg oss i sosiale medier
        Følg oss på Facebook
        Følg oss på Instagram
        Følg oss på X
        Følg oss på Twitter
        Følg oss på Google News
        Følg oss på YouTube
        Følg oss på LinkedIn
        Følg oss på TikTok
        Følg {} på Facebook
        Følg {} på Instagram
        Følg {} på X
        Meld deg på vårt nyhetsbrev
        Abonner på vårt nyhetsbrev
        Meld deg på vårt gratis nyhetsbrev
        Få vårt nyhetsbrev
        Meld deg på vårt daglige nyhetsbrev
        Motta vårt nyhetsbrev
        Meld deg på nyhetsbrevet
        Meld deg på nyhetsbrevet vårt
        Meld deg på her
        Få nyhetene rett i innboksen
        Få dagens nyheter rett i innboksen
        Få nyhetene på e-post
        Få de siste nyhetene rett i innboksen
        Få nyhetene rett i din innboks
        Gå ikke glip av noe
        Ikke gå glip av noe
        Gå ikke glip av nyheter
        Gå ikke glip av en nyhet
        Last ned appen
        Last ned vår app
        Hold deg oppdatert
        Du kan når som helst melde deg av.
        Du kan melde deg av når som helst.
        Oppdag mer fra {}
        Følg meg på Twitter
        Følg nettstedet
        Lik oss på Facebook
        Bli med blant {n} andre abonnenter
        Bli med blant {n} annen abonnent
        Den angitte e-postadressen er allerede registrert, takk
        Din e-post adresse
        Din e-postadresse
        Få nyhetsbrevet
        Meld deg på
        Meld meg på nyhetsbrevet
        Skriv din e-post
        Skriv inn din e-postadresse
        Skriv inn din epostadresse
        Skriv inn e-postadressen din
        Takk for påmeldingen
        Takk, din registrering er vellykket! Vennligst sjekk e-posten din.
    """,
    "adverts": """
        Annonse
        Annonser
        Reklame
        Artikkelen fortsetter under annonsen
        Saken fortsetter under annonsen
        Artikkelen fortsetter etter annonsen
        Artikkelen fortsetter under reklamen
        Teksten fortsetter under annonsen
        Artikkelen fortsetter under bildet
        Artikkelen fortsetter under videoen
        Artikkelen fortsetter under
        Saken fortsetter under
        Les videre under annonsen
        Annonsørinnhold
        Sponset innhold
        Betalt innhold
        Annonsørinnhold fra {}
        Innlegget inneholder annonselenker
        Innlegget inneholder reklamelenker
        Innlegget inneholder affiliatelenker
        Inneholder reklame
        Rapporter denne annonsen
        Saken fortsetter etter annonsen
    """,
    "paywalls": """
        Allerede abonnent?
        Allerede abonnent? Logg inn
        Er du allerede abonnent?
        Er du allerede abonnent? Logg inn
        Bli abonnent
        Bli medlem
        Denne artikkelen er kun for abonnenter
        Denne saken er kun for abonnenter
        Denne artikkelen er bare for abonnenter
        Denne artikkelen er kun for våre abonnenter
        Denne artikkelen er for abonnenter
        Kun for abonnenter
        Eksklusivt for abonnenter
        Bare for abonnenter
        Logg inn for å lese
        Logg inn for å lese videre
        Logg inn for å lese saken
        Logg inn for å fortsette
        Kjøp abonnement
        Kjøp tilgang
        Få tilgang
        Få full tilgang
        Prøv gratis
        Les hele saken med abonnement
        Les hele saken med {}
        Les videre med abonnement
        Les videre med {}
        Ingen bindingstid
        Avslutt når du vil
        Prøv {n} uker for {}
        Prøv første måned gratis
        Har du allerede en konto?
        Støtt uavhengig journalistikk
        Støtt vår journalistikk
        Mistet passordet ditt?
        Dette innlegget er passordbeskyttet. Du må oppgi passord for å se kommentarer.
        Dette innholdet er passordbeskyttet. For å vise det, vennligst skriv inn passordet nedenfor
        Dette innholdet er passordbeskyttet. Vennligst oppgi et passord for å se det.
        Dette innlegget er passordbesyttet. Oppgi passordet for å vise kommentarer.
        Logg inn
        Logg ut
    """,
    "consents": """
        Dette nettstedet bruker informasjonskapsler
        Denne nettsiden bruker informasjonskapsler
        Dette nettstedet bruker cookies
        Denne siden bruker informasjonskapsler
        Dette nettstedet bruker informasjonskapsler. {title}
        Nettstedet bruker informasjonskapsler
        Dette nettstedet bruker informasjonskapsler for å {title}
        Vi bruker informasjonskapsler
        Vi bruker cookies
        Vi bruker informasjonskapsler for å {title}
        Vi bruker informasjonskapsler. {title}
        Vi bruker cookies. {title}
        Godta alle
        Aksepter alle
        Godta alle informasjonskapsler
        Tillat alle
        Godta alle cookies
        Avvis alle
        Kun nødvendige
        Bare nødvendige
        Kun nødvendige informasjonskapsler
        Godta kun nødvendige
        Kun nødvendige cookies
        Administrer samtykke
        Cookie-innstillinger
        Innstillinger for cookies
        Personverninnstillinger
        Alltid aktiv
        Administrer informasjonskapsler
        Administrer tjenester
        Dette nettstedet bruker informasjonskapsler og gir deg kontroll over hva du vil aktivere
        Godtar alle
        Godtar valgt
        Ikke selg eller del min personlige informasjon
        Informasjon vi samler inn
        Innstillinger for informasjonskapsler
        Lukk og aksepter
        Nekt alle informasjonskapsler
        OK, aksepter alt
        Om informasjonskapsler
        Skjul informasjonskapselbanner
        Tillat alle informasjonskapsler
        Vis / skjul informasjon om lagring av informasjonskapsler
    """,
    "credits": """
        Foto: {title}
        Bilde: {title}
        Fotograf: {title}
        Illustrasjon: {title}
        Grafikk: {title}
        Arkivfoto: {title}
        Illustrasjonsfoto: {title}
        Illustrasjonsbilde: {title}
        Pressefoto: {title}
        Skjermdump: {title}
        Privat foto: {title}
        Foto © {title}
        Bilde © {title}
        Foto {name}
        Kilder: {title}
        NTB
        (©NTB)
        NTB Scanpix
        Illustrasjonsfoto
        Illustrasjonsbilde
        Arkivfoto
        Pressefoto
        Kilde: {headline}
    """,
    "players": """
        Lytt til saken
        Lytt til artikkelen
        Lytt til denne artikkelen
        Få saken lest opp
        Hør saken
        Få artikkelen lest opp
        Nettleseren din støtter ikke lydelementet
        Nettleseren din støtter ikke lyd
        Nettleseren din støtter ikke video
        Nettleseren din støtter ikke HTML5-video
        Vis alle bilder
        Se bildeserie
        Se alle bildene
        Bilde {n} av {n}
        Avslutning på dialogvindu.
        Begynnelse på dialogvindu. Trykk Escape for å avbryte og lukke vinduet.
        Bruk opp- og ned-piltastene for å øke eller redusere lyden.
        Denne bildekrusellen krever javaskript.
        Denne videoen krever Adobe Flash for å kunne spilles av.
        Dette er et dialogvindu
        Fant ikke en kompatibel kilde for dette mediainnholdet.
        JavaScript er nødvendig for å spille {}.
        Klikk for å vise bildefremvisning.
        Last ned fil
        Laster video
        Nettleseren din støtter ikke
        Se video
        Spill av
        Spill av video
    """,
    "author_boxes": """
        Alle innlegg av {name}
        Flere artikler av {name}
        Alle innlegg fra {name}
        Flere saker av {name}
        Alle artikler av {name}
        Mer av {name}
        Vis alle innlegg av {}
        Vis alle innlegg av {name}
        Besøk nettstedet til {}
        Vis alle {}s innlegg.
        Vis innlegg av denne forfatteren
    """,
    "footers": """
        Alle rettigheter forbeholdt
        Alle rettigheter reservert
        © {} Alle rettigheter forbeholdt
        Copyright {} Alle rettigheter forbeholdt
        Copyright © {} Alle rettigheter forbeholdt
        Ansvarlig redaktør: {title}
        Sjefredaktør: {title}
        Ansvarlig redaktør og daglig leder: {title}
        Personvernerklæring
        Personvernregler
        Brukervilkår
        Personvernpolicy
        Cookie-erklæring
        Personvern og cookies
        Personvern og informasjonskapsler
        Skriv ut artikkelen
        Skriv ut saken
        Skriv ut siden
        Vi arbeider etter Vær varsom-plakaten{title}
        Ansvarlig redaktør
        Drives med kraft fra WordPress
        Kontakt oss
        Ledige stillinger
        Om oss
    """,
    "widgets": """
        Velg kategori
        Velg måned
        Kommentarer (RSS)
        Oppføringer (RSS)
        RSS-strøm med kommentarer til dette innlegget.
    """,
    "feed_footers": """
        Innlegget {headline} dukket først opp på {}.
    """,
}
LEADS = {
    "related_links": """
        Les også
        Se også
        Hør også
        Les mer
        Les videre
        Les saken
        Les hele saken
        Forrige innlegg
        Neste innlegg
        Forrige artikkel
        Forrige sak
        Les mer om
        Vil du lese mer
    """,
}
HEADINGS = {
    "related_links": """
        Les også
        Se også
        Hør også
        Les mer om saken
        Mer om saken
        Les mer om temaet
        Les mer om emnet
        Flere saker
        Relaterte saker
        Flere artikler
        Andre saker
        Flere nyheter
        Lignende saker
        Flere innlegg
        Andre leste også
        Andre leser
        Kanskje du også liker
        Du vil kanskje også like
        Anbefalt for deg
        Temaer i saken
        Mer fra forsiden
        Mer fra redaksjonen
        Relaterte artikler
        Relaterte innlegg
        Relaterte poster
    """,
    "widgets": """
        Mest lest
        Mest leste
        Mest lest nå
        Mest sett
        Mest kommentert
        Mest lest siste døgn
        Siste nytt
        Siste nyheter
        Siste saker
        Siste artikler
        Siste innlegg
        Akkurat nå
        Siste kommentarer
        Mest populære innlegg og sider
        Nylig publisert
        Nylige innlegg
        Nylige kommentarer
    """,
    "author_boxes": """
        Om forfatteren
        Om skribenten
        Om artikkelforfatteren
        Flere saker av samme forfatter
    """,
    "contents_tables": """
        Innholdsfortegnelse
        I denne artikkelen
        På denne siden
    """,
    "follow_prompts": """
        Abonner på nettstedet via e-post
        Abonner på nettstedet via epost
    """,
}
ENDINGS = {
    "comment_prompts": """
        Legg igjen en kommentar
        Legg igjen et svar
        Legg igjen en kommentar Avbryt svar
        Legg igjen et svar Avbryt svar
        Skriv en kommentar
        Kommenter saken
        Kommenter artikkelen
        Kommenter innlegget
        Kommentarfeltet er stengt
        Kommentarfeltet er lukket
        Kommentarer er stengt.
        Kommentarer er lukket.
        Kommentarer er deaktivert.
        Din e-postadresse vil ikke bli publisert. Obligatoriske felt er merket med *
        E-postadressen din vil ikke bli publisert. Obligatoriske felt er merket med *
        Din e-postadresse vil ikke vises. Obligatoriske felt er merket med *
        Din e-postadresse vil ikke bli publisert. Obligatoriske felt er merket med {}
        E-postadressen din vil ikke bli publisert.
        Lagre mitt navn, e-post og nettside i denne nettleseren for neste gang jeg kommenterer.
        Obligatoriske felt er merket med {}
        Obligatoriske felt er merket med
        Du må være innlogget for å kunne kommentere.
        Din e-postadresse vil ikke bli publisert.
        En kommentar til «{title}»
        En tanke om “{title}”
        Ett svar til “{title}”
        {n} kommentarer til «{title}»
        {n} svar til {headline}
        {n} svar til “{title}”
        Dette nettstedet bruker Akismet for å redusere spam. Lær om hvordan dine kommentar-data prosesseres.
        Du må logge inn for å legge inn kommentar.
        Legg igjen en kommentar til {headline}
        {n} kommentarer
        {n} kommentar
        Kommentarer ({n})
    """,
}
COMPANIONS = {
    "navigation": """
        Nyheter
        Sport
        Kultur
        Innenriks
        Utenriks
        Politikk
        Økonomi
        Debatt
        Meninger
        Lokalt
        Næringsliv
        Underholdning
        Helse
        Forbruker
        Reise
        Vær
        Fotball
        Håndball
        Teknologi
        Vitenskap
        Podkast
        E-avis
        Mat
        Bolig
        Motor
        Kjendis
        Verden
        Norge
        Samfunn
        Leder
        Kronikk
        Meny
        Søk
        Lukk
        Hjem
        Mer
        Tilbake
        Søkeresultater
        Forside
        Hovedmeny
        Menyveksler
        Navigasjon
        Sekundærmeny
        Sosiale lenker
        Resultater for "{}"
        Rull ned
        Til toppen {}
    """,
    "post_meta": """
        Tema: {title}
        Av
        Redaksjonen
        Stikkord
        Oppdatert
        Publisert
        I dag
        I går
        Ukategorisert
        Emner
        Rediger
        for {n} dager siden
        for {n} uker siden
        for {n} måneder siden
        for {n} år siden
        {n} timer siden
        {n} minutter siden
        {n} dager siden
        Publisert i {}
        (ingen tittel)
        Forfatter
        Fremhevet innlegg
        Innleggsforfatter
        Publiseringsdato
        Rediger dette
    """,
    "related_links": """
        Forrige: {title}
        Neste: {title}
        Relatert
        Lignende
        Les mer her
        Bakgrunn
        Mer fra {}
        Mer om {}
        Forrige
        Første
        Innleggnavigasjon
        Innleggsnavigasjon
        Kommentarnavigasjon
        Neste
    """,
    "comment_prompts": """
        Svar
        Send
        Rapporter
        Kommenter
        Svar på {}
        Svar til {}
        Kommentarer
        Kommentar
        E-post
        Svar på {title}
        Navn
        Nettsted
        Kommentarer til {title}
        {name} sier
        Din kommentar
    """,
    "share_prompts": """
        Del
        Lagre
        Tips
        Tweet
        Skriv ut
        Kopier
        Lik
        Liker
    """,
    "widgets": """
        Populært
        Anbefalt
        Siste
        Arkiv
        Kalender
        Kategorier
        Meta
        Sider
        Stikkordsky
        Arkiver
        Bloggrull
        Arkiv: {}
        Forfatterarkiv: {}
        Kategoriarkiv: {}
        Stikkordarkiv: {}
        Innleggsstrøm
        Kommentarstrøm
    """,
    "paywalls": """
        Passord
        Registrer
        Husk meg
        Brukernavn
        Glemt passord?
        Min side
        Registrer deg
    """,
    "footers": """
        Nettstedsadmin
        Skiv ut
        Annonsere
        Kontakt
        Kundeservice
        Personvern
    """,
    "follow_prompts": """
        Abonner
        E-postadresse
        Epost-adresse
        Nyhetsbrev
    """,
    "adverts": """
        Sponset
    """,
    "consents": """
        Avslå
        Lær mer
        Personaliser
    """,
    "players": """
        Avspillingshastighet
        Lydavspiller
        Lydspiller
        Lytt
        Videoavspiller
        Videospiller
    """,
}
