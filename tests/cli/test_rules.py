"""The user's own rules on the command line: `--rules` of clean and batch, and `newsclean rules check`."""
from __future__ import annotations

import json

import pytest

from newsclean import SiteProfile
from newsclean.cli.main import main

PROSE = "The river had risen for three days when the first of the families packed their things and left for the hills."
TEXT = f"Filed from the river desk\n\n{PROSE}\n\nWin a canoe\n\n3 min read\n\nADVERTISEMENT\n\nCup tickets\n"
RULES = r"""
without = ["reading_times"]

[patterns.house]
sources = ['^Filed from the .* desk$']

[phrases.raffle]
lines = ["Win a canoe"]

[selectors.promos]
sources = ["aside[data-ad]"]

[keep]
phrases = ["advertisement"]

[[site]]
hosts = ["valley.example"]
with = ["reading_times"]
phrases.cup = { lines = ["Cup tickets"] }
"""
SLOW = "[patterns.slow]\nsources = ['(\\w+\\s?)*[!;]$']\ntimeout = 0.05\n"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "rules.toml").write_text(RULES, encoding="utf-8")
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "slow.toml").write_text(SLOW, encoding="utf-8")
    return tmp_path


def jsonl(path, *records):
    path.write_text("".join(json.dumps(each) + "\n" for each in records), encoding="utf-8")


def tell(*parts):
    return "\n\n".join([*parts]) + "\n"


# --- wrong uses ----------------------------------------------------------------------------------

@pytest.mark.parametrize("command", [["clean", "a.txt"], ["batch", "in.jsonl"], ["rules", "check"]])
@pytest.mark.parametrize(("file", "says"), [
    (None, "none.toml: No such file or directory"), ("without = [", "mine.toml: no TOML: "),
    ("[patterns.x]\nsources = ['(']", "mine.toml: [patterns.x]: rule 'x': pattern '(' is none"),
    ("[[site]]\nhosts = ['a']\nwithout = ['credit']", "mine.toml: [site 1]: without: no filter 'credit'; there are credits"),
])
def test_a_file_that_is_not_good_is_told_in_a_line(folder, capsys, command, file, says):
    jsonl(folder / "in.jsonl", {"text": TEXT})
    if file is not None:
        (folder / "mine.toml").write_text(file, encoding="utf-8")
    name = "none.toml" if file is None else "mine.toml"
    assert main([*command, *([] if command[0] == "rules" else ["--rules"]), name]) == 1
    done = capsys.readouterr()
    assert done.out == ""
    assert says in done.err
    assert len(done.err.splitlines()) == 1


@pytest.mark.parametrize(("arguments", "says"), [
    (["batch", "in.jsonl", "--rules", "rules.toml"], "rules.toml has [[site]] tables: --site-field names the field"),
    (["batch", "in.jsonl", "--site-field", "url", "--no-learn"], "--no-learn needs --sites, the profiles to use, or --rules"),
    (["rules", "check", "rules.toml", "--site", "hills.example", "a.txt"], "rules.toml has no [[site]] table for hills.example"),
    (["rules", "check", "rules.toml", "none.txt"], "none.txt: No such file or directory"),
])
def test_what_cannot_be_done_is_told(folder, capsys, arguments, says):
    jsonl(folder / "in.jsonl", {"text": TEXT, "url": "http://a.test/"})
    assert main(arguments) == 1
    assert says in capsys.readouterr().err


@pytest.mark.parametrize(("arguments", "says"), [
    (["rules"], "required"), (["rules", "chek", "rules.toml"], "invalid choice"), (["--site", "valley.example", "a.txt"], "--site needs --rules"),
    (["--rules", "rules.toml", "--exclude", "rafle", "a.txt"], "no filter 'rafle'; newsclean --list-filters names them; the nearest is 'raffle'"),
])
def test_wrong_usage_ends_with_two(folder, capsys, arguments, says):
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert says in capsys.readouterr().err


