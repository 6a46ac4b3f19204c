"""Basque."""

NAME = "Basque"
SCRIPT = "Latin"
FUNCTION_WORDS = """
    eta da ez ere du bat dira hori izan dute den edo baina egin zen beste horrek hau dela bere oso
    gehiago ari zuen behar dituzte lehen bezala zituen ziren baino
"""
MONTHS = """
    urtarrila otsaila martxoa apirila maiatza ekaina uztaila abuztua iraila urria azaroa abendua
    urtarrilaren otsailaren martxoaren apirilaren maiatzaren ekainaren uztailaren abuztuaren
    irailaren urriaren azaroaren abenduaren urt ots mar api mai eka uzt abu ira urr aza abe
"""
WEEKDAYS = "astelehena asteartea asteazkena osteguna ostirala larunbata igandea"
DATE_WORDS = "ko go an ean a etan"
HOME = """
    hasiera
    azala
"""
OUTLETS = """
    berria berriak albisteak egunkaria egunkari eguna kazeta aldizkaria agentzia herria euskal gaur
    hemen argia
"""
LINES = {
    "navigation": """
        Edukira joan
        Eduki nagusira joan
        Joan eduki nagusira
        Jauzi edukira
        Itzuli gora
        Itzuli hasierara
        Hurrengo orrialdea
        Aurreko orrialdea
        {n}. orrialdea
        Bilaketaren emaitzak
        Orrialdea ez da aurkitu
        Edukira jauzi egin
        Joan edukira
        Korritu behera edukiraino
        Tresna-barrara saltatu
        Zoaz edukira
        Bigarren mailako menua
        Bilatzailea itxi
        Erakutsi menua
        Ireki ezazu menua
        Itxi ezazu bilatzailea
        Itxi ezazu Menua
        Itxi menua
        Menu nagusia
        Orri-oineko menua
        Tolestu bigarren mailako menua
        Zabaldu bigarren mailako menua
        404 Errorea: Ez da orrialdea aurkitu
        Badirudi ezin izan dugula bila zabiltzana aurkitu. Erabil ezazu bilaketa mesedez.
        Badirudi kokaleku honetan ez dagoela ezer. Badaezpada, saia zaitez bilaketa bat egiten
        Barkatu, irizpide horiek betetzen dituen bidalketarik ez da aurkitu.
        Ene! Orrialde hori ez da aurkitu.
        Ez da orrialdea aurkitu
    """,
    "read_times": """
        {n} minutuko irakurketa
        {n} min irakurketa
        {n} minutuan irakurtzeko
        Irakurtzeko denbora: {n} minutu
        Irakurtzeko denbora: {n} min
        Irakurketa-denbora: {n} minutu
        Irakurketa denbora: {n} min
    """,
    "post_meta": """
        Argitaratua: {date}
        Argitaratuta: {date}
        Argitalpen data: {date}
        Eguneratua: {date}
        Eguneratuta: {date}
        Azken eguneraketa: {date}
        Azken eguneratzea: {date}
        Egilea: {name}
        Testua: {name}
        Egilea: {name} | {date}
        Erredakzioa: {name}
        Egileak: {name}
        {n} bisita
        duela {n} ordu
        duela {n} minutu
        duela {n} egun
        Garatzailea: {name}
        Argitalpen finkoa
        Argitalpen itsaskorra
    """,
    "related_links": """
        Irakurri gehiago
        Gehiago irakurri
        Jarraitu irakurtzen
        Irakurtzen jarraitu
        Gehiago ikusi
        Aurreko albistea
        Hurrengo albistea
        Aurreko artikulua
        Hurrengo artikulua
        Aurreko bidalketa
        Hurrengo bidalketa
        Ikus artxiboa
        Ikus ezazu artxiboa
        Jarrai ezazu irakurtzen
        Bidalketetan zehar nabigatu
        Sarrera berriagoak
        Sarrera zaharragoak
        Sarreren nabigazioa
    """,
    "comment_prompts": """
        Iruzkinik ez
        Egin lehen iruzkina
        Ikusi iruzkinak
        Bidali iruzkina
        Saioa hasi iruzkinak egiteko
        Erantzun {name}(r)i
        Iruzkin 1
        Barkatu, iruzkinak itxita daude elementu honetan.
        Barkatu, iruzkinak itxita daude sarrera honetan.
        Barkatu, iruzkinetarako formularioa itxita dago une honetan.
        Erakutsi iruzkin gehiago
        Iruzkin-atala itxita dago.
        Iruzkinak desaktibatuta daude {title} sarreran
        Iruzkinak ezgaituta
        Iruzkinak itxiak daude.
        Oraindik ez dago iruzkinik.
        Sartu pasahitza iruzkinak ikusteko.
        Zure iruzkina moderatzeko zain dago.
        Akismeten pribatutasun oharra
        Egin iruzkin bat
        Egin klik hemen erantzuna bertan behera uzteko.
        Egizu iruzkin bat
        Hasi saioa erantzuteko
        Hasi saioa iruzkina uzteko
        Posta (ez da argitaratuko)
        Saioa {} bezala hasita. Zure profila editatu.
        Utzazu iruzkin bat
        Iruzkin berriagoak
        Iruzkin zaharragoak
        Iruzkinen nabigazioa
        Bidalketa zaharragoak
    """,
    "share_prompts": """
        Partekatu Facebooken
        Partekatu Twitterren
        Partekatu X-n
        Partekatu WhatsAppen
        Partekatu Telegramen
        Partekatu albistea
        Partekatu artikulua
        Partekatu hau
        Partekatu sare sozialetan
        Kopiatu esteka
        Esteka kopiatuta
        Bidali e-postaz
        Leiho berri batean irekitzen da
    """,
    "follow_prompts": """
        Jarraitu gaitzazu Facebooken
        Jarraitu gaitzazu Twitterren
        Jarraitu gaitzazu sare sozialetan
        Jarraitu iezaguzu sare sozialetan
        Jarraitu gaitzazu Instagramen
        Jarraitu gure Telegram kanala
        Harpidetu gure buletinera
        Harpidetu buletinera
        Eman izena buletinean
        Jaso albisteak zure postan
        Jaso albisteak e-postaz
        Zure e-posta helbidea
        Deskargatu aplikazioa
        Batu gure WhatsApp kanalera
        Gure Buletinera harpidetu
    """,
    "adverts": """
        Publizitatea
        Eduki babestua
        Babestutako edukia
        Albistea publizitatearen ondoren dator
        Publizitatearen ondoren jarraitzen du
    """,
    "paywalls": """
        Harpidedunentzako edukia
        Harpidedunentzat soilik
        Harpidedunentzat bakarrik
        Egin zaitez harpidedun
        Egin harpidedun irakurtzen jarraitzeko
        Harpideduna zara?
        Harpideduna zara? Hasi saioa
        Pasahitza ahaztu duzu?
        Egin gurekin bat
        Zure pasahitza galdu duzu?
        Bidalketa hau pasahitzez babestuta dago. Idatzi pasahitza iruzkinak ikusteko.
        Eduki hau pasahitz bidez babestuta dago. Mesedez, sar ezazu pasahitza ikusteko.
        Edukia pasahitzarekin babestuta dago. Ikusteko, idatzi ezazu zure pasahitza
        Hasi saioa
        Amaitu saioa
    """,
    "consents": """
        Webgune honek cookieak erabiltzen ditu
        Gune honek cookieak erabiltzen ditu
        Webgune honek cookie-ak erabiltzen ditu
        Cookieak erabiltzen ditugu
        Gure eta hirugarrenen cookieak erabiltzen ditugu
        Onartu cookie guztiak
        Onartu guztiak
        Baztertu guztiak
        Cookieen politika
        Cookie politika
        Cookieak konfiguratu
        Konfiguratu cookieak
    """,
    "feed_footers": """
        {title} bidalketa lehenengo {}-(e)n agertu zen.
    """,
    "widgets": """
        Aukeratu atala
        Aukeratu hilabetea
        Bidalketa honen iruzkinentzako RSS jarioa.
        Hautatu hilabetea
        Hautatu kategoria
        Iruzkinak (RSS)
        Iruzkinen jarioa
        Sarrerak (RSS)
        Sarreren jarioa
    """,
    "author_boxes": """
        Ikusi {name}(r)en bidalketa guztiak
        Egilearen artikulu guztiak
        Joan {name}(r)en webgunera
    """,
    "credits": """
        Iturria: {name}
        Argazkia: {name}
        Argazkia: Artxiboa
        Argazkiak: {name}
        Artxiboko argazkia
        Artxiboko irudia
    """,
    "players": """
        Entzun artikulua
        Entzun albistea
        Ikusi bideoa
        Ikusi argazkiak
        Argazki galeria ikusi
        Zure nabigatzaileak ez du audio elementua onartzen
        Audio jogailua
        Bideo erreproduzigailua
        Bideo jogailua
        Bideoa hasi
        Deskargatu fitxategia
        Erabili gora/behera gezi-teklak bolumena igotzeko edo jaisteko.
        Ez dago media honentzako iturburu bateragarririk.
        Hau leiho modal bat da
        Leihoaren amaiera.
        Leihoaren hasiera. Escapeta teklak leihoa itxi egingo du.
        Soinu erreproduzigailua
    """,
    "footers": """
        Eskubide guztiak erreserbatuta
        © Eskubide guztiak erreserbatuta
        Eskubide guztiak gordeta
        Lege oharra
        Lege-oharra
        Pribatutasun politika
        Pribatutasun-politika
        Erabilera baldintzak
        Inprimatu artikulua
        WordPressekin egina
        WordPress-ekin egina
        {} WordPress(r)ekin egina dago
    """,
}
LEADS = {
    "post_meta": """
        Etiketak
        Etiketa
        Kategoriak
        Kategoria
        Gaiak
        Atalak
        Gako-hitzak
    """,
    "related_links": """
        Irakurri ere
        Irakurri gehiago
        Ikusi ere
        Ikusi gehiago
        Gehiago irakurri
        Lotutako albistea
        Interesgarria izan daiteke
        Irakurtzen jarraitu
        Aurrekoa
        Hurrengoa
        Jarrai ezazu {} irakurtzen
    """,
    "share_prompts": """
        Egin klik partekatzeko
    """,
    "credits": """
        Argazkia
        Argazkiak
        Irudia
        Argazkilaria
    """,
}
HEADINGS = {
    "related_links": """
        Lotutako albisteak
        Erlazionatutako albisteak
        Zerikusia duten albisteak
        Lotutako edukiak
        Albiste gehiago
        Azken albisteak
        Azken berriak
        Azken orduko albisteak
        Irakurrienak azken astean
        Gaur irakurrienak
        Interesgarria izan daiteke
        Interesatuko zaizu
        Gomendatutako albisteak
    """,
    "widgets": """
        Azken bidalketak
        Azken iruzkinak
        Etiketen hodeia
        Sarrera berriak
        Iruzkin berriak
    """,
    "author_boxes": """
        Egileari buruz
        Egilearen artikulu gehiago
    """,
    "contents_tables": """
        Edukien taula
        Artikulu honetan
        Edukien aurkibidea
    """,
}
ENDINGS = {
    "comment_prompts": """
        Utzi erantzuna
        Utzi iruzkina
        Utzi iruzkin bat
        Idatzi iruzkina
        Utzi zure iruzkina
        Utzi erantzuna Utzi erantzuna
        Utzi erantzuna Bertan behera utzi erantzuna
        Zure e-posta helbidea ez da argitaratuko. Beharrezko eremuak * markatuta daude
        Beharrezko eremuak * markatuta daude
        Beharrezko eremuak markatuta daude
        Iruzkinak itxita daude
        Gorde nire izena, emaila eta webgunea nabigatzaile honetan komentatzen dudan hurrengorako
        Utzi erantzuna {title}(r)i
        Beharrezko eremuak {} markatuta daude
        Zure helbide elektronikoa ez da argitaratuko.
        Iruzkinak bidaltzeko saioa hasi behar duzu.
        Erantzun bat “{title}”(e)an
        {n} erantzun {title}(r)i
        {n} erantzun “{title}” bidalketan
        {n} erantzun “{title}”(e)an
        Gorde nire izena, emaila eta webgunea bilatzaile honetan komentatzen dudan hurrengorako.
        Gune honek Akismet erabiltzen du zaborra murrizteko. Ikusi nola prozesatzen diren zure erantzunen datuak.
        Utzi erantzuna {}(r)i
        Zure e-posta helbidea ez da argitaratuko.
        {n} iruzkin
        Iruzkinak ({n})
        {n} iruzkina
        {n} iruzkinak
    """,
}
COMPANIONS = {
    "navigation": """
        Joan gora
        Hemen zaude
        Hasiera
        Azala
        Menua
        Itxi
        Bilatu
        Albisteak
        Politika
        Ekonomia
        Gizartea
        Kultura
        Kirola
        Iritzia
        Mundua
        Kargatzen
        Esteka sozialak
        Nabigazioa
        Bilaketa
        Beherantz jo
        Beherantz Korritu
        Ez da ezer Aurkitu
        Hemen ez dago ezer
    """,
    "read_times": """
        Irakurtzeko denbora
    """,
    "post_meta": """
        Sailkatugabeak
        Editatu
        Argitalpenaren data
        Argitalpenaren egilea
        Editatu hau
        Nabarmendutako bidalketa
        Sailkatu gabea
    """,
    "related_links": """
        Hurrengoa
        Irakurrienak
        gehiago
        Aurrekoa
    """,
    "comment_prompts": """
        {name}(e)k dio:
        Erantzun
        Iruzkin
        Iruzkinak
        Izena
        Helbide elektronikoa
        Webgunea
        Aipua
        E-posta
        Iruzkina
        Zure iruzkina
        beharrezkoa
    """,
    "share_prompts": """
        Partekatu
        Atsegin dut
        Facebook
    """,
    "follow_prompts": """
        Buletina
        Harpidetu
        Newsletter
    """,
    "adverts": """
        Iragarkia
        Iragarkiak
        Babeslea
    """,
    "paywalls": """
        Egin ekarpena
        Erregistratu
        Harpidedunak
        Irten
        Gogora nazazu
        Izena eman
    """,
    "widgets": """
        Artxiboak
        Atalak
        Etiketak
        Meta
        Orrialdeak
        Kategoriak
    """,
    "players": """
        Abiadura
    """,
    "contents_tables": """
        Aurkibidea
        Edukia
    """,
    "footers": """
        Inprimatu
        Kontaktua
        Harremana
        Nor gara
    """,
}
