"""Esperanto."""

NAME = "Esperanto"
SCRIPT = "Latin"
FUNCTION_WORDS = """
    la de kaj en al estas ne por ke kiu kun pri li oni sed ĝi mi per el ĝis aŭ ni ili tiu estis
    kiel sur pli post nur ankaŭ ĉi tio
"""
MONTHS = """
    januaro februaro marto aprilo majo junio julio aŭgusto septembro oktobro novembro decembro jan
    feb mar apr maj jun jul aŭg sep okt nov dec
"""
WEEKDAYS = "lundo mardo merkredo ĵaŭdo vendredo sabato dimanĉo"
DATE_WORDS = "la de je en a horo"
HOME = """
    hejmo
    ĉefpaĝo
    hejmpaĝo
"""
OUTLETS = "novaĵoj gazeto revuo ĵurnalo mondo esperanto libera folio heroldo"
LINES = {
    "navigation": """
        Iri al la enhavo
        Rekte al la enhavo
        Reen al la supro
        Paĝo {n} el {n}
        Sekva paĝo
        Antaŭa paĝo
        Serĉrezultoj
        Ne eblis trovi la paĝon
        La antaŭa paĝo
        La sekva paĝo
        Iri rekte al enhavo
        Iri rekte al la enhavo
        Rulumu por atingi enhavon
        Duaranga menuo
        Etendi infanan menuon
        Fermi la serĉujon
        Fermi menuon
        Maletendi infanan menuon
        Malfermi la menuon
        Menuo de piedo
        Montri menuon
        Ĉefa menuo
        Ĝis la supro {}
        Ne eblas trovi tiun paĝon.
        Neniu afiŝo kongruas kun via serĉo.
        Ŝajnas, ke ni ne povas trovi tion. Eble serĉo helpos.
        Ŝajne nenio estis trovita je ĉi tiu loko. Ĉu eble provi serĉon?
    """,
    "read_times": """
        {n} minutoj da legado
        Legodaŭro: {n} minutoj
        {n}-minuta legado
    """,
    "post_meta": """
        Publikigita je {date}
        Publikigita la {date}
        Publikigita de {name}
        Aŭtoro: {name}
        Laste ĝisdatigita: {date}
        Ĝisdatigita: {date}
        De {name}
    """,
    "related_links": """
        Legi pli
        Legu pli
        Daŭrigi legadon
        Antaŭa afiŝo
        Sekva afiŝo
        Antaŭa artikolo
        Sekva artikolo
        Daŭrigi la legadon
        Vidi arkivon
    """,
    "comment_prompts": """
        Respondi al {name}
        Nuligi respondon
        Afiŝi komenton
        Neniu komento
        1 komento
        Ankoraŭ neniuj komentoj.
        Enskribu vian pasvorton por legi komentojn.
        Komentado estas fermita.
        Komentoj malebligitaj
        La komentadofunkcio estas ĝuste nun malŝaltita.
        Montri pli da komentoj
        Ne (plu) eblas komenti tiun ĉi afiŝon.
        Via komento atendas kontroladon
        Alklaku tie ĉi por nuligi respondon.
        Ensalutu por povi respondi
        Privateca sciigo de Akismet
        Proponi komenton
        Retpoŝto (ne estos publikigita)
        Salutu por komenti
        Pli malnovaj komentoj
        Pli novaj komentoj
    """,
    "share_prompts": """
        Kunhavigi ĉi tion
        Kunhavigi en Facebook
        Kunhavigi en Twitter
        Kopii ligilon
        malfermiĝas en nova fenestro
    """,
    "follow_prompts": """
        Aboni nian bultenon
        Abonu nian novaĵleteron
        Via retpoŝtadreso
        Sekvu nin en Facebook
    """,
    "adverts": """
        Reklamo
    """,
    "paywalls": """
        Ĉu vi perdis vian pasvorton?
        Ĉi tiu afiŝo estas protektita per pasvorto. Enskribu la pasvorton por vidi komentojn.
        Ĉi tiu enhavo estas protektita per pasvorto. Entajpu la pasvorton por vidi ĝin.
    """,
    "consents": """
        Ĉi tiu retejo uzas kuketojn
        Akcepti ĉiujn
        Akcepti ĉiujn kuketojn
    """,
    "widgets": """
        Elekti kategorion
        Elekti monaton
        Enskriboj (RSS)
        Komentoj (RSS)
        La komentoj de tiu ĉi afiŝo kiel RSS.
        Distribuo pri komentoj
    """,
    "author_boxes": """
        Afiŝoj de {name}
        Faru viziton ĉe "{name}"
        Vidi afiŝojn de tiu ĉi aŭtoro
    """,
    "footers": """
        Ĉiuj rajtoj rezervitaj
        © Ĉiuj rajtoj rezervitaj
        Privateca politiko
        Fiere kreita per WordPress
        Kreata pere de WordPress
    """,
}
LEADS = {
    "post_meta": """
        Etikedoj
        Kategorioj
        Kategorio
    """,
    "related_links": """
        Legu ankaŭ
        Vidu ankaŭ
        Daŭrigi legi
        Antaŭa
        Sekva
    """,
    "widgets": """
        Etikedaj arkivoj
        Kategoriaj arkivoj
    """,
}
HEADINGS = {
    "related_links": """
        Rilataj artikoloj
        Rilataj afiŝoj
        Similaj artikoloj
        Plej legataj
    """,
    "widgets": """
        Lastaj afiŝoj
        Lastaj komentoj
    """,
    "contents_tables": """
        Enhavtabelo
    """,
}
ENDINGS = {
    "comment_prompts": """
        Lasi komenton
        Lasi respondon
        Lasu respondon
        Lasu komenton
        Lasi respondon Nuligi respondon
        Lasi komenton Nuligi respondon
        Devigaj kampoj estas markitaj *
        Konservi mian nomon, retpoŝtadreson kaj retejon en ĉi tiu retumilo por la sekva fojo, kiam mi komentos
        La komentoj estas fermitaj
        Lasi respondon al {headline}
        Ne (plu) eblas komenti.
        Devigaj kampoj estas markitaj {}
        Retpoŝtadreso ne estos publikigita.
        Vi devas esti ensalutinta por rajti komenti.
        Respondi Nuligi respondon
        Unu respondo pri “{title}”
        {n} pensoj pri “{title}”
        {n} Respondoj al {headline}
        {n} respondoj pri “{title}”
        Lasi respondon al {}
        Tiu ĉi retejo uzas Akismet por malpliigi trudaĵojn. Ekscii kiel viaj komentaj datumoj estas traktataj.
        {n} komentoj
        {n} komento
    """,
}
COMPANIONS = {
    "navigation": """
        Hejmo
        Ĉefpaĝo
        Menuo
        Fermi
        Serĉi
        Serĉorezultoj
        Ŝargas
        Navigado
        Sociaj ligiloj
        Priserĉi
        Rulumi suben
        Nenio estas ĉi tie
        Nenio trovita
    """,
    "post_meta": """
        Senkategoria
        Redakti
        Afiŝaŭtoro
        Dato de publikigo
        Elstarigita afiŝo
    """,
    "related_links": """
        Antaŭa
        Sekva
    """,
    "comment_prompts": """
        {name} diris:
        {name} diras:
        Respondi
        Komento
        Komentoj
        Nomo
        Retpoŝto
        TTT-ejo
        Respurado
        Komenti
        Via komento
        necesa
    """,
    "share_prompts": """
        Kunhavigi
        Diskonigi
        Ŝati
    """,
    "paywalls": """
        Ensaluti
        Elsaluti
        Administri
        Memoru min
        Registriĝi
    """,
    "widgets": """
        Arkivoj
        Kategorioj
        Etikedoj
        Etikedo-nubo
        Metadatumoj
        Paĝoj
        Bloglisto
    """,
    "contents_tables": """
        Enhavo
    """,
    "footers": """
        Kontakto
        Presi
    """,
}
