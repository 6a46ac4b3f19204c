"""Whole files through `newsclean batch` and `newsclean learn`, as a person runs them."""
from __future__ import annotations

import csv
import gzip
import io
import json
import os
import signal
import subprocess
import sys
import time

import pytest

from newsclean import DEFAULT, Cleaner, SiteProfile, clean
from newsclean.cli.main import main
from newsclean.sites import addresses
from newsclean.sites.addresses import site_of

from ..site import NOTE, Site
from .test_main import run

TEXT = "The dam held.\n\nADVERTISEMENT\n\nNobody was hurt."
CLEAN = "The dam held.\n\nNobody was hurt."


def lines(*records):
    return "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records)


def write(path, text):
    data = text.encode()
    path.write_bytes(gzip.compress(data) if path.name.endswith(".gz") else data)
    return path


def read(path):
    data = path.read_bytes()
    return (gzip.decompress(data) if path.name.endswith(".gz") else data).decode()


# --- JSON Lines ----------------------------------------------------------------------------------

def test_a_record_keeps_all_but_its_clutter_and_an_unchanged_line_every_byte():
    given = lines({"id": 1, "text": TEXT, "Tags": ["ü", None]}) + '{"text":   "The dam held.", "n": 1.50}\r\n\n{"text": null}'
    code, out, err = run("batch", given=given)
    assert code == 0
    assert out == lines({"id": 1, "text": CLEAN, "Tags": ["ü", None]}) + '{"text":   "The dam held.", "n": 1.50}\r\n\n{"text": null}'
    assert err.splitlines() == ["newsclean: 4 records, 1 changed, 0 broken", "        1  adverts"]


@pytest.mark.parametrize(("broken", "why"), [
    ("{broken", "no JSON: "), ("[1]", "no JSON object but list"), ('{"txt": "a"}', "no field 'text'"),
    ('{"text": 5}', "field 'text' holds no text but int"), ("\udcff", "no JSON: "), ("[" * 100_000, "no JSON: "),
])
def test_a_broken_record_is_named_by_its_line_and_passed_on(tmp_path, broken, why):
    path, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    path.write_bytes(lines({"text": TEXT}).encode() + broken.encode("utf-8", "surrogateescape") + b"\n" + lines({"text": TEXT}).encode())
    code, _, err = run("batch", path, "-o", out)
    assert code == 0
    assert out.read_bytes().split(b"\n")[1] == broken.encode("utf-8", "surrogateescape")
    assert out.read_bytes().count(json.dumps(CLEAN).encode()) == 2
    assert err.splitlines()[0].startswith(f"newsclean: {path}:2: {why}")
    assert "3 records, 2 changed, 1 broken" in err


def test_what_went_is_kept_where_asked():
    _, out, _ = run("batch", "--field", "body", "--removed", "gone", given=lines({"body": TEXT}, {"body": "One."}))
    first, second = map(json.loads, out.splitlines())
    assert first == {"body": CLEAN, "gone": [{"start": 15, "end": 28, "reason": "adverts", "text": "ADVERTISEMENT"}]}
    assert second == {"body": "One.", "gone": []}


def test_filters_can_be_chosen():
    assert run("batch", "--without", "adverts", given=lines({"text": TEXT}))[1] == lines({"text": TEXT})


def test_a_lone_surrogate_passes():
    assert json.loads(run("batch", given='{"text": "3 min read\\n\\nodd \\ud800"}\n')[1]) == {"text": "odd \ud800"}


# --- CSV -----------------------------------------------------------------------------------------

@pytest.mark.parametrize(("separator", "end"), [(",", "\n"), (";", "\r\n"), ("\t", "\n")])
def test_rows_keep_their_shape(separator, end, tmp_path):
    def table(*rows):
        out = io.StringIO()
        csv.writer(out, delimiter=separator, lineterminator=end).writerows([("id", "text", "note"), *rows])
        return out.getvalue()

    untouched = f'3{separator}"The dam held."{separator}a "quoted" word{end}'
    given = table((1, TEXT, f"a{separator}b"), (2, f'{TEXT}\n"Yes."', "")) + untouched
    out = tmp_path / "out.csv"
    path = tmp_path / "in.csv"
    path.write_bytes(given.encode())
    assert run("batch", path, "-o", out)[0] == 0
    assert out.read_bytes().decode() == table((1, CLEAN, f"a{separator}b"), (2, f'{CLEAN}\n"Yes."', "")) + untouched


