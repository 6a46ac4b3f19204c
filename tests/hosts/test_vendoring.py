"""A copy inside another package: made by hand and by the `vendoring` tool, alone and beside an installed one."""
from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from newsclean import clean, clean_html

from .. import cases
from .conftest import host

SOURCE = Path(__file__).parent.parent.parent / "src" / "newsclean"
PAGES = [path.read_text(encoding="utf-8") for path in [*sorted(cases.ROOT.rglob("*.html")), SOURCE.parent.parent / "docs/how-to/page.html"]]
TEXTS = [cases.read(path).source for path in cases.paths("wild", "synthetic", "negative")]

PYPROJECT = """
[tool.vendoring]
destination = "other/_vendor/"
requirements = "other/_vendor/vendor.txt"
namespace = "other._vendor"
protected-files = ["__init__.py", "vendor.txt"]
"""


def by_hand(folder, wheel):
    shutil.copytree(SOURCE, folder / "other" / "_vendor" / "newsclean", ignore=shutil.ignore_patterns("__pycache__"))


def by_the_tool(folder, wheel):
    host("vendoring")
    (folder / "pyproject.toml").write_text(PYPROJECT, encoding="utf-8")
    (folder / "other" / "_vendor" / "vendor.txt").write_text(f"{wheel}\n", encoding="utf-8")
    subprocess.run(["git", "init", "--quiet", str(folder)], check=True)  # the tool asks git what it changed
    beside = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    done = subprocess.run([sys.executable, "-m", "vendoring", "sync", "-v"], cwd=folder, capture_output=True, text=True, check=False,
                          env={**os.environ, "PATH": beside})
    assert done.returncode == 0, done.stdout + done.stderr


def from_a_zip(folder, wheel):
    by_hand(folder, wheel)
    with zipfile.ZipFile(folder / "other.zip", "w") as archive:
        for path in (folder / "other").rglob("*"):
            archive.write(path, path.relative_to(folder))
    shutil.rmtree(folder / "other")


@pytest.fixture(scope="module", params=[by_hand, by_the_tool, from_a_zip], ids=lambda make: make.__name__)
def vendored(request, tmp_path_factory, wheel):
    """The path to import `other` from."""
    folder = tmp_path_factory.mktemp("vendored")
    for package in ("other", "other/_vendor"):
        (folder / package).mkdir()
        (folder / package / "__init__.py").touch()
    request.param(folder, wheel)
    return folder / "other.zip" if (folder / "other.zip").exists() else folder


def python(code, *path, given=""):
    """Run without site-packages: nothing is installed but what `path` holds."""
    return subprocess.run([sys.executable, "-S", "-c", code], input=given, capture_output=True, text=True, check=False,
                          env={"PYTHONPATH": os.pathsep.join(map(str, path)), "PYTHONIOENCODING": "utf-8"})


CLEAN = """
import json, sys
from other._vendor.newsclean import clean
texts = [clean(text, repair=False) for text in json.load(sys.stdin)]
assert not {"bs4", "ftfy", "regex", "newsclean"} & set(sys.modules), "something was borrowed"
print(json.dumps(texts))
"""


def test_a_copy_with_nothing_installed_cleans_every_fixture_the_same(vendored):
    done = python(CLEAN, vendored, given=json.dumps(TEXTS))
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == [clean(text, repair=False) for text in TEXTS]
    assert len(TEXTS) > 100


def test_a_copy_with_nothing_installed_reads_html_the_same(vendored):
    done = python(CLEAN.replace("import clean", "import clean_html as clean"), vendored, given=json.dumps(PAGES))
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == [clean_html(page, repair=False) for page in PAGES]


def test_a_copy_says_what_mending_needs(vendored):
    done = python("from other._vendor.newsclean import clean; print(clean('The mayor\\u00e2\\u20ac\\u2122s plan'))", vendored)
    assert "The mayor" in done.stdout
    assert "pip install ftfy, or say repair=False" in done.stderr
    assert python("from other._vendor.newsclean import clean; clean('The mayor’s plan')", vendored).stderr == ""


# An installed newsclean of another version, as unlike ours as can be.
OTHER_VERSION = """
__version__ = "9.0"
raise RuntimeError("the vendored copy reached for the installed one")
"""

BOTH = """
import pickle, sys
import newsclean, other._vendor.newsclean as copy
newsclean.__version__ = "9.0"
newsclean.filters.DEFAULT = newsclean.DEFAULT = frozenset()
newsclean.languages.load = newsclean.languages.blocks = None
newsclean.Cleaner.__call__ = lambda self, text: "broken"
text = "The dam held.\\n\\nADVERTISEMENT\\n\\n3 min read"
assert copy.clean(text) == copy.Cleaner()(text) == "The dam held.", copy.clean(text)
assert copy.__version__ != "9.0"
assert not {copy.Cleaner, copy.Filter} & {newsclean.Cleaner, newsclean.Filter}
assert type(pickle.loads(pickle.dumps(copy.Cleaner()))) is copy.Cleaner
mine = {id(value) for name, module in sys.modules.items() if name.startswith("newsclean") for value in vars(module).values()
        if isinstance(value, dict | list | set)}
theirs = {id(value) for name, module in sys.modules.items() if name.startswith("other._vendor.newsclean")
          for key, value in vars(module).items() if isinstance(value, dict | list | set) and key != "__builtins__"}
assert theirs and not mine & theirs, "they share a table"
"""


def test_a_copy_never_reaches_for_an_installed_one(vendored, tmp_path):
    (tmp_path / "newsclean").mkdir()
    (tmp_path / "newsclean" / "__init__.py").write_text(OTHER_VERSION, encoding="utf-8")
    done = python(CLEAN, tmp_path, vendored, given=json.dumps(TEXTS[:3]))
    assert done.returncode == 0, done.stderr


def test_a_copy_and_an_installed_one_share_nothing(vendored):
    done = python(BOTH, SOURCE.parent, vendored)
    assert done.returncode == 0, done.stderr


def test_the_licence_is_inside_the_package(vendored):
    code = "import importlib.resources as r; print((r.files('other._vendor.newsclean') / 'LICENSE').read_text())"
    assert python(code, vendored).stdout.strip() == (SOURCE.parent.parent / "LICENSE").read_text(encoding="utf-8").strip()
