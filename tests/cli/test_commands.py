"""What a person is told where a command cannot go on, and that it tells it in one line."""
from __future__ import annotations

import sys
from concurrent.futures.process import BrokenProcessPool

import pytest

from newsclean.cli import batch_command, learn_command
from newsclean.cli.main import main


def fail_with(monkeypatch, error, command=batch_command, name="_run"):
    def fail(options):
        raise error

    monkeypatch.setattr(command, name, fail)


FILES = ["batch", "in.jsonl", "-o", "out.jsonl"]


@pytest.mark.parametrize(("error", "code", "says"), [
    (BrokenProcessPool("ended"), 1, "a worker process died, perhaps because memory is full; run the same command with --resume to continue"),
    (ModuleNotFoundError(name="pyarrow"), 1, "pyarrow is needed for this; pip install 'newsclean[parquet]'"),
    (ModuleNotFoundError(name="warcio"), 1, "warcio is needed for this; pip install 'newsclean[warc]'"),
    (ModuleNotFoundError(name="else"), 1, "else is needed for this; pip install 'newsclean[batch]'"),
    (OSError("disk full"), 1, "disk full"), (OSError(28, "No space left", "out.jsonl"), 1, "out.jsonl: No space left"),
    (EOFError("cut off"), 1, "cut off"), (ValueError("no such\nthing"), 1, "no such thing"),
    (KeyboardInterrupt(), 130, "stopped; run the same command with --resume to continue")])
def test_what_went_wrong_is_said(error, code, says, monkeypatch, capsys):
    fail_with(monkeypatch, error)
    assert main(FILES) == code
    assert capsys.readouterr().err == f"newsclean: {says}\n"


@pytest.mark.parametrize(("arguments", "says"), [
    (["batch"], "a run from or to a pipe cannot be continued, start it again"),
    (["batch", "in.jsonl"], "a run from or to a pipe cannot be continued, start it again"),
    (["batch", "in.jsonl", "--dry-run"], "nothing was written"),
])
def test_a_run_that_cannot_go_on_is_not_said_to(arguments, says, monkeypatch, capsys):
    fail_with(monkeypatch, KeyboardInterrupt())
    assert main(arguments) == 130
    err = capsys.readouterr().err
    assert says in err
    assert "--resume" not in err


def test_learn_has_no_resume(monkeypatch, capsys):
    fail_with(monkeypatch, KeyboardInterrupt(), learn_command, "_learn")
    assert main(["learn", "in.jsonl", "-o", "site.json"]) == 130
    assert capsys.readouterr().err == "newsclean: stopped; nothing was written to site.json: run the same command again\n"


def test_a_reader_that_goes_away_is_not_told(monkeypatch, capsys):
    fail_with(monkeypatch, BrokenPipeError())
    monkeypatch.setattr("newsclean.cli.main._silence_stdout", lambda: None)
    assert main(["batch"]) == 0
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("jobs", ["0", "-1", "two", "1.5"])
def test_a_number_of_processes_is_one(jobs, capsys):
    with pytest.raises(SystemExit):
        main(["batch", "in.jsonl", "-o", "out.jsonl", f"--jobs={jobs}"])
    assert "a number of processes, at least 1" in capsys.readouterr().err


def test_a_filter_that_is_not_there_is_named(capsys):
    with pytest.raises(SystemExit):
        main(["--only", "nothing"])
    assert "no filter 'nothing'; newsclean --list-filters names them" in capsys.readouterr().err


def test_without_tqdm_nothing_is_shown_and_all_is_done(tmp_path, monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "tqdm", None)
    (tmp_path / "in.jsonl").write_text('{"text": "The dam held.\\n\\nADVERTISEMENT", "url": ""}\n')
    assert main(["batch", str(tmp_path / "in.jsonl"), "-o", str(tmp_path / "out.jsonl"), "--site-field", "url"]) == 0
    assert (tmp_path / "out.jsonl").read_text() == '{"text": "The dam held.", "url": ""}\n'
    assert "1 records, 1 changed, 0 broken" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["clean", "learn", "batch", "rules", "report"])
def test_each_command_has_a_page_of_help_with_examples(command, capsys):
    with pytest.raises(SystemExit) as ended:
        main([command, "--help"])
    assert ended.value.code == 0
    out = capsys.readouterr().out
    assert out.startswith(f"usage: newsclean {command}")
    assert f"newsclean {command}" in out.split("examples:")[1]
