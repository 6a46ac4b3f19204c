"""A Sphinx extension: the options of all commands, from the parsers that the commands themselves use."""
from __future__ import annotations

import argparse
from importlib import import_module
from pathlib import Path
from typing import Any

from newsclean.cli.main import COMMANDS


def list_parsers() -> dict[str, argparse.ArgumentParser]:
    """Return each command's parser."""
    modules = {name: import_module(f"newsclean.cli.{module}") for name, module in COMMANDS.items()}
    return {name: getattr(module, f"make_{name}_parser")() for name, module in modules.items()}


def show_option(action: argparse.Action) -> tuple[str, str]:
    """Return how an option is written, and what it does with its choices and default."""
    metavar = action.metavar if isinstance(action.metavar, str) else (action.dest.upper() if action.nargs != 0 else "")
    if action.choices:
        metavar = "{" + ",".join(map(str, action.choices)) + "}"
    written = ", ".join(f"`{name}{' ' + metavar if metavar else ''}`" for name in action.option_strings) or f"`{metavar}`"
    about = (action.help or "") % {"prog": "newsclean", "default": action.default}
    return written, about


def show_command(parser: argparse.ArgumentParser) -> str:
    """Return a command's section."""
    parts = [f"## {parser.prog}", "", parser.description or "", ""]
    for group in parser._action_groups:
        rows = [show_option(action) for action in group._group_actions if action.help != argparse.SUPPRESS]
        if rows:
            head = {"positional arguments": "argument"}.get(group.title or "", "option" if group.title in ("options", None) else f"option: {group.title}")
            parts += [f"| {head} | does |", "| --- | --- |", *(f"| {written.replace('|', chr(92) + '|')} | {about} |" for written, about in rows), ""]
    usage, _, _ = (parser.epilog or "").partition("\n\ncommands,")
    if usage:
        parts += ["```text", usage.strip(), "```", ""]
    return "\n".join(parts)


def write_commands(app: Any) -> None:
    """Write the part of the page that is made."""
    path = Path(app.srcdir) / "_generated" / "commands.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(show_command(parser) for parser in list_parsers().values()), encoding="utf-8")


def setup(app: Any) -> dict[str, bool]:
    """Have the page made before the others are read."""
    app.connect("builder-inited", write_commands)
    return {"parallel_read_safe": True}
