from newsclean.filters.paywalls import PAYWALLS as FILTER

from .check import *

MISSES = {
    "month": "Subscribe for just one month, her mother said, and see what you read.",
    "women-de": "Jetzt für nur drei Tage testen wir das Wehr, sagte der Meister.",
    "read-on-ru": "Зарегистрируйтесь бесплатно, чтобы не промокнуть, шутил сторож.",
    "read-on-fr": "Créez un compte gratuit pour continuer la guerre, ironisait le maire.",
    "two-left-da": "Du har 2 gratis artikler tilbage, sagde købmanden og lukkede lågen.",
    "members-cs": "Obsah je jen pro předplatitele, řekl hostinský a schoval láhev.",
    "one-unknown": "This story is for members only. So said the rope at the door.",
    "questions": "Already a member? Then you know the smell of the hall.",
    "words-of-a-rule": "Log in. Log out. Nobody noticed.",
    "jar": "You have 2 free articles left this month, the shopkeeper wrote on the jar.",
    "market-de": "Sie haben noch 2 kostenlose Artikel in diesem Monat, rief der Händler über den Markt.",
    "shop-ru": "У вас осталось 2 бесплатные статьи, шутил лавочник.",
    "priest-fr": "Cet article est réservé aux curés, plaisanta le marchand en montrant la soutane.",
    "lighthouse-ru": "Войдите, чтобы продолжить чтение, просил смотритель маяка промокших гостей.",
    "remote-school": "Log in, log out: a year of remote school.",
    "theory": "Already a subscriber to the theory, he bought the book.",
    "register": "Register for the draft within 30 days of your birthday.",
    "blood": "Donate blood, the hospital urged.",
    "premium": "Premium fuel rose again.",
    "banner": "Support independent journalism, the banner over the square read.",
    "support": "Support our work, the nurses asked the minister.",
    "local-journalism": "Support local journalism or watch the town hall go dark, she said.",
    "in-bracket": "The board (This content is for subscribers only) leans against the wall.",
    "last-words": "Support local journalism. These were her last words in the council, and she sat down.",
    "last-words-pl": "Wesprzyj niezależne dziennikarstwo. Tak brzmiało ostatnie zdanie jego mowy.",
    "long-story": "To read the full story, you would have to sit in the archive for a summer.",
}
HITS = {
    "month": "The vote is on Friday.\n|\n|Subscribe for just £1 a month",
    "read-on-pl": "Głosowanie odbędzie się w piątek.\n|\n|Załóż bezpłatne konto, aby czytać dalej",
    "two-sentences": "The vote is on Friday.\n|\n|This story is for members only. Already a member? Sign in.",
    "two-sentences-hu": "A szavazás pénteken lesz.\n|\n|A cikk csak előfizetőknek érhető el. Már előfizető? Lépjen be",
    "two-sentences-ja": "投票は金曜日に行われる。\n|\n|この記事は会員限定です。会員の方はログインしてください",
    "left-cs": "Hlasování je v pátek.\n|\n|Tento měsíc vám zbývají 2 články zdarma",
    "login": "The vote is on Friday.\n|\n|Already a subscriber? Log in",
    "subscribers-only": "The vote is on Friday.\n|\n|This article is for subscribers only.",
    "free-left": "The vote is on Friday.\n|\n|You have 2 free articles left",
    "support-us": "The vote is on Friday.\n|\n|Support our journalism. Become a member today.",
}
