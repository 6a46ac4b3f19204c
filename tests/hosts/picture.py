"""Take the README's picture of the notebook view anew: ``python -m tests.hosts.picture``."""
from __future__ import annotations

from pathlib import Path

from newsclean import explain

from .chromium import chromium, look

DOCS = Path(__file__).parent.parent.parent / "docs"
PAGE = '<!doctype html><meta charset="utf-8"><body style="margin:24px;background:#fff;color:#111;font:15px/1.5 sans-serif">'


def main() -> None:
    """Write docs/view.png."""
    page = DOCS / "_generated" / "view.html"
    page.parent.mkdir(exist_ok=True)
    page.write_text(PAGE + explain((DOCS / "sample.txt").read_text(encoding="utf-8"))._repr_html_(), encoding="utf-8")
    with chromium(width=760) as driver:
        driver.get(page.as_uri())
        look(driver, width=760, height=driver.execute_script("return document.documentElement.scrollHeight"))
        driver.save_screenshot(str(DOCS / "view.png"))


if __name__ == "__main__":
    main()
