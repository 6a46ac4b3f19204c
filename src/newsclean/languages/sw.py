"""Swahili."""

NAME = "Swahili"
SCRIPT = "Latin"
FUNCTION_WORDS = """
    na ya wa kwa ni za la katika kuwa cha hiyo huyo hii yake wake kama lakini pia baada hata bila si vya yao
    sana kila hivyo mwa ambao ambayo alisema bado zaidi
"""
MONTHS = """
    januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba
    jan feb mac apr mei jun jul ago sep okt nov des
"""
WEEKDAYS = "jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili"
DATE_WORDS = "saa tarehe mwaka asubuhi mchana jioni usiku ya tangu siku"
HOME = """
    mwanzo
    nyumbani
    ukurasa wa mwanzo
"""
OUTLETS = """
    habari gazeti mwananchi taifa leo nipashe uhuru rai mtanzania majira dira swahili redio runinga jarida
    online
"""
LINES = {
    "navigation": """
        Ruka hadi yaliyomo
        Ruka hadi kwenye maudhui
        Ruka hadi maudhui
        Ruka hadi toolbar
        Nenda kwenye maudhui
        Nenda kwa yaliyomo
        Nenda moja kwa moja kwenye maudhui
        Onesha menyu
        Fungua menyu
        Funga menyu
        Menyu kuu
        Urambazaji wa chapisho
        Urambazaji wa machapisho
        Urambazaji wa maoni
        Matokeo ya utafutaji kwa: {title}
        Matokeo ya utafutaji: {title}
        Tafuta kwa:
        Tafuta habari
        Rudi juu
        Rudi mwanzo
        Rudi nyumbani
        Rudi ukurasa wa mwanzo
        Ukurasa uliopita
        Ukurasa unaofuata
        Kurasa iliyopita
        Kurasa ifuatayo
        Nakala iliyopita
        Nakala ifuatayo
        Ukurasa {n}
        Ukurasa {n} kati ya {n}
        Nakala {n}
        Machapisho mapya
        Machapisho ya kitambo
        Machapisho ya zamani
        Pakia…
        Inapakia…
        Tafadhali subiri…
        Nakala hainekani
        Ukurasa haukupatikana
        Ukurasa haujapatikana
        Hakuna kilichopatikana
        Hakuna matokeo
        Hakuna matokeo yaliyopatikana
        Inaonekana hatuwezi kupata unachotafuta. Labda utafutaji unaweza kusaidia.
        Samahani, hakuna chapisho zinazolingana na ombi lako.
        Tafadhali washa JavaScript
        Uko hapa
        Nakala ifutayo
    """,
    "read_times": """
        Dakika {n} za kusoma
        Muda wa kusoma: dakika {n}
        Muda wa kusoma dakika {n}
        Muda wa kusoma: {n} dakika
        Soma kwa dakika {n}
        Usomaji wa dakika {n}
        Makadirio ya muda wa kusoma: dakika {n}
        Inachukua dakika {n} kusoma
        Dakika {n} kusoma
    """,
    "post_meta": """
        Imechapishwa {date}
        Imechapishwa: {date}
        Imechapishwa tarehe {date}
        Imechapishwa mnamo {date}
        Imechapishwa Jumatatu, {date}
        Imechapishwa Jumanne, {date}
        Imechapishwa Jumatano, {date}
        Imechapishwa Alhamisi, {date}
        Imechapishwa Ijumaa, {date}
        Imechapishwa siku ya {date}
        Imechapiswa siku ya: {date}
        Ilichapishwa {date}
        Iliyochapishwa {date}
        Imesasishwa {date}
        Imesasishwa: {date}
        Imeboreshwa: {date}
        Ilisasishwa mwisho {date}
        Ilisasishwa mwisho: {date}
        Mwisho kusahihishwa {date}
        Mwisho kusahihishwa: {date}
        Tarehe ya kuchapishwa: {date}
        Na {name}
        Na {name} | {date}
        Na: {name}
        Kwa {name}
        Mwandishi: {name}
        Mtunzi: {name}
        Mhariri: {name}
        Imeandikwa na {name}
        Imetumwa na {name}
        Imechapishwa na {name}
        Imehaririwa na {name}
        Mwandishi Wetu
        Na Mwandishi Wetu
        Dakika {n} zilizopita
        Saa {n} zilizopita
        Siku {n} zilizopita
        Wiki {n} zilizopita
        dakika {n} iliyopita
        Imesomwa mara {n}
        Imetazamwa mara {n}
        Imewekwa katika {}
        Imechapishwa katika {}
        Imewekwa kwenye {}
        Angalia chapisho zote kwenye {}
        Angalia chapisho zote zilikuwa chini ya {}
        Migawanyo: {title}
        Kundi: {title}
        Kategoria: {title}
        Tagi: {title}
        Tagi {title}
        Lebo: {title}
        Mada: {title}
        Tepe: {title}
        Maneno muhimu: {title}
        Faili chini
    """,
    "related_links": """
        Soma zaidi
        Soma zaidi hapa
        Soma habari kamili
        Soma habari yote
        Endelea kusoma
        Endelea kusoma {title}
        (zaidi…)
        Ona zaidi
        Ona zote
        Tazama zaidi
        Tazama zote
        Onesha zaidi
        Pakia zaidi
        Bofya hapa kusoma zaidi
        Chapisho Lililopita
        Chapisho ifuatayo
        Chapisho linalofuata
        Habari iliyopita
        Habari inayofuata
        Makala iliyopita
        Makala inayofuata
        Makala ifuatayo
        Habari iliyotangulia
        Iliyopita: {title}
        Ifuatayo: {title}
        Inayofuata: {title}
    """,
    "comment_prompts": """
        Maoni 1
        Oni 1
        Hakuna Maoni
        Bado hakuna maoni
        Maoni yamefungwa.
        Maoni yamezimwa Off kwenye {}
        Zima maoni
        Samahani, maoni yamefungwa kwa hii.
        Samahani, fomu ya maoni imefungwa kwa sasa.
        Maoni yako yanasubiri ridhaa ya uongozi.
        Ingiza neno-la-siri kuangalia maoni.
        Onesha maoni zaidi
        Tazama maoni
        Tazama maoni yote
        Soma maoni
        Maoni mapya
        Maoni ya awali
        Maoni ya zamani
        Maoni kwenye {title}
        Tuma Maoni
        Chapisha maoni
        Maoni ya Chapisho
        Weka maoni
        Ongeza maoni
        Ghairi kujibu
        Ghairi jibu
        Bonyeza hapa kughairisha majibu.
        Ingia kujibu
        Ingia kutoa maoni
        Ingia ili kutoa maoni
        Umeingia kama {}. Hariri profile yako.
        Barua (hazitochapishwa)
        Jina (lazima)
        Barua pepe (lazima)
        Kuwa wa kwanza kutoa maoni
        Ripoti makosa
        Je, makala hii imekusaidia?
        Maoni ya kale
        Maoni Mepya
    """,
    "share_prompts": """
        Shiriki makala hii
        Shiriki habari hii
        Shirikisha makala hii
        Shiriki hii:
        Shiriki kwenye Facebook
        Shiriki kwenye Twitter
        Shiriki kwenye WhatsApp
        Shiriki kupitia {}
        Shirikisha kwenye Facebook
        Sambaza kwenye Facebook
        Sambaza habari hii
        Sambaza makala hii
        Sambaza hii:
        Bofya kushiriki kwenye {}
        Bofya ili kushiriki kwenye {}
        Bofya kuchapisha
        Nakili kiungo
        Kiungo kimenakiliwa
        Tuma kwa rafiki
        Mtumie rafiki
        Penda hii:
        (Inafunguka katika dirisha jipya)
        (Hufunguka kwenye dirisha jipya)
    """,
    "follow_prompts": """
        Tufuate
        Tufuate kwenye
        Tufuate kwenye Facebook
        Tufuate kwenye Twitter
        Tufuate kwenye Instagram
        Tufuate kwenye mitandao ya kijamii
        Tufuatilie kwenye {}
        Fuata {} kwenye Google News
        Jiunge na chaneli yetu ya WhatsApp
        Jiunge na chaneli yetu ya Telegram
        Jiunge na kundi letu la WhatsApp
        Jiunge nasi kwenye WhatsApp
        Jiandikishe kwa jarida letu
        Jisajili kupata habari zetu
        Jisajili kwa jarida letu
        Pata habari kwa barua pepe
        Pokea habari kwa barua pepe
        Weka barua pepe yako
        Ingiza barua pepe yako
        Anwani yako ya barua pepe
        Pakua programu
        Pakua app yetu
        Pakua programu yetu
        Subscribe chaneli yetu ya YouTube
    """,
    "adverts": """
        Endelea kusoma baada ya tangazo
        Makala inaendelea baada ya tangazo
        Habari inaendelea baada ya tangazo
        Maudhui yaliyofadhiliwa
        Maudhui ya kulipiwa
        Tangaza nasi
        Weka tangazo hapa
        Ruka tangazo
        Funga tangazo
        Tangazo
    """,
    "paywalls": """
        Ingia ili kuendelea kusoma
        Jisajili ili kuendelea kusoma
        Lipia ili kuendelea kusoma
        Kwa wanachama pekee
        Kwa waliojisajili pekee
        Una akaunti? Ingia
        Tayari una akaunti? Ingia
        Huna akaunti? Jisajili
        Jisajili sasa
        Jisajili bure
        Umepoteza neno la siri?
        Umesahau nenosiri?
        Umesahau neno la siri?
        Mkuu wa saiti
        Chapisho hili limehifadhiwa na neno-la-siri.Ingiza neno hilo kusoma maoni.
        Yaliyomo haya yamedhibitisha na nywila. Ili kuona lazima uweke nywila hapo chini:
        Toka nje
    """,
    "consents": """
        Sera ya vidakuzi
        Mipangilio ya vidakuzi
        Kubali vidakuzi
        Kubali vyote
        Kubali yote
        Kataa vyote
        Kataa yote
        Tunatumia vidakuzi
        Tovuti hii inatumia vidakuzi
        Tovuti hii hutumia vidakuzi
        Tovuti hii inatumia vidakuzi {title}
        Tunatumia vidakuzi {title}
        Kwa kuendelea kutumia tovuti hii{title}
    """,
    "feed_footers": """
        Makala {title} ilichapishwa kwanza na {}.
        Makala hii ilichapishwa kwanza na {}
        Makala hii ilichapishwa kwa mara ya kwanza katika {}
    """,
    "widgets": """
        Chagua Migawanyo
        Chagua kundi
        Chagua kategoria
        Chagua mwezi
        Mlisho wa maoni
        Mlisho wa machapisho
        RSSnyonyesha maoni ya chapisho hili.
        Hifadhi: {}
        Maoni Kinyonyo
    """,
    "author_boxes": """
        Angalia chapisho za mwandishi huyu
        Tazama machapisho yote ya {}
        Machapisho yote ya {name}
        Makala zaidi za {name}
        Makala nyingine za {name}
        Tembelea tovuti ya {}
    """,
    "credits": """
        Picha: {name}
        Picha na {name}
        Picha na: {name}
        Picha: {}/{}
        Picha kwa hisani ya {}
        Picha: Kwa hisani
        Picha: Maktaba
        Picha ya maktaba
        Picha ya Mtandaoni
        Picha|{name}
        Chanzo cha picha, {}
        Chanzo cha picha: {}
        Chanzo: {}
        Maelezo ya picha, {title}
        Maelezo ya video, {title}
    """,
    "players": """
        Sikiliza makala
        Sikiliza makala hii
        Sikiliza habari hii
        Tazama video
        Cheza video
        Kicheza sauti
        Kicheza video
        Bofya kukuza picha
        Tumia mishale yaa Juu / Chini iki kuongeza au kupunguza kiasi.
    """,
    "contents_tables": """
        Onesha jedwali la yaliyomo
        Ficha jedwali la yaliyomo
        Katika makala hii
    """,
    "footers": """
        Haki zote zimehifadhiwa
        Haki zote zimehifadhiwa. © {}
        Hakimiliki © {}
        © {} Haki zote zimehifadhiwa
        Sera ya faragha
        Sera ya usiri
        Vigezo na masharti
        Masharti ya matumizi
        Kanuni za matumizi
        Wasiliana nasi
        Kuhusu sisi
        Ramani ya tovuti
        Chapisha ukurasa huu
        Inatumia WordPress
        Inaendeshwa na {}
        {} inajinataka kutumia WordPress
    """,
}
LEADS = {
    "related_links": """
        Soma pia
        Pia soma
        Soma zaidi
        Soma
        Tazama pia
        Tazama
        Sikiliza pia
        Habari zinazohusiana
        Makala zinazohusiana
        Unaweza pia kusoma
        Unaweza kusoma
    """,
}
HEADINGS = {
    "related_links": """
        Soma pia
        Pia soma
        Habari nyingine
        Habari zingine
        Habari zaidi
        Habari za hivi karibuni
        Habari mpya
        Habari zinazohusiana
        Makala zinazohusiana
        Makala nyingine
        Machapisho yanayohusiana
        Mada zinazohusiana
        Video zinazohusiana
        Unaweza pia kupenda
        Unaweza kupenda pia
        Tunakupendekezea
        Zinazohusiana na hii
        Zilizopendekezwa
        Chaguo la mhariri
    """,
    "widgets": """
        Zinazosomwa zaidi
        Zilizosomwa zaidi
        Iliyosomwa zaidi
        Habari zilizosomwa zaidi
        Habari maarufu
        Machapisho maarufu
        Mahapisho Mapya
        Machapisho ya karibuni
        Machapisho ya hivi karibuni
        Maoni ya hivi karibuni
        Tagi Wingu
        Blogiroli
    """,
    "author_boxes": """
        Kuhusu mwandishi
        Kuhusu mtunzi
    """,
}
ENDINGS = {
    "comment_prompts": """
        Toa Jibu
        Toa Jibu Ghairi kujibu
        Toa majibu kwa {}
        Toa maoni
        Toa maoni yako
        Acha maoni
        Acha jibu
        Andika maoni
        Andika maoni yako
        Maoni ya wasomaji
        Barua-pepe haitachapishwa.
        Barua pepe yako haitachapishwa.
        Barua-pepe haitachapishwa. Fildi za lazima zimetiwa alama ya {}
        Fildi za lazima zimetiwa alama ya {}
        Sehemu za lazima zimewekewa alama {}
        Ni lazima uingie ndani kutuma maoni.
        Lazima uingie ili kutoa maoni.
        Hifadhi jina, barua pepe and tovuti yangu katika kivinjari hiki kwa muda ufwatao nitakapotoa maoni.
        Tovuti hii inatumia Akismet kupunguza barua taka. {title}
        Jibu moja kwa "{}"
        Majibu {n} kwa "{}"
        Maoni {n} kuhusu "{}"
        Maoni {n}
        {n} Maoni
        {n} oni
        Maoni ({n})
    """,
}
COMPANIONS = {
    "navigation": """
        Mwanzo
        Nyumbani
        Menyu
        Tafuta
        Matokeo
        Funga
        Nakala
        Kurasa
        Habari
        Kitaifa
        Kimataifa
        Siasa
        Biashara
        Uchumi
        Michezo
        Burudani
        Afya
        Teknolojia
        Makala
        Maoni ya Mhariri
        Dunia
        Afrika
        Lodi
    """,
    "read_times": """
        Dakika {n}
        Muda wa kusoma
    """,
    "post_meta": """
        Isio-gawanyo
        Isio-gawanywa
        Bila kategoria
        Hariri
        Hariri Hii
        Imechapishwa
        Imechapiswa
        Mtunzi
        Mwandishi
        Tarehe: {date}
    """,
    "related_links": """
        Mbele
        Nyuma
        Ifuatayo
        Iliopita
        Ujao
        Uliopita
        Maarufu
    """,
    "comment_prompts": """
        Maoni
        Maoni Yako
        Mchango
        Jibu
        Jibu kwa {}
        Jina
        Barua pepe
        Saiti
        Tovuti
        Tuma
        Trakinyuma
        (lazima)
        {} anasema
    """,
    "share_prompts": """
        Sambaza
        Shiriki
        Shirikisha
        Penda
        Nakili
    """,
    "follow_prompts": """
        Fuata
        Jiunge
        Jarida
    """,
    "adverts": """
        Matangazo
        Udhamini
    """,
    "paywalls": """
        Ingia
        Toka
        Jiandikishe
        Jisajili
        Nikumbuke
        Akaunti
    """,
    "consents": """
        Kubali
        Kataa
        Nakubali
    """,
    "widgets": """
        Kumbukumbu
        Nyaraka
        Migawanyo
        Vikundi
        Tagi
        Tepe
        Kalenda
        Meta
        Kategoria
    """,
    "author_boxes": """
        Mhariri
    """,
    "credits": """
        Picha
        Chanzo
    """,
    "players": """
        Sikiliza
        Cheza
        Video
        Mubashara
    """,
    "contents_tables": """
        Jedwali la Yaliyomo
        Yaliyomo
    """,
    "footers": """
        Chapa
        Msaada
        © {}
    """,
}
