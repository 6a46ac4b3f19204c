r"""Clean polars' texts: importing this gives expressions and series of texts the namespace
`newsclean`.

>>> import newsclean.adapters.polars
>>> frame = pl.DataFrame({"text": ["3 min read\n\nThe dam held.", None]})
>>> frame.select(article=pl.col("text").newsclean.clean()).to_dicts()
[{'article': 'The dam held.'}, {'article': None}]
>>> frame["text"].newsclean.explain().to_dicts()
[{'row': 0, 'start': 0, 'end': 10, 'reason': 'reading_times', 'text': '3 min read'}]

Nulls stay null. What becomes of a value depends on that value alone, and polars is told so: lazy
plans stay lazy, and streaming plans stay streaming.
"""
from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, Final

import polars as pl

from ..api import Cleaner
from ..engine.explanation import Explanation

__all__ = ["Expression", "Series"]

REMOVAL: Final = pl.Struct({"start": pl.Int64, "end": pl.Int64, "reason": pl.String, "text": pl.String})
REMOVALS: Final = pl.List(REMOVAL)
EVERYTHING: Final = Cleaner()


@pl.api.register_expr_namespace("newsclean")
class Expression:
    """The methods of `expression.newsclean`. A value that is no text raises when the plan runs.

    Args:
        expression: An expression of texts; polars passes it.
    """

    def __init__(self, expression: Any) -> None:
        self._expression = expression

    def clean(self, *, cleaner: Cleaner = EVERYTHING) -> Any:
        """Return the articles.

        Args:
            cleaner: What to remove.

        Returns:
            An expression of strings.
        """
        return self._batches(partial(_clean_each, cleaner), pl.String)

    def clean_html(self, *, cleaner: Cleaner = EVERYTHING) -> Any:
        """Return the articles in pages or fragments of HTML.

        Args:
            cleaner: What to remove.

        Returns:
            An expression of strings.
        """
        return self._batches(partial(_clean_each, cleaner.html), pl.String)

    def explain(self, *, cleaner: Cleaner = EVERYTHING) -> Any:
        """Return what is removed from each text.

        Args:
            cleaner: What to remove.

        Returns:
            An expression of lists of structs: `start` and `end` in characters, `reason`, `text`.
        """
        return self._batches(partial(_explain_each, cleaner.explain), REMOVALS)

    def explain_html(self, *, cleaner: Cleaner = EVERYTHING) -> Any:
        """Return what is removed from pages or fragments of HTML.

        Args:
            cleaner: What to remove.

        Returns:
            An expression as `explain` returns it; offsets count characters of the text that a
            browser shows.
        """
        return self._batches(partial(_explain_each, cleaner.explain_html), REMOVALS)

    def _batches(self, work: Callable[[Any], Any], dtype: Any) -> Any:
        return self._expression.map_batches(work, return_dtype=dtype, is_elementwise=True)


@pl.api.register_series_namespace("newsclean")
class Series:
    """The methods of `series.newsclean`.

    Args:
        series: A series of texts; polars passes it.
    """

    def __init__(self, series: Any) -> None:
        self._series = series

    def clean(self, *, cleaner: Cleaner = EVERYTHING) -> Any:
        """Return the articles.

        Args:
            cleaner: What to remove.

        Returns:
            A `Series` of strings with the same name.

        Raises:
            TypeError: A value is no text.
        """
        return _clean_each(cleaner, self._series)

    def clean_html(self, *, cleaner: Cleaner = EVERYTHING) -> Any:
        """Return the articles in pages or fragments of HTML.

        Args:
            cleaner: What to remove.

        Returns:
            A `Series` of strings with the same name.

        Raises:
            TypeError: A value is no text.
        """
        return _clean_each(cleaner.html, self._series)

    def explain(self, *, cleaner: Cleaner = EVERYTHING) -> Any:
        """Return what is removed, one removal a row.

        Args:
            cleaner: What to remove.

        Returns:
            A `DataFrame`: the text's number in `row`, counted from 0, `start`, `end`, `reason` and
            `text`.

        Raises:
            TypeError: A value is no text.
        """
        return _to_frame(_explain_each(cleaner.explain, self._series))

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
        return _to_frame(_explain_each(cleaner.explain_html, self._series))


def _clean_each(clean: Callable[[str], str], texts: Any) -> Any:
    articles = [None if text is None else clean(text) for text in texts]
    return pl.Series(texts.name, articles, dtype=pl.String)


def _explain_each(explain: Callable[[str], Explanation], texts: Any) -> Any:
    rows = [None if text is None else explain(text).removals() for text in texts]
    return pl.Series(texts.name, rows, dtype=REMOVALS)


def _to_frame(removals: Any) -> Any:
    found = pl.DataFrame({"removal": removals}).with_row_index("row")
    return found.explode("removal").drop_nulls("removal").unnest("removal")
