"""Spark 4: columns and data frames, in tasks that compile the tables once each.

    from newsclean.adapters.spark import clean_column, explain, learn_sites

    frame.withColumn("article", clean_column("text"))
    frame.withColumn("found", explain("text")).select("found.text", "found.marks")
    profiles = learn_sites(frame, "site", "text")  # site, profile: JSON for SiteProfile.from_json

Nulls stay null. A task that is retried gives the same again: what becomes of a text hangs on it alone, and a
page that is counted twice counts once.
"""
from __future__ import annotations

from collections.abc import Iterator
from functools import reduce
from typing import Any

import pandas as pd
from pyspark.sql import DataFrame
from pyspark.sql import functions as F  # noqa: N812 - so does everyone

from ..api import Cleaner
from ..sites.profile import SiteProfile

__all__ = ["clean_column", "explain", "learn_sites"]

EVERYTHING = Cleaner()
EXPLANATION = "text string, marks array<struct<start: int, end: int, reason: string, text: string>>"


def clean_column(column: Any, *, cleaner: Cleaner = EVERYTHING) -> Any:
    """A column of the articles in a column of texts."""
    def articles(batches: Iterator[pd.Series]) -> Iterator[pd.Series]:
        for texts in batches:
            yield pd.Series([None if pd.isna(text) else cleaner(text) for text in texts], dtype=object)

    return F.pandas_udf(articles, "string", F.PandasUDFType.SCALAR_ITER)(column)


def explain(column: Any, *, cleaner: Cleaner = EVERYTHING) -> Any:
    """A column of structs: the article's `text` and its `marks`, offsets in characters of the mended text."""
    def explained(batches: Iterator[pd.Series]) -> Iterator[pd.DataFrame]:
        for texts in batches:
            yield pd.DataFrame([(None, None) if pd.isna(text) else _struct(cleaner, text) for text in texts], columns=["text", "marks"], dtype=object)

    return F.pandas_udf(explained, EXPLANATION, F.PandasUDFType.SCALAR_ITER)(column)


def _struct(cleaner: Cleaner, text: str) -> tuple[str, list[dict[str, Any]]]:
    found = cleaner.explain(text)
    return found.text, [{"start": mark.start, "end": mark.end, "reason": "+".join(mark.reasons), "text": mark.text} for mark in found.marks]


def learn_sites(frame: DataFrame, site: str, text: str) -> DataFrame:
    """A row a site: its name and its profile as JSON. Pages are counted where they lie; only profiles travel."""
    pages = frame.select(F.col(site).cast("string").alias("site"), F.col(text).alias("text")).dropna()
    parts = pages.sortWithinPartitions("site").mapInPandas(_learned, "site string, profile string")
    return parts.groupBy("site").applyInPandas(_merged, "site string, profile string")


def _learned(batches: Iterator[pd.DataFrame]) -> Iterator[pd.DataFrame]:
    """The profiles of a partition whose pages come site by site, one held at a time."""
    site, profile = None, SiteProfile()
    for batch in batches:
        for here, text in zip(batch["site"], batch["text"]):
            if here != site and site is not None:
                yield _row(site, profile)
                profile = SiteProfile()
            site = here
            profile.add(text)
    if site is not None:
        yield _row(site, profile)


def _merged(parts: pd.DataFrame) -> pd.DataFrame:
    return _row(parts["site"].iloc[0], reduce(SiteProfile.merge, map(SiteProfile.from_json, parts["profile"])))


def _row(site: str, profile: SiteProfile) -> pd.DataFrame:
    return pd.DataFrame({"site": [site], "profile": [profile.to_json()]}, dtype=object)  # Spark 4 knows no newer strings
