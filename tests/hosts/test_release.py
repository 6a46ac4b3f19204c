"""Build both kinds of release and look inside."""
from __future__ import annotations

import subprocess
import sys
import tarfile
import zipfile
from email import message_from_bytes
from pathlib import Path

import pytest

from newsclean.phrases.stored import STORED_FILE, unpack_phrases

from .conftest import host

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="module")
def release(tmp_path_factory):
    for tool in ("build", "hatchling", "twine"):
        host(tool)
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run([sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(ROOT)], check=True, capture_output=True)
    return folder


def test_the_index_will_take_it(release):
    done = subprocess.run([sys.executable, "-m", "twine", "check", "--strict", *map(str, release.iterdir())],
                          capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert done.stdout.count("PASSED") == 2


def test_the_wheel_holds_the_package_alone_with_its_types_and_its_licence(release):
    names = zipfile.ZipFile(next(release.glob("*.whl"))).namelist()
    assert {name.split("/")[0].split("-")[0] for name in names} == {"newsclean"}
    assert {"newsclean/py.typed", "newsclean/LICENSE", "newsclean/languages/en.txt"} <= set(names)
    assert not any(name.endswith((".so", ".pyd")) for name in names)


def test_the_wheel_holds_the_phrases_as_data(release):
    [path] = release.glob("*-py3-none-any.whl")
    assert unpack_phrases(zipfile.ZipFile(path).read(f"newsclean/phrases/{STORED_FILE}")) is not None


def test_the_metadata_is_complete(release):
    archive = zipfile.ZipFile(next(release.glob("*.whl")))
    [path] = [name for name in archive.namelist() if name.endswith(".dist-info/METADATA")]
    told = message_from_bytes(archive.read(path))
    assert told["License-Expression"] == "MIT"
    assert told["License-File"] == "LICENSE"
    assert told["Requires-Python"] == ">=3.11"
    assert {url.split(",")[0] for url in told.get_all("Project-URL")} >= {"Documentation", "Source", "Issues", "Changelog"}
    assert {"scrapy", "pandas", "polars", "datasets"} <= set(told.get_all("Provides-Extra"))
    assert "Typing :: Typed" in told.get_all("Classifier")
    assert told["Keywords"]
    assert told["Description-Content-Type"] == "text/markdown"


def test_the_source_release_holds_all_that_its_tests_need(release):
    with tarfile.open(next(release.glob("*.tar.gz"))) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    wanted = {path.relative_to(ROOT).as_posix() for folder in ("src", "tests", "fixtures", "benchmarks", "training")
              for path in (ROOT / folder).rglob("*") if path.is_file() and "__pycache__" not in path.parts
              and path.suffix not in {".so", ".pyc"} and ".egg-info" not in path.as_posix()}
    assert wanted <= names
    assert {"README.md", "CHANGELOG.md", "CITATION.cff", "LICENSE", "conftest.py", "hatch_build.py", "pyproject.toml", "docs/tutorial.ipynb"} <= names
    assert not any("node_modules" in name or "__pycache__" in name for name in names)
