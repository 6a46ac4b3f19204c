r"""pandas: importing this gives every `Series` of texts the accessor `newsclean`.

>>> import newsclean.adapters.pandas
>>> texts = pd.Series(["3 min read\n\nThe dam held.", None], name="story")
>>> texts.newsclean.clean()[0]
'The dam held.'
>>> texts.newsclean.explain()
   row  start  end      reason        text
0    0      0   10  reading_times  3 min read

Missing values stay missing; index, name and dtype stay as they were.
"""
from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pandas as pd

from ..api import Cleaner
from ..engine.explanation import Explanation

__all__ = ["Accessor"]

COLUMNS = ("row", "start", "end", "reason", "text")
EVERYTHING = Cleaner()


@pd.api.extensions.register_series_accessor("newsclean")
class Accessor:
    """What `series.newsclean` offers."""

    def __init__(self, series: Any) -> None:
        self._series = series

    def clean(self, *, cleaner: Cleaner = EVERYTHING) -> Any:
        """The articles, a `Series` like the one they came from. Raises `TypeError` for a value that is no text."""
        return self._map(cleaner)

    def clean_html(self, *, cleaner: Cleaner = EVERYTHING) -> Any:
        """The same from pages or fragments of HTML."""
        return self._map(cleaner.html)

    def explain(self, *, cleaner: Cleaner = EVERYTHING) -> Any:
        """One removal a row: the text's label in `row`, `start` and `end` in characters, `reason` and `text`.

        Several reasons are joined with `+`; offsets count in the text once its encoding is mended.
        """
        return self._removals(cleaner.explain)

    def explain_html(self, *, cleaner: Cleaner = EVERYTHING) -> Any:
        """The same for pages or fragments of HTML; offsets count in their text."""
        return self._removals(cleaner.explain_html)

    def _map(self, clean: Callable[[str], str]) -> Any:
        # pandas maps each of a categorical's categories once, and gives other kinds of text back as objects
        found = self._series.map(clean, na_action="ignore")
        return found if isinstance(self._series.dtype, pd.CategoricalDtype) else found.astype(self._series.dtype)

    def _removals(self, explain: Callable[[str], Explanation]) -> Any:
        rows = [(label, mark.start, mark.end, "+".join(mark.reasons), mark.text)
                for label, text in self._series.dropna().items() for mark in explain(text).marks]
        return pd.DataFrame(rows, columns=COLUMNS)
