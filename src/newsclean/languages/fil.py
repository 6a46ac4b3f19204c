"""Filipino."""

NAME = "Filipino"
SCRIPT = "Latin"
FUNCTION_WORDS = """
    ang ng sa na mga at ay si ni kay para hindi ito siya ako kung mula pa rin din lang ngunit pero dahil
    nang may mayroon niya nila namin tayo kanilang kaniyang noong habang
"""
MONTHS = """
    enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre
    ene peb mar abr may hun hul ago set okt nob dis
"""
WEEKDAYS = "lunes martes miyerkules huwebes biyernes sabado linggo lun mar miy huw biy sab lin"
DATE_WORDS = "noong ika ng ika- alas nang umaga hapon gabi tanghali sa petsa"
HOME = """
    home
    bungad
    tahanan
    pangunahing pahina
"""
OUTLETS = """
    balita pahayagan ngayon pilipino pilipinas bayan bandera abante tiktik news online radyo diyaryo magasin
"""
LINES = {
    "navigation": """
        Lumaktaw sa nilalaman
        Lumaktaw sa content
        Lumaktaw sa toolbar
        Pumunta sa nilalaman
        Laktawan patungo sa nilalaman
        Pangunahing menu
        Buksan ang menu
        Isara ang menu
        Nabigasyon ng post
        Nabigasyon ng mga post
        Nabigasyon ng mga komento
        Mga Resulta ng Paghahanap para sa: {title}
        Mga resulta ng paghahanap para sa "{}"
        Hanapin ang:
        Maghanap ng balita
        Bumalik sa itaas
        Bumalik sa taas
        Balik sa itaas
        Bumalik sa home
        Nakaraang pahina
        Susunod na pahina
        Pahina {n}
        Pahina {n} ng {n}
        Mas lumang mga post
        Mas bagong mga post
        Mga mas lumang post
        Mga mas bagong post
        Naglo-load…
        Nagloload…
        Hindi nakita ang pahina
        Hindi mahanap ang pahina
        Walang nahanap
        Walang nakitang resulta
        Walang resulta
        Paumanhin, ngunit walang tumutugma sa inyong hinahanap.
        Mukhang hindi namin mahanap ang hinahanap mo. Baka makatulong ang paghahanap.
        Paki-enable ang JavaScript
    """,
    "read_times": """
        {n} minutong pagbabasa
        {n} minuto ng pagbabasa
        {n} minutong basahin
        Oras ng pagbabasa: {n} minuto
        Oras ng pagbasa: {n} minuto
        Tinatayang oras ng pagbabasa: {n} minuto
        Basahin sa loob ng {n} minuto
        Mababasa sa {n} minuto
    """,
    "post_meta": """
        Inilathala noong {date}
        Inilathala noong: {date}
        Inilathala: {date}
        Nailathala noong {date}
        Nai-post noong {date}
        Na-post noong {date}
        Ipinaskil noong {date}
        Huling inupdate {date}
        Huling inupdate: {date}
        Huling na-update: {date}
        Huling na-update noong {date}
        Huling naupdate: {date}
        In-update noong {date}
        Ni {name}
        Ni: {name}
        Ulat ni {name}
        Isinulat ni {name}
        Sinulat ni {name}
        Ni {name} | {date}
        May-akda: {name}
        Patnugot: {name}
        Nai-post ni {name}
        Ipinaskil ni {name}
        {n} minuto ang nakalipas
        {n} oras ang nakalipas
        {n} araw ang nakalipas
        {n} linggo ang nakalipas
        {n} view
        Kategorya: {title}
        Mga Kategorya: {title}
        Mga tag: {title}
        Mga kataga: {title}
        Nakapaskil sa {}
        Nai-post sa {}
        Naka-file sa ilalim ng {}
    """,
    "related_links": """
        Magbasa pa
        Basahin pa
        Basahin ang buong balita
        Basahin ang buong artikulo
        Basahin ang buong kuwento
        Ituloy ang pagbabasa
        Ipagpatuloy ang pagbabasa
        Ipagpatuloy ang pagbabasa {title}
        Ipagpatuloy ang pagbasa
        (higit pa…)
        Tingnan lahat
        Tingnan ang lahat
        Tumingin pa
        Mag-load pa
        Nakaraang Post
        Susunod na Post
        Naunang post
        Nakaraang artikulo
        Susunod na artikulo
        Nakaraang balita
        Susunod na balita
        Nakaraan: {title}
        Susunod: {title}
    """,
    "comment_prompts": """
        1 Puna
        1 Komento
        Walang puna
        Wala pang mga puna.
        Walang komento
        Wala pang komento
        Sarado na ang mga puna.
        Sarado na ang mga komento.
        Nakapatay ang mga Komento sa {}
        Paumanhin, sa oras na ito sarado na ang form para sa komento.
        Paumanhin, sarado na para sa lahok na ito ang mga puna.
        Tinitignan ang iyong puna.
        Isaad ang iyong hudyat upang mabasa ang puna.
        Ipakita ang iba pang puna
        Tingnan ang mga komento
        Mas Bagong Mga Komento
        Mas Lumang Mga Komento
        Magbigay ng Puna
        Maglagay ng Puna
        I-post ang komento
        Ipadala ang komento
        Kanselahin ang tugon
        Kanselahin ang sagot
        Pindutin ito para bawiin ang tugon.
        Magpatala upang makapagkomentaryo
        Magpatala upang makasagot
        Mag-log in upang magkomento
        Mag-log in upang tumugon
        Nakalog in bilang {}. Baguhin ang iyong profile.
        Sulatroniko (di ilalathala)
        Mga puna sa {title}
        Maging unang magkomento
        Ikaw ang unang magkomento
    """,
    "share_prompts": """
        Ibahagi ito
        Ibahagi ang artikulong ito
        Ibahagi ang balitang ito
        Ibahagi sa Facebook
        Ibahagi sa Twitter
        I-share sa Facebook
        I-share sa Twitter
        I-share ito
        I-share ang balitang ito
        I-click upang ibahagi sa {}
        I-click para i-share sa {}
        Kopyahin ang link
        Nakopya ang link
        Ipadala sa kaibigan
        Gusto ko ito:
        (Bubukas sa bagong window)
        (Nagbubukas sa bagong window)
    """,
    "follow_prompts": """
        Sundan kami
        Sundan kami sa
        Sundan kami sa Facebook
        Sundan kami sa Twitter
        Sundan kami sa Instagram
        Sundan kami sa Google News
        I-follow kami
        I-follow kami sa
        I-follow kami sa Facebook
        I-follow ang aming Facebook page
        I-like at i-follow kami sa Facebook
        Sumali sa aming Telegram channel
        Sumali sa aming Viber community
        Mag-subscribe sa aming newsletter
        Mag-subscribe sa newsletter
        Mag-subscribe sa aming YouTube channel
        Mag-subscribe sa aming channel
        Mag-sign up sa aming newsletter
        Mag-subscribe ngayon
        Ilagay ang iyong email address
        Ang iyong email address
        I-download ang app
        I-download ang aming app
        Makatanggap ng pinakabagong balita
    """,
    "adverts": """
        Magpatuloy sa pagbabasa pagkatapos ng patalastas
        Magpapatuloy ang artikulo pagkatapos ng patalastas
        Bayad na nilalaman
        Mag-scroll pababa para magpatuloy
        Patalastas
    """,
    "paywalls": """
        Mag-log in upang magpatuloy
        Mag-log in para magpatuloy sa pagbabasa
        Mag-subscribe upang magpatuloy sa pagbabasa
        Para sa mga subscriber lamang
        May account na? Mag-log in
        Mayroon nang account? Mag-log in
        Wala pang account? Mag-sign up
        Nawala ang iyong password?
        Nakalimutan ang password?
        Nakalimutan mo ba ang iyong password?
    """,
    "consents": """
        Patakaran sa cookie
        Tanggapin lahat
        Tanggapin ang lahat
        Tanggapin ang lahat ng cookies
        Tanggihan ang lahat
        Gumagamit kami ng cookies
        Gumagamit ang site na ito ng cookies
        Gumagamit ang website na ito ng cookies
        Gumagamit ang website na ito ng cookies upang {title}
        Gumagamit kami ng cookies upang {title}
        Gumagamit kami ng cookies para {title}
        Sa patuloy na paggamit ng site na ito{title}
    """,
    "feed_footers": """
        Ang post na {title} ay unang lumabas sa {}.
        Ang artikulong ito ay unang nailathala sa {}
        Unang nailathala sa {}
    """,
    "widgets": """
        Pumili ng Buwan
        Pumili ng Kategoriya
        Pumili ng Kategorya
        Mga Entry (RSS)
        Mga Komento (RSS)
        Feed ng mga entry
        Feed ng mga komento
        RSS feed para sa mga komento sa sa post na ito.
        Mga archive: {}
    """,
    "author_boxes": """
        Mga post ni {name}
        Tingnan ang lahat ng post ni {}
        Iba pang mga artikulo ni {name}
    """,
    "credits": """
        Larawan: {name}
        Larawan ni {name}
        Larawan mula sa {}
        Larawan mula kay {name}
        Litrato: {name}
        Litrato ni {name}
        Kuha ni {name}
        Kuha ni: {name}
        Larawang kuha ni {name}
        Pinagmulan: {}
        Pinagkunan: {}
        Retrato ni {name}
    """,
    "players": """
        Pakinggan ang artikulo
        Pakinggan ang artikulong ito
        Panoorin ang video
        I-play ang video
        I-click para palakihin ang larawan
    """,
    "contents_tables": """
        Ipakita ang talaan ng nilalaman
        Itago ang talaan ng nilalaman
    """,
    "footers": """
        Nakalaan ang lahat ng karapatan
        Lahat ng karapatan ay nakalaan
        Reserbado ang lahat ng karapatan
        Patakaran sa privacy
        Patakaran sa pagkapribado
        Mga tuntunin ng paggamit
        Mga tuntunin at kondisyon
        Makipag-ugnayan sa amin
        Tungkol sa amin
        Mag-advertise sa amin
        Mapa ng site
        I-print ang pahinang ito
        Pinalakas ng WordPress
        Pinapagana ng {}
        Ipinagmamalaking pinapagana ng {}
    """,
}
LEADS = {
    "related_links": """
        Basahin din
        Basahin
        Panoorin
        Panoorin din
        Tingnan din
        Kaugnay na balita
        Mga kaugnay na balita
        Kaugnay
        Magbasa pa
    """,
    "post_meta": """
        Tag
    """,
}
HEADINGS = {
    "related_links": """
        Basahin din
        Kaugnay na balita
        Mga kaugnay na balita
        Mga kaugnay na artikulo
        Kaugnay na artikulo
        Mga kaugnay na post
        Mga kaugnay na kuwento
        Pinakabagong balita
        Mga pinakabagong balita
        Iba pang balita
        Mga iba pang balita
        Inirerekomenda para sa iyo
        Maaaring magustuhan mo rin
        Baka magustuhan mo rin
    """,
    "widgets": """
        Kamakailang puna
        Mga kamakailang puna
        Mga kamakailang komento
        Mga Kamakailang Post
        Panibagong Comments
        Panibagong Posts
        Pinakabinabasa
        Pinakabasahin
        Mga pinakabinabasa
        Mga sikat na post
        Sikat na balita
        Ulap ng tag
    """,
    "author_boxes": """
        Tungkol sa may-akda
        Tungkol sa manunulat
    """,
}
ENDINGS = {
    "comment_prompts": """
        Mag-iwan ng Puna
        Mag-iwan ng Tugon
        Mag-iwan ng Tugon sa {}
        Mag-iwan ng Tugon Kanselahin ang tugon
        Mag-iwan ng komento
        Mag-iwan ng sagot
        Magdagdag ng komento
        Sumulat ng komento
        Ang iyong email address ay hindi ipa-publish.
        Ang iyong email address ay hindi ilalathala.
        Ang mga kinakailangang mga field ay markado ng {}
        Ang iyong email address ay hindi ipa-publish. Ang mga kinakailangang mga field ay markado ng {}
        Dapat ay nakatala ka para makapagpaskil ng puna.
        Dapat kang naka-log in upang mag-post ng komento.
        I-save ang aking pangalan, email, at website sa browser na ito para sa susunod na magkomento ako.
        Gumagamit ang site na ito ng Akismet upang mabawasan ang spam. {title}
        {n} Na mga tugon sa {title}
        {n} Tugon sa {title}
        Isang tugon sa "{}"
        Isang puna sa "{}"
        {n} mga puna
        {n} puna
        {n} komento
        {n} mga komento
        Mga komento ({n})
    """,
}
COMPANIONS = {
    "navigation": """
        Bungad
        Tahanan
        Menu
        Nabigasyon
        Hanapin
        Maghanap
        Mga Resulta ng Paghahanap
        Isara
        Balita
        Pulitika
        Bansa
        Metro
        Probinsiya
        Palakasan
        Libangan
        Opinyon
        Negosyo
        Mga Pahina
        Mundo
    """,
    "read_times": """
        {n} minuto
    """,
    "post_meta": """
        Walang Uri
        Walang kategorya
        Baguhin
        Baguhin Ito
        May-akda
        Inilathala
    """,
    "related_links": """
        Kaugnay
        Nakaraan
        Susunod
        Ang Kasunod
        Pinakabago
    """,
    "comment_prompts": """
        Puna
        Mga puna
        Komento
        Mga komento
        Magkomento
        Tugon
        Tumugon
        Sagutin
        Sumagot
        Sumagot sa {}
        Ang iyong Komento
        Pangalan
        Sulatroniko
        Ipadala
        (kailangan)
        {} ay nagsasabing
    """,
    "share_prompts": """
        I-share
        Ibahagi
        Kopyahin
    """,
    "follow_prompts": """
        Sundan
        Mag-subscribe
    """,
    "adverts": """
        Anunsyo
    """,
    "paywalls": """
        Mag-log in
        Mag-log out
        Mag-rehistro
        Mag-sign up
        Tandaan Ako
    """,
    "consents": """
        Tanggapin
        Tanggihan
        Sumasang-ayon ako
    """,
    "widgets": """
        Kategorya
        Mga Kategorya
        Mga Tag
        Mga Archive
        Kalendaryo
    """,
    "credits": """
        Larawan
        Litrato
        Pinagmulan
    """,
    "players": """
        Makinig
        Pakinggan
        Panoorin
    """,
    "contents_tables": """
        Talaan ng nilalaman
        Nilalaman
        Mga nilalaman
    """,
    "footers": """
        I-print
        Kontak
    """,
}
