"""Hostile strings come back from every format and compression; benchmarks/round_trip.py does it with 10,000 records."""
from __future__ import annotations

import json

import pytest

from benchmarks.round_trip import count_differences, endings
from newsclean.cli.main import main

from ..hostile_records import records
from .conftest import host

host("pyarrow")
host("zstandard")
RECORDS = records(150)


@pytest.mark.parametrize("ending", endings())
def test_every_field_comes_back(tmp_path, ending):
    assert count_differences(RECORDS, tmp_path, ending) == 0


def test_what_is_compared_is_hostile():
    values = "".join(value for each in RECORDS for value in each.values())
    assert [char for char in "\n\r\x0b\x0c\x1c\x85\u2028\u2029\0\"',;\t\ufeff" if char not in values] == []


@pytest.mark.parametrize(("ending", "left"), [(".csv", "odd ?"), (".parquet", "odd ?"), (".json", "odd \ud800")])
def test_a_lone_surrogate_is_kept_where_it_can_be(tmp_path, ending, left):
    (tmp_path / "in.jsonl").write_text(json.dumps({"text": "odd \ud800"}) + "\n")
    for one, other in (("in.jsonl", f"out{ending}"), (f"out{ending}", "back.jsonl")):
        assert main(["batch", str(tmp_path / one), "-o", str(tmp_path / other), "-q"]) == 0
    assert json.loads((tmp_path / "back.jsonl").read_text()) == {"text": left}
