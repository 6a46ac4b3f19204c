from newsclean.filters.comment_prompts import COMMENT_PROMPTS as FILTER

from .check import *

MISSES = {
    "word-on-a-wall": "The river had risen for three days when somebody painted a word on the door of the mill:\n\nComments",
    "wort": "Drei Tage lang war der Fluss gestiegen, und dann stand an der Tür der Mühle nur dieses Wort:\n\nKommentare",
    "quoted": "“Leave a reply,” she said, “or leave the room.”",
    "sign": "Leave a reply, the sign says, and someone may answer.",
    "shoes": "Leave a comment on his shoes and he will talk for an hour.",
    "closed-sundays": "Comments are closed on Sundays, like everything else in the village.",
    "cheap": "Comment is cheap, evidence is dear.",
    "reply-colon": "Reply: the ministry has not answered.",
    "interview": "Q: Did the sluice fail?\n\nA: It did not. It was opened.\n\nQ: By whom?\n\nA: That is what we ask ourselves.",
    "heading-in-a-budget": "The draft has three parts, and the mayor read them all aloud to a nearly empty room on Monday.\n\nComments\n\nThe board received forty letters about the draft, most of them in favour of the higher wall.",
    "says": "The miller says:\n\n“We have seen worse.”",
    "draft": "Comments on the draft close on Friday.",
    "comments-say": "Comments\n\nJane Doe says the bridge should have been closed years ago, and many on the council agree with her.",
    "comments-then-a-dated-section": "Comments\n\nThe parish council\n\n14 May 2024\n\nForty letters came, and most of them were for the higher wall.",
    "comments-then-a-log": "Comments\n\nThe gauge fell at 10:12.\n\n14 May 2024 10:12\n\nForty letters came, and most of them were for the higher wall.",
    "in-the-comments": "Let us know in the comments what your own well looks like, and what it cost.",
    "scores": "Total: 5 Average: 4.2",
}
HITS = {
    "last-heading": "The dam held through the night, the mayor said, and nobody in the valley was hurt.\n|\n|Comments",
    "darrer-titol": "La presa va aguantar tota la nit, va dir l'alcalde, i ningú de la vall no va prendre mal.\n|\n|Comentaris",
    "el-teleftaio": "Το φράγμα άντεξε όλη τη νύχτα, είπε ο δήμαρχος, και κανείς στην κοιλάδα δεν έπαθε τίποτα.\n|\n|Σχολιάστε",
    "heading": "The dam held.\n|\n|Leave a Reply",
    "with-cancel": "The dam held.\n|\n|Leave a Reply Cancel reply",
    "closed": "The dam held.\n|\n|Comments are closed.",
    "count": "The dam held.\n|\n|12 Comments",
    "form": "The dam held.\n|\n|Leave a Reply\n|\n|Your email address will not be published. Required fields are marked *\n|\n|Comment *\n|Name *\n|Email *\n|Website\n|\n|Save my name, email, and website in this browser for the next time I comment.\n|\n|Post Comment",
    "link-at-the-top": "|Leave a comment\n|\nThe river had risen for three days when the first of the families packed their things.\n\nThe dam held.",
    "notify": "The dam held.\n|\n|Notify me of follow-up comments by email.\n|Notify me of new posts by email.",
    "thread": "The river had risen for three days when the first of the families packed their things and left.\n|\n|Leave a Reply\n|\n|Jane Doe says:\n|May 14, 2024 at 10:12 am\n|\n|I remember the flood of my childhood; it was nothing like as high as this one has been.\n|\n|Reply",
    "thread-by-word": "The river had risen for three days when the first of the families packed their things and left.\n|\n|Comments\n|\n|Jane Doe says:\n|May 14, 2024 at 10:12 am\n|\n|I remember the flood of my childhood; it was nothing like as high as this one has been.\n|\n|Reply",
    "thread-of-one-name": "The river had risen for three days when the first of the families packed their things and left.\n|\n|Comments\n|\n|weirwatcher9\n|May 14, 2024 at 10:12 am\n|It was lovely.\n|Reply\n|\n|Mary says:\n|May 14, 2024 at 11:30 am\n|\n|I remember the flood of my childhood; it was nothing like as high as this one has been.\n|\n|Reply",
    "helpful": "The dam held.\n|\n|Was this article helpful?\n|Yes No",
    "stars": "The dam held.\n|\n|Rate this post\n|[Total: 5 Average: 4.2]",
    "what-do-you-think": "The dam held.\n|\n|What do you think? Let us know in the comments below!",
}
