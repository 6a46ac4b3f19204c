import pytest

from newsclean.filters.media_players import MEDIA_PLAYERS as FILTER

from .check import *

MISSES = {
    "needed": "Photos (2)",
    "needed-ja": "写真（2枚）",
    "needed-ko": "사진 (2장)",
    "needed-ru": "Фото (2)",
    "gallery-cs": "Fotogalerie (12 fotografií) visí v hospodě nad pípou.",
    "photos-en": "Photos (12 of them) hang over the bar.",
    "watch-found": "Watch: silver, found in 1911",
    "video-of-a-list-de": "Video: keins, nur ein Foto",
    "law-es": "Escuchar artículo por artículo la nueva ley le llevó nueve horas.",
    "bar": "Watch the video above the bar, the landlord says, and your beer goes warm.",
    "barrels-de": "An dieser Stelle finden Sie Inhalte von Fässern, die niemand mehr öffnet.",
    "listen": "Listen to this: the river is back.",
    "log": "00:43\nThe first siren sounds.\n\n01:10\nThe bridge is closed.",
    "stage": "Pause.",
    "play": "Play.",
    "fractions": "1 / 12",
    "watch": "Watch: a word that once meant staying awake.",
    "watch-clock": "WATCH the clock, not the man.",
    "manual": "Settings > Sound > Mute",
    "in-bracket": "The frame (Video unavailable) is all that was found.",
}
HITS = {
    "gallery-cs": "Hráz vydržela.\n|\n|Fotogalerie (12 fotografií)",
    "gallery-ja": "ダムは持ちこたえた。\n|\n|フォトギャラリー（12枚）",
    "listen": "|Listen to this article\n|00:00 / 03:12\n|\nThe dam held.",
    "broken-reading": "The dam held.\n|0:00\n|/\n|0:00\n|Play audio",
    "broken-reading-cs": "Hráz vydržela.\n|0:00\n|/\n|3:12\n|Spustit audio",
    "clock-alone": "|00:00 / 03:12\n|\nThe dam held.",
    "audio": "The dam held.\n|\n|Your browser does not support the audio element.\n\nNobody was hurt.",
    "video": "|Video Player\n|00:00\n|\nThe dam held.",
    "embedded": "The dam held.\n|\n|Sorry, your browser doesn’t support embedded videos.\n\nNobody was hurt.",
    "failed": "The dam held.\n|\n|We apologize, but this video has failed to load.\n\nNobody was hurt.",
}


PROSE = "The dam held through the night, the mayor said on Monday morning in the school gym."


@pytest.mark.parametrize(("line", "goes"), [
    ("00:00", True), ("-00:12", True), ("12:00:01", True), ("0:00 / 3:12", True), ("01:00 | 3:12", True), ("1x", True), ("1.5x", True), ("1:00 pm", False), ("12x", False), (" / ", True)])
def test_a_clock_goes_beside_a_player(line, goes):
    assert FILTER(f"{PROSE}\n\nVideo Player\n{line}") == (PROSE if goes else f"{PROSE}\n\n{line}")
    assert FILTER(f"{PROSE}\n\n{line}\n\nVideo Player") == (PROSE if goes else f"{PROSE}\n\n{line}")


@pytest.mark.parametrize(("line", "goes"), [
    ("0:00 / 3:12", True), ("00:00 | 1:03:12", True), ("01:00 / 3:12", False), ("0:00", False), ("0:00 / 3:12 left", False), ("10:00 / 3:12", False)])
def test_a_clock_alone_goes_where_it_has_both_ends(line, goes):
    assert FILTER(f"{PROSE}\n\n{line}") == (PROSE if goes else f"{PROSE}\n\n{line}")


def test_what_interrupts_an_article_says_nothing_of_its_neighbours():
    for line in ("ADVERTISEMENT", "See also"):
        assert FILTER(f"{PROSE}\n\n{line}\n00:00") == f"{PROSE}\n\n{line}\n00:00"
