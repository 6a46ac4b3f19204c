"""``newsclean rules check``: whether a file of rules is good, and what its rules do to some texts."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from ..api import Cleaner
from ..engine.filter import Filter
from ..filters import ALL, FilterSet
from ..model import Mark
from .article_outputs import ArticleStream
from .messages import DONE, FAILED, collect_warnings, describe_error_of, say
from .options import add_markup_options, make_parser
from .single_texts import explain_document, read_document

__all__ = ["make_rules_parser", "run"]

# Removals of a rule that are printed, and characters of each.
MAX_REMOVALS_PRINTED: Final = 20
MAX_PRINTED_CHARS: Final = 120

_KEEP: Final = "keep"

_EXAMPLES: Final = """\
examples:
  newsclean rules check valley-press.toml                        is the file good?
  newsclean rules check valley-press.toml *.txt                  what does each rule take?
  newsclean rules check crawl.toml --site valley.example a.html  with the rules of a host

then: newsclean clean --rules valley-press.toml article.txt
and:  newsclean batch --rules crawl.toml --site-field url crawl.jsonl -o clean.jsonl

exit codes: 0 the file is good, 1 it is not or a text cannot be read, 2 wrong usage"""


class _Taken(NamedTuple):
    """A piece of a text that a rule takes or keeps, and what spoke for it.

    The line is that of the text as newsclean reads it: of a page's text, not of its markup.
    """

    file: str
    line: int
    text: str
    note: str


def run(arguments: Sequence[str]) -> int:
    """Check a file of rules and show what each takes; return the exit code."""
    options = make_rules_parser().parse_intermixed_args(arguments)
    cleaner = Cleaner.from_file(options.file)
    for site in cleaner.sites:
        for host in site.hosts:
            cleaner.for_site(host)  # reads the profile that the site names
    lines = [_summarize_rules(options.file, cleaner)]
    if options.site:
        own = cleaner.for_site(options.site)
        if own is cleaner:
            say(f"{options.file} has no [[site]] table for {options.site}")
            return FAILED
        cleaner = own
    code = DONE
    found: dict[str, list[_Taken]] = {rule.name: [] for rule in _own_rules(cleaner)}
    if cleaner.keep is not None:
        found[_KEEP] = []
    for name in options.texts:
        try:
            data = read_document(name, options.markup)
        except (OSError, EOFError, ValueError) as error:
            code = FAILED
            say(f"{name}: {describe_error_of(name, error)}")
            continue
        _try_rules(cleaner, name, data, options.markup, found)
    if options.texts:
        for rule, pieces in found.items():
            lines += _show_rule(rule, pieces)
    ArticleStream().write("", "\n".join(lines) + "\n")
    return code


def make_rules_parser() -> argparse.ArgumentParser:
    """Return the parser of the command's arguments."""
    parser = make_parser("rules", "Try a file of your own rules.", _EXAMPLES)
    parser.add_argument("action", choices=["check"], help="what to do with the file")
    parser.add_argument("file", metavar="FILE", help="the rules, as TOML")
    parser.add_argument(
        "texts",
        nargs="*",
        metavar="TEXT",
        help="texts or pages to show each rule's removals of",
    )
    parser.add_argument(
        "--site",
        metavar="HOST",
        help="a host, or an address on it: with what its [[site]] tables say",
    )
    add_markup_options(parser)
    return parser


def _summarize_rules(file: str, cleaner: Cleaner) -> str:
    parts = [_count_taken(len(_own_rules(cleaner)), "rule")]
    if cleaner.keep is not None:
        kept = cleaner.keep
        sources = [*kept.patterns, *kept.phrases, *kept.selectors]
        parts.append(_count_taken(len(sources), "keep rule"))
    if cleaner.sites:
        parts.append(_count_taken(len(cleaner.sites), "site"))
    return f"{file}: good; {', '.join(parts)}"


def _count_taken(number: int, noun: str) -> str:
    return f"{number} {noun}" + ("" if number == 1 else "s")


def _own_rules(cleaner: Cleaner) -> list[Filter]:
    return [each for each in cleaner.filters if each not in ALL]


def _try_rules(
    cleaner: Cleaner,
    name: str,
    data: bytes,
    markup: str,
    found: dict[str, list[_Taken]],
) -> None:
    """Note what each rule takes from a text by itself, and what the keep rules hold back."""
    with collect_warnings() as told:
        for rule in _own_rules(cleaner):
            alone = replace(cleaner, filters=FilterSet([rule]))
            taken = explain_document(alone, name, data, markup)
            found[rule.name] += _list_pieces(name, taken.source, taken.marks)
        if cleaner.keep is not None:
            whole = explain_document(cleaner, name, data, markup)
            found[_KEEP] += _list_pieces(name, whole.source, whole.spared)
    for warning in dict.fromkeys(told):
        say(f"{name}: {warning}")


def _list_pieces(name: str, source: str, marks: Iterable[Mark]) -> list[_Taken]:
    pieces = []
    for mark in marks:
        line = source.count("\n", 0, mark.start) + 1
        pieces.append(_Taken(name, line, mark.text, "; ".join(mark.notes)))
    return pieces


def _show_rule(rule: str, pieces: Sequence[_Taken]) -> list[str]:
    if not pieces:
        verb = "keeps" if rule == _KEEP else "takes"
        return [f"{rule}: {verb} nothing from these texts"]
    files = {piece.file for piece in pieces}
    verb = "keeps" if rule == _KEEP else "takes"
    shown = [
        f"{rule}: {verb} {_count_taken(len(pieces), 'piece')} in {_count_taken(len(files), 'text')}"
    ]
    for piece in pieces[:MAX_REMOVALS_PRINTED]:
        note = f"  ({piece.note})" if piece.note else ""
        shown.append(f"  {piece.file}:{piece.line}: {_shorten(piece.text)}{note}")
    if len(pieces) > MAX_REMOVALS_PRINTED:
        shown.append(f"  … and {len(pieces) - MAX_REMOVALS_PRINTED} more")
    return shown


def _shorten(text: str) -> str:
    """Return a text on one line, without characters that steer a terminal."""
    line = " ".join(text.split())
    if len(line) > MAX_PRINTED_CHARS:
        line = line[: MAX_PRINTED_CHARS - 1] + "…"
    return "".join(char if char.isprintable() else " " for char in line)
