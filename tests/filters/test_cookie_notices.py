from newsclean.filters.cookie_notices import COOKIE_NOTICES as FILTER

from .check import *

MISSES = {
    "spying-it": "Questo sito utilizza cookie per spiare i vicini, ha deciso il giudice.",
    "spying-es": "Este sitio utiliza cookies para espiar a los vecinos, sentenció el juez.",
    "spying-bg": "Този сайт използва бисквитки, за да следи читателите си, реши съдът.",
    "spying-lt": "Ši svetainė naudoja slapukus, kad sektų skaitytojus, nusprendė teismas.",
    "spying-sl": "Spletna stran uporablja piškotke za sledenje bralcem, je odločilo sodišče.",
    "spying-pl": "Ta strona używa plików cookie, aby śledzić czytelników, uznał sąd.",
    "spying-ru": "Сайт использует файлы cookie для слежки, признал суд.",
    "base-ro": "Folosim cookie-uri pentru a umple blatul, a spus cofetarul.",
    "base-bg": "Използваме бисквитки, за да украсим тортата, каза сладкарят.",
    "base-hr": "Koristimo kolačiće za podlogu torte, s maslacem i soli.",
    "raccoons": "We use cookies to lure the raccoons out of the attic.",
    "law": "Sites must let users reject all cookies as easily as accept them.",
    "motion": "Accept all refugees, the motion said.",
    "recipe": "Cookies: chocolate, oat, ginger.",
    "privacy": "Privacy is what is left when the door is shut.",
    "quoted": "“This website uses cookies,” the banner said, and covered the whole of the map.",
    "guarded": "This site is protected by reCAPTCHA and two tired guards.",
    "kinds-of-cookies": "Performance cookies are used to understand what readers leave unread, which is most of it.",
    "button-named": "Touch the box (Accept all) and count to nine.",
    "button-named-es": "La casilla (Aceptar todo) tapaba la otra.",
    "button-named-fr": "La case (Tout accepter) cachait l’autre.",
    "crust": "We use cookies to give the crust its snap.",
    "crust-de": "Wir verwenden Cookies und Sahne für den Rand, erst grob, dann fein gemahlen.",
    "crust-zh": "我们使用Cookie来做糕点的底,一层一层压紧。",
    "in-court": "By clicking “Accept”, the judges held, nobody had agreed to anything, and all of them wrote it down.",
    "follows-its-readers": "This website uses cookies to follow its readers home, the watchdog found.",
    "crust-sv": "Vi använder cookies för att få en botten som håller, och grädde från byn.",
}
HITS = {
    "banner": "|This website uses cookies to improve your experience.\n|Accept all\n|\nThe dam held.",
    "value": "The dam held.\n|\n|We value your privacy\n|Manage preferences",
    "buttons": "The dam held.\n|\n|This site uses cookies.\n|Reject all\n|Accept all",
    "captcha": "The dam held.\n|\n|This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply.",
}
