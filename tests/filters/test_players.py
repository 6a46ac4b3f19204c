from newsclean.filters.players import PLAYERS as FILTER

from .check import *

MISSES = {
    "listen": "Listen to this: the river is back.",
    "log": "00:43\nThe first siren sounds.\n\n01:10\nThe bridge is closed.",
    "stage": "Pause.",
    "play": "Play.",
    "fractions": "1 / 12",
    "watch": "Watch: a word that once meant staying awake.",
    "watch-clock": "WATCH the clock, not the man.",
    "manual": "Settings > Sound > Mute",
}
HITS = {
    "listen": "|Listen to this article\n|00:00 / 03:12\n|\nThe dam held.",
    "clock-alone": "|00:00 / 03:12\n|\nThe dam held.",
    "audio": "The dam held.\n|\n|Your browser does not support the audio element.\n\nNobody was hurt.",
    "video": "|Video Player\n|00:00\n|\nThe dam held.",
}
