"""Dutch."""

NAME = "Dutch"
SCRIPT = "Latin"
FUNCTION_WORDS = (
    "de het een van en in is dat op te voor met zijn die niet aan er om ook als dan maar bij door "
    "werd uit nog naar heeft worden wordt over deze hij ze"
)
MONTHS = (
    "januari februari maart april mei juni juli augustus september oktober november december jan feb "
    "mrt apr jun jul aug sep sept okt nov dec"
)
WEEKDAYS = "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo"
DATE_WORDS = "om uur op de van tot"
HOME = """
    Home
    Startpagina
    Voorpagina
"""
OUTLETS = (
    "nieuws krant dagblad courant nieuwsblad weekblad journaal tijdschrift redactie blad bode "
    "nieuwsbode omroep persbureau post"
)
ENTRIES = """
    Achtergrond
    Beurs
    Boeken
    Columns
    Dieren
    Digitaal
    Duurzaamheid
    Energie
    Eten
    Eten & Drinken
    Europa
    Familie
    Film
    Films
    Financiën
    Foto's
    Geld
    Geschiedenis
    Gezin
    Interviews
    Klimaat
    Koken
    Koningshuis
    Kunst
    Lifestyle
    Mening
    Mensen
    Milieu
    Mode
    Muziek
    Natuur
    Onderwijs
    Onderzoek
    Recepten
    Relaties
    Samenleving
    Series
    Show
    Technologie
    Theater
    Tuin
    Uitgaan
    Verkeer
    Video's
    Wereld
    Werk
"""
LINES = {
    "navigation": """
        Ga direct naar de inhoud
        Ga naar de inhoud
        Ga direct naar de hoofdinhoud
        Ga direct naar de navigatie
        Direct naar de inhoud
        Je bent hier
        U bent hier
        Terug naar boven
        Terug naar de homepage
        Terug naar het overzicht
        Terug naar de vorige pagina
        Meer laden
        Pagina {n} van {n}
        Vorige pagina
        Laden…
        Volgende pagina
        Pagina niet gevonden
        Zoeken naar
        Geen berichten die overeenkomen met je criteria.
        Helaas, er zijn geen berichten die aan je criteria voldoen.
        Er is geen samenvatting omdat dit bericht is beveiligd.
        Er is geen uittreksel omdat dit bericht is beveiligd.
        Naar beneden scrollen naar inhoud
        Naar de inhoud springen
        Overslaan naar de inhoud
        Scroll omlaag naar de content
        Scroll omlaag naar de inhoud
        Spring naar de inhoud
        Spring naar de primaire inhoud
        Spring naar de toolbar
        Spring naar inhoud
        Spring naar toolbar
        Spring naar werkbalk
        Alles inklappen
        Alles uitklappen
        Doorgaan naar inhoud
        Footer menu
        Ga naar hoofdinhoud
        Menu openen
        Menu schakelen
        Menu sluiten
        Menu tonen
        Naar boven
        Primair menu
        Secundair menu
        Submenu inklappen
        Submenu invouwen
        Submenu uitklappen
        Submenu uitvouwen
        Zoeken sluiten
        Je hebt gezocht naar {title}
        Je zocht naar {title}
        Zoekresultaten voor: {title}
        Start met typen en klik op zoeken
        Zoek naar titels of andere inhoud
        Aan het laden…
        Pagina {n}
        Scroll naar beneden
        Scroll naar boven
        Scroll naar toven
        Scroll terug naar boven
        404-fout: pagina niet gevonden
        Deze pagina bestaat niet.
        Deze pagina lijkt niet te bestaan.
        Er kwam niets overeen met je zoektermen. Probeer het opnieuw met een aantal andere trefwoorden.
        Geen berichten gevonden die overeenkomen met je criteria.
        Geen resultaten gevonden
        Het lijkt dat we niet kunnen vinden wat u zoekt. Misschien kan de zoekfunctie helpen.
        Het lijkt erop dat er op deze locatie niets is gevonden. Misschien een zoekopdracht proberen?
        Hier is niets
        Niet gevonden
        Niets gevonden
        Oeps! Deze pagina kon niet worden gevonden.
        Oeps! Die pagina werd niet gevonden.
        Ga naar het hoofdmenu
        Ga naar de footer
        Naar boven scrollen
        Meer berichten laden
        Meer artikelen laden
        Meer nieuws laden
    """,
    "read_times": """
        leestijd: {n} min.
        Geschatte leestijd: {n} min.
        leestijd {n} min.
        leestijd: ca. {n} min.
        leestijd: {n} minuten
        leestijd: ongeveer {n} min.
        leestijd: {n} minuut
        {n} min. leestijd
        {n} min. lezen
        {n} min. leesvoer
        {n} minuten leestijd
        {n} minuten lezen
        {n} minuten leesvoer
        {n} minuut leestijd
        {n} minuut lezen
        {n} minuut leesvoer
        Leestijd ± {n} minuten
        In {n} minuten gelezen
    """,
    "post_meta": """
        Door {name}
        Door onze redactie
        Door de redactie
        Door een onzer redacteuren
        Door onze redacteur {name}
        Door onze verslaggever {name}
        Door onze correspondent {name}
        Auteur: {name}
        Tekst: {name}
        Redactie: {name}
        Geschreven door: {name}
        Geplaatst door: {name}
        Gepubliceerd door: {name}
        Geschreven door {name}
        Geschreven door {name} op {date}
        Geplaatst door {name}
        Geplaatst door {name} op {date}
        Gepubliceerd door {name}
        Gepubliceerd door {name} op {date}
        Gepubliceerd op {date}
        Gepubliceerd op: {date}
        Geplaatst op {date}
        Geplaatst op: {date}
        Bijgewerkt op {date}
        Bijgewerkt op: {date}
        Aangepast op {date}
        Aangepast op: {date}
        Laatst bijgewerkt op {date}
        Laatst bijgewerkt op: {date}
        Gewijzigd op {date}
        Gewijzigd op: {date}
        Gepubliceerd: {date}
        Geplaatst: {date}
        Bijgewerkt: {date}
        Laatst bijgewerkt: {date}
        Laatste update: {date}
        Laatste wijziging: {date}
        Laatst gewijzigd: {date}
        Update: {date}
        Datum: {date}
        Laatst bijgewerkt {date}
        Laatst geüpdatet {date}
        Laatst gewijzigd {date}
        Vandaag om {date}
        Gisteren om {date}
        Trefwoorden: {title}
        Labels: {title}
        Getagd met {title}
        Getagd als {title}
        Geplaatst in {title} door {name}
        Dit bericht werd geplaatst in {title}
        Dit bericht is geplaatst in {title} met de tags {title}. Bookmark de permalink.
        Bookmark de permalink.
        {n} keer bekeken
        {n} weergaven
        {n} keer gelezen
        {n} minuten geleden
        {n} uur geleden
        Sticky bericht
        Hoort bij
        Laatst bijgewerkt op {date} door {name}
        Laatst bijgewerkt: {date} door {name}
        Laatst gewijzigd op {date} door {name}
        Bijgewerkt op {date} door {name}
        Geplaatst op {date} door {name}
        Gepubliceerd op {date} door {name}
        Geplaatst in {} Getagged {}
        Geplaatst in {} Getagd {}
        Geplaatst in {} Getagd met {}
        Geplaatst in {} Tags: {title}
        Geplaatst in {} | Getagd {}
        Geplaatst in {} en getagd {}
        Geplaatst in: {} Tags: {title}
        Categorieën {} Tags {}
        Categorieën: {} Tags: {title}
        Categorie: {} Tags: {title}
        Gearchiveerd onder: {} Getagd met: {title}
        Dit artikel verscheen eerder op {date}
        Dit artikel is oorspronkelijk gepubliceerd op {date}
        Dit artikel werd oorspronkelijk gepubliceerd op {date}
        Bericht auteur: {}
        Bericht gepubliceerd op: {date}
        Berichtcategorie: {title}
        Bericht reacties: {}
        Laatste wijziging in bericht: {date}
    """,
    "related_links": """
        Lees meer
        Lees verder
        Lees het hele artikel
        Lees het hele bericht
        Lees het hele verhaal
        Vorig bericht: {title}
        Vorig artikel: {title}
        Volgend bericht: {title}
        Volgend artikel: {title}
        Volgende bericht
        Vorige bericht
        Geen gerelateerde bijdragen.
        Gerelateerde bijdragen mogelijk gemaakt door Yet Another Related Posts Plugin.
        Bekijk alles
        Bekijk archief
        Bekijk meer
        Laad meer
        Meer info
        Meer weergeven
        Toon meer
        Bericht navigatie
        Nieuwere berichten
        Nieuwere reacties
        Oudere berichten
        Oudere reacties
        Volgend artikel
        Volgend bericht
        Vorig artikel
        Vorig bericht
        Lees het volledige artikel
        Bekijk alle artikelen
        Bekijk alle berichten
        Bekijk al het nieuws
    """,
    "feed_footers": """
        Dit artikel verscheen eerder op {}
        Dit artikel verscheen eerder in {}
        Het bericht {headline} verscheen eerst op {}.
    """,
    "comment_prompts": """
        {n} reacties op "{title}"
        {n} reacties op {headline}
        Bekijk alle reacties
        Toon alle reacties
        Bekijk reacties
        Lees alle reacties
        Wees de eerste die reageert
        Wees de eerste om te reageren
        Fout gezien? Laat het ons weten
        Fout gevonden? Laat het ons weten
        Fout ontdekt? Laat het ons weten
        Foutje gezien?
        Tikfout gezien?
        Foutje gevonden?
        Spelfout gezien?
        Heb je een tip?
        Heb je een tip of correctie?
        Heb je een nieuwstip?
        Tip de redactie
        1 reactie
        Login om te reageren
        Log in om een reactie te geven
        Je reactie is in afwachting van moderatie.
        Reactie annuleren
        Reactie plaatsen
        Fout gezien? Mail ons
        Meld een fout
        Was dit artikel nuttig?
        Bekijk opmerkingen
        De reactiemogelijkheid voor dit bericht is gesloten.
        Geef je wachtwoord om reacties te bekijken
        Geen reacties
        Helaas, de reactiemogelijkheid voor dit bericht is gesloten.
        Helaas, het reactieformulier is op dit moment gesloten.
        Helaas, je kunt niet meer reageren op dit bericht.
        Je kan niet meer reageren, de reacties zijn gesloten.
        Laadt reacties.
        Meer reacties tonen
        Nog geen reacties
        Reacties laden.
        Reacties op dit bericht zijn gesloten.
        Reacties op dit item zijn gesloten.
        Reacties staat uit voor {}
        Reacties uitgeschakeld
        Reacties uitgeschakeld voor {}
        Reacties zijn gesloten.
        Reageren uitgeschakeld
        Sorry, reacties op dit item zijn gesloten.
        Voer je wachtwoord in om reacties te bekijken.
        Abonneer zonder te reageren
        Akismet privacy melding
        E-mail (wordt niet getoond)
        E-mail me als er nieuwe berichten zijn.
        E-mailadres (wordt niet gepubliceerd)
        E-mailadres (wordt niet getoond)
        Een reactie plaatsen
        Email adres (zal niet getoond worden)
        Ingelogd als {}. Je profiel bewerken.
        Inloggen om een reactie te geven
        Jouw opmerking
        Klik hier om je antwoord te annuleren.
        Log in om te reageren
        Reactie verzenden
        Reacties op mijn reacties
        Stuur mij een e-mail als er nieuwe berichten zijn.
        Stuur mij een e-mail als er nieuwe reacties zijn.
        Stuur mij een e-mail als er vervolgreacties zijn.
        Wat vind jij? Laat het weten in de reacties
        Wat denk jij? Laat het weten in de reacties
        Wat vind jij? Laat het ons weten in de reacties
        Laat het weten in de reacties
        Laat het ons weten in de reacties
        Laat het ons weten in de comments
        Laat het weten in de comments
        Deel je mening in de reacties
        Was dit artikel behulpzaam?
        Heeft dit artikel je geholpen?
        Heb je wat aan dit artikel gehad?
        Vond je dit artikel nuttig?
        Vond je dit een nuttig artikel?
        Was deze pagina nuttig?
        Was deze informatie nuttig?
        Heeft deze informatie u geholpen?
        Hoe nuttig was dit bericht?
        Klik op een ster om deze te beoordelen!
        Gemiddelde beoordeling {n} / {n}. Stemtelling: {n}
        Tot nu toe geen stemmen! Wees de eerste die dit bericht waardeert.
        Bedankt voor je feedback
        Bedankt voor uw feedback
        Fout gevonden?
        Heb je een fout gezien?
        Log in om een reactie te plaatsen
        Door dit formulier te gebruiken ga je akkoord met de opslag en verwerking van je gegevens door deze website.
    """,
    "share_prompts": """
        Klik om te delen op {}
        Klik om te delen op {} (Wordt in een nieuw venster geopend)
        Klik om te delen op {} (Wordt in een nieuw venster geopend) {}
        Klik om te delen op {} (Opent in een nieuw venster)
        Klik om te delen op {} (Opent in een nieuw venster) {}
        Klik om op {} te delen
        Klik om op {} te delen (Wordt in een nieuw venster geopend)
        Klik om op {} te delen (Wordt in een nieuw venster geopend) {}
        Klik om op {} te delen (Opent in een nieuw venster)
        Klik om op {} te delen (Opent in een nieuw venster) {}
        Klik om te delen met {}
        Klik om te delen met {} (Wordt in een nieuw venster geopend)
        Klik om te delen met {} (Wordt in een nieuw venster geopend) {}
        Klik om te delen met {} (Opent in een nieuw venster)
        Klik om te delen met {} (Opent in een nieuw venster) {}
        Klik om dit te e-mailen naar een vriend
        Klik om dit te e-mailen naar een vriend (Wordt in een nieuw venster geopend)
        Klik om dit te e-mailen naar een vriend (Wordt in een nieuw venster geopend) {}
        Klik om dit te e-mailen naar een vriend (Opent in een nieuw venster)
        Klik om dit te e-mailen naar een vriend (Opent in een nieuw venster) {}
        Klik om een link naar een vriend te e-mailen
        Klik om een link naar een vriend te e-mailen (Wordt in een nieuw venster geopend)
        Klik om een link naar een vriend te e-mailen (Wordt in een nieuw venster geopend) {}
        Klik om een link naar een vriend te e-mailen (Opent in een nieuw venster)
        Klik om een link naar een vriend te e-mailen (Opent in een nieuw venster) {}
        Klik om af te drukken
        Klik om af te drukken (Wordt in een nieuw venster geopend)
        Klik om af te drukken (Wordt in een nieuw venster geopend) {}
        Klik om af te drukken (Opent in een nieuw venster)
        Klik om af te drukken (Opent in een nieuw venster) {}
        Delen op Facebook
        Delen op X
        Delen op Twitter
        Delen op WhatsApp
        Delen op LinkedIn
        Delen op Telegram
        Delen op Reddit
        Delen op Pinterest
        Deel op Facebook
        Deel op X
        Deel op Twitter
        Deel op WhatsApp
        Deel op LinkedIn
        Deel op Telegram
        Deel op Reddit
        Deel op Pinterest
        Deel dit artikel
        Deel dit bericht
        Deel artikel
        Deel deze pagina
        Deel dit verhaal
        Deel dit artikel op
        Deel dit artikel via
        Deel dit artikel met vrienden
        Delen via WhatsApp
        Delen via e-mail
        Delen via mail
        Vind ik leuk Aan het laden…
        Wees de eerste die dit leuk vindt.
        {n} keer gedeeld
        nieuw venster
        Opent in een nieuw venster
        opent in een nieuwe tab
        Wordt in een nieuw venster geopend
        Dit delen
        Vind ik leuk
        Delen op {} (Wordt in een nieuw venster geopend)
        Delen op {} (Wordt in een nieuw venster geopend) {}
        Delen op {} (Opent in een nieuw venster)
        Delen op {} (Opent in een nieuw venster) {}
        Klik om dit te e-mailen naar een vriend {}
        Klik om dit te e-mailen naar een vriend {} (Wordt in een nieuw venster geopend)
        Klik om dit te e-mailen naar een vriend {} (Wordt in een nieuw venster geopend) {}
        Klik om dit te e-mailen naar een vriend {} (Opent in een nieuw venster)
        Klik om dit te e-mailen naar een vriend {} (Opent in een nieuw venster) {}
        Klik om op LinkedIn te delen
        Klik om op LinkedIn te delen (Wordt in een nieuw venster geopend)
        Klik om op LinkedIn te delen (Wordt in een nieuw venster geopend) {}
        Klik om op LinkedIn te delen (Opent in een nieuw venster)
        Klik om op LinkedIn te delen (Opent in een nieuw venster) {}
        Klik om op LinkedIn te delen. (Wordt in een nieuw venster geopend)
        Klik om op LinkedIn te delen. (Wordt in een nieuw venster geopend) {}
        Klik om op LinkedIn te delen. (Opent in een nieuw venster)
        Klik om op LinkedIn te delen. (Opent in een nieuw venster) {}
        Klik om op Pinterest te delen
        Klik om op Pinterest te delen (Wordt in een nieuw venster geopend)
        Klik om op Pinterest te delen (Wordt in een nieuw venster geopend) {}
        Klik om op Pinterest te delen (Opent in een nieuw venster)
        Klik om op Pinterest te delen (Opent in een nieuw venster) {}
        Klik om op Tumblr te delen
        Klik om op Tumblr te delen (Wordt in een nieuw venster geopend)
        Klik om op Tumblr te delen (Wordt in een nieuw venster geopend) {}
        Klik om op Tumblr te delen (Opent in een nieuw venster)
        Klik om op Tumblr te delen (Opent in een nieuw venster) {}
        Klik om te delen met Reddit
        Klik om te delen met Reddit (Wordt in een nieuw venster geopend)
        Klik om te delen met Reddit (Wordt in een nieuw venster geopend) {}
        Klik om te delen met Reddit (Opent in een nieuw venster)
        Klik om te delen met Reddit (Opent in een nieuw venster) {}
        Klik om te delen met Twitter
        Klik om te delen met Twitter (Wordt in een nieuw venster geopend)
        Klik om te delen met Twitter (Wordt in een nieuw venster geopend) {}
        Klik om te delen met Twitter (Opent in een nieuw venster)
        Klik om te delen met Twitter (Opent in een nieuw venster) {}
        Klik om te delen op Facebook
        Klik om te delen op Facebook (Wordt in een nieuw venster geopend)
        Klik om te delen op Facebook (Wordt in een nieuw venster geopend) {}
        Klik om te delen op Facebook (Opent in een nieuw venster)
        Klik om te delen op Facebook (Opent in een nieuw venster) {}
        Klik om te delen op Pocket
        Klik om te delen op Pocket (Wordt in een nieuw venster geopend)
        Klik om te delen op Pocket (Wordt in een nieuw venster geopend) {}
        Klik om te delen op Pocket (Opent in een nieuw venster)
        Klik om te delen op Pocket (Opent in een nieuw venster) {}
        Klik om te delen op Telegram
        Klik om te delen op Telegram (Wordt in een nieuw venster geopend)
        Klik om te delen op Telegram (Wordt in een nieuw venster geopend) {}
        Klik om te delen op Telegram (Opent in een nieuw venster)
        Klik om te delen op Telegram (Opent in een nieuw venster) {}
        Klik om te delen op WhatsApp
        Klik om te delen op WhatsApp (Wordt in een nieuw venster geopend)
        Klik om te delen op WhatsApp (Wordt in een nieuw venster geopend) {}
        Klik om te delen op WhatsApp (Opent in een nieuw venster)
        Klik om te delen op WhatsApp (Opent in een nieuw venster) {}
        Klik om te delen via Reddit
        Klik om te delen via Reddit (Wordt in een nieuw venster geopend)
        Klik om te delen via Reddit (Wordt in een nieuw venster geopend) {}
        Klik om te delen via Reddit (Opent in een nieuw venster)
        Klik om te delen via Reddit (Opent in een nieuw venster) {}
        Klik om te delen via Twitter
        Klik om te delen via Twitter (Wordt in een nieuw venster geopend)
        Klik om te delen via Twitter (Wordt in een nieuw venster geopend) {}
        Klik om te delen via Twitter (Opent in een nieuw venster)
        Klik om te delen via Twitter (Opent in een nieuw venster) {}
        Bewaar artikel
        Deel dit
        Deel via WhatsApp
        Delen op Flipboard
        Delen op Tumblr
        Delen op VK
        Delen op XING
        Kopieer link
        Link gekopieerd
        Link kopiëren
        Mail dit artikel
        Opslaan in Pocket
        Pin op Pinterest
        Share op Facebook
        Sturen via e-mail
        Tweet op Twitter
        Verstuur via email
        Verzend naar Reddit
        {n} bloggers liken dit
        {n} bloggers op de volgende wijze
        Klik om te delen op X
        Klik om te delen op X (Wordt in een nieuw venster geopend)
        Klik om te delen op Twitter
        Klik om te delen op Twitter (Wordt in een nieuw venster geopend)
        Klik om te delen op LinkedIn
        Klik om te delen op LinkedIn (Wordt in een nieuw venster geopend)
        Klik om te delen op Reddit
        Klik om te delen op Reddit (Wordt in een nieuw venster geopend)
        Klik om te delen op Pinterest
        Klik om te delen op Pinterest (Wordt in een nieuw venster geopend)
        Klik om te delen op Tumblr
        Klik om te delen op Tumblr (Wordt in een nieuw venster geopend)
        Klik om te delen op Mastodon
        Klik om te delen op Mastodon (Wordt in een nieuw venster geopend)
        Klik om te delen op Threads
        Klik om te delen op Threads (Wordt in een nieuw venster geopend)
        Klik om te delen op Bluesky
        Klik om te delen op Bluesky (Wordt in een nieuw venster geopend)
        Klik om te delen op Nextdoor
        Klik om te delen op Nextdoor (Wordt in een nieuw venster geopend)
        Klik om te delen op Skype
        Klik om te delen op Skype (Wordt in een nieuw venster geopend)
        Klik om op X te delen
        Klik om op X te delen (Wordt in een nieuw venster geopend)
        Klik om op Twitter te delen
        Klik om op Twitter te delen (Wordt in een nieuw venster geopend)
        Klik om op Facebook te delen
        Klik om op Facebook te delen (Wordt in een nieuw venster geopend)
        Klik om op WhatsApp te delen
        Klik om op WhatsApp te delen (Wordt in een nieuw venster geopend)
        Klik om op Telegram te delen
        Klik om op Telegram te delen (Wordt in een nieuw venster geopend)
        Klik om op Reddit te delen
        Klik om op Reddit te delen (Wordt in een nieuw venster geopend)
        Klik om op Pocket te delen
        Klik om op Pocket te delen (Wordt in een nieuw venster geopend)
        Klik om op Mastodon te delen
        Klik om op Mastodon te delen (Wordt in een nieuw venster geopend)
        Klik om op Threads te delen
        Klik om op Threads te delen (Wordt in een nieuw venster geopend)
        Klik om op Bluesky te delen
        Klik om op Bluesky te delen (Wordt in een nieuw venster geopend)
        Klik om op Nextdoor te delen
        Klik om op Nextdoor te delen (Wordt in een nieuw venster geopend)
        Klik om op Skype te delen
        Klik om op Skype te delen (Wordt in een nieuw venster geopend)
        Delen op X (Wordt in een nieuw venster geopend)
        Delen op Twitter (Wordt in een nieuw venster geopend)
        Delen op Facebook (Wordt in een nieuw venster geopend)
        Delen op LinkedIn (Wordt in een nieuw venster geopend)
        Delen op WhatsApp (Wordt in een nieuw venster geopend)
        Delen op Telegram (Wordt in een nieuw venster geopend)
        Delen op Reddit (Wordt in een nieuw venster geopend)
        Delen op Pinterest (Wordt in een nieuw venster geopend)
        Delen op Tumblr (Wordt in een nieuw venster geopend)
        Delen op Pocket
        Delen op Pocket (Wordt in een nieuw venster geopend)
        Delen op Mastodon
        Delen op Mastodon (Wordt in een nieuw venster geopend)
        Delen op Threads
        Delen op Threads (Wordt in een nieuw venster geopend)
        Delen op Bluesky
        Delen op Bluesky (Wordt in een nieuw venster geopend)
        Delen op Nextdoor
        Delen op Nextdoor (Wordt in een nieuw venster geopend)
        Delen op Skype
        Delen op Skype (Wordt in een nieuw venster geopend)
        Delen op {}
        Een link naar een vriend e-mailen
        Een link naar een vriend e-mailen (Wordt in een nieuw venster geopend)
        Afdrukken (Wordt in een nieuw venster geopend)
        Vind ik leuk Laden...
        Vind-ik-leuk Aan het laden...
        Leuk artikel? Deel het!
        Leuk artikel? Deel het met je vrienden!
        Vond je dit artikel leuk? Deel het!
        Vond je dit artikel leuk? Deel het met je vrienden!
        Deel dit artikel met je vrienden
        Deel met je vrienden
        Dit artikel delen
        Delen via sociale media
        Delen via social media
        Bewaren op Pinterest
    """,
    "follow_prompts": """
        Volg ons
        Volg ons ook
        Volg ons op
        Volg ons via
        Volg ons op Facebook
        Volg ons ook op Facebook
        Volg ons op Instagram
        Volg ons op X
        Volg ons op Twitter
        Volg ons op WhatsApp
        Volg ons op Google Nieuws
        Volg {} op Google Nieuws
        Volg {} op WhatsApp
        Volg {} op Facebook
        Volg ons WhatsApp-kanaal
        Abonneer je op ons WhatsApp-kanaal
        Volg onze WhatsApp-kanaal
        Volg ons YouTube-kanaal
        Volg ons Telegram-kanaal
        Schrijf je hier in voor onze nieuwsbrief
        Meld je hier in voor onze nieuwsbrief
        Schrijf je nu in voor onze nieuwsbrief
        Schrijf je hier in voor de nieuwsbrief
        Schrijf je hier in voor onze gratis nieuwsbrief
        Schrijf u hier in voor onze nieuwsbrief
        Schrijf je in voor onze nieuwsbrief
        Meld je aan voor onze nieuwsbrief
        Meld je aan voor de nieuwsbrief
        Meld je aan voor onze gratis nieuwsbrief
        Meld je aan voor onze dagelijkse nieuwsbrief
        Meld je aan voor onze wekelijkse nieuwsbrief
        Inschrijven voor onze nieuwsbrief
        Inschrijven voor de nieuwsbrief
        Ontvang onze nieuwsbrief
        Ontvang de nieuwsbrief
        Ontvang onze gratis nieuwsbrief
        Ontvang onze dagelijkse nieuwsbrief
        Ontvang onze wekelijkse nieuwsbrief
        Ontvang het laatste nieuws in je mailbox
        Krijg het laatste nieuws in je mailbox
        Ontvang het laatste nieuws in je inbox
        Ontvang het laatste nieuws per e-mail
        Abonneer je op onze nieuwsbrief
        Blijf op de hoogte
        Mis niets
        Altijd op de hoogte
        Download onze app
        Download de gratis app
        Download de app
        Je kunt je op elk moment afmelden.
        Ontdek meer van {}
        Abonneer je op ons YouTube-kanaal
        Blog volgen
        Like ons op Facebook
        Volg Blog
        Volg me op Twitter
        Volg ons ook op
        Volg ons via Google Nieuws
        Aanmelden voor de nieuwsbrief
        Bedankt voor je aanmelding
        Dit emailadres is reeds ingeschreven, dankjewel
        Je e-mailadres
        Jouw e-mailadres
        Jouw emailadres
        Nieuwsbrief ontvangen
        Schrijf je in voor de nieuwsbrief
        Schrijf me in voor de nieuwsbrief
        Typ je e-mail
        Uw e-mailadres
        Voeg je bij {n} andere abonnee
        Voeg je bij {n} andere abonnees
        Voer je e-mailadres in
        Vul je e-mailadres in
        Schrijf je in voor onze nieuwsbrief en {title}
        Schrijf je gratis in voor onze nieuwsbrief
        Schrijf je in voor onze gratis nieuwsbrief
        Schrijf u in voor onze nieuwsbrief
        Abonneer je op onze gratis nieuwsbrief
        Abonneer je op onze podcast
        Abonneer je om de nieuwste berichten naar je e-mail te laten verzenden.
        Abonneer je nu om meer te lezen en toegang te krijgen tot het volledige archief.
        Voer je e-mailadres in om je in te schrijven op deze blog {title}
        Voer je e-mailadres in om {} te volgen
        Door je in te schrijven ga je akkoord met {title}
        Door je aan te melden ga je akkoord met {title}
        Door u in te schrijven gaat u akkoord met {title}
        Door u aan te melden gaat u akkoord met {title}
        Door je e-mailadres in te vullen ga je akkoord met {title}
        Door dit formulier te verzenden ga je akkoord met {title}
        Door dit formulier te versturen ga je akkoord met {title}
        Door op 'inschrijven' te klikken ga je akkoord met {title}
        Ik ga akkoord met het privacybeleid
        Ik ga akkoord met de privacyverklaring
        Ik heb de privacyverklaring gelezen en ga hiermee akkoord
        Ik wil de nieuwsbrief ontvangen
        We spammen niet!
        We spammen niet! Lees ons privacybeleid voor meer info.
        Wij spammen niet! Lees ons privacybeleid voor meer informatie.
        Controleer je inbox of spammap om je abonnement te bevestigen.
        Lees ons privacybeleid
        Je kunt je op elk moment uitschrijven
        U kunt zich op elk moment afmelden
        Bedankt voor je inschrijving
        Bedankt voor het abonneren
        Mis geen enkel bericht
        Mis geen enkel artikel
        Nooit meer een artikel missen
        Nooit meer een bericht missen
        Nooit meer iets missen
        Blijf op de hoogte van het laatste nieuws
        Blijf op de hoogte van al het nieuws
        Klik hier om lid te worden van ons Telegram-kanaal
        Klik hier om ons WhatsApp-kanaal te volgen
        Klik hier om je in te schrijven voor onze nieuwsbrief
        Klik hier om je aan te melden voor de nieuwsbrief
        Klik hier om ons te volgen op {}
        Volg ons op Telegram
        Volg ons op YouTube
        Volg ons op LinkedIn
        Volg ons op TikTok
        Volg ons op Google News
        Volg ons op social media
        Volg ons op sociale media
        Volg ons op Facebook en Instagram
        Volg ons op Facebook, {title}
        Volg ons op Instagram, {title}
        Volg ons via WhatsApp
    """,
    "adverts": """
        Advertentie
        Advertenties
        Reclame
        Artikel gaat verder onder de advertentie
        Tekst gaat verder onder de advertentie
        Artikel gaat door onder de advertentie
        Artikel gaat verder na de advertentie
        Artikel gaat verder onder deze advertentie
        Het artikel gaat verder onder de advertentie
        Artikel gaat verder onder de reclame
        De tekst gaat verder onder de foto
        Tekst gaat verder onder de foto
        De tekst gaat verder onder de video
        Het artikel gaat verder onder de foto
        De tekst gaat verder onder de afbeelding
        Artikel gaat verder onder de foto
        De tekst gaat verder onder de tweet
        Lees verder onder de advertentie
        Lees verder na de advertentie
        Lees verder onder de foto
        Lees verder onder de video
        Lees verder onder de afbeelding
        Lees hieronder verder
        Verder lezen na de advertentie
        Gesponsorde inhoud
        Gesponsorde bijdrage
        Dit artikel bevat affiliate-links
        Deze pagina bevat affiliate-links
        Dit artikel bevat affiliate links
        Dit bericht bevat affiliate-links
        Het artikel gaat hieronder verder
        Rapporteer deze advertentie
        Dit artikel bevat affiliate links. {title}
        Dit artikel bevat affiliatelinks.
        Dit artikel bevat affiliatelinks. {title}
        Dit artikel kan affiliate links bevatten.
        Dit artikel kan affiliate links bevatten. {title}
        In dit artikel kunnen affiliate links staan. {title}
        Als Amazon-partner verdien ik aan {title}
        Waarom zie ik deze advertentie?
        Advertentie overslaan
        Advertentie sluiten
        Advertenties verwijderen
        Scroll om verder te lezen
    """,
    "paywalls": """
        Al abonnee?
        Reeds abonnee?
        Al abonnee? Log in
        Bent u al abonnee?
        Al abonnee? Log hier in
        Ben je al abonnee?
        Al abonnee? Inloggen
        Alleen voor abonnees
        Alleen voor leden
        Exclusief voor abonnees
        Exclusief voor leden
        Dit artikel is alleen voor abonnees
        Dit artikel is exclusief voor abonnees
        Dit artikel is alleen toegankelijk voor abonnees
        Dit artikel is enkel voor abonnees
        Dit artikel is alleen beschikbaar voor abonnees
        Word abonnee
        Word nu abonnee
        Neem een abonnee
        Word abonnement
        Verder lezen
        Verder lezen?
        Wil je verder lezen?
        Onbeperkt lezen?
        Probeer de eerste maand gratis
        Lees de eerste maand gratis
        Probeer nu gratis
        Probeer {n} maanden voor {}
        Je hebt nog {n} gratis artikelen
        Maandelijks opzegbaar
        Steun onafhankelijke journalistiek
        Steun onze journalistiek
        Steun ons met een donatie
        Wachtwoord vergeten?
        Dit bericht is beveiligd met een wachtwoord. Voer het wachtwoord in om de reacties te bekijken.
        Deze gegevens onthouden
        Je wachtwoord vergeten?
        Site beheer
        Al een account? Log in
        Deze inhoud is beschermd met een wachtwoord. Vul hieronder je wachtwoord in om het te bekijken
        Deze inhoud is beveiligd met een wachtwoord. Voer een wachtwoord in om het te bekijken.
        Dit bericht is beschermd met een wachtwoord. Voer het wachtwoord in om de reacties te bekijken.
        Dit bericht is beveiligd met een wachtwoord. Geef het wachtwoord om de reacties te bekijken.
        Lees verder met een abonnement
        Registreer gratis
        Steun ons werk
        Steun onafhankelijke journalistiek. {title}
        Neem een abonnement
        Bekijk onze abonnementen
        Abonneer om verder te lezen
    """,
    "consents": """
        Deze website gebruikt cookies
        Onze website gebruikt cookies
        Deze site gebruikt cookies
        Deze website maakt gebruik van cookies
        Deze website gebruikt cookies. {title}
        Deze website gebruikt cookies om {title}
        Wij gebruiken cookies
        We gebruiken cookies
        Wij maken gebruik van cookies
        Wij gebruiken cookies om {title}
        Wij gebruiken cookies. {title}
        Alle cookies accepteren
        Alle cookies weigeren
        Alle cookies toestaan
        Alles accepteren
        Alles weigeren
        Alles toestaan
        Alleen noodzakelijke cookies
        Cookie-instellingen
        Cookieinstellingen
        Altijd actief
        Accepteer alle
        Accepteer alles
        Beheer instellingen
        Beheer toestemming
        Cookie-voorkeuren
        Cookies beheren
        Cookiesbanner verbergen
        Cookieverklaring
        Deze site maakt gebruik van cookies en geeft u controle over wat u wilt activeren
        Deze website gebruikt cookies om de ervaring beter te maken.
        Diensten die we graag willen gebruiken
        Laat me kiezen
        Mijn persoonsgegevens niet verkopen of delen
        OK, accepteer alle
        Sluiten en bevestigen
        Sta alle cookies toe
        Toon/verberg informatie over cookie opslag
        Voorkeuren beheren
        Voorkeuren opslaan
        We gebruiken cookies om er zeker van te zijn dat je onze website zo goed mogelijk beleeft. Als je deze website blijft gebruiken gaan we ervan uit dat je dat goed vindt.
        Weiger alle cookies
        Noodzakelijke cookies zijn absoluut essentieel {title}
        Noodzakelijke cookies zijn cruciaal voor de basisfuncties {title}
        Functionele cookies helpen bepaalde functionaliteiten uit te voeren {title}
        Functionele cookies helpen bij het uitvoeren van bepaalde functionaliteiten {title}
        Analytische cookies worden gebruikt om te begrijpen hoe bezoekers {title}
        Prestatiecookies worden gebruikt om de belangrijkste {title}
        Advertentiecookies worden gebruikt om bezoekers {title}
        Om de beste ervaringen te bieden, gebruiken wij technologieën zoals {title}
        Door in te stemmen met deze technologieën kunnen wij gegevens {title}
        De technische opslag of toegang is strikt noodzakelijk {title}
        De technische opslag of toegang is noodzakelijk {title}
        De technische opslag of toegang die uitsluitend {title}
        Toestemming beheren
        Beheer cookie toestemming
        Beheer opties
        Beheer diensten
        Beheer {n} leveranciers
        Lees meer over deze doeleinden
        Bekijk voorkeuren
        Voorkeuren bekijken
        Voorkeuren bewaren
        Bewaar voorkeuren
        Deze site wordt beschermd door reCAPTCHA
        Deze site wordt beschermd door reCAPTCHA en het privacybeleid en de servicevoorwaarden van Google zijn van toepassing.
        Deze site wordt beschermd door reCAPTCHA en {title}
        Deze website wordt beschermd door reCAPTCHA en {title}
        Deze site is beveiligd met reCAPTCHA {title}
    """,
    "credits": """
        Foto: {title}
        Foto's: {title}
        Beeld: {title}
        Afbeelding: {title}
        Illustratie: {title}
        Fotograaf: {title}
        Fotografie: {title}
        Bron foto: {title}
        Fotocredit: {title}
        Archieffoto: {title}
        Stockfoto: {title}
        Cartoon: {title}
        Beeldmateriaal: {title}
        Foto © {title}
        Beeld © {title}
        Foto {name}
        Beeld {name}
        © ANP
        © ANP Foto
        © Belga
        © {name}
        Bron: {title}
        Bronnen: {title}
        ANP
        Belga
        ANP/Belga
        Foto ter illustratie
        Archieffoto
        Stockfoto
        Illustratiefoto
        Archiefbeeld
    """,
    "players": """
        Beluister dit artikel
        Luister naar dit artikel
        Beluister het artikel
        Beluister de podcast
        Dit artikel beluisteren
        Dit artikel voorlezen
        Het artikel beluisteren
        Het artikel voorlezen
        Lees dit artikel voor
        Je browser ondersteunt het audio-element niet.
        Je browser ondersteunt de audiospeler niet.
        Je browser ondersteunt HTML5-video niet.
        Bekijk de foto's
        Bekijk alle foto's
        Bekijk de video
        Bekijk de video hieronder
        Foto {n} van {n}
        Begin van dialoogvenster. Escape zal annuleren en het venster sluiten.
        Bestand downloaden
        Deze slideshow heeft JavaScript nodig.
        Deze slideshow vereist JavaScript.
        Deze video vereist Adobe Flash om afgespeeld te worden.
        Dit is een extra venster
        Einde van dialoogvenster.
        Er is geen geschikte bron gevonden voor dit medium.
        Gebruik Omhoog/Omlaag pijltoetsen om het volume te verhogen of te verlagen.
        Gebruik Omhoog/Omlaag-pijltoetsen om het volume te verhogen of te verlagen.
        Gebruik pijl omhoog/omlaag om het volume te verhogen/verlagen.
        Gebruik pijltoetsen Omhoog/Omlaag om het volume te verhogen of te verlagen.
        JavaScript vereist om {} af te spelen.
        Je browser ondersteunt
        Klik hier om de slideshow te bekijken.
        Klik hier om slideshow te bekijken.
        Schakel JavaScript in
        Tijd schuifbalk
        Video afspelen
        Video laden
        Volume schuifbalk
        Je browser ondersteunt het video-element niet.
        Je browser ondersteunt deze video niet.
        Uw browser ondersteunt het video-element niet.
        Uw browser ondersteunt het audio-element niet.
        Uw browser ondersteunt deze video niet.
        Je browser ondersteunt geen HTML5-video.
        Je browser ondersteunt geen HTML5-audio.
        Uw browser ondersteunt geen HTML5 video.
        Uw browser ondersteunt geen HTML5 audio.
    """,
    "author_boxes": """
        Alle berichten van {name}
        Meer berichten van {name}
        Alle artikelen van {name}
        Alle verhalen van {name}
        Meer van {name}
        Bekijk alles van {name}
        Alle berichten van {} bekijken
        Alle berichten door {} bekijken
        Meer artikelen van {name}
        Bekijk alle berichten van {}.
        Berichten van deze auteur bekijken
        Bezoek {}’s site
        Website van {} bezoeken
        Bekijk alle berichten van {name}
        Alle berichten van {name} bekijken
        Bekijk alle artikelen van {name}
        Bekijk alle berichten van deze auteur
        Bekijk het profiel van de auteur
        Alle artikelen van deze auteur
        Meer over de auteur
        Volg de auteur
        Volg deze auteur
        Volg {name} op X
        Volg {name} op Twitter
        Volg {name} op Instagram
        Volg {name} op Facebook
        Volg {name} op LinkedIn
    """,
    "footers": """
        Alle rechten voorbehouden
        © {} Alle rechten voorbehouden
        Copyright {} Alle rechten voorbehouden
        Copyright © {} Alle rechten voorbehouden
        Niets uit deze uitgave mag {title}
        Privacybeleid
        Privacyverklaring
        Cookiebeleid
        Gebruiksvoorwaarden
        Privacy- en cookiebeleid
        Algemene voorwaarden
        Deze site gebruikt Akismet om spam te verminderen.
        Artikel afdrukken
        Pagina afdrukken
        Artikel printen
        Dit artikel afdrukken
        Mogelijk gemaakt door WordPress
        Over ons
        Veelgestelde vragen
        Webdesign door {}
        Webdesign: {}
        Website door {}
        Website gemaakt door {}
    """,
    "widgets": """
        Categorie selecteren
        Maand selecteren
        Berichten (RSS)
        Berichten feed
        Reacties (RSS)
        Reacties feed
        RSS feed voor reacties op dit bericht.
        RSS-feed voor reacties op dit bericht.
        Commentaar feed
        Reactiefeed
    """,
}
LEADS = {
    "related_links": """
        Lees ook
        Lees hier
        Lees ook hier
        Lees meer hierover
        Bekijk ook
        Luister ook
        Kijk ook
        Ook interessant
        Zie ook
        Meer lezen
        Verder lezen
        Lees verder
        Lees meer
        Vorig bericht
        Vorig artikel
        Volgend bericht
        Volgend artikel
        Lees hier meer
    """,
    "author_boxes": """
        Volg de auteur op
    """,
    "post_meta": """
        Trefwoorden
        Labels
    """,
}
HEADINGS = {
    "related_links": """
        Lees ook
        Bekijk ook
        Luister ook
        Meer nieuws
        Ander nieuws
        Gerelateerd nieuws
        Aanbevolen nieuws
        Uitgelicht nieuws
        Meer artikelen
        Andere artikelen
        Meer berichten
        Gerelateerde artikelen
        Meer verhalen
        Aanbevolen artikelen
        Verwante artikelen
        Meer over dit onderwerp
        Meer over dit thema
        Meer lezen over dit onderwerp
        Dit vind je misschien ook leuk
        Misschien vind je misschien ook leuk
        Dit vind je ook leuk
        Dit vind je misschien ook interessant
        Anderen lazen ook
        Anderen bekeken ook
        Andere lezers lazen ook
        Andere lezers bekeken ook
        Aanbevolen voor jou
        Aanbevolen voor u
        Gerelateerde berichten
        Gerelateerde bijdragen
        Gerelateerde inhoud
        Meer uit Binnenland
        Misschien vind je dit ook leuk
        Ook interessant
        Populaire artikelen
        Recente artikelen
        Andere artikelen die je misschien interessant vindt
        Deze artikelen vind je misschien ook leuk
        Deze artikelen vind je misschien ook interessant
        Misschien vind je dit ook interessant
        Dit vind je vast ook leuk
        Vind je dit leuk? Lees dan ook
        Lezers lazen ook
        Meer uit deze categorie
        Meer in deze categorie
        Uit dezelfde categorie
    """,
    "widgets": """
        Meest gelezen
        Best gelezen
        Meest bekeken
        Meest gedeeld
        Meest besproken
        Meest recent
        Laatste nieuws
        Het laatste nieuws
        Recent nieuws
        Net binnen
        Nu in het nieuws
        Recente reacties
        Recentste berichten
        Meest recente berichten
        Populaire Berichten
        Populaire berichten & pagina's
        Recente berichten
        Tag cloud
        Top berichten & Pagina's
    """,
    "author_boxes": """
        Over de auteur
        Over de redacteur
        Over de schrijver
        Over de journalist
        Meer van deze auteur
        Geschreven door
    """,
    "contents_tables": """
        Inhoudsopgave
        In dit artikel
        Op deze pagina
    """,
    "follow_prompts": """
        Abonneer je op dit blog d.m.v. e-mail
        Abonneer je op dit Blog via E-mail
    """,
    "comment_prompts": """
        Reacties bekijken
        Toon reacties
    """,
}
ENDINGS = {
    "comment_prompts": """
        Geef een reactie
        Plaats een reactie
        Schrijf een reactie
        Laat een reactie
        Laat een reactie achter
        Laat een antwoord achter
        Geef een reactie op {headline}
        Geef een antwoord op {headline}
        Geef een reactie Reactie annuleren
        Geef een reactie Antwoord annuleren
        Laat een reactie achter Reactie annuleren
        Laat een reactie achter op {headline}
        Reageer op dit artikel
        Reageer op dit bericht
        Reageren is niet meer mogelijk
        Reacties is niet meer mogelijk
        Reageren zijn gesloten
        Reageren is niet mogelijk
        Je e-mailadres wordt niet gepubliceerd.
        Uw e-mailadres wordt niet gepubliceerd.
        Je e-mailadres zal niet gepubliceerd.
        Je e-mailadres wordt niet worden gepubliceerd.
        Het e-mailadres wordt niet gepubliceerd.
        Je e-mailadres wordt niet gepubliceerd. Vereiste velden zijn gemarkeerd met *
        Uw e-mailadres wordt niet gepubliceerd. Vereiste velden zijn gemarkeerd met *
        Je e-mailadres wordt niet gepubliceerd. Verplichte velden zijn gemarkeerd met *
        Je e-mailadres wordt niet gepubliceerd. Vereiste velden zijn gemarkeerd met {}
        Het e-mailadres wordt niet gepubliceerd. Vereiste velden zijn gemarkeerd met *
        Je moet ingelogd zijn om een reactie te plaatsen.
        Je moet ingelogd zijn om te reageren.
        Je moet aangemeld zijn om een reactie te plaatsen.
        Je moet aangemeld zijn om te reageren.
        Laat een reactie achter bij {headline}
        Je moet inloggen om een reactie te kunnen plaatsen.
        Verplichte velden zijn gemarkeerd met {}
        Verplichte velden zijn gemarkeerd met
        Een gedachte over “{title}”
        Een reactie op “{title}”
        {n} Antwoorden op “{title}”
        {n} gedachten aan “{title}”
        {n} gedachten over “{title}”
        {n} reactie op {headline}
        Bewaar mijn naam, e-mailadres en website in deze browser voor de volgende keer wanneer ik een reactie plaats.
        Deze site gebruikt Akismet om spam te verminderen. Bekijk hoe je reactie-gegevens worden verwerkt.
        Deze website gebruikt Akismet om spam te verminderen. Bekijk hoe je reactie-gegevens worden verwerkt.
        Je moet inloggen om commentaar te posten.
        Je moet inloggen om een reactie te plaatsen.
        Laat een antwoord achter aan {headline}
        Mijn naam, e-mail en site bewaren in deze browser voor de volgende keer wanneer ik een reactie plaats.
        Mijn naam, e-mail en site opslaan in deze browser voor de volgende keer wanneer ik een reactie plaats.
        Vereiste velden zijn gemarkeerd met
        Vereiste velden zijn gemarkeerd met {}
        {n} reacties
        {n} reactie
        Reacties ({n})
    """,
}
COMPANIONS = {
    "navigation": """
        Binnenland
        Buitenland
        Politiek
        Economie
        Sport
        Cultuur
        Regio
        Nieuws
        Opinie
        Wetenschap
        Tech
        Media
        Shownieuws
        Video
        Podcast
        Weer
        Menu
        Zoeken
        Zoek
        Sluiten
        Home
        Meer
        Terug
        Volgende
        Vorige
        Gezondheid
        Wonen
        Reizen
        Voetbal
        Lokaal
        Ondernemen
        Auto
        Entertainment
        Puzzels
        Voorpagina
        Zoekresultaten
        Hoofdmenu
        Navigatie
        Sociale links
        Webmail
        Resultaten voor "{}"
        Naar bovenkant {}
        Diensten
        Onze diensten
        Producten
        Prijzen
        Winkel
        Winkelwagen
        Winkelmand
        Verlanglijst
        Afrekenen
        Offerte aanvragen
        Demo aanvragen
        Neem contact op
        Engels
        Duits
        Frans
    """,
    "post_meta": """
        Door
        Redactie
        Tags
        Categorie
        Liveblog
        Update
        Geen categorie
        Auteur
        Gisteren
        Vandaag
        Geplaatst in {}
        {n} dagen geleden
        {n} weken geleden
        {n} maanden geleden
        {n} jaar geleden
        (bewerken)
        (geen titel)
        Berichtauteur
        Berichtdatum
        Bewerk dit
        Niet gecategoriseerd
        Uitgelicht bericht
        Geplaatst op
        Geplaatst door
        Gepubliceerd op
        Bijgewerkt op
        Bijgewerkt
        Laatst bijgewerkt
        Getagd
        Gecontroleerd door
    """,
    "comment_prompts": """
        Reageren?
        Reageer
        Reageren
        Reacties
        Melden
        Verzenden
        Reactie
        Naam
        Beantwoorden
        Website
        Site
        Reacties bij {title}
        Reacties op {title}
        {name} schreef
        Jouw reactie
        {} zegt
        Ja Nee
        Nieuwste
        Oudste
    """,
    "share_prompts": """
        Deel
        Delen
        Tweet
        Tweeten
        Mail
        E-mail
        Bewaar
        Bewaren
        Kopieer
        Print
        Printen
        Stuur door
        Delen/Bewaren
        Delen/Bookmark
        Vind-ik-leuk
        Opgeslagen
        Kopiëren
        Link
    """,
    "adverts": """
        Gesponsord
        Partnerbijdrage
        Promotie
        Sponsors
        Adverteerders
        Advertentiediensten
    """,
    "widgets": """
        Recent
        Populair
        Trending
        Onderwerpen
        Uitgelicht
        Aanbevolen
        Agenda
        Archief
        Categorieën
        Meta
        Pagina's
        Tagwolk
        Archieven
        Koppelingenblok
        Links
        Archieven: {}
        Auteurs berichten: {}
        Categorie archief: {}
        Tag archief: {}
    """,
    "players": """
        Luister
        Luisteren
        Afspelen
        Beluister
        Fotoserie
        Afspeelsnelheid
        Audiospeler
        Bijschriften/ondertiteling
        Live uitzending
        Videospeler
    """,
    "paywalls": """
        Doneer nu
        Steun ons
        Doe een donatie
        Word nu lid
        Word lid
        Inloggen
        Uitloggen
        Wachtwoord
        Registreren
        Gebruikersnaam
        Account aanmaken
        Gegevens onthouden
        Log in
        Mijn account
        Onthoud mij
        Sitebeheerder
    """,
    "footers": """
        Sitebeheer
        Blogbeheer
        Afdrukken
        Adverteren
        Colofon
        Contact
        Disclaimer
        impressum
        Klantenservice
        Sitemap
        Vacatures
    """,
    "read_times": """
        {n} min leestijd
    """,
    "related_links": """
        Gerelateerd
        Meer over {}
        Meer uit {}
        Berichtnavigatie
        Meest recente
        Minst recente
        Reactienavigatie
    """,
    "follow_prompts": """
        Mis niets meer
        Aanmelden
        Abonneer
        Abonneren
        E-mailadres
        Inschrijven
        Nieuwsbrief
    """,
    "consents": """
        Accepteren
        Akkoord
        Geselecteerde
        Ik weiger
        Personaliseer
        Weigeren
        Functioneel
        Statistieken
        Voorkeuren
    """,
    "contents_tables": """
        Inhoud
    """,
}
