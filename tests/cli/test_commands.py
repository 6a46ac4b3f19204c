"""What a person is told where a command cannot go on, and that it tells it in one line."""
from __future__ import annotations

import sys
from concurrent.futures.process import BrokenProcessPool

import pytest

from newsclean.cli import commands
from newsclean.cli.main import main


@pytest.mark.parametrize(("error", "code", "says"), [
    (BrokenProcessPool("ended"), 1, "a process was killed, perhaps for want of memory; --resume goes on"),
    (ModuleNotFoundError(name="pyarrow"), 1, "pyarrow is needed for this; pip install 'newsclean[parquet]'"),
    (ModuleNotFoundError(name="warcio"), 1, "warcio is needed for this; pip install 'newsclean[warc]'"),
    (ModuleNotFoundError(name="else"), 1, "else is needed for this; pip install 'newsclean[batch]'"),
    (OSError("disk full"), 1, "disk full"), (EOFError("cut off"), 1, "cut off"), (ValueError("no such thing"), 1, "no such thing"),
    (KeyboardInterrupt(), 130, "stopped; --resume goes on")])
def test_what_went_wrong_is_said(error, code, says, monkeypatch, capsys):
    def fail(arguments):
        raise error

    monkeypatch.setitem(commands._COMMANDS, "batch", fail)
    assert commands.run("batch", []) == code
    assert capsys.readouterr().err == f"newsclean: {says}\n"


def test_a_reader_that_goes_away_is_not_told(monkeypatch, capsys):
    def fail(arguments):
        raise BrokenPipeError

    monkeypatch.setitem(commands._COMMANDS, "batch", fail)
    with pytest.raises(BrokenPipeError):
        commands.run("batch", [])
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("jobs", ["0", "-1", "two", "1.5"])
def test_a_number_of_processes_is_one(jobs, capsys):
    with pytest.raises(SystemExit):
        commands.run("batch", ["in.jsonl", "-o", "out.jsonl", f"--jobs={jobs}"])
    assert "a number of processes, at least 1" in capsys.readouterr().err


def test_a_filter_that_is_not_there_is_named(capsys):
    with pytest.raises(SystemExit):
        main(["--only", "nothing"])
    assert "no filter 'nothing'; --list-filters names them" in capsys.readouterr().err


def test_without_tqdm_nothing_is_shown_and_all_is_done(tmp_path, monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "tqdm", None)
    (tmp_path / "in.jsonl").write_text('{"text": "The dam held.\\n\\nADVERTISEMENT"}\n')
    assert commands.run("batch", [str(tmp_path / "in.jsonl"), "-o", str(tmp_path / "out.jsonl"), "--site-field", "url"]) == 0
    assert (tmp_path / "out.jsonl").read_text() == '{"text": "The dam held."}\n'
    assert "1 records, 1 changed, 0 broken" in capsys.readouterr().err
