"""The pages and the README say what the stored result says."""
from __future__ import annotations

import json
from datetime import date

import pytest

from benchmarks import compare, peers, speed_gate, tables

from . import prose

RESULT = tables.load()
SCORED = [name for name in compare.SETS if name != compare.SNIPPETS]


def test_the_stored_result_says_when_and_with_what_it_was_measured():
    assert date.fromisoformat(RESULT["date"]).year >= 2026
    assert RESULT["command"].startswith("python -m benchmarks.compare")
    assert {distribution for distribution, _ in peers.ALL.values()} <= RESULT["versions"].keys()
    assert all(RESULT["versions"][name] for name in ("newsclean", "trafilatura", "readability-lxml", "newspaper4k", "resiliparse"))


@pytest.mark.parametrize("name", compare.SETS)
def test_each_set_was_measured_with_each_tool(name):
    told = RESULT["sets"][name]
    assert 0 < told["pages"] <= told["of"]
    assert told["learned_from"] == compare.SETS[name].is_learned
    assert {"newsclean", "trafilatura", "readability-lxml", "newspaper4k", "resiliparse"} <= RESULT["pages"][name].keys()


def test_the_readme_shows_what_is_stored():
    readme = (prose.ROOT / "README.md").read_text(encoding="utf-8")
    assert tables.find_block(readme).strip() == tables.show_readme(RESULT).strip(), "python -m benchmarks.tables --readme"


@pytest.mark.parametrize("name", SCORED)
def test_a_row_of_the_documentation_has_the_stored_figures(name):
    page = tables.show_documentation(RESULT)
    [row, *_] = [line for line in page.splitlines() if line.startswith(f"| {RESULT['sets'][name]['pages']} {tables.NAMES[name]}")]
    cells = [cell.strip(" *") for cell in row.strip("|").split("|")][1:]
    assert cells == [f"{tool['f1']:.3f}" for tool in RESULT["pages"][name].values()]


def test_where_newsclean_is_behind_stands_first():
    made = {**RESULT, "texts": {}, "pages": {name: {tool: dict(row) for tool, row in tools.items()} for name, tools in RESULT["pages"].items()}}
    for tools in made["pages"].values():
        for row in tools.values():
            row.update({"f1": 0.5, "wanted_kept": 0.5, "unwanted_left": 0.5, "milliseconds": 10.0, "newsclean_ahead_by": [-0.1, 0.1]})
    assert list(tables.list_behind(made)) == []
    made["pages"]["check-blogs"]["trafilatura"] |= {"f1": 0.9, "newsclean_ahead_by": [-0.5, -0.3]}
    made["pages"]["world"]["goose3" if "goose3" in made["pages"]["world"] else "resiliparse"]["unwanted_left"] = 0.4
    assert len(list(tables.list_behind(made))) == 2
    assert tables.show_documentation(made | {"texts": RESULT["texts"]}).startswith("## Where newsclean is behind")


def test_counts_are_summed_up_and_a_tool_that_fails_has_no_words():
    rows = [{"newsclean": {"f1": 1.0, "precision": 1.0, "recall": 1.0, "seconds": 0.1, "failed": False},
             "trafilatura": {"f1": each, "precision": 0.5, "recall": 0.5, "seconds": 0.2, "failed": not each}} for each in (0.5, 0.0)]
    found = compare.sum_up_pages(rows)
    assert found["newsclean"]["f1"] == 1
    assert found["trafilatura"]["f1"] == 0.25
    assert found["trafilatura"]["failed"] == 1
    assert found["trafilatura"]["newsclean_ahead_by"] == [0.5, 1.0]
    assert compare.run_tool(lambda text: 1 / 0, "text")[0] is None


def test_pages_are_taken_from_all_of_a_set():
    assert compare.take(list(range(100)), 30) == list(range(0, 100, 3))
    assert compare.take(list(range(5)), 60) == [0, 1, 2, 3, 4]


def test_each_kind_of_text_has_a_stored_speed():
    stored = json.loads(speed_gate.STORED.read_text(encoding="utf-8"))
    texts = speed_gate.list_texts()
    assert stored["ratios"].keys() == texts.keys()
    assert all(texts.values())
    assert {"python", "ftfy", "trafilatura"} == stored["versions"].keys()


def test_a_kind_is_slow_when_it_is_slow_three_times():
    measured = {"steady": iter([0.9]), "noisy": iter([0.5, 0.8, 0.86]), "slow": iter([0.5, 0.84, 0.6])}
    assert speed_gate.find_slow(dict.fromkeys(measured, 1.0), lambda kind: next(measured[kind])) == ["slow"]
    assert [list(each) for each in measured.values()] == [[], [], []]
