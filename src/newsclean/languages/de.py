"""German."""

NAME = "German"
SCRIPT = "Latin"
FUNCTION_WORDS = (
    "der die das und in zu den von mit sich auf für ist im dem nicht ein eine als auch es an werden "
    "aus er hat dass sie nach wird bei einer um am sind noch wie einem über"
)
MONTHS = (
    "januar jänner jaenner februar feber märz maerz april mai juni juli august september oktober "
    "november dezember jan jän feb mär mrz apr jun jul aug sep sept okt nov dez"
)
WEEKDAYS = "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so"
DATE_WORDS = "um uhr am den der vom und bis ab"
HOME = """
    Startseite
    Start
    Home
    Homepage
    Zur Startseite
"""
OUTLETS = (
    "nachrichten zeitung tageblatt tagblatt rundschau anzeiger kurier bote post presse allgemeine "
    "blatt woche wochenblatt magazin morgenpost volksstimme merkur echo journal agentur stimme "
    "spiegel online aktuell"
)
ENTRIES = """
    Beruf
    Beruf & Karriere
    Bildung
    Bücher
    Computer
    Digitalisierung
    Energie
    Ernährung
    Essen & Trinken
    Events
    Familie
    Film
    Fotos
    Freizeit
    Fußball
    Garten
    Geld
    Geschichte
    Handball
    Handel
    Haushalt
    Industrie
    International
    Interviews
    Kinder
    Kino
    Kolumnen
    Kunst
    Literatur
    Medien
    Mobilität
    Mode
    Motor
    Musik
    Nachhaltigkeit
    Netzwelt
    Psychologie
    Region
    Reisen
    Rezepte
    Schule
    Serien
    Stil
    Technologie
    Theater
    Tiere
    Umwelt
    Unterwegs
    Verbraucher
    Verkehr
    Versicherungen
    Wohnen
"""
LINES = {
    "navigation": """
        Direkt zum Inhalt springen
        Direkt zum Inhalt wechseln
        Zum Inhalt springen
        Zum Inhalt wechseln
        Direkt zum Inhalt
        Zum Inhalt
        Zum Hauptinhalt springen
        Zum Hauptinhalt wechseln
        Zum Hauptinhalt
        Zum Inhalt nach unten scrollen
        Zum Inhaltsbereich springen
        Zur Hauptnavigation springen
        Zur Navigation springen
        Zur Suche springen
        Zur Werkzeugleiste springen
        Zur Fußzeile springen
        Springe zum Inhalt
        Springe zum Hauptinhalt
        Springe zur Werkzeugleiste
        Springe direkt zu Inhalt
        Direkt zur Navigation
        Menü anzeigen
        Menü öffnen
        Menü umschalten
        Menü ausblenden
        Menü einblenden
        Menü aufklappen
        Menü schließen
        Menü schliessen
        Navigation umschalten
        Navigation öffnen
        Navigation anzeigen
        Navigation überspringen
        Navigation schließen
        Navigation schliessen
        Untermenü anzeigen
        Untermenü öffnen
        Untermenü verbergen
        Untermenü schließen
        Untermenü umschalten
        Suche öffnen
        Suche schließen
        Suche schliessen
        Suche anzeigen
        Suche ein-/ausblenden
        Suche nach Titel und Inhalt ...
        Suche nach
        Suche starten
        Suchbegriff eingeben
        Suchergebnisse für „{}“
        Suchergebnisse für : {}
        Du hast nach „{}“ gesucht
        Text und „Enter“ eingeben, um eine Suche zu starten.
        Volltextsuche über das Angebot
        Sie sind hier
        Sie befinden sich hier
        Du bist hier
        Aktuelle Seite: {}
        Nach oben scrollen
        Zurück nach oben
        Wieder nach oben
        Zum Seitenanfang
        Zum Anfang der Seite
        Zum Anfang scrollen
        An den Anfang zurückscrollen
        Seitenanfang
        Nach unten scrollen
        Zur Startseite
        Zur Homepage
        Zurück zur Startseite
        Zurück zur Übersicht
        Zurück zur Artikelübersicht
        Zurück zur Listenansicht
        Zurück zur Liste
        Zurück zur Hauptseite
        Zurück zur vorherigen Seite
        Zu allen Beiträgen
        Seite {n} von {n}
        Seite {n} / {n}
        Vorherige Seite
        Nächste Seite
        Zur nächsten Seite
        Zur vorherigen Seite
        Zur ersten Seite
        Zur letzten Seite
        Gehe zu Seite {n}
        Auf einer Seite lesen
        Alles auf einer Seite
        Lade …
        Wird geladen
        Inhalt wird geladen
        Bitte warten
        Weitere laden
        Weitere anzeigen
        Mehr laden
        Mehr anzeigen
        Weitere Artikel laden
        Weitere Beiträge laden
        Weitere Artikel anzeigen
        Mehr Artikel laden
        Die Seite konnte leider nicht gefunden werden
        Die Seite konnte nicht gefunden werden
        Diese Seite existiert nicht
        Diese Seite scheint nicht zu existieren
        Diese Seite wurde nicht gefunden
        Seite nicht gefunden
        Fehler 404: Seite nicht gefunden
        Fehler 404: Seite wurde nicht gefunden
        Ups! Diese Seite konnte nicht gefunden werden.
        Hoppla! Diese Seite konnte nicht gefunden werden.
        Keine Ergebnisse gefunden
        Keine Treffer gefunden
        Keine Beiträge gefunden
        Nichts gefunden
        Es wurde leider nichts gefunden.
        Wie es aussieht, wurde an dieser Stelle nichts gefunden.
        Wie es aussieht, wurde an dieser Stelle nichts gefunden. Möchtest du eine Suche starten?
        Es scheint, dass wir nicht finden konnten, wonach du suchst. Vielleicht hilft eine Suche.
        Wir können leider nicht finden, wonach du suchst. Vielleicht hilft die Suche.
        Bedaure, kein Beitrag passt zu deiner Suche.
        Es gibt leider keinen Artikel, der deinen Kriterien entspricht.
        Deine Suche ergab leider keine Treffer. Bitte versuche es mit anderen Suchbegriffen.
        Bitte aktivieren Sie JavaScript
        Bitte aktiviere JavaScript
        Bitte aktivieren Sie JavaScript in Ihrem Browser.
        Bitte aktiviere JavaScript in deinem Browser, um dieses Formular fertigzustellen.
        Ihr Browser ist veraltet.
        JavaScript ist deaktiviert.
        Es gibt keine Kurzfassung, da dies ein geschützter Beitrag ist.
        Bild anzeigen
        Bild vergrößern
        Zeige Bild in Lightbox
        In der Großansicht öffnen
        Zum Hauptmenü springen
        Zum Menü springen
        Zur Fußzeile
        Zur Hauptnavigation
        Zur Navigation
        Zur Suche
        Nach oben springen
        Mehr Ergebnisse laden
        Ergebnisse werden geladen
        Keine weiteren Beiträge
        Beitragsnavigation
        Beitrags-Navigation
        Artikel-Navigation
    """,
    "read_times": """
        Lesezeit: {n} Min.
        Lesezeit: {n} Minuten
        Lesezeit: {n} Minute
        Lesezeit {n} Min.
        Lesezeit {n} Minuten
        Lesezeit {n} Minute
        Geschätzte Lesezeit: {n} Min.
        Geschätzte Lesezeit: {n} Minuten
        Geschätzte Lesezeit: {n} Minute
        Geschätzte Lesezeit {n} Min.
        Geschätzte Lesezeit {n} Minuten
        Geschätzte Lesezeit {n} Minute
        Ungefähre Lesezeit: {n} Min.
        Ungefähre Lesezeit: {n} Minuten
        Ungefähre Lesezeit: {n} Minute
        Ungefähre Lesezeit {n} Min.
        Ungefähre Lesezeit {n} Minuten
        Ungefähre Lesezeit {n} Minute
        Voraussichtliche Lesezeit: {n} Min.
        Voraussichtliche Lesezeit: {n} Minuten
        Voraussichtliche Lesezeit: {n} Minute
        Voraussichtliche Lesezeit {n} Min.
        Voraussichtliche Lesezeit {n} Minuten
        Voraussichtliche Lesezeit {n} Minute
        Lesezeit: ca. {n} Min.
        Lesedauer: ca. {n} Min.
        Lesezeit ca. {n} Min.
        Lesezeit: circa {n} Min.
        Lesezeit: ca. {n} Minuten
        Lesezeit: etwa {n} Min.
        Lesezeit: ca. {n} Minute
        Lesezeit: rund {n} Min.
        Lesedauer: {n} Min.
        Lesedauer: {n} Minuten
        Lesedauer: {n} Minute
        Lesedauer {n} Min.
        Lesedauer {n} Minuten
        Lesedauer {n} Minute
        Lesezeit: < {n} Min.
        Lesezeit: < {n} Minute
        Lesezeit: < {n} Minuten
        Lesezeit < {n} Min.
        Lesezeit < {n} Minute
        Lesezeit < {n} Minuten
        Lesedauer: < {n} Min.
        Lesedauer: < {n} Minute
        Lesedauer: < {n} Minuten
        Lesedauer < {n} Min.
        Lesedauer < {n} Minute
        Lesedauer < {n} Minuten
        {n} Min. Lesezeit
        {n} Min. Lesedauer
        {n} Min. Lektüre
        {n} Minuten Lesezeit
        {n} Minuten Lesedauer
        {n} Minuten Lektüre
        {n} Minute Lesezeit
        {n} Minute Lesedauer
        {n} Minute Lektüre
        ca. {n} Min. Lesezeit
        ca. {n} Min. Lesedauer
        ca. {n} Min. Lektüre
        ca. {n} Minuten Lesezeit
        ca. {n} Minuten Lesedauer
        ca. {n} Minuten Lektüre
        ca. {n} Minute Lesezeit
        ca. {n} Minute Lesedauer
        ca. {n} Minute Lektüre
        {n} Minuten zum Lesen
        {n} Min. zu lesen
        {n} Min. lesen
        In {n} Minuten gelesen
        Zu lesen in {n} Min.
        Zu lesen in {n} Minuten
        Lesezeit beträgt {n} Minuten
        Die Lesezeit beträgt {n} Minuten
        Hördauer: {n} Min.
        Hördauer: {n} Minuten
        Hördauer {n} Min.
        Hördauer {n} Minuten
        Lesedauer: {n} Min. Lesezeit
        Lesedauer: {n} Minuten Lesezeit
    """,
    "post_meta": """
        Von {name}
        Von {name}, {date}
        Text: {name}
        Text und Fotos: {name}
        Text und Bilder: {name}
        Autor: {name}
        Autorin: {name}
        Autoren: {name}
        Redakteur: {name}
        Redakteurin: {name}
        Verfasser: {name}
        Übersetzung: {name}
        Redaktion: {name}
        Schlussredaktion: {name}
        Protokoll: {name}
        Interview: {name}
        Ein Beitrag von {name}
        Ein Artikel von {name}
        Ein Gastbeitrag von {name}
        Ein Kommentar von {name}
        Ein Bericht von {name}
        Geschrieben von {name}
        Verfasst von {name}
        Veröffentlicht von {name}
        Erstellt von {name}
        Eingestellt von {name}
        Gepostet von {name}
        Publiziert von {name}
        Geschrieben von {name} am {date}
        Verfasst von {name} am {date}
        Veröffentlicht von {name} am {date}
        Erstellt von {name} am {date}
        Eingestellt von {name} am {date}
        Gepostet von {name} am {date}
        Veröffentlicht am {date}
        Publiziert am {date}
        Erstellt am {date}
        Erschienen am {date}
        Aktualisiert am {date}
        Geändert am {date}
        Gepostet am {date}
        Eingestellt am {date}
        Geschrieben am {date}
        Veröffentlicht am: {date}
        Publiziert am: {date}
        Erstellt am: {date}
        Erschienen am: {date}
        Aktualisiert am: {date}
        Geändert am: {date}
        Gepostet am: {date}
        Eingestellt am: {date}
        Geschrieben am: {date}
        Veröffentlicht: {date}
        Publiziert: {date}
        Erstellt: {date}
        Erschienen: {date}
        Aktualisiert: {date}
        Geändert: {date}
        Update: {date}
        Datum: {date}
        Erstveröffentlichung: {date}
        Veröffentlicht am {date} von {name}
        Veröffentlicht am {date} durch {name}
        Erstellt am {date} von {name}
        Erstellt am {date} durch {name}
        Am {date} veröffentlicht
        Veröffentlicht: {date} Aktualisiert: {date}
        Veröffentlicht am {date} | Aktualisiert am {date}
        Zuletzt aktualisiert: {date}
        Zuletzt aktualisiert am {date}
        Zuletzt aktualisiert {date}
        Zuletzt geändert: {date}
        Zuletzt geändert am {date}
        Zuletzt geändert {date}
        Zuletzt bearbeitet: {date}
        Zuletzt bearbeitet am {date}
        Zuletzt bearbeitet {date}
        Letzte Aktualisierung: {date}
        Letzte Änderung: {date}
        Letztes Update: {date}
        Artikel vom: {date}
        Stand: {date}
        Meldung vom: {date}
        Nachricht vom: {date}
        Letzte Aktualisierung {date}
        Letzte Änderung {date}
        Letztes Update {date}
        Stand {date}
        Artikel vom {date}
        Beitrag vom {date}
        Diese Seite wurde zuletzt am {date} geändert
        Diese Seite wurde zuletzt am {date} bearbeitet
        Diese Seite wurde zuletzt am {date} aktualisiert
        Online seit {date}
        Heute, {date} Uhr
        Gestern, {date} Uhr
        vor {n} Min.
        vor {n} Min. aktualisiert
        vor {n} Min. veröffentlicht
        vor {n} Minuten
        vor {n} Minuten aktualisiert
        vor {n} Minuten veröffentlicht
        vor {n} Minute
        vor {n} Minute aktualisiert
        vor {n} Minute veröffentlicht
        vor {n} Std.
        vor {n} Std. aktualisiert
        vor {n} Std. veröffentlicht
        vor {n} Stunden
        vor {n} Stunden aktualisiert
        vor {n} Stunden veröffentlicht
        vor {n} Stunde
        vor {n} Stunde aktualisiert
        vor {n} Stunde veröffentlicht
        Schlagwort: {title}
        Stichworte: {title}
        Verschlagwortet mit: {title}
        Verschlagwortet mit {title}
        Abgelegt unter: {title}
        Gespeichert unter: {title}
        Einsortiert unter: {title}
        Eingeordnet unter: {title}
        Abgelegt unter {title}
        Gespeichert unter {title}
        Einsortiert unter {title}
        Eingeordnet unter {title}
        Kategorisiert in {title}
        Dieser Eintrag wurde veröffentlicht in {title}
        Dieser Eintrag wurde veröffentlicht unter {title}
        Dieser Beitrag wurde veröffentlicht in {title}
        Dieser Beitrag wurde veröffentlicht unter {title}
        Dieser Artikel wurde veröffentlicht in {title}
        Dieser Artikel wurde veröffentlicht unter {title}
        Dieser Eintrag wurde am {date} in {title} veröffentlicht.
        Dieser Eintrag wurde am {date} von {title} veröffentlicht.
        Dieser Eintrag wurde am {date} unter {title} veröffentlicht.
        Dieser Beitrag wurde am {date} in {title} veröffentlicht.
        Dieser Beitrag wurde am {date} von {title} veröffentlicht.
        Dieser Beitrag wurde am {date} unter {title} veröffentlicht.
        Dieser Artikel wurde am {date} in {title} veröffentlicht.
        Dieser Artikel wurde am {date} von {title} veröffentlicht.
        Dieser Artikel wurde am {date} unter {title} veröffentlicht.
        Dieser Eintrag wurde unter {title} abgelegt und mit {title} verschlagwortet.
        Dieser Beitrag wurde unter {title} abgelegt und mit {title} verschlagwortet.
        Dieser Artikel wurde unter {title} abgelegt und mit {title} verschlagwortet.
        Dieser Beitrag wurde unter {title} veröffentlicht. Setze ein Lesezeichen auf den Permalink.
        Dieser Beitrag wurde unter {title} abgelegt und mit {title} verschlagwortet. Setze ein Lesezeichen auf den Permalink.
        Setze ein Lesezeichen auf den Permalink.
        Setze ein Lesezeichen zum Permalink.
        Speichere in deinen Favoriten diesen permalink.
        Lesezeichen hinzufügen
        Alle Beiträge in {} ansehen
        Alle Artikel in {} ansehen
        Alle unter {} abgelegten Beiträge ansehen
        {n} Aufrufe
        {n} Ansichten
        {n} Klicks
        {n} Mal gelesen
        {n} mal angesehen
        {n} Views
        Aufrufe: {n}
        Seitenaufrufe: {n}
        Zugriffe: {n}
        Gelesen: {n}
        Beitrag oben halten
        Hervorgehobener Beitrag
        Markiert mit: {title}
        Erstellt am {date} um {n}:{n} und abgelegt unter
        Zuletzt aktualisiert am {date} von {name}
        Zuletzt aktualisiert am {date} durch {name}
        Zuletzt aktualisiert: {date} von {name}
        Zuletzt bearbeitet am {date} von {name}
        Zuletzt geändert am {date} von {name}
        Aktualisiert am {date} von {name}
        Veröffentlicht in {} Verschlagwortet mit {}
        Veröffentlicht in {} | Verschlagwortet mit {}
        Veröffentlicht unter {} Verschlagwortet mit {}
        Veröffentlicht unter {} | Verschlagwortet mit {}
        Veröffentlicht in {} Verschlagwortet {}
        Veröffentlicht in {} Getaggt mit {}
        Veröffentlicht in {} und verschlagwortet mit {}
        Veröffentlicht in: {} Verschlagwortet mit: {title}
        Veröffentlicht in: {} Schlagwörter: {title}
        Kategorien: {} Schlagwörter: {title}
        Kategorien {} Schlagwörter {}
        Kategorie: {} Schlagwörter: {title}
        Kategorien: {} Tags: {title}
        Kategorie: {} Tags: {title}
        Von {name} am {date}
        Von {name} | {date}
        Von {name} - {date}
        Von {name} / {date}
        Dieser Artikel erschien zuerst am {date}
        Dieser Artikel wurde zuerst am {date} veröffentlicht
        Dieser Artikel wurde ursprünglich am {date} veröffentlicht
        Dieser Beitrag wurde ursprünglich am {date} veröffentlicht
        Beitrag veröffentlicht: {date}
        Beitrags-Autor: {}
        Beitrags-Kategorie: {title}
        Beitrags-Kommentare: {}
        Beitrag zuletzt geändert am: {date}
    """,
    "related_links": """
        Weiterlesen
        Jetzt weiterlesen
        Hier weiterlesen
        Weiterlesen: {title}
        „{title}“ weiterlesen
        Artikel lesen
        Ganzen Artikel lesen
        Kompletten Artikel lesen
        Ganzen Beitrag lesen
        Vollständigen Artikel lesen
        Alle anzeigen
        Alles anzeigen
        Mehr lesen
        Mehr erfahren
        Lesen Sie mehr
        Lies mehr
        Erfahre mehr
        Erfahren Sie hier mehr
        Lesen Sie hier mehr
        Zum Artikel
        Zum ganzen Artikel
        Zum Beitrag
        Zum vollständigen Artikel
        Zur Meldung
        Zur Originalmeldung
        Archiv anzeigen
        Vorheriger Beitrag
        Nächster Beitrag
        Vorheriger Artikel
        Voriger Beitrag
        Vorheriger Beitrag: {title}
        Nächster Beitrag: {title}
        Vorheriger Artikel: {title}
        Voriger Beitrag: {title}
        Vorherige Meldung
        Nächste Meldung
        Vorherige Geschichte
        Vorherige Nachricht
        Ältere Beiträge
        Neuere Beiträge
        Ältere Artikel
        Ältere Einträge
        Vorheriger Eintrag
        Nächster Eintrag
        Vorschau auf den nächsten Artikel
        Keine ähnlichen Artikel gefunden.
        Keine ähnlichen Beiträge gefunden.
        Ähnliche Artikel bereitgestellt von Yet Another Related Posts Plugin.
        Mehr dazu lesen Sie hier
        Mehr dazu lest ihr hier
        Mehr dazu liest du hier
        Mehr zum Thema lesen Sie hier
        Lesen Sie hier weiter
        Lesen Sie den ganzen Artikel
        Lesen Sie den vollständigen Artikel
        Lies den ganzen Artikel
        Alle Artikel ansehen
        Alle Artikel anzeigen
        Alle Beiträge ansehen
        Alle Beiträge anzeigen
        Mehr Geschichten anzeigen
    """,
    "feed_footers": """
        Der Beitrag {headline} erschien zuerst auf {}.
        Der Artikel {headline} erschien zuerst auf {}.
        Der Artikel {headline} erschien zuerst bei {}.
        Dieser Beitrag erschien zuerst auf {}.
        Dieser Beitrag erschien zuerst bei {}.
        Dieser Artikel erschien zuerst auf {}.
        Dieser Artikel erschien zuerst bei {}.
        Dieser Beitrag ist zuerst auf {} erschienen.
        Dieser Beitrag ist zuerst bei {} erschienen.
        Dieser Artikel ist zuerst auf {} erschienen.
        Dieser Artikel ist zuerst bei {} erschienen.
        Den ganzen Artikel lesen Sie auf {}
        Den vollständigen Artikel lesen Sie auf {}
        Den ganzen Artikel finden Sie auf {}
        Den ganzen Artikel lesen Sie bei {}
        Zum Originalartikel
        Zum Originalbeitrag
    """,
    "comment_prompts": """
        keine Kommentare
        Bisher keine Kommentare
        keine Kommentare vorhanden
        Noch keine Kommentare
        Noch keine Kommentare. Schreib den ersten
        Noch keine Kommentare. Schreib du den ersten
        Noch keine Kommentare. Schreib doch den ersten
        Ein Kommentar
        {n} Kommentare zu „{title}“
        {n} Kommentare zu {headline}
        Kommentare zu „{title}“
        Alle Kommentare anzeigen
        Weitere Kommentare anzeigen
        Alle Kommentare zeigen
        Mehr Kommentare anzeigen
        Kommentare anzeigen
        Kommentare ausblenden
        Kommentare lesen
        Kommentare laden
        Kommentare ansehen
        Lade Kommentare ...
        Ältere Kommentare
        Neuere Kommentare
        Zu den Kommentaren
        Zum Kommentarbereich
        Springe zu den Kommentaren
        Kommentar melden
        Beitrag melden
        Einen Missbrauch melden
        Zum Kommentieren anmelden
        Zum Antworten anmelden
        Melde dich an, um einen Kommentar zu hinterlassen
        Melde dich an, um einen Kommentar zu schreiben
        Melde dich an, um zu antworten
        Melde dich an, um zu kommentieren
        Melden Sie sich an, um einen Kommentar zu hinterlassen
        Melden Sie sich an, um einen Kommentar zu schreiben
        Melden Sie sich an, um zu kommentieren
        Logge dich ein, um zu kommentieren
        Antworten abbrechen
        Antwort abbrechen
        Hier klicken, um das Antworten abzubrechen.
        Hier klicken, um die Antwort abzubrechen.
        Kommentar abschicken
        Kommentar jetzt abschicken
        Kommentar absenden
        Kommentar senden
        Auf diesen Kommentar antworten
        Angemeldet als {}. Profil bearbeiten.
        Angemeldet als {}. Abmelden?
        Abo ohne Kommentar
        Akismet Datenschutz-Hinweis
        Benachrichtige mich über nachfolgende Kommentare via E-Mail.
        Benachrichtige mich über nachfolgende Kommentare per E-Mail.
        Benachrichtige mich über neue Beiträge via E-Mail.
        Benachrichtige mich über neue Beiträge per E-Mail.
        Benachrichtigen Sie mich über nachfolgende Kommentare via E-Mail.
        Benachrichtigen Sie mich über nachfolgende Kommentare per E-Mail.
        Benachrichtigen Sie mich über neue Beiträge via E-Mail.
        Benachrichtigen Sie mich über neue Beiträge per E-Mail.
        Benachrichtigung bei weiteren Kommentaren
        Dein Kommentar wartet auf Freischaltung.
        Dein Kommentar wartet auf Moderation.
        Ihr Kommentar wartet auf Freischaltung.
        E-Mail-Adresse (wird nicht veröffentlicht)
        Mailadresse (wird nicht veröffentlicht)
        E-Mail (wird nicht veröffentlicht)
        Auch die Kommentare sind durch das Passwort geschützt.
        Dieser Beitrag ist passwortgeschützt. Um die Kommentare zu sehen, musst du das Passwort eingeben.
        Um die Kommentare zu sehen, musst du dein Passwort eingeben.
        Kommentare deaktiviert für {headline}
        Fehler entdeckt?
        Tippfehler entdeckt?
        Fehler gefunden?
        Rechtschreibfehler entdeckt?
        Haben Sie einen Fehler gefunden?
        Haben Sie einen Fehler entdeckt?
        Fehler im Artikel gefunden?
        Fehler im Artikel entdeckt?
        Fehler im Artikel melden?
        Fehler melden
        War dieser Artikel hilfreich?
        War dieser Beitrag hilfreich?
        Wie bewerten Sie diesen Artikel?
        Hier können Sie den Artikel bewerten
        Artikel bewerten
        Diesen Artikel kommentieren
        Artikel kommentieren
        Sei der erste, der kommentiert
        Sei der erste, der einen Kommentar schreibt
        Seien Sie der Erste, der kommentiert
        Schreib den ersten Kommentar
        Schreiben Sie den ersten Kommentar
        Schreiben Sie uns Ihre Meinung
        Sagen Sie uns Ihre Meinung
        Diskutieren Sie mit
        Diskutieren Sie mit uns
        Diskutieren Sie über diesen Artikel
        Jetzt mitdiskutieren
        Jetzt kommentieren
        Jetzt mitreden
        Zur Diskussion
        Zeilenumbrüche und Absätze werden automatisch erzeugt.
        Nur angemeldete Benutzer können kommentieren.
        Nur angemeldete Benutzer können Kommentare schreiben.
        Nur angemeldete Benutzer können einen Kommentar schreiben.
        Leider sind keine Kommentare möglich.
        Es sind keine Kommentare möglich.
        Kommentare einblenden
        Kommentar hinzufügen
        Kommentare schreiben
        Derzeit noch keine Kommentare
        Bisher noch keine Kommentare
        Deine E-Mail (wird nicht veröffentlicht)
        Hier ist Ihre Meinung gefragt
        Ihre Meinung ist gefragt
        Was meinst du? Schreib es in die Kommentare
        Was meinst du? Schreib es uns in die Kommentare
        Was denkst du? Schreib es uns in die Kommentare
        Was meint ihr? Schreibt es in die Kommentare
        Was meint ihr? Schreibt es uns in die Kommentare
        Was haltet ihr davon? Schreibt es uns in die Kommentare
        Schreibt es in die Kommentare
        Schreibt es uns in die Kommentare
        Schreib es in die Kommentare
        Schreib es uns in die Kommentare
        Schreib es mir gerne in die Kommentare
        Schreibt es mir gerne in die Kommentare
        Schreiben Sie es uns in die Kommentare
        Schreiben Sie uns Ihre Meinung in die Kommentare
        Schreibt uns eure Meinung in die Kommentare
        Diskutieren Sie mit in den Kommentaren
        Teile deine Meinung in den Kommentaren
        Verrate es uns in den Kommentaren
        Fanden Sie diesen Artikel hilfreich?
        Fanden Sie diesen Beitrag hilfreich?
        Fandest du diesen Artikel hilfreich?
        Fandest du diesen Beitrag hilfreich?
        War diese Seite hilfreich?
        War diese Antwort hilfreich?
        War diese Information hilfreich?
        Waren diese Informationen hilfreich?
        War der Artikel hilfreich?
        War das hilfreich?
        Wie hilfreich war dieser Beitrag?
        Klicke auf die Sterne um zu bewerten!
        Klicke auf die Sterne, um zu bewerten!
        Durchschnittliche Bewertung {n} / {n}. Anzahl Bewertungen: {n}
        Bisher keine Bewertungen! Sei der Erste, der diesen Beitrag bewertet.
        Es tut uns leid, dass der Beitrag für dich nicht hilfreich war!
        Lasse uns diesen Beitrag verbessern!
        Wie können wir diesen Beitrag verbessern?
        Haben Sie einen Hinweis für uns?
        Haben Sie Hinweise? Schreiben Sie uns an {}
        Hinweis an die Redaktion
        Korrektur melden
        Einen Fehler melden
        Vielen Dank für Ihr Feedback
        Vielen Dank für dein Feedback
        Danke für Ihr Feedback
        Danke für dein Feedback
        Bitte melden Sie sich an, um zu kommentieren.
        Bitte melde dich an, um zu kommentieren.
        Bitte loggen Sie sich ein, um zu kommentieren.
        Bitte logge dich ein, um zu kommentieren.
        Bitte melden Sie sich an, um einen Kommentar zu schreiben.
        Mit der Nutzung dieses Formulars erklärst du dich mit der Speicherung und Verarbeitung deiner Daten durch diese Website einverstanden.
        Mit der Nutzung dieses Formulars erklären Sie sich mit der Speicherung und Verarbeitung Ihrer Daten durch diese Website einverstanden.
    """,
    "share_prompts": """
        Klick, um auf {} zu teilen
        Klick, um auf {} zu teilen (Wird in neuem Fenster geöffnet)
        Klick, um auf {} zu teilen (Wird in neuem Fenster geöffnet) {}
        Klick, um auf {} zu teilen (wird in einem neuen Tab geöffnet)
        Klick, um auf {} zu teilen (wird in einem neuen Tab geöffnet) {}
        Klicken, um auf {} zu teilen
        Klicken, um auf {} zu teilen (Wird in neuem Fenster geöffnet)
        Klicken, um auf {} zu teilen (Wird in neuem Fenster geöffnet) {}
        Klicken, um auf {} zu teilen (wird in einem neuen Tab geöffnet)
        Klicken, um auf {} zu teilen (wird in einem neuen Tab geöffnet) {}
        Klicke, um auf {} zu teilen
        Klicke, um auf {} zu teilen (Wird in neuem Fenster geöffnet)
        Klicke, um auf {} zu teilen (Wird in neuem Fenster geöffnet) {}
        Klicke, um auf {} zu teilen (wird in einem neuen Tab geöffnet)
        Klicke, um auf {} zu teilen (wird in einem neuen Tab geöffnet) {}
        Zum Teilen auf {} klicken
        Zum Teilen auf {} klicken (Wird in neuem Fenster geöffnet)
        Zum Teilen auf {} klicken (Wird in neuem Fenster geöffnet) {}
        Zum Teilen auf {} klicken (wird in einem neuen Tab geöffnet)
        Zum Teilen auf {} klicken (wird in einem neuen Tab geöffnet) {}
        Hier klicken, um auf {} zu teilen
        Hier klicken, um auf {} zu teilen (Wird in neuem Fenster geöffnet)
        Hier klicken, um auf {} zu teilen (Wird in neuem Fenster geöffnet) {}
        Hier klicken, um auf {} zu teilen (wird in einem neuen Tab geöffnet)
        Hier klicken, um auf {} zu teilen (wird in einem neuen Tab geöffnet) {}
        Klicken, um dies einem Freund per E-Mail zu senden
        Klicken, um dies einem Freund per E-Mail zu senden (Wird in neuem Fenster geöffnet)
        Klicken, um dies einem Freund per E-Mail zu senden (Wird in neuem Fenster geöffnet) {}
        Klicken, um dies einem Freund per E-Mail zu senden (wird in einem neuen Tab geöffnet)
        Klicken, um dies einem Freund per E-Mail zu senden (wird in einem neuen Tab geöffnet) {}
        Klicken, um einem Freund einen Link per E-Mail zu senden
        Klicken, um einem Freund einen Link per E-Mail zu senden (Wird in neuem Fenster geöffnet)
        Klicken, um einem Freund einen Link per E-Mail zu senden (Wird in neuem Fenster geöffnet) {}
        Klicken, um einem Freund einen Link per E-Mail zu senden (wird in einem neuen Tab geöffnet)
        Klicken, um einem Freund einen Link per E-Mail zu senden (wird in einem neuen Tab geöffnet) {}
        Klicken zum Ausdrucken
        Klicken zum Ausdrucken (Wird in neuem Fenster geöffnet)
        Klicken zum Ausdrucken (Wird in neuem Fenster geöffnet) {}
        Klicken zum Ausdrucken (wird in einem neuen Tab geöffnet)
        Klicken zum Ausdrucken (wird in einem neuen Tab geöffnet) {}
        Auf Facebook teilen
        Auf X teilen
        Auf Twitter teilen
        Auf WhatsApp teilen
        Auf LinkedIn teilen
        Auf Telegram teilen
        Auf Reddit teilen
        Auf Pinterest teilen
        Bei Facebook teilen
        Bei LinkedIn teilen
        Bei Pinterest teilen
        Bei XING teilen
        Bei Threema teilen
        Bei Telegram teilen
        Bei WhatsApp teilen
        Teilen auf Facebook
        Teilen auf X
        Teilen auf Twitter
        Teilen auf WhatsApp
        Teilen auf LinkedIn
        Auf XING teilen
        Im Fediverse teilen
        Per E-Mail teilen
        Per Mail teilen
        Per E-Mail versenden
        Per WhatsApp teilen
        Auf Pinterest pinnen
        Bei Pinterest pinnen
        In Pocket speichern
        In die Zwischenablage kopieren
        Link kopieren
        KurzLink kopieren
        Link wurde kopiert
        Link kopiert
        Der Link wurde kopiert
        URL kopieren
        Artikel teilen
        Beitrag teilen
        Seite teilen
        News teilen
        Meldung teilen
        Diesen Artikel teilen
        Diesen Beitrag teilen
        Diesen Artikel empfehlen
        Artikel merken
        Artikel versenden
        Artikel weiterempfehlen
        Artikel empfehlen
        Artikel verschenken
        Artikel teilen auf
        Jetzt teilen
        Gerne teilen
        Bitte teilen
        Teile diesen Beitrag
        Teile den Beitrag
        Teile diesen Artikel
        Teile diesen Beitrag auf
        Teilen Sie diesen Beitrag
        Teilen Sie den Beitrag
        Teilen Sie diesen Artikel
        Teilen Sie diesen Beitrag auf
        Teilen Sie dies mit
        Teilen mit
        Teilen über
        Sharen mit
        Mit anderen teilen
        Mit Freunden teilen
        Gefällt mir Wird geladen …
        Gefällt mir Lade …
        Gefällt mir
        {n} Bloggern gefällt das
        {n} Bloggern gefällt das hier
        {n} Blogger gefällt das
        {n} Blogger gefällt das hier
        Sei der Erste, dem dies gefällt.
        {n} mal geteilt
        {n} Shares
        Wird in neuem Fenster geöffnet
        Wird in einem neuen Fenster geöffnet
        Wird in einem neuen Tab geöffnet
        Öffnet in neuem Fenster
        Öffnet in neuem Tab
        Öffnet in einem neuen Fenster
        Öffnet in einem neuen Tab
        Öffnet sich in einem neuen Fenster
        Öffnet ein neues Fenster
        Externer Link
        Diese Seite teilen
        Diese Geschichte teilen
        Bloggern gefällt das:
        Diese Seite weiterempfehlen
        Seite weiterempfehlen
        Klick, um auf X zu teilen
        Klick, um auf X zu teilen (Wird in neuem Fenster geöffnet)
        Klick, um auf Twitter zu teilen
        Klick, um auf Twitter zu teilen (Wird in neuem Fenster geöffnet)
        Klick, um auf Facebook zu teilen
        Klick, um auf Facebook zu teilen (Wird in neuem Fenster geöffnet)
        Klick, um auf LinkedIn zu teilen
        Klick, um auf LinkedIn zu teilen (Wird in neuem Fenster geöffnet)
        Klick, um auf WhatsApp zu teilen
        Klick, um auf WhatsApp zu teilen (Wird in neuem Fenster geöffnet)
        Klick, um auf Telegram zu teilen
        Klick, um auf Telegram zu teilen (Wird in neuem Fenster geöffnet)
        Klick, um auf Reddit zu teilen
        Klick, um auf Reddit zu teilen (Wird in neuem Fenster geöffnet)
        Klick, um auf Pinterest zu teilen
        Klick, um auf Pinterest zu teilen (Wird in neuem Fenster geöffnet)
        Klick, um auf Tumblr zu teilen
        Klick, um auf Tumblr zu teilen (Wird in neuem Fenster geöffnet)
        Klick, um auf Pocket zu teilen
        Klick, um auf Pocket zu teilen (Wird in neuem Fenster geöffnet)
        Klick, um auf Mastodon zu teilen
        Klick, um auf Mastodon zu teilen (Wird in neuem Fenster geöffnet)
        Klick, um auf Threads zu teilen
        Klick, um auf Threads zu teilen (Wird in neuem Fenster geöffnet)
        Klick, um auf Bluesky zu teilen
        Klick, um auf Bluesky zu teilen (Wird in neuem Fenster geöffnet)
        Klick, um auf Nextdoor zu teilen
        Klick, um auf Nextdoor zu teilen (Wird in neuem Fenster geöffnet)
        Klick, um auf Skype zu teilen
        Klick, um auf Skype zu teilen (Wird in neuem Fenster geöffnet)
        Klicken, um auf X zu teilen
        Klicken, um auf X zu teilen (Wird in neuem Fenster geöffnet)
        Klicken, um auf Twitter zu teilen
        Klicken, um auf Twitter zu teilen (Wird in neuem Fenster geöffnet)
        Klicken, um auf Facebook zu teilen
        Klicken, um auf Facebook zu teilen (Wird in neuem Fenster geöffnet)
        Klicken, um auf LinkedIn zu teilen
        Klicken, um auf LinkedIn zu teilen (Wird in neuem Fenster geöffnet)
        Klicken, um auf WhatsApp zu teilen
        Klicken, um auf WhatsApp zu teilen (Wird in neuem Fenster geöffnet)
        Klicken, um auf Telegram zu teilen
        Klicken, um auf Telegram zu teilen (Wird in neuem Fenster geöffnet)
        Klicken, um auf Reddit zu teilen
        Klicken, um auf Reddit zu teilen (Wird in neuem Fenster geöffnet)
        Klicken, um auf Pinterest zu teilen
        Klicken, um auf Pinterest zu teilen (Wird in neuem Fenster geöffnet)
        Klicken, um auf Tumblr zu teilen
        Klicken, um auf Tumblr zu teilen (Wird in neuem Fenster geöffnet)
        Klicken, um auf Pocket zu teilen
        Klicken, um auf Pocket zu teilen (Wird in neuem Fenster geöffnet)
        Klicken, um auf Mastodon zu teilen
        Klicken, um auf Mastodon zu teilen (Wird in neuem Fenster geöffnet)
        Klicken, um auf Threads zu teilen
        Klicken, um auf Threads zu teilen (Wird in neuem Fenster geöffnet)
        Klicken, um auf Bluesky zu teilen
        Klicken, um auf Bluesky zu teilen (Wird in neuem Fenster geöffnet)
        Klicken, um auf Nextdoor zu teilen
        Klicken, um auf Nextdoor zu teilen (Wird in neuem Fenster geöffnet)
        Klicken, um auf Skype zu teilen
        Klicken, um auf Skype zu teilen (Wird in neuem Fenster geöffnet)
        Zum Teilen auf X klicken
        Zum Teilen auf X klicken (Wird in neuem Fenster geöffnet)
        Zum Teilen auf Twitter klicken
        Zum Teilen auf Twitter klicken (Wird in neuem Fenster geöffnet)
        Zum Teilen auf Facebook klicken
        Zum Teilen auf Facebook klicken (Wird in neuem Fenster geöffnet)
        Zum Teilen auf LinkedIn klicken
        Zum Teilen auf LinkedIn klicken (Wird in neuem Fenster geöffnet)
        Zum Teilen auf WhatsApp klicken
        Zum Teilen auf WhatsApp klicken (Wird in neuem Fenster geöffnet)
        Zum Teilen auf Telegram klicken
        Zum Teilen auf Telegram klicken (Wird in neuem Fenster geöffnet)
        Zum Teilen auf Reddit klicken
        Zum Teilen auf Reddit klicken (Wird in neuem Fenster geöffnet)
        Zum Teilen auf Pinterest klicken
        Zum Teilen auf Pinterest klicken (Wird in neuem Fenster geöffnet)
        Zum Teilen auf Tumblr klicken
        Zum Teilen auf Tumblr klicken (Wird in neuem Fenster geöffnet)
        Zum Teilen auf Pocket klicken
        Zum Teilen auf Pocket klicken (Wird in neuem Fenster geöffnet)
        Zum Teilen auf Mastodon klicken
        Zum Teilen auf Mastodon klicken (Wird in neuem Fenster geöffnet)
        Zum Teilen auf Threads klicken
        Zum Teilen auf Threads klicken (Wird in neuem Fenster geöffnet)
        Zum Teilen auf Bluesky klicken
        Zum Teilen auf Bluesky klicken (Wird in neuem Fenster geöffnet)
        Zum Teilen auf Nextdoor klicken
        Zum Teilen auf Nextdoor klicken (Wird in neuem Fenster geöffnet)
        Zum Teilen auf Skype klicken
        Zum Teilen auf Skype klicken (Wird in neuem Fenster geöffnet)
        Auf X teilen (Wird in neuem Fenster geöffnet)
        Auf Twitter teilen (Wird in neuem Fenster geöffnet)
        Auf Facebook teilen (Wird in neuem Fenster geöffnet)
        Auf LinkedIn teilen (Wird in neuem Fenster geöffnet)
        Auf WhatsApp teilen (Wird in neuem Fenster geöffnet)
        Auf Telegram teilen (Wird in neuem Fenster geöffnet)
        Auf Reddit teilen (Wird in neuem Fenster geöffnet)
        Auf Pinterest teilen (Wird in neuem Fenster geöffnet)
        Auf Tumblr teilen
        Auf Tumblr teilen (Wird in neuem Fenster geöffnet)
        Auf Pocket teilen
        Auf Pocket teilen (Wird in neuem Fenster geöffnet)
        Auf Mastodon teilen
        Auf Mastodon teilen (Wird in neuem Fenster geöffnet)
        Auf Threads teilen
        Auf Threads teilen (Wird in neuem Fenster geöffnet)
        Auf Bluesky teilen
        Auf Bluesky teilen (Wird in neuem Fenster geöffnet)
        Auf Nextdoor teilen
        Auf Nextdoor teilen (Wird in neuem Fenster geöffnet)
        Auf Skype teilen
        Auf Skype teilen (Wird in neuem Fenster geöffnet)
        Auf {} teilen
        Auf {} teilen (Wird in neuem Fenster geöffnet)
        Klick, um über Twitter zu teilen
        Klick, um über Twitter zu teilen (Wird in neuem Fenster geöffnet)
        Klicken, um in Skype zu teilen (Wird in neuem Fenster geöffnet)
        Zum Teilen auf Mastodon anklicken (Wird in neuem Fenster geöffnet)
        Link per E-Mail an einen Freund senden (Wird in neuem Fenster geöffnet)
        Ausdrucken (Wird in neuem Fenster geöffnet)
        Drucken (Wird in neuem Fenster geöffnet)
        Teile dies mit
        Teilen auf Telegram
        Teilen auf Pinterest
        Teilen auf Reddit
        Teilen per E-Mail
        Gefällt dir dieser Beitrag? Teile ihn!
        Gefällt dir dieser Artikel? Teile ihn!
        Gefällt dir dieser Artikel? Teile ihn mit deinen Freunden!
        Gefällt dir dieser Beitrag? Teile ihn mit deinen Freunden!
        Hat dir dieser Artikel gefallen? Teile ihn!
        Hat dir der Artikel gefallen? Teile ihn mit deinen Freunden!
        Hat dir der Beitrag gefallen? Teile ihn mit deinen Freunden!
        Hat Ihnen dieser Artikel gefallen? Teilen Sie ihn!
        Hat Ihnen der Artikel gefallen? Dann teilen Sie ihn!
        Teile diesen Artikel mit deinen Freunden
        Teile diesen Beitrag mit deinen Freunden
        Teilen Sie diesen Artikel mit Ihren Freunden
        Auf Pinterest merken
        Merk dir diesen Beitrag auf Pinterest
        Für später merken
        Gefällt mir Laden…
    """,
    "follow_prompts": """
        Folgen Sie uns
        Folgen Sie uns auf
        Folgen Sie uns auch auf Facebook
        Folgen Sie uns auf Facebook
        Folgen Sie uns auch auf Instagram
        Folgen Sie uns auch auf X
        Folge uns
        Folge uns auf
        Folgt uns
        Folgt uns auf
        Folge uns auch auf Facebook
        Folgt uns auch auf Facebook
        Folge uns auf Facebook
        Folge uns auch auf Instagram
        Folge mir auf {}
        Folgen Sie {} auf Google News
        Folgen Sie {} auf WhatsApp
        Folgen Sie {} auf Facebook
        Folgen Sie {} auf Instagram
        Folgen Sie {} auf X
        Folgen Sie {} auf Telegram
        Besuchen Sie uns auf Facebook
        Besuche uns auf Facebook
        Besuchen Sie uns auf Instagram
        Besucht uns auf Facebook
        Abonnieren Sie unseren Newsletter
        Abonniere unseren Newsletter
        Abonnieren Sie unseren kostenlosen Newsletter
        Abonnieren Sie unseren WhatsApp-Kanal
        Jetzt unserem WhatsApp-Kanal folgen
        Jetzt unserem Telegram-Kanal folgen
        Jetzt unserem Kanal folgen
        WhatsApp-Kanal abonnieren
        Telegram-Kanal abonnieren
        YouTube-Kanal abonnieren
        Kanal abonnieren
        Podcast abonnieren
        Hier zum WhatsApp-Kanal
        Hier zum Telegram-Kanal
        Hier unseren WhatsApp-Kanal
        Hier unseren Telegram-Kanal
        Unser WhatsApp-Kanal: {title}
        Als bevorzugte Quelle auf Google hinzufügen
        Als bevorzugte Quelle auf Google auswählen
        Bei Google als bevorzugte Quelle hinzufügen
        Newsletter abonnieren
        Jetzt Newsletter abonnieren
        Nachrichtenüberblick abonnieren
        Newsletter bestellen
        für den Newsletter anmelden
        Jetzt für den Newsletter anmelden
        für unseren Newsletter anmelden
        für den kostenlosen Newsletter anmelden
        zum Newsletter anmelden
        Jetzt zum Newsletter anmelden
        zum kostenlosen Newsletter anmelden
        Kostenlos zum Newsletter anmelden
        Melden Sie sich jetzt für unseren Newsletter an
        Melden Sie sich hier für unseren Newsletter an
        Melden Sie sich jetzt für unseren kostenlosen Newsletter an
        Melden Sie sich für unseren Newsletter an
        Melde dich jetzt für unseren Newsletter an
        Melde dich hier für unseren Newsletter an
        Melde dich jetzt für unseren kostenlosen Newsletter an
        Melde dich für unseren Newsletter an
        Newsletter-Anmeldung
        Anmeldung zum Newsletter
        Ich möchte den Newsletter erhalten
        Ich möchte den Newsletter abonnieren
        Trage mich in den Newsletter ein
        Der Newsletter von {}
        Unser kostenloser Newsletter
        Unser täglicher Newsletter
        Unser wöchentlicher Newsletter
        Unser kostenloser Newsletter informiert Sie {title}
        Unser täglicher Newsletter informiert Sie {title}
        Unser kostenloser Newsletter informiert dich {title}
        Unser Newsletter informiert Sie {title}
        Möchten Sie unseren Newsletter erhalten?
        Blog via E-Mail abonnieren
        Blog via E-Mail folgen
        Blog per E-Mail abonnieren
        Blog per E-Mail folgen
        Gib Deine E-Mail-Adresse ein
        Gib Deine E-Mail-Adresse an
        Gib deine E-Mail-Adresse ein, um diesen Blog zu abonnieren und Benachrichtigungen über neue Beiträge via E-Mail zu erhalten.
        Geben Sie hier Ihre E-Mail-Adresse ein
        Geben Sie Ihre E-Mail-Adresse ein
        E-Mail-Adresse eingeben
        Deine E-Mail-Adresse
        Ihre E-Mail-Adresse
        Deine E-Mail Adresse
        Deine E-Mail
        Schließe dich {n} anderen Abonnenten an
        Schließe dich {n} weiteren Abonnenten an
        Schließe dich {n} Abonnenten an
        Entdecke mehr von {}
        Jetzt abonnieren, um weiterzulesen und auf das gesamte Archiv zuzugreifen.
        Melde dich für ein Abonnement an, um die neuesten Beiträge per E-Mail zu erhalten.
        Benachrichtigung über neue Beiträge via E-Mail erhalten.
        Bleiben Sie immer auf dem Laufenden
        Bleib immer auf dem Laufenden
        Bleiben Sie auf dem Laufenden
        Bleiben Sie immer auf dem Laufenden mit unserem Newsletter
        Bleiben Sie informiert
        Nichts mehr verpassen
        Keine News mehr verpassen
        Keine Nachrichten mehr verpassen
        Keinen Artikel mehr verpassen
        Keinen Beitrag mehr verpassen
        Verpassen Sie nichts
        Verpassen Sie nichts mehr
        Verpassen Sie keine Nachrichten
        Verpassen Sie keine Nachrichten mehr
        Verpassen Sie keinen Artikel mehr
        Verpasse nichts
        Verpasse nichts mehr
        Verpasse keine News mehr
        Verpasse keinen Beitrag mehr
        Du willst nichts mehr verpassen?
        Die wichtigsten Nachrichten des Tages
        Die wichtigsten Meldungen des Tages
        Die wichtigsten Nachrichten der Woche
        Die wichtigsten News des Tages
        Die wichtigsten Nachrichten per E-Mail
        Alle wichtigsten Nachrichten per E-Mail
        Die Nachrichten per E-Mail
        Die wichtigsten Nachrichten täglich per E-Mail
        Täglich per E-Mail
        Vielen Dank für Ihre Anmeldung
        Danke für Ihre Anmeldung
        Vielen Dank für deine Anmeldung
        Vielen Dank für Ihre Registrierung
        Dankeschön, Deine Registrierungsanfrage war erfolgreich! Bitte überprüfe Deinen E-Mail-Eingang.
        Die angegebene E-Mail Adresse befindet sich bereits im Verteiler, danke!
        Die angegebene E-Mail- Adresse befindet sich bereits im Verteiler, danke!
        Sie können den Newsletter jederzeit abbestellen.
        Sie können den Newsletter jederzeit kündigen.
        Die Abmeldung ist jederzeit möglich.
        Eine Abmeldung ist jederzeit möglich.
        Mit der Anmeldung akzeptieren Sie {title}
        Mit der Anmeldung stimmen Sie {title} zu
        Ich akzeptiere die Datenschutzbestimmungen
        Ich akzeptiere die Datenschutzerklärung
        Ich habe die Datenschutzerklärung gelesen und akzeptiere sie
        Ich habe die Datenschutzerklärung gelesen und stimme ihr zu
        Ich habe die Datenschutzerklärung gelesen und akzeptiert
        Laden Sie jetzt unsere kostenlose App herunter
        Lade jetzt unsere kostenlose App herunter
        Laden Sie unsere kostenlose App herunter
        Laden Sie jetzt unsere App herunter
        Jetzt App herunterladen
        Jetzt unsere App herunterladen
        Jetzt App laden
        Jetzt App installieren
        App herunterladen
        App laden
        Kennen Sie schon unsere App?
        Kennen Sie unsere App?
        Jetzt im App Store laden
        Push-Nachrichten aktivieren
        Push-Benachrichtigungen aktivieren
        Push-Nachrichten abonnieren
        Push-Nachrichten erhalten
        Mit unserem Newsletter bleiben Sie informiert
        Mit unserem Newsletter auf dem Laufenden bleiben
        Hier kostenlos anmelden
        Gib deine E-Mail-Adresse ein, um diesem Blog zu folgen und per E-Mail Benachrichtigungen über neue Beiträge zu erhalten.
        Gib deine E-Mail-Adresse an, um diesen Blog zu abonnieren und Benachrichtigungen über neue Beiträge via E-Mail zu erhalten.
        Geben Sie Ihre E-Mail-Adresse an, um diesen Blog zu abonnieren und Benachrichtigungen über neue Beiträge via E-Mail zu erhalten.
        Ich stimme den Datenschutzbestimmungen zu
        Ich stimme der Datenschutzerklärung zu
        Mit dem Absenden erklären Sie sich damit einverstanden, dass Ihre {title}
        Mit dem Absenden erklären Sie sich mit unserer {title}
        Mit dem Absenden erklären Sie sich mit unseren {title}
        Mit dem Absenden erklären Sie sich mit der Verarbeitung Ihrer {title}
        Mit dem Absenden erklären Sie sich mit der Datenschutzerklärung einverstanden
        Mit dem Absenden des Formulars erklären Sie sich damit einverstanden, dass Ihre {title}
        Mit dem Absenden des Formulars erklären Sie sich mit {title}
        Mit dem Absenden des Formulars stimmen Sie unserer {title}
        Mit dem Absenden des Formulars stimmen Sie unseren {title}
        Mit dem Absenden des Formulars stimmen Sie der Verarbeitung Ihrer {title}
        Mit dem Absenden stimmen Sie unserer {title}
        Mit dem Absenden stimmen Sie unseren {title}
        Mit Ihrer Anmeldung erklären Sie sich mit {title}
        Mit Ihrer Anmeldung stimmen Sie unserer {title}
        Mit Ihrer Anmeldung stimmen Sie unseren {title}
        Mit deiner Anmeldung stimmst du unserer {title}
        Mit deiner Anmeldung stimmst du unseren {title}
        Mit deiner Anmeldung erklärst du dich mit {title}
        Mit der Anmeldung zum Newsletter stimmen Sie {title}
        Mit der Anmeldung zum Newsletter erklären Sie sich {title}
        Mit der Anmeldung zum Newsletter stimmst du {title}
        Mit der Anmeldung stimmst du unserer {title}
        Durch Klicken auf „Abonnieren“ stimmen Sie {title}
        Durch Klicken auf „Abonnieren“ erklären Sie sich {title}
        Informationen zum Datenschutz finden Sie in unserer Datenschutzerklärung.
        Hinweise zum Datenschutz finden Sie in unserer Datenschutzerklärung.
        Weitere Informationen finden Sie in unserer Datenschutzerklärung.
        Weitere Informationen findest du in unserer Datenschutzerklärung.
        Informationen zum Datenschutz findest du in unserer Datenschutzerklärung.
        Sie können sich jederzeit vom Newsletter abmelden.
        Sie können sich jederzeit wieder abmelden.
        Du kannst dich jederzeit wieder abmelden.
        Du kannst dich jederzeit abmelden.
        Abmeldung jederzeit möglich
        Kein Spam. Abmeldung jederzeit möglich.
        Wir senden keinen Spam!
        Wir senden keinen Spam! Erfahre mehr in unserer Datenschutzerklärung.
        Wir senden keinen Spam! Weitere Informationen findest du in unserer Datenschutzerklärung.
        Prüfe deinen Posteingang oder Spam-Ordner, um dein Abonnement zu bestätigen.
        Bitte prüfe deinen Posteingang oder Spam-Ordner, um dein Abonnement zu bestätigen.
        Vielen Dank für Ihr Interesse an unserem Newsletter
        Vielen Dank für Ihr Abonnement
        Danke, dass du dich angemeldet hast!
        Nie wieder eine Geschichte verpassen
        Nie wieder einen Artikel verpassen
        Nie wieder einen Beitrag verpassen
        Nie wieder eine Ausgabe verpassen
        Nie wieder News verpassen
        Keine Neuigkeiten mehr verpassen
        Keine Ausgabe mehr verpassen
        Hier klicken, um unserem Telegram-Kanal beizutreten
        Hier klicken, um unserem WhatsApp-Kanal beizutreten
        Hier klicken, um unserem Telegram-Kanal zu folgen
        Hier klicken, um unserem WhatsApp-Kanal zu folgen
        Hier klicken, um unseren Newsletter zu abonnieren
        Hier klicken, um uns auf {} zu folgen
        Folge unserem WhatsApp-Kanal
        Folge unserem Telegram-Kanal
        Folgen Sie unserem WhatsApp-Kanal
        Folgen Sie unserem Telegram-Kanal
        Folgen Sie uns auf Instagram
        Folgen Sie uns auf X
        Folgen Sie uns auf Twitter
        Folgen Sie uns auf Telegram
        Folgen Sie uns auf WhatsApp
        Folgen Sie uns auf YouTube
        Folgen Sie uns auf LinkedIn
        Folgen Sie uns auf TikTok
        Folgen Sie uns auf Bluesky
        Folgen Sie uns auf Google News
        Folgen Sie uns auf Social Media
        Folgen Sie uns in den sozialen Medien
        Folge uns auf Instagram
        Folge uns auf X
        Folge uns auf Twitter
        Folge uns auf Telegram
        Folge uns auf WhatsApp
        Folge uns auf YouTube
        Folge uns auf LinkedIn
        Folge uns auf TikTok
        Folge uns auf Google News
        Folge uns auf Social Media
        Folgt uns auf Facebook
        Folgt uns auf Instagram
        Folgt uns auf Telegram
        Folgt uns auf WhatsApp
        Folgt uns auf YouTube
        Folgt uns auf Google News
        Folgen Sie uns auf Facebook und Instagram
        Folgen Sie uns auf Facebook, {title}
        Folgen Sie uns auf Instagram, {title}
        Folge uns auf Facebook, {title}
        Folge uns auf Instagram, {title}
        Folgt uns auf Facebook, {title}
        Folgt uns auf Instagram, {title}
        Wenn Ihnen dieser Artikel gefallen hat, abonnieren Sie {title}
        Wenn dir dieser Artikel gefallen hat, abonniere {title}
        Wenn dir dieser Beitrag gefallen hat, abonniere {title}
        Abonniere jetzt, um weiterzulesen und Zugriff auf das gesamte Archiv zu erhalten.
        Abonniere, um die neuesten Beiträge per E-Mail zu erhalten.
        Abonniere unseren kostenlosen Newsletter
        Abonniere unseren YouTube-Kanal
        Abonnieren Sie unseren YouTube-Kanal
        Abonniere unseren Podcast
        Trage deine E-Mail-Adresse ein
        Tragen Sie Ihre E-Mail-Adresse ein
        Trage dich in unseren Newsletter ein
        Kostenlos abonnieren
        Jetzt kostenlos abonnieren
        Hier abonnieren
    """,
    "adverts": """
        Anzeige
        Werbung
        Anzeige schließen
        Werbeanzeige
        Advertorial
        Werbepause
        Diese Anzeige melden
        Enthält Werbung
        Anzeige, enthält Affiliate-Links
        Anzeige, enthält Affiliate Links
        Werbung, enthält Affiliate-Links
        Werbung, enthält Affiliate Links
        Artikel wird nach der Anzeige fortgesetzt
        Text wird nach der Anzeige fortgesetzt
        Artikel wird nach der Werbung fortgesetzt
        Beitrag wird nach der Anzeige fortgesetzt
        Text geht nach der Anzeige weiter
        Artikel geht nach der Anzeige weiter
        Text geht nach der Werbung weiter
        Beitrag geht nach der Anzeige weiter
        Weiterlesen nach der Anzeige
        Hier weiterlesen nach der Anzeige
        Weiterlesen nach der Werbung
        Weiterlesen nach der Anzeige weiter
        Nach der Anzeige weiterlesen
        Nach der Anzeige geht es weiter
        Nach der Werbung weiterlesen
        Nach der Werbung geht es weiter
        Nach Anzeige weiterlesen
        Nach dieser Anzeige geht es weiter
        Der Artikel wird nach dieser Anzeige fortgesetzt
        Externer Inhalt
        Empfohlener externer Inhalt
        Empfohlener redaktioneller Inhalt
        An dieser Stelle finden Sie Inhalte von Drittanbietern
        An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt
        An dieser Stelle finden Sie einen relevanten Inhalt der externen Plattform {}, der den Artikel ergänzt.
        Sponsored Post
        Gesponserter Beitrag
        Gesponserter Inhalt
        Gesponserter Artikel
        Bezahlte Anzeige
        Bezahlte Partnerschaft
        Bezahlte Werbung
        Bezahlter Inhalt
        Anzeigensonderveröffentlichung
        In Zusammenarbeit mit unserem Partner
        Dieser Artikel enthält Affiliate-Links
        Dieser Beitrag enthält Affiliate-Links
        Dieser Artikel enthält sogenannte Affiliate-Links
        Dieser Text enthält Affiliate-Links
        Dieser Artikel enthält Affiliate-Links. {title}
        Dieser Beitrag enthält Affiliate-Links. {title}
        Dieser Artikel enthält sogenannte Affiliate-Links. {title}
        Dieser Text enthält Affiliate-Links. {title}
        Dieser Artikel enthält Werbung
        Dieser Beitrag enthält Werbung
        Dieser Artikel enthält Werbung für {}
        Dieser Beitrag enthält Werbung für {}
        Bei den mit * gekennzeichneten Links handelt es sich um Affiliate-Links. {title}
        Für Links auf dieser Seite erhält {} ggf. eine Provision {title}
        Als Amazon-Partner verdiene ich an qualifizierten Verkäufen.
        Als Amazon-Partner verdiene ich an qualifizierten Käufen.
        Als Amazon-Partner verdienen wir an qualifizierten Verkäufen.
        Als Amazon-Partner verdienen wir an qualifizierten Käufen.
        Mit * gekennzeichnete Links sind Affiliate-Links. {title}
        Die mit * gekennzeichneten Links sind Affiliate-Links. {title}
        Die mit einem Sternchen gekennzeichneten Links sind {title}
        Die mit Sternchen gekennzeichneten Links sind {title}
        Wenn Sie über diese Links einkaufen, {title}
        Wenn du über diese Links einkaufst, {title}
        Wenn du über einen dieser Links einkaufst, {title}
        Wenn Sie auf einen Affiliate-Link klicken und {title}
        Wenn du auf einen Affiliate-Link klickst und {title}
        Wenn du auf so einen Affiliate-Link klickst und {title}
        Dieser Beitrag kann Affiliate-Links enthalten.
        Dieser Beitrag kann Affiliate-Links enthalten. {title}
        Dieser Artikel kann Affiliate-Links enthalten. {title}
        Als Amazon-Partner verdiene ich an {title}
        Als Amazon-Partner verdienen wir an {title}
        Weiter nach der Werbung
        Weiter nach der Anzeige
        Scrollen, um weiterzulesen
        Warum sehe ich diese Werbung?
        Warum sehe ich diese Anzeige?
        Werbung schließen
        Werbung überspringen
        Anzeige überspringen
        Werbung entfernen
        Gesponserte Links
        Empfohlen von Outbrain
    """,
    "paywalls": """
        Bereits Abonnent?
        Bereits Abonnentin?
        Bereits registriert?
        Bereits Kunde?
        Bereits Mitglied?
        Bereits Abonnent? Anmelden
        Bereits registriert? Anmelden
        Bereits Abonnent? Hier Anmelden
        Bereits Abonnent? einloggen
        Schon Abonnent?
        Sie haben bereits ein Abo?
        Haben Sie bereits ein Abo?
        Sie haben schon ein Abo?
        Sie haben bereits ein Konto?
        Du hast bereits ein Abo?
        Hast du bereits ein Abo?
        Du hast schon ein Abo?
        Du hast bereits ein Konto?
        Sie sind bereits registriert?
        Sind Sie bereits registriert?
        Sie sind bereits Abonnent?
        Sie sind bereits angemeldet?
        Noch nicht angemeldet?
        Noch kein Abo?
        Noch kein Abonnent?
        Noch kein Konto?
        Noch nicht registriert?
        Hier einloggen
        Jetzt einloggen
        Hier anmelden
        Hier registrieren
        Jetzt kostenlos registrieren
        kostenlos registrieren
        Jetzt kostenlos testen
        Jetzt kostenlos anmelden
        Jetzt mit Abo weiterlesen
        Jetzt weiterlesen mit
        Weiterlesen mit Abo
        Weiterlesen mit Plus-Abo
        Weiterlesen mit {}
        Dieser Artikel ist nur für Abonnenten
        Dieser Inhalt ist nur für Abonnenten
        Dieser Artikel ist exklusiv für Abonnenten
        Dieser Artikel ist nur für Abonnentinnen und Abonnenten
        Dieser Artikel ist kostenpflichtig.
        Dieser Inhalt ist kostenpflichtig.
        Dieser Artikel ist nur mit Abo lesbar.
        Dieser Artikel ist nur mit Plus-Abo lesbar.
        Dieser Artikel ist nur mit Abo verfügbar.
        Dieser Artikel ist nur mit einem Abo lesbar.
        Exklusiv für Abonnenten
        Nur für Abonnenten
        Exklusiv für Abonnentinnen und Abonnenten
        Exklusiv für Mitglieder
        Um diesen Artikel zu lesen, melden Sie sich bitte an.
        Um weiterzulesen, melden Sie sich bitte an.
        Um diesen Artikel zu lesen, benötigen Sie ein Abo.
        Um den ganzen Artikel zu lesen, melden Sie sich bitte an.
        Lesen Sie diesen Artikel mit Abo
        Lesen Sie diesen Artikel mit einem Abo
        Lesen Sie diesen Artikel mit {}
        Diese Funktion steht nur unseren Abonnenten zur Verfügung.
        Sie haben {n} von {n} kostenlosen Artikeln gelesen
        Sie haben {n} von {n} Gratis-Artikeln gelesen
        Sie haben {n} von {n} Artikeln gelesen
        Sie können noch {n} Artikel kostenlos lesen
        Zugang freischalten
        Jederzeit kündbar
        Monatlich kündbar
        {n} Monat kostenlos testen
        {n} Monate kostenlos testen
        {n} Wochen kostenlos testen
        {n} Monat gratis lesen
        {n} Monat kostenlos lesen
        {n} Monate gratis lesen
        {n} Monate kostenlos lesen
        Danach {n} € pro Monat
        Danach {n} Euro pro Monat
        Danach {n} € im Monat
        Dieser Inhalt ist passwortgeschützt. Bitte gib ein Passwort ein, um ihn anzuzeigen.
        Dieser Inhalt ist passwortgeschützt. Um ihn anschauen zu können, bitte das Passwort eingeben:
        Dieser Inhalt ist passwortgeschützt. Um ihn anzuschauen, gib bitte dein Passwort unten ein:
        Dieser Inhalt ist passwortgeschützt. Um ihn anzuschauen, gib dein Passwort bitte unten ein:
        Passwort vergessen?
        Passwort vergessen
        Erinnere dich an mich
        Angemeldet bleiben
        Sie sind nun eingeloggt.
        Benutzerkonto erstellen
        Benutzerkonto anlegen
        Konto erstellen
        Konto anlegen
        Anmeldung und Registrierung
        Anmelden / Registrieren
        Einloggen / Registrieren
        Willkommen! Melde dich in deinem Konto an
        Willkommen! Loggen Sie sich in Ihr Konto ein
        Dein Benutzername
        Dein Passwort
        Ihr Benutzername
        Ihr Passwort
        Passwort zurücksetzen
        Ein Passwort wird Ihnen per Email zugeschickt.
        Unterstützen Sie uns
        Unterstützen Sie unabhängigen Journalismus
        Unterstützen Sie unsere Arbeit
        Unterstützen Sie unsere Arbeit mit einer Spende
        Jetzt spenden
        Hier spenden
        Unterstütze uns mit einer Spende
        Unterstütze unsere Arbeit
        Unterstütze uns auf Patreon
        Unterstütze uns auf Steady
        Unterstütze uns via PayPal
        Unterstütze uns bei Steady
        Unterstütze uns mit deinem Abo
        Unterstützen Sie unseren Journalismus
        Unterstützen Sie unsere Arbeit mit einem Abo
        Unterstützen Sie freien Journalismus
        Unterstützen Sie unabhängigen Journalismus. {title}
        Unterstütze unabhängigen Journalismus
        Unterstütze unabhängigen Journalismus. {title}
        Jetzt Mitglied werden
        Jetzt Abo abschließen
        Jetzt abonnieren
        Abo abschließen
        Digital-Abo abschließen
        Zu den Abo-Angeboten
        Zum Abo-Angebot
        Alle Abo-Angebote
        Per PayPal spenden
        Spenden mit PayPal
        Spenden via PayPal
    """,
    "consents": """
        Diese Webseite verwendet Cookies
        Unsere Webseite verwendet Cookies
        Diese Website verwendet Cookies
        Diese Webseite nutzt Cookies
        Diese Webseite verwendet Cookies, um Ihre Erfahrung zu verbessern
        Unsere Webseite verwendet Cookies, um Ihre Erfahrung zu verbessern
        Diese Website verwendet Cookies, um Ihre Erfahrung zu verbessern
        Diese Webseite nutzt Cookies, um Ihre Erfahrung zu verbessern
        Diese Webseite verwendet Cookies. Wenn Sie die Website weiter nutzen, stimmen Sie der Verwendung von Cookies zu.
        Unsere Webseite verwendet Cookies. Wenn Sie die Website weiter nutzen, stimmen Sie der Verwendung von Cookies zu.
        Diese Webseite verwendet Cookies. Wenn Sie die Webseite weiter nutzen, stimmen Sie der Verwendung von Cookies zu.
        Diese Webseite verwendet Cookies. Wenn Sie diese Seite weiter nutzen, stimmen Sie der Verwendung von Cookies zu.
        Diese Website verwendet Cookies. {title}
        Diese Webseite verwendet Cookies. {title}
        Unsere Website verwendet Cookies. {title}
        Unsere Webseite verwendet Cookies. {title}
        Durch die weitere Nutzung der Seite stimmen Sie {title}
        Durch die Nutzung der Seite stimmen Sie {title}
        Durch die weitere Nutzung dieser Seite stimmen Sie {title}
        Durch die weitere Nutzung der Website stimmen Sie {title}
        Mit der weiteren Nutzung dieser Seite stimmen Sie {title}
        Mit der Nutzung dieser Seite stimmen Sie {title}
        Mit der weiteren Nutzung der Seite stimmen Sie {title}
        Mit der weiteren Nutzung dieser Website stimmen Sie {title}
        Wir verwenden Cookies
        Wir nutzen Cookies
        Wir benutzen Cookies
        Wir verwenden Cookies, {title}
        Wir verwenden Cookies und {title}
        Wir nutzen Cookies, {title}
        Wir nutzen Cookies und {title}
        Wir verwenden Cookies auf unserer Website. {title}
        Wir verwenden Cookies auf unserer Webseite. {title}
        Wir nutzen Cookies auf unserer Website. {title}
        Wir nutzen Cookies auf unserer Webseite. {title}
        Datenschutz & Cookies: Diese Website verwendet Cookies. {title}
        Wenn du die Website weiterhin nutzt, stimmst du der Verwendung von Cookies zu.
        Weitere Informationen, beispielsweise zur Kontrolle von Cookies, findest du hier: Cookie-Richtlinie
        Weitere Informationen, beispielsweise zur Kontrolle von Cookies, findest du hier: {}
        Was sind Cookies?
        Akzeptieren und weiter
        Akzeptieren und schließen
        Schließen und akzeptieren
        Alle akzeptieren
        Alle ablehnen
        Alle Cookies akzeptieren
        Alle Cookies ablehnen
        Alle Cookies zulassen
        Alle zulassen
        Ausgewählte akzeptieren
        Auswahl akzeptieren
        Ausgewählte speichern
        Ausgewählte erlauben
        Nur notwendige Cookies
        Nur essenzielle Cookies
        Nur notwendige Cookies akzeptieren
        Nur erforderliche Cookies
        Notwendige Cookies
        Funktionale Cookies
        Statistische Cookies
        Technisch notwendige Cookies
        Erlaube alle Cookies
        Verbiete alle Cookies
        Cookie-Einstellungen
        Cookie-Einstellungen verwalten
        Cookie-Einstellungen anpassen
        Cookie-Einstellungen ändern
        Cookie-Hinweis
        Cookie-Hinweise
        Cookie-Richtlinie
        Cookie-Präferenzen
        Cookie-Zustimmung verwalten
        Cookies verwalten
        Cookies akzeptieren
        Cookies ablehnen
        Cookies-Banner ausblenden
        Zeige/Verberge Cookie-Einstellungen
        Datenschutz-Einstellungen
        Privatsphäre-Einstellungen
        Datenschutzeinstellungen ändern
        Privatsphäre-Einstellungen ändern
        Datenschutzeinstellungen verwalten
        Datenschutzeinstellungen anpassen
        Einstellungen speichern
        Einstellungen verwalten
        Einstellungen anpassen
        Zustimmung verwalten
        Einwilligung verwalten
        Optionen verwalten
        Dienste verwalten
        Anbieter verwalten
        Einwilligung widerrufen
        Einwilligung speichern
        Individuelle Datenschutzeinstellungen
        Dienste, die wir nutzen möchten
        Lassen Sie mich wählen
        Meine personenbezogenen Daten nicht verkaufen oder weitergeben
        Meine persönlichen Informationen nicht verkaufen
        Meine Daten nicht verkaufen
        Immer aktiv
        Wir schätzen Ihre Privatsphäre
        Ihre Privatsphäre ist uns wichtig
        Details zu Cookies anzeigen
        Notwendige Cookies sind für das ordnungsgemäße Funktionieren der Website {title}
        Notwendige Cookies sind für die grundlegenden Funktionen der Website {title}
        Notwendige Cookies sind unbedingt erforderlich, damit die Website {title}
        Funktionale Cookies helfen dabei, bestimmte Funktionen {title}
        Funktionale Cookies unterstützen bei der Ausführung bestimmter Funktionen {title}
        Analytische Cookies werden verwendet, um zu verstehen, wie Besucher {title}
        Analyse-Cookies werden verwendet, um zu verstehen, wie Besucher {title}
        Leistungs-Cookies werden verwendet, um die wichtigsten Leistungsindizes {title}
        Werbe-Cookies werden verwendet, um Besuchern {title}
        Andere nicht kategorisierte Cookies sind {title}
        Um dir ein optimales Erlebnis zu bieten, verwenden wir Technologien wie {title}
        Um Ihnen ein optimales Erlebnis zu bieten, verwenden wir Technologien wie {title}
        Die technische Speicherung oder der Zugang ist unbedingt erforderlich {title}
        Die technische Speicherung oder der Zugriff, der ausschließlich {title}
        Die technische Speicherung oder der Zugriff ist erforderlich, um {title}
        Die technische Speicherung oder der Zugriff ist für den rechtmäßigen Zweck {title}
        Einstellungen ansehen
        Lese mehr über diese Zwecke
        Wir benötigen Ihre Zustimmung, bevor Sie unsere Website weiter besuchen können.
        Wenn Sie unter 16 Jahre alt sind und Ihre Zustimmung zu freiwilligen Diensten {title}
        Wir verwenden Cookies und andere Technologien auf unserer Website. {title}
        Hier finden Sie eine Übersicht über alle verwendeten Cookies. {title}
        Essenzielle Cookies ermöglichen grundlegende Funktionen {title}
        Statistik Cookies erfassen Informationen anonym. {title}
        Marketing-Cookies werden von Drittanbietern oder Publishern verwendet, {title}
        Inhalte von Videoplattformen und Social-Media-Plattformen werden standardmäßig blockiert. {title}
        Nur essenzielle Cookies akzeptieren
        Cookie-Informationen anzeigen
        Cookie-Informationen ausblenden
        Mit dem Laden des Videos akzeptieren Sie die Datenschutzerklärung von {}
        Mit dem Laden des Beitrags akzeptieren Sie die Datenschutzerklärung von {}
        Mit dem Laden des Tweets akzeptieren Sie die Datenschutzerklärung von {}
        Mit dem Laden der Karte akzeptieren Sie die Datenschutzerklärung von {}
        Inhalt entsperren
        YouTube immer entsperren
        Karte laden
        Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden. {title}
        Ich bin damit einverstanden, dass mir Inhalte von Drittplattformen angezeigt werden. {title}
        Ich bin damit einverstanden, dass mir Inhalte von {} angezeigt werden. {title}
        Damit können personenbezogene Daten an Drittplattformen übermittelt werden.
        Damit können personenbezogene Daten an Drittplattformen übermittelt werden. {title}
        Sie sehen gerade einen Platzhalterinhalt von {title}
        Um auf den eigentlichen Inhalt zuzugreifen, klicken Sie auf {title}
        Diese Seite ist durch reCAPTCHA geschützt
        Diese Website ist durch reCAPTCHA geschützt
        Diese Seite ist durch reCAPTCHA geschützt und es gelten {title}
        Diese Website ist durch reCAPTCHA geschützt und es gelten {title}
        Diese Website ist durch reCAPTCHA geschützt und es gelten die Datenschutzbestimmungen und Nutzungsbedingungen von Google.
        Diese Seite wird durch reCAPTCHA geschützt {title}
        Dieses Formular ist durch reCAPTCHA geschützt {title}
        Datenschutz-Präferenz
        Individuelle Datenschutz-Präferenzen
    """,
    "credits": """
        Foto: {title}
        Fotos: {title}
        Bild: {title}
        Grafik: {title}
        Illustration: {title}
        Karikatur: {title}
        Montage: {title}
        Collage: {title}
        Titelbild: {title}
        Titelfoto: {title}
        Beitragsbild: {title}
        Vorschaubild: {title}
        Bildnachweis: {title}
        Bildnachweise: {title}
        Bildquelle: {title}
        Bildquellen: {title}
        Bildrechte: {title}
        Fotocredit: {title}
        Fotonachweis: {title}
        Symbolbild: {title}
        Symbolfoto: {title}
        Archivbild: {title}
        Archivfoto: {title}
        Screenshot: {title}
        Teaserbild: {title}
        Aufmacherbild: {title}
        Agenturfoto: {title}
        Headerbild: {title}
        Foto: © {title}
        Bild: © {title}
        Fotos: © {title}
        Bilder: © {title}
        Foto © {title}
        Bild © {title}
        © Foto: {title}
        © Bild: {title}
        © Foto {name}
        © Bild {name}
        Foto von {name}
        Fotos von {name}
        Foto by {name}
        Foto von {name} auf Unsplash
        Foto von {} auf Unsplash
        Foto von {} auf Pexels
        Foto von {} auf Pixabay
        Bild von {} auf Unsplash
        Bild von {} auf Pexels
        Bild von {} auf Pixabay
        Bild via {}
        Foto {name}/{}
        Bild {name}/{}
        Quellen: {title}
        Bild- und Videoquelle: {title}
        Textquelle: {title}
        Datenquelle: {title}
        Mit Material von {}
        Mit Material der {}
        Mit Material der dpa
        Mit Material der Agenturen
        Mit Material der Nachrichtenagenturen
        Mit dpa-Material
        Mit APA-Material
        Mit AFP-Material
        Mit Reuters-Material
        dpa
        dpa/{}
        lby
        mit dpa
        dpa-infocom
        dpa/lsw
        dpa/lnw
        dpa/lno
        dpa/tmn
        APA
        SDA
        epd
        KNA
        AFP
        dapd
        Keystone-SDA
        © dpa-infocom, {}
        dpa-infocom, dpa:{}
        red/dpa
        red/APA
        APA/red
        dpa/red
        dpa/AFP
        AFP/dpa
        Symbolbild
        Symbolfoto
        Archivbild
        Archivfoto
        Symbolbild / {}
        Archivbild / {}
        Symbolfoto / {}
        Archivfoto / {}
        APA/{name}
        dpa/{name}
        picture alliance/{name}
        APA-Fotoservice/{name}
    """,
    "players": """
        Artikel anhören
        Artikel vorlesen
        Artikel vorlesen lassen
        Diesen Artikel anhören
        Den Artikel anhören
        Diesen Beitrag anhören
        Diesen Artikel vorlesen
        Hören Sie diesen Artikel
        Hör diesen Artikel
        Hören Sie den Artikel
        Hören Sie diesen Artikel an
        Beitrag anhören
        Beitrag hören
        Audio starten
        Audio abspielen
        Audio herunterladen
        Datei herunterladen
        Diese Diashow benötigt JavaScript.
        Dies ist ein modales Fenster
        Das ist ein modales Fenster
        Anfang des Dialogfensters. Esc bricht ab und schließt das Fenster.
        Ende des Dialogfensters.
        Externen Inhalt anzeigen
        Externen Inhalt laden
        Externen Inhalt akzeptieren
        Externe Inhalte anzeigen
        Externe Inhalte laden
        Externe Inhalte erlauben
        Inhalt laden
        Dieses Video wird über YouTube {}
        Dieses Video wird über Vimeo {}
        Video abspielen
        Inhalt abspielen
        Video laden
        Beitrag abspielen
        Video wird geladen
        Lade Video ...
        Video verfügbar bis {date}
        Für dieses Video wurde keine kompatible Quelle gefunden.
        Zum Abspielen dieses Videos ist Adobe Flash erforderlich.
        Zur Wiedergabe von {} wird JavaScript benötigt.
        Ihr Browser unterstützt das Audio-Element nicht.
        Ihr Browser unterstützt das Video-Element nicht.
        Ihr Browser unterstützt dieses Video nicht.
        Dein Browser unterstützt das Audio-Element nicht.
        Dein Browser unterstützt das Video-Element nicht.
        Ihr Browser unterstützt kein HTML5-Video.
        Ihr Browser unterstützt kein HTML5-Audio.
        Ihr Browser unterstützt kein HTML5.
        Pfeiltasten Hoch/Runter benutzen, um die Lautstärke zu regeln.
        Überschriften/Untertitel
        Wiedergabegeschwindigkeit
        Lautstärkeregler
        Zeitschieberegler
        Audio-Player
        Video-Player
        Audioplayer
        Videoplayer
        Zur Bildergalerie
        Zur Fotostrecke
        Zur Galerie
        Zur Bilderstrecke
        Bildergalerie anzeigen
        Fotostrecke anzeigen
        Bildergalerie öffnen
        Galerie anzeigen
        Alle Bilder anzeigen
        Weitere Bilder anzeigen
        Alle Fotos anzeigen
        Alle Bilder ansehen
        Bild {n} von {n}
        Foto {n} von {n}
        Sieh dir diesen Beitrag auf Instagram an
        Ein Beitrag geteilt von {}
        Ein von {} geteilter Beitrag
        Größere Karte anzeigen
        Ihr Browser unterstützt das Audio-Tag nicht.
        Ihr Browser unterstützt das Video-Tag nicht.
        Dein Browser unterstützt das Audio-Tag nicht.
        Dein Browser unterstützt das Video-Tag nicht.
        Ihr Browser unterstützt keine eingebetteten Videos.
        Ihr Browser unterstützt leider keine eingebetteten Videos.
        Ihr Browser unterstützt leider kein HTML5-Audio.
        Ihr Browser unterstützt leider kein HTML5-Video.
        Ihr Browser unterstützt HTML5-Audio nicht.
        Ihr Browser unterstützt HTML5-Video nicht.
        Ihr Browser unterstützt die Wiedergabe von Audio Dateien nicht.
        Dein Browser unterstützt kein HTML5-Video.
        Dein Browser unterstützt kein HTML5-Audio.
        Dein Browser unterstützt dieses Video nicht.
        Zum Video springen
        Video überspringen
    """,
    "contents_tables": """
        Inhaltsverzeichnis anzeigen
        Inhaltsverzeichnis ausblenden
        Inhaltsverzeichnis verbergen
        Anzeige ein/ausblenden
    """,
    "author_boxes": """
        Alle Beiträge von {name}
        Alle Artikel von {name}
        Alle Posts von {name}
        Alle Beiträge von {} ansehen
        Alle Artikel von {} ansehen
        Alle Beiträge von {} anzeigen
        Alle Beiträge von {} lesen
        Alle Beiträge des Autors ansehen
        Alle Beiträge des Autors anzeigen
        Alle Beiträge der Autorin ansehen
        Alle Beiträge der Autorin anzeigen
        Mehr Artikel von {name}
        Mehr Beiträge von {name}
        Weitere Artikel von {name}
        Weitere Beiträge von {name}
        Mehr von {name}
        Zeige alle Beiträge von {}
        Zeige alle Artikel
        Website von {} besuchen
        Besuche {}s Website
        Folgen Sie {name} auf X
        Folgen Sie {name} auf Twitter
        Folgen Sie {name} auf Facebook
        Folgen Sie {name} auf LinkedIn
        Folgen Sie {name} auf Instagram
        Zum Autorenprofil
        Zum Profil des Autors
        Zur Autorenseite
        Zum Profil
        Alle Artikel dieses Autors
        Alle Beiträge dieses Autors
        Alle Beiträge dieses Autors anzeigen
        Alle Artikel der Autorin
        Mehr über den Autor
        Mehr über die Autorin
        Folge {name} auf X
        Folge {name} auf Twitter
        Folge {name} auf Instagram
        Folge {name} auf Facebook
        Folge {name} auf LinkedIn
        Folgen Sie dem Autor
        Folge dem Autor
        Dem Autor folgen
    """,
    "widgets": """
        Beiträge (RSS)
        Kommentare (RSS)
        Feed der Einträge
        Kommentar-Feed
        Kommentare-Feed
        Beitrags-Feed
        Beitrags-Feed (RSS)
        Kommentare als RSS
        Kategorie auswählen
        Monat auswählen
        Wähle den Monat
        Wähle eine Kategorie
        RSS-Feed für Kommentare zu diesem Artikel.
        RSS-Feed für Kommentare zu diesem Beitrag.
        {n} Besucher online
    """,
    "footers": """
        Alle Rechte vorbehalten
        © {} Alle Rechte vorbehalten
        Copyright {} Alle Rechte vorbehalten
        Copyright © {} Alle Rechte vorbehalten
        © {} – Alle Rechte vorbehalten
        Nachdruck verboten
        Nachdruck nur mit Genehmigung
        Alle Angaben ohne Gewähr
        Vervielfältigung nur mit Genehmigung {}
        Weiterverwendung nur mit Genehmigung {}
        Vervielfältigung nur mit schriftlicher Genehmigung {}
        Wiedergabe nur mit Genehmigung {}
        Vervielfältigung nur mit Genehmigung
        Alle Inhalte sind urheberrechtlich geschützt
        Alle Inhalte unterliegen dem Urheberrecht
        Stolz präsentiert von {}
        Mit Stolz präsentiert von {}
        Präsentiert von {}
        Theme: {} von {}
        Design: {} von {}
        Erstellt mit WordPress
        Erstellt mit Piwigo
        Erstellt mit Joomla
        Erstellt mit TYPO3
        Erstellt mit {}
        Erstelle eine kostenlose Website oder ein Blog auf WordPress.com
        Erstelle eine Website oder ein Blog auf WordPress.com
        Erstelle eine kostenlose Website oder ein Blog bei WordPress.com
        Erstelle eine kostenlose Website oder ein Blog mit WordPress.com
        Erstelle kostenlos eine Website oder ein Blog auf WordPress.com.
        Bloggen auf WordPress.com.
        Diese Website verwendet Akismet, um Spam zu reduzieren.
        Diese Webseite verwendet Akismet, um Spam zu reduzieren.
        Seite drucken
        Die Seite drucken
        Seite ausdrucken
        Seite weiterempfehlen
        Artikel drucken
        Beitrag drucken
        Artikel ausdrucken
        Diesen Artikel drucken
        Artikel als PDF
        Beitrag als PDF
        Artikel als PDF speichern
        Seite als PDF
        Als PDF herunterladen
        Als PDF speichern
        Per E-Mail weiterleiten
        E-Mail versenden
        Artikel per E-Mail versenden
        Artikel per E-Mail verschicken
        Datenschutzerklärung
        Datenschutzbestimmungen
        Nutzungsbedingungen
        Datenschutzhinweise
        Datenschutzrichtlinie
        Impressum
        Mediadaten
        Anzeigentarife
        AGB
        Allgemeine Geschäftsbedingungen
        Allgemeine Nutzungsbedingungen
        Impressum & Datenschutz
        Impressum und Datenschutz
        Impressum & Kontakt
        Impressum / Datenschutz
        Kontakt & Impressum
        Kontakt und Impressum
        AGB & Impressum
        Datenschutz & Impressum
        AGB und Impressum
        AGB & Datenschutz
        Erklärung zur Barrierefreiheit
        Verträge hier kündigen
        Abo hier kündigen
        Vertrag hier kündigen
        Verträge kündigen
        Dies ist eine Pressemitteilung
        Alle Pressemitteilungen der {}
        Alle Pressemitteilungen des {}
        Alle Pressemitteilungen von {}
        Dieser Text wurde veröffentlicht unter der Lizenz {}
        Alle Rechte beim Autor
        Alle Rechte beim Autoren
        Einige Rechte vorbehalten
        Webdesign: {}
        Webdesign by {}
        Webdesign von {}
        Website erstellt von {}
        Design und Umsetzung: {}
        Realisiert von {}
        Cookie-Einstellungen öffnen
        Vertrag widerrufen
    """,
}
LEADS = {
    "related_links": """
        Lesen Sie auch
        Lesen Sie dazu
        Lesen Sie mehr
        Lesen Sie hier
        Lesen Sie hierzu
        Lesen Sie dazu auch
        Lesen Sie hierzu auch
        Lesen Sie auch hier
        Lesen Sie mehr dazu
        Lesen Sie mehr zum Thema
        Lesen Sie jetzt auch
        Lies auch
        Lest auch
        Lies dazu
        Lies dazu auch
        Auch interessant
        Auch lesenswert
        Auch spannend
        Das könnte Sie auch interessieren
        Das könnte dich auch interessieren
        Das könnte Sie ebenfalls interessieren
        Das könnte Sie interessieren
        Mehr zum Thema
        Weiteres zum Thema
        Weitere Artikel zum Thema
        Weitere Informationen zum Thema
        Weitere Infos zum Thema
        Weitere Beiträge zum Thema
        Zum Weiterlesen
        Weiterlesen
        Jetzt lesen
        Hier lesen
        Lesetipp
        Leseempfehlung
        Lese-Tipp
        Buchtipp der Redaktion
        Mehr lesen
        Mehr dazu
        Passend dazu
        Siehe dazu
        Passend dazu auch
        Passend zum Thema
        Siehe auch
        Siehe hierzu
        Vgl. auch
        Vergleiche auch
        Schon gelesen?
        Verwandter Artikel
        Verwandte Artikel
        Verwandter Beitrag
        Ähnlicher Artikel
        Vorheriger Beitrag
        Nächster Beitrag
        Vorheriger Artikel
        Voriger Beitrag
        Ähnliche Beiträge
        Verwandte Beiträge
        Ähnliche Artikel
        Ähnliche Themen
        Meistgelesen
        Auch bei uns
        Neu bei uns
        Mehr auf unserer Seite
    """,
    "credits": """
        Bildnachweis
        Bildquelle
        Bildrechte
        Beitragsbild
        Titelbild
        Fotocredit
    """,
    "post_meta": """
        Verschlagwortet mit
        Schlagwörter
        Schlagworte
        Veröffentlicht unter
        Stichwörter
        Tags
    """,
    "author_boxes": """
        Folgen Sie dem Autor auf
    """,
}
HEADINGS = {
    "related_links": """
        Ähnliche Artikel
        Ähnliche Beiträge
        Ähnliche Themen
        Ähnliche Nachrichten
        Ähnliche Meldungen
        Ähnliche Inhalte
        Ähnliche Posts
        Verwandte Artikel
        Verwandte Beiträge
        Verwandte Themen
        Verwandte Nachrichten
        Verwandte Inhalte
        Verwandte Meldungen
        Verwandte Themenbereiche
        Verwandte Links
        Mehr zum Thema
        Mehr zu diesem Thema
        Weitere Artikel zum Thema
        Weitere Beiträge zum Thema
        Weitere Artikel aus dieser Kategorie
        Weitere Meldungen zum Thema
        Weitere Artikel
        Weitere Beiträge
        Weitere Meldungen
        Weitere Nachrichten
        Weitere News
        Weitere Videos
        Weitere Themen
        Weitere Pressemitteilungen
        Weitere Inhalte
        Weitere interessante Artikel
        Weitere interessante Beiträge
        Weitere interessante News
        Weitere interessante Themen
        Weitere aktuelle Themen
        Weitere aktuelle Artikel
        Weitere aktuelle Meldungen
        Weitere aktuelle Nachrichten
        Mehr Artikel aus {}
        Weitere Artikel aus {}
        Mehr Nachrichten aus {}
        Mehr Beiträge aus {}
        Das könnte Sie auch interessieren
        Das könnte Sie auch noch interessieren
        Das könnte dich auch interessieren
        Das könnte dich auch noch interessieren
        Das könnte Ihnen auch gefallen
        Das könnte dir auch gefallen
        Diese Artikel könnten Sie auch interessieren
        Diese Artikel könnten dich auch interessieren
        Diese Beiträge könnten Sie auch interessieren
        Diese Beiträge könnten dich auch interessieren
        Diese Beiträge solltest du nicht verpassen
        Andere Leser lasen auch
        Viele Leser lasen auch
        Andere Nutzer lasen auch
        Andere Leser interessierten sich auch für
        Lesen Sie auch
        Lesen Sie mehr zum Thema
        Lies auch
        Auch interessant
        Schon gelesen
        Passende Artikel
        Passende Beiträge
        Passende Themen
        Passende Inhalte
        Passend zum Thema
        Passend zum Artikel
        Empfohlene Artikel
        Empfohlene Beiträge
        Empfohlene Inhalte
        Empfohlene Videos
        Empfohlen für dich
        Empfohlen für Sie
        Empfohlen von der Redaktion
        Empfehlungen der Redaktion
        Tipps der Redaktion
        Empfehlungen aus der Redaktion
        Empfehlung der Redaktion
        Die Redaktion empfiehlt
        Heute empfehlen wir
        Unsere Empfehlungen
        Unsere Themenseiten
        Unsere Leseempfehlungen
        Unsere Lesetipps
        Artikel zum Thema
        Beiträge zum Thema
        Videos zum Thema
        Alle Artikel der Serie
        Mehr Artikel der Serie
        Themen in diesem Artikel
        Schlagwörter in diesem Artikel
        Themen zu diesem Artikel
        Schlagworte in diesem Artikel
        Schlagworte zum Thema
        Mehr zu den Themen
        Mehr aus dem Ressort
        Mehr aus diesem Ressort
        Mehr aus unserem Archiv
        Mehr aus der Sendung
        Mehr aus der Rubrik
        Mehr aus der Region
        Top-Themen der Redaktion
        Top-Artikel der Redaktion
        Zum Dossier
        Mehr aus dem Dossier
        Aus dem Ressort
        Aus dem Archiv
        Aus dem Forum
        Beiträge aus dem Forum
        Forum zum Thema
        Diskussion zu diesem Artikel auf
        Weiterführende Links
        Weiterführende Informationen
        Weiterführende Artikel
        Beliebte Themen entdecken
        Interessante Themen entdecken
        Beliebte Themen
        Neueste Themen entdecken
        In den Schlagzeilen
        Schon gelesen?
        Weitere Beiträge zu diesem Artikel
        Mehr zum Thema auf {}
        Weitere Nachrichten zu
        Mehr lesen über
        Top Themen der Redaktion
        Diese Artikel könnten Ihnen auch gefallen
        Diese Artikel könnten dir auch gefallen
        Diese Beiträge könnten dir auch gefallen
        Das könnte euch auch interessieren
        Das könnte euch auch gefallen
        Wenn Ihnen dieser Artikel gefallen hat, könnte Sie auch interessieren
        Wenn dir dieser Beitrag gefallen hat, könnte dich auch interessieren
        Vielleicht gefällt dir auch
        Vielleicht interessiert dich auch
        Vielleicht interessiert Sie auch
        Mehr aus dieser Kategorie
        Mehr aus der Kategorie {}
        Aus der gleichen Kategorie
        Weitere Geschichten
        Das lesen andere
        Das lesen andere gerade
        Das interessiert andere Leser
        Leser interessierten sich auch für
        Weitere Artikel, die dir gefallen könnten
    """,
    "widgets": """
        Letzte Beiträge
        Letzte Kommentare
        Neueste Beiträge
        Neueste Kommentare
        Meistgelesene Artikel
        Neueste Artikel
        Letzte Artikel
        Neue Artikel
        Neueste Videos
        Neue Kommentare
        Die meistgelesenen Artikel
        Die meistgelesenen Beiträge
        Am meisten gelesen
        Meist gelesen
        Am meisten gesucht
        Viel gelesen
        Meistgelesen
        Meistgesehen
        Meistkommentiert
        Meistdiskutiert
        Meistgelesen der Woche
        Meistgelesene Artikel der Woche
        Meistgelesen des Tages
        Meistgelesen heute
        Top Beiträge & Seiten
        Top Beiträge
        Top Artikel
        Top News
        Meistgenutzte Kategorien
        Schlagwörter-Wolke
        Schlagwort-Wolke
        Stichwort-Wolke
        Beliebte Tags
        Beliebte Schlagwörter
        Beliebte Kategorien
        Beliebte Suchbegriffe
        Aktuelle Ausgabe
        Aktuelle Polizei-Meldungen
        Newsticker
        Nachrichten-Ticker
        Partnerseiten
        Nützliche Links
        Aktuellste Beiträge
        Aktuelle Artikel
        Aktuelle Beiträge
        Aktuelle Meldungen
        Beliebteste Artikel
        Beliebteste Beiträge
        Beliebte Artikel
        Letzte Meldungen
        Letzte Nachrichten
        Meistdiskutierte Artikel
        Am meisten kommentiert
        Meist diskutiert
        Meist-diskutiert
        Meist gesucht
        Aktuelle Kommentare
    """,
    "author_boxes": """
        Über den Autor
        Über die Autorin
        Über die Autoren
        Über den Verfasser
        Über die Verfasserin
        Über den Redakteur
        Über die Redakteurin
        Über den Gastautor
        Über Autor
        Zum Autor
        Zur Autorin
        Autorenprofil
        Mehr von diesem Autor
        Mehr vom Autor
        Mehr von der Autorin
        Weitere Artikel des Autors
        Weitere Artikel der Autorin
        Weitere Artikel dieses Autors
        Weitere Artikel von diesem Autor
        Geschrieben von
        Autoreninfo
    """,
    "contents_tables": """
        Inhaltsverzeichnis
        Inhalt dieses Artikels
        In dieses Artikels
        Inhalt diesem Artikel
        Inhalt diesem Beitrag
        Inhalt dieses Beitrags
        Auf dieser Seite
        Das erwartet Sie in diesem Artikel
        Das erwartet Sie in diesem Beitrag
        Das erwartet dich in diesem Artikel
        Das erwartet dich in diesem Beitrag
    """,
}
ENDINGS = {
    "comment_prompts": """
        Hinterlasse einen Kommentar
        Hinterlassen Sie einen Kommentar
        Schreiben Sie einen Kommentar
        Schreibe einen Kommentar
        Schreib einen Kommentar
        Schreibe doch einen Kommentar
        Schreibe einen Kommentar zu {headline}
        Schreibe einen Kommentar Antworten abbrechen
        Schreibe einen Kommentar Antwort abbrechen
        Schreibe einen Kommentar Kommentieren abbrechen
        Schreiben Sie einen Kommentar zu {headline}
        Schreiben Sie einen Kommentar Antworten abbrechen
        Schreiben Sie einen Kommentar Antwort abbrechen
        Hinterlasse einen Kommentar zu {headline}
        Hinterlasse einen Kommentar Antworten abbrechen
        Hinterlasse einen Kommentar Antwort abbrechen
        Hinterlasse eine Antwort
        Hinterlassen Sie eine Antwort
        Schreibe eine Antwort
        Hinterlasse eine Antwort zu {headline}
        Hinterlassen Sie eine Antwort zu {headline}
        Hinterlasse eine Antwort an {}
        Schreibe eine Antwort zu {headline}
        Hinterlasse jetzt einen Kommentar
        Kommentar hinterlassen
        Einen Kommentar hinterlassen
        Kommentar verfassen
        Kommentar schreiben
        Eine Antwort schreiben
        Kommentieren Sie den Artikel
        Kommentieren Sie diesen Artikel
        Kommentieren Sie diesen Beitrag
        Wortspuren hinterlassen
        Die Kommentare ist geschlossen
        Alle Kommentare ist geschlossen
        Die Kommentarfunktion ist geschlossen
        Die Kommentare sind geschlossen
        Kommentare sind geschlossen
        Die Kommentare in diesem Beitrag sind geschlossen
        Die Kommentare sind derzeit geschlossen
        Kommentare geschlossen
        Kommentare deaktiviert
        Kommentarfunktion geschlossen
        Kommentarfunktion deaktiviert
        Die Kommentarfunktion für diesen Beitrag deaktiviert.
        Die Kommentarfunktion für diesen Artikel deaktiviert.
        Die Kommentarfunktion ist zur Zeit leider deaktiviert.
        Die Kommentarfunktion deaktiviert.
        Die Kommentarfunktion wurde für diesen Beitrag deaktiviert.
        Die Kommentarfunktion für diesen Beitrag wurde deaktiviert.
        Die Kommentarfunktion wurde für diesen Beitrag geschlossen.
        Die Kommentarfunktion für diesen Artikel ist deaktiviert.
        Entschuldige, das Kommentarformular ist zurzeit geschlossen.
        Deine E-Mail-Adresse wird nicht veröffentlicht.
        Ihre E-Mail-Adresse wird nicht veröffentlicht.
        Deine E-Mail wird nicht veröffentlicht.
        Deine E-Mailadresse wird nicht veröffentlicht.
        Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit {} markiert
        Ihre E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit {} markiert
        Deine E-Mail wird nicht veröffentlicht. Erforderliche Felder sind mit {} markiert
        Deine E-Mail-Adresse wird nicht veröffentlicht. Pflichtfelder sind mit {} markiert
        Erforderliche Felder sind mit markiert
        Erforderliche Felder sind markiert
        Erforderliche Felder sind mit {} markiert
        Erforderliche Felder sind mit * markiert
        Erforderliche Felder sind markiert {}
        Benötigte Felder sind mit * markiert
        Benötigte Felder sind mit {} markiert
        Pflichtfelder sind mit * markiert
        Pflichtfelder sind mit * gekennzeichnet
        Pflichtfelder sind mit {} markiert
        Pflichtfelder sind mit {} gekennzeichnet
        Meinen Namen, E-Mail und Website in diesem Browser speichern, bis ich wieder kommentiere.
        Meinen Namen, meine E-Mail-Adresse und meine Website in diesem Browser, für die nächste Kommentierung, speichern.
        Meine Namen, meine E-Mail-Adresse und meine Website in diesem Browser, für die nächste Kommentierung, speichern.
        Meinen Namen, E-Mail-Adresse und meine Website in diesem Browser, für die nächste Kommentierung, speichern.
        Meinen Namen, meine E-Mail-Adresse und Website in diesem Browser, für die nächste Kommentierung, speichern.
        Meinen Namen, meine E-Mail-Adresse und meine Website in diesem Browser für den nächsten Kommentar speichern.
        Speichere meinen Namen, meine E-Mail und meine Website in diesem Browser für das nächste Mal, wenn ich einen Kommentar schreibe.
        Du musst angemeldet sein, um einen Kommentar abzugeben.
        Du musst eingeloggt sein, um einen Kommentar abzugeben.
        Du musst angemeldet sein, um kommentieren zu können.
        Du musst angemeldet sein, um einen Kommentar zu schreiben.
        Sie müssen angemeldet sein, um einen Kommentar abzugeben.
        Sie müssen eingeloggt sein, um einen Kommentar abzugeben.
        Sie müssen angemeldet sein, um kommentieren zu können.
        Sie müssen angemeldet sein, um einen Kommentar zu schreiben.
        Diese Website verwendet Akismet, um Spam zu reduzieren. Erfahre mehr darüber, wie deine Kommentardaten verarbeitet werden.
        Diese Website verwendet Akismet, um Spam zu reduzieren. Erfahre, wie deine Kommentardaten verarbeitet werden.
        Bitte geben Sie hier Ihren Namen ein
        Bitte geben Sie Ihren Kommentar ein
        {n} Kommentare auf „{title}“
        {n} Kommentar auf „{title}“
        {n} Antworten auf „{title}“
        {n} Antworten zu „{title}“
        {n} Antworten zu {headline}
        {n} Antwort zu {headline}
        {n} Gedanken zu „{title}“
        {n} Meinungen zu „{title}“
        Ein Gedanke zu „{title}“
        Ein Kommentar zu „{title}“
        Eine Antwort auf „{title}“
        {n} Beiträge in der Diskussion
        {n} Kommentar
        {n} Kommentare
        {n} Leserkommentare
        {n} Leserkommentar
        Kommentare ({n})
        Leserkommentare ({n})
        Kommentar ({n})
        {n} Antworten zu
        {n} Kommentare zu
    """,
}
COMPANIONS = {
    "navigation": """
        Menü
        Hauptmenü
        Navigation
        Navigationsmenü
        Footer-Menü
        Untermenü
        Suche
        Suchen
        Schließen
        Schliessen
        Startseite
        Start
        Home
        Nach oben
        Zurück
        Weiter
        Übersicht
        Übersichtsseite
        Suchergebnisse
        Sitemap
        Inhaltsübersicht
        Themen
        Rubriken
        Ressorts
        Service
        Community
        Mehr
        Archiv
        Suchergebnis
        Detailsuche
        Nachrichten
        Politik
        Wirtschaft
        Sport
        Kultur
        Panorama
        Lokales
        Regional
        Wissen
        Wissenschaft
        Technik
        Digital
        Reise
        Gesundheit
        Meinung
        Ausland
        Inland
        Deutschland
        Österreich
        Schweiz
        Welt
        Gesellschaft
        Feuilleton
        Leben
        Auto
        Wetter
        Börse
        Finanzen
        Promis
        Unterhaltung
        Videos
        Podcasts
        Bilder
        Rätsel
        Horoskop
        Blaulicht
        Karriere
        Immobilien
        Stellenangebote
        Veranstaltungen
        Termine
        Shop
        Warenkorb
        Forum
        Magazin
        Epaper
        E-Paper
        Deutsch
        Englisch
        Französisch
        Spanisch
        Russisch
        Sprache
        Seite {n}
        Erste
        Letzte
        Vorherige
        Nächste
        Nächster
        Vorheriger
        Voriger
        Nächstes
        Nichts vorhanden
        Nächster Schritt
        Drucken
        Zum Shop
        Schriftgröße
        Über uns
        Termine & Events
        Häufige Fragen
        Leistungen
        Unsere Leistungen
        Referenzen
        Produkte
        Lösungen
        Preise
        Unternehmen
        Ratgeber
        Alle Produkte
        Kasse
        Merkliste
        Wunschliste
        Angebot anfordern
        Demo buchen
        Demo anfordern
        Kontakt aufnehmen
        Jetzt anfragen
        Kostenlos testen
        Italienisch
        Türkisch
        Polnisch
    """,
    "post_meta": """
        Allgemein
        Unkategorisiert
        Ohne Kategorie
        Nicht kategorisiert
        Bearbeiten
        Permalink
        Tags
        Tag
        Autor
        Autorin
        Autoren
        Redaktion
        Beitragsautor
        Beitragsdatum
        Veröffentlicht
        Aktualisiert
        Von
        Kategorie
        Kategorien
        Quelle
        Stand
        Update
        Eilmeldung
        Exklusiv
        Anonym
        (kein Titel)
        vor {n} Tagen
        vor {n} Tag
        vor {n} Wochen
        vor {n} Woche
        vor {n} Monaten
        vor {n} Monat
        vor {n} Jahren
        vor {n} Jahr
        vor einer Stunde
        vor einem Tag
        Veröffentlicht in {}
        Veröffentlicht unter {}
        Kategorie: {}
        Thema: {}
        Rubrik: {}
        Ressort: {}
        Gestern
        Heute
        Markiert
        Veröffentlicht am
        Veröffentlicht von
        Zuletzt aktualisiert
        Zuletzt aktualisiert am
        Aktualisiert am
        Verschlagwortet
        Verfasst von
        Geprüft von
        Bearbeitet von
        Fachlich geprüft von
        Geschrieben am
    """,
    "related_links": """
        Mehr aus {}
        Mehr zu {}
        Nächster: {title}
        Vorheriger: {title}
        Zurück: {title}
        Weiter: {title}
        Weitere Informationen
        Originalartikel
        Originalbeitrag
        Mehr entdecken
    """,
    "comment_prompts": """
        Kommentare
        Kommentar
        Kommentieren
        Antworten
        Antwort
        Melden
        Zitieren
        Name
        E-Mail
        E-Mail-Adresse
        Webseite
        Website
        Nachricht
        Senden
        Absenden
        Abschicken
        Vorschau
        Dein Kommentar
        Ihr Kommentar
        Dein Name
        Ihr Name
        Ihre Meinung
        Leserkommentare
        Leserbriefe
        Pflichtfeld
        (erforderlich)
        Neueste zuerst
        Älteste zuerst
        Als Antwort auf
        Beste Kommentare
        Pingback
        Trackback
        Kommentar-Navigation
        Bewerten
        Diskussion
        Name (Pflichtfeld)
        Name (erforderlich)
        E-Mail (Pflichtfeld)
        E-Mail (erforderlich)
        {n} Antworten
        {n} Antwort
        {name} sagt
        {name} schreibt
        {name} meint
        {name} sagte
        Antworte auf {}
        Antwort auf {}
        Antwort an {}
        Pingback von {}
        Ihre Meinung zu diesem Thema
        Ja Nein
        Sterne
        Neueste
        Älteste
        Beliebteste
        Gesamt: {n} Durchschnitt: {n}
    """,
    "share_prompts": """
        Teilen
        Merken
        Drucken
        Twittern
        Empfehlen
        Weiterempfehlen
        Kopieren
        Weiterleiten
        Speichern
        Versenden
        Mailen
        Verschicken
        Tweeten
        Pinnen
        Weitersagen
        Senden
        Gemerkt
        Gespeichert
        Teilen per
        Per E-Mail
        Link
    """,
    "follow_prompts": """
        Kein Spam, versprochen!
        Newsletter
        Abonnieren
        Folgen
        Soziale Medien
        Soziale Netzwerke
        Social Media
        Unser Newsletter
        Unsere App
        Anmelden
        Eintragen
        RSS
        RSS-Feed
        Push
        WhatsApp-Kanal
        Podcast
        Follower
        Jetzt beitreten
    """,
    "adverts": """
        Anzeigen
        Gesponsert
        Partnerangebot
        Partnerangebote
        Werbeanzeigen
        Werbelinks
        Produktempfehlung
        Angebote
        Gutscheine
        Affiliatelink
        Sponsoren
        Partner
    """,
    "paywalls": """
        Unterstütze uns
        Jetzt unterstützen
        Werden Sie Mitglied
        Mitglied werden
        Einloggen
        Login
        Abmelden
        Ausloggen
        Registrieren
        Mein Konto
        Konto
        Profil
        Abo
        Abonnement
        Plus
        Premium
        Benutzername
        Passwort
        Plus-Artikel
        Abo-Service
        Digital-Abo
        Spenden
        Unterstützen
    """,
    "consents": """
        Akzeptieren
        Ablehnen
        Einstellungen
        Zustimmen
        Notwendig
        Funktional
        Statistik
        Statistiken
        Marketing
        Präferenzen
        Personalisieren
        Einverstanden
        Verstanden
        Ich lehne ab
        Mehr Informationen
        Weitere Informationen
        Cookies
        Auswahl
        Details
        Essenziell
        Externe Medien
        Vorlieben
        Einblenden
        Ausblenden
    """,
    "widgets": """
        Archive
        Schlagwörter
        Schlagworte
        Meta
        Seiten
        Blogroll
        Links
        Kalender
        Top-Themen
        Topthemen
        Top Themen
        Top-Artikel
        Im Fokus
        Beliebt
        Aktuell
        Aktuelles
        Neu
        Trending
        Umfrage
        Werkzeuge
        Stichwörter
        Neuigkeiten
        Archive: {}
        Autorarchive: {}
        Kategorie-Archive: {}
        Schlagwort-Archive: {}
    """,
    "footers": """
        Datenschutz
        Kontakt
        Barrierefreiheit
        Jugendschutz
        Widerruf
        Werben
        Inserieren
        Über uns
        Presse
        Hilfe
        Haftungsausschluss
        Rechtliches
        Rechtliche Hinweise
        PDF
        Administration
        Website-Administration
        Team
        Transparenz
        Jobs
        FAQ
        Kundenservice
    """,
    "players": """
        Anhören
        Vorlesen
        Abspielen
        Bildergalerie
        Fotostrecke
        Video
        Audio
        Pause
        Wiedergabe
        Vollbild
        Stumm
        Lautstärke
        Untertitel
        Live-Übertragung
        Galerie
    """,
    "contents_tables": """
        Inhalt
        Gliederung
        Sprungmarken
    """,
    "author_boxes": """
        Zur Person
        Der Autor
        Die Autorin
    """,
    "credits": """
        red
    """,
}
