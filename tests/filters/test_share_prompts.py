from newsclean.filters.share_prompts import SHARE_PROMPTS as FILTER

from .check import *

MISSES = {
    "glued-and-a-word": "Share on FacebookShares fell for a third day",
    "glued-names": "LinkedIn and WhatsApp",
    "two-words-zh": "分享 评论",
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
    "quiz": "Did the dam hold?\n\nYes No\n\nIt did, and by a hand's breadth.",
    "three-words": "The week in short\n\nHealth Science Politics\n\nNo vote was taken in any of the three committees before the recess.",
    "half-known": "Facebook Twitter lawsuit",
    "sentence-of-labels": "Share this: Facebook lost a third of its young users in spring.",
    "liked": "Like this article? Then you have not read the other one, he told the editor.",
    "button-named": "The box (Share on Facebook) is missing from the new page.",
}
HITS = {
    "glued": "The dam held.\n|\n|Share on FacebookShare on TwitterShare on LinkedIn",
    "strung-hr": "Brana je izdržala.\n|\n|Podijeli na Facebooku Podijeli na X-u Pošalji e-mailom",
    "strung-zh": "大坝守住了。\n|\n|分享到微信 分享到微博 复制链接",
    "strung-cy": "Daliodd yr argae.\n|\n|Rhannu ar Facebook Rhannu ar X",
    "row": "The dam held.\n|\n|Share this:\n|Click to share on X (Opens in new window)\n|Click to share on Facebook (Opens in new window)",
    "like": "The dam held.\n|\n|Like this:\n|Like Loading...",
    "buttons": "The dam held.\n|\n|Share this article\n|Tweet\n|Pin it\n|Facebook",
    "counter": "The dam held.\n|\n|23 Shares",
    "copy": "The dam held.\n|\n|Copy link",
    "hidden": ("The dam held. (Opens in new window)",
        "The dam held."),
    "strung": "The dam held.\n|\n|Share this: Facebook X LinkedIn Like this: Like Loading...",
    "strung-windows": "The dam held.\n|\n|Share this: Click to share on X (Opens in new window) X Click to share on Facebook (Opens in new window) Facebook",
    "strung-numbers": "The dam held.\n|\n|Share on Facebook 23 Tweet 5 Pin it 2",
    "strung-menu": "The dam held.\n|\n|Facebook Twitter LinkedIn WhatsApp",
    "with-friends": "The dam held.\n|\n|Like this article? Share it with your friends!",
    "note-in-link": ("The county plan (Opens in new window) was printed twice.", "The county plan was printed twice."),
}
