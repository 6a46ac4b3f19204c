"""Finnish."""

NAME = "Finnish"
SCRIPT = "Latin"
FUNCTION_WORDS = (
    "ja on ei että oli se joka hän mutta kun myös ovat ole mukaan olla tai kuin jos niin sen sekä jo "
    "nyt hänen vain jonka noin vielä tämä"
)
MONTHS = (
    "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta "
    "lokakuuta marraskuuta joulukuuta tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu "
    "elokuu syyskuu lokakuu marraskuu joulukuu"
)
WEEKDAYS = (
    "maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai maanantaina tiistaina "
    "keskiviikkona torstaina perjantaina lauantaina sunnuntaina ma ti ke to pe la su"
)
DATE_WORDS = "klo kello"
HOME = """
    Etusivu
    Koti
    Alkuun
"""
OUTLETS = "uutiset sanomat lehti aamulehti iltalehti sanomalehti kaleva uutislehti aikakauslehti toimitus"
LINES = {
    "navigation": """
        Siirry sisältöön
        Hyppää sisältöön
        Siirry pääsisältöön
        Siirry suoraan sisältöön
        Siirry valikkoon
        Olet täällä
        Olet tässä
        Takaisin ylös
        Palaa ylös
        Takaisin sivun alkuun
        Takaisin etusivulle
        Sulje valikko
        Avaa valikko
        Sulje haku
        Näytä valikko
        Sivu {n} / {n}
        Lataa lisää
        Näytä lisää
        Lataa lisää artikkeleita
        Lataa lisää uutisia
        Edellinen sivu
        Seuraava sivu
        Sivua ei löydy
        Siirry työkalupalkkiin
        Pahoittelut, yhtään ehtoja vastaavia artikkeleita ei löytynyt.
        Otetta ei näytetä, koska artikkeli on suojattu.
        Vieritä alas sisältöön
        Alatunnisteen valikko
        Ensisijainen valikko
        Näytä alavalikko
        Piilota alavalikko
        Toissijainen valikko
        Valikon toggle
        Hait kohdetta {title}
        Aloita kirjoittaminen ja käynnistä haku painamalla Enter
        Sivu {n}
        Sivu {n} ({n})
        Sivu {n}/{n}
        Sivun alkuun
        Vieritä sivun ylälaitaan
        Vieritä ylös
        Emme valitettavasti löytäneet etsimääsi. Ehkä hakutoiminnosta on apua.
        Hups! Etsimääsi sivua ei löytynyt.
        Mitään ei löytynyt
        Näyttää siltä että täällä ei ole mitään. Kokeilepa hakua?
        Sivua ei löytynyt
        Tätä sivua ei näyttäisi olevan olemassa.
        Täällä ei ole mitään
        Valitettavasti artikkeleja, jotka vastaisivat hakusanaasi, ei löytynyt.
        Valitettavasti haulla ei löytynyt mitään. Kokeile uudelleen eri hakusanoilla.
        Virhe 404: Sivua ei löydy
    """,
    "read_times": """
        Lukuaika: {n} min
        Arvioitu lukuaika: {n} min
        Lukuaika {n} min
        Lukuaika: noin {n} min
        Lukuaika: {n} minuuttia
        Lukuaika: n. {n} min
        Lukuaika: {n} minuutti
        {n} min lukuaika
        {n} min lukuaikaa
        {n} minuutin lukuaika
        {n} minuutin lukuaikaa
        {n} minuuttia lukuaika
        {n} minuuttia lukuaikaa
        Lukee {n} minuutissa
        Lue {n} minuutissa
        Lukuaika noin {n} min
        Lukuaika {n} minuuttia
    """,
    "post_meta": """
        Avainsanat: {title}
        Kirjoittaja: {name}
        Teksti: {name}
        Toimittaja: {name}
        Teksti ja kuvat: {name}
        Kirjoittanut: {name}
        Tekijä: {name}
        Kirjoittanut {name}
        Kirjoittaja {name}
        Julkaistu: {date}
        Päivitetty: {date}
        Viimeksi päivitetty: {date}
        Muokattu: {date}
        Päivätty: {date}
        Julkaistu {date}
        Päivitetty {date}
        Viimeksi päivitetty {date}
        Muokattu {date}
        Julkaistu {date} Päivitetty {date}
        Tänään klo {date}
        Tänään {date}
        Eilen klo {date}
        Eilen {date}
        Asiasanat: {title}
        Tunnisteet: {title}
        Tagit: {title}
        Aihe: {title}
        Avainsanoilla {title}
        Julkaistu kategoriassa {title}
        Lisää kestolinkki kirjanmerkkeihisi.
        {n} minuuttia sitten
        {n} tuntia sitten
        {n} katselukertaa
        {n} lukukertaa
        {n} näyttökertaa
        Kiinnitetty artikkeli
    """,
    "related_links": """
        Lue lisää
        Lue koko juttu
        Lue koko artikkeli
        Lue koko uutinen
        Lue lisää täältä
        Edellinen artikkeli: {title}
        Seuraava artikkeli: {title}
        Edellinen juttu: {title}
        Edellinen kirjoitus: {title}
        Jatka lukemista
        Jatka artikkelin {title} lukemista
        Seuraava artikkeli
        Edellinen artikkeli
        Katso kaikki
        Näytä arkisto
        Näytä kaikki
        Artikkelien selaus
        Kommenttien selaus
        Uudemmat artikkelit
        Uudemmat kommentit
        Vanhemmat artikkelit
        Vanhemmat kommentit
    """,
    "comment_prompts": """
        {n} kommenttia artikkeliin {headline}
        Näytä kaikki kommentit
        Lue kaikki kommentit
        Näytä kommentit
        Piilota kaikki kommentit
        Ole ensimmäinen kommentoija
        Kommentoi ensimmäisenä
        Huomasitko virheen
        Löysitkö virheen
        Huomasitko virheen?
        Huomasitko virheen tekstissä?
        Ilmoita virheestä
        Lähetä korjausehdotus
        Anna palautetta artikkelista
        Onko sinulla uutisvinkki?
        Onko sinulla vinkki?
        Lähetä uutisvinkki
        Lähetä juttuvinkki
        Lähetä vinkki toimitukselle
        1 kommentti
        Peruuta vastaus
        Kirjaudu sisään vastataksesi
        Kirjaudu sisään kommentoidaksesi
        Ei kommentteja
        Lähetä kommentti
        Kommenttisi odottaa hyväksyntää.
        Artikkelin kommentointi on suljettu.
        Kommentit on suljettu.
        Kommentit pois päältä artikkelissa {}
        Kommentit poissa käytöstä
        Kommentointi ei ole käytössä.
        Ladataan kommentteja
        Näytä enemmän kommentteja
        Pahoittelut, kommentointi on nyt suljettu.
        Syötä salasanasi lukeaksesi kommentteja.
        Tätä ei voi kommentoida.
        Valitettavasti kommenttilomake on suljettu.
        Ilmoita sähköpostilla tulevista kommenteista.
        Ilmoita sähköpostilla uusista postauksista.
        Kirjautunut käyttäjänä {}. Muokkaa profiiliasi.
        Napsauta peruuttaaksesi vastauksen.
        Sähköposti (ei julkaista)
        Sähköpostiosoite (ei julkaista)
    """,
    "share_prompts": """
        Jaa {} palvelussa
        Jaa {} palvelussa (Avautuu uudessa ikkunassa)
        Jaa {} palvelussa (Avautuu uudessa ikkunassa) {}
        Jaa {} palvelussa (avautuu uuteen ikkunaan)
        Jaa {} palvelussa (avautuu uuteen ikkunaan) {}
        Jaa Facebookissa
        Jaa Facebookissa (Avautuu uudessa ikkunassa)
        Jaa Facebookissa (Avautuu uudessa ikkunassa) {}
        Jaa Facebookissa (avautuu uuteen ikkunaan)
        Jaa Facebookissa (avautuu uuteen ikkunaan) {}
        Jaa Twitterissä
        Jaa Twitterissä (Avautuu uudessa ikkunassa)
        Jaa Twitterissä (Avautuu uudessa ikkunassa) {}
        Jaa Twitterissä (avautuu uuteen ikkunaan)
        Jaa Twitterissä (avautuu uuteen ikkunaan) {}
        Jaa WhatsAppissa
        Jaa WhatsAppissa (Avautuu uudessa ikkunassa)
        Jaa WhatsAppissa (Avautuu uudessa ikkunassa) {}
        Jaa WhatsAppissa (avautuu uuteen ikkunaan)
        Jaa WhatsAppissa (avautuu uuteen ikkunaan) {}
        Klikkaa jakaaksesi {}
        Klikkaa jakaaksesi {} (Avautuu uudessa ikkunassa)
        Klikkaa jakaaksesi {} (Avautuu uudessa ikkunassa) {}
        Klikkaa jakaaksesi {} (avautuu uuteen ikkunaan)
        Klikkaa jakaaksesi {} (avautuu uuteen ikkunaan) {}
        Lähetä linkki ystävälle sähköpostitse
        Lähetä linkki ystävälle sähköpostitse (Avautuu uudessa ikkunassa)
        Lähetä linkki ystävälle sähköpostitse (Avautuu uudessa ikkunassa) {}
        Lähetä linkki ystävälle sähköpostitse (avautuu uuteen ikkunaan)
        Lähetä linkki ystävälle sähköpostitse (avautuu uuteen ikkunaan) {}
        Napsauta tulostaaksesi
        Napsauta tulostaaksesi (Avautuu uudessa ikkunassa)
        Napsauta tulostaaksesi (Avautuu uudessa ikkunassa) {}
        Napsauta tulostaaksesi (avautuu uuteen ikkunaan)
        Napsauta tulostaaksesi (avautuu uuteen ikkunaan) {}
        Jaa artikkeli
        Jaa juttu
        Jaa tämä artikkeli
        Jaa uutinen
        Jaa sivu
        Jaa X:ssä
        Jaa X-palvelussa
        Jaa sähköpostitse
        Jaa LinkedInissä
        Jaa ystäville
        Jaa Blueskyssa
        Jaa Threadsissa
        Tykkää Lataa...
        {n} jakoa
        Avautuu uudessa ikkunassa
        uusi ikkuna
        Jaa tämä
        Tykkää tästä
        Jaa LinkedIn:ssä
        Jaa LinkedIn:ssä (Avautuu uudessa ikkunassa)
        Jaa LinkedIn:ssä (Avautuu uudessa ikkunassa) {}
        Jaa LinkedIn:ssä (avautuu uuteen ikkunaan)
        Jaa LinkedIn:ssä (avautuu uuteen ikkunaan) {}
        Jaa Pinterest palvelussa
        Jaa Pinterest palvelussa (Avautuu uudessa ikkunassa)
        Jaa Pinterest palvelussa (Avautuu uudessa ikkunassa) {}
        Jaa Pinterest palvelussa (avautuu uuteen ikkunaan)
        Jaa Pinterest palvelussa (avautuu uuteen ikkunaan) {}
        Jaa Pocket palvelussa
        Jaa Pocket palvelussa (Avautuu uudessa ikkunassa)
        Jaa Pocket palvelussa (Avautuu uudessa ikkunassa) {}
        Jaa Pocket palvelussa (avautuu uuteen ikkunaan)
        Jaa Pocket palvelussa (avautuu uuteen ikkunaan) {}
        Jaa Redditissä
        Jaa Redditissä (Avautuu uudessa ikkunassa)
        Jaa Redditissä (Avautuu uudessa ikkunassa) {}
        Jaa Redditissä (avautuu uuteen ikkunaan)
        Jaa Redditissä (avautuu uuteen ikkunaan) {}
        Jaa Telegram palvelussa
        Jaa Telegram palvelussa (Avautuu uudessa ikkunassa)
        Jaa Telegram palvelussa (Avautuu uudessa ikkunassa) {}
        Jaa Telegram palvelussa (avautuu uuteen ikkunaan)
        Jaa Telegram palvelussa (avautuu uuteen ikkunaan) {}
        Jaa Tumblr palvelussa
        Jaa Tumblr palvelussa (Avautuu uudessa ikkunassa)
        Jaa Tumblr palvelussa (Avautuu uudessa ikkunassa) {}
        Jaa Tumblr palvelussa (avautuu uuteen ikkunaan)
        Jaa Tumblr palvelussa (avautuu uuteen ikkunaan) {}
        Jaa WhatsApp palvelussa
        Jaa WhatsApp palvelussa (Avautuu uudessa ikkunassa)
        Jaa WhatsApp palvelussa (Avautuu uudessa ikkunassa) {}
        Jaa WhatsApp palvelussa (avautuu uuteen ikkunaan)
        Jaa WhatsApp palvelussa (avautuu uuteen ikkunaan) {}
        Lähetä tämä kaverille sähköpostitse
        Lähetä tämä kaverille sähköpostitse (Avautuu uudessa ikkunassa)
        Lähetä tämä kaverille sähköpostitse (Avautuu uudessa ikkunassa) {}
        Lähetä tämä kaverille sähköpostitse (avautuu uuteen ikkunaan)
        Lähetä tämä kaverille sähköpostitse (avautuu uuteen ikkunaan) {}
        Jaa Flipboardissä
        Jaa Pinterestissä
        Jaa sähköpostilla
        Jaa Telegramissa
        Jaa tumblrissä
        Jaa VKissa
        Jaa XINGissä
        Kiinnitä Pinterestiin
        Kopioi linkki
        Linkki kopioitu
        Lähetä kaverille
        Lähetä Reddittiin
        Lähetä sähköpostilla
        Lähetä sähköpostitse
        Tallenna kohtaan Pocket
        Twiittaa Twitterissä
        {n} bloggaajaa tykkää tästä
    """,
    "follow_prompts": """
        Seuraa meitä
        Seuraa meitä somessa
        Seuraa meitä sosiaalisessa mediassa
        Seuraa meitä Facebookissa
        Seuraa meitä Instagramissa
        Seuraa meitä X:ssä
        Seuraa meitä Twitterissä
        Seuraa meitä YouTubessa
        Seuraa meitä LinkedInissä
        Seuraa meitä TikTokissa
        Seuraa meitä WhatsAppissa
        Tilaa uutiskirje
        Tilaa ilmainen uutiskirje
        Tilaa uutiskirjeemme
        Tilaa maksuton uutiskirje
        Tilaa uutiskirje sähköpostiisi
        Tilaa uutiset sähköpostiisi
        Tilaa tuoreimmat uutiset sähköpostiisi
        Saat päivän tärkeimmät uutiset sähköpostiisi
        Saa päivän tärkeimmät uutiset sähköpostiisi
        Saat viikon tärkeimmät uutiset sähköpostiisi
        Saat päivän tärkeimmät uutiset suoraan sähköpostiisi
        Lataa sovellus
        Lataa sovelluksemme
        Pysy ajan tasalla
        Älä jää paitsi uutisista
        Voit peruuttaa tilauksen milloin tahansa.
        Voit peruuttaa tilauksen koska tahansa.
        Seuraa blogia
        Seuraa minua Twitterissä
        Tykkää meistä Facebookissa
        Anna sähköpostiosoitteesi
        Annettuun osoitteeseen on jo tehty tilaus, kiitos
        Kiitos tilauksesta
        Kiitos, kirjautumispyyntösi onnistui! Katso sähköpostisi.
        Kirjoita sähköpostiosoite jolla tilaat sähköpostiisi ilmoitukset blogin uusista artikkeleista.
        Liity {n} tilaajan joukkoon
        Liity {n} tilaajien joukkoon
        Syötä sähköpostiosoitteesi
        Tilaa nyt
    """,
    "adverts": """
        Mainos
        Mainokset
        Juttu jatkuu mainoksen jälkeen
        Artikkeli jatkuu mainoksen jälkeen
        Juttu jatkuu kuvan jälkeen
        Juttu jatkuu mainoksen alla
        Teksti jatkuu mainoksen jälkeen
        Juttu jatkuu videon jälkeen
        Juttu jatkuu mainoksen alapuolella
        Mainos (juttu jatkuu alla)
        Mainos alkaa
        Mainos päättyy
        Kaupallinen yhteistyö
        Maksettu mainos
        Sponsoroitu sisältö
        Mainossisältö
        Kaupallinen sisältö
        Mainoslinkki
        Kaupallinen yhteistyö {} kanssa
        Sisältää mainoslinkkejä
        Sisältää mainoslinkin
        Sisältää affiliate-linkkejä
        Mainos (juttu jatkuu mainoksen jälkeen)
    """,
    "paywalls": """
        Oletko jo tilaaja?
        Oletko jo tilaaja? Kirjaudu
        Onko sinulla jo tunnus?
        Onko sinulla jo tilaus?
        Tämä artikkeli on vain tilaajille
        Tämä juttu on vain tilaajille
        Tämä artikkeli on tilaajille
        Artikkeli on vain tilaajille
        Tämä artikkeli on tarkoitettu tilaajille
        Vain tilaajille
        Sisältö vain tilaajille
        Tilaa ja lue koko artikkeli
        Tilaa ja jatka lukemista
        Tilaa nyt ja lue koko artikkeli
        Tilaa nyt ja jatka lukemista
        Jatka lukemista tilaajana
        Jatka lukemista tilaamalla
        Jatka lukemista kirjautumalla
        Kirjaudu sisään lukeaksesi
        Kirjaudu sisään jatkaaksesi
        Kokeile maksutta
        Tilaa maksutta
        Kokeile ensimmäinen kuukausi ilmaiseksi
        Kokeile {n} kk hintaan {}
        Tilaus jatkuu, kunnes perut sen.
        Tue riippumatonta journalismia
        Tue journalismia
        Luo tunnus
        Luo käyttäjätili
        Salasana hukassa?
        Artikkeli on salasanasuojattu. Syötä salasana katsoaksesi kommentteja.
        Sivuston hallinta
        Sivuston ylläpitäjä
        Oletko jo tilaaja? Kirjaudu sisään
        Sisältö on suojattu salasanalla. Kirjoita salasana nähdäksesi sisällön.
        Tämä kommentti on salasanasuojattu. Syötä salasana nähdäksesi kommentit.
        Tämä sisältö on suojattu salasanalla. Syötä salasanasi näyttääksesi sisällön
        Kirjaudu sisään
        Kirjaudu ulos
    """,
    "consents": """
        Tämä sivusto käyttää evästeitä
        Tämä verkkosivusto sivusto käyttää evästeitä
        Tämä sivu käyttää evästeitä
        Tämä sivusto käyttää evästeitä. {title}
        Sivustomme käyttää evästeitä
        Sivustomme käyttää evästeitä. {title}
        Käytämme evästeitä
        Käytämme evästeitä {title}
        Käytämme evästeitä. {title}
        Hyväksy kaikki
        Hylkää kaikki
        Hyväksy kaikki evästeet
        Salli kaikki
        Estä kaikki
        Vain välttämättömät
        Vain välttämättömät evästeet
        Salli vain välttämättömät
        Salli vain välttämättömät evästeet
        Evästeasetukset
        Muuta evästeasetuksia
        Hallitse evästeasetuksia
        Hallinnoi suostumusta
        Aina käytössä
        Hallinnoi palveluja
        Hallitse evästeitä
        Keräämämme tiedot
        Kiellä kaikki evästeet
        Käytämme evästeitä jotta voimme antaa sinulle parhaan kokemuksen sivuillamme. Jos jatkat tämän sivuston käyttöä, oletamme että hyväksyt ne.
        Näytä/piilota tiedot evästeistä ja niiden säilytyksestä
        OK, hyväksy kaikki
        Piilota evästebanneri
        Tämä sivusto käyttää evästeitä ja antaa sinun hallita niitä.
    """,
    "credits": """
        Kuva: {title}
        Kuvat: {title}
        Kuvaaja: {title}
        Valokuva: {title}
        Kuvitus: {title}
        Grafiikka: {title}
        Arkistokuva: {title}
        Kuvituskuva: {title}
        Kuvalähde: {title}
        Kuvankäsittely: {title}
        Kuvakaappaus: {title}
        Kuva {name}
        Kuva © {title}
        Lähde: {title}
        Lähteet: {title}
        STT
        STT–{}
        Lähde: STT
        Kuvituskuva
        Arkistokuva
    """,
    "players": """
        Kuuntele artikkeli
        Kuuntele juttu
        Kuuntele tämä artikkeli
        Kuuntele juttu ääneen luettuna
        Juttu ääneen luettuna
        Selaimesi ei tue ääntä
        Selaimesi ei tue videota
        Selaimesi ei tue HTML5-videota
        Selaimesi ei tue äänielementtiä
        Katso kaikki kuvat
        Avaa kuvagalleria
        Näytä kuvat
        Kuva {n} / {n}
        JavaScript vaaditaan {} näyttämiseen.
        Katso video
        Klikkaa nähdäksesi kuvaesityksen.
        Kuvaesitys vaatii JavaScriptin.
        Lataa tiedosto
        Napsauta nähdäksesi kuvaesityksen.
        Selaimesi ei tue
        Toista video
        Videolle ei löytynyt yhteensopivaa lähdettä.
        Videota ladataan
    """,
    "author_boxes": """
        Kaikki artikkelit {name}
        Lisää kirjoittajalta {name}
        Lisää juttuja kirjoittajalta {name}
        Näytä kaikki jutut kirjoittajalta {name}
        Näytä kaikki kirjoittajan {} artikkelit
        Siirry kirjoittajan {} kotisivulle
    """,
    "footers": """
        Kaikki oikeudet pidätetään
        Kaikki oikeudet pidätetty
        © {} Kaikki oikeudet pidätetään
        Copyright {} Kaikki oikeudet pidätetään
        Copyright © {} Kaikki oikeudet pidätetään
        Vastaava päätoimittaja: {title}
        Päätoimittaja: {name}
        Tietosuojaseloste
        Evästekäytäntö
        Käyttöehdot
        Rekisteriseloste
        Saavutettavuusseloste
        Tietosuojakäytäntö
        Tulosta artikkeli
        Tulosta juttu
        Tulosta sivu
        Vastaava päätoimittaja
        Moottorina WordPress
        Ota yhteyttä
        Tietoa meistä
    """,
    "widgets": """
        Valitse kategoria
        Valitse kuukausi
        Kommentit (RSS)
        Merkinnät (RSS)
        RSS-syöte tämän artikkelin kommenteille.
        RSS-syöte tämän artikkelin kommentteihin.
        Kommenttien syöte
    """,
    "feed_footers": """
        Artikkeli {headline} julkaistiin ensimmäisen kerran {}.
    """,
}
LEADS = {
    "related_links": """
        Lue myös
        Katso myös
        Kuuntele myös
        Lue lisää
        Lue tästä
        Lue juttu
        Lue koko juttu
        Edellinen artikkeli
        Seuraava artikkeli
    """,
}
HEADINGS = {
    "related_links": """
        Lue myös
        Katso myös
        Aiheeseen liittyvää
        Aiheeseen liittyvät artikkelit
        Lisää samasta aiheesta
        Lisää uutisia
        Muita uutisia
        Lisää artikkeleita
        Suositeltuja uutisia
        Lisää juttuja
        Muut lukivat myös
        Sinua saattaisi kiinnostaa
        Sinua voisi kiinnostaa
        Nämäkin voivat kiinnostaa
        Artikkelin aiheet
        Artikkelin avainsanat
        Suosittelemme
        Saattaisit pitää myös näistä
    """,
    "widgets": """
        Luetuimmat
        Luetuimmat uutiset
        Luetuimmat nyt
        Katsotuimmat
        Kommentoiduimmat
        Suosituimmat
        Uusimmat uutiset
        Tuoreimmat uutiset
        Uusimmat artikkelit
        Viimeisimmät uutiset
        Uusimmat jutut
        Uusimmat kommentit
        Juuri nyt
        Viimeisimmät kommentit
        Viimeisimmät artikkelit
        Suosituimmat artikkelit & sivut
    """,
    "author_boxes": """
        Kirjoittajasta
        Tietoja kirjoittajasta
        Kirjoittajan muut jutut
    """,
    "contents_tables": """
        Sisällysluettelo
        Tässä artikkelissa
        Tällä sivulla
    """,
    "follow_prompts": """
        Tee sähköpostitilaus blogiin
        Tilaa blogin artikkelit sähköpostiisi
    """,
    "comment_prompts": """
        Kirjaudu kommentoidaksesi
    """,
}
ENDINGS = {
    "comment_prompts": """
        Jätä kommentti
        Kirjoita kommentti
        Lisää kommentti
        Jätä vastaus
        Jätä kommentti Peruuta vastaus
        Jätä vastaus Peruuta vastaus
        Vastaa Peruuta vastaus
        Kommentoi artikkelia
        Kommentoi juttua
        Kommentoi uutista
        Kommentointi on suljettu.
        Kommentointi on päättynyt.
        Sähköpostiosoitettasi ei julkaista. Pakolliset kentät on merkitty *
        Sähköpostiosoitettasi ei julkaista. Pakolliset kentät on merkitty {}
        Vastaa käyttäjälle {headline}
        Pakolliset kentät on merkitty {}
        Pakolliset kentät on merkitty
        Sinun täytyy kirjautua sisään kommentoidaksesi.
        Sähköpostiosoitettasi ei julkaista.
        Yksi ajatus artikkelista “{title}”
        Yksi vastaus aiheeseen “{title}”
        Yksi vastaus artikkeliin ”{title}”
        {n} vastausta aiheeseen “{title}”
        {n} vastausta artikkeliin {headline}
        {n} vastausta artikkeliin “{title}”
        Kirjaudu jotta voit kommentoida.
        Tallenna nimeni, sähköpostiosoitteeni ja kotisivuni tähän selaimeen seuraavaa kommentointikertaa varten.
        {n} kommenttia
        {n} kommentti
        Kommentit ({n})
    """,
}
COMPANIONS = {
    "navigation": """
        Uutiset
        Urheilu
        Kulttuuri
        Kotimaa
        Ulkomaat
        Politiikka
        Talous
        Viihde
        Mielipide
        Pääkirjoitus
        Kolumnit
        Terveys
        Hyvinvointi
        Matkailu
        Sää
        Tiede
        Teknologia
        Asuminen
        Ruoka
        Autot
        Perhe
        Paikalliset
        Näköislehti
        Podcastit
        Videot
        Jääkiekko
        Jalkapallo
        Valikko
        Haku
        Hae
        Sulje
        Etusivu
        Lisää
        Takaisin
        Etsi
        Navigaatio
        Navigointi
        Päävalikko
        Somelinkit
        Hakutulokset
        Tulokset hakusanalle "{}"
        Ladataan…
        Vieritä alas
    """,
    "post_meta": """
        Kirjoittaja
        Toimitus
        Avainsanat
        Päivitetty
        Julkaistu
        Yleinen
        Luokittelematon
        Tänään
        Eilen
        {n} päivää sitten
        {n} viikkoa sitten
        {n} kuukautta sitten
        {n} vuotta sitten
        (Muokkaa)
        (ei otsikkoa)
        Julkaisupäivämäärä
        Suositeltu artikkeli
    """,
    "related_links": """
        Edellinen: {title}
        Seuraava: {title}
        Seuraava
        Lisää aiheesta {}
        Edellinen
        Ensimmäinen
        Viimeinen
    """,
    "comment_prompts": """
        Vastaa
        Kommentoi
        Lähetä
        Ilmianna
        Uusimmat ensin
        Vanhimmat ensin
        {name} sanoo
        Kommentit
        Sähköposti
        Nimi
        Kotisivu
        Kommentti
        Kommentit artikkeliin {title}
        Paluuviite
        Kommenttisi
        Sähköpostiosoite
        {n} vastausta
    """,
    "share_prompts": """
        Jaa
        Tykkää
        Tallenna
        Tulosta
        Kopioi
        Twiittaa
        Suosittele
        Jakaminen
    """,
    "adverts": """
        Ilmoitus
        Ilmoitukset
        Sponsoroitu
        Yhteistyössä
    """,
    "widgets": """
        Aiheet
        Suositut
        Tuoreimmat
        Uusimmat
        Arkisto
        Arkistot
        Kalenteri
        Kategoriat
        Meta
        Sivut
        Avainsanapilvi
        Viimeaikaiset
        Arkistot: {}
        Avainsana-arkisto: {}
        Kategoria-arkisto: {}
        Kirjoittajakohtaiset artikkelit: {}
        Kommenttisyöte
        Sisältösyöte
    """,
    "paywalls": """
        Kirjaudu
        Tilaa
        Tilaajille
        Salasana
        Rekisteröidy
        Muista minut
        Käyttäjätunnus
        Oma tili
        Unohditko salasanasi?
    """,
    "follow_prompts": """
        Sähköpostiosoitteesi
        Uutiskirje
    """,
    "consents": """
        Hylkää
        Personoi
    """,
    "players": """
        Kuuntele
        Toista
        Toistonopeus
        Videotoistin
        Äänitoistin
    """,
    "footers": """
        Teeman {} tarjoaa {}
        Asiakaspalvelu
        Evästeet
        Mediatiedot
        Tietosuoja
        Yhteystiedot
    """,
}
