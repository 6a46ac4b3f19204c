"""Language tags as the world writes them (BCP 47), to the codes of the language files.

`<html lang>`, fastText, CLD3, lingua and trafilatura say `en-US`, `EN`, `zh-Hans`, `zh-tw`, `no`,
`pt_BR`, `sr`, `iw`.
"""

from __future__ import annotations

from typing import Final

from . import CODES

__all__ = ["codes_for"]

# Subtags that were replaced, or that name a group of which newsclean knows a member (IANA language
# subtag registry).
_REPLACED: Final = {
    "iw": "he",
    "in": "id",
    "ji": "yi",
    "jw": "jv",
    "mo": "ro",
    "no": "nb",
    "tl": "fil",
    "sh": "sr-latn",
    "scc": "sr",
    "cmn": "zh",
    "yue": "zh-hant",
    "arb": "ar",
    "pes": "fa",
    "ku-arab": "ckb",
    "ku": "kmr",
}
# Three-letter codes (ISO 639-2 and 639-3) of languages whose file goes by two letters; `eng` for
# `en`.
_LONG: Final = {
    "afr": "af",
    "ara": "ar",
    "aze": "az",
    "bel": "be",
    "bul": "bg",
    "ben": "bn",
    "bos": "bs",
    "cat": "ca",
    "ces": "cs",
    "cze": "cs",
    "cym": "cy",
    "wel": "cy",
    "dan": "da",
    "deu": "de",
    "ger": "de",
    "ell": "el",
    "gre": "el",
    "eng": "en",
    "epo": "eo",
    "spa": "es",
    "est": "et",
    "eus": "eu",
    "baq": "eu",
    "fas": "fa",
    "per": "fa",
    "fin": "fi",
    "fra": "fr",
    "fre": "fr",
    "gle": "ga",
    "gla": "gd",
    "glg": "gl",
    "guj": "gu",
    "heb": "he",
    "hin": "hi",
    "hrv": "hr",
    "hun": "hu",
    "hye": "hy",
    "arm": "hy",
    "ind": "id",
    "isl": "is",
    "ice": "is",
    "ita": "it",
    "jpn": "ja",
    "jav": "jv",
    "kat": "ka",
    "geo": "ka",
    "kaz": "kk",
    "kan": "kn",
    "kor": "ko",
    "lit": "lt",
    "lav": "lv",
    "mkd": "mk",
    "mac": "mk",
    "mal": "ml",
    "mon": "mn",
    "mar": "mr",
    "msa": "ms",
    "may": "ms",
    "zsm": "ms",
    "mya": "my",
    "bur": "my",
    "nob": "nb",
    "nep": "ne",
    "nld": "nl",
    "dut": "nl",
    "nno": "nn",
    "nor": "nb",
    "oci": "oc",
    "pan": "pa",
    "pol": "pl",
    "por": "pt",
    "ron": "ro",
    "rum": "ro",
    "rus": "ru",
    "sin": "si",
    "slk": "sk",
    "slo": "sk",
    "slv": "sl",
    "sqi": "sq",
    "alb": "sq",
    "srp": "sr",
    "sun": "su",
    "swe": "sv",
    "swa": "sw",
    "tam": "ta",
    "tel": "te",
    "tha": "th",
    "tgl": "fil",
    "tur": "tr",
    "uig": "ug",
    "ukr": "uk",
    "urd": "ur",
    "uzb": "uz",
    "vie": "vi",
    "zho": "zh",
    "chi": "zh",
    "hau": "ha",
    "ltz": "lb",
    "mlt": "mt",
    "kur": "ku",
    "amh": "am",
    "som": "so",
    "yor": "yo",
    "zul": "zu",
    "khm": "km",
    "lao": "lo",
    "pus": "ps",
    "pbu": "ps",
    "pbt": "ps",
    "kir": "ky",
    "fry": "fy",
    "ori": "or",
    "ory": "or",
    "tgk": "tg",
    "bre": "br",
}
# Regions that write Chinese in traditional signs; all others write simplified ones.
_TRADITIONAL_REGIONS: Final = frozenset({"tw", "hk", "mo"})


def codes_for(tag: str) -> frozenset[str]:
    """Return the codes of the language files that a BCP 47 tag stands for.

    A tag is widened to what there is: `en-US` to `en`; `zh` and `sr`, which are written in two
    ways, to both files.

    Args:
        tag: A language tag, in any case, with hyphens or underscores.

    Raises:
        ValueError: newsclean has no file for the language; the error names what is nearest.

    >>> sorted(codes_for("EN-us")), sorted(codes_for("zh")), sorted(codes_for("no"))
    (['en'], ['zh_hans', 'zh_hant'], ['nb'])
    """
    wanted = tag.strip().lower().replace("_", "-").partition(".")[0].partition("@")[0]
    language, *rest = wanted.split("-")
    language = _LONG.get(language, language)
    for replaced in ("-".join([language, *rest[:1]]), language):
        if replaced in _REPLACED:
            language, *script = _REPLACED[replaced].split("-")
            rest = script + rest
            break
    found = _written(language, rest)
    if not found:
        raise ValueError(f"languages: none for {tag!r}; {_nearest(language)}")
    return found


def _written(language: str, rest: list[str]) -> frozenset[str]:
    """Return the files of a language in the script that the other subtags tell."""
    if language in CODES:
        return frozenset({language})
    files = [code for code in CODES if code.startswith(f"{language}_")]
    for subtag in rest:
        if f"{language}_{subtag}" in files:
            return frozenset({f"{language}_{subtag}"})
    if language == "zh" and rest:
        region = rest[-1]
        return frozenset({"zh_hant" if region in _TRADITIONAL_REGIONS else "zh_hans"})
    return frozenset(files)


def _nearest(language: str) -> str:
    from difflib import get_close_matches  # here: only errors need it

    near = get_close_matches(language, CODES, n=3, cutoff=0.5)
    return (
        f"the nearest are {', '.join(near)}"
        if near
        else f"there are {', '.join(CODES)}"
    )
