r"""Clean pandas' texts: importing this gives every `Series` of texts the accessor `newsclean`.

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
from typing import Any, Final

import pandas as pd

from ..api import Cleaner
from ..engine.explanation import Explanation

__all__ = ["Accessor"]

COLUMNS: Final = ("row", "start", "end", "reason", "text")
EVERYTHING: Final = Cleaner()


@pd.api.extensions.register_series_accessor("newsclean")
class Accessor:
    """The methods of `series.newsclean`.

    Args:
        series: A series of texts; pandas passes it.
    """

    def __init__(self, series: Any) -> None:
        self._series = series

    def clean(self, *, cleaner: Cleaner = EVERYTHING) -> Any:
        """Return the articles.

        Args:
            cleaner: What to remove.

        Returns:
            A `Series` with the same index, name and dtype.

        Raises:
            TypeError: A value is no text.
        """
        return self._map(cleaner)

    def clean_html(self, *, cleaner: Cleaner = EVERYTHING) -> Any:
        """Return the articles in pages or fragments of HTML.

        Args:
            cleaner: What to remove.

        Returns:
            A `Series` with the same index, name and dtype.

        Raises:
            TypeError: A value is no text.
        """
        return self._map(cleaner.html)

    def explain(self, *, cleaner: Cleaner = EVERYTHING) -> Any:
        """Return what is removed, one removal a row.

        Args:
            cleaner: What to remove.

        Returns:
            A `DataFrame`: the text's label in `row`, `start` and `end` in characters of the text
            with its encoding repaired, `reason`, several joined with ``+``, and `text`.

        Raises:
            TypeError: A value is no text.
        """
        return self._removals(cleaner.explain)

    def explain_html(self, *, cleaner: Cleaner = EVERYTHING) -> Any:
        """Return what is removed from pages or fragments of HTML, one removal a row.

        Args:
            cleaner: What to remove.

        Returns:
            A `DataFrame` as `explain` returns it; offsets count characters of the text that a
            browser shows.

        Raises:
            TypeError: A value is no text.
        """
        return self._removals(cleaner.explain_html)

    def _map(self, clean: Callable[[str], str]) -> Any:
        # pandas maps each of a categorical's categories once, and gives other kinds of text back as
        # objects
        try:
            found = self._series.map(clean, na_action="ignore")
        except TypeError as error:
            raise self._name_row(error) from error
        dtype = self._series.dtype
        return found if isinstance(dtype, pd.CategoricalDtype) else found.astype(dtype)

    def _removals(self, explain: Callable[[str], Explanation]) -> Any:
        rows: list[dict[str, Any]] = []
        try:
            for label, text in self._series.dropna().items():
                rows += [{"row": label, **removal} for removal in explain(text).removals()]
        except TypeError as error:
            raise self._name_row(error) from error
        return pd.DataFrame(rows, columns=COLUMNS)

    def _name_row(self, error: TypeError) -> TypeError:
        for label, value in self._series.dropna().items():
            if not isinstance(value, str | bytes):
                return TypeError(f"row {label!r}: {error}")
        return error
