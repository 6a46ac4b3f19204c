"""The reference says of every public name what it takes, gives and raises."""
from __future__ import annotations

import ast
import inspect
import re
import textwrap

import pytest

from newsclean import DEFAULT

from . import prose

PAGE = (prose.ROOT / "docs/reference/api.md").read_text(encoding="utf-8")
PUBLIC = {name: found for name, found in prose.list_public() if callable(found)}


def parameters_of(found):
    """The names that a caller passes, those of a class being its constructor's."""
    return [each.name for each in inspect.signature(found).parameters.values()
            if each.name not in ("self", "cls") and not each.name.startswith("_") and each.kind is not each.VAR_KEYWORD]


def section(found, name):
    """A section of a docstring, or None."""
    told = re.search(rf"^{name}:\n((?:[ \t]+.*\n?|\n)+)", inspect.getdoc(found) or "", re.MULTILINE)
    return None if told is None else told[1]


def raises(found):
    tree = ast.parse(textwrap.dedent(inspect.getsource(found)))
    return any(isinstance(node, ast.Raise) and node.exc is not None for node in ast.walk(tree))


@pytest.mark.parametrize("name", PUBLIC)
def test_each_argument_is_described(name):
    told = (section(PUBLIC[name], "Args") or "") + (section(PUBLIC[name], "Attributes") or "")
    assert [each for each in parameters_of(PUBLIC[name]) if not re.search(rf"^\s*\*?{each}: \S", told, re.MULTILINE)] == []


@pytest.mark.parametrize("name", [name for name, found in PUBLIC.items() if inspect.isfunction(found)])
def test_what_comes_back_and_what_is_raised_is_described(name):
    found = PUBLIC[name]
    if inspect.signature(found).return_annotation not in ("None", None):
        assert section(found, "Returns") or section(found, "Yields")
    if raises(found):
        assert section(found, "Raises")


@pytest.mark.parametrize("name", PUBLIC)
def test_each_public_name_stands_in_the_reference(name):
    first, _, member = name.removeprefix("adapters.").partition(".")
    if name.startswith("adapters."):
        assert f"automodule:: newsclean.adapters.{first}\n" in PAGE
    elif first == "rules":
        assert f"newsclean.rules.{member.partition('.')[0]}\n" in PAGE
    else:
        assert f"newsclean.{first}\n" in PAGE
        block = PAGE[PAGE.index(f"newsclean.{first}\n"):].partition(".. auto")[0]
        assert not member or member in block or re.search(r"^ +:members:$", block, re.MULTILINE)


def test_the_reference_names_the_filters_that_run():
    page = (prose.ROOT / "docs/reference/filters.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(\w+)` \| (.+) \| (.+) \|$", page, re.MULTILINE)
    assert {each.name for each in DEFAULT} <= {name for name, _, _ in rows}
    assert [name for name, removes, keeps in rows if not removes.strip() or not keeps.strip()] == []
