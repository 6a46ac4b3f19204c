"""Hash all that newsclean says of many texts, to show that a change of the code changes no output.

    python -m tests.golden [--bench PATH] [--every N] [--write FILE | --against FILE]

It hashes `explain` and `explain_html` (text, marks with reasons, notes and rounds, repairs, kept pieces) over all
fixtures and, with `--bench`, over every Nth text and page of a folder of development data.  Filters are hashed under
their present names, whatever they were called before, and the reasons of a mark in no order.  `--write` keeps a hash a
document, `--against` lists the documents whose hash is another.  Exits with 1 when any differs.
"""
from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import sys
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path

import newsclean

from . import cases

FIXTURES = Path(__file__).parent.parent / "fixtures"
# Names that filters had in an earlier version, so that a hash can be compared over a renaming.
RENAMED = {"consents": "cookie_notices", "players": "media_players", "contents_tables": "tables_of_contents",
           "named_boxes": "class_names", "read_times": "reading_times", "mastheads": "site_names"}
PAGES_PER_TEXT_STEP = 1.5  # a page takes longer than a text: every 6th page beside every 4th text


def read_fixtures() -> Iterator[tuple[str, str, bool]]:
    """Yield name, text and whether it is HTML, of every fixture."""
    for path in sorted(FIXTURES.rglob("*")):
        if path.is_file():
            text = cases.read(path).source if path.suffix == ".diff" else path.read_bytes().decode()
            yield path.relative_to(FIXTURES).as_posix().removesuffix(".diff"), text, path.suffix == ".html"


def read_bench(folder: Path, every: int) -> Iterator[tuple[str, str, bool]]:
    """Yield name, text and whether it is HTML, of every Nth text and page of the development data."""
    for path in sorted(folder.glob("data/texts-*/*.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for number, line in enumerate(lines):
                if number % every == 0:
                    yield f"{path.parent.name}/{path.name}:{number}", json.loads(line)["text"], False
    pages = sorted(folder.glob("data/*/html/*.html.gz"))
    for path in pages[:: int(every * PAGES_PER_TEXT_STEP)]:
        page = gzip.decompress(path.read_bytes()).decode("utf-8", "replace")
        yield f"{path.parent.parent.name}/{path.name}", page, True


def hash_explanation(explain: Callable[[str], newsclean.Explanation], text: str) -> str:
    """Return a short hash of all that an explanation holds."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = explain(text)
    marks = [(mark.start, mark.end, mark.text, sorted(RENAMED.get(reason, reason) for reason in mark.reasons),
              mark.round, sorted(mark.notes)) for mark in found.marks]
    said = json.dumps([found.text, found.kept, marks, found.repairs, found.rounds])
    return hashlib.sha256(said.encode()).hexdigest()[:16]


def main() -> int:
    """Hash the documents; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bench", type=Path, help="a folder with data/texts-*/*.jsonl.gz and data/*/html/*.html.gz")
    parser.add_argument("--every", type=int, default=4, help="take every Nth text, and every 1.5 Nth page")
    parser.add_argument("--write", type=Path, help="keep the hashes here")
    parser.add_argument("--against", type=Path, help="compare with hashes kept before")
    options = parser.parse_args()
    documents = list(read_fixtures())
    if options.bench:
        documents += read_bench(options.bench, options.every)
    hashes = {name: hash_explanation(newsclean.explain_html if is_html else newsclean.explain, text)
              for name, text, is_html in documents}
    total = hashlib.sha256(json.dumps(hashes, sort_keys=True).encode()).hexdigest()[:16]
    print(f"{len(hashes)} documents, {total}")
    if options.write:
        options.write.write_text(json.dumps(hashes, indent=0), encoding="utf-8")
    if options.against:
        before = json.loads(options.against.read_text(encoding="utf-8"))
        differing = [name for name in hashes if before.get(name, hashes[name]) != hashes[name]]
        print(f"{len(differing)} differ from {options.against}")
        print("\n".join(differing[:40]))
        return 1 if differing else 0
    return 0


if __name__ == "__main__":
    sys.exit(main())
