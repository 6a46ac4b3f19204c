"""What every format does with a record that cannot be cleaned, and what it refuses before anything is begun."""
from __future__ import annotations

import csv
import io
import json
import pickle

import pytest

from newsclean import Cleaner, Filter, Span
from newsclean.cli.formats import format_of
from newsclean.cli.formats.records import Edited, Fields, Text
from newsclean.cli.outputs import ResumableFile
from newsclean.cli.worker import Worker, clean_all

from .conftest import host

pa = host("pyarrow")
parquet = host("pyarrow.parquet")
warc = host("warcio.warcwriter")
pytestmark = pytest.mark.filterwarnings("ignore:Unclosed file", "ignore::pytest.PytestUnraisableExceptionWarning")  # warcio's writer

TEXTS = ["The dam held x", "broken", "Nobody was hurt x"]
LEFT = ["The dam held", "broken", "Nobody was hurt"]


def find(view):
    if "broken" in view.text:
        raise ValueError("no rule for this")
    return [Span(at, at + 1) for at, char in enumerate(view.text) if char == "x"]


def jsonl(path):
    path.write_text("".join(json.dumps({"text": text, "site": "a"}) + "\n" for text in TEXTS))


def table(path):
    with path.open("w", newline="") as file:
        csv.writer(file).writerows([["text", "site"], *([text, "a"] for text in TEXTS)])


def columns(path):
    parquet.write_table(pa.table({"text": TEXTS, "site": ["a"] * 3}), path)


def archive(path):
    with path.open("wb") as file:
        writer = warc.WARCWriter(file)
        for text in TEXTS:
            writer.write_record(writer.create_warc_record("http://a/", "conversion", payload=io.BytesIO(text.encode()), warc_content_type="text/plain"))


def records(path):
    if path.suffix == ".parquet":
        return parquet.read_table(path)["text"].to_pylist()
    if path.suffix == ".csv":
        return [row["text"] for row in csv.DictReader(path.read_text().splitlines())]
    return [json.loads(line)["text"] for line in path.read_text().splitlines()]


KINDS = {"jsonl": (jsonl, "jsonl", "site"), "csv": (table, "csv", "site"), "parquet": (columns, "parquet", "site"), "wet": (archive, "jsonl", "url")}


@pytest.mark.parametrize("kind", KINDS)
def test_a_record_that_cannot_be_cleaned_is_told_of_and_stays(tmp_path, kind, monkeypatch):
    monkeypatch.setattr("newsclean.cli.formats.parquet.MAX_GROUP_ROWS", 2)
    make, ending, site = KINDS[kind]
    given, out = tmp_path / f"in.{kind}", tmp_path / f"out.{ending}"
    make(given)
    source = format_of(str(given), Fields(site=site))
    worker = Worker(source, Cleaner(filters={Filter("mine", find)}))
    done = list(clean_all(worker, source, ResumableFile(out, {}, finish=source.finish)))
    assert [problem.why for each in done for problem in each.problems] == ["ValueError: no rule for this"]
    counts = [(each.report.records, each.report.changed, each.report.broken, each.report.reasons) for each in done]
    assert counts == [(3, 2, 1, {"mine": [2, 2, 2]})]
    assert records(out) == LEFT


@pytest.mark.parametrize("kind", KINDS)
def test_texts_come_with_the_site_they_are_from(tmp_path, kind):
    make, _, site = KINDS[kind]
    make(tmp_path / f"in.{kind}")
    source = format_of(str(tmp_path / f"in.{kind}"), Fields(site=site))
    assert list(source.find_texts(source.read())) == [
        Text(text, "http://a/", is_html=False) if kind == "wet" else Text(text, "a") for text in TEXTS]


def test_a_record_that_is_broken_has_no_text(tmp_path):
    (tmp_path / "in.csv").write_bytes(b"text\na\n\xff\nb,c\n")
    source = format_of(str(tmp_path / "in.csv"), Fields())
    assert list(source.find_texts(source.read())) == [Text("a")]


def test_what_a_format_cannot_do_is_said_at_once(tmp_path):
    columns(tmp_path / "in.parquet")
    parquet.write_table(pa.table({"text": [1, 2]}), tmp_path / "numbers.parquet")
    archive(tmp_path / "in.wet")
    for name, fields, says in (("-", Fields(), "needs a file, not standard input"), ("in.parquet", Fields("body"), "no column 'body'; there are text, site"),
                               ("numbers.parquet", Fields(), "holds no text but int64")):
        with pytest.raises(ValueError, match=says):
            format_of(name if name == "-" else str(tmp_path / name), fields, kind="parquet")
    with pytest.raises(ValueError, match="no field 'host'; a web archive has"):
        format_of(str(tmp_path / "in.wet"), Fields(site="host"))


def test_a_csv_goes_to_another_process_and_keeps_its_blank_rows(tmp_path):
    (tmp_path / "in.csv").write_bytes(b"text\nheld x\n\nhurt x\n")
    source = format_of(str(tmp_path / "in.csv"), Fields())
    raws = list(source.read())
    sent = pickle.loads(pickle.dumps(source))
    assert sent.rewrite(raws, lambda text: Edited(text.text.removesuffix(" x"), [], []), lambda number, why, source: True) == b"held\n\nhurt\n"
