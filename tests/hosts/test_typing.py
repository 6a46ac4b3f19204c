"""What the documentation shows passes the type checkers, as a user's own code would."""
from __future__ import annotations

import doctest
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import host

ROOT = Path(__file__).parent.parent.parent
PAGES = [ROOT / "README.md", *sorted(path for path in (ROOT / "docs").rglob("*.md")
                                     if not {"_build", "_generated", "node_modules"} & set(path.parts))]


def code_of(page):
    """Return the examples of a page as one module."""
    examples = doctest.DocTestParser().get_examples(page.read_text(encoding="utf-8"))
    return "".join(example.source for example in examples)


@pytest.fixture(scope="module")
def modules(tmp_path_factory):
    """Return a folder with a module for each page that has examples."""
    folder = tmp_path_factory.mktemp("typed")
    for page in PAGES:
        code = code_of(page)
        if code:
            name = "_".join(page.relative_to(ROOT).with_suffix("").parts).replace("-", "_").lower()
            (folder / f"page_{name}.py").write_text(code, encoding="utf-8")
    assert len(list(folder.iterdir())) > 5
    return folder


def test_mypy_has_nothing_to_say(modules):
    host("mypy")
    done = subprocess.run([sys.executable, "-m", "mypy", "--strict", "--ignore-missing-imports",
                           *sorted(map(str, modules.iterdir()))],
                          capture_output=True, text=True, check=False, env={**os.environ, "MYPYPATH": str(ROOT / "src")})
    assert done.returncode == 0, done.stdout + done.stderr


def test_pyright_has_nothing_to_say(modules):
    host("pyright")
    done = subprocess.run([sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable, str(modules)],
                          capture_output=True, text=True, check=False, env={**os.environ, "PYTHONPATH": str(ROOT / "src")})
    errors = [f"{Path(each['file']).name}:{each['range']['start']['line'] + 1}: {each['message']}"
              for each in json.loads(done.stdout)["generalDiagnostics"] if each["severity"] == "error"
              # accessors are registered at run time, which their libraries' types cannot know
              and '"newsclean" is unknown' not in each["message"]]
    assert errors == []


def test_a_name_that_is_none_is_an_error(tmp_path):
    host("mypy")
    wrong = tmp_path / "wrong.py"
    wrong.write_text("from newsclean import cleen\nimport newsclean\nnewsclean.clean_htm('x')\n", encoding="utf-8")
    done = subprocess.run([sys.executable, "-m", "mypy", "--strict", str(wrong)], capture_output=True, text=True, check=False,
                          env={**os.environ, "MYPYPATH": str(ROOT / "src")})
    assert 'has no attribute "cleen"' in done.stdout
    assert 'has no attribute "clean_htm"' in done.stdout
