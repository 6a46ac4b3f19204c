"""Put the page together with Python for the browser and newsclean itself: ``python docs/try/pack.py FOLDER``.

Pyodide comes from its npm package; newsclean, ftfy and what ftfy needs from where they are installed.
"""
from __future__ import annotations

import shutil
import subprocess
import sys
import tarfile
import zipfile
from importlib.metadata import files
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

PYODIDE = "pyodide@314.0.7"
RUNTIME = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json")
PAGE = ("index.html", "try.css", "try.js", "worker.js", "page.py")
BORROWED = ("ftfy", "wcwidth")
HERE = Path(__file__).parent


def pack(folder: Path) -> None:
    """Write the page's files to `folder`, which is made if need be."""
    (folder / "pyodide").mkdir(parents=True, exist_ok=True)
    for name in PAGE:
        shutil.copyfile(HERE / name, folder / name)
    shutil.copyfile(HERE.parent / "sample.txt", folder / "sample.txt")
    runtime(folder / "pyodide")
    packages(folder / "packages.zip")


def runtime(folder: Path) -> None:
    with TemporaryDirectory() as work:
        subprocess.run(["npm", "pack", "--silent", PYODIDE], cwd=work, check=True, capture_output=True)
        [archive] = Path(work).glob("pyodide-*.tgz")
        with tarfile.open(archive) as members:
            for name in RUNTIME:
                source = members.extractfile(f"package/{name}")
                if source is not None:
                    (folder / name).write_bytes(source.read())


def packages(path: Path) -> None:
    ours = Path(find_spec("newsclean").submodule_search_locations[0])
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for each in sorted(ours.rglob("*")):
            if each.is_file() and not {"__pycache__", "adapters"} & set(each.parts):
                archive.write(each, each.relative_to(ours.parent))
        for name in BORROWED:
            for each in files(name) or ():
                if ".." not in each.parts and each.suffix != ".pyc":
                    archive.write(each.locate(), str(each))


if __name__ == "__main__":
    pack(Path(sys.argv[1]))
