"""Scripts: which have capitals, and how much a character of each says."""
from __future__ import annotations

import re

__all__ = ["MAY_BE_DENSE", "is_cased", "measure_length"]

# Letters that say as much as several Latin ones: Thai to Khmer, kana, Han, Hangul, full-width forms.
_DENSE = "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]"
# What has none of these has none of them; a class of so many letters takes long to compile.
MAY_BE_DENSE = re.compile("[^\0-\u0dff\u2000-\u303f]")
_THAI = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")


def measure_length(text: str) -> int:
    """Length in characters as if the text were in Latin script."""
    if text.isascii():
        return len(text)
    if not MAY_BE_DENSE.search(text):
        return len(text)
    dense = len(re.findall(_DENSE, text))
    return len(text) + dense + (0 if dense == 0 or _THAI.search(text) else dense // 2)


def is_cased(text: str) -> bool:
    """Whether the text is in a script with capitals. Georgian has some, for headlines, and begins no name with them."""
    return any(char.upper() != char.lower() and not "\u10a0" <= char <= "\u10ff" for char in text)
