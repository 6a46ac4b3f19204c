"""How the documentation is built: ``python -m sphinx -W -b html docs docs/_build/html``."""
from __future__ import annotations

import sys
from pathlib import Path

import newsclean

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent)]  # commands.py beside this file, and the benchmarks

import curves  # noqa: E402 - it stands beside this file

project = "newsclean"
author = "The newsclean authors"
copyright = f"2026, {author}"
release = version = newsclean.__version__

extensions = ["myst_nb", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "commands", "accessible"]  # docstrings have Args and Returns
exclude_patterns = ["_build", "_generated", "try", "node_modules", "**.ipynb_checkpoints"]

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
nb_execution_mode = "force"
nb_execution_raise_on_error = True
nb_execution_timeout = 300

default_role = "code"  # docstrings quote code as Markdown does
autodoc_member_order = "bysource"
autodoc_preserve_defaults = True
autodoc_typehints = "signature"
napoleon_use_ivar = True  # a docstring describes attributes, and autodoc lists members

html_theme = "furo"
html_title = "newsclean"
html_copy_source = False
html_static_path = ["_static"]
html_css_files = ["style.css"]
html_extra_path = ["_generated/extra"]


def write_filters() -> None:
    """Write one section a filter, its module's docstring: the observation, what goes, what stays."""
    parts = []
    for each in sorted(newsclean.DEFAULT, key=lambda one: one.name):
        parts += [f"## {each.name}", "", "```{eval-rst}", f".. automodule:: newsclean.filters.{each.name}", "   :no-index:", "```", ""]
    (HERE / "_generated" / "filters.md").write_text("\n".join(parts), encoding="utf-8")


def write_more() -> None:
    """Write the pages that stand by themselves, as many as there are."""
    found = sorted({path.stem for path in HERE.glob("*.md")} - {"index"})
    toctree = ["```{toctree}", ":maxdepth: 1", ":hidden:", "", *found, "```", ""] if found else []
    (HERE / "_generated" / "more.md").write_text("\n".join(toctree), encoding="utf-8")


def write_strictness() -> None:
    """Write what each strictness removes and costs, drawn and as a table."""
    sets = curves.read_results(HERE / "explanation" / "strictness.json")
    (HERE / "_generated" / "strictness.svg").write_text(curves.draw(sets), encoding="utf-8")
    (HERE / "_generated" / "strictness.md").write_text(curves.tabulate(sets), encoding="utf-8")
    (HERE / "_generated" / "scores.md").write_text(curves.tabulate_scores(sets), encoding="utf-8")


def write_coloured() -> None:
    """Write a text and a page as `explain` shows them in a notebook."""
    text = newsclean.explain((HERE / "sample.txt").read_text(encoding="utf-8"))
    page = newsclean.explain_html((HERE / "how-to" / "page.html").read_bytes())
    for name, found in (("text", text), ("page", page)):
        (HERE / "_generated" / f"coloured-{name}.md").write_text(f"```{{raw}} html\n{found._repr_html_()}\n```\n", encoding="utf-8")


def write_benchmarks() -> None:
    """Write the tables of the stored result."""
    from benchmarks.tables import load, show_documentation

    (HERE / "_generated" / "benchmarks.md").write_text(show_documentation(load()), encoding="utf-8")


(HERE / "_generated" / "extra").mkdir(parents=True, exist_ok=True)
write_filters()
write_more()
write_strictness()
write_coloured()
write_benchmarks()
