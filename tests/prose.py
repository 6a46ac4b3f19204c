"""Find every sentence that a user can meet: pages, docstrings of public names, help texts, errors, the newest changes.

Code, whether in a block or in a line, is no prose: a name in code counts as one word.
"""
from __future__ import annotations

import argparse
import ast
import importlib
import inspect
import json
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import newsclean
from newsclean import filters, rules
from newsclean.cli.main import COMMANDS
from newsclean.engine.filter import Filter

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src" / "newsclean"
PAGES = [ROOT / "README.md", ROOT / "SECURITY.md", ROOT / "CONTRIBUTING.md",
         *sorted(path for path in (ROOT / "docs").rglob("*.md") if not {"_build", "_generated", "node_modules"} & set(path.parts))]
ADAPTERS = sorted(path.stem for path in (SOURCE / "adapters").glob("[a-z]*.py"))

_FENCE = re.compile(r"^[ \t]*(`{3,}|:{3,}).*?^[ \t]*\1[ \t]*$", re.MULTILINE | re.DOTALL)
_INDENTED = re.compile(r"(?<=\n\n)(?: {4,}.*\n|\n)+", re.MULTILINE)
_DOCTEST = re.compile(r"^[ \t]*>>>.*(?:\n(?![ \t]*$).*)*", re.MULTILINE)
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_CODE = re.compile(r"(`+)(?!`).+?(?<!`)\1(?!`)", re.DOTALL)
_ADDRESS = re.compile(r"https?://\S+")
_LINK = re.compile(r"!?\[((?:[^\[\]]|\[[^\[\]]*\])*)\]\([^)]*\)")
_TAG = re.compile(r"</?[a-zA-Z][^>]*>")
_BLOCK = re.compile(r"\n[ \t]*\n|\n(?=[ \t]*(?:[-*+]|\d+\.|#+|>)[ \t])|\n(?=[ \t]*\|)")
_SECTION = re.compile(r"^[ \t]*(Args|Returns|Raises|Yields|Attributes):[ \t]*$", re.MULTILINE)
_ARGUMENT = re.compile(r"\n[ \t]{4,}(?=\w+:[ ])")
_END = re.compile(r"(?<=[.!?])[)”\"*_]*\s+(?=[A-Z“\"(*_\dC])|(?<=[.!?][)”\"*_])\s+")
_WORD = re.compile(r"[^\W_][\w’'.,-]*")
CODE = "CODE"


class Sentence(NamedTuple):
    """A sentence and where a user meets it."""

    place: str
    text: str

    @property
    def words(self) -> int:
        """How many words it has."""
        return len(_WORD.findall(self.text))


def strip_blocks(text: str) -> str:
    """Return Markdown without code and comments; code in a line is one word."""
    text = _FENCE.sub("\n", _COMMENT.sub(" ", text))
    text = _INDENTED.sub("\n", _DOCTEST.sub("\n", text))
    return _CODE.sub(CODE, text)


def strip_code(text: str) -> str:
    """Return Markdown without code, comments, addresses and tags."""
    text = strip_blocks(text)
    return _TAG.sub(" ", _ADDRESS.sub(CODE, _LINK.sub(r"\1", text)))


def split_blocks(text: str) -> Iterator[str]:
    """Yield paragraphs, items, headings and the cells of tables."""
    for block in _BLOCK.split(text):
        block = block.strip()
        if block.startswith("|"):
            yield from (cell.strip() for cell in block.strip("| \n").replace(r"\|", " ").split("|"))
        else:
            yield re.sub(r"^(?:[-*+]|\d+\.|#+|>)[ \t]+", "", block)


def split_sentences(text: str) -> Iterator[str]:
    """Yield the sentences of Markdown."""
    for block in split_blocks(strip_code(text)):
        for each in _END.split(" ".join(block.split())):
            if re.search(r"[^\W\d_]", each):
                yield each


def read_pages() -> Iterator[Sentence]:
    """Yield the sentences of all pages and of the notebook."""
    for path in PAGES:
        text = path.read_text(encoding="utf-8")
        yield from (Sentence(path.relative_to(ROOT).as_posix(), each) for each in split_sentences(text))
    cells = json.loads((ROOT / "docs/tutorial.ipynb").read_text(encoding="utf-8"))["cells"]
    for cell in cells:
        if cell["cell_type"] == "markdown":
            yield from (Sentence("docs/tutorial.ipynb", each) for each in split_sentences("".join(cell["source"])))