def test_a_broken_row_is_named_by_the_line_it_begins_on(tmp_path):
    path, out = tmp_path / "in.csv", tmp_path / "out.csv"
    path.write_bytes(b'id,text\n1,"One\ntwo"\n2,too,many\n3,\xff\n4,' + b'"ADVERTISEMENT\n\nThe dam held."\n')
    _, _, err = run("batch", path, "-o", out, "--removed", "gone")
    assert out.read_bytes() == b'id,text,gone\n1,"One\ntwo",[]\n2,too,many\n3,\xff\n4,The dam held.,"' + json.dumps(
        [{"start": 0, "end": 13, "reason": "adverts", "text": "ADVERTISEMENT"}]).replace('"', '""').encode() + b'"\n'
    assert f"{path}:4: 3 values for 2 columns" in err
    assert f"{path}:5: no UTF-8" in err


def test_an_article_longer_than_csv_likes_is_read(tmp_path):
    path = write(tmp_path / "in.csv", f'text\n"ADVERTISEMENT\n{"The dam held. " * 20_000}"\n')
    assert run("batch", path)[1].startswith('text\nThe dam held.')


def test_a_column_that_is_not_there_is_told_with_those_that_are(tmp_path):
    code, out, err = run("batch", write(tmp_path / "in.csv", "id,body\n1,2\n"))
    assert (code, out) == (1, "")
    assert "no column 'text'; there are id, body" in err


# --- files ---------------------------------------------------------------------------------------

@pytest.mark.parametrize("name", ["in.jsonl.gz", "packed.jsonl"])
@pytest.mark.parametrize("jobs", [1, 2])
def test_packed_or_plain_with_one_process_or_two(tmp_path, name, jobs):
    records = lines(*({"text": f"{TEXT} {n}"} for n in range(700)))
    path, out = tmp_path / name, tmp_path / "out.jsonl.gz"
    path.write_bytes(gzip.compress(records.encode()))
    code, _, err = run("batch", path, "-o", out, "--jobs", jobs, "--only", "adverts")
    assert (code, "700 records, 700 changed, 0 broken" in err) == (0, True), err
    assert read(out) == lines(*({"text": f"{CLEAN} {n}"} for n in range(700)))
    assert sorted(each.name for each in tmp_path.iterdir()) == sorted([name, "out.jsonl.gz"])


@pytest.mark.parametrize(("arguments", "says"), [
    (("none.jsonl",), "No such file"), (("in.dat",), "cannot tell the format; use --format {jsonl,json,csv,parquet,warc}"),
    (("--resume",), "--resume needs an input and an output that are files"), (("--site-field", "url"), "--site-field reads the input twice"),
    (("in.jsonl", "--profile", "in.dat"), "in.dat: no site profile"),
])
def test_what_cannot_be_done_is_said_in_a_line(tmp_path, monkeypatch, arguments, says):
    monkeypatch.chdir(tmp_path)
    write(tmp_path / "in.dat", "text")
    write(tmp_path / "in.jsonl", "{}")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(map(os.path.abspath, sys.path)))
    code, out, err = run("batch", *arguments)
    assert (code, out) == (1, "")
    assert says in err
    assert len(err.splitlines()) == 1


def test_a_cut_off_archive_leaves_the_old_output_alone(tmp_path):
    path, out = write(tmp_path / "in.jsonl.gz", lines(*({"text": f"{TEXT} {n}"} for n in range(600)))), tmp_path / "out.jsonl"
    path.write_bytes(path.read_bytes()[:-200])
    out.write_text("old")
    code, _, err = run("batch", path, "-o", out)
    assert code == 1
    assert "end-of-stream" in err
    assert out.read_text() == "old"


# --- a kill --------------------------------------------------------------------------------------

@pytest.fixture(scope="module")
def long(tmp_path_factory):
    """A file long enough to be killed in, and what becomes of it: every record its own number."""
    folder = tmp_path_factory.mktemp("long")
    records = [{"id": n, "text": f"{TEXT} {n}"} for n in range(5000)]
    records[1234]["text"] = 7
    path = write(folder / "in.jsonl", lines(*records))
    out = folder / "whole.jsonl"
    assert run("batch", path, "-o", out, "--only", "adverts")[0] == 0
    return path, out.read_bytes()


