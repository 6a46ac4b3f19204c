from __future__ import annotations

import pytest

from newsclean import Cleaner, filters

from .conftest import host

numpy = host("numpy")
pd = host("pandas")
host("pyarrow")
host("newsclean.adapters.pandas")

TEXTS = ["3 min read\n\nThe dam held.", None, "The dam held.", "", "ADVERTISEMENT"]
CLEAN = ["The dam held.", None, "The dam held.", "", ""]
INDEX = pd.MultiIndex.from_tuples([("a", 1), ("a", 2), ("b", 1), ("b", 1), ("c", 0)], names=["site", "page"])


@pytest.mark.parametrize("dtype", ["object", "str", "string[python]", "string[pyarrow]", "large_string[pyarrow]", "category"])
def test_every_kind_of_text_column_keeps_its_kind_index_name_and_nulls(dtype):
    series = pd.Series(TEXTS, dtype=dtype, index=INDEX, name="story")
    found = series.newsclean.clean()
    assert found.index.equals(INDEX)
    assert found.name == "story"
    assert dtype == "category" or found.dtype == series.dtype
    assert [None if pd.isna(text) else text for text in found] == CLEAN
    assert series.iloc[0] == TEXTS[0]


def test_each_category_is_cleaned_once():
    asked = []

    def cleaner(text):
        asked.append(text)
        return text

    pd.Series(["a", "b", "a", None] * 1000, dtype="category").newsclean.clean(cleaner=cleaner)
    assert sorted(asked) == ["a", "b"]


@pytest.mark.parametrize("nulls", [[], [None, None], [numpy.nan], [pd.NA, None]])
def test_a_column_with_no_text_in_it_comes_back(nulls):
    series = pd.Series(nulls, dtype="object")
    assert series.newsclean.clean().isna().all()
    assert series.newsclean.explain().empty
    assert list(series.newsclean.explain().columns) == ["row", "start", "end", "reason", "text"]


def test_what_is_no_text_is_named():
    with pytest.raises(TypeError, match="row 0: text: expected str or bytes, got int"):
        pd.Series([1, 2]).newsclean.clean()
    mixed = pd.Series(["The dam held.", None, ["The dam held."]], index=["a", "b", "c"])
    for call in (mixed.newsclean.clean, mixed.newsclean.explain):
        with pytest.raises(TypeError, match="row 'c': text: expected str or bytes, got list; clean its items"):
            call()


def test_bytes_are_decoded():
    assert list(pd.Series([b"The dam held.\n\nADVERTISEMENT"]).newsclean.clean()) == ["The dam held."]


def test_removals_are_a_frame_that_joins_its_texts_again():
    series = pd.Series(TEXTS, index=[10, 20, 30, 40, 50])
    removals = series.newsclean.explain()
    assert removals.to_dict("records") == [
        {"row": 10, "start": 0, "end": 10, "reason": "reading_times", "text": "3 min read"},
        {"row": 50, "start": 0, "end": 13, "reason": "adverts", "text": "ADVERTISEMENT"}]
    assert list(removals.set_index("row").join(series.rename("source"))["source"].str.len()) == [25, 13]
    assert series.to_frame().groupby(level=0).ngroups == 5


def test_a_cleaner_of_ones_own():
    only_adverts = Cleaner(filters={filters.ADVERTS})
    series = pd.Series(TEXTS)
    assert series.newsclean.clean(cleaner=only_adverts)[0] == TEXTS[0]
    assert list(series.newsclean.explain(cleaner=only_adverts)["reason"]) == ["adverts"]


def test_pages_become_articles():
    pages = pd.Series(["<p>The dam held.</p><p>3 min read</p>", None], index=["a", "b"])
    assert pages.newsclean.clean_html()["a"] == "The dam held."
    assert pages.newsclean.explain_html().to_dict("records")[0] == {
        "row": "a", "start": 15, "end": 25, "reason": "reading_times", "text": "3 min read"}
