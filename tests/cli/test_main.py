from __future__ import annotations

import json
import subprocess
import sys

import pytest

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
    assert run("--version")[1].startswith("newsclean 0.")


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
    assert [line.split(": ", 2)[2] for line in err.splitlines()] == ["No such file or directory", "Is a directory", "not a text"]


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
