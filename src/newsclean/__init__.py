"""Take the clutter out of news texts: composable filters that leave the article and account for the rest."""
from __future__ import annotations

from . import filters
from .api import Cleaner, clean, clean_html, explain, explain_html
from .document import Explanation, Filter, Line, Mark, Repair, Span, View
from .filters import DEFAULT
from .sites import SiteProfile

__all__ = ["DEFAULT", "Cleaner", "Explanation", "Filter", "Line", "Mark", "Repair", "SiteProfile", "Span", "View", "clean",
           "clean_html", "explain", "explain_html", "filters"]

__version__ = "0.1.0"
