"""Irish."""

NAME = "Irish"
SCRIPT = "Latin"
FUNCTION_WORDS = (
    "an agus na ar a i is le go do sa bhí tá sé ag de leis don ach as nach níl sí siad ina faoi mar "
    "chun féin raibh seo sin"
)
MONTHS = (
    "eanáir feabhra márta aibreán bealtaine meitheamh iúil lúnasa meán fómhair deireadh samhain "
    "nollaig mhárta mhí shamhain"
)
WEEKDAYS = "luan máirt céadaoin déardaoin aoine satharn domhnach"
DATE_WORDS = "dé an na a chlog"
HOME = """
    Baile
    Leathanach baile
"""
OUTLETS = "nuacht nuachtán tuairisc iris gaeilge"
LINES = {
    "navigation": """
        Léim go dtí an t-ábhar
        Téigh go dtí an t-ábhar
        Léim chuig an ábhar
        Léim go dtí an príomhábhar
        Ar ais go barr
        Cuardaigh
        Toradh cuardaigh do {title}
        An leathanach roimhe seo
        An chéad leathanach eile
        Níor aimsíodh an leathanach
        Ní bhfuarthas aon rud
        Á lódáil…
    """,
    "post_meta": """
        Foilsithe: {date}
        Nuashonraithe: {date}
        Foilsithe ag {name}
        Foilsithe le {name}
    """,
    "related_links": """
        Léigh tuilleadh
        Lean ar aghaidh ag léamh
        Léigh an t-alt iomlán
        Lean ar aghaidh ag léamh {headline}
        An t-alt roimhe seo
        An chéad alt eile
        Postálacha níos sine
        Postálacha níos nuaí
    """,
    "comment_prompts": """
        Gan tuairimí
        Níl aon tráchtanna ann
        Cuir an freagra ar ceal
        Seol tuairim
        Seol do thuairim
        Postáil trácht
    """,
    "share_prompts": """
        Comhroinn an t-alt seo
        Comhroinn ar Facebook
        Comhroinn ar X
        Comhroinn ar Twitter
        Comhroinn ríomhphost
    """,
    "follow_prompts": """
        Lean muid
        Lean muid ar Facebook
        Lean muid ar X
        Cláraigh don nuachtlitir
    """,
    "adverts": """
        Fógra
        Fógraíocht
    """,
    "consents": """
        Úsáideann an suíomh seo fianáin
        Úsáidimid fianáin
    """,
    "credits": """
        Grianghraf: {title}
        Pictiúr: {title}
        Grianghraif: {title}
    """,
    "footers": """
        Gach ceart ar cosaint
    """,
}
LEADS = {
    "related_links": """
        Léigh freisin
    """,
}
HEADINGS = {
    "related_links": """
        Léigh freisin
        Ailt ghaolmhara
        Scéalta gaolmhara
    """,
    "widgets": """
        Is mó léamh
        Na postálacha is déanaí
        Na tuairimí is déanaí
        Na scéalta is déanaí
    """,
    "author_boxes": """
        Faoin údar
    """,
}
ENDINGS = {
    "comment_prompts": """
        Fág freagra
        Scríobh freagra
        Fág tuairim
        Fág trácht
        Fág freagra Cuir an freagra ar ceal
        Tá na tuairimí dúnta.
        Ní fhoilseofar do sheoladh ríomhphoist.
        Ní fhoilseofar do sheoladh ríomhphoist. Tá réimsí riachtanacha marcáilte le *
        Ní fhoilseofar do sheoladh ríomhphoist. Tá réimsí riachtanacha marcáilte le {}
        Tá réimsí riachtanacha marcáilte le {}
        Tá réimsí riachtanacha marcáilte {}
        Ní mór duit logáil isteach chun trácht a dhéanamh.
        {n} trácht
    """,
}
COMPANIONS = {
    "navigation": """
        Roghchlár
        Cuardach
        Dún
        Baile
        Roimhe seo
        Ar aghaidh
        Ar ais
    """,
    "post_meta": """
        Gan chatagóir
        Cuir in eagar
        Clibeanna
        Le {name}
    """,
    "comment_prompts": """
        Tuairimí
        Tuairim
        Freagair
        Ainm
        Ríomhphost
        Suíomh gréasáin
        {name} deir
        {n} tuairim
        {n} thuairim
    """,
    "share_prompts": """
        Comhroinn
    """,
    "widgets": """
        Cartlann
        Catagóirí
        Meta
        Leathanaigh
    """,
    "paywalls": """
        Logáil isteach
        Logáil amach
        Cláraigh
        Pasfhocal
    """,
}
