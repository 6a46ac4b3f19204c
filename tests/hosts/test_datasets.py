from __future__ import annotations

import os
import pickle
import subprocess
import sys

import pytest

from newsclean import Cleaner, filters

from .conftest import host

datasets = host("datasets")
Clean = host("newsclean.adapters.datasets").Clean

TEXTS = ["3 min read\n\nThe dam held.", None, "The dam held.", "", "ADVERTISEMENT"]
CLEAN = ["The dam held.", None, "The dam held.", "", ""]

MAP = """
import sys, datasets
from newsclean import DEFAULT, Cleaner, filters
from newsclean.adapters.datasets import Clean
datasets.disable_progress_bars()
loaded = datasets.load_from_disk(sys.argv[1])
cleaner = Cleaner(filters=DEFAULT - {filters.CREDITS}, languages={"en", "de", "fr"})
done = loaded.map(Clean("text", cleaner=cleaner), batched=True)
print(done._fingerprint, done.cache_files[0]["filename"], len(done))
"""


@pytest.fixture(autouse=True)
def quiet():
    datasets.disable_progress_bars()


@pytest.fixture
def texts():
    return datasets.Dataset.from_dict({"page": list(range(5)), "text": TEXTS})


def test_a_column_is_cleaned_in_place_or_beside(texts):
    assert texts.map(Clean(), batched=True)["text"][:] == CLEAN
    beside = texts.map(Clean("text", into="article"), batched=True)
    assert beside["article"][:] == CLEAN
    assert beside["text"][:] == TEXTS


def test_the_cache_hits_in_another_process(texts, tmp_path):
    texts.save_to_disk(tmp_path / "texts")
    runs = [subprocess.run([sys.executable, "-c", MAP, str(tmp_path / "texts")], capture_output=True, text=True, check=False,
                           env={**os.environ, "PYTHONHASHSEED": seed}) for seed in ("1", "2")]
    assert runs[0].stdout, runs[0].stderr
    assert runs[0].stdout == runs[1].stdout
    assert len(list((tmp_path / "texts").glob("cache-*.arrow"))) == 1


def test_other_cleaners_and_versions_do_not_share_a_cache():
    hashed = datasets.fingerprint.Hasher.hash
    assert hashed(Clean()) == hashed(pickle.loads(pickle.dumps(Clean())))
    different = [Clean(), Clean("body"), Clean(into="article"), Clean(removed="clutter"), Clean(version="0.0"),
                 Clean(cleaner=Cleaner(filters={filters.ADVERTS})), Clean(cleaner=Cleaner(languages={"en"}))]
    assert len({hashed(each) for each in different}) == len(different)


def test_what_went_is_a_column_even_if_nothing_goes_from_the_first_batch():
    many = datasets.Dataset.from_dict({"text": ["The dam held."] * 1500 + TEXTS})
    step = Clean(removed="clutter")
    done = many.map(step, batched=True, features=step.features(many.features))
    assert done["clutter"][1500] == [{"start": 0, "end": 10, "reason": "reading_times", "text": "3 min read"}]
    assert done["clutter"][0] == []
    assert done["clutter"][1501] is None
    assert done.features == step.features(many.features)


def test_streams_and_many_processes_do_the_same(texts):
    assert [row["text"] for row in texts.to_iterable_dataset().map(Clean(), batched=True)] == CLEAN
    assert texts.map(Clean(), batched=True, num_proc=2)["text"][:] == CLEAN
    assert datasets.DatasetDict(train=texts).map(Clean(), batched=True)["train"]["text"][:] == CLEAN


def test_pages_become_articles():
    pages = datasets.Dataset.from_dict({"page": ["<p>The dam held.</p><p>3 min read</p>"]})
    assert pages.map(Clean("page", into="text", html=True), batched=True)["text"][:] == ["The dam held."]


def test_what_is_no_text_is_named(texts):
    with pytest.raises(TypeError, match="text: expected str or bytes, got int"):
        texts.map(Clean("page"), batched=True)


def test_features_of_a_column_that_is_cleaned_where_it_stands(texts):
    assert Clean("text").features(texts.features) == texts.features
    assert set(Clean("text", into="article").features(texts.features)) == {"page", "text", "article"}


@pytest.mark.parametrize("value", ["3 min read", b"3 min read", None])
def test_one_record_instead_of_a_batch_is_told(value):
    with pytest.raises(TypeError, match=r"write dataset.map\(step, batched=True\)"):
        Clean("text")({"text": value})


def test_map_without_batches_is_told(texts):
    with pytest.raises(TypeError, match="batched=True"):
        texts.rename_column("page", "n").map(Clean("text"))
