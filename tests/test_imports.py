"""Packages import only downwards, no file imports itself by a detour, and a renamed copy works with nothing installed.

Every import statement counts, wherever it stands: inside a function and under `TYPE_CHECKING` too.
"""
from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

from . import cases

SOURCE = Path(__file__).parent.parent / "src" / "newsclean"

# Package (or single module) to the packages that its files may import, itself aside.
MAY_IMPORT = {
    "model": set(),
    "version": set(),
    "languages": set(),
    "text": {"model"},
    "phrases": {"languages", "text"},
    "html": {"model", "text"},
    "markdown": {"model", "text"},
    "engine": {"markdown", "model", "phrases", "text", "version"},
    "placement": {"engine", "model", "phrases", "text"},
    "page": {"engine", "model", "text"},
    "dump": {"text"},
    "sites": {"engine", "html", "languages", "model", "phrases", "text"},
    "filters": {"dump", "engine", "model", "page", "phrases", "placement", "text"},
    "rules": {"engine", "model", "phrases", "placement", "text"},
    "api": {"engine", "filters", "html", "languages", "model", "rules", "sites", "text"},
    "__init__": {"api", "engine", "filters", "model", "phrases", "rules", "sites", "version"},
    "adapters": {"__init__", "api", "engine", "html", "model", "sites"},
    "cli": {"__init__", "api", "engine", "filters", "html", "model", "phrases", "sites", "text"},
    "__main__": {"cli"},
}

# Package to the third-party libraries that it may import, inside of functions only.
BORROWED = {
    "api": {"bs4"},  # in annotations only
    "text": {"ftfy"},
    "html": {"bs4", "markdownify", "turbohtml"},
    "rules": {"bs4", "regex", "soupsieve"},
    "sites": {"publicsuffixlist"},
    "cli": {"brotli", "pyarrow", "tqdm", "warcio", "zstandard"},
}


def package_of(path):
    return path.relative_to(SOURCE).parts[0].removesuffix(".py")


