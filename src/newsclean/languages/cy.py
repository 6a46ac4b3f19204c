"""Welsh."""

NAME = "Welsh"
SCRIPT = "Latin"
FUNCTION_WORDS = (
    "y yr a ac yn o i ar am ei mae oedd wedi gan bod fod hyn ond fel eu ni fe hefyd nid hon hwn at "
    "sydd roedd ein dros"
)
MONTHS = "ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr"
WEEKDAYS = "llun mawrth mercher iau gwener sadwrn sul dydd"
DATE_WORDS = "am o'r gloch"
HOME = """
    Hafan
    Cartref
"""
OUTLETS = "newyddion cymru papur cymro golwg"
LINES = {
    "navigation": """
        Mynd i'r cynnwys
        Symud i'r cynnwys
        Mynd i'r prif gynnwys
        Neidio i'r cynnwys
        Llamu i'r cynnwys
        Yn ôl i'r brig
        Chwilio am
        Tudalen Flaenorol
        Tudalen Nesaf
        Heb ganfod tudalen
        Symud i'r bar offer
        Ymddiheuriadau, doedd dim cofnodion yn cyd-fynd â'ch gofynion.
        Nid oes cyfran gan fod hwn yn gofnod wedi ei ddiogelu.
        Sgrolio lawr i'r cynnwys
        Agor dewislen
        Cau'r chwilio
        Cau'r Ddewislen
        Dewislen cynradd
        Dewislen eilaidd
        Dewislen y Troedyn
        Ehangu'r ddewislen plentyn
        Lleihau'r ddewislen plentyn
        I'r {} uchaf
        Sgrolio i Lawr
        Doedd dim byd fan hyn. Beth am chwilio?
        Does dim yn cydweddu eich geiriau chwilio. Ceisiwch eto gydag allweddeiriau gwahanol.
        Heb Ganfod Dim
        Heb Ganfod y Dudalen
        Nid ydym yn gallu canfod yr hyn rydych yn chwilio amdano. Beth am chwilio?
        Wps! Does dim modd canfod y dudalen honno.
    """,
    "read_times": """
        Amser darllen: {n} munud
        Amser darllen: {n} o funudau
        Amser darllen {n} munud
        Amser darllen {n} o funudau
        {n} munud o ddarllen
    """,
    "post_meta": """
        Gan {name}
        Cyhoeddwyd: {date}
        Diweddarwyd: {date}
        Cyhoeddwyd ar: {date}
        Diweddarwyd diwethaf: {date}
        Cyhoeddwyd {date}
        Diweddarwyd {date}
        Cyhoeddwyd ar {date}
        Diweddarwyd ddiwethaf {date}
        Cyhoeddwyd gan {name}
        Cofnodwyd yn {title}
        Wedi'i gategoreiddio fel {title}
        Awdur cofnod
        Cofnod gludiog
        Dyddiad cofnod
    """,
    "related_links": """
        Darllen mwy
        Darllenwch ragor
        Darllen Rhagor
        Parhau i ddarllen
        Parhau i ddarllen {headline}
        Cofnodion hŷn
        Cofnodion mwy diweddar
        Erthyglau hŷn
        Erthyglau mwy diweddar
        Cofnod Nesaf
        Cofnod Blaenorol
        Gweld yr Archif
        rhagor…
    """,
    "comment_prompts": """
        Sylwadau hŷn
        Sylwadau mwy diweddar
        1 Sylw
        Diddymu ymateb
        Mewngofnodi i Ymateb
        Mewngofnodi i adael Sylw
        Dim Sylwadau
        Cyhoeddi Sylw
        Mae eich sylw'n disgwyl ei gymedroli.
        Dangos rhagor o sylwadau
        Dim sylwadau hyd yma.
        Mae'r sylwadau wedi cau.
        Rhowch eich cyfrinair i weld sylwadau.
        Sylwadau ar gau.
        Ymddiheuriadau, mae'r adran sylwadau wedi'i chau ar gyfer yr eitem hon.
        Ymddiheuriadau, mae’r ffurflen sylwadau ar gau ar hyn o bryd.
        Clicio yma i ddileu atal.
        Cynnig Sylw
        E-bost (ni fydd yn cael ei gyhoeddi)
        Rhowch sylw
        Rhybudd preifatrwydd Akismet
        Cofnodion Diweddarach
    """,
    "share_prompts": """
        Clicio i'w rannu ar {}
        Clicio i'w rannu ar {} (yn agor mewn ffenestr newydd)
        Clicio i'w rannu ar {} (yn agor mewn ffenestr newydd) {}
        Rhannwch hwn
        Rhannwch yr erthygl hon
        Rhannwch y dudalen hon
        Hoffi hwn
        Rhannu hwn
        Clicio i'w e-bostio at ffrind {}
        Clicio i'w e-bostio at ffrind {} (yn agor mewn ffenestr newydd)
        Clicio i'w e-bostio at ffrind {} (yn agor mewn ffenestr newydd) {}
        Clicio i'w rannu ar Reddit
        Clicio i'w rannu ar Reddit (yn agor mewn ffenestr newydd)
        Clicio i'w rannu ar Reddit (yn agor mewn ffenestr newydd) {}
        Clicio i'w rannu ar Twitter
        Clicio i'w rannu ar Twitter (yn agor mewn ffenestr newydd)
        Clicio i'w rannu ar Twitter (yn agor mewn ffenestr newydd) {}
    """,
    "follow_prompts": """
        Dilynwch ni
        Dilynwch ni ar Facebook
        Dilynwch ni ar X
        Dilynwch ni ar Instagram
        Cofrestrwch ar gyfer ein cylchlythyr
        Dilyn Blog
        Dilyn fi ar Twitter
        Rhowch eich cyfeiriad e-bost
    """,
    "adverts": """
        Hysbyseb
    """,
    "consents": """
        Mae'r wefan hon yn defnyddio cwcis
        Rydym yn defnyddio cwcis
    """,
    "credits": """
        Llun: {title}
        Lluniau: {title}
        Ffynhonnell y llun: {title}
    """,
    "footers": """
        Cedwir pob hawl
        Grymuso balch gan {}
        Clicio i argraffu {}
        Clicio i argraffu {} (yn agor mewn ffenestr newydd)
        Clicio i argraffu {} (yn agor mewn ffenestr newydd) {}
        Grym WordPress
        Mae {} yn falch o gael ei rymuso gan {}
    """,
    "paywalls": """
        Wedi colli eich cyfrinair?
        Mae'r cofnod wedi ei diogeli gan gyfrinair. Rhowch gyfrinair i weld sylwadau.
        Gweinyddwr Safle
        Mae'r cofnod wedi ei diogeli gan gyfrinair. Rho gyfrinair i weld unrhyw sylwadau.
        Mae'r cynnwys hwn wedi ei ddiogelu gan gyfrinair. I'w weld, rhowch eich cyfrinair isod
        Mae'r cynnwys hwn wedi'i warchod gan gyfrinair. Rhowch gyfrinair i'w weld.
    """,
    "widgets": """
        Dewis Categori
        Dewis Mis
        Cofnodion (RSS)
        Llif RSS ar gyfer sylwadau ar y cofnod hwn.
        Sylwadau (RSS)
        Llif Sylwadau
    """,
    "players": """
        Chwarae Fideo
        Chwaraewr fideo
        Chwaraewr sain
        Clicio i wylio'r sioe sleidiau.
        Cyfradd Chwarae
        Dechrau ffenestr deialog. Bydd Escape yn canslo a chau'r ffenestr.
        Diwedd ffenestr deialog.
        Llwytho Ffeil i Lawr
        Mae hon yn ffenestr foddol
        Nid oedd modd canfod ffynhonnell cytûn am y fideo hwn.
    """,
    "author_boxes": """
        Ymweld â gwefan {}’s
    """,
}
LEADS = {
    "related_links": """
        Darllenwch hefyd
    """,
}
HEADINGS = {
    "related_links": """
        Darllenwch hefyd
        Straeon perthnasol
        Straeon cysylltiedig
        Erthyglau perthnasol
        Mwy ar y stori hon
        Cofnodion Perthnasol
    """,
    "widgets": """
        Y Diweddaraf
        Newyddion diweddaraf
        Mwyaf poblogaidd
        Mwyaf darllenwyd
        Sylwadau Diweddar
        Cofnodion Diweddar
        Cwmwl Tagiau
        Cofnodion a Thudalennau Poblogaidd
    """,
    "author_boxes": """
        Am yr awdur
    """,
}
ENDINGS = {
    "comment_prompts": """
        Gadael Ymateb Diddymu ymateb
        Gadael Sylw Diddymu ymateb
        Gadewch sylw
        Gadewch ymateb
        Ni fydd eich cyfeiriad e-bost yn cael ei gyhoeddi. Mae'r meysydd gofynnol yn cael eu marcio *
        Ni fydd eich cyfeiriad e-bost yn cael ei gyhoeddi. Mae'r meysydd gofynnol yn cael eu marcio {}
        Cadw fy enw, e-bost a gwefan yn y porwr hwn ar gyfer y tro nesaf rwy'n gadael sylw.
        Gadael Sylw
        Gadael Ymateb
        Gadael Ymateb i {headline}
        Mae'r meysydd gofynnol yn cael eu marcio {}
        Mae'r meysydd gofynnol yn cael eu marcio
        Rhaid bod wedi mewngofnodi i gofnodi sylw.
        Ni fydd eich cyfeiriad e-bost yn cael ei gyhoeddi.
        Un ateb ar “{title}”
        {n} ateb ar “{title}”
        {n} Ateb i "{title}"
        {n} Ymateb i {headline}
        Mae'r wefan hon yn defnyddio Akismet i leihau sbam. Dysgwch sut mae eich data sylwadau yn cael ei brosesu .
        {n} Sylw
        {n} sylwadau
    """,
}
COMPANIONS = {
    "post_meta": """
        Gan
        Cyhoeddwyd
        Diweddarwyd
        Heb Gategori
        (Golygu)
        (dim teitl)
        Cofnod nodwedd
    """,
    "related_links": """
        Blaenorol: {title}
        Nesaf: {title}
        Diweddaraf
        Yn perthyn
        Nesaf
        Blaenorol
    """,
    "comment_prompts": """
        {name} yn dweud
        Sylwadau
        E-bost
        Enw
        Ateb
        Gwefan
        Sylw
        Sylwadau ar {title}
        Hysbysiad Cydnabod
        Eich Sylw
    """,
    "widgets": """
        Archif
        Categorïau
        Meta
        Tudalennau
        Tagiau
        Archifau Categori: {}
        Archifau Tag: {}
    """,
    "navigation": """
        Cau
        Cartref
        Dewislen
        Chwilio
        Dewislen Symud
        Dolenni cymdeithasol
        Llwytho
    """,
    "paywalls": """
        Mewngofnodi
        Allgofnodi
        Cyfrinair
        Cofrestru
        Cofio fi
        Enw Defnyddiwr
    """,
    "share_prompts": """
        Hoffi
        Rhannu
        Rhannwch
    """,
    "footers": """
        Argraffu
    """,
    "follow_prompts": """
        Cyfeiriad E-bost
        Tanysgrifio
    """,
}
