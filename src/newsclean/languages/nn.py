"""Norwegian Nynorsk."""

NAME = "Norwegian Nynorsk"
SCRIPT = "Latin"
FUNCTION_WORDS = (
    "og i at det er ein til på som av for med den ikkje har dei eit om han var frå men vi kan så skal "
    "ved etter vart vere seg eller når også ho hadde seier eg"
)
MONTHS = (
    "januar februar mars april mai juni juli august september oktober november desember jan feb mar "
    "apr jun jul aug sep sept okt nov des"
)
WEEKDAYS = "måndag tysdag onsdag torsdag fredag laurdag sundag søndag"
DATE_WORDS = "kl klokka den"
HOME = """
    Heim
    Framside
    Framsida
"""
OUTLETS = "nyhende avis avisa tidend blad posten"
LINES = {
    "navigation": """
        Hopp til innhald
        Gå til innhald
        Hopp til innhaldet
        Hopp til hovudinnhald
        Tilbake til toppen
        Lukk menyen
        Opne menyen
        Vis menyen
        Søk etter
        Søkjeresultat for {title}
        Førre side
        Neste side
        Sida vart ikkje funnen
        Fann ingenting
        Søkjeresultat for: {title}
        Side {n}
        Me greier visst ikkje å finna det du ser etter. Kanskje det er hjelp i å søkja.
        Ops! Den sida finst ikkje.
    """,
    "read_times": """
        Lesetid: {n} min
        Lesetid: {n} minutt
        Lesetid: ca. {n} min
        Lesetid: ca. {n} minutt
        Lesetid {n} min
        Lesetid {n} minutt
        Lesetid ca. {n} min
        Lesetid ca. {n} minutt
        {n} min lesetid
    """,
    "post_meta": """
        Av {name}
        Tekst: {name}
        Forfattar: {name}
        Journalist: {name}
        Skriven av: {name}
        Publisert: {date}
        Oppdatert: {date}
        Sist oppdatert: {date}
        Publisert {date}
        Oppdatert {date}
        Sist oppdatert {date}
        Posta av {name}
        Emneord: {title}
    """,
    "related_links": """
        Les meir
        Les vidare
        Les heile saka
        Les heile innlegget
        Hald fram å lesa
        Hald fram å lesa {headline}
        Fortset å lesa {headline}
        Førre innlegg
        Neste innlegg
        Førre sak
        Førre artikkel
        Førre innlegg: {title}
        Førre sak: {title}
        Neste innlegg: {title}
        Neste sak: {title}
        Eldre innlegg
        Nyare innlegg
    """,
    "comment_prompts": """
        Ingen kommentarar
        Eldre kommentarar
        Nyare kommentarar
        Avbryt svar
        Send kommentar
        Publiser kommentar
        Din kommentar ventar på godkjenning.
        Logg inn for å svara
        Logg inn for å kommentera
        Lastar kommentarar …
        E-post (blir ikkje vist)
    """,
    "share_prompts": """
        Klikk for å dele på {}
        Klikk for å dele på {} (opnar i nytt vindauge)
        Klikk for å dele på {} (opnar i nytt vindauge) {}
        Del saka
        Del artikkelen
        Del innlegget
        Del på Facebook
        Del på Twitter
        Del på X
        Del dette
        Lik dette
        KLikk for å dele på Tumblr
        KLikk for å dele på Tumblr (opnar i nytt vindauge)
        KLikk for å dele på Tumblr (opnar i nytt vindauge) {}
        Klikk for å dele på Twitter
        Klikk for å dele på Twitter (opnar i nytt vindauge)
        Klikk for å dele på Twitter (opnar i nytt vindauge) {}
    """,
    "follow_prompts": """
        Følg oss
        Følg oss på Facebook
        Følg oss på Instagram
        Meld deg på nyheitsbrevet
        Få nyheitsbrevet
        Meld deg på nyhendebrevet
        Meld deg på vårt nyhendebrev
        Skriv inn e-postadressa di
        Følg bloggen
        Følg meg på Twitter
    """,
    "adverts": """
        Annonse
        Saka held fram under annonsen
        Artikkelen held fram under annonsen
    """,
    "consents": """
        Denne nettstaden brukar informasjonskapslar
        Denne nettstaden nyttar informasjonskapslar
        Nettstaden brukar informasjonskapslar
        Nettstaden nyttar informasjonskapslar
        Vi brukar informasjonskapslar
        Vi nyttar informasjonskapslar
    """,
    "credits": """
        Foto: {title}
        Bilete: {title}
        Illustrasjon: {title}
        Arkivfoto: {title}
        Kjelde: {title}
        Kjelder: {title}
    """,
    "footers": """
        Alle rettar reserverte
        Alle rettar tilhøyrer {}
        Ansvarleg redaktør: {title}
        Drive av WordPress
    """,
    "widgets": """
        Vel kategori
        Vel månad
        Innleggsstraum
        Kommentarstraum
    """,
    "paywalls": """
        Denne posta er passord-beskytta. Skriv inn passordet for å sjå alle kommentarane.
        Logg inn
        Logg ut
    """,
    "players": """
        Avslutning på dialogvindauge.
        Byrjing på dialogvindauge. Trykk Escape for å avbryte og lukke vindauget.
        Dette er eit dialogvindauge
        Fant ikke en kompatibel kilde for dette mediainnholdet.
        Lastar video …
        Spel av video
    """,
}
LEADS = {
    "related_links": """
        Les også
        Sjå også
        Les meir
    """,
}
HEADINGS = {
    "related_links": """
        Les også
        Sjå også
        Liknande innhald
        Liknande saker
        Relaterte saker
        Fleire saker
        Relaterte innlegg
        Liknande innlegg
    """,
    "widgets": """
        Mest lese
        Siste nytt
        Siste innlegg
        Nyaste innlegg
        Siste kommentarar
        Nyaste kommentarar
        Mest brukte kategoriar
        Mest populære innlegg og sider
    """,
    "author_boxes": """
        Om forfattaren
    """,
    "contents_tables": """
        Innhaldsliste
        I denne artikkelen
    """,
}
ENDINGS = {
    "comment_prompts": """
        Legg att ein kommentar
        Legg igjen ein kommentar
        Legg att eit svar
        Skriv ein kommentar
        Legg att eit svar Avbryt svar
        Det er stengt for kommentarar.
        Kommentarfeltet er stengt.
        E-postadressa di blir ikkje synleg.
        E-postadressa di blir ikkje publisert.
        E-postadressa di vil ikkje bli publisert.
        E-postadressa di blir ikkje synleg. Obligatoriske felt er merkte med *
        E-postadressa di blir ikkje synleg. Obligatoriske felt er merkte med {}
        Obligatoriske felt er merkte med *
        Obligatoriske felt er merkte med {}
        Obligatoriske felt er merka med *
        Obligatoriske felt er merka med {}
        Du må vera innlogga for å kommentera.
        Du må vera innlogga for å leggja inn ein kommentar.
        Eitt innspel til «{title}»
        {n} sine tankar om “{title}”
        {n} kommentarar
        {n} kommentar
    """,
}
COMPANIONS = {
    "navigation": """
        Til toppen
        Meny
        Søk
        Lukk
        Heim
        Framside
        Nyhende
        Kultur
        Meiningar
        Førre
        Neste
        Tilbake
        Meir
        Lastar …
    """,
    "post_meta": """
        Av
        Ukategorisert
        Stikkord
        Rediger
        Oppdatert
        Publisert
    """,
    "comment_prompts": """
        Kommentarar
        Kommentar
        Svar
        Namn
        E-post
        Nettstad
        Send
        {name} seier
    """,
    "widgets": """
        Arkiv
        Kategoriar
        Meta
        Sider
        Forfattararkiv: {}
    """,
    "share_prompts": """
        Del
        Lik
        Skriv ut
    """,
    "paywalls": """
        Registrer
        Passord
    """,
    "follow_prompts": """
        Abonner
        E-postadresse
    """,
    "players": """
        Avspelingshastigheit
        Lydspelar
        Videospelar
    """,
    "footers": """
        Personvernpraksis
    """,
}
