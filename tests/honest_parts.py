"""The parts that honest documents are built of: what is an article's own and reads like clutter, by language.

A form is a frame of honest lines and the pieces that may stand in it. What the
pieces have in common is the fault that they invite: a speaker's short answer is
read as a byline, a film's credit as the page's, a word that prose announced as
a menu's.
"""
from __future__ import annotations

from typing import NamedTuple


class Form(NamedTuple):
    """`before` and `after` frame one or more of `pieces`; `kind` says how pieces are joined and how many stand together."""

    kind: str
    before: str
    pieces: tuple[str, ...]
    after: str = ""


# How the pieces of a kind are joined, and how many of them may stand in one frame.
JOINED = {
    "interview": ("\n\n", 6),
    "credits": ("\n", 4),
    "recipe": ("\n", 4),
    "step": ("\n\n", 1),
    "aside": ("", 1),
    "opening": ("\n\n", 2),
    "announced": ("\n\n", 4),
    "bullets": ("\n", 4),
    "source": ("\n", 1),
    "subhead": ("\n\n", 1),
    "entry": ("\n", 1),
}

FORMS: dict[str, tuple[Form, ...]] = {
    "en": (
        Form("interview", "Reporter: You were on the last boat. Who else was?\n\nTarrick: Two cyclists and a bride.\n\n", (
            "Reporter: Did they know?", "Tarrick: The bride did.", "Reporter: Thank you.",
            "Editor: One more question.",
            "Tarrick: Never.", "Reporter: Why?", "Photographer: Could you look up?", "Author: Louder!",
        ), "\n\nTarrick: Ask the dog."),
        Form("credits", "Directed by Mara Quill\n", (
            "Written by Tobias Ferne", "Story by Hanne Oakes", "Edited by Joss Pendry", "Music by Ada Lorn",
            "Author: Tobias Ferne",
            "Translated by Kim Roe", "Words by Ann Tarrick", "Illustrations: Hanne Oakes", "Photography by Ib Tellow",
        ), "\nRunning time 107 minutes"),
        Form("credits", "Publisher: Gull Press\n", (
            "Published: 1984", "Pages: 212", "Author: Ann Tarrick", "Price: £12",
        ), "\nFormat: hardback"),
        Form("recipe", "Prep Time: 20 minutes\nCook Time: 45 minutes\nServings: 8\n\nIngredients\n\n1 kg plums, stoned\n", (
            "120 g oat cookies, crushed", "40 g butter (see also: notes)", "1 share of dough, left over",
            "2 tags of lemon peel",
        ), "\n\nInstructions\n\n1. Heat the sugar until it smells of trouble.\n2. Pour, stir, and step back."),
        Form("step", "The old service closes in June. Moving takes ten minutes.\n\nStep 1\n\n", (
            "Log in", "Create an account", "Sign in", "Accept all", "Share",
        ), "\n\nPress the button of that name and wait until the screen goes white."),
        Form("aside", "The money for the wall came from one firm ", (
            "(read: Sall Mills)", "(see also: Tarrick 1984)", "(source: the harbour book)", "(Accept all)",
            "(an hour ago)",
            "(pictured)", "(Written by Ann Tarrick)", "(as of 31 December 2023)",
        ), ", and the firm would like that to be known."),
        Form("aside", "The rope broke twice and was mended by the same hand ", (
            "(read: the miller's)", "(see also: Tarrick 1984)", "(source: the harbour book)", "(as of May 2023)",
        ), "."),
        Form("opening", "", (
            "We use cookies to give the topping its crunch.",
            "We and our partners use nets of hemp, which rot if they are lost.",
            "Support local journalism. That was the whole of the speech.",
            "As an Amazon associate, she earned nine pounds an hour and walked twelve miles a night.",
            "To read the full story, you would need nine weeks and a strong light.",
            "By clicking “Accept all”, the court said, users had not agreed to anything at all.",
            "Sign up for our choir and you will be cold every Thursday until May, the vicar said, and eleven people did.",
            "Thank you for reading the meter, says the card from the waterworks, and it says so every March.",
        )),
        Form("announced", "On the wall of the old custom house somebody had written four words:\n\n", (
            "Share", "Advertisement", "Log in", "Comments", "Home", "Read more", "Getty Images", "No comments",
        )),
        Form("bullets", "The menu of the machine has these entries, and none of them does what it says:\n\n- Start the pump\n", (
            "- Home", "- Log out", "- My account", "- Settings", "- Help", "- Privacy", "- Read more",
        ), "\n- Stop the pump"),
        Form("source", "Bread in three towns\n\nOlm 3.10\nSallow 2.80\nPenholm 2.75\n\n", (
            "Source: Central Bank", "Source: our own count", "Source: Chamber of Trade",
        )),
        Form("subhead", "", ("By Night Train", "By Land And Sea", "By Public Transport"),
             "\n\nIt leaves at ten and it has beds, but nobody sleeps in them, because it stops at every lamp."),
        Form("subhead", "", ("About the author", "Recommended reading", "Related posts"),
             "\n\nThe tide table, forty times. Its author was never found; some say that there were two of him."),
        Form("entry", "Apron: the stone floor below a weir\n", (
            "See also: Weir", "See also: Ford; Ferry", "Share: a third of the catch",
            "Tags: brass numbers on the stern", "Read also: Bollard",
        ), "\nWeir: a step in the river"),
    ),
    "de": (
        Form("interview", "Reporter: Sie waren auf der letzten Fähre. Wer noch?\n\nTarrick: Zwei Radfahrer und eine Braut.\n\n", (
            "Reporter: Wussten sie es?", "Tarrick: Die Braut schon.", "Reporter: Danke.",
            "Redaktion: Noch eine Frage.", "Tarrick: Nie.",
            "Reporter: Warum?", "Fotograf: Bitte nach oben.", "Autor: Lauter!",
        ), "\n\nTarrick: Fragen Sie den Hund."),
        Form("credits", "Regie: Mara Quellhorst\n", (
            "Buch: Tobias Fehrn", "Text: Kim Rothaus", "Autor: Tobias Fehrn", "Schnitt: Hanne Ochs",
            "Musik: Ada Lorenz", "Kamera: Ib Tellow",
            "Übersetzung: Anna Tarrick",
        ), "\nLänge: 107 Minuten"),
        Form("recipe", "Backzeit: 45 Minuten\nPortionen: 8\n\nZutaten\n\n1 kg Zwetschgen, entsteint\n", (
            "120 g Haferkekse (siehe auch: Tipps)", "40 g Butter", "1 Teil Teig vom Vortag", "200 g Zucker",
        ), "\n\nZubereitung\n\n1. Den Zucker erhitzen, bis er nach Ärger riecht.\n2. Teilen Sie den Teig in zwei Hälften."),
        Form("step", "Der alte Dienst schließt im Juni. Der Umzug dauert zehn Minuten.\n\nSchritt 1\n\n", (
            "Anmelden", "Konto erstellen", "Einloggen", "Teilen",
        ), "\n\nDrücken Sie den Knopf dieses Namens und warten Sie, bis der Bildschirm weiß wird."),
        Form("aside", "Das Geld für die Mauer kam von einer einzigen Firma ", (
            "(lies: von der Sallmühle)", "(siehe auch: Tarrick 1984)", "(Quelle: Hafenbuch)", "(Alle akzeptieren)",
            "(im Bild links)",
            "(Text: Ib Tellow)", "(Stand: 31. Dezember 2023)",
        ), ", und die Firma hätte gern, dass man das weiß."),
        Form("aside", "Olmsheim hat 4120 Einwohner und zwei Brücken ", (
            "(Stand: 31. Dezember 2023)", "(siehe auch: Tarrick 1984)", "(Quelle: Hafenbuch)", "(lies: eine)",
        ), "."),
        Form("opening", "", (
            "Wir verwenden Cookies für den Boden und Salz für die Creme, schrieb der Bäcker.",
            "Wir verwenden Cookies, also amerikanische Kekse, weil sie beim Backen knusprig bleiben.",
            "Unterstützen Sie unabhängigen Journalismus. Das war die ganze Rede.",
            "Wir und unsere Partner nutzen Netze aus Hanf, die verrotten, wenn sie verloren gehen.",
            "Um den ganzen Artikel zu lesen, bräuchte man neun Wochen und eine starke Lampe.",
            "Melden Sie sich für unseren Chor an, sagte der Pfarrer, und Sie frieren bis Mai.",
        )),
        Form("announced", "An die Wand des alten Zollhauses hatte jemand vier Wörter geschrieben:\n\n", (
            "Teilen", "Anzeige", "Anmelden", "Kommentare", "Startseite", "Weiterlesen", "Getty Images",
        )),
        Form("bullets", "Das Menü der Maschine hat diese Einträge, und keiner tut, was er sagt:\n\n- Pumpe starten\n", (
            "- Startseite", "- Abmelden", "- Mein Konto", "- Einstellungen", "- Hilfe", "- Datenschutz",
        ), "\n- Pumpe anhalten"),
        Form("source", "Brot in drei Städten\n\nOlm 3,10\nSallau 2,80\nPenheim 2,75\n\n", (
            "Quelle: Zentralbank", "Quelle: Handelskammer",
        )),
        Form("subhead", "", ("Von Haus Zu Haus", "Von Hand Zu Hand"),
             "\n\nEr fährt um zehn und hat Betten, aber niemand schläft darin, weil er an jeder Laterne hält."),
        Form("subhead", "", ("Über den Autor", "Empfohlene Lektüre"),
             "\n\nDer Gezeitenkalender, vierzigmal. Seinen Autor fand man nie; manche sagen, es seien zwei gewesen."),
        Form("entry", "Abfall: die steinerne Sohle unter einem Wehr\n", (
            "Siehe auch: Wehr", "Siehe auch: Furt; Fähre", "Anzeige: der schwimmende Pegel",
            "Schlagwort: der Ruf, auf den hin alle ziehen",
        ), "\nWehr: eine Stufe im Fluss"),
    ),
    "fr": (
        Form("interview", "Journaliste : Vous étiez sur le dernier bac. Qui d'autre ?\n\nTarrique : Deux cyclistes et une mariée.\n\n", (
            "Journaliste : Le savaient-ils ?", "Tarrique : La mariée, oui.", "Journaliste : Merci.",
            "Auteur : Plus fort !", "Tarrique : Jamais.",
            "Photographe : Levez la tête.",
        ), "\n\nTarrique : Demandez au chien."),
        Form("credits", "Réalisation : Mara Quilleret\n", (
            "Scénario : Tobie Ferne", "Photo : Ib Tellot", "Texte : Camille Rothier", "Auteur : Tobie Ferne",
            "Musique : Ada Lorme",
        ), "\nDurée : 1 h 47"),
        Form("recipe", "Cuisson : 45 minutes\nPour 8 personnes\n\nIngrédients\n\n1 kg de prunes dénoyautées\n", (
            "120 g de biscuits à l'avoine (voir aussi : astuces)", "40 g de beurre", "200 g de sucre",
        ), "\n\nÉtapes\n\n1. Chauffer le sucre à sec.\n2. Partager les prunes entre la poêle et le saladier."),
        Form("aside", "L'argent du mur est venu d'une seule maison ", (
            "(lire : les Moulins du Salle)", "(voir aussi : Tarrique 1984)", "(source : le livre du port)",
            "(Tout accepter)", "(Texte : Ib Tellot)",
        ), ", et la maison aimerait que cela se sache."),
        Form("opening", "", (
            "Nous utilisons des cookies pour la première couche et du sel pour la seconde, écrivait le boulanger.",
            "Soutenez la presse locale. Ce fut tout le discours.",
            "Pour lire la suite, il faudrait neuf semaines et une bonne lampe.",
            "En cliquant sur « Tout accepter », a dit la juge, les clients n'avaient consenti à rien du tout.",
        )),
        Form("announced", "Sur le mur de l'ancienne douane, quelqu'un avait écrit quatre mots :\n\n", (
            "Partager", "Publicité", "Connexion", "Commentaires", "Accueil", "Lire la suite",
        )),
        Form("bullets", "Le menu de la machine a ces entrées, et aucune ne fait ce qu'elle dit :\n\n- Lancer la pompe\n", (
            "- Accueil", "- Déconnexion", "- Mon compte", "- Paramètres", "- Aide",
        ), "\n- Arrêter la pompe"),
        Form("source", "Le pain dans trois villes\n\nOlme 3,10\nSallou 2,80\nPenne 2,75\n\n", (
            "Source : Banque centrale", "Source : Chambre de commerce",
        )),
        Form("subhead", "", ("Par Monts Et Par Vaux", "Par Le Train De Nuit"),
             "\n\nIl part à dix heures et il a des lits, mais personne n'y dort, parce qu'il s'arrête à chaque lampe."),
        Form("subhead", "", ("À propos de l'auteur", "Lectures recommandées"),
             "\n\nL'annuaire des marées, quarante fois. On n'a jamais retrouvé son auteur ; certains disent qu'ils étaient deux."),
        Form("entry", "Radier : le sol de pierre sous un seuil\n", (
            "Voir aussi : Seuil",
            "Voir aussi : Gué ; Bac",
            "Partage : un tiers de la pêche",
        ),
             "\nSeuil : une marche dans la rivière"),
    ),
    "es": (
        Form("interview", "Periodista: Usted iba en la última barca. ¿Quién más?\n\nTarrico: Dos ciclistas y una novia.\n\n", (
            "Periodista: ¿Lo sabían?", "Tarrico: La novia, sí.", "Periodista: Gracias.", "Autor: ¡Más alto!",
            "Tarrico: Nunca.", "Redacción: Una pregunta más.",
        ), "\n\nTarrico: Pregunte al perro."),
        Form("credits", "Dirección: Mara Quiroga\n", (
            "Guion: Tobías Ferrán", "Fotografía: Iván Tello", "Texto: Pilar Roanes", "Autor: Tobías Ferrán",
            "Música: Ada Lorente",
        ), "\nDuración: 107 minutos"),
        Form("recipe", "Cocción: 45 minutos\nRaciones: 8\n\nIngredientes\n\n1 kg de ciruelas sin hueso\n", (
            "120 g de galletas de avena (véase también: trucos)", "40 g de mantequilla", "200 g de azúcar",
        ), "\n\nElaboración\n\n1. Calentar el azúcar en seco.\n2. Compartir las ciruelas entre la sartén y el cuenco."),
        Form("aside", "El dinero para el muro vino de una sola empresa ", (
            "(léase: Molinos del Salle)", "(véase también: Tarrico 1984)", "(Fuente: libro del puerto)",
            "(Aceptar todo)", "(Texto: Iván Tello)",
        ), ", y a la empresa le gustaría que se supiera."),
        Form("opening", "", (
            "Utilizamos cookies para la primera capa y sal para la segunda, escribía el panadero.",
            "Apoya el periodismo local. Ese fue todo el discurso.",
            "Para leer la noticia completa harían falta nueve semanas y una buena lámpara.",
        )),
        Form("announced", "En la pared de la vieja aduana alguien había escrito cuatro palabras:\n\n", (
            "Compartir", "Publicidad", "Iniciar sesión", "Comentarios", "Inicio", "Leer más",
        )),
        Form("bullets", "El menú de la máquina tiene estas entradas, y ninguna hace lo que dice:\n\n- Arrancar la bomba\n", (
            "- Inicio", "- Cerrar sesión", "- Mi cuenta", "- Ajustes", "- Ayuda",
        ), "\n- Parar la bomba"),
        Form("source", "El pan en tres ciudades\n\nOlmeda 3,10\nSalinas 2,80\nPinar 2,75\n\n", (
            "Fuente: Banco Central", "Fuente: Cámara de Comercio",
        )),
        Form("subhead", "", ("Por Amor Al Arte", "Por Tierra Y Mar"),
             "\n\nSale a las diez y tiene camas, pero nadie duerme en ellas, porque se para en cada farola."),
        Form("subhead", "", ("Sobre el autor", "Lecturas recomendadas"),
             "\n\nLa tabla de mareas, cuarenta veces. A su autor no lo encontraron nunca; dicen que eran dos."),
        Form("entry", "Azud: un escalón en el río\n", (
            "Véase también: Vado", "Ver también: Barca", "Lea también: Ordenanza",
        ), "\nVado: un paso a pie"),
    ),
    "it": (
        Form("interview", "Giornalista: Lei era sull'ultimo traghetto. Chi altro c'era?\n\nTarico: Due ciclisti e una sposa.\n\n", (
            "Giornalista: Lo sapevano?", "Tarico: La sposa sì.", "Giornalista: Grazie.", "Autore: Più forte!",
            "Tarico: Mai.", "Redazione: Ancora una domanda.",
        ), "\n\nTarico: Lo chieda al cane."),
        Form("credits", "Regia: Mara Quirini\n", (
            "Sceneggiatura: Tobia Ferne", "Fotografia: Ivo Tello", "Testo: Anna Rota", "Autore: Tobia Ferne",
        ), "\nDurata: 107 minuti"),
        Form("aside", "I soldi per il muro sono venuti da una sola ditta ", (
            "(leggi: i Mulini del Salle)", "(vedi anche: Tarico 1984)", "(fonte: il libro del porto)",
            "(Accetta tutto)", "(Testo: Ivo Tello)",
        ), ", e la ditta vorrebbe che si sapesse."),
        Form("opening", "", (
            "Utilizziamo i cookie per la base e il sale per la crema, scriveva il fornaio.",
            "Sostieni il giornalismo locale. Fu tutto il discorso.",
            "Per leggere l'articolo completo ci vorrebbero nove settimane e una buona lampada.",
        )),
        Form("announced", "Sul muro della vecchia dogana qualcuno aveva scritto quattro parole:\n\n", (
            "Condividi", "Pubblicità", "Accedi", "Commenti", "Leggi tutto",
        )),
        Form("source", "Il pane in tre città\n\nOlmeta 3,10\nSallaro 2,80\nPenola 2,75\n\n", (
            "Fonte: Banca Centrale", "Fonte: Camera di Commercio",
        )),
        Form("subhead", "", ("Di Padre In Figlio", "Di Notte In Treno", "Di Bocca In Bocca"),
             "\n\nParte alle dieci e ha i letti, ma nessuno ci dorme, perché si ferma a ogni lampione."),
    ),
    "pt": (
        Form("interview", "Jornalista: O senhor ia no último barco. Quem mais?\n\nTarrico: Dois ciclistas e uma noiva.\n\n", (
            "Jornalista: Eles sabiam?", "Tarrico: A noiva, sim.", "Jornalista: Obrigado.", "Autor: Mais alto!",
            "Tarrico: Nunca.", "Redação: Mais uma pergunta.",
        ), "\n\nTarrico: Pergunte ao cão."),
        Form("credits", "Realização: Mara Queirós\n", (
            "Argumento: Tobias Fernes", "Fotografia: Ivo Telo", "Texto: Ana Rota", "Autor: Tobias Fernes",
        ), "\nDuração: 107 minutos"),
        Form("aside", "O dinheiro para o muro veio de uma única firma ", (
            "(leia-se: Moinhos do Salle)", "(ver também: Tarrico 1984)", "(fonte: livro do porto)",
            "(Aceitar todos)", "(Texto: Ivo Telo)",
        ), ", e a firma gostaria que se soubesse."),
        Form("opening", "", (
            "Utilizamos cookies para a base e sal para o creme, escrevia o padeiro.",
            "Apoie o jornalismo local. Foi esse o discurso inteiro.",
            "Para ler a notícia completa seriam precisas nove semanas e uma boa lâmpada.",
        )),
        Form("announced", "Na parede da velha alfândega alguém tinha escrito quatro palavras:\n\n", (
            "Compartilhar", "Publicidade", "Entrar", "Comentários", "Leia mais",
        )),
        Form("source", "O pão em três cidades\n\nOlmeda 3,10\nSaleiro 2,80\nPenela 2,75\n\n", (
            "Fonte: Banco Central", "Fonte: Câmara do Comércio",
        )),
        Form("subhead", "", ("Por Terra E Mar", "Por Amor Ao Rio", "De Porta Em Porta"),
             "\n\nParte às dez e tem camas, mas ninguém dorme nelas, porque para em cada candeeiro."),
    ),
    "nl": (
        Form("interview", "Verslaggever: U zat op de laatste boot. Wie nog meer?\n\nTarrik: Twee fietsers en een bruid.\n\n", (
            "Verslaggever: Wisten ze het?", "Tarrik: De bruid wel.", "Verslaggever: Bedankt.", "Auteur: Harder!",
            "Tarrik: Nooit.", "Redactie: Nog één vraag.",
        ), "\n\nTarrik: Vraag het de hond."),
        Form("credits", "Regie: Mara Quellhorst\n", (
            "Scenario: Tobias Verne", "Camera: Ib Tello", "Tekst: Anna Roth", "Auteur: Tobias Verne",
        ), "\nDuur: 107 minuten"),
        Form("aside", "Het geld voor de muur kwam van één firma ", (
            "(lees: de Sallemolens)", "(zie ook: Tarrik 1984)", "(bron: het havenboek)", "(Alles accepteren)",
            "(Tekst: Ib Tello)",
        ), ", en de firma wil graag dat men dat weet."),
        Form("opening", "", (
            "Wij gebruiken cookies voor de bodem en zout voor de laag erboven, schreef de bakker.",
            "Steun lokale journalistiek. Dat was de hele toespraak.",
            "Om het hele artikel te lezen heb je negen weken nodig en een sterke lamp.",
        )),
        Form("announced", "Op de muur van het oude douanehuis had iemand vier woorden geschreven:\n\n", (
            "Delen", "Advertentie", "Inloggen", "Reacties", "Lees meer",
        )),
        Form("source", "Brood in drie steden\n\nOlmen 3,10\nSalledam 2,80\nPenholm 2,75\n\n", (
            "Bron: Centrale Bank", "Bron: Kamer van Koophandel",
        )),
        Form("subhead", "", ("Door Weer En Wind", "Van Deur Tot Deur"),
             "\n\nHij vertrekt om tien uur en heeft bedden, maar niemand slaapt erin, omdat hij bij elke lantaarn stopt."),
        Form("subhead", "", ("Over de auteur", "Aanbevolen lectuur"),
             "\n\nDe getijdentafel, veertig keer. De schrijver ervan is nooit gevonden; sommigen zeggen dat het er twee waren."),
    ),
    "pl": (
        Form("interview", "Dziennikarz: Był pan na ostatnim promie. Kto jeszcze?\n\nTarrik: Dwóch rowerzystów i panna młoda.\n\n", (
            "Dziennikarz: Wiedzieli?", "Tarrik: Panna młoda tak.", "Dziennikarz: Dziękuję.", "Autor: Głośniej!",
            "Tarrik: Nigdy.", "Redakcja: Jeszcze jedno pytanie.",
        ), "\n\nTarrik: Proszę zapytać psa."),
        Form("credits", "Reżyseria: Maria Kwilecka\n", (
            "Scenariusz: Tobiasz Fern", "Zdjęcia: Igor Telow", "Tekst: Anna Rota", "Autor: Tobiasz Fern",
        ), "\nCzas trwania: 107 minut"),
        Form("aside", "Pieniądze na mur dała jedna firma ", (
            "(czytaj: Młyny nad Sallą)", "(zob. też: Tarrik 1984)", "(źródło: księga portowa)",
            "(Akceptuj wszystko)", "(tekst: Igor Telow)",
        ), ", i firma chciałaby, żeby o tym wiedziano."),
        Form("opening", "", (
            "Wspieraj lokalne dziennikarstwo. To było całe przemówienie.",
            "Klikając „Akceptuj wszystko”, mówiła sędzia, klienci nie zgodzili się na nic.",
        )),
        Form("announced", "Na ścianie dawnego urzędu celnego ktoś napisał cztery słowa:\n\n", (
            "Udostępnij", "Reklama", "Zaloguj się", "Komentarze", "Czytaj dalej",
        )),
        Form("source", "Chleb w trzech miastach\n\nOlszanka 3,10\nSolec 2,80\nPienin 2,75\n\n", (
            "Źródło: Bank Centralny", "Źródło: Izba Handlowa",
        )),
    ),
    "ru": (
        Form("interview", "Корреспондент: Вы были на последнем пароме. Кто ещё?\n\nТаррик: Двое велосипедистов и невеста.\n\n", (
            "Корреспондент: Они знали?", "Таррик: Невеста знала.", "Корреспондент: Спасибо.", "Автор: Громче!",
            "Таррик: Никогда.", "Редактор: Ещё один вопрос.",
        ), "\n\nТаррик: Спросите собаку."),
        Form("credits", "Режиссёр: Марина Квитко\n", (
            "Сценарий: Тихон Фёрн", "Автор: Тихон Фёрн", "Текст: Кира Ротова", "Фото: Ада Лорина",
            "Оператор: Илья Телков",
        ), "\nПродолжительность: 107 минут"),
        Form("aside", "Деньги на стену дала одна фирма ", (
            "(читай: мельница на Сальке)", "(см. также: Таррик 1984)", "(источник: портовая книга)",
            "(Принять все)", "(автор: Илья Телков)",
        ), ", и фирма хотела бы, чтобы об этом знали."),
        Form("announced", "На стене старой таможни кто-то написал четыре слова:\n\n", (
            "Поделиться", "Реклама", "Войти", "Комментарии", "Читать далее",
        )),
        Form("bullets", "В меню машины такие строки, и ни одна не делает того, что обещает:\n\n- Пустить насос\n", (
            "- Главная", "- Выйти", "- Настройки", "- Помощь",
        ), "\n- Остановить насос"),
        Form("source", "Хлеб в трёх городах\n\nОльшанка 31\nСолец 28\nПенск 27\n\n", (
            "Источник: Центральный банк", "Источник: торговая палата",
        )),
        Form("subhead", "", (
            "Об авторе", "Рекомендуем прочитать",
        ), "\n\nЕго так и не нашли. Говорят, что их было двое и что они друг с другом не разговаривали."),
    ),
    "uk": (
        Form("interview", "Кореспондент: Ви були на останньому поромі. Хто ще?\n\nТаррик: Двоє велосипедистів і наречена.\n\n", (
            "Кореспондент: Вони знали?", "Таррик: Наречена знала.", "Кореспондент: Дякую.", "Автор: Гучніше!",
            "Таррик: Ніколи.",
        ), "\n\nТаррик: Спитайте собаку."),
        Form("aside", "Гроші на стіну дала одна фірма ", (
            "(читай: млин на Сальці)", "(див. також: Таррик 1984)", "(джерело: портова книга)", "(Прийняти все)",
            "(автор: Ігор Телов)",
        ), ", і фірма хотіла б, щоб про це знали."),
        Form("announced", "На стіні старої митниці хтось написав чотири слова:\n\n", (
            "Поділитися", "Реклама", "Увійти", "Коментарі", "Читати далі",
        )),
        Form("source", "Хліб у трьох містах\n\nВільшанка 31\nСолець 28\nПенськ 27\n\n", (
            "Джерело: Центральний банк", "Джерело: торгова палата",
        )),
    ),
    "ar": (
        Form("interview", "المراسل: كنت على آخر مركب، فمن كان معك؟\n\nالهواري: دراجان وعروس.\n\n", (
            "المراسل: هل كانوا يعلمون؟", "الهواري: العروس نعم.", "المراسل: شكرا لك.", "المحرر: سؤال أخير.",
            "الهواري: أبدا.", "الكاتب: أعلى!",
        ), "\n\nالهواري: اسأل الكلب."),
        Form("announced", "على جدار الجمرك القديم كتب أحدهم أربع كلمات:\n\n", (
            "شارك", "إعلان", "تسجيل الدخول", "التعليقات", "اقرأ المزيد",
        )),
        Form("aside", "جاء مال السور من شركة واحدة ", (
            "(اقرأ: مطاحن النهر)",
            "(انظر أيضا: الهواري 1984)",
            "(المصدر: دفتر الميناء)",
            "(قبول الكل)",
        ),
             "، وتود الشركة أن يعرف الناس ذلك."),
        Form("source", "الخبز في ثلاث مدن\n\nالزيتونة 31\nالملاحة 28\nالبئر 27\n\n", (
            "المصدر: البنك المركزي", "المصدر: غرفة التجارة",
        )),
    ),
    "he": (
        Form("interview", "כתב: היית על המעבורת האחרונה. מי עוד היה?\n\nברזילי: שני רוכבי אופניים וכלה.\n\n", (
            "כתב: הם ידעו?", "ברזילי: הכלה ידעה.", "כתב: תודה רבה לך.", "עורך: עוד שאלה אחת.", "ברזילי: אף פעם.",
        ), "\n\nברזילי: תשאלו את הכלב."),
        Form("announced", "על קיר בית המכס הישן כתב מישהו ארבע מילים:\n\n", (
            "שתפו", "פרסומת", "התחברות", "תגובות", "קרא עוד",
        )),
        Form("aside", "הכסף לחומה בא מחברה אחת ", (
            "(קרי: טחנות הנחל)", "(ראו גם: ברזילי 1984)", "(מקור: ספר הנמל)",
        ), ", והחברה הייתה רוצה שיידעו על כך."),
    ),
    "fa": (
        Form("interview", "خبرنگار: شما در آخرین قایق بودید. دیگر چه کسی بود؟\n\nپندار: دو دوچرخه‌سوار و یک عروس.\n\n", (
            "خبرنگار: می‌دانستند؟", "پندار: عروس بله.", "خبرنگار: سپاسگزارم.", "نویسنده: بلندتر!", "پندار: هرگز.",
        ), "\n\nپندار: از سگ بپرسید."),
        Form("announced", "روی دیوار گمرک قدیمی کسی چهار واژه نوشته بود:\n\n", (
            "اشتراک‌گذاری", "تبلیغات", "ورود", "نظرات", "ادامه مطلب",
        )),
        Form("aside", "پول دیوار را یک شرکت داد ", (
            "(بخوانید: آسیاب رود)", "(همچنین ببینید: پندار ۱۳۶۳)", "(منبع: دفتر بندر)",
        ), "، و شرکت دوست دارد همه این را بدانند."),
    ),
    "hi": (
        Form("interview", "संवाददाता: आप आख़िरी नाव पर थे। और कौन था?\n\nरामदीन: दो साइकिल सवार और एक दुल्हन।\n\n", (
            "संवाददाता: क्या उन्हें पता था?", "रामदीन: दुल्हन को था।", "संवाददाता: धन्यवाद।", "संपादक: एक सवाल और।",
            "रामदीन: कभी नहीं।", "लेखक: ज़ोर से!",
        ), "\n\nरामदीन: कुत्ते से पूछिए।"),
        Form("announced", "पुराने चुंगीघर की दीवार पर किसी ने चार शब्द लिखे थे:\n\n", (
            "शेयर करें", "विज्ञापन", "लॉगिन", "टिप्पणियां", "और पढ़ें",
        )),
        Form("source", "तीन शहरों में रोटी\n\nबेलवा 31\nनमकपुर 28\nकुआं 27\n\n", (
            "स्रोत: केंद्रीय बैंक", "स्रोत: व्यापार मंडल",
        )),
    ),
    "zh_hans": (
        Form("interview", "记者：林师傅，岛上只有您一个人吗？\n\n林海生：还有一条狗。\n\n", (
            "记者：叫什么名字？", "林海生：没有名字。", "记者：谢谢您。", "记者：为什么？", "编辑：好的", "林海生：用不着。", "作者：不知道", "摄影：您看窗外。",
        ), "\n\n林海生：不客气，路上慢走。"),
        Form("credits", "导演：林麻良\n", ("编剧：林安", "摄影：王海", "作者：李明", "策划：陈一", "音乐：路音", "编辑：大木"), "\n片长：107分钟"),
        Form("aside", "修新堤的钱来自一家公司", (
            "（即盐河磨坊）", "（作者：李明）", "（来源：港口日志）", "（全部接受）", "（摄影：王海）", "（图左）",
        ), "，这家公司很愿意让大家知道。"),
        Form("announced", "昨夜有人在旧海关的墙上写了四个词：\n\n", ("分享", "广告", "登录", "评论", "阅读更多")),
        Form("source", "三镇粮价\n\n青螺 3.10\n盐河 2.80\n井口 2.75\n\n", ("来源：中央银行", "数据来源：商会")),
        Form("subhead", "", ("作者简介", "推荐阅读"), "\n\n潮汐表的作者一直没有找到，有人说其实是两个人，而且彼此不说话。"),
    ),
    "ja": (
        Form("interview", "記者：最後の舟にはだれが乗っていましたか。\n\n村瀬：自転車が二人と花嫁です。\n\n", (
            "記者：知っていましたか。", "村瀬：花嫁は。", "聞き手：猫もですか。", "編集：はい", "村瀬：さあ。", "記者：どうして？", "記者：ありがとうございました。",
        ), "\n\n村瀬：犬に聞いてください。"),
        Form("credits", "監督：久井麻良\n", (
            "脚本：古根智也", "撮影：照尾一平", "編集：大木はな", "写真：照尾一平", "音楽：路音あだ", "文：六藤きむ",
        ), "\n上映時間：107分"),
        Form("aside", "新しい堤防の費用はある会社", (
            "（つまり塩川製粉）", "（著者：李明）", "（出典：港の日誌）", "（すべて同意する）", "（写真：王海）", "（写真左）",
        ), "が出し、会社はそれを知ってほしいらしい。"),
        Form("announced", "古い税関の壁に、だれかが四つの言葉を書いていた：\n\n", ("共有", "広告", "ログイン", "コメント", "続きを読む")),
        Form("source", "三つの町の米の値段\n\n青潟 3.10\n塩川 2.80\n井口 2.75\n\n", ("出典：中央銀行", "資料：商工会")),
        Form("subhead", "", ("著者について", "おすすめの本"), "\n\n潮見表の著者はとうとう見つからなかった。二人いて、互いに口をきかなかったのだと言う人もいる。"),
    ),
    "ko": (
        Form("interview", "기자: 마지막 배에는 누가 있었습니까?\n\n윤덕수: 자전거 탄 사람 둘과 신부요.\n\n", (
            "기자: 알고 있었나요?", "윤덕수: 신부는요.", "기자: 감사합니다.", "편집: 네", "윤덕수: 글쎄요.", "기자: 왜요?", "사진: 위를 보세요.",
        ), "\n\n윤덕수: 개한테 물어보세요."),
        Form("credits", "감독: 구마라\n", ("각본: 고근지", "촬영: 조일평", "글: 육김", "사진: 조일평", "편집: 대하나"), "\n상영 시간: 107분"),
        Form("announced", "옛 세관의 벽에 누군가 네 낱말을 적어 놓았다:\n\n", ("공유하기", "광고", "로그인", "댓글", "더보기")),
        Form("source", "세 고을의 쌀값\n\n청라 3.10\n염천 2.80\n정구 2.75\n\n", ("자료: 중앙은행", "출처: 상공회의소")),
    ),
    "tr": (
        Form("interview", "Muhabir: Son vapurdaydınız. Başka kim vardı?\n\nTarık: İki bisikletli ve bir gelin.\n\n", (
            "Muhabir: Biliyorlar mıydı?", "Tarık: Gelin biliyordu.", "Muhabir: Teşekkürler.", "Yazar: Daha yüksek!",
            "Tarık: Asla.", "Editör: Bir soru daha.",
        ), "\n\nTarık: Köpeğe sorun."),
        Form("credits", "Yönetmen: Mara Kutlu\n", (
            "Senaryo: Tolga Fern", "Yazar: Tolga Fern", "Fotoğraf: İbrahim Telli", "Müzik: Ada Lor",
        ), "\nSüre: 107 dakika"),
        Form("announced", "Eski gümrüğün duvarına biri dört söz yazmıştı:\n\n", (
            "Paylaş", "Reklam", "Giriş yap", "Yorumlar", "Devamını oku",
        )),
        Form("source", "Üç kasabada ekmek\n\nOlmaköy 3,10\nTuzlasu 2,80\nKuyubaşı 2,75\n\n", (
            "Kaynak: Merkez Bankası", "Kaynak: Ticaret Odası",
        )),
        Form("source", "Enflasyon, aylara göre\n\n", ("Mayıs: 2,1", "Temmuz: 1,7", "Ağustos: 1,6"), "\nEylül: 1,5"),
    ),
    "vi": (
        Form("interview", "Phóng viên: Ông có mặt trên chuyến đò cuối. Còn ai nữa?\n\nÔng Tám: Hai người đi xe đạp và một cô dâu.\n\n", (
            "Phóng viên: Họ có biết không?", "Ông Tám: Cô dâu thì biết.", "Phóng viên: Cảm ơn ông.",
            "Ông Tám: Không bao giờ.", "Tác giả: To lên!",
        ), "\n\nÔng Tám: Hỏi con chó ấy."),
        Form("announced", "Trên tường nhà thuế cũ có người viết bốn từ:\n\n", (
            "Chia sẻ", "Quảng cáo", "Đăng nhập", "Bình luận", "Xem thêm",
        )),
        Form("source", "Giá gạo ở ba thị trấn\n\nBến Sâm 17.200\nCầu Đá 16.500\nVườn Hạ 16.300\n\n", (
            "Nguồn: Ngân hàng Nhà nước", "Theo Bộ Công Thương",
        )),
        Form("subhead", "", (
            "Theo Đường Sắt", "Theo Con Nước",
        ), "\n\nTàu chạy lúc mười giờ và có giường nằm, nhưng không ai ngủ được vì tàu dừng ở mọi ngọn đèn."),
        Form("entry", "Bến: chỗ thuyền đậu khi trời có gió\n", (
            "Xem thêm: Đò", "Đọc thêm: Nội quy bến", "Nguồn: nơi nước còn uống được",
        ), "\nĐò: thuyền dành cho người không biết chỗ lội"),
    ),
    "id": (
        Form("interview", "Wartawan: Bapak ikut perahu terakhir. Siapa lagi?\n\nKarsa: Dua pesepeda dan seorang pengantin.\n\n", (
            "Wartawan: Apakah mereka tahu?", "Karsa: Pengantinnya tahu.", "Wartawan: Terima kasih.",
            "Penulis: Lebih keras!", "Karsa: Tidak pernah.", "Editor: Satu lagi.",
        ), "\n\nKarsa: Tanya anjingnya."),
        Form("announced", "Di dinding kantor pabean lama seseorang menulis empat kata:\n\n", (
            "Bagikan", "Iklan", "Masuk", "Komentar", "Baca selengkapnya",
        )),
        Form("aside", "Uang untuk tembok itu datang dari satu perusahaan ", (
            "(baca: Kilang Selat)", "(lihat juga: Karsa 1984)", "(sumber: buku pelabuhan)",
        ), ", dan perusahaan itu ingin semua orang tahu."),
        Form("source", "Harga beras di tiga kota\n\nSelatasri 17.200\nBatuampar 16.500\nSumuran 16.300\n\n", (
            "Sumber: Bank Indonesia", "Sumber: Dinas Perdagangan",
        )),
    ),
    "sv": (
        Form("interview", "Reporter: Du var med på sista färjan. Vilka fler?\n\nTarrik: Två cyklister och en brud.\n\n", (
            "Reporter: Visste de det?", "Tarrik: Bruden visste.", "Reporter: Tack.", "Författare: Högre!",
            "Tarrik: Aldrig.", "Redaktör: En fråga till.",
        ), "\n\nTarrik: Fråga hunden."),
        Form("credits", "Regi: Mara Kvist\n", (
            "Manus: Tobias Ferne", "Foto: Ib Tell", "Text: Anna Roth", "Musik: Ada Lorén",
        ), "\nLängd: 107 minuter"),
        Form("announced", "På väggen till det gamla tullhuset hade någon skrivit fyra ord:\n\n", (
            "Dela", "Annons", "Logga in", "Kommentarer", "Läs mer",
        )),
        Form("source", "Brödet i tre städer\n\nOlmsta 31\nSalleryd 28\nPenholm 27\n\n", (
            "Källa: Centralbanken", "Källa: Handelskammaren",
        )),
    ),
    "el": (
        Form("interview", "Δημοσιογράφος: Ήσασταν στο τελευταίο πορθμείο. Ποιος άλλος;\n\nΤαρίκης: Δύο ποδηλάτες και μια νύφη.\n\n", (
            "Δημοσιογράφος: Το ήξεραν;", "Ταρίκης: Η νύφη ναι.", "Δημοσιογράφος: Ευχαριστώ.",
            "Συγγραφέας: Πιο δυνατά!", "Ταρίκης: Ποτέ.",
        ), "\n\nΤαρίκης: Ρωτήστε τον σκύλο."),
        Form("announced", "Στον τοίχο του παλιού τελωνείου κάποιος είχε γράψει τέσσερις λέξεις:\n\n", (
            "Κοινοποίηση", "Διαφήμιση", "Σύνδεση", "Σχόλια", "Διαβάστε περισσότερα",
        )),
        Form("source", "Το ψωμί σε τρεις πόλεις\n\nΦτελιά 3,10\nΑλμυρός 2,80\nΠηγάδι 2,75\n\n", (
            "Πηγή: Κεντρική Τράπεζα", "Πηγή: Εμπορικό Επιμελητήριο",
        )),
    ),
}

