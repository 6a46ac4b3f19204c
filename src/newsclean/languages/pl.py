"""Polish."""

NAME = "Polish"
SCRIPT = "Latin"
FUNCTION_WORDS = """
    w i na z się nie do to że jest za od po jak o przez dla ale co oraz tym był była było być są już
    tylko tak przy jego który która które także może aby lub
"""
MONTHS = """
    stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada
    grudnia styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad
    grudzień sty lut mar kwi cze lip sie wrz paź lis gru
"""
WEEKDAYS = """
    poniedziałek wtorek środa czwartek piątek sobota niedziela pon wt śr czw pt sob nd niedz
"""
DATE_WORDS = "r roku godz godzina godzinie o w dnia dziś dzisiaj wczoraj min"
HOME = """
    Strona główna
    Start
"""
OUTLETS = """
    wiadomości gazeta dziennik kurier głos express ekspres echo tygodnik nowiny fakty życie
    informacje portal agencja polska wieczorny codzienny radio telewizja przegląd czas serwis
    magazyn
"""
ENTRIES = """
    Edukacja
    Ekologia
    Ekonomia
    Energetyka
    Felietony
    Film
    Finanse
    Firma
    Gry
    Historia
    Inwestycje
    Kobieta
    Koronawirus
    Książki
    Kuchnia
    Literatura
    Lokalne
    Media
    Moda
    Motoryzacja
    Muzyka
    Nieruchomości
    Piłka nożna
    Podróże
    Polska
    Prawo
    Przepisy
    Psychologia
    Region
    Religia
    Rodzina
    Samorząd
    Styl życia
    Sztuka
    Teatr
    Technologia
    Telewizja
    Turystyka
    Uroda
    Wydarzenia
    Wywiady
    Zwierzęta
    Środowisko
"""
LINES = {
    "navigation": """
        Przejdź do treści
        Przejdź do menu
        Przejdź do stopki
        Przejdź do wyszukiwarki
        Przejdź do nawigacji
        Powrót na górę
        Wróć na górę strony
        Na górę strony
        Powrót do strony głównej
        Wróć do strony głównej
        Wyniki wyszukiwania dla: {}
        Wyniki wyszukiwania: {}
        Brak wyników
        Wygląda na to, że nic tutaj nie znaleziono. Może spróbuj wyszukać?
        Włącz obsługę JavaScript
        Proszę włączyć JavaScript
        Otwórz wyszukiwarkę
        Wyszukaj w serwisie
        Zamknij wyszukiwarkę
        Strona {n} z {n}
        Strona nie istnieje
        Przejdź do głównej treści
        Przejdź do paska narzędzi
        Przeskocz do treści
        Przewiń do treści
        Drugie menu
        Drugorzędne menu
        Jesteś tutaj:
        Menu główne
        Menu stopki
        Otwórz menu
        Pokaż menu
        Przełącz nawigację
        Rozmiar czcionki
        Rozwiń menu
        Rozwiń menu potomne
        Skocz do treści
        Zamknij menu
        Zamknij szukanie
        Zwiń menu potomne
        Wyszukaj tytuł lub treść artykułu…
        Do góry
        Następna strona
        Nawigacja komentarzy
        Nawigacja po komentarzach
        Nawigacja po wpisach
        Nawigacja wpisu
        Nawigacja wpisów
        Poprzednia strona
        Wróć do góry
        Wróć na górę
        Wróć na stronę główną
        Powrót do góry
        Przewiń do góry
        Brak wyników wyszukiwania. Proszę spróbować ponownie z innymi słowami.
        Błąd 404: Strony nie znaleziono
        Niczego nie znaleziono
        Niczego tutaj nie ma. Może użyj wyszukiwarki?
        Nie udało się znaleźć tego, czego szukasz. Być może wyszukiwanie przyniesie lepsze rezultaty.
        Nie znaleziono
        Nie znaleziono wyników
        Przepraszamy, brak wpisów spełniających podane kryteria.
        Strona nie została znaleziona
        Ta strona nie istnieje
        Ups! Nie udało się znaleźć pożądanej strony.
        Przejdź do menu głównego
        Załaduj więcej artykułów
        Załaduj więcej wpisów
    """,
    "read_times": """
        Czas czytania: {n} min
        Czas czytania: {n} minut
        Czas czytania: {n} minuty
        Czas czytania: {n} minuta
        Czas czytania {n} min
        Czas czytania ok. {n} min
        Czas czytania: ok. {n} min
        Czas czytania: około {n} min
        Czas czytania: około {n} minut
        Szacowany czas czytania: {n} min
        Szacowany czas czytania: {n} minut
        Przewidywany czas czytania: {n} min
        Średni czas czytania: {n} min
        Czas potrzebny na przeczytanie: {n} min
        Przeczytasz w {n} min
        Przeczytasz w {n} minut
        Przeczytasz w {n} minuty
        Przeczytasz w {n} minutę
        Ten tekst przeczytasz w {n} minut
        Ten tekst przeczytasz w {n} minuty
        Ten tekst przeczytasz w {n} minutę
        Ten artykuł przeczytasz w {n} minut
        Ten artykuł przeczytasz w {n} minuty
        Przeczytasz ten artykuł w {n} min
        Przeczytasz w mniej niż minutę
        Przeczytasz to w {n} min
        Przeczytasz to w {n} minuty
        {n} min czytania
        {n} minut czytania
        {n} minuty czytania
        {n} minuta czytania
        {n} min. lektury
        Czytanie zajmie {n} min
        Ten tekst przeczytasz mniej niż w minutę
        Ten tekst przeczytasz w {n} min
        Ten tekst przeczytasz w mniej niż minutę
    """,
    "post_meta": """
        Tagi: {title}
        Opublikowano: {date}
        Opublikowano {date}
        Opublikowany: {date}
        Opublikowany {date}
        Data publikacji: {date}
        Data publikacji {date}
        Data utworzenia: {date}
        Data utworzenia {date}
        Zaktualizowano: {date}
        Zaktualizowano {date}
        Aktualizacja: {date}
        Aktualizacja {date}
        Ostatnia aktualizacja: {date}
        Ostatnia aktualizacja {date}
        Data aktualizacji: {date}
        Data aktualizacji {date}
        Data dodania: {date}
        Data dodania {date}
        Dodano: {date}
        Dodano {date}
        Ostatnio zaktualizowany: {date}
        Ostatnio zaktualizowany {date}
        Ostatnia modyfikacja: {date}
        Ostatnia modyfikacja {date}
        Publikacja: {date}
        Publikacja {date}
        Utworzono: {date}
        Utworzono {date}
        Autor: {name}
        Autor {name}
        Autorka: {name}
        Autorka {name}
        Autorzy: {name}
        Autorzy {name}
        Autor artykułu: {name}
        Autor artykułu {name}
        Autor tekstu: {name}
        Autor tekstu {name}
        Tekst: {name}
        Tekst {name}
        Opracowanie: {name}
        Opracowanie {name}
        Opracował: {name}
        Opracował {name}
        Opracowała: {name}
        Opracowała {name}
        oprac.: {name}
        oprac. {name}
        Opr.: {name}
        Opr. {name}
        Redakcja: {name}
        Redakcja {name}
        Redaktor: {name}
        Redaktor {name}
        Rozmawiał: {name}
        Rozmawiał {name}
        Rozmawiała: {name}
        Rozmawiała {name}
        Napisał: {name}
        Napisał {name}
        Napisała: {name}
        Napisała {name}
        Przygotował: {name}
        Przygotował {name}
        Przygotowała: {name}
        Przygotowała {name}
        Opublikowany przez: {name}
        Opublikowany przez {name}
        Opublikowane przez: {name}
        Opublikowane przez {name}
        Dodany przez: {name}
        Dodany przez {name}
        Słowa kluczowe: {title}
        Tematy: {title}
        Dział: {title}
        Etykiety: {title}
        Rubryka: {title}
        Umieszczono w kategoriach: {title}
        {n} wyświetleń
        {n} wyświetlenia
        {n} wyświetlenie
        Wyświetleń: {n}
        Liczba wyświetleń: {n}
        Odsłon: {n}
        Odsłony: {n}
        {n} odsłon
        {n} odsłony
        Czytano: {n} razy
        Przeczytano {n} razy
        {n} godzinę temu
        {n} godziny temu
        {n} minutę temu
        {n} minuty temu
        {n} dzień temu
        {n} tygodnie temu
        {n} miesiące temu
        {n} miesięcy temu
        {n} godz. temu
        {n} min temu
        Opublikowano {date} przez {name}
        Opublikowano {date}, {name}
        Opublikowano: {date} Zaktualizowano: {date}
        Opublikowano {date}, aktualizacja {date}
        Dzisiaj, {date}
        Wczoraj, {date}
        Ten wpis został opublikowany w kategorii {title}
        Ten wpis został opublikowany w kategorii {title}. Dodaj zakładkę do bezpośredniego odnośnika.
        Ten wpis został opublikowany w kategorii {title} i oznaczony tagami {title}. Dodaj zakładkę do bezpośredniego odnośnika.
        Opublikowano w kategorii {title}
        Zobacz wszystkie wpisy z kategorii {title}
        Napisane przez {name}
        Aktualizacja: {date}, {name}
        Źródło: PAP
        Źródło artykułu: {}
        Źródło: {} / PAP
        Źródło informacji: {}
        Opublikowano: {date} przez {name}
        Audio generowane
        Autor wpisu
        Data wpisu
        Dźwięk został wygenerowany
        {n} dni temu
        {n} godzin temu
        {n} minut temu
        Ostatnia aktualizacja {date} przez {name}
        Ostatnia aktualizacja: {date} przez {name}
        Ostatnio zaktualizowano {date} przez {name}
        Opublikowane {date} przez {name}
        Opublikowano przez {name} w dniu {date}
        Opublikowano w {} Tagi: {title}
        Opublikowano w {} Otagowano {}
        Opublikowano w {} Oznaczono tagiem {}
        Opublikowano w {} Oznaczono {}
        Opublikowane w {} Tagi {}
        Opublikowano w {} i otagowano {}
        Opublikowano w: {} Tagi: {title}
        Kategorie {} Tagi {}
        Kategorie: {} Tagi: {title}
        Kategoria: {} Tagi: {title}
        Artykuł został pierwotnie opublikowany {date}
    """,
    "related_links": """
        Sprawdź: {title}
        Obejrzyj: {title}
        Czytaj więcej
        Czytaj cały tekst
        Przeczytaj całość
        Przeczytaj cały artykuł
        Przeczytaj więcej
        Dowiedz się więcej
        Zobacz więcej artykułów
        Zobacz wszystkie artykuły
        Zobacz więcej wiadomości
        Pokaż więcej artykułów
        Wczytaj więcej artykułów
        Wszystkie wiadomości
        Wszystkie artykuły
        Poprzedni post
        Następny post
        Następna wiadomość
        Nowsze wpisy
        Starsze wpisy
        Rozwiń artykuł
        Czytaj w źródle
        Zobacz poprzedni wpis
        Zobacz następny wpis
        Czytaj artykuł
        Czytaj całość
        Czytaj cały artykuł
        Pokaż więcej
        Skróć artykuł
        Wczytaj więcej
        Załaduj więcej
        Zobacz archiwum
        Zobacz wszystkie
        Następny artykuł
        Następny wpis
        Poprzedni artykuł
        Poprzedni wpis
        Poprzednia wiadomość
        Starsze posty
        Zobacz wpisy
        Zobacz cały artykuł
        Zobacz wszystkie wpisy
    """,
    "comment_prompts": """
        Skomentuj ({n})
        Zobacz komentarze ({n})
        Brak komentarzy
        Nie ma jeszcze komentarzy
        Bądź pierwszy, skomentuj
        Bądź pierwszą osobą, która skomentuje
        Napisz pierwszy komentarz
        Starsze komentarze
        Nowsze komentarze
        Ukryj komentarze
        Zgłoś komentarz
        Dołącz do dyskusji
        Weź udział w dyskusji
        Regulamin komentarzy
        Znalazłeś błąd w artykule?
        Zauważyłeś błąd?
        Zauważyłeś błąd w artykule? Napisz do nas
        Zgłoś błąd w artykule
        Widzisz błąd? Zgłoś
        Możliwość komentowania {title} została wyłączona
        Polityka komentowania
        Powiadom mnie o nowych komentarzach
        Czy artykuł był pomocny?
        Czy ten artykuł był przydatny?
        Oceń artykuł
        Bądź pierwszym, który skomentuje
        Pokaż komentarze
        Wszystkie komentarze
        Zaloguj się, aby skomentować
        1 komentarz
        Elementu nie można komentować.
        Jeden komentarz
        Komentarze do tego wpisu są zamknięte.
        Komentarze są wyłączone
        Możliwość komentowania została wyłączona.
        Pokaż więcej komentarzy
        Przepraszamy, możliwość dodawania komentarzy jest obecnie wyłączona.
        Przepraszamy, tego artykułu nie można komentować.
        Twój komentarz oczekuje na moderację.
        Twój komentarz oczekuje na zatwierdzenie.
        Wpisz swoje hasło, aby zobaczyć komentarze.
        Wprowadź swoje hasło, aby zobaczyć komentarze.
        Zobacz komentarze
        Anuluj pisanie odpowiedzi
        E-mail (nie zostanie opublikowany)
        E-mail (nie zostanie upubliczniony)
        Kliknij tutaj, aby anulować odpowiadanie.
        Odpowiedzi do moich komentarzy
        Polityka prywatności Akismeta
        Powiadom mnie o kolejnych komentarzach przez email.
        Powiadom mnie o nowych wpisach przez email.
        Subskrybcja bez komentowania
        Wyślij komentarz
        Zalogowano jako {}. Edytuj swój profil.
        Zaloguj się, aby móc odpowiedzieć
        Zaloguj się, aby odpowiedzieć
        Opublikuj komentarz
        Co o tym myślisz? Daj znać w komentarzu
        Co o tym sądzisz? Daj znać w komentarzu
        Co o tym myślicie? Dajcie znać w komentarzach
        Co sądzicie? Dajcie znać w komentarzach
        Daj znać w komentarzu
        Dajcie znać w komentarzach
        Napisz w komentarzu
        Podziel się swoją opinią w komentarzu
        Czy ten artykuł był pomocny?
        Czy ta strona była pomocna?
        Czy te informacje były pomocne?
        Czy artykuł był przydatny?
        Jak przydatny był ten wpis?
        Kliknij gwiazdkę, aby ocenić!
        Kliknij na gwiazdkę, aby ocenić!
        Średnia ocena {n} / {n}. Liczba głosów: {n}
        Na razie brak głosów. Bądź pierwszą osobą, która oceni ten wpis.
        Dziękujemy za opinię
        Dziękujemy za Twoją opinię
        Zauważyłeś błąd w artykule?
        Zaloguj się, by skomentować
    """,
    "share_prompts": """
        Udostępnij ten artykuł
        Udostępnij wpis
        Udostępnij ten wpis
        Udostępnij znajomym
        Udostępnij przez e-mail
        Udostępnij na WhatsApp
        Udostępnij na Messengerze
        Udostępnij w mediach społecznościowych
        Podziel się tym artykułem
        Podziel się na Facebooku
        Podziel się ze znajomymi
        Podziel się wpisem
        Podziel się tym
        Podziel się opinią
        Podziel się na Twitterze
        Poleć znajomemu
        Poleć artykuł
        Wyślij mailem
        Kopiuj adres
        Link został skopiowany
        Skopiowano link
        Kliknij, aby udostępnić {}
        Lubię to Wczytywanie
        {n} udostępnień
        {n} udostępnienia
        Podoba Ci się ten artykuł? Udostępnij
        Spodobał Ci się artykuł? Udostępnij go
        Tweetnij na Twitterze
        otwiera się w nowej karcie
        Otwiera się w nowym oknie
        Dodaj do ulubionych:
        Kliknij aby podzielić się na Reddit {}
        Kliknij aby podzielić się na Reddit
        Kliknij, aby udostępnić na LinkedIn {}
        Kliknij, aby udostępnić na LinkedIn
        Kliknij, aby udostępnić na Pinterest {}
        Kliknij, aby udostępnić na Pinterest
        Kliknij, aby wysłać to do znajomego przez e-mail {}
        Kliknij, aby wysłać to do znajomego przez e-mail
        Udostępnij na Twitterze {}
        Udostępnij na Twitterze
        Kopiuj link
        Link skopiowany
        Podaj dalej
        Podziel się artykułem
        Podziel się z innymi
        Podziel się/Dodaj do ulubionych
        Podziel się/Zapisz
        Skopiuj link
        Udostępnij artykuł
        Udostępnij na Facebook
        Udostępnij na Facebooku
        Udostępnij na Flipboardu
        Udostępnij na LinkedIn
        Udostępnij na Pinterest
        Udostępnij na Reddit
        Udostępnij na Telegram
        Udostępnij na Twitter
        Udostępnij na VKu
        Udostępnij na X
        Udostępnij przez LinkedIn
        Udostępnij przez Pinterest
        Udostępnij przez Reddit
        Udostępnij przez tumblr
        Udostępnij przez WhatsApp
        Udostępnij przez XING
        Wyślij e-mailem
        Wyślij link
        Wyślij przez e-mail
        Wyślij znajomemu
        Zapisz w Pocket
        Kliknij by wydrukować {}
        Kliknij by wydrukować
        Kliknij, aby udostępnić na X
        Kliknij, aby udostępnić na X (Otwiera się w nowym oknie)
        Kliknij, aby udostępnić na X(Otwiera się w nowym oknie)
        Kliknij, aby udostępnić na Twitter
        Kliknij, aby udostępnić na Twitter (Otwiera się w nowym oknie)
        Kliknij, aby udostępnić na Twitter(Otwiera się w nowym oknie)
        Kliknij, aby udostępnić na Facebook
        Kliknij, aby udostępnić na Facebook (Otwiera się w nowym oknie)
        Kliknij, aby udostępnić na Facebook(Otwiera się w nowym oknie)
        Kliknij, aby udostępnić na LinkedIn (Otwiera się w nowym oknie)
        Kliknij, aby udostępnić na LinkedIn(Otwiera się w nowym oknie)
        Kliknij, aby udostępnić na WhatsApp
        Kliknij, aby udostępnić na WhatsApp (Otwiera się w nowym oknie)
        Kliknij, aby udostępnić na WhatsApp(Otwiera się w nowym oknie)
        Kliknij, aby udostępnić na Telegram
        Kliknij, aby udostępnić na Telegram (Otwiera się w nowym oknie)
        Kliknij, aby udostępnić na Telegram(Otwiera się w nowym oknie)
        Kliknij, aby udostępnić na Reddit
        Kliknij, aby udostępnić na Reddit (Otwiera się w nowym oknie)
        Kliknij, aby udostępnić na Reddit(Otwiera się w nowym oknie)
        Kliknij, aby udostępnić na Pinterest (Otwiera się w nowym oknie)
        Kliknij, aby udostępnić na Pinterest(Otwiera się w nowym oknie)
        Kliknij, aby udostępnić na Tumblr
        Kliknij, aby udostępnić na Tumblr (Otwiera się w nowym oknie)
        Kliknij, aby udostępnić na Tumblr(Otwiera się w nowym oknie)
        Kliknij, aby udostępnić na Pocket
        Kliknij, aby udostępnić na Pocket (Otwiera się w nowym oknie)
        Kliknij, aby udostępnić na Pocket(Otwiera się w nowym oknie)
        Kliknij, aby udostępnić na Mastodon
        Kliknij, aby udostępnić na Mastodon (Otwiera się w nowym oknie)
        Kliknij, aby udostępnić na Mastodon(Otwiera się w nowym oknie)
        Kliknij, aby udostępnić na Threads
        Kliknij, aby udostępnić na Threads (Otwiera się w nowym oknie)
        Kliknij, aby udostępnić na Threads(Otwiera się w nowym oknie)
        Kliknij, aby udostępnić na Bluesky
        Kliknij, aby udostępnić na Bluesky (Otwiera się w nowym oknie)
        Kliknij, aby udostępnić na Bluesky(Otwiera się w nowym oknie)
        Kliknij, aby udostępnić na Nextdoor
        Kliknij, aby udostępnić na Nextdoor (Otwiera się w nowym oknie)
        Kliknij, aby udostępnić na Nextdoor(Otwiera się w nowym oknie)
        Kliknij, aby udostępnić na Skype
        Kliknij, aby udostępnić na Skype (Otwiera się w nowym oknie)
        Kliknij, aby udostępnić na Skype(Otwiera się w nowym oknie)
        Udostępnij na X (Otwiera się w nowym oknie)
        Udostępnij na X(Otwiera się w nowym oknie)
        Udostępnij na Twitter (Otwiera się w nowym oknie)
        Udostępnij na Twitter(Otwiera się w nowym oknie)
        Udostępnij na Facebook (Otwiera się w nowym oknie)
        Udostępnij na Facebook(Otwiera się w nowym oknie)
        Udostępnij na LinkedIn (Otwiera się w nowym oknie)
        Udostępnij na LinkedIn(Otwiera się w nowym oknie)
        Udostępnij na WhatsApp (Otwiera się w nowym oknie)
        Udostępnij na WhatsApp(Otwiera się w nowym oknie)
        Udostępnij na Telegram (Otwiera się w nowym oknie)
        Udostępnij na Telegram(Otwiera się w nowym oknie)
        Udostępnij na Reddit (Otwiera się w nowym oknie)
        Udostępnij na Reddit(Otwiera się w nowym oknie)
        Udostępnij na Pinterest (Otwiera się w nowym oknie)
        Udostępnij na Pinterest(Otwiera się w nowym oknie)
        Udostępnij na Tumblr
        Udostępnij na Tumblr (Otwiera się w nowym oknie)
        Udostępnij na Tumblr(Otwiera się w nowym oknie)
        Udostępnij na Pocket
        Udostępnij na Pocket (Otwiera się w nowym oknie)
        Udostępnij na Pocket(Otwiera się w nowym oknie)
        Udostępnij na Mastodon
        Udostępnij na Mastodon (Otwiera się w nowym oknie)
        Udostępnij na Mastodon(Otwiera się w nowym oknie)
        Udostępnij na Threads
        Udostępnij na Threads (Otwiera się w nowym oknie)
        Udostępnij na Threads(Otwiera się w nowym oknie)
        Udostępnij na Bluesky
        Udostępnij na Bluesky (Otwiera się w nowym oknie)
        Udostępnij na Bluesky(Otwiera się w nowym oknie)
        Udostępnij na Nextdoor
        Udostępnij na Nextdoor (Otwiera się w nowym oknie)
        Udostępnij na Nextdoor(Otwiera się w nowym oknie)
        Udostępnij na Skype
        Udostępnij na Skype (Otwiera się w nowym oknie)
        Udostępnij na Skype(Otwiera się w nowym oknie)
        Kliknij, aby udostępnić na {}
        Kliknij, aby udostępnić na {} (Otwiera się w nowym oknie)
        Kliknij, aby udostępnić na {}(Otwiera się w nowym oknie)
        Udostępnij na {}
        Udostępnij na {} (Otwiera się w nowym oknie)
        Udostępnij na {}(Otwiera się w nowym oknie)
        Kliknij, aby udostępnić na Facebooku
        Kliknij, aby udostępnić na Facebooku (Otwiera się w nowym oknie)
        Kliknij, aby udostępnić na Facebooku(Otwiera się w nowym oknie)
        Kliknij, aby udostępnić na Twitterze
        Kliknij, aby udostępnić na Twitterze (Otwiera się w nowym oknie)
        Kliknij, aby udostępnić na Twitterze(Otwiera się w nowym oknie)
        Kliknij, aby udostępnić w serwisie X
        Kliknij, aby udostępnić w serwisie X (Otwiera się w nowym oknie)
        Kliknij, aby udostępnić w serwisie X(Otwiera się w nowym oknie)
        Udostępnij na Facebooku (Otwiera się w nowym oknie)
        Udostępnij na Facebooku(Otwiera się w nowym oknie)
        Kliknij, aby wysłać odnośnik e-mailem do znajomego
        Kliknij, aby wysłać odnośnik e-mailem do znajomego (Otwiera się w nowym oknie)
        Kliknij, aby wysłać odnośnik e-mailem do znajomego(Otwiera się w nowym oknie)
        Kliknij, aby wysłać to do znajomego przez e-mail (Otwiera się w nowym oknie)
        Kliknij, aby wysłać to do znajomego przez e-mail(Otwiera się w nowym oknie)
        Wyślij odnośnik e-mailem do znajomego
        Wyślij odnośnik e-mailem do znajomego (Otwiera się w nowym oknie)
        Wyślij odnośnik e-mailem do znajomego(Otwiera się w nowym oknie)
        Kliknij by wydrukować (Otwiera się w nowym oknie)
        Kliknij by wydrukować(Otwiera się w nowym oknie)
        Drukuj (Otwiera się w nowym oknie)
        Udostępnij to
        Lubię to: Lubię Wczytywanie…
        Polub Wczytywanie…
        Lubię Wczytywanie...
        Podoba Ci się ten artykuł? Udostępnij go!
        Podobał Ci się artykuł? Udostępnij go znajomym!
        Podobał Ci się artykuł? Podziel się nim!
        Spodobał Ci się ten wpis? Podziel się nim!
        Przypnij na Pintereście
    """,
    "follow_prompts": """
        Obserwuj nas na Instagramie
        Obserwuj nas na Twitterze
        Obserwuj nas na X
        Obserwuj nas w mediach społecznościowych
        Obserwuj nas w Google
        Obserwuj {} w Google News
        Obserwuj {} w Google
        Dodaj {} do ulubionych źródeł w Google
        Śledź nas na Facebooku
        Śledź nas w Google News
        Śledź nas w mediach społecznościowych
        Polub nas na Facebook
        Znajdź nas na Facebooku
        Dołącz do nas na WhatsApp
        Dołącz do naszego kanału na WhatsApp
        Dołącz do naszej grupy na Facebooku
        Dołącz do nas w mediach społecznościowych
        Jesteśmy na Google News
        Jesteśmy w Google News
        Jesteśmy na Facebooku
        Subskrybuj nasz kanał na YouTube
        Subskrybuj nas na YouTube
        Zapisz się do naszego newslettera
        Zapisz się do newslettera i bądź na bieżąco
        Zapisz się na nasz newsletter
        Zapisz się na bezpłatny newsletter
        Zapisz się do bezpłatnego newslettera
        Subskrybuj newsletter
        Otrzymuj powiadomienia
        Włącz powiadomienia
        Podaj swój adres e-mail
        Wpisz swój adres e-mail
        Pobierz aplikację
        Pobierz naszą aplikację
        Pobierz aplikację mobilną
        Wyrażam zgodę na przetwarzanie moich danych osobowych
        Bądź na bieżąco z nami
        Chcesz być na bieżąco? Zapisz się do newslettera
        Najważniejsze wiadomości prosto na Twoją skrzynkę
        Wspieraj nas na Patronite
        Dodaj nas do ulubionych źródeł
        Dołącz do nas na Facebooku
        Dołącz do nas!
        Kliknij dzwoneczek!
        Obserwuj nas na Facebooku
        Obserwuj nas w Google News
        Obserwuj nas w Wiadomościach Google
        Polub nas na Facebooku
        Śledź blog
        Śledź nas na
        Dołącz do {n} pozostałych subskrybentów
        Dołącz do {n} subskrybenta
        Dziękujemy za zapisanie się
        Podaj adres e-mail
        Twój adres e-mail
        Wpisz swój e-mail
        Zapisz się do newslettera
        Zapisz się na newsletter
        Zapisz się do newslettera i {title}
        Zapisz się do naszego newslettera i {title}
        Subskrybuj nasz newsletter
        Subskrybuj, aby otrzymywać najnowsze wpisy na swój adres e-mail.
        Wprowadź swój adres e-mail, aby zaprenumerować ten blog {title}
        Odkryj więcej z {}
        Zapisując się, akceptujesz {title}
        Zapisując się, wyrażasz zgodę na {title}
        Zapisując się do newslettera, akceptujesz {title}
        Zapisując się do newslettera, wyrażasz zgodę na {title}
        Zapisując się na newsletter, akceptujesz {title}
        Zapisując się na newsletter, wyrażasz zgodę na {title}
        Wysyłając formularz, wyrażasz zgodę na {title}
        Wysyłając formularz, akceptujesz {title}
        Wyrażam zgodę na przetwarzanie moich danych osobowych {title}
        Wyrażam zgodę na otrzymywanie newslettera {title}
        Akceptuję politykę prywatności
        Akceptuję regulamin i politykę prywatności
        Zapoznałem się z polityką prywatności
        Nie spamujemy!
        Nie spamujemy! Przeczytaj naszą politykę prywatności, aby uzyskać więcej informacji.
        Sprawdź swoją skrzynkę odbiorczą lub katalog spam, aby potwierdzić swoją subskrypcję.
        Dziękujemy za zapisanie się do newslettera
        Dziękujemy za subskrypcję
        Nie przegap żadnego artykułu
        Nie przegap żadnego wpisu
        Nie przegap najważniejszych informacji
        Nie przegap najnowszych wiadomości
        Bądź zawsze na bieżąco
        Kliknij tutaj, aby dołączyć do naszego kanału na Telegramie
        Kliknij tutaj, aby dołączyć do naszego kanału na WhatsAppie
        Kliknij tutaj, aby zapisać się do newslettera
        Dołącz do naszego kanału na Telegramie
        Dołącz do naszego kanału na WhatsAppie
        Obserwuj nas na YouTube
        Obserwuj nas na LinkedIn
        Obserwuj nas na TikToku
        Śledź nas na Instagramie
        Śledź nas na X
        Znajdziesz nas na Facebooku
    """,
    "adverts": """
        Reklama
        Koniec reklamy
        Dalszy ciąg artykułu pod reklamą
        Dalszy ciąg tekstu pod reklamą
        Dalsza część tekstu pod wideo
        Dalsza część tekstu pod materiałem wideo
        Dalsza część tekstu pod galerią
        Dalsza część tekstu pod zdjęciem
        Dalszy ciąg tekstu pod zdjęciem
        Dalszy ciąg materiału pod reklamą
        Dalsza część materiału pod reklamą
        Ciąg dalszy tekstu pod reklamą
        Ciąg dalszy pod reklamą
        Artykuł kontynuowany pod reklamą
        Pozostała część artykułu pod materiałem wideo
        Pozostała część artykułu pod reklamą
        Treść sponsorowana
        Wpis sponsorowany
        Artykuł partnerski
        Materiał reklamowy
        Materiał partnerski
        Współpraca reklamowa
        Zamknij reklamę
        Ukryj reklamę
        Lokowanie produktu
        Artykuł zawiera linki afiliacyjne
        Reklama - czytaj dalej poniżej
        Artykuł sponsorowany
        Ciąg dalszy artykułu pod reklamą
        Dalsza część artykułu pod reklamą
        Dalsza część artykułu pod wideo
        Dalsza część tekstu pod reklamą
        Dalszy ciąg artykułu pod materiałem wideo
        Dalszy ciąg materiału pod wideo
        Kontynuuj czytanie
        Materiał partnera
        Materiał promocyjny
        Materiał sponsorowany
        REKLAMAKONIEC REKLAMY
        Artykuł zawiera linki afiliacyjne. {title}
        Ten artykuł zawiera linki afiliacyjne.
        Ten artykuł zawiera linki afiliacyjne. {title}
        Wpis zawiera linki afiliacyjne.
        Ten wpis zawiera linki afiliacyjne. {title}
        Dlaczego widzę tę reklamę?
        Pomiń reklamę
        Usuń reklamy
        Czytaj dalej pod reklamą
        Przewiń, aby czytać dalej
    """,
    "paywalls": """
        Ten artykuł jest dostępny tylko dla prenumeratorów
        Artykuł dostępny tylko dla subskrybentów
        Treść dostępna tylko dla subskrybentów
        Dostęp tylko dla prenumeratorów
        Kup prenumeratę
        Wykup dostęp
        Wykup subskrypcję
        Masz już subskrypcję? Zaloguj się
        Masz subskrypcję? Zaloguj się
        Masz już dostęp? Zaloguj się
        Jesteś już subskrybentem? Zaloguj się
        Jesteś już prenumeratorem? Zaloguj się
        Zaloguj się lub zarejestruj
        Zaloguj się, aby przeczytać cały artykuł
        Kup subskrypcję, aby czytać dalej
        Uzyskaj dostęp do wszystkich treści
        Chcesz przeczytać cały artykuł?
        Pozostało ci {n} artykułów
        Pozostało {n} darmowych artykułów
        Nie masz konta? Zarejestruj się
        Nie masz jeszcze konta? Zarejestruj się
        Wesprzyj nas
        Wspieraj niezależne dziennikarstwo
        Zaloguj się przez Facebook
        Zapomniałeś hasła?
        Administracja witryną
        Administrator witryny
        Nie pamiętasz hasła?
        Artykuł dostępny tylko dla prenumeratorów
        Kup dostęp
        Masz już konto? Zaloguj się
        Masz już prenumeratę? Zaloguj się
        Pozostało {n}% artykułu
        Ta treść jest chroniona hasłem. Aby ją zobaczyć, podaj hasło poniżej:
        Ten wpis jest chroniony hasłem. Wprowadź hasło, aby zobaczyć komentarze do niego.
        Ten wpis jest zabezpieczony hasłem. Wprowadź hasło, aby zobaczyć komentarze do tego wpisu.
        Ten wpis jest zabezpieczony hasłem. Wprowadź je, aby zobaczyć komentarze.
        Top 5 treści Premium
        Treści premium
        Treść jest chroniona hasłem. Aby ją zobaczyć, proszę poniżej wprowadzić hasło:
        Treść jest chroniona hasłem. Proszę je wprowadzić żeby ją wyświetlić.
        Treść jest chroniona. Proszę podać hasło:
        Tylko dla prenumeratorów
        Tylko dla subskrybentów
        Wpis jest chroniony hasłem. Proszę wpisać hasło, aby zobaczyć komentarze.
        Zaloguj się, aby czytać dalej
        Zaloguj się
        Wyloguj się
        Wesprzyj naszą pracę
        Wesprzyj niezależne dziennikarstwo
        Wesprzyj niezależne dziennikarstwo. {title}
        Wesprzyj naszą redakcję
        Wykup dostęp, aby czytać dalej
    """,
    "consents": """
        Ta strona korzysta z ciasteczek
        Ta strona używa ciasteczek
        Ta strona używa cookies
        Nasza strona korzysta z plików cookies
        Nasza strona korzysta z plików cookie
        Serwis korzysta z plików cookies
        Ten serwis korzysta z plików cookies
        Ta witryna korzysta z plików cookie
        Używamy ciasteczek
        Korzystając z serwisu, wyrażasz zgodę na używanie plików cookies
        Korzystając ze strony, wyrażasz zgodę na używanie plików cookies
        Dalsze korzystanie ze strony oznacza zgodę na użycie plików cookies
        Akceptuję wszystkie pliki cookie
        Akceptuj wszystkie pliki cookie
        Akceptuję i przechodzę do serwisu
        Odrzuć wszystko
        Tylko niezbędne
        Niezbędne pliki cookie
        Zarządzaj plikami cookie
        Zarządzaj ustawieniami
        Szanujemy Twoją prywatność
        Dbamy o Twoją prywatność
        Ustawienia prywatności
        Zgadzam się
        Zmień ustawienia cookies
        Polityka plików cookies
        Zawsze aktywne
        Odrzuć wszystkie
        OK, akceptuję wszystko
        Pokaż/ukryj informacje o zapisie plików cookie
        Polityka cookies
        Przejdź do serwisu
        Strona korzysta z plików cookies
        Ta strona korzysta z ciasteczek aby świadczyć usługi na najwyższym poziomie. Dalsze korzystanie ze strony oznacza, że zgadzasz się na ich użycie.
        Ta strona korzysta z plików cookie
        Ta strona korzysta z plików Cookies, aby poprawić komfort użytkowania.
        Ta strona używa plików cookie
        Ta witryna używa plików cookie i pozwala wybrać na które chcesz zezwolić
        Ukryj baner dotyczący plików cookie
        Ustawienia cookies
        Ustawienia plików cookie
        Usługi, z których chcielibyśmy skorzystać
        Używamy plików cookie
        Używamy plików cookies
        Zaakceptuj wszystkie
        Zaakceptuj wszystko
        Zaakceptuj wybrane
        Zablokuj wszystkie pliki cookies
        Zapisz preferencje
        Zarządzaj preferencjami
        Zarządzaj zgodą
        Zarządzanie usługami
        Zezwól na wszystkie pliki cookies
        Niezbędne pliki cookie są absolutnie niezbędne {title}
        Niezbędne pliki cookie mają kluczowe znaczenie dla {title}
        Funkcjonalne pliki cookie pomagają wykonywać {title}
        Analityczne pliki cookie są używane, aby zrozumieć, {title}
        Analityczne pliki cookie służą do zrozumienia, {title}
        Wydajnościowe pliki cookie służą do zrozumienia {title}
        Reklamowe pliki cookie są używane, aby {title}
        Aby zapewnić jak najlepsze wrażenia, korzystamy z technologii, takich jak pliki cookie, {title}
        Aby zapewnić jak najlepsze wrażenia, używamy technologii takich jak pliki cookie {title}
        Przechowywanie lub dostęp do danych technicznych jest ściśle konieczny {title}
        Przechowywanie lub dostęp techniczny jest niezbędny {title}
        Przechowywanie lub dostęp techniczny, który jest używany wyłącznie {title}
        Zarządzaj zgodami
        Zarządzaj zgodami plików cookie
        Zarządzaj opcjami
        Zarządzaj serwisami
        Zarządzaj {n} dostawcami
        Przeczytaj więcej o tych celach
        Zobacz preferencje
        Ta strona jest chroniona przez reCAPTCHA
        Ta strona jest chroniona przez reCAPTCHA i obowiązują na niej {title}
        Ta strona jest chroniona przez reCAPTCHA. {title}
        Strona jest chroniona przez reCAPTCHA {title}
    """,
    "feed_footers": """
        Artykuł {headline} pochodzi z serwisu {}.
        Post {headline} pojawił się poraz pierwszy w {}.
        Post {headline} pojawił się po raz pierwszy na {}.
        Artykuł {headline} pojawił się po raz pierwszy na {}.
        Wpis {headline} pojawił się po raz pierwszy na {}.
    """,
    "widgets": """
        Archiwum kategorii: {}
        Archiwum postów autora: {}
        Archiwum tagu: {}
        Kanał komentarzy
        Kanał RSS z komentarzami do tego wpisu.
        Kanał wpisów
        Komentarze (RSS)
        Wpisy (RSS)
        Wybierz kategorię
        Wybierz miesiąc
        Kanał z komentarzami
    """,
    "author_boxes": """
        Wszystkie artykuły autora {name}
        Zobacz wszystkie wpisy autora
        Zobacz wszystkie artykuły autora
        Zobacz wszystkie wpisy autora {name}
        Wyświetl wszystkie wpisy, których autorem jest {name}
        Więcej tekstów autora
        Zobacz wszystkie wpisy {name}
        Wpisy od {name}
        Wpisy, których autorem jest {name}
        Odwiedź witrynę internetową osoby podpisującej się „{}”
        Odwiedź witrynę internetową użytkownika podpisującego się „{}”
        Zobacz wpisy tego autora
        Zobacz wszystkie wpisy autorstwa: {}.
        Wszystkie wpisy autora
        Zobacz profil autora
        Obserwuj autora
    """,
    "credits": """
        fot. {}
        Fot: {}
        Foto: {}
        Zdjęcie: {}
        Źródło zdjęcia: {}
        Źródło zdjęć: {}
        Źródło foto: {}
        Źródło fotografii: {}
        Autor zdjęcia: {}
        Autor zdjęć: {}
        Zdjęcie: {} / PAP
        Ilustracja: {}
        Rys. {name}
        Zdjęcie główne: {}
        Zdj. ilustracyjne
        Fot. ilustracyjna
        Fot. ilustracyjne
        Foto ilustracyjne
        Zdjęcie ilustracyjne
        Zdjęcia główne: {}
        Zdjęcie tytułowe: {}
        Zdjęcie wyróżniające: {}
        Fot.: {}
        Zdjęcie archiwalne
        Zdjęcie poglądowe
        PAP/{name}
        PAP / {name}
        fot. PAP/{name}
        domena publiczna
        fot. domena publiczna
        /domena publiczna
    """,
    "players": """
        Posłuchaj tego artykułu
        Odsłuchaj ten artykuł
        Posłuchaj artykułu
        Wysłuchaj artykułu
        Odtwórz artykuł
        Odsłuchaj tekst
        Twoja przeglądarka nie obsługuje odtwarzacza audio
        Twoja przeglądarka nie obsługuje elementu audio
        Twoja przeglądarka nie obsługuje wideo
        Obejrzyj wideo
        Obejrzyj film
        Zobacz film
        Zobacz galerię zdjęć
        Posłuchaj podcastu
        Włącz dźwięk
        Wycisz dźwięk
        Aby zwiększyć lub zmniejszyć głośność, użyj strzałek w górę/w dół.
        Kliknij, aby zobaczyć pokaz slajdów.
        Koniec okna dialogowego.
        Nie znaleziono kompatybilnego źródła dla tego typu materiału wideo.
        Odsłuchaj artykuł
        Odtwarzacz audio
        Odtwarzacz muzyki
        Odtwarzacz plików dźwiękowych
        Odtwarzacz video
        Odtwarzacz wideo
        Odtwórz wideo
        Pobierz plik
        Początek okna dialogowego. Klawisz Escape anuluje i zamyka okno.
        Prędkość odtwarzania
        Suwak czasu
        Suwak głośności
        Ten film wymaga Adobe Flash do otworzenia.
        To jest okno modalne
        Twoja przeglądarka nie obsługuje
        Używaj strzałek do góry/do dołu aby zwiększyć lub zmniejszyć głośność.
        Włącz JavaScript
        Zobacz galerię
        Zobacz wideo
        Zobacz zdjęcia
        Ładuje wideo…
        Do wysłuchania w serwisie Spotify
        Twoja przeglądarka nie obsługuje elementu wideo.
        Twoja przeglądarka nie obsługuje odtwarzania wideo.
        Twoja przeglądarka nie obsługuje odtwarzacza wideo.
        Twoja przeglądarka nie obsługuje HTML5 audio.
        Twoja przeglądarka nie obsługuje HTML5 video.
    """,
    "footers": """
        © {n} Wszelkie prawa zastrzeżone
        © {n} {}. Wszelkie prawa zastrzeżone
        Wszelkie prawa zastrzeżone. Kopiowanie zabronione
        Kopiowanie bez zgody zabronione
        Regulamin serwisu
        Regulamin strony
        Polityka prywatności i cookies
        Wersja do druku
        Drukuj artykuł
        Wydrukuj artykuł
        Kontakt z redakcją
        Zespół redakcyjny
        Warunki korzystania
        Mapa witryny
        Dumnie wspierane przez WordPress
        Dumnie wspierane przez {}
        Kopiowanie zabronione
        Rozpowszechnianie artykułu możliwe jest tylko
        Wszelkie prawa zastrzeżone
        Wszystkie prawa zastrzeżone
        Oparte na WordPressie
        Witryna {} jest dumnie wspierana przez WordPressa
        Deklaracja dostępności
        Mapa serwisu
        Mapa strony
        Polityka prywatności
        Zgłoś błąd
        Licencja na publikację
        Materiał chroniony prawem autorskim - wszelkie prawa zastrzeżone. {title}
    """,
}
LEADS = {
    "related_links": """
        Czytaj także
        Czytaj też
        Czytaj również
        Czytaj więcej
        Zobacz także
        Zobacz też
        Zobacz również
        Zobacz więcej
        Przeczytaj także
        Przeczytaj też
        Przeczytaj również
        Przeczytaj więcej
        Sprawdź także
        Sprawdź też
        Sprawdź również
        Polecamy także
        Polecamy też
        Polecamy również
        Warto przeczytać
        Więcej na ten temat
        Czytaj dalej
        Obejrzyj także
        Obejrzyj też
        Dowiedz się więcej
        Powiązane artykuły
        Poprzedni wpis
        Następny wpis
        Poprzedni artykuł
        Następny artykuł
        Poprzednia wiadomość
        Następna wiadomość
        Nie przegap
        Czytaj na ten temat
        Więcej przeczytasz tutaj
        Posłuchaj także
        Zobacz wideo
    """,
}
HEADINGS = {
    "navigation": """
        Wyniki wyszukiwania
    """,
    "related_links": """
        Czytaj także
        Czytaj też
        Zobacz także
        Zobacz też
        Zobacz również
        Przeczytaj także
        Przeczytaj też
        Przeczytaj również
        Polecane artykuły
        Mogą Cię zainteresować
        Może Cię zainteresować
        To może Cię zainteresować
        Może Ci się spodobać
        Mogą Ci się spodobać
        Może zainteresuje Cię także
        Artykuły powiązane
        Powiązane wpisy
        Powiązane wiadomości
        Podobne tematy
        Podobne wiadomości
        Więcej wiadomości
        Więcej artykułów
        Najnowsze wpisy
        Najnowsze informacje
        Najpopularniejsze artykuły
        Najczęściej komentowane
        Popularne teraz
        Popularne wpisy
        Inni czytali także
        Inni czytali również
        Inne wiadomości
        Pozostałe wiadomości
        Ostatnie wiadomości
        Wiadomości dnia
        Redakcja poleca
        Polecamy w serwisie
        Polecamy także
        Materiały partnerów
        Wideo dla Ciebie
        Wybrane dla Ciebie
        Czytaj na ten temat
        Z tego działu
        Czytaj również
        Inne artykuły
        Najchętniej czytane
        Najczęściej czytane
        Najlepsze w premium
        Najnowsze artykuły
        Najnowsze wiadomości
        Nie przegap
        Ostatnio dodane
        Podobne artykuły
        Popularne artykuły
        Powiązane artykuły
        Powiązane tematy
        Więcej na ten temat
        Więcej pogłębionych treści
        Więcej treści premium dla Ciebie
        Więcej z działu
        Zobacz więcej
        Zobacz więcej na temat:
        Te artykuły mogą Cię zainteresować
        Może Cię też zainteresować
        Mogą Cię również zainteresować
        Może Ci się także spodobać
        Może Ci się również spodobać
        Jeśli spodobał Ci się ten artykuł, przeczytaj także
        Czytelnicy przeczytali także
        Więcej z tej kategorii
        Z tej samej kategorii
    """,
    "widgets": """
        Ostatnie wpisy na blogu
        Popularne tagi
        Archiwum wpisów
        Chmura tagów
        Chmurka tagów
        Najbardziej popularne pozycje & Strony
        Najczęściej używane kategorie
        Najnowsze komentarze
        Ostatnie komentarze
        Ostatnie wpisy
    """,
    "author_boxes": """
        O autorach
        Więcej od autora
        Inne teksty autora
        Więcej od tego autora
        Inne artykuły autora
        O autorce
        O autorze
        Więcej artykułów autora
        Wszystkie artykuły autora
    """,
    "contents_tables": """
        Spis treści
        W tym tekście
        Z tego artykułu dowiesz się
        Z artykułu dowiesz się
        Co znajdziesz w artykule
        W artykule
        Spis treści artykułu
        W tym artykule
    """,
}
ENDINGS = {
    "comment_prompts": """
        Dodaj komentarz Anuluj pisanie odpowiedzi
        Dodaj komentarz
        Odpowiedz na {name}
        Skomentuj Anuluj pisanie odpowiedzi
        Dodaj swój komentarz
        Zostaw komentarz
        Napisz komentarz
        Twój adres e-mail nie zostanie opublikowany. Wymagane pola są oznaczone
        Twój adres email nie zostanie opublikowany. Pola, których wypełnienie jest wymagane, są oznaczone symbolem
        Twój adres e-mail nie zostanie opublikowany. Pola, których wypełnienie jest wymagane, są oznaczone symbolem
        Pola, których wypełnienie jest wymagane, są oznaczone symbolem {}
        Wymagane pola są oznaczone {}
        Możliwość komentowania jest wyłączona
        Komentarze są zamknięte
        Komentowanie jest wyłączone
        Komentarze wyłączone
        Zaloguj się, aby dodać komentarz
        Zapisz moje imię, adres e-mail i witrynę internetową w tej przeglądarce
        Aby dodać komentarz, musisz się zalogować
        Jeden komentarz do “{title}”
        W odpowiedzi na “{title}”
        {n} komentarze do “{title}”
        {n} komentarzy do “{title}”
        {n} odpowiedzi do “{title}”
        {n} Odpowiedzi na {name}
        {n} odpowiedzi na “{title}”
        {n} Odpowiedź na {name}
        Musisz być zalogowany by dodać komentarz.
        Musisz się zalogować, aby móc dodać komentarz.
        Odpowiedz na „{title}”
        Proszę podać swoje imię tutaj
        Proszę wpisać swój komentarz!
        Prześlij komentarz
        Twój adres e-mail nie zostanie opublikowany.
        Twój adres email nie zostanie opublikowany.
        Witryna wykorzystuje Akismet, aby ograniczyć spam. Dowiedz się więcej jak przetwarzane są dane komentarzy.
        Zapamiętaj moje dane w tej przeglądarce podczas pisania kolejnych komentarzy.
        Zapisz moje dane, adres e-mail i witrynę w przeglądarce aby wypełnić dane podczas pisania kolejnych komentarzy.
        Zostaw odpowiedź
        Pola, których wypełnienie jest wymagane, są oznaczone symbolem
        Wymagane pola są oznaczone
        Komentarze: {n}
        Komentarzy: {n}
        Komentarze ({n})
        {n} komentarzy
        {n} komentarz
        {n} komentarze
    """,
}
CARDS = {
    "related_links": """
        W "{}"
    """,
}
COMPANIONS = {
    "navigation": """
        Szukaj
        Strona główna
        Menu
        Zamknij
        Nawigacja
        Wyszukaj
        Wyszukiwanie
        Polityka
        Gospodarka
        Biznes
        Sport
        Kultura
        Świat
        Kraj
        Społeczeństwo
        Nauka
        Technologie
        Zdrowie
        Opinie
        Publicystyka
        Rozrywka
        Wczytywanie...
        Strona {n}
        Polski
        Pogoda
        Na żywo
        Odnośniki społecznościowe
        Wyniki dla "{}"
        Ładowanie…
        Na górę {}
        Przewiń w dół
        Drukuj
        Najczęściej zadawane pytania
        Usługi
        Nasze usługi
        Produkty
        Cennik
        Sklep
        Koszyk
        Lista życzeń
        Zamówienie
        Zapytaj o ofertę
        Umów demo
        Skontaktuj się z nami
        Angielski
        Niemiecki
    """,
    "post_meta": """
        Data: {date}
        Data {date}
        PAP
        Źródło: {}
        Źródło
        Opublikowano w {}
        Opublikowano
        przez {name}
        Bez kategorii
        Tagi
        Kategoria
        Edytuj
        Redakcja
        Autor
        Wyróżniony wpis
        Opublikowane
        Zaktualizowano
        Ostatnia aktualizacja
        Otagowano
        Opublikowano przez
    """,
    "related_links": """
        (więcej…)
        Poprzedni: {title}
        Następny: {title}
        Poprzedni
        Następny
        Poprzednia
        Następna
        Poprzednie
        Następne
        Wcześniej: {title}
        Polecamy
        Polecane
        Popularne
        Podobne
        Najnowsze
        Najpopularniejsze
        Czytaj
        Zobacz
        Wiadomości
        Warto przeczytać
        Powrót
        Powiązane
        Podobne wpisy
        Tematy w artykule
        Czytaj dalej {}
        Rozwiń
        Ostatnia
        Pierwsza
    """,
    "comment_prompts": """
        {name} pisze
        {name} napisał
        {name} napisała
        {name} powiedział
        Odpowiedz
        Podpis
        Nazwa
        E-mail
        Imię
        Komentarz
        Komentarze
        komentarzy
        Skomentuj
        Witryna internetowa
        Strona internetowa
        Dyskusja
        Wyślij
        Skomentuj artykuł
        Dziękujemy, że przeczytałaś/eś nasz artykuł do końca.
        Masz temat?
        Oceń jakość naszego artykułu
        Prześlij temat
        Twoja ocena
        Widzisz błąd?
        Znalazłeś błąd?
        Cytuj
        Zgłoś
        Zgłoś nadużycie
        {n} odpowiedzi
        {name} napisał(a):
        Identyfikator
        Twój komentarz
        wymagane
        {} pisze
        Tak Nie
        Najstarsze
    """,
    "share_prompts": """
        Udostępnij
        Podziel się
        Lubię to
        Tweetnij
        Zapisz
        Kopiuj
        Lubię
        Polub/udostępnij!
        Udostępnij przez Telegram
        Zapisano
    """,
    "follow_prompts": """
        Bądź na bieżąco
        Zapisz się
        Subskrybuj
        Obserwuj
        Obserwuj nas
        Śledź nas
        Zapisuję się
        Adres e-mail
        Obserwuj mnie na Twitterze
        Subskrybuj nasz kanał
        Newsletter
        Zapisy
    """,
    "adverts": """
        Autopromocja
        Promocja
        Sponsorowane
    """,
    "paywalls": """
        Zaloguj
        Logowanie
        Rejestracja
        Hasło
        Chcesz czytać dalej?
        Moje konto
        Zapamiętaj mnie
        Zarejestruj się
        Załóż konto
        Jesteś prenumeratorem?
    """,
    "consents": """
        Akceptuję
        Odrzuć
        Akceptuj
        Akceptuj wszystkie
        Akceptuję wszystkie
        Odmawiam
        Personalizacja
        Pozwól mi wybrać
        Funkcjonalne
        Statystyka
        Preferencje
        Zaakceptuj
    """,
    "widgets": """
        Archiwum
        Archiwa
        Kategorie
        Meta
        Strony
        Kalendarz
        Linki
        Odnośniki
        Ostatnie
    """,
    "credits": """
        Zdjęcia: {}
        Grafika: {}
        Screen: {}
    """,
    "players": """
        Posłuchaj
        Odsłuchaj
        Wideo
        Galeria
        Galeria zdjęć
        Zdjęcia
        Audio
        Odtwórz
        Podpisy/napisy
        Transmisja na żywo
    """,
    "footers": """
        © {}
        Kontakt
        Reklama w serwisie
        Drukuj
        Wydrukuj
        Regulamin
        O nas
        Prywatność
        Praca
        Imprint
        Strona wykorzystuje {}
        O serwisie
        Prenumerata
    """,
}