@pytest.mark.parametrize(("jobs", "kills"), [(1, 3), (2, 1)])
def test_killed_again_and_again_and_resumed_nothing_is_lost_and_nothing_doubled(long, tmp_path, jobs, kills):
    path, whole = long
    out, note = tmp_path / "out.jsonl", tmp_path / "out.jsonl.part.json"
    command = [sys.executable, "-m", "newsclean", "batch", str(path), "-o", str(out), "--jobs", str(jobs), "--only", "adverts", "--resume"]
    done = [0]
    for _ in range(kills):
        running = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        while running.poll() is None and (not note.exists() or json.loads(note.read_text())["raws"] <= done[-1]):
            time.sleep(0.002)
        running.send_signal(signal.SIGKILL)
        running.wait()
        assert not out.exists()
        done.append(json.loads(note.read_text())["raws"])
    assert done == sorted(set(done))
    with open(tmp_path / "out.jsonl.part", "ab") as part:
        part.write(b'{"id": half a rec')  # as a kill in the middle of a write leaves it
    finished = subprocess.run(command, capture_output=True, text=True, check=True)
    assert out.read_bytes() == whole
    assert "5000 records, 4999 changed, 1 broken" in finished.stderr
    assert sorted(each.name for each in tmp_path.iterdir()) == ["out.jsonl"]
    assert "complete already" in subprocess.run(command, capture_output=True, text=True, check=True).stderr


def test_workers_end_with_a_parent_that_is_killed(long, tmp_path):
    path, _ = long
    note = tmp_path / "out.jsonl.part.json"
    running = subprocess.Popen([sys.executable, "-m", "newsclean", "batch", str(path), "-o", str(tmp_path / "out.jsonl"), "--only", "adverts", "--jobs", "2"],
                               stderr=subprocess.PIPE)
    while not note.exists() or json.loads(note.read_text())["raws"] == 0:
        time.sleep(0.01)
    running.kill()
    # the workers hold the pipe's other end: it is closed when the last of them is gone
    assert running.stderr.read() is not None
    running.wait()
    running.stderr.close()


def test_a_run_begun_otherwise_is_not_resumed(tmp_path):
    path, out = write(tmp_path / "in.jsonl", lines({"text": TEXT})), tmp_path / "out.jsonl"
    (tmp_path / "out.jsonl.part").write_bytes(b"")
    (tmp_path / "out.jsonl.part.json").write_text(json.dumps({"plan": {"field": "body"}, "raws": 1, "size": 0, "problems": 0, "report": {}}))
    code, _, err = run("batch", path, "-o", out, "--resume")
    assert code == 1
    assert "was begun with other settings" in err
    assert "field" in err
    assert run("batch", path, "-o", out)[0] == 0


# --- sites ---------------------------------------------------------------------------------------

def test_learn_and_then_clean_by_the_profile(tmp_path):
    site = Site(20)
    path = write(tmp_path / "in.jsonl", lines(*({"text": page} for page in site.pages())))
    code, _, err = run("learn", path, "-o", tmp_path / "site.json")
    assert code == 0
    assert "20 pages, 20 of them sampled" in err
    profile = SiteProfile.load(tmp_path / "site.json")
    assert profile == SiteProfile.learn(site.pages())
    cleaned = [json.loads(line)["text"] for line in run("batch", path, "--profile", tmp_path / "site.json")[1].splitlines()]
    assert cleaned == [clean(page, filters=DEFAULT | {profile.filter()}) for page in site.pages()]


def test_a_profile_is_added_to(tmp_path):
    pages, profile = Site(20).pages(), tmp_path / "site.json"
    for part in (pages[:8], pages[8:]):
        assert run("learn", "-o", profile, "--add", given=lines(*({"text": page} for page in part)))[0] == 0
    assert SiteProfile.load(profile) == SiteProfile.learn(pages)


