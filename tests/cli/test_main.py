from __future__ import annotations

import bz2
import gzip
import json
import re
import signal
import subprocess
import sys
import time

import pytest

import newsclean
from newsclean import Cleaner
from newsclean.cli.main import main

TEXT = "The dam held.\n\nADVERTISEMENT\n\nNobody was hurt.\n"
CLEAN = "The dam held.\n\nNobody was hurt.\n"


def run(*arguments, given=""):
    done = subprocess.run([sys.executable, "-W", "error", "-m", "newsclean", *map(str, arguments)],
                          input=given.encode("utf-8", "surrogatepass"), capture_output=True, check=False)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "article.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_file_and_standard_input_give_the_clean_text(file):
    assert run(file) == (0, CLEAN, "")
    assert run(given=TEXT) == (0, CLEAN, "")
    assert run("-", file, given="One.") == (0, "One.\n" + CLEAN, "")


def test_explain_is_plain_when_piped(file):
    code, out, _ = run("--explain", file)
    assert code == 0
    assert "[-ADVERTISEMENT-]{adverts}" in out
    assert "\x1b" not in out


def test_json_is_one_line_a_file(file):
    code, out, _ = run("--json", file, file)
    first, second = map(json.loads, out.splitlines())
    assert code == 0
    assert first == second
    assert first["file"] == str(file)
    assert first["marks"][0]["reasons"] == ["adverts"]


def test_filters_can_be_left_out_or_used_alone(file):
    assert run("--without", "adverts", file) == (0, TEXT, "")
    assert run("--only", "reading_times", file) == (0, TEXT, "")
    assert run("--only", "adverts", file) == (0, CLEAN, "")


def test_an_unknown_filter_is_named(file):
    code, out, err = run("--only", "advert", file)
    assert code == 2
    assert out == ""
    assert "no filter 'advert'; newsclean --list-filters names them" in err


def test_list_and_version():
    code, out, _ = run("--list-filters")
    assert code == 0
    assert out.startswith("adverts ")
    build = "compiled" if newsclean.is_compiled() else "pure Python"
    assert run("--version")[1] == f"newsclean {newsclean.__version__} ({build})\n"


STORY = "Drei Tage lang war der Fluß gestiegen, als die ersten Familien packten und in die Hügel zogen.\n"
PAGE = f"<!doctype html><html><head><meta charset=latin-1></head><body><nav><a href=/>Start</a></nav><main><p>{STORY}</main></body></html>"


def test_a_page_is_known_for_one_and_a_fragment_by_being_told(tmp_path):
    page, fragment = tmp_path / "page.html", tmp_path / "fragment.html"
    page.write_text(PAGE, encoding="latin-1")
    fragment.write_text("<p>The dam <b>held</b>.</p><p>ADVERTISEMENT</p>", encoding="utf-8")
    assert run(page) == (0, STORY, "")
    assert run("--html", page, fragment) == (0, STORY + "The dam held.\n", "")
    assert "[-Start-]{class_names}" in run("--explain", page)[1]


def test_what_cannot_be_read_is_named_and_the_rest_is_cleaned(file, tmp_path):
    picture = tmp_path / "picture.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    code, out, err = run(tmp_path / "none.txt", tmp_path, picture, file)
    assert code == 1
    assert out == CLEAN
    assert [line.split(": ", 2)[2] for line in err.splitlines()] == [
        "No such file or directory", "a folder; -o FOLDER is where its files' articles go", "a binary file, not text"]


def test_a_file_that_cannot_be_cleaned_does_not_stop_the_others(file, tmp_path, monkeypatch, capsys):
    explain = Cleaner.explain

    def fail_at_first(cleaner, data):
        monkeypatch.setattr(Cleaner, "explain", explain)
        raise RecursionError("too deep")

    monkeypatch.setattr(Cleaner, "explain", fail_at_first)
    other = tmp_path / "other.txt"
    other.write_bytes(file.read_bytes())
    assert main([str(file), str(other)]) == 1
    done = capsys.readouterr()
    assert done.out == CLEAN
    assert done.err == f"newsclean: {file}: RecursionError: too deep\n"


def test_articles_that_go_to_one_file_are_said_to(file, tmp_path):
    place = tmp_path / "both.txt"
    code, out, err = run(file, file, "-o", place)
    assert (code, out) == (0, "")
    assert place.read_text(encoding="utf-8") == CLEAN + CLEAN
    assert err == f"newsclean: {place}: all articles, one behind the other; {place}/ is a folder\n"
    assert run(file, file, "-o", place, "-q") == (0, "", "")
    assert run(file, "-o", place) == (0, "", "")


def test_a_first_word_that_is_neither_file_nor_command_is_said_to_be(file):
    code, out, err = run("bacth", file)
    assert (code, out) == (1, "")
    assert err == "newsclean: bacth: no such file, and no command; newsclean --help names the commands\n"


def test_a_lone_surrogate_is_written_as_a_question_mark(tmp_path):
    path = tmp_path / "odd.txt"
    path.write_bytes(b"\xed\xa0\x80 text")
    assert run(path)[0] == 0


def test_a_closed_pipe_ends_quietly(tmp_path):
    path = tmp_path / "long.txt"
    path.write_text("A line of an article that goes on.\n" * 100_000, encoding="utf-8")
    done = subprocess.run(f"{sys.executable} -m newsclean {path} {path} | head -n 1", shell=True, capture_output=True, check=False)
    assert done.stdout == b"A line of an article that goes on.\n"
    assert done.stderr == b""


