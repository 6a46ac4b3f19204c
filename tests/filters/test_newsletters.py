from newsclean.filters.newsletters import NEWSLETTERS as FILTER

from .check import *

MISSES = {
    "advice": "Unsubscribe from everything, she told him, and he went to live by the sea.",
    "because": "You are receiving this email because nobody else would read it, the widow wrote to her lawyer.",
    "opt-out": "The law says that every newsletter needs a link to unsubscribe in its last line.",
    "window": "View in browser and app differ, the programmers found, by two pixels.",
    "sent": "This email was sent to the mayor on the night of the flood, and he did not read it.",
    "phone": "Sent from my iPhone, the message was the last that anybody had of him.",
    "friend": "Forward to a friend whatever is good, the poster over the counter said.",
    "letter-head": "From: The mayor\nTo: The people of the valley\nSubject: The bridge\n\nThe bridge will be closed for nine weeks while the arches are rebuilt.",
    "memo": "The memo was short.\n\nFrom: A. Teller\nDate: 4 May 1971\n\nNobody is to use the bridge until the arches have been looked at.",
    "abmelden": "Vom Newsletter abmelden wollten sich neun Leser, und keiner wusste wie.",
    "navegador": "Ver en el navegador lo que nadie ve en el papel, eso quería el director.",
    "joiners": "می‌خواهم نامه‌ای بنویسم که هیچ‌کس نمی‌خواند و نمی‌فهمد.",
    "family": "The last message was \U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466 and nothing else.",
}
MISSES |= {
    "bg": "Получавате този имейл, защото никой друг не би го прочел.",
    "el": "Λαμβάνετε αυτό το email επειδή κανείς άλλος δεν θα το διάβαζε.",
    "fa": "شما این ایمیل را دریافت کرده‌اید زیرا هیچ‌کس دیگر آن را نمی‌خواند.",
    "hi": "आपको यह ईमेल इसलिए मिला है क्योंकि और कोई इसे नहीं पढ़ता।",
    "hu": "Azért kapod ezt a levelet, mert anyád nem mer írni neked.",
    "sk": "Tento e-mail ste dostali, pretože ho nikto iný nechcel čítať, napísala vdova svojmu právnikovi.",
    "sl": "To sporočilo ste prejeli, ker ga nihče drug ni hotel brati.",
}
HITS = {
    "why-bg": "Стената издържа.\n|\n|Получавате този имейл, защото сте се абонирали за нашия бюлетин.",
    "why-el": "Το φράγμα άντεξε.\n|\n|Λαμβάνετε αυτό το email επειδή έχετε εγγραφεί στο newsletter μας.",
    "why-fa": "سد تاب آورد.\n|\n|شما این ایمیل را دریافت کرده‌اید زیرا در خبرنامه ما عضو شده‌اید.",
    "why-hi": "बाँध टिका रहा।\n|\n|आपको यह ईमेल इसलिए मिला है क्योंकि आपने हमारे न्यूज़लेटर की सदस्यता ली है।",
    "why-hu": "A gát kitartott.\n|\n|Azért kapta ezt a levelet, mert feliratkozott a hírlevelünkre.",
    "why-sk": "Hrádza vydržala.\n|\n|Tento e-mail ste dostali, pretože ste sa prihlásili na odber noviniek.",
    "why-sl": "Jez je zdržal.\n|\n|To sporočilo ste prejeli, ker ste naročeni na naše e-novice.",
    "browser": "|View this email in your browser\n|\nThe dam held.",
    "row": "The dam held.\n|\n|Unsubscribe | Manage your subscription",
    "why": "The dam held.\n|\n|You are receiving this email because you signed up for The Morning Dam.\n|This email was sent to reader@valley.example",
    "phone": "The dam held.\n|\n|Sent from my iPhone",
    "forwarded": "|---------- Forwarded message ---------\n|From: The Morning Dam <dam@valley.example>\n|Date: Sat, May 4, 2024 at 7:02 AM\n|Subject: The dam held\n|To: <reader@valley.example>\n|\nThe dam held.",
    "weitergeleitet": "|---------- Weitergeleitete Nachricht ----------\n|Von: Der Dammbote <bote@tal.example>\n|Betreff: Der Damm hielt\n|\nDer Damm hielt.",
    "abmelden": "Der Damm hielt.\n|\n|Newsletter abbestellen",
    "annuler": "Le barrage a tenu.\n|\n|Si vous ne souhaitez plus recevoir nos e-mails, cliquez ici.",
    "baja": "La presa aguantó.\n|\n|Darse de baja",
    "haishin": "ダムは持ちこたえた。\n|\n|配信停止はこちら",
    "filler-line": "|\u034f \u200c \u00a0 \u200b \u200d \ufeff \u034f \u200c \u00a0 \u200b \u200d \ufeff\n|\nThe dam held.",
    "filler-behind-preheader": ("Nine weeks without a bridge. " + "\u200c\u00a0" * 40 + "\n\nThe dam held.", "Nine weeks without a bridge.\n\nThe dam held."),
    "braille-blanks": "|" + "\u2800" * 20 + "\n|\nThe dam held.",
}
