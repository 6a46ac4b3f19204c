"""Every example of the documentation runs, and the documentation builds without a warning."""
from __future__ import annotations

import doctest
import re
import subprocess
import sys
import warnings
from pathlib import Path

import pytest

from .chromium import chromium, contrasts, look, overflow
from .conftest import host

DOCS = Path(__file__).parent.parent.parent / "docs"
PAGES = sorted(path for path in DOCS.rglob("*.md") if not {"_build", "_generated", "node_modules"} & set(path.parts))
HOSTS = ("datasets", "duckdb", "fastwarc", "html2text", "langchain_core", "markdownify", "newspaper", "numpy", "pandas", "polars", "pyspark", "datatrove", "readability", "resiliparse", "trafilatura")


def name(path):
    return path.relative_to(DOCS).as_posix()


def blocks(text):
    """The Python blocks of a page."""
    return re.findall(r"^```(?:python|pycon|py)\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("path", PAGES, ids=name)
def test_the_examples_of_a_page_run(path, monkeypatch):
    text = path.read_text(encoding="utf-8")
    for module in HOSTS:
        if re.search(rf"^\s*>>> (?:import|from) {module}\b", text, re.MULTILINE):
            host(module)
    monkeypatch.chdir(path.parent)
    with warnings.catch_warnings(action="ignore"):  # a host's are its own
        tried = doctest.testfile(str(path), module_relative=False, optionflags=doctest.NORMALIZE_WHITESPACE, encoding="utf-8")
    assert tried.failed == 0
    assert tried.attempted or not blocks(text)


@pytest.mark.parametrize("path", PAGES, ids=name)
def test_no_python_on_a_page_goes_untried(path):
    assert [block for block in blocks(path.read_text(encoding="utf-8")) if ">>>" not in block] == []


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    for module in ("sphinx", "myst_nb", "furo"):
        host(module)
    folder = tmp_path_factory.mktemp("html")
    done = subprocess.run([sys.executable, "-m", "sphinx", "-W", "--keep-going", "-q", "-b", "html", str(DOCS), str(folder)],
                          capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return folder


def test_every_filter_is_described(built):
    from newsclean import DEFAULT

    page = (built / "reference" / "filters.html").read_text(encoding="utf-8")
    assert [each.name for each in DEFAULT if f">{each.name}<" not in page] == []


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_the_pages_fit_a_narrow_window_and_can_be_read(built, dark):
    with chromium(width=400, dark=dark) as page:
        for file in sorted(built.rglob("*.html")):
            if "_static" in file.parts or file.parent.name == "try" or file.name in ("genindex.html", "search.html"):
                continue
            page.get(file.as_uri())
            look(page, width=400, dark=dark)
            assert overflow(page)[0] == 0, (file.name, overflow(page))
            faint = [(text, ratio) for text, ratio in contrasts(page, "article p, article li, article td, article pre, article del") if ratio < 4.5]
            assert faint == [], file.name
