"""Make anew what the documentation stores: the tutorial's outputs and the picture of the notebook view.

    python -m tests.hosts.refresh
"""
from __future__ import annotations

from pathlib import Path

from newsclean import explain

from .chromium import chromium, look
from .conftest import host
from .test_notebook import run_tutorial

DOCS = Path(__file__).parent.parent.parent / "docs"
PAGE = '<!doctype html><meta charset="utf-8"><body style="margin:24px;background:#fff;color:#111;font:15px/1.5 sans-serif">'


def picture() -> None:
    """Write docs/view.png."""
    page = DOCS / "_generated" / "view.html"
    page.parent.mkdir(exist_ok=True)
    page.write_text(PAGE + explain((DOCS / "sample.txt").read_text(encoding="utf-8"))._repr_html_(), encoding="utf-8")
    with chromium(width=760) as driver:
        driver.get(page.as_uri())
        look(driver, width=760, height=driver.execute_script("return document.documentElement.scrollHeight"))
        driver.save_screenshot(str(DOCS / "view.png"))


def tutorial() -> None:
    """Write the outputs of docs/tutorial.ipynb."""
    _, fresh = run_tutorial()
    fresh.metadata["language_info"] = {"name": "python"}  # not which Python it was
    for cell in fresh.cells:
        cell.metadata.clear()
    host("nbformat").write(fresh, DOCS / "tutorial.ipynb")


if __name__ == "__main__":
    picture()
    tutorial()
