"""Lithuanian."""

NAME = "Lithuanian"
SCRIPT = "Latin"
FUNCTION_WORDS = (
    "ir yra kad į iš su bet tai buvo apie taip dėl kaip ne jis po kurie jau jo prie per tik šis dar "
    "nuo savo bus ar už kuris"
)
MONTHS = (
    "sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio "
    "gruodžio sausis vasaris kovas balandis gegužė birželis liepa rugpjūtis rugsėjis spalis lapkritis "
    "gruodis"
)
WEEKDAYS = (
    "pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis sekmadienis "
    "pirmadienį antradienį trečiadienį ketvirtadienį penktadienį šeštadienį sekmadienį"
)
DATE_WORDS = "m d val min"
HOME = """
    Pradžia
    Pradinis
    Titulinis
    Pagrindinis
"""
OUTLETS = "naujienos žinios laikraštis rytas diena dienraštis savaitraštis žurnalas agentūra redakcija"
LINES = {
    "navigation": """
        Pereiti prie turinio
        Pereiti prie pagrindinio turinio
        Eiti prie turinio
        Eiti prie pagrindinio turinio
        Jūs esate čia
        Grįžti į viršų
        Į puslapio viršų
        Grįžti į pradžią
        Uždaryti meniu
        Uždaryti paiešką
        Atidaryti meniu
        Atidaryti paiešką
        Puslapis {n} iš {n}
        Įkelti daugiau
        Rodyti daugiau
        Krauti daugiau
        Ieškoti
        Įkeliama
        Eiti prie įrankių juostos
        Paeikite žemyn prie turinio
        Antrinis meniu
        išskleisti sub-meniu
        Meniu jungiklis
        Pagrindinis meniu
        Poraštės meniu
        Rodyti meniu
        Suskleisti sub-meniu
        Paieškos rezultatai skirti: {title}
        Pradėkite rašyti ir paspauskite Enter, norėdami ieškoti
        Ankstesnis puslapis
        Kitas puslapis
        Puslapis {n}
        Rodomas puslapis {n} iš {n}
        Deja, neradome to, ko Jūs ieškote. Galbūt pasisektų, jei pasinaudotumėte paieška.
        Deja, toks puslapis nerastas.
        Nieko nerasta. Išbandykite paiešką.
        Puslapis nerastas
        Toks puslapis nerastas.
    """,
    "read_times": """
        Skaitymo laikas: {n} min.
        Skaitymo trukmė: {n} min.
        Skaitymo laikas {n} min.
        Skaitymo laikas: apie {n} min.
        Skaitymo laikas: {n} minutės
        Skaitymo laikas: ~{n} min.
        Skaitymo laikas: {n} minučių
        {n} min. skaitymo
        {n} min. skaitymui
        Skaitoma {n} min.
        Perskaitysite per {n} min.
    """,
    "post_meta": """
        Autorius: {name}
        Autorė: {name}
        Parengė: {name}
        Tekstas: {name}
        Redaktorius: {name}
        Žurnalistas: {name}
        Žurnalistė: {name}
        Parašė: {name}
        Paskelbė {name}
        Parašė {name}
        Parengė {name}
        Paskelbta: {date}
        Atnaujinta: {date}
        Publikuota: {date}
        Paskutinį kartą atnaujinta: {date}
        Data: {date}
        Redaguota: {date}
        Paskelbta {date}
        Atnaujinta {date}
        Publikuota {date}
        Įdėta {date}
        Šiandien, {date}
        Vakar, {date}
        Raktažodžiai: {title}
        Temos: {title}
        Gairės: {title}
        Kategorija: {title}
        Paskelbta kategorijoje {title}
        Įrašas paskelbtas temoje {title}
        prieš {n} min.
        prieš {n} minutes
        prieš {n} valandas
        prieš {n} val.
        {n} peržiūros
        {n} peržiūrų
        Iškeltas įrašas
        Įrašo autorius
        Įrašo data
    """,
    "related_links": """
        Skaityti daugiau
        Skaityti toliau
        Skaityti visą straipsnį
        Skaityti plačiau
        Skaitykite daugiau
        Skaitykite plačiau
        Skaitykite visą straipsnį
        Ankstesnis straipsnis: {title}
        Ankstesnis įrašas: {title}
        Kitas straipsnis: {title}
        Kitas įrašas: {title}
        Ankstesnis įrašas
        Kitas įrašas
        Sekantis įrašas
        Senesni įrašai
        Naujesni įrašai
        Tęsti skaitymą
        Tęsti skaitymą {headline}
        Nėra panašių įrašų.
        Panašius įrašus pateikia „Yet Another Related Posts Plugin“ įskiepis.
        Peržiūrėti archyvą
        Žiūrėti visus
        Ankstesnis straipsnis
        Kitas straipsnis
        Komentaro naršymas
        Komentarų navigacija
        Navigacija tarp įrašų
    """,
    "comment_prompts": """
        Rodyti visus komentarus
        Skaityti visus komentarus
        Rodyti komentarus
        Peržiūrėti visus komentarus
        Būk pirmas, pakomentavęs
        Būkite pirmas, pakomentavęs
        Radote klaidą
        Radote klaidą? Praneškite
        Pastebėjote klaidą
        Pastebėjote klaidą? Praneškite
        Pranešti apie klaidą
        Turite naujieną? Rašykite mums
        Senesni komentarai
        Naujesni komentarai
        Atšaukti atsakymą
        Skelbti komentarą
        Paskelbti komentarą
        Rašyti komentarą
        Siųsti komentarą
        Komentarų nėra
        Atsakyti į {} komentarą
        Deja, šio įrašo komentuoti negalima.
        Jei norite matyti komentarus, įveskite slaptažodį.
        Komentarai uždrausti.
        Komentaras laukia administratoriaus patvirtinimo.
        Komentarų: 0
        Komentarų: 1
        Komentavimas išjungtas įraše {}
        Atsakyti gali tik prisijungę
        Pranešti apie naujus komentarus elektroniniu paštu.
        Pranešti apie naujus įrašus elektroniniu paštu.
        Prisijungėte kaip {}. Redaguoti profilį.
        Prisijunkite, jei norite komentuoti
        Įrašykite komentarą
        Įrašyti komentarą
    """,
    "share_prompts": """
        Spustelėkite, kad pasidalintumėte {}
        Spustelėkite, kad pasidalintumėte {} (atsidaro naujame lange)
        Spustelėkite, kad pasidalintumėte {} (atsidaro naujame lange) {}
        Pasidalinkite straipsniu
        Pasidalinkite su draugais
        Pasidalinkite šiuo straipsniu
        Pasidalinti straipsniu
        Pasidalinti su draugais
        Pasidalinti el. paštu
        Dalintis Facebook
        Dalintis X
        Dalintis LinkedIn
        Dalintis Messenger
        Dalintis el. paštu
        Dalintis straipsniu
        Siųsti draugui
        Siųsti el. paštu
        Nuoroda nukopijuota
        naujas langas
        Kopijuoti nuorodą
        Pasidalinti elektroniniu paštu
    """,
    "follow_prompts": """
        Sekite mus
        Sekite mus Facebook
        Sekite mus Instagram
        Sekite mus Google News
        Sekite mus YouTube
        Sekite mus socialiniuose tinkluose
        Prenumeruokite naujienlaiškį
        Užsisakykite naujienlaiškį
        Prenumeruokite mūsų naujienlaiškį
        Prenumeruoti naujienlaiškį
        Gaukite naujienas el. paštu
        Gauk naujienas el. paštu
        Gaukite svarbiausias naujienas el. paštu
        Gaukite naujienas į savo el. paštą
        Gaukite naujausias žinias el. paštu
        Atsisiųskite programėlę
        Atsisiųskite mūsų programėlę
        Parsisiųskite programėlę
        Parsisiųskite mūsų programėlę
        Bet kada galite atsisakyti prenumeratos.
        Sek mus
        Sekite mūsų naujienas
        Sekti tinklaraštį
        Jūsų el. paštas
        Įveskite el. paštą
    """,
    "adverts": """
        Reklama
        Straipsnis tęsiasi po reklamos
        Tekstas tęsiasi po reklamos
        Straipsnis tęsiasi žemiau
        Straipsnis tęsiasi po nuotrauka
        Rėmėjo turinys
        Partnerio turinys
        Užsakomasis straipsnis
        Remiamas turinys
        Užsakomasis turinys
        Reklaminis straipsnis
    """,
    "paywalls": """
        Jau prenumeruojate?
        Jau esate prenumeratorius?
        Jau prenumeruojate? Prisijunkite
        Jau turite prenumeratą?
        Tik prenumeratoriams
        Skirta tik prenumeratoriams
        Straipsnis skirtas prenumeratoriams
        Šis straipsnis skirtas prenumeratoriams
        Straipsnis skirtas tik prenumeratoriams
        Turinys skirtas prenumeratoriams
        Norėdami skaityti toliau, prisijunkite
        Norėdami perskaityti visą straipsnį, prisijunkite
        Norėdami skaityti toliau, prenumeruokite
        Norėdami skaityti toliau, užsiprenumeruokite
        Tapkite prenumeratoriumi
        Prenumeruokite ir skaitykite toliau
        Pamiršote slaptažodį?
        Paremkite nepriklausomą žurnalistiką
        Paremkite mus
        Tinklalapio valdymas
        Įrašas apsaugotas slaptažodžiu. Įveskite jį, jei norite pamatyti komentarus.
        Šis turinys apsaugotas slaptažodžiu. Įveskite slaptažodį norėdami peržiūrėti.
        Šis turinys yra apsaugotas slaptažodžiu. Norėdami jį peržiūrėti, įveskite slaptažodį
        Šis įrašas apsaugotas slaptažodžiu. Norėdami peržiūrėti komentarus įveskite slaptažodį.
    """,
    "consents": """
        Ši svetainė naudoja slapukus
        Mūsų svetainė naudoja slapukus
        Ši interneto svetainė naudoja slapukus
        Ši svetainė naudoja slapukus. {title}
        Šioje svetainėje naudojami slapukai
        Šioje svetainėje naudojami slapukai. {title}
        Naudojame slapukus
        Mes naudojame slapukus
        Naudojame slapukus, kad {title}
        Naudojame slapukus. {title}
        Priimti visus
        Atmesti visus
        Priimti visus slapukus
        Leisti visus
        Sutinku su visais
        Tik būtinieji
        Tik būtinieji slapukai
        Slapukų nustatymai
        Slapukų politika
        Atsisakyti visų slapukų
        Gerai, priimu visus
        Leisti visus slapukus
        Rodyti / slėpti informaciją apie slapukų saugojimą
        Slėpti slapukų reklamjuostę
        Tvarkykite paslaugas
        Ši svetainė naudoja slapukus ir suteikia jums galimybę valdyti, ką norite suaktyvinti
    """,
    "credits": """
        Nuotr.: {title}
        Nuotrauka: {title}
        Nuotraukos: {title}
        Foto: {title}
        Nuotraukos autorius: {title}
        Iliustracija: {title}
        Fotografas: {title}
        Vizualizacija: {title}
        Ekrano nuotrauka: {title}
        {name} nuotr.
        BNS nuotr.
        ELTA nuotr.
        Asmeninio archyvo nuotr.
        Organizatorių nuotr.
        Redakcijos nuotr.
        Redakcijos archyvo nuotr.
        Autoriaus nuotr.
        Bendrovės nuotr.
        Stop kadras nuotr.
        Asociatyvi nuotr.
        Šaltinis: {title}
        Šaltiniai: {title}
        ELTA
        BNS
        ELTA / {}
        Asociatyvi nuotrauka
    """,
    "players": """
        Klausykite straipsnio
        Klausytis straipsnio
        Žiūrėti galeriją
        Peržiūrėti galeriją
        Žiūrėti visas nuotraukas
        Žiūrėkite vaizdo įrašą
        Jūsų naršyklė nepalaiko garso
        Jūsų naršyklė nepalaiko vaizdo
        Atsisiųsti failą
        Audio grotuvas
        Naudokite aukštyn/žemyn mygtukus pagarsinimui ir patylinimui.
        Video grotuvas
    """,
    "author_boxes": """
        Visi autoriaus straipsniai
        Kiti autoriaus straipsniai
        Daugiau autoriaus straipsnių
        Visi straipsniai: {name}
        Užeiti į tinklalapį kurį nurodė {}
    """,
    "footers": """
        Visos teisės saugomos
        Visos teisės ginamos
        © {} Visos teisės saugomos
        Copyright {} Visos teisės saugomos
        Copyright © {} Visos teisės saugomos
        Vyriausiasis redaktorius: {name}
        Draudžiama platinti
        Kopijuoti ir platinti draudžiama
        Kopijuoti, dauginti, platinti galima tik gavus raštišką sutikimą
        Naudojimosi taisyklės
        Privatumo politika
        Sukurta su WordPress
        Spausdinti straipsnį
        Spausdinti puslapį
        Paspauskite norėdami atspausdinti
        Paspauskite norėdami atspausdinti (atsidaro naujame lange)
        Paspauskite norėdami atspausdinti (atsidaro naujame lange) {}
        Sistema: WordPress
        Apie mus
    """,
    "widgets": """
        Pasirinkite kategoriją
        Pasirinkite mėnesį
        Įrašų RSS
        Komentarų RSS
        Komentarų RSS srautas
        Įrašų RSS srautas
    """,
}
LEADS = {
    "related_links": """
        Skaitykite taip pat
        Skaityk taip pat
        Žiūrėkite taip pat
        Taip pat skaitykite
        Taip pat skaityk
        Taip pat žiūrėkite
        Skaitykite daugiau
        Skaitykite plačiau
        Daugiau skaitykite
        Skaityti taip pat
    """,
}
HEADINGS = {
    "related_links": """
        Skaitykite taip pat
        Taip pat skaitykite
        Daugiau šia tema
        Šia tema
        Susiję straipsniai
        Susiję įrašai
        Panašūs straipsniai
        Panašūs įrašai
        Susijusios naujienos
        Daugiau naujienos
        Susijusios naujienų
        Kitos naujienos
        Rekomenduojame perskaityti
        Jums gali patikti
        Kiti skaito
        Redakcija rekomenduoja
        Daugiau naujienų
    """,
    "widgets": """
        Skaitomiausi straipsniai
        Populiariausi straipsniai
        Skaitomiausi įrašai
        Naujausi straipsniai
        Skaitomiausi komentarai
        Paskutiniai straipsniai
        Naujausios naujienos
        Skaitomiausios naujienos
        Naujausios žinios
        Svarbiausios naujienos
        Šiuo metu skaitomiausi
        Žymų debesis
        Naujausi komentarai
        Naujausi įrašai
    """,
    "author_boxes": """
        Apie autorių
    """,
    "contents_tables": """
        Turinys straipsnyje
        Šiame straipsnyje
        Straipsnio turinys
    """,
    "navigation": """
        Paieškos rezultatai
    """,
    "comment_prompts": """
        Skaityti komentarus
    """,
}
ENDINGS = {
    "comment_prompts": """
        Palikti komentarą
        Parašyti komentarą
        Palikti atsakymą
        Rašyti komentarą
        Palikite komentarą
        Parašykite komentarą
        Palikti komentarą Atšaukti atsakymą
        Palikti atsakymą Atšaukti atsakymą
        Palikti atsakymą {headline}
        Komentarai išjungti.
        Komentavimas išjungti.
        Komentarai yra išjungtas.
        Komentarai išjungtas.
        Komentarai uždaryti.
        El. pašto adresas nebus skelbiamas.
        El. pašto adresas nebus skelbiamas. Būtini laukeliai pažymėti *
        El. pašto adresas nebus skelbiamas. Būtini laukeliai pažymėti {}
        Būtini laukeliai pažymėti *
        Būtini laukeliai pažymėti {}
        Jūsų el. pašto adresas nebus skelbiamas.
        Noriu savo interneto naršyklėje išsaugoti vardą, el. pašto adresą ir interneto puslapį, kad jų nebereiktų įvesti iš naujo, kai kitą kartą vėl norėsiu parašyti komentarą.
        Tik prisijungę vartotojai gali komentuoti.
        1 komentaras – “{title}”
        Viena mintis apie „{title}“
        {n} atsakymai į “{title}”
        {n} atsakymų į “{title}”
        {n} komentarai – “{title}”
        {n} komentarų – “{title}”
        {n} mintys apie „{title}“
        {n} minčių apie „{title}“
        {n} komentarai
        {n} komentaras
        {n} komentarų
        Komentarai ({n})
    """,
}
COMPANIONS = {
    "navigation": """
        Naujienos
        Lietuva
        Pasaulis
        Sportas
        Kultūra
        Politika
        Verslas
        Ekonomika
        Nuomonės
        Mokslas
        Sveikata
        Technologijos
        Orai
        Kriminalai
        Gyvenimas
        Kelionės
        Pramogos
        Auto
        Regionai
        Video
        Meniu
        Paieška
        Uždaryti
        Pradžia
        Atgal
        Ankstesnis
        Kitas
        Toliau
        Daugiau
        Socialinės nuorodos
        Pradinis
        Rezultatai pagal "{}"
        Slinkti žemyn
        Į viršų {}
    """,
    "post_meta": """
        Autorius
        Redakcija
        Žymos
        Atnaujinta
        Paskelbta
        Be kategorijos
        Be temos
        Redaguoti
        Šiandien
        Vakar
        prieš {n} dienas
        prieš {n} savaites
        prieš {n} mėnesius
        prieš {n} metus
        Rekomenduojamas įrašas
    """,
    "related_links": """
        Plačiau
        Susiję
        Paskutinis
        Pirmas
    """,
    "comment_prompts": """
        Komentarai
        Komentaras
        Komentuoti
        Atsakyti
        Vardas
        El. paštas
        Svetainė
        Siųsti
        {name} rašo
        {name} sako
        „{title}“ komentarai
        Citata
        {name} parašė
        El. pašto adresas
        El.paštas
        Interneto puslapis
        Pavadinimas
    """,
    "share_prompts": """
        Dalintis
        Pasidalinti
        Spausdinti
        Kopijuoti
        Išsaugoti
        Patinka
        Pasidalink
        Pasidalinti/Pasižymėti
        Pasidalinti/Įrašyti
    """,
    "paywalls": """
        Prisijungti
        Atsijungti
        Registruotis
        Prenumeruoti
        Slaptažodis
        Administravimas
        Prisiminti duomenis
    """,
    "widgets": """
        Archyvai
        Archyvas
        Kategorijos
        Populiariausi
        Rekomenduojame
        Meta
        Puslapiai
        Skaitomiausi
        Informacija
        Metainformacija
        Kategorijos archyvas: {}
        Žymos archyvas: {}
    """,
    "contents_tables": """
        Turinys
    """,
    "follow_prompts": """
        Naujienlaiškis
    """,
    "consents": """
        Suasmeninkite
    """,
    "footers": """
        Kontaktai
    """,
}
