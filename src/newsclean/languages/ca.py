"""Catalan."""

NAME = "Catalan"
SCRIPT = "Latin"
FUNCTION_WORDS = """
    de la el que i a en els les un una per amb del no és es al ha per als dels més com s'ha però
    han ser aquest aquesta també ja seva són hi molt quan
"""
MONTHS = """
    gener febrer març abril maig juny juliol agost setembre octubre novembre desembre gen febr feb
    abr jul ag set oct nov des
"""
WEEKDAYS = "dilluns dimarts dimecres dijous divendres dissabte diumenge dl dt dc dj dv ds dg"
DATE_WORDS = "de d' d del a les la el h hores"
HOME = """
    inici
    portada
    pàgina d'inici
"""
OUTLETS = """
    notícies diari periòdic premsa actualitat el la nacional país temps avui ara agència revista
    gaseta veu digital punt món
"""
LINES = {
    "navigation": """
        Vés al contingut
        Ves al contingut principal
        Salta al contingut
        Torna a dalt
        Torna a l'inici
        Tornar a dalt
        Pàgina {n} de {n}
        Pàgina següent
        Pàgina anterior
        Resultats de la cerca
        Cerca per
        Pàgina no trobada
        Pàgina prèvia
        Pàgina {n}
        Aneu a la barra d'eines
        Desplaça cap avall fins al contingut
        Amplia el menú fill
        Contrau el menú fill
        Menú del peu de pàgina
        Tanca el menú
        Tanca la cerca
        Buscar títols o continguts
        Vés a dalt {}
        Aquesta pàgina no es pot trobar.
        Error 404: Pàgina no trobada
        Ho sento, no hi ha cap entrada que coincideixi amb el criteri especificat.
        No s'ha trobat la pàgina
        Sembla que no hem trobat el que buscàveu. Potser hi ajudaria una cerca.
    """,
    "read_times": """
        {n} min de lectura
        {n} minut de lectura
        {n} minuts de lectura
        Temps de lectura: {n} min
        Temps de lectura: {n} minuts
        Temps de lectura: {n} minut
        Temps de lectura {n} minuts
        Temps estimat de lectura: {n} minuts
        Lectura de {n} minuts
        Lectura: {n} min
        Es llegeix en {n} minuts
        {n} minut a llegir
        {n} minuts a llegir
    """,
    "post_meta": """
        Publicat el {date}
        Publicat el: {date}
        Publicat: {date}
        Publicat el {date} per {name}
        Publicat per {name}
        Per {name}
        Per {name} el {date}
        Per {name} | {date}
        Escrit per {name}
        Actualitzat el {date}
        Actualitzat: {date}
        Actualitzat a les {date}
        Darrera actualització: {date}
        Última actualització: {date}
        Darrera modificació: {date}
        Data de publicació: {date}
        Autor: {name}
        Autora: {name}
        Text: {name}
        Redacció: {name}
        Per Redacció
        {n} visualitzacions
        {n} visites
        {n} lectures
        fa {n} hores
        fa {n} minuts
        fa {n} dies
        fa {n} hora
        fa {n} setmanes
        Entrada fixada
    """,
    "related_links": """
        Llegir més
        Llegeix més
        Llegiu-ne més
        Continua llegint
        Segueix llegint
        Més informació
        Notícia anterior
        Notícia següent
        Article anterior
        Article següent
        Entrada anterior
        Entrada següent
        Veure totes les notícies
        Carrega'n més
        Entrada prèvia
        Entrades anteriors
        Entrades més recents
        Carrega més
        Mostra l'arxiu
        Mostra'n més
        Articles anteriors
        Navegació d'entrades
        Continua llegint {headline}
    """,
    "comment_prompts": """
        Sigues el primer a comentar
        Veure comentaris
        Cancel·la la resposta
        Cancel·la les respostes
        Envia el comentari
        Publica el comentari
        Inicia sessió per comentar
        Has trobat un error?
        Respon a {name}
        Envia un comentari
        Comentaris anteriors
        No hi ha comentaris
        1 comentari
        %d comentari
        %d comentaris
        Afegeix un comentari
        Escriu un comentari
        Comentaris tancats a {headline}
        Disculpeu, els comentaris estan tancats.
        El comentari està esperant moderació.
        Els comentaris d'aquesta entrada estan tancats.
        Encara no hi ha comentaris.
        Escriviu la vostra contrasenya per veure els comentaris.
        Ho sento, el formulari de comentaris està tancat en aquest moment.
        Mostra més comentaris
        S'estan carregant els comentaris
        Visualitza Comentaris
        Adreça electrònica (no es farà pública)
        Aviseu-me del seguiment dels comentaris per correu.
        Avís de privacitat d'Akismet
        El teu comentari
        Email (no serà publicat)
        Entra per fer un comentari
        Entra per respondre
        Feu clic aquí per cancel·lar la resposta.
        Notifica'm per correu electrònic si hi ha entrades noves.
        Sessió iniciada com a {}. Editeu el perfil.
        Navegació pels comentaris
        Comentaris més recents
    """,
    "share_prompts": """
        Comparteix a Facebook
        Comparteix a Twitter
        Comparteix a X
        Comparteix a WhatsApp
        Comparteix a Telegram
        Comparteix a LinkedIn
        Comparteix a Pinterest
        Comparteix al Facebook
        Comparteix al Twitter
        Comparteix al X
        Comparteix al WhatsApp
        Comparteix al Telegram
        Comparteix al LinkedIn
        Comparteix al Pinterest
        Compartir a Facebook
        Compartir a Twitter
        Compartir a X
        Compartir a WhatsApp
        Compartir a Telegram
        Compartir a LinkedIn
        Compartir a Pinterest
        Comparteix l'article
        Comparteix la notícia
        Comparteix aquesta notícia
        Comparteix això
        Comparteix per correu electrònic
        Copia l'enllaç
        Enllaç copiat
        {n} compartits
        M'agrada S'està carregant
        S'obre en una finestra nova
        Envia per correu electrònic
        Compartir per correu electrònic
        Envia per correu
    """,
    "follow_prompts": """
        Segueix-nos a Facebook
        Segueix-nos a Twitter
        Segueix-nos a X
        Segueix-nos a WhatsApp
        Segueix-nos a Telegram
        Segueix-nos a LinkedIn
        Segueix-nos a Pinterest
        Segueix-nos a Google News
        Segueix-nos a Instagram
        Segueix-nos a les xarxes socials
        Segueix-nos a les xarxes
        Subscriu-te al butlletí
        Subscriu-te al nostre butlletí
        Subscriu-te a la newsletter
        Rep les notícies al teu correu
        Rep el nostre butlletí
        Uneix-te al nostre canal de WhatsApp
        Uneix-te al nostre canal de Telegram
        Descarrega't l'aplicació
        Descarrega't la nostra app
        Activa les notificacions
        El teu correu electrònic
        Et pots donar de baixa en qualsevol moment
        Segueix el bloc
        Segueix-me a Twitter
        Subscriu al bloc per correu electrònic
        Introduïu el vostre correu electrònic
        Subscriviu-vos al nostre butlletí
        Uneix altres {n} subscriptors
        Uneix {n} altre subscriptor
    """,
    "adverts": """
        Publicitat
        Contingut patrocinat
        Contingut promocionat
        La notícia continua després de la publicitat
        L'article continua després de la publicitat
        Continua després de la publicitat
        Espai publicitari
        Publireportatge
    """,
    "paywalls": """
        Contingut exclusiu per a subscriptors
        Només per a subscriptors
        Exclusiu per a subscriptors
        Article exclusiu per a subscriptors
        Subscriu-te per continuar llegint
        Registra't per continuar llegint
        Ja ets subscriptor?
        Ja ets subscriptor? Inicia sessió
        Ja tens un compte? Inicia sessió
        Has oblidat la contrasenya?
        Fes-te subscriptor
        Dona suport al periodisme independent
        Et queden {n} articles gratuïts
        Heu perdut la contrasenya?
        Aquesta entrada està protegida amb contrasenya. Introduïu-la per veure'n els comentaris.
    """,
    "consents": """
        Aquest lloc web utilitza galetes
        Aquest web utilitza galetes
        Aquest web fa servir galetes
        Aquest lloc utilitza cookies
        Aquest web utilitza cookies
        Utilitzem galetes
        Utilitzem cookies
        Utilitzem cookies pròpies i de tercers
        Fem servir galetes
        Accepta totes les galetes
        Accepta-ho tot
        Rebutja-ho tot
        Rebutja totes les galetes
        Configura les galetes
        Configuració de galetes
        Política de galetes
        Política de cookies
        Respectem la teva privacitat
        Accepta les escollides
        Accepta-les totes
        Acceptar-ho tot
        Amaga el banner de galetes
        Aquest lloc web fa servir galetes i et permet controlar les que vols activar
        Aquest lloc web utilitza cookies per millorar la teva experiència.
        Denega totes les galetes
        Desar preferències
        Gestionar preferències
        Mostra / oculta la informació sobre emmagatzematge de galetes
        OK, acceptar totes
        Permet totes les galetes
    """,
    "feed_footers": """
        L'entrada {headline} ha aparegut primer a {}.
    """,
    "widgets": """
        Selecciona la categoria
        Selecciona el mes
        Comentaris (RSS)
        Entrades (RSS)
        Sindicació de les entrades
        Sindicació dels comentaris
        Canal de comentaris
    """,
    "author_boxes": """
        Veure totes les entrades de {name}
        Veure tots els articles de {name}
        Mostra totes les entrades de {name}
        Entrades de {name}
        Visita el web de {name}
    """,
    "credits": """
        Font: ACN
        Font: EFE
        Font: {name}
        Foto: ACN
        Foto: Arxiu
        Foto d'arxiu
        Imatge d'arxiu
        Foto: {name}
    """,
    "players": """
        Escolta l'article
        Escolta aquest article
        Escolta la notícia
        Mira el vídeo
        Veure el vídeo
        Veure galeria
        El teu navegador no suporta l'element d'àudio
        Mostra aquesta publicació a Instagram
        Reproductor d'àudio
        Reproductor de vídeo
        Aquesta presentació amb diapositives necessita JavaScript.
        Aquesta és una finestra modal
        Baixa el fitxer
        Control deslizador de volum
        Control lliscant de temps
        Feu clic per veure la presentació amb diapositives.
        Fi del diàleg.
        Inici del diàleg. L'Escape cancel·larà i tancarà la finestra.
        No s'ha trobat una font compatible per a aquest contingut.
        Reproduir vídeo
        S'està carregant el vídeo
        Velocitat de reproducció
    """,
    "footers": """
        Tots els drets reservats
        © Tots els drets reservats
        © {n} {}. Tots els drets reservats.
        Copyright © {n} {}. Tots els drets reservats.
        Avís legal
        Política de privacitat
        Condicions d'ús
        Protecció de dades
        Mapa del web
        Imprimeix l'article
        Prohibida la reproducció
        Funcionant amb el WordPress
        Gràcies al WordPress
        Avís legal | Política de privacitat
        {} funciona gràcies al WordPress
    """,
}
LEADS = {
    "navigation": """
        Resultats de la cerca per a
    """,
    "post_meta": """
        Etiquetes
        Etiqueta
        Categories
        Categoria
        Temes
        Paraules clau
        Arxivat a
        Etiquetat com a
        Publicat a
    """,
    "related_links": """
        Llegeix també
        Llegiu també
        Llegiu-ne més
        Llegeix més
        Vegeu també
        Mira també
        Et pot interessar
        Us pot interessar
        També et pot interessar
        Us recomanem
        Et recomanem
        Notícia relacionada
        Més informació
        Continua llegint
        Anterior
        Següent
        Llegir més
    """,
    "share_prompts": """
        Feu clic per compartir a
        Feu clic per compartir al
        Fes clic per compartir al
        Fes clic per compartir a
        Feu clic per enviar un correu electrònic a un amic
    """,
    "widgets": """
        Arxiu d'etiquetes
        Arxiu de categoria
        Arxius del autor
    """,
    "credits": """
        Foto
        Fotos
        Fotografia
        Imatge
        Crèdit
        Crèdits
        Il·lustració
    """,
    "footers": """
        Feu clic per imprimir
    """,
}
HEADINGS = {
    "related_links": """
        Notícies relacionades
        Articles relacionats
        Continguts relacionats
        Entrades relacionades
        Temes relacionats
        Llegeix també
        Et pot interessar
        També et pot interessar
        Us pot interessar
        El més llegit
        Les més llegides
        Més llegides
        Últimes notícies
        Darreres notícies
        Més notícies
        Altres notícies
        Et recomanem
        Recomanat per a tu
        Notícies destacades
    """,
    "widgets": """
        Entrades recents
        Comentaris recents
        Núvol d'etiquetes
    """,
    "author_boxes": """
        Sobre l'autor
        Sobre l'autora
        Altres articles de l'autor
        Més articles de {name}
    """,
    "contents_tables": """
        Taula de continguts
        Índex de continguts
        En aquest article
        Taula de contingut
    """,
}
ENDINGS = {
    "comment_prompts": """
        Deixa un comentari
        Deixa una resposta
        Deixeu un comentari
        Feu un comentari
        Deixa un comentari Cancel·la la resposta
        Deixa un comentari Cancel·la les respostes
        L'adreça electrònica no es publicarà. Els camps necessaris estan marcats amb *
        Els camps necessaris estan marcats amb *
        Els comentaris estan tancats
        Comentaris tancats
        {n} comentaris a “{title}”
        Desa el meu nom, correu electrònic i lloc web en aquest navegador per a la pròxima vegada que comenti
        Respon a {headline}
        Els camps necessaris estan marcats amb {}
        L'adreça electrònica no es publicarà
        Heu d'iniciar la sessió per escriure un comentari.
        Una resposta a “{title}”
        {n} respostes a «{title}»
        {n} respostes a “{title}”
        Aquest lloc utilitza Akismet per reduir els comentaris brossa. Apreneu com es processen les dades dels comentaris.
        {n} comentaris
        {n} comentari
        Comentaris ({n})
    """,
}
CARDS = {
    "related_links": """
        A "{}"
    """,
}
COMPANIONS = {
    "navigation": """
        Ets aquí
        Sou aquí
        Inici
        Portada
        Menú
        Tanca
        Cerca
        Notícies
        Política
        Economia
        Societat
        Cultura
        Esports
        Opinió
        Internacional
        Món
        Xarxes socials
        S'està carregant
        Pàgina d'inici
        Cercar
        Enllaços a les xarxes socials
        Navegació
        Desplaça cap avall
        Aquesta pàgina no existeix
        No s'ha trobat res
        No Trobat
        Sense resultats
    """,
    "read_times": """
        Temps de lectura
    """,
    "post_meta": """
        General
        Edita
        Autor de l'entrada
        Data de l'entrada
        Edita això
        Sense categoria
    """,
    "related_links": """
        El més vist
        Anterior
        Següent
        més
        Relacionats
        Llegiu més
        Veure més
        Entrades següents
        Primera
        Última
    """,
    "comment_prompts": """
        {name} diu:
        {name} ha dit:
        Respon
        {name} escrigué:
        Comentari
        Nom
        Correu electrònic
        Lloc web
        Comentaris
        Sense comentaris
        Retroenllaç
        El vostre comentari
        necessari
    """,
    "share_prompts": """
        Comparteix
        Compartir
        M'agrada
        finestra nova
        Comparteix-ho
        Compartir/Desar
    """,
    "follow_prompts": """
        Butlletí
        Butlletins
        Newsletter
        Subscriu-te
        Segueix-nos
        Segueix-nos a
        Adreça electrònica
        Subscriure's
    """,
    "adverts": """
        Anunci
        Anuncis
        Patrocinat
    """,
    "paywalls": """
        Inicia sessió
        Inicia la sessió
        Entra
        Registra't
        Surt
        Administració
        Recorda'm
        Registra
    """,
    "consents": """
        Sempre actiu
        Personalitzar
        Rebutja
        Saber-ne més
    """,
    "widgets": """
        Arxius
        Categories
        Etiquetes
        Meta
        Pàgines
    """,
    "credits": """
        (ACN)
    """,
    "players": """
        Llegendes/Subtítols
        Transmissió en directe
    """,
    "contents_tables": """
        Índex
        Contingut
        Continguts
        Sumari
    """,
    "footers": """
        Imprimeix
        Contacte
        Qui som
        Sobre nosaltres
        Empremta
    """,
}
