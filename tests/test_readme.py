"""The README is short, its links lead to something that the release holds, and its figures are the stored ones."""
from __future__ import annotations

import re
import tomllib

import pytest

from . import prose

README = (prose.ROOT / "README.md").read_text(encoding="utf-8")
MAX_LINES = 150
SITE = "https://newsclean.github.io/newsclean/"
REPOSITORY = ("https://github.com/newsclean/newsclean/blob/main/", "https://raw.githubusercontent.com/newsclean/newsclean/main/")
LINKS = re.findall(r"\]\(([^)\s]+)\)|(?:src|href)=\"([^\"]+)\"", README)
SHIPPED = tomllib.loads((prose.ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"]["targets"]["sdist"]["include"]


def source_of(link):
    """The file of the release behind a link."""
    for prefix in REPOSITORY:
        if link.startswith(prefix):
            return link.removeprefix(prefix).partition("#")[0]
    page = link.removeprefix(SITE).partition("#")[0] or "index.html"
    return f"docs/{page.removesuffix('.html')}.md"


def test_it_is_two_screens_long():
    assert len(README.splitlines()) <= MAX_LINES


@pytest.mark.parametrize("link", sorted({first or second for first, second in LINKS}))
def test_a_link_is_absolute_and_leads_to_a_file_of_the_release(link):
    assert link.startswith((SITE, *REPOSITORY))
    path = source_of(link)
    assert (prose.ROOT / path).is_file()
    assert any(f"/{path}" == shipped or f"/{path}".startswith(f"{shipped}/") for shipped in SHIPPED)


def test_it_has_links_and_a_picture():
    assert len(LINKS) >= 10
    assert any(link.endswith(".png") for _, link in LINKS)


@pytest.mark.parametrize("path", prose.PAGES, ids=lambda path: path.name)
def test_a_relative_link_of_a_page_leads_to_a_file(path):
    for link in re.findall(r"(?<!!)\]\((?!https?:|#|mailto:)([^)\s]+)\)", prose.strip_blocks(path.read_text(encoding="utf-8"))):
        if "_generated/" in link:
            continue  # made when the pages are built, which fails where one is missing
        target = path.parent / link.partition("#")[0]
        assert target.exists() or target.with_suffix(".ipynb").exists(), link
