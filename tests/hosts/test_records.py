"""Parquet, WARC and WET through `newsclean batch`."""
from __future__ import annotations

import datetime as dt
import gzip
import io
import json
import os
import signal
import subprocess
import sys
import termios
import time
from decimal import Decimal

import pytest

from newsclean import SiteProfile, clean_html
from newsclean.cli.main import main

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


# --- in this process -----------------------------------------------------------------------------

def batch(*arguments):
    return main(["batch", "-q", *map(str, arguments)])


def test_parquet_to_standard_output_is_parquet(tmp_path, capfdbinary):
    parquet.write_table(table(20), tmp_path / "in.parquet")
    assert batch(tmp_path / "in.parquet", "--only", "adverts") == 0
    found = parquet.read_table(io.BytesIO(capfdbinary.readouterr().out))
    assert found["text"].to_pylist() == [None if n % 10 == 9 else f"{CLEAN} {n}" for n in range(20)]


@pytest.mark.parametrize("kind", ["string", "large_string", "binary", "large_binary", "dictionary"])
def test_a_column_of_texts_may_have_any_type(tmp_path, kind):
    texts = pa.array([TEXT, None, TEXT, "Yes."], pa.string())
    column = texts.dictionary_encode() if kind == "dictionary" else texts.cast(getattr(pa, kind)())
    parquet.write_table(pa.table({"text": column, "n": [1, 2, 3, 4]}), tmp_path / "in.parquet")
    assert batch(tmp_path / "in.parquet", "-o", tmp_path / "out.parquet", "--only", "adverts") == 0
    found = parquet.read_table(tmp_path / "out.parquet")
    expected = [CLEAN, None, CLEAN, "Yes."]
    assert found["text"].to_pylist() == ([each and each.encode() for each in expected] if "binary" in kind else expected)
    assert found["text"].type == (pa.string() if kind == "dictionary" else column.type)
    assert found["n"].to_pylist() == [1, 2, 3, 4]


def test_a_text_that_is_no_utf8_is_told_and_stays(tmp_path, capsys):
    column = pa.array([TEXT.encode(), b"\xff\xfe broken", TEXT.encode()], pa.binary()).view(pa.string())
    parquet.write_table(pa.table({"text": column}), tmp_path / "in.parquet")
    assert batch(tmp_path / "in.parquet", "-o", tmp_path / "out.parquet", "--only", "adverts") == 0
    found = parquet.read_table(tmp_path / "out.parquet")["text"].combine_chunks().view(pa.binary()).to_pylist()
    assert found == [CLEAN.encode(), b"\xff\xfe broken", CLEAN.encode()]
    assert f"{tmp_path}/in.parquet:2: no UTF-8" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["gone", "id"])
def test_a_column_is_not_overwritten(tmp_path, capsys, name):
    parquet.write_table(table(3), tmp_path / "in.parquet")
    assert batch(tmp_path / "in.parquet", "-o", tmp_path / "out.parquet", "--removed", name) == (name == "id")
    assert ("there is a column 'id' already" in capsys.readouterr().err) == (name == "id")


def test_records_become_parquet_and_come_back(tmp_path):
    records = [{"text": "a\u2028b", "n": 1, "f": 1, "mixed": 1, "list": [1], "big": 2**70, "flag": True, "null": None},
               {"text": "c", "n": 2, "f": 1.5, "mixed": "x", "new": "late"}]
    (tmp_path / "in.jsonl").write_text("".join(json.dumps(each) + "\n" for each in records))
    assert batch(tmp_path / "in.jsonl", "-o", tmp_path / "out.parquet") == 0
    first, second = parquet.read_table(tmp_path / "out.parquet").to_pylist()
    assert first == {"text": "a\u2028b", "n": 1, "f": 1.0, "mixed": "1", "list": "[1]", "big": str(2**70), "flag": True, "null": None, "new": None}
    assert (second["mixed"], second["new"], second["list"]) == ("x", "late", None)
    assert batch(tmp_path / "out.parquet", "-o", tmp_path / "back.jsonl") == 0
    assert json.loads((tmp_path / "back.jsonl").read_bytes().splitlines()[0]) == first


