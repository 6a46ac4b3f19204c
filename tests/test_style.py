"""The code stays readable: names with one meaning, lines that breathe, no flat heap of modules.

Language files and generated weights are left out. What a linter can hold (docstrings that begin with a verb, line length,
complexity) stands in pyproject.toml.
"""
from __future__ import annotations

import ast
from collections import defaultdict
from pathlib import Path

SOURCE = Path(__file__).parent.parent / "src" / "newsclean"
FILES = [path for path in sorted(SOURCE.rglob("*.py")) if path.stem != "weights"]

MAX_NODES_PER_LINE = 6.0  # syntax-tree nodes a line of code: pyupgrade has 4.7, tokenize-rt 5.6
MAX_NESTED_COMPREHENSIONS = 10
MAX_SHARE_OF_LONG_LINES = 0.01  # of over 100 columns
MAX_HOMONYMS = 10
MAX_FLAT_MODULES = 5

# The same in every module that has it: what a filter's file calls its function, a command's its entry and the examples of
# its help, a parser's its callback; and the type variable of a generic.
SHARED_NAMES = {"__all__", "find", "run", "_EXAMPLES", "feed", "T"}

COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)


def tree_of(path):
    return ast.parse(path.read_text(encoding="utf-8"))


def code_lines_of(path):
    """Return how many lines are neither blank nor comment nor docstring."""
    told = set()
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and ast.get_docstring(node) is not None:
            told |= set(range(node.body[0].lineno, node.body[0].end_lineno + 1))
    lines = path.read_text(encoding="utf-8").splitlines()
    return sum(1 for number, line in enumerate(lines, 1)
               if line.strip() and not line.strip().startswith("#") and number not in told)


def names_defined_in(path):
    for node in tree_of(path).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            yield node.name
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            yield from (name.id for target in targets for name in ast.walk(target) if isinstance(name, ast.Name))


def test_lines_are_not_dense():
    nodes = sum(1 for path in FILES for node in ast.walk(tree_of(path)) if not isinstance(node, ast.expr_context))
    assert nodes / sum(map(code_lines_of, FILES)) <= MAX_NODES_PER_LINE


def test_few_comprehensions_stand_in_another():
    nested = [node for path in FILES for node in ast.walk(tree_of(path)) if isinstance(node, COMPREHENSIONS)
              and any(isinstance(inner, COMPREHENSIONS) for inner in ast.walk(node) if inner is not node)]
    assert len(nested) <= MAX_NESTED_COMPREHENSIONS


def test_few_lines_are_long():
    lines = [line for path in FILES for line in path.read_text(encoding="utf-8").splitlines()]
    assert sum(len(line) > 100 for line in lines) <= MAX_SHARE_OF_LONG_LINES * len(lines)


def test_a_name_has_one_meaning():
    files = defaultdict(set)
    for path in FILES:
        for name in names_defined_in(path):
            files[name].add(path.relative_to(SOURCE).as_posix())
    homonyms = {name: found for name, found in files.items() if len(found) > 1 and name not in SHARED_NAMES}
    assert len(homonyms) <= MAX_HOMONYMS, homonyms


def constants_of(path):
    """Yield each module-level name in capitals and whether it is Final: not filters, type variables, and tables put together by `|=`."""
    body = tree_of(path).body
    put_together = {ast.unparse(node.target) for node in body if isinstance(node, ast.AugAssign)}
    for node in body:
        if isinstance(node, ast.Assign | ast.AnnAssign):
            target = node.targets[0] if isinstance(node, ast.Assign) else node.target
            name = target.id if isinstance(target, ast.Name) else ""
            made_by = ast.unparse(node.value.func) if isinstance(node.value, ast.Call) else ""
            if name.strip("_").isupper() and name not in put_together and made_by not in ("Filter", "phrase_filter", "TypeVar"):
                yield name, isinstance(node, ast.AnnAssign) and ast.unparse(node.annotation).startswith("Final")


def test_constants_are_final():
    """A compiled build looks any other name up at each use, and mypy tells where one is set twice."""
    found = {path.relative_to(SOURCE).as_posix(): [name for name, is_final in constants_of(path) if not is_final] for path in FILES}
    assert {path: names for path, names in found.items() if names} == {}


def test_modules_stand_in_packages():
    assert len(list(SOURCE.glob("*.py"))) <= MAX_FLAT_MODULES
