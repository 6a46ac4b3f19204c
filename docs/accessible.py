"""A Sphinx extension: what the theme leaves out for those who use a keyboard or a screen reader."""
from __future__ import annotations

from pathlib import Path
from typing import Any

# The theme's own markup, and the same with a name for a landmark or a way to reach what scrolls.
CHANGES = (
    ('<aside class="sidebar-drawer"', '<aside class="sidebar-drawer" aria-label="Pages"'),
    ('<aside class="toc-drawer', '<aside aria-label="On this page" class="toc-drawer'),
    ("<pre>", '<pre tabindex="0">'),
    ('<div class="table-wrapper', '<div tabindex="0" class="table-wrapper'),
)


def change_pages(app: Any, error: Exception | None) -> None:
    """Change all pages that were built."""
    if error is not None or app.builder.name != "html":
        return
    for path in Path(app.outdir).rglob("*.html"):
        if path.parent.name == "try":
            continue
        page = path.read_text(encoding="utf-8")
        for plain, better in CHANGES:
            if better not in page:
                page = page.replace(plain, better)
        path.write_text(page, encoding="utf-8")


def setup(app: Any) -> dict[str, bool]:
    """Have the pages changed when all are written."""
    app.connect("build-finished", change_pages)
    return {"parallel_read_safe": True}