# Plain paragraphs that stand around the forms, beside the two of each language's prose.txt.
PROSE: dict[str, tuple[str, str, str]] = {
    "en": (
        "The tide came over the sill at nine, and by ten there was no sill.",
        "He counted the cattle twice and wrote down the smaller number.",
        "In the evening the wind went round to the north, and the lamps along the quay were lit one by one.",
    ),
    "de": (
        "Um neun kam das Wasser über die Schwelle, und um zehn gab es keine Schwelle mehr.",
        "Er zählte die Kühe zweimal und schrieb die kleinere Zahl auf.",
        "Am Abend drehte der Wind nach Norden, und am Kai wurden nacheinander die Lampen angezündet.",
    ),
    "fr": (
        "À neuf heures l'eau passa le seuil, et à dix heures il n'y avait plus de seuil.",
        "Il compta deux fois les vaches et nota le plus petit nombre.",
        "Le soir, le vent tourna au nord, et l'on alluma une à une les lampes du quai.",
    ),
    "es": (
        "A las nueve el agua pasó el umbral, y a las diez ya no había umbral.",
        "Contó las vacas dos veces y apuntó el número menor.",
        "Por la tarde el viento giró al norte, y una a una se encendieron las lámparas del muelle.",
    ),
    "it": (
        "Alle nove l'acqua passò la soglia, e alle dieci non c'era più soglia.",
        "Contò le mucche due volte e segnò il numero più piccolo.",
        "La sera il vento girò a nord, e una dopo l'altra si accesero le lampade del molo.",
    ),
    "pt": (
        "Às nove a água passou a soleira, e às dez já não havia soleira.",
        "Contou as vacas duas vezes e anotou o número menor.",
        "À noite o vento virou para norte, e as lâmpadas do cais acenderam-se uma a uma.",
    ),
    "nl": (
        "Om negen uur kwam het water over de drempel, en om tien uur was er geen drempel meer.",
        "Hij telde de koeien twee keer en schreef het kleinste getal op.",
        "In de avond draaide de wind naar het noorden, en een voor een gingen de lampen op de kade aan.",
    ),
    "pl": (
        "O dziewiątej woda przeszła przez próg, a o dziesiątej progu już nie było.",
        "Dwa razy policzył krowy i zapisał mniejszą liczbę.",
        "Wieczorem wiatr skręcił na północ i na nabrzeżu zapalono kolejno wszystkie lampy.",
    ),
    "ru": (
        "В девять вода перешла через порог, а в десять порога уже не было.",
        "Он дважды пересчитал коров и записал меньшее число.",
        "К вечеру ветер повернул на север, и на набережной один за другим зажгли фонари.",
    ),
    "uk": (
        "О дев'ятій вода перейшла через поріг, а о десятій порога вже не було.",
        "Він двічі перелічив корів і записав менше число.",
        "Надвечір вітер повернув на північ, і на набережній один за одним засвітили ліхтарі.",
    ),
    "ar": (
        "في التاسعة عبر الماء عتبة البيت، وفي العاشرة لم تعد هناك عتبة.",
        "عد الأبقار مرتين وكتب الرقم الأصغر في دفتره.",
        "وفي المساء تحولت الريح إلى الشمال، وأضيئت مصابيح الرصيف واحدا بعد آخر.",
    ),
    "he": (
        "בתשע עברו המים את הסף, ובעשר כבר לא היה סף.",
        "הוא ספר את הפרות פעמיים ורשם את המספר הקטן יותר.",
        "בערב פנתה הרוח צפונה, ופנסי הרציף הודלקו בזה אחר זה.",
    ),
    "fa": (
        "ساعت نه آب از آستانه گذشت و ساعت ده دیگر آستانه‌ای نبود.",
        "گاوها را دو بار شمرد و عدد کوچک‌تر را نوشت.",
        "شب باد به سوی شمال چرخید و چراغ‌های اسکله را یکی‌یکی روشن کردند.",
    ),
    "hi": (
        "नौ बजे पानी देहरी के ऊपर आया और दस बजे तक देहरी बची ही नहीं।",
        "उसने गायों को दो बार गिना और छोटी संख्या लिख ली।",
        "शाम को हवा उत्तर की ओर मुड़ी और घाट के दीये एक-एक करके जला दिए गए।",
    ),
    "zh_hans": ("九点钟水漫过了门槛，到十点门槛已经看不见了。", "他把牛数了两遍，记下了比较小的那个数。", "傍晚风转向北边，码头上的灯一盏一盏地点了起来。"),
    "ja": ("九時に水が敷居を越え、十時にはもう敷居が見えなかった。", "彼は牛を二度数え、小さいほうの数を書き留めた。", "夕方には風が北に変わり、波止場の灯りが一つずつともされた。"),
    "ko": ("아홉 시에 물이 문턱을 넘었고 열 시에는 문턱이 보이지 않았다.", "그는 소를 두 번 세고 더 작은 수를 적었다.", "저녁에 바람이 북쪽으로 바뀌었고 부두의 등이 하나씩 켜졌다."),
    "tr": (
        "Su dokuzda eşiği aştı, saat onda ortada eşik kalmamıştı.",
        "İnekleri iki kez saydı ve küçük olan sayıyı yazdı.",
        "Akşama doğru rüzgâr kuzeye döndü ve rıhtımın lambaları birer birer yakıldı.",
    ),
    "vi": (
        "Chín giờ nước tràn qua ngưỡng cửa, đến mười giờ thì không còn thấy ngưỡng cửa đâu nữa.",
        "Ông đếm đàn bò hai lần rồi ghi lại con số nhỏ hơn.",
        "Đến chiều gió chuyển hướng bắc, và những ngọn đèn trên bến lần lượt được thắp lên.",
    ),
    "id": (
        "Pukul sembilan air melewati ambang pintu, dan pukul sepuluh ambang itu sudah tidak tampak.",
        "Ia menghitung sapi dua kali lalu mencatat angka yang lebih kecil.",
        "Menjelang malam angin berbalik ke utara, dan lampu dermaga dinyalakan satu per satu.",
    ),
    "sv": (
        "Klockan nio gick vattnet över tröskeln, och klockan tio fanns ingen tröskel kvar.",
        "Han räknade korna två gånger och skrev upp det mindre talet.",
        "På kvällen vred vinden mot norr, och lamporna på kajen tändes en efter en.",
    ),
    "el": (
        "Στις εννέα το νερό πέρασε το κατώφλι, και στις δέκα δεν υπήρχε πια κατώφλι.",
        "Μέτρησε δύο φορές τις αγελάδες και έγραψε τον μικρότερο αριθμό.",
        "Το βράδυ ο άνεμος γύρισε στον βοριά, και τα φανάρια της προκυμαίας άναψαν ένα ένα.",
    ),
}