@pytest.mark.parametrize("jobs", [1, 2])
def test_each_site_is_cleaned_by_its_own_profile(tmp_path, jobs):
    valley = Site(30).pages()
    hill = [page.replace("Valley", "Hill").replace(NOTE.replace("Valley", "Hill"), "") for page in Site(30).pages()]
    lone = "Made between two hills\n\nA site of one page."
    records = [{"url": f"https://{host}/{n}", "text": page} for n in range(30) for host, page in (("www.valley.test", valley[n]), ("hill.test:80", hill[n]))]
    path = write(tmp_path / "in.jsonl", lines(*records, {"url": "http://[", "text": lone}))
    code, out, err = run("batch", path, "--site-field", "url", "--jobs", jobs)
    assert code == 0, err
    *cleaned, last = [json.loads(line)["text"] for line in out.splitlines()]
    for host, pages, at in (("valley", valley, 0), ("hill", hill, 1)):
        cleaner = Cleaner(filters=DEFAULT | {SiteProfile.learn(pages).filter()})
        assert cleaned[at::2] == [cleaner(page) for page in pages], host
    assert last == lone


def test_sites_laid_down_on_disk_are_the_same_as_those_held(tmp_path, monkeypatch):
    from newsclean.sites import store as module

    pages = {name: [page.replace("Valley", name) for page in Site(12).pages()] for name in ("Mill", "Hill", "Gill")}
    monkeypatch.setattr(module, "MAX_PAGES_HELD", 5)
    shelf = module.ProfileStore(tmp_path / "sites")
    for n in range(12):
        for name in pages:
            shelf.add(name, pages[name][n])
    shelf.close()
    for name in pages:
        assert module.load_site_filter(tmp_path / "sites", name) == SiteProfile.learn(pages[name]).filter()
    assert module.load_site_filter(tmp_path / "sites", "Till") is None


@pytest.mark.parametrize(("value", "site"), [
    ("https://www.valley.test/a", "valley.test"), ("http://u@valley.test:80/", "valley.test"), ("valley.test", "valley.test"),
    (None, ""), (7, "7"), ("http://[", "http://["), ("://", "://"),
])
def test_the_site_of_a_field(value, site):
    assert site_of(value) == site


@pytest.mark.parametrize(("value", "site"), [
    ("https://news.valley.co.uk/a", "valley.co.uk"), ("https://www.valley.test/", "valley.test"), ("http://a.b.blogspot.com/", "b.blogspot.com"),
    ("http://blogspot.com/", "blogspot.com"), ("http://www.shishi.com.cn./a", "shishi.com.cn"), ("http://a.日本.公司.cn/", "日本.公司.cn"),
    ("http://192.168.0.1:8080/", "192.168.0.1"), ("http://[::1]/", "::1"), ("http://localhost/", "localhost"), ("http://a..test/", "a..test"),
    ("www.valley.test", "valley.test"), ("The Valley", "The Valley"), (None, ""), (7, "7"),
])
def test_the_domain_of_a_field(value, site):
    assert site_of(value, by_domain=True) == site


@pytest.mark.parametrize("by", ["host", "domain"])
def test_hosts_of_a_domain_are_one_site_where_that_is_asked(tmp_path, by):
    pages = Site(12).pages()
    hosts = ["www.valley.co.uk", "m.valley.co.uk", "news.valley.co.uk", "valley.co.uk", "hill.co.uk"]
    path = write(tmp_path / "in.jsonl", lines(*({"url": f"https://{hosts[n % 4]}/{n}", "text": page} for n, page in enumerate(pages)),
                                              {"url": "https://hill.co.uk/", "text": pages[0]}))
    out, report = tmp_path / "out.jsonl", tmp_path / "lost.json"
    assert main(["batch", str(path), "-o", str(out), "--site-field", "url", "--site-by", by, "--report", str(report), "-q"]) == 0
    sites = {"host": ["hill.co.uk", "m.valley.co.uk", "news.valley.co.uk", "valley.co.uk"], "domain": ["hill.co.uk", "valley.co.uk"]}
    assert sorted(json.loads(report.read_text())["sites"]) == sites[by]
    if by == "domain":
        cleaner = Cleaner(filters=DEFAULT | {SiteProfile.learn(pages).filter()})
        assert [json.loads(line)["text"] for line in out.read_text().splitlines()][:-1] == [cleaner(page) for page in pages]


def test_without_the_list_of_suffixes_domains_are_refused(tmp_path, monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "publicsuffixlist", None)
    addresses._load_suffixes.cache_clear()
    addresses.domain_of.cache_clear()
    path = write(tmp_path / "in.jsonl", lines({"url": "https://a.test/", "text": TEXT}))
    assert main(["batch", str(path), "--site-field", "url", "--site-by", "domain"]) == 1
    assert capsys.readouterr().err == "newsclean: publicsuffixlist is needed for this; pip install 'newsclean[batch]'\n"
