"""The rooms know only those above them, and the package works under another name with nothing installed."""
from __future__ import annotations

import ast
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from . import cases

SOURCE = Path(__file__).parent.parent / "src" / "newsclean"
# Each room may import those before it; `_` stands for what may be imported inside a function only.
ROOMS = ["document", "display", "explanation", "text", "markup", "repair", "prose", "dates", "languages", "fold", "literals", "slots", "spoken", "tables", "phrases", "strings", "shapes", "menus", "lines", "templates", "repeats",
         "site_lines", "boxes", "engine", "pipeline", "sites", "filters", "api", "options", "records", "shelf", "batch", "commands",
         "cli", "__main__"]
BORROWED = {"repair": {"ftfy"}, "text": {"bs4"}, "markup": {"bs4", "turbohtml"}, "records": {"pyarrow", "warcio"}, "commands": {"tqdm"}}


def imports(path, *, inside):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    outer = {id(node) for node in tree.body}
    guarded = {id(node) for guard in tree.body if isinstance(guard, ast.If) for node in ast.walk(guard)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom) and id(node) not in guarded and (id(node) not in outer) == inside:
            yield node


def room_of(path):
    return path.relative_to(SOURCE).parts[0].removesuffix(".py")


def named(path, node):
    """The rooms that a relative import reaches for."""
    package = path.relative_to(SOURCE).parent.parts
    base = package[: len(package) - node.level + 1]
    parts = [*base, *(node.module.split(".") if node.module else [])]
    return {parts[0]} if parts else {alias.name for alias in node.names}


FILES = sorted(path for path in SOURCE.rglob("*.py") if room_of(path) in ROOMS)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(SOURCE).as_posix())
def test_a_room_imports_only_those_above_it(path):
    allowed = ROOMS[: ROOMS.index(room_of(path)) + 1]
    for node in imports(path, inside=False):
        if isinstance(node, ast.ImportFrom) and node.level:
            assert named(path, node) <= {*allowed, "__version__"}, ast.unparse(node)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(SOURCE).as_posix())
def test_borrowed_libraries_are_imported_inside_and_where_they_are_used(path):
    for inside in (False, True):
        for node in imports(path, inside=inside):
            names = ([alias.name for alias in node.names] if isinstance(node, ast.Import)
                     else [node.module] if not node.level else [])
            foreign = {name.split(".")[0] for name in names} - set(sys.stdlib_module_names)
            assert foreign <= (BORROWED.get(room_of(path), set()) if inside else set()), ast.unparse(node)


ADAPTERS = sorted(path for path in SOURCE.glob("adapters/*.py") if path.stem != "__init__")


@pytest.mark.parametrize("path", ADAPTERS, ids=lambda path: path.stem)
def test_an_adapter_is_thin_and_knows_the_public_rooms_only(path):
    for node in [*imports(path, inside=False), *imports(path, inside=True)]:
        if isinstance(node, ast.ImportFrom) and node.level:
            assert named(path, node) <= {"api", "document", "explanation", "filters", "sites", "__version__"}, ast.unparse(node)
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
    done = python("import sys, newsclean; print([n for n in sys.modules if n.startswith('newsclean.languages.')])",
                  path=SOURCE.parent, isolated=False)
    assert done.stdout == "[]\n", done.stderr


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
