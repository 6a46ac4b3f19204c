from newsclean.filters.share_prompts import SHARE_PROMPTS as FILTER

from .check import *

MISSES = {
    "doctor": "Share this with your doctor before you change the dose.",
    "burden": "Share this burden or drop it.",
    "homes": "Share of homes heated by gas: 48 %",
    "prices": "Share prices fell for a third day.",
    "eggs": "Like this: two eggs, flour, a pinch of salt.",
    "strikes": "Like this one, most strikes end in a draw.",
    "bird": "Tweet, tweet, went the bird.",
    "email": "Email was down for six hours.",
    "changed-hands": "1,200 shares changed hands.",
    "chapters": "The report looks at each network in turn.\n\nFacebook\n\nThe oldest of them has lost a third of its young users since the spring, the report says.",
}
HITS = {
    "row": "The dam held.\n|\n|Share this:\n|Click to share on X (Opens in new window)\n|Click to share on Facebook (Opens in new window)",
    "like": "The dam held.\n|\n|Like this:\n|Like Loading...",
    "buttons": "The dam held.\n|\n|Share this article\n|Tweet\n|Pin it\n|Facebook",
    "counter": "The dam held.\n|\n|23 Shares",
    "copy": "The dam held.\n|\n|Copy link",
    "hidden": ("The dam held. (Opens in new window)",
        "The dam held."),
}