def imports(path):
    """Yield each import statement of a file and whether it stands inside a function."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    inside = {id(node) for function in functions for node in ast.walk(function)}
    guarded = {id(node) for guard in tree.body if isinstance(guard, ast.If) for node in ast.walk(guard)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            yield node, id(node) in inside or id(node) in guarded


def file_of(parts):
    """Return the file of a module, or None where the parts name no module."""
    folder = SOURCE.joinpath(*parts)
    for path in (folder / "__init__.py", folder.with_suffix(".py")):
        if path.exists():
            return path
    return None


def imported_files(path):
    """Return the files of the package that a file imports."""
    package = path.relative_to(SOURCE).parent.parts
    found = set()
    for node, _ in imports(path):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = package[: len(package) - node.level + 1]
            module = (*base, *(node.module.split(".") if node.module else ()))
            for alias in node.names:
                found.add(file_of((*module, alias.name)) or file_of(module))
    return found


FILES = sorted(path for path in SOURCE.rglob("*.py") if package_of(path) != "languages" or path.stem == "__init__")


def test_the_table_names_every_package():
    assert {package_of(path) for path in FILES} == set(MAY_IMPORT)


def test_the_page_on_architecture_names_every_package():
    rows = re.findall(r"^\| `([\w.]+)/?` \|", (SOURCE.parent.parent / "docs/architecture.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert {row.removesuffix(".py") for row in rows} == set(MAY_IMPORT) - {"__init__", "__main__"}


def test_the_table_has_no_circle():
    TopologicalSorter(MAY_IMPORT).prepare()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(SOURCE).as_posix())
def test_a_file_imports_only_packages_below_its_own(path):
    own = package_of(path)
    assert {package_of(each) for each in imported_files(path)} - {own} <= MAY_IMPORT[own]


def test_no_file_imports_itself_by_a_detour():
    graph = {path: imported_files(path) - {path} for path in FILES}
    # a package's own `__init__` is imported with any of its files: it counts only where it is named
    TopologicalSorter(graph).prepare()


def names_offered_by(path):
    """Return what a file says that others may use; None where it says nothing."""
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            return set(ast.literal_eval(node.value))
    return None


@pytest.mark.parametrize("path", [path for path in FILES if package_of(path) != "adapters"],
                         ids=lambda path: path.relative_to(SOURCE).as_posix())
def test_a_file_uses_of_another_what_that_offers(path):
    package = path.relative_to(SOURCE).parent.parts
    for node, _ in imports(path):
        if isinstance(node, ast.ImportFrom) and node.level:
            module = (*package[: len(package) - node.level + 1], *(node.module.split(".") if node.module else ()))
            offered = names_offered_by(file_of(module))
            names = {alias.name for alias in node.names if file_of((*module, alias.name)) is None}
            assert offered is None or names - {"__version__"} <= offered, ast.unparse(node)


@pytest.mark.parametrize("path", [path for path in FILES if package_of(path) != "adapters"],
                         ids=lambda path: path.relative_to(SOURCE).as_posix())
def test_borrowed_libraries_are_imported_where_they_are_used(path):
    for node, is_inside in imports(path):
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif not node.level:
            names = [node.module]
        foreign = {name.split(".")[0] for name in names} - set(sys.stdlib_module_names)
        assert foreign <= (BORROWED.get(package_of(path), set()) if is_inside else set()), ast.unparse(node)


ADAPTERS = sorted(path for path in SOURCE.glob("adapters/*.py") if path.stem != "__init__")


@pytest.mark.parametrize("path", ADAPTERS, ids=lambda path: path.stem)
def test_an_adapter_is_thin(path):
    assert len(code_lines(path)) <= 60


def code_lines(path):
    """The numbers of lines that are neither blank nor comment nor docstring."""
    source = path.read_text(encoding="utf-8")
    told = {line for node in ast.walk(ast.parse(source))
            if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and ast.get_docstring(node) is not None
            for line in range(node.body[0].lineno, node.body[0].end_lineno + 1)}
    return [number for number, line in enumerate(source.splitlines(), 1)
            if line.strip() and not line.strip().startswith("#") and number not in told]


def python(code, *, path, isolated=True):
    return subprocess.run([sys.executable, *(["-S"] if isolated else []), "-c", code], capture_output=True, text=True,
                          check=False, env={"PYTHONPATH": str(path), "PYTHONIOENCODING": "utf-8"})


def test_importing_pulls_in_neither_bs4_nor_ftfy():
    done = python("import sys, newsclean; print({'bs4', 'ftfy'} & set(sys.modules))", path=SOURCE.parent, isolated=False)
    assert done.stdout == "set()\n", done.stderr


def test_importing_reads_no_language():
    done = python("import sys; opened = []; sys.addaudithook(lambda event, args: opened.append(str(args[0])) if event == 'open' else None);"
                  "import newsclean; names = [name for name in opened if name.endswith('.txt')]; print(names);"
                  "newsclean.clean('The dam held.', languages={'en'}); print(len([name for name in opened if name.endswith('en.txt')]))",
                  path=SOURCE.parent)
    assert done.stdout == "[]\n1\n", done.stderr


def test_a_renamed_copy_without_dependencies_does_the_same(tmp_path):
    shutil.copytree(SOURCE, tmp_path / "other" / "vendored", ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "other" / "__init__.py").touch()
    sources = [cases.read(path).source for path in cases.paths("wild", "synthetic", "negative")]
    from newsclean import clean

    (tmp_path / "texts.json").write_text(__import__("json").dumps(sources), encoding="utf-8")
    done = python(
        f"import json; from other.vendored import clean; texts = json.load(open({str(tmp_path / 'texts.json')!r}));"
        "import sys; assert not {'bs4', 'ftfy', 'newsclean'} & set(sys.modules);"
        "print(json.dumps([clean(text) for text in texts]))", path=tmp_path)
    assert __import__("json").loads(done.stdout) == [clean(text) for text in sources], done.stderr
