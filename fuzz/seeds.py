"""Write the seeds and the dictionary that the fuzzer starts from.

    python fuzz/seeds.py CORPUS_FOLDER DICTIONARY_FILE

Seeds are the fixtures and the pieces of the property tests; the dictionary holds phrases of every language.
Neither is kept with the code: this script makes them anew from what is.
"""
from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "src")]

from newsclean import languages  # noqa: E402  the path has to be set first
from tests import cases, documents  # noqa: E402

MOST = 24  # phrases of a language, spread over its table
LONGEST = 64  # bytes that libFuzzer takes of a dictionary's entry


def seeds() -> Iterator[bytes]:
    """Yield inputs of the fuzzer: a byte that says what is called how, and a text."""
    for path in sorted(cases.ROOT.glob("*/*/*.diff")):
        yield b"\0" + cases.read(path).source.encode()
    for path in sorted(cases.ROOT.glob("*/*/*.html")):
        yield b"\4" + path.read_bytes()
    for line in (*documents.LINES, *documents.TAILS, *documents.PROSE):
        yield b"\1" + line.encode()
    for at in range(256):
        yield b"\3" + bytes((at * step) % 256 for step in range(1, 24))


def tokens() -> Iterator[bytes]:
    """Yield phrases, and what rules are made of."""
    for code in languages.CODES:
        phrases = [phrase for _, _, phrase in languages.phrases(code)]
        for phrase in phrases[:: max(len(phrases) // MOST, 1)]:
            yield phrase.replace("{n}", "3").replace("{date}", "May 14, 2024").replace("{", "").replace("}", "").encode()
    yield from (piece.encode("utf-8", "surrogatepass") for piece in documents.SMALL)


def main(corpus: Path, dictionary: Path) -> None:
    """Write both."""
    corpus.mkdir(parents=True, exist_ok=True)
    for seed in seeds():
        (corpus / hashlib.sha1(seed, usedforsecurity=False).hexdigest()).write_bytes(seed)
    rows = sorted({token for token in tokens() if 0 < len(token) <= LONGEST})
    dictionary.write_text("".join([f'"{escaped(row)}"\n' for row in rows]), encoding="ascii")


def escaped(row: bytes) -> str:
    """Return a dictionary's entry as libFuzzer reads it."""
    return "".join([f"\\x{byte:02x}" for byte in row])


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
