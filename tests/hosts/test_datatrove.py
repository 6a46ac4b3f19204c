from __future__ import annotations

import gzip
import json
import pickle

import pytest

from newsclean import DEFAULT, Cleaner, Filter, SiteProfile, filters

from ..site import Site
from .conftest import host

pytestmark = pytest.mark.filterwarnings("ignore")
host("datatrove")
door = host("newsclean.adapters.datatrove")
learning = host("newsclean.adapters.datatrove_sites")
LocalPipelineExecutor = host("datatrove.executor").LocalPipelineExecutor
readers, writers = host("datatrove.pipeline.readers"), host("datatrove.pipeline.writers")

RECORDS = [{"text": page, "id": f"{n}", "site": "valley.test" if n % 2 else "hill.test"} for n, page in enumerate(Site(60).pages())]


def through(tmp_path, step, records=RECORDS, tasks=3):
    """The records as a pipeline with the step leaves them, by their ids, and the pipeline's statistics."""
    (tmp_path / "in").mkdir()
    for part in range(tasks):
        (tmp_path / "in" / f"{part}.jsonl").write_text("".join(json.dumps(each) + "\n" for each in records[part::tasks]))
    pipeline = [readers.JsonlReader(str(tmp_path / "in")), step, writers.JsonlWriter(str(tmp_path / "out"))]
    stats = LocalPipelineExecutor(pipeline, tasks=tasks, workers=1, logging_dir=str(tmp_path / "logs"), skip_completed=True).run()
    return {each["id"]: each for each in written(tmp_path)}, next(each for each in stats.stats if "newsclean" in each.name)


def written(tmp_path):
    return [json.loads(line) for path in (tmp_path / "out").iterdir() for line in gzip.decompress(path.read_bytes()).splitlines()]


def test_every_record_as_on_one_machine_and_counted(tmp_path):
    found, stats = through(tmp_path, door.Clean(removed="gone"))
    cleaner = Cleaner()
    assert {each["id"]: each["text"] for each in found.values()} == {each["id"]: cleaner(each["text"]) for each in RECORDS}
    gone = found["7"]["metadata"]["gone"]
    assert [each["text"] for each in gone] == [mark.text for mark in cleaner.explain(RECORDS[7]["text"]).marks]
    assert stats["total"].total == len(RECORDS)
    assert stats["removed: site_names"].total == len(RECORDS)


def test_each_site_by_its_own_profile(tmp_path):
    profile = SiteProfile.learn(each["text"] for each in RECORDS if each["site"] == "valley.test")
    found, _ = through(tmp_path, door.Clean(site="site", profiles={"valley.test": profile}))
    own, others = Cleaner(filters=DEFAULT | {profile.filter()}), Cleaner()
    for each in RECORDS:
        assert found[each["id"]]["text"] == (own if each["site"] == "valley.test" else others)(each["text"])


def test_a_task_that_is_run_again_is_not_done_twice(tmp_path):
    first, _ = through(tmp_path, door.Clean(), records=RECORDS[:9])
    pipeline = [readers.JsonlReader(str(tmp_path / "in")), door.Clean(), writers.JsonlWriter(str(tmp_path / "out"))]
    LocalPipelineExecutor(pipeline, tasks=3, workers=1, logging_dir=str(tmp_path / "logs"), skip_completed=True).run()
    assert len(written(tmp_path)) == len(first)


def broken(view):
    if "broken" in view.text:
        raise ValueError(view.text)
    return []


def test_a_record_that_cannot_be_cleaned_is_counted_and_stays(tmp_path):
    records = [{"text": f"{kind} ADVERTISEMENT", "id": kind} for kind in ("whole", "broken")]
    found, stats = through(tmp_path, door.Clean(Cleaner(filters={Filter("mine", broken)})), records=records, tasks=1)
    assert {each["id"]: each["text"] for each in found.values()} == {"whole": "whole ADVERTISEMENT", "broken": "broken ADVERTISEMENT"}
    assert stats["broken"].total == 1
    assert stats["total"].total == 2


def test_a_step_is_pickled_as_slurm_and_ray_do():
    step = pickle.loads(pickle.dumps(door.Clean(Cleaner(filters={filters.ADVERTS}))))
    assert step.format("ADVERTISEMENT\n\nThe dam held.") == "The dam held."


PAGE = "<html><body><nav><a href=/>Start</a></nav><article><p>The dam held through night {}, the mayor said on Monday.</p></article></body></html>"
PAGES = [{"text": PAGE.format(n), "id": f"{n}"} for n in range(12)]


def test_pages_are_read_as_on_one_machine(tmp_path):
    found, stats = through(tmp_path, door.Clean(html=True, removed="gone"), records=PAGES)
    cleaner = Cleaner()
    for each in PAGES:
        expected = cleaner.explain_html(each["text"])
        assert found[each["id"]]["text"] == expected.text
        assert found[each["id"]]["metadata"]["gone"] == expected.removals()
    assert stats["changed"].total == len(PAGES)


def test_pages_are_extracted_as_by_other_extractors(tmp_path):
    found, stats = through(tmp_path, door.Extract(timeout=60), records=[*PAGES[:5], {"text": "<nav>Start</nav>", "id": "empty"}], tasks=1)
    cleaner = Cleaner()
    assert {key: each["text"] for key, each in found.items() if key != "empty"} == {each["id"]: cleaner.html(each["text"]) for each in PAGES[:5]}
    assert stats["extracted"].total == 6


def test_sites_are_learnt_by_tasks_as_at_once(tmp_path):
    records = [{**each, "url": f"https://www.{each['site']}/{each['id']}"} for each in RECORDS]
    through(tmp_path, learning.LearnSites(str(tmp_path / "profiles"), site="url"), records=records)
    found = learning.read_profiles(str(tmp_path / "profiles"))
    assert found == {site: SiteProfile.learn(each["text"] for each in RECORDS if each["site"] == site) for site in ("hill.test", "valley.test")}
    step = door.Clean(site="url", profiles=found)
    document = type("Document", (), {"text": RECORDS[1]["text"], "metadata": {"url": records[1]["url"]}})()
    own = Cleaner(filters=DEFAULT | {found["valley.test"].filter()})
    step._clean(document)
    assert document.text == own(RECORDS[1]["text"])


def test_rules_of_a_host_are_used(tmp_path):
    (tmp_path / "rules.toml").write_text("[[site]]\nhosts = ['www.valley.example']\nwithout = ['adverts']\n")
    step = door.Clean(Cleaner.from_file(tmp_path / "rules.toml"), site="url")
    document = type("Document", (), {"text": "The dam held.\n\nADVERTISEMENT", "metadata": {"url": "https://www.valley.example/1"}})()
    step._clean(document)
    assert document.text == "The dam held.\n\nADVERTISEMENT"
