"""Romanian."""

NAME = "Romanian"
SCRIPT = "Latin"
FUNCTION_WORDS = """
    de și în a la cu din pe care o nu se pentru că un fi mai au este fost ale al sau prin după lui
    ca dar dintre când va am sunt această acest
"""
MONTHS = """
    ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie
    decembrie ian feb febr mart apr iun iul aug sept oct nov dec
"""
WEEKDAYS = "luni marți miercuri joi vineri sâmbătă duminică lun mar mie joi vin sâm dum"
DATE_WORDS = "la ora orele de din în data"
HOME = """
    acasă
    prima pagină
    pagina principală
    home
"""
OUTLETS = """
    știri ziar ziarul gazeta jurnal jurnalul cotidian cotidianul presa agenția națională național
    azi acum timpul timp adevăr curier tribuna observator mediafax online revista monitorul
"""
LINES = {
    "navigation": """
        Sari la conținut
        Sari la conținutul principal
        Mergi la conținut
        Treci la conținut
        Salt la conținut
        Înapoi sus
        Înapoi la început
        Înapoi la prima pagină
        Deschide meniul
        Închide meniul
        Pagina {n} din {n}
        Pagina următoare
        Pagina anterioară
        Rezultatele căutării
        Caută în site
        Caută după
        Pagina nu a fost găsită
        Derulează în jos la conținut
        Sari la bara de unelte
        Arată meniul
        Extinde meniul copil
        Meniu principal
        Meniu secundar
        Meniu subsol
        Restrânge meniul copil
        Închide căutarea
        Căutarea titlului sau conținutului articolului
        Se încarcă
        Derulare înapoi până sus
        Eroare 404: Pagina nu a fost găsită
        Hopa! Acea pagină nu poate fi găsită.
        Nici un rezultat gasit
        Se pare că n-am putut găsi ceea ce cauți. Probabil căutarea poate ajuta.
        Se pare că nu am găsit nimic la această locație. Încerci o nouă căutare?
        Îmi pare rău, niciun articol nu îndeplinește criteriile tale.
        Sari la subsol
        Sari la meniu
        Încarcă mai multe articole
    """,
    "read_times": """
        {n} minute de citit
        {n} minut de citit
        {n} min de citit
        {n} min. de citit
        {n} de minute de citit
        {n} minute de lectură
        {n} min de lectură
        {n} minute de citire
        {n} min citire
        Timp de citire: {n} minute
        Timp de citire: {n} min
        Timp de citire: {n} minut
        Timp de citire: {n} de minute
        Timp de citire {n} minute
        Timp de lectură: {n} minute
        Timp de lectură: {n} min
        Timp estimat de citire: {n} minute
        Timp estimativ de citire: {n} minute
        Timp citire: {n} minute
        Citit în {n} minute
        Citește în {n} minute
        Se citește în {n} minute
        {n} min. citire
    """,
    "post_meta": """
        Publicat: {date}
        Publicat la: {date}
        Publicat la {date}
        Publicat pe {date}
        Publicat în {date}
        Publicat {date}
        Publicat de {name}
        Publicat de {name} la {date}
        Publicat de {name}, {date}
        Postat de {name}
        Postat de {name} la {date}
        Postat la {date}
        Postat pe {date}
        Data publicării: {date}
        Actualizat: {date}
        Actualizat la {date}
        Actualizat la: {date}
        Actualizare: {date}
        Ultima actualizare: {date}
        Ultima actualizare {date}
        Ultima modificare: {date}
        Modificat la: {date}
        Publicat: {date} Actualizat: {date}
        Publicat: {date} | Actualizat: {date}
        Publicat: {date}, actualizat: {date}
        De {name}
        de {name} - {date}
        De {name}, {date}
        De {name} | {date}
        Autor: {name}
        Autor articol: {name}
        Scris de {name}
        Scris de {name} la {date}
        Scris de: {name}
        Redactor: {name}
        Editor: {name}
        Reporter: {name}
        Text: {name}
        Un articol de {name}
        {n} vizualizări
        {n} de vizualizări
        Vizualizări: {n}
        {n} afișări
        {n} citiri
        Citit de {n} ori
        Accesări: {n}
        acum {n} oră
        acum {n} de minute
        acum {n} săptămâni
        acum {n} luni
        acum o oră
        acum o zi
        Acest articol a fost publicat în {title}. Salvează legătura permanentă.
        acum {n} minute
        acum {n} ore
        acum {n} zile
        Înscris în
        Ultima actualizare {date} de {name}
        Ultima actualizare: {date} de {name}
        Actualizat la {date} de {name}
        Publicat la {date} de {name}
        Publicat pe {date} de {name}
        Publicat de {name} pe {date}
        Publicat în {} Etichetat {}
        Publicat în {} Etichetat cu {}
        Publicat în {} Etichete: {title}
        Publicat în {} Tag-uri: {title}
        Publicat în: {} Etichete: {title}
        Categorii {} Etichete {}
        Categorii: {} Etichete: {title}
        Categorie: {} Etichete: {title}
        Categorii: {} Taguri: {title}
        Acest articol a fost publicat inițial pe {date}
    """,
    "related_links": """
        Citește mai mult
        Citește mai multe
        Citește mai departe
        Citește articolul
        Citește tot articolul
        Citește articolul integral
        Citește integral
        Citește știrea
        Citește în continuare
        Citește continuarea
        Continuă să citești
        Continuă lectura
        Vezi mai multe
        Vezi toate știrile
        Vezi toate articolele
        Află mai multe
        Articolul anterior
        Articolul următor
        Articolul precedent
        Următorul articol
        Știrea anterioară
        Știrea următoare
        Navigare în articole
        Încarcă mai multe
        Încarcă mai multe știri
        Postarea anterioară
        Postarea următoare
        Vezi arhiva
        Vezi mai mult
        Articole mai noi
        Articole mai vechi
        Postări mai vechi
        Citește articolul complet
    """,
    "comment_prompts": """
        Niciun comentariu
        Nici un comentariu
        Fii primul care comentează
        Fii primul care lasă un comentariu
        Vezi comentariile
        Vezi toate comentariile
        Afișează comentariile
        Citește comentariile
        Adaugă un comentariu
        Adaugă comentariul
        Comentează acest articol
        Comentează știrea
        Spune-ți părerea
        Anulează răspunsul
        Publică comentariul
        Trimite comentariul
        Autentifică-te pentru a comenta
        Trebuie să fii autentificat pentru a comenta
        Ai observat o greșeală?
        Semnalează o eroare
        Raportează o eroare
        Sesizează o eroare
        Răspunde lui {name}
        Notifică-mă prin email despre comentarii noi
        Ți-a plăcut articolul?
        Ai găsit o greșeală?
        Evaluează articolul
        Adaugă comentariu
        Afișare mai multe comentarii
        Comentarii oprite
        Comentariile la acest articol sunt închise.
        Comentariile sunt închise pentru {headline}
        Comentariul tău așteaptă moderare.
        Comentariul tău e în așteptare.
        Introdu parola pentru a vizualiza comentariile.
        Niciun comentariu până acum.
        Regret, comentariile sunt închise pentru acest element.
        Vizualizare Comentarii
        Îmi pare rău, comentariile sunt dezactivate.
        Îmi pare rău, comentariile sunt oprite pentru moment.
        Încărcare comentarii
        Anunță-mă prin e-mail despre articole noi.
        Anunță-mă prin e-mail despre comentariile făcute.
        Apasă aici pentru a renunța.
        Autentifică-te pentru a lăsa un comentariu
        Autentifică-te pentru a răspunde
        Comentariul dvs
        Dă clic aici pentru a anula răspunsul.
        E-mail (nu va fi făcut public)
        Notificare de confidențialitate Akismet
        Site web
        Trimite comentariu
        Еmail (nu va fi publicat)
        Comentarii mai noi
        Comentarii mai vechi
        Navigare comentarii
        Navigare în comentarii
        Un comentariu
        Ce părere ai? Spune-ne în comentarii
        Ce părere aveți? Scrieți în comentarii
        Spune-ne în comentarii
        Spuneți-ne în comentarii
        Lasă-ne un comentariu
        Spune-ți părerea în comentarii
        Ți-a fost util acest articol?
        Ți-a fost de folos acest articol?
        V-a fost util acest articol?
        A fost util acest articol?
        A fost utilă această pagină?
        Ți-a plăcut acest articol?
        Cât de utilă a fost această postare?
        Click pe o stea pentru a evalua!
        Evaluare medie {n} / {n}. Numărul voturilor: {n}
        Mulțumim pentru feedback
        Raportează o greșeală
    """,
    "share_prompts": """
        Distribuie pe Facebook
        Distribuie pe Twitter
        Distribuie pe X
        Distribuie pe WhatsApp
        Distribuie pe Telegram
        Distribuie pe LinkedIn
        Distribuie pe Pinterest
        Partajează pe Facebook
        Partajează pe Twitter
        Partajează pe X
        Partajează pe WhatsApp
        Partajează pe Telegram
        Partajează pe LinkedIn
        Partajează pe Pinterest
        Distribuie articolul
        Distribuie acest articol
        Distribuie știrea
        Distribuie pe email
        Partajează asta
        Partajează articolul
        Partajează acest articol
        Trimite unui prieten
        Trimite prin e-mail
        Trimite pe WhatsApp
        Copiază link
        Copiază linkul
        Copiază link-ul
        Link copiat
        Linkul a fost copiat
        {n} distribuiri
        {n} de distribuiri
        {n} share-uri
        Apreciază Încarc
        Fii primul care apreciază
        Ți-a plăcut articolul? Distribuie-l
        Se deschide în fereastră nouă
        se deschide într-o fereastră nouă
        se deschide într-o filă nouă
        Salvează articolul
        Apreciez asta
        distribuie via e-mail
        Partajează pe Reddit
        Postează LinkedIn
        Postează pe Facebook
        Postează pe Reddit
        Pune pe Pinterest
        Scrie pe Twitter
        Share pe Facebook
        Trimite pe e-mail
        Trimite pe email
        Trimite pe Telegram
        {n} blogeri ca acesta
        Dă clic pentru a partaja pe X
        Dă clic pentru a partaja pe X (Se deschide în fereastră nouă)
        Dă clic pentru a partaja pe X(Se deschide în fereastră nouă)
        Dă clic pentru a partaja pe Twitter
        Dă clic pentru a partaja pe Twitter (Se deschide în fereastră nouă)
        Dă clic pentru a partaja pe Twitter(Se deschide în fereastră nouă)
        Dă clic pentru a partaja pe Facebook
        Dă clic pentru a partaja pe Facebook (Se deschide în fereastră nouă)
        Dă clic pentru a partaja pe Facebook(Se deschide în fereastră nouă)
        Dă clic pentru a partaja pe LinkedIn
        Dă clic pentru a partaja pe LinkedIn (Se deschide în fereastră nouă)
        Dă clic pentru a partaja pe LinkedIn(Se deschide în fereastră nouă)
        Dă clic pentru a partaja pe WhatsApp
        Dă clic pentru a partaja pe WhatsApp (Se deschide în fereastră nouă)
        Dă clic pentru a partaja pe WhatsApp(Se deschide în fereastră nouă)
        Dă clic pentru a partaja pe Telegram
        Dă clic pentru a partaja pe Telegram (Se deschide în fereastră nouă)
        Dă clic pentru a partaja pe Telegram(Se deschide în fereastră nouă)
        Dă clic pentru a partaja pe Reddit
        Dă clic pentru a partaja pe Reddit (Se deschide în fereastră nouă)
        Dă clic pentru a partaja pe Reddit(Se deschide în fereastră nouă)
        Dă clic pentru a partaja pe Pinterest
        Dă clic pentru a partaja pe Pinterest (Se deschide în fereastră nouă)
        Dă clic pentru a partaja pe Pinterest(Se deschide în fereastră nouă)
        Dă clic pentru a partaja pe Tumblr
        Dă clic pentru a partaja pe Tumblr (Se deschide în fereastră nouă)
        Dă clic pentru a partaja pe Tumblr(Se deschide în fereastră nouă)
        Dă clic pentru a partaja pe Pocket
        Dă clic pentru a partaja pe Pocket (Se deschide în fereastră nouă)
        Dă clic pentru a partaja pe Pocket(Se deschide în fereastră nouă)
        Dă clic pentru a partaja pe Mastodon
        Dă clic pentru a partaja pe Mastodon (Se deschide în fereastră nouă)
        Dă clic pentru a partaja pe Mastodon(Se deschide în fereastră nouă)
        Dă clic pentru a partaja pe Threads
        Dă clic pentru a partaja pe Threads (Se deschide în fereastră nouă)
        Dă clic pentru a partaja pe Threads(Se deschide în fereastră nouă)
        Dă clic pentru a partaja pe Bluesky
        Dă clic pentru a partaja pe Bluesky (Se deschide în fereastră nouă)
        Dă clic pentru a partaja pe Bluesky(Se deschide în fereastră nouă)
        Dă clic pentru a partaja pe Nextdoor
        Dă clic pentru a partaja pe Nextdoor (Se deschide în fereastră nouă)
        Dă clic pentru a partaja pe Nextdoor(Se deschide în fereastră nouă)
        Dă clic pentru a partaja pe Skype
        Dă clic pentru a partaja pe Skype (Se deschide în fereastră nouă)
        Dă clic pentru a partaja pe Skype(Se deschide în fereastră nouă)
        Clic pentru partajare pe X
        Clic pentru partajare pe X (Se deschide în fereastră nouă)
        Clic pentru partajare pe X(Se deschide în fereastră nouă)
        Clic pentru partajare pe Twitter
        Clic pentru partajare pe Twitter (Se deschide în fereastră nouă)
        Clic pentru partajare pe Twitter(Se deschide în fereastră nouă)
        Clic pentru partajare pe Facebook
        Clic pentru partajare pe Facebook (Se deschide în fereastră nouă)
        Clic pentru partajare pe Facebook(Se deschide în fereastră nouă)
        Clic pentru partajare pe LinkedIn
        Clic pentru partajare pe LinkedIn (Se deschide în fereastră nouă)
        Clic pentru partajare pe LinkedIn(Se deschide în fereastră nouă)
        Clic pentru partajare pe WhatsApp
        Clic pentru partajare pe WhatsApp (Se deschide în fereastră nouă)
        Clic pentru partajare pe WhatsApp(Se deschide în fereastră nouă)
        Clic pentru partajare pe Telegram
        Clic pentru partajare pe Telegram (Se deschide în fereastră nouă)
        Clic pentru partajare pe Telegram(Se deschide în fereastră nouă)
        Clic pentru partajare pe Reddit
        Clic pentru partajare pe Reddit (Se deschide în fereastră nouă)
        Clic pentru partajare pe Reddit(Se deschide în fereastră nouă)
        Clic pentru partajare pe Pinterest
        Clic pentru partajare pe Pinterest (Se deschide în fereastră nouă)
        Clic pentru partajare pe Pinterest(Se deschide în fereastră nouă)
        Clic pentru partajare pe Tumblr
        Clic pentru partajare pe Tumblr (Se deschide în fereastră nouă)
        Clic pentru partajare pe Tumblr(Se deschide în fereastră nouă)
        Clic pentru partajare pe Pocket
        Clic pentru partajare pe Pocket (Se deschide în fereastră nouă)
        Clic pentru partajare pe Pocket(Se deschide în fereastră nouă)
        Clic pentru partajare pe Mastodon
        Clic pentru partajare pe Mastodon (Se deschide în fereastră nouă)
        Clic pentru partajare pe Mastodon(Se deschide în fereastră nouă)
        Clic pentru partajare pe Threads
        Clic pentru partajare pe Threads (Se deschide în fereastră nouă)
        Clic pentru partajare pe Threads(Se deschide în fereastră nouă)
        Clic pentru partajare pe Bluesky
        Clic pentru partajare pe Bluesky (Se deschide în fereastră nouă)
        Clic pentru partajare pe Bluesky(Se deschide în fereastră nouă)
        Clic pentru partajare pe Nextdoor
        Clic pentru partajare pe Nextdoor (Se deschide în fereastră nouă)
        Clic pentru partajare pe Nextdoor(Se deschide în fereastră nouă)
        Clic pentru partajare pe Skype
        Clic pentru partajare pe Skype (Se deschide în fereastră nouă)
        Clic pentru partajare pe Skype(Se deschide în fereastră nouă)
        Partajează pe X (Se deschide în fereastră nouă)
        Partajează pe X(Se deschide în fereastră nouă)
        Partajează pe Twitter (Se deschide în fereastră nouă)
        Partajează pe Twitter(Se deschide în fereastră nouă)
        Partajează pe Facebook (Se deschide în fereastră nouă)
        Partajează pe Facebook(Se deschide în fereastră nouă)
        Partajează pe LinkedIn (Se deschide în fereastră nouă)
        Partajează pe LinkedIn(Se deschide în fereastră nouă)
        Partajează pe WhatsApp (Se deschide în fereastră nouă)
        Partajează pe WhatsApp(Se deschide în fereastră nouă)
        Partajează pe Telegram (Se deschide în fereastră nouă)
        Partajează pe Telegram(Se deschide în fereastră nouă)
        Partajează pe Reddit (Se deschide în fereastră nouă)
        Partajează pe Reddit(Se deschide în fereastră nouă)
        Partajează pe Pinterest (Se deschide în fereastră nouă)
        Partajează pe Pinterest(Se deschide în fereastră nouă)
        Partajează pe Tumblr
        Partajează pe Tumblr (Se deschide în fereastră nouă)
        Partajează pe Tumblr(Se deschide în fereastră nouă)
        Partajează pe Pocket
        Partajează pe Pocket (Se deschide în fereastră nouă)
        Partajează pe Pocket(Se deschide în fereastră nouă)
        Partajează pe Mastodon
        Partajează pe Mastodon (Se deschide în fereastră nouă)
        Partajează pe Mastodon(Se deschide în fereastră nouă)
        Partajează pe Threads
        Partajează pe Threads (Se deschide în fereastră nouă)
        Partajează pe Threads(Se deschide în fereastră nouă)
        Partajează pe Bluesky
        Partajează pe Bluesky (Se deschide în fereastră nouă)
        Partajează pe Bluesky(Se deschide în fereastră nouă)
        Partajează pe Nextdoor
        Partajează pe Nextdoor (Se deschide în fereastră nouă)
        Partajează pe Nextdoor(Se deschide în fereastră nouă)
        Partajează pe Skype
        Partajează pe Skype (Se deschide în fereastră nouă)
        Partajează pe Skype(Se deschide în fereastră nouă)
        Distribuie pe X (Se deschide în fereastră nouă)
        Distribuie pe X(Se deschide în fereastră nouă)
        Distribuie pe Twitter (Se deschide în fereastră nouă)
        Distribuie pe Twitter(Se deschide în fereastră nouă)
        Distribuie pe Facebook (Se deschide în fereastră nouă)
        Distribuie pe Facebook(Se deschide în fereastră nouă)
        Distribuie pe LinkedIn (Se deschide în fereastră nouă)
        Distribuie pe LinkedIn(Se deschide în fereastră nouă)
        Distribuie pe WhatsApp (Se deschide în fereastră nouă)
        Distribuie pe WhatsApp(Se deschide în fereastră nouă)
        Distribuie pe Telegram (Se deschide în fereastră nouă)
        Distribuie pe Telegram(Se deschide în fereastră nouă)
        Distribuie pe Reddit
        Distribuie pe Reddit (Se deschide în fereastră nouă)
        Distribuie pe Reddit(Se deschide în fereastră nouă)
        Distribuie pe Pinterest (Se deschide în fereastră nouă)
        Distribuie pe Pinterest(Se deschide în fereastră nouă)
        Distribuie pe Tumblr
        Distribuie pe Tumblr (Se deschide în fereastră nouă)
        Distribuie pe Tumblr(Se deschide în fereastră nouă)
        Distribuie pe Pocket
        Distribuie pe Pocket (Se deschide în fereastră nouă)
        Distribuie pe Pocket(Se deschide în fereastră nouă)
        Distribuie pe Mastodon
        Distribuie pe Mastodon (Se deschide în fereastră nouă)
        Distribuie pe Mastodon(Se deschide în fereastră nouă)
        Distribuie pe Threads
        Distribuie pe Threads (Se deschide în fereastră nouă)
        Distribuie pe Threads(Se deschide în fereastră nouă)
        Distribuie pe Bluesky
        Distribuie pe Bluesky (Se deschide în fereastră nouă)
        Distribuie pe Bluesky(Se deschide în fereastră nouă)
        Distribuie pe Nextdoor
        Distribuie pe Nextdoor (Se deschide în fereastră nouă)
        Distribuie pe Nextdoor(Se deschide în fereastră nouă)
        Distribuie pe Skype
        Distribuie pe Skype (Se deschide în fereastră nouă)
        Distribuie pe Skype(Se deschide în fereastră nouă)
        Dă clic pentru a partaja pe {} (Se deschide în fereastră nouă)
        Dă clic pentru a partaja pe {}(Se deschide în fereastră nouă)
        Clic pentru partajare pe {} (Se deschide în fereastră nouă)
        Clic pentru partajare pe {}(Se deschide în fereastră nouă)
        Dă clic pentru a trimite o legătură prin email unui prieten (Se deschide în fereastră nouă)
        Dă clic pentru a trimite o legătură prin email unui prieten(Se deschide în fereastră nouă)
        Clic pentru imprimare (Se deschide în fereastră nouă)
        Clic pentru imprimare(Se deschide în fereastră nouă)
        Distribuie asta
        Apreciază Se încarcă...
        Îmi place Încărcare...
        Ți-a plăcut articolul? Distribuie-l prietenilor!
        Ți-a plăcut acest articol? Distribuie-l!
        Dacă ți-a plăcut articolul, distribuie-l
        Distribuie prietenilor
        Distribuie pe rețelele sociale
        Trimite articolul unui prieten
    """,
    "follow_prompts": """
        Urmărește-ne pe Facebook
        Urmărește-ne pe Twitter
        Urmărește-ne pe X
        Urmărește-ne pe WhatsApp
        Urmărește-ne pe Telegram
        Urmărește-ne pe LinkedIn
        Urmărește-ne pe Pinterest
        Urmărește-ne pe Google News
        Urmărește-ne și pe Google News
        Urmărește știrile noastre pe Google News
        Urmăriți-ne pe Google News
        Urmăriți-ne pe Facebook
        Urmăriți-ne și pe Google News
        Urmărește-ne pe Instagram
        Urmărește-ne pe rețelele sociale
        Urmărește canalul nostru de WhatsApp
        Abonează-te la canalul nostru de WhatsApp
        Abonează-te la canalul nostru de Telegram
        Intră pe canalul nostru de WhatsApp
        Alătură-te canalului nostru de WhatsApp
        Abonează-te la newsletter
        Abonează-te la newsletterul nostru
        Abonează-te la newsletter-ul nostru
        Abonați-vă la newsletter
        Înscrie-te la newsletter
        Primește știrile pe email
        Primește cele mai noi știri
        Primește cele mai importante știri pe email
        Nu rata nicio știre
        Fii la curent cu ultimele știri
        Descarcă aplicația
        Descarcă aplicația noastră
        Activează notificările
        Te poți dezabona oricând
        Introdu adresa de email
        Adresa ta de email
        Sunt de acord cu politica de confidențialitate
        Dă-ne like pe Facebook
        Abonează-te la canalul nostru de YouTube
        Alege-ne ca sursă preferată pe Google
        Abonează-te la canalul nostru
        Urmărește canalul de WhatsApp
        Urmărește știrile {} și pe Google News
        Urmărește-mă pe Twitter
        Urmărește-ne pe
        Urmărire blog
        Urmăriți-ne pe
        Abonare la blog via email
        Abonare newsletter
        Introdu adresa ta de email
        S-a alăturat {n} abonat
        S-au alăturat {n} abonați
        S-au alăturat {n} de abonați
        Abonează-te la newsletterul nostru și {title}
        Abonați-vă la newsletterul nostru
        Abonează-te pentru a primi cele mai noi articole pe email.
        Introduceți adresa de email
        Alătură-te celorlalți {n} abonați
        Prin abonare ești de acord cu {title}
        Prin abonare, ești de acord cu {title}
        Prin înscrierea la newsletter, ești de acord cu {title}
        Prin trimiterea acestui formular, sunteți de acord cu {title}
        Prin trimiterea acestui formular, ești de acord cu {title}
        Sunt de acord cu termenii și condițiile
        Sunt de acord cu prelucrarea datelor personale
        Am citit și sunt de acord cu politica de confidențialitate
        Nu trimitem spam!
        Nu facem spam!
        Vă puteți dezabona oricând
        Mulțumim pentru abonare
        Nu rata niciun articol
        Nu ratați nicio știre
        Fii la curent cu cele mai noi știri
        Click aici pentru a te abona la newsletter
        Urmărește-ne pe YouTube
        Urmărește-ne pe TikTok
        Urmăriți-ne pe Instagram
        Urmăriți-ne pe YouTube
        Urmărește-ne pe Facebook, {title}
        Alătură-te grupului nostru de Facebook
        Intră în grupul nostru de WhatsApp
    """,
    "adverts": """
        Publicitate
        Reclamă
        Articolul continuă după publicitate
        Articolul continuă după reclamă
        Articolul continuă după reclame
        Știrea continuă după publicitate
        Continuarea după publicitate
        Continuă după publicitate
        Continuă după reclamă
        Articolul continuă mai jos
        Conținut sponsorizat
        Articol sponsorizat
        Conținut publicitar
        Spațiu publicitar
        Articol susținut de {}
        (P) Advertorial
        Închide reclama
        Acest articol conține linkuri afiliate.
        Acest articol conține linkuri afiliate. {title}
        De ce văd această reclamă?
        Sari peste reclamă
        Continuarea articolului după publicitate
    """,
    "paywalls": """
        Articol disponibil doar abonaților
        Acest articol este disponibil doar abonaților
        Conținut disponibil doar pentru abonați
        Conținut exclusiv pentru abonați
        Exclusiv pentru abonați
        Doar pentru abonați
        Abonează-te pentru a citi mai departe
        Abonează-te pentru a citi articolul integral
        Pentru a citi mai departe, abonează-te
        Autentifică-te pentru a citi
        Ești deja abonat?
        Ești deja abonat? Autentifică-te
        Ai deja cont?
        Ai deja cont? Autentifică-te
        Ai deja un cont? Intră în cont
        Mai ai {n} articole gratuite
        Ai uitat parola?
        Ți-ai uitat parola?
        Creează un cont
        Susține jurnalismul independent
        Susține presa independentă
        Ți-ai pierdut parola?
        Acest articol este protejat cu o parolă. Introdu parola pentru a vedea orice comentarii.
        Acest articol este protejat cu parolă. Introdu parola pentru a vedea comentariile.
        Acest conținut este protejat cu parolă. Pentru a-l vedea, te rog să introduci parola mai jos
        Acest conținut este protejat cu parolă. Te rog introdu parola pentru a-l vedea.
        Susține-ne
        Susține munca noastră
        Susține jurnalismul independent. {title}
        Susțineți jurnalismul independent
    """,
    "consents": """
        Acest site folosește cookie-uri
        Acest site folosește cookies
        Acest site utilizează cookie-uri
        Acest site utilizează cookies
        Acest website folosește cookies
        Acest website utilizează cookie-uri
        Folosim cookie-uri
        Utilizăm cookie-uri
        Folosim cookie-uri pentru a îmbunătăți experiența ta
        Utilizăm cookie-uri pentru a vă oferi o experiență mai bună
        Continuarea navigării reprezintă acceptul dumneavoastră
        Prin continuarea navigării ești de acord cu utilizarea cookie-urilor
        Acceptă tot
        Acceptă toate
        Acceptă toate cookie-urile
        Accept toate cookie-urile
        Refuză toate
        Respinge tot
        Refuz toate cookie-urile
        Setări cookie-uri
        Setări cookies
        Politica de cookies
        Politica de cookie-uri
        Politica privind cookie-urile
        Modifică preferințele
        Gestionează preferințele
        Confidențialitatea ta este importantă pentru noi
        Accept toate
        Acest site utilizează cookie-uri și vă oferă control asupra a ceea ce doriți să activați
        Acest site web utilizează Cookies pentru a vă îmbunătăți experiența.
        Afișați / ascundeți informații despre stocarea modulelor cookie
        Ascunde bannerul cookie-urilor
        Permiteți toate cookie-urile
        Respinge toate
        Respinge toate cookie-urile
        Setări cookie
        Cookie-urile necesare sunt absolut esențiale {title}
        Cookie-urile necesare sunt cruciale pentru {title}
        Cookie-urile funcționale ajută la {title}
        Cookie-urile analitice sunt folosite pentru a înțelege {title}
        Cookie-urile de performanță sunt folosite pentru {title}
        Cookie-urile de publicitate sunt folosite pentru {title}
        Pentru a oferi cea mai bună experiență, folosim tehnologii, cum ar fi cookie-uri{title}
        Pentru a oferi cele mai bune experiențe, folosim tehnologii {title}
        Stocarea tehnică sau accesul este strict {title}
        Stocarea tehnică sau accesul sunt strict {title}
        Stocarea tehnică sau accesul care este utilizat exclusiv {title}
        Administrează consimțământul
        Administrează consimțămintele
        Administrează opțiunile
        Administrează serviciile
        Gestionează consimțământul
        Citește mai multe despre aceste scopuri
        Vezi preferințele
        Salvează preferințele
        Întotdeauna activ
        Acest site este protejat de reCAPTCHA
        Acest site este protejat de reCAPTCHA și se aplică Politica de confidențialitate și Termenii și condițiile Google.
        Acest site este protejat de reCAPTCHA și {title}
        Acest site este protejat prin reCAPTCHA {title}
    """,
    "feed_footers": """
        Articolul {headline} apare prima dată în {}.
        Post-ul {headline} apare prima dată în {}.
        Articolul {headline} a apărut prima dată pe {}.
        Articolul {headline} a apărut mai întâi pe {}.
    """,
    "widgets": """
        Selectează o categorie
        Selectează o lună
        Feed RSS pentru acest articol.
        Flux comentarii
        Flux intrări
        Selectează luna
        Feed comentarii
    """,
    "author_boxes": """
        Vezi toate articolele lui {name}
        Vezi toate articolele scrise de {name}
        Vezi toate articolele autorului
        Toate articolele de {name}
        Vezi articolele acestui autor
        Vizitează site-ul web {name}
        Vizitează situl {name}’
        Vezi profilul autorului
        Urmărește autorul
    """,
    "credits": """
        Sursa: {name}
        Sursa: Agerpres
        Sursa: Mediafax
        Sursa: News.ro
        Sursa: Reuters
        Foto: Agerpres
        Foto: Arhivă
        Foto arhivă
        Foto: Captură video
        Foto ilustrativ
        Foto cu caracter ilustrativ
        Imagine cu caracter ilustrativ
        Imagine ilustrativă
        Imagine de arhivă
        Captură video
        Captură de ecran
        Foto: {name}
        Sursa foto
        Imagine: {name}
    """,
    "players": """
        Ascultă articolul
        Ascultă acest articol
        Ascultă știrea
        Ascultă varianta audio a articolului
        Browserul tău nu suportă elementul audio
        Browserul dvs. nu suportă elementul audio
        Browserul tău nu suportă HTML5 video
        Vezi videoclipul
        Vezi galeria foto
        Vezi galeria
        Urmărește video
        Mărește imaginea
        Vezi această postare pe Instagram
        O postare distribuită de {}
        O postare partajată de {}
        Player audio
        Player video
        Aceasta este o fereastră modală
        Această prezentare necesită JavaScript.
        Clic pentru a vedea prezentarea.
        Cursor timp
        Cursor volum
        Descarcă fişierul
        Folosește tastele săgeată sus/jos pentru a mări sau micșora volumul.
        Nu au fost găsite surse compatibile pentru acest conținut media.
        Rată de redare
        Redare video
        Sfârșitul ferestrei de dialog.
        Utilizează tastele de săgeată Sus/Jos pentru a creşte/micşora volumul
        Încărcare video
        Browserul tău nu suportă elementul video.
        Browserul dumneavoastră nu suportă elementul audio.
        Browserul dumneavoastră nu suportă elementul video.
        Browserul dvs. nu suportă elementul video.
        Browserul tău nu suportă HTML5 audio.
    """,
    "footers": """
        Toate drepturile rezervate
        © Toate drepturile rezervate
        Toate drepturile sunt rezervate
        © {n} {}. Toate drepturile rezervate.
        © {n} {} - Toate drepturile rezervate
        Copyright © {n} {}. Toate drepturile rezervate.
        Politica de confidențialitate
        Politica de confidențialitate | Termeni și condiții
        Termeni și condiții
        Termeni de utilizare
        Protecția datelor
        Prelucrarea datelor cu caracter personal
        Harta site-ului
        Echipa redacțională
        Caseta redacțională
        Cod deontologic
        Tipărește articolul
        Printează articolul
        Descarcă PDF
        Propulsat de WordPress
        Propulsat cu mândrie de WordPress
        Reproducerea interzisă
        Preluarea articolelor este permisă doar cu citarea sursei
        Rulează pe WordPress
        {} este propulsat cu mândrie de WordPress
        Hartă site
        Politica cookies
        Termeni și condiții de utilizare
    """,
}
LEADS = {
    "navigation": """
        Rezultatele căutării pentru
    """,
    "post_meta": """
        Etichete
        Etichetă
        Taguri
        Tag-uri
        Tags
        Cuvinte cheie
        Categorii
        Categorie
        Subiecte
        Etichetat
        Publicat în
        Din categoria
    """,
    "related_links": """
        Citește și
        Citiți și
        Citește mai mult
        Citește mai multe
        Citește mai departe
        Citește aici
        Vezi și
        Vedeți și
        Te-ar putea interesa
        V-ar putea interesa
        Pe aceeași temă
        Află mai multe
        Recomandarea autorului
        Recomandarea redacției
        Articol recomandat
        Știre recomandată
        Recomandările noastre
        Continuă să citești
        Continuă lectura
        Articolul anterior
        Articolul următor
        Anterior
        Următor
        Mai multe
    """,
    "share_prompts": """
        Clic pentru a partaja pe
        Dă clic pentru a partaja pe
        Clic pentru partajare pe
        Dă clic pentru a trimite o legătură prin email unui prieten
        Clic pentru a trimite asta prin email unui prieten
    """,
    "widgets": """
        Arhivă autori
        Arhivă categorie
        Arhivă etichetă
    """,
    "credits": """
        Foto
        Sursa foto
        Sursa imagine
        Credit foto
        Fotografie
        Fotografii
        Sursa video
    """,
    "footers": """
        Preluarea informațiilor de pe
        Clic pentru imprimare
        Propulsat cu mândrie de
        Propulsată cu mândrie de
    """,
}
HEADINGS = {
    "related_links": """
        Articole similare
        Articole asemănătoare
        Articole recomandate
        Articole pe aceeași temă
        Citește și
        Pe aceeași temă
        Cele mai citite
        Cele mai citite știri
        Cele mai citite articole
        Cele mai noi știri
        Cele mai populare
        Ultimele știri
        Ultimele articole
        Ultimele noutăți
        Știri recente
        Știri similare
        Știri din aceeași categorie
        Alte articole
        Alte știri
        Alte știri din {name}
        Te-ar putea interesa
        Te-ar putea interesa și
        Te-ar mai putea interesa
        V-ar putea interesa
        S-ar putea să-ți placă
        S-ar putea să-ți placă și
        Îți recomandăm
        Vă recomandăm
        Recomandările redacției
        Recomandările editorilor
        Recomandate pentru tine
        Din aceeași categorie
        Articole din aceeași categorie
        Mai multe de la același autor
        Mai multe articole
        Mai multe știri
        Articole conexe
        Postări similare
        Știri de ultimă oră
        Cele mai comentate
        Articole asociate
        Ați putea fi interesat de
        Mai multe despre {name}
        Articole care te-ar putea interesa
        Alte articole care te-ar putea interesa
        S-ar putea să te intereseze
        S-ar putea să îți placă
        S-ar putea să îți placă și
        Cititorii au mai citit
        Mai multe din această categorie
    """,
    "widgets": """
        Articole recente
        Comentarii recente
        Nor de etichete
        Articole populare
        Postări recente
        Nor etichete
        Cele mai bune articole și pagini
        Listă legături
    """,
    "author_boxes": """
        Despre autor
        Despre autoare
        Alte articole de {name}
        Alte articole ale autorului
        Toate articolele autorului
        Articole de {name}
    """,
    "contents_tables": """
        Cuprins
        Cuprinsul articolului
        În acest articol
        Cuprins articol
        Tabla de materii
        Tabel de conținut
    """,
}
ENDINGS = {
    "comment_prompts": """
        Lasă un răspuns
        Lasă un comentariu
        Lăsați un răspuns
        Lăsați un comentariu
        Lasă un răspuns Anulează răspunsul
        Lasă un comentariu Anulează răspunsul
        Adresa ta de email nu va fi publicată. Câmpurile obligatorii sunt marcate cu *
        Câmpurile obligatorii sunt marcate cu *
        Comentariile sunt închise
        Comentariile sunt dezactivate
        Comentarii închise
        {n} comentarii la “{title}”
        {n} gânduri despre “{title}”
        Salvează-mi numele, emailul și site-ul web în acest navigator pentru data viitoare când o să comentez
        Scrie un comentariu
        Lasă un răspuns către {headline}
        Trebuie să fii autentificat pentru a publica comentarii.
        Un răspuns la “{title}”
        {n} de răspunsuri la “{title}”
        {n} răspunsuri la “{title}”
        Acest site folosește Akismet pentru a reduce spamul. Află cum sunt procesate datele comentariilor tale.
        Adresa ta de email nu va fi publicată.
        Dă-i un răspuns lui {}
        Lasă un răspuns către {}
        Trebuie să fii autentificat pentru a publica un comentariu.
        Trebuie să te autentifici pentru a publica un comentariu.
        {n} comentarii
        {n} comentariu
        {n} de comentarii
        Comentarii ({n})
        Comentarii: {n}
    """,
}
COMPANIONS = {
    "navigation": """
        Te afli aici
        Ești aici
        Mergi sus
        Acasă
        Meniu
        Închide
        Caută
        Căutare
        Știri
        Politică
        Economie
        Social
        Externe
        Internațional
        Sport
        Cultură
        Sănătate
        Educație
        Opinii
        Actualitate
        Justiție
        Monden
        Video
        Administrație
        Eveniment
        Încarc
        Înapoi
        Legături sociale
        Navigare
        Prima pagină
        Încarcare
        Pagina {n}
        Derulează în jos
        N-am găsit nimic
        Nu există nimic aici
        Pagina negăsită
        Pagină Lipsă
        Întrebări frecvente
        Servicii
        Serviciile noastre
        Produse
        Prețuri
        Magazin
        Coș
        Listă de dorințe
        Contactează-ne
        Engleză
    """,
    "read_times": """
        Timp de citire
    """,
    "post_meta": """
        Fără categorie
        Editare
        Editează
        Articol reprezentativ
        Autor articol
        Dată articol
        Modifică
        Publicat la
        Publicat de
        Actualizat
        Ultima actualizare
        Scris de
    """,
    "related_links": """
        Cele mai noi
        Ultima oră
        Parteneri media
        Continuarea aici
        Partenerii noștri
        Populare
        Recomandate
        Recomandări
        Similare
        Continuare
        Detalii
        Mai mult
        Vezi toate
        Anterior
        Precedenta
        Precedentul
        Prima
        Ultima
        Următor
        Următorea
        Următorul
        Înainte
    """,
    "comment_prompts": """
        Spune ce crezi
        {name} spune:
        {name} a spus:
        Comentarii
        Comentează
        Răspunde
        Comentariu
        Raportează
        Nume
        Pagina web
        {n} de răspunsuri
        {n} răspunsuri
        Comentariul tău
        necesar
        {} spune
        Da Nu
        Cele mai vechi
    """,
    "share_prompts": """
        Dă mai departe
        Dă share
        Distribuie
        Partajează
        Share
        Facebook
        Twitter
        WhatsApp
        Apreciază
        fereastră nouă
        distribuie/salvează
        Distribuiți
        Partajare
        Plăcut
        Salvează
        Îmi place
        Salvat
        Copiază
    """,
    "follow_prompts": """
        Newsletter
        Abonează-te
        Abonare
        Urmărește-ne
        Fii la curent
        Adresa de email
        Mă abonez
        Înscrie-te
    """,
    "adverts": """
        Advertorial
        Reclame
        Anunț
        Anunțuri
        Sponsorizat
        (P)
    """,
    "paywalls": """
        Donează acum
        Autentificare
        Înregistrare
        Contul meu
        Abonați
        Intră în cont
        Donează
        Deautentificare
        Amintire date
        Conectare
        Creează cont
        Deconectare
        Dezautentificare
        Ține-mă minte
    """,
    "consents": """
        Noi și partenerii noștri
        Întotdeauna active
        Mereu activ
        Accept
        Personalizați
        Refuz
        Renunță
        Sunt de acord
        Funcționale
        Statistici
        Preferințe
        Acceptă
        Refuză
    """,
    "widgets": """
        Arhive
        Categorii
        Etichete
        Meta
        Pagini
        Legături
        Metadate
    """,
    "credits": """
        Agerpres
        Mediafax
    """,
    "players": """
        Vezi video
        Vezi foto
        Ascultă
        Difuzare în direct
        Galerie foto
        Legende/Subtitrări
        Redă
    """,
    "contents_tables": """
        Conținut
        Sumar
    """,
    "footers": """
        Reclamații
        Contact
        Despre noi
        Redacția
        Tipărește
        Printează
        Echipa
        Imprimare
        Listare
        Cariere
        GDPR
    """,
}
