"""Remove the clutter from news texts, keep the article, and say of every character why it was removed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import filters, rules
from .api import Cleaner, clean, clean_html, explain, explain_html, is_compiled
from .engine.explanation import Explanation
from .engine.filter import Filter
from .engine.view import View
from .filters import DEFAULT
from .model import Element, Line, LineMarkup, Mark, Repair, Span
from .phrases.lexicon import Hit
from .version import __version__ as __version__

__all__ = [
    "DEFAULT",
    "Cleaner",
    "Element",
    "Explanation",
    "Filter",
    "Hit",
    "Line",
    "LineMarkup",
    "Mark",
    "Repair",
    "SiteProfile",
    "Span",
    "View",
    "clean",
    "clean_html",
    "explain",
    "explain_html",
    "filters",
    "is_compiled",
    "rules",
]


if TYPE_CHECKING:
    from .sites.profile import SiteProfile
else:  # or a type checker would believe in any name at all

    def __getattr__(name: str) -> object:
        """Import `SiteProfile` when it is first asked for; most who clean a text never do."""
        if name == "SiteProfile":
            from .sites.profile import SiteProfile

            return SiteProfile
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
