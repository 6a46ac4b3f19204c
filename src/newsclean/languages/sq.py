"""Albanian."""

NAME = "Albanian"
SCRIPT = "Latin"
FUNCTION_WORDS = """
    të e në dhe i një për me që se nga është më nuk ka si u ai do kjo ky janë por ishte por këtë
    pas kanë tij saj kur edhe ndërsa duke prej
"""
MONTHS = """
    janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor jan shk pri qer
    kor gus sht tet nën dhj
"""
WEEKDAYS = """
    hënë martë mërkurë enjte premte shtunë diel e hënën martën mërkurën enjten premten shtunën
    dielën
"""
DATE_WORDS = "ora orën më në e datë"
HOME = """
    kreu
    ballina
    faqja kryesore
"""
OUTLETS = """
    lajme lajmi lajmet gazeta gazetë ditore koha agjencia kombëtare shqip shqiptare sot tani zëri
    ekspres portal telegrafi bota dita online
"""
LINES = {
    "navigation": """
        Kalo te përmbajtja
        Kaloni te përmbajtja
        Kalo te lënda
        Kthehu lart
        Kthehu në krye
        Faqja {n} nga {n}
        Faqja tjetër
        Faqja e mëparshme
        Rezultatet e kërkimit
        Kthehu në ballinë
        Kërko për
        Përfundime Kërkimi
        Faqja nuk u gjet
        Faqja pasuese
        Hidhu te lënda
        Kalo te paneli
        Kaloni te lënda bazë
        Rrëshqitni poshtë te lënda
        Hapni menunë
        Mbylle kërkimin
        Mbylle Menunë
        Menu dytësore
        Menu Fundfaqeje
        Menu parësore
        Tkurre menunë pjellë
        Zgjeroje menunë pjellë
        Faqja {n} prej {n}
        Mbrapsh Sipër
        Rrëshqit sipër në krye
        Duket se nuk gjejmë dot ç’po kërkonit. Ndoshta mund t’ju ndihë kërkimi.
        Duket se s’u gjet gjë në këtë vend. Ndoshta duhet provuar një kërkim?
        Faqja S’u Gjet
        Hmm! Ajo faqe nuk gjendet dot.
        Na ndjeni, nuk ka postime me përputhje kundrejt kushtit tuaj.
    """,
    "read_times": """
        {n} minuta lexim
        {n} min lexim
        {n} minutë lexim
        Koha e leximit: {n} minuta
        Koha e leximit: {n} min
        Kohë leximi: {n} minuta
        Lexohet për {n} minuta
        Koha e leximit {n} min
    """,
    "post_meta": """
        Publikuar më {date}
        Publikuar më: {date}
        Publikuar: {date}
        Botuar më {date}
        Botuar më: {date}
        Postuar më {date}
        Postuar më: {date}
        Postuar nga {name}
        Postuar nga {name} më {date}
        Publikuar nga {name}
        Nga {name}
        Nga: {name}
        Nga {name} - {date}
        Nga {name} | {date}
        Shkruar nga {name}
        Shkruan: {name}
        Shkruan {name}
        Autor: {name}
        Autori: {name}
        Përditësuar më {date}
        Përditësuar: {date}
        Përditësuar së fundmi: {date}
        Përditësimi i fundit: {date}
        Data e publikimit: {date}
        {n} shikime
        Shikime: {n}
        Lexuar {n} herë
        {n} orë më parë
        {n} ditë më parë
        {n} minuta më parë
        para {n} orësh
        para {n} ditësh
        Postim ngjitës
    """,
    "related_links": """
        Lexo më shumë
        Lexo më tepër
        Lexo të plotë
        Lexo artikullin e plotë
        Vazhdo leximin
        Vazhdoni leximin
        Shiko më shumë
        Shfaq më shumë
        Lajmi i mëparshëm
        Lajmi i radhës
        Artikulli i mëparshëm
        Artikulli tjetër
        Artikulli paraprak
        Postimi i mëparshëm
        Postimi tjetër
        Shiko të gjitha lajmet
        Postimi Pasues
        Shihni Arkiv
        Vazhdoni me leximin
        Lëvizje te postimet
        Postime më të reja
        Postime më të vjetra
    """,
    "comment_prompts": """
        Nuk ka komente
        Shiko komentet
        Shto koment
        Shto një koment
        Bëhu i pari që komenton
        Anuloje përgjigjen
        Anulo përgjigjen
        Postoje komentin
        Dërgo komentin
        Hyni që të komentoni
        Përgjigjju {name}
        Raporto gabim
        1 Koment
        Ende pa komente.
        Komentet për këtë postim janë mbyllur.
        Komentet te {title} Janë të Mbyllura
        Komenti juaj po pret moderimin.
        Na ndjeni, formulari i komenteve, në këtë kohë, është i mbyllur.
        Na ndjeni, për këtë pjese komentet janë mbyllur.
        Po ngarkohen Komentet
        Për të parë komentet, jepni fjalëkalimin tuaj.
        Shfaq më tepër komente
        Hyni, për t’u Përgjigjur
        Hyni, që të lini një Koment
        Hyni, që të Përgjigjeni
        I futur si {}. Përpunoni profilin tuaj.
        Njoftim privatësie Akismet
        Njoftomë me email për komentet vijuese.
        Njoftomë me email për postimet e reja.
        Parashtroje Komentin
        Postë (nuk do të botohet)
        Për anulimin e përgjigjes klikoni këtu.
        Për anulimin e përgjigjes, klikoni këtu.
        Për të lënë një Koment, fillimisht bëni hyrjen
        Shkruani një Koment
        Komente më të reja
        Komente më të vjetra
        Lëvizje te komentet
        Komentet më të vjetra
        Komentet më të reja
        Pa komente
    """,
    "share_prompts": """
        Shpërndaje në Facebook
        Shpërndaje në Twitter
        Shpërndaje në X
        Shpërndaje në WhatsApp
        Shpërndaje në Telegram
        Shpërndaje në LinkedIn
        Shpërndaje në Pinterest
        Shpërndaj në Facebook
        Shpërndaj në Twitter
        Shpërndaj në X
        Shpërndaj në WhatsApp
        Shpërndaj në Telegram
        Shpërndaj në LinkedIn
        Shpërndaj në Pinterest
        Ndaje në Facebook
        Ndaje në Twitter
        Ndaje në X
        Ndaje në WhatsApp
        Ndaje në Telegram
        Ndaje në LinkedIn
        Ndaje në Pinterest
        Shpërndaje këtë artikull
        Shpërndaje lajmin
        Shpërndaje me miqtë
        Ndaje me miqtë
        Ndaje këtë artikull
        Ndaje lajmin
        Kopjo linkun
        Kopjo lidhjen
        Linku u kopjua
        Dërgo me email
        {n} shpërndarje
        Hapet në një dritare të re
        dritare e re
        Ndajeni këtë me të tjerët
        Pëlqejeni këtë
        Këtë e pëlqejnë {n} bloguesa
        Ndajeni me të tjerët në Facebook
        Përhap me e-mail
    """,
    "follow_prompts": """
        Na ndiqni në Facebook
        Na ndiqni në Twitter
        Na ndiqni në X
        Na ndiqni në WhatsApp
        Na ndiqni në Telegram
        Na ndiqni në LinkedIn
        Na ndiqni në Pinterest
        Na ndiqni në Google News
        Na ndiqni në Instagram
        Na ndiqni në rrjetet sociale
        Na ndiq në Facebook
        Na ndiq në Instagram
        Bashkohuni në kanalin tonë në WhatsApp
        Bashkohu në kanalin tonë në Telegram
        Bashkohu me kanalin tonë në WhatsApp
        Abonohu në buletinin tonë
        Abonohuni në buletinin tonë
        Regjistrohu për buletinin
        Merr lajmet në emailin tënd
        Abonohu në kanalin tonë në YouTube
        Shkarko aplikacionin
        Shkarkoni aplikacionin tonë
        Aktivizo njoftimet
        Adresa juaj email
        Ndiqmëni në Twitter
        Ndiqni Blogun
        Pajtohuni te Blogu përmes Email-i
        Bëhuni tok me {n} pajtimtar tjetër
        Bëhuni tok me {n} pajtimtarë të tjerë
        Jepni adresën tuaj email
    """,
    "adverts": """
        Reklamë
        Artikulli vazhdon pas reklamës
        Lajmi vazhdon pas reklamës
        Vazhdon pas reklamës
        Përmbajtje e sponsorizuar
        Përmbajtje me pagesë
        Hapësirë reklamuese
    """,
    "paywalls": """
        Vetëm për abonentët
        Ky artikull është vetëm për abonentë
        Abonohu për të vazhduar leximin
        Jeni tashmë abonent?
        Jeni tashmë abonent? Hyni
        Keni një llogari? Hyni
        Keni harruar fjalëkalimin?
        Mbështetni gazetarinë e pavarur
        Krijo llogari
        Humbët fjalëkalimin tuaj?
        Kjo lëndë mbrohet me fjalëkalim. Për ta parë, ju lutemi, jepni më poshtë fjalëkalimin tuaj
        Kjo lëndë mbrohet me fjalëkalim. Për ta parë, ju lutemi, jepni një fjalëkalim.
        Ky postim mbrohet me fjalëkalim. Për të parë komentet, jepni fjalëkalimin.
        Ky postim është i mbrojtur me fjalëkalim. Për të parë komentet, jepni fjalëkalimin.
    """,
    "consents": """
        Kjo faqe përdor cookies
        Kjo faqe interneti përdor cookies
        Ky sajt përdor cookies
        Ne përdorim cookies
        Ne përdorim cookies për të përmirësuar përvojën tuaj
        Prano të gjitha
        Pranoj të gjitha
        Refuzo të gjitha
        Politika e cookies
        Politika e privatësisë dhe cookies
        Cilësimet e cookies
        Fshih banerin e cookies
        Kjo faqe përdor cookies dhe ju jep kontroll mbi atë që dëshironi të aktivizoni
        Lejo të gjitha cookies
        OK, prano të gjitha
        Refuzo të gjitha cookies
        Shfaq/fshih informacionet në lidhje me ruajtjen e cookies
    """,
    "widgets": """
        Përzgjidhni Kategori
        Përzgjidhni Muaj
        Komente (RSS)
        Prurje për komentet
        Prurje RSS për komente në këtë postim.
        Prurje zërash
        Zëra (RSS)
    """,
    "author_boxes": """
        Shihni tërë postimet nga {name}
        Shiko të gjitha postimet nga {name}
        Të gjitha artikujt nga {name}
        Postime nga {name}
        Vizitoni sajtin e {name}
        Vizitoni sajtin web të {name}
    """,
    "credits": """
        Burimi: {name}
        Burimi: Reuters
        Foto: {name}
        Foto: Arkiv
        Foto arkivi
        Foto ilustruese
        Foto ilustrim
        Imazh ilustrues
        Foto: Ilustrim
    """,
    "players": """
        Dëgjo artikullin
        Dëgjoni artikullin
        Shiko videon
        Shikoni videon
        Shiko galerinë
        Shiko fotot
        Shfletuesi juaj nuk e mbështet elementin audio
        Shihni këtë postim në Instagram
        Kjo paraqitje diapozitivash lyp JavaScript.
        Klikoni që të shihni diapozitivat.
        Lojtës Videosh
        Luajtës Audio
        Po ngarkohet videoja
        Përdorni tastet Shigjetë Sipër/Poshtë që të ngrini ose ulni volumin.
        Shkarkim Kartele
    """,
    "footers": """
        Të gjitha të drejtat e rezervuara
        © Të gjitha të drejtat e rezervuara
        Të gjitha të drejtat janë të rezervuara
        © {n} {}. Të gjitha të drejtat e rezervuara.
        Ndalohet riprodhimi pa leje
        Politika e privatësisë
        Politikat e privatësisë
        Kushtet e përdorimit
        Termat dhe kushtet
        Printo artikullin
        Shtype artikullin
        Bazuar në WordPress
        {} bazohet me krenari në WordPress
        Rregulla Privatësie
    """,
}
LEADS = {
    "navigation": """
        Përfundime Kërkimi për
    """,
    "post_meta": """
        Etiketa
        Etiketat
        Tags
        Kategoria
        Kategoritë
        Fjalë kyçe
        Temat
        Kategorizuar si
    """,
    "related_links": """
        Lexo edhe
        Lexo gjithashtu
        Lexo po ashtu
        Lexoni edhe
        Lexoni gjithashtu
        Lexo më shumë
        Lexo më tepër
        Shiko edhe
        Shiko gjithashtu
        Shih edhe
        Mund t'ju interesojë
        Lajm i ngjashëm
        Vazhdoni me leximin e
        I mëparshmi
        Tjetri
        Më shumë
    """,
    "share_prompts": """
        Klikoni që ta ndani me të tjerët në
        Kliko për ta shpërndarë në
        Klikoni që të ndahet me të tjerët në LinkedIn
        Klikoni që të ndahet me të tjerët përmes Pinterest-it
        Klikoni që të ndahet me të tjerët përmes Reddit-it
        Klikoni që të ndahet me të tjerët përmes Twitter-it
        Klikoni që t’ia dërgoni këtë një shoku me email
    """,
    "widgets": """
        Arkiva Etiketash
        Arkiva Kategorish
    """,
    "credits": """
        Foto
        Fotografi
        Fotografia
        Imazhi
        Burimi
    """,
    "footers": """
        Klikoni për ta shtypur
    """,
}
HEADINGS = {
    "related_links": """
        Lajme të ngjashme
        Lajme të lidhura
        Artikuj të ngjashëm
        Artikuj të lidhur
        Postime të ngjashme
        Lajmet e fundit
        Lajme të fundit
        Lajme të tjera
        Më të lexuarat
        Më të klikuarat
        Lajmet më të lexuara
        Më të shikuarat
        Lexo edhe
        Lexo gjithashtu
        Mund t'ju pëlqejë
        Mund t'ju interesojë
        Mund t'ju interesojnë
        Të rekomanduara për ju
        Nga e njëjta kategori
        Lexo po ashtu
        Postime të Afërta
        Të afërta
    """,
    "widgets": """
        Postimet e fundit
        Komentet e fundit
        Postime së Fundi
        Komente Së Fundi
        Postimet Më të Fundit
        Komentet Më të Fundit
        Re Etiketash
        Postimet & Faqet Kryesuese
    """,
    "author_boxes": """
        Rreth autorit
        Artikuj të tjerë nga autori
    """,
    "contents_tables": """
        Tabela e përmbajtjes
        Përmbajtja e artikullit
        Në këtë artikull
    """,
}
ENDINGS = {
    "comment_prompts": """
        Lini një Përgjigje
        Lini një koment
        Lër një koment
        Lër një përgjigje
        Shkruaj një koment
        Lini një Përgjigje Anuloje përgjigjen
        Lër një përgjigje Anulo përgjigjen
        Adresa juaj email s’do të bëhet publike. Fushat e domosdoshme janë shënuar me një *
        Fushat e domosdoshme janë shënuar me një *
        Fushat e detyrueshme janë shënuar me *
        Komentet janë mbyllur
        Komentet janë të mbyllura
        {n} komente te “{title}”
        Lini një Përgjigje te {headline}
        Fushat e domosdoshme janë shënuar me një {}
        Adresa juaj email nuk do të bëhet publike.
        Për të postuar një koment, duhet të jeni i futur.
        Një përgjigje te “{title}”
        {n} Përgjigje te {headline}
        {n} përgjigje te “{title}”
        Adresa juaj email s’do të bëhet publike.
        Duhet të bëni hyrjen që të postoni një koment.
        Ky sajt përdor Akismet-in për të pakësuar numrin e mesazheve të padëshiruara. Mësoni se si përpunohen të dhënat e komentit tuaj.
        Lini një Përgjigje te {}
        Ruaje në këtë shfletues emrin, email-in dhe sajtin tim, për herën tjetër që komentoj.
        {n} komente
        {n} koment
        Komente ({n})
        Komentet ({n})
    """,
}
COMPANIONS = {
    "navigation": """
        Shko lart
        Ju jeni këtu
        Kreu
        Ballina
        Menu
        Mbyll
        Kërko
        Kërkim
        Lajme
        Politikë
        Ekonomi
        Sport
        Kulturë
        Bota
        Rajoni
        Kosovë
        Shqipëri
        Opinione
        Kronika
        Showbiz
        Shëndetësi
        Kërkoni
        Po ngarkohet
        Hyrje
        Faqe Hyrëse
        Mbylle
        Kryefaqja
        Lidhje shoqërorësh
        Lundrim
        Faqe {n}
        Rrëshqitni Më Poshtë
        S’ka gjë këtu
        S’u Gjet Gjë
    """,
    "read_times": """
        Koha e leximit
    """,
    "post_meta": """
        I pakategorizuar
        Përpunim
        Përpunoni
        Përpunojeni
        Autor postimi
        Datë postimi
        Postim i zgjedhur
        Përpunojeni Këtë
        Përpunoni Këtë
    """,
    "related_links": """
        Lajme tjera
        Të ngjashme
        I mëparshmi
        E mëparshmja
        Pasuesja
        Pasuesi
        më tepër
        Të fundit
        Lexoni Më Tepër
        Më shumë
        E fundit
        E para
    """,
    "comment_prompts": """
        {name} thotë:
        Përgjigjjuni
        Koment
        Emër
        Email
        Sajt Web
        Komente
        Komentet
        Pasgjurmim
        Përgjigjiuni
        Komenti Juaj
        Sajt
        e domosdoshme
        {} thotë
    """,
    "share_prompts": """
        Shpërndaje
        Ndaje
        Shpërndaj
        Pëlqej
        Bookmark
        Ndarje
        Pëlqejeni
        Shpërnda/Ruaj
    """,
    "follow_prompts": """
        Abonohu
        Buletini
        Na ndiqni
        Newsletter
        Bashkohu me ne
        Na ndiqni në
        Abonohuni
        Adresë Email
        Pajtomë
    """,
    "adverts": """
        Reklama
        E sponsorizuar
        Sponsorizuar
        Marketing
    """,
    "paywalls": """
        Hyr
        Hyni
        Regjistrohu
        Kyçu
        Dilni
        Mbamë Mend
        Regjistrohuni
    """,
    "consents": """
        Personalizo
    """,
    "widgets": """
        Arkiva
        Kategori
        Etiketa
        Të tjera
        Faqe
    """,
    "author_boxes": """
        Për autorin
        Më shumë nga autori
    """,
    "contents_tables": """
        Përmbajtja
    """,
    "footers": """
        Kontakt
        Kontakti
        Rreth nesh
        Printo
        Impressum
        Shtype
    """,
}