def test_a_profile_that_cannot_be_read_is_found_by_the_check(folder, capsys):
    (folder / "valley.json").write_text("{}")
    (folder / "rules.toml").write_text("[[site]]\nhosts = ['valley.example']\nprofile = 'valley.json'\n")
    assert main(["rules", "check", "rules.toml"]) == 1
    assert "valley.json: no site profile" in capsys.readouterr().err


# --- clean ---------------------------------------------------------------------------------------

@pytest.mark.parametrize(("arguments", "left"), [
    ([], [PROSE, "3 min read", "ADVERTISEMENT", "Cup tickets"]),
    (["--site", "https://www.valley.example/a"], [PROSE, "ADVERTISEMENT"]),
    (["--site", "hills.example"], [PROSE, "3 min read", "ADVERTISEMENT", "Cup tickets"]),
    (["--exclude", "raffle,cup", "--site", "valley.example"], [PROSE, "Win a canoe", "ADVERTISEMENT", "Cup tickets"]),
    (["--include", "raffle,cup", "--site", "valley.example"], ["Filed from the river desk", PROSE, "3 min read", "ADVERTISEMENT"]),
    (["--include", "reading_times"], ["Filed from the river desk", PROSE, "Win a canoe", "ADVERTISEMENT", "Cup tickets"]),
])
def test_rules_join_the_filters_and_options_have_the_last_word(folder, capsys, arguments, left):
    assert main(["clean", "-q", "--rules", "rules.toml", *arguments, "a.txt"]) == 0
    assert capsys.readouterr().out == tell(*left)


def test_a_filter_that_is_off_can_be_put_on(folder, capsys):
    (folder / "a.txt").write_text(f"HOLMBURY (Reuters) - {PROSE}\n")
    (folder / "rules.toml").write_text('with = ["datelines"]\n')
    assert main(["a.txt", "--rules", "rules.toml"]) == 0
    assert capsys.readouterr().out == f"{PROSE}\n"


def test_tables_of_sites_that_are_not_used_are_told(folder, capsys):
    assert main(["--rules", "rules.toml", "a.txt"]) == 0
    assert capsys.readouterr().err == "newsclean: rules.toml has [[site]] tables; --site HOST uses them\n"


def test_a_rule_without_time_is_told_in_a_line(folder, capsys):
    (folder / "long.txt").write_text("word " * 30_000 + "?\n")
    assert main(["--rules", "slow.toml", "long.txt"]) == 0
    done = capsys.readouterr()
    assert done.out.startswith("word word")
    assert done.err.startswith("newsclean: long.txt: rule 'slow' was left out for this text: ")
    assert len(done.err.splitlines()) == 1


# --- batch ---------------------------------------------------------------------------------------

@pytest.mark.parametrize("jobs", ["1", "2"])
def test_each_record_has_the_rules_of_its_host(folder, jobs):
    jsonl(folder / "in.jsonl", *({"text": TEXT, "url": url} for url in ("https://www.valley.example/1", "http://hills.example/", "valley.example")))
    arguments = ["--rules", "rules.toml", "--site-field", "url", "--no-learn", "-q", "-j", jobs]
    assert main(["batch", "in.jsonl", "-o", "out.jsonl", *arguments]) == 0
    valley, hills = tell(PROSE, "ADVERTISEMENT"), tell(PROSE, "3 min read", "ADVERTISEMENT", "Cup tickets")
    assert [json.loads(line)["text"] for line in (folder / "out.jsonl").read_text().splitlines()] == [valley, hills, valley]


def test_other_rules_are_other_settings(folder, capsys):
    (folder / "in").mkdir()
    (folder / "rules.toml").write_text(RULES.partition("[[site]]")[0])
    jsonl(folder / "in" / "1.jsonl", {"text": TEXT})
    command = ["batch", "in", "-o", "out", "--rules", "rules.toml", "-q"]
    assert main(command) == 0
    assert main([*command, "--resume"]) == 0
    (folder / "rules.toml").write_text('without = ["reading_times"]\n')
    assert main([*command, "--resume"]) == 1
    assert "was begun with other settings (filters, rules)" in capsys.readouterr().err


