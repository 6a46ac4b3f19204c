"""Czech."""

NAME = "Czech"
SCRIPT = "Latin"
FUNCTION_WORDS = """
    a v se na je že s z o do i to si ve k za by ale jako po pro tak od jsem jsou byl bylo byla však
    nebo které který která také při podle už jen
"""
MONTHS = """
    ledna února března dubna května června července srpna září října listopadu prosince leden únor
    březen duben květen červen červenec srpen říjen listopad prosinec led úno bře dub kvě čvn čvc
    srp zář říj lis pro
"""
WEEKDAYS = """
    pondělí úterý středa čtvrtek pátek sobota neděle středu sobotu neděli po út st čt pá so ne
"""
DATE_WORDS = "v ve dne hod hodin hodiny roku dnes včera min"
HOME = """
    Úvod
    Úvodní stránka
    Hlavní stránka
    Domů
    Hlavní strana
    Titulní strana
"""
OUTLETS = """
    noviny zprávy deník listy večerník týdeník týden časopis právo hlas kurýr zpravodaj věstník echo
    rozhlas televize agentura server magazín den svět český
"""
LINES = {
    "navigation": """
        Přejít k navigaci
        Přejít na navigaci
        Přeskočit na hlavní obsah
        Nacházíte se zde
        Zpět na začátek
        Zpět na úvod
        Zpět na začátek stránky
        Výsledky vyhledávání: {}
        Žádné výsledky
        Nic nebylo nalezeno
        Vypadá to, že nemůžeme najít, co hledáte. Možná pomůže vyhledávání.
        Zdá se, že zde nic není. Zkuste vyhledávání.
        Povolte JavaScript
        Prosím povolte JavaScript
        Pro správné zobrazení zapněte JavaScript
        Stránka {n} z {n}
        Hledat na webu
        Otevřít vyhledávání
        Přepnout navigaci
        Posun dolů na obsah
        Přejít k obsahu
        Přejít k obsahu webu
        Přejít na hlavní obsah
        Přejít na obsah
        Hlavní menu
        Menu v zápatí
        Otevřít menu
        Přejít k hlavnímu menu
        Přejít k hlavnímu obsahu
        Přejít k obsahu | Přejít k hlavnímu menu
        Přeskočit na obsah
        Sekundární menu
        Skrýt podřazené položky
        Zavřít menu
        Zavřít vyhledávání
        Zobrazit menu
        Zobrazit podřazené položky
        Hlavní stránka
        Úvodní stránka
        Výsledky vyhledávání pro: {}
        nahrává se…
        Další stránka
        Navigace pro příspěvek
        Navigace v komentářích
        Následující stránka
        Předchozí stránka
        Zpět na hlavní stránku
        Zpět nahoru
        {n}. stránka z celkem {n}
        Přejděte nahoru
        Chyba 404: Stránka nebyla nalezena
        Nebyl nalezen žádný příspěvek, který by odpovídal vašemu požadavku.
        Omlouváme se, ale stránka nebyla nalezena.
        Omlouváme se, ale zadanému výrazu neodpovídá žádný obsah. Zkuste prosím zadat jiný výraz.
        Stránka nebyla nalezena
        Stránka nenalezena
        Tato stránka neexistuje
        Vypadá to, že tady opravdu nic není. Možná zkuste vyhledávání?
        Přejít do patičky
        Přejít na menu
        Přejít k menu
        Načíst další příspěvky
    """,
    "read_times": """
        Doba čtení {n} min
        Doba čtení: {n} minuty
        Doba čtení: {n} minuta
        Doba čtení {n} minut
        Doba čtení {n} minuty
        Doba čtení: cca {n} min
        Čas čtení: {n} min
        Čas čtení: {n} minut
        Čas čtení: {n} minuty
        Čas na čtení: {n} min
        Odhadovaná doba čtení: {n} min
        Odhadovaná doba čtení: {n} minut
        Předpokládaná doba čtení: {n} min
        Doba přečtení: {n} min
        Čtení: {n} min
        Čtení na {n} minut
        Čtení na {n} minuty
        Přečtete za {n} min
        Přečtete za {n} minut
        Přečtete za {n} minuty
        {n} minuta čtení
        {n} minuty čtení
        Délka čtení: {n} minut
        Délka čtení {n} min
        Doba čtení méně než minuta
        Čtení na méně než minutu
        Doba čtení: {n} min
        Doba čtení: {n} minut
        Délka čtení: {n} min
        {n} min čtení
        {n} minut čtení
        Čtení na {n} min
    """,
    "post_meta": """
        Publikováno: {date}
        Publikováno {date}
        Aktualizováno: {date}
        Aktualizováno {date}
        Vydáno: {date}
        Vydáno {date}
        Zveřejněno: {date}
        Zveřejněno {date}
        Poslední aktualizace: {date}
        Poslední aktualizace {date}
        Naposledy aktualizováno: {date}
        Naposledy aktualizováno {date}
        Datum vydání: {date}
        Datum vydání {date}
        Vloženo: {date}
        Vloženo {date}
        Upraveno: {date}
        Upraveno {date}
        Přidáno: {date}
        Přidáno {date}
        Vytvořeno: {date}
        Vytvořeno {date}
        Datum zveřejnění: {date}
        Datum zveřejnění {date}
        Autor: {name}
        Autor {name}
        Autorka: {name}
        Autorka {name}
        Autoři: {name}
        Autoři {name}
        Autor článku: {name}
        Autor článku {name}
        Autor textu: {name}
        Autor textu {name}
        Text: {name}
        Napsal: {name}
        Napsal {name}
        Napsala: {name}
        Napsala {name}
        Připravil: {name}
        Připravil {name}
        Připravila: {name}
        Připravila {name}
        Redaktor: {name}
        Redaktor {name}
        Redaktorka: {name}
        Redaktorka {name}
        Zpracoval: {name}
        Zpracoval {name}
        Zpracovala: {name}
        Zpracovala {name}
        Publikoval: {name}
        Publikoval {name}
        Zaslal: {name}
        Zaslal {name}
        Rozhovor vedl: {name}
        Rozhovor vedl {name}
        Klíčová slova: {title}
        Témata: {title}
        Tagy: {title}
        V rubrikách: {title}
        Sekce: {title}
        {n} zobrazení
        Zobrazení: {n}
        Počet zobrazení: {n}
        Přečteno: {n}×
        Přečteno {n}×
        {n} přečtení
        {n}× čteno
        Počet přečtení: {n}
        před {n} dnem
        před {n} hodinou
        před {n} minutou
        před {n} týdny
        před {n} měsíci
        před {n} hod
        před {n} min
        Publikováno {date}, {name}
        Publikováno {date} autorem {name}
        Publikováno: {date} Aktualizováno: {date}
        Dnes, {date}
        Včera, {date}
        Publikováno v rubrice {title}
        Příspěvek byl publikován v rubrice {title}
        Příspěvek byl publikován v rubrice {title}. Můžete si uložit jeho odkaz mezi své oblíbené záložky.
        Příspěvek byl publikován v rubrice {title} se štítky {title}. Můžete si uložit jeho odkaz mezi své oblíbené záložky.
        Zobrazit všechny příspěvky z rubriky {title}
        Autor: redakce
        Zdroj: ČTK
        Zdroj: ČTK, redakce
        Zdroj: redakce
        Zdroj textu: {}
        Autor příspěvku
        Datum příspěvku
        před {n} dny
        před {n} hodinami
        před {n} minutami
        Zvýrazněný příspěvek
        Naposledy aktualizováno {date} od {name}
        Poslední aktualizace {date} od {name}
        Aktualizováno {date}, {name}
        Publikováno {date} od {name}
        Publikováno v {} Označeno {}
        Publikováno v {} Označeno jako {}
        Publikováno v {} Štítky {}
        Publikováno v {} Štítky: {title}
        Publikováno v {} Tagy: {title}
        Rubriky {} Štítky {}
        Rubriky: {} Štítky: {title}
        Rubrika: {} Štítky: {title}
        Kategorie: {} Štítky: {title}
        Kategorie: {} Tagy: {title}
        Článek byl původně publikován {date}
    """,
    "related_links": """
        Čtěte: {title}
        Pokračovat ve čtení
        Pokračovat ve čtení článku
        Číst celý článek
        Přečíst celý článek
        Přečtěte si celý článek
        Více zpráv
        Více článků
        Všechny zprávy
        Všechny články
        Další zprávy z rubriky
        Zobrazit další články
        Zobrazit další
        Načíst další články
        Načíst více
        Starší články
        Novější články
        Celá zpráva
        Více o tématu
        Zpět na přehled
        Načíst další
        Více informací
        Zobrazit archiv
        Zobrazit více
        Zobrazit vše
        Čtěte více
        Číst dál
        Číst dále
        Další příspěvek
        Další článek
        Novější příspěvky
        Následující článek
        Předchozí příspěvek
        Předchozí článek
        Starší příspěvky
        Zobrazit všechny články
        Zobrazit všechny příspěvky
    """,
    "comment_prompts": """
        Jeden komentář
        Žádné komentáře
        Zatím žádné komentáře
        Buďte první, kdo přidá komentář
        Přidejte první komentář
        Starší komentáře
        Novější komentáře
        Skrýt komentáře
        Skrýt diskusi
        Přihlaste se a diskutujte
        Zapojte se do diskuse
        Přihlásit se do diskuse
        Komentáře nejsou povoleny u textu s názvem {headline}
        Pravidla diskuse
        Upozornit na chybu
        Našli jste chybu? Napište nám
        Našli jste v článku chybu? Napište nám
        Nahlaste chybu
        Byl pro vás článek užitečný?
        Přidat komentář
        Nahlásit chybu v článku
        Našli jste chybu?
        Našli jste v článku chybu?
        Diskuse k článku
        Vstoupit do diskuse
        Vstoupit do diskuze
        Zobrazit diskusi
        Zobrazit komentáře
        1 komentář
        Komentář čeká na schválení.
        Komentáře bohužel nejsou v současné době povoleny.
        Komentáře k tomuto příspěvku nejsou bohužel povoleny.
        Pro zobrazení komentářů zadejte heslo.
        Zatím nemáte žádné komentáře.
        Zobrazit další komentáře
        Akismet prohlášení o ochraně osobních údajů
        E-mail (nebude publikován)
        Email (nebude zveřejněn)
        Informujte mě o nových komentářích emailem.
        Informujte mě o nových příspěvcích emailem.
        Odebírat (jen na moje komentáře)
        Odebírat bez komentování
        Odeslat komentář
        Odpověď na komentář zrušíte zde.
        Pro vložení odpovědi na komentář se musíte přihlásit
        Zrušit odpověď na komentář
        Co si o tom myslíte? Napište do komentářů
        Co si o tom myslíte? Napište nám do komentářů
        Napište do komentářů
        Napište nám do komentářů
        Podělte se o svůj názor v komentářích
        Podělte se o názor v komentářích
        Byl tento článek užitečný?
        Byl tento článek pro vás užitečný?
        Byl pro vás tento článek užitečný?
        Byl článek užitečný?
        Pomohl vám tento článek?
        Líbil se vám tento článek?
        Byla tato stránka užitečná?
        Jak užitečný byl tento příspěvek?
        Klikněte na hvězdičku pro hodnocení!
        Průměrné hodnocení {n} / {n}. Počet hlasů: {n}
        Děkujeme za zpětnou vazbu
        Děkujeme za váš názor
        Pro přidání komentáře se přihlaste
        Přihlaste se pro přidání komentáře
    """,
    "share_prompts": """
        Sdílet tento článek
        Sdílet příspěvek
        Sdílet s přáteli
        Sdílet na sociálních sítích
        Sdílet na Twitteru
        Sdílet na WhatsApp
        Sdílet na Messengeru
        Sdílet e-mailem
        Sdílejte s přáteli
        Sdílejte tento článek
        Sdílejte na Facebooku
        Sdílejte na Twitteru
        Sdílejte na sociálních sítích
        Sdílet na LinkedInu
        Poslat článek e-mailem
        Poslat odkaz e-mailem
        Doporučit článek
        Zkopírovat odkaz
        Kliknutím sdílíte na {}
        Sdílejte to
        To se mi líbí Načítání
        {n} sdílení
        Líbil se vám článek? Sdílejte ho
        Otevře se na nové kartě
        Otevře se v novém okně
        Sdílet na LinkedIn {}
        Sdílet na LinkedIn
        Sdílet na Pinterest {}
        Sdílet na Pinterest
        Sdílet na Pocket {}
        Sdílet na Pocket
        Sdílet na Reddit {}
        Sdílet na Reddit
        Sdílet na Tumblr {}
        Sdílet na Tumblr
        Sdílet na Twitteru {}
        Kopírovat odkaz
        Odeslat e-mailem
        Odeslat na Reddit
        Pin na Pinterest
        Poslat e-mailem
        Poslat mailem
        Poslat známému
        Přidat na Pinterest
        Sdílejte na Telegram
        Sdílejte článek
        Sdílet na Facebook
        Sdílet na Facebooku
        Sdílet na Flipboardu
        Sdílet na Redditu
        Sdílet na Telegramu
        Sdílet na tumblru
        Sdílet na Twiiteru
        Sdílet na VKu
        Sdílet na Whatsappu
        Sdílet na X
        Sdílet na XINGu
        Sdílet přes WhatsApp
        Sdílet článek
        Tweet na Twitter
        Uložit do Pocket
        Uložit na později
        Klikněte pro sdílení na X
        Klikněte pro sdílení na X (Otevře se v novém okně)
        Klikněte pro sdílení na X(Otevře se v novém okně)
        Klikněte pro sdílení na Twitter
        Klikněte pro sdílení na Twitter (Otevře se v novém okně)
        Klikněte pro sdílení na Twitter(Otevře se v novém okně)
        Klikněte pro sdílení na Facebook
        Klikněte pro sdílení na Facebook (Otevře se v novém okně)
        Klikněte pro sdílení na Facebook(Otevře se v novém okně)
        Klikněte pro sdílení na LinkedIn
        Klikněte pro sdílení na LinkedIn (Otevře se v novém okně)
        Klikněte pro sdílení na LinkedIn(Otevře se v novém okně)
        Klikněte pro sdílení na WhatsApp
        Klikněte pro sdílení na WhatsApp (Otevře se v novém okně)
        Klikněte pro sdílení na WhatsApp(Otevře se v novém okně)
        Klikněte pro sdílení na Telegram
        Klikněte pro sdílení na Telegram (Otevře se v novém okně)
        Klikněte pro sdílení na Telegram(Otevře se v novém okně)
        Klikněte pro sdílení na Reddit
        Klikněte pro sdílení na Reddit (Otevře se v novém okně)
        Klikněte pro sdílení na Reddit(Otevře se v novém okně)
        Klikněte pro sdílení na Pinterest
        Klikněte pro sdílení na Pinterest (Otevře se v novém okně)
        Klikněte pro sdílení na Pinterest(Otevře se v novém okně)
        Klikněte pro sdílení na Tumblr
        Klikněte pro sdílení na Tumblr (Otevře se v novém okně)
        Klikněte pro sdílení na Tumblr(Otevře se v novém okně)
        Klikněte pro sdílení na Pocket
        Klikněte pro sdílení na Pocket (Otevře se v novém okně)
        Klikněte pro sdílení na Pocket(Otevře se v novém okně)
        Klikněte pro sdílení na Mastodon
        Klikněte pro sdílení na Mastodon (Otevře se v novém okně)
        Klikněte pro sdílení na Mastodon(Otevře se v novém okně)
        Klikněte pro sdílení na Threads
        Klikněte pro sdílení na Threads (Otevře se v novém okně)
        Klikněte pro sdílení na Threads(Otevře se v novém okně)
        Klikněte pro sdílení na Bluesky
        Klikněte pro sdílení na Bluesky (Otevře se v novém okně)
        Klikněte pro sdílení na Bluesky(Otevře se v novém okně)
        Klikněte pro sdílení na Nextdoor
        Klikněte pro sdílení na Nextdoor (Otevře se v novém okně)
        Klikněte pro sdílení na Nextdoor(Otevře se v novém okně)
        Klikněte pro sdílení na Skype
        Klikněte pro sdílení na Skype (Otevře se v novém okně)
        Klikněte pro sdílení na Skype(Otevře se v novém okně)
        Sdílet na X (Otevře se v novém okně)
        Sdílet na X(Otevře se v novém okně)
        Sdílet na Twitter
        Sdílet na Twitter (Otevře se v novém okně)
        Sdílet na Twitter(Otevře se v novém okně)
        Sdílet na Facebook (Otevře se v novém okně)
        Sdílet na Facebook(Otevře se v novém okně)
        Sdílet na LinkedIn (Otevře se v novém okně)
        Sdílet na LinkedIn(Otevře se v novém okně)
        Sdílet na WhatsApp (Otevře se v novém okně)
        Sdílet na WhatsApp(Otevře se v novém okně)
        Sdílet na Telegram
        Sdílet na Telegram (Otevře se v novém okně)
        Sdílet na Telegram(Otevře se v novém okně)
        Sdílet na Reddit (Otevře se v novém okně)
        Sdílet na Reddit(Otevře se v novém okně)
        Sdílet na Pinterest (Otevře se v novém okně)
        Sdílet na Pinterest(Otevře se v novém okně)
        Sdílet na Tumblr (Otevře se v novém okně)
        Sdílet na Tumblr(Otevře se v novém okně)
        Sdílet na Pocket (Otevře se v novém okně)
        Sdílet na Pocket(Otevře se v novém okně)
        Sdílet na Mastodon
        Sdílet na Mastodon (Otevře se v novém okně)
        Sdílet na Mastodon(Otevře se v novém okně)
        Sdílet na Threads
        Sdílet na Threads (Otevře se v novém okně)
        Sdílet na Threads(Otevře se v novém okně)
        Sdílet na Bluesky
        Sdílet na Bluesky (Otevře se v novém okně)
        Sdílet na Bluesky(Otevře se v novém okně)
        Sdílet na Nextdoor
        Sdílet na Nextdoor (Otevře se v novém okně)
        Sdílet na Nextdoor(Otevře se v novém okně)
        Sdílet na Skype
        Sdílet na Skype (Otevře se v novém okně)
        Sdílet na Skype(Otevře se v novém okně)
        Klikněte pro sdílení na {}
        Klikněte pro sdílení na {} (Otevře se v novém okně)
        Klikněte pro sdílení na {}(Otevře se v novém okně)
        Sdílet na {}
        Sdílet na {} (Otevře se v novém okně)
        Sdílet na {}(Otevře se v novém okně)
        Klikněte pro sdílení na Facebooku
        Klikněte pro sdílení na Facebooku (Otevře se v novém okně)
        Klikněte pro sdílení na Facebooku(Otevře se v novém okně)
        Klikněte pro sdílení na Twitteru
        Klikněte pro sdílení na Twitteru (Otevře se v novém okně)
        Klikněte pro sdílení na Twitteru(Otevře se v novém okně)
        Sdílet na Facebooku (Otevře se v novém okně)
        Sdílet na Facebooku(Otevře se v novém okně)
        Sdílet na Twitteru (Otevře se v novém okně)
        Sdílet na Twitteru(Otevře se v novém okně)
        Klikněte pro odeslání odkazu příteli e-mailem
        Klikněte pro odeslání odkazu příteli e-mailem (Otevře se v novém okně)
        Klikněte pro odeslání odkazu příteli e-mailem(Otevře se v novém okně)
        Klikněte pro tisk
        Klikněte pro tisk (Otevře se v novém okně)
        Klikněte pro tisk(Otevře se v novém okně)
        Tisk (Otevře se v novém okně)
        Sdílejte toto
        Líbí se mi Načítání…
        Líbil se vám článek? Sdílejte ho s přáteli!
        Líbil se vám článek? Sdílejte jej!
        Sdílejte článek s přáteli
    """,
    "follow_prompts": """
        Sledujte nás na Instagramu
        Sledujte nás na Twitteru
        Sledujte nás na síti X
        Sledujte nás na YouTube
        Sledujte nás v Google Zprávách
        Sledujte nás na WhatsAppu
        Sledujte {} na Facebooku
        Sledujte {} na Google News
        Přidejte se k nám na Facebooku
        Přidejte se k nám na WhatsAppu
        Přidejte si nás na Facebooku
        Najdete nás na Facebooku
        Přihlaste se k odběru našeho newsletteru
        Přihlaste se k odběru novinek
        Přihlásit se k odběru newsletteru
        Odebírejte newsletter
        Odebírat newsletter
        Odebírat novinky
        Odběr novinek
        Zprávy do vaší e-mailové schránky
        Zadejte svůj e-mail
        Zadejte váš e-mail
        Zadejte svou e-mailovou adresu
        Vaše e-mailová adresa
        Stáhněte si aplikaci
        Stáhněte si naši aplikaci
        Stáhnout aplikaci
        Zapnout upozornění
        Přidejte si nás mezi oblíbené zdroje
        Souhlasím se zpracováním osobních údajů
        Nechte si posílat novinky na e-mail
        Buďte v obraze
        Lajkněte nás na Facebooku
        Sledujte nás
        Sledujte nás na
        Sledujte nás na Facebooku
        Sledujte nás na Google News
        Sledujte nás na sociálních sítích
        Odebírejte blog emailem
        Děkujeme za přihlášení
        Děkujeme, registrace byla úspěšná. Zkontrolujte si prosím svou e-mailovou schránku.
        Odběr newsletteru
        Odebírejte náš newsletter
        Přihlaste se k odběru newsletteru
        Přihlásit se k odběru novinek!
        Připojte se k {n} dalším odběratelům
        Váš e-mail
        Zadaná adresa je již na našem seznamu odběratelů. Děkujeme!
        Zadejte e-mail
        Přihlaste se k odběru newsletteru a {title}
        Odebírejte náš kanál na YouTube
        Přihlaste se k odběru a dostávejte nejnovější příspěvky na svůj e-mail.
        Zadejte svůj email
        Zadejte svoji e-mailovou adresu
        Napište svůj e-mail…
        Přihlášením k odběru souhlasíte se {title}
        Přihlášením k odběru newsletteru souhlasíte se {title}
        Odesláním formuláře souhlasíte se {title}
        Odesláním formuláře souhlasíte s podmínkami {title}
        Vložením e-mailu souhlasíte s podmínkami ochrany osobních údajů
        Vložením e-mailu souhlasíte s {title}
        Vyplněním e-mailu souhlasíte s {title}
        Souhlasím se zásadami ochrany osobních údajů
        Nezasíláme spam!
        Nezasíláme spam! Přečtěte si naše zásady ochrany osobních údajů pro více informací.
        Zkontrolujte doručenou poštu nebo složku spam a potvrďte svůj odběr.
        Odhlásit se můžete kdykoliv
        Odhlásit se můžete kdykoli
        Z odběru se můžete kdykoliv odhlásit
        Děkujeme za přihlášení k odběru
        Neunikne vám žádný článek
        Už vám neunikne žádný článek
        Ať vám nic neunikne
        Nenechte si ujít žádný článek
        Nenechte si ujít žádnou novinku
        Sledujte nás na X
        Sledujte nás na LinkedInu
        Sledujte nás i na sociálních sítích
        Sledujte nás na Google Zprávách
        Sledujte nás na Facebooku, {title}
        Přidejte se k nám na Telegramu
        Přidejte si nás na Google Zprávách
    """,
    "adverts": """
        Reklama
        Inzerce
        Inzerce - pokračování článku níže
        Článek pokračuje pod inzercí
        Pokračování textu pod reklamou
        Text pokračuje pod reklamou
        Článek pokračuje pod videem
        Pokračování po reklamě
        Placená inzerce
        Komerční článek
        Komerční příloha
        Sponzorovaný článek
        Reklamní sdělení
        Skrýt reklamu
        Zavřít reklamu
        Číst bez reklam
        Partnerský obsah
        Článek obsahuje affiliate odkazy
        Advertorial
        Komerční sdělení
        Pokračovat ve čtení po reklamě
        Pokračování článku pod reklamou
        PR článek
        Sponzorovaný obsah
        Článek pokračuje pod reklamou
        Článek obsahuje affiliate odkazy. {title}
        Tento článek obsahuje affiliate odkazy.
        Tento článek obsahuje affiliate odkazy. {title}
        Proč vidím tuto reklamu?
        Přeskočit reklamu
    """,
    "paywalls": """
        Tento článek je určen pouze předplatitelům
        Tento článek je exkluzivní obsah pro předplatitele
        Článek je pouze pro předplatitele
        Jen pro předplatitele
        Obsah pro předplatitele
        Máte předplatné? Přihlaste se
        Už jste předplatitel? Přihlaste se
        Jste předplatitel? Přihlaste se
        Už máte účet? Přihlaste se
        Nemáte účet? Zaregistrujte se
        Chcete číst dál?
        Předplaťte si nás
        Předplatit si noviny
        Objednat předplatné
        Koupit předplatné
        Získat předplatné
        Pokračujte ve čtení s předplatným
        Přihlaste se a pokračujte ve čtení
        Podpořte nás
        Podpořte nezávislou žurnalistiku
        Přihlásit přes Facebook
        Přihlásit přes Google
        Přihlásit se / Registrovat
        Odemknout článek
        Zbývá vám {n} článků zdarma
        Zapomněli jste heslo?
        Pokračovat ve čtení s předplatným
        Pouze pro předplatitele
        Tento obsah je chráněn heslem. Pro zobrazení zadejte prosím heslo.
        Tento příspěvek je chráněn heslem. Pokud chcete zobrazit jeho komentáře, zadejte prosím heslo.
        Tento článek je pouze pro předplatitele
        Už mám předplatné
        Už máte předplatné? Přihlaste se
        Zbývá {n} % článku
        Článek je dostupný předplatitelům
        Přihlásit se
        Odhlásit se
        Podpořte naši práci
        Podpořte nezávislou žurnalistiku. {title}
        Podpořte naši redakci
        Pro pokračování ve čtení se přihlaste
        Předplaťte si nás a čtěte dál
    """,
    "consents": """
        Tyto stránky používají cookies
        Tyto stránky používají soubory cookie
        Tato stránka používá cookies
        Tato stránka používá soubory cookie
        Tento web používá k poskytování služeb soubory cookie
        Tento web používá k poskytování služeb, personalizaci reklam a analýze návštěvnosti soubory cookie.
        Web používá cookies
        Na našem webu používáme cookies
        Na našem webu používáme soubory cookie
        Používáním tohoto webu souhlasíte s používáním cookies
        Používáním tohoto webu s tím souhlasíte
        Přijmout všechny cookies
        Přijmout všechny
        Odmítnout všechny
        Povolit vše
        Povolit všechny cookies
        Pouze nezbytné
        Pouze nezbytné cookies
        Nezbytné cookies
        Vždy aktivní
        Vážíme si vašeho soukromí
        Správa souhlasu
        Spravovat souhlas
        Spravovat souhlas s cookies
        Zásady cookies
        Upravit nastavení cookies
        Podrobné nastavení
        Nastavení cookies
        Odmítnout všechny cookies
        OK, přijmout vše
        Používáme cookies
        Používáme soubory cookie
        Povolit všechny soubory cookie
        Přijmout vše
        Skrýt banner souborů cookie
        Služby, které bychom rádi využili
        Souhlasím se vším
        Spravovat předvolby
        Spravovat služby
        Tato stránka využívá cookies a dává ti na výběr, co chceš aktivovat
        Tento web používá cookies
        Tento web používá soubory cookie
        Uložit předvolby
        Zobrazit/skrýt informace o ukládání souborů cookie
        Nezbytné soubory cookie jsou naprosto nezbytné {title}
        Nezbytné soubory cookie jsou klíčové pro {title}
        Nezbytně nutné soubory cookie jsou {title}
        Funkční soubory cookie pomáhají provádět {title}
        Analytické soubory cookie se používají k pochopení {title}
        Výkonnostní soubory cookie se používají k pochopení {title}
        Reklamní soubory cookie se používají k {title}
        Abychom poskytli co nejlepší služby, používáme k ukládání {title}
        Technické uložení nebo přístup je nezbytně nutný {title}
        Technické uložení nebo přístup, který se používá výhradně {title}
        Technické uložení nebo přístup je nutný {title}
        Spravovat možnosti
        Správa {n} dodavatelů
        Přečtěte si více o těchto účelech
        Zobrazit předvolby
        Tento web je chráněn službou reCAPTCHA
        Tato stránka je chráněna službou reCAPTCHA
        Tento web je chráněn reCAPTCHA {title}
        Tento web je chráněn službou reCAPTCHA {title}
        Tato stránka je chráněna službou reCAPTCHA {title}
    """,
    "feed_footers": """
        Příspěvek {headline} pochází z {}
        Příspěvek {headline} se nejdříve objevil na {}.
        Článek {headline} se nejdříve objevil na {}.
        The post {headline} pochází z {}
    """,
    "widgets": """
        Archiv rubriky: {}
        Archiv štítku: {}
        Archív autora: {}
        RSS komentářů
        RSS komentářů k tomuto příspěvku.
        Vybrat měsíc
        Vybrat rubriku
    """,
    "author_boxes": """
        Všechny články autora {name}
        Další články autora {name}
        Zobrazit všechny příspěvky od {name}
        Zobrazit všechny články autora
        Všechny texty autora
        Více článků od autora
        Příspěvky od {name}
        Zobrazit příspěvky tohoto autora
        Zobrazit všechny z {}'s příspěvků.
        Zobrazit všechny příspěvky autora
        Zobrazit profil autora
    """,
    "credits": """
        Foto: {}
        Foto {name}
        Foto: ČTK
        Zdroj: {} / ČTK
        Zdroj foto: {}
        Zdroj fotografií: {}
        Zdroj obrázku: {}
        Autor fotografie: {}
        Autor: {} / ČTK
        Ilustrace: {}
        Repro: {}
        Foto: archiv
        Foto archiv
        Foto: ilustrační
        Ilustrační foto: {}
        Ilustrační snímek: {}
        Foto se souhlasem {}
        Titulní foto: {}
        Úvodní foto: {}
        Archivní foto
        Ilustrační foto
        ilustrační fotografie
        Ilustrační snímek
        Zdroj fotografie: {}
    """,
    "players": """
        Poslechněte si tento článek
        Poslechněte si audioverzi článku
        Poslechnout si článek
        Přehrát audioverzi
        Audioverze článku
        Váš prohlížeč nepodporuje přehrávání audia
        Váš prohlížeč nepodporuje video
        Váš prohlížeč nepodporuje přehrávání zvuku
        Zobrazit galerii
        Zobrazit fotogalerii
        Celá galerie
        Podívejte se na video
        Poslechněte si podcast
        Zapnout zvuk
        Vypnout zvuk
        Audio Přehravač
        Je zapotřebí JavaScript k přehrátí {}.
        Konec dialogového okna.
        Nevalidní zadaný zdroj videa.
        Náhrávám video…
        Poslechnout článek
        Poslechněte si článek
        Posuvný běžec nastavení hlasitosti
        Posuvný běžec nastavení času
        Přehrát video
        Přehrát článek
        Přehrávač hudby
        Přehrávač videa
        Rychlost přehrávání
        Spustit audio
        Stáhnout soubor
        Toto je modální okno
        Video Přehravač
        Váš prohlížeč nepodporuje
        Zapněte JavaScript
        Začátek dialogového okna. Klávesa Esc okno zavře.
        Váš prohlížeč nepodporuje prvek video.
        Váš prohlížeč nepodporuje prvek audio.
        Váš prohlížeč nepodporuje přehrávání videa.
        Váš prohlížeč nepodporuje HTML5 video.
        Váš prohlížeč nepodporuje HTML5 audio.
    """,
    "footers": """
        © {n} Všechna práva vyhrazena
        © {n} {}. Všechna práva vyhrazena
        Copyright © {n} {}
        Kopírování obsahu je zakázáno
        Jakékoliv užití obsahu bez souhlasu je zakázáno
        Publikování nebo šíření obsahu je zakázáno bez předchozího souhlasu
        Podmínky použití
        Podmínky používání
        Zásady ochrany soukromí
        Ochrana soukromí
        Prohlášení o přístupnosti
        Vytisknout článek
        Verze pro tisk
        Kontakt na redakci
        Kontaktujte nás
        Používáme WordPress (v češtině).
        Inzerujte u nás
        Reklama na webu
        Nastavení soukromí
        Jakékoliv užití obsahu
        Všechna práva vyhrazena
        Na webu {} používáme redakční systém {}
        Vytvořeno pomocí WordPressu
        Mapa stránek
        Obchodní podmínky
        Ochrana osobních údajů
        Podmínky užití
        Zásady ochrany osobních údajů
    """,
}
LEADS = {
    "related_links": """
        Čtěte také
        Čtěte dále
        Čtěte více
        Čtěte též
        Přečtěte si také
        Přečtěte si více
        Přečtěte si i
        Mohlo by vás zajímat
        Mohlo by vás také zajímat
        Podívejte se také
        Viz také
        Více k tématu
        Více čtěte zde
        Související článek
        Související články
        Další k tématu
        K tématu
        Předchozí příspěvek
        Další příspěvek
        Předchozí článek
        Další článek
        Následující článek
        Následující příspěvek
        Pokračovat ve čtení
        Číst dále
        Nepřehlédněte také
        Doporučujeme přečíst
        Celý článek zde
        Více zde
        Čtěte i
    """,
}
HEADINGS = {
    "navigation": """
        Výsledky vyhledávání
    """,
    "related_links": """
        Čtěte také
        Mohlo by vás zajímat
        Mohlo by vás také zajímat
        Přečtěte si také
        Přečtěte si
        Související témata
        Související obsah
        Podobné články
        Podobné příspěvky
        Nejčtenější za týden
        Nejčtenější za den
        Nejčtenější zprávy
        Nejčtenější dnes
        Nejnovější z rubriky
        Poslední příspěvky
        Populární články
        Nejoblíbenější články
        Doporučené články
        Doporučujeme vám
        Právě se děje
        Právě čtou ostatní
        Další z rubriky
        Další k tématu
        K tématu
        Více k tématu
        Z naší redakce
        Výběr článků
        Mohlo by se hodit
        Vybrali jsme pro vás
        Čtenáře také zaujalo
        Aktuálně se děje
        Aktuálně z rubriky {}
        Další zprávy
        Další články
        Další články autora
        Mohlo by se vám líbit
        Nejnovější zprávy
        Nejnovější články
        Nejčtenější články
        Poslední zprávy
        Poslední články
        Související příspěvky
        Související zprávy
        Související články
        Více z rubriky
        Mohlo by se vám také líbit
        Tyto články by vás mohly zajímat
        Další články, které by vás mohly zajímat
        Čtenáři také četli
        Ostatní četli také
        Další z této rubriky
        Další ze stejné rubriky
        Ze stejné rubriky
    """,
    "widgets": """
        Nejnovější příspěvky
        Poslední komentáře
        Oblíbené štítky
        Archiv článků
        Nejlepší příspěvky & Stránky
        Nejnovější komentáře
        Shluk štítků
    """,
    "author_boxes": """
        O autorce
        O autorech
        O autorovi článku
        Další texty autora
        Další články od autora
        O autorovi
        Více od autora
        Všechny články autora
    """,
    "contents_tables": """
        Obsah článku
        V tomto článku
        V tomto článku najdete
        V článku najdete
        Co se v článku dozvíte
        V článku se dočtete
    """,
}
ENDINGS = {
    "comment_prompts": """
        Napsat komentář k {}
        Napsat komentář Zrušit odpověď na komentář
        Přidejte komentář
        Přidat komentář Zrušit odpověď na komentář
        Vaše e-mailová adresa nebude zveřejněna. Vyžadované informace jsou označeny
        Vaše emailová adresa nebude zveřejněna. Vyžadované informace jsou označeny
        Vyžadované informace jsou označeny {}
        Komentáře nejsou povoleny
        Komentáře jsou uzavřeny
        Komentáře jsou vypnuty
        Diskuse je uzavřena
        Diskuze je uzavřena
        Napsat odpověď
        Zanechte komentář
        Okomentovat příspěvek
        Pro vložení komentáře se musíte přihlásit
        Uložit do prohlížeče jméno, e-mail a webovou stránku pro budoucí komentáře
        Diskuse k tomuto článku je uzavřena
        1 komentář u „{title}“
        Napište komentář
        Napsat komentář
        Pro přidání komentáře musíte být přihlášeni.
        Tato stránka používá Akismet k omezení spamu. Podívejte se, jak vaše data z komentářů zpracováváme.
        Vaše e-mailová adresa nebude zveřejněna.
        Vaše emailová adresa nebude zveřejněna.
        Zanechat komentář
        Vyžadované informace jsou označeny
        {n} komentářů
        Komentářů: {n}
        Komentáře ({n})
        Diskuse: {n}
        Diskuze: {n}
        Příspěvků: {n}
        {n} příspěvků v diskusi
        Diskuse ({n})
        Diskuze ({n})
        Komentáře: {n}
        {n} komentář
        {n} komentáře
    """,
}
COMPANIONS = {
    "navigation": """
        Vyhledávání:
        Hledat:
        Menu
        Zavřít
        Domů
        Úvod
        Nahoru
        Navigace
        Domácí
        Zahraničí
        Politika
        Ekonomika
        Byznys
        Sport
        Kultura
        Názory
        Krimi
        Věda
        Technika
        Zdraví
        Počasí
        Rozhovory
        Regiony
        Načítání...
        Stránka {n}
        Čeština
        Česko
        Odkazy sociálních sítí
        Výsledky pro "{}"
        {n}. stránka
        Posunout dolů
        Nenalezeno
        Časté dotazy
        Služby
        Naše služby
        Produkty
        Ceník
        Obchod
        Košík
        Seznam přání
        Pokladna
        Angličtina
    """,
    "post_meta": """
        Datum: {date}
        Datum {date}
        Téma: {title}
        ČTK
        Zdroj: {}
        Zdroj
        Publikováno v {}
        Publikováno
        Od {name}
        Nezařazené
        Štítky
        Rubrika
        Upravit
        Redakce
        Autor
        Aktualizováno
        Doporučený příspěvek
        Naposledy aktualizováno
        Poslední aktualizace
        Označeno
    """,
    "related_links": """
        (více…)
        (Celý příspěvek...)
        (celý článek…)
        Předchozí: {title}
        Další: {title}
        Předchozí
        Následující
        Další
        Doporučujeme
        Související
        Nejčtenější
        Nejnovější
        Nepřehlédněte
        Výběr redakce
        Zprávy
        Číst
        Hlavní zprávy
        Nejdiskutovanější
        Číst více
        Poslední
        První
    """,
    "comment_prompts": """
        {name} napsal
        {name} napsala
        {name} píše
        {name} říká
        Odpovědět
        Jméno
        Název
        E-mail
        Email
        Emailová adresa
        Webová stránka
        Komentář
        Komentáře
        Diskuse
        Diskuze
        Web
        Odeslat
        Líbil se vám článek?
        Máte tip na článek?
        Nahlásit chybu
        Ohodnoťte článek
        Tip redakci
        Komentáře k příspěvku {}
        komentářů
        komentářů na stránku
        Příspěvky v diskusi
        vyžadováno
        Ano Ne
        Nejstarší
    """,
    "share_prompts": """
        Sdílet
        Sdílejte
        Líbí se mi
        To se mi líbí
        Poslat
        Kopírovat
        Uložit
        Tweetnout
        Odkaz zkopírován
        Uloženo
    """,
    "follow_prompts": """
        Odebírejte náš kanál
        Přidejte si nás
        Sledovat autora
        Newsletter
        Odebírat
        Přihlásit se k odběru
    """,
    "adverts": """
        Sponzorováno
    """,
    "paywalls": """
        Přihlásit
        Přihlášení
        Registrace
        Předplatné
        Heslo
        Administrace
        Můj účet
        Pamatovat si mě
        Registrovat se
        Zapomenuté heslo?
        Předplatit
    """,
    "consents": """
        Souhlasím
        Odmítnout
        Přijmout
        Rozumím
        Nastavení
        Odmítnout vše
        přijmout vybrané
        Přizpůsobit
        Funkční
        Statistiky
        Předvolby
    """,
    "widgets": """
        Archiv
        Archivy
        Rubriky
        Kategorie
        Stránky
        Odkazy
        Další informace
        Základní informace
        Kalendář
        Nedávné
        RSS
    """,
    "author_boxes": """
        Navštívit web {}
    """,
    "credits": """
        Fotografie: {}
        Snímek: {}
        Grafika: {}
        Obrázek: {}
    """,
    "players": """
        Video
        Galerie
        Fotogalerie
        Poslechnout
        Přehrát
        Fotky
        Titulky
        Živé vysílání
    """,
    "contents_tables": """
        Obsah
    """,
    "footers": """
        © {}
        Kontakt
        Kontakty
        Tisk
        Vytisknout
        O nás
        Inzerce a reklama
        Tiráž
        Vytvořeno pomocí {}
        Používáme {}
        Tisknout
        tlačit
        Publikování nebo šíření obsahu je zakázáno
    """,
}
