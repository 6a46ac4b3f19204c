"""Icelandic."""

NAME = "Icelandic"
SCRIPT = "Latin"
FUNCTION_WORDS = (
    "og að í á er sem til við um af með var en það ekki hann fyrir því hún þeir þá eru hefur verið "
    "þess frá þegar þar eða sé eftir upp"
)
MONTHS = (
    "janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember jan feb mar "
    "apr jún júl ágú sep sept okt nóv des"
)
WEEKDAYS = (
    "mánudagur þriðjudagur miðvikudagur fimmtudagur föstudagur laugardagur sunnudagur mánudaginn "
    "þriðjudaginn miðvikudaginn fimmtudaginn föstudaginn laugardaginn sunnudaginn"
)
DATE_WORDS = "kl klukkan þann"
HOME = """
    Heim
    Forsíða
"""
OUTLETS = "fréttir fréttablað blaðið dagblað tíðindi ríkisútvarpið ritstjórn tímarit"
LINES = {
    "navigation": """
        Fara í efni
        Hoppa í efni
        Fara yfir í efni
        Beint í efni
        Fara í efnið
        Fara á efnissíðu
        Fara beint í efni
        Fara beint í efnið
        Fara beint í aðalefni
        Þú ert hér
        Aftur upp
        Aftur efst á síðu
        Fara upp
        Fara efst á síðu
        Loka valmynd
        Loka leit
        Opna valmynd
        Opna leit
        Leita að
        Leitarniðurstöður fyrir {title}
        Síða {n} af {n}
        Fyrri síða
        Næsta síða
        Hlaða meira
        Hlaða fleiri
        Sýna meira
        Sýna fleiri
        Síða fannst ekki
        Ekkert fannst
        Hleð…
        Hleður…
        Leitarniðurstöður fyrir: {title}
    """,
    "read_times": """
        Lestrartími: {n} mín.
        Lestrartími: {n} mínútur
        Lestrartími: {n} mínúta
        Lestrartími: um {n} mín.
        Lestrartími: um {n} mínútur
        Lestrartími: um {n} mínúta
        Lestrartími {n} mín.
        Lestrartími {n} mínútur
        Lestrartími {n} mínúta
        Lestrartími um {n} mín.
        Lestrartími um {n} mínútur
        Lestrartími um {n} mínúta
        Áætlaður lestrartími: {n} mín.
        Áætlaður lestrartími: {n} mínútur
        Áætlaður lestrartími: {n} mínúta
        Áætlaður lestrartími: um {n} mín.
        Áætlaður lestrartími: um {n} mínútur
        Áætlaður lestrartími: um {n} mínúta
        Áætlaður lestrartími {n} mín.
        Áætlaður lestrartími {n} mínútur
        Áætlaður lestrartími {n} mínúta
        Áætlaður lestrartími um {n} mín.
        Áætlaður lestrartími um {n} mínútur
        Áætlaður lestrartími um {n} mínúta
        {n} mín. lestur
        {n} mín. lestrartími
        {n} mínútna lestur
        {n} mínútna lestrartími
    """,
    "post_meta": """
        Efnisorð: {title}
        Höfundur: {name}
        Texti: {name}
        Blaðamaður: {name}
        Skrifað af: {name}
        Eftir: {name}
        Fréttamaður: {name}
        Eftir {name}
        Skrifað af {name}
        Höfundur {name}
        Birt: {date}
        Uppfært: {date}
        Síðast uppfært: {date}
        Breytt: {date}
        Dagsetning: {date}
        Birt {date}
        Uppfært {date}
        Síðast uppfært {date}
        Birt þann {date}
        Í dag kl. {date}
        Í gær kl. {date}
        Flokkur: {title}
        Birt í {title} af {name}
        fyrir {n} mínútum síðan
        fyrir {n} klukkustundum síðan
        fyrir {n} klst. síðan
        {n} skoðanir
        {n} lestrar
    """,
    "related_links": """
        Lesa meira
        Lesa áfram
        Halda áfram að lesa
        Lesa alla fréttina
        Lesa greinina
        Sjá meira
        Lestu meira
        Halda áfram að lesa {headline}
        Fyrri færsla
        Næsta færsla
        Fyrri grein
        Fyrri frétt
        Fyrri færsla: {title}
        Næsta færsla: {title}
        Fyrri grein: {title}
        Fyrri frétt: {title}
        Eldri færslur
        Nýrri færslur
    """,
    "feed_footers": """
        Greinin {headline} birtist fyrst á {}.
    """,
    "comment_prompts": """
        Ein athugasemd
        Engar athugasemdir
        Engin ummæli
        Sýna allar athugasemdir
        Lesa allar athugasemdir
        Sýna athugasemdir
        Skoða allar athugasemdir
        Eldri athugasemdir
        Nýrri athugasemdir
        Hætta við svar
        Hætta við að svara
        Senda inn athugasemd
        Senda athugasemd
        Birta athugasemd
        Athugasemdin þín bíður samþykkis.
        Skráðu þig inn til að svara
        Skráðu þig inn til að skrifa athugasemd
        Skráðu þig inn til að gera athugasemd
        Sástu villu?
        Sástu villu? Láttu okkur vita
        Fannstu villu?
        Fannstu villu? Láttu okkur vita
        Ertu með fréttaskot?
        Ertu með ábendingu?
        Hefurðu fréttaskot?
        Hefurðu ábendingu?
        Senda fréttaskot
        Senda ábendingu
    """,
    "share_prompts": """
        Smelltu til að deila á {}
        Smelltu til að deila á {} (Opnast í nýjum glugga)
        Smelltu til að deila á {} (Opnast í nýjum glugga) {}
        Deila grein
        Deila þessari grein
        Deila fréttinni
        Deila þessu
        Deila greininni
        Deila á Facebook
        Deila á X
        Deila á Twitter
        Deila á LinkedIn
        Deila á WhatsApp
        Deila á Messenger
        Deila á samfélagsmiðlum
        Deila með tölvupósti
        Deila með vinum
        Senda í tölvupósti
        Senda á vin
        Afrita hlekk
        Afrita slóð
        Hlekkur afritaður
        Líkar við Hleð...
        Vertu fyrst til að líka við þetta.
        Opnast í nýjum glugga
    """,
    "follow_prompts": """
        Fylgdu okkur
        Fylgdu okkur á Facebook
        Fylgdu okkur á Instagram
        Fylgdu okkur á X
        Fylgdu okkur á samfélagsmiðlum
        Fylgstu með okkur
        Fylgstu með okkur á Facebook
        Fylgstu með okkur á Instagram
        Fylgstu með okkur á samfélagsmiðlum
        Skráðu þig á póstlistann
        Skráðu þig í póstlistann
        Skráðu þig á póstlista
        Gerast áskrifandi að póstlistann
        Skráðu þig á póstlistann okkar
        Skráðu þig á fréttabréfið
        Skráðu þig á fréttabréfi
        Fáðu fréttabréfið sent
        Fáðu fréttirnar sent
        Fáðu fréttabréfið beint í pósthólfið
        Fáðu helstu fréttir sent
        Fáðu fréttabréfið í tölvupósti
        Sæktu appið
        Sæktu smáforritið
        Sláðu inn netfangið þitt
    """,
    "adverts": """
        Auglýsing
        Auglýsingar
        Greinin heldur áfram fyrir neðan
        Fréttin heldur áfram fyrir neðan
        Greinin heldur áfram að neðan
        Greinin heldur áfram eftir auglýsingu
        Kostað efni
        Kostuð umfjöllun
        Kynning
        Kynningarefni
    """,
    "paywalls": """
        Ertu áskrifandi?
        Ertu áskrifandi? Skráðu þig inn
        Nú þegar áskrifandi?
        Nú þegar áskrifandi? Skráðu þig inn
        Aðeins fyrir áskrifendur
        Eingöngu fyrir áskrifendur
        Þessi grein er aðeins fyrir áskrifendur
        Greinin er aðeins fyrir áskrifendur
        Þessi grein er eingöngu fyrir áskrifendur
        Þetta efni er aðeins fyrir áskrifendur
        Þessi grein er fyrir áskrifendur
        Skráðu þig inn til að lesa áfram
        Skráðu þig inn til að lesa alla greinina
        Gerast áskrifandi
        Kaupa áskrift
        Gerstu áskrifandi
        Prófaðu áskrift
        Gleymt lykilorð?
        Styrktu okkur
        Styrktu sjálfstæða blaðamennsku
        Þessi færsla er læst með lykilorði. Sláðu inn lykilorð til að sjá athugasemdir.
    """,
    "consents": """
        Þessi vefur notar vafrakökur
        Þessi vefsíða notar vafrakökur
        Þessi vefur notast við vafrakökur
        Þessi vefur notar vefkökur
        Þessi síða notar vafrakökur
        Þessi vefur notar vafrakökur. {title}
        Vefurinn notar vafrakökur
        Við notum vafrakökur
        Við notum vefkökur
        Við notum vafrakökur til að {title}
        Samþykkja allar
        Hafna allar
        Samþykkja allt
        Leyfa allar
        Samþykkja allar vafrakökur
        Aðeins nauðsynlegar
        Stillingar á vafrakökum
        Vafrakökustefna
        Stilla vafrakökur
    """,
    "credits": """
        Mynd: {title}
        Myndir: {title}
        Ljósmynd: {title}
        Ljósmyndari: {title}
        Ljósmyndir: {title}
        Teikning: {title}
        Skjáskot: {title}
        Úr safni: {title}
        Mynd {name}
        Ljósmynd {name}
        Mynd úr safni
        Heimild: {title}
        Heimildir: {title}
        Myndin tengist fréttinni ekki beint
    """,
    "players": """
        Hlusta á greinina
        Hlusta á fréttina
        Hlusta á þáttinn
        Skoða myndir
        Skoða allar myndir
        Horfa á myndband
    """,
    "author_boxes": """
        Fleiri greinar eftir {name}
        Allar greinar eftir {name}
        Fleiri greinar frá {name}
        Allar færslur eftir {name}
        Meira eftir {name}
        Skoða allar færslur eftir {}
    """,
    "widgets": """
        Veldu flokk
        Veldu mánuð
        Velja flokk
        Velja mánuð
    """,
    "footers": """
        Allur réttur áskilinn
        Öll réttindi áskilin {} Allur réttur áskilinn
        © {} Allur réttur áskilinn
        Copyright {} Allur réttur áskilinn
        Copyright © {} Allur réttur áskilinn
        Öll réttindi áskilin
        Ritstjóri: {name}
        Ábyrgðarmaður: {name}
        Ritstjóri og ábyrgðarmaður: {name}
        Keyrt á WordPress
        Knúið af stolti WordPress
        Knúið af WordPress
        Persónuverndarstefna
        Notendaskilmálar
        Skilmálar
        Prenta grein
        Prenta síðu
    """,
}
LEADS = {
    "related_links": """
        Lestu einnig
        Sjá einnig
        Lestu líka
        Lesa einnig
        Hlustaðu einnig
        Sjá nánar
        Lesa meira
        Tengd frétt
    """,
}
HEADINGS = {
    "related_links": """
        Lestu einnig
        Sjá einnig
        Lestu líka
        Lesa einnig
        Tengdar fréttir
        Tengt efni
        Tengdar greinar
        Tengdar færslur
        Skyldar fréttir
        Aðrar fréttir
        Fleiri fréttir
        Meira um fréttir
        Fleiri greinar
        Fleiri málið
        Meira um málið
        Meira um efnið
        Aðrir lásu einnig
        Þér gæti líkað
    """,
    "widgets": """
        Mest lesið
        Mest lesnar fréttir
        Mest skoðað
        Vinsælt núna
        Nýjustu fréttir
        Nýlegar fréttir
        Nýjustu færslur
        Helstu fréttir
        Nýjustu greinar
        Nýjustu athugasemdir
    """,
    "author_boxes": """
        Um höfundinn
        Um höfund
        Um höfundana
    """,
    "contents_tables": """
        Efnisyfirlit
        Í þessari grein
    """,
}
ENDINGS = {
    "comment_prompts": """
        Skrifa athugasemd
        Skildu eftir athugasemd
        Skrifa svar
        Skrifaðu athugasemd
        Gera athugasemd
        Skildu eftir athugasemd Hætta við svar
        Skildu eftir athugasemd við {headline}
        Skildu eftir svar Hætta við svar
        Skildu eftir svar við {headline}
        Skrifa athugasemd Hætta við svar
        Lokað er fyrir athugasemdir.
        Lokað hefur verið fyrir athugasemdir.
        Netfang þitt verður ekki birt.
        Netfang þitt verður ekki birt. Nauðsynlegir reitir eru merktir *
        Netfang þitt verður ekki birt. Nauðsynlegir reitir eru merktir {}
        Nauðsynlegir reitir eru merktir *
        Nauðsynlegir reitir eru merktir {}
        Þú verður að vera skráður inn til að skrifa athugasemd.
        Þú verður að vera skráður inn til að gera athugasemd.
        Þú verður að vera innskráð(ur) til að skrifa athugasemd.
        Þú verður að vera innskráð(ur) til að gera athugasemd.
        Vista nafn mitt, netfang og vefsíðu í þessum vafra fyrir næstu athugasemd.
        {n} athugasemdir
        {n} athugasemd
        {n} ummæli
        Athugasemdir ({n})
    """,
}
COMPANIONS = {
    "navigation": """
        Fréttir
        Innlent
        Erlent
        Íþróttir
        Menning
        Viðskipti
        Skoðun
        Skoðanir
        Lífið
        Stjórnmál
        Veður
        Tækni
        Vísindi
        Fótbolti
        Handbolti
        Matur
        Ferðalög
        Heilsa
        Sjónvarp
        Útvarp
        Hlaðvarp
        Valmynd
        Leita
        Leit
        Loka
        Heim
        Forsíða
        Meira
        Til baka
        Fyrri
        Næsta
        Næst
        Síða {n}
    """,
    "post_meta": """
        Merkt með {}
        Merkt sem {}
        Höfundur
        Ritstjórn
        Merki
        Uppfært
        Birt
        Óflokkað
        Breyta
        Í dag
        Í gær
        Efnisorð
        fyrir {n} dögum síðan
        fyrir {n} vikum síðan
        fyrir {n} mánuðum síðan
        fyrir {n} árum síðan
        Birt í {}
    """,
    "comment_prompts": """
        Athugasemdir
        Athugasemd
        Ummæli
        Svara
        Nafn
        Netfang
        Vefsíða
        Vefsvæði
        Senda
        Tilkynna
        {name} segir
        {name} skrifar
    """,
    "adverts": """
        Samstarf
        Í samstarfi við {}
    """,
    "share_prompts": """
        Deila
        Prenta
        Vista
        Líkar
        Tísta
        Afrita
    """,
    "follow_prompts": """
        Póstlisti
        Fréttabréf
        Áskrift
        Fylgja
    """,
    "widgets": """
        Safn
        Flokkar
        Tengt
        Meta
        Síður
        Tenglar
        Vinsælt
        Dagatal
        Merkjaský
    """,
    "paywalls": """
        Innskráning
        Útskráning
        Skrá inn
        Skrá út
        Nýskráning
        Skráning
        Lykilorð
        Notandanafn
        Muna eftir mér
    """,
    "consents": """
        Samþykkja
        Hafna
        Stillingar
        Nauðsynlegar
        Tölfræði
    """,
    "footers": """
        Hafa samband
        Um okkur
        Auglýsa
        Persónuvernd
        Starfsfólk
    """,
    "players": """
        Hlusta
        Spila
        Horfa
        Myndasafn
    """,
}
