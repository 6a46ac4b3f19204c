"""Afrikaans."""

NAME = "Afrikaans"
SCRIPT = "Latin"
FUNCTION_WORDS = (
    "die en van het in is wat nie om te dat vir met hy sy aan op as was ook kan sal ons hulle word "
    "deur na maar so of nog toe"
)
MONTHS = (
    "januarie februarie maart april mei junie julie augustus september oktober november desember jan "
    "feb mrt apr jun jul aug sep sept okt nov des"
)
WEEKDAYS = "maandag dinsdag woensdag donderdag vrydag saterdag sondag"
DATE_WORDS = "om op uur die"
HOME = """
    Tuis
    Tuisblad
"""
OUTLETS = "nuus koerant burger beeld rapport blad weekblad"
LINES = {
    "navigation": """
        Gaan na inhoud
        Spring na inhoud
        Gaan na die inhoud
        Slaan oor na inhoud
        Gaan na hoofinhoud
        Terug na bo
        Soek vir
        Vorige bladsy
        Volgende bladsy
        Bladsy nie gevind nie
        Niks gevind nie
        Laai tans…
    """,
    "read_times": """
        Leestyd: {n} min.
        Leestyd: {n} minute
        Leestyd: {n} minuut
        Leestyd {n} min.
        Leestyd {n} minute
        Leestyd {n} minuut
        {n} minute leestyd
    """,
    "post_meta": """
        Deur {name}
        Geskryf deur {name}
        Gepubliseer deur {name}
        Geplaas deur {name}
        Gepubliseer: {date}
        Geplaas: {date}
        Opgedateer: {date}
        Laas opgedateer: {date}
        Gepubliseer op {date}
        Geplaas op {date}
        Opgedateer op {date}
        Trefwoorde: {title}
        Merkers: {title}
    """,
    "related_links": """
        Lees meer
        Lees verder
        Lees die volledige artikel
        Lees volledige berig
        Vorige artikel
        Volgende artikel
        Vorige plasing
        Vorige berig
        Ouer plasings
        Ouer artikels
        Nuwer plasings
        Nuwer artikels
        Gaan voort om te lees
        Gaan voort om te lees {headline}
    """,
    "comment_prompts": """
        Geen kommentaar
        Geen kommentaar nie
        Kanselleer antwoord
        Plaas kommentaar
        Stuur kommentaar
        Ouer kommentare
        Nuwer kommentare
        Hierdie artikel se kommentaar is gesluit.
        Teken in om te antwoord
        Jou kommentaar wag vir goedkeuring.
        Die kommentaar is aan't laai
        Stel my in kennis van nuwe artikels per e-pos.
        Stel my in kennis van nuwe kommentaar per e-pos.
    """,
    "share_prompts": """
        Klik om op {} te deel
        Klik om op {} te deel (maak in 'n nuwe venster oop)
        Klik om op {} te deel (maak in 'n nuwe venster oop) {}
        Deel hierdie artikel
        Deel hierdie berig
        Deel hierdie storie
        Deel op Facebook
        Deel op Twitter
        Deel op X
        Deel op WhatsApp
    """,
    "follow_prompts": """
        Volg ons
        Volg ons op Facebook
        Volg ons op X
        Volg ons op Instagram
        Teken in vir ons nuusbrief
        Skryf in vir ons nuusbrief
        Kry ons nuusbrief
        Volg my op Twitter
    """,
    "adverts": """
        Advertensie
        Advertensies
        Artikel gaan voort ná die advertensie
    """,
    "credits": """
        Foto: {title}
        Foto's: {title}
        Beeld: {title}
        Foto verskaf: {title}
        Illustrasie: {title}
        Bron: {title}
    """,
    "consents": """
        Hierdie webwerf gebruik koekies
        Ons gebruik koekies
    """,
    "footers": """
        Alle regte voorbehou
        © {} Alle regte voorbehou
        Copyright {} Alle regte voorbehou
        Copyright © {} Alle regte voorbehou
        Met trots aangedryf deur {}
    """,
    "widgets": """
        Kies kategorie
        Kies maand
        Inskrywingsvoer
        Kommentaarvoer
    """,
}
LEADS = {
    "related_links": """
        Lees ook
        Kyk ook
        Luister ook
        Lees meer
    """,
}
HEADINGS = {
    "related_links": """
        Lees ook
        Verwante artikels
        Verwante stories
        Verwante berigte
        Meer nuus
    """,
    "widgets": """
        Jongste nuus
        Jongste artikels
        Onlangse plasings
        Onlangse kommentare
        Mees gelees
        Gewildste artikels
        Top Artikels & Bladsye
    """,
    "author_boxes": """
        Oor die skrywer
    """,
    "contents_tables": """
        Inhoudsopgawe
        In hierdie artikel
    """,
}
ENDINGS = {
    "comment_prompts": """
        Laat 'n antwoord
        Lewer antwoord
        Laat 'n kommentaar
        Los 'n antwoord
        Laat 'n opmerking
        Lewer kommentaar
        Laat 'n antwoord Kanselleer antwoord
        Kommentare is gesluit.
        Jou e-posadres sal nie gepubliseer word nie.
        Jou e-posadres word nie gepubliseer nie.
        Jou e-posadres sal nie gepubliseer word nie. Verpligte velde word met * gemerk
        Jou e-posadres sal nie gepubliseer word nie. Verpligte velde word met {} gemerk
        Verpligte velde word met {} gemerk
        Vereiste velde word met {} gemerk
        Verpligte velde is met {} gemerk
        Verpligte velde word gemerk met {}
        Jy moet ingeteken wees om kommentaar te lewer.
        Jy moet aangemeld wees om kommentaar te lewer.
        Stoor my naam, e-pos en webwerf in hierdie blaaier vir die volgende keer dat ek kommentaar lewer.
        Jy moet inteken om kommentaar te lewer.
        {n} kommentare
        {n} kommentaar
        {n} opmerkings
    """,
}
COMPANIONS = {
    "navigation": """
        Kieslys
        Soek
        Sluit
        Tuis
        Nuus
        Sport
        Politiek
        Vorige
        Volgende
        Terug
        Meer
        Bladsy {n}
    """,
    "post_meta": """
        Deur
        Ongekategoriseer
        Ongeklassifiseer
        Redigeer
        Etikette
    """,
    "comment_prompts": """
        Kommentaar
        Kommentare
        Antwoord
        Naam
        E-pos
        Webwerf
        Webtuiste
        {name} sê
    """,
    "share_prompts": """
        Deel
        Druk
        Stuur
    """,
    "widgets": """
        Argief
        Argiewe
        Kategorieë
        Meta
        Bladsye
        Gewildste
    """,
    "paywalls": """
        Teken in
        Teken uit
        Registreer
        Wagwoord
    """,
    "related_links": """
        Wys meer
    """,
    "follow_prompts": """
        E-posadres
    """,
}
