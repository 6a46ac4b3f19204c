"""Whether the newsclean installed here, compiled, gives what the sources give: every explanation, to the byte.

    python -m tests.compare_builds

The texts are the fixtures', as they are and mangled, adversarial ones and the fixtures' pages. Each build explains them
in a process of its own.
"""
from __future__ import annotations

import hashlib
import json
import os
import pickle
import subprocess
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path

from . import cases, hostile

SOURCE = Path(__file__).parent.parent / "src"
HOSTILE_CHARS = 4_000


def list_texts() -> Iterator[tuple[str, str]]:
    """Yield texts with their names."""
    for path in cases.paths("wild", "synthetic", "negative", "known_failure"):
        name, text = str(path.relative_to(cases.ROOT)), cases.read(path).source
        yield name, text
        yield f"{name} in capitals", text.upper()
        yield f"{name} upside down", "\r\n".join(reversed(text.split("\n")))
    for family in hostile.plain(most=0):
        yield f"{family.rule} {family.name}", family.build(HOSTILE_CHARS)


def list_fixture_pages() -> Iterator[tuple[str, str]]:
    """Yield the fixtures' pages with their names; markdownify fails on deeply nested ones, which are not among them."""
    for path in sorted(cases.ROOT.rglob("*.html")):
        yield str(path.relative_to(cases.ROOT)), path.read_text(encoding="utf-8")


def list_pages() -> Iterator[tuple[str, str]]:
    """Yield pages with their names."""
    yield from list_fixture_pages()
    for family in (*hostile.pages(), *hostile.tables()):
        yield f"{family.rule} {family.name}", family.build(HOSTILE_CHARS)


def explain_all() -> dict[str, str]:
    """What becomes of each text and page, as a sum over all that is said of it."""
    import newsclean

    found = {name: newsclean.explain(text) for name, text in list_texts()}
    found |= {name: newsclean.explain_html(page) for name, page in list_pages()}
    sums = {name: _sum_up(json.dumps(pickle.loads(pickle.dumps(each)).to_dict(), sort_keys=True)) for name, each in found.items()}
    for output in ("html", "markdown"):
        sums |= {f"{name} as {output}": _sum_up(newsclean.clean_html(page, output=output)) for name, page in list_fixture_pages()}
    return sums


def _sum_up(told: str) -> str:
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()


def ask_build(*, compiled: bool) -> dict[str, str]:
    """Have a build explain all, in a process that finds it first."""
    path = {} if compiled else {"PYTHONPATH": str(SOURCE)}
    code = ("import json, newsclean, tests.compare_builds as builds\n"
            f"assert newsclean.is_compiled() is {compiled}, newsclean.__file__\n"
            "print(json.dumps(builds.explain_all()))")
    done = subprocess.run([sys.executable, "-W", "ignore", "-c", code], cwd=SOURCE.parent, stdout=subprocess.PIPE, check=True,
                          env={**{name: value for name, value in os.environ.items() if name != "PYTHONPATH"}, **path})
    return json.loads(done.stdout)


def main() -> int:
    """Compare; 1 when anything differs."""
    warnings.simplefilter("ignore")
    pure, compiled = ask_build(compiled=False), ask_build(compiled=True)
    different = [name for name in pure if compiled[name] != pure[name]]
    print(f"{len(pure)} explanations, {len(different)} differ", *different[:20], sep="\n")
    return 1 if different or pure.keys() != compiled.keys() else 0


if __name__ == "__main__":
    raise SystemExit(main())
