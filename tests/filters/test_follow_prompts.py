from newsclean.filters.follow_prompts import FOLLOW_PROMPTS as FILTER

from .check import *

MISSES = {
    "map-es": "Síguenos en Google Maps, decía la nota, y llegarás al molino.",
    "boat-ru": "Присоединяйтесь к нашему каналу в субботу, просил лодочник.",
    "flour": "Follow the miller on Google Discover and you will learn nothing of flour.",
    "salt": "Add salt as a trusted source of flavour.",
    "mine": "Follow us into the mine and the noise stops.",
    "money": "Follow the money, the detective said.",
    "scam": "Download our app, the scam message read, and lose your savings.",
    "view": "Subscribe to that view and you must raise taxes.",
    "creed": "Subscribe to no creed, he used to say.",
    "draft": "Sign up for the draft was slow.",
    "business": "The paper's newsletter has 40,000 readers; it pays for two reporters.",
    "recruits": "The militia told recruits to join its Telegram channel.",
    "army": "Join the army, see the world.",
    "census": "Get the latest census and do the sums.",
    "follow-her": "Follow her on Twitter and you will meet another politician.",
    "know-first": "Be the first to know your own heart, the poet wrote.",
    "join-click": "Click here to join our Telegram channel, said the mail, and thousands did.",
    "title-in-bracket": "The name of the song (Follow Me) is carved above the gate.",
    "bracket-then-comma": "[Follow us], they said, and went up the hill.",
    "poster": "Follow us on Facebook, Twitter and in the pub, said the poster.",
    "poster-nl": "Volg ons op Facebook, stond er op de muur van de molen.",
    "code": "Enter your email to get a code, then type it into the box by the door.",
    "agree-to-a-walk": "By signing up, you agree to nothing but a walk along the river, the ranger said.",
}
HITS = {
    "newsletter": "The dam held.\n|\n|Subscribe to our newsletter\n\nNobody was hurt.",
    "delivered": "The dam held.\n|\n|Get the latest posts delivered right to your inbox.",
    "whatsapp": "The dam held.\n|\n|Join our WhatsApp channel\n\nNobody was hurt.",
    "google-news": "The dam held.\n|\n|Follow us on Google News\n\nNobody was hurt.",
    "app": "The dam held.\n|\n|Download our app\n\nNobody was hurt.",
    "telegram": "The dam held.\n|\n|Click here to join our Telegram channel",
    "agree": "The dam held.\n|\n|Enter your email to get the week in your inbox\n|By providing your email, you agree to our terms.",
    "never-miss": "The dam held.\n|\n|Never miss an article\n\nNobody was hurt.",
}
