"""Whether records come back from every format and compression as they went in.

    python -m benchmarks.round_trip [--records N]     fields that differ, of N (10,000) records of hostile strings

Records of tests/hostile_records.py go from JSON Lines to each format and compression that `newsclean batch` writes, and from there back
to JSON Lines. A filter is on that finds nothing in them, so that nothing may differ.
"""
from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Sequence
from pathlib import Path

from newsclean.cli.formats.compression import COMPRESSIONS
from newsclean.cli.main import main as run
from tests.hostile_records import records

FORMATS = ("jsonl", "json", "csv", "tsv", "parquet")
QUIET = ("--include", "reading_times", "--text", "--no-repair", "-q", "--on-error", "fail")


def endings() -> list[str]:
    """Return each format's ending, alone and with each compression's; Parquet is compressed within."""
    return [f".{kind}{packed}" for kind in FORMATS for packed in ("", *(f".{each}" for each in COMPRESSIONS)) if kind != "parquet" or not packed]


def count_differences(given: Sequence[dict[str, str]], folder: Path, ending: str) -> int:
    """Return how many fields differ after a way there and back."""
    source, there, back = folder / "in.jsonl", folder / f"there{ending}", folder / "back.jsonl"
    if not source.exists():
        source.write_text("".join(json.dumps(each) + "\n" for each in given), encoding="utf-8")
    for one, other in ((source, there), (there, back)):
        assert run(["batch", str(one), "-o", str(other), *QUIET]) == 0
    with back.open(encoding="utf-8", newline="\n") as lines:
        found = [json.loads(line) for line in lines]
    if len(found) != len(given):
        return sum(map(len, given))
    different = 0
    for each, own in zip(given, found, strict=True):
        different += sum(own.get(name) != value for name, value in each.items()) + len(own.keys() - each.keys())
    return different


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--records", type=int, default=10_000)
    parser.add_argument("--long", type=int, default=10, help="records with a field of a megabyte")
    options = parser.parse_args()
    given = records(options.records, long=options.long)
    total = 0
    with tempfile.TemporaryDirectory() as folder:
        for ending in endings():
            found = count_differences(given, Path(folder), ending)
            total += found
            print(f"{ending:14} {found} of {sum(map(len, given))} fields differ", flush=True)
    print(f"{total} fields differ in {len(endings())} formats and compressions")


if __name__ == "__main__":
    main()
