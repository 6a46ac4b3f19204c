"""``newsclean clean``: texts and pages in, their articles out."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple

from .. import __version__
from ..api import Cleaner, is_compiled
from ..engine.explanation import Explanation
from ..engine.render import terminal
from ..filters import ALL
from ..html.encoding import find_codec
from .article_outputs import ArticleStream, choose_article_output
from .formats import STDIN, find_inputs
from .messages import DONE, FAILED, collect_warnings, describe_error_of, fail_usage, say
from .options import (
    add_cleaning_options,
    add_jobs_option,
    add_markup_options,
    add_profile_option,
    make_cleaner,
    make_parser,
)
from .pool import map_in_order
from .single_texts import explain_document, read_document

__all__ = [
    "make_clean_parser",
    "run",
]


_EXAMPLES: Final = """\
examples:
  newsclean article.txt page.html              the articles, one behind the other
  curl -s https://… | newsclean --html          a page from standard input
  newsclean --explain article.txt               what is removed, and why
  newsclean pages/ -o articles/ -j auto         a folder of pages to a folder of texts
  newsclean --rules valley.toml --site valley.example page.html

commands, each with its own --help:
  newsclean clean     texts and pages (what newsclean does without a command's name)
  newsclean batch     files of many records: JSON Lines, CSV, Parquet, WARC …
  newsclean learn     a site's profile from its pages
  newsclean rules     try a file of your own rules
  newsclean report    what a batch run removed

exit codes: 0 done, 1 something could not be done, 2 wrong usage, 130 stopped by Ctrl-C"""


def run(arguments: Sequence[str]) -> int:
    """Clean texts and pages; return the exit code."""
    options = make_clean_parser().parse_args(arguments)
    if options.list_filters:
        return _list_filters()
    files = _find_files(options)
    output = choose_article_output(options, files)
    work = _CleanFile(
        _choose_cleaner(options),
        options.markup,
        options.encoding,
        _choose_shape(options),
    )
    answers = map_in_order(work, [name for name, _ in files], _count_jobs(options))
    code = DONE
    for (name, shard), answer in zip(files, answers):
        if answer.error:
            code = FAILED
            say(f"{name}: {answer.error}")
        else:
            output.write(shard, answer.text)
        for warning in answer.warnings:
            say(f"{name}: {warning}")
    output.finish()
    return code


def make_clean_parser() -> argparse.ArgumentParser:
    """Return the parser of the command's arguments."""
    parser = make_parser(
        "clean", "Remove the clutter from news texts and pages.", _EXAMPLES
    )
    parser.add_argument(
        "files",
        nargs="*",
        metavar="FILE",
        default=[STDIN],
        help=(
            "texts or pages, compressed or not; folders of them with -o; standard input without "
            "any, or for -"
        ),
    )
    parser.add_argument(
        "-o",
        "--output",
        metavar="PATH",
        help="a file, or a folder for the articles of many files",
    )
    add_markup_options(parser)
    parser.add_argument(
        "--encoding",
        metavar="LABEL",
        type=_parse_label,
        help="the files' encoding, if they do not say it",
    )
    shape = parser.add_mutually_exclusive_group()
    shape.add_argument(
        "--explain",
        action="store_true",
        help="show the text with what is removed, and why",
    )
    shape.add_argument(
        "--json", action="store_true", help="an explanation as JSON, one line a file"
    )
    parser.add_argument(
        "--color",
        choices=("auto", "always", "never"),
        default="auto",
        help="whether --explain shows colours (auto: to a terminal, unless NO_COLOR is set)",
    )
    add_cleaning_options(parser)
    add_profile_option(parser)
    parser.add_argument(
        "--site",
        metavar="HOST",
        help="the host, or an address on it, whose [[site]] tables of --rules are used",
    )
    add_jobs_option(parser)
    parser.add_argument("-q", "--quiet", action="store_true", help="print no notices")
    parser.add_argument(
        "--list-filters",
        action="store_true",
        help="print the filters' names with what each removes",
    )
    build = "compiled" if is_compiled() else "pure Python"
    parser.add_argument(
        "--version", action="version", version=f"newsclean {__version__} ({build})"
    )
    return parser


def _parse_label(label: str) -> str:
    if find_codec(label) is None:
        raise argparse.ArgumentTypeError(f"no encoding {label!r}; utf-8, say")
    return label


def _list_filters() -> int:
    lines = [f"{each.name:20}{each.summary}\n" for each in ALL]
    ArticleStream().write("", "".join(lines))
    return DONE


def _choose_cleaner(options: argparse.Namespace) -> Cleaner:
    cleaner = make_cleaner(options)
    if options.site:
        if not options.rules:
            fail_usage("--site needs --rules, a file with [[site]] tables")
        return cleaner.for_site(options.site)
    if cleaner.sites and not options.quiet:
        say(f"{options.rules} has [[site]] tables; --site HOST uses them")
    return cleaner


def _find_files(options: argparse.Namespace) -> list[tuple[str, str]]:
    """Return the files, each with its path below the folder that was given."""
    if (
        options.files == [STDIN]
        and not options.quiet
        and sys.stdin is not None
        and sys.stdin.isatty()
    ):
        say("reading from the terminal; end with Ctrl-D, or name a file (see --help)")
    found = []
    for name in options.files:
        if options.output and Path(name).is_dir():
            for each in find_inputs([name]):
                paths = each.documents or (each.name,)
                found += [
                    (path, Path(path).relative_to(name).as_posix()) for path in paths
                ]
        else:
            found.append((name, Path(name).name))
    return found


def _choose_shape(options: argparse.Namespace) -> str:
    if options.json:
        return "json"
    if not options.explain:
        return "text"
    is_terminal = not options.output and sys.stdout is not None and sys.stdout.isatty()
    is_coloured = is_terminal and not os.environ.get("NO_COLOR")  # https://no-color.org
    if options.color != "auto":
        is_coloured = options.color == "always"
    return "colour" if is_coloured else "plain"


def _count_jobs(options: argparse.Namespace) -> int:
    return 1 if STDIN in options.files else int(options.jobs)


# --- one file ------------------------------------------------------------------------------------


class _Answer(NamedTuple):
    text: str
    error: str = ""
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True)
class _CleanFile:
    """Cleans a file."""

    cleaner: Cleaner
    markup: str
    encoding: str | None
    shape: str

    def __call__(self, name: str) -> _Answer:
        """Return what is to be written of a file, or what is wrong with it."""
        try:
            data = read_document(name, self.markup)
            with collect_warnings() as told:
                found = explain_document(
                    self.cleaner, name, data, self.markup, self.encoding
                )
        except IsADirectoryError:
            return _Answer("", "a folder; -o FOLDER is where its files' articles go")
        except (OSError, EOFError, ValueError) as error:
            return _Answer("", describe_error_of(name, error))
        except Exception as error:  # one file must not stop a million others
            return _Answer("", f"{type(error).__name__}: {error}")
        return _Answer(self._show(name, found), warnings=tuple(told))

    def _show(self, name: str, found: Explanation) -> str:
        if self.shape == "json":
            record = {"file": name, **found.to_dict()}
            return json.dumps(record, ensure_ascii=False) + "\n"
        if self.shape == "text":
            return (
                found.text
                if found.text.endswith("\n") or not found.text
                else found.text + "\n"
            )
        return terminal(found, colour=self.shape == "colour") + "\n"