# --- streams that fail, and Ctrl-C ---------------------------------------------------------------

@pytest.mark.parametrize(("redirection", "says"), [
    ("> /dev/full", "No space left on device"), (">&-", "standard output is closed; name a file with -o"),
    ("- <&-", "standard input is closed; name a file"),
])
@pytest.mark.parametrize("command", ["", "batch"])
def test_a_stream_that_fails_is_told_in_a_line(file, tmp_path, redirection, says, command):
    records = tmp_path / "in.jsonl"
    records.write_text(json.dumps({"text": TEXT}) + "\n")
    given = "" if "<" in redirection else records if command else file
    line = f"{sys.executable} -m newsclean {command} {given} {redirection}"
    done = subprocess.run(line, shell=True, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].endswith(says)
    assert "Traceback" not in done.stderr
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize(("arguments", "says"), [
    ([], "newsclean: stopped"), (["batch"], "a run from or to a pipe cannot be continued"), (["learn", "-o", "site.json"], "run the same command again"),
])
def test_ctrl_c_ends_at_once_with_a_line(arguments, says):
    running = subprocess.Popen([sys.executable, "-m", "newsclean", *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    running.stdin.write(b'{"text": "The dam held."}\n')
    running.stdin.flush()
    time.sleep(3)  # it waits for more input by then
    began = time.monotonic()
    running.send_signal(signal.SIGINT)
    _, err = running.communicate()
    assert running.returncode == 130
    assert says in err.decode()
    assert err.count(b"\n") == 1
    assert time.monotonic() - began < 5


def test_records_given_to_the_plain_command_are_sent_to_batch(tmp_path):
    records = tmp_path / "in.jsonl"
    records.write_text(json.dumps({"text": TEXT}) + "\n")
    code, out, err = run(records)
    assert (code, out) == (1, "")
    assert f"a file of records; use newsclean batch {records} (or --text)" in err
    code, out, err = run(given=records.read_text())
    assert (code, out) == (1, "")
    assert "use newsclean batch" in err
    assert run("--text", records)[0] == 0


def test_what_is_compressed_is_read(tmp_path):
    (tmp_path / "a.txt.gz").write_bytes(gzip.compress(TEXT.encode()))
    (tmp_path / "b").write_bytes(bz2.compress(TEXT.encode()))
    assert run("clean", tmp_path / "a.txt.gz", tmp_path / "b") == (0, CLEAN * 2, "")


def test_a_folder_is_cleaned_to_a_folder(tmp_path):
    pages = tmp_path / "pages"
    (pages / "a").mkdir(parents=True)
    (pages / "a" / "1.html").write_text("<p>The dam <b>held</b>.</p>")
    (pages / "2.txt").write_text(TEXT)
    (pages / "2.html").write_text("<p>Two.</p>")
    assert run(pages, "-o", tmp_path / "out", "-j", 2) == (0, "", "")
    found = {each.relative_to(tmp_path / "out").as_posix(): each.read_text() for each in (tmp_path / "out").rglob("*.txt")}
    assert found == {"a/1.txt": "The dam held.\n", "2.txt.txt": CLEAN, "2.html.txt": "Two.\n"}


def test_the_output_is_a_file_through_a_link(file, tmp_path):
    (tmp_path / "link.txt").symlink_to(tmp_path / "real.txt")
    assert run(file, "-o", tmp_path / "link.txt") == (0, "", "")
    assert (tmp_path / "real.txt").read_text() == CLEAN
    assert (tmp_path / "link.txt").is_symlink()


def test_colours_name_their_reason_and_are_shown_where_asked(file):
    assert "\x1b" not in run("--explain", file)[1]
    coloured = run("--explain", "--color", "always", file)[1]
    assert "\x1b" in coloured
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured).startswith("The dam held.\n\nADVERTISEMENT{adverts}\n")


def test_filters_languages_and_repair_can_be_chosen(file, tmp_path):
    assert run("--exclude", "adverts,credits", file) == (0, TEXT, "")
    assert run("--include", "adverts,credits", file) == (0, CLEAN, "")
    assert run("--languages", "de", file) == (0, TEXT, "")
    assert run("--languages", "xx", file)[0] == 2
    assert run("--strictness", "careful", file) == (0, CLEAN, "")
    assert run("--strictness", "1", file) == (0, TEXT, "")
    code, _, said = run("--strictness", "bold", file)
    assert code == 2
    assert "expected one of 'careful', 'default', 'thorough' or a score from 0 to 1, got 'bold'" in said
    assert "a score from 0 to 1, got '0.8x'" in run("--strictness", "0.8x", file)[2]
    broken = tmp_path / "broken.txt"
    broken.write_text("The cafÃ© held.\n", encoding="utf-8")
    assert run(broken)[1] == "The café held.\n"
    assert run("--no-repair", broken)[1] == "The cafÃ© held.\n"


def test_the_encoding_can_be_said(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes("Дамба выдержала.\n".encode("koi8-r"))
    assert run("--encoding", "koi8-r", path) == (0, "Дамба выдержала.\n", "")


def test_json_names_the_version(file):
    assert json.loads(run("--json", file)[1])["newsclean"][0].isdigit()
