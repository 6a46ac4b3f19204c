import pytest

from newsclean.filters.navigation import MAX_TRAIL_CHARS
from newsclean.filters.navigation import NAVIGATION as FILTER

from .check import *

MISSES = {
    "label-fr": "Affichage des articles dont le prix a changé, voilà ce que demande le maire.",
    "old-entrance-es": "El molino tiene dos puertas, y el alcalde las abrió ayer.\n\nEntrada antigua\n\nLa primera da al río desde hace dos siglos.",
    "previous-page-de": "Zurück zur vorigen Seite blätterte sie nie.",
    "less-de": "Weniger anzeigen, mehr reden, das rät der Wachtmeister.",
    "position-sv": "Din position i laget är viktig, sade tränaren.",
    "back-to-the-start-bg": "Назад към началото",
    "home-sv": "Tillbaka till startsidan av åkern gick plogen, sade han.",
    "home-zh": "返回首页的路已经断了，他说。",
    "home-sentence": "Home.",
    "chapter": "Skip to the third chapter and you will see why.",
    "skip-sentence": "Skip to content was the first link on every page we tested.",
    "settings": "Go to Settings > Privacy > Location and switch it off.",
    "dateline": "Berlin / Kyiv / Warsaw",
    "ratio": "3 > 2 > 1",
    "home-away": "Home > away, said the coach, and the table agrees.",
    "menu": "Menu: soup, fish, a small pear tart.",
    "top-of-the-league": "Back to the top of the league.",
    "guillemets": "« Nous partirons »",
    "process": "Ore → Iron → Steel",
    "found-nothing": "Nothing found in the lake, the divers said.",
    "search-subhead-uk": "Загиблого шукали три дні, від греблі до млина, і не знайшли навіть човна.\n\nПошук:\n\n"
                         "Першого дня вийшли всі, другого дня половина, а третього лише сусіди та їхній пес.",
    "search-subhead-tr": "Kayıp kayığı üç gün boyunca bentten değirmene kadar aradılar ve hiçbir iz bulamadılar.\n\nArama:\n\n"
                         "İlk gün herkes çıktı, ikinci gün yarısı, üçüncü gün yalnızca komşular ve köpekleri.",
    "search-subhead": "Search:\n\nType the first letters of the name and wait until the list is short enough to read.",
    "countdown": "3\n2\n1",
    "etappen": "Die Etappen des Tages zählte der Fahrer an den Fingern ab, als wären es Kinder, und keine war kurz.\n\n1\n2\n4",
    "criteria": "We looked at four things.\n\nPricing\n\nFeatures\n\nIntegrations\n\nSupport\n\nThe first of them decides for most of the small papers that we asked this year.",
}
MISSES |= {
    "goal-difference": "Penholm United\n38\n+12\n\nHolmbury Town\n38\n+3",
    "signed-by": "Those who signed:\n\nAnn Teller\nBen Ott\nCarl May\nand 12 more",
    "survivors": "The survivors\nAnn Teller\nBen Ott\nCarl May\nand 12 more",
    "überlebende": "Die Überlebenden\nAnna Muster\nJens Ott\nKarl May\nund 12 weitere",
    "sum": "The clerk wrote … +12 on the slate and went home.",
    "temperatures": "Holmbury\nPenholm\n+12",
}
HITS = {
    "label": "|Showing posts with label valley. Show all posts\n|\nThe dam held.",
    "label-ru": "|Показаны сообщения с ярлыком долина. Показать все сообщения\n|\nПлотина выдержала.",
    "older-pl": "Tama wytrzymała.\n|\n|Nowszy post\n|Starszy post\n|Strona główna",
    "previous-page-de": "Der Damm hielt.\n|\n|Zurück zur vorigen Seite",
    "previous-page-cs": "Hráz vydržela.\n|\n|Zpět na předchozí stránku",
    "print-sl": "Jez je zdržal.\n|\n|Natisni stran",
    "key-de": "|Zum Inhalt (ALT-C)\n|Zur Navigation (ALT-N)\n|\nDer Damm hielt.",
    "home-da": "Dæmningen holdt.\n|\n|Tilbage til forsiden",
    "home-ka": "კაშხალმა გაუძლო.\n|\n|მთავარ გვერდზე დაბრუნება",
    "cut-counter": "The dam held.\n|\n|… + 12",
    "cut-counter-dots": "Der Damm hielt.\n|\n|... +3",
    "counter-under-tags": "The dam held.\n\nRivers\nDams\nMills\n|+12\n|Skip to content",
    "zähler-unter-themen": "Der Damm hielt.\n\nFlüsse\nDämme\nMühlen\n|+ 12 weitere\n|Zum Inhalt springen",
    "compteur": "Le barrage a tenu.\n\nRivières\nBarrages\nMoulins\n|et 12 autres\n|Aller au contenu",
    "skip-link": "|Skip to content\n|\nThe dam held.",
    "skip-link-last": "The dam held.\n|\n|Skip to content",
    "breadcrumb": "|Home » News » Valley\n|\nThe dam held.",
    "breadcrumb-angle": "|Home > News > Valley\n|\nThe dam held.",
    "you-are-here": "|You are here: Home / News / Valley\n|\nThe dam held.",
    "menu-run": "|Menu\n|Home\n|News\n|Sports\n|Contact\n|\nThe dam held.",
    "back-to-top": "The dam held.\n|\n|Back to top",
    "toggle": "|Toggle navigation\n|\nThe dam held.",
    "search-cs": "|Hledat:\n|\nHráz vydržela.",
    "search-uk": "|Пошук:\n|\nГребля витримала.",
    "search-tr": "Baraj dayandı.\n|\n|Arama:",
    "search-hi": "बाँध टिका रहा।\n|\n|खोजें:",
    "search-ja": "|検索：\n|\nダムは持ちこたえた。",
    "search-hr": "Brana je izdržala.\n|\n|Pretraga:",
    "pager": "The dam held through the night, the mayor said, and nobody in the valley was hurt.\n|\n|1\n|2\n|3\n|4",
    "search": "|Search for:\n|\nThe dam held.",
    "languages": "|Skip to content\n|Book a demo\n|English\n|\nThe dam held.",
}


PROSE = "The dam held through the night, the mayor said on Monday morning in the school gym."


@pytest.mark.parametrize(("line", "goes"), [
    ("Home » News » Valley...", True), ("Home » News » The dam held.", False), ("Home – News", True), ("Home :: News", True), ("Home»News", True),
    ("You are here: Home / News", True), ("Location: here: Home » News", False), ("At Home » News", False), ("Home: Home » News", False), ("You are here: Home » " + "x" * 190, True), ("Homes » News", False), ("Home » ", False),
    ("Home » ".ljust(MAX_TRAIL_CHARS, "x"), True), ("Home » ".ljust(MAX_TRAIL_CHARS + 1, "x"), False)])
def test_a_trail_starts_at_home_and_is_no_sentence(line, goes):
    assert FILTER(f"{line}\n\n{PROSE}") == (PROSE if goes else f"{line}\n\n{PROSE}")
