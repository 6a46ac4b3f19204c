"""Clean Spark 4's columns and data frames, in tasks that compile the phrase tables once each.

    from newsclean.adapters.spark import clean_column, explain, learn_sites

    frame.withColumn("article", clean_column("text"))
    frame.withColumn("article", clean_column("page", html=True))  # a column of strings or of bytes
    frame.withColumn("found", explain("text")).select("found.text", "found.marks")
    profiles = learn_sites(frame, "site", "text")  # site, profile: JSON for SiteProfile.from_json

Nulls stay null. A task that is retried gives the same result. What becomes of a text depends on that
text alone, and a page that is counted twice counts once. `spark_sites` cleans by what was learned.
"""
from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial, reduce
from typing import Any, Final

import pandas as pd
from pyspark.sql import DataFrame
from pyspark.sql import functions as F  # noqa: N812 - so does everyone

from ..api import Cleaner
from ..engine.explanation import Explanation
from ..html import read_html
from ..sites.profile import SiteProfile

__all__ = ["clean_column", "explain", "learn_sites"]

EVERYTHING: Final = Cleaner()
PROFILES: Final = "site string, profile string"
EXPLANATION: Final = "text string, marks array<struct<start: int, end: int, reason: string, text: string>>"


def clean_column(column: Any, *, cleaner: Cleaner = EVERYTHING, html: bool = False) -> Any:
    """Return a column of the articles in a column of texts.

    Args:
        column: The texts: strings, or bytes to be decoded.
        cleaner: What to remove.
        html: Whether they are pages or fragments of HTML.

    Returns:
        A column of strings; null stays null.
    """
    find = choose_explain(cleaner, html)

    def articles(batches: Iterator[pd.Series]) -> Iterator[pd.Series]:
        for texts in batches:
            cleaned = [None if pd.isna(text) else find(text).text for text in texts]
            yield pd.Series(cleaned, dtype=object)

    return F.pandas_udf(articles, "string", F.PandasUDFType.SCALAR_ITER)(column)


def explain(column: Any, *, cleaner: Cleaner = EVERYTHING, html: bool = False) -> Any:
    """Return a column of articles with what was removed.

    Args:
        column: The texts: strings, or bytes to be decoded.
        cleaner: What to remove.
        html: Whether they are pages or fragments of HTML.

    Returns:
        A column of structs: `text`, and `marks` with `start`, `end`, `reason` and `text`. Offsets
        count characters of the repaired text, of HTML of the text that a browser shows.
    """
    find = choose_explain(cleaner, html)

    def explained(batches: Iterator[pd.Series]) -> Iterator[pd.DataFrame]:
        for texts in batches:
            rows = [_explain_one(find, text) for text in texts]
            yield pd.DataFrame(rows, columns=["text", "marks"], dtype=object)

    return F.pandas_udf(explained, EXPLANATION, F.PandasUDFType.SCALAR_ITER)(column)


def _explain_one(find: Callable[[Any], Explanation], text: Any) -> tuple[Any, Any]:
    if pd.isna(text):
        return None, None
    found = find(text)
    return found.text, found.removals()


def choose_explain(cleaner: Cleaner, html: bool) -> Callable[[Any], Explanation]:
    """Return what explains a text, or markup, with a cleaner."""
    return cleaner.explain_html if html else cleaner.explain


def learn_sites(frame: DataFrame, site: str, text: str, *, html: bool = False) -> DataFrame:
    """Return the profile of each site. Pages are counted where they are; only profiles are sent.

    Args:
        frame: The pages.
        site: The column that names a page's site.
        text: The column of its text.
        html: Whether the texts are HTML.

    Returns:
        A data frame with the columns `site` and `profile`, JSON for `SiteProfile.from_json`.
    """
    pages = frame.select(F.col(site).cast("string").alias("site"), F.col(text).alias("text"))
    by_site = pages.dropna().sortWithinPartitions("site")
    parts = by_site.mapInPandas(partial(_learn_partition, html=html), PROFILES)
    return parts.groupBy("site").applyInPandas(_merge_profiles, PROFILES)


def _learn_partition(batches: Iterator[pd.DataFrame], *, html: bool) -> Iterator[pd.DataFrame]:
    """Yield the profiles of a partition whose pages come site by site, one held at a time."""
    site, profile = None, SiteProfile()
    for batch in batches:
        for next_site, text in zip(batch["site"], batch["text"]):
            if next_site != site and site is not None:
                yield _make_row(site, profile)
                profile = SiteProfile()
            site = next_site
            profile.add(read_html(text).text if html else text)
    if site is not None:
        yield _make_row(site, profile)


def _merge_profiles(parts: pd.DataFrame) -> pd.DataFrame:
    merged = reduce(SiteProfile.merge, map(SiteProfile.from_json, parts["profile"]))
    return _make_row(parts["site"].iloc[0], merged)


def _make_row(site: str, profile: SiteProfile) -> pd.DataFrame:
    # as objects: Spark 4 does not take pandas' newer strings
    return pd.DataFrame({"site": [site], "profile": [profile.to_json()]}, dtype=object)
