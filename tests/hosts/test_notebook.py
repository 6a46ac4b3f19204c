"""The notebook view: in a real kernel, in Jupyter's own page, and in a browser that measures it."""
from __future__ import annotations

import html
import re
import warnings
from pathlib import Path

import pytest

from newsclean import explain

from .chromium import chromium, contrasts, look, overflow
from .conftest import host

DOCS = Path(__file__).parent.parent.parent / "docs"
ENOUGH = 4.5  # WCAG 2.2, AA, text of ordinary size
HOSTILE = ('<script>document.title="broken"</script> "><img src=x onerror="document.title=1">\n\n</div></style><style>*{display:none}</style>'
           '\n\nPhoto: <b onclick="x">Jane Doe\n\n3 min read\u202e\n\n\x1b[2J&lt;script&gt;')
LONG = "x" * 400 + "\n\nhttps://paper.example/" + "a" * 300 + "\n\nTags: " + ", ".join(["valley"] * 80)
ARABIC = "النص العربي هنا وما بعده يستمر إلى أن ينتهي السطر"


def show(page, tmp_path, text, *, ground="#fff", ink="#111"):
    file = tmp_path / "view.html"
    file.write_text(f'<!doctype html><meta charset="utf-8"><title>whole</title><body style="background:{ground};color:{ink}">'
                    f"{explain(text)._repr_html_()}", encoding="utf-8")
    page.get(file.as_uri())


@pytest.fixture(scope="module")
def page():
    with chromium(width=400) as driver:
        yield driver


@pytest.mark.parametrize(("ground", "ink"), [("#fff", "#111"), ("#111", "#ddd")], ids=["light", "dark"])
def test_the_view_fits_a_narrow_window_and_can_be_read(page, tmp_path, ground, ink):
    show(page, tmp_path, (DOCS / "sample.txt").read_text(encoding="utf-8") + "\n\n" + LONG, ground=ground, ink=ink)
    assert overflow(page) == [0, []]
    found = contrasts(page, ".newsclean, .newsclean del, .newsclean-legend, .newsclean-legend span")
    assert len(found) > 20
    assert min(ratio for _, ratio in found) >= ENOUGH


def test_hostile_text_is_shown_and_does_nothing(page, tmp_path):
    show(page, tmp_path, HOSTILE)
    assert page.title == "whole"
    assert page.execute_script("return document.querySelectorAll('.newsclean script, .newsclean img, .newsclean b, .newsclean style').length") == 0
    assert page.execute_script("return document.querySelector('.newsclean').textContent") == HOSTILE.replace("\x1b", "␛")
    assert page.find_element("css selector", ".newsclean-legend").is_displayed()
    assert page.find_element("css selector", "del").value_of_css_property("text-decoration-line") == "line-through"


def test_each_line_runs_the_way_its_script_does(page, tmp_path):
    show(page, tmp_path, f"The dam held.\n\n{ARABIC}\n\nاقرأ أيضا: سد فوق القرية")
    assert page.execute_script("return document.querySelectorAll('del').length") == 1
    edges = page.execute_script("""
        const view = document.querySelector('.newsclean').getBoundingClientRect();
        const kept = document.querySelector('.newsclean').firstChild, range = document.createRange();
        const place = (start, end) => { range.setStart(kept, start); range.setEnd(kept, end); const box = range.getBoundingClientRect();
                                        return [box.left - view.left, view.right - box.right]; };
        const taken = document.querySelector('del').getBoundingClientRect();
        return [place(0, 13), place(15, 15 + arguments[0]), [taken.left - view.left, view.right - taken.right]]""", len(ARABIC))
    (left, _), (_, right), (_, right_of_taken) = edges
    assert (round(left), round(right), round(right_of_taken)) == (0, 0, 0)


def run_tutorial():
    nbformat, nbclient = host("nbformat"), host("nbclient")
    host("ipykernel")
    stored = nbformat.read(DOCS / "tutorial.ipynb", as_version=4)
    fresh = nbformat.from_dict(stored)
    for cell in fresh.cells:
        cell.pop("outputs", None) and cell.update(outputs=[])
    with warnings.catch_warnings(action="ignore"):  # what jupyter warns of is its own
        nbclient.NotebookClient(fresh, timeout=120, kernel_name="python3", coalesce_streams=True).execute()
    return stored, fresh


def outputs(notebook):
    return [[output.get("data") or output.get("text") for output in cell.outputs] for cell in notebook.cells if cell.cell_type == "code"]


def gist(notebook):
    """What was printed, and what was struck through; which filters agreed on it is not the tutorial's subject."""
    return [[re.findall(r"<del[^>]*>(.*?)</del>", each["text/html"]) if "text/html" in each else each for each in cell]
            for cell in outputs(notebook)]


@pytest.fixture(scope="module")
def tutorial():
    return run_tutorial()


def test_the_tutorial_shows_what_it_gives_today(tutorial):
    stored, fresh = tutorial
    assert gist(fresh) == gist(stored), "python -m tests.hosts.refresh stores them anew"
    assert all(outputs(fresh)[0])


def test_clean_prints_and_explain_shows(tutorial):
    printed, shown, *_ = outputs(tutorial[1])
    assert printed[0].startswith("The river had risen")
    assert shown[0]["text/html"].count("<del") > 8
    assert "text/plain" in shown[0]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_jupyters_own_page_shows_the_view_as_it_is(tutorial, page, tmp_path, theme):
    exporter = host("nbconvert").HTMLExporter(theme=theme)
    with warnings.catch_warnings(action="ignore"):
        body, _ = exporter.from_notebook_node(tutorial[1])
    file = tmp_path / "tutorial.html"
    file.write_text(body, encoding="utf-8")
    look(page, width=400, dark=theme == "dark")
    page.get(file.as_uri())
    found = contrasts(page, ".newsclean, .newsclean del, .newsclean-legend span")
    assert min(ratio for _, ratio in found) >= ENOUGH
    assert page.execute_script("return [...document.querySelectorAll('.newsclean')].every((view) => view.scrollWidth <= view.clientWidth)")
    struck = page.execute_script("return [...document.querySelectorAll('.newsclean del')].map((node) => node.textContent)")
    assert html.unescape(struck[0]) == "ValleyNow – Valley.Press Daily News"
