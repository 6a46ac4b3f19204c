"""An index of the languages: one data-only module each, loaded when first asked for."""
from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from types import ModuleType

__all__ = ["CODES", "blocks", "load", "phrases"]

CODES = (
    "af", "ar", "az", "be", "bg", "bn", "bs", "ca", "ckb", "cs", "cy", "da", "de", "el", "en", "eo", "es", "et",
    "eu", "fa", "fi", "fil", "fr", "ga", "gd", "gl", "gu", "he", "hi", "hr", "hu", "hy", "id", "is", "it", "ja",
    "jv", "ka", "kk", "kn", "ko", "lt", "lv", "mk", "ml", "mn", "mr", "ms", "my", "nb", "ne", "nl", "nn", "oc",
    "pa", "pl", "pt", "ro", "ru", "si", "sk", "sl", "sq", "sr_cyrl", "sr_latn", "su", "sv", "sw", "ta", "te",
    "th", "tr", "ug", "uk", "ur", "uz", "vi", "zh_hans", "zh_hant",
)

_TABLES = {"LINES": "line", "LEADS": "lead", "HEADINGS": "heading", "ENDINGS": "ending", "COMPANIONS": "companion",
           "CARDS": "card"}


def load(code: str) -> ModuleType:
    """The module of one language; its constants are described in the README."""
    return import_module(f".{code.replace('-', '_').lower()}", __name__)


def blocks(code: str) -> Iterator[tuple[str, str, str]]:
    """Position, reason and block of phrases, one a line, of all that one language's module holds."""
    module = load(code)
    for table, position in _TABLES.items():
        by_reason: Mapping[str, str] = getattr(module, table, {})
        for reason, block in by_reason.items():
            yield position, reason, block
    yield "home", "navigation", getattr(module, "HOME", "")


def phrases(code: str) -> Iterator[tuple[str, str, str]]:
    """Position, reason and phrase of all that one language's module holds."""
    for position, reason, block in blocks(code):
        for phrase in filter(None, map(str.strip, block.split("\n"))):
            yield position, reason, phrase