def test_values_that_json_does_not_have_become_texts(tmp_path):
    when = dt.datetime(2024, 5, 14, 8, 30, tzinfo=dt.UTC)
    rows = {"text": ["a"], "when": pa.array([when], pa.timestamp("us", "UTC")), "nano": pa.array([1], pa.timestamp("ns")), "day": [when.date()],
            "price": [Decimal("1.10")], "raw": [b"a"], "bytes": [b"\xff"], "nested": [{"day": when.date()}]}
    parquet.write_table(pa.table(rows), tmp_path / "in.parquet")
    assert batch(tmp_path / "in.parquet", "-o", tmp_path / "out.jsonl") == 0
    assert json.loads((tmp_path / "out.jsonl").read_text()) == {
        "text": "a", "when": "2024-05-14 08:30:00.000000Z", "nano": "1970-01-01 00:00:00.000000001", "day": "2024-05-14", "price": "1.10",
        "raw": "a", "bytes": "/w==", "nested": {"day": "2024-05-14"}}


@pytest.mark.parametrize("read_frames", [1, 3])
def test_zstd_is_read_and_written(tmp_path, read_frames):
    zstandard = host("zstandard")
    data = "".join(json.dumps({"text": f"{TEXT} {n}"}) + "\n" for n in range(1200)).encode()
    size = len(data) // read_frames + 1
    packed = b"".join(zstandard.ZstdCompressor().compress(data[at : at + size]) for at in range(0, len(data), size))
    (tmp_path / "in.jsonl.zst").write_bytes(packed)
    assert batch(tmp_path / "in.jsonl.zst", "-o", tmp_path / "out.jsonl.zst", "--only", "adverts") == 0
    # one frame: a reader that ends after the first must not lose the rest
    with zstandard.ZstdDecompressor().stream_reader((tmp_path / "out.jsonl.zst").read_bytes()) as reader:
        found = reader.read().splitlines()
    assert [json.loads(line)["text"] for line in found] == [f"{CLEAN} {n}" for n in range(1200)]
    (tmp_path / "cut.jsonl.zst").write_bytes(packed[:-20])
    assert batch(tmp_path / "cut.jsonl.zst", "-o", tmp_path / "cut.jsonl") == 1
    assert not (tmp_path / "cut.jsonl").exists()


@pytest.mark.parametrize(("charset", "text"), [
    ("windows-1251", "Дамба выдержала ночь, сообщил мэр."), ("iso-8859-2", "Zapora wytrzymała noc, powiedział burmistrz."),
    ("windows-1256", "صمد السد طوال الليل، قال رئيس البلدية."), ("shift_jis", "ダムは一晩持ちこたえたと市長が述べた。"), ("euc-kr", "시장은 댐이 밤새 버텼다고 말했다."),
])
def test_the_charset_of_a_response_is_believed(tmp_path, charset, text):
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    page = f"<html><body><article><p>{text}</p></article></body></html>"
    with open(tmp_path / "a.warc", "wb") as file:
        writer = WARCWriter(file, gzip=False)
        headers = StatusAndHeaders("200 OK", [("Content-Type", f'text/html; charset="{charset}"')], protocol="HTTP/1.1")
        writer.write_record(writer.create_warc_record("http://a.test/", "response", payload=io.BytesIO(page.encode(charset)), http_headers=headers))
    assert batch(tmp_path / "a.warc", "-o", tmp_path / "out.jsonl") == 0
    assert json.loads((tmp_path / "out.jsonl").read_text())["text"] == text


def test_an_archive_that_was_cut_off_is_told(tmp_path, capsys):
    archive(tmp_path / "a.warc.gz", kind="conversion", records=[(f"https://a.test/{n}", f"{TEXT} {n} " * 900, "") for n in range(3)])
    archive(tmp_path / "a.warc", kind="conversion", records=[(f"https://a.test/{n}", f"{TEXT} {n} " * 900, "") for n in range(3)])
    for name in ("a.warc.gz", "a.warc"):
        data = (tmp_path / name).read_bytes()
        (tmp_path / f"cut-{name}").write_bytes(data[: len(data) - 60])
        assert batch(tmp_path / f"cut-{name}", "-o", tmp_path / "out.jsonl") == 1
        assert not (tmp_path / "out.jsonl").exists()


def test_what_is_no_archive_is_told(tmp_path, capsys):
    (tmp_path / "in.jsonl").write_text('{"text": "a"}\n')
    assert batch(tmp_path / "in.jsonl", "--format", "warc") == 1
    assert capsys.readouterr().err == f"newsclean: {tmp_path}/in.jsonl: no WARC or WET file\n"
