"""Take the clutter out of news texts: composable filters that leave the article and account for the rest."""
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import filters
from .api import Cleaner, clean, clean_html, explain, explain_html
from .engine.explanation import Explanation
from .engine.filter import Filter
from .engine.view import View
from .filters import DEFAULT
from .model import Line, Mark, Repair, Span

if TYPE_CHECKING:
    from .sites.profile import SiteProfile

__all__ = ["DEFAULT", "Cleaner", "Explanation", "Filter", "Line", "Mark", "Repair", "SiteProfile", "Span", "View", "clean",
           "clean_html", "explain", "explain_html", "filters"]

__version__ = "0.1.0"


def __getattr__(name: str) -> Any:
    """`SiteProfile`, when first asked for: what a site's pages have in common is no business of most who clean a text."""
    if name == "SiteProfile":
        from .sites.profile import SiteProfile

        return SiteProfile
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
