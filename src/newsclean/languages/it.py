"""Italian."""

NAME = "Italian"
SCRIPT = "Latin"
FUNCTION_WORDS = """
    di il la che e a in un per è una del non con i le da si della sono alla come più ha al dei nel
    ma lo anche gli dal su o delle se questo ci
"""
MONTHS = """
    gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
    gen feb mar apr mag giu lug ago set sett ott nov dic
"""
WEEKDAYS = "lunedì martedì mercoledì giovedì venerdì sabato domenica lun mar mer gio ven sab dom"
DATE_WORDS = "il del di alle ore h dalle"
HOME = """
    home
    home page
    homepage
    inizio
"""
OUTLETS = """
    notizie giornale quotidiano gazzetta corriere il la lo i le messaggero tempo tempi oggi agenzia
    rivista stampa mattino sera secolo nazione voce cronache settimanale news magazine tribuna
"""
ENTRIES = """
    Ambiente
    Animali
    Arte
    Auto
    Bellezza
    Calcio
    Casa
    Cinema
    Cucina
    Diritti
    Energia
    Eventi
    Famiglia
    Finanza
    Formazione
    Foto
    Gusto
    Innovazione
    Interni
    Lavoro
    Libri
    Lifestyle
    Mercati
    Moda
    Motori
    Musica
    Ricette
    Rubriche
    Scienza
    Scienze
    Scuola
    Serie TV
    Sicurezza
    Sociale
    Spettacolo
    Storia
    Tempo libero
    Turismo
    Università
    Viaggi
    Video
"""
LINES = {
    "navigation": """
        Vai al contenuto
        Vai al contenuto principale
        Salta al contenuto
        Passa al contenuto
        Vai al menu
        Vai al footer
        Vai alla navigazione
        Salta al contenuto principale
        Ti trovi in
        Torna su
        Torna in alto
        Torna all'inizio
        Torna alla home
        Apri il menu
        Chiudi il menu
        Apri la ricerca
        Pagina {n} di {n}
        Pagina successiva
        Pagina precedente
        Risultati della ricerca
        Cerca nel sito
        Oops! Pagina non trovata
        Pagina non trovata.
        Salta alla barra strumento
        Vai alla barra degli strumenti
        Apri menu
        Attiva/disattiva menu
        Chiudi la ricerca
        Chiudi menu
        Menu nel footer
        Menu principale
        Menu secondario
        Mostra menu
        Ti trovi qui
        Cerca il titolo o il contenuto dell'articolo
        Inizia a scrivere e premi Invio per cercare
        Ricerca per
        Scorri in alto
        Torna in cima
        Errore 404: Pagina non trovata
        Il contenuto non è stato trovato. Prova con una ricerca.
        Nessun articolo risponde ai criteri di ricerca impostati.
        Nessun risultato trovato
        Non riusciamo a trovare quello che cerchi. Forse eseguire una ricerca potrebbe essere di aiuto.
        Oops! La pagina non è stata trovata.
        Questa pagina non sembra esistere.
        Vai al menu principale
        Vai al piè di pagina
        Carica altre notizie
    """,
    "read_times": """
        {n} min di lettura
        {n} minuto di lettura
        {n} minuti di lettura
        {n}' di lettura
        Lettura {n} min
        Lettura: {n} min
        Lettura: {n} minuti
        Lettura in {n} minuti
        Tempo di lettura: {n} min
        Tempo di lettura: {n} minuti
        Tempo di lettura: {n} minuto
        Tempo di lettura {n} minuti
        Tempo di lettura {n} min
        Tempo di lettura stimato: {n} minuti
        Tempo di lettura medio: {n} minuti
        Tempo stimato di lettura: {n} minuti
        Si legge in {n} minuti
        Tempo di lettura: meno di un minuto
        {n} minuti per la lettura
    """,
    "post_meta": """
        Pubblicato il {date}
        Pubblicato il: {date}
        Pubblicato: {date}
        Pubblicato il {date} da {name}
        Pubblicato da {name}
        Pubblicato da {name} il {date}
        Pubblicato il {date} alle ore {date}
        Di {name}
        di {name} - {date}
        Di {name} | {date}
        Di {name}, {date}
        Di {name} il {date}
        A cura di {name}
        A cura di {name} il {date}
        A cura di Redazione
        A cura della Redazione
        Scritto da {name}
        Scritto da {name} il {date}
        Articolo di {name}
        Testo di {name}
        Autore: {name}
        Redazione: {name}
        Di Redazione
        Della Redazione
        di Redazione Online
        Redazione Web
        Redazione online
        dal nostro inviato
        dalla nostra inviata
        dal nostro corrispondente
        Aggiornato il {date}
        Aggiornato: {date}
        Aggiornato alle {date}
        Aggiornata il {date}
        Ultimo aggiornamento: {date}
        Ultimo aggiornamento il {date}
        Ultimo aggiornamento {date}
        Ultima modifica: {date}
        Ultima modifica il {date}
        Pubblicato il {date} - Aggiornato il {date}
        Pubblicato il {date} | Aggiornato il {date}
        Data di pubblicazione: {date}
        Inserito il {date}
        {n} visualizzazioni
        Visualizzazioni: {n}
        {n} letture
        Letto {n} volte
        {n} ora fa
        {n} giorno fa
        {n} settimane fa
        {n} mesi fa
        Questa voce è stata pubblicata in {title}. Contrassegna il permalink.
        {n} giorni fa
        {n} minuti fa
        {n} ore fa
        Ultimo aggiornamento il {date} da {name}
        Ultimo aggiornamento: {date} di {name}
        Aggiornato il {date} da {name}
        Pubblicato in {} Taggato {}
        Pubblicato in {} Taggato con {}
        Pubblicato in {} Contrassegnato {}
        Pubblicato in {} Contrassegnato da {}
        Pubblicato in {} Etichettato {}
        Pubblicato in {} | Taggato {}
        Pubblicato in: {} Tag: {title}
        Categorie {} Tag {}
        Categorie: {} Tag: {title}
        Categoria: {} Tag: {title}
        Archiviato in: {} Contrassegnato con: {title}
        Questo articolo è stato pubblicato originariamente il {date}
        Questo articolo è stato pubblicato per la prima volta il {date}
        Autore dell'articolo: {}
        Articolo pubblicato: {date}
        Categoria dell'articolo: {title}
        Commenti dell'articolo: {}
        Ultima modifica dell'articolo: {date}
    """,
    "related_links": """
        Leggi tutto
        Leggi di più
        Leggi l'articolo
        Leggi l'articolo completo
        Leggi la notizia
        Continua a leggere
        Continua la lettura
        Scopri di più
        Vai all'articolo
        Leggi tutte le notizie
        Tutte le notizie
        Articolo precedente
        Articolo successivo
        Prossimo articolo
        Notizia precedente
        Notizia successiva
        Post precedente
        Post successivo
        Navigazione articoli
        Carica altro
        Carica altri articoli
        Mostra altri articoli
        Nessun articolo correlato.
        Carica altri
        Visualizza archivio
        Articoli meno recenti
        Articoli più recenti
        Articoli precedenti
        Articoli seguenti
        Leggi l'intero articolo
        Vedi tutti gli articoli
        Vedi tutte le notizie
    """,
    "comment_prompts": """
        Nessun commento
        Commenta per primo
        Sii il primo a commentare
        Commenta la notizia
        Commenta l'articolo
        Commenta questo articolo
        Vai ai commenti
        Leggi i commenti
        Visualizza i commenti
        Vedi tutti i commenti
        Annulla risposta
        Accedi per commentare
        Registrati per commentare
        Invia il commento
        Pubblica commento
        Hai trovato un errore? Segnalacelo
        Segnala un errore
        Avvisami quando ci sono nuovi commenti
        Rispondi a {name}
        Scrivi un commento
        Commento all'articolo
        1 commento
        Hai trovato un errore?
        Questo articolo ti è stato utile?
        Valuta questo articolo
        Aggiungi un commento
        Lascia per primo un commento
        Mostra commenti
        Vedi i commenti
        Al momento l'inserimento di commenti non è consentito.
        Caricamento commenti
        Commenti disabilitati su {headline}
        I commenti sono chiusi per questo articolo.
        I commenti su questo articolo sono disattivati.
        Il tuo commento è in attesa di moderazione
        Inserisci la tua password per visualizzare i commenti.
        Mostra altri commenti
        Non c'è ancora nessun commento.
        Vedi commenti
        Accedi per lasciare un commento
        Accedi per rispondere
        Autenticato come {}. Modifica il tuo profilo.
        Avvertimi via e-mail alla pubblicazione di un nuovo articolo
        Avvertimi via e-mail in caso di risposte al mio commento.
        Avvertimi via email alla pubblicazione di un nuovo articolo.
        Avvertimi via email in caso di risposte al mio commento.
        Effettua il login per lasciare un commento
        Effettua il login per rispondere
        Effettuare il login per lasciare un commento
        Email (non sarà pubblicata)
        Fai clic qui per annullare la risposta.
        Fare clic qui per annullare la risposta.
        Fare il login per rispondere
        Informativa sulla privacy di Akismet
        Invia commento
        Iscriviti senza commentare
        Mail (che non verrà pubblicata)
        Pubblica il commento
        Risposte ai miei commenti
        Commenti meno recenti
        Commenti più recenti
        Commenti più vecchi
        Navigazione commenti
        Nuovi commenti
        Commenti precedenti
        Commenti seguenti
        Cosa ne pensi? Scrivilo nei commenti
        Cosa ne pensate? Scrivetelo nei commenti
        Cosa ne pensi? Faccelo sapere nei commenti
        Cosa ne pensate? Fatecelo sapere nei commenti
        Faccelo sapere nei commenti
        Fatecelo sapere nei commenti
        Scrivilo nei commenti
        Scrivetelo nei commenti
        Dì la tua nei commenti
        Dite la vostra nei commenti
        Lascia un commento qui sotto
        Ti è stato utile questo articolo?
        Hai trovato utile questo articolo?
        Questa pagina ti è stata utile?
        È stato utile questo articolo?
        Quanto è stato utile questo articolo?
        Quanto è stato utile questo post?
        Clicca su una stella per votare!
        Clicca su una stella per valutarla!
        Voto medio {n} / {n}. Conteggio dei voti: {n}
        Valutazione media {n} / {n}. Conteggio voti: {n}
        Ancora nessun voto! Vota per primo questo post.
        Nessun voto finora! Sii il primo a valutare questo post.
        Grazie per il tuo feedback
        Grazie per la tua opinione
        Effettua il login per commentare
        Usando questo modulo accetti la memorizzazione e la gestione dei tuoi dati da questo sito web.
    """,
    "share_prompts": """
        Condividi su Facebook
        Condividi su Twitter
        Condividi su X
        Condividi su WhatsApp
        Condividi su Telegram
        Condividi su LinkedIn
        Condividi su Pinterest
        Condividi questo articolo
        Condividi l'articolo
        Condividi la notizia
        Condividi questa notizia
        Condividi questo post
        Condividi con gli amici
        Condividi sui social
        Condividi via email
        Condividi via mail
        Condividi tramite
        Condividi questo contenuto
        Copia link
        Copia il link
        Copia collegamento
        Link copiato
        {n} condivisioni
        {n} Condividi
        Mi piace Caricamento
        Invia per email
        Invia a un amico
        Invia via email
        Invia su WhatsApp
        Salva articolo
        Salva l'articolo
        Si apre in una nuova finestra
        apre in una nuova scheda
        Si apre in una nuova scheda
        Ti è piaciuto? Condividilo
        Se ti è piaciuto questo articolo condividilo
        Condividi su Reddit
        Invia tramite email
        Inviare via email
        Tweetta su Twitter
        {n} blogger cliccano Mi Piace per questo
        {n} blogger hanno fatto clic su Mi Piace per questo
        Fai clic per condividere su X
        Fai clic per condividere su X (Si apre in una nuova finestra)
        Fai clic per condividere su X(Si apre in una nuova finestra)
        Fai clic per condividere su Twitter
        Fai clic per condividere su Twitter (Si apre in una nuova finestra)
        Fai clic per condividere su Twitter(Si apre in una nuova finestra)
        Fai clic per condividere su Facebook
        Fai clic per condividere su Facebook (Si apre in una nuova finestra)
        Fai clic per condividere su Facebook(Si apre in una nuova finestra)
        Fai clic per condividere su LinkedIn
        Fai clic per condividere su LinkedIn (Si apre in una nuova finestra)
        Fai clic per condividere su LinkedIn(Si apre in una nuova finestra)
        Fai clic per condividere su WhatsApp
        Fai clic per condividere su WhatsApp (Si apre in una nuova finestra)
        Fai clic per condividere su WhatsApp(Si apre in una nuova finestra)
        Fai clic per condividere su Telegram
        Fai clic per condividere su Telegram (Si apre in una nuova finestra)
        Fai clic per condividere su Telegram(Si apre in una nuova finestra)
        Fai clic per condividere su Reddit
        Fai clic per condividere su Reddit (Si apre in una nuova finestra)
        Fai clic per condividere su Reddit(Si apre in una nuova finestra)
        Fai clic per condividere su Pinterest
        Fai clic per condividere su Pinterest (Si apre in una nuova finestra)
        Fai clic per condividere su Pinterest(Si apre in una nuova finestra)
        Fai clic per condividere su Tumblr
        Fai clic per condividere su Tumblr (Si apre in una nuova finestra)
        Fai clic per condividere su Tumblr(Si apre in una nuova finestra)
        Fai clic per condividere su Pocket
        Fai clic per condividere su Pocket (Si apre in una nuova finestra)
        Fai clic per condividere su Pocket(Si apre in una nuova finestra)
        Fai clic per condividere su Mastodon
        Fai clic per condividere su Mastodon (Si apre in una nuova finestra)
        Fai clic per condividere su Mastodon(Si apre in una nuova finestra)
        Fai clic per condividere su Threads
        Fai clic per condividere su Threads (Si apre in una nuova finestra)
        Fai clic per condividere su Threads(Si apre in una nuova finestra)
        Fai clic per condividere su Bluesky
        Fai clic per condividere su Bluesky (Si apre in una nuova finestra)
        Fai clic per condividere su Bluesky(Si apre in una nuova finestra)
        Fai clic per condividere su Nextdoor
        Fai clic per condividere su Nextdoor (Si apre in una nuova finestra)
        Fai clic per condividere su Nextdoor(Si apre in una nuova finestra)
        Fai clic per condividere su Skype
        Fai clic per condividere su Skype (Si apre in una nuova finestra)
        Fai clic per condividere su Skype(Si apre in una nuova finestra)
        Fai clic qui per condividere su X
        Fai clic qui per condividere su X (Si apre in una nuova finestra)
        Fai clic qui per condividere su X(Si apre in una nuova finestra)
        Fai clic qui per condividere su Twitter
        Fai clic qui per condividere su Twitter (Si apre in una nuova finestra)
        Fai clic qui per condividere su Twitter(Si apre in una nuova finestra)
        Fai clic qui per condividere su Facebook
        Fai clic qui per condividere su Facebook (Si apre in una nuova finestra)
        Fai clic qui per condividere su Facebook(Si apre in una nuova finestra)
        Fai clic qui per condividere su LinkedIn
        Fai clic qui per condividere su LinkedIn (Si apre in una nuova finestra)
        Fai clic qui per condividere su LinkedIn(Si apre in una nuova finestra)
        Fai clic qui per condividere su WhatsApp
        Fai clic qui per condividere su WhatsApp (Si apre in una nuova finestra)
        Fai clic qui per condividere su WhatsApp(Si apre in una nuova finestra)
        Fai clic qui per condividere su Telegram
        Fai clic qui per condividere su Telegram (Si apre in una nuova finestra)
        Fai clic qui per condividere su Telegram(Si apre in una nuova finestra)
        Fai clic qui per condividere su Reddit
        Fai clic qui per condividere su Reddit (Si apre in una nuova finestra)
        Fai clic qui per condividere su Reddit(Si apre in una nuova finestra)
        Fai clic qui per condividere su Pinterest
        Fai clic qui per condividere su Pinterest (Si apre in una nuova finestra)
        Fai clic qui per condividere su Pinterest(Si apre in una nuova finestra)
        Fai clic qui per condividere su Tumblr
        Fai clic qui per condividere su Tumblr (Si apre in una nuova finestra)
        Fai clic qui per condividere su Tumblr(Si apre in una nuova finestra)
        Fai clic qui per condividere su Pocket
        Fai clic qui per condividere su Pocket (Si apre in una nuova finestra)
        Fai clic qui per condividere su Pocket(Si apre in una nuova finestra)
        Fai clic qui per condividere su Mastodon
        Fai clic qui per condividere su Mastodon (Si apre in una nuova finestra)
        Fai clic qui per condividere su Mastodon(Si apre in una nuova finestra)
        Fai clic qui per condividere su Threads
        Fai clic qui per condividere su Threads (Si apre in una nuova finestra)
        Fai clic qui per condividere su Threads(Si apre in una nuova finestra)
        Fai clic qui per condividere su Bluesky
        Fai clic qui per condividere su Bluesky (Si apre in una nuova finestra)
        Fai clic qui per condividere su Bluesky(Si apre in una nuova finestra)
        Fai clic qui per condividere su Nextdoor
        Fai clic qui per condividere su Nextdoor (Si apre in una nuova finestra)
        Fai clic qui per condividere su Nextdoor(Si apre in una nuova finestra)
        Fai clic qui per condividere su Skype
        Fai clic qui per condividere su Skype (Si apre in una nuova finestra)
        Fai clic qui per condividere su Skype(Si apre in una nuova finestra)
        Clicca per condividere su X
        Clicca per condividere su X (Si apre in una nuova finestra)
        Clicca per condividere su X(Si apre in una nuova finestra)
        Clicca per condividere su Twitter
        Clicca per condividere su Twitter (Si apre in una nuova finestra)
        Clicca per condividere su Twitter(Si apre in una nuova finestra)
        Clicca per condividere su Facebook
        Clicca per condividere su Facebook (Si apre in una nuova finestra)
        Clicca per condividere su Facebook(Si apre in una nuova finestra)
        Clicca per condividere su LinkedIn
        Clicca per condividere su LinkedIn (Si apre in una nuova finestra)
        Clicca per condividere su LinkedIn(Si apre in una nuova finestra)
        Clicca per condividere su WhatsApp
        Clicca per condividere su WhatsApp (Si apre in una nuova finestra)
        Clicca per condividere su WhatsApp(Si apre in una nuova finestra)
        Clicca per condividere su Telegram
        Clicca per condividere su Telegram (Si apre in una nuova finestra)
        Clicca per condividere su Telegram(Si apre in una nuova finestra)
        Clicca per condividere su Reddit
        Clicca per condividere su Reddit (Si apre in una nuova finestra)
        Clicca per condividere su Reddit(Si apre in una nuova finestra)
        Clicca per condividere su Pinterest
        Clicca per condividere su Pinterest (Si apre in una nuova finestra)
        Clicca per condividere su Pinterest(Si apre in una nuova finestra)
        Clicca per condividere su Tumblr
        Clicca per condividere su Tumblr (Si apre in una nuova finestra)
        Clicca per condividere su Tumblr(Si apre in una nuova finestra)
        Clicca per condividere su Pocket
        Clicca per condividere su Pocket (Si apre in una nuova finestra)
        Clicca per condividere su Pocket(Si apre in una nuova finestra)
        Clicca per condividere su Mastodon
        Clicca per condividere su Mastodon (Si apre in una nuova finestra)
        Clicca per condividere su Mastodon(Si apre in una nuova finestra)
        Clicca per condividere su Threads
        Clicca per condividere su Threads (Si apre in una nuova finestra)
        Clicca per condividere su Threads(Si apre in una nuova finestra)
        Clicca per condividere su Bluesky
        Clicca per condividere su Bluesky (Si apre in una nuova finestra)
        Clicca per condividere su Bluesky(Si apre in una nuova finestra)
        Clicca per condividere su Nextdoor
        Clicca per condividere su Nextdoor (Si apre in una nuova finestra)
        Clicca per condividere su Nextdoor(Si apre in una nuova finestra)
        Clicca per condividere su Skype
        Clicca per condividere su Skype (Si apre in una nuova finestra)
        Clicca per condividere su Skype(Si apre in una nuova finestra)
        Condividi su X (Si apre in una nuova finestra)
        Condividi su X(Si apre in una nuova finestra)
        Condividi su Twitter (Si apre in una nuova finestra)
        Condividi su Twitter(Si apre in una nuova finestra)
        Condividi su Facebook (Si apre in una nuova finestra)
        Condividi su Facebook(Si apre in una nuova finestra)
        Condividi su LinkedIn (Si apre in una nuova finestra)
        Condividi su LinkedIn(Si apre in una nuova finestra)
        Condividi su WhatsApp (Si apre in una nuova finestra)
        Condividi su WhatsApp(Si apre in una nuova finestra)
        Condividi su Telegram (Si apre in una nuova finestra)
        Condividi su Telegram(Si apre in una nuova finestra)
        Condividi su Reddit (Si apre in una nuova finestra)
        Condividi su Reddit(Si apre in una nuova finestra)
        Condividi su Pinterest (Si apre in una nuova finestra)
        Condividi su Pinterest(Si apre in una nuova finestra)
        Condividi su Tumblr
        Condividi su Tumblr (Si apre in una nuova finestra)
        Condividi su Tumblr(Si apre in una nuova finestra)
        Condividi su Pocket
        Condividi su Pocket (Si apre in una nuova finestra)
        Condividi su Pocket(Si apre in una nuova finestra)
        Condividi su Mastodon
        Condividi su Mastodon (Si apre in una nuova finestra)
        Condividi su Mastodon(Si apre in una nuova finestra)
        Condividi su Threads
        Condividi su Threads (Si apre in una nuova finestra)
        Condividi su Threads(Si apre in una nuova finestra)
        Condividi su Bluesky
        Condividi su Bluesky (Si apre in una nuova finestra)
        Condividi su Bluesky(Si apre in una nuova finestra)
        Condividi su Nextdoor
        Condividi su Nextdoor (Si apre in una nuova finestra)
        Condividi su Nextdoor(Si apre in una nuova finestra)
        Condividi su Skype
        Condividi su Skype (Si apre in una nuova finestra)
        Condividi su Skype(Si apre in una nuova finestra)
        Fai clic per condividere su {} (Si apre in una nuova finestra)
        Fai clic per condividere su {}(Si apre in una nuova finestra)
        Fai clic qui per condividere su {} (Si apre in una nuova finestra)
        Fai clic qui per condividere su {}(Si apre in una nuova finestra)
        Clicca per condividere su {} (Si apre in una nuova finestra)
        Clicca per condividere su {}(Si apre in una nuova finestra)
        Condividi su {}
        Condividi su {} (Si apre in una nuova finestra)
        Condividi su {}(Si apre in una nuova finestra)
        Fai clic per inviare un link a un amico via e-mail (Si apre in una nuova finestra)
        Fai clic per inviare un link a un amico via e-mail(Si apre in una nuova finestra)
        Invia un link via e-mail a un amico
        Invia un link via e-mail a un amico (Si apre in una nuova finestra)
        Invia un link via e-mail a un amico(Si apre in una nuova finestra)
        Fai clic qui per stampare (Si apre in una nuova finestra)
        Fai clic qui per stampare(Si apre in una nuova finestra)
        Stampa (Si apre in una nuova finestra)
        Mi piace Caricamento in corso…
        Ti è piaciuto questo articolo? Condividilo!
        Ti è piaciuto l'articolo? Condividilo!
        Ti è piaciuto questo articolo? Condividilo con i tuoi amici!
        Se ti è piaciuto questo articolo, condividilo!
        Condividi questo articolo con i tuoi amici
        Condividi con i tuoi amici
        Salva su Pinterest
    """,
    "follow_prompts": """
        Seguici su Facebook
        Seguici su Twitter
        Seguici su X
        Seguici su WhatsApp
        Seguici su Telegram
        Seguici su LinkedIn
        Seguici su Pinterest
        Seguici su Google News
        Seguici anche su Google News
        Seguici su Instagram
        Seguici sui social
        Seguici sui nostri social
        Seguici anche su WhatsApp
        Seguici sui nostri canali
        Iscriviti alla newsletter
        Iscriviti alla nostra newsletter
        Iscriviti al nostro canale WhatsApp
        Iscriviti al canale WhatsApp
        Iscriviti al canale Telegram
        Iscriviti al nostro canale Telegram
        Iscriviti al nostro canale YouTube
        Unisciti al nostro canale Telegram
        Unisciti al nostro canale WhatsApp
        Ricevi la newsletter
        Ricevi la nostra newsletter
        Ricevi le notizie ogni giorno
        Ricevi le ultime notizie
        Ricevi le notizie sul tuo smartphone
        Resta aggiornato
        Resta sempre aggiornato
        Rimani sempre aggiornato
        Scarica la nostra app
        Scarica l'app
        Disponibile su Google Play
        Attiva le notifiche
        Inserisci il tuo indirizzo email
        La tua email
        Il tuo indirizzo email
        Puoi annullare l'iscrizione in qualsiasi momento
        Ho letto e accetto l'informativa sulla privacy
        Acconsento al trattamento dei dati personali
        Aggiungici alle tue fonti preferite su Google
        Segui il nostro canale WhatsApp
        Segui la nostra pagina Facebook
        Iscriviti al canale YouTube
        Segui il blog
        Segui il canale WhatsApp
        Segui {} su
        Seguici anche su
        Seguimi su Twitter
        Iscriviti al blog tramite e-mail
        Iscriviti al blog tramite email
        Digita la tua e-mail
        Grazie per l'iscrizione
        Inserisci il tuo indirizzo e-mail
        Inserisci la tua email
        Iscrivimi alla newsletter
        Unisciti a {n} altri iscritti
        Unisciti a {n} altro iscritto
        Iscriviti gratis alla nostra newsletter
        Iscriviti alla nostra newsletter e {title}
        Iscriviti alla nostra newsletter per {title}
        Iscriviti alla newsletter per {title}
        Iscriviti alla newsletter e {title}
        Iscriviti per ricevere gli ultimi articoli inviati alla tua casella e-mail.
        Abbonati ora per continuare a leggere e avere accesso all'archivio completo.
        Inserisci il tuo indirizzo e-mail per iscriverti a questo blog {title}
        Inserisci la tua email per ricevere {title}
        Unisciti ad altri {n} iscritti
        Scopri di più da {}
        Iscrivendoti accetti la nostra {title}
        Iscrivendoti accetti i nostri {title}
        Iscrivendoti, accetti la nostra {title}
        Iscrivendoti, accetti i nostri {title}
        Iscrivendoti alla newsletter accetti {title}
        Iscrivendoti alla newsletter, accetti {title}
        Inviando questo modulo, accetti {title}
        Inviando questo modulo accetti {title}
        Inviando il modulo dichiari di aver letto {title}
        Cliccando su "Iscriviti" accetti {title}
        Ho letto e accetto la privacy policy
        Ho letto l'informativa sulla privacy e {title}
        Accetto la privacy policy
        Acconsento al trattamento dei miei dati personali {title}
        Non inviamo spam!
        Non inviamo spam! Leggi la nostra Informativa sulla privacy per avere maggiori informazioni.
        Controlla la tua casella di posta o la cartella spam per confermare la tua iscrizione
        Leggi la nostra informativa sulla privacy
        Puoi cancellarti in qualsiasi momento
        Rispettiamo la tua privacy
        Grazie per esserti iscritto
        Grazie per la tua iscrizione
        Non perderti nessuna notizia
        Non perdere nessuna notizia
        Non perdere nessun articolo
        Non perderti nessun articolo
        Non perderti nulla
        Clicca qui per iscriverti al nostro canale Telegram
        Clicca qui per iscriverti al nostro canale WhatsApp
        Clicca qui per iscriverti alla newsletter
        Clicca qui per iscriverti alla nostra newsletter
        Clicca qui per entrare nel nostro canale Telegram
        Clicca qui per unirti al nostro gruppo WhatsApp
        Clicca qui per seguirci su {}
        Unisciti al nostro gruppo WhatsApp
        Segui il nostro canale Telegram
        Seguici su YouTube
        Seguici su TikTok
        Seguici su Facebook e Instagram
        Seguici su Facebook, {title}
        Seguici su Instagram, {title}
        Se ti è piaciuto questo articolo, iscriviti {title}
    """,
    "adverts": """
        Pubblicità
        Annuncio pubblicitario
        Continua dopo la pubblicità
        Continua a leggere dopo la pubblicità
        L'articolo continua dopo la pubblicità
        L'articolo prosegue dopo la pubblicità
        L'articolo continua sotto
        L'articolo continua dopo il video
        Contenuto sponsorizzato
        Articolo sponsorizzato
        Contenuto promozionale
        Messaggio promozionale
        Informazione pubblicitaria
        Spazio pubblicitario
        Pubbliredazionale
        Chiudi pubblicità
        Salta annuncio
        Questo articolo contiene link di affiliazione
        Rimuovi pubblicità
        Messaggio pubblicitario
        Segnala questo annuncio
        Questo articolo contiene link di affiliazione. {title}
        Questo articolo contiene link affiliati. {title}
        Questo articolo può contenere link di affiliazione.
        Questo articolo può contenere link di affiliazione. {title}
        In qualità di Affiliato Amazon io ricevo un guadagno {title}
        In qualità di Affiliato Amazon, ricevo un guadagno {title}
        In qualità di affiliati Amazon riceviamo un guadagno {title}
        Alcuni link presenti in questo articolo sono affiliati {title}
        Perché vedo questo annuncio?
        Chiudi annuncio
        Rimuovi la pubblicità
        Scorri per continuare a leggere
    """,
    "paywalls": """
        Articolo riservato agli abbonati
        Riservato agli abbonati
        Contenuto riservato agli abbonati
        Questo articolo è riservato agli abbonati
        Questo contenuto è riservato agli abbonati
        Abbonati per continuare a leggere
        Abbonati per leggere
        Abbonati ora
        Per continuare a leggere, abbonati
        Registrati per continuare a leggere
        Accedi per continuare a leggere
        Sei già abbonato?
        Sei già abbonato? Accedi
        Hai già un abbonamento? Accedi
        Hai già un account? Accedi
        Hai raggiunto il limite di articoli gratuiti
        Hai ancora {n} articoli gratuiti
        Sostieni il giornalismo indipendente
        Password dimenticata?
        Hai dimenticato la password?
        Accedi o registrati
        Attiva l'abbonamento
        Hai dimenticato la tua password?
        È stata persa la password?
        Il contenuto è protetto da password. Per visualizzarlo inserisci di seguito la password
        Questo articolo è protetto da password. Inserire la password per visualizzare i commenti.
        Questo articolo è protetto da password. Inserisci la password per visualizzare i commenti.
        Questo contenuto è protetto da password. Inserisci una password per visualizzarlo.
        Questo post è protetto da password. Inserire la password corretta per visualizzare i commenti.
        Esci da questo account
        Sostieni il nostro lavoro
        Sostieni il giornalismo indipendente. {title}
        Sostieni la nostra informazione
        Sostieni l'informazione libera
        Sostienici con una donazione
        Diventa sostenitore
        Abbonati per leggere l'articolo completo
        Scopri le offerte di abbonamento
    """,
    "consents": """
        Questo sito utilizza i cookie
        Questo sito utilizza cookie
        Questo sito usa i cookie
        Utilizziamo i cookie
        Usiamo i cookie
        Questo sito utilizza cookie tecnici e di terze parti
        Utilizziamo i cookie per migliorare la tua esperienza
        Utilizziamo i cookie per essere sicuri che tu possa avere la migliore esperienza sul nostro sito. Se continui ad utilizzare questo sito noi assumiamo che tu ne sia felice.
        Proseguendo la navigazione acconsenti all'uso dei cookie
        Continuando la navigazione accetti l'uso dei cookie
        Accetta tutti i cookie
        Accetta e chiudi
        Rifiuta tutto
        Rifiuta i cookie
        Rifiuta cookie
        Gestisci i cookie
        Gestisci le preferenze
        Personalizza le scelte
        Preferenze privacy
        La tua privacy è importante
        Teniamo alla tua privacy
        Sempre abilitato
        Continua senza accettare
        Accetta e continua
        Accetta tutti
        Accettare selezionato
        Accettare tutti
        Consenti tutti i cookie
        Gestisci consenso
        Gestisci cookie
        Gestisci preferenze
        Impostazioni cookie
        Informativa privacy
        Informativa sui cookie
        Mostra/nascondi informazioni sulla memorizzazione dei cookie
        Nascondi il banner dei cookie
        Non vendere o condividere le mie informazioni personali
        Ok, accetta tutto
        Preferenze cookie
        Questo sito fa uso di cookies e ti consente di decidere se accettarli o rifiutarli
        Questo sito Web utilizza i Cookies per migliorare la tua esperienza.
        Rifiuta tutti
        Rifiuta tutti i cookie
        Salva preferenze
        I cookie necessari sono assolutamente essenziali {title}
        I cookie necessari sono fondamentali per le funzioni di base del sito {title}
        I cookie funzionali aiutano a svolgere determinate funzionalità {title}
        I cookie analitici vengono utilizzati per comprendere {title}
        I cookie per le prestazioni vengono utilizzati per {title}
        I cookie di performance vengono utilizzati per {title}
        I cookie pubblicitari vengono utilizzati per fornire ai visitatori {title}
        Per fornire le migliori esperienze, utilizziamo tecnologie come i cookie {title}
        Il consenso a queste tecnologie ci permetterà di elaborare dati {title}
        L'archiviazione tecnica o l'accesso sono strettamente necessari {title}
        L'archiviazione tecnica o l'accesso sono necessari {title}
        L'archiviazione tecnica o l'accesso che viene utilizzato esclusivamente {title}
        Gestisci il consenso
        Gestisci Consenso Cookie
        Gestisci opzioni
        Gestisci servizi
        Gestisci {n} fornitori
        Per saperne di più su questi scopi
        Visualizza le preferenze
        Visualizza preferenze
        Sempre attivo
        Questo sito è protetto da reCAPTCHA
        Questo sito è protetto da reCAPTCHA e si applicano la Privacy Policy e i Termini di servizio di Google.
        Questo sito è protetto da reCAPTCHA e {title}
        Questo sito è protetto da reCAPTCHA, {title}
        Questo modulo è protetto da reCAPTCHA {title}
    """,
    "feed_footers": """
        L'articolo {headline} proviene da {}.
        L'articolo {headline} sembra essere il primo su {}.
        L'articolo {headline} è stato pubblicato per la prima volta su {}.
        The post {headline} proviene da {}.
    """,
    "widgets": """
        Seleziona una categoria
        Seleziona mese
        Articoli (RSS)
        Commenti (RSS)
        Feed dei commenti
        Feed dei contenuti
        Seleziona il mese
    """,
    "author_boxes": """
        Visualizza tutti gli articoli di {name}
        Vedi tutti gli articoli di {name}
        Vedi tutti i post di {name}
        Mostra tutti gli articoli di {name}
        Articoli scritti da {name}
        Visita il sito web di {name}
        Visitare il sito web di {name}
        Guarda tutti gli articoli di {name}
        Tutti gli articoli di questo autore
        Vedi tutti gli articoli dell'autore
        Vedi il profilo dell'autore
        Segui l'autore
        Segui {name} su Twitter
        Segui {name} su X
        Segui {name} su Instagram
        Segui {name} su Facebook
        Segui {name} su LinkedIn
    """,
    "credits": """
        Fonte: ANSA
        Fonte: Adnkronos
        Fonte: Reuters
        Fonte: AGI
        Fonte: {name}
        (ANSA)
        (Adnkronos)
        Foto ANSA
        Foto: ANSA
        Foto LaPresse
        Foto d'archivio
        Immagine d'archivio
        Foto di repertorio
        Immagine di repertorio
        Immagine di copertina
        Foto di copertina
        Foto di {name}
        Foto {name}
        Ph. {name}
        Credits: {name}
        Credit: Getty Images
        Con informazioni di agenzia
    """,
    "players": """
        Ascolta l'articolo
        Ascolta questo articolo
        Ascolta la notizia
        Ascolta la versione audio dell'articolo
        Il tuo browser non supporta l'elemento audio
        Il tuo browser non supporta i video HTML5
        Il tuo browser non supporta il tag audio
        Guarda il video
        Guarda la gallery
        Guarda la fotogallery
        Guarda le foto
        Visualizza questo post su Instagram
        Un post condiviso da {}
        Ingrandisci immagine
        Lettore audio
        Lettore video
        Questo slideshow richiede JavaScript
        Abilita JavaScript
        Barra del volume
        Caricamento video
        Clicca per vedere lo slideshow.
        Fai clic qui per vedere lo slideshow.
        Fine della finestra di dialogo.
        Non ci sono fonti compatibili per questo contenuto multimediale.
        Questa è una finestra di dialogo
        Riproduci il video
        Scarica il file
        Scaricare il file
        Usa i tasti freccia su/giù per aumentare o diminuire il volume.
        Utilizzare i tasti Freccia Su/Giù per aumentare o diminuire il volume.
        Velocità di riproduzione
        Il tuo browser non supporta il tag video.
        Il tuo browser non supporta l'elemento video.
        Il tuo browser non supporta l'audio HTML5.
        Il tuo browser non supporta questo video.
    """,
    "footers": """
        Tutti i diritti riservati
        © Tutti i diritti riservati
        © {n} {}. Tutti i diritti riservati.
        © {n} {} - Tutti i diritti riservati
        Copyright © {n} {}. Tutti i diritti riservati.
        Riproduzione riservata
        © Riproduzione riservata
        Riproduzione riservata © {}
        Informativa sulla privacy
        Privacy policy
        Cookie policy
        Note legali
        Termini e condizioni
        Termini di utilizzo
        Condizioni d'uso
        Lavora con noi
        Mappa del sito
        Dichiarazione di accessibilità
        Direttore responsabile: {name}
        Direttore: {name}
        P. IVA {n}
        P.IVA {n}
        Partita IVA {n}
        Stampa articolo
        Stampa questo articolo
        Stampa l'articolo
        Scarica PDF
        Proudly powered by WordPress
        Powered by WordPress
        Privacy policy | Cookie policy
        Privacy Policy - Cookie Policy
        {n} - Tutti i diritti riservati
        Tutti i diritti riservati © {n}
        Riproduzione riservata © Copyright
        Riproduzione autorizzata
        Vietata la riproduzione
        Politica sulla riservatezza
    """,
}
LEADS = {
    "navigation": """
        Risultati della ricerca per
    """,
    "post_meta": """
        Tag
        Tags
        Etichette
        Parole chiave
        Categorie
        Categoria
        Argomenti trattati
        Temi
        Archiviato in
        Pubblicato in
        Etichettato come
        Etichettato con
        Taggato
    """,
    "related_links": """
        Leggi anche
        Leggi pure
        Leggi qui
        Leggi di più
        Leggi tutto
        Leggi l'articolo
        Per approfondire
        Potrebbe interessarti
        Ti potrebbe interessare
        Potrebbero interessarti
        Vedi anche
        Guarda anche
        Ascolta anche
        Articoli correlati
        Articolo correlato
        Notizia correlata
        Scopri di più
        Continua a leggere
        Leggi ancora
        Articolo precedente
        Articolo successivo
        Precedente
        Successivo
    """,
    "share_prompts": """
        Fai clic per condividere su
        Fai clic qui per condividere su
        Clicca per condividere su
        Fai clic per inviare un link a un amico via e-mail
        Clicca per inviare l'articolo via mail ad un amico
    """,
    "widgets": """
        Archivi dei tag
        Archivi della categoria
        Archivio dell'autore
    """,
    "credits": """
        Foto
        Immagine
        Credit
        Credits
        Crediti
        Fonte foto
        Fonte immagine
        Fotografia
        Ph
        Fotografie
    """,
    "footers": """
        Registrazione Tribunale di
        Clicca per stampare
        Fai clic qui per stampare
    """,
    "author_boxes": """
        Segui l'autore su
    """,
}
HEADINGS = {
    "related_links": """
        Articoli correlati
        Notizie correlate
        Contenuti correlati
        Leggi anche
        Ti potrebbe interessare
        Ti potrebbero interessare
        Potrebbe interessarti
        Potrebbe interessarti anche
        Potrebbero interessarti
        Potrebbero interessarti anche
        Potrebbe anche interessarti
        Altri articoli
        Altre notizie
        Altre notizie di {name}
        Altri articoli di {name}
        I più letti
        Le più lette
        Più letti
        Più lette
        Gli articoli più letti
        I più letti della settimana
        Le notizie più lette
        I più visti
        I più commentati
        Ultime notizie
        Ultimi articoli
        Ultime news
        Sullo stesso argomento
        Dello stesso autore
        Dallo stesso autore
        Consigliati per te
        Consigliato per te
        Raccomandati per te
        Scelti per te
        Articoli simili
        Post correlati
        Articoli recenti
        Notizie recenti
        Le ultime news
        Argomenti correlati
        Contenuti sponsorizzati
        Le ultime notizie
        Notizie più lette
        Potrebbe piacerti
        Altri articoli che potrebbero interessarti
        Articoli che potrebbero interessarti
        Questi articoli potrebbero interessarti
        Potrebbe piacerti anche
        Ti potrebbe piacere anche
        Se ti è piaciuto questo articolo, potrebbe interessarti anche
        I lettori hanno letto anche
        Altri articoli di questa categoria
        Altro in questa categoria
        Dalla stessa categoria
    """,
    "widgets": """
        Commenti recenti
        Post recenti
        Tag cloud
        Nuvola di tag
        Articoli popolari
        Classifica Articoli e Pagine
    """,
    "author_boxes": """
        Sull'autore
        Informazioni sull'autore
        Biografia autore
        Altri articoli dell'autore
        Tutti gli articoli di {name}
        Gli articoli di {name}
    """,
    "contents_tables": """
        Indice dei contenuti
        Indice contenuti
        Indice dell'articolo
        In questo articolo
        Indice degli argomenti
        Contenuti dell'articolo
        Sommario dell'articolo
    """,
}
ENDINGS = {
    "comment_prompts": """
        Lascia un commento
        Lascia una risposta
        Lascia il tuo commento
        Lascia un commento Annulla risposta
        Lascia una risposta Annulla risposta
        Rispondi Annulla risposta
        I commenti sono chiusi
        Commenti chiusi
        Commenti disabilitati
        Il tuo indirizzo email non sarà pubblicato. I campi obbligatori sono contrassegnati *
        I campi obbligatori sono contrassegnati *
        I campi obbligatori sono contrassegnati con *
        {n} commenti su “{title}”
        {n} pensieri su “{title}”
        Lascia un commento a {headline}
        Devi essere connesso per inviare un commento
        Rispondi a {headline}
        I campi obbligatori sono contrassegnati {}
        L'indirizzo email non verrà pubblicato.
        Occorre aver fatto il login per inviare un commento
        Un commento su “{title}”
        Un pensiero su “{title}”
        Una risposta su “{title}”
        {n} pensieri riguardo “{title}”
        {n} Risposta a {headline}
        {n} Risposte a {headline}
        {n} risposte a “{title}”
        {n} risposte su “{title}”
        Devi accedere per postare un commento.
        Do il mio consenso affinché un cookie salvi i miei dati (nome, email, sito web) per il prossimo commento.
        Il tuo indirizzo email non sarà pubblicato.
        Per favore inserisci il tuo commento
        Per favore inserisci il tuo nome qui
        Posta un commento
        Questo sito usa Akismet per ridurre lo spam. Scopri come i tuoi dati vengono elaborati.
        Salva il mio nome, email e sito web in questo browser per la prossima volta che commento.
        {n} commenti
        {n} commento
        Commenti ({n})
        Commenti: {n}
    """,
}
COMPANIONS = {
    "navigation": """
        Sei qui
        Torna indietro
        Home
        Menu
        Chiudi
        Cerca
        Notizie
        Politica
        Economia
        Cronaca
        Esteri
        Mondo
        Sport
        Cultura
        Spettacoli
        Attualità
        Società
        Salute
        Tecnologia
        Opinioni
        Meteo
        Sezioni
        Caricamento
        Link social
        Navigazione
        Homepage
        Ricerca
        Pagina {n}
        Scorri verso il basso
        Nessun risultato
        Non trovato
        Questa pagina non esiste.
        Domande frequenti
        Servizi
        I nostri servizi
        Prodotti
        Prezzi
        Negozio
        Carrello
        Lista dei desideri
        Richiedi un preventivo
        Richiedi una demo
        Inglese
        Francese
        Tedesco
        Spagnolo
    """,
    "read_times": """
        Tempo di lettura
    """,
    "post_meta": """
        Senza categoria
        Modifica
        Articolo in evidenza
        Autore articolo
        Data dell'articolo
        Pubblicato il
        Pubblicato da
        Aggiornato il
        Aggiornato
        Ultimo aggiornamento
        Scritto da
        Revisionato da
    """,
    "related_links": """
        Altri contenuti
        Ultim'ora
        Dalla home
        Stesso argomento
        Notizie dal territorio
        Più popolari
        Successivo
        Approfondimenti
        Consigliati
        Correlati
        Da non perdere
        Di tendenza
        In evidenza
        Primo piano
        continua
        Leggi altro
        Mostra altro
        Mostra di più
        Scopri
        Vedi altro
        Vedi tutti
        altro
        Avanti
        Indietro
        Precedente
        Prima
        Successiva
        Ultima
    """,
    "comment_prompts": """
        {name} ha detto:
        {name} dice:
        {name} scrive:
        Ti è piaciuto questo articolo?
        Commenti
        Commenta
        Rispondi
        Commento
        Segnala
        Nome
        Email
        Sito web
        Dicci la tua
        {n} risposte
        Il tuo commento
        obbligatorio
        Sì No
        Più recenti
        Meno recenti
        Più votati
    """,
    "share_prompts": """
        Mi piace questo
        Condividi
        Facebook
        Twitter
        WhatsApp
        Telegram
        Mi piace
        Salva
        Tweet
        nuova finestra
        Condividi/Salva
        Condivisione
        Segnalibro
        Twitta
        Salvato
        Copia
        Link
    """,
    "follow_prompts": """
        Rimani aggiornato
        Rimani informato
        Newsletter
        Iscriviti
        Segui
        Seguici
        Seguici su
        Social
        Indirizzo e-mail
        Indirizzo email
        Resta informato
    """,
    "adverts": """
        Annuncio
        Annunci
        Sponsorizzato
        Sponsor
        Publiredazionale
    """,
    "paywalls": """
        Dona ora
        Diventa socio
        Fai una donazione
        Sostienici
        Accedi
        Abbonati
        Registrati
        Login
        Esci
        Il mio account
        Collegati
        Crea un account
        Entra
        Ricordami
        Per continuare a leggere
    """,
    "consents": """
        Noi e i nostri partner
        Sempre attivi
        Accetta
        consentless
        Lasciatemi scegliere
        Personalizza
        Rifiuta
        Rifiuto
        Funzionale
        Statistiche
        Preferenze
        Nega
    """,
    "widgets": """
        Archivi
        Categorie
        Tag
        Meta
        Pagine
        Recenti
    """,
    "author_boxes": """
        L'autore
    """,
    "credits": """
        AGI
        Reuters
    """,
    "players": """
        Ascolta ora
        Acquisizioni/sottotitoli
        Ascolta
        Barra di scorrimento
        Fotogallery
        Riproduci
        Schermo intero
        Trasmissione in diretta
    """,
    "contents_tables": """
        Indice
        Sommario
        Contenuti
    """,
    "footers": """
        Stampa
        Contatti
        Contattaci
        Redazione
        Chi siamo
        Privacy
        Condizioni generali
        impronta
    """,
}
