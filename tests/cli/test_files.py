"""What goes into `newsclean batch` comes out again, whatever stands in it and wherever it is written to."""
from __future__ import annotations

import bz2
import csv
import gzip
import hashlib
import io
import json
import lzma
import os
import sys
import threading

import pytest

from newsclean import SiteProfile
from newsclean.cli.main import main

from ..site import Site

TEXT = "The dam held.\n\nADVERTISEMENT\n\nNobody was hurt."
CLEAN = "The dam held.\n\nNobody was hurt."
# Every character that some reader takes for a line's end, and what CSV and JSON give a meaning.
HOSTILE = ["\u2028", "\u2029", "\x85", "\x0b", "\x0c", "\x1c", "\x1d", "\x1e", "\r", "\n", "\r\n", "\0", '"', '""', ",", "\ufeff"]


def batch(*arguments):
    return main(["batch", "--include", "adverts", "--no-repair", "-q", *map(str, arguments)])


def jsonl(path, *records):
    path.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    return path


def rows(data):
    head, *found = csv.reader(io.StringIO(data.decode(), newline=""))
    return [dict(zip(head, row)) for row in found]


# --- nothing is lost -----------------------------------------------------------------------------

@pytest.mark.parametrize("char", HOSTILE, ids=ascii)
@pytest.mark.parametrize("quoting", [csv.QUOTE_MINIMAL, csv.QUOTE_ALL])
def test_no_character_ends_a_field_of_csv(tmp_path, char, quoting):
    text = f"{TEXT}{char}Nobody was hurt."
    given = io.StringIO(newline="")
    csv.writer(given, quoting=quoting).writerows([["id", "text"], ["1", text], ["2", f"a{char}b"]])
    (tmp_path / "in.csv").write_bytes(given.getvalue().encode())
    assert batch(tmp_path / "in.csv", "-o", tmp_path / "out.csv") == 0
    assert rows((tmp_path / "out.csv").read_bytes()) == [
        {"id": "1", "text": f"{CLEAN}{char}Nobody was hurt."}, {"id": "2", "text": f"a{char}b"}]


@pytest.mark.parametrize("to", ["csv", "tsv", "json", "jsonl"])
def test_hostile_records_survive_each_conversion(tmp_path, to):
    records = [{"id": str(n), "text": f"held{char}hurt", "note": char} for n, char in enumerate(HOSTILE)]
    given, out = jsonl(tmp_path / "in.jsonl", *records), tmp_path / f"out.{to}"
    back = tmp_path / "back.jsonl"
    assert batch(given, "-o", out) == 0
    assert batch(out, "-o", back) == 0
    assert [json.loads(line) for line in back.read_bytes().split(b"\n") if line] == records


def test_a_changed_record_changes_in_its_text_alone(tmp_path):
    given = tmp_path / "in.jsonl"
    line = '\ufeff{ "n": 1.50, "big": 1e400, "twice": 1, "twice": 2, "t\\u0065xt": %s ,"é":"\\u00e9" }\r\n'
    given.write_bytes((line % json.dumps(TEXT)).encode())
    assert batch(given, "-o", tmp_path / "out.jsonl") == 0
    assert (tmp_path / "out.jsonl").read_bytes() == (line % json.dumps(CLEAN)).encode()


def test_what_cannot_be_a_record_of_another_format_is_not_lost(tmp_path, capsys):
    given = tmp_path / "in.jsonl"
    given.write_text('{"text": "a"}\n{"text": \n')
    assert batch(given, "-o", tmp_path / "out.csv") == 1
    assert ":2: no JSON" in (err := capsys.readouterr().err)
    assert "use --on-error drop" in err
    assert not (tmp_path / "out.csv").exists()
    assert batch(given, "-o", tmp_path / "out.csv", "--on-error", "drop", "--errors", tmp_path / "errors.jsonl") == 0
    assert (tmp_path / "out.csv").read_bytes() == b"text\na\n"
    (broken,) = map(json.loads, (tmp_path / "errors.jsonl").read_text().splitlines())
    assert (broken["file"], broken["number"], broken["record"]) == (str(given), 2, '{"text": \n')


