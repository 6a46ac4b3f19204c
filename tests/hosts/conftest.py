"""What the tests of the integrations share: a host that is missing skips, and fails where CI is set."""
from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import warnings
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import NoReturn

import pytest

# No tests: Scrapy runs it, as a person would.
collect_ignore = ["village_spider.py"]


def host(module: str) -> ModuleType:
    """The host's module, for the top of a test file: ``pandas = host("pandas")``. What it warns of at import is its own."""
    try:
        with warnings.catch_warnings(action="ignore"):
            return import_module(module)
    except ImportError as error:
        missing(f"{module} is not here ({error}); pip install '.[hosts]' brings it")


def missing(reason: str) -> NoReturn:
    """Skip what cannot be tested here, at a file's top or inside a test; on CI, which installs all hosts, fail."""
    if os.environ.get("CI"):
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason, allow_module_level=True)


AXE = "axe-core@4.14.1"


@pytest.fixture(scope="session")
def axe(tmp_path_factory):
    """The source of axe, which looks for what keeps people from using a page."""
    if not shutil.which("npm"):
        missing("axe comes from npm, which is not here; apt-get install npm brings it")
    folder = tmp_path_factory.mktemp("axe")
    subprocess.run(["npm", "pack", "--silent", AXE], cwd=folder, check=True, capture_output=True)
    with tarfile.open(next(folder.glob("*.tgz"))) as members:
        return members.extractfile("package/axe.min.js").read().decode()


@pytest.fixture(scope="session")
def wheel(tmp_path_factory):
    """The wheel that a release of this tree would have."""
    host("hatchling")
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run([sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--wheel-dir", str(folder),
                    str(Path(__file__).parent.parent.parent)], check=True)
    return next(folder.glob("newsclean-*.whl"))
