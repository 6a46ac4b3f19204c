"""The command line: files or standard input in, clean text on standard output."""
from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from .. import __version__
from ..api import Cleaner
from ..engine.explanation import Explanation
from ..engine.render import terminal
from ..filters import DEFAULT
from ..html import is_page
from ..text.lines import decode
from .options import add_choice_of_filters, chosen

__all__ = ["main"]

STDIN = "-"
COMMANDS = ("learn", "batch")  # a file of such a name is given as ./learn


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; gives 0, 1 if a file could not be read, 2 for wrong usage."""
    arguments = sys.argv[1:] if arguments is None else arguments
    try:
        if arguments and arguments[0] in COMMANDS:
            from .commands import run  # here, since a page is cleaned sooner without

            return run(arguments[0], arguments[1:])
        options = _parser().parse_args(arguments)
        return _list_filters() if options.list_filters else _clean_all(options)
    except BrokenPipeError:
        # whoever read us has had enough; point stdout elsewhere so that the exit's flush is quiet too
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="newsclean", description="Take the clutter out of news texts and pages.",
                                     epilog="Also: newsclean learn, newsclean batch; each has its --help.")
    parser.add_argument("files", nargs="*", metavar="FILE", default=[STDIN], help="texts or pages; standard input without any, or for -")
    parser.add_argument("--html", action="store_true", help="all are HTML; what begins like a page is taken for one anyway")
    shape = parser.add_mutually_exclusive_group()
    shape.add_argument("--explain", action="store_true", help="show the text with what goes, and why")
    shape.add_argument("--json", action="store_true", help="an explanation as JSON, one line a file")
    add_choice_of_filters(parser)
    parser.add_argument("--list-filters", action="store_true", help="the filters' names, with what each is about")
    parser.add_argument("--version", action="version", version=f"newsclean {__version__}")
    return parser


def _list_filters() -> int:
    for each in sorted(DEFAULT, key=lambda one: one.name):
        _write(f"{each.name:18}{each.summary}\n")
    return 0


def _clean_all(options: argparse.Namespace) -> int:
    cleaner = Cleaner(filters=chosen(options))
    failed = 0
    for name in options.files:
        try:
            explanation = _explained(cleaner, _read(name), html=options.html)
        except (OSError, UnicodeError) as error:
            failed = 1
            print(f"newsclean: {name}: {_why(error)}", file=sys.stderr)
            continue
        _write(_shape(explanation, name, options))
    return failed


def _explained(cleaner: Cleaner, data: bytes, *, html: bool) -> Explanation:
    text = "" if html else decode(data)
    return cleaner.explain_html(data) if html or is_page(text) else cleaner.explain(text)


def _read(name: str) -> bytes:
    data = sys.stdin.buffer.read() if name == STDIN else Path(name).read_bytes()
    if b"\0" in data[:4096] and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise UnicodeError("not a text")
    return data


def _why(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)


def _shape(explanation: Explanation, name: str, options: argparse.Namespace) -> str:
    if options.json:
        return json.dumps({"file": name, **explanation.to_dict()}, ensure_ascii=False) + "\n"
    if options.explain:
        return terminal(explanation, colour=sys.stdout.isatty()) + "\n"
    text = explanation.text
    return text if text.endswith("\n") or not text else text + "\n"


def _write(text: str) -> None:
    """Write as UTF-8 whatever the locale; a lone surrogate becomes a replacement character."""
    sys.stdout.buffer.write(text.encode("utf-8", errors="replace"))
    sys.stdout.buffer.flush()