def test_on_error_fail_stops_at_the_record(tmp_path, capsys):
    given = jsonl(tmp_path / "in.jsonl", {"text": "a"}, {"text": 5})
    assert batch(given, "-o", tmp_path / "out.jsonl", "--on-error", "fail") == 1
    assert "record 2: field 'text' holds no text but int" in capsys.readouterr().err
    assert not (tmp_path / "out.jsonl").exists()


# --- the place of the output ---------------------------------------------------------------------

def test_a_pipe_is_written_to_and_stays_one(tmp_path):
    pipe = tmp_path / "pipe.jsonl"
    os.mkfifo(pipe)
    read = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()))
    reader.start()
    assert batch(jsonl(tmp_path / "in.jsonl", {"text": TEXT}), "-o", pipe) == 0
    reader.join(10)
    assert read == [json.dumps({"text": CLEAN}).encode() + b"\n"]
    assert pipe.is_fifo()
    assert sorted(each.name for each in tmp_path.iterdir()) == ["in.jsonl", "pipe.jsonl"]


def test_a_link_stays_one_and_its_target_is_written_beside_itself(tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    (tmp_path / "out.jsonl").symlink_to(disk / "real.jsonl")
    assert batch(jsonl(tmp_path / "in.jsonl", {"text": TEXT}), "-o", tmp_path / "out.jsonl") == 0
    assert (tmp_path / "out.jsonl").is_symlink()
    assert json.loads((disk / "real.jsonl").read_text()) == {"text": CLEAN}
    assert [each.name for each in disk.iterdir()] == ["real.jsonl"]


def test_a_profile_may_go_to_standard_output_and_through_a_link(tmp_path, capsys):
    from ..site import Site

    given = jsonl(tmp_path / "in.jsonl", *({"text": page} for page in Site(6).pages()))
    (tmp_path / "site.json").symlink_to(tmp_path / "real.json")
    assert main(["learn", str(given), "-o", str(tmp_path / "site.json"), "-q"]) == 0
    assert main(["learn", str(given), "-o", "-", "-q"]) == 0
    assert capsys.readouterr().out == (tmp_path / "real.json").read_text()
    assert (tmp_path / "site.json").is_symlink()
    assert not os.path.exists("-")


def test_the_input_is_not_written_over(tmp_path, capsys):
    given = jsonl(tmp_path / "in.jsonl", {"text": TEXT})
    (tmp_path / "link.jsonl").symlink_to(given)
    assert batch(given, "-o", tmp_path / "link.jsonl") == 1
    assert "this is the input" in capsys.readouterr().err


@pytest.mark.parametrize("ending", ["", ".gz", ".bz2", ".xz"])
def test_the_outputs_name_says_format_and_compression(tmp_path, ending):
    given = jsonl(tmp_path / "in.jsonl", {"text": TEXT, "id": 7, "tags": ["a"]}, {"text": "Yes.", "more": None})
    unpack = {"": bytes, ".gz": gzip.decompress, ".bz2": bz2.decompress, ".xz": lzma.decompress}[ending]
    for name in ("out.csv", "out.json", "out.jsonl", "out.tsv"):
        assert batch(given, "-o", tmp_path / (name + ending)) == 0
    table = rows(unpack((tmp_path / f"out.csv{ending}").read_bytes()))
    assert table == [{"text": CLEAN, "id": "7", "tags": '["a"]', "more": ""}, {"text": "Yes.", "id": "", "tags": "", "more": ""}]
    lines = unpack((tmp_path / f"out.jsonl{ending}").read_bytes()).splitlines()
    assert json.loads(unpack((tmp_path / f"out.json{ending}").read_bytes())) == [*map(json.loads, lines)]
    assert unpack((tmp_path / f"out.tsv{ending}").read_bytes()).startswith(b"text\tid\ttags\tmore\n")


@pytest.mark.parametrize(("arguments", "says"), [
    (["-o", "out.html"], "newsclean batch writes no .html"), (["-o", "out.warc.gz"], "newsclean batch writes no .warc"),
    (["-o", "out.parquet.gz"], "leave the ending .gz out"), (["-o", "out.csv", "--to", "jsonl"], "the name says csv and --to says jsonl"),
])
def test_what_cannot_be_written_is_refused(tmp_path, monkeypatch, capsys, arguments, says):
    monkeypatch.chdir(tmp_path)
    assert batch(jsonl(tmp_path / "in.jsonl", {"text": TEXT}), *arguments) == 1
    assert says in capsys.readouterr().err
    assert [each.name for each in tmp_path.iterdir()] == ["in.jsonl"]


@pytest.mark.parametrize("to", ["jsonl.gz", "csv.gz", "json.gz"])
def test_standard_output_is_compressed_where_that_is_asked(tmp_path, capfdbinary, to):
    assert batch(jsonl(tmp_path / "in.jsonl", {"text": TEXT}), "--to", to) == 0
    found = gzip.decompress(capfdbinary.readouterr().out).decode()
    expected = {"jsonl": json.dumps({"text": CLEAN}) + "\n", "csv": f'text\n"{CLEAN}"\n', "json": "[\n" + json.dumps({"text": CLEAN}) + "\n]\n"}
    assert found == expected[to.removesuffix(".gz")]


# --- wrong fields, wrong input -------------------------------------------------------------------

@pytest.mark.parametrize(("arguments", "says"), [
    (["--field", "body"], "no field 'body'; there are id, text, url"), (["--site-field", "hots"], "no field 'hots'; there are id, text, url"),
    (["--removed", "id"], "there is a field 'id' already; --removed needs a new name"), (["--removed", "text"], "it needs a new name"),
    (["--format", "csv"], "no column 'text'"), (["--format", "json"], "no JSON array"),
])
@pytest.mark.parametrize("streamed", [False, True])
def test_a_wrong_field_is_told_with_those_there_are(tmp_path, monkeypatch, capsys, arguments, says, streamed):
    given = jsonl(tmp_path / "in.jsonl", {"id": 1, "text": TEXT, "url": "http://a.test/"}, {"id": 2, "text": "b"})
    monkeypatch.chdir(tmp_path)
    assert batch(given, *arguments, *([] if streamed else ["-o", "out.jsonl"])) == 1
    done = capsys.readouterr()
    assert done.out == ""
    assert says in done.err
    assert len(done.err.splitlines()) == 1
    assert sorted(each.name for each in tmp_path.iterdir()) == ["in.jsonl"]


def test_a_field_of_csv_is_not_overwritten(tmp_path, capsys):
    (tmp_path / "in.csv").write_text("id,text\n1,a\n")
    assert batch(tmp_path / "in.csv", "--removed", "id") == 1
    assert "there is a column 'id' already" in capsys.readouterr().err


def test_where_no_record_can_be_cleaned_the_command_fails(tmp_path, capsys):
    given = tmp_path / "in.jsonl"
    given.write_text("no JSON\nat all\n")
    assert batch(given, "-o", tmp_path / "out.jsonl") == 1
    assert "none of the first 2 records can be read: no JSON" in capsys.readouterr().err


@pytest.mark.parametrize("data", ['[{"text": %s, "id": 1}, {"text": null}]', '\ufeff [\n\n{"text":%s,"id":1},{"text":null}\n]\n'])
@pytest.mark.parametrize("name", ["in.json", "in", "in.json.gz"])
def test_a_json_array_is_read_and_written_as_one(tmp_path, data, name):
    source = (data % json.dumps(TEXT)).encode()
    (tmp_path / name).write_bytes(gzip.compress(source) if name.endswith(".gz") else source)
    assert batch(tmp_path / name, "-o", tmp_path / "out.json") == 0
    assert json.loads((tmp_path / "out.json").read_bytes()) == [{"text": CLEAN, "id": 1}, {"text": None}]


@pytest.mark.parametrize(("data", "says"), [
    ("[{}", "',' or ']' is missing"), ("[{},]", "no JSON array"), ("[{}] x", "there is more behind its end"), ('[{"text": "a', "no JSON array"),
])
def test_a_broken_array_is_told(tmp_path, capsys, data, says):
    (tmp_path / "in.json").write_text(data)
    assert batch(tmp_path / "in.json", "-o", tmp_path / "out.json") == 1
    assert says in capsys.readouterr().err


def test_an_empty_array_stays_one(tmp_path):
    (tmp_path / "in.json").write_text(" [ ] ")
    assert batch(tmp_path / "in.json", "-o", tmp_path / "out.json") == 0
    assert json.loads((tmp_path / "out.json").read_text()) == []


def test_an_array_longer_than_what_is_read_at_once(tmp_path):
    records = [{"text": "word " * (n % 7 * 4000), "n": n * 12345} for n in range(60)]
    (tmp_path / "in.json").write_text(json.dumps(records))
    assert batch(tmp_path / "in.json", "-o", tmp_path / "out.json") == 0
    assert json.loads((tmp_path / "out.json").read_text()) == records


@pytest.mark.parametrize(("records", "says"), [
    ([{"body": "a"}], "no field 'text'; there are body"), ([{"text": None}], "no page was learned"),
    ([{"text": "Menu\nHome"}], "none of 1 pages has a paragraph of running text"), ([], "no page was learned"),
])
def test_where_nothing_is_learned_nothing_is_written(tmp_path, capsys, records, says):
    assert main(["learn", str(jsonl(tmp_path / "in.jsonl", *records)), "-o", str(tmp_path / "site.json")]) == 1
    assert says in capsys.readouterr().err
    assert not (tmp_path / "site.json").exists()


# --- many inputs ---------------------------------------------------------------------------------

def crawl(tmp_path):
    folder = tmp_path / "crawl"
    (folder / "a").mkdir(parents=True)
    (folder / ".hidden").mkdir()
    jsonl(folder / "a" / "1.jsonl", {"text": TEXT, "n": 1})
    (folder / "a" / "2.jsonl.gz").write_bytes(gzip.compress(json.dumps({"text": TEXT, "n": 2}).encode()))
    (folder / "3.csv").write_text("n,text\n3,a\n")
    jsonl(folder / ".hidden" / "4.jsonl", {"text": "a"})
    (folder / "picture.png").write_bytes(b"\x89PNG")
    return folder


def names(folder):
    return sorted(each.relative_to(folder).as_posix() for each in folder.rglob("*") if each.is_file() and ".newsclean" not in each.parts)


def test_a_folder_is_cleaned_shard_by_shard(tmp_path):
    folder, out = crawl(tmp_path), tmp_path / "out"
    assert batch(folder, "-o", out) == 0
    assert names(out) == ["3.csv", "a/1.jsonl", "a/2.jsonl.gz"]
    assert json.loads((out / "a" / "1.jsonl").read_text()) == {"text": CLEAN, "n": 1}
    assert json.loads(gzip.decompress((out / "a" / "2.jsonl.gz").read_bytes())) == {"text": CLEAN, "n": 2}


def test_shards_may_change_their_format(tmp_path):
    folder, out = crawl(tmp_path), tmp_path / "out"
    assert batch(folder, "-o", out, "--to", "jsonl.gz") == 0
    assert names(out) == ["3.jsonl.gz", "a/1.jsonl.gz", "a/2.jsonl.gz"]


def test_a_pattern_stands_for_files(tmp_path, capsys):
    folder = crawl(tmp_path)
    assert batch(folder / "*" / "*.jsonl*") == 0
    assert [json.loads(line)["n"] for line in capsys.readouterr().out.splitlines()] == [1, 2]
    assert batch(folder / "*.none") == 1
    assert "no file matches" in capsys.readouterr().err
    assert batch(folder, "-o", tmp_path / "out.jsonl") == 1
    assert "several inputs need a folder" in capsys.readouterr().err


def test_a_shard_that_is_broken_does_not_stop_the_others(tmp_path, capsys):
    folder, out = crawl(tmp_path), tmp_path / "out"
    (folder / "a" / "2.jsonl.gz").write_bytes((folder / "a" / "2.jsonl.gz").read_bytes()[:-9])
    assert batch(folder, "-o", out) == 1
    assert "2.jsonl.gz: damaged .gz: Compressed file ended before the end-of-stream marker was reached; passed over" in capsys.readouterr().err
    assert names(out)[:2] == ["3.csv", "a/1.jsonl"]
    assert not (out / "a" / "2.jsonl.gz").exists()


def cut_off(data):
    return data[:len(data) // 2]


def overwrite(data):
    return data[:len(data) // 2] + b"??" + data[len(data) // 2 + 2:]


@pytest.mark.parametrize(("library", "damage"), [  # zstd keeps no checksum unless asked to
    ("gzip", cut_off), ("gzip", overwrite), ("bz2", cut_off), ("bz2", overwrite), ("lzma", cut_off), ("lzma", overwrite), ("zstandard", cut_off)])
def test_a_shard_that_cannot_be_unpacked_does_not_stop_the_others(tmp_path, capsys, library, damage):
    pack = pytest.importorskip(library).compress
    folder = tmp_path / "crawl"
    folder.mkdir()
    jsonl(folder / "1.jsonl", {"text": TEXT})
    jsonl(folder / "3.jsonl", {"text": TEXT})
    lines = "".join(json.dumps({"text": f"{TEXT} {number}", "id": hashlib.sha256(b"%d" % number).hexdigest()}) + "\n" for number in range(3000))
    (folder / "2.jsonl.x").write_bytes(damage(pack(lines.encode())))
    (folder / "2.jsonl.x").rename(folder / "2.jsonl")
    assert batch(folder, "-o", tmp_path / "out", "--on-error", "drop") == 1
    told = capsys.readouterr().err
    assert "2.jsonl: " in told
    assert "passed over" in told
    assert "Traceback" not in told
    assert [json.loads((tmp_path / "out" / name).read_text()) for name in ("1.jsonl", "3.jsonl")] == [{"text": CLEAN}] * 2
    assert batch(folder / "2.jsonl", "-o", tmp_path / "one.jsonl", "--on-error", "drop") == 1
    assert "2.jsonl: " in capsys.readouterr().err.splitlines()[-1]


@pytest.mark.parametrize(("on_error", "left"), [("keep", [CLEAN, None, CLEAN, None]), ("drop", [CLEAN, CLEAN])])
def test_a_page_that_cannot_be_read_does_not_stop_the_others(tmp_path, capsys, on_error, left):
    folder = tmp_path / "pages"
    folder.mkdir()
    for name in ("1.txt", "3.txt"):
        (folder / name).write_text(TEXT)
    (folder / "2.txt.gz").write_bytes(cut_off(gzip.compress(TEXT.encode())))
    (folder / "4.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    errors = tmp_path / "errors.jsonl"
    assert batch(folder, "-o", tmp_path / "out.jsonl", "--on-error", on_error, "--errors", errors) == 0
    assert [json.loads(line)["text"] for line in (tmp_path / "out.jsonl").read_text().splitlines()] == left
    told = capsys.readouterr().err
    assert "2.txt.gz: damaged .gz" in told
    assert "4.txt: a binary file, not text" in told
    assert len(errors.read_text().splitlines()) == 2
    assert batch(folder, "-o", tmp_path / "again.jsonl", "--on-error", "fail") == 1
    assert main(["learn", str(folder), "-o", str(tmp_path / "site.json"), "-q"]) == 1  # none of the two has prose
    told = capsys.readouterr().err
    assert "2.txt.gz: damaged .gz" in told
    assert "4.txt: a binary file, not text; passed over" in told
    assert "none of 2 pages has a paragraph" in told


def test_a_body_of_an_archive_that_cannot_be_unpacked_does_not_stop_the_others(tmp_path, capsys, monkeypatch):
    pytest.importorskip("warcio")
    brotli, zstandard = pytest.importorskip("brotli"), pytest.importorskip("zstandard")

    page = b"<p>The dam held.</p><p>ADVERTISEMENT</p><p>Nobody was hurt.</p>"
    bodies = [("", page), ("gzip", gzip.compress(page)), ("br", brotli.compress(page)), ("zstd", zstandard.compress(page)), ("BR ", brotli.compress(page)),
              ("br", b"\1\2no brotli"), ("zstd", b"no zstd"), ("utf-8", page), ("br", page), ("zstd", b"\n" + page)]
    with (tmp_path / "in.warc").open("wb") as file:
        for number, (coding, body) in enumerate(bodies):
            sent = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: {coding}\r\n\r\n".encode() + body
            file.write(f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://valley.example/{number}\r\n"
                       f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(sent)}\r\n\r\n".encode() + sent + b"\r\n\r\n")
    assert batch(tmp_path / "in.warc", "-o", tmp_path / "out.jsonl") == 0
    found = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text().splitlines()]
    assert [each["text"] for each in found] == [CLEAN] * 5 + [None] * 2 + [CLEAN] * 3
    assert [each["url"][-1] for each in found] == list("0123456789")
    assert [line.split(": ")[2] for line in capsys.readouterr().err.splitlines()] == ["the body cannot be read"] * 2
    monkeypatch.setitem(sys.modules, "brotli", None)
    assert batch(tmp_path / "in.warc", "-o", tmp_path / "out.jsonl") == 0
    assert "3: the body cannot be read: brotli is needed for this; pip install 'newsclean[warc]'; copied" in capsys.readouterr().err


def test_files_that_cannot_be_learned_from_do_not_stop_the_others(tmp_path, capsys):
    site, folder = Site(30), tmp_path / "pages"
    folder.mkdir()
    jsonl(folder / "2.jsonl", *({"text": page} for page in site.pages()))
    (folder / "1.jsonl").write_text("no JSON\n")
    (folder / "3.csv").write_bytes(b"")
    (folder / "4.jsonl.gz").write_bytes(gzip.compress((folder / "2.jsonl").read_bytes())[:-9])
    assert main(["learn", str(folder), "-o", str(tmp_path / "site.json")]) == 1
    told = capsys.readouterr().err.splitlines()
    assert [line.rpartition("; ")[2] for line in told[:-1]] == ["passed over"] * 3
    assert SiteProfile.load(tmp_path / "site.json") == SiteProfile.learn(site.pages())


def test_no_file_is_learned_from_where_the_first_all_lack_the_field(tmp_path, capsys):
    for number in range(9):
        jsonl(tmp_path / f"{number}.jsonl", {"text": TEXT})
    assert main(["learn", str(tmp_path), "-o", str(tmp_path / "site.json"), "--field", "body"]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 5


def test_an_output_whose_name_tells_no_format_is_said_to_have_the_input_s(tmp_path, capsys):
    source = jsonl(tmp_path / "in.jsonl", {"text": TEXT})
    says = "the name tells no format; written as jsonl (see --to)"
    for name, told in (("out.xlsx", True), ("out", True), ("out.jsonl", False), ("out.ndjson.gz", False)):
        assert main(["batch", str(source), "-o", str(tmp_path / name)]) == 0
        assert (says in capsys.readouterr().err) is told
    assert main(["batch", str(source), "-o", str(tmp_path / "out.lines"), "--to", "jsonl"]) == 0
    assert says not in capsys.readouterr().err


def test_a_quotation_mark_that_nothing_closes_is_told(tmp_path, capsys):
    (tmp_path / "in.csv").write_text('id,text\n0,a 5" pipe\n1,"The dam held.\n2,Nobody was hurt.\n')
    assert batch(tmp_path / "in.csv", "-o", tmp_path / "out.csv") == 0
    assert "in.csv:3: a quotation mark opens a value and none closes it; copied unchanged" in capsys.readouterr().err
    assert (tmp_path / "out.csv").read_text() == (tmp_path / "in.csv").read_text()


def test_resume_passes_over_shards_that_are_whole(tmp_path, capsys):
    folder, out = crawl(tmp_path), tmp_path / "out"
    jsonl(folder / "5.jsonl", {"text": 5}, {"text": TEXT})
    first, second = tmp_path / "first.json", tmp_path / "second.json"
    assert batch(folder, "-o", out, "--report", first, "--errors", tmp_path / "errors") == 0
    errors = (tmp_path / "errors").read_text()
    (out / "a" / "1.jsonl").write_text("touched\n")  # another size: it is cleaned again
    stamp = (out / "3.csv").stat().st_mtime_ns
    assert batch(folder, "-o", out, "--resume", "--report", second, "--errors", tmp_path / "errors") == 0
    assert (out / "3.csv").stat().st_mtime_ns == stamp
    assert json.loads((out / "a" / "1.jsonl").read_text()) == {"text": CLEAN, "n": 1}
    assert first.read_text() == second.read_text()
    assert (tmp_path / "errors").read_text() == errors
    capsys.readouterr()
    assert batch(folder, "-o", out, "--resume", "--html") == 1
    assert "was begun with other settings (markup)" in capsys.readouterr().err


def test_texts_and_pages_are_the_records_of_one_corpus(tmp_path, capsys):
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "b.html").write_text("<p>The dam <b>held</b>.</p><p>ADVERTISEMENT</p>")
    assert batch(tmp_path) == 0
    found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(os.path.basename(each["file"]), each["text"]) for each in found] == [("a.txt", CLEAN), ("b.html", "The dam held.")]


def test_a_pipe_given_as_a_file_is_refused(tmp_path, capsys):
    os.mkfifo(tmp_path / "in.jsonl")
    assert batch(tmp_path / "in.jsonl") == 1
    assert "give it as standard input" in capsys.readouterr().err


def test_a_stopped_shard_is_gone_on_with_whatever_it_becomes(tmp_path, monkeypatch):
    """A run that ends after the second chunk, as a kill ends it, and another that goes on."""
    from newsclean.cli import outputs

    folder, out = tmp_path / "crawl", tmp_path / "out"
    folder.mkdir()
    jsonl(folder / "1.jsonl", *({"n": n, "text": f"{TEXT} {n}"} for n in range(1700)))
    write = outputs.ResumableFile.write

    def stop(self, result):
        if self.raws >= 1000:
            raise KeyboardInterrupt
        write(self, result)

    with monkeypatch.context() as patch:
        patch.setattr(outputs.ResumableFile, "write", stop)
        assert batch(folder, "-o", out, "--to", "csv.gz", "--resume") == 130
    assert json.loads((out / "1.csv.gz.part.json").read_text())["raws"] == 1000
    assert batch(folder, "-o", out, "--to", "csv.gz", "--resume") == 0
    assert rows(gzip.decompress((out / "1.csv.gz").read_bytes())) == [{"n": str(n), "text": f"{CLEAN} {n}"} for n in range(1700)]
    assert names(out) == ["1.csv.gz"]


def test_a_full_disk_stops_all_shards(tmp_path, monkeypatch, capsys):
    from newsclean.cli import outputs

    def fail(self, result):
        raise OSError(28, "No space left on device", "out")

    monkeypatch.setattr(outputs.ResumableFile, "write", fail)
    assert batch(crawl(tmp_path), "-o", tmp_path / "out") == 1
    assert capsys.readouterr().err == "newsclean: out: No space left on device\n"


# --- markup in fields ----------------------------------------------------------------------------

PAGE = "<!doctype html><html><body><nav><a href=/>Start</a></nav><article><p>The dam held through the night, the mayor said.</p></article></body></html>"


@pytest.mark.parametrize("ending", ["jsonl", "csv", "json"])
def test_pages_in_fields_are_read_as_pages(tmp_path, ending):
    given = jsonl(tmp_path / "all.jsonl", {"html": PAGE}, {"html": "Plain <text>."})
    source, out = tmp_path / f"in.{ending}", tmp_path / "out.jsonl"
    assert batch(given, "-o", source, "--field", "html", "--text", "--include", "reading_times") == 0
    assert main(["batch", str(source), "-o", str(out), "--field", "html", "-q"]) == 0
    assert [json.loads(line)["html"] for line in out.read_text().splitlines()] == ["The dam held through the night, the mayor said.", "Plain <text>."]


def test_fragments_are_read_as_html_where_that_is_said(tmp_path, capsys):
    given = jsonl(tmp_path / "in.jsonl", {"text": "<p>The dam held.</p><p>ADVERTISEMENT</p>"})
    assert batch(given, "--html") == 0
    assert json.loads(capsys.readouterr().out) == {"text": "The dam held."}


# --- dolma, reports ------------------------------------------------------------------------------

def test_dolma_takes_out_what_newsclean_would(tmp_path, capsys):
    records = [{"id": "a", "text": TEXT}, {"id": "b", "text": "The dam held."}, {"id": "c", "text": None}]
    assert batch(jsonl(tmp_path / "in.jsonl", *records), "--to", "dolma") == 0
    found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [each["id"] for each in found] == ["a", "b", "c"]
    assert found[0]["attributes"]["newsclean__adverts"] == [[15, 28, 1.0]]
    text = TEXT
    for start, end, _ in reversed(found[0]["attributes"]["newsclean__removed"]):
        text = text[:start] + text[end:]
    assert text == CLEAN
    assert found[1]["attributes"] == {"newsclean__removed": []}
    assert batch(jsonl(tmp_path / "no.jsonl", {"text": "a"}), "--to", "dolma") == 1
    assert "a record has no 'id'" in capsys.readouterr().err


def test_a_dry_run_writes_the_report_alone(tmp_path, capsys):
    given = jsonl(tmp_path / "in.jsonl", {"text": TEXT}, {"text": f"<b>ADVERTISEMENT</b>\n\n{'The dam held. ' * 20}\n\nADVERTISEMENT"})
    page, data = tmp_path / "lost.html", tmp_path / "lost.json"
    for report in (page, data):
        assert batch(given, "-o", tmp_path / "out.jsonl", "--dry-run", "--report", report) == 0
    assert sorted(each.name for each in tmp_path.iterdir()) == ["in.jsonl", "lost.html", "lost.json"]
    found = json.loads(data.read_text())
    assert found["newsclean"][0].isdigit()
    assert (found["records"], found["changed"], found["reasons"]["adverts"][:2]) == (2, 2, [2, 2])
    assert found["lines"] == {"ADVERTISEMENT": [2, "adverts"]}
    assert "<script" not in page.read_text()
    assert sum(row[0] for row in found["languages"].values()) == 2
    assert main(["report", str(data)]) == 0
    assert "ADVERTISEMENT" in capsys.readouterr().out


def test_a_run_in_a_folder_can_be_told_of_later(tmp_path, capsys):
    folder = crawl(tmp_path)
    assert batch(folder, "-o", tmp_path / "out", "--report", tmp_path / "now.json") == 0
    assert main(["report", str(tmp_path / "out"), "-o", str(tmp_path / "later.json")]) == 0
    assert (tmp_path / "later.json").read_text() == (tmp_path / "now.json").read_text()
    assert main(["report", str(tmp_path)]) == 1
    assert "no run of newsclean batch wrote to this folder" in capsys.readouterr().err


# --- sites ---------------------------------------------------------------------------------------

@pytest.mark.parametrize("jobs", [1, 2])
def test_profiles_of_sites_are_kept_and_gone_on_from(tmp_path, jobs):
    from newsclean import DEFAULT, Cleaner, SiteProfile

    from ..site import Site

    pages = Site(30).pages()
    records = [{"url": f"https://www.valley.test/{n}", "text": page} for n, page in enumerate(pages)]
    one, two = jsonl(tmp_path / "1.jsonl", *records[:14]), jsonl(tmp_path / "2.jsonl", *records[14:])
    command = ["--site-field", "url", "-q", "-j", str(jobs)]
    assert main(["batch", str(one), "-o", str(tmp_path / "a.jsonl"), *command]) == 0
    assert (tmp_path / "a.jsonl.sites").is_dir()
    assert main(["batch", str(two), "-o", str(tmp_path / "b.jsonl"), *command, "--sites", str(tmp_path / "a.jsonl.sites")]) == 0
    cleaner = Cleaner(filters=DEFAULT | {SiteProfile.learn(pages).filter()})
    found = [json.loads(line)["text"] for line in (tmp_path / "b.jsonl").read_text().splitlines()]
    assert found == [cleaner(page) for page in pages[14:]]
    assert main(["batch", str(one), "-o", str(tmp_path / "c.jsonl"), *command, "--sites", str(tmp_path / "b.jsonl.sites"), "--no-learn"]) == 0
    found = [json.loads(line)["text"] for line in (tmp_path / "c.jsonl").read_text().splitlines()]
    assert found == [cleaner(page) for page in pages[:14]]
