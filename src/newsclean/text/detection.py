"""Find the encoding of bytes that do not say it, by the alphabets of the languages that an encoding
is for.

A text read in the wrong encoding has letters that no one language has together, capitals within
words, and signs
that nobody writes. Each encoding is tried on the words that are not ASCII; the one whose letters
fit the alphabet of
one of its languages best is taken, and of two that fit alike the one that is more frequent on the
web.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from typing import Final

__all__ = ["detect_encoding"]

# Bytes of words that are looked at: enough for the rarer letters of an alphabet, and 10 ms.
MAX_SAMPLE_BYTES: Final = 3_000
# Of a text that is UTF-8 but for some broken characters at least so many are whole for each
# broken one.
UTF8_WHOLE_PER_BROKEN: Final = 2

_TAG: Final = re.compile(rb"<[^<>]*>")

# Letters by language, most frequent first. Of a Latin alphabet those that are not ASCII.
_WESTERN: Final = (
    "éèàêçîôâûùëïœüæÿ",  # French
    "üäöß",  # German
    "óíáéñúü",  # Spanish
    "ãçáéêóíâõúàô",  # Portuguese
    "èàùòéìî",  # Italian
    "ëéïóüè",  # Dutch
    "äåöé",  # Swedish, Finnish
    "åøæéóòô",  # Danish, Norwegian
    "áðíéþóöúæý",  # Icelandic
    "àéèòíçóïúü",  # Catalan
    "áíéóú",  # Irish
    "ëç",  # Albanian
)
_CENTRAL: Final = (
    "łąęóżśćńź",  # Polish
    "áíéěřčšžýůúťďňó",  # Czech
    "áíéčšžýúľťňôďóäŕĺ",  # Slovak
    "áéóöőüúíű",  # Hungarian
    "čšžćđ",  # Croatian, Slovene
    "ăîâşţ",  # Romanian
    "üäöß",  # German
)
_BALTIC: Final = ("ėšųžįąčęū", "āīēšņūļžčģķ", "äõüöšž")  # Lithuanian, Latvian, Estonian
_TURKISH: Final = ("ıüşğçöİâî", "äåöé", "üäöß")
_VIETNAMESE: Final = (
    "đăâêôơư\u0300\u0301\u0303\u0309\u0323",
)  # tones are characters of their own there
_CYRILLIC: Final = (
    "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё",  # Russian
    "оаниівретсклудмпязьбгчйхжїцшюєщфґ",  # Ukrainian
    "анеоіртсклвдмуяыпгзбьцчйўхжшюфёэ",  # Belarusian
    "аеоитнрсвлдкпмузгябъчцщжйшхфюь",  # Bulgarian
    "аоиенрјстувдкпмлзбгчшжцћхљњђфџ",  # Serbian
    "аоиетнрсвдлкпмујзбгчшцжхќѓљњфџѕ",  # Macedonian
)
_GREEK: Final = ("αοειντσρηκπςμλυίόάγέδήθχώωβφύξζψϊϋΐΰ",)
_HEBREW: Final = ("יוהלאתרמשבנםקדפעחטגכסזצןךףץ",)
_ARABIC: Final = (
    "اليمنرتبةعدسفهكقحجأشطصخإىذزضغءثئآظؤ",  # Arabic
    "ايرنهدتمسوبكشزلگقفعخجپحطصآچذضغظثئژيکى",  # Persian
    "اکیرنےهيتمسلوبدپجگشچحخںہعقھفٹزڑصطئآضڈظذغؤثژ",  # Urdu
)
_THAI: Final = ("านรกอเงมยลวดทสตะปบคหแจพชขใไผโถซธศณษภญฟิ่้ีัุูื์ำ็ๆฯ",)
_JAPANESE: Final = (
    "のにるたをはいとしがでてなんれかこさらもすりりっあくだまきけえせおめつどうそよわやみへば"
    "ンースルトリアイラクレド日一人大年国本中出時月会者事社分県市",
)
_KOREAN: Final = (
    "이다는에의을가고하한지로은기사도를서대리인정시자어해아라부일나있으주장과들보원수그제전"
    "스만것여구동상마게조했방비게관성우진오신소미",
)
_SIMPLIFIED: Final = (
    "的一在是了有不和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也"
    "能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现",
)
_TRADITIONAL: Final = (
    "的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也"
    "能下過子說產種面而方後多定行學法所民得經十三之進著等部度家電力裡如水化高自二理起小物現",
)

# Python's codecs, in the order of preference, with the alphabets of their languages.
_CANDIDATES: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    ("cp1252", _WESTERN),
    ("cp1251", _CYRILLIC),
    ("gb18030", _SIMPLIFIED),
    ("cp932", _JAPANESE),
    ("cp949", _KOREAN),
    ("cp1250", _CENTRAL),
    ("iso8859_2", _CENTRAL),
    ("big5hkscs", _TRADITIONAL),
    ("euc_jp", _JAPANESE),
    ("cp1254", _TURKISH),
    ("cp1256", _ARABIC),
    ("cp1253", _GREEK),
    ("iso8859_7", _GREEK),
    ("cp1255", _HEBREW),
    ("cp874", _THAI),
    ("cp1257", _BALTIC),
    ("iso8859_13", _BALTIC),
    ("iso8859_4", _BALTIC),
    ("iso8859_15", _WESTERN),
    ("koi8_r", _CYRILLIC[:1]),
    ("koi8_u", _CYRILLIC[1:3]),
    ("iso8859_5", _CYRILLIC),
    ("cp866", _CYRILLIC),
    ("mac_cyrillic", _CYRILLIC),
    ("mac_roman", _WESTERN),
    ("iso8859_6", _ARABIC),
    ("cp1258", _VIETNAMESE),
)

# What stands in texts of any language.
_COMMON: Final = frozenset(
    "“”„‚‘’–—…«»‹›•·°€£§©®™\xa0\xad¿¡½¼¾²³×№†‰、。「」，：；？！（）《》・"
)

# Weights of a character: of an alphabet's frequent letters, of its others, of common signs, of
# anything else.
FREQUENT: Final = 2.0
RARE: Final = 1.0
COMMON: Final = 2.0
FOREIGN: Final = -2.0
BROKEN: Final = -4.0
# Weight of a capital within a word, and of a letter of another script than its neighbour's.
MISPLACED: Final = -3.0
# The encoding of most pages in none, which browsers take where nothing tells another; any other
# one must fit so much better, for all bytes together.
FALLBACK: Final = "cp1252"
DOUBT: Final = 2.0
# Letters of an alphabet that are frequent: of Cyrillic they make up two thirds of a text.
FREQUENT_LETTERS: Final = 12


def detect_encoding(data: bytes) -> str:
    """Return the name of the codec that bytes, which are no UTF-8, are most probably in. Never
    raise.
    """
    whole = data.decode("utf-8", errors="replace")
    broken = whole.count("\ufffd")
    not_ascii = len(whole) - sum(map(str.isascii, whole)) if broken else 0
    if not_ascii - broken >= UTF8_WHOLE_PER_BROKEN * broken:
        return "utf-8"
    sample = _choose_sample(data)
    evidence = sum(byte >= 0x80 for byte in sample)
    best, best_score = FALLBACK, float("-inf")
    for codec, alphabets in _CANDIDATES:
        score = _score(sample.decode(codec, errors="replace"), alphabets)
        if codec != FALLBACK:
            score -= DOUBT / max(evidence, 1)
        if score > best_score:
            best, best_score = codec, score
    return best


def _choose_sample(data: bytes) -> bytes:
    """Return words that are not ASCII, from all over the text, without its markup."""
    words = [word for word in _TAG.sub(b" ", data).split() if not word.isascii()]
    if not words:
        words = [word for word in data.split() if not word.isascii()]
    step = 1 + sum(map(len, words)) // MAX_SAMPLE_BYTES
    return b" ".join(words[::step])[: 2 * MAX_SAMPLE_BYTES]


def _score(text: str, alphabets: Iterable[str]) -> float:
    """Return how well the characters of a text that are not ASCII fit one of the alphabets, per
    character.
    """
    counts: Counter[str] = Counter()
    misplaced = 0
    before = " "
    for char in text:
        if not char.isascii():
            small = char.lower()
            counts[small if len(small) == 1 else char] += 1
            misplaced += small != char and before.isalpha()
        # two scripts in one word
        if _is_of_other_script(char, before) or _is_of_other_script(before, char):
            misplaced += 1
        before = char
    total = sum(counts.values())
    if not total:
        return 0.0
    fixed = sum(map(counts.__getitem__, _COMMON.intersection(counts))) * COMMON
    fixed += misplaced * MISPLACED
    fixed += sum(count for char, count in counts.items() if _is_broken(char)) * BROKEN
    return (fixed + max(_weigh(counts, alphabet) for alphabet in alphabets)) / total


def _weigh(counts: Counter[str], alphabet: str) -> float:
    weight = 0.0
    for char, count in counts.items():
        at = alphabet.find(char)
        if 0 <= at < FREQUENT_LETTERS:
            weight += FREQUENT * count
        elif at >= 0 or _is_ideograph(char):
            weight += RARE * count
        elif char not in _COMMON:
            weight += FOREIGN * count
    return weight


def _is_of_other_script(char: str, neighbour: str) -> bool:
    """Say whether a letter of Greek, Cyrillic, Hebrew, Arabic or Thai stands at one of the Latin
    alphabet.
    """
    return "\u0370" <= char <= "\u0e7f" and neighbour.isascii() and neighbour.isalpha()


def _is_broken(char: str) -> bool:
    """Say whether this is a character that no encoding is meant to give: unassigned, private or a
    control.
    """
    return char == "\ufffd" or "\x80" <= char <= "\x9f" or "\ue000" <= char <= "\uf8ff"


def _is_ideograph(char: str) -> bool:
    return (
        "\u3041" <= char <= "\u30fe"
        or "\u4e00" <= char <= "\u9fff"
        or "\uac00" <= char <= "\ud7a3"
    )
