"""How the documentation is built: ``python -m sphinx -W -b html docs docs/_build/html``."""
from __future__ import annotations

import sys
from pathlib import Path

import newsclean

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

import curves  # noqa: E402 - it stands beside this file

project = "newsclean"
author = "The newsclean authors"
copyright = f"2026, {author}"
release = version = newsclean.__version__

extensions = ["myst_nb", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]  # docstrings have Args and Returns
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

html_theme = "furo"
html_title = "newsclean"
html_copy_source = False
html_static_path = ["_static"]
html_css_files = ["style.css"]
html_extra_path = ["_generated/extra"]


def write_filters() -> None:
    """One section a filter, its module's docstring: the observation, what goes, what stays."""
    parts = []
    for each in sorted(newsclean.DEFAULT, key=lambda one: one.name):
        parts += [f"## {each.name}", "", "```{eval-rst}", f".. automodule:: newsclean.filters.{each.name}", "   :no-index:", "```", ""]
    (HERE / "_generated" / "filters.md").write_text("\n".join(parts), encoding="utf-8")


def write_more() -> None:
    """The pages that stand by themselves, as many as there are."""
    found = sorted({path.stem for path in HERE.glob("*.md")} - {"index"})
    toctree = ["```{toctree}", ":maxdepth: 1", ":hidden:", "", *found, "```", ""] if found else []
    (HERE / "_generated" / "more.md").write_text("\n".join(toctree), encoding="utf-8")


def write_strictness() -> None:
    """What each strictness removes and costs, drawn and as a table."""
    sets = curves.read_results(HERE / "explanation" / "strictness.json")
    (HERE / "_generated" / "strictness.svg").write_text(curves.draw(sets), encoding="utf-8")
    (HERE / "_generated" / "strictness.md").write_text(curves.tabulate(sets), encoding="utf-8")
    (HERE / "_generated" / "scores.md").write_text(curves.tabulate_scores(sets), encoding="utf-8")


(HERE / "_generated" / "extra").mkdir(parents=True, exist_ok=True)
write_filters()
write_more()
write_strictness()