def test_a_rule_without_time_is_counted_and_told_once(folder, capsys):
    jsonl(folder / "in.jsonl", *({"text": "word " * 30_000 + f"?{number}"} for number in range(3)), {"text": "short"})
    assert main(["batch", "in.jsonl", "-o", "out.jsonl", "--rules", "slow.toml", "--report", "lost.json", "-q"]) == 0
    err = capsys.readouterr().err
    assert err.startswith("newsclean: rule 'slow' was left out for this text")
    assert err.endswith("(3 texts)\n")
    assert len(err.splitlines()) == 1
    assert [*json.loads((folder / "lost.json").read_text())["warnings"].values()] == [3]
    assert (folder / "out.jsonl").read_text() == (folder / "in.jsonl").read_text()


# --- rules check ---------------------------------------------------------------------------------

def test_a_file_is_found_good_and_each_rule_is_tried(folder, capsys):
    assert main(["rules", "check", "rules.toml"]) == 0
    assert capsys.readouterr().out == "rules.toml: good; 3 rules, 1 keep rule, 1 site\n"
    (folder / "b.html").write_text("<p>The dam held.</p><aside data-ad=1><p>Buy a boat.</p></aside>")
    assert main(["rules", "check", "rules.toml", "a.txt", "b.html"]) == 0
    assert capsys.readouterr().out.splitlines()[1:] == [
        "house: takes 1 piece in 1 text", "  a.txt:1: Filed from the river desk  (^Filed from the .* desk$)",
        "promos: takes 1 piece in 1 text", "  b.html:3: Buy a boat.  (aside[data-ad])",
        "raffle: takes 1 piece in 1 text", "  a.txt:5: Win a canoe  (win a canoe)",
        "keep: keeps 1 piece in 1 text", "  a.txt:9: ADVERTISEMENT  (advertisement; kept by advertisement)"]


def test_a_host_has_its_own_rules_tried_too(folder, capsys):
    assert main(["rules", "check", "rules.toml", "--site", "valley.example", "a.txt"]) == 0
    out = capsys.readouterr().out
    assert "cup: takes 1 piece in 1 text\n  a.txt:11: Cup tickets" in out
    assert "promos: takes nothing from these texts" in out


def test_a_rule_that_takes_much_is_not_shown_whole(folder, capsys):
    (folder / "rules.toml").write_text("[patterns.words]\nsources = ['canoe.*']\n")
    (folder / "a.txt").write_text("".join(f"It has {'a' * 200} canoe\x1b {'b' * 200} {number}\n" for number in range(25)))
    assert main(["rules", "check", "rules.toml", "a.txt"]) == 0
    out = capsys.readouterr().out.splitlines()
    assert out[1] == "words: takes 25 pieces in 1 text"
    assert out[-1] == "  … and 5 more"
    assert "\x1b" not in out[2]
    assert len(out[2]) < 200


def test_a_pattern_without_time_is_told(folder, capsys):
    (folder / "long.txt").write_text("word " * 30_000 + "?\n")
    assert main(["rules", "check", "slow.toml", "long.txt"]) == 0
    assert capsys.readouterr().err.startswith("newsclean: long.txt: rule 'slow' was left out")


def test_a_site_may_have_a_learned_profile(folder, capsys):
    foot = "Written in the old mill by the people of the valley"
    SiteProfile.learn([f"{PROSE} {number} were counted.\n\n{foot}" for number in range(12)]).save(folder / "valley.json")
    (folder / "rules.toml").write_text("[[site]]\nhosts = ['valley.example']\nprofile = 'valley.json'\n")
    (folder / "a.txt").write_text(f"{PROSE}\n\n{foot}\n")
    assert main(["rules", "check", "rules.toml", "--site", "valley.example", "a.txt"]) == 0
    assert "site_lines: takes 1 piece in 1 text" in capsys.readouterr().out
