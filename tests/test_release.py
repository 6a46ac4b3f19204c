"""What a release says of itself agrees wherever it says it."""
from __future__ import annotations

import re
import tomllib
from pathlib import Path

import newsclean

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def text(name):
    return (ROOT / name).read_text(encoding="utf-8")


def test_the_version_is_one():
    assert re.search(r"^version: (.+)$", text("CITATION.cff"), re.MULTILINE)[1] == newsclean.__version__
    newest = re.search(r"^## \[(\d.+?)\]", text("CHANGELOG.md"), re.MULTILINE)
    assert newest is None or newest[1] == newsclean.__version__


def test_the_licence_in_the_package_is_the_one_beside_it():
    assert text("LICENSE") == text("src/newsclean/LICENSE")


def test_every_door_to_a_host_has_an_extra_of_its_name_that_the_tests_install():
    doors = {path.stem.partition("_")[0] for path in (ROOT / "src/newsclean/adapters").glob("[a-z]*.py")}
    extras = PROJECT["optional-dependencies"]
    tested = re.findall(r"newsclean\[(.+?)\]", " ".join(extras["hosts"]))
    assert doors <= extras.keys()
    assert doors <= {name for names in tested for name in names.split(",")}