def read_description() -> Iterator[Sentence]:
    """Yield what a package index shows beside the name."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    yield from (Sentence("pyproject.toml", each) for each in split_sentences(project["description"]))


def read_changes() -> Iterator[Sentence]:
    """Yield the sentences of the newest part of the changelog."""
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    newest = re.split(r"^## ", text, flags=re.MULTILINE)
    for part in newest[:3]:
        yield from (Sentence("CHANGELOG.md", each) for each in split_sentences(part))


def list_public() -> Iterator[tuple[str, object]]:
    """Yield the public names of the package and of the integrations that are installed, with their members."""
    for name in newsclean.__all__:
        yield from _with_members(name, getattr(newsclean, name))
    for name in rules.__all__:
        yield from _with_members(f"rules.{name}", getattr(rules, name))
    for name in ADAPTERS:
        try:
            module = importlib.import_module(f"newsclean.adapters.{name}")
        except ImportError:
            continue  # on CI all of them are there
        yield f"adapters.{name}", module
        for each in module.__all__:
            yield from _with_members(f"adapters.{name}.{each}", getattr(module, each))


def _with_members(name: str, found: object) -> Iterator[tuple[str, object]]:
    yield name, found
    if inspect.isclass(found):
        for key, member in vars(found).items():
            function = getattr(member, "__func__", member)  # what a class method wraps
            if not key.startswith("_") and inspect.isfunction(function) and (function.__module__ or "").startswith("newsclean"):
                yield f"{name}.{key}", function


def read_docstrings() -> Iterator[Sentence]:
    """Yield the sentences of public docstrings and of the filters' files."""
    found: dict[str, object] = dict(list_public())
    for each in vars(filters).values():
        if isinstance(each, Filter):
            found[f"filters.{each.name}"] = importlib.import_module(f"newsclean.filters.{each.name}")
    found["newsclean"] = newsclean
    for name, each in found.items():
        text = inspect.getdoc(each) or ""
        if inspect.isclass(each) or inspect.ismodule(each) or callable(each):
            yield from (Sentence(f"docstring of {name}", sentence) for sentence in split_sentences(_open_sections(text)))


def _open_sections(text: str) -> str:
    """Return a docstring with each argument a paragraph of its own."""
    return _ARGUMENT.sub("\n\n- ", _SECTION.sub("\n", text)) + "\n"


def list_parsers() -> dict[str, argparse.ArgumentParser]:
    """Return the parsers of all commands."""
    modules = {name: importlib.import_module(f"newsclean.cli.{module}") for name, module in COMMANDS.items()}
    return {name: getattr(module, f"make_{name}_parser")() for name, module in modules.items()}


def read_help() -> Iterator[Sentence]:
    """Yield what the commands' help says of them and of their options."""
    for name, parser in list_parsers().items():
        told = [parser.description or "", *(each.help or "" for each in parser._actions)]
        yield from (Sentence(f"{name} --help", each) for text in told for each in split_sentences(text))


@cache
def read_errors() -> tuple[Sentence, ...]:
    """Return the messages of errors, of warnings and of the commands, placeholders as one word each."""
    return tuple(_read_errors())


def _read_errors() -> Iterator[Sentence]:
    for path in sorted(SOURCE.rglob("*.py")):
        if path.stem == "weights":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call):
                calls = [node.exc]
            elif isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) in ("say", "warn", "error"):
                calls = [node]
            else:
                continue
            for call in calls:
                for argument in call.args:
                    for text in _texts_of(argument):
                        yield from (Sentence(path.relative_to(ROOT).as_posix(), each) for each in split_sentences(text))


def _texts_of(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield "".join(each.value if isinstance(each, ast.Constant) else CODE for each in node.values)
    elif isinstance(node, ast.BinOp):
        yield "".join([*_texts_of(node.left), *_texts_of(node.right)])
    elif isinstance(node, ast.IfExp):
        yield from _texts_of(node.body)
        yield from _texts_of(node.orelse)


def list_examples() -> set[Sentence]:
    """Return the cells of the table of filters that show what an article may say."""
    page = ROOT / "docs/reference/filters.md"
    rows = re.findall(r"^\| `\w+` \| .+ \| (.+) \|$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {Sentence("docs/reference/filters.md", each) for row in rows for each in split_sentences(row)}


def read_all() -> list[Sentence]:
    """Return every sentence that a user can meet."""
    return [*read_pages(), *read_description(), *read_changes(), *read_docstrings(), *read_help(), *read_errors()]
