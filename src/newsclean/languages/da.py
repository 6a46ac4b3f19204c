"""Danish."""

NAME = "Danish"
SCRIPT = "Latin"
FUNCTION_WORDS = (
    "og i at det er en til på som af for med den der ikke har de et om han var fra men vi kan så skal "
    "ved efter blev være sig eller når også hun havde under"
)
MONTHS = (
    "januar februar marts april maj juni juli august september oktober november december jan feb mar "
    "apr jun jul aug sep sept okt nov dec"
)
WEEKDAYS = "mandag tirsdag onsdag torsdag fredag lørdag søndag man tirs ons tors fre lør søn"
DATE_WORDS = "kl klokken den d"
HOME = """
    Forside
    Forsiden
    Hjem
    Startside
"""
OUTLETS = (
    "nyheder nyhederne avis avisen tidende dagblad bladet folkeblad stiftstidende posten ugeavis nyt "
    "redaktionen journalen weekendavisen bureau"
)
ENTRIES = """
    Anmeldelser
    Arbejde
    Bil
    Biler
    Bøger
    Familie
    Film
    Forskning
    Klima
    Livsstil
    Miljø
    Mode
    Musik
    Natur
    Penge
    Produkter
    Tv
    Uddannelse
    Viden
"""
LINES = {
    "navigation": """
        Gå til indhold
        Spring til indhold
        Gå direkte til indhold
        Gå til indholdet
        Fortsæt til indhold
        Gå til hovedindhold
        Videre til indhold
        Gå til hovedmenu
        Gå til bunden
        Du er her
        Tilbage til toppen
        Op til toppen
        Luk menu
        Åbn menu
        Luk menuen
        Vis menu
        Luk søgning
        Side {n} af {n}
        Hent flere
        Vis flere
        Hent flere artikler
        Indlæs flere
        Hent flere nyheder
        Hent flere indlæg
        Forrige side
        Næste side
        Side ikke fundet
        Tidligere side
        Videre til værktøjslinje
        Beklager, ingen indlæg matchede dine kriterier.
        Der er intet uddrag, da dette er et beskyttet indlæg.
        Søg efter
        Fortsæt til primære indhold
        Rul ned til indhold
        Spring til indholdet
        Primær menu
        Sekundær menu
        Sidefod Menu
        Skjul undermenu
        Udvid undermenu
        Du søgte efter {title}
        Søgeresultater for: {title}
        Indtast søgeord og tryk enter for at søge
        Side {n}
        Scroll til toppen
        Scroll tilbage til toppen
        Beklager, men din søgning gav ingen resultater. Prøv igen med nogle andre søgeord.
        Det ser ud som der er ikke er noget her. Har du prøvet med en søgning?
        Fejl 404: Siden blev ikke fundet
        Hov! Den side findes ikke.
        Siden blev ikke fundet
        Siden ser ikke ud til at findes.
        Vi kan vist ikke finde, hvad du leder efter. Måske en søgning vil hjælpe?
    """,
    "read_times": """
        Læsetid: {n} min.
        Anslået læsetid: {n} min.
        Læsetid {n} min.
        Læsetid: ca. {n} min.
        Læsetid: {n} minutter
        Estimeret læsetid: {n} min.
        Læsetid: cirka {n} min.
        Læsetid: {n} minut
        {n} min. læsetid
        {n} min. læsning
        {n} minutters læsetid
        {n} minutters læsning
        {n} minutter læsetid
        {n} minutter læsning
        Det tager {n} minutter at læse
        Læs på {n} minutter
    """,
    "post_meta": """
        Af {name}
        Af redaktionen
        Af vores reporter
        Af Ritzau
        Tekst: {name}
        Forfatter: {name}
        Journalist: {name}
        Skrevet af: {name}
        Af: {name}
        Redaktør: {name}
        Tekst og foto: {name}
        Skrevet af {name}
        Skrevet af {name} den {date}
        Udgivet af {name}
        Udgivet af {name} den {date}
        Publiceret af {name}
        Publiceret af {name} den {date}
        Offentliggjort af {name}
        Offentliggjort af {name} den {date}
        Publiceret: {date}
        Offentliggjort: {date}
        Udgivet: {date}
        Opdateret: {date}
        Sidst opdateret: {date}
        Senest opdateret: {date}
        Ændret: {date}
        Dato: {date}
        Publiceret den {date}
        Publiceret d. {date}
        Publiceret {date}
        Offentliggjort den {date}
        Offentliggjort d. {date}
        Offentliggjort {date}
        Udgivet den {date}
        Udgivet d. {date}
        Udgivet {date}
        Opdateret den {date}
        Opdateret d. {date}
        Opdateret {date}
        Sidst opdateret den {date}
        Sidst opdateret d. {date}
        Sidst opdateret {date}
        Senest opdateret den {date}
        Senest opdateret d. {date}
        Senest opdateret {date}
        I dag kl. {date}
        I dag {date}
        I går kl. {date}
        I går {date}
        Emneord: {title}
        Nøgleord: {title}
        Stikord: {title}
        Tagget med {title}
        Tagget som {title}
        Udgivet i {title} af {name}
        Skrevet i {title} af {name}
        Lagt i {title} af {name}
        Kategoriseret som {title}
        Dette indlæg blev udgivet i {title}
        Dette indlæg blev udgivet i {title} og tagget {title}. Bogmærk permalinket.
        Bogmærk permalinket.
        for {n} minutter siden
        for {n} timer siden
        {n} visninger
        Fastgjort indlæg
    """,
    "related_links": """
        Læs mere
        Læs videre
        Læs hele artiklen
        Læs hele historien
        Læs hele indlægget
        Læs artiklen her
        Forrige indlæg: {title}
        Forrige artikel: {title}
        Næste indlæg: {title}
        Næste artikel: {title}
        Fortsæt læsning {headline}
        Fortsæt med at læse {headline}
        Læs resten af {headline}
        Næste indlæg
        Tidligere indlæg
        Fortsæt læsning
        Fortsæt med at læse
        Se alle
        Se mere
        Vis arkiv
        Vis mere
        Forrige artikel
        Forrige indlæg
        Kommentar navigation
        Navigation til indlæg
        Nyere indlæg
        Nyere kommentarer
        Næste artikel
        næste opslag
        tidligere opslag
        Ældre indlæg
        Ældre kommentarer
    """,
    "feed_footers": """
        Artiklen {headline} blev først bragt på {}.
        Indlægget {headline} blev først udgivet på {}.
        Indlægget {headline} blev vist første gang den {}.
    """,
    "comment_prompts": """
        {n} kommentarer til "{title}"
        Vis alle kommentarer
        Læs alle kommentarer
        Vis kommentarer
        Skjul alle kommentarer
        Vær den første til at kommentere
        Vær den første der kommenterer
        Har du fundet en fejl?
        Fundet en fejl?
        Har du fundet en fejl i artiklen?
        Fandt du en fejl?
        Fejl i artiklen
        Ret en fejl
        Rapportér fejl
        Har du et tip?
        Har du et nyhedstip?
        Tip os
        Tip redaktionen
        1 kommentar
        Annuller svar
        Log ind for at svare
        Log ind for at skrive en kommentar
        Ingen kommentarer
        Skriv kommentar
        Din kommentar afventer godkendelse.
        Beklager, der er i øjeblikket lukket for kommentarer.
        Beklager, der er lukket for kommentarer til dette indlæg.
        Der kan ikke længere kommenteres på dette indlæg.
        Endnu ingen kommentarer.
        Indlæser kommentarer
        Indtast din adgangskode for at læse kommentarer.
        Kommentarer lukket til {}
        Kommentarer slået fra
        Vis flere kommentarer
        Abonner uden at kommentere
        E-mail (offentliggøres ikke)
        Email (bliver ikke vist)
        Giv besked om nye indlæg via e-mail.
        Informer mig om nye kommentarer via e-mail.
        Klik her for at annullere svar.
        Logget ind som {}. Rediger din profil.
        Send kommentar
    """,
    "share_prompts": """
        Klik for at dele på {}
        Klik for at dele på {} (Åbner i et nyt vindue)
        Klik for at dele på {} (Åbner i et nyt vindue) {}
        Klik for at dele på {} (åbner i nyt vindue)
        Klik for at dele på {} (åbner i nyt vindue) {}
        Klik for at dele via {}
        Klik for at dele via {} (Åbner i et nyt vindue)
        Klik for at dele via {} (Åbner i et nyt vindue) {}
        Klik for at dele via {} (åbner i nyt vindue)
        Klik for at dele via {} (åbner i nyt vindue) {}
        Klik for at sende som e-mail til en ven
        Klik for at sende som e-mail til en ven (Åbner i et nyt vindue)
        Klik for at sende som e-mail til en ven (Åbner i et nyt vindue) {}
        Klik for at sende som e-mail til en ven (åbner i nyt vindue)
        Klik for at sende som e-mail til en ven (åbner i nyt vindue) {}
        Klik for at e-maile et link til en ven
        Klik for at e-maile et link til en ven (Åbner i et nyt vindue)
        Klik for at e-maile et link til en ven (Åbner i et nyt vindue) {}
        Klik for at e-maile et link til en ven (åbner i nyt vindue)
        Klik for at e-maile et link til en ven (åbner i nyt vindue) {}
        Klik for at udskrive
        Klik for at udskrive (Åbner i et nyt vindue)
        Klik for at udskrive (Åbner i et nyt vindue) {}
        Klik for at udskrive (åbner i nyt vindue)
        Klik for at udskrive (åbner i nyt vindue) {}
        Del på Facebook
        Del på X
        Del på Twitter
        Del på WhatsApp
        Del på LinkedIn
        Del på Telegram
        Del på Reddit
        Del på Pinterest
        Del artiklen
        Del denne artikel
        Del indlægget
        Del siden
        Del historien
        Del via e-mail
        Del via mail
        Del med dine venner
        Del med en ven
        Synes godt om Indlæser...
        Vær den første til at like dette.
        {n} delinger
        nyt vindue
        Åbner i et nyt vindue
        Del dette
        Klik for at dele på LinkedIn
        Klik for at dele på LinkedIn (Åbner i et nyt vindue)
        Klik for at dele på LinkedIn (Åbner i et nyt vindue) {}
        Klik for at dele på LinkedIn (åbner i nyt vindue)
        Klik for at dele på LinkedIn (åbner i nyt vindue) {}
        Klik for at dele på Reddit
        Klik for at dele på Reddit (Åbner i et nyt vindue)
        Klik for at dele på Reddit (Åbner i et nyt vindue) {}
        Klik for at dele på Reddit (åbner i nyt vindue)
        Klik for at dele på Reddit (åbner i nyt vindue) {}
        Klik for at dele på Twitter
        Klik for at dele på Twitter (Åbner i et nyt vindue)
        Klik for at dele på Twitter (Åbner i et nyt vindue) {}
        Klik for at dele på Twitter (åbner i nyt vindue)
        Klik for at dele på Twitter (åbner i nyt vindue) {}
        Del artikel
        Del på Flipboard
        Del på Tumblr
        Del på VK
        Del på XING
        Gem artikel
        Gem i Pocket
        Kopier link
        Link kopieret
        Send til en ven
        Sende via e-mail
    """,
    "follow_prompts": """
        Følg os
        Følg os på
        Følg os også på
        Følg os på sociale medier
        Følg os på Facebook
        Følg os på Instagram
        Følg os på X
        Følg os på Twitter
        Følg os på Google News
        Følg os på YouTube
        Følg os på LinkedIn
        Følg os på TikTok
        Følg {} på Facebook
        Følg {} på Instagram
        Følg {} på X
        Tilmeld dig vores nyhedsbrev
        Abonnér på vores nyhedsbrev
        Tilmeld dig vores gratis nyhedsbrev
        Få vores nyhedsbrev
        Tilmeld dig vores daglige nyhedsbrev
        Modtag vores nyhedsbrev
        Tilmeld nyhedsbrev
        Tilmeld dig nyhedsbrevet
        Tilmeld dig her
        Få nyhederne direkte i indbakken
        Få de vigtigste nyheder direkte i indbakken
        Få nyhederne direkte i din indbakke
        Få dagens nyheder direkte i indbakken
        Få nyhederne på mail
        Gå ikke glip af noget
        Gå aldrig glip af noget
        Gå ikke glip af nyheder
        Gå ikke glip af en nyhed
        Hent vores app
        Hent appen
        Hold dig opdateret
        Du kan til enhver tid afmelde dig.
        Du kan til enhver tid framelde dig.
        Du kan til enhver tid afmelde nyhedsbrevet.
        Opdag mere fra {}
        Følg blog
        Følg emne
        Følg med på Facebook
        Følg mig på Twitter
        Din e-mailadresse
        Få nyhedsbrevet
        Indtast din e-mail
        Indtast din e-mail adresse for at blive tilmeldt og modtage påmindelser om nye indlæg.
        Skriv din e-mail adresse
        Slut dig til {n} andre tilmeldt
        Slut dig til {n} øvrige tilmeldte
        Tak for din tilmelding
        Tilmeld dig
    """,
    "adverts": """
        Annonce
        Reklame
        Artiklen fortsætter efter annoncen
        Teksten fortsætter efter annoncen
        Artiklen fortsætter under annoncen
        Artiklen fortsætter efter reklamen
        Artiklen fortsætter efter billedet
        Artiklen fortsætter efter videoen
        Artiklen fortsætter herunder
        Læs videre efter annoncen
        Læs videre under annoncen
        Sponsoreret indhold
        Annoncørbetalt indhold
        Sponsoreret indlæg
        Betalt indhold
        Sponsoreret samarbejde
        Indlægget indeholder reklamelinks
        Indlægget indeholder affiliatelinks
        Indlægget indeholder reklame
        Dette er annoncørbetalt indhold
        Annonce: Artiklen fortsætter efter videoen
    """,
    "paywalls": """
        Allerede abonnent?
        Allerede abonnent? Log ind
        Er du allerede abonnent?
        Er du allerede abonnent? Log ind
        Bliv abonnent
        Bliv medlem
        Denne artikel er kun for abonnenter
        Artiklen er kun for abonnenter
        Denne artikel er forbeholdt for abonnenter
        Denne artikel er kun for vores abonnenter
        Denne artikel er for abonnenter
        Kun for abonnenter
        Eksklusivt for abonnenter
        Log ind for at læse
        Log ind for at læse videre
        Log ind for at fortsætte
        Køb abonnement
        Køb adgang
        Få adgang
        Få fuld adgang
        Prøv gratis
        Læs hele artiklen med abonnement
        Læs videre med abonnement
        Læs hele artiklen med et abonnement
        Læs hele artiklen med {}
        Ingen binding
        Opsig når som helst
        Prøv {n} måneder for {}
        Prøv den første måned gratis
        Har du allerede en konto?
        Har du allerede en profil?
        Støt uafhængig journalistik
        Støt vores journalistik
        Mistet din adgangskode?
        Dette indlæg er adgangskodebeskyttet. Indtast adgangskoden for at læse kommentarer.
        Dette indhold er beskyttet med adgangskode. Angiv adgangskode, for at se indholdet.
        Dette indlæg er beskyttet med kodeord. Skriv kodeordet for at se eventuelle kommentarer.
        Log ind
        Log ud
    """,
    "consents": """
        Denne hjemmeside bruger cookies
        Dette website bruger cookies
        Denne hjemmeside anvender cookies
        Denne hjemmeside bruger cookies. {title}
        Dette websted bruger cookies
        Denne hjemmeside benytter cookies
        Denne hjemmeside bruger cookies til at {title}
        Vi bruger cookies
        Vi anvender cookies
        Vi bruger cookies til at {title}
        Vi benytter cookies
        Vi bruger cookies for at {title}
        Vi bruger cookies. {title}
        Accepter alle
        Accepter alle cookies
        Tillad alle
        Afvis alle
        Kun nødvendige
        Tillad kun nødvendige
        Kun nødvendige cookies
        Accepter kun nødvendige
        Cookieindstillinger
        Cookie-indstillinger
        Administrer samtykke
        Altid aktiv
        Administrer cookies
        Administrer tjenester
        Afvis alle cookies
        Dette websted bruger cookies og giver dig kontrol over, hvad du vil aktivere
        Informationer, som vi gemmer
        OK, accepter alle
        Om cookies
        Skjul cookie-banner
        Tillad alle cookies
        Tillad udvalgte
        Vis / skjul informationer om opbevaring af cookies
    """,
    "credits": """
        Foto: {title}
        Fotos: {title}
        Billede: {title}
        Fotograf: {title}
        Illustration: {title}
        Grafik: {title}
        Arkivfoto: {title}
        Modelfoto: {title}
        Pressefoto: {title}
        Privatfoto: {title}
        Billedkilde: {title}
        Foto © {title}
        Billede © {title}
        Foto {name}
        Kilder: {title}
        /ritzau/
        Ritzau Scanpix
        Arkivfoto
        Modelfoto
        Pressefoto
        Kilde: {headline}
    """,
    "players": """
        Lyt til artiklen
        Lyt til denne artikel
        Lyt til historien
        Artiklen læst op
        Hør artiklen
        Få artiklen læst op
        Din browser understøtter ikke lydelementet
        Din browser understøtter ikke lyd
        Din browser understøtter ikke video
        Din browser understøtter ikke HTML5-video
        Vis alle billeder
        Se billedserie
        Se alle billeder
        Billede {n} af {n}
        Brug op/ned piletasterne for at skrue op eller ned for lyden.
        Denne video kræver Adobe Flash for at kunne afspilles.
        Der kræves JavaScript for at afspille {}.
        Din browser understøtter ikke
        Download fil
        Fandt ikke en kompatibel kilde for denne media.
        Indlæser video
        Se videoen
    """,
    "author_boxes": """
        Alle indlæg af {name}
        Flere artikler af {name}
        Alle indlæg fra {name}
        Flere indlæg af {name}
        Alle artikler af {name}
        Mere af {name}
        Vis alle indlæg af {}
        Besøg {}’s websted
    """,
    "footers": """
        Alle rettigheder forbeholdes
        © {} Alle rettigheder forbeholdes
        Copyright {} Alle rettigheder forbeholdes
        Copyright © {} Alle rettigheder forbeholdes
        Ansvarshavende chefredaktør: {title}
        Ansvarshavende redaktør: {title}
        Ansv. redaktør: {title}
        Ansv. chefredaktør: {title}
        {} er drevet af WordPress
        Privatlivspolitik
        Cookiepolitik
        Persondatapolitik
        Fortrolighedspolitik
        Handelsbetingelser
        Cookie- og privatlivspolitik
        Privatlivs- og cookiepolitik
        Udskriv artiklen
        Udskriv siden
        Print artiklen
        Ansvarshavende chefredaktør
        Drevet af WordPress
        Køres af WordPress
        Kontakt os
    """,
    "widgets": """
        Vælg kategori
        Vælg måned
        Indlæg (RSS)
        Kommentarer (RSS)
        RSS af kommentarer til dette indlæg.
    """,
}
LEADS = {
    "related_links": """
        Læs også
        Se også
        Hør også
        Lyt også
        Læs mere
        Læs videre
        Se mere
        Læs hele historien
        Forrige indlæg
        Forrige artikel
        Næste indlæg
        Næste artikel
        Læs mere om
    """,
}
HEADINGS = {
    "related_links": """
        Læs også
        Se også
        Hør også
        Læs mere om emnet
        Læs mere om sagen
        Mere om emnet
        Mere om sagen
        Flere artikler
        Relaterede artikler
        Flere nyheder
        Andre artikler
        Flere indlæg
        Lignende artikler
        Anbefalede artikler
        Andre læste også
        Andre læser
        Du vil måske også kunne lide
        Måske er du også interesseret i
        Emner i artiklen
        Tags i artiklen
        Anbefalet til dig
        Mere fra forsiden
        Mere fra redaktionen
        Populære artikler
        Relaterede indlæg
    """,
    "widgets": """
        Mest læste
        Mest læst
        Mest læste lige nu
        Mest sete
        Mest kommenterede
        Mest læst i dag
        Seneste nyt
        Seneste nyheder
        Seneste artikler
        Seneste indlæg
        Lige nu
        Nye kommentarer
        Nye indlæg
        Seneste kommentarer
    """,
    "author_boxes": """
        Om forfatteren
        Om skribenten
        Om journalisten
        Flere artikler af samme forfatter
    """,
    "contents_tables": """
        Indholdsfortegnelse
        I denne artikel
        På denne side
    """,
    "follow_prompts": """
        Abonner på blog via e-mail
    """,
}
ENDINGS = {
    "comment_prompts": """
        Skriv en kommentar
        Efterlad en kommentar
        Tilføj en kommentar
        Skriv et svar
        Skriv et svar Annuller svar
        Efterlad et svar
        Efterlad et svar Annuller svar
        Skriv en kommentar Annuller svar
        Skriv en kommentar til {headline}
        Kommentér artiklen
        Kommentér indlægget
        Kommentarfeltet er lukket
        Der er lukket for kommentarer.
        Der er lukket for kommentarer til denne artikel.
        Din e-mailadresse vil ikke blive publiceret. Krævede felter er markeret med *
        Din e-mailadresse bliver ikke publiceret. Krævede felter er markeret med *
        Din e-mailadresse vil ikke blive offentliggjort. Krævede felter er markeret med *
        Din e-mailadresse vil ikke blive publiceret. Krævede felter er markeret med {}
        Gem mit navn, min e-mailadresse og mit websted i denne browser til næste gang, jeg kommenterer.
        Dette websted bruger Akismet til at reducere spam. Læs om hvordan din kommentardata bliver behandlet.
        Skriv et svar til {headline}
        Krævede felter er markeret med {}
        Krævede felter er markeret med
        Du skal være logget ind for at skrive en kommentar.
        Din e-mailadresse vil ikke blive offentliggjort.
        En kommentar til “{title}”
        En tanke om "{title}"
        Her tænker du på “{title}”
        {n} meninger om “{title}”
        {n} svar til {headline}
        Din e-mailadresse vil ikke blive publiceret.
        Du skal logge ind for at skrive en kommentar.
        Gem mit navn, mail og websted i denne browser til næste gang jeg kommenterer.
        {n} kommentarer
        {n} kommentar
        Kommentarer ({n})
    """,
}
COMPANIONS = {
    "navigation": """
        Nyheder
        Sport
        Kultur
        Indland
        Udland
        Politik
        Økonomi
        Debat
        Lokalt
        Erhverv
        Underholdning
        Sundhed
        Forbrug
        Rejser
        Vejr
        Navne
        Krimi
        Fodbold
        Håndbold
        Teknologi
        Videnskab
        Podcasts
        E-avis
        Mad
        Bolig
        Motor
        Kendte
        Verden
        Danmark
        Samfund
        Menu
        Søg
        Luk
        Forside
        Mere
        Tilbage
        Hovedmenu
        Sociale links
        Hjem
        Søgeresultater
        Resultater for "{}"
        Henter
        Indlæser…
        Rul ned
        Til toppen {}
    """,
    "post_meta": """
        Af
        Redaktionen
        Tags
        Opdateret
        Publiceret
        I dag
        I går
        Ikke kategoriseret
        Emner
        for {n} dage siden
        for {n} uger siden
        for {n} måneder siden
        for {n} år siden
        {n} timer siden
        {n} minutter siden
        {n} dage siden
        Udgivet i {}
        Skrevet i {}
        (Rediger)
        (ingen titel)
        Fremhævet opslag
        Ikke-kategoriseret
        Indlægsdato
        Indlægsforfatter
    """,
    "related_links": """
        Forrige: {title}
        Næste: {title}
        Tidligere: {title}
        Relateret
        Lignende
        Læs mere her
        Næste
        Mere fra {}
        Mere om {}
        Forrige
        Første
        Indlægsnavigation
        Kommentarnavigation
        Sidste
        Tidligere
    """,
    "comment_prompts": """
        Svar
        Send
        Anmeld
        Kommentér
        Svar på {}
        {name} siger
        Kommentarer
        E-mail
        Navn
        Websted
        Kommentar
        Kommentarer til {title}
        Din kommentar
        {n} svar
    """,
    "share_prompts": """
        Del
        Gem
        Tip
        Tweet
        Print
        Udskriv
        Kopiér
        Synes godt om
        Bogmærk
        Del/Gem
    """,
    "adverts": """
        Sponsoreret
        Annoncér
        Annoncørbetalt
    """,
    "widgets": """
        Anbefalet
        Populært
        Arkiv
        Kalender
        Navigation
        Arkiver
        Kategorier
        Meta
        Sider
        Tag-cloud
        Emneordssky
        Tag-sky
        Arkiver: {}
        Forfatter arkiv: {}
        Indlægsfeed
        Kommentarfeed
    """,
    "footers": """
        Job
        Kontakt
        Om os
        Annoncering
        Abonnement
        Webstedsadministrator
        Kundeservice
    """,
    "paywalls": """
        Adgangskode
        Registrer
        Husk mig
        Brugernavn
        Glemt adgangskode?
        Min konto
        Opret konto
    """,
    "follow_prompts": """
        Abonnér
        E-mail-adresse
        Nyhedsbrev
        Tilmeld
    """,
    "consents": """
        Afvis
        Tilpas
    """,
    "contents_tables": """
        Indhold
    """,
    "players": """
        Afspil
        Afspilningsrate
        Lydafspiller
        Lyt
        Videoafspiller
    """,
}
