"""No wrong use ends with 0; each is told in one line, without a traceback, and leaves nothing behind. Ctrl-C is in test_main.py."""
from __future__ import annotations

import json
import subprocess
import sys

import pytest

from newsclean.cli.main import main

TEXT = "The dam held.\n\nADVERTISEMENT\n\nNobody was hurt."
PAGE = "<!doctype html><html><body><p>The dam held.</p></body></html>"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    records = [{"id": number, "text": TEXT, "url": f"https://valley.example/{number}"} for number in range(3)]
    lines = "".join(json.dumps(each) + "\n" for each in records)
    (tmp_path / "in.jsonl").write_text(lines)
    (tmp_path / "array.json").write_text(json.dumps(records))
    (tmp_path / "in.csv").write_text("id,text\n1,a\n")
    (tmp_path / "broken.jsonl").write_text("no JSON\nat all\n")
    (tmp_path / "menu.jsonl").write_text(json.dumps({"text": "Menu\nHome"}) + "\n")
    (tmp_path / "page.html").write_text(PAGE)
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    (tmp_path / "in.dat").write_text("neither name nor content tells what this is\n")
    (tmp_path / "cut.jsonl.gz").write_bytes(b"\x1f\x8b\x08\0\0\0\0\0\0\x03cut")
    (tmp_path / "rules.toml").write_text("[[site]]\nhosts = ['valley.example']\nwithout = ['adverts']\n")
    (tmp_path / "folder").mkdir()
    return tmp_path


FAILS = [
    # a field that is not there
    "batch in.jsonl --field body", "batch in.csv --field body", "batch array.json --field body", "learn in.jsonl --field body -o site.json",
    "batch in.jsonl --site-field hots", "batch in.csv --site-field hots", "batch array.json --site-field hots", "batch in.jsonl --site-field hots -o out.jsonl",
    "batch in.jsonl --removed id", "batch in.jsonl --removed text", "batch in.jsonl --site-field url --removed url", "batch in.csv --removed id",
    # an input of another kind
    "batch in.jsonl --format json", "batch array.json --format csv", "batch in.jsonl --format warc", "batch in.jsonl --format parquet", "batch broken.jsonl",
    "batch in.dat", "batch picture.png", "batch none.jsonl", "batch *.none", "batch cut.jsonl.gz", "batch folder", "learn broken.jsonl -o site.json",
    "learn menu.jsonl -o site.json", "learn none.jsonl -o site.json", "learn folder -o site.json", "in.jsonl", "array.json", "in.csv", "none.txt", "folder", "picture.png", "cut.jsonl.gz",
    "clean in.jsonl", "help", "clean page.html --profile in.jsonl", "batch in.jsonl --profile page.html",
    # an output that cannot be
    "batch in.jsonl -o .", "batch in.jsonl -o in.jsonl", "batch in.jsonl -o none/out.jsonl", "batch in.jsonl -o out.warc", "batch in.jsonl -o out.html",
    "batch in.jsonl -o out.csv --to parquet", "batch in.jsonl -o out.parquet.gz", "batch in.jsonl in.csv -o out.jsonl", "batch in.jsonl --to parquet.gz",
    "batch in.jsonl menu.jsonl --to csv", "batch page.html --to dolma", "batch menu.jsonl --to dolma", "page.html -o none/out.txt",
    "batch in.jsonl --report lost.txt", "batch in.jsonl --errors none/errors.jsonl", "batch in.jsonl -o out.jsonl --report none/lost.html", "learn in.jsonl -o none/site.json", "page.html page.html -o none/out.txt",
    # options that do not go together
    "batch in.jsonl --resume", "batch in.jsonl --sites folder", "batch in.jsonl --no-learn", "batch in.jsonl --site-field url --no-learn",
    "batch in.jsonl --site-field url --sites folder --no-learn", "batch in.jsonl -o out.jsonl --dry-run --resume", "batch in.jsonl --site-by domain",
    "batch in.jsonl --rules rules.toml", "batch in.jsonl --rules none.toml", "batch in.jsonl --rules page.html", "page.html --rules in.jsonl",
    "rules check none.toml", "rules check page.html", "rules check rules.toml none.txt", "rules check rules.toml --site hills.example",
    # a report of nothing
    "report folder", "report none", "report folder -o none/lost.html", "report in.jsonl", "report folder -o lost.html",
]
MISUSES = [
    "batch in.jsonl --on-error ignore", "batch in.jsonl --jobs 0", "batch in.jsonl --to docx", "batch in.jsonl --format docx", "batch in.jsonl --exclude nothing",
    "batch in.jsonl --languages tlh", "batch in.jsonl --html --text", "batch in.jsonl --include adverts --exclude adverts", "batch in.jsonl --profile a --site-field b",
    "batch --nothing", "learn in.jsonl", "report", "rules", "rules check", "rules cheque rules.toml", "--nothing", "page.html --exclude nothing",
    "page.html --explain --json", "page.html --color green", "page.html --site valley.example", "page.html --jobs none", "page.html --encoding klingon",
]


@pytest.mark.parametrize("line", FAILS)
def test_what_cannot_be_done_ends_with_one(folder, capsys, line):
    before = sorted(each.name for each in folder.iterdir())
    assert main(line.split()) == 1
    done = capsys.readouterr()
    assert done.out == "" or line.startswith("rules check")
    told = done.err.splitlines()
    assert told
    assert all(each.startswith("newsclean: ") for each in told)
    assert len(told) == 1 or told[1:] == ["newsclean: 0 records, 0 changed, 0 broken"]
    left = sorted(each.name for each in folder.iterdir() if not each.name.endswith(".sites"))
    assert left == before


@pytest.mark.parametrize("line", MISUSES)
def test_wrong_usage_ends_with_two(folder, capsys, line):
    with pytest.raises(SystemExit) as ended:
        main(line.split())
    assert ended.value.code == 2
    done = capsys.readouterr()
    assert done.out == ""
    assert done.err.strip()


@pytest.mark.parametrize("line", ["batch --resume", "batch --site-field url", "batch --resume -o out.jsonl", "learn -o site.json"])
def test_standard_input_that_will_not_do_ends_with_one(folder, line):
    done = subprocess.run([sys.executable, "-m", "newsclean", *line.split()], input="no record\n", capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.startswith("newsclean: ")
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("stream", ["> /dev/full", ">&-"])
@pytest.mark.parametrize("line", ["page.html --json", "--list-filters", "batch in.jsonl --to csv.gz", "rules check rules.toml"])
def test_an_output_that_takes_nothing_ends_with_one(folder, line, stream):
    done = subprocess.run(f"{sys.executable} -m newsclean {line} {stream}", shell=True, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith("newsclean: ")
    assert len(done.stderr.splitlines()) == 1
