"""What CONTRIBUTING.md asks for when a filter or a language is added is there for each of them."""
from __future__ import annotations

import re
from pathlib import Path

import pytest

from newsclean import DEFAULT, filters, languages
from newsclean.engine.filter import Filter

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
FILTERS = sorted((each for each in vars(filters).values() if isinstance(each, Filter)), key=lambda each: each.name)


def test_every_file_of_a_filter_gives_one_that_is_known():
    files = {path.stem for path in (ROOT / "src/newsclean/filters").glob("*.py")} - {"__init__", "filter_set", "strictness"}
    assert {each.name for each in FILTERS} == files
    assert {each.name for each in DEFAULT} <= files


# What whole pages alone say: their tests write pages, and no tables of texts.
JUDGED_ON_PAGES = {"captions", "page_blocks"}


@pytest.mark.parametrize("each", FILTERS, ids=lambda each: each.name)
def test_a_filter_has_misses_and_hits(each):
    test = (ROOT / f"tests/filters/test_{each.name}.py").read_text(encoding="utf-8")
    if each.name in JUDGED_ON_PAGES:
        assert len(re.findall(r"^def test_", test, re.MULTILINE)) > 2
    else:
        assert 0 < test.index("MISSES = ") < test.index("HITS = ")


@pytest.mark.parametrize("each", FILTERS, ids=lambda each: each.name)
def test_a_filter_has_its_row_among_all_filters(each):
    pages = README + (ROOT / "docs/reference/filters.md").read_text(encoding="utf-8")
    assert re.search(rf"^\| `{each.name}` \| .+ \| .+ \|$", pages, re.MULTILINE)


@pytest.mark.parametrize("code", languages.CODES)
def test_a_language_has_prose_an_article_and_its_row(code):
    prose = (ROOT / f"fixtures/{code}/prose.txt").read_text(encoding="utf-8").splitlines()
    assert len(prose) == 3, "two paragraphs, a line each, and a sentence"
    assert "{}" in prose[2]
    assert f"`{code}`" in (ROOT / "docs/reference/languages.md").read_text(encoding="utf-8")


def test_no_file_of_a_language_is_forgotten_in_the_index():
    assert sorted(path.stem for path in (ROOT / "src/newsclean/languages").glob("*.txt")) == sorted(languages.CODES)


def test_the_linters_that_a_commit_runs_are_the_ones_installed():
    from importlib.metadata import version

    hooks = (ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8")
    for package, repository in (("ruff", "ruff-pre-commit"), ("mypy", "mirrors-mypy")):
        pinned = re.search(rf"{repository}\s+rev: v(\d+)\.(\d+)", hooks)
        assert pinned is not None
        assert [int(part) for part in pinned.groups()] <= [int(part) for part in version(package).split(".")[:2]]


def test_what_the_contributors_page_names_is_there():
    page = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    named = re.findall(r"`((?:src|tests|docs|fixtures|\.ci)/[\w./]+)`", page)
    named += re.findall(r"\]\(([\w./]+)\)", page)
    assert len(named) > 10
    assert [path for path in named if not (ROOT / path).exists()] == []


def test_every_file_that_the_documentation_names_is_there():
    pages = [*ROOT.glob("*.md"), *(ROOT / "docs").glob("[!_]*.md"), *(ROOT / "docs").glob("[!_]*/*.md")]
    folders = "src|tests|docs|benchmarks|training|fuzz"
    named = {path for page in pages for path in re.findall(rf"`((?:{folders})/[\w./]+\.\w+)`", page.read_text(encoding="utf-8"))}
    assert len(named) > 20
    assert sorted(path for path in named if not (ROOT / path).exists()) == []
