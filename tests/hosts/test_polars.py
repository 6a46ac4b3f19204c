from __future__ import annotations

from io import BytesIO

import pytest

from newsclean import Cleaner, filters

from .conftest import host

pl = host("polars")
host("newsclean.adapters.polars")

TEXTS = ["3 min read\n\nThe dam held.", None, "The dam held.", "", "ADVERTISEMENT"]
CLEAN = ["The dam held.", None, "The dam held.", "", ""]
FRAME = pl.DataFrame({"page": range(5), "text": TEXTS})
ARTICLE = pl.col("text").newsclean.clean()


def test_an_expression_cleans_and_nulls_pass():
    assert FRAME.with_columns(ARTICLE)["text"].to_list() == CLEAN
    assert FRAME.select(article=ARTICLE).columns == ["article"]
    assert FRAME.schema["text"] == FRAME.select(ARTICLE).schema["text"]


def test_a_lazy_plan_stays_lazy_and_knows_its_types():
    plan = FRAME.lazy().with_columns(ARTICLE, removed=pl.col("text").newsclean.explain())
    assert plan.collect_schema()["text"] == pl.String
    assert plan.collect_schema()["removed"].inner.to_schema() == {
        "start": pl.Int64, "end": pl.Int64, "reason": pl.String, "text": pl.String}
    assert plan.collect().schema == plan.collect_schema()


def test_a_filter_on_another_column_is_still_pushed_below_the_cleaning():
    plan = FRAME.lazy().with_columns(ARTICLE).filter(pl.col("page") == 2).explain()
    assert plan.index("WITH_COLUMNS") < plan.index("page")


def test_streaming_from_a_file_gives_the_same(tmp_path):
    path = tmp_path / "texts.parquet"
    pl.concat([FRAME] * 2000).write_parquet(path, row_group_size=500)
    plan = pl.scan_parquet(path).with_columns(ARTICLE)
    assert plan.collect(engine="streaming")["text"].to_list() == CLEAN * 2000
    plan.sink_parquet(tmp_path / "articles.parquet")
    assert pl.read_parquet(tmp_path / "articles.parquet")["text"].to_list() == CLEAN * 2000


def test_a_plan_with_cleaning_in_it_can_be_stored():
    stored = FRAME.lazy().with_columns(ARTICLE).serialize()
    assert pl.LazyFrame.deserialize(BytesIO(stored)).collect()["text"].to_list() == CLEAN


@pytest.mark.parametrize("dtype", [pl.Categorical, pl.Enum(sorted(filter(None, TEXTS)))])
def test_categories_come_back_as_strings(dtype):
    texts = ["3 min read\n\nThe dam held.", "ADVERTISEMENT", None]
    assert pl.Series(texts, dtype=dtype).newsclean.clean().to_list() == ["The dam held.", "", None]
    assert pl.DataFrame({"text": pl.Series(texts, dtype=dtype)}).select(ARTICLE)["text"].to_list() == ["The dam held.", "", None]


@pytest.mark.parametrize("values", [[], [None, None]])
def test_a_column_with_no_text_in_it_comes_back(values):
    series = pl.Series("text", values, dtype=pl.String)
    assert series.newsclean.clean().to_list() == values
    assert series.newsclean.explain().schema == {
        "row": pl.get_index_type(), "start": pl.Int64, "end": pl.Int64, "reason": pl.String, "text": pl.String}
    assert series.newsclean.explain().is_empty()


def test_what_is_no_text_is_named():
    with pytest.raises(TypeError, match="text: expected str or bytes, got int"):
        pl.Series([1]).newsclean.clean()
    with pytest.raises((TypeError, pl.exceptions.PolarsError), match="text: expected str or bytes, got int"):
        FRAME.with_columns(pl.col("page").newsclean.clean())


def test_removals_are_a_frame():
    removals = FRAME["text"].newsclean.explain()
    assert removals.to_dicts() == [
        {"row": 0, "start": 0, "end": 10, "reason": "reading_times", "text": "3 min read"},
        {"row": 4, "start": 0, "end": 13, "reason": "adverts", "text": "ADVERTISEMENT"}]
    lists = FRAME.select("page", removed=pl.col("text").newsclean.explain())
    assert lists["removed"].list.len().to_list() == [1, None, 0, 0, 1]


def test_a_cleaner_of_ones_own():
    only_adverts = Cleaner(filters={filters.ADVERTS})
    assert FRAME.select(pl.col("text").newsclean.clean(cleaner=only_adverts))["text"].to_list() == [*TEXTS[:4], ""]
    assert FRAME["text"].newsclean.clean(cleaner=only_adverts).to_list() == [*TEXTS[:4], ""]
    assert FRAME["text"].newsclean.explain(cleaner=only_adverts)["reason"].to_list() == ["adverts"]


def test_pages_become_articles():
    pages = pl.DataFrame({"page": ["<p>The dam held.</p><p>3 min read</p>", None]})
    assert pages.select(pl.col("page").newsclean.clean_html())["page"].to_list() == ["The dam held.", None]
    assert pages["page"].newsclean.clean_html().to_list() == ["The dam held.", None]
    removal = {"start": 15, "end": 25, "reason": "reading_times", "text": "3 min read"}
    assert pages["page"].newsclean.explain_html().to_dicts() == [{"row": 0, **removal}]
    assert pages.select(pl.col("page").newsclean.explain_html())["page"].to_list() == [[removal], None]
