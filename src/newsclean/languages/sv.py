"""Swedish."""

NAME = "Swedish"
SCRIPT = "Latin"
FUNCTION_WORDS = (
    "och i att det som en på är av för med den till inte har de om ett han var från men hade så vid "
    "kan när sig efter hon under ska detta eller också"
)
MONTHS = (
    "januari februari mars april maj juni juli augusti september oktober november december jan feb "
    "mar apr jun jul aug sep sept okt nov dec"
)
WEEKDAYS = "måndag tisdag onsdag torsdag fredag lördag söndag mån tis ons tor tors fre lör sön"
DATE_WORDS = "kl klockan den i"
HOME = """
    Hem
    Startsida
    Startsidan
    Förstasidan
"""
OUTLETS = (
    "nyheter nyheterna tidning tidningen dagblad dagbladet posten allehanda kuriren bladet expressen "
    "journalen tidskrift redaktionen tidningar"
)
ENTRIES = """
    Bil
    Böcker
    Energi
    Film
    Historia
    Inredning
    Jobb
    Klimat
    Kolumner
    Konst
    Krönikor
    Litteratur
    Mat & dryck
    Miljö
    Mode
    Motor
    Musik
    Recept
    Samhälle
    Trädgård
    Utbildning
"""
LINES = {
    "navigation": """
        Hoppa till innehåll
        Gå till innehåll
        Hoppa till innehållet
        Hoppa till huvudinnehåll
        Hoppa till huvudinnehållet
        Hoppa till huvudnavigering
        Hoppa över till innehåll
        Du är här
        Tillbaka till toppen
        Upp till toppen
        Stäng meny
        Öppna meny
        Stäng menyn
        Visa meny
        Stäng sök
        Sida {n} av {n}
        Ladda fler artiklar
        Ladda fler nyheter
        Ladda fler inlägg
        Föregående sida
        Nästa sida
        Sidan kunde inte hittas
        Hoppa till verktygsfältet
        Det finns inget utdrag eftersom det här är ett skyddat inlägg.
        Sök efter
        Rulla ned till innehållet
        Expandera undermeny
        Minimera undermeny
        Primär meny
        Sekundär meny
        Slå på/av meny
        Stäng sökningen
        Du sökte efter {title}
        Sökresultat för: {title}
        Börja skriva och tryck enter för att söka
        Sök i titlar eller innehåll …
        Laddar in …
        Sida {n}
        Rulla till toppen
        Rulla tillbaka till toppen
        Scrolla till början
        Scrolla till toppen
        Tillbaka till toppen av sidan ↑
        Överst på sidan
        Beklagar, inga inlägg matchade dina kriterier.
        Den här sidan verkar inte finnas.
        Det verkar inte som om vi kan hitta det du letar efter. Kanske kan en sökning hjälpa.
        Det verkar som om inget hittades på denna plats. Kanske prova en sökning?
        Fel 404: Sidan finns inte
        Hoppsan! Den sidan kan inte hittas.
        Inga resultat hittades
        Inget hittades
        Inget matchade dina söktermer. Försök igen med några andra nyckelord.
        Ojdå! Sidan kunde inte hittas.
        Sidan hittades inte
        Hoppa till sidfoten
        Hoppa till huvudmenyn
        Visa fler artiklar
    """,
    "read_times": """
        Lästid: {n} min
        Beräknad lästid: {n} min
        Lästid {n} min
        Lästid: ca {n} min
        Lästid: {n} minuter
        Läsningstid: {n} min
        Lästid: cirka {n} min
        Lästid: {n} minut
        {n} min läsning
        {n} min lästid
        {n} min läsningstid
        {n} minuters läsning
        {n} minuters lästid
        {n} minuters läsningstid
        {n} minuter läsning
        {n} minuter lästid
        {n} minuter läsningstid
        Läs på {n} minuter
        Tar {n} minuter att läsa
    """,
    "post_meta": """
        Taggar: {title}
        Av {name}
        Av redaktionen
        Av vår reporter
        Text: {name}
        Författare: {name}
        Skribent: {name}
        Reporter: {name}
        Text och foto: {name}
        Av: {name}
        Journalist: {name}
        Publicerat av {name}
        Publicerat av {name} den {date}
        Publicerad av {name}
        Publicerad av {name} den {date}
        Postat av {name}
        Postat av {name} den {date}
        Skrivet av {name}
        Skrivet av {name} den {date}
        Skriven av {name}
        Skriven av {name} den {date}
        Publicerad: {date}
        Publicerat: {date}
        Uppdaterad: {date}
        Uppdaterat: {date}
        Senast uppdaterad: {date}
        Senast uppdaterat: {date}
        Ändrad: {date}
        Datum: {date}
        Publicerad den {date}
        Publicerad {date}
        Publicerat den {date}
        Publicerat {date}
        Uppdaterad den {date}
        Uppdaterad {date}
        Uppdaterat den {date}
        Uppdaterat {date}
        Senast uppdaterad den {date}
        Senast uppdaterad {date}
        Senast uppdaterat den {date}
        Senast uppdaterat {date}
        Publicerad {date} Uppdaterad {date}
        Publicerad {date} Uppdaterat {date}
        Publicerat {date} Uppdaterad {date}
        Publicerat {date} Uppdaterat {date}
        Idag {date}
        Igår {date}
        Ämnen: {title}
        Nyckelord: {title}
        Ämnen i artikeln: {title}
        Publicerat i {title} av {name}
        Kategoriserat som {title} av {name}
        Publicerad under {title} av {name}
        Detta inlägg publicerades i {title}
        Detta inlägg publicerades i {title} och märktes med {title}. Bokmärk permalänken.
        Bokmärk permalänken.
        för {n} minuter sedan
        för {n} timmar sedan
        {n} visningar
        {n} läsningar
        Klistrat inlägg
        Senast uppdaterad {date} av {name}
        Senast uppdaterad den {date} av {name}
        Senast ändrad {date} av {name}
        Uppdaterad {date} av {name}
        Publicerad {date} av {name}
        Publicerat {date} av {name}
        Publicerat i {} Märkt {}
        Publicerat i {} Taggad {}
        Publicerat i {} Taggat {}
        Publicerat i {} Taggar: {title}
        Publicerad i {} Märkt {}
        Publicerad i {} Taggad {}
        Publicerat i {} Etiketter: {title}
        Kategorier {} Taggar {}
        Kategorier {} Etiketter {}
        Kategorier: {} Taggar: {title}
        Kategori: {} Taggar: {title}
        Kategorier: {} Etiketter: {title}
        Artikeln publicerades ursprungligen {date}
    """,
    "related_links": """
        Läs mer
        Läs vidare
        Läs hela artikeln
        Läs hela nyheten
        Läs hela inlägget
        Föregående inlägg: {title}
        Föregående artikel: {title}
        Nästa inlägg: {title}
        Nästa artikel: {title}
        Nästa inlägg
        Nästa artikel
        Föregående inlägg
        Tidigare inlägg
        Följande inlägg
        Fortsätt läsa {headline}
        Nyare inlägg
        Äldre inlägg
        Inga relaterade inlägg.
        Relaterade inlägg tack vare Yet Another Related Posts Plugin.
        Fortsätt läs
        Ladda fler
        Visa alla
        Visa arkiv
        Visa fler
        Visa mer
        Föregående artikel
        Läs hela artikeln här
        Visa alla artiklar
        Visa alla inlägg
    """,
    "comment_prompts": """
        {n} kommentarer på "{title}"
        {n} kommentarer till "{title}"
        Visa alla kommentarer
        Läs alla kommentarer
        Visa kommentarer
        Dölj alla kommentarer
        Bli den förste att kommentera
        Bli den först att kommentera
        Bli förste att kommentera
        Bli först att kommentera
        Bli först med att kommentera
        Hittade du ett fel
        Hittade du ett fel?
        Hittade du ett fel i texten?
        Rätta fel i artikeln
        Rätta ett fel
        Rapportera fel i artikeln
        Rapportera ett fel
        Har du tips?
        Har du ett tips?
        Har du ett nyhetstips?
        Tipsa oss
        Tipsa redaktionen
        Kommentera via Facebook
        1 kommentar
        Avbryt svar
        Logga in för att svara
        Logga in för att lämna en kommentar
        Nyare kommentarer
        Inga kommentarer
        Äldre kommentarer
        Skicka kommentar
        Din kommentar inväntar granskning.
        Rapportera fel
        Var artikeln till hjälp?
        Ange ditt lösenord för att visa kommentarer.
        Ange ditt lösenord för att visa kommentarerna.
        Beklagar, kommentarsfunktionen är inaktiverad för närvarande.
        Detta objekt är stängt för kommentarer.
        Inga kommentarer ännu.
        Kommentarer inaktiverade för {}
        Kommentarer är inaktiverade.
        Laddar in kommentarer …
        Laddar kommentarer
        Tyvärr är kommentarer avstängda för det här inlägget.
        Visa fler kommentarer
        Akismet integritetsmeddelande
        E-post (publiceras inte)
        Endast svar på mina kommentarer
        Inloggad som {}. Redigera din profil.
        Klicka här för att avbryta svar.
        Meddela mig om nya inlägg via e-post.
        Meddela mig om nya kommentarer via e-post.
        Prenumerera utan att kommentera
        Publicera kommentar
        Vad tycker du? Skriv i kommentarerna
        Vad tycker du? Kommentera nedan
        Vad tycker ni? Skriv i kommentarerna
        Berätta i kommentarerna
        Berätta gärna i kommentarerna
        Skriv gärna i kommentarerna
        Dela gärna med dig i kommentarerna
        Var den här artikeln till hjälp?
        Var den här sidan till hjälp?
        Var denna artikel användbar?
        Var den här informationen till hjälp?
        Hade du nytta av artikeln?
        Hur användbart var det här inlägget?
        Klicka på en stjärna för att betygsätta!
        Genomsnittligt betyg {n} / {n}. Antal röster: {n}
        Tack för din feedback
        Tack för din återkoppling
        Hittat ett fel?
    """,
    "share_prompts": """
        Klicka för att dela på {}
        Klicka för att dela på {} (Öppnas i ett nytt fönster)
        Klicka för att dela på {} (Öppnas i ett nytt fönster) {}
        Klicka för att dela på {} (öppnas i nytt fönster)
        Klicka för att dela på {} (öppnas i nytt fönster) {}
        Klicka för att dela via {}
        Klicka för att dela via {} (Öppnas i ett nytt fönster)
        Klicka för att dela via {} (Öppnas i ett nytt fönster) {}
        Klicka för att dela via {} (öppnas i nytt fönster)
        Klicka för att dela via {} (öppnas i nytt fönster) {}
        Klicka för att dela till {}
        Klicka för att dela till {} (Öppnas i ett nytt fönster)
        Klicka för att dela till {} (Öppnas i ett nytt fönster) {}
        Klicka för att dela till {} (öppnas i nytt fönster)
        Klicka för att dela till {} (öppnas i nytt fönster) {}
        Klicka för att e-posta en länk till en vän
        Klicka för att e-posta en länk till en vän (Öppnas i ett nytt fönster)
        Klicka för att e-posta en länk till en vän (Öppnas i ett nytt fönster) {}
        Klicka för att e-posta en länk till en vän (öppnas i nytt fönster)
        Klicka för att e-posta en länk till en vän (öppnas i nytt fönster) {}
        Klicka för utskrift
        Klicka för utskrift (Öppnas i ett nytt fönster)
        Klicka för utskrift (Öppnas i ett nytt fönster) {}
        Klicka för utskrift (öppnas i nytt fönster)
        Klicka för utskrift (öppnas i nytt fönster) {}
        Klicka för att skriva ut
        Klicka för att skriva ut (Öppnas i ett nytt fönster)
        Klicka för att skriva ut (Öppnas i ett nytt fönster) {}
        Klicka för att skriva ut (öppnas i nytt fönster)
        Klicka för att skriva ut (öppnas i nytt fönster) {}
        Dela på Facebook
        Dela på X
        Dela på Twitter
        Dela på WhatsApp
        Dela på LinkedIn
        Dela på Telegram
        Dela på Reddit
        Dela på Pinterest
        Dela artikeln
        Dela den här artikeln
        Dela inlägget
        Dela sidan
        Dela nyheten
        Dela via e-post
        Dela via mejl
        Dela via mail
        Dela med dina vänner
        Gilla Laddar in …
        Bli först att gilla detta.
        {n} delningar
        nytt fönster
        öppnas i en ny flik
        Öppnas i ett nytt fönster
        Dela det här
        Dela detta
        Gilla detta
        Dela på {} (Öppnas i ett nytt fönster)
        Dela på {} (Öppnas i ett nytt fönster) {}
        Dela på {} (öppnas i nytt fönster)
        Dela på {} (öppnas i nytt fönster) {}
        Klicka för att dela på Facebook
        Klicka för att dela på Facebook (Öppnas i ett nytt fönster)
        Klicka för att dela på Facebook (Öppnas i ett nytt fönster) {}
        Klicka för att dela på Facebook (öppnas i nytt fönster)
        Klicka för att dela på Facebook (öppnas i nytt fönster) {}
        Klicka för att dela på Pocket
        Klicka för att dela på Pocket (Öppnas i ett nytt fönster)
        Klicka för att dela på Pocket (Öppnas i ett nytt fönster) {}
        Klicka för att dela på Pocket (öppnas i nytt fönster)
        Klicka för att dela på Pocket (öppnas i nytt fönster) {}
        Klicka för att dela på Reddit
        Klicka för att dela på Reddit (Öppnas i ett nytt fönster)
        Klicka för att dela på Reddit (Öppnas i ett nytt fönster) {}
        Klicka för att dela på Reddit (öppnas i nytt fönster)
        Klicka för att dela på Reddit (öppnas i nytt fönster) {}
        Klicka för att dela på Telegram
        Klicka för att dela på Telegram (Öppnas i ett nytt fönster)
        Klicka för att dela på Telegram (Öppnas i ett nytt fönster) {}
        Klicka för att dela på Telegram (öppnas i nytt fönster)
        Klicka för att dela på Telegram (öppnas i nytt fönster) {}
        Klicka för att dela på Tumblr
        Klicka för att dela på Tumblr (Öppnas i ett nytt fönster)
        Klicka för att dela på Tumblr (Öppnas i ett nytt fönster) {}
        Klicka för att dela på Tumblr (öppnas i nytt fönster)
        Klicka för att dela på Tumblr (öppnas i nytt fönster) {}
        Klicka för att dela på Twitter
        Klicka för att dela på Twitter (Öppnas i ett nytt fönster)
        Klicka för att dela på Twitter (Öppnas i ett nytt fönster) {}
        Klicka för att dela på Twitter (öppnas i nytt fönster)
        Klicka för att dela på Twitter (öppnas i nytt fönster) {}
        Klicka för att dela på WhatsApp
        Klicka för att dela på WhatsApp (Öppnas i ett nytt fönster)
        Klicka för att dela på WhatsApp (Öppnas i ett nytt fönster) {}
        Klicka för att dela på WhatsApp (öppnas i nytt fönster)
        Klicka för att dela på WhatsApp (öppnas i nytt fönster) {}
        Klicka för att dela till Pinterest
        Klicka för att dela till Pinterest (Öppnas i ett nytt fönster)
        Klicka för att dela till Pinterest (Öppnas i ett nytt fönster) {}
        Klicka för att dela till Pinterest (öppnas i nytt fönster)
        Klicka för att dela till Pinterest (öppnas i nytt fönster) {}
        Klicka för att dela via LinkedIn
        Klicka för att dela via LinkedIn (Öppnas i ett nytt fönster)
        Klicka för att dela via LinkedIn (Öppnas i ett nytt fönster) {}
        Klicka för att dela via LinkedIn (öppnas i nytt fönster)
        Klicka för att dela via LinkedIn (öppnas i nytt fönster) {}
        Klicka för att maila detta till en vän
        Klicka för att maila detta till en vän (Öppnas i ett nytt fönster)
        Klicka för att maila detta till en vän (Öppnas i ett nytt fönster) {}
        Klicka för att maila detta till en vän (öppnas i nytt fönster)
        Klicka för att maila detta till en vän (öppnas i nytt fönster) {}
        Dela artikel
        Dela med e-post
        Dela på Flipboard
        Dela på Tumblr
        Dela på VK
        Dela på XING
        Fäst på Pinterest
        Ge bort artikel
        Kopiera länk
        Länk kopierad
        Publicera på Reddit
        Skicka via e-post
        Spara artikel
        Spara till Pocket
        Tipsa en vän
        Twittra på Twitter
        {n} bloggare gillar detta
        Klicka för att dela på X
        Klicka för att dela på X (Öppnas i ett nytt fönster)
        Klicka för att dela på LinkedIn
        Klicka för att dela på LinkedIn (Öppnas i ett nytt fönster)
        Klicka för att dela på Pinterest
        Klicka för att dela på Pinterest (Öppnas i ett nytt fönster)
        Klicka för att dela på Mastodon
        Klicka för att dela på Mastodon (Öppnas i ett nytt fönster)
        Klicka för att dela på Threads
        Klicka för att dela på Threads (Öppnas i ett nytt fönster)
        Klicka för att dela på Bluesky
        Klicka för att dela på Bluesky (Öppnas i ett nytt fönster)
        Klicka för att dela på Nextdoor
        Klicka för att dela på Nextdoor (Öppnas i ett nytt fönster)
        Klicka för att dela på Skype
        Klicka för att dela på Skype (Öppnas i ett nytt fönster)
        Dela på X (Öppnas i ett nytt fönster)
        Dela på Twitter (Öppnas i ett nytt fönster)
        Dela på Facebook (Öppnas i ett nytt fönster)
        Dela på LinkedIn (Öppnas i ett nytt fönster)
        Dela på WhatsApp (Öppnas i ett nytt fönster)
        Dela på Telegram (Öppnas i ett nytt fönster)
        Dela på Reddit (Öppnas i ett nytt fönster)
        Dela på Pinterest (Öppnas i ett nytt fönster)
        Dela på Tumblr (Öppnas i ett nytt fönster)
        Dela på Pocket
        Dela på Pocket (Öppnas i ett nytt fönster)
        Dela på Mastodon
        Dela på Mastodon (Öppnas i ett nytt fönster)
        Dela på Threads
        Dela på Threads (Öppnas i ett nytt fönster)
        Dela på Bluesky
        Dela på Bluesky (Öppnas i ett nytt fönster)
        Dela på Nextdoor
        Dela på Nextdoor (Öppnas i ett nytt fönster)
        Dela på Skype
        Dela på Skype (Öppnas i ett nytt fönster)
        E-posta en länk till en vän
        E-posta en länk till en vän (Öppnas i ett nytt fönster)
        Skriv ut (Öppnas i ett nytt fönster)
        Gillade du artikeln? Dela den!
        Gillade du artikeln? Dela den med dina vänner!
        Dela artikeln med dina vänner
        Dela det här inlägget
        Dela i sociala medier
        Dela på sociala medier
    """,
    "follow_prompts": """
        Följ oss
        Följ oss i sociala medier
        Följ oss på
        Följ oss även på
        Följ oss på Facebook
        Följ oss på Instagram
        Följ oss på X
        Följ oss på Twitter
        Följ oss på Google News
        Följ oss på YouTube
        Följ oss på LinkedIn
        Följ oss på TikTok
        Följ {} på Facebook
        Följ {} på Instagram
        Följ {} på X
        Prenumerera på vårt nyhetsbrev
        Anmäl dig till vårt nyhetsbrev
        Prenumerera på vårt kostnadsfria nyhetsbrev
        Få vårt nyhetsbrev
        Prenumerera på vårt dagliga nyhetsbrev
        Skriv upp dig på vårt nyhetsbrev
        Få nyheterna direkt i inkorgen
        Få de senaste nyheterna direkt i inkorgen
        Få nyheterna direkt till din inkorg
        Få nyheterna via e-post
        Missa inga nyheter
        Missa inga en nyhet
        Missa aldrig nyheter
        Missa aldrig en nyhet
        Ladda ner vår app
        Ladda ner appen
        Håll dig uppdaterad
        Du kan avsluta prenumerationen när som helst.
        Upptäck mer från {}
        Följ blogg
        Följ mig på Twitter
        Följ ämnet
        Gilla oss på Facebook
        Prenumerera på vår kanal
        Ange din e-postadress
        Anmäl dig
        Den e-postadressen du skrev in är redan registrerad, tack
        Din e-postadress
        Gör som {n} andra, prenumerera du med.
        Gör som {n} annan, prenumerera du med.
        Registrera mig för nyhetsbrevet
        Skriv din e-post …
        Tack för din anmälan
        Tack, registreringen lyckades! Var vänlig kolla din inkorg.
        Prenumerera på nyhetsbrevet
        Prenumerera på vårt nyhetsbrev och {title}
        Registrera dig för vårt nyhetsbrev
        Prenumerera på vår YouTube-kanal
        Prenumerera för att få de senaste inläggen till din e-post.
        Prenumerera nu för att fortsätta läsa och få tillgång till hela arkivet.
        Skriv din e-postadress
        Ange din e-postadress för att {title}
        Gör sällskap med {n} andra prenumeranter
        Genom att prenumerera godkänner du {title}
        Genom att anmäla dig godkänner du {title}
        Genom att registrera dig godkänner du {title}
        Genom att skicka in formuläret godkänner du {title}
        Jag godkänner integritetspolicyn
        Jag har läst och godkänner integritetspolicyn
        Vi spammar inte!
        Vi spammar inte! Läs vår integritetspolicy för mer information.
        Kontrollera din inkorg eller skräppostmapp för att bekräfta din prenumeration.
        Du kan avsluta din prenumeration när som helst
        Du kan när som helst avsluta prenumerationen
        Tack för att du prenumererar
        Missa inte några nyheter
        Missa aldrig en artikel
        Klicka här för att gå med i vår Telegram-kanal
        Klicka här för att prenumerera på vårt nyhetsbrev
        Klicka här för att följa oss på {}
        Följ oss på Telegram
        Följ oss på sociala medier
        Följ oss på Facebook och Instagram
        Följ oss på Facebook, {title}
    """,
    "adverts": """
        Annons
        Annonser
        Reklam
        Artikeln fortsätter efter annonsen
        Texten fortsätter efter annonsen
        Artikeln fortsätter under annonsen
        Artikeln fortsätter efter annons
        Artikeln fortsätter nedanför annonsen
        Artikeln fortsätter efter reklamen
        Artikeln fortsätter efter bilden
        Fortsätt läsa efter annonsen
        Fortsätt läsa efter annons
        Fortsätt läsa under annonsen
        Fortsätt läsa under annons
        Betalt innehåll
        Sponsrat innehåll
        Betalt samarbete
        Betalt inlägg
        Annonssamarbete
        Reklamlänk
        Annonslänk
        Annonsbilaga
        I betalt samarbete med {}
        Inlägget innehåller reklamlänkar
        Inlägget innehåller annonslänkar
        Inlägget innehåller affiliatelänkar
        Rapportera denna annons
        Den här artikeln innehåller affiliatelänkar.
        Artikeln innehåller affiliatelänkar.
        Artikeln innehåller affiliatelänkar. {title}
        Detta inlägg innehåller affiliatelänkar.
        Varför ser jag den här annonsen?
        Hoppa över annons
        Stäng annons
        Scrolla för att fortsätta läsa
    """,
    "paywalls": """
        Redan prenumerant?
        Redan prenumerant? Logga in
        Är du redan prenumerant?
        Är du redan prenumerant? Logga in
        Bli prenumerant
        Bli digital prenumerant
        Den här artikeln är endast för prenumeranter
        Denna artikeln är endast för prenumeranter
        Den här artikeln är bara för prenumeranter
        Den här artikeln är endast för våra prenumeranter
        Den här artikeln är för prenumeranter
        Den här artikeln är endast för inloggade
        Endast för prenumeranter
        Bara för prenumeranter
        Exklusivt för prenumeranter
        Logga in för att läsa
        Logga in för att läsa vidare
        Logga in för att fortsätta läsa
        Prenumerera för att läsa vidare
        Prenumerera för att fortsätta läsa
        Köp en prenumeration för att läsa vidare
        Köp en prenumeration för att fortsätta läsa
        Lås upp hela artikeln med {}
        Läs hela artikeln med {}
        Lås upp artikeln med {}
        Lås upp hela artikeln med prenumeration
        Ingen bindningstid
        Prova gratis i {n} dagar
        Testa gratis i {n} dagar
        Prova första månaden gratis
        Prova {n} månader för {}
        Har du redan ett konto?
        Stöd vår journalistik
        Stöd oberoende journalistik
        Glömt lösenordet?
        Det här inlägget är lösenordsskyddat. Ange lösenordet för att se eventuella kommentarer.
        Glömt ditt lösenord?
        Kom ihåg mig
        Detta inlägg är lösenordsskyddat. Ange lösenordet för att visa kommentarer.
        Detta innehåll skyddas med lösenord. Ange ett lösenord för att visa.
        Detta innehåll är lösenordsskyddat. För att se det, ange ditt lösenord nedan
        Läs hela artikeln med
        Logga in
        Logga ut
        Stöd vårt arbete
        Stöd oberoende journalistik. {title}
    """,
    "consents": """
        Den här webbplatsen använder cookies
        Denna webbplatsen använder cookies
        Den här webbplats använder cookies
        Den här webbplatsen använder kakor
        Den här sidan använder cookies
        Den här webbplatsen använder cookies. {title}
        Den här sajten använder cookies
        Vi använder cookies
        Vi använder kakor
        Vi använder cookies för att {title}
        Vi använder cookies. {title}
        Godkänn alla
        Acceptera alla
        Godkänn alla cookies
        Tillåt alla
        Godkänn alla kakor
        Avvisa alla
        Neka alla
        Endast nödvändiga
        Bara nödvändiga
        Endast nödvändiga cookies
        Tillåt bara nödvändiga
        Endast nödvändiga kakor
        Cookie-inställningar
        Cookieinställningar
        Kakinställningar
        Hantera cookies
        Hantera inställningar
        Hantera samtycke
        Alltid aktiv
        Acceptera alla cookies
        Acceptera markerat
        Denna webbplats använder cookies för att förbättra din upplevelse.
        Denna webbplats använder cookies och ger dig kontroll över vad du vill aktivera
        Dölj cookies banner
        Hantera tjänster
        Information som vi samlar
        Neka alla cookies
        OK, acceptera allt
        Om cookies
        Stäng och acceptera
        Sälj eller dela inte min personliga information
        Tillåt alla cookie
        Visa / dölj information om lagring av cookies
        Nödvändiga kakor är absolut nödvändiga {title}
        Nödvändiga cookies är absolut nödvändiga {title}
        Nödvändiga cookies är avgörande för webbplatsens {title}
        Funktionella cookies hjälper till att utföra vissa {title}
        Analytiska cookies används för att förstå hur besökare {title}
        Prestandacookies används för att förstå och analysera {title}
        Annonscookies används för att ge besökare {title}
        För att ge en bra upplevelse använder vi teknik som cookies {title}
        För att ge de bästa upplevelserna använder vi tekniker som cookies {title}
        Den tekniska lagringen eller åtkomsten är absolut nödvändig {title}
        Den tekniska lagringen eller åtkomsten är nödvändig {title}
        Den tekniska lagringen eller åtkomsten som används uteslutande {title}
        Hantera cookie-samtycke
        Hantera alternativ
        Läs mer om dessa syften
        Visa preferenser
        Se preferenser
        Spara preferenser
        Den här webbplatsen skyddas av reCAPTCHA
        Denna webbplats skyddas av reCAPTCHA
        Den här webbplatsen skyddas av reCAPTCHA och Googles integritetspolicy och användarvillkor gäller.
        Den här webbplatsen skyddas av reCAPTCHA och {title}
        Denna webbplats skyddas av reCAPTCHA och {title}
    """,
    "credits": """
        Foto: {title}
        Bild: {title}
        Bilder: {title}
        Fotograf: {title}
        Illustration: {title}
        Grafik: {title}
        Arkivbild: {title}
        Genrebild: {title}
        Bildkälla: {title}
        Montage: {title}
        Pressbild: {title}
        Skärmdump: {title}
        Foto © {title}
        Bild © {title}
        Foto {name}
        Källa: {title}
        Källor: {title}
        TT
        TT Nyhetsbyrån
        (TT-AFP)
        Arkivbild
        Genrebild
        Pressbild
        Bilden är en genrebild
        Bilden är en genrebild och har inget samband med artikeln
    """,
    "players": """
        Lyssna på artikeln
        Lyssna på den här artikeln
        Lyssna på texten
        Artikeln uppläst
        Texten uppläst
        Spela upp ljud
        Spela upp video
        Spela upp artikeln
        Din webbläsare stöder inte ljudelementet
        Din webbläsare stöder inte HTML5-video
        Din webbläsare stöder inte videouppspelning
        Din webbläsare har inte stöd för ljud
        Din webbläsare har inte stöd för video
        Visa alla bilder
        Visa bildspel
        Visa bildspelet
        Bild {n} av {n}
        Aktivera JavaScript
        Använd Upp/Ner piltangent för att öka eller minska volymen.
        Använd upp/ner-piltangenterna för att höja eller sänka volymen.
        Använd upp/ner-piltangenterna för att öka eller sänka volymen.
        Början av dialogfönster. Escape avbryter och stänger fönstret.
        Det gick inte att hitta någon kompatibel källa för den här videon.
        Det här är ett dialogruta
        Detta bildspel kräver JavaScript.
        Detta videoklipp behöver Adobe Flash för att visas.
        Din webbläsare stöder inte
        JavaScript krävs för att spela upp {}.
        Klicka här för bildspel
        Ladda ner fil
        Laddar in videoklipp …
        Laddar video
        Se videon
        Slutet av dialogfönster.
        Spela upp
        Din webbläsare stöder inte videoelementet.
        Din webbläsare stöder inte video.
        Din webbläsare stöder inte HTML5-ljud.
        Din webbläsare stödjer inte videoelementet.
        Din webbläsare stödjer inte HTML5 video.
    """,
    "author_boxes": """
        Alla inlägg av {name}
        Fler artiklar av {name}
        Fler inlägg av {name}
        Alla artiklar av {name}
        Mer av {name}
        Mer från {name}
        Visa alla inlägg av {}
        Besök webbplatsen för {}
        Besök {}’s webbplats
        Visa alla inlägg av {name}
        Visa alla artiklar av {name}
        Alla artiklar av författaren
        Alla inlägg av författaren
        Visa författarens profil
        Följ författaren
        Följ skribenten
        Följ {name} på X
        Följ {name} på Twitter
        Följ {name} på Instagram
        Följ {name} på Facebook
    """,
    "footers": """
        Alla rättigheter förbehållna
        Upphovsrätt {} Alla rättigheter förbehållna
        Copyright {} Alla rättigheter förbehållna
        © {} Alla rättigheter förbehållna
        Copyright © {} Alla rättigheter förbehållna
        Eftertryck förbjudes
        Ansvarig utgivare: {title}
        {} drivs med WordPress
        Integritetspolicy
        Personuppgiftspolicy
        Användarvillkor
        Cookiepolicy
        Sekretesspolicy
        Skriv ut artikeln
        Skriv ut sidan
        Om cookies och personuppgifter
        Klicka för utskrift {}
        Klicka för utskrift {} (Öppnas i ett nytt fönster)
        Klicka för utskrift {} (Öppnas i ett nytt fönster) {}
        Klicka för utskrift {} (öppnas i nytt fönster)
        Klicka för utskrift {} (öppnas i nytt fönster) {}
        Ansvarig utgivare
        Drivs med WordPress
        Kontakta oss
        Lediga jobb
        Om oss
    """,
    "widgets": """
        Välj kategori
        Välj månad
        Flöde för inlägg
        Flöde för kommentarer
        Inlägg (RSS)
        Kommentarer (RSS)
        RSS-flöde för kommentarer till det här inlägget.
    """,
    "feed_footers": """
        Inlägget {headline} dök först upp på {}.
    """,
}
LEADS = {
    "related_links": """
        Läs också
        Läs även
        Läs mer
        Läs vidare
        Läs också här
        Se också
        Lyssna också
        Se även
        Hör också
        Missa inte
        Föregående inlägg
        Föregående artikel
        Nästa inlägg
        Nästa artikel
    """,
}
HEADINGS = {
    "related_links": """
        Läs också
        Läs även
        Läs vidare
        Läs mer om
        Läs mer om ämnet
        Fler artiklar
        Relaterade artiklar
        Fler nyheter
        Andra artiklar
        Fler inlägg
        Liknande artiklar
        Rekommenderade artiklar
        Mer om ämnet
        Mer om detta
        Läs mer om detta
        Ämnen i artikeln
        Taggar i artikeln
        Mer från förstasidan
        Mer från redaktionen
        Du kanske också gillar
        Du kanske gillar
        Andra läser även
        Andra har läser även
        Andra läst även
        Andra läser också
        Relaterat innehåll
        Rekommenderas för dig
        Missa inte
        Relaterade inlägg
        Relaterade nyheter
        Andra artiklar som kan intressera dig
        Du kanske även gillar
        Du kanske också är intresserad av
        Du kanske också vill läsa
        Det här kanske också intresserar dig
        Andra läste också
        Andra läser
        Fler från samma kategori
        Mer från samma kategori
        Mer i samma kategori
    """,
    "widgets": """
        Mest läst
        Mest läst läst
        Mest läst just nu
        Mest lästa
        Mest kommenterat
        Mest delat
        Mest sett
        Senaste nytt
        Senaste nyheterna
        Senaste nyheter
        Senaste artiklarna
        Senaste inläggen
        Just nu
        Senaste kommentarer
        De senaste inläggen
        De senaste kommentarerna
        Populära inlägg & sidor
        Populära inlägg och sidor
    """,
    "author_boxes": """
        Om författaren
        Om skribenten
        Om artikelförfattaren
        Fler artiklar av samma författare
        Fler artiklar av samma skribent
    """,
    "contents_tables": """
        Innehållsförteckning
        I den här artikeln
        På den här sidan
    """,
    "follow_prompts": """
        Prenumerera på bloggen via e-post
        Prenumerera på bloggen via epost
    """,
    "comment_prompts": """
        Logga in för att kommentera
    """,
}
ENDINGS = {
    "comment_prompts": """
        Kommentera artikeln
        Kommentera inlägget
        Kommentera nyheten
        Lämna en kommentar
        Lämna ett svar
        Lämna ett svar Avbryt svar
        Lämna en kommentar Avbryt svar
        Skriv en kommentar
        Kommentera Avbryt svar
        Kommentar Avbryt svar
        Kommentarsfältet är stängt
        Kommentarsfältet är avstängt
        Kommentarer inaktiverade.
        Kommentarer är avstängda.
        Kommentarer är stängda.
        Din e-postadress kommer inte publiceras.
        Din e-postadress kommer inte att publiceras.
        E-post e-postadress kommer inte publiceras.
        E-post e-postadress kommer inte att publiceras.
        Din e-postadress kommer inte publiceras. Obligatoriska fält är märkta *
        Din e-postadress kommer inte att publiceras. Obligatoriska fält är märkta *
        Din e-postadress kommer inte publiceras. Obligatoriska fält är märkta {}
        Din e-postadress publiceras inte. Obligatoriska fält är märkta *
        E-postadressen publiceras inte. Obligatoriska fält är märkta *
        E-postadressen publiceras inte. Obligatoriska fält är märkta {}
        {n} svar till {headline}
        Lämna ett svar till {headline}
        Obligatoriska fält är märkta {}
        Obligatoriska fält är märkta
        Du måste vara inloggad för att skriva en kommentar.
        E-postadressen publiceras inte.
        En kommentar till “{title}”
        En reaktion på “{title}”
        Ett svar på ”{title}”
        {n} kommentar till {headline}
        {n} kommentarer till {headline}
        {n} reaktioner till “{title}”
        {n} svar på ”{title}”
        Denna webbplats använder Akismet för att minska skräppost. Lär dig hur din kommentardata bearbetas.
        Du måste logga in för att kommentera.
        Du måste vara inloggad för att publicera en kommentar.
        Spara mitt namn, min e-postadress och webbplats i denna webbläsare till nästa gång jag skriver en kommentar.
        {n} kommentarer
        {n} kommentar
        Kommentarer ({n})
        {n} svar
    """,
}
CARDS = {
    "related_links": """
        I "{}"
    """,
}
COMPANIONS = {
    "navigation": """
        Nyheter
        Sport
        Kultur
        Ekonomi
        Inrikes
        Utrikes
        Politik
        Nöje
        Debatt
        Ledare
        Opinion
        Åsikt
        Insändare
        Familj
        Väder
        Lokalt
        Hälsa
        Resor
        Vetenskap
        Teknik
        Webb-tv
        Poddar
        E-tidning
        Tema
        Fotboll
        Hockey
        Mat
        Bostad
        Näringsliv
        Meny
        Sök
        Stäng
        Hem
        Mer
        Tillbaka
        Sverige
        Världen
        Kommentarsnavigering
        Inläggsnavigering
        Sökresultat
        Huvudmeny
        Sidfotsmeny
        Sociala länkar
        Startsida
        Resultat för ”{}”
        Sökning
        Laddar
        Förra Sidan
        Rulla ned
        Till toppen {}
        Inget här
        Vanliga frågor
        Tjänster
        Våra tjänster
        Produkter
        Priser
        Butik
        Varukorg
        Önskelista
        Kassa
        Boka demo
        Engelska
    """,
    "post_meta": """
        Märkt med {}
        Märkt som {}
        Av
        Redaktionen
        Taggar
        Uppdaterad
        Publicerad
        Igår
        Idag
        Okategoriserad
        Okategoriserade
        Krönika
        för {n} dagar sedan
        för {n} veckor sedan
        för {n} månader sedan
        för {n} år sedan
        {n} timmar sedan
        {n} minuter sedan
        {n} dagar sedan
        {n} tim sedan
        {n} min sedan
        Publicerat i {}
        Publicerad i {}
        Postat i {}
        (Redigera)
        (utan rubrik)
        Författare
        Inläggsdatum
        Inläggsförfattare
        Utvalt inlägg
        Publicerat
        Senast uppdaterad
        Taggad
        Märkt
        Skriven av
    """,
    "related_links": """
        Föregående: {title}
        Nästa: {title}
        Tidigare
        Relaterat
        Läs mer här
        Nästa
        Föregående
        Mer om {}
        Relaterade
        Första
        Sista
    """,
    "comment_prompts": """
        Kommentera
        Svara
        Skicka
        Anmäl
        Rapportera
        Senaste
        {name} skriver
        Kommentarer
        E-postadress
        Namn
        Svar till {}
        Webbplats
        Kommentar
        Kommentarer till {title}
        Din kommentar
        E-post
        Ja Nej
        Nyaste
        Äldsta
    """,
    "share_prompts": """
        Dela
        Gilla
        Tipsa
        Spara
        Tweeta
        Skriv ut
        Mejla
        Kopiera
        Sparad
    """,
    "adverts": """
        I samarbete med {}
        Dela på {}
        Sponsrad
        Sponsrat
        Annonsera
        Erbjudande
        Partner
    """,
    "widgets": """
        Populärt
        Rekommenderat
        Arkiv
        Kalender
        Evenemang
        I fokus
        Topplista
        Kategorier
        Meta
        Sidor
        Taggmoln
        Etiketter
        Etikettmoln
        Arkiv: {}
        Etikettarkiv: {}
        Kategoriarkiv: {}
    """,
    "paywalls": """
        Prenumerera
        Premium
        Plus
        Konto
        Lösenord
        Registrera
        Användarnamn
        Mitt konto
        Registrera dig
        Skapa konto
        Webbplatsadministratör
    """,
    "footers": """
        Administration
        Kontakt
        Kundservice
    """,
    "follow_prompts": """
        Nyhetsbrev
    """,
    "consents": """
        Avböj
        Cookie-policy
        Personifiera
        Funktionell
        Statistik
        Preferenser
    """,
    "contents_tables": """
        Innehåll
    """,
    "players": """
        Livesändning
        Ljudspelare
        Lyssna
        Textning/Undertexter
        Tidslinje
        Uppspelningshastighet
        Videospelare
        Volymkontroll
    """,
    "credits": """
        Siren
    """,
}
