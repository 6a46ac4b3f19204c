from __future__ import annotations

from bisect import bisect_right
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from newsclean import clean, explain, explain_html
from newsclean.html import from_turbohtml

from . import cases


def name(path: Path) -> str:
    return path.relative_to(cases.ROOT).with_suffix("").as_posix()


def check(path: Path) -> None:
    case = cases.read(path)
    page = path.with_suffix(".html")
    explanation = explain_html(page.read_bytes()) if page.exists() else explain(case.source)
    assert explanation.source == case.source
    assert [line for line in explanation.text.split("\n") if line.strip()] == case.kept
    assert reasons_by_line(explanation, case.lines) == case.gone
    assert clean(explanation.text) == explanation.text
    if "\n\n\n" not in case.source:
        assert "\n\n\n" not in explanation.text


# It judges every line, so it may agree with the filter that has a name for it; a fixture says the name.
UNNAMED = frozenset({"stray_lines"})


def reasons_by_line(explanation, lines):
    starts, at = [], 0
    for line in lines:
        starts.append(at)
        at += len(line) + 1
    found = {}
    for mark in explanation.marks:
        index = bisect_right(starts, mark.start) - 1
        found[index] = found.get(index, frozenset()) | frozenset(mark.reasons)
    return {index: reasons - UNNAMED or UNNAMED for index, reasons in found.items()}


@pytest.mark.parametrize("path", cases.paths("wild", "synthetic"), ids=name)
def test_clutter_goes_for_its_reason_and_the_article_stays(path):
    check(path)


PAGES = [path for path in cases.paths("wild", "synthetic") if path.with_suffix(".html").exists()]


@pytest.mark.parametrize("path", PAGES, ids=name)
def test_a_page_gives_the_same_without_the_fast_parser(path, monkeypatch):
    monkeypatch.setattr(from_turbohtml, "feed", lambda markup, layout: False)
    check(path)


@pytest.mark.parametrize("parser", ["html.parser", "lxml"])
@pytest.mark.parametrize("path", PAGES, ids=name)
def test_a_page_parsed_by_the_caller_gives_the_same_and_is_left_alone(path, parser):
    if parser == "lxml":
        pytest.importorskip("lxml")
    tree = BeautifulSoup(path.with_suffix(".html").read_bytes(), parser)
    before = str(tree)
    assert [line for line in explain_html(tree).text.split("\n") if line] == cases.read(path).kept
    assert str(tree) == before


@pytest.mark.parametrize("path", cases.paths("negative"), ids=name)
def test_clean_text_comes_back_byte_for_byte(path):
    case = cases.read(path)
    assert case.gone == {}
    assert explain(case.source).marks == ()
    assert clean(case.source) == case.source


@pytest.mark.parametrize("path", cases.paths("known_failure"), ids=name)
@pytest.mark.xfail(strict=True, reason="known to be wrong; the file says how it should be")
def test_known_failures_still_fail(path):
    check(path)