# Whole lines that go wherever they stand in a text of their language. The Turkish `Reklam` alone is not among
# them: in a text of two paragraphs the language is not heard, and the word stays.
PLANTED: dict[str, tuple[str, ...]] = {
    "en": (
        "ADVERTISEMENT",
        "3 min read",
        "Share this:",
        "Subscribe to our newsletter",
        "Also read: Nine Bridges and a Boat",
        "Click to share on X (Opens in new window)",
    ),
    "de": (
        "Anzeige",
        "Lesezeit: 3 Minuten",
        "Auf Facebook teilen",
        "Jetzt Newsletter abonnieren",
        "Lesen Sie auch: Neun Brücken und ein Boot",
    ),
    "fr": (
        "Publicité",
        "Temps de lecture : 3 minutes",
        "Partager sur Facebook",
        "Abonnez-vous à notre newsletter",
        "Lire aussi : Neuf ponts et un bateau",
    ),
    "es": (
        "Publicidad",
        "Tiempo de lectura: 3 minutos",
        "Compartir en Facebook",
        "Suscríbete a nuestro boletín",
        "Lee también: Nueve puentes y una barca",
    ),
    "it": (
        "Pubblicità",
        "Tempo di lettura: 3 minuti",
        "Condividi su Facebook",
        "Iscriviti alla nostra newsletter",
        "Leggi anche: Nove ponti e una barca",
    ),
    "pt": (
        "Publicidade",
        "Tempo de leitura: 3 minutos",
        "Compartilhar no Facebook",
        "Assine nossa newsletter",
        "Leia também: Nove pontes e um barco",
    ),
    "nl": (
        "Advertentie",
        "Leestijd: 3 minuten",
        "Deel op Facebook",
        "Schrijf je in voor onze nieuwsbrief",
        "Lees ook: Negen bruggen en een boot",
    ),
    "pl": (
        "Reklama",
        "Czas czytania: 3 minuty",
        "Udostępnij na Facebooku",
        "Zapisz się do newslettera",
        "Czytaj także: Dziewięć mostów i łódź",
    ),
    "ru": (
        "Реклама",
        "Время чтения: 3 минуты",
        "Поделиться в Facebook",
        "Подпишитесь на нашу рассылку",
        "Читайте также: Девять мостов и одна лодка",
    ),
    "uk": (
        "Реклама",
        "Час читання: 3 хвилини",
        "Поділитися у Facebook",
        "Підпишіться на нашу розсилку",
        "Читайте також: Дев'ять мостів і один човен",
    ),
    "ar": (
        "إعلان",
        "وقت القراءة: 3 دقائق",
        "شارك على فيسبوك",
        "اشترك في نشرتنا البريدية",
        "اقرأ أيضا: تسعة جسور ومركب",
    ),
    "he": ("פרסומת", "זמן קריאה: 3 דקות", "שתפו בפייסבוק", "הירשמו לניוזלטר", "קראו גם: תשעה גשרים וסירה"),
    "fa": ("تبلیغات", "زمان مطالعه: ۳ دقیقه", "بیشتر بخوانید: نه پل و یک قایق"),
    "hi": ("विज्ञापन", "पढ़ने का समय: 3 मिनट", "फेसबुक पर शेयर करें", "यह भी पढ़ें: नौ पुल और एक नाव"),
    "zh_hans": ("广告", "阅读时间：3分钟", "分享到微信", "订阅我们的电子报", "延伸阅读：九座桥和一条船"),
    "ja": ("広告", "読了時間：3分", "Facebookでシェア", "メールマガジンに登録", "関連記事：九つの橋と一艘の舟"),
    "ko": ("광고", "읽는 시간: 3분", "페이스북 공유하기", "뉴스레터 구독하기", "관련기사: 아홉 개의 다리와 배 한 척"),
    "tr": (
        "Okuma süresi: 3 dakika",
        "Facebook'ta paylaş",
        "Bültenimize abone olun",
        "Ayrıca okuyun: Dokuz köprü ve bir kayık",
    ),
    "vi": (
        "Quảng cáo",
        "Thời gian đọc: 3 phút",
        "Chia sẻ lên Facebook",
        "Đăng ký nhận bản tin",
        "Xem thêm: Chín cây cầu và một con đò",
    ),
    "id": (
        "Iklan",
        "Waktu baca: 3 menit",
        "Bagikan ke Facebook",
        "Berlangganan newsletter kami",
        "Baca juga: Sembilan jembatan dan sebuah perahu",
    ),
    "sv": (
        "Annons",
        "Lästid: 3 minuter",
        "Dela på Facebook",
        "Prenumerera på vårt nyhetsbrev",
        "Läs också: Nio broar och en båt",
    ),
    "el": (
        "Διαφήμιση",
        "Χρόνος ανάγνωσης: 3 λεπτά",
        "Κοινοποίηση στο Facebook",
        "Εγγραφείτε στο newsletter μας",
        "Διαβάστε επίσης: Εννέα γέφυρες και μια βάρκα",
    ),
}
