"""Occitan."""

NAME = "Occitan"
SCRIPT = "Latin"
FUNCTION_WORDS = """
    de la lo e que los las en a un una per del es amb se dels al dins mai son sa aquò qu'es aquel
    aquela pas coma mas sus tanben entre foguèt
"""
MONTHS = "genièr febrièr març abril mai junh julhet agost setembre octobre novembre decembre"
WEEKDAYS = "diluns dimars dimècres dijòus divendres dissabte dimenge"
DATE_WORDS = "de d' d del a las lo la"
HOME = """
    acuèlh
"""
OUTLETS = "jornal jornalet novèlas actualitats setmana país occitan la lo"
LINES = {
    "navigation": """
        Anar al contengut
        Anar al contengut principal
        Passar al contengut
        Tornar ennaut
        Pagina seguenta
        Pagina precedenta
        Pagina {n} de {n}
        Resultats de recèrca
        Pagina pas trobada
    """,
    "read_times": """
        {n} minuta de lectura
        {n} minutas de lectura
        Temps de lectura: {n} minutas
    """,
    "post_meta": """
        Publicat lo {date}
        Publicat per {name}
        Per {name}
        Autor: {name}
        Darrièra actualizacion: {date}
        Darrièra actualizacion lo {date}
        Mes a jorn lo {date}
        Pas categorizat
    """,
    "related_links": """
        Legir mai
        Legir la seguida
        Contunhar la lectura
        Contunhar de legir
        Article precedent
        Article seguent
        Publicacion precedenta
        Publicacion seguenta
        Articles mai ancians
        Articles mai recents
    """,
    "comment_prompts": """
        Anullar la responsa
        Publicar lo comentari
        Mandar lo comentari
        Cap de comentari
        Pas cap de comentari
        Comentaris mai ancians
        Comentaris mai recents
        Respondre a {name}
    """,
    "share_prompts": """
        Partejar sus Facebook
        Partejar sus Twitter
        Partejar aqueste article
        Copiar lo ligam
    """,
    "follow_prompts": """
        Vòstra adreça electronica
        Abonatz-vos a nòstra letra d'informacion
        Seguissètz-nos sus Facebook
    """,
    "adverts": """
        Publicitat
    """,
    "consents": """
        Acceptar tot
        Acceptar çò seleccionat
        Aqueste site utiliza de cookies e vos dòna lo contraròtle sus çò que volètz activar
        Autorizar totes los cookies
        Enregistrar las preferéncias
        Gerir las preferéncias
        Interdire totes los cookies
        OK, tot acceptar
        Paramètres de cookies
        Rescondre la bandièra de cookies
        Tot acceptar
    """,
    "widgets": """
        Causir una categoria
        Causir un mes
        Flux dels articles
        Flux dels comentaris
    """,
    "players": """
        Cap de font compatiblas pas trobada per aqueste mèdia.
        Debuta de la fenèstra. Escapar anullarà e tamparà la fenèstra
        Fin de la fenèstra.
        Lector vidèo
        Lector àudio
        Legir la vidèo
        Velocitat de lectura
    """,
    "footers": """
        Totes los dreches reservats
        © Totes los dreches reservats
        Politica de confidencialitat
        Mencions legalas
        Propulsat per WordPress
        Fièrament propulsat per WordPress
    """,
}
LEADS = {
    "post_meta": """
        Etiquetas
        Categorias
        Categoria
        Publicat dins
    """,
    "related_links": """
        Legir tanben
        Legissètz tanben
        Veire tanben
        Precedent
        Seguent
    """,
}
HEADINGS = {
    "related_links": """
        Contenguts relacionats
        Articles similars
        Articles ligats
        Mai legits
        Los mai legits
    """,
    "widgets": """
        Articles recents
        Comentaris recents
        Nívol d'etiquetas
        Publicacions recentas
    """,
    "contents_tables": """
        Taula de contengut
        Taula de las matèrias
    """,
}
ENDINGS = {
    "comment_prompts": """
        Daissar un comentari
        Daissar una responsa
        Daissatz un comentari
        Daissar un comentari Anullar la responsa
        Vòstra adreça electronica serà pas publicada
        Vòstra adreça de corrièr electronic serà pas publicada
        Los camps obligatòris son marcats amb *
        Los camps obligatòris son indicats amb *
        Enregistrar mon nom, mon adreça e mon site dins aqueste navigador per lo comentari venent
        Los comentaris son tampats
        Comentaris tampats
        Vos cal èsser connectat per publicar un comentari
        {n} comentari
        {n} comentaris
    """,
}
COMPANIONS = {
    "navigation": """
        Acuèlh
        Menú
        Tampar
        Recèrca
        Cargament
    """,
    "post_meta": """
        Non classat
        Modificar
    """,
    "related_links": """
        Precedent
        Seguent
        Seguida
        Prec.
        Seg.
    """,
    "comment_prompts": """
        {name} ditz:
        Comentaris
        Respondre
        Comentari
        Nom
    """,
    "share_prompts": """
        Partejar
        fenèstra novèla
    """,
    "paywalls": """
        Se connectar
        Se desconnectar
        Connexion
    """,
    "consents": """
        Me daissar causir
        Personalizar
        Refusi
    """,
    "widgets": """
        Archius
        Categorias
        Etiquetas
        Paginas
        Mèta
    """,
    "footers": """
        Contacte
        Imprimir
    """,
}
