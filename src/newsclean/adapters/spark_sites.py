"""Clean the pages of a Spark data frame by what repeats on each site.

    from newsclean.adapters.spark import learn_sites
    from newsclean.adapters.spark_sites import clean_sites

    profiles = learn_sites(frame, "site", "text")
    clean_sites(frame, profiles, "site", "text")  # the frame with the columns article and removed
"""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import Any, Final

import pyarrow as pa
from pyspark.sql import DataFrame
from pyspark.sql import functions as F  # noqa: N812 - so does everyone
from pyspark.sql import types as T  # noqa: N812
from pyspark.sql.pandas.types import from_arrow_type

from ..api import Cleaner
from ..sites.profile import SiteProfile
from .spark import EVERYTHING, choose_explain

__all__ = ["clean_sites"]

PROFILE: Final = "newsclean_profile"
REMOVED_PIECE: Final = [("start", pa.int32()), ("end", pa.int32()), ("reason", pa.string()), ("text", pa.string())]
REMOVED: Final = pa.list_(pa.struct(REMOVED_PIECE))


def clean_sites(
    frame: DataFrame, profiles: DataFrame, site: str, text: str, *,
    cleaner: Cleaner = EVERYTHING, html: bool = False,
) -> DataFrame:
    """Return the frame with its articles, each site cleaned by its own profile too.

    A profile is sent to the partition of its site once, before the pages; nothing is collected or
    broadcast.

    Args:
        frame: The pages.
        profiles: The columns `site` and `profile`, as `learn_sites` returns them.
        site: The column that names a page's site.
        text: The column of its text.
        cleaner: What to remove besides.
        html: Whether the texts are HTML.

    Returns:
        The frame with the columns `article` and `removed`.
    """
    own_type = frame.schema[site].dataType
    rows = profiles.select(F.col("site").cast(own_type).alias(site), F.col("profile").alias(PROFILE))
    both = frame.unionByName(rows, allowMissingColumns=True).repartition(site)
    sorted_rows = both.sortWithinPartitions(F.col(site), F.col(PROFILE).isNull())
    schema = T.StructType([*frame.schema.fields]).add("article", T.StringType()).add("removed", from_arrow_type(REMOVED))
    clean = partial(_clean_partition, site=site, text=text, cleaner=cleaner, html=html)
    return sorted_rows.mapInArrow(clean, schema)


def _clean_partition(
    batches: Iterator[Any], *, site: str, text: str, cleaner: Cleaner, html: bool
) -> Iterator[Any]:
    """Yield batches with two columns more; a row with a profile says how the rows of its site are cleaned."""
    known: str | None = None
    explain = choose_explain(cleaner, html)
    for batch in batches:
        found: list[tuple[Any, Any]] = []
        sites, sources, profiles = (batch.column(name).to_pylist() for name in (site, text, PROFILE))
        for name, source, profile in zip(sites, sources, profiles):
            if profile is not None or name != known:
                known, explain = name, choose_explain(_cleaner_of(cleaner, name, profile), html)
            if profile is None:
                result = None if source is None else explain(source)
                found.append((None, None) if result is None else (result.text, result.removals()))
        pages = batch.filter(pa.array([profile is None for profile in profiles])).drop_columns(PROFILE)
        articles = pa.array([article for article, _ in found], pa.string())
        removals = pa.array([removed for _, removed in found], REMOVED)
        yield pages.append_column("article", articles).append_column("removed", removals)


def _cleaner_of(cleaner: Cleaner, site: Any, profile: str | None) -> Cleaner:
    own = cleaner.for_site(str(site))
    if profile is None:
        return own
    return replace(own, filters=own.filters | {SiteProfile.from_json(profile).filter()})
