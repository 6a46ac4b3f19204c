"""Parquet, WARC and WET through `newsclean batch`."""
from __future__ import annotations

import gzip
import io
import json
import os
import signal
import subprocess
import sys
import termios
import time

import pytest

from newsclean import SiteProfile, clean_html

from ..cli.test_main import run
from ..site import NOTE, Site
from .conftest import host

pa = host("pyarrow")
parquet = host("pyarrow.parquet")
host("warcio")
pytestmark = pytest.mark.filterwarnings("ignore:Unclosed file", "ignore::pytest.PytestUnraisableExceptionWarning")  # warcio's writer

TEXT = "The dam held.\n\nADVERTISEMENT\n\nNobody was hurt."
CLEAN = "The dam held.\n\nNobody was hurt."


# --- Parquet -------------------------------------------------------------------------------------

def table(count, kind=None):
    texts = [None if n % 10 == 9 else f"{TEXT} {n}" for n in range(count)]
    return pa.table({"id": pa.array(range(count), pa.int16()), "text": pa.array(texts, kind or pa.string()),
                     "when": pa.array([n * 1_000_000_007 for n in range(count)], pa.timestamp("ns")),
                     "tags": pa.array([{"a": [n], "b": None} for n in range(count)])}).replace_schema_metadata({"made": "by hand"})


@pytest.mark.parametrize("kind", [pa.string(), pa.large_string()])
def test_only_the_text_changes(tmp_path, kind):
    given, out = table(1300, kind), tmp_path / "out.parquet"
    parquet.write_table(given, tmp_path / "in.parquet", compression="zstd", row_group_size=400)
    given = parquet.read_table(tmp_path / "in.parquet")
    code, _, err = run("batch", tmp_path / "in.parquet", "-o", out, "--only", "adverts")
    assert code == 0, err
    assert "1300 records, 1170 changed, 0 broken" in err
    found = parquet.read_table(out)
    assert found.schema.equals(given.schema, check_metadata=True)
    assert found.drop_columns("text").equals(given.drop_columns("text"))
    assert found["text"].to_pylist() == [None if n % 10 == 9 else f"{CLEAN} {n}" for n in range(1300)]
    assert parquet.ParquetFile(out).metadata.row_group(0).column(0).compression == "ZSTD"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["in.parquet", "out.parquet"]


def test_what_went_is_a_column_more(tmp_path):
    parquet.write_table(table(20), tmp_path / "in.parquet")
    run("batch", tmp_path / "in.parquet", "-o", tmp_path / "out.parquet", "--removed", "gone", "--jobs", "2")
    gone = parquet.read_table(tmp_path / "out.parquet")["gone"].to_pylist()
    assert gone[9] is None
    assert json.loads(gone[0]) == [{"start": 15, "end": 28, "reason": "adverts", "text": "ADVERTISEMENT"}]


@pytest.mark.parametrize(("arguments", "says"), [(("--field", "body"), "no column 'body'; there are id, text"), (("--field", "id"), "holds no text but int16")])
def test_a_column_that_is_no_text_is_told(tmp_path, arguments, says):
    parquet.write_table(table(3), tmp_path / "in.parquet")
    code, _, err = run("batch", tmp_path / "in.parquet", "-o", tmp_path / "out.parquet", *arguments)
    assert code == 1
    assert says in err


def test_a_killed_run_goes_on(tmp_path):
    parquet.write_table(table(6000), tmp_path / "in.parquet")
    out, note = tmp_path / "out.parquet", tmp_path / "out.parquet.part.json"
    command = [sys.executable, "-m", "newsclean", "batch", str(tmp_path / "in.parquet"), "-o", str(out), "--only", "adverts", "--resume"]
    running = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    while not note.exists() or json.loads(note.read_text())["raws"] < 2:
        time.sleep(0.002)
    running.send_signal(signal.SIGKILL)
    running.wait()
    assert not out.exists()
    subprocess.run(command, stderr=subprocess.DEVNULL, check=True)
    found = parquet.read_table(out)
    assert found["id"].to_pylist() == list(range(6000))
    assert found["text"].to_pylist() == [None if n % 10 == 9 else f"{CLEAN} {n}" for n in range(6000)]


# --- web archives --------------------------------------------------------------------------------

def archive(path, *, kind, records):
    """A WARC file of one kind of record, with a request and a picture among them."""
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    with open(path, "wb") as file:
        writer = WARCWriter(file, gzip=path.name.endswith(".gz"))
        writer.write_record(writer.create_warcinfo_record("a", {"software": "by hand"}))
        for url, content, media in records:
            headers = StatusAndHeaders("200 OK", [("Content-Type", media)], protocol="HTTP/1.1") if kind == "response" else None
            writer.write_record(writer.create_warc_record(url, kind, payload=io.BytesIO(content.encode()), http_headers=headers,
                                                          warc_headers_dict={"WARC-Date": "2024-05-14T00:00:00Z"}))


def test_the_texts_of_a_wet_file_become_json_lines(tmp_path):
    path = tmp_path / "a.warc.wet.gz"
    archive(path, kind="conversion", records=[(f"https://valley.test/{n}", f"{TEXT} {n}", "") for n in range(3)])
    code, out, err = run("batch", path, "--removed", "gone")
    assert code == 0, err
    first, *_ = found = [json.loads(line) for line in out.splitlines()]
    assert [each["text"] for each in found] == [f"{CLEAN} {n}" for n in range(3)]
    assert first["url"] == "https://valley.test/0"
    assert first["date"] == "2024-05-14T00:00:00Z"
    assert first["gone"][0]["text"] == "ADVERTISEMENT"


def test_the_pages_of_a_warc_file_are_read_as_pages(tmp_path):
    page = "<html><body><nav>Skip to content</nav><article><h1>The Dam</h1><p>The dam held through the night, the mayor said on Monday.</p></article></body></html>"
    archive(tmp_path / "a.warc.gz", kind="response", records=[("https://valley.test/", page, "text/html; charset=utf-8"), ("https://valley.test/x.png", "PNG", "image/png")])
    (found,) = map(json.loads, run("batch", tmp_path / "a.warc.gz")[1].splitlines())
    assert found["text"] == clean_html(page)


def test_sites_are_learnt_from_an_archive(tmp_path):
    site = Site(12)
    archive(tmp_path / "a.wet", kind="conversion", records=[(f"https://valley.test/{n}", page, "") for n, page in enumerate(site.pages())])
    code, out, err = run("batch", tmp_path / "a.wet", "--site-field", "url")
    assert code == 0, err
    assert NOTE not in out
    assert run("learn", tmp_path / "a.wet", "-o", tmp_path / "site.json")[0] == 0
    assert SiteProfile.load(tmp_path / "site.json") == SiteProfile.learn(site.pages())


# --- a person who watches ------------------------------------------------------------------------

def test_progress_is_shown_to_a_terminal_only(tmp_path):
    host("tqdm")
    path = tmp_path / "in.jsonl.gz"
    path.write_bytes(gzip.compress((json.dumps({"text": TEXT}) + "\n").encode() * 600))
    master, slave = os.openpty()
    termios.tcsetwinsize(slave, (24, 80))
    command = [sys.executable, "-m", "newsclean", "batch", str(path), "-o", str(tmp_path / "out.jsonl"), "--only", "adverts"]
    subprocess.run(command, stderr=slave, check=True)
    os.close(slave)
    shown = os.read(master, 100_000).decode()
    os.close(master)
    assert "600 records [" in shown
    assert "records [" not in subprocess.run(command, capture_output=True, text=True, check=True).stderr
